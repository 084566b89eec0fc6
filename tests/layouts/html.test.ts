import { expect, test } from "vitest";
import { type Child, Html, html, nothing } from "#layouts/html.ts";

const text = (child: Child) => html`<p title="${child}">${child}</p>`.toString();

test("text is escaped for elements and quoted attributes", () => {
  expect(text(`<b>"Tom" & 'Jerry'</b>`)).toBe(
    '<p title="&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;">' +
      "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;</p>",
  );
});

test("text that is already escaped is escaped again, since it is text", () => {
  expect(text("&lt;")).toContain("&amp;lt;");
});

test("markup passes, alone and in lists of lists", () => {
  const item = html`<li>${"<"}</li>`;
  expect(html`<ul>${[item, [item]]}</ul>`.toString()).toBe("<ul><li>&lt;</li><li>&lt;</li></ul>");
});

test("nothing, null, undefined and false leave no trace; zero is a number", () => {
  expect(html`[${nothing}${null}${undefined}${false}${[]}${0}]`.toString()).toBe("[0]");
});

test("the words of a template itself are not touched", () => {
  expect(html`a & b < c`.toString()).toBe("a & b < c");
});

class Fee {
  amount = 1;
}

/** Puts into a page what types would refuse, as a caller without types could. */
const forced = (value: unknown) => () => text(value as Child);

test("any other value is refused by its name", () => {
  expect(forced(new Fee())).toThrow("cannot put a Fee into a page");
  expect(forced({ a: 1 })).toThrow("cannot put a Object into a page");
  expect(forced(new Date(0))).toThrow("cannot put a Date into a page");
  expect(forced(new Map())).toThrow("cannot put a Map into a page");
  expect(forced(Promise.resolve("a"))).toThrow("cannot put a Promise into a page");
  expect(forced(() => "a")).toThrow("cannot put a Function into a page");
  expect(forced(Symbol("a"))).toThrow("cannot put a symbol into a page");
  expect(forced(true)).toThrow("cannot put a boolean into a page");
  expect(forced(1n)).toThrow("cannot put a bigint into a page");
  expect(forced(Object.create(null))).toThrow("into a page");
  expect(forced({ toString: () => "<script>" })).toThrow("cannot put a Object into a page");
});

test("an object that looks like markup is not markup", () => {
  const fake: unknown = Object.create(Html.prototype);
  expect(forced(fake)).toThrow(TypeError);
});

test("what is refused does not compile either", () => {
  const fee = new Fee();
  const refused = [
    // @ts-expect-error a plain object is no child
    () => html`${fee}`,
    // @ts-expect-error a misspelt field does not exist
    () => html`${fee.ammount}`,
    // @ts-expect-error a date has to be written out
    () => html`${new Date(0)}`,
    // @ts-expect-error a promise is not awaited here
    () => html`${Promise.resolve("a")}`,
    // @ts-expect-error a function has to be called
    () => html`${() => "a"}`,
    // @ts-expect-error true would print a word
    () => html`${true}`,
    // @ts-expect-error markup is made by the tag, never by hand
    () => new Html("<b>"),
  ];
  expect(refused).toHaveLength(7);
});
