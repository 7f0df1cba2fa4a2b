import type { ReportDocument } from "../document";

/** A document as data for other programs: what it says, as it is described. */
export function asJson(document: ReportDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
