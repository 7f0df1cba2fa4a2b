import type { CannotTell } from "../answers/answer";
import { notGiven } from "../answers/lookup";
import { columnsOf } from "../records/columns-of";
import type { Group } from "../records/people";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { addressOf } from "./unreadable-cell";

/** What a group may say for itself, and how it may be said. */
const LIKE = {
  quorumRule: "one third of seats",
  voteRule: "Each seat",
  decisionRule: "majority of votes cast",
  agendaRequestDays: "10 working days",
  papers: "5 clear days",
  reports: "7 days",
  notice: "5 clear days",
} as const satisfies { readonly [C in keyof Group]?: string };

/**
 * The answer where a group does not say what is asked for, and no document says it in its place.
 *
 * @example groupGivesNo(register, group, "papers", "GOV 8.5") // "Cannot tell: Groups gives no Papers for SGB. Enter it in …"
 */
export function groupGivesNo(
  register: Register,
  group: Group,
  property: keyof typeof LIKE,
  paragraph: Citation,
): CannotTell {
  const cell = addressOf(register, "Groups", group, property);
  const column = columnsOf("Groups")[property]?.header ?? property;
  return notGiven({ group: group.group, column, cell, like: LIKE[property] }, paragraph);
}
