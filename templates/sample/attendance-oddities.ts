import type { SheetRow } from "../content";
import { clock } from "./days";

/**
 * Rows of the registers that are unusual on purpose, by meeting and seat: someone left early and took the
 * quorum with them, someone came late, a deputy was not briefed, a status is mistyped, one was never marked.
 */
export const REMARKED: Readonly<Record<string, SheetRow<"Attendance">>> = {
  "QA-2026-05|QA-POLICE-01": { status: "Present", left: clock(11, 15) },
  "QA-2026-05|QA-CITY-01": { status: "Present" },
  "CSPR-AP-2026-05|CSPR-AP-ICB-01": { status: "Present", arrived: "10:40" },
  "CSPR-AP-2026-05|CSPR-AP-ICB-02": { status: "Apologies", reason: "Annual leave" },
  "CSPR-AP-2026-05|CSPR-AP-ICB-03": { status: "Apologies", reason: "Court" },
  "LOD-2026-06|LOD-CRH-01": {
    status: "Substitute",
    deputy: "Deputy of Head of Safeguarding 5",
    briefed: "No",
    reason: "Another meeting",
  },
  "PP-2025-09|PP-DIOCESE-01": { status: "Presnt" },
  "CSPR-2026-05|CSPR-OFFICE-02": { status: "" },
  "EVYP-2026-01|EVYP-CGL-01": { status: "Remote", arrived: clock(9, 50), left: clock(11, 0) },
  "CBG-2026-11|CBG-ICB-01": { status: "" },
  "CBG-2026-11|CBG-POLICE-01": { status: "" },
  "CBG-2026-11|CBG-CITY-01": { status: "Present" },
  "CSPR-2026-11|CSPR-POLICE-01": { status: "Apologies", reason: "Court" },
  "EB-2026-12|EB-CITY-01": { status: "Coming" },
  "EB-2026-12|EB-COUNTY-01": { status: "Coming" },
  "EB-2026-12|EB-POLICE-01": { status: "" },
  "EB-2026-12|EB-ICB-01": { status: "Coming" },
};

/** Rows for people without a seat, and rows that cannot be matched. */
export const ODD_ATTENDANCE: readonly SheetRow<"Attendance">[] = [
  { meeting: "QA-2025-08", agency: "UHDB", name: "Named Nurse 9", status: "Present (remote)" },
  { meeting: "PP-2026-05", agency: "Derbyshire Police", name: "Detective Inspector 9", status: "Virtual" },
  { meeting: "CSPR-2026-03", agency: "EMAS", name: "Head of Safeguarding 9", status: "Present" },
  { meeting: "QA-2026-08", agency: "Derby Homes", name: "Head 9", status: "In attendance" },
  { meeting: "EB-2026-06", agency: "Probation", name: "Senior Probation Officer 9", status: "Present" },
  { meeting: "EVYP-2025-10", agency: "Peak Youth Trust", name: "Manager 9", status: "Present" },
  { meeting: "QA-2026-02", seat: "QA-CITY-09", name: "Head of Service 9", status: "Present" },
];
