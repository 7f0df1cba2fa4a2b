import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;
/** The Board of 2 June 2026, 10:00 to 13:00: fifteen who may vote are there, and Chesterfield Royal Hospital sent apologies. */
const MEETING = "EB-2026-06";
const NEW = "D-2026-031";
const HOSPITAL = "Chesterfield Royal Hospital NHS Foundation Trust";
const HERE = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
  "Derbyshire Community Health Services NHS Foundation Trust",
  "University Hospitals of Derby and Burton NHS Foundation Trust",
  "Derbyshire Healthcare NHS Foundation Trust",
  "East Midlands Ambulance Service",
  "DHU Healthcare",
  "Chair of EDU-DERBY",
  "Chair of EDU-DERBYSHIRE",
  "Chair of QA (NHS Derby and Derbyshire Integrated Care Board)",
  "Chair of QA (Derbyshire County Council)",
  "Chair of CSPR (Derbyshire County Council)",
  "Chair of LOD",
];

describe("Vote in the pane", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-vote");
  const voter = (seat: string) => open.pane.locator(`[data-line="seat ${seat.toLowerCase()}"]`);
  const ballot = (seat: string, word: string) => voter(seat).getByRole("radio", { name: word });
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => open.page.keyboard.press(key)), Promise.resolve());
  const verdict = (words: string) => page().locator(".verdict", { hasText: words }).waitFor();
  const says = (words: string) => page().locator(".says", { hasText: words }).waitFor();
  const saved = () =>
    page()
      .locator(".state", { hasText: /^Saved \d\d:\d\d$/ })
      .waitFor();
  const rowsOf = async (table: string) =>
    ((await open.page.evaluate(() => window.workbench?.tables() ?? [])).find(({ name }) => name === table)?.rows ?? 0) +
    1;
  /** Voting seat and Vote of each ballot of a decision. */
  const ballots = async (decision: string) =>
    (await open.block("Votes", `A2:J${await rowsOf("Votes")}`)).filter(([id]) => id === decision);
  const votes = async (decision: string) =>
    Object.fromEntries((await ballots(decision)).map(([, seat = "", vote = ""]) => [seat, vote]));
  const add = async (title: string) => {
    await page().getByText("New decision", { exact: true }).click();
    await page().getByLabel("What is decided").fill(title);
    await press("Enter");
    await page().locator("h2", { hasText: title }).waitFor();
    await verdict("Not voted yet");
  };

  beforeAll(async () => {
    open = await opened({ day: "2026-11-30" });
    await open.showPage("Vote");
    await page().getByText("New decision", { exact: true }).waitFor();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it("says what to do where the meeting has no decision yet", async () => {
    expect(await page().locator(".vote-chooser .hint").textContent()).toContain(
      "No decision of this meeting is entered yet.",
    );
    expect(await violations(open)).toEqual([]);
  });

  it(
    "enters a decision, with the next id, once it is said what is decided",
    async () => {
      await page().getByLabel("Meeting").selectOption(MEETING);
      await page().locator("h2").waitFor();
      await page().getByText("New decision", { exact: true }).click();
      await press("Enter");
      await page().getByText("Say what is decided.").waitFor();
      expect(await violations(open)).toEqual([]);
      await open.page.keyboard.type("=1+1 <b>Threshold</b>");
      await press("Enter");
      await page().locator("h2", { hasText: "=1+1 <b>Threshold</b>" }).waitFor();
      await verdict("Not voted yet");
      const row = (await open.block("Decisions", `A2:K${await rowsOf("Decisions")}`)).at(-1) ?? [];
      expect([row[0], row[1], row[2], row[5], row[6]]).toEqual([NEW, MEETING, "=1+1 <b>Threshold</b>", "Vote", "No"]);
    },
    LIMIT,
  );

  it(
    "takes sixteen ballots with a proxy in twelve actions by keyboard",
    async () => {
      await open.pane.locator("#tab-vote").focus();
      // To Meeting, to Decision, to the list.
      await press("Tab", "Tab", "Enter");
      await press("Shift+F");
      // An arrow held.
      for (let held = 0; held < 7; held++) await press("ArrowDown");
      await press("g");
      // And again, to the hospital, which is not here.
      for (let held = 0; held < 7; held++) await press("ArrowDown");
      await press("f");
      // Four fields, each typed and left with Tab, the last with Enter.
      await open.page.keyboard.type("DHU");
      await press("Tab");
      await open.page.keyboard.type("Major incident");
      await press("Tab");
      await open.page.keyboard.type("09:00");
      await press("Tab");
      await open.page.keyboard.type("9.30");
      await press("Enter");
      await says("15 for, 1 against, of 16 entitled.");
      await saved();
      await verdict("Carried");
      expect(await votes(NEW)).toEqual({
        ...Object.fromEntries(
          HERE.map((seat) => [seat, seat === "East Midlands Ambulance Service" ? "Against" : "For"]),
        ),
        [HOSPITAL]: "For",
      });
      const proxy = (await ballots(NEW)).find(([, seat]) => seat === HOSPITAL)?.slice(4);
      expect(proxy).toEqual([
        "Yes",
        "Major incident",
        "This decision",
        "02/06/2026 09:00",
        "02/06/2026 09:30",
        "DHU Healthcare",
      ]);
    },
    LIMIT,
  );

  it(
    "keeps the outcome in sight while the list scrolls, fits 320 pixels, and axe finds nothing",
    async () => {
      await press("End");
      expect(
        await frameOf(open).evaluate(
          "document.querySelector('#page-vote .vote-standing').getBoundingClientRect().top >= 0",
        ),
      ).toBe(true);
      expect(
        await frameOf(open).evaluate(`(() => {
          const rectOf = (found) => document.querySelector(found).getBoundingClientRect();
          const [tabs, standing] = [rectOf(".pages-nav"), rectOf("#page-vote .vote-standing")];
          document.querySelector("#vote-decision").focus();
          return [tabs.top, standing.top >= tabs.bottom, rectOf("[for=vote-decision]").top >= rectOf(".pages-nav").bottom];
        })()`),
      ).toEqual([0, true, true]);
      await page().locator(".ballots [tabindex='0']").first().focus();
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
      await page().locator("summary", { hasText: "Why" }).click();
      await page().locator("summary", { hasText: "Not entitled here" }).click();
      expect(await page().locator(".no-vote").textContent()).toContain(
        "It is not among those who vote at this body; the list is closed.",
      );
      expect(await violations(open)).toEqual([]);
      await page().locator(".facts .line", { hasText: "East Midlands Ambulance Service" }).click();
      await until(
        () => open.page.getByLabel("Name box").inputValue(),
        (at) => /^C\d+$/.test(at),
        "the ballot's cell to be shown",
      );
    },
    LIMIT,
  );

  it(
    "takes the day from which it is in force, and says what to type where it is none",
    async () => {
      const day = page().getByLabel("In force from");
      await day.fill("soon");
      await day.press("Enter");
      await page().getByText("Implementation date takes a date, like 31/03/2026.").waitFor();
      await day.fill("15/12/2026");
      await day.press("Enter");
      await says("In force from Tue 15 Dec.");
      await open.untilCell("Decisions", `O${await rowsOf("Decisions")}`, "15/12/2026");
    },
    LIMIT,
  );

  it(
    "takes sixteen ballots with a proxy in nine actions by mouse",
    async () => {
      await add("Escalation, again");
      await page().getByText("All for", { exact: true }).click();
      await ballot("DHU Healthcare", "Against").click();
      await ballot("Chair of LOD", "Abstain").click();
      await ballot(HOSPITAL, "Against").click();
      await page().getByLabel("Held by").selectOption({ label: "DHU Healthcare" });
      await page().getByLabel("Why nobody can come").fill("Flood");
      await page().getByLabel("Unable since").fill("1 June 2026 16:00");
      await page().getByLabel("Confirmed in writing").fill("1 June 2026 17:00");
      await page().getByText("Enter the proxy", { exact: true }).click();
      expect(await frameOf(open).evaluate("document.activeElement.closest('[data-line]')?.dataset.line")).toBe(
        `seat ${HOSPITAL.toLowerCase()}`,
      );
      await says("13 for, 2 against, 1 abstained, of 16 entitled.");
      await saved();
      expect(Object.values(await votes("D-2026-032"))).toHaveLength(16);
    },
    LIMIT,
  );

  it(
    "refuses a proxy that nobody could hold, with the sentence, and writes nothing of it",
    async () => {
      await add("A third one");
      await ballot(HOSPITAL, "For").click();
      await page().getByText("Enter the proxy", { exact: true }).click();
      await page().getByText("Choose who holds it.").waitFor();
      expect(
        await page()
          .getByLabel("Held by")
          .evaluate((field) => document.activeElement === field),
      ).toBe(true);
      await page().getByLabel("Held by").selectOption({ label: "Derby City Council" });
      await page().getByLabel("Why nobody can come").fill("Leave");
      await page().getByLabel("Unable since").fill("1 June 2026 09:59");
      await page().getByLabel("Confirmed in writing").fill("9.30");
      await page().getByText("Enter the proxy", { exact: true }).click();
      await page().getByText("Unable since is more than 24 hours before the start, as the rule was read.").waitFor();
      expect(await violations(open)).toEqual([]);
      await page().getByText("Cancel", { exact: true }).click();
      expect(await ballots("D-2026-033")).toEqual([]);
    },
    LIMIT,
  );

  it(
    "asks where a colleague entered the same ballot by another name, and never adds a second",
    async () => {
      await ballot("University Hospitals of Derby and Burton NHS Foundation Trust", "For").click();
      const row = (await rowsOf("Votes")) + 1;
      await open.typeAsColleague("Votes", `A${row}`, "D-2026-033");
      await open.typeAsColleague("Votes", `B${row}`, "UHDB");
      await open.typeAsColleague("Votes", `C${row}`, "Against");
      await page().getByText("Put mine: For").click();
      await open.untilCell("Votes", `C${row}`, "For");
      expect(await votes("D-2026-033")).toEqual({ UHDB: "For" });
      await ballot("University Hospitals of Derby and Burton NHS Foundation Trust", "For").focus();
      await press("z");
      await open.untilCell("Votes", `C${row}`, "Against");
    },
    LIMIT,
  );

  it(
    "says that no vote can be taken, and why, where the meeting was not quorate",
    async () => {
      const ids = await open.block("Meetings", `A1:A${await rowsOf("Meetings")}`);
      await open.select("Meetings", `A${ids.findIndex(([id]) => id === "EB-2025-09") + 1}`);
      await verdict("No vote can be taken");
      await says("Not there: NHS Derby and Derbyshire Integrated Care Board.");
      expect(await page().locator(".ballots").count()).toBe(0);
      expect(await violations(open)).toEqual([]);
    },
    LIMIT,
  );

  it(
    "shows the decision of the row that is selected in the sheets",
    async () => {
      const ids = await open.block("Decisions", `A1:A${await rowsOf("Decisions")}`);
      await open.select("Decisions", `C${ids.findIndex(([id]) => id === "D-2025-008") + 1}`);
      await page().locator("h2", { hasText: "Single front door pilot" }).waitFor();
      await says("It is escalated to Chief Officer Group.");
    },
    LIMIT,
  );

  it(
    "folds the ballots of a decision that is in force",
    async () => {
      await page().getByLabel("Meeting").selectOption("QA-2026-08");
      await says("In force since");
      expect(await page().locator(".in-force").getAttribute("open")).toBeNull();
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});
