import { keyOf } from "../../records/cell";
import { SEAT_CATEGORIES, type SeatCategory } from "../../records/people";
import { questionId } from "../questions";
import type { Reading } from "../read-block";
import type { ListLine } from "./list-sheet";

interface CategoryOf {
  readonly line: ListLine;
  readonly role: string;
  /** The cells that wait where it is asked. */
  readonly cells: readonly string[];
}

/** By its own cell, else by its role where that is the word for one; else asked once for all. Null while that is open. */
export function memberCategory({ questions }: Reading, { line, role, cells }: CategoryOf): SeatCategory | null {
  const written = line.said("Category");
  const found = categoryNamed(written) ?? (written === "" ? categoryNamed(role) : undefined);
  if (found !== undefined) return found;
  const answer = questions.answerTo({
    id: written === "" ? "category" : questionId("category", written),
    cells,
    ask:
      written === ""
        ? "What are the members whose category the sheet does not say? Core members are expected and count towards quorum."
        : `Which category of seats is '${written}'?`,
    offers: SEAT_CATEGORIES,
    proposed: written === "" ? "Core" : null,
  });
  return answer === null ? null : (categoryNamed(answer) ?? null);
}

function categoryNamed(written: string): SeatCategory | undefined {
  const key = keyOf(written).replace(/ members?$/, (end) => (/^lay/i.test(written) ? end : ""));
  return SEAT_CATEGORIES.find((category) => keyOf(category) === key);
}
