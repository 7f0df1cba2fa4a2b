import type { Book } from "../book/book";
import { BY_ADDIN, type BookEvent } from "../book/events";
import { FULL_MATRIX, type RequirementMatrix } from "./api-versions";
import { appContext } from "./app-context";
import { record } from "./argument";
import { runBatch, type BatchRequest, type BatchResponse } from "./batch";
import { CustomFunctions } from "./custom-functions";
import { refusal, type Fault, type FaultOf } from "./faults";
import { EventFeed } from "./event-feed";
import { KeptObjects, type HostContext, type HostShell } from "./host-context";
import { readRequest, writeEvent, writeResponse, type BootInfo, type HostRequest } from "./messages";
import { service, type RibbonState, type ServiceContext } from "./services";
import { workbook } from "./workbook";

/** Excel on the web refuses a message beyond this, either way. */
export const MESSAGE_LIMIT = 5 * 1024 * 1024;

/** What office.js tells Excel at Tab on the last control of the page, and at Shift+Tab on its first. */
const [TAB_EXIT, TAB_EXIT_BACK] = [13, 14];

export interface HostOptions {
  readonly book: Book;
  readonly boot: BootInfo;
  readonly addinOrigin: string;
  readonly offered?: RequirementMatrix;
  readonly shell: HostShell;
  readonly ribbon: RibbonState;
  /** Sends a text to the add-in's frame. */
  readonly post: (message: string) => void;
  /** Gets ready what a batch cannot wait for: the sheets of another file. */
  readonly prepare?: (base64: string) => Promise<void>;
  /** Told of what is not emulated, and of batches Excel would refuse. */
  readonly complain?: (message: string) => void;
  readonly settingsSaved?: () => void;
  readonly theme?: () => unknown;
}

type Waiting = readonly [number, number, string, string, number, boolean];

/** An Excel without a screen: answers office.js about one workbook. Knows nothing of windows: texts in, texts out. */
export class ExcelHost {
  readonly functions: CustomFunctions;
  readonly context: HostContext;
  readonly runtime = { visible: true, startState: "None" };
  private readonly feed = new EventFeed();
  /** Excel loses an event now and then: set to lose all of them. */
  losesEvents = false;
  /** Milliseconds from a message to its answer, as over a slow connection: messages that are under way together wait together. */
  delayMs = 0;
  /** Asked before each batch what goes wrong with it. */
  faultOf: FaultOf | undefined;
  private batches = 0;
  private readonly kept = new KeptObjects();
  private readonly services: ServiceContext;
  private readonly outbox: Waiting[] = [];
  private readonly commands = new Map<string, (result: unknown) => void>();
  private readonly appSettings: [string, string][] = [];
  private readonly stopListening: () => void;
  private queue: Promise<void> = Promise.resolve();
  /** How many pages the frame has had before this one. */
  private pages = 0;
  private flushing = false;
  private busy = 0;
  private last = 0;

  constructor(private readonly options: HostOptions) {
    const { book, shell, ribbon } = options;
    this.functions = new CustomFunctions(book, (type, message) =>
      this.enqueue([1, type, "", message, this.next(), false]),
    );
    this.context = {
      book,
      offered: options.offered ?? FULL_MATRIX,
      kept: this.kept,
      listen: (type, target, on) => this.feed.listen(type, target, on),
      enableEvents: true,
      shell,
    };
    this.services = {
      context: this.context,
      functions: this.functions,
      ribbon,
      functionsReady: () => this.functionsReady(),
      runtime: this.runtime,
    };
    book.calculation.addin = this.functions;
    this.stopListening = book.listen((events) => this.heard(events));
  }

  /** The frame is being loaded again: everything the old page registered is gone. */
  restart(): void {
    this.pages += 1;
    this.feed.clear();
    this.kept.clear();
    this.functions.stop();
    this.outbox.length = 0;
  }

  dispose(): void {
    this.restart();
    this.stopListening();
  }

