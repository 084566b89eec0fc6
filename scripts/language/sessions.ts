/** A stretch of a day, as «07:30» and «11:30»; the end is later than the start. */
export interface Session {
  start: string;
  end: string;
}

const TIME = "(\\d{1,2})(?:\\s*giờ(?:\\s*(\\d{1,2})(?:\\s*phút)?)?|\\s*[h:]\\s*(\\d{2})?)";
const SESSION = new RegExp(`^${TIME}\\s*(?:đến|tới|–|-)\\s*${TIME}$`);

/** Reads «7 giờ 30 đến 11 giờ 30, 13:30 – 17:00»; undefined when a part is no stretch of a day. */
export function parseSessions(text: string): Session[] | undefined {
  const parts = text
    .toLowerCase()
    .replace(/^từ\s+/, "")
    .split(/\s*(?:[,;]|\s+và\s+)\s*(?:từ\s+)?/);
  const sessions: Session[] = [];
  for (const part of parts) {
    const match = SESSION.exec(part.trim());
    const start = match && clockTime(match[1], match[2] ?? match[3]);
    const end = match && clockTime(match[4], match[5] ?? match[6]);
    if (!start || !end || start >= end) return undefined;
    sessions.push({ start, end });
  }
  return sessions;
}

/** Writes a stretch of a day as «7 giờ 30 đến 11 giờ 30». */
export function formatSession({ start, end }: Session): string {
  return `${timeWords(start)} đến ${timeWords(end)}`;
}

function clockTime(hours: string | undefined, minutes = "0"): string | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function timeWords(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)} giờ${minute === "00" ? "" : ` ${minute}`}`;
}
