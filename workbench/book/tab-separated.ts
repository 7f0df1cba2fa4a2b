/** Reads the text that spreadsheets and tables of web pages put on the clipboard: cells between tabs, in quotes where they hold a tab, a quote or a line's end. */
export function readTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"').replaceAll("\r\n", "\n") ?? plain);
    const isLast = pattern.lastIndex === text.length;
    if (end === "\t" && isLast) rows.at(-1)?.push("");
    else if (end !== "\t" && !isLast) rows.push([]);
  }
  return rows;
}

export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
