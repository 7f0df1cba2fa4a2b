import type { Pane } from "../pane";

/** A file made here, for the officer to keep or send. */
export interface MadeFile {
  /** "Copy for Derby Homes.xlsx" */
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly type: "text/calendar" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** So long the browser may take to begin with a file before the page lets go of it. */
const LET_GO_MS = 60_000;

/** Hands a file to the browser, which saves it where it saves files. Nothing is sent anywhere. */
export function download({ name, content, type }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS);
}

/** Opens a workbook made here as a new one, for the officer to look at and save. */
export function openInExcel({ port }: Pane, content: Uint8Array): Promise<void> {
  return port.openAsNewWorkbook(inBase64(content));
}

/** Without the signs that a file's name may not have. @example fileName("Register A/B.xlsx") // "Register A B.xlsx" */
export function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\0-\x1f\s]+/g, " ").trim();
}

/** So many bytes are put into letters at a time. */
const STEP = 0x8000;

export function inBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += STEP) letters += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(letters);
}
