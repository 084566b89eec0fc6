import type { Mistake } from "./mistakes.ts";

/** A dialogue whose one petition says what is given, in braces. */
const petition = (fields: string) => ({
  "data/dialogues/quy-mot.yaml": `name: Đối thoại quý một
date: 14/03/2025
place: xa-thu
receivedBy: [ubnd-xa]
petitions:
  duong: { what: Sửa đường, ${fields} }
`,
});

const rules = (text: string) => ({ "data/culture-rules.yaml": `about: xa-thu\n${text}` });

/** A table of two criteria, 60 and 40 points, with further lines. */
const criteria = (lines: string, total = "100 điểm") => ({
  "data/criteria.yaml": `bang:
  name: Bảng tiêu chí
  source: { document: bao-cao }
  total: ${total}
  criteria:
    mot: { name: Tiêu chí một, max: 60 điểm }
    hai: { name: Tiêu chí hai, max: 40 điểm }
${lines}`,
});

const scores = (score: string) =>
  criteria(`  scores:
    nam: { period: "2025", source: { document: bao-cao }, agencies: { ubnd-xa: ${score} } }
`);

const reception = (lines: string) => ({
  "data/reception.yaml": `tiep-dan:
  name: Tiếp công dân
  receiver: ubnd-xa
  venue: Phòng tiếp công dân
  publishedOn: 20/12/2024
${lines}`,
});

const weekly = (lines: string) =>
  reception(`  every: thứ Năm hằng tuần\n  from: 01/01/2025\n  hours: 8 giờ đến 11 giờ\n${lines}`);

export const peopleWorkMistakes: readonly Mistake[] = [
  ["an answered petition without answer", petition("status: đã trả lời"), "answer-missing"],
  ["an open petition without deadline", petition("status: đang giải quyết"), "no-deadline"],
  ["an overdue petition without deadline", petition("status: quá hạn"), "no-deadline"],
  [
    "a deadline before the dialogue",
    petition("status: quá hạn, deadline: 14/03/2024"),
    "before-dialogue",
  ],
  [
    "a petition in the hands of nobody known",
    petition("status: quá hạn, deadline: 14/04/2025, handledBy: ubnd-xaa"),
    "dangling-reference",
  ],
  [
    "rules adopted, nobody tells when",
    rules("agencies: { ubnd-xa: { status: đã ban hành } }\n"),
    "adopted-without-document",
  ],
  [
    "rules of an agency that does not exist",
    rules("agencies: { ubnd-tinh: { status: chưa ban hành } }\n"),
    "dangling-reference",
  ],
  ["criteria that do not add up to the total", criteria("", "110 điểm"), "points-sum"],
  [
    "parts that do not add up to their criterion",
    criteria(`    ba: { name: Ba, max: 0 điểm, parts: { a: { name: A, max: "2,5 điểm" } } }\n`),
    "points-sum",
  ],
  ["points without unit", criteria("", "100"), "bad-points"],
  [
    "a grade above the total",
    criteria("  grades: { a: { name: A, from: 101 điểm } }\n"),
    "points-above-max",
  ],
  [
    "a table without criteria",
    { "data/criteria.yaml": "bang: { name: Bảng, source: { document: bao-cao } }\n" },
    "no-criteria",
  ],
  ["a score above its criterion", scores("{ points: { mot: 61 điểm } }"), "points-above-max"],
  [
    "scores that do not add up to their total",
    scores("{ points: { mot: 50 điểm, hai: 30 điểm }, total: 90 điểm }"),
    "points-sum",
  ],
  ["a score of an unknown criterion", scores("{ points: { mott: 5 điểm } }"), "unknown-criterion"],
  [
    "a score of a criterion that every object knows",
    scores("{ points: { constructor: 5 điểm } }"),
    "unknown-criterion",
  ],
  [
    "days that are no rule",
    reception("  every: thứ Năm\n  from: 01/01/2025\n  hours: 8 giờ đến 11 giờ\n"),
    "bad-recurrence",
  ],
  ["hours that are none", reception("  dates: [02/01/2025]\n  hours: buổi sáng\n"), "bad-hours"],
  ["a timetable without days", reception("  hours: 8 giờ đến 11 giờ\n"), "no-days"],
  [
    "a rule that begins nowhere",
    reception("  every: thứ Năm hằng tuần\n  hours: 8 giờ đến 11 giờ\n"),
    "no-start",
  ],
  ["a rule that ends before its first day", weekly("  until: 01/01/2025\n"), "no-reception-day"],
  ["an exception on another weekday", weekly("  except: [03/01/2025]\n"), "except-not-a-day"],
  [
    "a timetable published too late",
    reception("  dates: [26/12/2024]\n  hours: 8 giờ đến 11 giờ\n"),
    "published-late",
  ],
];
