import type { TableName } from "../src/records/all-tables";
import type { ComputedColumn } from "../src/workbook/computed-columns";
import { isComputed, LAYOUT, type LaidOutColumn, type LaidOutTable } from "../src/workbook/layout";

/** What sheets are for, where they are no partnership's. */
const SENTENCES: { readonly [N in TableName]?: string } = {
  Agencies:
    "Organisations that members come from, with every spelling by which each is known; none where that does not matter.",
  Groups: "The board and its committees, with the rules by which each is quorate and votes, and where these stand.",
  Chairs: "Who takes the chair of each group, and from when to when, where that rotates.",
  Decisions: "What meetings decided. Whether it was carried is worked out in the violet column.",
  Notices: "Written notices that ask for a decision to be taken again: kept here, and no answer rests on them.",
  Contributions: "What each organisation owes and has paid towards the budget.",
  Settings: "How this workbook counts. A blank value is the default.",
};

const NOT_ASKED = "Not asked in a workbook that goes by its own rules";

/** What columns mean there, by the property of each, where it is not what they mean by the documents. */
const MEANINGS: { readonly [N in TableName]?: Readonly<Record<string, string>> } = {
  Agencies: { type: "What kind of organisation it is" },
  Groups: {
    quorumRule: "How many must be there, like one third of seats; None where no quorum is asked",
    escalatesTo: "Where a tie goes, by a rule that says tie: escalate",
  },
  Seats: { seat: "An id of its own, like PC-01" },
  Chairs: { body: "A group's code" },
  Meetings: { noticeGiven: "The day notice of the meeting was given" },
  Decisions: {
    restricted: NOT_ASKED,
    restrictedBy: NOT_ASKED,
    restrictionConfirmed: NOT_ASKED,
    financial: NOT_ASKED,
  },
  Votes: { votingSeat: "The seat, where each seat has a vote; else the organisation" },
  Notices: { from: "Who asks", independentChairTold: "Was the independent chair told" },
  Priorities: { reference: "What it refers to" },
};

/** What is worked out for the documents alone, and stands in no workbook that goes by its own rules. */
const OF_THE_DOCUMENTS: { readonly [N in TableName]?: readonly string[] } = {
  Meetings: ["Agenda requests by", "Reports by"],
  Decisions: ["Status"],
};

/** The sheets of a workbook that goes by its own rules: of a meeting the notice is worked out, which is for every meeting there. */
export const OWN_LAYOUT: readonly LaidOutTable[] = LAYOUT.map((laid) => {
  const left = OF_THE_DOCUMENTS[laid.table] ?? [];
  const placed = laid.placed
    .filter((column) => !isComputed(column) || !left.includes(column.header))
    .map((column) => (isComputed(column) ? column : meant(laid.table, column)))
    .flatMap((column) =>
      laid.table === "Meetings" && isComputed(column) && column.header === "Papers by"
        ? [noticeBeside(column), column]
        : [column],
    );
  return {
    ...laid,
    columns: laid.columns.map((column) => meant(laid.table, column)),
    sentence: SENTENCES[laid.table] ?? laid.sentence,
    placed,
    computed: placed.filter(isComputed),
  };
});

/** An example of a code is none of the partnership's. */
function meant(table: TableName, column: LaidOutColumn): LaidOutColumn {
  const meaning =
    MEANINGS[table]?.[column.property] ??
    column.meaning.replace(/\bEB\b/g, "PC").replace("blank is as the documents say", "where blank, cannot be told");
  return { ...column, meaning };
}

function noticeBeside(papers: ComputedColumn): ComputedColumn {
  return {
    ...papers,
    header: "Notice by",
    formula: papers.formula.replace('"Papers"', '"Notice"'),
    meaning: "The last day to give notice of the meeting",
  };
}
