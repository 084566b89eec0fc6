import { expect, test } from "vitest";
import { mergeTrees } from "#scripts/layer/merge.ts";
import { SourceText } from "#scripts/read/source.ts";
import { nodeAt, type Path, type TreeNode, toPlain } from "#scripts/read/tree.ts";
import { parseYaml } from "#scripts/read/yaml.ts";

function tree(file: string, text: string): TreeNode {
  const { root, problems } = parseYaml(new SourceText(file, text));
  if (root === undefined || problems.length > 0) throw new Error(`bad fixture ${file}`);
  return root;
}

const merge = (under: string, over: string) =>
  mergeTrees(tree("duoi.yaml", under), tree("tren.yaml", over));
const plain = (under: string, over: string) => toPlain(merge(under, over).node);

test("maps merge key by key at every depth", () => {
  expect(plain("a: { b: { c: 1, d: 2 } }\n", "a: { b: { d: 3, e: 4 } }\n")).toEqual({
    a: { b: { c: "1", d: "3", e: "4" } },
  });
});

test("lists replace whole", () => {
  expect(plain("a: [1, 2, 3]\n", "a: [4]\n")).toEqual({ a: ["4"] });
});

test("a text replaces a map, and a map a text", () => {
  expect(plain("a: { b: 1 }\n", "a: x\n")).toEqual({ a: "x" });
  expect(plain("a: x\n", "a: { b: 1 }\n")).toEqual({ a: { b: "1" } });
});

test("a value written in one of several forms is never mixed from two of them", () => {
  const under = 'fee: { stated: "0", unclear: không rõ }\nstate: { is: tạm dừng, reason: lũ }\n';
  expect(plain(under, "fee: { rule: theo diện tích }\nstate: { is: đang thực hiện }\n")).toEqual({
    fee: { rule: "theo diện tích" },
    state: { is: "đang thực hiện" },
  });
});

test("what the upper layer added or replaced is listed by its path", () => {
  const { changed } = merge("a: { b: 1, c: [1] }\nd: 1\n", "a: { b: 2, e: { f: 1 } }\ng: 3\n");
  expect(changed).toEqual(["a.b", "a.e", "g"]);
});

test("each value keeps the file and line it came from", () => {
  const { node } = merge("a:\n  b: 1\n  c: 2\n", "# ghi chú\na:\n  c: 3\n");
  const place = (path: Path) => {
    const { source, offset } = nodeAt(node, path);
    const { file, line } = source.place(offset);
    return `${file}:${line}`;
  };
  expect(place(["a", "b"])).toBe("duoi.yaml:2");
  expect(place(["a", "c"])).toBe("tren.yaml:3");
  expect(place(["a"])).toBe("tren.yaml:3");
});

test("neither tree is changed by the merge", () => {
  const under = tree("duoi.yaml", "a: { b: 1 }\n");
  const over = tree("tren.yaml", "a: { b: 2, c: 3 }\n");
  mergeTrees(under, over);
  expect(toPlain(under)).toEqual({ a: { b: "1" } });
  expect(toPlain(over)).toEqual({ a: { b: "2", c: "3" } });
});
