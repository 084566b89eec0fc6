import { rmSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildIn } from "../run-command.ts";
import { smallSite } from "../small-site.ts";
import { type Files, keptFolder } from "../temporary.ts";

const JOURNEY: Files = {
  "data/life-events.yaml": `sinh-con:
  name: Sinh con
  intro: Khi trong nhà có trẻ mới sinh
  steps:
    chung-sinh: { what: Lấy Giấy chứng sinh, where: Nơi sinh }
    khai-sinh:
      what: Khai sinh
      after: [chung-sinh]
      procedures: ["1.000001"]
      within: 60 ngày
      withinNote: kể từ ngày sinh con
      basis: { luat-ho-tich: khoản 1 Điều 15 }
    the: { what: Làm thẻ bảo hiểm, after: [khai-sinh] }
    thuong-tru: { what: Đăng ký thường trú, after: [khai-sinh], when: Con ở cùng bạn }
  together:
    gop:
      name: Nộp gộp
      way: liên thông
      steps: [khai-sinh, the]
      procedures: ["1.000002"]
`,
};

let event = "";
let procedure = "";

beforeAll(() => {
  const dir = keptFolder({ ...smallSite, ...JOURNEY });
  const { status, stdout, read } = buildIn(dir);
  if (status !== 0) throw new Error(stdout);
  event = read("su-kien/sinh-con/index.html");
  procedure = read("thu-tuc/1.000001/index.html");
  rmSync(dir, { recursive: true });
});

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("a step of a life event tells what to bring, where, how long and how much", () => {
  const [, step = ""] = /<li id="buoc-khai-sinh">(.*?)<\/li>/s.exec(event) ?? [];
  const answers = [...step.matchAll(/<dd data-answer="(\w+)">(.*?)<\/dd>/gs)];
  expect(answers.map(([, name, answer = ""]) => [name, textOf(answer)])).toEqual([
    ["bring", "Nộp 1 giấy tờ (điền 1 mẫu), xuất trình 1"],
    ["where", "Bộ phận Một cửa"],
    ["time", "1 ngày làm việc"],
    ["fee", "Miễn phí"],
  ]);
  expect(step).toContain('href="/thu-tuc/1.000001/#can-chuan-bi"');
});

test("a legal time stands at its step with the law it comes from", () => {
  expect(textOf(event)).toContain(
    "Thời hạn 60 ngày kể từ ngày sinh con, theo khoản 1 Điều 15 Luật Hộ tịch",
  );
});

test("what comes first is said first, and steps side by side stand in one list", () => {
  expect(textOf(event)).toContain("Làm trước tiên: Lấy Giấy chứng sinh");
  const [, abreast = ""] = /<ul class="abreast">(.*?)<\/ul>/s.exec(event) ?? [];
  expect([...abreast.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading]) => heading)).toEqual([
    "3a. Làm thẻ bảo hiểm",
    "3b. Đăng ký thường trú",
  ]);
});

test("what is done at once is told with its steps, and each of them leads to it", () => {
  expect(textOf(event)).toContain("Làm cùng một lần: Nộp gộp");
  const [, step = ""] = /<li id="buoc-the">(.*?)<\/li>/s.exec(event) ?? [];
  expect(step).toContain('href="/su-kien/sinh-con/#lam-chung-gop"');
  expect(event).toContain('id="lam-chung-gop"');
});

test("the page of a procedure says which step it is, what comes before and what follows", () => {
  const [, related = ""] = /<section id="lien-quan">(.*?)<\/section>/s.exec(procedure) ?? [];
  expect(textOf(related)).toBe(
    "Thủ tục liên quan Thủ tục này nằm trong Sinh con : bước 2 Việc trước Lấy Giấy chứng sinh Việc tiếp theo Làm thẻ bảo hiểm , Đăng ký thường trú",
  );
});
