import { type ReportDocument, textOf } from "../../src/reports/document";

/** What a section of a document says: its texts and the texts of its tables' rows, in order. */
export function saidIn({ sections }: ReportDocument, id: string): (string | string[][])[] {
  return (sections.find((section) => section.id === id)?.blocks ?? []).map((block) => {
    switch (block.kind) {
      case "text":
        return block.text;
      case "list":
        return block.items.join("; ");
      case "key lines":
        return block.lines.map(({ asks, text, section }) => [asks, text, section]);
      case "table":
        return block.rows.map((row) => row.map(textOf));
      default:
        return block satisfies never;
    }
  });
}
