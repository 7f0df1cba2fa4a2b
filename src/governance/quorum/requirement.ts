import type { Citations } from "../../answers/answer";
import type { Citation } from "../../sources/citation";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Agency, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { AGENCIES_MORE_THAN, AREA_AUTHORITIES } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import { unknownStatuses } from "../membership/present-statuses";
import { UNKNOWN_AGENCY } from "../membership/row-reader";
import { seatsPerhaps } from "../membership/seats-of-no-group";
import type { PartnersMiscounted } from "../membership/reasons";
import { partnersMiscounted } from "../membership/statutory-partners";
import { areaAuthority } from "./area-authority";
import { type Doubts, doubtsOf } from "./doubts";
import type { QuorumRuleFault, WhichSeats } from "./reasons";
import { boundBy, ofSeats, unknownAgency } from "./seats-meant";
import { neededFor, type PlainCondition, readQuorumRule, type WrittenCondition } from "./written-rule";

/** One condition of a group's quorum. `of` holds numbers of agencies, or for seats their places among the counted seats. */
export interface Condition {
  /** partners, authority, each: every one of `of`. most: the relevant agencies. some: of a written list. */
  readonly kind: "partners" | "authority" | "each" | "most" | "some" | "seats";
  readonly of: readonly number[];
  readonly needed: number;
  /** The same as `needed`, or less where a core seat's agency is in no table and may be one of those already counted. */
  readonly neededAtLeast: number;
  /** Which seats they are, where it is not all that are counted. */
  readonly named?: WhichSeats;
}

/** Does a condition ask for more agencies, or seats, than it has? Then nobody who comes can meet it. */
export function asksForMoreThanItNames({ of, neededAtLeast }: Condition): boolean {
  return neededAtLeast > of.length;
}

/** The agencies, by number, that count towards any condition. */
export function agenciesAskedFor({ conditions }: ReadRequirement): ReadonlySet<number> {
  return new Set(conditions.flatMap(({ kind, of }) => (kind === "seats" ? [] : of)));
}

type QuorumRule = "statutory partners" | "statutory partners and most agencies" | "area authority" | "written";

/** What a group's quorum asks for on a day. */
export interface ReadRequirement {
  readonly status: "read";
  readonly rule: QuorumRule;
  readonly conditions: readonly Condition[];
  /** Agencies every one of which the rule needs, and for which the group has no seat that day (DCSG's partners, as printed). */
  readonly seatless: readonly Agency[];
  readonly citations: Citations;
  /** The same where a deputy came. */
  readonly citationsWithDeputy: Citations;
  /** True where a condition counts seats. */
  readonly countsSeats: boolean;
  readonly doubts: Doubts;
}

/** The same, or that nothing is asked for, or why it cannot be said. */
type Requirement =
  | ReadRequirement
  | { readonly status: "none" }
  | { readonly status: "unreadable"; readonly fault: QuorumRuleFault; readonly citations: Citations };

/**
 * What does this group's quorum ask for, as its Quorum rule cell says and its seats of the day make it? Worked out
 * once for each make-up of the group.
 *
 * Source: GOV 11.1, 11.2, 11.3.
 */
export function requirementOf(register: Register, membership: Membership, day: PlainDate): Requirement {
  const made = register.remember("quorum requirements", "", () => new Map<Membership, MadeRequirement>());
  let known = made.get(membership);
  if (known === undefined || day < known.printed.from || day > known.printed.to) {
    const printed = printedOn(register, day);
    made.set(membership, (known = { printed, requirement: make(register, membership, printed) }));
  }
  return known.requirement;
}

/** What the documents print of a day's quorum, besides what the tables say. */
interface Printed {
  /** Share of the relevant agencies that must be exceeded (GOV 11.2). */
  readonly moreThan: number;
  /** The local authority of each Education Group, by its code (GOV 11.3). */
  readonly authorities: Readonly<Record<string, string>>;
  /** Set where Agencies has another number of statutory partners (GOV 1.3): a rule that rests on them cannot be told. */
  readonly miscounted: PartnersMiscounted | null;
  /** The days on which the first two hold, counted in. */
  readonly from: number;
  readonly to: number;
}

interface MadeRequirement {
  readonly printed: Printed;
  readonly requirement: Requirement;
}

