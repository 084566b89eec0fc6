import { existsSync, renameSync, rmSync } from "node:fs";

/** Folders beside a published one: what is being built, and what it replaces for a moment. */
export interface Stage {
  target: string;
  building: string;
  previous: string;
}

/** Names the folders beside `target`; they lie on the same disk, so that a rename is all a swap takes. */
export function stageFor(target: string): Stage {
  return { target, building: `${target}.building`, previous: `${target}.previous` };
}

/**
 * Clears what an earlier run left. A swap that was cut in half (the old site moved away, the new
 * one not yet in its place) is undone first, so that a whole site stands there at every moment.
 */
export function recoverStage(stage: Stage): void {
  if (!existsSync(stage.target) && existsSync(stage.previous)) {
    renameSync(stage.previous, stage.target);
  }
  rmSync(stage.previous, { recursive: true, force: true });
  rmSync(stage.building, { recursive: true, force: true });
}

/** Puts the verified new site in the place of the old one by two renames. */
export function swapStage(stage: Stage): void {
  const isReplaced = existsSync(stage.target);
  if (isReplaced) renameSync(stage.target, stage.previous);
  try {
    renameSync(stage.building, stage.target);
  } catch (error) {
    if (isReplaced) renameSync(stage.previous, stage.target);
    throw error;
  }
  rmSync(stage.previous, { recursive: true, force: true });
}
