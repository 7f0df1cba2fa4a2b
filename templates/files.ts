import { BLANK } from "./blank";
import { EXAMPLES } from "./examples/examples";
import { BLANK_FILE, OWN_FILE, SAMPLE_FILE } from "./file-names";
import { ownContent } from "./own";
import { SAMPLE } from "./sample";
import { SAMPLE_AS_AT } from "./sample/days";
import type { Introduction } from "./sheets/start-sheet";
import { workbookFile } from "./workbook-file";

const ADD_IN =
  "What stands in violet columns is worked out by the DDSCP Governance add-in. Without it the last answers stay as they were.";

const BLANK_INTRODUCTION: Introduction = {
  title: "DDSCP Governance",
  sentences: [
    "The workbook of the Derby and Derbyshire Safeguarding Children Partnership's meetings, decisions, reports and duties. Its agencies, groups, seats, duties, agendas, chairs and priorities are those of the published documents; look them over before you begin, for posts change.",
    ADD_IN,
  ],
};

const SAMPLE_INTRODUCTION: Introduction = {
  title: "DDSCP Governance: sample",
  sentences: [
    "Two invented years of the partnership, April 2025 to March 2027, as they stood on 22 November 2026. The agencies, groups and seats are those of the published documents; the people are roles with a number, and nothing here happened. Some rows are wrong on purpose, to show what the add-in says about them.",
    ADD_IN,
  ],
};

const OWN_INTRODUCTION: Introduction = {
  title: "DDSCP Governance: your own board",
  sentences: [
    "A workbook for a board that goes by its own rules. They stand in Groups, with the Source where each board has them from, and its members in Seats. What Groups does not say, no answer assumes.",
    ADD_IN,
  ],
};

/** The workbooks this folder holds, by file name; the examples in a folder of their own. */
export const TEMPLATE_FILES: readonly { readonly name: string; readonly bytes: () => Promise<Uint8Array> }[] = [
  { name: BLANK_FILE, bytes: () => workbookFile(BLANK, BLANK_INTRODUCTION, SAMPLE_AS_AT) },
  { name: SAMPLE_FILE, bytes: () => workbookFile(SAMPLE, SAMPLE_INTRODUCTION, SAMPLE_AS_AT) },
  { name: OWN_FILE, bytes: () => workbookFile(ownContent(), OWN_INTRODUCTION, SAMPLE_AS_AT) },
  ...EXAMPLES.map(({ file, title, source, content }) => ({
    name: `examples/${file}.xlsx`,
    bytes: () =>
      workbookFile(
        ownContent(content),
        { title, sentences: [`Rules: ${source}. The meetings and people are invented.`, ADD_IN] },
        SAMPLE_AS_AT,
      ),
  })),
];
