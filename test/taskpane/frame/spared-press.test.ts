/** @jest-environment jsdom */
import { Notices } from "../../../src/taskpane/frame/notices";

describe("a press right after what stands under it has changed", () => {
  let root = document.createElement("div");
  let notices = new Notices(root);
  let [undone, again] = [0, 0];
  const button = (name: string): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>("fluent-button")];
    const found = all.find(({ textContent }) => textContent?.trim() === name);
    if (found === undefined) throw new Error(`There is no button ${name}.`);
    return found;
  };
  const clickAt = (name: string, clientX: number): void =>
    void button(name).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1, clientX, clientY: 500 }));
  const pointerAt = (clientX: number): void =>
    void document.body.dispatchEvent(new MouseEvent("pointermove", { bubbles: true, clientX, clientY: 500 }));
  const offer = (): void =>
    notices.offer("success", "36 rows are in the tables now.", {
      name: "Undo",
      press: () => {
        undone++;
        notices.offer("success", "Taken back.", { name: "Put it back", press: () => void again++ });
      },
    });

  beforeEach(() => {
    jest.useFakeTimers();
    root = document.createElement("div");
    document.body.replaceChildren(root);
    notices = new Notices(root);
    [undone, again] = [0, 0];
  });
  afterEach(() => jest.useRealTimers());

  it.each([
    { given: "where the pointer stood", at: 42, after: 999, presses: 0 },
    { given: "where the pointer stood, a second later", at: 42, after: 1000, presses: 1 },
    { given: "where the pointer had to go to", at: 90, after: 10, presses: 1 },
  ])("$given: $presses", ({ at, after, presses }) => {
    pointerAt(40);
    offer();
    jest.advanceTimersByTime(after);
    clickAt("Undo", at);
    expect(undone).toBe(presses);
  });

  it("by a pointer that left the pane meanwhile is meant for what it comes back to", () => {
    pointerAt(40);
    document.documentElement.dispatchEvent(new MouseEvent("pointerleave"));
    offer();
    clickAt("Undo", 42);
    expect(undone).toBe(1);
  });

  it("by a pointer that has been elsewhere meanwhile is meant for what it comes back to", () => {
    pointerAt(40);
    offer();
    pointerAt(300);
    pointerAt(40);
    clickAt("Undo", 42);
    expect(undone).toBe(1);
  });

  it("of Close does not become one of Undo, nor a second one of Undo one of Put it back", () => {
    notices.offer("warning", "Not all of it was taken back.", { name: "Undo", press: () => void undone++ });
    jest.advanceTimersByTime(5000);
    pointerAt(300);
    clickAt("Close", 300);
    clickAt("Undo", 300);
    expect(undone).toBe(0);
    offer();
    jest.advanceTimersByTime(5000);
    pointerAt(40);
    clickAt("Undo", 40);
    clickAt("Put it back", 41);
    expect([undone, again]).toEqual([1, 0]);
    jest.advanceTimersByTime(1000);
    clickAt("Put it back", 41);
    expect(again).toBe(1);
  });

  it("by a key that is held down does not reach the button that took its place", () => {
    offer();
    button("Undo").tabIndex = 0;
    jest.advanceTimersByTime(5000);
    button("Undo").focus();
    button("Undo").click();
    button("Put it back").click();
    expect([undone, again]).toEqual([1, 0]);
    jest.advanceTimersByTime(1000);
    button("Put it back").click();
    expect(again).toBe(1);
  });
});
