import { run, seatsOf, type PrintedSeat, type SeatRun } from "./seat-list";

/** The Police and Crime Commissioner's post is printed in the police list; its office is an agency of its own. */
const CORE: readonly SeatRun[] = [
  run("Co-chair", "COUNTY", "Head of Child Protection"),
  run("Co-chair", "CITY", "Strategic Director People's Services"),
  run(
    "Core",
    "CITY",
    "Director of Early Help and Children's Social Care",
    "Head of Children's Quality Assurance",
    "CRE Lead - Child Protection Manager",
    "Prevent and Integration Manager, Community Safety",
    "Specialist Education Officer, Virtual School for Looked After Children",
  ),
  run(
    "Core",
    "COUNTY",
    "Child Protection Manager Education and Learning",
    "Public Health Lead - Sexual and Reproductive Health",
    "Community Safety Manager",
    "Starting Point - Head of Service",
    "CRE/Missing/Vulnerable children - Child Protection Manager",
    "Assistant Director, Access and Inclusion",
  ),
  run("Core", "POLICE", "Detective Inspector"),
  run("Core", "OPCC", "Commissioning and Grants Officer"),
  run("Core", "DHCFT", "CAMHS - Children's Services Divisional Clinical Lead"),
  run("Core", "DCHS", "Safeguarding Specialist Practitioner for Children"),
  run(
    "Core",
    "ICB",
    "Assistant Director for Safeguarding Children/Lead Designated Nurse for Safeguarding Children",
    "Designated Nurse for Looked after Children City and County",
    "Designated Nurse Safeguarding Children",
  ),
  run("Core", "UHDB", "Named Nurse Safeguarding Children"),
  run("Core", "CRH", "Named Nurse Safeguarding Children"),
  run("Core", "EDUCATION", "Nominated Secondary Head Teacher", "Nominated Special School Head Teacher"),
  run("Core", "CATCH22", "Service Manager, Derby & Derbyshire C.A.R.E.S. Catch 22 CRE Service"),
  run("Core", "SAFEANDSOUND", "CEO Safe and Sound"),
  run("Core", "CGL", "CGL Service Manager (Substance misuse)"),
  run(
    "Partnership officer",
    "OFFICE",
    "Vulnerable Children and Young People Development Officer",
    "Business Services Officer",
  ),
];

const AS_REQUIRED: readonly SeatRun[] = [
  run(
    "As required",
    "CITY",
    "Service Director - Learning, Inclusion and Skills",
    "Head of Specialist Services",
    "Public Health Manager",
    "Head of Service - Adult Care",
    "Head of Service - Early Help",
    "Deputy Head of Service Early Help/Principal Education Welfare Officer",
    "Head of Service - Social Care Fieldwork",
    "Principal Social Worker",
    "Head of Environmental Protection, Housing Standards, Licensing and Emergency Planning",
    "Community Safety Manager",
    "Head of Direct Services, Integration & Direct Services, Adults",
  ),
  run(
    "As required",
    "COUNTY",
    "Resettlement Coordinator",
    "Senior Community Safety Officer",
    "Manager EHE",
    "Head of Service - Children Missing Education",
    "Manager - Unaccompanied Asylum-Seeking Children's Team",
  ),
  run("As required", "DHCFT", "Service Manager - Breakout YP Substance Misuse Service"),
  run("As required", "CRH", "CAMHS - Advanced Nurse Practitioner"),
  run("As required", "DHOMES", "Head of Housing Management"),
];

const MINUTES = "Circulation of minutes";
const MINUTES_ONLY: readonly SeatRun[] = [
  "CITY",
  "COUNTY",
  "DHCFT",
  "DCHS",
  "ICB",
  "UHDB",
  "CRH",
  "EMAS",
  "EDUCATION",
  "PROBATION",
  "FIRE",
].map((code) => run("Minutes only", code, code === "EDUCATION" ? `${MINUTES}, nominated special schools` : MINUTES));

/**
 * The Exploitation and Vulnerable Young People Group. Nine relevant agencies hold core seats: the
 * commissioner's office, four health trusts, education as one sector, and three organisations of the private,
 * voluntary and independent sector. Five are needed.
 *
 * Source: TOR Exploitation and Vulnerable Young People Group.
 */
export const EVYP_SEATS: readonly PrintedSeat[] = seatsOf("EVYP", [...CORE, ...AS_REQUIRED, ...MINUTES_ONLY]);
