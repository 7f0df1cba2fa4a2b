import type { Answer, CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { brokenCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import { isVacantName, nameShown, namesNobody } from "../../records/open-place";
import type { ChairTerm, Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { mayMeanGroup } from "../membership/likely-meant";
import type { Office, Officeholder } from "./reasons";
import { answered, cannotTell } from "./words";

/** A term of the Chairs table, with who holds the office asked for. */
interface HeldTerm {
  readonly term: ChairTerm;
  readonly holder: Officeholder;
}

/**
 * Who holds an office of a body on a day, by the Chairs table? From and To are both counted in. Null where no row covers
 * the day, so that other sources may answer. Rows that name the same holder count as one. Cannot tell: rows that name
 * several, a row that names nobody for the office, and one that may cover the day and cannot be read.
 *
 * Source: MASA 4.1.
 * @example termOn(register, "EB", plainDate(2026, 4, 1), "chair") // the Integrated Care Board's term
 */
export function termOn(register: Register, body: string, day: PlainDate, office: Office): Answer<HeldTerm> | null {
  const inForce = termsOf(register, body).filter((term) => isInForce(term, day));
  const inDoubt = termInDoubt(register, { body, day, office }, inForce);
  if (inDoubt !== null) return inDoubt;
  const [term] = inForce;
  if (term === undefined) return null;
  const own = register.settings.isOwn ? ({ isOwn: true } as const) : {};
  const holders = inForce.map((each) => holderOf(register, each, office));
  const [holder] = holders;
  if (holder === undefined || (holder.agency === "" && holder.name === "" && !holder.vacant)) {
    return cannotTell({ kind: "not in term", body, office, ...own }, "MASA 4.1");
  }
  if (
    holders.some((other) => keyOf(other.agency) !== keyOf(holder.agency) || keyOf(other.name) !== keyOf(holder.name))
  ) {
    return cannotTell({ kind: "two terms", body, day, holders }, "MASA 4.1");
  }
  const { from, to } = term;
  return answered({ term, holder }, { kind: "term", body, office, holder, from, to, ...own }, "MASA 4.1");
}

interface TermAsked {
  readonly body: string;
  readonly day: PlainDate;
  readonly office: Office;
}

/**
 * Could a row of Chairs that cannot be used be the term of the day, or a second one? Its From or To leaves it open, and it
 * names another than the rows that can be read. Then the answer that names its cell.
 *
 * Source: MASA 4.1.
 */
function termInDoubt(
  register: Register,
  { body, day, office }: TermAsked,
  inForce: readonly ChairTerm[],
): CannotTell | null {
  const holds = (row: object): string => {
    const { agency, name } = holderOf(register, row as ChairTerm, office);
    return `${keyOf(agency)}|${keyOf(name)}`;
  };
  const broken = register.brokenWhere("Chairs", "body", body).find(({ row }) => {
    const [from, to] = [row["from"], row["to"]] as readonly (PlainDate | null)[];
    const mayCover = (from ?? day) <= day && (to ?? day) >= day;
    return mayCover && !inForce.some((term) => holds(term) === holds(row));
  });
  const [fault] = broken?.faults ?? [];
  if (broken === undefined || fault === undefined) return null;
  return brokenCell(register, { table: "Chairs", row: broken.row, what: "body", id: body }, fault, "MASA 4.1");
}

/** The terms of a body, whatever spelling Chairs uses for it, earliest first; on one day in the order of the sheet. */
export function termsOf(register: Register, body: string): readonly ChairTerm[] {
  return register.remember("terms of", keyOf(body), () =>
    [...register.where("Chairs", "body", body)].sort((a, b) => a.from - b.from || a.to - b.to),
  );
}

/** The terms that may be of a group: their Body means none. */
export function termsPerhaps(register: Register, group: Group): readonly ChairTerm[] {
  return register
    .all("Chairs")
    .filter(({ body }) => register.group(body) === undefined && mayMeanGroup(register, body, group));
}

/** The agency that takes the chair after the last term: the agency of that term's vice chair. Source: MASA 4.1. */
export function nextInRotation(
  register: Register,
  body: string,
): { readonly lastDay: PlainDate; readonly agency: string | null } | null {
  const last = [...termsOf(register, body)].sort((a, b) => b.to - a.to)[0];
  if (last === undefined) return null;
  const agency = last.viceChairAgency;
  return { lastDay: last.to, agency: namesNobody(agency) ? null : (register.agency(agency)?.agency ?? agency) };
}

function holderOf(register: Register, term: ChairTerm, office: Office): Officeholder {
  const [agency, written] =
    office === "chair" ? [term.chairAgency, term.chair] : [term.viceChairAgency, term.viceChair];
  const name = nameShown(written);
  return {
    agency: register.agency(agency)?.agency ?? nameShown(agency),
    name,
    role: "",
    vacant: isVacantName(name === "" ? agency : name),
  };
}
