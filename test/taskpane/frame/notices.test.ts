/** @jest-environment jsdom */
import { Notices } from "../../../src/taskpane/frame/notices";

/** In the place of Fluent's own: it takes the focus. */
class Button extends HTMLElement {
  connectedCallback(): void {
    this.tabIndex = 0;
  }
}

describe("a notice at the top of the pane", () => {
  let [root, field] = [document.createElement("div"), document.createElement("input")];
  let notices = new Notices(root);
  const words = (): string => root.querySelector(".notice span")?.textContent ?? "";
  const buttons = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>("fluent-button")];
  const button = (name: string): HTMLElement => {
    const found = buttons().find(({ textContent }) => textContent?.trim() === name);
    if (found === undefined) throw new Error(`There is no button ${name}.`);
    return found;
  };
  const escape = (): void =>
    void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  const focused = (): string => document.activeElement?.textContent?.trim() ?? "";

  beforeAll(() => {
    customElements.define("fluent-button", Button);
    Element.prototype.scrollIntoView = () => undefined;
  });
  beforeEach(() => {
    [root, field] = [document.createElement("div"), document.createElement("input")];
    document.body.replaceChildren(root, field);
    notices = new Notices(root);
    field.focus();
  });

  it("offers something to do; Escape closes it, and the focus is where it was then", () => {
    let pressed = 0;
    notices.offer("success", "Marked as received.", { name: "Undo", press: () => void pressed++ });
    expect([words(), document.activeElement]).toEqual(["Marked as received.", field]);
    expect(buttons().map(({ textContent }) => textContent?.trim())).toEqual(["Undo"]);
    button("Undo").focus();
    button("Undo").click();
    expect([pressed, words()]).toEqual([1, "Marked as received."]);
    escape();
    expect([words(), document.activeElement]).toEqual(["", field]);
  });

  it("in the place of another one has the focus where that had it", () => {
    const again = { name: "Put it back", press: () => undefined } as const;
    notices.offer("success", "Done.", { name: "Undo", press: () => notices.offer("success", "Taken back.", again) });
    button("Undo").focus();
    button("Undo").click();
    expect([words(), focused()]).toEqual(["Taken back.", "Put it back"]);
    escape();
    expect(document.activeElement).toBe(field);
  });

  it.each([
    { name: "Replace", answer: true },
    { name: "Leave it", answer: false },
  ])("asks with the focus on it, and gives it back with the answer: $name", async ({ name, answer }) => {
    const asked = notices.ask("Replace it?", "Replace", "Leave it");
    expect(focused()).toBe("Replace");
    button(name).click();
    expect([await asked, words(), document.activeElement]).toEqual([answer, "", field]);
  });

  it("that takes the place of a question answers no", async () => {
    const asked = notices.ask("Replace it?", "Replace");
    expect(buttons().map(({ textContent }) => textContent?.trim())).toEqual(["Replace", "Cancel"]);
    notices.say("info", "Something else.");
    expect([await asked, words()]).toEqual([false, "Something else."]);
  });
});
