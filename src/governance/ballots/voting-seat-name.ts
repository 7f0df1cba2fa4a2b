import { keyOf } from "../../records/cell";
import { type NamingTable, sayBearers } from "../../functions/shared-name";
import type { Agency, Group } from "../../records/people";
import { trimmed } from "../../records/plain-text";
import type { Register } from "../../register/register";

/** What a Voting seat cell, or the Role of a Group chair seat, names. */
type NamedVotingSeat =
  | { readonly kind: "agency"; readonly agency: Agency }
  /** `agency` tells joint chairs apart; null where none is written. */
  | { readonly kind: "chair"; readonly group: Group; readonly agency: Agency | null }
  /** A name in it is of several agencies or groups; `meant` writes out each voting seat that it may be. */
  | {
      readonly kind: "shared";
      readonly table: NamingTable;
      readonly name: string;
      readonly meant: readonly string[];
    }
  | { readonly kind: "unknown" };

const CHAIR_OF = /^(?:the )?(?:joint )?(?:co-?)?chairs? of (?:the )?(.+)$/;
const UNKNOWN: NamedVotingSeat = { kind: "unknown" };

/**
 * Whose vote is meant? An agency by any of its names; or `Chair of` a group by code, name or alias, for joint
 * chairs with the agency in brackets: `Chair of QA (Derbyshire County Council)`. Brackets that belong to a
 * group's or an agency's own name are left to it. A name that several bear is neither's. Anything else is unknown.
 *
 * Source: GOV 12.15.
 * @example namedVotingSeat(register, "Chair of QA (Derbyshire County Council)") // { kind: "chair", … }
 */
export function namedVotingSeat(register: Register, written: string): NamedVotingSeat {
  return register.remember("voting seat named", written, () => read(register, written));
}

function read(register: Register, written: string): NamedVotingSeat {
  const agency = register.agency(written);
  if (agency !== undefined) return { kind: "agency", agency };
  const agencies = bearers(register, "Agencies", written);
  if (agencies.length > 0) return { kind: "shared", table: "Agencies", name: written, meant: agencies };
  const body = CHAIR_OF.exec(keyOf(written))?.[1];
  if (body === undefined) return UNKNOWN;
  const group = groupNamed(register, body);
  if (group !== undefined) return { kind: "chair", group, agency: null };
  const groups = bearers(register, "Groups", body);
  return groups.length > 0
    ? {
        kind: "shared",
        table: "Groups",
        name: asWritten(written, body),
        meant: groups.map((code) => `Chair of ${code}`),
      }
    : jointChair(register, written, body);
}

/** The ids of those who share a name; none where nobody does, or where it is the id of one. */
function bearers(register: Register, table: NamingTable, name: string): readonly string[] {
  const shared = register.sharedName(table, name);
  if (shared?.meant !== null) return [];
  return shared.rows.map((row) => (table === "Agencies" ? (row as Agency).agency : (row as Group).group));
}

/** "qa (integrated care board (icb))": both names may have brackets of their own, so each that opens may begin the agency's. */
function jointChair(register: Register, written: string, body: string): NamedVotingSeat {
  if (!body.endsWith(")")) return UNKNOWN;
  for (let opens = body.indexOf("("); opens >= 0; opens = body.indexOf("(", opens + 1)) {
    const [ofGroup, ofAgency] = [body.slice(0, opens), body.slice(opens + 1, -1)];
    const group = groupNamed(register, ofGroup);
    const agency = register.agency(ofAgency);
    if (group !== undefined && agency !== undefined) return { kind: "chair", group, agency };
    const groups = group === undefined ? bearers(register, "Groups", ofGroup) : [group.group];
    const agencies = agency === undefined ? bearers(register, "Agencies", ofAgency) : [agency.agency];
    const meant = groups.flatMap((code) => agencies.map((employer) => `Chair of ${code} (${employer})`));
    if (meant.length === 0) continue;
    return group === undefined
      ? { kind: "shared", table: "Groups", name: asWritten(written, trimmed(ofGroup)), meant }
      : { kind: "shared", table: "Agencies", name: asWritten(written, ofAgency), meant };
  }
  return UNKNOWN;
}

/** A part of what is compared, as it stands in the cell. */
function asWritten(written: string, part: string): string {
  const at = keyOf(written).lastIndexOf(part);
  const found = trimmed(written).slice(at, at + part.length);
  return keyOf(found) === keyOf(part) ? found : part;
}

/** Who bears the shared name that is written there; "" where none is. */
export function bearersOf(register: Register, written: string): string {
  const named = namedVotingSeat(register, written);
  return named.kind === "shared" ? sayBearers(register, named.table, named.name) : "";
}

/** The documents print "the Chair of the Derby Education Group", a name with "the" in front. */
function groupNamed(register: Register, name: string): Group | undefined {
  return register.group(name) ?? register.group(`the ${name}`);
}
