import { run, seatsOf, vacant, type PrintedSeat } from "./seat-list";

const REPRESENTED = [
  "AMBER",
  "BOLSOVER",
  "CHESTERFIELD",
  "DALES",
  "EREWASH",
  "HIGHPEAK",
  "NEDDC",
  "RYKNELD",
  "SDDC",
  "DSAB",
] as const;

/**
 * The District Councils' Safeguarding Group. Its list gives the statutory partners no seat, so that it can
 * never be quorate under GOV 11.2 as printed. Ten relevant agencies; six are needed.
 *
 * Source: TOR District Councils' Safeguarding Group.
 */
export const DCSG_SEATS: readonly PrintedSeat[] = seatsOf("DCSG", [
  run("Chair", "BOLSOVER", "Housing Enforcement Manager"),
  vacant("Vice chair", "VICE", "Vice Chair, to be confirmed"),
  ...REPRESENTED.map((code) => run("Core", code, code === "DSAB" ? "Representative" : "Safeguarding Lead Officer")),
  run("Partnership officer", "OFFICE", "Policy, Procedure and Regulation Officer"),
]);

/**
 * Derby City Council's Corporate Safeguarding Group: two joint leads, a representative for each directorate
 * as named in June 2015, and an elected member's place that stands blank in the list.
 *
 * Source: CSP App. 6.
 */
export const CSG_SEATS: readonly PrintedSeat[] = seatsOf("CSG", [
  run("Co-chair", "CITY", "Head of Service Quality Assurance & DSCB (Children & Young People)"),
  run("Co-chair", "CITY", "Head of Service Adult Safeguarding & DASB (Adults, Health & Housing)"),
  vacant("Core", "CITY", "Elected Member Safeguarding Champion"),
  { ...run("Core", "CITY", "Representative, Chief Executive's directorate"), name: "Heather Greenan" },
  { ...run("Core", "CITY", "Representative, Children & Young People directorate"), name: "Nina Martin" },
  { ...run("Core", "CITY", "Representative, Adults, Health & Housing directorate"), name: "Griff Jones" },
  { ...run("Core", "CITY", "Representative, Resources directorate"), name: "Liz Moore" },
  { ...run("Core", "CITY", "Representative, Neighbourhoods directorate"), name: "Dawn Robinson" },
]);
