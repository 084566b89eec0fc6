import type { z } from "zod";
import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type Path, type TreeNode } from "#scripts/read/tree.ts";
import { commaProblems } from "./comma-in-text.ts";
import { fieldsAt, fieldTitle, homeOfField, keyByTitle } from "./field-titles.ts";

type Issue = z.core.$ZodIssue;

/** Turns what the schema found in one record into problems at their lines. */
export function schemaProblems(
  root: TreeNode,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => issueProblems(root, schema, issue));
}

function issueProblems(root: TreeNode, schema: z.ZodType, issue: Issue): Problem[] {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.flatMap((key) => unknownKey(root, schema, path, key));
  }
  if (issue.code === "invalid_union") {
    return likeliestBranch(root, issue).flatMap((inner) =>
      issueProblems(root, schema, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    );
  }
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const cut =
    typeof key === "string" && commaProblems(root, parent, key, shownPathOf(schema, parent));
  if (cut) return cut;
  const { code, message, advice } = wordsOf(root, schema, issue);
  const target = nodeAt(root, path);
  // A text where a list should be is also «too short»; one message is enough.
  if (issue.code === "too_small" && target.kind !== "list") return [];
  return [
    problemAt(target.source, target.offset, {
      code,
      path: shownPathOf(schema, path),
      message,
      advice,
    }),
  ];
}

/** Of the ways a value may be written, the one the editor seems to have meant. */
function likeliestBranch(
  root: TreeNode,
  issue: Extract<Issue, { code: "invalid_union" }>,
): Issue[] {
  const isWrongType = (inner: Issue) => inner.code === "invalid_type" && inner.path.length === 0;
  const branches = issue.errors.filter((branch) => !branch.some(isWrongType));
  const best = branches[0] ?? issue.errors[0] ?? [];
  const isText = nodeAt(root, issue.path as Path).kind === "scalar";
  return [...(isText ? best : (branches.toSorted((a, b) => a.length - b.length)[0] ?? best))];
}

function wordsOf(root: TreeNode, schema: z.ZodType, issue: Issue) {
  const path = issue.path as Path;
  if (issue.code === "invalid_type") {
    const parent = nodeAt(root, path.slice(0, -1));
    const key = String(path.at(-1) ?? "");
    if (path.length > 0 && parent.kind === "map" && !parent.entries.has(key)) {
      const title = fieldTitle(schema, path);
      return {
        code: "missing-field",
        message: "thiếu trường bắt buộc này.",
        advice: `Thêm dòng «${key}: …»${title ? ` (${title})` : ""}.`,
      };
    }
    const here = nodeAt(root, path);
    if (here.kind === "scalar" && here.text === "") {
      return {
        code: "empty-value",
        message: "chưa có nội dung.",
        advice: "Điền nội dung, hoặc xóa cả dòng nếu chưa có thông tin.",
      };
    }
    return wrongShape(issue.expected);
  }
  if (issue.code === "custom") {
    const params = issue.params as { code?: string; advice?: string } | undefined;
    return {
      code: params?.code ?? "rule",
      message: issue.message,
      advice: params?.advice ?? "",
    };
  }
  if (issue.code === "too_small") {
    return {
      code: "empty-list",
      message: "danh sách đang trống.",
      advice: "Thêm ít nhất một mục.",
    };
  }
  return { code: "rule", message: issue.message, advice: "" };
}

function wrongShape(expected: string) {
  const shapes: { [expected: string]: readonly [string, string] } = {
    string: [
      "chỗ này phải là một giá trị trên một dòng.",
      "Ví dụ: name: Tờ khai đăng ký khai sinh",
    ],
    array: ["chỗ này phải là một danh sách.", "Viết trong ngoặc vuông, ví dụ: [xã, tỉnh]"],
    object: ["chỗ này phải gồm các dòng «tên: giá trị» thụt vào trong.", ""],
    record: [
      "chỗ này phải gồm các mục có tên, thụt vào trong.",
      "Ví dụ: to-khai: { name: Tờ khai, give: nộp }",
    ],
  };
  const [message, advice] = shapes[expected] ?? ["giá trị không đúng dạng.", ""];
  return { code: "wrong-shape", message, advice };
}

function unknownKey(root: TreeNode, schema: z.ZodType, path: Path, key: string): Problem[] {
  const shown = shownPathOf(schema, path);
  const cut = commaProblems(root, path, key, shown);
  if (cut) return cut;
  const fields = fieldsAt(schema, path);
  const map = nodeAt(root, path);
  const entry = map.kind === "map" ? map.entries.get(key) : undefined;
  return [
    problemAt(entry?.keySource ?? map.source, entry?.keyOffset ?? map.offset, {
      code: "unknown-field",
      path: shown,
      message: `không có trường «${key}» ở đây.`,
      advice: fieldMeant(schema, fields, key),
    }),
  ];
}

/** The field that was meant: by its Vietnamese name, at another place, misspelt; else all there are. */
function fieldMeant(schema: z.ZodType, fields: Map<string, string>, written: string): string {
  const titled = keyByTitle(fields, written);
  const home = titled === undefined ? homeOfField(schema, written) : undefined;
  if (home) {
    const name = `Trường «${home.key}» (${home.title})`;
    return home.path === home.key
      ? `${name} nằm ở mức ngoài cùng của mục này: chuyển dòng này ra đó.`
      : `${name} nằm ở chỗ khác, ví dụ ${home.path}: chuyển dòng này về đó.`;
  }
  const meant = titled ?? nearestName(written, fields.keys());
  return meant
    ? `Viết «${meant}» (${fields.get(meant)}).`
    : `Các trường dùng được: ${[...fields.keys()].join(", ")}`;
}

/** `methods.inPerson.timeLimit (thời hạn)`: the path with the Vietnamese name of its last field. */
function shownPathOf(schema: z.ZodType, path: Path): string {
  const title = fieldTitle(schema, path);
  return path.join(".") + (title ? ` (${title})` : "");
}
