import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BY_COLLEAGUE, BY_HAND } from "../../workbench/book/events";
import { MESSAGE_LIMIT } from "../../workbench/host/excel-host";
import { extractMemberVersions } from "../../workbench/host/extract-member-versions";
import { readFunctionMetadata } from "../../workbench/host/function-metadata";
import memberVersions from "../../workbench/host/member-versions.json";
import { bookOf, meetings, put, table, value } from "./books";
import { member, method, ROOT, settled, TestHost } from "./host";

const RANGE = {
  "1": ROOT,
  "2": member(2, 1, "Worksheets"),
  "3": method(3, 2, "GetItem", "Sheet1"),
  "4": method(4, 3, "GetRange", "A1:B2"),
};

describe("A batch", () => {
  it("is answered action by action, and reads what it has just written", async () => {
    const host = new TestHost(bookOf());
    const { body } = await host.batch(
      [
        {
          Id: 10,
          ActionType: 4,
          Name: "Values",
          ObjectPathId: 4,
          ArgumentInfo: {
            Arguments: [
              [
                [1, "=A1*2"],
                ["x", null],
              ],
            ],
          },
        },
        {
          Id: 11,
          ActionType: 2,
          Name: "",
          ObjectPathId: 4,
          QueryInfo: { Select: ["values", "address", "worksheet/name"] },
        },
      ],
      RANGE,
    );
    expect(body.Results).toEqual([
      { ActionId: 10, Value: null },
      {
        ActionId: 11,
        Value: {
          Values: [
            [1, 2],
            ["x", ""],
          ],
          Address: "Sheet1!A1:B2",
          Worksheet: { Id: host.book.activeSheetId, Name: "Sheet1" },
        },
      },
    ]);
  });

  it("stops at the first failure, keeps what was done, and says where", async () => {
    const host = new TestHost(bookOf());
    const { body } = await host.batch(
      [
        {
          Id: 10,
          ActionType: 4,
          Name: "Values",
          ObjectPathId: 4,
          ArgumentInfo: {
            Arguments: [
              [
                [1, 2],
                [3, 4],
              ],
            ],
          },
        },
        { Id: 11, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 2, 3]]] } },
        {
          Id: 12,
          ActionType: 4,
          Name: "Values",
          ObjectPathId: 4,
          ArgumentInfo: {
            Arguments: [
              [
                [5, 5],
                [5, 5],
              ],
            ],
          },
        },
      ],
      RANGE,
    );
    expect(body.Error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 1, Location: "Range.values" });
    expect(value(host.book, "B2")).toBe(4);
  });

  it("walks a path that does something only once", async () => {
    const host = new TestHost(bookOf());
    await host.batch(
      [1, 2, 3].map((Id) => ({ Id, ActionType: 1, Name: "", ObjectPathId: 5 })),
      { ...RANGE, "5": method(5, 2, "Add", "New") },
    );
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
  });

  it("answers null for what is not there, and for all that comes of it", async () => {
    const host = new TestHost(bookOf());
    const { body } = await host.batch(
      [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 5 },
        { Id: 2, ActionType: 2, Name: "", ObjectPathId: 6, QueryInfo: {} },
      ],
      { ...RANGE, "5": method(5, 2, "GetItemOrNullObject", "Nowhere"), "6": method(6, 5, "GetRange", "A1") },
    );
    expect(body.Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  it.each([
    {
      given: "a property",
      paths: { "5": member(5, 3, "PivotTables") },
      action: { ActionType: 1 },
      named: "Worksheet.PivotTables",
    },
    { given: "a method", paths: {}, action: { ActionType: 3, Name: "FlashFill" }, named: "Range.FlashFill", on: 4 },
    {
      given: "a service",
      paths: { "5": { Id: 5, ObjectPathType: 2, Name: "Microsoft.Unknown" } },
      action: { ActionType: 1 },
      named: "Microsoft.Unknown",
    },
    {
      given: "a property asked for cell by cell",
      paths: {},
      action: {
        ActionType: 3,
        Name: "GetCellProperties",
        ArgumentInfo: { Arguments: [{ format: { fill: { pattern: true } } }] },
      },
      named: "Range.getCellProperties of format.fill.pattern",
      on: 4,
    },
    {
      given: "a loaded property",
      paths: {},
      action: { ActionType: 2, QueryInfo: { Select: ["linkedDataTypeState"] } },
      named: "Range.linkedDataTypeState",
      on: 4,
    },
  ])("refuses by name what is not emulated: $given", async ({ paths, action, named, on = 5 }) => {
    const host = new TestHost(bookOf());
    const { body } = await host.batch([{ Id: 1, Name: "", ObjectPathId: on, ...action }], { ...RANGE, ...paths });
    expect(body.Error).toMatchObject({ Code: "ApiNotImplementedInEmulator", Message: expect.stringContaining(named) });
    expect(host.complaints.join()).toContain(named);
  });

  it("refuses members newer than the version it offers", async () => {
    const offered = { ExcelApi: "1.12" };
    const older = await new TestHost(meetings(), { offered }).batch(
      [{ Id: 1, ActionType: 3, Name: "Resize", ObjectPathId: 3, ArgumentInfo: { Arguments: ["A1:C9"] } }],
      { "1": ROOT, "2": member(2, 1, "Tables"), "3": method(3, 2, "GetItem", "Meetings") },
    );
    expect(older.body.Error).toMatchObject({
      Code: "ApiNotFound",
      Message: expect.stringContaining("Table.resize needs ExcelApi 1.13"),
    });
  });

  it("knows the versions of this very office.js", () => {
    const library = dirname(require.resolve("@microsoft/office-js/package.json"));
    expect(extractMemberVersions(readFileSync(join(library, "dist/excel-web-16.00.debug.js"), "utf8"))).toEqual(
      memberVersions,
    );
  });
});

