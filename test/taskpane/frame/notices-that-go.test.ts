/** @jest-environment jsdom */
import { Notices } from "../../../src/taskpane/frame/notices";

describe("a notice of what went well", () => {
  let [root, field] = [document.createElement("div"), document.createElement("input")];
  let notices = new Notices(root);
  const words = (): string => root.querySelector(".notice span")?.textContent ?? "";
  const last = (): string => root.querySelector(".last-words")?.textContent?.trim() ?? "";
  const press = (name: string): void => {
    const found = [...root.querySelectorAll<HTMLElement>("fluent-button, button")].find(
      ({ textContent }) => textContent?.trim() === name,
    );
    if (found === undefined) throw new Error(`There is no button ${name}.`);
    found.click();
  };
  const seconds = (count: number): void => void jest.advanceTimersByTime(count * 1000);
  const control = (target: Element, more: KeyboardEventInit = {}): void => {
    const event = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, cancelable: true, ...more });
    document.body.addEventListener("keydown", (each) => notices.onKey(each), { once: true });
    target.dispatchEvent(event);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    [root, field] = [document.createElement("div"), document.createElement("input")];
    document.body.replaceChildren(root, field);
    notices = new Notices(root);
  });
  afterEach(() => jest.useRealTimers());

  it("goes by itself after ten seconds and not before; a line lets it be read again", () => {
    notices.say("success", "Formula copied.");
    seconds(9.9);
    expect([words(), last()]).toEqual(["Formula copied.", ""]);
    seconds(0.2);
    expect([words(), last()]).toEqual(["", "Formula copied."]);
    press("Formula copied.");
    expect([words(), last()]).toEqual(["Formula copied.", ""]);
    expect(root.querySelector("fluent-button")).toBeNull();
    root.querySelector(".notice")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect([words(), last()]).toEqual(["", ""]);
  });

  it("stays longer where it takes longer to read", () => {
    notices.say("info", "x".repeat(200));
    seconds(20);
    expect(words()).not.toBe("");
    seconds(5);
    expect(words()).toBe("");
  });

  it("stays while the pointer is on it or the focus in it, and a while after", () => {
    notices.offer("success", "Formula copied.", { name: "Undo", press: () => undefined });
    root.dispatchEvent(new Event("pointerenter"));
    seconds(60);
    expect(words()).toBe("Formula copied.");
    root.dispatchEvent(new Event("pointerleave"));
    seconds(3);
    expect(words()).toBe("Formula copied.");
    const button = root.querySelector<HTMLElement>("fluent-button");
    button?.setAttribute("tabindex", "0");
    button?.focus();
    seconds(60);
    expect(words()).toBe("Formula copied.");
    field.focus();
    seconds(5);
    expect(words()).toBe("");
  });

  it.each(["error", "warning"] as const)("is not one of what went wrong: %s stays until it is closed", (intent) => {
    notices.say(intent, "Nothing was written.");
    seconds(3600);
    expect(words()).toBe("Nothing was written.");
    press("Close");
    expect([words(), last()]).toEqual(["", ""]);
  });

  it("is taken back from its line once it has gone, also after others were said, and once only", () => {
    let undone = 0;
    notices.offer("success", "Action QA-7 was added.", { name: "Undo", press: () => void undone++ });
    seconds(11);
    notices.say("success", "Formula copied.");
    seconds(11);
    expect(last()).toBe("Action QA-7 was added.");
    press("Undo");
    expect(undone).toBe(1);
    control(document.body);
    expect(undone).toBe(1);
  });

  it("is taken back by Ctrl+Z, but in a field, which has its own", () => {
    let undone = "";
    notices.offer("success", "Action QA-7 was added.", { name: "Undo", press: () => (undone += "action ") });
    control(field);
    control(document.body, { ctrlKey: false });
    control(document.body, { shiftKey: true });
    control(document.body, { key: "y" });
    control(document.body, { repeat: true });
    expect(undone).toBe("");
    notices.doneSince(() => (undone += "marks "));
    control(document.body);
    expect(undone).toBe("marks ");
    notices.offer("success", "Action QA-8 was added.", { name: "Undo", press: () => (undone += "action ") });
    control(document.body, { ctrlKey: false, metaKey: true });
    expect(undone).toBe("marks action ");
  });

  it("is put back by Ctrl+Y once it has been taken back, and not by another Ctrl+Z", () => {
    let done = "";
    notices.offer("success", "Taken back: QA-7.", { name: "Put it back", press: () => (done += "again ") });
    control(document.body);
    expect(done).toBe("");
    control(document.body, { key: "Y" });
    control(document.body, { key: "y" });
    expect(done).toBe("again ");
  });

  it.each(["its message", "its line"])("is not offered in %s any more once something else is written", (where) => {
    let undone = 0;
    notices.offer("success", "Ann presides at EB-1.", { name: "Undo", press: () => void undone++ });
    if (where === "its line") seconds(15);
    notices.wroteSince();
    expect(root.querySelector("fluent-button")).toBeNull();
    control(document.body);
    seconds(15);
    expect([undone, last()]).toEqual([0, where === "its line" ? "" : "Ann presides at EB-1."]);
  });

  it("has no Undo of an earlier thing beside it", () => {
    notices.offer("success", "Action QA-7 was added.", { name: "Undo", press: () => undefined });
    notices.say("success", "Formula copied.");
    expect(root.querySelector("fluent-button")).toBeNull();
  });
});
