const now = new Date();
const pad = (number: number) => String(number).padStart(2, "0");

/** The reader's own day as an ISO date: the built page knows no day. */
export const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
