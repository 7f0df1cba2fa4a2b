import { run, seatsOf, type PrintedSeat } from "./seat-list";

/**
 * The Quality Assurance Group. Five relevant agencies hold core seats, so three are needed. Legal advice
 * comes from "the local authority" without saying which, so that seat is tied to none.
 *
 * Source: TOR Quality Assurance Group.
 */
export const QA_SEATS: readonly PrintedSeat[] = seatsOf("QA", [
  run("Co-chair", "ICB", "Assistant Director for Safeguarding Children"),
  run("Co-chair", "COUNTY", "Service Director (Performance, Quality and Partnerships)"),
  run(
    "Core",
    "CITY",
    "Head of Service, Children's Quality Assurance",
    "Head of Service, Social Care Fieldwork",
    "Head of Service, Early Help",
  ),
  run(
    "Core",
    "COUNTY",
    "Head of Quality, Performance and Participation",
    "Head of Child Protection and IRO Service",
    "Assistant Director of Early Help and Safeguarding Services",
    "Child Protection Manager; Education and Learning",
  ),
  run("Core", "POLICE", "Detective Chief Inspector (PPU)"),
  run("Core", "DHCFT", "Assistant Director for Safeguarding Children"),
  run("Core", "ICB", "Designated Nurse for Safeguarding Children", "Designated Doctor for Safeguarding Children"),
  run("Core", "DCHS", "Head of Safeguarding"),
  run("Core", "CRH", "Head of Safeguarding and Prevent Lead"),
  run("Core", "UHDB", "Head of Safeguarding and Vulnerable People Team"),
  run("Core", "PROBATION", "Senior Probation Officer"),
  run(
    "Partnership officer",
    "OFFICE",
    "Strategic Performance and Quality Assurance Officer",
    "Business Services Officer",
  ),
  run("Virtual", "CITY", "Principal Public Health Manager", "Head of Service, Education and Skills"),
  run("Virtual", "COUNTY", "Assistant Director, Clinical Effectiveness Public Health"),
  run("Papers only", "FIRE", "Circulation"),
  run("Papers only", "EMAS", "Circulation"),
  run("Legal adviser", "LEGAL", "Head of Service, Children and Adult Care Legal Services"),
]);
