import { inflateRawSync } from "node:zlib";
import { damaged } from "./unusable-file";

type InflatedAtOnce = (name: string, data: Uint8Array, bytes: number) => Uint8Array;

/**
 * Inflates a part at once, where there is a quick way to: node's own. The directory's word for the size is the most that is
 * made room for. In a page there is none: the build puts inflated-in-page.ts in the place of this file.
 */
export const inflatedAtOnce: InflatedAtOnce | null = (name, data, bytes) => {
  const most = bytes + 1;
  try {
    return inflateRawSync(data, { chunkSize: Math.max(64, most), maxOutputLength: most });
  } catch (error) {
    throw damaged(
      (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
        ? `${name} is longer than it should be`
        : `${name} cannot be unpacked`,
    );
  }
};
