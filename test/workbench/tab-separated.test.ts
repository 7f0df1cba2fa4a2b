import { describe, expect, it } from "@jest/globals";
import { readTabSeparated, writeTabSeparated } from "../../workbench/book/tab-separated";

describe("A block from the clipboard", () => {
  it.each([
    {
      given: "rows and cells",
      text: "a\tb\nc\td",
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
    },
    {
      given: "lines as Windows ends them, and the end that Excel puts last",
      text: "a\tb\r\nc\td\r\n",
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
    },
    {
      given: "a cell with a line's end in quotes",
      text: 'a\t"b\nc"\r\nd\te',
      rows: [
        ["a", "b\nc"],
        ["d", "e"],
      ],
    },
    { given: "a line's end of Windows inside quotes", text: '"b\r\nc"', rows: [["b\nc"]] },
    { given: "quotes in quotes", text: '"say ""no"""\tb', rows: [['say "no"', "b"]] },
    { given: "quotes that only begin a text", text: '"No", she said\tb', rows: [['"No", she said', "b"]] },
    { given: "blank cells at the beginning and the end", text: "\ta\t", rows: [["", "a", ""]] },
    { given: "a blank row", text: "a\n\nb", rows: [["a"], [""], ["b"]] },
    { given: "one text", text: "a", rows: [["a"]] },
  ])("with $given", ({ text, rows }) => expect(readTabSeparated(text)).toEqual(rows));

  it("is read as it was written", () => {
    const rows = [
      ["a\tb", 'c"d', "e\nf"],
      ["", "g", ""],
    ];
    expect(readTabSeparated(writeTabSeparated(rows))).toEqual(rows);
  });
});
