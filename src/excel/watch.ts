import type { ChangeHint } from "../workbook/port";
import { hintsOf, hintsOfCalculation, type KnownSheet } from "./hints";
import { inExcel, offers } from "./in-excel";

/** Where to look up what is known of a sheet; undefined for one never seen. */
type SheetById = (worksheetId: string) => KnownSheet | undefined;

/**
 * Follows the workbook and calls back with what may have to be read again, whoever made the change: this
 * person, the add-in itself or a colleague. An event only says where to look, so one that comes twice does no harm.
 */
export async function watchWorkbook(
  sheetById: SheetById,
  onHint: (hint: ChangeHint) => void,
): Promise<() => Promise<void>> {
  const tell = (hints: readonly ChangeHint[]): Promise<void> => {
    for (const hint of hints) onHint(hint);
    return Promise.resolve();
  };
  const structure = (): Promise<void> => tell([{ kind: "structure" }]);
  const changed = ({ worksheetId, address, changeType }: CellsChanged): Promise<void> => {
    const sheet = sheetById(worksheetId);
    return sheet === undefined ? Promise.resolve() : tell(hintsOf(sheet, { address, changeType }));
  };
  const sorted = ({ worksheetId, address }: Omit<CellsChanged, "changeType">): Promise<void> =>
    changed({ worksheetId, address, changeType: "RangeEdited" });
  const calculated = ({ worksheetId, address }: Omit<CellsChanged, "changeType">): Promise<void> => {
    const sheet = sheetById(worksheetId);
    return sheet === undefined ? Promise.resolve() : tell(hintsOfCalculation(sheet, address));
  };

  return inExcel("The workbook cannot be followed", async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add(changed),
      // Some versions of Excel tell of a table's rows only here.
      tables.onChanged.add(changed),
      worksheets.onRowSorted.add(sorted),
      worksheets.onCalculated.add(calculated),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
      tables.onAdded.add(structure),
      tables.onDeleted.add(structure),
    ];
    if (offers("1.17")) handlers.push(worksheets.onNameChanged.add(structure));
    await context.sync();
    return () => stopAll(context, handlers);
  });
}

interface CellsChanged {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
}

/** Handlers come off in the context they were added in. */
async function stopAll(added: Excel.RequestContext, handlers: readonly { remove(): void }[]): Promise<void> {
  await Excel.run(added, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
