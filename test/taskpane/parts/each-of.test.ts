/** @jest-environment jsdom */
import { html, render } from "lit-html";
import { eachOf } from "../../../src/taskpane/parts/each-of";

describe("a list on the page", () => {
  interface Item {
    readonly key: string;
    readonly text: string;
  }
  const root = document.createElement("div");
  const show = (items: readonly Item[]): readonly Element[] => {
    render(
      eachOf(
        items,
        ({ key }) => key,
        ({ text }) => html`<button>${text}</button>`,
      ),
      root,
    );
    return [...root.children];
  };
  const texts = (): readonly (string | null)[] => [...root.children].map(({ textContent }) => textContent);

  beforeAll(() => document.body.append(root));

  test("an item keeps its element, and the focus in it, when those before it go", () => {
    const [, , third] = show([
      { key: "a", text: "first" },
      { key: "b", text: "second" },
      { key: "c", text: "third" },
    ]);
    (third as HTMLElement).focus();
    const [only] = show([{ key: "c", text: "third, said otherwise" }]);
    expect(only).toBe(third);
    expect(document.activeElement).toBe(third);
    expect(texts()).toEqual(["third, said otherwise"]);
  });

  test("an item keeps its element and the focus when another comes before it", () => {
    const [before] = show([{ key: "c", text: "third" }]);
    (before as HTMLElement).focus();
    const [, after] = show([
      { key: "a", text: "first" },
      { key: "c", text: "third" },
    ]);
    expect(after).toBe(before);
    expect(document.activeElement).toBe(before);
  });

  test("items that share a key are all shown, in their order", () => {
    show([
      { key: "same", text: "one" },
      { key: "same", text: "two" },
      { key: "other", text: "three" },
    ]);
    expect(texts()).toEqual(["one", "two", "three"]);
  });
});
