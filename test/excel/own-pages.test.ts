/** @jest-environment jsdom */
import { functions } from "../../src/cells/catalogue";
import { PAGES } from "../../src/taskpane/frame/pages";
import { FILLED_EXAMPLES, OF_THE_DOCUMENTS } from "../governance/own/filled-examples";
import { openPage, type PageInExcel } from "./open-page";

jest.setTimeout(60_000);

/** How often a page may unfold something that was folded before: an unfolded line may hold more. */
const MOST_ROUNDS = 6;
const LEFT_ALONE = /^(?:Undo|Close|Cancel|Copy|Refresh|Put|Freeze|Repair|Bring|Save|Add the|Mark|Remove|Make|Look)/;

/** Everything that a page says in sight: its words, what its fields and pictures are called, and what stands in its choices. */
function saidBy(page: Element): string {
  const root = page.cloneNode(true) as Element;
  for (const hidden of root.querySelectorAll("[hidden]")) hidden.remove();
  const named = [...root.querySelectorAll("*")].flatMap((each) =>
    ["aria-label", "title", "placeholder", "value"].flatMap((name) => each.getAttribute(name) ?? []),
  );
  return [root.textContent, ...named].join(" ").replaceAll(/\s+/g, " ");
}

function nameOf(each: Element): string {
  return [each.tagName, each.getAttribute("aria-label"), each.getAttribute("aria-expanded"), each.textContent].join(
    "|",
  );
}

/** Unfolds every line and opens every form, each once, and tells what is said on the way. */
async function everythingSaid(page: PageInExcel): Promise<readonly string[]> {
  const pressed = new Set<string>();
  const said = [saidBy(page.root)];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const folded = [...page.root.querySelectorAll<HTMLElement>("[aria-expanded=false], button, summary")].filter(
      (each) => !LEFT_ALONE.test((each.textContent ?? "").trim()) && !pressed.has(nameOf(each)),
    );
    if (folded.length === 0) break;
    for (const each of folded.slice(0, 40)) {
      pressed.add(nameOf(each));
      if (!each.isConnected) continue;
      each.click();
      await new Promise((resolve) => setTimeout(resolve));
      said.push(saidBy(page.root));
    }
  }
  return said;
}

/** Every question of the form, with its fields and what they offer. */
async function everyQuestion(page: PageInExcel): Promise<readonly string[]> {
  const said: string[] = [];
  for (const { name } of functions) {
    await page.fill("#question", name);
    await new Promise((resolve) => setTimeout(resolve));
    said.push(saidBy(page.root));
  }
  expect(said.join(" ")).toContain("Area (may be left blank)");
  return said;
}

/** The sentence that says why the Board's own report is not made of another board's workbook. */
const NOT_FOR_THE_BOARD = /The Board report and the chair's report are made for the Executive Board[^.]*\./g;

/** What the setting Documents itself means. */
const WHOSE_RULES = /By whose rules the workbook goes: DDSCP \(the documents of this partnership\)/g;

describe.each(FILLED_EXAMPLES)("$title: no page of the pane speaks of the published documents", ({ given }) => {
  test.each(PAGES.map(({ id }) => id))("%s", async (id) => {
    const page = await openPage(id, given, "2026-11-22");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const said = [...(await everythingSaid(page)), ...(id === "ask" ? await everyQuestion(page) : [])];
    page.close();
    expect(said.join(" ").length).toBeGreaterThan(20);
    const found = said.flatMap((all) => {
      const words = all.replaceAll(NOT_FOR_THE_BOARD, "").replaceAll(WHOSE_RULES, "");
      const at = words.search(OF_THE_DOCUMENTS);
      return at < 0 ? [] : [words.slice(Math.max(0, at - 80), at + 80)];
    });
    expect([...new Set(found)].slice(0, 5)).toEqual([]);
  });
});
