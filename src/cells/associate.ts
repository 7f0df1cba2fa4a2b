import type { LiveWorkbook } from "../live/live-workbook";
import { FetchedFunctions, type NamesBySubject } from "./fetched-functions";
import { asRead } from "./given";
import type { CellError } from "./show";
import { CellStream, type Invocation } from "./stream";

/** Put here by the build: see webpack.config.js. */
declare const FUNCTION_NAMES: NamesBySubject;

/** Gives Excel every function, to be answered from the live workbook; answers what has their rules fetched. */
export function associateFunctions(live: LiveWorkbook): FetchedFunctions {
  const cells = new CellStream(live, asExcelError);
  const fetched = new FetchedFunctions(FUNCTION_NAMES);
  for (const name of fetched.names) {
    CustomFunctions.associate(name, (...given: unknown[]) => {
      const invocation = given[given.length - 1] as Invocation;
      cells.answer(fetched.entry(name), given.slice(0, -1).map(asRead), invocation);
    });
  }
  return fetched;
}

function asExcelError({ error, message }: CellError): CustomFunctions.Error {
  const code = error === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, message);
}
