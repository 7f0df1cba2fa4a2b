import { Inflate } from "fflate";
import { inflatedAtOnce } from "./inflated-at-once";
import { LIMITS } from "./limits";
import { damaged } from "./unusable-file";
import { refuseSize, zipDirectory, type ZipEntry } from "./zip-directory";

/** Compressed bytes taken at a time: what comes of them at once stays below 17 MB whatever they hold. */
const STEP = 16 * 1024;

/**
 * The parts of a file, inflated one at a time: none beyond what the directory says of it, which is within the limits,
 * and all reading together within them too, so that many sheets that are one and the same part are refused as well.
 */
export class ZipParts {
  private readonly entries = new Map<string, ZipEntry>();
  /** Names that more than one part has: none of them is read. */
  private readonly doubled = new Set<string>();
  private inflated = 0;

  constructor(private readonly file: Uint8Array) {
    for (const entry of zipDirectory(file)) {
      const key = keyOf(entry.name);
      if (this.entries.has(key)) this.doubled.add(key);
      this.entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Hands over a part piece by piece. */
  read(name: string, onPiece: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(keyOf(name));
    if (entry === undefined) throw damaged(`it has no part named ${name}`);
    if (this.doubled.has(keyOf(name))) throw damaged(`it has two parts named ${name}`);
    const data = this.dataOf(entry);
    let bytes = 0;
    const take = (piece: Uint8Array): void => {
      bytes += piece.byteLength;
      if (bytes > entry.declaredBytes) throw damaged(`${name} is longer than it should be`);
      this.inflated += piece.byteLength;
      refuseSize(this.inflated, this.file.byteLength);
      if (piece.byteLength > 0) onPiece(piece);
    };
    if (entry.stored) take(data);
    else if (inflatedAtOnce !== null && entry.declaredBytes <= LIMITS.wholePart)
      take(inflatedAtOnce(name, data, entry.declaredBytes));
    else inflate(name, data, take);
    if (bytes < entry.declaredBytes) throw damaged(`${name} is shorter than it should be`);
  }

  private dataOf({ name, offset, compressedBytes }: ZipEntry): Uint8Array {
    const view = new DataView(this.file.buffer, this.file.byteOffset, this.file.byteLength);
    if (view.getUint32(offset, true) !== 0x04034b50) throw damaged(`${name} cannot be found`);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + compressedBytes > this.file.byteLength) throw damaged(`${name} breaks off`);
    return this.file.subarray(start, start + compressedBytes);
  }
}

/** Names of parts are compared without case, without a slash before them, and a letter written as %20 is that letter. */
function keyOf(name: string): string {
  const plain = name
    .replace(/^[/\\]+/, "")
    .replaceAll("\\", "/")
    .toLowerCase();
  return plain.includes("%") ? plain.replace(/(?:%[0-9a-f]{2})+/g, decoded) : plain;
}

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

function inflate(name: string, data: Uint8Array, take: (piece: Uint8Array) => void): void {
  let failure: unknown = null;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    ended = final;
    try {
      take(piece);
    } catch (error) {
      failure = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at < data.byteLength; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.byteLength);
  } catch (error) {
    throw failure ?? (error instanceof Error ? damaged(`${name} cannot be unpacked`) : error);
  }
  if (!ended) throw damaged(`${name} breaks off`);
}
