import type { Findings } from "./findings.ts";
import type { FormRegister } from "./forms.ts";
import { type Giving, type GroupMeaning, givingOf, readHeading } from "./groups.ts";
import { type PaperDraft, readCopies, readRowMeaning } from "./paper-rows.ts";
import type { SourceGroup, SourcePaper } from "./records.ts";
import { slugOf, UniqueSlugs } from "./slugs.ts";
import { capitalised, cleanLine, cleanName, cleanText, withoutBullet } from "./text.ts";
import type { YamlMap } from "./yaml.ts";

const LONGEST_ID = 40;
/** A longer heading of a part is told once, not beside each of its papers. */
const LONGEST_PART = 120;
/** «Các giấy tờ phải xuất trình» and no more. */
const LONGEST_GIVING = 30;

interface CaseDraft {
  when: string;
  papers: string[];
}

/** Reads the dossier of one procedure: papers by id, notes that stood among them, cases. */
export class PaperReader {
  #code: string;
  #source: string;
  #forms: FormRegister;
  #findings: Findings;
  #paperSlugs = new UniqueSlugs();
  #noteSlugs = new UniqueSlugs();
  #known = new Map<string, string>();
  #papers: { [id: string]: PaperDraft & { formSlug?: string } } = {};
  #notes: { [id: string]: string } = {};
  #common: string[] = [];
  #cases: CaseDraft[] = [];

  constructor(code: string, source: string, forms: FormRegister, findings: Findings) {
    this.#code = code;
    this.#source = source;
    this.#forms = forms;
    this.#findings = findings;
  }

