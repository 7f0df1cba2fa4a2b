import { inSentences, inWords, isOrAre } from "../../answers/english";
import { areNeeded, callThem, sayNote, saySeats } from "./condition-words";
import type { QuorumCondition, QuorumForecastReason, ToTelephone } from "./reasons";

/** Whether a meeting will be quorate, and whom to telephone, in whole sentences. */
export function sayForecast({
  meeting,
  forecast,
  conditions,
  telephone,
  deputies,
  noDeputies,
  notes,
}: QuorumForecastReason): string {
  const opening = {
    Quorate: `${meeting} will be quorate if those marked Coming come.`,
    "At risk": `${meeting} is at risk of not being quorate.`,
    "Cannot be quorate": `${meeting} cannot be quorate even if every seat without apologies came.`,
  }[forecast];
  const called = Object.assign({}, ...conditions.map((each) => each.called ?? {})) as Record<string, string>;
  const calls = ({ needed, agencies }: ToTelephone): string =>
    sayCalls({ needed, agencies: callThem({ called }, agencies) });
  return inSentences([
    opening,
    ...conditions.map(sayWhoComes),
    telephone.length === 0
      ? ""
      : `Fewest ${whomOf(telephone, called)}to telephone: ${telephone.map(calls).join("; ")}.`,
    deputies.length === 0
      ? ""
      : noDeputies === true
        ? `By Counts as present no deputy counts, so these would have to come after all: ${deputies.map(calls).join("; ")}.`
        : `A deputy is needed from ${deputies.map(calls).join("; ")}.`,
    ...notes.map(sayNote),
  ]);
}

/** "agencies ", "members " of a board's own seats, "" where both are asked for. */
function whomOf(telephone: readonly ToTelephone[], called: Readonly<Record<string, string>>): string {
  const people = telephone.flatMap(({ agencies }) => agencies.map((name) => called[name] !== undefined));
  return !people.includes(true) ? "agencies " : people.includes(false) ? "" : "members ";
}

/** "Of the 3 relevant agencies, 1 is coming and 2 are needed (not yet known: Derby Homes) (not coming: EMAS)." */
function sayWhoComes(condition: QuorumCondition): string {
  const { kind, of, needed } = condition;
  switch (kind) {
    case "partners":
      return sayAll(condition, "statutory partners");
    case "each":
      return sayAll(condition, "agencies the rule names");
    case "authority":
      return sayAuthority(condition);
    case "most":
      return of === 0 && needed === 0
        ? "The group has no relevant agency, so no more is asked."
        : saySome(condition, of < 2 ? "relevant agency" : "relevant agencies");
    case "some":
      return saySome(condition, of < 2 ? "agency listed" : "agencies listed");
    case "seats":
      return saySome(condition, saySeats({ ...condition, of: Math.max(of, 1) }).replace(/^[\d,]+ /, ""));
    default:
      return kind satisfies never;
  }
}

function sayAll(condition: QuorumCondition, who: string): string {
  const { represented, of } = condition;
  return represented === of
    ? `All ${of} ${who} are coming.`
    : `Of the ${of} ${who}, ${areComing(represented)}${lacking(condition)}.`;
}

function saySome(condition: QuorumCondition, who: string): string {
  const { represented, of, needed } = condition;
  if (of === 0) return `No ${who} counts towards it, where ${areNeeded(condition)}.`;
  if (of === 1 && needed === 1)
    return `The one ${who} is ${represented === 1 ? "coming" : "needed"}${lacking(condition)}.`;
  if (of === 1)
    return `The one ${who} is ${represented === 1 ? "" : "not known to be "}coming, where ${areNeeded(condition)}${lacking(condition)}.`;
  return `Of the ${of} ${who}, ${areComing(represented)} and ${areNeeded(condition)}${lacking(condition)}.`;
}

function areComing(count: number): string {
  return count === 0 ? "none is known to be coming" : `${count} ${isOrAre(count)} coming`;
}

function sayAuthority({ authority, represented, missing }: QuorumCondition): string {
  const how =
    represented > 0 ? "is coming" : missing.length > 0 ? "is not coming" : "has not yet said whether it is coming";
  return `${authority}, the local authority of the area, ${how}.`;
}

function lacking(condition: QuorumCondition): string {
  const { represented, needed } = condition;
  if (represented >= needed) return "";
  const [missing, undecided] = [callThem(condition, condition.missing), callThem(condition, condition.undecided)];
  return [
    undecided.length > 0 ? ` (not yet known: ${undecided.join("; ")})` : "",
    missing.length > 0 ? ` (not coming: ${missing.join("; ")})` : "",
  ].join("");
}

function sayCalls({ needed, agencies }: ToTelephone): string {
  return needed === agencies.length ? inWords(agencies) : `any ${needed} of ${inWords(agencies, "or")}`;
}
