import { run, seatsOf, type PrintedSeat, type SeatRun } from "./seat-list";

const EDUCATION_SECTOR: readonly SeatRun[] = [
  run("Chair", "EDUCATION", "Subgroup Chair, nominated representative from the education sector"),
  run("Vice chair", "EDUCATION", "Subgroup Vice Chair, nominated representative from the education sector"),
  run(
    "Core",
    "EDUCATION",
    "Representative, primary schools",
    "Representative, secondary schools",
    "Representative, special schools",
    "Representative, colleges",
  ),
];

const OTHERS_OF_BOTH: readonly SeatRun[] = [
  run("Core", "POLICE", "Representative"),
  run("Core", "NURSE", "Representative, School Nurse Service for Looked after Children"),
  run("Core", "OPCC", "Representative"),
  run("Lay member", "LAY", "Independent Lay Member"),
  run(
    "Partnership officer",
    "OFFICE",
    "Vulnerable Children and Young People Development Officer",
    "Business Services Officer",
  ),
];

const VIRTUAL_SCHOOL = "Representative, Virtual School";
const EARLY_HELP = "Representative, Early Help Services";

/**
 * The Derby Education Group: the shared list without what is marked Derbyshire only, and with the city's half
 * where an entry names both councils. The Virtual School and Early Help Services are the council's; who
 * runs the school nurse service is not printed, so that seat is tied to none.
 *
 * Source: TOR Education Subgroups.
 */
export const EDU_DERBY_SEATS: readonly PrintedSeat[] = seatsOf("EDU-DERBY", [
  ...EDUCATION_SECTOR,
  run(
    "Core",
    "CITY",
    VIRTUAL_SCHOOL,
    "Representative, Learning, Inclusion and Skills",
    "Representative, Initial Response Team & Reception",
    "Representative, Community Safety & Integration Service",
    EARLY_HELP,
    "Representative, Public Health",
  ),
  ...OTHERS_OF_BOTH,
]);

/**
 * The Derbyshire Education Group: the shared list without what is marked Derby only, and with the county's half.
 *
 * Source: TOR Education Subgroups.
 */
export const EDU_DERBYSHIRE_SEATS: readonly PrintedSeat[] = seatsOf("EDU-DERBYSHIRE", [
  ...EDUCATION_SECTOR,
  run(
    "Core",
    "COUNTY",
    "Child Protection Manager for Derbyshire schools",
    VIRTUAL_SCHOOL,
    "Representative, Education Improvement Service",
    "Representative, Starting Point",
    "Representative, Community Safety Unit",
    "Drug Education Consultant",
    EARLY_HELP,
    "Representative, Learning and Development",
    "Health & Wellbeing Advisory Consultant",
  ),
  ...OTHERS_OF_BOTH,
]);
