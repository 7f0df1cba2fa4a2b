import { html, render } from "lit-html";
import { fetchedAtLast } from "../cells/fetched-apart";
import { officeTools } from "../excel/office-tools";
import type { RibbonCommand } from "../excel/ribbon";
import { officeSurroundings } from "../excel/surroundings";
import type { LiveWorkbook } from "../live/live-workbook";
import { Frame } from "./frame/frame";
import { Notices } from "./frame/notices";
import noticesStyles from "./frame/notices.css";
import { OpenPages } from "./frame/open-pages";
import { tellingWrites } from "./frame/telling-writes";
import { Kept } from "./kept";
import { SoughtLine } from "./sought-line";
import { ChosenMeeting } from "./meeting/chosen-meeting";
import { type Pane, sentenceOf } from "./pane";
import { PaneBook } from "./pane-book";
import { adoptStyles } from "./parts/adopt-styles";
import styles from "./pane.css";
import { followTheme } from "./theme";

/** Shows the pane, keeps it in step with the workbook from then on, and answers what runs the ribbon's commands in it. */
export function startPane(root: HTMLElement, live: LiveWorkbook): (command: RibbonCommand) => Promise<void> {
  adoptStyles(styles);
  adoptStyles(noticesStyles);
  followTheme(officeSurroundings);

  const page = root.querySelector<HTMLElement>("#pane") ?? root;
  const [frameRoot, noticesRoot] = [document.createElement("div"), document.createElement("div")];
  [frameRoot.className, noticesRoot.className] = ["frame", "notices"];
  render(
    html`<h1 class="hidden-words">DDSCP Governance</h1>
      ${frameRoot}${noticesRoot}`,
    page,
  );
  // At Escape office.js moves the focus to the first button of the page: not where a part of the pane has taken the key.
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
  });
  // At Tab office.js knows no way on from what is not in Tab's order, as a heading that was given the focus, or from nothing: the browser does.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
  });
  const notices = new Notices(noticesRoot);
  // Also where nothing has the focus.
  document.addEventListener("keydown", (event) => notices.onKey(event));
  const kept = new Kept();
  const pages = new OpenPages(kept);
  const pane: Pane = {
    live,
    port: tellingWrites(officeTools, { wrote: () => notices.wroteSince(), writing: (work) => notices.writing(work) }),
    notices,
    book: new PaneBook(live, (mistake) => notices.say("error", mistake)),
    kept,
    meeting: new ChosenMeeting(),
    sought: new SoughtLine(),
    show: (page) => pages.show(page),
  };
  new Frame(pane, pages, frameRoot);

  // An event can be lost while others come: what is shown is compared with the sheets when the pane comes back after edits.
  officeSurroundings.onShown(() => {
    if (live.status.phase === "ready")
      live.compareAfterEdits().catch((error: unknown) => notices.say("error", sentenceOf(error)));
  });
  return async (command) => {
    const { runCommand } = await fetchedAtLast(() => import(/* webpackChunkName: "pane-excel" */ "./ribbon-commands"));
    await runCommand(pane, command);
  };
}
