import { cellRect, type Rect } from "../book/address";
import { record, text, truth } from "./argument";
import { calculateAll, eventMethods, type HostContext } from "./host-context";
import { invalidArgument, notFound } from "./host-error";
import { namedItems } from "./names";
import { NULL_OBJECT, reading, type HostObject } from "./object";
import { range } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./table";
import { worksheetCollection } from "./worksheet";
import { worksheetFunctions } from "./worksheet-functions";

const PROPERTIES = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "LastAuthor",
  "Category",
  "Manager",
  "Company",
];

/** The root of every batch. */
export function workbook(context: HostContext): HostObject {
  const { book } = context;
  return {
    className: "Workbook",
    scalars: {
      Name: reading(() => book.name),
      ReadOnly: reading(() => false),
      IsDirty: reading(() => book.undo.canUndo),
      AutoSave: reading(() => true),
    },
    links: {
      Worksheets: () => worksheetCollection(context),
      Tables: () => tableCollection(context),
      Names: () => namedItems(context),
      Settings: () => settingCollection(context),
      Properties: () => properties(context),
      Application: () => application(context),
      Functions: () => worksheetFunctions(book.use1904),
      Protection: () => ({ className: "WorkbookProtection", scalars: { Protected: reading(() => false) } }),
      _Runtime: () => runtime(context),
    },
    methods: {
      ...selectedRanges(context),
      ...keptRanges(context),
      InsertWorksheetsFromBase64: ([base64, options]) => context.shell.insertSheets(text(base64), record(options)),
      CreateAndOpenWorkbook: ([base64]) => {
        context.shell.openWorkbook(text(base64, ""));
        return null;
      },
      Save: () => null,
      ...eventMethods(context, { Activated: 2203, AutoSaveSettingChanged: 2200 }, () => "Workbook"),
    },
  };
}

function selectedRanges(context: HostContext): Readonly<Record<string, () => HostObject>> {
  const { book } = context;
  const selection = (): Rect => book.selections.get(book.activeSheet.id) ?? cellRect(0, 0);
  return {
    GetSelectedRange: () => range(context, book.activeSheet, selection()),
    GetActiveCell: () => range(context, book.activeSheet, cellRect(selection().row, selection().column)),
  };
}

/** The ranges the add-in holds on to, its own and those that events came with. */
function keptRanges({ kept }: HostContext): NonNullable<HostObject["methods"]> {
  const found = ([id]: readonly unknown[]): HostObject => kept.get(text(id)) ?? fail();
  return {
    _GetRangeForEventByReferenceId: found,
    _GetRangeOrNullObjectForEventByReferenceId: ([id]) => kept.get(text(id)) ?? NULL_OBJECT,
    _GetObjectByReferenceId: found,
    _GetReferenceCount: () => kept.size,
    _RemoveReference: ([id]) => {
      kept.remove(text(id));
      return null;
    },
    _RemoveAllReferences: () => {
      kept.clear();
      return null;
    },
  };
}

function fail(): never {
  throw notFound();
}

function runtime(context: HostContext): HostObject {
  return {
    className: "Runtime",
    scalars: {
      EnableEvents: {
        get: () => context.enableEvents,
        set: (value) => {
          context.enableEvents = truth(value);
        },
      },
    },
  };
}

function properties(context: HostContext): HostObject {
  const { book } = context;
  const own = PROPERTIES.map((name) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    return [
      name,
      {
        get: () => book.properties[key] ?? "",
        set: (value: unknown) => {
          book.properties[key] = text(value);
        },
      },
    ] as const;
  });
  return {
    className: "DocumentProperties",
    scalars: {
      ...Object.fromEntries(own),
      RevisionNumber: reading(() => 0),
      CreationDate: reading(() => book.properties.created ?? null),
    },
  };
}

function application(context: HostContext): HostObject {
  const { book } = context;
  return {
    className: "Application",
    scalars: {
      CalculationMode: {
        get: () => book.calculationMode,
        set: (value) => {
          if (value !== "Automatic" && value !== "Manual" && value !== "AutomaticExceptTables") throw invalidArgument();
          book.calculationMode = value;
        },
      },
      CalculationState: reading(() => "Done"),
      DecimalSeparator: reading(() => "."),
      ThousandsSeparator: reading(() => ","),
      UseSystemSeparators: reading(() => true),
    },
    methods: {
      Calculate: () => calculateAll(context),
      CreateWorkbook: ([base64]) => workbookCreated(context, base64),
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}

/** On the web the client opens it at once; elsewhere by `Open()`. */
function workbookCreated(context: HostContext, base64: unknown): HostObject {
  return {
    className: "WorkbookCreated",
    identity: () => ({ Id: "created" }),
    methods: {
      Open: () => {
        context.shell.openWorkbook(text(base64, ""));
        return null;
      },
    },
  };
}
