import { inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import { checkDue, checkStatus } from "../../governance/checks/check-status";
import { peopleToCheck } from "../../governance/checks/people-to-check";
import type { CheckStatus } from "../../governance/checks/reasons";
import { chairOn } from "../../governance/chairs/chairs";
import { termsOf } from "../../governance/chairs/terms";
import { sayHolders } from "../../governance/chairs/words";
import { obligationDue } from "../../governance/obligations/obligation-due";
import { obligationStatus } from "../../governance/obligations/obligation-status";
import type { Seat } from "../../records/people";
import type { Obligation } from "../../records/reporting";
import { isInForce, type Register } from "../../register/register";
import { type ReportSection, tableOr, type TableCell, text } from "../document";
import { agencyNamed, bodyNamed, dayInFull } from "../said";
import type { Asked } from "./period";

/** A standing duty, by the answer that OBLIGATION.STATUS gives. */
export interface StandingDuty {
  readonly obligation: Obligation;
  readonly state: string;
}

export function dutiesOn(register: Register, asAt: Asked["period"]["asAt"]): readonly StandingDuty[] {
  return register.all("Obligations").map((obligation) => {
    const status = obligationStatus(register, obligation, asAt);
    return { obligation, state: status.status === "answered" ? status.value : "Cannot tell" };
  });
}

/** "Multi-agency audit (TOR QA)": by whose paragraph each is owed. */
function sayDuty({ obligation, source }: Obligation): string {
  return source === "" ? obligation : `${obligation} (${source})`;
}

const DUTY_ORDER = ["Overdue", "Cannot tell", "Due"];

/** Duties that are overdue or soon due, and those never done. Source: GOV 10.4; MASA 3.4. */
export function dutiesSection({ register, period: { asAt } }: Asked): ReportSection {
  const all = dutiesOn(register, asAt);
  const told = all
    .filter(({ state }) => DUTY_ORDER.includes(state))
    .sort((a, b) => DUTY_ORDER.indexOf(a.state) - DUTY_ORDER.indexOf(b.state));
  const never = all.filter(({ state }) => state === "Never done").map(({ obligation }) => obligation.obligation);
  return {
    id: "duties",
    heading: "Standing duties",
    numbering: "number",
    by: ["GOV 10.4", "MASA 3.4"],
    blocks: [
      tableOr(
        {
          says: "Duties that come round: those overdue first, then those soon due.",
          columns: [
            { header: "Duty", width: 46 },
            { header: "Owner", width: 23 },
            { header: "Due", width: 31 },
          ],
          rows: told.map(({ obligation, state }): readonly TableCell[] => {
            const due = obligationDue(register, obligation, asAt);
            const day = due.status === "answered" ? dayInFull(due.value) : "";
            const says =
              state === "Cannot tell" ? due.because.sentence : `${state === "Overdue" ? "Overdue since" : "By"} ${day}`;
            return [
              { text: sayDuty(obligation), place: addressOf(register, "Obligations", obligation, "obligation") },
              bodyNamed(register, obligation.owner),
              { text: says, shade: state === "Overdue" ? "poor" : state === "Due" ? "fair" : "none" },
            ];
          }),
        },
        "No standing duty is due or overdue.",
      ),
      ...(never.length === 0 ? [] : [text(`No day is recorded on which these were done: ${never.join("; ")}.`)]),
    ],
  };
}

/** A check that is not in order, of somebody in a seat. */
export interface CheckToChase {
  readonly who: string;
  readonly kind: string;
  readonly status: CheckStatus | "Cannot tell";
  readonly says: string;
}

/** Which checks have run out, are about to, or are missing, by the answers that CHECK.STATUS gives? By seat: no person is named. Source: GOV 4.3, 5.3, 5.6; CSP 4.9. */
export function checksToChase({ register, period: { asAt } }: Asked): readonly CheckToChase[] {
  return peopleToCheck(register, asAt).flatMap(({ person, kind }): readonly CheckToChase[] => {
    const answer = checkStatus(register, person.name, kind, asAt);
    const who = asMember(
      register,
      person.seats.find((seat) => isInForce(seat, asAt)),
    );
    if (answer.status !== "answered")
      return answer.status === "does not apply"
        ? []
        : [{ who, kind, status: "Cannot tell", says: "A cell cannot be read" }];
    const { value: status } = answer;
    if (status === "Valid" || status === "Not required") return [];
    const due = checkDue(register, person.name, kind, asAt);
    const until = due.status === "answered" && typeof due.value === "number" ? due.value : null;
    return [{ who, kind, status, says: sayCheck(status, until) }];
  });
}

function sayCheck(status: CheckStatus, until: Asked["period"]["asAt"] | null): string {
  if (until === null) return "Not recorded as done";
  return status === "Expired" ? `Ran out on ${toLongDate(until)}` : `Runs out on ${toLongDate(until)}`;
}

/** "Lay member, Quality Assurance Group": enough for its chair to know whom to ask, and no name. */
function asMember(register: Register, seat: Seat | undefined): string {
  if (seat === undefined) return "Somebody who holds no seat now";
  const { category, agency, group } = seat;
  const isKind = category === "Lay member" || category === "Independent consultant";
  const who = isKind ? category : agency === "" ? "A member" : `A member for ${agencyNamed(register, agency)}`;
  return `${who}, ${bodyNamed(register, group)}`;
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
          says: "Checks that have run out, are missing or soon run out, by the body. People are not named here.",
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

/** Who chairs the bodies whose chair rotates, now and next. Source: MASA 4.1. */
export function chairsSection({ register, period: { asAt } }: Asked): ReportSection {
  const rows = register.all("Groups").flatMap((group): readonly (readonly TableCell[])[] => {
    const terms = termsOf(register, group.group);
    if (terms.length === 0 || !isInForce(group, asAt)) return [];
    const now = terms.find((term) => isInForce(term, asAt));
    const next = terms.find(({ from }) => from > asAt);
    const said = (day: typeof asAt): string => {
      const chair = chairOn(register, group.group, day);
      return chair.status === "answered" ? sayHolders(chair.value) : "Cannot be told";
    };
    return [
      [
        group.name,
        `${said(asAt)}${now === undefined ? "" : `, until ${toLongDate(now.to)}`}`,
        next === undefined ? "Nobody is named" : `${said(next.from)}, from ${toLongDate(next.from)}`,
      ],
    ];
  });
  const vacant = register
    .all("Groups")
    .filter((group) => isInForce(group, asAt))
    .filter((group) => {
      const chair = chairOn(register, group.group, asAt);
      return chair.status === "answered" && chair.value.every((each) => each.vacant);
    })
    .map(({ name }) => name);
  return {
    id: "chairs",
    heading: "Chairs",
    numbering: "number",
    by: ["MASA 4.1", "GOV 6.2"],
    blocks: [
      tableOr(
        {
          says: "Who chairs each body whose chair changes by the published table, now and next.",
          columns: [
            { header: "Body", width: 18 },
            { header: "Now", width: 42 },
            { header: "Next", width: 40 },
          ],
          rows,
        },
        "Chairs has no term of any body.",
      ),
      ...(vacant.length === 0 ? [] : [text(`Nobody chairs ${inWords(vacant)}.`)]),
    ],
  };
}
