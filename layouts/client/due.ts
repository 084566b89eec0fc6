import { today } from "./today.ts";

/** Marks every date that the reader's own day has reached, and tells how many there are. */
const notice = document.querySelector<HTMLElement>("[data-due-some]");
const due = [...document.querySelectorAll<HTMLTimeElement>("time[data-due]")].filter(
  ({ dateTime }) => dateTime <= today,
);
for (const date of due) date.nextElementSibling?.removeAttribute("hidden");
if (notice && due.length > 0) {
  notice.textContent = (notice.dataset.dueSome ?? "").replace("{n}", String(due.length));
  notice.hidden = false;
}
