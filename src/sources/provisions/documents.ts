import { settable, sinceGov } from "./provision";

/** By whose rules a workbook goes. */
export type Documents = "DDSCP" | "Own";

export const DOCUMENTS = settable<Documents>({
  name: "documents.documents",
  subject: "By whose documents the workbook goes",
  appliedBy: ["workbook"],
  inWords: (documents) => documents,
  forAnyBoard: true,
  versions: [sinceGov<Documents>("DDSCP", ["GOV 1.1"], "A workbook that says nothing goes by these documents.")],
  setting: {
    name: "Documents",
    cell: ["DDSCP", "Own"],
    meaning:
      "By whose rules the workbook goes: DDSCP (the documents of this partnership) or Own (what Groups says of each group, and nothing else).",
  },
});
