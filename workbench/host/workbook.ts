import { cellRect } from "../book/address";
import { record, text, truth } from "./argument";
import { eventMethods, type HostContext } from "./host-context";
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
  const selected = (one: boolean): HostObject => {
    const sheet = book.activeSheet;
    const rect = book.selections.get(sheet.id) ?? cellRect(0, 0);
    return range(context, sheet, one ? cellRect(rect.row, rect.column) : rect);
  };
  const forEvent = ([id]: readonly unknown[]): HostObject => context.kept.get(text(id)) ?? NULL_OBJECT;
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
      _Runtime: () => ({
        className: "Runtime",
        scalars: {
          EnableEvents: {
            get: () => context.enableEvents,
            set: (value) => {
              context.enableEvents = truth(value);
            },
          },
        },
      }),
    },
    methods: {
      GetSelectedRange: () => selected(false),
      GetActiveCell: () => selected(true),
      InsertWorksheetsFromBase64: ([base64, options]) => context.shell.insertSheets(text(base64), record(options)),
      CreateAndOpenWorkbook: ([base64]) => {
        context.shell.openWorkbook(text(base64, ""));
        return null;
      },
      Save: () => null,
      _GetRangeForEventByReferenceId: (args) => (forEvent(args) === NULL_OBJECT ? fail() : forEvent(args)),
      _GetRangeOrNullObjectForEventByReferenceId: forEvent,
      _GetObjectByReferenceId: (args) => (forEvent(args) === NULL_OBJECT ? fail() : forEvent(args)),
      _GetReferenceCount: () => context.kept.size,
      _RemoveReference: ([id]) => {
        context.kept.remove(text(id));
        return null;
      },
      _RemoveAllReferences: () => {
        context.kept.clear();
        return null;
      },
      ...eventMethods(context, { Activated: 2203, AutoSaveSettingChanged: 2200 }, () => "Workbook"),
    },
  };
}

function fail(): never {
  throw notFound();
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
      Calculate: () => {
        book.calculation.allDirty();
        book.calculation.run();
        return null;
      },
      CreateWorkbook: ([base64]) => workbookCreated(context, base64),
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}

/** On the web the client opens it in the same breath; elsewhere by `Open()`. */
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
