import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import { type Problem, problemAt } from "./problem.ts";
import type { SourceText } from "./source.ts";
import type { MapNode, TreeNode } from "./tree.ts";
import { syntaxProblem } from "./yaml-syntax.ts";

/** Deep enough for any record, shallow enough that a crafted file cannot exhaust the stack. */
const MAX_DEPTH = 12;

export interface ParsedYaml {
  /** Absent when the file cannot be read as one YAML document. */
  root?: TreeNode;
  problems: Problem[];
}

/**
 * Parses one YAML document into a tree in which every scalar is a string with its place.
 * Duplicate keys, aliases, anchors, tags, `<<` and several documents are problems, not features:
 * they hide from an editor what a record says.
 */
export function parseYaml(source: SourceText): ParsedYaml {
  let events: Event[];
  try {
    events = parseEvents(source.text, { filename: source.file, maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problems: [syntaxProblem(source, error)] };
  }
  return new TreeBuilder(source, events).build();
}

class TreeBuilder {
  #source: SourceText;
  #events: Event[];
  #next = 0;
  #problems: Problem[] = [];

  constructor(source: SourceText, events: Event[]) {
    this.#source = source;
    this.#events = events;
  }

  build(): ParsedYaml {
    const documents = this.#events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    if (documents > 1) {
      this.#report(
        this.#source.text.lastIndexOf("\n---") + 1,
        "yaml-documents",
        "tệp có nhiều hơn một tài liệu YAML (---).",
        "Mỗi tệp chỉ có một bản ghi: bỏ dòng --- hoặc tách thành hai tệp.",
      );
      return { problems: this.#problems };
    }
    if (documents === 0 || this.#events[1]?.type === EVENT_ID.POP) {
      this.#report(0, "empty-file", "tệp chưa có nội dung.", "Xóa tệp này, hoặc điền dữ liệu.");
      return { problems: this.#problems };
    }
    this.#next = 1;
    const root = this.#node(0);
    return { root, problems: this.#problems };
  }

  #node(fallbackOffset: number): TreeNode {
    const event = this.#events[this.#next++];
    const source = this.#source;
    if (event === undefined) return { kind: "scalar", source, offset: fallbackOffset, text: "" };
    if (event.type === EVENT_ID.ALIAS) {
      this.#report(event.anchorStart - 1, "yaml-alias", "không dùng «*» để trỏ tới chỗ khác.");
      return { kind: "scalar", source, offset: event.anchorStart, text: "" };
    }
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, fallbackOffset);
    if (event.type === EVENT_ID.SEQUENCE) {
      this.#refuseProperties(event);
      const items: TreeNode[] = [];
      while (!this.#closed()) items.push(this.#node(event.start));
      return { kind: "list", source, offset: event.start, items };
    }
    if (event.type === EVENT_ID.MAPPING) {
      this.#refuseProperties(event);
      return this.#map(event.start);
    }
    throw new Error(`unexpected YAML event ${event.type} in ${source.file}`);
  }

  #scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, fallback: number): TreeNode {
    this.#refuseProperties(event);
    const text = getScalarValue(this.#source.text, event);
    let offset = event.valueStart < 0 ? fallback : event.valueStart;
    if (event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0) {
      this.#warnOfComment(event.valueEnd);
    } else if (
      event.style === SCALAR_STYLE.SINGLE_QUOTED ||
      event.style === SCALAR_STYLE.DOUBLE_QUOTED
    ) {
      offset -= 1;
    }
    return { kind: "scalar", source: this.#source, offset, text: text.trim() };
  }

  #map(start: number): MapNode {
    const map: MapNode = { kind: "map", source: this.#source, offset: start, entries: new Map() };
    while (!this.#closed()) {
      const keyNode = this.#node(start);
      if (keyNode.kind !== "scalar") {
        this.#report(
          keyNode.offset,
          "yaml-key",
          "tên trường phải là một từ, không phải danh sách.",
        );
        this.#node(start);
        continue;
      }
      const key = keyNode.text;
      // An empty value stands nowhere; the end of its key is where the editor has to type.
      const value = this.#node(keyNode.offset + key.length + 1);
      if (key === "<<" || key === "__proto__") {
        this.#report(keyNode.offset, "yaml-key", `không dùng «${key}» làm tên trường.`);
        continue;
      }
      const earlier = map.entries.get(key);
      if (earlier) {
        const line = this.#source.place(earlier.keyOffset).line;
        this.#report(
          keyNode.offset,
          "duplicate-key",
          `«${key}» đã có ở dòng ${line}; mỗi tên chỉ được viết một lần.`,
          "Gộp hai chỗ lại, hoặc đổi tên một chỗ.",
        );
      } else {
        map.entries.set(key, { keySource: this.#source, keyOffset: keyNode.offset, value });
      }
    }
    return map;
  }

  #closed(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  /** `note: Mẫu số 01 # ghi chú` loses its tail without a word. */
  #warnOfComment(end: number): void {
    const text = this.#source.text;
    const lineEnd = text.indexOf("\n", end);
    const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
    if (!/^[ \t]+#/.test(rest)) return;
    this.#problems.push(
      problemAt(this.#source, end + rest.indexOf("#"), {
        severity: "warning",
        code: "comment-after-value",
        message: `phần «${rest.trim()}» sau dấu # bị bỏ đi, không hiện trên trang.`,
        advice: 'Nếu dấu # thuộc về nội dung, đặt cả nội dung trong ngoặc kép: "…".',
      }),
    );
  }

  #refuseProperties(event: { tagStart: number; anchorStart: number }): void {
    if (event.tagStart >= 0) {
      this.#report(event.tagStart, "yaml-tag", "không dùng nhãn kiểu «!» trong dữ liệu.");
    }
    if (event.anchorStart >= 0) {
      this.#report(event.anchorStart - 1, "yaml-anchor", "không dùng «&» để đặt tên một chỗ.");
    }
  }

  #report(offset: number, code: string, message: string, advice = ""): void {
    this.#problems.push(problemAt(this.#source, Math.max(0, offset), { code, message, advice }));
  }
}
