import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { ChairTerm, Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { PRINTED_ROTATION } from "../../sources/provisions/chairs";
import { ENDS_SOON_DAYS } from "../../sources/provisions/membership";
import { nearestVersion } from "../../sources/provisions/version-on";
import { termsOf } from "./terms";

/**
 * Which terms of Chairs end before they begin, name two chairs at once or, of the bodies whose chairs rotate, give the
 * chair to another agency than the vice chair's before?
 *
 * Source: MASA 4.1.
 */
export function* chairFindings(register: Register): Iterable<RowFinding> {
  const bodies = new Set(register.all("Chairs").map(({ body }) => register.group(body)?.group ?? keyOf(body)));
  for (const body of bodies) yield* termFindings(register, body);
  for (const body of rotatingBodies()) yield* rotationFindings(register, body);
}

/**
 * Which bodies' last term is about to end, with no row of Chairs that follows it? Groups that are closed are left alone.
 *
 * Source: GOV 6.2; MASA 4.1.
 */
export function* lastTermFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const soon = provisionOn(register, ENDS_SOON_DAYS, asAt);
  if (soon.status !== "in force") return;
  for (const group of register.all("Groups"))
    if (isInForce(group, asAt)) yield* lastTermEndsSoon(register, group, asAt, soon.value);
}

function* lastTermEndsSoon(register: Register, group: Group, asAt: PlainDate, days: number): Iterable<RowFinding> {
  const last = [...termsOf(register, group.group)].sort((a, b) => b.to - a.to)[0];
  if (last === undefined || last.to < asAt || last.to > asAt + days) return;
  yield {
    severity: "warning",
    code: "term-ends-soon",
    table: "Chairs",
    row: last,
    property: "to",
    found: toLongDate(last.to),
    message: `The term of the chair of ${group.group} ends on ${toLongDate(last.to)}, and no row of Chairs follows it.`,
    fix: "Add the term that follows.",
  };
}

function* termFindings(register: Register, body: string): Iterable<RowFinding> {
  const terms = termsOf(register, body);
  for (const [place, term] of terms.entries()) {
    if (term.to < term.from) {
      yield {
        ...warning(term, "to", "ends-before-it-begins"),
        found: toLongDate(term.to),
        message: `The term of ${body} from ${toLongDate(term.from)} ends on ${toLongDate(term.to)}, before it begins.`,
        fix: "Correct From or To.",
      };
      continue;
    }
    const earlier = terms
      .slice(0, place)
      .find(
        (other) =>
          other.from <= other.to && other.to >= term.from && other.from <= term.to && differ(register, other, term),
      );
    if (earlier !== undefined) {
      yield {
        ...warning(term, "from", "two-chairs"),
        found: toLongDate(term.from),
        message: `Chairs gives ${body} two chairs at once from ${toLongDate(term.from)}: ${earlier.chairAgency} and ${term.chairAgency}.`,
        fix: "Correct the dates so that one term ends before the next begins.",
      };
    }
  }
}

/** The bodies whose chairs rotate by any published table. */
function rotatingBodies(): ReadonlySet<string> {
  return new Set(PRINTED_ROTATION.versions.flatMap(({ value }) => value.map(({ body }) => body)));
}

/** Does the table that holds on a day, or the one nearest to it, have the body among those whose chairs rotate? */
function rotatesOn(body: string, day: PlainDate): boolean {
  return nearestVersion(PRINTED_ROTATION, day).value.some((term) => term.body === body);
}

function* rotationFindings(register: Register, body: string): Iterable<RowFinding> {
  const code = register.group(body)?.group ?? body;
  const terms = termsOf(register, code).filter(({ from, to }) => from <= to);
  for (const [place, term] of terms.entries()) {
    const before = terms[place - 1];
    if (
      before === undefined ||
      before.to >= term.from ||
      !rotatesOn(body, term.from) ||
      before.viceChairAgency === "" ||
      isSameAgency(register, before.chairAgency, term.chairAgency)
    )
      continue;
    if (isSameAgency(register, before.viceChairAgency, term.chairAgency)) continue;
    yield {
      ...warning(term, "chairAgency", "not-in-rotation"),
      found: term.chairAgency,
      message: `${code}: each vice chair's agency takes the chair next, and until ${toLongDate(before.to)} that is ${before.viceChairAgency}; from ${toLongDate(term.from)} Chairs gives it to ${term.chairAgency}. The answers believe Chairs.`,
      fix: "Correct Chair agency or the Vice chair agency before it, or leave it if the partners so agreed.",
    };
  }
}

function isSameAgency(register: Register, a: string, b: string): boolean {
  return keyOf(register.agency(a)?.agency ?? a) === keyOf(register.agency(b)?.agency ?? b);
}

function differ(register: Register, a: ChairTerm, b: ChairTerm): boolean {
  return !isSameAgency(register, a.chairAgency, b.chairAgency) || keyOf(a.chair) !== keyOf(b.chair);
}

function warning(
  term: ChairTerm,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Chairs", row: term, property };
}
