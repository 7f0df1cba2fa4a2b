import { readFileSync } from "node:fs";
import path from "node:path";
import { ddscpLater, folderForTests } from "./ddscp";

const SAMPLE = path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");
const files = folderForTests();

describe("ddscp dates", () => {
  test("writes a group's meetings from a day on", async () => {
    const target = files.file("board.ics");
    const words = ["--group", "Executive Board", "--out", target, "--as-at", "2026-11-22"];
    expect(await ddscpLater("dates", SAMPLE, ...words)).toEqual({
      exit: 0,
      error: "",
      out: `${target} was written: 3 meetings and 10 deadlines.\n`,
    });
    expect(readFileSync(target, "utf8").match(/^UID:.*\.meeting@/gm)).toHaveLength(3);
    expect((await ddscpLater("dates", SAMPLE, ...words)).error).toBe(
      `${target} was not written: there is such a file already.\n`,
    );
  });

  test.each([
    { given: "no file to write", words: [], says: "Name the calendar file after --out, a file that ends in .ics." },
    { given: "another kind of file", words: ["--out", "x.xlsx"], says: "Name the calendar file after --out" },
    {
      given: "an unknown group",
      words: ["--out", "x.ics", "--group", "ZZ"],
      says: "--group says 'ZZ'. Give a group of Groups: COG, EB,",
    },
    {
      given: "a day after every meeting",
      words: ["--out", "x.ics", "--as-at", "2099-01-01"],
      says: "There is no meeting from that day on, so no calendar was written.",
    },
  ])("$given: one sentence, exit 2", async ({ words, says }) => {
    const { exit, out, error } = await ddscpLater("dates", SAMPLE, ...words);
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toContain(says);
  });
});
