import { intersection, sameRect, type Rect } from "../book/address";
import type { CellStyle } from "../book/cell";
import { newId } from "../book/ids";
import type { Block, ConditionalFormat, Sheet } from "../book/sheet";
import { record, text, truth } from "./argument";
import type { HostContext } from "./host-context";
import { notEmulated, notFound } from "./host-error";
import { reading, type HostObject, type Scalar } from "./object";
import { rangeAreas } from "./special-cells";

/** Excel's conditional formats that touch a range: custom formulas and cell values are drawn; other kinds are refused by name. */
export function conditionalFormats(
  context: HostContext,
  { sheet, rect }: Block,
  range: (rect: Rect) => HostObject,
): HostObject {
  const here = (): ConditionalFormat[] => sheet.conditionalFormats.filter((format) => intersection(format.rect, rect));
  const changed = (): void => context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
  const wrap = (format: ConditionalFormat): HostObject =>
    conditionalFormat(sheet, format, { changed, ranges: () => rangeAreas([format.rect], range) });
  return {
    className: "ConditionalFormatCollection",
    items: () => here().map(wrap),
    item: (id) => wrap(here().find((format) => format.id === id) ?? fail()),
    methods: {
      GetCount: () => here().length,
      GetItemAt: ([index]) => wrap(here()[Number(index)] ?? fail()),
      ClearAll: () => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !sameRect(format.rect, rect));
        changed();
        return null;
      },
      Add: ([kind]) => {
        const name = text(kind);
        if (name !== "Custom" && name !== "CellValue" && name !== "ContainsText")
          throw notEmulated(`ConditionalFormatCollection.add(“${name}”)`);
        const format: ConditionalFormat = { id: newId(), rect, kind: name, formula: "", style: {}, stopIfTrue: false };
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
        changed();
        return wrap(format);
      },
    },
  };
}

function fail(): never {
  throw notFound();
}

function conditionalFormat(
  sheet: Sheet,
  format: ConditionalFormat,
  { changed, ranges }: { readonly changed: () => void; readonly ranges: () => HostObject },
): HostObject {
  const put: Put = (change) => (value) => {
    change(value);
    changed();
  };
  return {
    className: "ConditionalFormat",
    identity: () => ({ Id: format.id }),
    scalars: {
      Id: reading(() => format.id),
      Type: reading(() => format.kind),
      Priority: {
        get: () => sheet.conditionalFormats.indexOf(format),
        set: put((value) => reorder(sheet, format, Number(value))),
      },
      StopIfTrue: {
        get: () => format.stopIfTrue,
        set: put((value) => {
          format.stopIfTrue = truth(value);
        }),
      },
    },
    links: ruleLinks(format, put),
    methods: {
      GetRanges: ranges,
      Delete: () => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        changed();
        return null;
      },
    },
  };
}

/** Makes a setter that also reports the change. */
type Put = (change: (value: unknown) => void) => (value: unknown) => void;

/** The rule and the look, under the name of each kind of rule. */
function ruleLinks(format: ConditionalFormat, put: Put): NonNullable<HostObject["links"]> {
  const look = rangeLook(format, put);
  const formula: Scalar = {
    get: () => format.formula,
    set: put((value) => {
      format.formula = text(value);
    }),
  };
  const cellValue: Scalar = {
    get: () => ({ formula1: format.formula, formula2: format.formula2, operator: format.operator }),
    set: put((value) => setRule(format, record(value))),
  };
  const textComparison: Scalar = {
    get: () => ({ text: format.formula, operator: format.operator }),
    set: put((value) => setRule(format, { ...record(value), formula1: record(value).text })),
  };
  return {
    Custom: () => ({
      className: "CustomConditionalFormat",
      links: {
        Rule: () => ({ className: "ConditionalFormatRule", scalars: { Formula: formula } }),
        Format: look,
      },
    }),
    CellValue: () => ({
      className: "CellValueConditionalFormat",
      scalars: { Rule: cellValue },
      links: { Format: look },
    }),
    TextComparison: () => ({
      className: "TextConditionalFormat",
      scalars: { Rule: textComparison },
      links: { Format: look },
    }),
  };
}

function reorder(sheet: Sheet, format: ConditionalFormat, position: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(position, 0, format);
  sheet.conditionalFormats = others;
}

function setRule(format: ConditionalFormat, rule: Readonly<Record<string, unknown>>): void {
  format.formula = String(rule.formula1 ?? "");
  format.operator = String(rule.operator ?? "EqualTo");
  if (rule.formula2 !== undefined) format.formula2 = String(rule.formula2);
}

function rangeLook(format: ConditionalFormat, put: Put): () => HostObject {
  const field = <K extends keyof CellStyle>(name: K, read: (value: unknown) => CellStyle[K]): Scalar => ({
    get: () => format.style[name] ?? null,
    set: put((value) => {
      format.style = { ...format.style, [name]: read(value) };
    }),
  });
  return () => ({
    className: "ConditionalRangeFormat",
    links: {
      Font: () => ({
        className: "ConditionalRangeFont",
        scalars: {
          Color: field("fontColor", text),
          Bold: field("bold", truth),
          Italic: field("italic", truth),
          Strikethrough: field("strikethrough", truth),
        },
      }),
      Fill: () => ({ className: "ConditionalRangeFill", scalars: { Color: field("fill", text) } }),
    },
  });
}
