import { strFromU8, unzipSync } from "fflate";

/** What a part of a file says, however it is written: as it stands, with its entities read, without its tags, and as text of two bytes a letter. */
function readings(bytes: Uint8Array): readonly string[] {
  const text = strFromU8(bytes);
  const read = unescaped(text);
  const wide = new TextDecoder("utf-16le").decode(bytes.slice(0, bytes.length - (bytes.length % 2)));
  return [text, read, unescaped(text.replace(/<[^>]*>/g, "")), wide, decodedUri(text), ...inBase64(text)];
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function decodedUri(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

function inBase64(text: string): readonly string[] {
  return (text.match(/[A-Za-z0-9+/]{12,}={0,2}/g) ?? []).map((run) => Buffer.from(run, "base64").toString("utf8"));
}

/** In which parts of an .xlsx does one of these values stand, in any case or encoding? Names of parts are looked through too. */
export function foundIn(file: Uint8Array, values: readonly string[]): readonly string[] {
  return Object.entries(unzipSync(file)).flatMap(([part, bytes]) => {
    const said = [part, ...readings(bytes)].map((text) => text.toLowerCase());
    return values
      .filter((value) => said.some((text) => text.includes(value.toLowerCase())))
      .map((value) => `${part}: ${value}`);
  });
}
