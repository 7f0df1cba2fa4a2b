/** What the two workbooks of this folder are called. */
export const BLANK_FILE = "DDSCP-Governance.xlsx";
export const SAMPLE_FILE = "DDSCP-Governance-sample.xlsx";
