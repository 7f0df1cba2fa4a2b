/** @jest-environment jsdom */
import { PAGES } from "../../src/taskpane/frame/pages";
import { tables, type TableName } from "../../src/records/all-tables";
import type { GivenRow } from "../register/given-workbook";
import type { PageId } from "../../src/taskpane/page-id";
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven } from "./partnership";

const TODAY = "2026-11-30";
/** Of the meeting that is shown: before it a register says who is coming. */
const THE_DAY = "2026-12-01";
const LIMIT = 60_000;

/** Text that is more than it looks, and what a page shows of it: marks that nobody sees are left out. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  [
    "markup",
    `<img data-injected src=x onerror="document.body.dataset.injected=1"><b data-injected>bold</b>`,
    "<img data-injected src=x",
  ],
  [
    "the end of a tag and a binding",
    `"><script data-injected>1</script>\${1}{{1}}<!--?lit$1$-->`,
    `"><script data-injected>1</script>\${1}{{1}}<!--?lit$1$-->`,
  ],
  ["as much as a cell holds", "long ".repeat(6_553) + "xx", "long long long"],
  ["right to left, and a mark that turns what follows", "שלום \u202Eevil\u202C مرحبا", "שלום evil مرحبا"],
  ["emoji of several signs", "Ada 👩‍👩‍👧‍👦 🇬🇧 🙂", "🇬🇧 🙂"],
  [
    "what Excel would take for a formula",
    '=HYPERLINK("https://example.org","x")',
    '=HYPERLINK("https://example.org","x")',
  ],
];

/** Every text column of every table that the small partnership has, with a row's other cells as they were. */
const COLUMNS = (Object.entries(partnershipGiven()) as [TableName, readonly GivenRow[]][]).flatMap(([table]) =>
  Object.values(tables[table].columns as Readonly<Record<string, { readonly header: string; readonly kind: string }>>)
    .filter(({ kind }) => kind === "text" || kind === "texts")
    .map(({ header }) => ({ table, header })),
);

/** The partnership with that text in all these columns of each row; what names a row is left. */
function withText(text: string): ReturnType<typeof partnershipGiven> {
  const given = partnershipGiven() as Record<string, readonly GivenRow[]>;
  const ofTable = (table: string): readonly string[] =>
    COLUMNS.filter((each) => each.table === table && !KEPT.has(`${table}.${each.header}`)).map(({ header }) => header);
  return Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [
      table,
      rows.map((row) => ({ ...row, ...Object.fromEntries(ofTable(table).map((header) => [header, text])) })),
    ]),
  ) as ReturnType<typeof partnershipGiven>;
}

/** Words by which the rules know what a row is: with another in their place there would be little to show. */
const KEPT = new Set([
  "Agencies.Type",
  "Groups.Quorum rule",
  "Groups.Vote rule",
  "Decisions.Method",
  "Duties.To",
  "Duties.Kind",
]);

/** Pages that show such text while nothing else is chosen. */
const SHOWING: ReadonlySet<PageId> = new Set(["meeting", "vote", "duties", "checks", "problems"]);

interface Typed {
  readonly what: string;
  readonly page: PageId;
  readonly ready: (open: PageInExcel) => Promise<void>;
  readonly field: string;
  readonly press: (open: PageInExcel) => void;
  readonly table: TableName;
  readonly column: string;
}

const inRegister = (status: string, column: "Deputy" | "Reason"): Typed => ({
  what: `a ${column.toLowerCase()} in the register`,
  page: "meeting",
  ready: async ({ until, find }) => {
    const line = await until("the line", () => find("[data-line='seat eb-2']"));
    line.querySelector<HTMLElement>(`[role=radio][aria-label=${status}]`)?.click();
  },
  field: `[data-line='seat eb-2'] [data-field=${column.toLowerCase()}]`,
  press: () => undefined,
  table: "Attendance",
  column,
});

const TYPED: readonly Typed[] = [
  inRegister("Deputy", "Deputy"),
  inRegister("Apologies", "Reason"),
  {
    what: "the name of somebody without a seat",
    page: "meeting",
    ready: ({ click }) => click(".small-button", "+ Somebody without a seat"),
    field: "#unseated-name",
    press: ({ find }) => find(".unseated button[type=submit]")?.click(),
    table: "Attendance",
    column: "Name",
  },
  {
    what: "the title of a decision",
    page: "vote",
    ready: ({ click }) => click(".small-button", "decision"),
    field: "#new-title",
    press: ({ find }) => find("button[type=submit]", "Add decision")?.click(),
    table: "Decisions",
    column: "Title",
  },
];

describe.each(TEXTS)("%s", (_, text, shown) => {
  it.each(PAGES.map(({ id }) => id))(
    "stays text on %s, in whichever columns it stands",
    async (id) => {
      const open = await openPage(id, withText(text), TODAY);
      await open.until("the page", () => open.root.querySelector("h2, .hint, button, input"));
      await new Promise((resolve) => setTimeout(resolve, 20));
      for (const fold of open.root.querySelectorAll<HTMLElement>("details, [aria-expanded=false]")) {
        if (fold instanceof HTMLDetailsElement) fold.open = true;
        else fold.click();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(document.querySelectorAll("[data-injected], script, .page a[href^='javascript']")).toHaveLength(0);
      expect(document.body.dataset["injected"]).toBeUndefined();
      expect(open.notice()).not.toMatch(/mistake/);
      if (SHOWING.has(id)) expect(open.root.textContent).toContain(shown);
    },
    LIMIT,
  );

  it.each(TYPED)(
    "typed as $what goes into its cell as it is",
    async ({ page, ready, field, press, table, column }) => {
      const open = await openPage(page, partnershipGiven(), page === "meeting" ? THE_DAY : TODAY);
      await ready(open);
      await open.fill(field, text);
      press(open);
      document.dispatchEvent(new Event("visibilitychange"));
      const held = (): readonly unknown[] => open.rows(table).map((row) => withoutMarks(row[column]));
      await open.until(`the text in ${table}`, () => held().includes(withoutMarks(text)));
      const formulas: string[] = [];
      open.book.sheetNamed(table)?.forEach(({ formula }) => {
        if (formula !== undefined) formulas.push(formula);
      });
      expect(formulas).toEqual([]);
    },
    LIMIT,
  );
});

/** Which way the text runs may be marked, or not. */
function withoutMarks(text: unknown): unknown {
  return typeof text === "string" ? text.replaceAll(/[\u202A-\u202E]/g, "") : text;
}
