import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { Package } from "datapackage";
import { expect, test } from "vitest";
import { kindNames, kinds } from "#scripts/schema/kinds.ts";
import { outputSchema } from "#scripts/schema/outputs.ts";
import { edit } from "../small-site.ts";
import { temporaryFolder } from "../temporary.ts";
import { exportFixture, exportSmallSite } from "./exported-site.ts";

type Site = ReturnType<typeof exportFixture>;

const sites: [string, () => Site][] = [
  ["a province with layers and gaps", () => exportFixture("province")],
  ["an office with every kind of fact", () => exportFixture("blocks")],
  ["a small commune", () => exportSmallSite()],
];

/** What ajv finds wrong in a document under a schema; an unknown keyword or format is an error too. */
function schemaFaults(schema: object, document: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(sites)("the whole model of %s is valid under its JSON Schema", (_, site) => {
  const { json } = site();
  const schema = json("/du-lieu/toan-bo.schema.json");
  const whole = json("/du-lieu/toan-bo.json");
  expect(schemaFaults(schema, whole)).toEqual([]);
  expect(schemaFaults(schema.properties.procedures, json("/du-lieu/thu-tuc.json"))).toEqual([]);
  expect(schemaFaults(schema.properties.figures, json("/du-lieu/ket-qua.json"))).toEqual([]);
  expect(schemaFaults(schema.properties.models, json("/du-lieu/mo-hinh.json"))).toEqual([]);
  expect(schemaFaults(schema.properties.disclosures, json("/du-lieu/cong-khai.json"))).toEqual([]);
  expect(whole.procedures).toEqual(json("/du-lieu/thu-tuc.json"));
});

test("the JSON Schema tells a wrong document from a right one", () => {
  const { json } = exportSmallSite();
  const schema = json("/du-lieu/toan-bo.schema.json");
  const whole = json("/du-lieu/toan-bo.json");
  whole.procedures[0].methods.inPerson.fee = "miễn phí";
  whole.procedures[1].code = "khai-tu";
  whole.figures[0].value = "2276";
  whole.models[0].color = "xanh";
  expect(schemaFaults(schema, whole).map((fault) => fault.split(" ")[0])).toEqual(
    expect.arrayContaining([
      "/procedures/0/methods/inPerson/fee",
      "/procedures/1/code",
      "/figures/0/value",
      "/models/0",
    ]),
  );
});

/** Writes the package to a folder; its reader knows no byte order mark, which our files begin with. */
async function loadPackage({ exported, text }: Site) {
  const dir = temporaryFolder({});
  for (const { url } of exported.files.filter(({ url }) => url.startsWith("/du-lieu/"))) {
    mkdirSync(join(dir, "du-lieu"), { recursive: true });
    writeFileSync(join(dir, url), text(url).replace(/^\uFEFF/, ""));
  }
  return Package.load(join(dir, "du-lieu/datapackage.json"));
}

test.each(sites)("the data package of %s is valid, and so is every row of it", async (_, site) => {
  const files = site();
  const loaded = await loadPackage(files);
  expect(loaded.errors.map(String)).toEqual([]);
  expect(loaded.valid).toBe(true);
  const tables = loaded.resources.filter((resource) => resource.tabular);
  expect(tables).toHaveLength(8);
  for (const table of tables) {
    const rows = await table.read({ keyed: true });
    expect(rows).toHaveLength(files.rows(`/du-lieu/${table.name}.csv`).length - 1);
  }
});

test("the table schema tells a wrong row from a right one", async () => {
  const site = exportSmallSite();
  const text = (url: string) => site.text(url).replace(",known,", ",perhaps,");
  const loaded = await loadPackage({ ...site, text });
  const table = loaded.resources.find(({ name }) => name === "ket-qua");
  await expect(table?.read()).rejects.toThrow();
});

test("both dialects of a table hold the same numbers", async () => {
  const loaded = await loadPackage(exportFixture("province"));
  const read = async (name: string) =>
    loaded.resources.find((resource) => resource.name === name)?.read();
  expect(await read("ket-qua-excel")).toEqual(await read("ket-qua"));
});

test("a site that has nothing yet still gives whole, valid files", async () => {
  const { json } = exportSmallSite({
    "data/models.yaml": undefined,
    ...edit("data/site.yaml", "agency: Ủy ban nhân dân xã Thử", "agency: { sample: Tên cơ quan }"),
  });
  expect(json("/du-lieu/mo-hinh.json")).toEqual([]);
  expect(json("/du-lieu/datapackage.json").contributors[0].title).toBe("Trang thử");
});

test("no field of a record has a name that is added to every record", () => {
  const taken = kindNames.filter((kind) => {
    const fields = Object.keys(outputSchema(kinds[kind].schema).properties ?? {});
    return ["id", "page", "version", "$schema"].some((name) => fields.includes(name));
  });
  expect(taken).toEqual([]);
});
