import { toLongDate } from "../../calendar/plain-date";
import { checkDue, checkStatus } from "../../governance/checks/check-status";
import { type PersonToCheck, peopleToCheck } from "../../governance/checks/people-to-check";
import type { CheckStatus } from "../../governance/checks/reasons";
import { keyOf } from "../../records/cell";
import type { Seat } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { type ReportSection, tableOr, type TableCell } from "../document";
import { agencyNamed, bodyNamed } from "../said";
import type { Asked } from "./period";

/** A check that is not in order, of somebody in a seat. */
export interface CheckToChase {
  readonly who: string;
  /** The body of the seat that the check is recorded on: its chair knows whom to ask. "" where no seat is held. */
  readonly body: string;
  readonly kind: string;
  readonly status: CheckStatus | "Cannot tell";
  readonly says: string;
}

/**
 * Which checks have run out, are about to, or are missing, by the answers that CHECK.STATUS gives? By seat: no person is named;
 * where two people would read alike, they are numbered. Source: GOV 4.3, 5.3, 5.6; CSP 4.9.
 */
export function checksToChase({ register, period: { asAt } }: Asked): readonly CheckToChase[] {
  const found = peopleToCheck(register, asAt).flatMap((one) => {
    const stands = standingOf(register, one, asAt);
    const seat = seatOf(register, one, asAt);
    return stands === null ? [] : [{ ...stands, seat, kind: one.kind, person: keyOf(one.person.name) }];
  });
  const peopleBy = new Map<string, string[]>();
  for (const { seat, person } of found) {
    const people = peopleBy.get(asMember(register, seat)) ?? [];
    if (!people.includes(person)) peopleBy.set(asMember(register, seat), [...people, person]);
  }
  return found.map(({ seat, person, kind, status, says }) => {
    const people = peopleBy.get(asMember(register, seat)) ?? [];
    const number = people.length < 2 ? null : people.indexOf(person) + 1;
    const body = seat === undefined ? "" : bodyNamed(register, seat.group);
    return { who: asMember(register, seat, number), body, kind, status, says };
  });
}

function standingOf(
  register: Register,
  { person, kind }: PersonToCheck,
  asAt: Asked["period"]["asAt"],
): Pick<CheckToChase, "status" | "says"> | null {
  const answer = checkStatus(register, person.name, kind, asAt);
  if (answer.status === "does not apply") return null;
  if (answer.status !== "answered") return { status: "Cannot tell", says: "A cell cannot be read" };
  const { value: status } = answer;
  if (status === "Valid" || status === "Not required") return null;
  const due = checkDue(register, person.name, kind, asAt);
  const until = due.status === "answered" && typeof due.value === "number" ? due.value : null;
  return { status, says: sayCheck(status, until) };
}

function sayCheck(status: CheckStatus, until: Asked["period"]["asAt"] | null): string {
  if (until === null) return "Not recorded as done";
  return status === "Expired" ? `Ran out on ${toLongDate(until)}` : `Runs out on ${toLongDate(until)}`;
}

/** The seat that the check is recorded on, while it is held; else a seat that the person holds. */
function seatOf(register: Register, { person, kind }: PersonToCheck, asAt: Asked["period"]["asAt"]): Seat | undefined {
  const recorded = person.rows.filter((row) => row.kind === kind).map((row) => register.seat(row.seat));
  return [...recorded, ...person.seats].find((seat) => seat !== undefined && isInForce(seat, asAt));
}

/** "Lay member, Quality Assurance Group", "Member 2 for …": enough for its chair to know whom to ask, and no name. */
function asMember(register: Register, seat: Seat | undefined, number: number | null = null): string {
  if (seat === undefined)
    return number === null ? "Somebody who holds no seat now" : `Person ${number} without a seat now`;
  const { category, agency, group } = seat;
  const isKind = category === "Lay member" || category === "Independent consultant";
  const one = isKind ? category : number === null ? "A member" : "Member";
  const who = number === null ? one : `${one} ${number}`;
  return `${who}${isKind || agency === "" ? "" : ` for ${agencyNamed(register, agency)}`}, ${bodyNamed(register, group)}`;
}

export function checksSection(asked: Asked): ReportSection {
  const order: readonly CheckToChase["status"][] = ["Expired", "Missing", "Cannot tell", "Expires soon"];
  const rows = [...checksToChase(asked)]
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map(({ who, kind, status, says }): readonly TableCell[] => [
      who,
      kind,
      { text: says, shade: status === "Expires soon" ? "fair" : "poor" },
    ]);
  return {
    id: "checks",
    heading: "Checks",
    numbering: "number",
    by: ["GOV 4.3", "GOV 5.3", "GOV 5.6", "CSP 4.9"],
    blocks: [
      tableOr(
        {
          says: "Checks that have run out, are missing or soon run out, by the body that each is recorded for: ask its chair. People are not named here.",
          columns: [
            { header: "Who", width: 48 },
            { header: "Check", width: 24 },
            { header: "How it stands", width: 28 },
          ],
          rows,
        },
        "Every check that is asked for is in order.",
      ),
    ],
  };
}
