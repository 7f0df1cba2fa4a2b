import { countOf } from "../../answers/english";
import type { FormulaToPut } from "../../excel/excel-port";
import type { Action } from "../pane";

/** Puts a formula into the selected cell, never over anything; `done` is told where it was put. */
export function putFormula(formula: FormulaToPut, done: () => void): Action {
  return async ({ port, notices }) => {
    const { sheet, address, inTheWay } = await port.putFormula(formula);
    const place = `Cell ${address} on ${sheet}`;
    switch (inTheWay) {
      case "nothing":
        done();
        return `The formula is in cell ${address} on ${sheet}.`;
      case "the cell":
        notices.say("warning", `${place} is not empty, so nothing was put in. Select an empty cell, then try again.`);
        return null;
      case "cells beside it":
        notices.say(
          "warning",
          `${place} is empty, but this answer fills ${sizeOf(formula)} and something stands in them. Select a cell with so much room, then try again.`,
        );
        return null;
      case "a table":
        notices.say(
          "warning",
          `This answer fills ${sizeOf(formula)}, and such a formula cannot stand in a table. Select a cell outside of it, then try again.`,
        );
        return null;
      default:
        return inTheWay satisfies never;
    }
  };
}

function sizeOf({ formats }: FormulaToPut): string {
  const columns = formats[0]?.length ?? 1;
  return `${countOf(formats.length, "row")} and ${countOf(columns, "column")}`;
}
