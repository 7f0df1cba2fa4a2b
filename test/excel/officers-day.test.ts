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

describe("before the day of a meeting", () => {
  /** Only the police have answered for the Board of 1 December. */
  const ahead = () => {
    const given = partnershipGiven();
    return { ...given, Attendance: given.Attendance.filter(({ Status }) => Status !== "Present") };
  };
  const status = ({ rows }: PageInExcel, seat: string): unknown =>
    rows("Attendance").find(({ Meeting, Seat }) => Meeting === "EB-2026-12" && Seat === seat)?.["Status"];
  const key = (at: Element | null, pressed: string): void =>
    void at?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
  const saved = (open: PageInExcel): Promise<unknown> => {
    document.dispatchEvent(new Event("visibilitychange"));
    return open.until("it to be saved", () => open.find(".register .state", "Saved"));
  };

  it("the register says that it is still to come, and its letters say who is coming", async () => {
    const open = await openPage("meeting", ahead(), TODAY);
    await open.until("the register", () => open.find(".register .hint", "Tue 1 Dec, is still to come"));
    expect([...open.root.querySelectorAll(".legend span")].map((each) => each.textContent)).toEqual([
      "Coming",
      "Deputy",
      "Apologies",
    ]);
    expect(open.find(".count-marked")?.textContent).toBe("1 of 4 answered");
    const first = open.root.querySelector<HTMLElement>(".people [role=radio][tabindex='0']");
    first?.focus();
    for (const letter of ["p", "P"]) key(document.activeElement, letter);
    key(document.activeElement, "c");
    key(document.activeElement, "d");
    await saved(open);
    await open.until("both", () => status(open, "EB-1") === "Coming" && status(open, "EB-2") === "Coming");
    expect([status(open, "EB-3"), status(open, "EB-4")]).toEqual([undefined, "Apologies"]);
    // Whose deputy is asked for.
    expect(document.activeElement?.matches("[data-field=deputy]")).toBe(true);
    expect(open.find("[data-line='seat eb-2'] [aria-checked=true]")?.getAttribute("aria-label")).toBe("Deputy");
    open.close();
  });

  it("all who are left are coming at one press, and the forecast follows", async () => {
    const open = await openPage("meeting", { ...ahead(), Attendance: [] }, TODAY);
    await open.until("the forecast", () => open.find(".verdict", "Quorum at risk"));
    await open.click("fluent-button", "All coming");
    await saved(open);
    await open.until("the forecast", () => open.find(".verdict", "Will be quorate"));
    expect(open.find("fluent-button", "All present")).toBeUndefined();
    open.close();
  });

  it("says so of those who are marked as if it had been", async () => {
    const open = await openPage("meeting", partnershipGiven(), TODAY);
    await open.until("the hint", () => open.find(".register .hint", "1 is marked already as if it had been."));
    open.close();
  });

  it("on the day, a deputy who was to come is marked as one by All present", async () => {
    const Attendance = [{ Meeting: "EB-2026-12", Seat: "EB-1", Status: "Coming", Deputy: "Inspector 4" }];
    const open = await openPage("meeting", { ...partnershipGiven(), Attendance }, "2026-12-01");
    await open.click("fluent-button", "All present");
    await saved(open);
    await open.until("all", () => status(open, "EB-4") === "Present");
    expect(status(open, "EB-1")).toBe("Deputy");
    open.close();
  });

  it("what somebody who was rung says is recorded beside the number, can be taken back, and the list follows", async () => {
    const open = await openPage("today", ahead(), TODAY);
    const coming = await open.until("the button", () => open.find(".calls button", "Coming: Director 2"));
    expect(open.find(".calls button", "Apologies: Director 2")).toBeDefined();
    // Has sent apologies: asked for is a deputy.
    expect(open.find(".calls button", "Coming: Director 4")).toBeUndefined();
    coming.focus();
    coming.click();
    await open.until("the mark", () => status(open, "EB-2") === "Coming");
    await open.until("the list", () => open.find(".calls button", "Coming: Director 2") === undefined);
    await open.until("the words", () => open.notice() === "Director 2 is coming: Executive Board, Tue 1 Dec.");
    (await open.until("Undo", () => open.noticeButton("Undo"))).click();
    await open.until("it to be taken back", () => status(open, "EB-2") === undefined);
    await open.click(".calls button", "Apologies: Director 3");
    await open.until("a row", () => status(open, "EB-3") === "Apologies");
    open.close();
  });
});

