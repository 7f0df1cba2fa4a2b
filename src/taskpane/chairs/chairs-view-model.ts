import { addMonths, type PlainDate } from "../../calendar/plain-date";
import { chairOn, inOneCell, viceChairOn } from "../../governance/chairs/chairs";
import { nextInRotation, termsOf } from "../../governance/chairs/terms";
import { keyOf } from "../../records/cell";
import { nameShown } from "../../records/open-place";
import type { Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { cellOf, type CellPlace, placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import { shortDate } from "../words/day-words";
import { byTheDocuments } from "../words/by-the-documents";

/** A term of a chair. */
export interface TermShown {
  readonly key: string;
  readonly chair: string;
  readonly viceChair: string;
  /** "1 Apr 2026 to 31 Mar 2027" */
  readonly span: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly isNow: boolean;
  readonly place: CellPlace | null;
}

/** The terms of one body, earliest first. */
export interface Rotation {
  readonly body: string;
  readonly terms: readonly TermShown[];
  /** Who takes the chair after the last term; "" where that is not known. */
  readonly next: string;
}

export interface ChairsModel extends ListModel {
  readonly rotations: readonly Rotation[];
  readonly today: PlainDate;
}

/** A term that ends within so many months is to be looked at. */
const SOON_MONTHS = 3;

/**
 * Who chairs each body today, and how does the chair rotate? A line for each group in force; a rotation for each body of
 * Chairs.
 *
 * Source: GOV 6.1, 6.2; MASA 4.1.
 */
export function chairsModel(register: Register, today: PlainDate): ChairsModel {
  const groups = register.all("Groups").filter((group) => isInForce(group, today));
  const lines = groups.map((group) => lineOf(register, group, today));
  const open = lines.filter(({ state }) => state !== "Held").length;
  return {
    heading:
      open === 0
        ? "Who chairs what"
        : `${open} of ${lines.length} groups without a chair, or with a term that ends soon`,
    none: lines.length === 0 ? "No group is entered yet. Enter the first in Groups." : "",
    firstRow: lines.length === 0 ? cellOf(register, { table: "Groups", position: 0, property: "group" }) : null,
    lines,
    paragraphs: byTheDocuments(register, "GOV 6.1, GOV 6.2, MASA 4.1"),
    rotations: rotationsOf(register, today),
    today,
  };
}

function lineOf(register: Register, group: Group, today: PlainDate): ListLine {
  const chair = inOneCell(chairOn(register, group.group, today));
  const vice = inOneCell(viceChairOn(register, group.group, today));
  const term = termsOf(register, group.group).find((each) => isInForce(each, today));
  const endsSoon = term !== undefined && term.to <= addMonths(today, SOON_MONTHS);
  const isHeld = chair.status === "answered" && chair.value !== "Vacant";
  const until = term === undefined ? "" : `until ${shortDate(term.to)}`;
  return {
    key: group.group,
    signal: !isHeld ? "bad" : endsSoon ? "unsure" : "good",
    what: group.name,
    where: "",
    when: isHeld ? [chair.value, until].filter((part) => part !== "").join(", ") : "",
    details: [
      isHeld ? "" : chair.status === "answered" ? "The chair is vacant" : chair.because.sentence,
      vice.status === "answered" ? `Vice chair: ${vice.value}` : "",
    ].filter((detail) => detail !== ""),
    place:
      term === undefined
        ? placeOfRow(register, "Groups", group, "group")
        : placeOfRow(register, "Chairs", term, "chair"),
    state: !isHeld ? "Without a chair" : endsSoon ? "Term ends soon" : "Held",
  };
}

function rotationsOf(register: Register, today: PlainDate): readonly Rotation[] {
  const bodies = new Map(
    register.all("Chairs").map(({ body }) => [keyOf(register.group(body)?.group ?? body), body] as const),
  );
  return [...bodies.values()].map((body): Rotation => {
    const terms = termsOf(register, body);
    const next = nextInRotation(register, body);
    return {
      body: register.group(body)?.name ?? body,
      terms: terms.map((term, at) => ({
        key: `${at} ${term.from}`,
        chair: holderOf(term.chairAgency, term.chair),
        viceChair: holderOf(term.viceChairAgency, term.viceChair),
        span: `${shortDate(term.from)} to ${shortDate(term.to)}`,
        from: term.from,
        to: term.to,
        isNow: isInForce(term, today),
        place: placeOfRow(register, "Chairs", term, "chair"),
      })),
      next: next?.agency == null ? "" : `${next.agency}, by rotation, after ${shortDate(next.lastDay)}`,
    };
  });
}

function holderOf(agency: string, name: string): string {
  return [nameShown(agency), nameShown(name)].filter((part) => part !== "").join(" – ");
}
