/** @jest-environment jsdom */
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven, serial } from "./partnership";

jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));
jest.setTimeout(30_000);

const TODAY = "2026-11-30";

describe("a line that stays where it was says what was done with it", () => {
  const press = (button: HTMLElement | undefined): void => {
    button?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    button?.click();
  };
  const doneIn = ({ root }: PageInExcel): readonly string[] =>
    [...root.querySelectorAll(".small-button.done")].map((each) => each.textContent?.trim() ?? "");

  it("a report that is not asked for any more is not said to be received", async () => {
    const open = await openPage("reports", partnershipGiven(), TODAY);
    await open.click(".more", "Highlight report");
    press(await open.until("the offer", () => open.find(".opened .small-button", "Not asked for any more")));
    await open.until("the row", () => open.rows("Reports")[0]?.["Waived"] !== undefined);
    await open.until("the line", () => doneIn(open).length > 0);
    expect(doneIn(open)).toEqual(["Not asked for"]);
    open.close();
  });

  it("a report that has come is not offered as not asked for", async () => {
    const open = await openPage("reports", partnershipGiven(), TODAY);
    await open.click(".more", "Highlight report");
    press(open.find(".report-line > .small-button", "Received"));
    await open.until("the line", () => doneIn(open).length > 0);
    expect(doneIn(open)).toEqual(["Received"]);
    expect(open.find(".opened .small-button", "Not asked for any more")).toBeUndefined();
    open.close();
  });

  it("an action whose target is changed after it was taken back is not said to be done", async () => {
    const open = await openPage("actions", partnershipGiven(), TODAY);
    const action = (): Readonly<Record<string, unknown>> => open.rows("Actions")[0] ?? {};
    press(await open.until("the button", () => open.find(".work-line > .small-button", "Done today")));
    await open.until("the day", () => action()["Completed"] !== undefined && doneIn(open).length > 0);
    (await open.until("Undo", () => open.noticeButton("Undo"))).click();
    await open.until("it to be taken back", () => action()["Completed"] === undefined && doneIn(open).length === 0);
    await open.click(".more", "More: ");
    await open.fill("#change-action-target", "15/12/2026");
    press(open.find(".opened button[type=submit]"));
    await open.until("the target", () => action()["Target"] === serial("2026-12-15"));
    await open.until("the line to say so", () => open.find("[data-line]", "15 Dec"));
    expect(doneIn(open)).toEqual([]);
    open.close();
  });
});

describe("the focus goes on to what comes next", () => {
  it("from a new decision to its ballots", async () => {
    const open = await openPage("vote", partnershipGiven(), TODAY);
    await open.fill("#vote-meeting", "EB-2026-09");
    await open.click(".small-button", "New decision");
    await open.fill("#new-title", "Threshold document");
    open.find("#new-title")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    (open.root.querySelector(".new-decision") as HTMLFormElement).requestSubmit();
    await open.until("its ballots", () => open.find("h2", "Threshold document") && open.find(".ballots [role=radio]"));
    await open.until("the focus", () => document.activeElement?.matches(".ballots [role=radio]"));
    open.close();
  });
});

describe("a vote while people came late", () => {
  it("asks when it was voted, above the ballots, and takes 1040", async () => {
    const given = partnershipGiven();
    const school = { Agency: "School", Type: "Relevant agency" };
    const seat = { Seat: "EB-5", Group: "EB", Agency: "School", Role: "Head", Category: "Core", Name: "Head 5" };
    const came = { Meeting: "EB-2026-09", Seat: "EB-5", Status: "Present", Arrived: 10 / 24 + 25 / 1440 };
    const open = await openPage(
      "vote",
      {
        ...given,
        Agencies: [...given.Agencies, school],
        Seats: [...given.Seats, seat],
        Attendance: [...given.Attendance, came],
      },
      TODAY,
    );
    await open.fill("#vote-meeting", "EB-2026-09");
    const asked = await open.until("the question", () => open.find(".time-asked", "School came at 10:25."));
    expect(asked.textContent).toContain("When was it voted?");
    expect(open.root.querySelectorAll("#decision-time")).toHaveLength(1);
    expect(open.find(".vote-standing")?.textContent).not.toContain("All here have voted");
    await open.fill("#decision-time", "1040");
    const time = (): unknown => open.rows("Decisions").find(({ Decision }) => Decision === "D-1")?.["Time"];
    await open.until("the time", () => time() !== undefined);
    expect(Math.round(Number(time()) * 1440)).toBe(640);
    await open.until("School among those here", () => open.find("ul[aria-label=Here] .voter", "School"));
    open.close();
  });
});
