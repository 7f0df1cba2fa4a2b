/** What the workbooks of this folder are called. */
export const BLANK_FILE = "DDSCP-Governance.xlsx";
/** The blank one of a board that goes by its own rules. */
export const OWN_FILE = "DDSCP-Governance-own.xlsx";
export const SAMPLE_FILE = "DDSCP-Governance-sample.xlsx";
