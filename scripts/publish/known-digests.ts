import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What the disk says of a file that did not change: inode, size, times in ns; and its SHA-256. */
type Entry = readonly [state: string, sha256: string];

/** A file that changed this shortly before it was looked at may change again in the same tick of the disk's clock. */
const SETTLED_NS = 2_000_000_000n;

/**
 * SHA-256 of files, read again only when the disk says that they may have changed: their inode, size
 * or times (the way of Git's index). Kept in a file of its own, which may be lost at any time.
 */
export class KnownDigests {
  readonly #path: string;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  #isChanged = false;

  constructor(path: string) {
    this.#path = path;
    this.#before = new Map(readEntries(path));
  }

  /** SHA-256 of a file as it is now. */
  of(path: string): string {
    const state = stateOf(path);
    const [known, digest] = this.#now.get(path) ?? this.#before.get(path) ?? [];
    const sha256 =
      known === state && digest !== undefined
        ? digest
        : createHash("sha256").update(readFileSync(path)).digest("hex");
    this.#keep(path, state, sha256);
    return sha256;
  }

  /** Takes over the digest of a file that was just written. */
  remember(path: string, sha256: string): void {
    this.#keep(path, stateOf(path), sha256);
  }

  /** Writes down what was asked for or remembered since the start; all else is forgotten. */
  save(): void {
    if (!this.#isChanged && this.#now.size === this.#before.size) return;
    mkdirSync(dirname(this.#path), { recursive: true });
    // Two builds may end at once: each file is whole, and the last one stays.
    const written = `${this.#path}.${process.pid}`;
    writeFileSync(written, JSON.stringify([...this.#now]));
    renameSync(written, this.#path);
  }

  #keep(path: string, state: string | undefined, sha256: string): void {
    if (state === undefined) return;
    this.#now.set(path, [state, sha256]);
    const before = this.#before.get(path);
    if (before?.[0] !== state || before[1] !== sha256) this.#isChanged = true;
  }
}

/** The state of a file that has settled; undefined where it changed a moment ago. */
function stateOf(path: string): string | undefined {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  const now = BigInt(Date.now()) * 1_000_000n;
  const isSettled = now - mtimeNs >= SETTLED_NS && now - ctimeNs >= SETTLED_NS;
  if (!isSettled) return undefined;
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

function readEntries(path: string): [string, Entry][] {
  if (!existsSync(path)) return [];
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    // Not ours or damaged: everything is read again.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
