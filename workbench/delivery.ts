import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What stands at an address. */
export interface Found {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer | string;
  /** The sites that a page may reach, as `Content-Security-Policy` says it; any, where left out. */
  readonly policy?: string;
}

export interface Delivery {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

/** Files that have a hash of their content in their name. */
const HASHED = /\.[0-9a-f]{8}\.js$/;

/** Texts, which become shorter; pictures and workbooks are compressed already. */
const COMPRESSIBLE = /^text\/|^application\/(?:json|xml)|^image\/svg/;

const COMPRESS = {
  br: (body: Buffer | string) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer | string) => promisify(gzip)(body),
};

type Encoding = keyof typeof COMPRESS;

/**
 * Delivers files as an organisation's web server should: compressed, those with a hash in their name kept for good, the others asked for
 * again each time and sent only where they differ.
 */
export class Deliveries {
  /** What has been compressed, by its encoding and mark. */
  private readonly compressed = new Map<string, Promise<Buffer>>();

  async delivery({ path, type, body, policy }: Found, asked: IncomingHttpHeaders): Promise<Delivery> {
    const encoding = COMPRESSIBLE.test(type) ? encodingFor(asked["accept-encoding"]) : null;
    const mark = `${createHash("sha256").update(body).digest("base64url")}${encoding ?? ""}`;
    const headers = {
      "Content-Type": type,
      "Cache-Control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      ETag: `"${mark}"`,
      Vary: "Accept-Encoding",
      ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
      ...(encoding === null ? {} : { "Content-Encoding": encoding }),
    };
    if (asked["if-none-match"] === headers.ETag) return { status: 304, headers, body: "" };
    return { status: 200, headers, body: encoding === null ? body : await this.compress(encoding, mark, body) };
  }

  private compress(encoding: Encoding, mark: string, body: Buffer | string): Promise<Buffer> {
    const known = this.compressed.get(mark);
    if (known !== undefined) return known;
    const coming = COMPRESS[encoding](body);
    this.compressed.set(mark, coming);
    return coming;
  }
}

/** The best encoding that a browser takes; null for none. */
function encodingFor(accepted: string | readonly string[] = ""): Encoding | null {
  const taken = String(accepted)
    .split(",")
    .filter((each) => !/;\s*q=0(?:\.0*)?\s*$/.test(each))
    .map((each) => each.replace(/;.*/, "").trim());
  return (["br", "gzip"] as const).find((encoding) => taken.includes(encoding)) ?? null;
}
