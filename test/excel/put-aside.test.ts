/** @jest-environment jsdom */
import type { PutAside } from "../../src/excel/put-aside";
import type { Fault } from "../../workbench/host/faults";
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven } from "./partnership";

/** Short while something goes wrong; a busy machine may take its time otherwise. */
const mockLimit = { ms: 5_000 };
jest.mock("../../src/excel/answer-limit", () => ({
  get ANSWER_WITHIN_MS() {
    return mockLimit.ms;
  },
}));

const LIMIT = 60_000;
const WHY = "The Board has agreed it";
const FAULTS: readonly (readonly [string, Fault, number])[] = [
  ["is refused", { kind: "refused", at: 0 }, 1],
  ["is not done, and never answered", { kind: "unanswered", done: false }, 1],
  ["is done, and never answered", { kind: "unanswered", done: true }, 1],
  ["is done, and answered too late", { kind: "late", milliseconds: 80 }, 1],
  ["is done, and answered twice", { kind: "twice" }, 1],
  ["and all after it are done, and never answered", { kind: "unanswered", done: true }, 99],
];

/** Problems, with the reason typed. */
async function readied(): Promise<PageInExcel> {
  const open = await openPage("problems", partnershipGiven(), "2026-11-30");
  await open.click(".small-button", "Put aside");
  await open.fill("#put-aside-why", WHY);
  return open;
}

/** By the Enter key: for a pointer the page holds its lines in place until it has left. */
function press(open: PageInExcel): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  open.find(".why-form button[type=submit]")?.click();
}

/** What the pane says of it. */
function said(open: PageInExcel): Promise<string> {
  return open.until("what came of it", () => open.notice() !== "" && open.notice());
}

function kept({ pane }: PageInExcel): Promise<readonly PutAside[]> {
  return pane.port.putAside();
}

const reasons = async (open: PageInExcel) => (await kept(open)).map(({ reason }) => reason);
const aside = ({ root }: PageInExcel) => [...root.querySelectorAll(".aside-line .fix")].map((each) => each.textContent);

function allIsWell(open: PageInExcel): void {
  open.excel.goesWrong();
  mockLimit.ms = 5_000;
}

/** Reads of the page itself, and what only lets go of cells, are no part of it. */
function goesWrongFrom(open: PageInExcel, call: number, fault: Fault, calls: number): () => boolean {
  let [seen, isMet] = [0, false];
  mockLimit.ms = 40;
  open.excel.goesWrong(({ actions }) => {
    if (actions.includes("_RemoveReference")) return undefined;
    const at = seen++;
    const isFaulty = at >= call && at < call + calls;
    isMet ||= isFaulty;
    return isFaulty ? fault : undefined;
  });
  return () => isMet;
}

describe("Warnings that are put aside", () => {
  it.each(FAULTS)(
    "are kept whole or not at all, and the truth is said, whichever call %s",
    async (_, fault, calls) => {
      for (let call = 0, isMet = true; isMet; call++) {
        const open = await readied();
        const met = goesWrongFrom(open, call, fault, calls);
        press(open);
        const words = await said(open);
        isMet = met();
        allIsWell(open);
        const found = await reasons(open);
        const where = `call ${call}: ${words}`;
        expect([where, found.length <= 1]).toEqual([where, true]);
        if (words.startsWith("The warnings are put aside.")) expect([where, found]).toEqual([where, [WHY]]);
        else expect([where, words]).toEqual([where, expect.stringMatching(/^[A-Z](?!.*[.]:).*[.]$/)]);
        // The reason still stands there: pressed once more, it is done.
        press(open);
        await open.until(`${where}, then once more`, () => aside(open).length === 1);
        expect([where, await reasons(open)]).toEqual([where, [WHY]]);
        open.close();
      }
    },
    LIMIT,
  );

  it("by a colleague meanwhile keep the colleague's words: the page says so and shows them", async () => {
    const open = await readied();
    const code = open.root.querySelector<HTMLElement>(".cause:has(.why-form)")?.dataset["cause"]?.split(" ")[1] ?? "";
    const theirs = { code, reason: "Theirs", on: "2026-11-29", warnings: ["x"] };
    await open.pane.port.keepPutAside(theirs);
    press(open);
    expect(await said(open)).toMatch(/^A colleague has put warnings of this kind aside meanwhile/);
    expect(await kept(open)).toEqual([theirs]);
    // Having looked, the officer may go on: what the colleague put aside stays aside.
    press(open);
    await open.until("both", () => aside(open).length === 1);
    expect((await kept(open))[0]?.warnings).toContain("x");
    expect(await reasons(open)).toEqual([WHY]);
    open.close();
  });

  it.each(FAULTS)(
    "are taken back or not, and the truth is said, whichever call %s",
    async (_, fault, calls) => {
      for (let call = 0, isMet = true; isMet; call++) {
        const open = await readied();
        press(open);
        await open.until("it to be put aside", () => aside(open).length === 1 && open.notice() !== "");
        const before = open.notice();
        const met = goesWrongFrom(open, call, fault, calls);
        await open.click(".aside-line button", "Take back");
        const words = await open.until("what came of it", () => open.notice() !== before && open.notice());
        isMet = met();
        allIsWell(open);
        const where = `call ${call}: ${words}`;
        if (words.startsWith("The warnings are among")) expect([where, await reasons(open)]).toEqual([where, []]);
        else expect([where, words]).toEqual([where, expect.stringMatching(/^[A-Z](?!.*[.]:).*[.]$/)]);
        if (aside(open).length > 0) await open.click(".aside-line button", "Take back");
        await open.until(`${where}, then once more`, () => open.notice().startsWith("The warnings are among"));
        expect([where, await reasons(open)]).toEqual([where, []]);
        open.close();
      }
    },
    LIMIT,
  );
});
