import type { LiveWorkbook } from "../live/live-workbook";
import { asRead } from "./given";
import { FetchedFunctions } from "./pieces";
import type { CellError } from "./show";
import { CellStream, type Invocation } from "./stream";

/** Gives Excel every function, to be answered from the live workbook. */
export function associateFunctions(live: LiveWorkbook): void {
  const cells = new CellStream(live, asExcelError);
  const fetched = new FetchedFunctions();
  void live.whenReady().then(() => fetched.fetchAll());
  for (const name of fetched.names) {
    CustomFunctions.associate(name, (...given: unknown[]) => {
      const invocation = given[given.length - 1] as Invocation;
      cells.answer(fetched.entry(name), given.slice(0, -1).map(asRead), invocation);
    });
  }
}

function asExcelError({ error, message }: CellError): CustomFunctions.Error {
  const code = error === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, message);
}
