import type { Book } from "../../workbench/book/book";
import { record } from "../../workbench/host/argument";
import type { BatchResponse } from "../../workbench/host/batch";
import { ExcelHost, type HostOptions } from "../../workbench/host/excel-host";

const BOOT = {
  conversationId: "conversation",
  instanceId: "instance",
  hostOrigin: "https://host.example",
  locale: "en-GB",
};

interface Posted {
  readonly _actionName: string;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>>;
}

/** A host without a browser: batches are handed in as office.js writes them, and what goes out is kept. */
export class TestHost {
  readonly posted: Posted[] = [];
  readonly complaints: string[] = [];
  readonly host: ExcelHost;
  private last = 0;

  constructor(
    readonly book: Book,
    options: Partial<HostOptions> = {},
  ) {
    this.host = new ExcelHost({
      book,
      boot: BOOT,
      addinOrigin: "https://addin.example",
      shell: {
        openWorkbook: () => undefined,
        insertSheets: () => [],
        showPane: () => undefined,
        leavePane: () => undefined,
      },
      ribbon: { setEnabled: () => undefined, setVisible: () => undefined },
      post: (message) => this.posted.push(JSON.parse(message) as Posted),
      complain: (message) => this.complaints.push(message),
      ...options,
    });
  }

  /** Sends a request as a page of this conversation would. */
  async send(actionName: string, data: unknown, actionType = 0): Promise<Posted | undefined> {
    const before = this.posted.length;
    this.last += 1;
    this.host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: actionName,
        _actionType: actionType,
        _conversationId: "conversation",
        _correlationId: this.last,
        _data: data,
      }),
    );
    await settled();
    return this.posted.slice(before).find(({ _responseType }) => _responseType === 0);
  }

  /** Sends a batch; answers its whole-batch error code and its body. */
  async batch(
    actions: readonly object[],
    paths: Readonly<Record<string, object>>,
  ): Promise<{ error: unknown; body: BatchResponse }> {
    const text = JSON.stringify({ Actions: actions, ObjectPaths: paths });
    const response = await this.send("executeMethod", {
      ArrayData: ["", "POST", "ProcessQuery", [], text, 0, 1],
      DdaMethod: { DispatchId: 93 },
    });
    const parts = response?._data.Data;
    return {
      error: response?._data.Error,
      body: JSON.parse(Array.isArray(parts) ? String(parts[2]) : "{}") as BatchResponse,
    };
  }

  /** The entries of every event message so far. */
  get entries(): unknown[][] {
    return this.posted
      .filter(({ _actionName, _responseType }) => _actionName === "richApiMessage" && _responseType === 1)
      .flatMap(({ _data }) => record(_data).ArrayData as unknown[][]);
  }
}

/** Lets what waits for the end of this turn happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Paths of a batch, as office.js writes them. */
export const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
export const member = (id: number, parent: number, name: string): object => ({
  Id: id,
  ObjectPathType: 4,
  Name: name,
  ParentObjectPathId: parent,
});
export const method = (id: number, parent: number, name: string, ...args: unknown[]): object => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