const NO_AUTHORITIES: Printed["authorities"] = {};

function printedOn(register: Register, day: PlainDate): Printed {
  const moreThan = provisionOn(register, AGENCIES_MORE_THAN, day);
  const authorities = provisionOn(register, AREA_AUTHORITIES, day);
  const spans = [moreThan, authorities].map((held) => (held.status === "in force" ? held : { from: day, to: day }));
  return {
    moreThan: moreThan.status === "in force" ? moreThan.value : 1,
    authorities: authorities.status === "in force" ? authorities.value : NO_AUTHORITIES,
    miscounted: partnersMiscounted(register, day),
    from: Math.max(...spans.map(({ from }) => from)),
    to: Math.min(...spans.map(({ to }) => to ?? Infinity)),
  };
}

/** What is no rule at all is said of the documents' where they are gone by. */
function whyUnreadable(register: Register, why: string): string {
  return register.settings.isOwn
    ? why.replace("neither one of the documents' rules nor a written one", OWN_WORDS)
    : why;
}

const OWN_WORDS = "none of the words for a rule";

function make(register: Register, membership: Membership, printed: Printed): Requirement {
  const read = readQuorumRule(membership.group.quorumRule);
  if (read.status === "none") return read;
  if (read.status === "unreadable")
    return unreadable({ kind: "unreadable", piece: read.piece, why: whyUnreadable(register, read.why) }, ["GOV 11.2"]);
  const rule = ruleOf(read.conditions.map(({ kind }) => kind));
  const citations = citationsOf(read.conditions);
  const [status] = unknownStatuses(membership.group);
  if (status !== undefined) return unreadable({ kind: "unknown status", status }, citations);
  const conditions: Condition[] = [];
  for (const written of read.conditions) {
    const found = conditionsOf(register, membership, printed, written);
    if ("fault" in found) return unreadable(found.fault, citations);
    conditions.push(...found);
  }
  return {
    status: "read",
    rule,
    conditions,
    seatless: seatlessIn(register, membership, conditions),
    citations,
    citationsWithDeputy: [...citations, "GOV 7.2f"],
    countsSeats: conditions.some(({ kind }) => kind === "seats"),
    doubts: doubtsOf(register, membership, { conditions, paragraph: citations[0] }),
  };
}

function seatlessIn(register: Register, membership: Membership, conditions: readonly Condition[]): readonly Agency[] {
  // A seat of an agency nobody knows may be any agency's.
  if (membership.seats.some((seat) => membership.agencyOfSeat(seat) === UNKNOWN_AGENCY)) return [];
  const { group, employerOf } = membership;
  const broken = register.brokenWhere("Seats", "group", group.group).map(({ row }) => row as unknown as Seat);
  const seated = new Set([
    ...membership.seats.map(membership.agencyOfSeat),
    ...[...seatsPerhaps(register, group), ...broken].map(employerOf),
  ]);
  const needed = conditions
    .filter(({ kind }) => kind === "partners" || kind === "each" || kind === "authority")
    .flatMap(({ of }) => of);
  return [...new Set(needed)]
    .filter((number) => !seated.has(number))
    .map((number) => membership.agencies[number])
    .filter((agency) => agency !== undefined);
}

/** What a written condition is of the documents; their record of who came stands behind a rule that is the group's own alone. */
function citationsOf(conditions: readonly WrittenCondition[]): Citations {
  const asked = (is: (condition: WrittenCondition) => boolean): boolean => conditions.some(is);
  const asksForMost = asked(
    (each) => each.kind === "most agencies" || (each.kind === "share" && each.of === "agencies"),
  );
  // 11.2 asks for the partners too.
  const [first = "GOV 11.3b", ...others]: Citation[] = [
    ...(asked(({ kind }) => kind === "statutory partners") && !asksForMost ? (["GOV 11.1"] as const) : []),
    ...(asksForMost ? (["GOV 11.2"] as const) : []),
    ...(asked(({ kind }) => kind === "area authority") ? (["GOV 11.3"] as const) : []),
  ];
  return [first, ...others];
}

/** The paragraphs a Quorum rule cell goes by, as far as it can be read. Source: GOV 11.1 to 11.3b. */
export function citationsOfRule(written: string): Citations {
  const read = readQuorumRule(written);
  return read.status === "read" ? citationsOf(read.conditions) : ["GOV 11.2"];
}

