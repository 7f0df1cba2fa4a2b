import { refuseNoWorkbook } from "../load/refuse-file";
import { element } from "./element";

/** Far more than a register takes: the sample, two years of one, is a quarter of a megabyte. */
const MOST_MEGABYTES = 100;
const MEGABYTE = 1024 * 1024;

/** Enough of a file to tell what it is. */
const BEGINNING = MEGABYTE;

/** What is done with the one file that came, or with the sentence why there is none. */
export interface TakesFiles {
  readonly take: (file: File) => void;
  readonly refuse: (sentence: string) => void;
}

/**
 * A file's bytes.
 *
 * @throws with one sentence, for what is too large for a page or cannot be read, as a folder cannot.
 */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const isTooLarge = file.size > MOST_MEGABYTES * MEGABYTE;
  const bytes = await read(isTooLarge ? file.slice(0, BEGINNING) : file);
  if (!isTooLarge) return bytes;
  // A film or a PDF is told as what it is; only of what begins as a workbook does the size matter.
  if (!beginsAsZip(bytes)) refuseNoWorkbook(bytes);
  throw new Error(
    `The file is ${Math.round(file.size / MEGABYTE)} MB, and this page opens workbooks up to ${MOST_MEGABYTES} MB: take out the sheets that hold no table of the register, and save it again as .xlsx.`,
  );
}

function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function read(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error("It is a folder, or may not be read: take the workbook itself, saved as .xlsx.");
  }
}

/** Lets a person choose a file. */
export function chooseFile({ take }: TakesFiles): void {
  // No kinds are named: a file of another kind is told what it is, which a greyed-out name in a list does not.
  const input = element("input", { type: "file" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  input.click();
}

/** Takes what is dropped on a window; the browser would leave the page for it. Text that is dragged about is left to the browser. */
export function acceptDrops(window: Window, { take, refuse }: TakesFiles): void {
  const { documentElement } = document;
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    documentElement.classList.add("dropping");
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) documentElement.classList.remove("dropping");
  });
  window.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    documentElement.classList.remove("dropping");
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (files.length > 1) refuse(`You dropped ${files.length} files, and one workbook is open at a time: drop one.`);
    else if (file) take(file);
    else refuse("What you dropped is no file: drop a workbook, saved as .xlsx.");
  });
}
