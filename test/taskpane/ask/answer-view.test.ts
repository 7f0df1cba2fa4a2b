/** @jest-environment jsdom */
import { render } from "lit-html";
import { answerView } from "../../../src/taskpane/ask/answer-view";
import type { AnswerCard, ShownAnswer } from "../../../src/taskpane/ask/answer-view-model";

const MARKUP = '<img src=x onerror="alert(1)"> ${1 + 1} & <b>bold</b>';

function card(shown: ShownAnswer, given: Partial<AnswerCard> = {}): AnswerCard {
  return {
    name: "OVERDUE",
    asks: "Which reports are overdue?",
    signal: "quiet",
    shown,
    sentence: "One report is overdue.",
    paragraphs: [],
    facts: [],
    readings: [],
    formats: [],
    ...given,
  };
}

function shownOf(model: AnswerCard): HTMLElement {
  const root = document.createElement("div");
  render(answerView(model), root);
  return root;
}

describe("an answer in the pane", () => {
  test("what stands in cells is text, whatever it looks like", () => {
    const page = shownOf(
      card(
        { kind: "table", headers: [MARKUP], rows: [[MARKUP]], more: 0 },
        { sentence: MARKUP, facts: [{ heading: "Not there", names: [MARKUP] }], readings: [MARKUP] },
      ),
    );
    expect(page.querySelector("img, b")).toBeNull();
    const texts = [".sentence", "th", "td", ".names span", ".readings li"].map(
      (selector) => page.querySelector(selector)?.textContent,
    );
    expect(texts).toEqual([MARKUP, MARKUP, MARKUP, MARKUP, MARKUP]);
    expect(page.querySelector("td")?.getAttribute("data-header")).toBe(MARKUP);
  });

  test("an error is said by its sentence and its code", () => {
    const page = shownOf(
      card({ kind: "error", text: "Cannot tell", code: "#N/A" }, { signal: "unsure", sentence: "No meeting 'X'." }),
    );
    expect(page.querySelector(".verdict")?.textContent).toBe("Cannot tell");
    expect(page.querySelector(".shows")?.textContent).toBe("The cell shows #N/A.");
    expect(page.querySelector(".sentence")?.hasAttribute("hidden")).toBe(false);
  });

  test.each([
    { given: "a sentence that the headline says already", sentence: "None.", isHidden: true },
    { given: "another sentence", sentence: "All four were represented.", isHidden: false },
  ])("$given", ({ sentence, isHidden }) => {
    const page = shownOf(card({ kind: "value", text: "None" }, { sentence }));
    expect(page.querySelector(".sentence")?.hasAttribute("hidden")).toBe(isHidden);
  });

  test("rows that are not listed are counted", () => {
    const page = shownOf(card({ kind: "table", headers: [], rows: [["a"], ["b"]], more: 1_200 }));
    expect(page.querySelector(".verdict")?.textContent).toBe("1,202 lines");
    expect(page.textContent).toContain("And 1,200 more. In a cell the formula shows all of them.");
  });
});
