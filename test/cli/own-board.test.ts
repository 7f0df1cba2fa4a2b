import path from "node:path";
import { EXAMPLES } from "../../templates/examples/examples";
import { OF_THE_DOCUMENTS } from "../governance/own/filled-examples";
import { ddscp, ddscpLater, folderForTests } from "./ddscp";

const files = folderForTests();
const FILES = EXAMPLES.map(({ file, content }) => ({
  file: path.join(__dirname, `../../templates/examples/${file}.xlsx`),
  meeting: String(content.Meetings?.[0]?.meeting),
}));

describe.each(FILES)("$file", ({ file, meeting }) => {
  test.each([
    ["check", []],
    ["eval", [`=DDSCP.QUORATE("${meeting}")`, "=DDSCP.PROBLEMS()", '=DDSCP.WHY("OUTCOME","D-1")']],
    ["agenda", ["--meeting", meeting]],
    ["minutes", ["--meeting", meeting]],
  ])("ddscp %s speaks of the published documents in nothing", async (command, words) => {
    const { exit, out, error } = await ddscpLater(command, file, ...words);
    expect(exit === 0 || command === "check").toBe(true);
    // Only a clerk is told something beside what was asked for.
    expect(error).toMatch(command === "minutes" ? /^(?:For you, and not in the minutes:\n(?:- [^\n]+\.\n)+)?$/ : /^$/);
    expect(out.length).toBeGreaterThan(5);
    expect(OF_THE_DOCUMENTS.exec(out + error)).toBeNull();
  });
});

test("a copy for one of its organisations takes the purpose in the board's own words, and cites no paragraph", async () => {
  const [partnership] = FILES;
  if (partnership === undefined) throw new Error("no example");
  const asked = ["--for", "Gloucestershire Constabulary", "--purpose", "A joint inspection"];
  const { exit, out } = await ddscpLater(
    "copy",
    partnership.file,
    ...asked,
    "--out",
    files.file("copy.xlsx"),
    "--preview",
  );
  expect(exit).toBe(0);
  expect(out).toContain("Purpose: A joint inspection. Use it for nothing else.");
  expect(OF_THE_DOCUMENTS.exec(out)).toBeNull();
  expect(out).not.toContain("()");
});

test("an empty workbook for another board has one sentence of what to do first", () => {
  const empty = files.file("empty.xlsx");
  expect(ddscp("template", empty, "--own").exit).toBe(0);
  expect(ddscp("eval", empty, '=DDSCP.QUORATE("X")').out).toContain("No meeting 'X' in Meetings");
});
