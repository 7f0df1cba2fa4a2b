import type { VotingSeat } from "../../governance/ballots/electorate";
import { presentStatusesOf } from "../../governance/membership/present-statuses";
import { presidingSeat } from "../../governance/voting/consent";
import { readDecisionRule } from "../../governance/voting/decision-rule";
import type { Consent } from "../../governance/voting/reasons";
import type { WhoMayVote } from "../../governance/voting/who-may-vote";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import type { Option } from "../parts/control";
import type { Pane } from "../pane";
import { writeRows } from "../write/write-rows";
import { personOf } from "../words/person-of";
import { shortAgency } from "../words/short-agency";

/** Who presides at the meeting of a decision, where the outcome rests on the presiding chair's vote or consent. */
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

/** Null where neither a casting vote nor the chair's consent is asked for, and where the consent is known without it. */
export function presidingAt(register: Register, who: WhoMayVote, consent: Consent | null): Presiding | null {
  const { decision, circumstances, may } = who;
  const meeting = register.meeting(decision.meeting);
  const group = register.group(meeting?.group ?? "");
  if (meeting === undefined || group === undefined) return null;
  if (!circumstances.electorate.bySeat)
    return consent === null || consent.by.kind === "record" ? null : presidingAmong(register, meeting, group);
  const rule = readDecisionRule(decision.decisionRule === "" ? group.decisionRule : decision.decisionRule);
  if (rule.status !== "read" || (rule.tie !== "casting vote" && !rule.consent)) return null;
  const says = register.seat(meeting.chairedBy)?.seat ?? meeting.chairedBy;
  const there = may.filter(({ presence, seat }) => presence === "here" || keyOf(seat.name) === keyOf(says));
  const seats = there.map(({ seat }) => optionFor(register, seat.name));
  const chairs = says === "" ? there.filter(({ seat }) => isChair(register, seat.name)) : [];
  const [chair] = chairs;
  return {
    proposed: chair === undefined || chairs.length > 1 ? null : optionFor(register, chair.seat.name),
    meeting: meeting.meeting,
    position: register.store("Meetings")?.positionOf(meeting) ?? 0,
    says,
    options: withNobody(seats, says),
  };
}

/** By the documents' rules: whoever was there in a seat of the group. */
function presidingAmong(register: Register, meeting: Meeting, group: Group): Presiding {
  const there = presentStatusesOf(register, group, meeting.date);
  const seats = register
    .attendanceOf(meeting.meeting)
    .rows.flatMap(({ seat, status }) => (seat !== null && there.has(status) ? [seat] : []));
  const says = register.seat(meeting.chairedBy)?.seat ?? meeting.chairedBy;
  const options = seats.map(({ seat, agency }): Option => {
    const person = personOf(register, seat);
    return { value: seat, label: agency === "" ? person : `${person}, ${shortAgency(register, agency)}` };
  });
  const chairs = says === "" ? seats.filter(({ category }) => category === "Chair" || category === "Co-chair") : [];
  const proposed = chairs.length === 1 ? options.find(({ value }) => value === chairs[0]?.seat) : undefined;
  return {
    proposed: proposed ?? null,
    meeting: meeting.meeting,
    position: register.store("Meetings")?.positionOf(meeting) ?? 0,
    says,
    options: withNobody(options, says),
  };
}

/** The choices, with none first, and what Chaired by says though it is none of them. */
function withNobody(options: readonly Option[], says: string): readonly Option[] {
  const isListed = says === "" || options.some(({ value }) => keyOf(value) === keyOf(says));
  return [
    { value: "", label: "Not said yet who presides" },
    ...options,
    ...(isListed ? [] : [{ value: says, label: says }]),
  ];
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
