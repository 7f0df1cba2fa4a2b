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

describe("a write that goes on", () => {
  let root = document.createElement("div");
  let notices = new Notices(root);
  const words = (): string => root.querySelector(".notice span, .last-words")?.textContent?.trim() ?? "";
  const written = (): { readonly end: () => Promise<void>; readonly after: Promise<void> } => {
    let end = (): void => undefined;
    const after = notices.writing(new Promise<void>((resolve) => (end = resolve)));
    return {
      after,
      end: async () => {
        end();
        await jest.advanceTimersByTimeAsync(0);
      },
    };
  };

  beforeEach(() => {
    jest.useFakeTimers();
    root = document.createElement("div");
    document.body.replaceChildren(root);
    notices = new Notices(root);
  });
  afterEach(() => void jest.useRealTimers());

  it("for less than a moment is not told of", async () => {
    const write = written();
    jest.advanceTimersByTime(299);
    await write.end();
    jest.advanceTimersByTime(1000);
    expect(words()).toBe("");
  });

  it("is told of to those who listen, then what came of it in its place", async () => {
    notices.say("warning", "Nothing was written.");
    const write = written();
    jest.advanceTimersByTime(300);
    expect([words(), root.querySelector("[role=status] .notice") !== null]).toEqual(["Writing…", true]);
    expect(root.querySelectorAll(".notice, .last-notice")).toHaveLength(1);
    notices.say("success", "Done.");
    await write.end();
    expect(words()).toBe("Done.");
  });

  it("and of which nothing is said leaves what was said before", async () => {
    notices.say("warning", "Nothing was written.");
    const write = written();
    jest.advanceTimersByTime(300);
    await write.end();
    expect(words()).toBe("Nothing was written.");
  });

  it("is told of until the last of several ends", async () => {
    const [first, second] = [written(), written()];
    jest.advanceTimersByTime(300);
    await first.end();
    expect(words()).toBe("Writing…");
    await second.end();
    expect(words()).toBe("");
  });

  it("leaves a question on show, and its answer to the officer", async () => {
    const write = written();
    const answer = notices.ask("Replace it?", "Replace");
    jest.advanceTimersByTime(300);
    expect(words()).toBe("Replace it?");
    [...root.querySelectorAll<HTMLElement>("fluent-button")]
      .find((each) => each.textContent?.trim() === "Replace")
      ?.click();
    expect(await answer).toBe(true);
    await write.end();
  });

  it("keeps the focus of the button that was pressed for the one that comes", async () => {
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    let write = written();
    notices.offer("success", "Done.", { name: "Undo", press: () => (write = written()) });
    const button = (): HTMLElement => root.querySelector("fluent-button") as HTMLElement;
    button().focus();
    await write.end();
    button().click();
    jest.advanceTimersByTime(300);
    expect([words(), root.contains(document.activeElement)]).toEqual(["Writing…", true]);
    notices.offer("success", "Taken back.", { name: "Put it back", press: () => undefined });
    await write.end();
    expect(document.activeElement).toBe(button());
    button().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(document.activeElement).toBe(field);
  });

  it("goes on after a question was answered, and is told of then", async () => {
    const write = written();
    const answer = notices.ask("Replace it?", "Replace");
    jest.advanceTimersByTime(300);
    root.querySelector<HTMLElement>("fluent-button")?.click();
    await answer;
    jest.advanceTimersByTime(300);
    expect(words()).toBe("Writing…");
    await write.end();
    expect(words()).toBe("");
  });
});
