import { run, seatsOf, type PrintedSeat } from "./seat-list";

/**
 * The Chief Officer Group. Who chairs it comes from the rotation (MASA 4.1), so no seat is a chair's; the
 * chairs of the two Education groups are the education sector's representatives (MASA 7.2).
 *
 * Source: MASA 3.3, 7.2.
 */
export const COG_SEATS: readonly PrintedSeat[] = seatsOf("COG", [
  run(
    "Core",
    "CITY",
    "Chief Executive and Lead Safeguarding Partner",
    "Cabinet member for Children and Young People",
    "Director of Children's Services (statutory role)",
  ),
  run(
    "Core",
    "COUNTY",
    "Executive Director and Lead Safeguarding Partner",
    "Cabinet member for Children and Young People",
    "Director of Children's Services (statutory role)",
  ),
  run("Core", "ICB", "Chief Executive and Lead Safeguarding Partner"),
  run("Core", "POLICE", "Chief Constable and Lead Safeguarding Partner"),
  run("Core", "OPCC", "Derbyshire Police and Crime Commissioner"),
  run(
    "Core",
    "EDUCATION",
    "Education Sector Representative, Chair of the Derby Education Group",
    "Education Sector Representative, Chair of the Derbyshire Education Group",
  ),
]);

const EB_PARTNER = "Delegated Safeguarding Partner";
const EB_AGENCY = "Executive Board representative";

/**
 * The Executive Board's 21 voting seats: four partners, six agencies, eleven chairs of groups, each joint
 * chair a seat of its own with the agency that tells the two apart. Its own chair comes from the rotation.
 * GOV 12.15 names no chair of the Core Business Group, the Action Planning Group or the Child Death Overview Panel.
 *
 * Source: GOV 12.14, 12.15; the chairs' agencies TOR; Delegated Safeguarding Partner MASA 4.1.
 */
export const EB_SEATS: readonly PrintedSeat[] = [
  ...seatsOf("EB", [
    run("Core", "CITY", EB_PARTNER),
    run("Core", "COUNTY", EB_PARTNER),
    run("Core", "POLICE", EB_PARTNER),
    run("Core", "ICB", EB_PARTNER),
    run("Core", "DCHS", EB_AGENCY),
    run("Core", "UHDB", EB_AGENCY),
    run("Core", "DHCFT", EB_AGENCY),
    run("Core", "CRH", EB_AGENCY),
    run("Core", "EMAS", EB_AGENCY),
    run("Core", "DHU", EB_AGENCY),
  ]),
  ...groupChairs("EDU-DERBY", "EDUCATION"),
  ...groupChairs("EDU-DERBYSHIRE", "EDUCATION"),
  ...groupChairs("QA", "ICB", "COUNTY"),
  ...groupChairs("CSPR", "CITY", "COUNTY"),
  ...groupChairs("EVYP", "COUNTY", "CITY"),
  ...groupChairs("PP", "CITY"),
  ...groupChairs("LOD", "POLICE"),
  ...groupChairs("DCSG", "BOLSOVER"),
];

function groupChairs(group: string, ...agencies: readonly string[]): readonly PrintedSeat[] {
  return seatsOf(
    "EB",
    agencies.map((code) => run("Group chair", code, `Chair of ${group}`)),
  ).map((seat, index) => ({
    ...seat,
    seat: `EB-CHAIR-${group}${agencies.length > 1 ? `-${agencies[index]}` : ""}`,
  }));
}

/** Source: TOR Core Business Group. */
export const CBG_SEATS: readonly PrintedSeat[] = seatsOf("CBG", [
  run("Chair", "OFFICE", "Independent Chair"),
  run("Core", "CITY", "Director of Early Help and Children's Social Care"),
  run(
    "Core",
    "COUNTY",
    "Service Director (Early Help and Safeguarding)",
    "Service Director (Performance, Quality and Partnerships)",
  ),
  run("Core", "POLICE", "Head of Child Safeguarding, Detective Superintendent Crime Support"),
  run("Core", "ICB", "Assistant Director for Safeguarding Children/Lead Designated Nurse for Safeguarding Children"),
  run("Partnership officer", "OFFICE", "Partnership Manager", "Business Services Officer"),
]);