  /** Takes a text from the frame; answers in order. */
  receive(message: string): void {
    const request = readRequest(message, this.options.boot.conversationId);
    if (!request) return;
    const { pages } = this;
    const arrived = this.delayMs > 0 ? new Promise((resolve) => setTimeout(resolve, this.delayMs)) : undefined;
    this.queue = this.queue
      .then(() => arrived)
      // A new page numbers its requests as the old one did: what the old one asked is answered to nobody.
      .then(() => (pages === this.pages ? this.answer(request, message.length) : undefined))
      .catch((problem: unknown) => this.options.complain?.(String(problem)));
  }

  /** Presses a ribbon button that runs a function; resolves when the add-in calls `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<unknown> {
    const id = String(this.next());
    this.post("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return new Promise((resolve) => this.commands.set(id, resolve));
  }

  /** Presses a shared-runtime action: a keyboard shortcut, or a button of the newer kind. */
  runAction(action: string): void {
    this.enqueue([2, 1000, "", JSON.stringify([action, ""]), this.next(), false]);
  }

  /** Tells the add-in that its pane was shown or hidden. */
  paneShown(visible: boolean): void {
    if (this.runtime.visible === visible) return;
    this.runtime.visible = visible;
    this.enqueue([
      65536,
      65539,
      "",
      JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }),
      this.next(),
      false,
    ]);
  }

  private async answer(request: HostRequest, size: number): Promise<void> {
    const { pages } = this;
    this.busy += 1;
    try {
      const fault = this.faultFor(request);
      if (fault?.kind === "unanswered" && !fault.done) return;
      const data = await this.dataFor(request, size, fault);
      if (fault?.kind === "unanswered") return;
      const text = writeResponse(request, { origin: this.options.boot.hostOrigin, data });
      const sent =
        text.length > MESSAGE_LIMIT
          ? writeResponse(request, { origin: this.options.boot.hostOrigin, data: { Version: 1, Error: 5104 } })
          : text;
      const post = (): void => {
        if (pages === this.pages) this.options.post(sent);
      };
      if (fault?.kind === "late") setTimeout(post, fault.milliseconds);
      else post();
      if (fault?.kind === "twice") post();
      if (text.length > MESSAGE_LIMIT)
        this.options.complain?.("An answer of more than 5 MB was refused, as Excel on the web does (5104).");
    } finally {
      this.busy -= 1;
      this.flushSoon();
    }
  }

  private faultFor({ actionName, data }: HostRequest): Fault | undefined {
    if (actionName !== "executeMethod" || this.faultOf === undefined) return undefined;
    const { ArrayData: parts, DdaMethod: method } = record(data);
    if (Number(record(method).DispatchId) !== 93 || !Array.isArray(parts)) return undefined;
    this.batches += 1;
    return this.faultOf({
      number: this.batches,
      actions: actionsIn(JSON.parse(String(parts[4])) as BatchRequest),
      writes: (Number(parts[6]) & 1) === 1,
    });
  }

  private async dataFor(request: HostRequest, size: number, fault?: Fault): Promise<unknown> {
    if (request.actionType !== 0) return { Error: 0 };
    if (request.actionName === "ContextActivationManager_getAppContextAsync")
      return appContext(this.options, this.context.offered, this.appSettings);
    if (request.actionName === "ContextActivationManager_notifyHost") this.left(request.data);
    if (request.actionName !== "executeMethod") return null;
    const data = record(request.data);
    const method = Number(record(data.DdaMethod).DispatchId);
    if (method === 93) return this.richApi(data, size, fault);
    if (method === 94) return this.commandDone(data);
    if (method === 76) return this.saveSettings(data);
    this.options.complain?.(`The workbench does not emulate Office.context.document’s method ${method}.`);
    return { Version: 1, Error: 5001 };
  }

  /** At Tab office.js moves the focus itself; from the last control it leaves that to Excel. */
  private left(data: unknown): void {
    const action = Array.isArray(data) ? Number(data[1]) : NaN;
    if (action === TAB_EXIT || action === TAB_EXIT_BACK) this.options.shell.leavePane(action === TAB_EXIT_BACK);
  }

  private async richApi(data: Readonly<Record<string, unknown>>, size: number, fault?: Fault): Promise<unknown> {
    if (size > MESSAGE_LIMIT) {
      this.options.complain?.("A batch of more than 5 MB was refused, as Excel on the web does (5103).");
      return { Version: 1, Error: 5103 };
    }
    const parts: unknown[] = Array.isArray(data.ArrayData) ? data.ArrayData : [];
    const request = JSON.parse(String(parts[4])) as BatchRequest;
    await this.prepareFor(request);
    const body = this.run(request, (Number(parts[6]) & 1) === 1, fault);
    return { Version: 1, Error: 0, Data: [200, ["content-type", "application/json"], JSON.stringify(body)] };
  }

  private run(request: BatchRequest, writes: boolean, fault?: Fault): BatchResponse {
    const host = {
      root: workbook(this.context),
      offered: this.context.offered,
      service: (name: string) => service(name, this.services),
      kept: this.kept,
      missing: (member: string) => this.options.complain?.(member),
      refused: (index: number) => (fault?.kind === "refused" && fault.at === index ? refusal(fault.code) : undefined),
    };
    return this.options.book.edit(BY_ADDIN, () => runBatch(request, host), writes);
  }

  private async prepareFor(request: BatchRequest): Promise<void> {
    for (const action of [...request.Actions, ...Object.values(request.ObjectPaths)]) {
      if (action.Name !== "InsertWorksheetsFromBase64") continue;
      const base64 = action.ArgumentInfo?.Arguments?.[0];
      if (typeof base64 === "string") await this.options.prepare?.(base64);
    }
  }

  private commandDone(data: Readonly<Record<string, unknown>>): unknown {
    const parameters = Array.isArray(data.ArrayData) ? record({ ...data.ArrayData }) : data;
    const id = String(parameters[0] ?? "");
    this.commands.get(id)?.(parameters[2]);
    this.commands.delete(id);
    return { Version: 1, Error: 0 };
  }

  private saveSettings(data: Readonly<Record<string, unknown>>): unknown {
    const properties = record(data.DdaSettingsMethod).Properties;
    this.appSettings.splice(0, this.appSettings.length, ...pairs(properties));
    this.options.settingsSaved?.();
    return { Version: 1, Error: 0 };
  }

  private functionsReady(): void {
    const { pages } = this;
    // After this batch, so that the page has been told that it may be called.
    setTimeout(() => {
      if (pages !== this.pages) return;
      this.functions.start();
      this.options.book.tell(this.options.book.calculation.addinChanged(), BY_ADDIN);
    }, 0);
  }

  private heard(events: readonly BookEvent[]): void {
    for (const entry of this.losesEvents ? [] : this.feed.entries(events, this.context)) this.enqueue(entry);
    if (events.some(({ change }) => change.kind === "selected")) this.post("documentSelectionChanged", {});
  }

  private enqueue(entry: Waiting): void {
    this.outbox.push(entry);
    this.flushSoon();
  }

  /** Events leave after the answer of the batch that caused them. */
  private flushSoon(): void {
    if (this.flushing || this.outbox.length === 0) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      if (this.busy > 0 || this.outbox.length === 0) return;
      this.post("richApiMessage", { ArrayData: this.outbox.splice(0) });
    }, 0);
  }

  private post(name: string, data: unknown): void {
    this.options.post(
      writeEvent(name, this.options.boot.conversationId, { origin: this.options.boot.hostOrigin, data }),
    );
  }

  private next(): number {
    this.last += 1;
    return this.last;
  }
}

/** What each action does: a method or property by its name, also where the method finds or makes the object; blank for what only reads. */
function actionsIn({ Actions, ObjectPaths }: BatchRequest): readonly string[] {
  return Actions.map(({ ActionType, Name, ObjectPathId }) => {
    const path = ObjectPaths[String(ObjectPathId)];
    if (ActionType === 1) return path?.ObjectPathType === 3 ? path.Name : "";
    return ActionType === 3 || ActionType === 4 ? Name : "";
  });
}

function pairs(properties: unknown): [string, string][] {
  const list: unknown[] = Array.isArray(properties) ? properties : [];
  return list.map((pair): [string, string] => (Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ["", ""]));
}
