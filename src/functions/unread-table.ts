import { answersSaid, citing } from "../answers/answer";
import type { UnreadTable } from "../records/table-shape";
import { restingOn } from "../register/unread-tables";
import type { FunctionEntry, Question } from "./define-function";
import { sayingWhatLacks } from "./lacking-words";

const { cannotTell } = answersSaid(({ message, fix }: UnreadTable) => `Cannot tell: ${message} ${fix}`);

/**
 * The function, which cannot tell where its answer rests on a table that could not be read, and says which columns that it rests
 * on are not there. What is asked of the whole workbook says so itself.
 */
export function tellingOfUnread(entry: FunctionEntry): FunctionEntry {
  if (entry.fromWholeWorkbook === true) return entry;
  return {
    ...entry,
    answer: (question, given) => {
      const { register } = question;
      if (register.unread.size === 0) return answerOf(entry, question, given);
      const { value, unread } = restingOn(register, () => answerOf(entry, question, given));
      if (unread === null) return value;
      const untold = cannotTell(unread, entry.paragraph);
      return register.settings.isOwn ? citing(untold, value.citations) : untold;
    },
  };
}

function answerOf(
  entry: FunctionEntry,
  question: Question,
  given: readonly unknown[],
): ReturnType<FunctionEntry["answer"]> {
  return question.register.lacking.size === 0 ? entry.answer(question, given) : sayingWhatLacks(entry, question, given);
}
