import { countOf, inWords } from "../../answers/english";
import { isAnswer } from "../../answers/answer";
import { addressOf } from "../../functions/unreadable-cell";
import { membershipOn } from "../../governance/membership/membership";
import { judgeQuorum, quorate } from "../../governance/quorum/quorate";
import { requirementOf } from "../../governance/quorum/requirement";
import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import type { ReportBlock, ReportSection, TableCell } from "../document";
import { text } from "../document";
import { bodyNamed, dayInTable } from "../said";
import { type Asked, type Days, meetingsIn, once } from "./period";

type QuorumFound = "quorate" | "not quorate" | "cannot tell" | "no rule";

/** One meeting, and what its quorum came to. */
export interface QuorumOfMeeting {
  readonly meeting: Meeting;
  readonly found: QuorumFound;
}

/** How each meeting's quorum in some days stands, by the answer that QUORATE gives. Source: GOV 11.1 to 11.3. */
export function quorumIn(asked: Asked, days: Days): readonly QuorumOfMeeting[] {
  const { register, period } = asked;
  return once(asked, `quorum ${days.from}`, () =>
    meetingsIn(register, days).map((meeting) => {
      const answer = quorate(register, meeting, { asAt: period.asAt });
      if (answer.status === "answered") return { meeting, found: answer.value ? "quorate" : "not quorate" };
      return { meeting, found: answer.status === "does not apply" ? "no rule" : "cannot tell" };
    }),
  );
}

/** A body that its seats keep from ever being quorate, and the agencies for which it has none. */
export interface NeverQuorate {
  readonly group: Group;
  readonly seatless: readonly string[];
}

/** Which bodies can never be quorate, because their quorum asks for agencies that hold no seat there? Source: GOV 11.1, 11.2. */
export function neverQuorate(register: Register, asAt: PlainDate): readonly NeverQuorate[] {
  return register.all("Groups").flatMap((group): readonly NeverQuorate[] => {
    if (!isInForce(group, asAt)) return [];
    const membership = membershipOn(register, group, asAt);
    const requirement = membership === null ? null : requirementOf(register, membership, asAt);
    const seatless = requirement?.status === "read" ? requirement.seatless.map(({ agency }) => agency) : [];
    return seatless.length === 0 ? [] : [{ group, seatless }];
  });
}

/** Which meetings of the period had their quorum: those that had not, or of which it cannot be told, one by one. Source: GOV 11. */
export function quorumSection(asked: Asked): ReportSection {
  const { register, period } = asked;
  const all = quorumIn(asked, period.now);
  const never = neverQuorate(register, period.asAt);
  const told = all.filter(({ found }) => found === "not quorate" || found === "cannot tell");
  const others = all.filter(({ found }) => found === "quorate" || found === "no rule");
  const blocks: ReportBlock[] = [
    text(all.length === 0 ? "No meeting is recorded in this period." : sayCounts(all)),
    ...(told.length === 0
      ? []
      : [
          {
            kind: "table",
            says: "The meetings that were not quorate, or are not yet known.",
            columns: [
              { header: "Body", width: 28 },
              { header: "Date", width: 14 },
              { header: "Quorate", width: 12 },
              { header: "Why", width: 46 },
            ],
            rows: told.map((one) => quorumRow(asked, one, never)),
          } as const,
        ]),
    ...(others.length === 0 ? [] : [text(sayOthers(register, others))]),
    ...never.map((one) => text(sayNever(one))),
  ];
  return { id: "quorum", heading: "Quorum", numbering: "number", by: ["GOV 11.1", "GOV 11.2", "GOV 11.3"], blocks };
}

function sayCounts(all: readonly QuorumOfMeeting[]): string {
  const of = (found: QuorumFound): number => all.filter((one) => one.found === found).length;
  const parts = [
    `${of("quorate")} quorate`,
    `${of("not quorate")} not quorate`,
    ...(of("cannot tell") === 0 ? [] : [`${of("cannot tell")} not yet known`]),
    ...(of("no rule") === 0 ? [] : [`${of("no rule")} ${of("no rule") === 1 ? "needs" : "need"} no quorum`]),
  ];
  return `${countOf(all.length, "meeting")} in this period: ${parts.join(", ")}.`;
}

