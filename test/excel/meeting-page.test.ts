/** @jest-environment jsdom */
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven } from "./partnership";

jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));

const OVER = "EB-2026-06";

jest.setTimeout(60_000);

/** Chooses a meeting as a person does: types its id in Find and presses Enter. */
async function choose({ find, until }: PageInExcel, id: string): Promise<void> {
  const field = (await until("Find", () => find("#find-meeting"))) as HTMLInputElement;
  await until("its register", () => find(".people"));
  field.value = id;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  press(field, "Enter");
  await until("the meeting", () => find(".when", id));
}

function press(at: Element | null, key: string): void {
  at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

function statuses({ rows }: PageInExcel): readonly unknown[] {
  return rows("Attendance")
    .filter(({ Meeting }) => Meeting === OVER)
    .map(({ Status }) => Status);
}

const afterSaving = (): Promise<void> => {
  document.dispatchEvent(new Event("visibilitychange"));
  return new Promise((resolve) => setTimeout(resolve, 60));
};

describe("a register chosen in Find", () => {
  it("that is over opens to be read: no letter changes it until that is asked for", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-11-30");
    await choose(open, OVER);
    expect(document.activeElement?.textContent).toBe("Executive Board");
    expect(open.find(".people [role=radio]")).toBeUndefined();
    expect(open.find(".people .marked")?.textContent).toBe("Present");
    for (const key of ["x", "X", "A", "Backspace", "z"])
      for (const each of [document.activeElement, open.find(".people")!, open.find("[data-line]")!]) press(each, key);
    await afterSaving();
    expect(statuses(open)).toEqual(["Present", "Present", "Present", "Present"]);

    open.find(".register .change")?.click();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Present");
    press(document.activeElement, "x");
    // The last who is marked does not close it.
    expect(open.find(".people [role=radio]")).toBeDefined();
    await afterSaving();
    await open.until("the mark", () => statuses(open)[0] === "Absent" && open.find(".state", "Saved"));

    await choose(open, OVER);
    expect(open.find(".register .change")).toBeDefined();
  });

  it("that is open takes letters at once", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-11-30");
    await choose(open, "EB-2026-12");
    expect(document.activeElement?.getAttribute("role")).toBe("radio");
  });
});

describe("apologies by name", () => {
  const meant = ({ root }: PageInExcel) =>
    [...root.querySelectorAll(".meant li")].map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());

  it("shows whom each name means before it marks, and leaves what means nobody", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-11-30");
    await choose(open, "EB-2026-12");
    await open.click("fluent-button", "Apologies by name");
    const field = open.find("#apologies-names") as HTMLTextAreaElement;
    field.value = "Mr Director 3\nDirector; Nobody";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    expect(meant(open)).toEqual([
      expect.stringMatching(/^Mr Director 3: Director 3, Health/),
      expect.stringMatching(/^Director fits 4: which one\? Director 1, .* Director 4, /),
      "Nobody here is called Nobody. Correct it, or leave it out.",
    ]);
    expect(open.find(".apologies-form [type=submit]")?.textContent?.trim()).toBe("Mark 1 person");

    await open.click(".meant .choice", "Director 2");
    expect(open.find(".apologies-form [type=submit]")?.textContent?.trim()).toBe("Mark 2 people");
    press(field, "Enter");
    expect(field.value).toBe("Nobody");
    document.dispatchEvent(new Event("visibilitychange"));
    await open.until("both marks", () =>
      ["EB-2", "EB-3"].every((seat) =>
        open.rows("Attendance").some(({ Seat, Status }) => Seat === seat && Status === "Apologies"),
      ),
    );
  });
});
