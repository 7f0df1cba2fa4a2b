import type { Agency, Group } from "../../records/people";
import { plainText } from "../../records/plain-text";
import type { Register } from "../../register/register";

/** What a Voting seat cell, or the Role of a Group chair seat, names. */
type NamedVotingSeat =
  | { readonly kind: "agency"; readonly agency: Agency }
  /** `agency` tells joint chairs apart; null where none is written. */
  | { readonly kind: "chair"; readonly group: Group; readonly agency: Agency | null }
  | { readonly kind: "unknown" };

const CHAIR_OF = /^(?:the )?(?:joint )?(?:co-?)?chairs? of (?:the )?(.+)$/i;
const WITH_AGENCY = /^(.+?)\s*\(([^()]+)\)$/;
const UNKNOWN: NamedVotingSeat = { kind: "unknown" };

/**
 * Whose vote is meant? An agency by any of its names; or `Chair of` a group by code, name or alias, for joint
 * chairs with the agency in brackets: `Chair of QA (Derbyshire County Council)`. Brackets that belong to a
 * group's own name are left to it. Anything else is unknown.
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
  const body = CHAIR_OF.exec(plainText(written))?.[1];
  if (body === undefined) return UNKNOWN;
  const group = groupNamed(register, body);
  if (group !== undefined) return { kind: "chair", group, agency: null };
  const split = WITH_AGENCY.exec(body);
  const jointGroup = split === null ? undefined : groupNamed(register, split[1] ?? "");
  const jointAgency = register.agency(split?.[2] ?? "");
  return jointGroup === undefined || jointAgency === undefined
    ? UNKNOWN
    : { kind: "chair", group: jointGroup, agency: jointAgency };
}

/** The documents print "the Chair of the Derby Education Group", a name with "the" in front. */
function groupNamed(register: Register, name: string): Group | undefined {
  return register.group(name) ?? register.group(`the ${name}`);
}
