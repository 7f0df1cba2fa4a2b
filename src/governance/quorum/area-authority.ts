import { addressOf } from "../../functions/unreadable-cell";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import { isOneArea } from "../../sources/memberships/areas";
import type { Membership } from "../membership/membership";
import type { PartnersMiscounted } from "../membership/reasons";
import type { QuorumRuleFault } from "./reasons";

/** What the documents print of it, and whether Agencies has the partners they name. */
interface Printed {
  /** The local authority of each Education Group, by its code. */
  readonly authorities: Readonly<Record<string, string>>;
  readonly miscounted: PartnersMiscounted | null;
}

type Faulty = { readonly fault: QuorumRuleFault };

/**
 * Which council is the local authority of the group's area? Of the authorities the documents name, the one whose Area is
 * the group's; else the one named for the group's code; else the only statutory partner of that area. Not known where an Area
 * that cannot be read may be the group's, and where another than the council named for the group's code is the one of its area.
 *
 * Source: GOV 11.3.
 */
export function areaAuthority(
  register: Register,
  { group, agencies, partners }: Membership,
  { authorities, miscounted }: Printed,
): Agency | Faulty {
  if (group.unreadable.includes("area")) return unread("Groups", group);
  const { area } = group;
  const code = Object.keys(authorities).find((key) => register.group(key) === group);
  const ofCode = register.agency(authorities[code ?? ""] ?? "");
  if (!isOneArea(area)) return ofCode ?? { fault: { kind: "no area authority", area: area ?? "" } };
  if (ofCode?.area === area) return ofCode;
  const councils = Object.values(authorities).flatMap((name) => register.agency(name) ?? []);
  const byDocuments = councils.find((council) => council.area === area);
  if (byDocuments !== undefined && (ofCode === undefined || isOneArea(ofCode.area))) return byDocuments;
  const ofPartners = partners.flatMap((number) => agencies[number] ?? []);
  const [local, ...others] = ofPartners.filter((partner) => partner.area === area);
  const other = byDocuments ?? (others.length === 0 ? local : undefined);
  const doubtful = [...councils, ...ofPartners].find((agency) => agency.unreadable.includes("area"));
  if (doubtful !== undefined && (other !== undefined || doubtful !== ofCode)) return unread("Agencies", doubtful);
  if (ofCode !== undefined) return other === undefined ? ofCode : otherOfArea(register, area, { ofCode, other });
  if (other === undefined) return { fault: { kind: "no area authority", area } };
  return miscounted === null
    ? other
    : { fault: { kind: "partners miscounted", asks: "the local authority of the group's area", ...miscounted } };
}

function unread(table: "Agencies" | "Groups", row: object): Faulty {
  return { fault: { kind: "area unread", table, row } };
}

function otherOfArea(
  register: Register,
  area: string,
  { ofCode, other }: { readonly ofCode: Agency; readonly other: Agency },
): Faulty {
  const cell = addressOf(register, "Agencies", ofCode, "area");
  return { fault: { kind: "other of area", area, named: ofCode.agency, cell, other: other.agency } };
}
