import { parseA1, splitSheet } from "../book/address";
import type { BookName } from "../book/book";
import type { Sheet } from "../book/sheet";
import { text } from "./argument";
import type { HostContext } from "./host-context";
import { HostError, notFound } from "./host-error";
import { isHostObject, NULL_OBJECT, reading, type HostObject } from "./object";
import { range } from "./range";

/** The workbook's defined names, or a sheet's own. */
export function namedItems(context: HostContext, sheet?: Sheet): HostObject {
  const { book } = context;
  const here = (): BookName[] => book.names.filter((name) => name.sheetId === sheet?.id);
  const find = (key: unknown): BookName | undefined =>
    here().find((name) => name.name.toLowerCase() === text(key).toLowerCase());
  const item = (key: unknown): HostObject => namedItem(context, find(key) ?? fail());
  return {
    className: "NamedItemCollection",
    items: () => here().map((name) => namedItem(context, name)),
    item,
    methods: {
      GetItem: ([key]) => item(key),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? namedItem(context, found) : NULL_OBJECT;
      },
      GetCount: () => here().length,
      Add: (args) => {
        if (find(args[0])) throw new HostError("ItemAlreadyExists", `The name “${text(args[0])}” already exists.`, 409);
        return namedItem(context, addName(context, args, sheet));
      },
    },
  };
}

function addName({ book }: HostContext, [name, reference, comment]: readonly unknown[], sheet?: Sheet): BookName {
  const added: BookName = {
    name: text(name),
    formula: isHostObject(reference) ? `=${absolute(text(reference.scalars?.Address?.get()))}` : text(reference),
    visible: true,
    comment: text(comment, ""),
    ...(sheet ? { sheetId: sheet.id } : {}),
  };
  book.names = [...book.names, added];
  book.calculation.rebuild();
  return added;
}

function fail(): never {
  throw notFound();
}

function absolute(address: string): string {
  const { address: cells } = splitSheet(address);
  return address.slice(0, address.length - cells.length) + cells.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function namedItem(context: HostContext, name: BookName): HostObject {
  const { book } = context;
  const target = (): HostObject => {
    const { sheet, address } = splitSheet(name.formula.slice(1));
    const found = sheet === undefined ? undefined : book.sheetNamed(sheet);
    const rect = parseA1(address);
    return found && rect ? range(context, found, rect) : NULL_OBJECT;
  };
  return {
    className: "NamedItem",
    identity: () => ({ _Id: name.name, Name: name.name }),
    scalars: {
      Name: reading(() => name.name),
      _Id: reading(() => name.name),
      Formula: reading(() => name.formula),
      Value: reading(() => name.formula.slice(1)),
      Visible: reading(() => name.visible),
      Comment: reading(() => name.comment),
      Scope: reading(() => (name.sheetId === undefined ? "Workbook" : "Worksheet")),
      Type: reading(() => (target() === NULL_OBJECT ? "Error" : "Range")),
    },
    methods: {
      GetRange: () => {
        const found = target();
        if (found === NULL_OBJECT) throw notFound();
        return found;
      },
      GetRangeOrNullObject: target,
      Delete: () => {
        book.names = book.names.filter((other) => other !== name);
        book.calculation.rebuild();
        return null;
      },
    },
  };
}
