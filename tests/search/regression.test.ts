import { describe, expect, test } from "vitest";
import { fixtureQuestions } from "./fixture/catalogue.ts";
import { measureFixture, storedFigures } from "./fixture/figures.ts";

const now = await measureFixture();
const before = storedFigures();

/** Words are mended all the time: a question or two may change places, a rule that breaks loses more. */
const PLAY = 0.02;

describe("search on our own questions does not fall behind what it reached", () => {
  test("there are at least 150 questions that have an answer", () => {
    expect(
      fixtureQuestions().filter(({ codes }) => codes.length > 0).length,
    ).toBeGreaterThanOrEqual(150);
  });

  test.each(Object.keys(before))(
    "asked %s, the answer stands first and among the first five as often",
    (spelling) => {
      const stored = before[spelling]?.all;
      const found = now[spelling]?.all;
      if (!stored || !found) throw new Error(`${spelling} was not measured`);
      expect(found.hit1).toBeGreaterThanOrEqual(stored.hit1 - PLAY);
      expect(found.hit5).toBeGreaterThanOrEqual(stored.hit5 - PLAY);
    },
  );

  test("a change of spelling costs at most .03 among the first five, a slip .06", () => {
    const plain = now["as written"]?.all?.hit5 ?? 0;
    for (const [spelling, kinds] of Object.entries(now)) {
      expect(kinds.all?.hit5, spelling).toBeGreaterThanOrEqual(
        plain - (spelling === "one slip" ? 0.06 : 0.03),
      );
    }
  });

  test("most questions that nothing answers are flagged, and few that something does", () => {
    const kinds = now["as written"] ?? {};
    expect(kinds.out?.flagged).toBeGreaterThanOrEqual(0.8);
    expect(kinds.all?.flagged).toBeLessThanOrEqual(0.04);
  });
});
