/** @jest-environment jsdom */
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven } from "./partnership";

jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));

const OVER = "EB-2026-06";

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
    await open.until("the mark", () => statuses(open)[0] === "Absent");

    await choose(open, OVER);
    expect(open.find(".register .change")).toBeDefined();
  });

  it("that is open takes letters at once", async () => {
    const open = await openPage("meeting", partnershipGiven(), "2026-11-30");
    await choose(open, "EB-2026-12");
    expect(document.activeElement?.getAttribute("role")).toBe("radio");
  });
});
