/** The letters of a column. @example lettersOf(28) // "AB" */
export function lettersOf(index: number): string {
  const rest = Math.floor((index - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ""}${String.fromCharCode(65 + ((index - 1) % 26))}`;
}
