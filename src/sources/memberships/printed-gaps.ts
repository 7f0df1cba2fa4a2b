/**
 * What the documents themselves leave open or thin, as the blank workbook holds it: the finding of each, and the seat or group it is
 * about. Nobody who opens that workbook can do anything about it before the group meets; a test holds the list complete.
 */
export const PRINTED_GAPS: Readonly<Record<string, readonly string[]>> = {
  /** A partner's only seat in a group whose quorum needs it. */
  "single-seat": [
    "COG-ICB-01",
    "COG-POLICE-01",
    "EB-CITY-01",
    "EB-COUNTY-01",
    "EB-ICB-01",
    "EB-POLICE-01",
    "CBG-CITY-01",
    "CBG-ICB-01",
    "CBG-POLICE-01",
    "QA-POLICE-01",
    "CSPR-POLICE-01",
    "CSPR-AP-POLICE-01",
    "EVYP-POLICE-01",
    "PP-POLICE-01",
    "LOD-POLICE-01",
  ],
  /** Vice chairs printed as vacant. */
  "vacant-chair": ["PP-VICE-01", "DCSG-VICE-01"],
  /** The elected-member champion. */
  "vacant-place": ["CSG-CITY-03"],
  /** The District Councils' group is printed without the partners that its quorum asks for (TOR DCSG). */
  "no-seat-for": ["DCSG"],
};
