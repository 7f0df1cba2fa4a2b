/** @jest-environment jsdom */
import { html, render } from "lit-html";
import { spareAfterUndo, undoMarksView } from "../../../src/taskpane/marking/undo-marks-view";

const pressed: string[] = [];
const root = document.createElement("div");
render(
  html`<div @click=${spareAfterUndo}>
    <button id="all" @click=${() => pressed.push("all present")}></button>
    ${undoMarksView(true, () => pressed.push("undo"))}
  </div>`,
  root,
);
const press = (which: string, at: number): void => {
  const click = new MouseEvent("click", { bubbles: true });
  Object.defineProperty(click, "timeStamp", { value: at });
  root.querySelector(which)?.dispatchEvent(click);
};

test("a press right after Undo falls on no button that moved to its place; another Undo is taken, and a later press", () => {
  press("#all", 100);
  press(".undo", 5_000);
  press("#all", 5_900);
  press(".undo", 6_000);
  press("#all", 6_999);
  press("#all", 7_001);
  expect(pressed).toEqual(["all present", "undo", "undo", "all present"]);
});
