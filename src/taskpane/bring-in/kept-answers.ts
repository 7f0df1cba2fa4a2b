import type { Plan } from "../../bring-in/plan";
import type { BroughtIn } from "../../excel/brought-in";
import type { ExcelPort } from "../../excel/excel-port";

/** Answers about words, which say the same on any sheet of a group; those about a meeting or its cells are of one sheet. */
const OF_WORDS = /^(?:mark|name)-|^blank$/;

/** What is kept for all sheets of the same groups stands under a name that no sheet and no file can have; null where no group is known. */
function nameForGroups({ read: { groups = [] } }: Plan): string | null {
  return groups.length === 0 ? null : `[]${[...groups].sort().join("+")}`;
}

/**
 * What was answered and said for another sheet of the same group, for a sheet that is new: the same register may come once as a sheet and
 * then as a file. Names are taken word by word; marks only where every mark asked is known, as another register may use a letter otherwise.
 */
export async function keptOfGroup(port: ExcelPort, plan: Plan): Promise<BroughtIn | null> {
  const key = nameForGroups(plan);
  const kept = key === null ? null : await port.broughtIn(key);
  if (kept === null) return null;
  const marks = plan.questions.filter(({ id }) => id.startsWith("mark-"));
  const knowsMarks = marks.every(({ id }) => kept.answers[id] !== undefined);
  const answers = Object.entries(kept.answers).filter(([id]) => id.startsWith("name-") || knowsMarks);
  return { answers: Object.fromEntries(answers), last: kept.last };
}

/** Keeps for the group what was answered of words, beside what is kept of it already. What was kept before it is answered: null for nothing. */
export async function keepForGroup(port: ExcelPort, plan: Plan, now: BroughtIn): Promise<() => Promise<void>> {
  const key = nameForGroups(plan);
  if (key === null) return () => Promise.resolve();
  const before = await port.broughtIn(key);
  const words = Object.entries(now.answers).filter(([id]) => OF_WORDS.test(id));
  await port.keepBroughtIn(key, {
    answers: { ...before?.answers, ...Object.fromEntries(words) },
    last: { ...before?.last, ...now.last },
  });
  return () => port.keepBroughtIn(key, before);
}
