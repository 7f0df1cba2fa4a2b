import { contains, formatA1, intersection, type Rect } from "../book/address";
import type { Book } from "../book/book";
import type { BookChange, BookEvent, ContentChange, Origin } from "../book/events";
import { sentValue, valueType } from "./cell-values";
import type { HostContext } from "./host-context";
import { range } from "./range";

/** One entry of the message that carries events: category, type, target, payload, id, whether a colleague did it. */
type EventEntry = readonly [65536, number, string, string, number, boolean];

/** Turns what happens in the workbook into the events the add-in has asked for. */
export class EventFeed {
  private readonly listening = new Map<string, number>();
  private last = 0;
  private readonly references: string[] = [];

  listen(type: number, target: string, on: boolean): void {
    const key = `${type} ${target}`;
    const count = Math.max(0, (this.listening.get(key) ?? 0) + (on ? 1 : -1));
    this.listening.set(key, count);
  }

  clear(): void {
    this.listening.clear();
  }

  entries(events: readonly BookEvent[], context: HostContext): EventEntry[] {
    const wanted = context.enableEvents ? events : events.filter(({ origin }) => !origin.addin);
    return wanted.flatMap(({ change, origin }) => this.entriesFor(change, origin, context));
  }

  private entriesFor(change: BookChange, origin: Origin, context: HostContext): EventEntry[] {
    const isRemote = origin.source === "Remote";
    return this.eventsFor(change, origin, context).flatMap(({ type, targets, payload }) =>
      targets
        .filter((target) => this.listening.get(`${type} ${target}`))
        .map((target) => [65536, type, target, JSON.stringify(payload), (this.last += 1), isRemote] as const),
    );
  }

  private eventsFor(change: BookChange, origin: Origin, context: HostContext): readonly UnsentEvent[] {
    if (change.kind === "changed") return this.contentEvents(change, origin, context);
    if (change.kind === "selected") return selectionEvents(change.sheetId, change.rect, context.book);
    return eventsOf(change, origin);
  }

  private contentEvents(change: ContentChange, origin: Origin, context: HostContext): readonly UnsentEvent[] {
    const { sheetId, rect, changeType } = change;
    const payload = (part: Pick<ContentChange, "rect" | "changeType">): Payload => ({
      address: formatA1(part.rect),
      changeType: part.changeType,
      source: origin.source,
      worksheetId: sheetId,
      referenceId: this.keep(context, sheetId, part.rect),
      triggerSource: origin.addin ? "ThisLocalAddin" : "Unknown",
      shiftDirection: change.shift,
      ...valueDetails(change),
    });
    return [
      { type: 10, targets: [sheetId, "Workbook"], payload: payload({ rect, changeType }) },
      ...change.tables.map((table) => ({
        type: 101,
        targets: [table.tableId, sheetId, "Workbook"],
        payload: { ...payload(table), tableId: table.tableId },
      })),
    ];
  }

  /** Excel keeps the range of every event; the workbench those of the last 500. */
  private keep(context: HostContext, sheetId: string, rect: Rect): string {
    const sheet = context.book.sheetById(sheetId);
    if (!sheet) return "";
    const id = context.kept.add(range(context, sheet, rect));
    this.references.push(id);
    if (this.references.length > 500) context.kept.remove(this.references.shift() ?? "");
    return id;
  }
}

type Payload = Readonly<Record<string, unknown>>;

/** An event that has not been sent: its type, the ids it may be sent to, and what it says. */
interface UnsentEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly payload: Payload;
}

/** The events of every change but of contents and selection. */
function eventsOf(
  change: Exclude<BookChange, { kind: "changed" | "selected" }>,
  { source }: Origin,
): readonly UnsentEvent[] {
  const worksheetId = change.sheetId;
  const onSheet = (type: number, payload: Payload): readonly UnsentEvent[] => [
    { type, targets: [worksheetId, "Workbook"], payload: { ...payload, worksheetId } },
  ];
  const onBook = (type: number): readonly UnsentEvent[] => [
    { type, targets: ["Workbook"], payload: { source, worksheetId } },
  ];
  switch (change.kind) {
    case "sheetAdded":
      return onBook(13);
    case "sheetDeleted":
      return onBook(15);
    case "sheetActivated":
      return onSheet(11, {});
    case "sheetDeactivated":
      return onSheet(12, {});
    case "sheetRenamed":
      return onSheet(25, { source, nameBefore: change.before, nameAfter: change.after });
    case "sheetVisibility":
      return onSheet(26, { source, visibilityBefore: change.before, visibilityAfter: change.after });
    case "tableAdded":
      return onSheet(102, { source, tableId: change.tableId, tableName: change.tableName });
    case "tableDeleted":
      return onSheet(103, { source, tableId: change.tableId, tableName: change.tableName });
    case "tableChanged":
    case "filtered":
      return [];
    case "calculated":
      return onSheet(16, { address: "" });
    case "rowSorted":
      return onSheet(19, { source, address: formatA1(change.rect) });
    case "formatted":
      return onSheet(18, { source, address: formatA1(change.rect) });
  }
}

function selectionEvents(sheetId: string, rect: Rect, book: Book): readonly UnsentEvent[] {
  const tables = book.tablesIn(sheetId).map((table) => {
    const inside = intersection(table.rect, rect);
    return {
      type: 100,
      targets: [table.id],
      payload: {
        address: inside ? formatA1(inside) : "",
        isInsideTable: contains(table.rect, rect.row, rect.column),
        tableId: table.id,
        worksheetId: sheetId,
      },
    };
  });
  const payload = { address: formatA1(rect), worksheetId: sheetId };
  return [{ type: 14, targets: [sheetId, "Workbook"], payload }, ...tables];
}

/** What the cell held before and after; only a change of a single cell says. */
function valueDetails({ before, after }: ContentChange): Payload {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: sentValue(before),
    valueAfter: sentValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
