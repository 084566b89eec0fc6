import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatDate } from "#scripts/language/dates.ts";
import { SourceText } from "#scripts/read/source.ts";
import { toPlain } from "#scripts/read/tree.ts";
import { parseYaml } from "#scripts/read/yaml.ts";
import { type HistoryEntry, historySchema } from "#scripts/schema/history.ts";

const HEAD = "# Do «npm run history» ghi từ lịch sử Git; lần chạy sau ghi lại cả tệp.";

/** Name of the file that holds the history of a procedure, below the data folder. */
export const historyFile = (code: string) => `history/${code}.yaml`;

/** The entries that an earlier run wrote; undefined where its file cannot be read any more. */
export function readHistory(dir: string, code: string): HistoryEntry[] | undefined {
  const path = join(dir, historyFile(code));
  if (!existsSync(path)) return [];
  const { root } = parseYaml(new SourceText(path, readFileSync(path, "utf8")));
  const parsed = root && historySchema.safeParse(toPlain(root));
  return parsed?.success ? parsed.data.entries : undefined;
}

/** Writes the history of a procedure as data that the next build reads. */
export function writeHistory(dir: string, code: string, entries: readonly HistoryEntry[]): void {
  const path = join(dir, historyFile(code));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${historyYaml(code, entries)}\n`);
}

function historyYaml(code: string, entries: readonly HistoryEntry[]): string {
  const lines = entries.flatMap(({ on, commit, decision, fields }) => [
    `  - on: ${formatDate(on)}`,
    `    commit: ${quoted(commit)}`,
    ...(decision === undefined ? [] : [`    decision: ${quoted(decision)}`]),
    "    fields:",
    ...fields.flatMap(({ field, was, now }) => [
      `      - field: ${quoted(field)}`,
      ...(was === undefined ? [] : [`        was: ${quoted(was)}`]),
      ...(now === undefined ? [] : [`        now: ${quoted(now)}`]),
    ]),
  ]);
  return [HEAD, `code: ${quoted(code)}`, "entries:", ...lines].join("\n");
}

/** A JSON text is a YAML text in double quotes. */
const quoted = (text: string) => JSON.stringify(text);
