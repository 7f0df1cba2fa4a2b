import { chairForArea, chairOn, inOneCell, viceChairOn } from "../../../src/governance/chairs/chairs";

import { AGENCIES } from "../../../src/sources/memberships/agencies";
import { CHAIR_ROTATION } from "../../../src/sources/memberships/chair-rotation";
import { GROUPS } from "../../../src/sources/memberships/groups";
import { CSPR_SEATS } from "../../../src/sources/memberships/seats-case-reviews";
import { CBG_SEATS } from "../../../src/sources/memberships/seats-leading";
import { QA_SEATS } from "../../../src/sources/memberships/seats-qa";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";

const seatRow = (s: (typeof QA_SEATS)[number]): GivenRow => ({
  Seat: s.seat,
  Group: s.group,
  Agency: s.agency,
  Role: s.role,
  Category: s.category,
  Name: s.name,
});

/** The printed agencies, groups, seats that chair, and table of chairs. */
export const PRINTED: GivenTables = {
  Agencies: AGENCIES.map((a) => ({ Agency: a.agency, Type: a.type, Area: a.area, Aliases: a.aliases.join("; ") })),
  Groups: GROUPS.map((g) => ({
    Group: g.group,
    Name: g.name,
    "Quorum rule": g.quorumRule,
    Aliases: g.aliases.join("; "),
  })),
  Seats: [...CBG_SEATS, ...QA_SEATS, ...CSPR_SEATS].map(seatRow),
  Chairs: CHAIR_ROTATION.map((t) => ({
    Body: t.body,
    From: t.from,
    To: t.to,
    "Chair agency": t.chairAgency,
    Chair: t.chair,
    "Vice chair agency": t.viceChairAgency,
    "Vice chair": t.viceChair,
  })),
};
const register = givenWorkbook(PRINTED);

/** Who chairs, as a cell shows it, else the status of the answer. */
export function chair(body: string, day: string, area: string | null = null, of = register): string {
  const answer = inOneCell(area === null ? chairOn(of, body, on(day)) : chairForArea(of, body, on(day), area));
  return answer.status === "answered" ? answer.value : answer.status;
}
export function viceChair(body: string, day: string, of = register): string {
  const answer = inOneCell(viceChairOn(of, body, on(day)));
  return answer.status === "answered" ? answer.value : answer.status;
}
