import type { ExcelPort } from "../../excel/excel-port";
import { ExcelRefused, ExcelSilent } from "../../excel/plain-sentence";

interface Told {
  /** That something of a write stands in the workbook, or may. */
  readonly wrote: () => void;
  /** Each write, as it begins; but those of rows, which their askers tell of. */
  readonly writing: <T>(work: Promise<T>) => Promise<T>;
}

/** The same port, that tells of each write. */
export function tellingWrites(port: ExcelPort, { wrote, writing }: Told): ExcelPort {
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
  const saying =
    <Asked extends readonly unknown[], Answer>(write: (...asked: Asked) => Promise<Answer>) =>
    (...asked: Asked): Promise<Answer> =>
      writing(write(...asked));
  return {
    ...port,
    putFormula: saying(telling(port.putFormula, ({ inTheWay }) => inTheWay === "nothing")),
    writeRows: telling(
      port.writeRows,
      (result) => (result.kind === "written" && result.undo.length > 0) || result.kind === "broken off",
    ),
    writeSheet: saying(telling(port.writeSheet, always)),
    takeSheetAway: saying(telling(port.takeSheetAway, (isGone) => isGone)),
    insertTemplate: saying(telling(port.insertTemplate, (sheets) => sheets > 0)),
    repairFormulas: saying(telling(port.repairFormulas, ({ done }) => done > 0)),
    freeze: saying(telling(port.freeze, ({ done }) => done > 0)),
    unfreeze: saying(telling(port.unfreeze, ({ restored }) => restored > 0)),
    keepPutAside: saying(telling(port.keepPutAside, always)),
    takeBackPutAside: saying(telling(port.takeBackPutAside, always)),
  };
}
