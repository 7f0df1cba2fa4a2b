import type { Book } from "../book/book";
import type { ExcelHost } from "../host/excel-host";
import type { Fault, HostCall } from "../host/faults";
import { Random } from "./random";

/** What the official runtime itself sends and does not send again: the add-in can do nothing about its loss. */
const NOT_THE_ADDINS = /^(SetInvocation|_SetOsf|_GetEnabled|SetAppRuntime|GetAppRuntime|NotifyActionHandler)/;

/** One kind of trouble: makes it and says what it is. */
type Trouble = (troubles: Troubles) => string;

const TROUBLES: readonly (readonly [number, Trouble])[] = [
  [3, (at) => at.soon("is refused", { kind: "refused", at: at.random.below(6) })],
  [2, (at) => at.soon("is refused for protection", { kind: "refused", at: at.random.below(6), code: "AccessDenied" })],
  [2, (at) => at.soon("is done and never answered", { kind: "unanswered", done: true })],
  [2, (at) => at.soon("is not done and never answered", { kind: "unanswered", done: false })],
  [3, (at) => at.soon("is answered late", { kind: "late", milliseconds: at.random.between(200, 4_000) })],
  [1, (at) => at.away()],
  [2, (at) => at.deaf()],
  [2, (at) => at.protect()],
];

/** What goes wrong in Excel while people work, at random: calls, events, protection. The same seed makes the same troubles. */
export class Troubles {
  readonly random: Random;
  private readonly coming = new Map<number, Fault>();
  private calls = 0;
  private awayUntil = 0;

  constructor(
    private readonly book: Book,
    private readonly host: ExcelHost,
    seed: number,
  ) {
    this.random = new Random(seed);
    host.faultOf = (call) => this.faultOf(call);
  }

  /** Makes one more trouble and says what it is. */
  begin(): string {
    return `trouble: ${this.random.weighted(TROUBLES)?.(this) ?? "none"}`;
  }

  /** All is well again; what was lost meanwhile stays lost. */
  end(): void {
    this.coming.clear();
    this.awayUntil = 0;
    this.host.losesEvents = false;
    for (const sheet of this.book.sheets) sheet.protected = false;
  }

  soon(what: string, fault: Fault): string {
    const call = this.calls + this.random.between(1, 8);
    this.coming.set(call, fault);
    return `call ${call} ${what}`;
  }

  away(): string {
    this.awayUntil = this.calls + this.random.between(2, 6);
    return `the host is away until call ${this.awayUntil}`;
  }

  deaf(): string {
    this.host.losesEvents = !this.host.losesEvents;
    return this.host.losesEvents ? "events are lost" : "events are told again";
  }

  protect(): string {
    const sheet = this.random.pick(this.book.sheets);
    if (!sheet) return "none";
    sheet.protected = !sheet.protected;
    return `${sheet.name} is ${sheet.protected ? "protected" : "no longer protected"}`;
  }

  private faultOf({ actions }: HostCall): Fault | undefined {
    if (actions.some((name) => NOT_THE_ADDINS.test(name))) return undefined;
    this.calls += 1;
    if (this.calls < this.awayUntil) return { kind: "unanswered", done: this.random.chance(0.5) };
    const fault = this.coming.get(this.calls);
    // A call with fewer actions is refused at its first.
    return fault?.kind === "refused" && fault.at >= actions.length ? { ...fault, at: 0 } : fault;
  }
}
