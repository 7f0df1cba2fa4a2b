import { Document, Paragraph, TextRun } from "docx";
import { layoutDocument } from "docx/layout";
import { arialWidth } from "../../../src/reports/writers/arial-widths";

const SIGNS = [...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)), ..."£§·½–—‘’“”•…−×≥≤→█░"];
const SIZE = 100;

/** How wide the library that writes Word files lays out lines of Arial, in points. */
function laidOut(texts: readonly string[], bold: boolean): readonly number[] {
  const children = texts.map(
    (text) => new Paragraph({ children: [new TextRun({ text, bold, font: "Arial", size: 2 * SIZE })] }),
  );
  const size = { width: 30_000, height: 30_000 };
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page: { size } }, children }] }), {
    guess: true,
  });
  const lines = pages.flatMap(({ body }) => body).flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  expect(lines).toHaveLength(texts.length);
  return lines.map(({ textWidth }) => (textWidth * 72) / 96);
}

test.each([false, true])("every sign is as wide as the library that writes Word files has it; bold: %s", (bold) => {
  const texts = SIGNS.map((sign) => `n${sign}n`);
  laidOut(texts, bold).forEach((width, at) => {
    const text = texts[at] ?? "";
    // In the library's tables a width is a whole number of thousandths, or a tenth of one.
    expect({ text, width: arialWidth(text, { size: SIZE, bold }) }).toEqual({ text, width: expect.closeTo(width, 0) });
  });
});
