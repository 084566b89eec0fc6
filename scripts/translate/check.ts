import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, type ProblemText, problemAt } from "#scripts/read/problem.ts";
import { type MapEntry, type MapNode, nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import { schemasBelow, translatableAt } from "#scripts/schema/translatable.ts";
import type { Schemas } from "./tree.ts";

/** Where in a translation something stands, and what is there in the Vietnamese record. */
interface Spot {
  node: TreeNode;
  original: TreeNode;
  schemas: Schemas;
  path: string;
  /** Where the name of the value is written. */
  entry: MapEntry;
}

/** What is wrong in one translated record: it may hold texts of the Vietnamese record, by the same ids, and `of`. */
export function translationProblems(
  translation: MapNode,
  original: TreeNode,
  schemas: Schemas,
): Problem[] {
  return mapProblems(translation, original, schemas, "");
}

function mapProblems(map: MapNode, original: TreeNode, schemas: Schemas, path: string): Problem[] {
  return [...map.entries].flatMap(([key, entry]) => {
    if (path === "" && key === VERSION) return versionProblems(entry.value);
    const here = path === "" ? key : `${path}.${key}`;
    const below = original.kind === "map" ? original.entries.get(key)?.value : undefined;
    if (below === undefined) return nothingThere(key, entry, original, here);
    return spotProblems({
      ...{ node: entry.value, original: below, path: here, entry },
      schemas: schemasBelow(schemas, key),
    });
  });
}

/** The key of a translation under which the version stands that was translated. */
export const VERSION = "of";

function versionProblems(node: TreeNode): Problem[] {
  if (node.kind === "scalar" && /^[0-9a-f]{8}$/.test(node.text)) return [];
  return [
    problemAt(node.source, node.offset, {
      code: "bad-version",
      path: VERSION,
      message: "phiên bản được dịch không đúng dạng.",
      advice:
        'Tám chữ số hệ mười sáu trong ngoặc kép, do npm run check cho biết, ví dụ: of: "1a2b3c4d"',
    }),
  ];
}

function nothingThere(key: string, entry: MapEntry, original: TreeNode, path: string): Problem[] {
  const names = original.kind === "map" ? [...original.entries.keys()] : [];
  const near = nearestName(key, names);
  return [
    problemAt(entry.keySource, entry.keyOffset, {
      code: "translation-of-nothing",
      path,
      message: `bản tiếng Việt không có «${key}» ở đây.`,
      advice: near ? `Có phải là «${near}»?` : `Ở đây có: ${names.join(", ")}`,
    }),
  ];
}

function spotProblems(spot: Spot): Problem[] {
  const { node, original, schemas, path } = spot;
  if (original.kind === "map") {
    return node.kind === "map"
      ? mapProblems(node, original, schemas, path)
      : problem(spot, WRONG_SHAPE);
  }
  const below = original.kind === "list" ? schemasBelow(schemas, 0) : schemas;
  const isPlain =
    original.kind === "scalar" || original.items.every(({ kind }) => kind === "scalar");
  if (!isPlain || translatableAt(below) === undefined) return problem(spot, NOT_TRANSLATABLE);
  if (original.kind !== node.kind) return problem(spot, WRONG_SHAPE);
  const texts = node.kind === "list" ? node.items : [node];
  return texts.flatMap((text) =>
    text.kind === "scalar" && text.text !== "" ? [] : problem({ ...spot, node: text }, EMPTY),
  );
}

function problem({ node, path, entry }: Spot, text: ProblemText): Problem[] {
  const isUnwritten = node.kind === "scalar" && node.text === "";
  const at = isUnwritten ? entry.keyOffset : node.offset;
  return [problemAt(node.source, at, { ...text, path })];
}

const NOT_TRANSLATABLE: ProblemText = {
  code: "not-translatable",
  message: "chỗ này không dịch được: mã, ngày, số, liên kết lấy từ bản tiếng Việt.",
  advice: "Bỏ dòng này; chỉ dịch chữ, ví dụ: name: Birth registration",
};

const WRONG_SHAPE: ProblemText = {
  code: "translation-shape",
  message: "bản dịch phải có cùng hình dạng với bản tiếng Việt.",
  advice: "Giữ các tên và cách thụt dòng của bản tiếng Việt, chỉ thay chữ.",
};

const EMPTY: ProblemText = {
  code: "empty-value",
  message: "chưa có nội dung.",
  advice: "Điền bản dịch, hoặc xóa cả dòng: trang sẽ dùng chữ tiếng Việt.",
};

/** The version that a translation says it was made from. */
export function versionTranslated(translation: TreeNode): string | undefined {
  const version = nodeAt(translation, [VERSION]);
  return version.kind === "scalar" && version !== translation ? version.text : undefined;
}
