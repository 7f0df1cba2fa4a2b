import { unzipSync } from "fflate";
import { noWorkbook } from "../../src/xlsx/other-formats";
import { zipDirectory } from "../../src/xlsx/zip-directory";

/**
 * Refuses a file that holds no Excel workbook, by what it is, and one that would unpack to more than fits: in the add-in's command line's own words.
 *
 * @throws UnusableFile with one sentence that says what the file is and what to do.
 */
export function refuseNoWorkbook(bytes: Uint8Array): void {
  const names = zipDirectory(bytes).map(({ name }) => name.replaceAll("\\", "/"));
  if (names.some((name) => /(^|\/)workbook[^/]*\.xml$/i.test(name))) return;
  throw noWorkbook({
    has: (part) => names.includes(part),
    read: (part, onPiece) => {
      const piece = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
      if (piece) onPiece(piece);
    },
  });
}
