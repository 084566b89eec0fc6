import { execFileSync } from "node:child_process";

/** A file as one commit left it: the ids of its bytes before and after, absent where there were none. */
export interface FileChange {
  /** Path below the data folder. */
  name: string;
  before: string | undefined;
  after: string | undefined;
}

export interface Commit {
  hash: string;
  /** Day on which it was committed, as its own time zone had it. */
  on: string;
  files: FileChange[];
}

/** Bytes of a blob that is not there, as `git log --raw` writes them. */
const NOTHING = /^0+$/;
/** A catalogue of thousands of records with years of history stays below this. */
const MOST_BYTES = 2 ** 30;

/** Asks Git about one data folder; throws what Git says where the folder lies in no checkout with a commit. */
export class GitHistory {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
    this.#git(["rev-parse", "--verify", "HEAD"]);
  }

  /** True when older commits were not fetched, so that the first one here is not the first. */
  get isShallow(): boolean {
    return this.#git(["rev-parse", "--is-shallow-repository"]).trim() === "true";
  }

  /** The commits that touched some paths below the folder, the oldest first. */
  commits(paths: readonly string[]): Commit[] {
    const log = this.#git([
      ...["log", "--reverse", "--topo-order", "--raw", "--no-abbrev", "--no-renames", "--relative"],
      ...["-z", "--format=%x01%H %cs", "--", ...paths],
    ]);
    return log.split("\u0001").slice(1).map(readCommit);
  }

  /** The texts of blobs by their ids. */
  texts(ids: readonly string[]): Map<string, string> {
    const output = this.#run(["cat-file", "--batch"], `${ids.join("\n")}\n`);
    const texts = new Map<string, string>();
    for (let at = 0; at < output.length; ) {
      const lineEnd = output.indexOf("\n", at);
      const [id = "", kind, size] = output.toString("latin1", at, lineEnd).split(" ");
      if (kind !== "blob") throw new Error(`git cat-file: ${id} ${kind}`);
      const end = lineEnd + 1 + Number(size);
      texts.set(id, output.toString("utf8", lineEnd + 1, end));
      at = end + 1;
    }
    return texts;
  }

  #git(args: readonly string[]): string {
    return this.#run(args).toString("utf8");
  }

  #run(args: readonly string[], input = ""): Buffer {
    const options = ["--no-optional-locks", "-c", "core.quotePath=false"];
    return execFileSync("git", [...options, ...args], {
      cwd: this.#dir,
      input,
      maxBuffer: MOST_BYTES,
      stdio: ["pipe", "pipe", "pipe"],
    });
  }
}

/** `<hash> <day>\0\n:<mode> <mode> <id> <id> M\0<name>\0…` */
function readCommit(text: string): Commit {
  const [head = "", ...fields] = text.split("\0").map((field) => field.trim());
  const [hash = "", on = ""] = head.split(" ");
  const files: FileChange[] = [];
  const rest = fields.filter((field) => field !== "");
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [, , before = "", after = ""] = (rest[at] ?? "").split(" ");
    const known = (id: string) => (NOTHING.test(id) ? undefined : id);
    files.push({ name: rest[at + 1] ?? "", before: known(before), after: known(after) });
  }
  return { hash, on, files };
}
