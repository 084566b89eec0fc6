import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";

/** The process that builds into a folder. */
export interface LockOwner {
  pid: number;
  host: string;
}

/** Either the lock is ours and `release` gives it back, or another run holds the folder. */
export type Lock = { release: () => void } | { folder: string; owner: LockOwner | undefined };

/** Name of the file inside the lock that tells whose it is. */
const OWNER_FILE = "pid.json";

/**
 * Takes a target for one run: a folder beside it that is there whole or not at all, since it is renamed
 * into its place with the process id inside. What a dead process of this machine left is taken over; of
 * another machine nobody here can tell whether it lives.
 */
export function takeLock(target: string): Lock {
  const folder = `${target}.lock`;
  mkdirSync(dirname(target), { recursive: true });
  const own = mkdtempSync(`${folder}.`);
  try {
    writeFileSync(join(own, OWNER_FILE), JSON.stringify({ pid: process.pid, host: hostname() }));
    if (!moveInto(own, folder)) {
      const owner = ownerOf(folder);
      const isFree = isDead(owner) && clear(folder, owner) && moveInto(own, folder);
      if (!isFree) return { folder, owner: ownerOf(folder) ?? owner };
    }
    return { release: () => rmSync(folder, { recursive: true, force: true }) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** A folder that is not empty is never replaced by a rename, so that only one run can succeed. */
function moveInto(own: string, folder: string): boolean {
  try {
    renameSync(own, folder);
    return true;
  } catch (error) {
    if (isOneOf(error, ["ENOTEMPTY", "EEXIST"])) return false;
    // Windows says of a folder in the way what others say of one that nobody may write to.
    if (isOneOf(error, ["EPERM", "EACCES"]) && existsSync(folder)) return false;
    throw error;
  }
}

/** Moves a dead lock out of the way; a run that was quicker may have put its own there meanwhile, which goes back. */
function clear(folder: string, dead: LockOwner): boolean {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch (error) {
    // Somebody else cleared it.
    if (isOneOf(error, ["ENOENT"])) return true;
    throw error;
  }
  const owner = ownerOf(aside);
  if (owner !== undefined && (owner.pid !== dead.pid || owner.host !== dead.host)) {
    renameSync(aside, folder);
    return false;
  }
  rmSync(aside, { recursive: true, force: true });
  return true;
}

function isDead(owner: LockOwner | undefined): owner is LockOwner {
  if (owner === undefined || owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    // A process of another user lives, though nothing may be sent to it.
    return isOneOf(error, ["ESRCH"]);
  }
}

function ownerOf(folder: string): LockOwner | undefined {
  try {
    const { pid, host }: Partial<LockOwner> = JSON.parse(
      readFileSync(join(folder, OWNER_FILE), "utf8"),
    );
    return typeof pid === "number" && typeof host === "string" ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

const isOneOf = (error: unknown, codes: readonly string[]) =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));
