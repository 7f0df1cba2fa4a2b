import { sourceFiles } from "../source-code";

describe("what is folded on a page", () => {
  test("has a heading that Tab reaches: in Excel on the web office.js passes over one without a tabindex", () => {
    const tags = sourceFiles("src/taskpane").flatMap(({ text }) =>
      [...text.matchAll(/<summary[^>]*>/g)].map(([tag]) => tag),
    );
    expect(tags.length).toBeGreaterThan(5);
    expect(tags.filter((tag) => !tag.includes('tabindex="0"'))).toEqual([]);
  });
});
