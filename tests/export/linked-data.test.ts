import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { edit } from "../small-site.ts";
import { exportFixture, exportSmallSite } from "./exported-site.ts";

type Site = ReturnType<typeof exportFixture>;

/** A document as RDF; a key that means nothing, or that would have to be fetched, is an error. */
async function triplesOf(document: jsonld.JsonLdDocument): Promise<Store> {
  const options = { format: "application/n-quads", safe: true } as const;
  const lines = await jsonld.toRDF(document, {
    ...options,
    documentLoader: async (url: string) => {
      throw new Error(`${url} would be fetched`);
    },
  });
  return new Store(new Parser({ format: "application/n-quads" }).parse(String(lines)));
}

/** What a SHACL validator finds wrong: the property and the rule, each once. */
async function shapeFaults(document: jsonld.JsonLdDocument, shapes: string): Promise<string[]> {
  const turtle = readFileSync(`tests/export/shapes/${shapes}.ttl`, "utf8");
  const validator = new Validator(new Store(new Parser().parse(turtle)));
  const { results } = await validator.validate(await triplesOf(document));
  const last = (iri: string | undefined) => iri?.replace(/^.*[/#]/, "");
  const faults = results.map(
    ({ path, sourceConstraintComponent }) =>
      `${last(path?.value)} ${last(sourceConstraintComponent?.value)}`,
  );
  return [...new Set(faults)];
}

const sites: [string, () => Site][] = [
  ["a province with layers and gaps", () => exportFixture("province")],
  ["a small commune", () => exportSmallSite()],
];

test.each(sites)("the catalogue of %s is a catalogue of DCAT-AP", async (_, site) => {
  const catalogue = site().json("/du-lieu/dcat.jsonld");
  expect(await shapeFaults(catalogue, "dcat-ap")).toEqual([]);
});

test.each(sites)("the procedures of %s are public services of CPSV-AP", async (_, site) => {
  const services = site().json("/du-lieu/cpsv.jsonld");
  expect(await shapeFaults(services, "cpsv-ap")).toEqual([]);
});

test("the shapes tell a wrong catalogue from a right one", async () => {
  const catalogue = exportSmallSite().json("/du-lieu/dcat.jsonld");
  delete catalogue.title;
  catalogue.dataset[0].distribution[0].byteSize = "nhiều";
  delete catalogue.dataset[0].distribution[1].accessURL;
  expect((await shapeFaults(catalogue, "dcat-ap")).sort()).toEqual([
    "accessURL MinCountConstraintComponent",
    "byteSize DatatypeConstraintComponent",
    "title MinCountConstraintComponent",
  ]);
});

test("a key that no vocabulary knows is found", async () => {
  const catalogue = exportSmallSite().json("/du-lieu/dcat.jsonld");
  await expect(triplesOf({ ...catalogue, colour: "xanh" })).rejects.toThrow();
});

test("a service tells its authority, its channel and its cost", () => {
  const graph = exportSmallSite().json("/du-lieu/cpsv.jsonld")["@graph"];
  const service = graph.find(({ identifier }: { identifier: string }) => identifier === "1.000001");
  const authority = graph.find(
    (node: { "@id": string }) => node["@id"] === service.hasCompetentAuthority,
  );
  expect(authority.prefLabel).toBe("Ủy ban nhân dân xã");
  expect(service.hasChannel[0].description).toBe("Nộp trực tiếp; thời hạn: 1 ngày làm việc");
  expect(service.hasCost[0].hasValue).toBe("0");
});

test("a working day is no day of the calendar: only the words of the channel tell it", () => {
  const channelOf = (limit: string) => {
    const path = "data/procedures/1.000001.yaml";
    const site = exportSmallSite(edit(path, "1 ngày làm việc", limit));
    return site.json("/du-lieu/cpsv.jsonld")["@graph"][0].hasChannel[0].processingTime;
  };
  expect(channelOf("5 ngày làm việc")).toBeUndefined();
  expect(channelOf("5 ngày")).toBe("P5D");
  expect(channelOf("2 tuần")).toBe("P14D");
  expect(channelOf("3 giờ")).toBe("PT3H");
  expect(channelOf("1 tháng")).toBe("P1M");
});

test("where the source names no authority, the service says so", () => {
  const graph = exportSmallSite().json("/du-lieu/cpsv.jsonld")["@graph"];
  const service = graph.find(({ identifier }: { identifier: string }) => identifier === "1.000002");
  expect(service.hasCompetentAuthority.prefLabel).toBe("Nguồn không nêu cơ quan thực hiện");
});

test("an address that the office has not filled in is told to nobody", () => {
  const contact = edit("data/site.yaml", "email: xa@example.vn", "email: { sample: điền sau }");
  const [dataset] = exportSmallSite(contact).json("/du-lieu/dcat.jsonld").dataset;
  expect(dataset.contactPoint.hasEmail).toBeUndefined();
  expect(dataset.contactPoint.hasTelephone).toBe("tel:0123456789");
});
