import { addDays } from "../../calendar/plain-date";
import { CHAIR_ROTATION, type PrintedTerm } from "../memberships/chair-rotation";
import { dated, FROM_GOV, listed, provision, sinceGov } from "./provision";

/** The first day of the published table of chairs; the text of 2022 stands until the day before. */
export const ROTATION_STARTS = CHAIR_ROTATION.reduce(
  (first, { from }) => (from < first ? from : first),
  CHAIR_ROTATION[0]?.from ?? FROM_GOV,
);
const ROTATION_ENDS = CHAIR_ROTATION.reduce((last, { to }) => (to > last ? to : last), ROTATION_STARTS);

const YEARS_OVERLAP =
  "The arrangements are of March 2025, but their table of chairs begins in September 2024. The table is read as holding from its start, and the text of 2022 until then.";

const TERMS_AS_PRINTED =
  "Only months are printed: a term runs from the first day of its first month to the last day of its last. After the table nobody is named; the last vice chair's agency is given as a projection.";

export const INDEPENDENT_CHAIR_BODIES = provision<readonly string[]>({
  name: "chairs.independentChairBodies",
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
      "The table rotates the chairs of two bodies only. The Independent Chair is read as whoever that row of the Chairs table names, else as the Board's chair of the day.",
    ),
  ],
});

export const OTHER_AREA_PRESIDES = provision<readonly string[]>({
  name: "chairs.otherAreaPresides",
  subject: "Groups whose co-chairs each lead the part about the other authority's area",
  appliedBy: ["chairs"],
  inWords: listed,
  versions: [sinceGov(["CSPR"], ["TOR CSPR"])],
});

export const PRINTED_ROTATION = provision<readonly PrintedTerm[]>({
  name: "chairs.rotation",
  subject: "Terms of the chairs and vice chairs of the Chief Officer Group and the Executive Board",
  appliedBy: ["chairs"],
  standsIn: "Chairs",
  inWords: (terms) => `${terms.length} terms, in the Chairs table`,
  versions: [
    dated(
      { value: CHAIR_ROTATION, from: ROTATION_STARTS, to: ROTATION_ENDS, citations: ["MASA 4.1"] },
      `${YEARS_OVERLAP} ${TERMS_AS_PRINTED}`,
    ),
  ],
});
