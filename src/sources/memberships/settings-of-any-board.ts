import { CONSECUTIVE_MISSED, MINIMUM_RATE } from "../provisions/attendance";
import { CHIEF_OFFICER_MAJORITY, MAJORITY_BASE } from "../provisions/voting";

/** Settings of the published documents' own votes; a board with rules of its own has its Decision rule. */
const OF_THE_DOCUMENTS: readonly string[] = [CHIEF_OFFICER_MAJORITY.setting.name, MAJORITY_BASE.setting.name];

/** What no board has unless it says so. */
const WHERE_SET: readonly string[] = [MINIMUM_RATE.setting.name, CONSECUTIVE_MISSED.setting.name];

/** What the meaning of a setting says of the published documents: a paragraph in brackets, and the years of its chairs. */
const SAID_OF_THEM = / The chairs' years run April to March \(MASA 4\.1\)\.| \((?:GOV|MASA) [^)]*\)/g;

/** Does a setting count for a board that goes by its own rules? */
export function isForAnyBoard(setting: string): boolean {
  return !OF_THE_DOCUMENTS.includes(setting);
}

/** What a setting means, without what it says of the published documents; and where it holds only once it is set, that. */
export function meaningForAnyBoard(setting: string, meaning: string): string {
  const isUnsaid = WHERE_SET.includes(setting);
  return `${meaning.replace(SAID_OF_THEM, "")}${isUnsaid ? " Blank: not judged." : ""}`;
}
