/** Why a question could not be put to a rule at all: an unknown id, a wrong argument, a row that cannot be read. */
export type LookupReason =
  | { readonly about: "lookup"; readonly kind: "unknown"; readonly what: string; readonly id: string; readonly table: string }
  | { readonly about: "lookup"; readonly kind: "wrong argument"; readonly argument: string; readonly found: string; readonly expected: string }
  | { readonly about: "lookup"; readonly kind: "unreadable row"; readonly what: string; readonly id: string; readonly cell: string; readonly message: string }
  | { readonly about: "lookup"; readonly kind: "no rule in force"; readonly what: string; readonly day: string };

/** "No meeting 'X' in Meetings" */
export function sayLookup(reason: LookupReason): string {
  switch (reason.kind) {
    case "unknown":
      return `No ${reason.what} '${reason.id}' in ${reason.table}`;
    case "wrong argument":
      return reason.found === "" ? `Give ${reason.argument}: ${reason.expected}.` : `${reason.argument} must be ${reason.expected}, not ${reason.found}.`;
    case "unreadable row":
      return `The ${reason.what} '${reason.id}' cannot be judged: ${reason.cell} ${reason.message}`;
    case "no rule in force":
      return `Cannot tell: no rule in force on ${reason.day}; the documents gave no ${reason.what} then.`;
    default:
      return reason satisfies never;
  }
}
