import { keyOf } from "../../records/cell";

/**
 * Which quarter does a Period mean? The quarter's own label; null for anything else.
 *
 * @example readQuarterLabel("2026/2027 q1") // "Q1 2026-27"
 */
export function readQuarterLabel(written: string): string | null {
  const match = /^(?:q([1-4]) )?(\d{4})(?:[-/](?:\d{2})?(\d{2}))?(?: q([1-4]))?$/.exec(keyOf(written));
  const number = match?.[1] ?? match?.[4];
  if (match === null || number === undefined || (match[1] !== undefined && match[4] !== undefined)) return null;
  if (match[3] === undefined) return `Q${number} ${match[2]}`;
  return (Number(match[2]) + 1) % 100 === Number(match[3]) ? `Q${number} ${match[2]}-${match[3]}` : null;
}
