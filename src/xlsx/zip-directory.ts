import { LIMITS } from "./limits";
import { passwordProtected, refuseWhatIsNoZip } from "./other-formats";
import { damaged, UnusableFile } from "./unusable-file";

/** One part of the file as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly compressedBytes: number;
  /** What the directory says; it may lie, so inflating counts for itself. */
  readonly declaredBytes: number;
  /** Where the part's own header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const MAX_32 = 0xffffffff;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Which parts does the file hold, and may they be inflated? Reads the directory only, so that a file that
 * would not fit in memory is refused before any of it is spent.
 *
 * @throws UnusableFile for what is no zip, is cut short, is encrypted, or says it is larger than the limits.
 */
export function zipDirectory(file: Uint8Array): readonly ZipEntry[] {
  refuseWhatIsNoZip(file);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { start, count } = endOfDirectory(view);
  if (count > LIMITS.parts) throw tooLarge(`it has ${count} parts; a workbook has at most ${LIMITS.parts}`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged("its list of parts breaks off");
    entries.push(entryAt(file, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseBombs(entries, file.byteLength);
  return entries;
}

function tooLarge(what: string): UnusableFile {
  return new UnusableFile("too large", `The file is refused unopened: ${what}.`);
}

function endOfDirectory(view: DataView): { readonly start: number; readonly count: number } {
  const size = view.byteLength;
  const lowest = Math.max(0, size - END_BYTES - LONGEST_COMMENT);
  for (let at = size - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END || at + END_BYTES + view.getUint16(at + 20, true) > size) continue;
    const found = { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
    return found.count === 0xffff || found.start === MAX_32 ? endOfDirectory64(view, at) : found;
  }
  throw damaged("its end is missing");
}

function endOfDirectory64(view: DataView, end: number): { readonly start: number; readonly count: number } {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) throw damaged("its list of parts cannot be found");
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64)
    throw damaged("its list of parts cannot be found");
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function entryAt(file: Uint8Array, view: DataView, at: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) === 1) throw passwordProtected();
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged("a part is packed in a way Excel does not use");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (at + 46 + nameLength + extraLength > file.byteLength) throw damaged("its list of parts breaks off");
  const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
  const wide = wideSizes(view, at + 46 + nameLength, extraLength);
  const size = (offset: number): number => {
    const small = view.getUint32(at + offset, true);
    return small === MAX_32 ? (wide.shift() ?? small) : small;
  };
  const declaredBytes = size(24);
  const compressedBytes = size(20);
  const offset = size(42);
  if (offset + 30 + compressedBytes > file.byteLength) throw damaged("a part lies beyond its end");
  return { name, stored: method === 0, compressedBytes, declaredBytes, offset };
}

/** The sizes that did not fit in 32 bits, in the order in which they were left out. */
function wideSizes(view: DataView, from: number, length: number): number[] {
  const sizes: number[] = [];
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
    for (let value = at + 4; value + 8 <= end; value += 8) sizes.push(Number(view.getBigUint64(value, true)));
  }
  return sizes;
}

function refuseBombs(entries: readonly ZipEntry[], fileBytes: number): void {
  let total = 0;
  for (const { declaredBytes, compressedBytes } of entries) {
    total += declaredBytes;
    if (declaredBytes > LIMITS.smallPart && declaredBytes > compressedBytes * LIMITS.ratio) throw tooLarge(TOO_DENSE);
  }
  refuseSize(total, fileBytes);
}

/** Refuses what has been, or would be, inflated to beyond the limits. */
export function refuseSize(inflated: number, fileBytes: number): void {
  if (inflated > LIMITS.inflatedBytes) throw tooLarge(TOO_BIG);
  if (inflated > LIMITS.smallPart && inflated > fileBytes * LIMITS.ratio) throw tooLarge(TOO_DENSE);
}

const TOO_BIG = `unpacked, it would be larger than ${LIMITS.inflatedBytes / 1024 / 1024} MB`;
const TOO_DENSE = `unpacked, it would be more than ${LIMITS.ratio} times as large as it is`;
