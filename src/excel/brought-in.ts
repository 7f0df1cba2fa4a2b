import * as z from "zod/mini";
import { inExcel, readInExcel } from "./in-excel";

const BROUGHT_IN = "DDSCP.BroughtIn.";

const TEXTS = z.record(z.string(), z.string());
const KEPT = z.object({ answers: TEXTS, last: z.record(z.string(), TEXTS), beside: z.optional(TEXTS) });

/** What the workbook keeps of a sheet that was brought in: what was answered, what each of its rows said then, and the marks beside one that was answered, a line each. */
export type BroughtIn = z.infer<typeof KEPT>;

/** Null where it was not brought in yet, or where what is kept can no longer be read. */
export function readBroughtIn(sheet: string): Promise<BroughtIn | null> {
  return readInExcel("What was brought in before could not be read", async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(BROUGHT_IN + sheet).load("value");
    await context.sync();
    return kept.isNullObject ? null : readKept(kept.value);
  });
}

/** Keeps it in the workbook, in place of what was kept of that sheet; null takes it away. */
export function keepBroughtIn(sheet: string, kept: BroughtIn | null): Promise<void> {
  return inExcel("What was answered could not be kept in the workbook", async (context) => {
    const { settings } = context.workbook;
    if (kept === null) settings.getItemOrNullObject(BROUGHT_IN + sheet).delete();
    else settings.add(BROUGHT_IN + sheet, JSON.stringify(kept));
    await context.sync();
  });
}

function readKept(value: unknown): BroughtIn | null {
  try {
    return KEPT.parse(JSON.parse(String(value)));
  } catch {
    return null;
  }
}
