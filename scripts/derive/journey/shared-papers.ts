import { fold } from "#scripts/language/fold.ts";
import type { JourneyStep, PaperView, SharedPaper } from "../model.ts";

interface Group {
  id: string;
  words: string;
  paper: SharedPaper;
}

/** Papers that more than one step asks for, in the order they are met; a form is filled in anew each time. */
export function sharedPapers(steps: readonly JourneyStep[]): SharedPaper[] {
  const groups: Group[] = [];
  for (const step of steps) {
    for (const paper of step.procedures.flatMap(({ papers }) => papers)) {
      if (paper.form === undefined) addUse(groups, paper, step);
    }
  }
  return groups.map(({ paper }) => paper).filter(({ uses }) => uses.length > 1);
}

function addUse(groups: Group[], { id, record }: PaperView, step: JourneyStep): void {
  const words = fold(record.name);
  const known = groups.find((group) => isSame(group, id, words));
  const paper = known?.paper ?? { name: record.name, uses: [] };
  if (known === undefined) groups.push({ id, words, paper });
  const use = paper.uses.find((earlier) => earlier.step === step);
  if (use === undefined) paper.uses.push({ step, give: record.give });
  else if (record.give === "submit") use.give = "submit";
}

/** One paper goes by one name, or by one id and a name that only says more: «Giấy chứng sinh do cơ sở y tế … cấp». */
function isSame(group: Group, id: string, words: string): boolean {
  if (group.words === words) return true;
  return group.id === id && (group.words.startsWith(words) || words.startsWith(group.words));
}
