import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one run of a command took. */
export interface Measured {
  seconds: number;
  /** Most memory that all its processes held at once, in MB; 0 where /proc does not tell. */
  peakMb: number;
}

/** How often the memory of the process tree is looked at. */
const SAMPLE_MS = 40;

/** Runs a command to its end and measures wall time and memory; throws when it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), accept = [0] as readonly number[] } = {},
): Promise<Measured> {
  const start = process.hrtime.bigint();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let peakMb = 0;
  const sampler = setInterval(() => {
    if (child.pid !== undefined) peakMb = Math.max(peakMb, treeMb(child.pid));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(sampler);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code === null || !accept.includes(code)) {
    throw new Error(`${command} ${args.join(" ")} → ${code}\n${output}`);
  }
  return { seconds, peakMb };
}

/** Resident memory of a process and everything below it. */
function treeMb(root: number): number {
  const children = new Map<number, number[]>();
  const rss = new Map<number, number>();
  for (const name of processIds()) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      rss.set(Number(name), (Number(fields[21]) * 4096) / 1e6);
    } catch {
      // The process ended between the listing and the look.
    }
  }
  const sum = (pid: number): number =>
    (rss.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

function processIds(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
