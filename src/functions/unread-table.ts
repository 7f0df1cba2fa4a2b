import { answersSaid } from "../answers/answer";
import type { UnreadTable } from "../records/table-shape";
import { restingOn } from "../register/unread-tables";
import type { FunctionEntry } from "./define-function";

const { cannotTell } = answersSaid(({ message, fix }: UnreadTable) => `Cannot tell: ${message} ${fix}`);

/** The function, which cannot tell where its answer rests on a table that could not be read. What is asked of the whole workbook says so itself. */
export function tellingOfUnread(entry: FunctionEntry): FunctionEntry {
  if (entry.fromWholeWorkbook === true) return entry;
  return {
    ...entry,
    answer: (question, given) => {
      if (question.register.unread.size === 0) return entry.answer(question, given);
      const { value, unread } = restingOn(question.register, () => entry.answer(question, given));
      return unread === null ? value : cannotTell(unread, entry.paragraph);
    },
  };
}
