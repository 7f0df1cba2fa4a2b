import type { ModelAsked } from "../pane-book";
import { type ProblemList, problemList } from "./problems-view-model";

/** What is wrong in the sheets, as several pages show it. */
export const PROBLEMS: ModelAsked<ProblemList> = { key: "problems", model: problemList, fromWholeWorkbook: true };
