import type { Register } from "../../register/register";

/** What a workbook lacks before work can begin: the board itself, its members, its first meeting; null where none of these. */
export type SetupStage = "board" | "members" | "meeting" | null;

/** What is to be entered next? A board with rules of its own begins with itself; the published documents' groups and seats are there. */
export function setupStage(register: Register): SetupStage {
  const isBlank = (table: "Groups" | "Seats" | "Meetings"): boolean =>
    register.store(table)?.read.every((row) => row === null) ?? true;
  if (register.settings.isOwn) {
    if (isBlank("Groups")) return "board";
    if (isBlank("Seats") && isBlank("Meetings")) return "members";
  }
  return isBlank("Meetings") ? "meeting" : null;
}
