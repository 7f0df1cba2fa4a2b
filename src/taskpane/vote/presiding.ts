import type { VotingSeat } from "../../governance/ballots/electorate";
import { presidingSeat } from "../../governance/voting/consent";
import { readDecisionRule } from "../../governance/voting/decision-rule";
import type { WhoMayVote } from "../../governance/voting/who-may-vote";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import type { Option } from "../parts/control";
import type { Pane } from "../pane";
import { writeRows } from "../write/write-rows";
import { personOf } from "../words/person-of";

/** Who presides at the meeting of a decision, where the board's own rule rests on the presiding chair's vote. */
export interface Presiding {
  readonly meeting: string;
  /** Where its row stands in Meetings, from 0. */
  readonly position: number;
  /** What Chaired by says; "" for blank. */
  readonly says: string;
  readonly options: readonly Option[];
  /** The one member there with the role Chair, while nobody is said to preside; null for none or several. */
  readonly proposed: Option | null;
}

/** Null where each agency has a vote, or neither a casting vote nor the chair's consent is asked for. */
export function presidingAt(register: Register, who: WhoMayVote): Presiding | null {
  const { decision, circumstances, may } = who;
  const meeting = register.meeting(decision.meeting);
  const group = register.group(meeting?.group ?? "");
  if (!circumstances.electorate.bySeat || meeting === undefined || group === undefined) return null;
  const rule = readDecisionRule(decision.decisionRule === "" ? group.decisionRule : decision.decisionRule);
  if (rule.status !== "read" || (rule.tie !== "casting vote" && !rule.consent)) return null;
  const says = register.seat(meeting.chairedBy)?.seat ?? meeting.chairedBy;
  const there = may.filter(({ presence, seat }) => presence === "here" || keyOf(seat.name) === keyOf(says));
  const seats = there.map(({ seat }) => optionFor(register, seat.name));
  const isListed = says === "" || seats.some(({ value }) => keyOf(value) === keyOf(says));
  const chairs = says === "" ? there.filter(({ seat }) => isChair(register, seat.name)) : [];
  const [chair] = chairs;
  return {
    proposed: chair === undefined || chairs.length > 1 ? null : optionFor(register, chair.seat.name),
    meeting: meeting.meeting,
    position: register.store("Meetings")?.positionOf(meeting) ?? 0,
    says,
    options: [
      { value: "", label: "Not said yet who presides" },
      ...seats,
      ...(isListed ? [] : [{ value: says, label: says }]),
    ],
  };
}

/** The voting seat of whoever presides, whose ballot counts again in a tie; null where no casting vote is the rule, or nobody presides. */
export function castingSeat(register: Register, { decision, circumstances }: WhoMayVote): VotingSeat | null {
  const meeting = register.meeting(decision.meeting);
  const group = register.group(meeting?.group ?? "");
  if (meeting === undefined || group === undefined) return null;
  const rule = readDecisionRule(decision.decisionRule === "" ? group.decisionRule : decision.decisionRule);
  if (rule.status !== "read" || rule.tie !== "casting vote") return null;
  return presidingSeat(register, meeting, circumstances.electorate);
}

function isChair(register: Register, id: string): boolean {
  const seat = register.seat(id);
  return seat !== undefined && [seat.role, seat.category].some((word) => keyOf(word) === "chair");
}

function optionFor(register: Register, id: string): Option {
  return { value: id, label: personOf(register, id) };
}

/** Writes into Chaired by of the meeting who presides. */
export async function preside(pane: Pane, { meeting, position, says, options }: Presiding, to: string): Promise<void> {
  const name = options.find(({ value }) => value === to)?.label ?? to;
  await writeRows(pane, {
    tables: [
      {
        table: "Meetings",
        change: [{ position, row: { Meeting: meeting }, changes: [{ header: "Chaired by", from: says, to }] }],
      },
    ],
    done: to === "" ? `Chaired by of ${meeting} is blank.` : `${name} presides at ${meeting}.`,
    undone: `who presides at ${meeting}`,
  });
}
