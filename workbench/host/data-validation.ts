import { intersection, type Rect } from "../book/address";
import type { Sheet, Validation } from "../book/sheet";
import { record, truth } from "./argument";
import type { HostContext } from "./host-context";
import type { HostObject } from "./object";

/** Excel's `DataValidation`: kept, and a list is offered in the grid; nothing that is typed is refused. */
export function dataValidation(context: HostContext, sheet: Sheet, rect: Rect): HostObject {
  const now = (): Validation | undefined => sheet.validations.find((validation) => intersection(validation.rect, rect));
  const put = (change: Partial<Validation>): void => {
    const base = now() ?? { rect, rule: {} };
    sheet.validations = [
      ...sheet.validations.filter((validation) => validation !== base),
      { ...base, rect, ...change },
    ];
    context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
  };
  return {
    className: "DataValidation",
    scalars: {
      Rule: { get: () => now()?.rule ?? {}, set: (value) => put({ rule: record(value) }) },
      ErrorAlert: { get: () => now()?.errorAlert ?? {}, set: (value) => put({ errorAlert: record(value) }) },
      Prompt: { get: () => now()?.prompt ?? {}, set: (value) => put({ prompt: record(value) }) },
      IgnoreBlanks: { get: () => now()?.ignoreBlanks ?? true, set: (value) => put({ ignoreBlanks: truth(value) }) },
      Type: { get: () => typeOf(now()) },
    },
    methods: {
      Clear: () => {
        sheet.validations = sheet.validations.filter((validation) => !intersection(validation.rect, rect));
        context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
        return null;
      },
    },
  };
}

function typeOf(validation: Validation | undefined): string {
  const kind = validation && Object.keys(validation.rule)[0];
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}
