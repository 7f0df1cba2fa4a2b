/** A cell, or the first of a block of them: Excel's indexes, from 0. */
export interface PlacedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells one right below the other, to be read and written at once. */
export function runsOf<T extends PlacedCell>(
  cells: readonly T[],
  mayJoin: (cell: T) => boolean = () => true,
): readonly (readonly [T, ...T[]])[] {
  const runs: [T, ...T[]][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last !== undefined && mayJoin(cell) && mayJoin(last[0]) && isBelow(last[0], last.length, cell)) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function isBelow(first: PlacedCell, rows: number, { sheetId, row, column }: PlacedCell): boolean {
  return sheetId === first.sheetId && column === first.column && row === first.row + rows;
}

/** Those of each sheet together, in turns of so many at the most. */
export function inTurns<T extends Pick<PlacedCell, "sheetId">>(
  cells: readonly T[],
  atOnce: number,
  sizeOf: (cell: T) => number = () => 1,
): readonly (readonly T[])[] {
  const turns: T[][] = [];
  let size = Infinity;
  let sheetId: string | null = null;
  for (const cell of cells) {
    size += sizeOf(cell);
    if (size > atOnce || cell.sheetId !== sheetId) {
      turns.push([]);
      size = sizeOf(cell);
      sheetId = cell.sheetId;
    }
    turns.at(-1)?.push(cell);
  }
  return turns;
}
