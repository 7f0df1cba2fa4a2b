/** @jest-environment jsdom */
import { keepFocus } from "../../../src/taskpane/parts/keep-focus";

function listOf(...keys: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  for (const key of keys) {
    const line = document.createElement("li");
    line.dataset["line"] = key;
    const button = document.createElement("button");
    button.className = "done";
    button.textContent = key;
    line.append(button);
    list.append(line);
  }
  document.body.replaceChildren(list);
  return list;
}

const inFocus = (): string => document.activeElement?.textContent ?? "";
const press = (list: HTMLElement, at: number): void => list.querySelectorAll("button")[at]?.focus();

describe("the focus, when a list is drawn again", () => {
  test("stays in a line that has moved to another place", () => {
    const list = listOf("a", "b", "c");
    press(list, 0);
    keepFocus(list, () => list.append(list.children[0] as Element));
    expect([inFocus(), list.textContent]).toEqual(["a", "bca"]);
  });

  test.each([
    { given: "passes to the next line where its own has gone", at: 0, then: "b" },
    { given: "and to the one before where that was the last", at: 2, then: "b" },
  ])("$given", ({ at, then }) => {
    const list = listOf("a", "b", "c");
    press(list, at);
    keepFocus(list, () => list.children[at]?.remove());
    expect(inFocus()).toBe(then);
  });

  test("is left where it is elsewhere", () => {
    const list = listOf("a");
    const other = document.createElement("button");
    other.textContent = "other";
    document.body.append(other);
    other.focus();
    keepFocus(list, () => list.replaceChildren());
    expect(inFocus()).toBe("other");
  });
});
