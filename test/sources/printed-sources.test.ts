import { isKnownCitation } from "../../src/sources/citation";
import { AGENDAS } from "../../src/sources/memberships/agendas";
import { DUTIES } from "../../src/sources/memberships/duties";
import { OBLIGATIONS } from "../../src/sources/memberships/obligations";

/** "GOV 2.2, 8.2h; MASA 3.5": documents parted by semicolons, a document's paragraphs by commas. */
function citationsIn(source: string): readonly string[] {
  return source.split("; ").flatMap((ofDocument) => {
    const [shortName = "", ...rest] = ofDocument.split(" ");
    return rest
      .join(" ")
      .split(", ")
      .map((paragraph) => `${shortName} ${paragraph}`);
  });
}

describe("the Source column of the workbook's own rows cites paragraphs that exist", () => {
  test("given a source with two documents and a comma, three citations", () => {
    expect(citationsIn("GOV 2.2, 8.2h; MASA 3.5")).toEqual(["GOV 2.2", "GOV 8.2h", "MASA 3.5"]);
  });

  test.each([
    { table: "Duties", sources: DUTIES.map(({ source }) => source) },
    { table: "Obligations", sources: OBLIGATIONS.map(({ source }) => source) },
    { table: "Agenda", sources: AGENDAS.map(({ source }) => source) },
  ])("$table", ({ sources }) => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => !citationsIn(source).every(isKnownCitation))).toEqual([]);
  });
});
