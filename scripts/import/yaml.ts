/** What an import writes: texts, whole numbers, lists of texts and maps; what is undefined is left out. */
export type YamlValue = string | number | readonly string[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
}

const WIDTH = 100;
/** Characters that mean nothing to YAML wherever they stand behind the first. */
const PLAIN = /^(?:[\p{L}(“]|\d+[^\p{L}]*[ /-][^\p{L}]*\p{L})[\p{L}\p{M}\d .,()/–…“”%+?!;_-]*$/u;
const WORD_OF_OTHER_PARSERS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Writes a map as YAML that editors can read: quotes only where needed, long texts folded. */
export function toYaml(map: YamlMap): string {
  return writeMap(map, "").join("\n").concat("\n");
}

function writeMap(map: YamlMap, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : writeEntry(`${indent}${key}:`, value, indent),
  );
}

function writeEntry(head: string, value: YamlValue, indent: string): string[] {
  const inner = `${indent}  `;
  if (typeof value === "number") return [`${head} ${value}`];
  if (typeof value === "string") return writeText(head, value, inner);
  if (!isList(value)) {
    const lines = writeMap(value, inner);
    return lines.length > 0 ? [head, ...lines] : [`${head} {}`];
  }
  const line = `${head} [${value.map(flowText).join(", ")}]`;
  if (line.length <= WIDTH && !value.some((item) => item.includes("\n"))) return [line];
  return [head, ...value.flatMap((item) => writeText(`${inner}-`, item, `${inner}  `))];
}

const isList = (value: YamlValue): value is readonly string[] => Array.isArray(value);

function writeText(head: string, text: string, indent: string): string[] {
  const line = `${head} ${quoted(text)}`;
  if (line.length <= WIDTH && !text.includes("\n")) return [line];
  // A folded text turns one line break into a space, so a paragraph needs an empty line before it.
  const paragraphs = text.split("\n").map((paragraph) => wrap(paragraph, indent));
  return [`${head} >-`, ...paragraphs.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]))];
}

function wrap(paragraph: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line];
}

/** The text as it stands where no YAML parser could mistake it, else in double quotes. */
function quoted(text: string): string {
  return PLAIN.test(text) && !WORD_OF_OTHER_PARSERS.test(text) ? text : JSON.stringify(text);
}

const flowText = (text: string): string =>
  text.includes(",") ? JSON.stringify(text) : quoted(text);
