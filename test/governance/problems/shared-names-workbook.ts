import type { Problem } from "../../../src/records/problem";
import { problemsOf } from "../../../src/governance/problems/problems";
import { givenWorkbook, on, type GivenTables } from "../../register/given-workbook";
import { PARTNERSHIP } from "../voting/decision-workbook";

export const SHARED = "Ours";
/** Every agency, or every group, bears one alias besides its own. */
export const borne = (table: "Agencies" | "Groups") =>
  (PARTNERSHIP[table] ?? []).map((row) => ({
    ...row,
    Aliases: [row["Aliases"], SHARED].filter((alias) => (alias ?? "") !== "").join("; "),
  }));
export const BORNE: GivenTables = { ...PARTNERSHIP, Agencies: borne("Agencies"), Groups: borne("Groups") };

/** The problems of a workbook of these names, with other tables in the place of its own. */
export const found = (given: GivenTables): readonly Problem[] =>
  problemsOf(givenWorkbook({ ...BORNE, ...given }), on("2026-11-22"));
