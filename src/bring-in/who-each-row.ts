import { keyOf, textOf } from "../records/cell";
import type { Group } from "../records/people";
import type { Register } from "../register/register";
import { agencyAnswered } from "./agency-answered";
import type { Block, NameLine } from "./blocks";
import { seatsByLikelihood } from "./likely-seat";
import { markOf, readMark } from "./mark-words";
import { questionId } from "./questions";
import type { Reading } from "./read-block";
import { isSeatOf } from "./seat-of-line";
import { isBlank } from "./view";
import { isCoreSeat, whoIs, whoOfAgency, type Who } from "./who";

/** Whom each row of names of a block stands for. */
export function whoEachRow(reading: Reading, group: Group, block: Block): readonly Who[] {
  const who = block.names.map((line) => filledBefore(whoOf(reading, group, { block, line }), block, line));
  return withCore(reading.register, group, block, toldApart(block, who));
}

/** A place that is vacant now was held while its row marks somebody. */
function filledBefore(who: Who, { view, headings }: Block, { row }: NameLine): Who {
  if (who.kind !== "vacant") return who;
  const marksSomebody = headings.some(({ column }) => {
    const reading = readMark(view.at(row, column));
    return reading.kind === "said"
      ? reading.said.status !== "Not expected"
      : reading.kind === "doubtful" && markOf(textOf(view.at(row, column))) !== "-";
  });
  return marksSomebody ? who.before : who;
}

/** What was answered of a name elsewhere tells its agency here too; of this group's own seats it is asked. */
function whoOf(
  { register, questions }: Reading,
  group: Group,
  { block, line }: { readonly block: Block; readonly line: NameLine },
): Who {
  const names = { said: line.said, columns: block.nameColumns };
  const who = whoIs(register, group, names);
  if (who.kind !== "unknown") return who;
  const given = questions.given(questionId("name", who.name));
  if (given === undefined || isSeatOf(register, group, given)) return who;
  const agency = agencyAnswered(register, given);
  return agency === undefined ? who : (whoOfAgency(register, group, agency, names) ?? who);
}

/** Two rows whose agency nothing knows may be two seats of it: each is then asked about by all that it says. */
function toldApart({ names }: Block, who: readonly Who[]): readonly Who[] {
  const times = new Map<string, number>();
  for (const each of who) if (each.kind === "unknown") times.set(each.name, (times.get(each.name) ?? 0) + 1);
  return who.map((each, at) =>
    each.kind === "unknown" && (times.get(each.name) ?? 0) > 1
      ? { ...each, name: names[at]?.said.filter((text) => text !== "").join(", ") ?? each.name }
      : each,
  );
}

/** Marks the rows that alone stand for their agency, and of which no word means another seat than its core one. */
function withCore(
  register: Register,
  group: Group,
  { view, names, headings }: Block,
  who: readonly Who[],
): readonly Who[] {
  const own = register.where("Seats", "group", group.group);
  // An agency over the rows of its people stands for nobody itself.
  const isMarked = ({ row }: NameLine): boolean =>
    headings.some(({ column }) => !isBlank(view.at(row, column)) || view.lookOf(row, column).fill !== "");
  const rows = who.map((each, at) => {
    const line = names[at];
    return each.kind === "seats" && line?.isNobody === false && !line.isGuest && isMarked(line) ? each : null;
  });
  return rows.map((each, at) => {
    const other = who[at] as Who;
    if (each === null || each.seats.length < 2) return other;
    const saidIn = (index: number): string => keyOf(names[index]?.said.join(", ") ?? "");
    const beside = rows.filter(
      (member, index) =>
        member?.isDeputy === false &&
        saidIn(index) !== saidIn(at) &&
        member.seats.some((seat) => each.seats.includes(seat)),
    );
    if (beside.length > 0 && !each.isDeputy) return other;
    const whole = names[at]?.said.filter((text) => text !== "").join(", ") ?? "";
    const { likely } = seatsByLikelihood(register, own, { name: whole, whole, ofAgency: each.seats });
    return likely === null || isCoreSeat(likely) ? { ...each, isCore: true } : other;
  });
}
