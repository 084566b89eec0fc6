import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFormFile } from "#scripts/read/form-files.ts";
import { fileOf } from "#tests/form-file-bytes.ts";
import { temporaryFolder } from "#tests/temporary.ts";

const read = (bytes: Uint8Array) => {
  const name = "form-files/mau.x";
  return readFormFile({ name, path: join(temporaryFolder({ [name]: bytes }), name) });
};

describe.each(["pdf", "docx", "doc", "odt", "xlsx", "rtf"])("a %s file", (type) => {
  test("is known by its bytes, with its size and SHA-256", () => {
    const bytes = fileOf(type);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(read(bytes)).toMatchObject({ name: "mau.x", type, size: bytes.length, sha256 });
  });
});

test.each(["pdf", "docx", "odt", "xlsx", "rtf"])(
  "a %s file without its end is of no type",
  (type) => {
    const bytes = fileOf(type);
    const end = type === "rtf" ? 1 : 24;
    expect(read(bytes.subarray(0, bytes.length - end)).type).toBeUndefined();
  },
);

test("an archive of something else is no form", () => {
  const archive = fileOf("docx").toString("latin1").replace("word/", "page/");
  expect(read(Buffer.from(archive, "latin1")).type).toBeUndefined();
});