describe("A page that has gone", () => {
  const read = { Id: 10, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["values"] } };

  it("is not answered: the page after it numbers its own requests alike", async () => {
    const host = new TestHost(bookOf());
    host.host.delayMs = 250;
    await host.batch([read], RANGE);
    host.host.restart();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(host.posted).toEqual([]);
    host.host.delayMs = 0;
    expect((await host.batch([read], RANGE)).body.Results).toHaveLength(1);
  });

  it("is not answered late either", async () => {
    const host = new TestHost(bookOf());
    host.host.faultOf = () => ({ kind: "late", milliseconds: 250 });
    await host.batch([read], RANGE);
    host.host.restart();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(host.posted).toEqual([]);
  });

  it("does not have the functions' calls sent to the page after it, which may not take them yet", async () => {
    const host = new TestHost(bookOf(), { post: () => host.host.restart() });
    await host.batch(
      [{ Id: 10, ActionType: 3, Name: "_SetOsfControlContainerReadyForCustomFunctions", ObjectPathId: 2 }],
      { "1": ROOT, "2": { Id: 2, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
    );
    expect(host.host.functions.pending).toBe(-1);
  });
});

describe("Messages over 5 MB are refused as Excel on the web refuses them", () => {
  it("a request: 5103", async () => {
    const host = new TestHost(bookOf());
    const { error } = await host.batch(
      [
        {
          Id: 1,
          ActionType: 4,
          Name: "Values",
          ObjectPathId: 4,
          ArgumentInfo: { Arguments: ["x".repeat(MESSAGE_LIMIT)] },
        },
      ],
      RANGE,
    );
    expect([error, value(host.book, "A1")]).toEqual([5103, null]);
  });

  it("an answer: 5104", async () => {
    const host = new TestHost(bookOf([["x".repeat(30_000)]]));
    put(
      host.book,
      "A1:A200",
      Array.from({ length: 200 }, () => ["y".repeat(30_000)]),
    );
    const { error } = await host.batch(
      [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["values"] } }],
      { ...RANGE, "5": method(5, 3, "GetRange", "A1:A200") },
    );
    expect(error).toBe(5104);
  });
});

describe("Events", () => {
  const listening = async (): Promise<TestHost> => {
    const host = new TestHost(meetings());
    await host.batch([{ Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 }], {
      "1": ROOT,
      "2": member(2, 1, "Tables"),
    });
    return host;
  };

  it("tell which table, who and what, a colleague's edit as remote", async () => {
    const host = await listening();
    put(host.book, "C2", [[6]], BY_COLLEAGUE);
    await settled();
    expect(host.entries).toHaveLength(1);
    const [category, type, target, payload, , remote] = host.entries[0] ?? [];
    expect([category, type, target, remote]).toEqual([65536, 101, "Workbook", true]);
    expect(JSON.parse(String(payload))).toMatchObject({
      address: "C2",
      source: "Remote",
      tableId: table(host.book).id,
      valueBefore: 5,
      valueAfter: 6,
      changeType: "RangeEdited",
    });
  });

  it("come after the answer of the batch that caused them", async () => {
    const host = await listening();
    await host.batch(
      [{ Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1]]] } }],
      { ...RANGE, "4": method(4, 3, "GetRange", "C2") },
    );
    await settled();
    expect(host.posted.slice(-2).map(({ _actionName, _responseType }) => [_actionName, _responseType])).toEqual([
      ["executeMethod", 0],
      ["richApiMessage", 1],
    ]);
  });

  it("are not sent for the add-in's own edits while it has turned them off, and not to who has not asked", async () => {
    const host = await listening();
    host.host.context.enableEvents = false;
    await host.batch(
      [{ Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1]]] } }],
      { ...RANGE, "4": method(4, 3, "GetRange", "C2") },
    );
    host.host.context.enableEvents = true;
    put(host.book, "F20", [["outside any table"]]);
    await settled();
    expect(host.entries).toEqual([]);
  });
});

