import { HostError } from "./host-error";

/** A batch of the add-in, as the host is about to answer it. */
export interface HostCall {
  /** How many batches there have been, this one included. */
  readonly number: number;
  /** What its actions do, in order: the names of methods and properties; blank for those that only find or read. */
  readonly actions: readonly string[];
  /** Whether office.js says that it writes. */
  readonly writes: boolean;
}

/** What goes wrong with one call, as it does in Excel now and then. */
export type Fault =
  /** The action of that number, from 0, is refused: what comes before it is done, what comes after is not. */
  | { readonly kind: "refused"; readonly at: number; readonly code?: string }
  /** No answer ever comes, whether the call was done or not: the connection is gone. */
  | { readonly kind: "unanswered"; readonly done: boolean }
  /** Done, and answered so many milliseconds later; other calls are answered meanwhile. */
  | { readonly kind: "late"; readonly milliseconds: number }
  /** Done, and answered twice. */
  | { readonly kind: "twice" };

/** Says what goes wrong with a call; undefined where it is answered as it should be. */
export type FaultOf = (call: HostCall) => Fault | undefined;

/** The error of a call that is refused. */
export function refusal(code = "GeneralException"): HostError {
  return code === "AccessDenied"
    ? new HostError(code, "You do not have permission to perform this operation.", 403)
    : new HostError(code, "There was an internal error while processing the request.", 500);
}
