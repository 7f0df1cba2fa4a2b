import { button, element } from "./element";
import type { Opened } from "./open-book";
import { themeToggle } from "./theme";

/** What the buttons at the top of the page do. */
export interface TitleBarDoes {
  readonly openShipped: (which: Exclude<Opened, "other">) => void;
  readonly chooseFile: () => void;
}

interface TitleBarShows {
  readonly name: string;
  readonly opened: Opened;
  /** What is taken for today; "" for the computer's day. */
  readonly day: string;
  readonly theme: string | null;
}

/** The open workbook's name, the ways to another one, and light or dark. */
export function titleBar(
  { name, opened, day, theme }: TitleBarShows,
  { openShipped, chooseFile }: TitleBarDoes,
): HTMLElement {
  const shipped = (which: Exclude<Opened, "other">, label: string): HTMLElement =>
    button(label, () => openShipped(which), {
      class: "plain",
      ...(opened === which ? { "aria-current": "true" } : {}),
    });
  return element(
    "div",
    { class: "title-bar" },
    element("h1", {}, name),
    element(
      "p",
      { class: "tag" },
      `DDSCP Governance without Excel${day && `, as on ${longDate(day)}`}. Nothing leaves this browser.`,
    ),
    element(
      "div",
      { class: "ways", role: "group", "aria-label": "Workbooks" },
      shipped("sample", "The sample"),
      shipped("blank", "A blank workbook"),
      shipped("own", "A blank one for another board"),
      button("Open your own file…", chooseFile, { class: "plain" }),
    ),
    themeToggle(theme),
  );
}

function longDate(day: string): string {
  return new Date(`${day}T00:00`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
