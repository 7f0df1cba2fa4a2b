import { damaged } from "./unusable-file";

/** A text's bytes. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * The text that bytes spell in the encoding of the decoder, which is made to refuse any other.
 *
 * @throws UnusableFile for bytes that are no text of that encoding.
 */
export function textFrom(decoder: TextDecoder, bytes: Uint8Array, options?: TextDecodeOptions): string {
  try {
    return decoder.decode(bytes, options);
  } catch {
    throw damaged(`it has text that is not in ${decoder.encoding.toUpperCase()}`);
  }
}

/** Do these bytes stand at that place? */
export function isAt(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
