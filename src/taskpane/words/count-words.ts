/**
 * A count with its words, to begin a sentence.
 * @example counted(1, "cell was", "cells were") // "One cell was"
 */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count.toLocaleString("en-GB")} ${many}`;
}
