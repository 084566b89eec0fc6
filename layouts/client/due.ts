import { today } from "./today.ts";

/** Marks every date that the reader's own day has reached, and tells how many there are. */
const word = document.querySelector<HTMLElement>("script[data-due-word]")?.dataset.dueWord ?? "";
const notice = document.querySelector<HTMLElement>("[data-due-some]");
const due = [...document.querySelectorAll<HTMLTimeElement>("time[data-due]")].filter(
  ({ dateTime }) => dateTime <= today,
);
for (const date of due) {
  const mark = document.createElement("strong");
  mark.className = "state closed";
  mark.textContent = word;
  date.after(" ", mark);
}
if (notice && due.length > 0) {
  notice.textContent = (notice.dataset.dueSome ?? "").replace("{n}", String(due.length));
  notice.hidden = false;
}