function ruleOf(kinds: readonly WrittenCondition["kind"][]): QuorumRule {
  switch (kinds.join("+")) {
    case "statutory partners":
      return "statutory partners";
    case "statutory partners+most agencies":
      return "statutory partners and most agencies";
    case "area authority":
      return "area authority";
    default:
      return "written";
  }
}

/** By the paragraphs of the group's own rule; what rests on the number of the partners, by the one that numbers them too. */
function unreadable(fault: QuorumRuleFault, rule: Citations): Requirement {
  const citations: Citations = fault.kind === "partners miscounted" ? [...rule, "GOV 1.3"] : rule;
  return { status: "unreadable", fault, citations };
}

type Faulty = { readonly fault: QuorumRuleFault };

function all(kind: Condition["kind"], of: readonly number[]): Condition {
  return { kind, of, needed: of.length, neededAtLeast: of.length };
}

function some(kind: Condition["kind"], of: readonly number[], needed: number): Condition {
  return { kind, of, needed, neededAtLeast: needed };
}

function conditionsOf(
  register: Register,
  membership: Membership,
  printed: Printed,
  written: WrittenCondition,
): readonly Condition[] | Faulty {
  const conditionFor = (plain: PlainCondition) => conditionOf(register, membership, printed, plain);
  if (written.kind === "bound") return boundBy(written, conditionFor);
  const condition = conditionFor(written);
  return "fault" in condition ? condition : [condition];
}

function conditionOf(
  register: Register,
  membership: Membership,
  printed: Printed,
  written: PlainCondition,
): Condition | Faulty {
  switch (written.kind) {
    case "statutory partners":
      if (membership.partners.length === 0 && printed.miscounted === null) return { fault: { kind: "no partners" } };
      return printed.miscounted === null
        ? all("partners", membership.partners)
        : { fault: { kind: "partners miscounted", asks: "the statutory partners", ...printed.miscounted } };
    case "most agencies":
      return shareOfRelevant(membership, printed.moreThan, true);
    case "area authority": {
      const found = areaAuthority(register, membership, printed);
      return "fault" in found ? found : all("authority", [membership.numberOf(found)]);
    }
    case "each":
      return listed(register, membership, written.agencies, (of) => all("each", of));
    case "at least":
      return listed(register, membership, written.agencies, (of) => some("some", of, written.needed));
    case "seats":
      return ofSeats(register, membership, written.which, () => written.needed);
    case "share":
      return shareOf(register, membership, written);
    default:
      return written satisfies never;
  }
}

function shareOf(
  register: Register,
  membership: Membership,
  written: Extract<WrittenCondition, { kind: "share" }>,
): Condition | Faulty {
  const { share, more, of, which } = written;
  if (of === "agencies" && membership.relevant.length === 0 && register.settings.isOwn)
    return { fault: { kind: "share of nobody", of } };
  if (of === "agencies") return shareOfRelevant(membership, share, more);
  if (of === "seats") return ofSeats(register, membership, which, (count) => neededFor(share, more, count));
  return listed(register, membership, of, (numbers) => some("some", numbers, neededFor(share, more, numbers.length)));
}

/** With no relevant agency on the list this half is met. Seats of one unknown name are one agency's. */
function shareOfRelevant({ relevant, unknownCore }: Membership, share: number, more: boolean): Condition {
  const neededOf = (count: number): number => (count === 0 ? 0 : neededFor(share, more, count));
  return {
    kind: "most",
    of: relevant,
    needed: neededOf(relevant.length + new Set(unknownCore.map(({ agency }) => keyOf(agency))).size),
    neededAtLeast: neededOf(relevant.length),
  };
}

/** Agencies by any of their names, each once. */
function listed(
  register: Register,
  membership: Membership,
  names: readonly string[],
  then: (of: readonly number[]) => Condition,
): Condition | Faulty {
  const numbers = new Set<number>();
  for (const name of names) {
    const agency = register.agency(name);
    if (agency === undefined) return { fault: unknownAgency(register, name) };
    numbers.add(membership.numberOf(agency));
  }
  return then([...numbers]);
}
