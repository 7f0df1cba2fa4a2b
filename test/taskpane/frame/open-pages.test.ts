/** @jest-environment jsdom */
import { OpenPages } from "../../../src/taskpane/frame/open-pages";
import { PAGES } from "../../../src/taskpane/frame/pages";
import { Kept } from "../../../src/taskpane/kept";
import type { Pane } from "../../../src/taskpane/pane";
import { type GivenTables, givenWorkbook } from "../../register/given-workbook";

const GROUPS = [{ Group: "EB", Name: "Executive Board" }];
const MEETING = { Meeting: "EB-1", Group: "EB", Date: "2026-12-01" };

/** The page that is shown over a workbook where Share was shown last. */
async function shownOver(tables: GivenTables): Promise<string> {
  const kept = new Kept();
  kept.set("page", "share");
  const pages = new OpenPages(kept);
  const pane = { live: { register: givenWorkbook(tables) } } as unknown as Pane;
  await pages.begin({ pane, rootOf: () => document.createElement("div") });
  // Which page it was stays kept, for a workbook in use.
  expect(kept.get("page")).toBe("share");
  return pages.shown;
}

describe("the page that the pane opens at", () => {
  beforeAll(() => {
    for (const page of PAGES) Object.assign(page, { fetch: () => Promise.resolve(() => undefined) });
  });

  test.each<[string, GivenTables, string]>([
    ["Today, where nothing is entered yet", { Groups: GROUPS, Meetings: [], Attendance: [] }, "today"],
    ["Today, where the tables are not there", { Groups: GROUPS }, "today"],
    ["the last one, once there is a meeting", { Groups: GROUPS, Meetings: [MEETING] }, "share"],
    [
      "the last one, over a row that cannot be used",
      { Groups: GROUPS, Meetings: [{ ...MEETING, Date: "?" }] },
      "share",
    ],
    [
      "the last one, where actions alone are kept",
      { Meetings: [], Actions: [{ Action: "A-1", Description: "x" }] },
      "share",
    ],
  ])("is %s", async (_, tables, page) => expect(await shownOver(tables)).toBe(page));
});
