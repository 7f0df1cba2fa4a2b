import { keyOf } from "../../records/cell";
import type { Plan } from "../../bring-in/plan";
import { type AnsweredBefore, LEAVE_OUT } from "../../bring-in/questions";
import type { BroughtIn } from "../../excel/brought-in";
import type { ExcelPort } from "../../excel/excel-port";

/** What a name says, wherever it stands: a register's seat, a list's agency, group or category. */
const OF_NAMES = /^(?:name|group|category)-/;
/** What the marks of a register say, which another group's may use otherwise. */
const OF_MARKS = /^mark-|^means-|^blank$/;

/** No sheet and no file can have such a name. */
const FOR_ALL = "[]";

/** Null where no group is known. */
function nameForGroups({ read: { groups = [] } }: Plan): string | null {
  return groups.length === 0 ? null : `${FOR_ALL}${[...groups].sort().join("+")}`;
}

const isOfList = ({ read: { kind } }: Plan): boolean => kind !== "attendance";

/** What is known before a sheet is asked about. */
export interface Known {
  readonly before: ReadonlyMap<string, AnsweredBefore>;
  readonly last: BroughtIn["last"];
}

/**
 * What was answered of the sheet itself, else of another sheet of the same groups, else, of names, of any list or register of the workbook.
 * What was said is the sheet's own; of a sheet that is new it is that of the others, as the same one may come once as a sheet and then as a file.
 */
export async function knownOf(port: ExcelPort, plan: Plan, own: BroughtIn | null): Promise<Known> {
  const key = nameForGroups(plan);
  const [ofAll, ofGroup] = await Promise.all([port.broughtIn(FOR_ALL), key === null ? null : port.broughtIn(key)]);
  const last = own ?? (isOfList(plan) ? ofAll : ofGroup);
  return {
    before: new Map([...answersOf(ofAll, false), ...answersOf(ofGroup, false), ...answersOf(own, true)]),
    last: last?.last ?? {},
  };
}

function answersOf(kept: BroughtIn | null, isOfSheet: boolean): readonly (readonly [string, AnsweredBefore])[] {
  return Object.entries(kept?.answers ?? {}).map(([id, answer]) => {
    const marks = kept?.beside?.[id];
    return [id, { answer, isOfSheet, beside: marks === undefined ? null : new Set(marks.split("\n")) }];
  });
}

/** What was answered anew: "" takes back what was answered before. */
export type AnsweredNow = ReadonlyMap<string, string>;

/** What is to be kept of a sheet: all answers that it was read with, and what stood beside each mark that was answered. */
export function keptOf(plan: Plan, { before }: Known, now: AnsweredNow, own: BroughtIn | null): BroughtIn {
  const answers = {
    ...own?.answers,
    ...Object.fromEntries(plan.settled.map(({ id, answer }) => [id, answer])),
    ...Object.fromEntries(now),
  };
  const open = new Set([
    ...plan.questions.map(({ id }) => id),
    ...[...now].flatMap(([id, to]) => (to === "" ? id : [])),
  ]);
  const kept = Object.entries(answers).filter(([id]) => !open.has(id));
  const marks = plan.marks ?? [];
  const beside = kept.flatMap(([id, answer]) => {
    if (!OF_MARKS.test(id)) return [];
    const earlier = before.get(id);
    const stood = earlier?.answer === answer ? [...(earlier.beside ?? [])] : [];
    return [[id, [...new Set([...stood, ...marks])].join("\n")] as const];
  });
  return {
    answers: Object.fromEntries(kept),
    last: Object.fromEntries(plan.remembers),
    beside: Object.fromEntries(beside),
  };
}

/** Keeps for other sheets what was answered of names and marks, beside what is kept already. What was kept before is put back by what it answers. */
export async function keepForOthers(
  port: ExcelPort,
  { plan, kept, now }: { readonly plan: Plan; readonly kept: BroughtIn; readonly now: AnsweredNow },
): Promise<() => Promise<void>> {
  const key = nameForGroups(plan);
  const undo: (() => Promise<void>)[] = [];
  const keep = async (name: string, isFor: (id: string, answer: string) => boolean, last: BroughtIn["last"]) => {
    const before = await port.broughtIn(name);
    const takenBack = new Set([...now].flatMap(([id, answer]) => (answer === "" ? [id] : [])));
    const those = (of: Readonly<Record<string, string>> = {}) => Object.entries(of);
    const answers = those(kept.answers).filter(([id, answer]) => isFor(id, answer));
    const beside = those(kept.beside).filter(([id]) => answers.some(([each]) => each === id));
    const rest = (of: BroughtIn["answers"] | undefined) => those(of).filter(([id]) => !takenBack.has(id));
    await port.keepBroughtIn(name, {
      answers: Object.fromEntries([...rest(before?.answers), ...answers]),
      last: { ...before?.last, ...last },
      beside: Object.fromEntries([...rest(before?.beside), ...beside]),
    });
    undo.push(() => port.keepBroughtIn(name, before));
  };
  // To leave a name out is of one group's registers: another may have a seat for it.
  const isForAll = (id: string, answer: string): boolean => OF_NAMES.test(id) && keyOf(answer) !== keyOf(LEAVE_OUT);
  await keep(FOR_ALL, isForAll, isOfList(plan) ? kept.last : {});
  if (key !== null) await keep(key, (id) => OF_NAMES.test(id) || OF_MARKS.test(id), kept.last);
  return async () => {
    for (const each of undo) await each();
  };
}
