import { expect, test } from "vitest";
import { dueNotes } from "#scripts/validate/due.ts";
import { datasetOf, edit } from "#tests/small-site.ts";

const DIALOGUE = {
  "data/dialogues/quy-mot.yaml": `name: Đối thoại quý một
date: 14/03/2025
place: xa-thu
receivedBy: [ubnd-xa]
petitions:
  duong: { what: Sửa đường, status: đang giải quyết, deadline: 14/04/2025 }
  cau: { what: Sửa cầu, status: quá hạn, deadline: 20/03/2025 }
  cho: { what: Mở chợ, status: đã trả lời, deadline: 20/03/2025, answer: Đã mở }
`,
};

test("an answer is overdue the day behind its deadline, and not on the day itself", () => {
  const dataset = datasetOf(DIALOGUE);
  const pathsOn = (date: string) => dueNotes(dataset, date).map(({ path }) => path);
  expect(pathsOn("2025-03-20")).toEqual([]);
  expect(pathsOn("2025-04-14")).toEqual(["petitions.cau.deadline"]);
  expect(pathsOn("2025-04-15")).toEqual(["petitions.duong.deadline", "petitions.cau.deadline"]);
});

test("the note names the dialogue, the petition and the deadline", () => {
  const [note] = dueNotes(datasetOf(DIALOGUE), "2025-04-01");
  expect(note).toMatchObject({ severity: "note", code: "petition-due" });
  expect(note?.file).toMatch(/quy-mot\.yaml$/);
  expect(note?.message).toBe(
    "cuộc đối thoại «quy-mot»: kiến nghị «cau» đã quá hạn trả lời 20/03/2025.",
  );
});

test("figures are due on the day that was promised for them", () => {
  const dataset = datasetOf(
    edit(
      "data/indicators.yaml",
      "unit: vụ, definition: Vụ được",
      "unit: vụ, nextExpected: 31/01/2027, definition: Vụ được",
    ),
  );
  expect(dueNotes(dataset, "2027-01-30")).toEqual([]);
  const [note] = dueNotes(dataset, "2027-01-31");
  expect(note).toMatchObject({ severity: "note", code: "figures-due", line: 1 });
  expect(note?.message).toBe("đã tới ngày hẹn 31/01/2027 công bố số liệu mới của «Vụ tiếp nhận».");
});
