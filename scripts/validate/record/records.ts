import type { LayeredRecord } from "#scripts/layer/stack.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { type TreeNode, toPlain } from "#scripts/read/tree.ts";
import type { Entry } from "#scripts/schema/dataset.ts";
import { type Kind, kinds, namedOtherwise, type RecordOf } from "#scripts/schema/kinds.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A record that passed its schema, with the tree that later checks find places in. */
export interface CheckedRecord<K extends Kind = Kind> {
  kind: K;
  id: string;
  entry: Entry<RecordOf<K>>;
  tree: TreeNode;
}

/** Identity of a record, as its file name or its key in a file. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks one record against the schema of its kind; problems go to `problems`. */
export function checkRecord(record: LayeredRecord, problems: Problem[]): CheckedRecord | undefined {
  const { schema, title } = kinds[record.kind];
  if (!namedOtherwise.includes(record.kind) && !ID.test(record.id)) {
    problems.push(
      problemAt(record.source, record.offset, {
        code: "bad-slug",
        message: `«${record.id}» không dùng làm tên ${title} được.`,
        advice: "Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: ho-tich",
      }),
    );
  }
  const parsed = schema.safeParse(toPlain(record.node));
  if (!parsed.success) {
    problems.push(...schemaProblems(record.node, schema, parsed.error.issues));
    return undefined;
  }
  const entry = {
    id: record.id,
    // The schema of `record.kind` made this value; TypeScript cannot follow the kind through the table.
    value: parsed.data as RecordOf<Kind>,
    origin: {
      file: record.source.file,
      line: record.offset === 0 ? 1 : record.source.place(record.offset).line,
      layers: record.layers,
      ownChanges: record.ownChanges,
    },
  };
  checkIdentity(record, entry.value, problems);
  return { kind: record.kind, id: record.id, entry, tree: record.node };
}

const IDENTITY: { readonly [K in Kind]?: string } = {
  procedure: "code",
  history: "code",
  results: "period",
};

/** `code:` and `period:` repeat the file's name, so that a copied file cannot keep its old identity. */
function checkIdentity(record: LayeredRecord, value: RecordOf<Kind>, problems: Problem[]): void {
  const key = IDENTITY[record.kind];
  if (key === undefined || record.node.kind !== "map") return;
  const written = (value as { [key: string]: unknown })[key];
  const at = record.node.entries.get(key);
  if (written === record.id || at === undefined) return;
  problems.push(
    problemAt(at.value.source, at.value.offset, {
      code: "identity",
      path: key,
      message: `«${String(written)}» khác với tên tệp «${record.id}».`,
      advice: "Sửa cho hai chỗ giống nhau; tên tệp là địa chỉ của trang.",
    }),
  );
}
