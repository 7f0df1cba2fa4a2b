import { parseA1, splitSheet, type Rect } from "../book/address";
import { newId } from "../book/ids";
import type { Sheet, SheetChart } from "../book/sheet";
import { text, wholeNumber } from "./argument";
import type { HostContext } from "./host-context";
import { invalidArgument, notEmulated, notFound } from "./host-error";
import { isHostObject, NULL_OBJECT, reading, type HostObject, type Scalar } from "./object";
import { addressed } from "./worksheet";

/** The kinds that the page draws; others are refused by name. */
const KINDS = new Set(["BarStacked", "BarClustered", "ColumnClustered"]);
const SERIES_KINDS = new Set([...KINDS, "Line"]);

/** What a new chart takes: 8 columns, 15 rows. */
const SIZE = { rows: 15, columns: 8 };

/** `worksheet.charts`: of blocks whose series stand in columns. */
export function chartCollection(context: HostContext, sheet: Sheet): HostObject {
  const find = (key: unknown): SheetChart | undefined =>
    sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  const wrap = (chart: SheetChart): HostObject => chartObject(context, sheet, chart);
  const item = (key: unknown): HostObject => wrap(find(key) ?? fail());
  return {
    className: "ChartCollection",
    scalars: { Count: reading(() => sheet.charts.length) },
    items: () => sheet.charts.map(wrap),
    item,
    methods: {
      GetCount: () => sheet.charts.length,
      GetItem: ([name]) => item(name),
      GetItemAt: ([index]) => wrap(sheet.charts[wholeNumber(index)] ?? fail()),
      GetItemOrNullObject: ([name]) => {
        const found = find(name);
        return found === undefined ? NULL_OBJECT : wrap(found);
      },
      Add: ([kind, source, seriesBy]) => {
        if (!KINDS.has(text(kind))) throw notEmulated(`ChartCollection.add(“${text(kind)}”)`);
        if (seriesBy !== "Columns") throw notEmulated(`ChartCollection.add with series by “${String(seriesBy)}”`);
        const rect = sourceOf(context, sheet, source);
        const chart: SheetChart = {
          id: newId(),
          name: `Chart ${sheet.charts.length + 1}`,
          kind: text(kind),
          source: rect,
          place: { row: rect.row + rect.rows + 1, column: rect.column, ...SIZE },
          title: "",
          kept: new Map(),
        };
        sheet.charts = [...sheet.charts, chart];
        changed(context, sheet, chart);
        return wrap(chart);
      },
    },
  };
}

function fail(): never {
  throw notFound();
}

function sourceOf(context: HostContext, sheet: Sheet, given: unknown): Rect {
  const address = isHostObject(given) ? text(given.scalars?.Address?.get()) : text(given);
  const rect = addressed(context, sheet, address);
  if (rect.rows < 2 || rect.columns < 2) throw invalidArgument("A chart needs names, and at least one number.");
  return rect;
}

function changed({ book }: HostContext, sheet: Sheet, { place }: SheetChart): void {
  book.report({ kind: "formatted", sheetId: sheet.id, rect: place });
}

function chartObject(context: HostContext, sheet: Sheet, chart: SheetChart): HostObject {
  const kept = (key: string, otherwise: unknown): Scalar => ({
    get: () => chart.kept.get(key) ?? otherwise,
    set: (value) => {
      chart.kept.set(key, value);
      changed(context, sheet, chart);
    },
  });
  return {
    className: "Chart",
    identity: () => ({ Id: chart.id }),
    scalars: {
      Id: reading(() => chart.id),
      Name: { get: () => chart.name, set: (value) => void (chart.name = text(value)) },
      ChartType: reading(() => chart.kind),
    },
    links: {
      Title: () => titleObject(context, sheet, chart),
      Legend: () => ({
        className: "ChartLegend",
        scalars: { Position: kept("legend.position", "Right"), Visible: kept("legend.visible", true) },
      }),
      Axes: () => axes(kept),
      Series: () => seriesCollection(chart, kept),
    },
    methods: {
      Delete: () => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        changed(context, sheet, chart);
        return null;
      },
      SetPosition: ([from, to]) => {
        chart.place = between(from, to ?? from);
        changed(context, sheet, chart);
        return null;
      },
    },
  };
}

function titleObject(context: HostContext, sheet: Sheet, chart: SheetChart): HostObject {
  const set = (value: unknown): void => {
    chart.title = text(value);
    changed(context, sheet, chart);
  };
  return { className: "ChartTitle", scalars: { Text: { get: () => chart.title, set }, Visible: reading(() => true) } };
}

type Kept = (key: string, otherwise: unknown) => Scalar;

function axes(kept: Kept): HostObject {
  const axis = (name: string) => (): HostObject => ({
    className: "ChartAxis",
    scalars: {
      NumberFormat: kept(`${name}.numberFormat`, "General"),
      ReversePlotOrder: kept(`${name}.reversePlotOrder`, false),
      Position: kept(`${name}.position`, "Automatic"),
    },
  });
  return { className: "ChartAxes", links: { CategoryAxis: axis("category"), ValueAxis: axis("value") } };
}

function seriesCollection({ source, kind }: SheetChart, kept: Kept): HostObject {
  const count = source.columns - 1;
  const series = (index: number): HostObject => {
    if (index < 0 || index >= count) throw notFound();
    const type = kept(`series ${index}`, kind);
    return {
      className: "ChartSeries",
      scalars: {
        ChartType: {
          get: type.get,
          set: (value) => {
            if (!SERIES_KINDS.has(text(value))) throw notEmulated(`ChartSeries.chartType = “${text(value)}”`);
            type.set?.(value);
          },
        },
      },
    };
  };
  return {
    className: "ChartSeriesCollection",
    scalars: { Count: reading(() => count) },
    items: () => Array.from({ length: count }, (_, index) => series(index)),
    methods: { GetCount: () => count, GetItemAt: ([index]) => series(wholeNumber(index)) },
  };
}

function between(from: unknown, to: unknown): Rect {
  const [first, last] = [from, to].map((cell) =>
    parseA1(splitSheet(isHostObject(cell) ? text(cell.scalars?.Address?.get()) : text(cell)).address),
  );
  if (first === undefined || last === undefined) throw invalidArgument();
  return {
    row: first.row,
    column: first.column,
    rows: last.row + last.rows - first.row,
    columns: last.column + last.columns - first.column,
  };
}
