import { inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import { chairOn } from "../../governance/chairs/chairs";
import { termsOf } from "../../governance/chairs/terms";
import { sayHolders } from "../../governance/chairs/words";
import { obligationDue } from "../../governance/obligations/obligation-due";
import { sayObligations } from "../../governance/obligations/words";
import { obligationStatus } from "../../governance/obligations/obligation-status";
import type { Obligation } from "../../records/reporting";
import { isInForce, type Register } from "../../register/register";
import { type ReportBlock, type ReportSection, tableOr, type TableCell, text } from "../document";
import { bodyNamed, dayInTable } from "../said";
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

/** Duties that are overdue or soon due, those due first before the others, and those never done. Source: GOV 10.4; MASA 3.4. */
export function dutiesSection({ register, period: { asAt } }: Asked): ReportSection {
  const all = dutiesOn(register, asAt);
  const told = all
    .filter(({ state }) => DUTY_ORDER.includes(state))
    .map((one) => ({ ...one, due: obligationDue(register, one.obligation, asAt) }))
    .sort((a, b) => DUTY_ORDER.indexOf(a.state) - DUTY_ORDER.indexOf(b.state) || dayOf(a.due) - dayOf(b.due));
  const never = all.filter(({ state }) => state === "Never done").map(({ obligation }) => obligation.obligation);
  return {
    id: "duties",
    heading: "Standing duties",
    numbering: "number",
    by: ["GOV 10.4", "MASA 3.4"],
    blocks: [
      tableOr(
        {
          says: "The longest overdue first. A duty is overdue until the day it was done is entered in the workbook.",
          columns: [
            { header: "Duty", width: 42 },
            { header: "Owner", width: 22 },
            { header: "Last recorded", width: 12 },
            { header: "Next due", width: 24 },
          ],
          rows: told.map(({ obligation, state, due }): readonly TableCell[] => {
            const day = due.status === "answered" ? dayInTable(due.value) : "";
            const says =
              state === "Cannot tell" ? due.because.sentence : `${state === "Overdue" ? "Overdue since" : "By"} ${day}`;
            return [
              { text: sayDuty(obligation), place: addressOf(register, "Obligations", obligation, "obligation") },
              bodyNamed(register, obligation.owner),
              lastDone(due),
              { text: says, shade: state === "Overdue" ? "poor" : state === "Due" ? "fair" : "none" },
            ];
          }),
        },
        "No standing duty is due or overdue.",
      ),
      ...(never.length === 0
        ? []
        : [
            text(
              `No day is recorded on which these were done, so none of them can be called overdue: ${never.join("; ")}.`,
            ),
          ]),
      ...told.flatMap(({ obligation, state }) => (state === "Overdue" ? sayDoneHere(obligation) : [])),
    ],
  };
}

/** Duties that this report itself does, by their paragraphs, and its section. */
const DONE_HERE: readonly (readonly [source: string, section: string])[] = [
  ["GOV 13.8", "Complaints and compliments"],
  ["GOV 8.3h", "Contributions"],
];

function sayDoneHere({ obligation, source }: Obligation): readonly ReportBlock[] {
  const here = DONE_HERE.find(([paragraph]) => source.split(/[;,] */).includes(paragraph));
  return here === undefined
    ? []
    : [
        text(
          `Of “${obligation}” only the entry is overdue: the section “${here[1]}” tells it. Enter the day the Board receives it.`,
        ),
      ];
}

function dayOf(due: ReturnType<typeof obligationDue>): number {
  return due.status === "answered" ? due.value : 0;
}

/** The day from which the next one is counted: "2 Jun 2026"; "" where it is not known. */
function lastDone({ because }: ReturnType<typeof obligationDue>): string {
  return because.isSaidBy(sayObligations) && because.facts.kind === "next" ? dayInTable(because.facts.lastDone) : "";
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
