import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { browserPath } from "#scripts/browser/launch.ts";
import { serveSite } from "#scripts/browser/serve.ts";
import { fileOf } from "#tests/form-file-bytes.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the Chromium that is unpacked once for all tests. */
    browserPath: string;
    /** The built folder of the fixture site, and its address with base and slash. */
    siteDir: string;
    siteUrl: string;
  }
}

const RUN = fileURLToPath(new URL("../../scripts/run.js", import.meta.url));
const FIXTURE = fileURLToPath(new URL("../fixtures/sites/awkward", import.meta.url));

/** Enough records of a kind that its list is cut. */
const MANY = 205;

/** Builds and serves the awkward site below a path of its host, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), "minh-bach-browser-"));
  cpSync(FIXTURE, dir, { recursive: true });
  writeManyRecords(join(dir, "xa"));
  writeFormCopy(join(dir, "xa"));
  const siteDir = join(dir, "site");
  const built = spawnSync(
    process.execPath,
    [
      ...[RUN, "build", "--data", join(dir, "xa"), "--content", join(dir, "content")],
      ...["--out", siteDir, "--base", "minh-bach"],
    ],
    { encoding: "utf8" },
  );
  if (built.status !== 0) {
    throw new Error(`the awkward site does not build:\n${built.stdout}${built.stderr}`);
  }
  const served = await serveSite(siteDir, "/minh-bach/");
  project.provide("browserPath", await browserPath());
  project.provide("siteDir", siteDir);
  project.provide("siteUrl", served.url);
  return async () => {
    await served.close();
    rmSync(dir, { recursive: true, force: true });
  };
}

/** A form of which the office has its own copy, asked for by a procedure. */
function writeFormCopy(data: string): void {
  mkdirSync(join(data, "form-files"));
  writeFileSync(join(data, "form-files/giay-uy-quyen.docx"), fileOf("docx"));
  appendFileSync(
    join(data, "forms.yaml"),
    "giay-uy-quyen: { name: Giấy ủy quyền / cam kết, file: giay-uy-quyen.docx }\n",
  );
  appendFileSync(
    join(data, "procedures/2.000001.yaml"),
    "papers: { uy-quyen: { name: Giấy ủy quyền, give: nộp, originals: 1, form: giay-uy-quyen } }\n",
  );
}

/** Procedures, forms and documents in numbers that no one page may list. */
function writeManyRecords(data: string): void {
  const numbers = Array.from({ length: MANY }, (_, index) => String(index + 1).padStart(3, "0"));
  const write = (path: string, lines: readonly string[]) => {
    mkdirSync(join(data, path, ".."), { recursive: true });
    appendFileSync(join(data, path), `${lines.join("\n")}\n`);
  };
  for (const number of numbers) {
    write(`procedures/2.000${number}.yaml`, [
      `code: "2.000${number}"`,
      `name: Thủ tục xác nhận số ${number}`,
      "field: ho-tich",
      "levels: [xã]",
      `source: { url: "https://bo.example.vn/2.000${number}", compared: 15/07/2026 }`,
      "state: đang thực hiện",
      "methods: { inPerson: { where: mot-cua, timeLimit: 3 ngày, fee: miễn phí } }",
      "steps: { 1: Nộp hồ sơ }",
      "legalBasis: [luat-ho-tich]",
    ]);
  }
  write(
    "forms.yaml",
    numbers.map((number) => `mau-${number}: { name: Mẫu đơn số ${number} }`),
  );
  write(
    "documents.yaml",
    numbers.map(
      (number) =>
        `quyet-dinh-${number}: { type: quyết định, number: ${number}/QĐ-UBND, title: Về việc số ${number}, date: 05/07/2025 }`,
    ),
  );
}
