/** Marks every date that the reader's own day has reached: the built page knows no day. */
const today = new Date();
const pad = (number: number) => String(number).padStart(2, "0");
const day = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;

const notice = document.querySelector<HTMLElement>("[data-due-word]");
const due = [...document.querySelectorAll<HTMLTimeElement>("time[data-due]")].filter(
  ({ dateTime }) => dateTime <= day,
);
for (const date of due) {
  const mark = document.createElement("strong");
  mark.className = "state closed";
  mark.textContent = notice?.dataset.dueWord ?? "";
  date.after(" ", mark);
}
if (notice && due.length > 0) {
  notice.textContent = (notice.dataset.dueSome ?? "").replace("{n}", String(due.length));
  notice.hidden = false;
}
