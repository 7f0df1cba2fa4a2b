import type { KeysDo } from "../marking/line-keys";
import { cellsFor, type RegisterShown } from "./register-shown";
import type { RegisterDoes } from "./register-view";

/** What the keys of the register's list do. */
export function registerKeys({ letters, isAhead }: RegisterShown, does: RegisterDoes): KeysDo {
  return {
    activate: does.activate,
    open: (key, isOpened) => does.open(key, isOpened ? "all" : null),
    clear: (key) => does.mark(key, { status: "" }),
    undo: does.undo,
    letter: (letter, key) => {
      const status = letters.find((each) => each.letter === letter)?.word;
      if (status === undefined) return null;
      does.mark(key, cellsFor(status, isAhead));
      if (status === "Deputy") does.open(key, "deputy");
      if (status === "Apologies") does.open(key, "reason");
      return status === "Deputy" ? "field" : "next line";
    },
    forAll: (letter) => {
      const status =
        letter === (isAhead ? "C" : "P") ? (isAhead ? "Coming" : "Present") : letter === "A" ? "Apologies" : null;
      if (status !== null) does.markRest(status);
      return status !== null;
    },
  };
}
