import { functionNamed } from "../../src/cells/catalogue";
import { asRead } from "../../src/cells/given";
import { functionsMetadata } from "../../src/cells/metadata";
import { CellStream } from "../../src/cells/stream";
import type { LiveWorkbook } from "../../src/live/live-workbook";
import type { Book } from "../../workbench/book/book";
import { BY_ADDIN } from "../../workbench/book/events";
import { CustomFunctions } from "../../workbench/host/custom-functions";
import { readFunctionMetadata } from "../../workbench/host/function-metadata";

/** Lets the workbook's formulas call the functions over a live workbook, without messages between. */
export function runFunctions(book: Book, live: LiveWorkbook): CustomFunctions {
  const stream = new CellStream(live, ({ error, message }) => ({
    valueType: "CustomFunctionError",
    code: error,
    message,
  }));
  const cancels = new Map<number, () => void>();
  let results: { id: number; ok: boolean; value: unknown }[] = [];
  const give = (id: number, value: unknown): void => {
    results.push({ id, ok: true, value });
    if (results.length > 1) return;
    setImmediate(() => {
      const list = results;
      results = [];
      host.results(list);
    });
  };
  const host = new CustomFunctions(book, (type, message) =>
    setImmediate(() => {
      const parsed = JSON.parse(message) as [number, string, unknown[]] | { invocationId: number };
      if (type === 1001) return cancels.get((parsed as { invocationId: number }).invocationId)?.();
      const [id, name, args] = parsed as [number, string, unknown[]];
      const entry = functionNamed(name);
      if (entry === undefined) throw new Error(`no function ${name}`);
      const invocation = { setResult: (value: unknown) => give(id, value), onCanceled: () => undefined };
      stream.answer(entry, args.map(asRead), invocation);
      cancels.set(id, invocation.onCanceled);
    }),
  );
  host.define("DDSCP", readFunctionMetadata(functionsMetadata()));
  book.calculation.addin = host;
  host.start();
  book.tell(book.calculation.addinChanged(), BY_ADDIN);
  return host;
}
