import type { TreeNode } from "#scripts/read/tree.ts";
import type { HistoryEntry } from "#scripts/schema/history.ts";
import { compareRecords } from "./compare.ts";
import type { Commit, GitHistory } from "./git.ts";
import { isDraft, newDecision, PROCEDURE_PATHS, proceduresIn } from "./records.ts";
import type { NameOf } from "./values.ts";

/** What Git knows of the procedures of a data folder. */
export interface Walked {
  /** Entries by code, the newest first. */
  entries: Map<string, HistoryEntry[]>;
  /** Day of the oldest commit that was seen; undefined when none was. */
  since: string | undefined;
}

type Records = ReadonlyMap<string, TreeNode>;

/** Enough of a commit's name to find it again. */
const HASH_SHOWN = 12;

/** Walks from the oldest commit to the newest and compares each procedure with what it was before. */
export function walkHistory(git: GitHistory, names: NameOf): Walked {
  const commits = git.commits(PROCEDURE_PATHS);
  const read = openReader(git, commits);
  const entries = new Map<string, HistoryEntry[]>();
  /** The last state of a procedure that could be read. */
  const last = new Map<string, TreeNode>();
  for (const commit of commits) {
    const before = allOf(commit, "before", read);
    for (const [code, after] of allOf(commit, "after", read)) {
      const earlier = before.get(code) ?? last.get(code);
      last.set(code, after);
      const fields = earlier && !isDraft(earlier) ? compareRecords(earlier, after, names) : [];
      if (earlier === undefined || fields.length === 0) continue;
      const decision = newDecision(earlier, after);
      const entry: HistoryEntry = {
        on: commit.on,
        commit: commit.hash.slice(0, HASH_SHOWN),
        ...(decision !== undefined && { decision }),
        fields,
      };
      entries.set(code, [entry, ...(entries.get(code) ?? [])]);
    }
  }
  return { entries, since: commits[0]?.on };
}

/** All records of the files that a commit touched, on one side of it; a record may move between files. */
function allOf(
  { files }: Commit,
  side: "before" | "after",
  read: (name: string, id: string) => Records,
): Map<string, TreeNode> {
  const records = new Map<string, TreeNode>();
  for (const file of files) {
    const id = file[side];
    if (id === undefined) continue;
    for (const [code, record] of read(file.name, id)) records.set(code, record);
  }
  return records;
}

/** Reads every version of every file once. */
function openReader(git: GitHistory, commits: readonly Commit[]) {
  const ids = commits.flatMap(({ files }) =>
    files.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined)),
  );
  const texts = git.texts([...new Set(ids)]);
  const known = new Map<string, Records>();
  return (name: string, id: string): Records => {
    const key = `${name}\0${id}`;
    const found = known.get(key) ?? proceduresIn(name, texts.get(id) ?? "");
    known.set(key, found);
    return found;
  };
}
