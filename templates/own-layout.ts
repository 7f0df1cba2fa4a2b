import type { TableName } from "../src/records/all-tables";
import type { ComputedColumn } from "../src/workbook/computed-columns";
import { isComputed, LAYOUT, type LaidOutColumn, type LaidOutTable } from "../src/workbook/layout";

/** What sheets are for, where they are no partnership's. */
const SENTENCES: { readonly [N in TableName]?: string } = {
  Agencies:
    "Organisations that members come from, with every spelling by which each is known; none where that does not matter.",
  Groups: "The board and its committees, with the rules by which each is quorate and votes, and where these stand.",
  Chairs: "Who takes the chair of each group, and from when to when, where that rotates.",
  Settings: "How this workbook counts. A blank value is the default.",
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
    .map((column) => (isComputed(column) ? column : unnamed(column)))
    .flatMap((column) =>
      laid.table === "Meetings" && isComputed(column) && column.header === "Papers by"
        ? [noticeBeside(column), column]
        : [column],
    );
  return {
    ...laid,
    columns: laid.columns.map(unnamed),
    sentence: SENTENCES[laid.table] ?? laid.sentence,
    placed,
    computed: placed.filter(isComputed),
  };
});

/** An example of a code is none of the partnership's. */
function unnamed(column: LaidOutColumn): LaidOutColumn {
  return { ...column, meaning: column.meaning.replace(/\bEB\b/g, "PC").replace("as the documents say", "not said") };
}

function noticeBeside(papers: ComputedColumn): ComputedColumn {
  return {
    ...papers,
    header: "Notice by",
    formula: papers.formula.replace('"Papers"', '"Notice"'),
    meaning: "The last day to give notice of the meeting",
  };
}