describe("Custom functions", () => {
  const METADATA = readFunctionMetadata({
    functions: [
      { id: "ONE", name: "ONE", parameters: [{ name: "id", type: "any" }], options: { stream: true } },
      {
        id: "MANY",
        name: "MANY",
        parameters: [
          { name: "ids", type: "any", dimensionality: "matrix" },
          { name: "at", type: "number", optional: true },
        ],
        options: { stream: true },
      },
    ],
  });
  const running = (cells: Parameters<typeof bookOf>[0]) => {
    const host = new TestHost(bookOf(cells));
    host.host.functions.define("T", METADATA);
    host.host.functions.start();
    host.book.tell(host.book.calculation.addinChanged(), BY_COLLEAGUE);
    return host;
  };
  const calls = (host: TestHost): unknown[] =>
    host.entries.filter(([, type]) => type === 1000).map(([, , , message]) => JSON.parse(String(message)) as unknown);

  it("are asked once for all cells with the same call, and wait with #BUSY!", async () => {
    const host = running([['=T.ONE("a")', '=T.ONE("a")', '=T.ONE("b")']]);
    await settled();
    expect(calls(host)).toEqual([
      [1, "ONE", ["a"], null, 3, [null]],
      [2, "ONE", ["b"], null, 3, [null]],
    ]);
    expect(value(host.book, "A1")).toBe("#BUSY!");
    host.host.functions.results([{ id: 1, ok: true, value: 7 }]);
    expect([value(host.book, "A1"), value(host.book, "B1"), value(host.book, "C1")]).toEqual([7, 7, "#BUSY!"]);
  });

  it("get blank cells and left-out arguments as null, one cell for a range as a block", async () => {
    const host = running([["=T.MANY(B1)", null, "=T.MANY(B1:B2)"]]);
    await settled();
    expect(calls(host)).toEqual([
      [1, "MANY", [[[null]], null], null, 3, [null, null]],
      [2, "MANY", [[[null], [null]], null], null, 3, [null, null]],
    ]);
  });

  it("are asked for each cell where a single value is wanted and a block given", async () => {
    const host = running([["x", "y"], ["=T.ONE(A1:B1)"]]);
    host.host.functions.results([
      { id: 1, ok: true, value: "X" },
      { id: 2, ok: true, value: "Y" },
    ]);
    expect([value(host.book, "A2"), value(host.book, "B2")]).toEqual(["X", "Y"]);
    await settled();
  });

  it("are not asked about an error, which is the answer", () => {
    expect(value(running([["=T.ONE(1/0)"]]).book, "A1")).toBe("#DIV/0!");
  });

  it("are asked anew when an argument changes, and the old call is ended", async () => {
    const host = running([["a", "=T.ONE(A1)"]]);
    put(host.book, "A1", [["b"]]);
    await settled();
    expect(calls(host)).toHaveLength(2);
    expect(host.entries.filter(([, type]) => type === 1001).map(([, , , message]) => message)).toEqual([
      '{"invocationId":1}',
    ]);
  });

  it("keep their answer when an edit made before it came is undone", async () => {
    const host = running([["a"], ['=T.ONE("a")']]);
    put(host.book, "A1", [["b"]]);
    host.host.functions.results([{ id: 1, ok: true, value: 7 }]);
    host.book.undo.undo(BY_HAND);
    expect([value(host.book, "A1"), value(host.book, "A2")]).toEqual(["a", 7]);
    await settled();
  });

  it("spill no further than their answer when an edit made before a shorter one came is undone", async () => {
    const host = running([["a"], ["=T.MANY(C1:C2)"]]);
    await settled();
    const [[id]] = calls(host) as [[number]];
    host.host.functions.results([{ id, ok: true, value: [["one"], ["two"], ["three"]] }]);
    expect(value(host.book, "A4")).toBe("three");
    put(host.book, "A1", [["b"]]);
    host.host.functions.results([{ id, ok: true, value: [["one"]] }]);
    host.book.undo.undo(BY_HAND);
    expect([value(host.book, "A1"), value(host.book, "A2"), value(host.book, "A3"), value(host.book, "A4")]).toEqual([
      "a",
      "one",
      null,
      null,
    ]);
  });

  it("are answered where an argument is a formula that has to be computed first", async () => {
    const host = running([
      [1, "=T.MANY(D1:D2,A1)", null, "=A1"],
      [null, null, null, "x"],
    ]);
    put(host.book, "A1", [[2]]);
    await settled();
    const id = Number((calls(host).at(-1) as unknown[])[0]);
    host.host.functions.results([{ id, ok: true, value: [["B"], ["X"]] }]);
    expect([value(host.book, "B1"), value(host.book, "B2")]).toEqual(["B", "X"]);
  });

  it.each([
    {
      given: "an error handed over",
      result: { ok: true, value: { valueType: "CustomFunctionError", code: "#N/A", message: "No meeting" } },
      shown: "#N/A",
    },
    { given: "a promise refused", result: { ok: false, value: "no", errorCode: 3 }, shown: "#VALUE!" },
    { given: "a null", result: { ok: true, value: null }, shown: 0 },
  ])("show $given as Excel does", ({ result, shown }) => {
    const host = running([['=T.ONE("a")']]);
    host.host.functions.results([{ id: 1, ...result }]);
    expect(value(host.book, "A1")).toBe(shown);
  });
});
