import { parseA1 } from "../book/address";
import type { Sheet } from "../book/sheet";
import type { HostContext } from "./host-context";
import { NULL_OBJECT, type HostObject, type Scalar } from "./object";
import { invalidArgument } from "./host-error";
import { blockOf, range } from "./range";
import { printable } from "./worksheet";

const DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait",
  PaperSize: "A4",
  BlackAndWhite: false,
  DraftMode: false,
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  PrintErrors: "AsDisplayed",
  PrintComments: "NoComments",
  PrintOrder: "DownThenOver",
  FirstPageNumber: "",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  Zoom: { scale: 100 },
};

const POSITIONS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
const PAGES = ["DefaultForAllPages", "FirstPage", "EvenPages", "OddPages"];

/** How a sheet prints: kept and read back, not drawn. */
export function pageLayout(context: HostContext, sheet: Sheet): HostObject {
  const kept = (key: string, otherwise: unknown): Scalar => ({
    get: () => sheet.pageLayout.get(key) ?? otherwise,
    set: (value) => void sheet.pageLayout.set(key, value),
  });
  const headerFooter = (page: string) => (): HostObject => ({
    className: "HeaderFooter",
    scalars: Object.fromEntries(POSITIONS.map((position) => [position, kept(`${page}.${position}`, "")])),
  });
  return {
    className: "PageLayout",
    scalars: Object.fromEntries(Object.entries(DEFAULTS).map(([name, value]) => [name, kept(name, value)])),
    links: {
      HeadersFooters: () => ({
        className: "HeaderFooterGroup",
        scalars: {
          State: kept("State", "Default"),
          UseSheetMargins: kept("UseSheetMargins", true),
          UseSheetScale: kept("UseSheetScale", true),
        },
        links: Object.fromEntries(PAGES.map((page) => [page, headerFooter(page)])),
      }),
    },
    methods: {
      ...printAreas(context, sheet),
      SetPrintMargins: ([unit, margins]) => {
        const points = unit === "Inches" ? 72 : unit === "Centimeters" ? 28.35 : 1;
        for (const [side, size] of Object.entries(typeof margins === "object" && margins !== null ? margins : {})) {
          const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
          if (typeof size === "number") sheet.pageLayout.set(name, size * points);
        }
        return null;
      },
    },
  };
}

function printAreas(context: HostContext, sheet: Sheet): NonNullable<HostObject["methods"]> {
  const area = (key: string): HostObject => {
    const rect = parseA1(String(sheet.pageLayout.get(key) ?? ""));
    return rect ? range(context, sheet, rect) : NULL_OBJECT;
  };
  const setArea =
    (key: string) =>
    ([given]: readonly unknown[]) => {
      sheet.pageLayout.set(key, printable(context, sheet, given));
      return null;
    };
  return {
    SetPrintArea: setArea("printArea"),
    SetPrintTitleRows: setArea("titleRows"),
    SetPrintTitleColumns: setArea("titleColumns"),
    GetPrintTitleRowsOrNullObject: () => area("titleRows"),
    GetPrintTitleColumnsOrNullObject: () => area("titleColumns"),
    GetPrintAreaOrNullObject: () => area("printArea"),
  };
}

/** Where a new page begins: kept, not drawn. */
export function pageBreaks(sheet: Sheet): HostObject {
  const rows = (): readonly number[] => (sheet.pageLayout.get("pageBreaks") ?? []) as readonly number[];
  return {
    className: "PageBreakCollection",
    methods: {
      Add: ([before]) => {
        const rect = typeof before === "string" ? parseA1(before) : blockOf(before).rect;
        if (rect === null || rect === undefined) throw invalidArgument();
        sheet.pageLayout.set("pageBreaks", [...rows(), rect.row]);
        return { className: "PageBreak" };
      },
    },
  };
}
