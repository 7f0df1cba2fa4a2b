import type { ExcelPort } from "../../excel/excel-port";
import { ExcelRefused, ExcelSilent } from "../../excel/plain-sentence";

/** The same port, that tells of each write once something of it stands in the workbook, or may. */
export function tellingWrites(port: ExcelPort, wrote: () => void): ExcelPort {
  const telling =
    <Asked extends readonly unknown[], Answer>(
      write: (...asked: Asked) => Promise<Answer>,
      isSome: (answer: Answer) => boolean,
    ) =>
    async (...asked: Asked): Promise<Answer> => {
      try {
        const answer = await write(...asked);
        if (isSome(answer)) wrote();
        return answer;
      } catch (error) {
        if (!(error instanceof ExcelRefused) || error instanceof ExcelSilent) wrote();
        throw error;
      }
    };
  const always = (): boolean => true;
  return {
    ...port,
    putFormula: telling(port.putFormula, ({ inTheWay }) => inTheWay === "nothing"),
    writeRows: telling(
      port.writeRows,
      (result) => (result.kind === "written" && result.undo.length > 0) || result.kind === "broken off",
    ),
    writeSheet: telling(port.writeSheet, always),
    takeSheetAway: telling(port.takeSheetAway, (isGone) => isGone),
    insertTemplate: telling(port.insertTemplate, (sheets) => sheets > 0),
    repairFormulas: telling(port.repairFormulas, ({ done }) => done > 0),
    freeze: telling(port.freeze, ({ done }) => done > 0),
    unfreeze: telling(port.unfreeze, ({ restored }) => restored > 0),
    keepPutAside: telling(port.keepPutAside, always),
    takeBackPutAside: telling(port.takeBackPutAside, always),
  };
}