describe("what was done on another day is recorded under its line", () => {
  it("a check", async () => {
    const open = await openPage("checks", partnershipGiven(), TODAY);
    await open.click(".more", "Head 1");
    await open.fill("#check-done-on", "1/12/2026");
    await open.click(".opened button[type=submit]");
    await open.until("the fault", () => open.find(".opened .fault", "Tue 1 Dec is still to come."));
    await open.fill("#check-done-on", "20/11");
    await open.click(".opened button[type=submit]");
    await open.until("the day", () => open.rows("Checks")[0]?.["Completed"] === serial("2026-11-20"));
    await open.until("the words", () => open.notice() === "DBS of Head 1 was done on Fri 20 Nov.");
    open.close();
  });

  it("a duty", async () => {
    const open = await openPage("duties", partnershipGiven(), TODAY);
    await open.click(".more", "Audit");
    await open.fill("#duty-done-on", "20 Nov");
    await open.click(".opened button[type=submit]");
    await open.until("the row", () => open.rows("Done").length > 0);
    expect(open.rows("Done")).toEqual([{ Obligation: "Audit", Date: serial("2026-11-20") }]);
    open.close();
  });

  it("a payment, on top of what was paid", async () => {
    const Contributions = [
      { Year: "2026-27", Partner: "City", Due: 1000, Received: 250.25, "Received on": serial("2026-05-01") },
      { Year: "2026-27", Partner: "County", Due: 500, Received: null },
    ];
    const open = await openPage("money", { ...partnershipGiven(), Contributions }, TODAY);
    await open.click(".more", "City");
    expect((open.find("#record-payment-amount") as HTMLInputElement).value).toBe("749.75");
    await open.fill("#record-payment-amount", "some");
    await open.click(".opened button[type=submit]");
    await open.until("the fault", () => open.find(".opened .fault", "Enter what was paid in pounds"));
    await open.fill("#record-payment-amount", "£500.50");
    await open.fill("#record-payment-on", "20/11");
    await open.click(".opened button[type=submit]");
    const row = (at: number): Readonly<Record<string, unknown>> => open.rows("Contributions")[at] ?? {};
    await open.until("the payment", () => row(0)["Received"] === 750.75);
    expect(row(0)["Received on"]).toBe(serial("2026-11-20"));
    await open.until("the words", () => /^City: £500.50 paid Fri 20 Nov/.test(open.notice()));
    await open.click(".small-button", "All paid today: County");
    await open.until("all of it", () => row(1)["Received"] === 500 && row(1)["Received on"] === serial(TODAY));
    open.close();
  });
});

describe("taking back by key", () => {
  const key = (at: Element | null, pressed: string, more: KeyboardEventInit = {}): void =>
    void at?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true, ...more }));
  const marked = ({ rows }: PageInExcel): readonly unknown[] =>
    rows("Attendance")
      .filter(({ Meeting, Seat }) => Meeting === "EB-2026-12" && (Seat === "EB-2" || Seat === "EB-3"))
      .map(({ Status }) => Status ?? "");

  it("goes on from mark to mark wherever the focus is, and says each", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-12-01");
    const save = async (): Promise<void> => {
      document.dispatchEvent(new Event("visibilitychange"));
      await open.until("it to be saved", () => open.find(".register .state", "Saved"));
    };
    const button = await open.until("the button", () => open.find(".unseated button"));
    open.find("[data-line='seat eb-2'] [aria-label=Present]")?.click();
    await save();
    await open.until("the first", () => marked(open)[0] === "Present");
    open.find("[data-line='seat eb-3'] [aria-label=Remote]")?.click();
    await save();
    await open.until("the second", () => marked(open)[1] === "Remote");
    button.focus();
    key(button, "z");
    expect(open.notice()).toBe("Taken back: Remote, Director 3.");
    await save();
    await open.until("the second to go", () => marked(open)[1] !== "Remote");
    open.pane.notices.onKey(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, cancelable: true }));
    expect(open.notice()).toBe("Taken back: Present, Director 2.");
    await save();
    await open.until("the first to go", () => marked(open)[0] !== "Present");
    key(button, "z");
    expect(open.notice()).toBe("Nothing is left to take back here.");
    open.close();
  });
});

describe("the register that one comes to", () => {
  it("takes the focus at its first person, whoever was opened before", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-12-01");
    await open.click(".more", "Details of Director 3");
    open.find("[data-line='seat eb-3'] input")?.focus();
    const find = open.find("#find-meeting");
    find?.focus();
    find?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    expect(document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset["line"]).toBe("seat eb-1");
    open.close();
  });

  it("from another page too", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-12-01");
    await open.until("the register", () => open.find(".people [role=radio]"));
    open.pane.meeting.choose("EB-2027-03");
    open.pane.meeting.enter();
    await open.until("the focus", () => document.activeElement?.matches(".people [role=radio]"));
    expect(open.find(".when", "EB-2027-03")).toBeDefined();
    open.close();
  });
});

it("a year that is added says what was added, and where to go on", async () => {
  const open = await openPage("year", partnershipGiven(), TODAY);
  await open.click(".add-bar button", "Add ");
  const added = await open.until("what was added", () => open.find(".year-added"));
  expect(added.textContent).toContain("Executive Board: ");
  expect([...added.querySelectorAll("button")].map((each) => each.textContent)).toEqual(["See Reports", "See Meeting"]);
  expect(["year-added", "year-reports"].some((part) => document.activeElement?.closest(`.${part}`) !== null)).toBe(
    true,
  );
  open.close();
});

it("a mistyped word is put right from Problems at one press, and that can be taken back", async () => {
  const given = partnershipGiven();
  const Attendance = given.Attendance.map((row, at) => (at === 1 ? { ...row, Status: "Prseent" } : row));
  const open = await openPage("problems", { ...given, Attendance }, TODAY);
  const status = (): unknown => open.rows("Attendance")[1]?.["Status"];
  await open.until("the causes", () => open.find(".cause"));
  if (open.find(".put-in") === undefined) await open.click(".cause .line");
  const button = await open.until("the offer", () => open.find(".put-in"));
  expect(button.textContent?.trim()).toBe("Put in ‘Present’");
  button.click();
  await open.until("the word", () => status() === "Present");
  (await open.until("Undo", () => open.noticeButton("Undo"))).click();
  await open.until("it to be taken back", () => status() === "Prseent");
  open.close();
});
