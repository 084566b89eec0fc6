import { expect, test } from "vitest";
import { markDates } from "#layouts/parts/date.ts";
import { vi } from "#layouts/text/vi.ts";
import { buildSmallSite } from "../run-command.ts";
import { edit } from "../small-site.ts";

test("dates of a fee of some months are dates for machines, in the table and in the answer", () => {
  const { status, read } = buildSmallSite(
    edit(
      "data/procedures/1.000001.yaml",
      "fee: miễn phí\n",
      "fee: 8.000 đồng\n    feeExceptions: { nua: { from: 01/07/2025, until: 31/12/2026, fee: 4.000 đồng } }\n",
    ),
  );
  expect(status).toBe(0);
  const page = read("thu-tuc/1.000001/index.html");
  const from = '<time datetime="2025-07-01">01/07/2025</time>';
  const until = '<time datetime="2026-12-31">31/12/2026</time>';
  expect(page).toContain('<tr data-from="2025-07-01" data-until="2026-12-31">');
  expect(page).toContain(`từ ${from}, đến hết ${until}`);
  expect(page).toContain(`<strong>4.000 đồng</strong>, đến hết ${until}</span>`);
});

test("a line without a date stays a plain text, and other dates in it stay words", () => {
  expect(markDates("Từ 05/07/2025", ["2025-07-06", undefined], vi)).toBe("Từ 05/07/2025");
});
