import * as z from "zod/mini";
import { inExcel, readInExcel } from "./in-excel";

const PUT_ASIDE = "DDSCP.PutAside.";

const KEPT = z.object({
  reason: z.string(),
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  warnings: z.readonly(z.array(z.string())),
});

/** Warnings of one code that an officer has put aside: the workbook keeps it, for all who open it. */
export interface PutAside {
  /** "single-seat" */
  readonly code: string;
  /** In the officer's words. */
  readonly reason: string;
  /** The day, "2026-11-30". */
  readonly on: string;
  /** What tells these warnings from others of the code that come later. */
  readonly warnings: readonly string[];
}

/** What has been put aside in this workbook; a record that can no longer be read is passed over, so its warnings show again. */
export function readPutAside(): Promise<readonly PutAside[]> {
  return readInExcel("The warnings that were put aside could not be read", async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    return settings.items
      .filter(({ key }) => key.startsWith(PUT_ASIDE))
      .flatMap(({ key, value }) => {
        const kept = readKept(value);
        return kept === null ? [] : [{ code: key.slice(PUT_ASIDE.length), ...kept }];
      });
  });
}

/** Keeps it in the workbook; what was put aside of the same code before is replaced. */
export function keepPutAside({ code, ...kept }: PutAside): Promise<void> {
  return inExcel("The warnings could not be put aside", async (context) => {
    context.workbook.settings.add(PUT_ASIDE + code, JSON.stringify(kept));
    await context.sync();
  });
}

/** From now on these warnings are shown with the others. */
export function takeBackPutAside(code: string): Promise<void> {
  return inExcel("The warnings could not be taken back", async (context) => {
    context.workbook.settings.getItemOrNullObject(PUT_ASIDE + code).delete();
    await context.sync();
  });
}

function readKept(value: unknown): z.infer<typeof KEPT> | null {
  try {
    return KEPT.parse(JSON.parse(String(value)));
  } catch {
    return null;
  }
}