  /** The fields `papers`, `paperNotes` and `cases` of the procedure. */
  read(groups: readonly SourceGroup[]): YamlMap {
    const isOnly = groups.length === 1;
    for (const group of groups) this.#readGroup(group, isOnly);
    if (Object.keys(this.#papers).length === 0) this.#findings.add("no-papers", this.#code);
    return {
      papers: nonEmpty(
        Object.fromEntries(Object.entries(this.#papers).map(([id, paper]) => [id, toPaper(paper)])),
      ),
      paperNotes: nonEmpty(this.#notes),
      cases: this.#toCases(),
    };
  }

  #readGroup(group: SourceGroup, isOnly: boolean): void {
    const meaning = readHeading(group.truong_hop);
    if (meaning.kind === "giving") this.#findings.add("group-is-giving", this.#code);
    if (meaning.kind === "part") this.#findings.add("group-is-part", this.#code);
    const papers: string[] = [];
    const notes: string[] = [];
    let give: Giving = meaning.kind === "giving" ? meaning.give : "nộp";
    for (const row of group.giay_to) {
      const kind = readRowMeaning(row);
      if (kind === "paper") {
        const part = meaning.kind === "part" && !isRule(meaning) && !isOnly;
        papers.push(this.#paper(row, give, part ? meaning.heading : undefined));
        continue;
      }
      if (kind === "nameless") {
        this.#findings.add("paper-without-name", this.#code);
        continue;
      }
      this.#findings.add("paper-is-note", this.#code);
      give = givingOf(cleanLine(row.ten) ?? "") ?? give;
      if (kind === "continuation" && this.#addToLast(papers.at(-1), row.ten)) continue;
      notes.push(cleanText(row.ten) ?? "");
    }
    this.#place(meaning, [...new Set(papers)], notes);
    // «… để lưu giữ tại cơ quan đăng ký phương tiện» says more than that papers are handed in.
    if (meaning.kind === "giving" && meaning.heading.length > LONGEST_GIVING) {
      this.#note(capitalised(meaning.heading));
    }
    // The heading of the only group introduces the whole dossier.
    if (meaning.kind === "part" && isOnly && !isRule(meaning))
      this.#note(capitalised(meaning.heading));
  }

  /** A row that goes on with a small letter belongs to the paper above it. */
  #addToLast(id: string | undefined, text: string): boolean {
    const paper = id === undefined ? undefined : this.#papers[id];
    if (paper === undefined) return false;
    paper.note = [paper.note, cleanName(text)].filter(Boolean).join("\n");
    return true;
  }

  #paper(row: SourcePaper, give: Giving, part: string | undefined): string {
    const { trouble, ...read } = readCopies(row);
    const name = capitalised(read.name || nameOfFile(row.mau_don));
    const isUncertain = row.mau_don?.startsWith("?") ?? false;
    const form = isUncertain ? undefined : cleanLine(row.mau_don);
    const notes = [
      part && `Thuộc phần: ${part}`,
      isUncertain && "Nguồn có kèm một mẫu nhưng không rõ tên tệp.",
      trouble === "paper-count-odd" && "Số bản ghi theo nguồn, lớn bất thường.",
    ];
    const note = notes.filter(Boolean).join("\n") || undefined;
    const draft = { give, originals: read.originals, copies: read.copies, form, name, note };
    if (trouble) this.#findings.add(trouble, this.#code);
    if (isUncertain) this.#findings.add("uncertain-form", this.#code);
    if (read.originals === 0 && read.copies === 0) {
      this.#findings.add("paper-without-count", this.#code);
    }
    const key = JSON.stringify(draft);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#paperSlugs.take(slugOf(name, LONGEST_ID));
    this.#known.set(key, id);
    const formSlug = form === undefined ? undefined : this.#forms.take(form, name, this.#source);
    this.#papers[id] = { ...draft, ...(formSlug && { formSlug }) };
    return id;
  }

  #place(meaning: GroupMeaning, papers: readonly string[], notes: readonly string[]): void {
    const heading = meaning.kind === "common" ? undefined : meaning.heading;
    if (meaning.kind === "case" && papers.length > 0) {
      this.#cases.push({ when: capitalised(meaning.heading), papers: [...papers] });
    } else {
      this.#common.push(...papers);
      const isTold = meaning.kind !== "common" && (papers.length === 0 || isRule(meaning));
      if (isTold && notes.length === 0 && heading) this.#note(capitalised(heading));
    }
    const isNeeded = meaning.kind === "case" || meaning.kind === "part" || isRule(meaning);
    for (const note of notes) {
      const text = withoutBullet(note);
      this.#note(isNeeded && heading ? `${capitalised(heading)}:\n${text}` : text);
    }
  }

  #note(text: string): void {
    if (text === "" || Object.values(this.#notes).includes(text)) return;
    this.#notes[this.#noteSlugs.take(slugOf(text, LONGEST_ID))] = text;
  }

  /** Papers of no case belong to every case: a reader must not miss them. */
  #toCases(): YamlMap | undefined {
    if (this.#cases.length === 0) return undefined;
    const slugs = new UniqueSlugs();
    const common = [...new Set(this.#common)];
    const hasCommon = common.length > 0;
    if (hasCommon) this.#findings.add("common-papers", this.#code);
    const base = hasCommon ? slugs.take("chung") : undefined;
    const first = { when: "Giấy tờ chung, nguồn không nêu trường hợp", papers: common };
    const cases = this.#cases.map(({ when, papers }) => [
      slugs.take(slugOf(when, LONGEST_ID)),
      base ? { when, from: base, adds: papers } : { when, papers },
    ]);
    return { ...(base && { [base]: first }), ...Object.fromEntries(cases) };
  }
}

/** A paper that the source names only by the file of its form. */
function nameOfFile(file: string | undefined): string {
  const name = (cleanLine(file) ?? "").replace(/\.[A-Za-z]{2,5}$/, "");
  return /\p{L}{2}/u.test(name) ? name : "Mẫu kèm theo (nguồn không ghi tên)";
}

const isRule = (meaning: GroupMeaning): boolean =>
  meaning.kind !== "common" && meaning.heading.length > LONGEST_PART;

const nonEmpty = <T extends object>(map: T): T | undefined =>
  Object.keys(map).length > 0 ? map : undefined;

function toPaper(paper: PaperDraft & { formSlug?: string }): YamlMap {
  return {
    name: paper.name,
    give: paper.give,
    originals: paper.originals > 0 ? paper.originals : undefined,
    copies: paper.copies > 0 ? paper.copies : undefined,
    form: paper.formSlug,
    note: paper.note,
  };
}
