import { contains, formatA1, intersection, type Rect } from "../book/address";
import type { Book } from "../book/book";
import { isError, type Value } from "../book/cell";
import type { BookChange, BookEvent, ContentChange, Origin } from "../book/events";
import type { HostContext } from "./host-context";
import { range } from "./range";

/** One entry of the message that carries events: category, type, target, payload, id, whether a colleague did it. */
export type EventEntry = readonly [65536, number, string, string, number, boolean];

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
    const source = origin.source;
    const sheet = change.sheetId;
    const send = (type: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>): EventEntry[] =>
      targets.flatMap((target) =>
        this.listening.get(`${type} ${target}`)
          ? [[65536, type, target, JSON.stringify(payload), (this.last += 1), source === "Remote"] as const]
          : [],
      );
    switch (change.kind) {
      case "changed":
        return [
          ...send(
            10,
            [sheet, "Workbook"],
            this.contentPayload(change, change.rect, change.changeType, origin, context),
          ),
          ...change.tables.flatMap((told) =>
            send(101, [told.tableId, sheet, "Workbook"], {
              ...this.contentPayload(change, told.rect, told.changeType, origin, context),
              tableId: told.tableId,
            }),
          ),
        ];
      case "sheetAdded":
        return send(13, ["Workbook"], { source, worksheetId: sheet });
      case "sheetDeleted":
        return send(15, ["Workbook"], { source, worksheetId: sheet });
      case "sheetActivated":
        return send(11, [sheet, "Workbook"], { worksheetId: sheet });
      case "sheetDeactivated":
        return send(12, [sheet, "Workbook"], { worksheetId: sheet });
      case "sheetRenamed":
        return send(25, [sheet, "Workbook"], {
          source,
          worksheetId: sheet,
          nameBefore: change.before,
          nameAfter: change.after,
        });
      case "sheetVisibility":
        return send(26, [sheet, "Workbook"], {
          source,
          worksheetId: sheet,
          visibilityBefore: change.before,
          visibilityAfter: change.after,
        });
      case "tableAdded":
        return send(102, [sheet, "Workbook"], {
          source,
          tableId: change.tableId,
          worksheetId: sheet,
          tableName: change.tableName,
        });
      case "tableDeleted":
        return send(103, [sheet, "Workbook"], {
          source,
          tableId: change.tableId,
          worksheetId: sheet,
          tableName: change.tableName,
        });
      case "tableChanged":
      case "filtered":
        return [];
      case "selected":
        return this.selection(change.rect, sheet, context.book, send);
      case "calculated":
        return send(16, [sheet, "Workbook"], { worksheetId: sheet, address: "" });
      case "rowSorted":
        return send(19, [sheet, "Workbook"], { source, worksheetId: sheet, address: formatA1(change.rect) });
      case "formatted":
        return send(18, [sheet, "Workbook"], { source, worksheetId: sheet, address: formatA1(change.rect) });
    }
  }

  private selection(
    rect: Rect,
    sheet: string,
    book: Book,
    send: (type: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>) => EventEntry[],
  ): EventEntry[] {
    const address = formatA1(rect);
    const tables = book.tablesIn(sheet).flatMap((table) => {
      const inside = intersection(table.rect, rect);
      return send(100, [table.id], {
        address: inside ? formatA1(inside) : "",
        isInsideTable: contains(table.rect, rect.row, rect.column),
        tableId: table.id,
        worksheetId: sheet,
      });
    });
    return [...send(14, [sheet, "Workbook"], { address, worksheetId: sheet }), ...tables];
  }

  private contentPayload(
    change: ContentChange,
    rect: Rect,
    changeType: string,
    origin: Origin,
    context: HostContext,
  ): Record<string, unknown> {
    const sheet = context.book.sheetById(change.sheetId);
    const details =
      change.before === undefined || change.after === undefined
        ? {}
        : {
            valueBefore: told(change.before),
            valueAfter: told(change.after),
            valueTypeBefore: kind(change.before),
            valueTypeAfter: kind(change.after),
          };
    return {
      address: formatA1(rect),
      changeType,
      source: origin.source,
      worksheetId: change.sheetId,
      referenceId: sheet ? this.keep(context, sheet.id, rect) : "",
      triggerSource: origin.addin ? "ThisLocalAddin" : "Unknown",
      shiftDirection: change.shift,
      ...details,
    };
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

function told(value: Value): unknown {
  return value === null ? "" : isError(value) ? value.code : value;
}

function kind(value: Value): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
