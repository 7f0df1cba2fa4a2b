/** @jest-environment jsdom */
import { html, render } from "lit-html";
import { HeldLines } from "../../../src/taskpane/parts/held-lines";

const BEFORE = { key: "a", state: "Overdue", when: "was due Fri 20 Nov" };
const NOW = { ...BEFORE, state: "Done", when: "done today" };

describe("what is on show while something was pressed", () => {
  let root = document.createElement("div");
  let released = 0;
  let held = new HeldLines<string>(root, () => released++);
  const tell = (target: Element | Document, kind: string, given: object = {}): void =>
    void target.dispatchEvent(Object.assign(new Event(kind, { bubbles: kind !== "pointerleave" }), given));
  const line = (): Element => root.querySelector("[data-line] button") as Element;

  beforeEach(() => {
    root = document.createElement("div");
    render(
      html`<h2>Two</h2>
        <ul>
          <li data-line="a"><button></button></li>
        </ul>`,
      root,
    );
    document.body.replaceChildren(root, document.createElement("p"));
    released = 0;
    held = new HeldLines<string>(root, () => released++);
  });

  test("stays as it was at the first press, until the pointer leaves", () => {
    tell(line(), "pointerdown");
    held.hold("as it was", BEFORE);
    held.hold("later", { ...BEFORE, key: "b" });
    tell(line(), "click");
    tell(root, "focusout", { relatedTarget: null });
    expect([held.shown, released]).toEqual(["as it was", 0]);
    tell(root, "pointerleave");
    expect([held.shown, released, held.isDone("a", NOW)]).toEqual([null, 1, false]);
    tell(root, "pointerleave");
    expect(released).toBe(1);
  });

  test("pressed by a key, until the focus leaves, wherever the pointer goes", () => {
    tell(line(), "keydown");
    held.hold("as it was", BEFORE);
    tell(root, "pointerleave");
    tell(root, "focusout", { relatedTarget: root.querySelector("h2") });
    expect(released).toBe(0);
    tell(root, "focusout", { relatedTarget: document.querySelector("p") });
    expect([held.shown, released]).toEqual([null, 1]);
  });

  test.each([
    {
      given: "a press of something that is of no line",
      press: () => tell(root.querySelector("h2") as Element, "click"),
    },
    { given: "a touch elsewhere", press: () => tell(document.querySelector("p") as Element, "pointerdown") },
  ])("until $given", ({ press }) => {
    held.hold("as it was", BEFORE);
    press();
    expect([held.shown, released]).toEqual([null, 1]);
  });

  test("a line that was pressed is done once it stands otherwise or has gone, and no more where that was taken back", () => {
    held.hold("as it was", BEFORE);
    expect(
      [NOW, undefined, { ...BEFORE }, { ...BEFORE, details: ["Dealt with"] }].map((now) => held.isDone("a", now)),
    ).toEqual([true, true, false, true]);
    expect(held.isDone("b", undefined)).toBe(false);
  });
});
