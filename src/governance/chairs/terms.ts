import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { isVacantName } from "../../records/open-place";
import type { ChairTerm } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
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
 * several, and a row that names nobody for the office.
 *
 * Source: MASA 4.1.
 * @example termOn(register, "EB", plainDate(2026, 4, 1), "chair") // the Integrated Care Board's term
 */
export function termOn(register: Register, body: string, day: PlainDate, office: Office): Answer<HeldTerm> | null {
  const inForce = termsOf(register, body).filter((term) => isInForce(term, day));
  const [term] = inForce;
  if (term === undefined) return null;
  const holders = inForce.map((each) => holderOf(register, each, office));
  const [holder] = holders;
  if (holder === undefined || (holder.agency === "" && holder.name === "" && !holder.vacant)) {
    return cannotTell({ kind: "not in term", body, office }, "MASA 4.1");
  }
  if (
    holders.some((other) => keyOf(other.agency) !== keyOf(holder.agency) || keyOf(other.name) !== keyOf(holder.name))
  ) {
    return cannotTell({ kind: "two terms", body, day, holders }, "MASA 4.1");
  }
  return answered({ term, holder }, { kind: "term", body, office, holder, from: term.from, to: term.to }, "MASA 4.1");
}

/** The terms of a body, whatever spelling Chairs uses for it, earliest first; on one day in the order of the sheet. */
export function termsOf(register: Register, body: string): readonly ChairTerm[] {
  return register.remember("terms of", keyOf(body), () =>
    [...register.where("Chairs", "body", body)].sort((a, b) => a.from - b.from || a.to - b.to),
  );
}

/** The agency that takes the chair after the last term: the agency of that term's vice chair. Source: MASA 4.1. */
export function nextInRotation(
  register: Register,
  body: string,
): { readonly lastDay: PlainDate; readonly agency: string | null } | null {
  const last = [...termsOf(register, body)].sort((a, b) => b.to - a.to)[0];
  if (last === undefined) return null;
  const agency = last.viceChairAgency;
  return { lastDay: last.to, agency: agency === "" ? null : (register.agency(agency)?.agency ?? agency) };
}

function holderOf(register: Register, term: ChairTerm, office: Office): Officeholder {
  const [agency, name] = office === "chair" ? [term.chairAgency, term.chair] : [term.viceChairAgency, term.viceChair];
  return { agency: register.agency(agency)?.agency ?? agency, name, role: "", vacant: isVacantName(name) };
}
