import { run, seatsOf, type PrintedSeat } from "./seat-list";

const ICB_LEAD = "Assistant Director for Safeguarding Children/Lead Designated Nurse for Safeguarding Children";

/**
 * The Child Safeguarding Practice Review Group. The Integrated Care Board's lead post is printed as vice chair
 * and again among the members: one seat. Six relevant agencies, Derby Homes among them; four are needed.
 *
 * Source: TOR Child Safeguarding Practice Review Group.
 */
export const CSPR_SEATS: readonly PrintedSeat[] = seatsOf("CSPR", [
  run("Co-chair", "CITY", "Director of Early Help and Children's Social Care"),
  run("Co-chair", "COUNTY", "Service Director, Early Help and Safeguarding"),
  run("Vice chair", "ICB", ICB_LEAD),
  run(
    "Core",
    "CITY",
    "Head of Service, Children's Quality Assurance",
    "Representative for the Service Director of Learning and Skills",
  ),
  run(
    "Core",
    "COUNTY",
    "Assistant Director, Early Help and Safeguarding",
    "Assistant Director, Education Improvement",
    "Head of Child Protection",
  ),
  run("Core", "ICB", "Designated Doctor Safeguarding Children", "Designated Nurse for Safeguarding Children"),
  run("Core", "POLICE", "Detective Chief Inspector (PPU)"),
  run("Core", "DHCFT", "Head of Safeguarding Children"),
  run(
    "Core",
    "UHDB",
    "Head of Safeguarding and Vulnerable People",
    "Specialist safeguarding practitioner (Lead for safeguarding children)",
  ),
  run("Core", "DCHS", "Head of Safeguarding"),
  run("Core", "CRH", "Head of Safeguarding, Prevent Lead"),
  run("Core", "PROBATION", "Senior Probation Officer"),
  run("Core", "DHOMES", "Head of Housing Management"),
  run("Legal adviser", "LEGAL", "Nominated lawyer, Derby or Derbyshire Legal Services"),
  run("Partnership officer", "OFFICE", "Child Safeguarding Practice Review Manager", "Business Services Officer"),
  run("Case by case", "EMAS", "Representative, depending on the case"),
  run("Case by case", "YOS", "Representative, depending on the case"),
]);

/**
 * The Case Review Action Planning Group. Others join by the nature of the case; none is named.
 *
 * Source: TOR Case Review Action Planning Group.
 */
export const CSPR_AP_SEATS: readonly PrintedSeat[] = seatsOf("CSPR-AP", [
  run("Co-chair", "CITY", "Director of Early Help and Children's Social Care"),
  run("Co-chair", "COUNTY", "Service Director, Early Help and Safeguarding"),
  run(
    "Core",
    "CITY",
    "Head of Service, Children's Quality Assurance",
    "Head of Service, Children's Social Care Fieldwork",
  ),
  run(
    "Core",
    "COUNTY",
    "Assistant Director, Early Help and Safeguarding",
    "Assistant Director, Education Improvement",
    "Head of Child Protection",
    "Principal Social Worker",
  ),
  run("Core", "ICB", ICB_LEAD, "Designated Nurse Safeguarding Children", "Designated Doctor Safeguarding Children"),
  run("Core", "POLICE", "Detective Chief Inspector (PPU)"),
  run("Core", "DHCFT", "Head of Safeguarding Children"),
  run("Core", "UHDB", "Specialist safeguarding practitioner (Lead for safeguarding children)"),
  run("Core", "DCHS", "Head of Safeguarding"),
  run("Core", "CRH", "Head of Safeguarding, Prevent Lead"),
  run("Core", "PROBATION", "Senior Probation Officer"),
  run(
    "Partnership officer",
    "OFFICE",
    "Child Safeguarding Practice Review Manager",
    "Strategic Performance and Quality Assurance Officer",
    "Business Services Officer",
  ),
]);
