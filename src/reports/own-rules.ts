import { sourceOf } from "../functions/own-source";
import type { Register } from "../register/register";
import type { ReportDocument } from "./document";

/**
 * Why are the Board report and the chair's report not made of this workbook? They ask what the published documents ask of
 * their Executive Board, so a workbook that goes by its own rules has none. Null where they are.
 */
export function whyNotForTheBoard(register: Register): string | null {
  return register.settings.isOwn
    ? "The Board report and the chair's report are made for the Executive Board of the published documents. " +
        "This workbook goes by its own rules (Documents says Own in Settings), so they are not made. " +
        "The agenda and the minutes are made for any board."
    : null;
}

/** A group's document as it stands; where the workbook goes by its own rules, its quorum cites the group's Source, and nothing the published documents. */
export function citingOwnRules(register: Register, group: string, document: ReportDocument): ReportDocument {
  if (!register.settings.isOwn) return document;
  const of = register.group(group);
  const sections = document.sections.map((section) => ({
    ...section,
    by: section.id === "quorum" && of !== undefined ? [sourceOf(of, "Quorum")] : [],
  }));
  return { ...document, sections };
}
