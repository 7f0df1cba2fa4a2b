import type { PlainDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import type { Group } from "../records/people";
import { plainText } from "../records/plain-text";
import type { Register } from "../register/register";

/** The groups that a text names by code, name or alias, as whole words. */
export function groupsNamed(register: Register, text: string): readonly Group[] {
  const padded = ` ${wordsOf(text)} `;
  return register
    .all("Groups")
    .filter(({ group, name, aliases }) =>
      [group, name, ...aliases].some((each) => each !== "" && padded.includes(` ${wordsOf(each)} `)),
    );
}

function wordsOf(text: string): string {
  return keyOf(plainText(text))
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What tells a group where no text names one. */
interface Signs {
  readonly days: readonly PlainDate[];
  readonly months: readonly { readonly year: number; readonly month: number }[];
  /** What the names beside the marks say. */
  readonly names: readonly string[];
}

/** The group that most of the dates and names fit; null where none does, or several do as well. */
export function groupFitting(register: Register, { days, names }: Signs): Group | null {
  const scored = register
    .all("Groups")
    .map((group) => {
      const meetings = new Set(register.meetingsOf(group.group).map(({ date }) => date));
      const seats = register.where("Seats", "group", group.group);
      const agencies = new Set(seats.map(({ agency }) => keyOf(register.agency(agency)?.agency ?? agency)));
      const dated = days.filter((day) => meetings.has(day)).length;
      const named = names.filter((name) => agencies.has(keyOf(register.agency(name)?.agency ?? name))).length;
      return { group, dated, score: dated * 100 + named };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || best.score === next?.score ? null : best.group;
}
