import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/message-bar/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";
import type { ExcelPort } from "../excel/excel-port";
import { officeTools } from "../excel/office-tools";
import type { RibbonCommand } from "../excel/ribbon";
import { officeSurroundings, type Surroundings } from "../excel/surroundings";
import type { LiveWorkbook } from "../live/live-workbook";
import { element, show } from "./element";
import { Notices } from "./frame/notices";
import type { Pane } from "./pane";
import { PaneBook } from "./pane-book";
import styles from "./pane.css";
import { runCommand } from "./ribbon-commands";
import { followTheme } from "./theme";
import { readingView } from "./frame/reading-view";
import { isEmpty, setupView } from "./setup/setup-view";
import { tabsView } from "./frame/tabs-view";

/** Shows the pane, keeps it in step with the workbook from then on, and answers what runs the ribbon's commands in it. */
export function startPane(
  root: HTMLElement,
  live: LiveWorkbook,
  port: ExcelPort = officeTools,
  surroundings: Surroundings = officeSurroundings,
): (command: RibbonCommand) => Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  followTheme(surroundings);

  const notices = new Notices();
  const pane: Pane = { live, port, notices, book: new PaneBook(live, (mistake) => notices.say("error", mistake)) };
  const page = root.querySelector<HTMLElement>("#pane") ?? root.appendChild(element("main", { id: "pane" }));
  page.replaceChildren(element("h1", { class: "hidden-words" }, "DDSCP Governance"), notices.node, readingView(pane));

  void live.whenReady().then(() => showAnswers(pane, page));
  // Events can be lost while nobody looks: what is shown is compared with the sheets when the pane comes back.
  surroundings.onShown(() => {
    if (live.status.phase === "ready")
      live
        .compare()
        .catch((error: unknown) => notices.say("error", error instanceof Error ? error.message : String(error)));
  });
  return (command) => runCommand(pane, command);
}

/** The tabs, or for a workbook without our tables the way to have them. */
function showAnswers(pane: Pane, page: HTMLElement): void {
  const setup = setupView(pane);
  page.append(setup);
  let tabs: HTMLElement | null = null;
  const showOne = (): void => {
    const empty = isEmpty(pane.live.register);
    show(setup, empty);
    if (!empty && tabs === null) page.append((tabs = tabsView(pane)));
    if (tabs !== null) show(tabs, !empty);
  };
  showOne();
  pane.live.onChange((touched) => {
    if (touched === "everything") showOne();
  });
}
