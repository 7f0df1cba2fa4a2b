import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Book } from "../../workbench/book/book";
import { ExcelHost } from "../../workbench/host/excel-host";
import type { FaultOf } from "../../workbench/host/faults";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import { mergeSheets } from "../../workbench/load/merge";

const OFFICE_JS = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

const BOOT = {
  conversationId: "conversation",
  instanceId: "instance",
  hostOrigin: "https://host.example",
  locale: "en-GB",
};

/** What Excel on the web says of an answer that is too large. */
const TOO_LARGE = 5104;

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

let current: InExcel | null = null;
let loaded: OfficeJs | null = null;
const bridge: Bridge = { sendMessageToHost: (text) => current?.take(text) };

/** Microsoft's own library, unmodified, with just enough of a page around it. */
function officeJs(): OfficeJs {
  const element = (): object => ({ style: {}, appendChild: () => undefined, setAttribute: () => undefined });
  const location = { href: "https://addin.example/", search: "", hash: "" };
  const document = { getElementsByTagName: () => [], createElement: element, head: element(), URL: "", location };
  const page: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "", language: "en-GB" },
    // What it lets go of later does not hold up the end of a test.
    setTimeout: (work: () => void, milliseconds?: number) => setTimeout(work, milliseconds).unref(),
    clearTimeout,
    console,
    performance,
    // Its errors are then errors of this page too.
    Error,
    Promise,
    addEventListener: () => undefined,
    external: {},
    name: "",
  };
  Object.assign(page, { window: page, self: page, parent: page, top: page });
  createContext(page);
  const run = (file: string): unknown => runInContext(readFileSync(join(OFFICE_JS, file), "utf8"), page);
  // It looks for the tag it was loaded by and throws since it finds none; what the other file needs of it is there by then.
  try {
    run("office.debug.js");
  } catch {
    // As said.
  }
  run("excel-web-16.00.debug.js");
  const loaded = page as unknown as OfficeJs;
  loaded.OfficeExtension.HostBridge.init(bridge);
  return loaded;
}

const books = new Map<string, Promise<Book>>();

/** Sheets are copied out of it, so that it serves again. */
function readOnce(base64: string): Promise<Book> {
  const known = books.get(base64) ?? bookFromXlsx(new Uint8Array(Buffer.from(base64, "base64")));
  books.set(base64, known);
  return known;
}

/** A workbook open in the workbench's host, spoken to by office.js: what a test of src/excel runs in. One at a time. */
export class InExcel {
  readonly host: ExcelHost;
  readonly complaints: string[] = [];
  /** What each batch so far did: see HostCall. */
  readonly calls: (readonly string[])[] = [];
  /**
   * How many messages had to follow one another so far: one that is sent before another is answered takes the same round as
   * that. What only lets go of ranges, for which nobody waits, is left out.
   */
  rounds = 0;
  private answeredRounds = 0;
  private readonly waiting = new Map<number, { readonly id: number; readonly round: number }>();
  private last = 0;

  constructor(readonly book: Book) {
    const insertable = new Map<string, Book>();
    this.host = new ExcelHost({
      book,
      boot: BOOT,
      addinOrigin: "https://addin.example",
      shell: {
        openWorkbook: () => undefined,
        insertSheets: (base64, options) => mergeSheets(book, insertable.get(base64)!, options),
        showPane: () => undefined,
        leavePane: () => undefined,
      },
      ribbon: { setEnabled: () => undefined, setVisible: () => undefined },
      post: (text) => this.give(text),
      prepare: async (base64) => void insertable.set(base64, await readOnce(base64)),
      complain: (message) => this.complaints.push(message),
    });
    this.goesWrong();
  }

  /** What goes wrong with the calls from now on; nothing where left out. */
  goesWrong(faultOf: FaultOf = () => undefined): void {
    this.host.faultOf = (call) => {
      this.calls.push(call.actions);
      return faultOf(call);
    };
  }

  /** A message of office.js to its host. */
  take(text: string): void {
    const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: unknown } };
    this.last += 1;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const round = onlyLetsGo(body) ? 0 : this.answeredRounds + 1;
    this.rounds = Math.max(this.rounds, round);
    this.waiting.set(this.last, { id, round });
    this.host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: "executeMethod",
        _actionType: 0,
        _conversationId: BOOT.conversationId,
        _correlationId: this.last,
        _data: { ArrayData: ["", "POST", "ProcessQuery", [], body, 0, flags], DdaMethod: { DispatchId: 93 } },
      }),
    );
  }

  private give(text: string): void {
    if (current !== this) return;
    const { _responseType, _correlationId, _actionName, _data } = JSON.parse(text) as {
      readonly _responseType: number;
      readonly _correlationId: number;
      readonly _actionName: string;
      readonly _data: { readonly ArrayData?: unknown[]; readonly Data?: readonly unknown[]; readonly Error?: number };
    };
    if (_responseType === 0) {
      // Kept, since an answer may come twice.
      const asked = this.waiting.get(_correlationId);
      this.answeredRounds = Math.max(this.answeredRounds, asked?.round ?? 0);
      const message =
        _data.Error === TOO_LARGE
          ? {
              statusCode: 400,
              headers: {},
              body: JSON.stringify({ error: { code: "ResponsePayloadSizeLimitExceeded" } }),
            }
          : { statusCode: 200, headers: {}, body: String(_data.Data?.[2]) };
      bridge.onMessageFromHost?.(JSON.stringify({ id: asked?.id, type: 2, message }));
    } else if (_actionName === "richApiMessage") {
      const message = { entries: _data.ArrayData };
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message }));
    }
  }
}

function onlyLetsGo(body: string): boolean {
  const { Actions } = JSON.parse(body) as {
    readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
  };
  const done = Actions.filter(({ ActionType }) => ActionType === 3 || ActionType === 4 || ActionType === 2);
  return done.length > 0 && done.every(({ Name }) => Name === "_RemoveReference");
}

/** Opens a workbook in the workbench's host, spoken to by office.js, in the place of the one before. */
export function inExcel(book: Book): InExcel {
  Object.assign(globalThis, {
    Excel: (loaded ??= officeJs()).Excel,
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  return (current = new InExcel(book));
}
