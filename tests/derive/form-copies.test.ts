import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { formFiles } from "#scripts/publish/form-files.ts";
import { fileOf } from "#tests/form-file-bytes.ts";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";
import { temporaryFolder } from "#tests/temporary.ts";

const FORM = "to-khai-khai-sinh";
const named = edit("data/forms.yaml", "document: luat-ho-tich", `file: ${FORM}.pdf`);

test("a form's own copy is published byte for byte below the list of forms", () => {
  const bytes = fileOf("pdf");
  const { model } = checkSite({ ...named, [`data/form-files/${FORM}.pdf`]: bytes });
  expect(model?.forms[0]?.copy).toMatchObject({ type: "pdf", size: bytes.length });
  const published = model && formFiles(model);
  expect(published?.map(({ url }) => url)).toEqual([`/bieu-mau/tep/${FORM}.pdf`]);
  expect(Buffer.from(published?.[0]?.bytes ?? []).equals(bytes)).toBe(true);
});

test("a layer's copies come along, and the office's own file of the same name takes their place", () => {
  const layer = {
    "bo/site.yaml": "agency: Bộ\n",
    "bo/forms.yaml": named["data/forms.yaml"],
    [`bo/form-files/${FORM}.pdf`]: fileOf("pdf"),
  };
  const own = { ...smallSite, ...layer, "data/forms.yaml": undefined };
  const site = { ...own, "data/site.yaml": `${smallSite["data/site.yaml"]}basedOn: [../bo]\n` };
  const copyOf = (files: Parameters<typeof temporaryFolder>[0]) => {
    const dir = temporaryFolder(files);
    const { model, problems } = prepareSite({
      data: join(dir, "data"),
      content: join(dir, "content"),
    });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    return readFileSync(model?.forms[0]?.copy?.path ?? "", "latin1");
  };
  expect(copyOf(site)).toBe(fileOf("pdf").toString("latin1"));
  const corrected = `${fileOf("pdf").toString("latin1")}%%EOF\n`;
  expect(copyOf({ ...site, [`data/form-files/${FORM}.pdf`]: corrected })).toBe(corrected);
});