function sayOthers(register: Register, others: readonly QuorumOfMeeting[]): string {
  const said = (found: QuorumFound): string => {
    const days = new Map<string, string[]>();
    for (const one of others.filter((each) => each.found === found)) {
      const body = bodyNamed(register, one.meeting.group);
      days.set(body, [...(days.get(body) ?? []), dayInTable(one.meeting.date)]);
    }
    return [...days].map(([body, dates]) => `${body} (${inWords(dates)})`).join("; ");
  };
  const [good, none] = [said("quorate"), said("no rule")];
  return [good === "" ? "" : `Quorate: ${good}.`, none === "" ? "" : `No quorum is asked for: ${none}.`]
    .filter((part) => part !== "")
    .join(" ");
}

/** "The District Councils' Safeguarding Group can never reach its quorum: …", once for all its meetings. */
export function sayNever({ group, seatless }: NeverQuorate): string {
  const are = seatless.length === 1 ? "which is not a member" : "who are not members";
  return `The ${group.name} can never reach its quorum: the rule needs ${inWords(seatless)}, ${are}. Change the rule, or add the members.`;
}

function quorumRow(
  { register, period }: Asked,
  { meeting, found }: QuorumOfMeeting,
  never: readonly NeverQuorate[],
): readonly TableCell[] {
  return [
    { text: bodyNamed(register, meeting.group), place: addressOf(register, "Meetings", meeting, "meeting") },
    dayInTable(meeting.date),
    found === "not quorate" ? { text: "No", shade: "poor" } : { text: "Cannot tell", shade: "none" },
    whyOf(register, { meeting, found }, { asAt: period.asAt, never }),
  ];
}

/** Who was away, whose row is not marked, and for whom there is no seat, told apart. */
function whyOf(
  register: Register,
  { meeting, found }: QuorumOfMeeting,
  { asAt, never }: { readonly asAt: Meeting["date"]; readonly never: readonly NeverQuorate[] },
): string {
  const judged = judgeQuorum(register, meeting, { asAt });
  if (isAnswer(judged)) return judged.because.sentence;
  const { conditions, notes } = judged.reason();
  const seatless = new Set(notes.flatMap((note) => (note.kind === "no seat" ? note.agencies : [])));
  // Who is missing from a condition that is met all the same is not why.
  const unmet = conditions.filter(({ represented, needed }) => represented < needed);
  const missing = [...new Set(unmet.flatMap((each) => each.missing))].filter((name) => !seatless.has(name));
  const open = [...new Set(unmet.flatMap((each) => each.undecided))];
  const isSaidOnce = never.some(({ group }) => register.group(meeting.group) === group);
  // What no open mark can mend.
  const settled = unmet.filter(
    ({ kind, represented, undecided, needed }) => !isCounted(kind) && represented + undecided.length < needed,
  );
  const decisive = [...new Set(settled.flatMap((each) => each.missing))].filter((name) => !seatless.has(name));
  if (found === "not quorate" && decisive.length > 0 && open.length > 0)
    return `${inWords(decisive)} must be there, and ${decisive.length === 1 ? "was" : "were"} not; whoever else came cannot change that. Not yet marked: ${countOf(open.length, "other")}.`;
  const short = unmet.filter(({ kind }) => isCounted(kind));
  const parts = [
    missing.length === 0 ? "" : `Not represented: ${inWords(missing)}.`,
    ...short.map(
      ({ represented, needed, of }) =>
        `${represented} of ${of} others were represented${open.length === 0 ? "" : ", as far as is marked"}; ${needed} are needed.`,
    ),
    open.length === 0 ? "" : `Not yet marked: ${inWords(open)}.`,
    seatless.size === 0
      ? ""
      : isSaidOnce
        ? "The partners it asks for have no seat, as said below."
        : `No seat: ${inWords([...seatless])}.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function isCounted(kind: string): boolean {
  return kind === "most" || kind === "some" || kind === "seats";
}
