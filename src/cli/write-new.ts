import { writeFileSync } from "node:fs";
import { CannotUse } from "./exit";
import { whyNot } from "./open-workbook";

/** Writes a file that is not there yet. */
export function writeNew(target: string, content: Uint8Array | string): void {
  try {
    writeFileSync(target, content, { flag: "wx" });
  } catch (error) {
    throw new CannotUse(`${target} was not written: ${whyNot(error)}.`);
  }
}
