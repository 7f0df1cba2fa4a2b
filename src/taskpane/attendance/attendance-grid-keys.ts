/** The key of a square: an agency and a meeting. */
export function squareKey(agency: string, meeting: string): string {
  return `${agency}|${meeting}`;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Arrows move between the squares; Home and End to the first and last meeting of a line. */
export function moveInGrid(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const square = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-square]") : null;
  if (step === undefined || square === null || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const rows = [...(event.currentTarget as Element).querySelectorAll("tbody tr")].map((row) => [
    ...row.querySelectorAll<HTMLElement>("[data-square]"),
  ]);
  const at = rows.findIndex((row) => row.includes(square));
  const row = rows[within(at + step[0], rows.length)] ?? [];
  row[within((rows[at] ?? []).indexOf(square) + step[1], row.length)]?.focus();
}

function within(at: number, length: number): number {
  return Math.min(Math.max(at, 0), length - 1);
}
