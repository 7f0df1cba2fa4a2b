import { namesNobody } from "../../records/open-place";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { ChairTerm } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { PRINTED_ROTATION } from "../../sources/provisions/chairs";
import { ENDS_SOON_DAYS } from "../../sources/provisions/membership";
import { nearestVersion } from "../../sources/provisions/version-on";
import { mayBeSameAgency } from "../membership/likely-meant";
import { termsOf, termsPerhaps } from "./terms";

/**
 * What cannot be right in Chairs? A term that ends before it begins; two chairs at once; in a body whose chairs rotate, a
 * chair whose agency is not the vice chair's before. Rows that name one holder twice are left alone.
 *
 * Source: MASA 4.1.
 */
export function* chairFindings(register: Register): Iterable<RowFinding> {
  const bodies = new Set(register.all("Chairs").map(({ body }) => register.group(body)?.group ?? keyOf(body)));
  for (const body of bodies) yield* termFindings(register, body);
  for (const body of rotatingBodies()) yield* rotationFindings(register, body);
}

/**
 * Which bodies' last term is about to end, with no row of Chairs to follow it? Its last day still counts. Closed groups are
 * left alone, and those that a later row may be of, whose Body means none.
 *
 * Source: GOV 6.2; MASA 4.1.
 */
export function* lastTermFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const soon = provisionOn(register, ENDS_SOON_DAYS, asAt);
  if (soon.status !== "in force") return;
  for (const group of register.all("Groups").filter((each) => isInForce(each, asAt))) {
    const last = [...termsOf(register, group.group)].sort((a, b) => b.to - a.to)[0];
    if (last === undefined || last.to < asAt || last.to > asAt + soon.value) continue;
    if (termsPerhaps(register, group).some(({ to }) => to > last.to)) continue;
    yield {
      ...warning(last, "to", "term-ends-soon"),
      found: toLongDate(last.to),
      message: `The term of the chair of ${group.group} ends on ${toLongDate(last.to)}, and no row of Chairs follows it.`,
      fix: "Add the term that follows.",
    };
  }
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
    const earlier = terms.slice(0, place).find((other) => isAtOddsWith(register, other, term));
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

/** Do two terms overlap and name different chairs? A term that ends before it begins overlaps none. */
function isAtOddsWith(register: Register, earlier: ChairTerm, term: ChairTerm): boolean {
  const overlap = earlier.from <= earlier.to && earlier.to >= term.from && earlier.from <= term.to;
  return (
    overlap &&
    (!mayBeSameAgency(register, earlier.chairAgency, term.chairAgency) || keyOf(earlier.chair) !== keyOf(term.chair))
  );
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
    if (before === undefined || before.to >= term.from) continue;
    if (namesNobody(before.viceChairAgency) || namesNobody(term.chairAgency)) continue;
    if (!rotatesOn(body, term.from)) continue;
    const next = [before.chairAgency, before.viceChairAgency];
    if (next.some((agency) => mayBeSameAgency(register, agency, term.chairAgency))) continue;
    yield {
      ...warning(term, "chairAgency", "not-in-rotation"),
      found: term.chairAgency,
      message: `From ${toLongDate(term.from)} Chairs gives the chair of ${code} to ${term.chairAgency}. By rotation it goes to ${before.viceChairAgency}, the vice chair's agency until ${toLongDate(before.to)}. The answers go by Chairs.`,
      fix: "Correct Chair agency, or Vice chair agency in the row before; leave both if the partners agreed so.",
    };
  }
}

function warning(
  term: ChairTerm,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Chairs", row: term, property };
}
