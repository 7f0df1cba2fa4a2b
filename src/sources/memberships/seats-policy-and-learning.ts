import { run, seatsOf, vacant, type PrintedSeat } from "./seat-list";

/**
 * The Policies and Procedures Group. The Integrated Care Board's posts are printed in the police list; they
 * are the board's. The councils' legal services on the circulation list advise, and so represent nobody.
 *
 * Source: TOR Policy and Procedures Group.
 */
export const PP_SEATS: readonly PrintedSeat[] = seatsOf("PP", [
  run("Chair", "CITY", "Head of Service, Children's Quality Assurance"),
  vacant("Vice chair", "VICE", "Vice Chair, to be confirmed"),
  run("Lay member", "LAY", "Lay Member representative"),
  run("Core", "CITY", "Head of Service, Children's Social Care Fieldwork", "Head of Service (Locality 2)"),
  run(
    "Core",
    "COUNTY",
    "Service Director, Performance Quality & Partnerships",
    "Head of Child Protection and Independent Reviewing Officer Service",
    "Principal Social Worker",
    "Head of Service, Starting Point",
    "Head of Service, Early Help",
  ),
  run("Core", "POLICE", "Detective Chief Inspector"),
  run(
    "Core",
    "ICB",
    "Designated Nurse Safeguarding Children",
    "Named Doctor for Safeguarding",
    "Designated Doctor for Safeguarding",
  ),
  run("Core", "CRH", "Head of Safeguarding, Prevent Lead"),
  run("Core", "DHCFT", "Head of Safeguarding Children"),
  run("Core", "UHDB", "Specialist safeguarding practitioner (Lead for safeguarding children)"),
  run("Core", "DCHS", "Named Nurse for Safeguarding Children"),
  run("Core", "PROBATION", "Senior Probation Officer"),
  run("Core", "DIOCESE", "Safeguarding Lead Officer"),
  run("Partnership officer", "OFFICE", "Policy, Procedure and Regulation Officer", "Business Support Officer"),
  run("Legal adviser", "CITY", "Derby City Council Legal Services"),
  run("Legal adviser", "COUNTY", "Derbyshire County Council Legal Services"),
  run("Minutes only", "CITY", "Principal Public Health Manager"),
  run("Minutes only", "ICB", "Assistant Director for Safeguarding Children"),
  run("Minutes only", "EMAS", "Representative"),
  run("Minutes only", "CPS", "Representative"),
  run("Minutes only", "UHDB", "Head of Safeguarding and Vulnerable People"),
]);

/**
 * The Learning and Organisational Development Group. The Integrated Care Board's posts are printed in the
 * county's list; they are the board's. Its Named GP, printed there too, is the vice chair: one seat.
 *
 * Source: TOR Learning and Organisational Development Group.
 */
export const LOD_SEATS: readonly PrintedSeat[] = seatsOf("LOD", [
  run("Chair", "POLICE", "Detective Chief Inspector (PPU)"),
  run("Vice chair", "ICB", "Named GP for Safeguarding Children"),
  run(
    "Core",
    "CITY",
    "Workforce Learning and Development Manager (Children's Team)",
    "Deputy Head of Service, Early Help",
    "EYFS Co-ordinator",
  ),
  run(
    "Core",
    "COUNTY",
    "Learning and Development Business Partner, Corporate Services and Transformation",
    "Staff Development Training Manager",
    "Child Protection Manager, Education",
    "Early Years' Service Co-ordinator",
    "Principal Social Worker",
  ),
  run("Core", "ICB", "Designated Nurse"),
  run("Core", "DCHS", "Specialist Practitioner Safeguarding"),
  run("Core", "DHCFT", "People Development Lead"),
  run("Core", "UHDB", "Specialist Safeguarding Professional"),
  run("Core", "CRH", "Head of Safeguarding Prevention Lead"),
  run(
    "Partnership officer",
    "OFFICE",
    "Child Safeguarding Practice Review Manager",
    "Senior Learning and Organisational Development Officer",
    "Learning and Organisational Development Officer",
    "Business Support Officer",
  ),
  run("Minutes only", "UHDB", "Head of Safeguarding and Vulnerable People"),
  run("Virtual", "PROBATION", "Representative"),
  run("Virtual", "FIRE", "Representative"),
  run("Virtual", "COUNTY", "Head of Child Protection and IRO Service"),
]);
