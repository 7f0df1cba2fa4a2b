import { addDays } from "../../calendar/plain-date";
import { CHAIR_ROTATION, type PrintedTerm } from "../memberships/chair-rotation";
import { dated, FROM_CSP, FROM_GOV, inTimesAYear, inWorkingDays, listed, provision, sinceGov } from "./provision";

const ROTATION_STARTS = CHAIR_ROTATION.reduce(
  (first, { from }) => (from < first ? from : first),
  CHAIR_ROTATION[0]?.from ?? FROM_GOV,
);
const ROTATION_ENDS = CHAIR_ROTATION.reduce((last, { to }) => (to > last ? to : last), ROTATION_STARTS);

const YEARS_OVERLAP =
  "The arrangements are of March 2025, but their table begins in September 2024: read as standing from the table's start, and the text of 2022 until then.";

const TERMS_AS_PRINTED =
  "Months alone are printed: a term runs from the first day of its first month to the last day of its last. After the table nobody is named; the agency of the last vice chair is a projection.";

export const MEETING_PROVISIONS = {
  "timescales.workingDay": provision({
    subject: "What a working day is",
    appliedBy: ["calendar", "timescales"],
    inWords: (days: string) => days,
    versions: [
      sinceGov(
        "Monday to Friday, not a bank holiday in England",
        ["GOV 8.5"],
        "The documents do not define it. The Holidays table adds local closures or takes days away; bank holidays are known from 2012 to 2035, and an answer beyond says so.",
      ),
    ],
  }),
  "timescales.longNoticeBodies": provision<readonly string[]>({
    subject: "Bodies with the longer notice for agenda requests",
    appliedBy: ["timescales"],
    inWords: listed,
    versions: [
      sinceGov(["COG", "EB"], ["GOV 8.5"], "The Core Business Group is read as a subgroup here, as GOV 3.2 lists it."),
    ],
  }),
  "timescales.longRequestWorkingDays": provision({
    subject: "Agenda item requests, Chief Officer Group and Executive Board",
    appliedBy: ["timescales"],
    inWords: inWorkingDays,
    versions: [sinceGov(15, ["GOV 8.5"], "The day of the meeting is not counted.")],
  }),
  "timescales.requestWorkingDays": provision({
    subject: "Agenda item requests, subgroups",
    appliedBy: ["timescales"],
    inWords: inWorkingDays,
    versions: [sinceGov(10, ["GOV 8.5"], "The day of the meeting is not counted.")],
  }),
  "timescales.reportWorkingDays": provision({
    subject: "Reports in before a meeting",
    appliedBy: ["timescales", "reporting"],
    inWords: inWorkingDays,
    versions: [sinceGov(7, ["GOV 8.5"], "The day of the meeting is not counted.")],
  }),
  "timescales.paperWorkingDays": provision({
    subject: "Agenda and papers out before a meeting",
    appliedBy: ["timescales"],
    inWords: inWorkingDays,
    versions: [sinceGov(5, ["GOV 8.5"], "The day of the meeting is not counted.")],
  }),
  "meetings.boardTimesPerYear": provision({
    subject: "Meetings of the Executive Board",
    appliedBy: ["reporting"],
    inWords: inTimesAYear,
    versions: [sinceGov(4, ["GOV 10.3a"], "The Board's meetings are called quarterly.")],
  }),
  "meetings.quarterlyGroups": provision<readonly string[]>({
    subject: "Groups that meet quarterly by their terms of reference",
    appliedBy: ["reporting"],
    inWords: listed,
    versions: [
      dated({ value: ["CSG"], from: FROM_CSP, to: addDays(FROM_GOV, -1), citations: ["CSP 4.1", "CSP App. 6"] }),
      sinceGov(
        ["QA", "EDU-DERBY", "EDU-DERBYSHIRE", "EVYP", "CSG"],
        ["TOR QA", "TOR EDU", "TOR EVYP", "CSP 4.1", "CSP App. 6"],
      ),
    ],
  }),
  "chairs.independentChairBodies": provision<readonly string[]>({
    subject: "Bodies chaired by the Independent Chair",
    appliedBy: ["chairs"],
    inWords: listed,
    versions: [
      dated(
        {
          value: ["COG", "EB", "CBG"],
          from: FROM_GOV,
          to: addDays(ROTATION_STARTS, -1),
          citations: ["GOV 6.1", "TOR CBG"],
        },
        YEARS_OVERLAP,
      ),
      dated(
        { value: ["CBG"], from: ROTATION_STARTS, citations: ["TOR CBG", "MASA 4.1"] },
        "The table rotates two bodies alone; the Independent Chair is read as that row of the Chairs table, else as the Board's chair of the day.",
      ),
    ],
  }),
  "chairs.otherAreaPresides": provision<readonly string[]>({
    subject: "Groups whose co-chairs each lead the part about the other authority's area",
    appliedBy: ["chairs"],
    inWords: listed,
    versions: [sinceGov(["CSPR"], ["TOR CSPR"])],
  }),
  "chairs.rotation": provision<readonly PrintedTerm[]>({
    subject: "Terms of the chairs and vice chairs of the Chief Officer Group and the Executive Board",
    appliedBy: ["chairs"],
    inWords: (terms) => `${terms.length} terms, in the Chairs table`,
    versions: [
      dated(
        { value: CHAIR_ROTATION, from: ROTATION_STARTS, to: ROTATION_ENDS, citations: ["MASA 4.1"] },
        `${YEARS_OVERLAP} ${TERMS_AS_PRINTED}`,
      ),
    ],
  }),
} as const;
