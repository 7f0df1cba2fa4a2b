import type { WorkbookPort } from "../workbook/port";
import type { TablePort } from "./tables-in-step";

/** A port whose answers count while that holds: once it is given up, each of them throws, so that nothing more is done with it. */
export function answeredWhile(port: WorkbookPort, counts: () => boolean): TablePort {
  const checked = <T>(answer: T): T => {
    if (!counts()) throw new Error("What was read has been given up.");
    return answer;
  };
  return {
    describe: async () => checked(await port.describe()),
    readRows: async (table, start, count) => checked(await port.readRows(table, start, count)),
  };
}
