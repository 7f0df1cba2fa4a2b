import fc from "fast-check";
import { freezeFormulas } from "../../src/excel/freeze";
import { formulasOf, readBlock } from "../../src/excel/frozen-block";
import { unfreezeFormulas } from "../../src/excel/put-formulas-back";
import type { Book } from "../../workbench/book/book";
import { addSheet } from "../../workbench/book/edit-sheets";
import { BY_HAND } from "../../workbench/book/events";
import type { Fault } from "../../workbench/host/faults";
import { at, bookOf, formula, put, value } from "../workbench/books";
import { type InExcel, inExcel } from "./office-js";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));

/** Where formulas stand at first, on two sheets: three in a column, one apart, one of Excel's own between, one that spills. */
const FORMULAS: Readonly<Record<string, string>> = {
  "Sheet1!A1": "=DDSCP.QUORATE(1)",
  "Sheet1!A2": "=DDSCP.QUORATE(2)",
  "Sheet1!A3": "=IF(TRUE,7,DDSCP.QUORATE(3))",
  "Sheet1!C2": '=IF(TRUE,"",DDSCP.OUTCOME(1))',
  "Other!B1": "=DDSCP.QUORATE(1)",
  "Other!B2": "=FILTER(Sheet1!E1:F2,Sheet1!E1:E2>0,DDSCP.PROBLEMS())",
};

function opened(): { book: Book; excel: InExcel } {
  const book = bookOf();
  book.edit(BY_HAND, () => void addSheet(book, "Other"));
  for (const [address, text] of Object.entries(FORMULAS)) put(book, address, [[text]]);
  put(book, "Sheet1!B1", [["=1+1"]]);
  put(book, "Sheet1!E1:F2", [
    [1, 2],
    [3, 4],
  ]);
  book.undo.clear();
  return { book, excel: inExcel(book) };
}

/** Formulas that are neither in their cell nor among what the workbook keeps. */
function lost(book: Book): readonly string[] {
  const kept = new Set(
    [...book.settings.values()].flatMap((setting) => {
      const block = readBlock(setting);
      return block === null
        ? []
        : formulasOf(block).map((each) => `${each.sheetId} ${each.row} ${each.column} ${each.formula}`);
    }),
  );
  return Object.entries(FORMULAS)
    .filter(([address, text]) => {
      const { sheet, rect } = at(book, address);
      return formula(book, address) !== text && !kept.has(`${sheet.id} ${rect.row} ${rect.column} ${text}`);
    })
    .map(([address]) => address);
}

const notInTheirCells = (book: Book): readonly string[] =>
  Object.entries(FORMULAS)
    .filter(([address, text]) => formula(book, address) !== text)
    .map(([address]) => address);

const protect = (book: Book, on: boolean, name = "Other"): void => {
  book.sheetNamed(name)!.protected = on;
};

const quietly = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "",
    (error: unknown) => (error as Error).message,
  );

describe("formulas that are frozen and put back", () => {
  it("are plain values between, and stand as before afterwards", async () => {
    const { book, excel } = opened();
    expect(await freezeFormulas()).toEqual({ done: 6, refused: 0, why: "" });
    expect(notInTheirCells(book)).toEqual(Object.keys(FORMULAS));
    expect([value(book, "Sheet1!A3"), value(book, "Other!C3"), formula(book, "Sheet1!B1")]).toEqual([7, 4, "=1+1"]);
    expect(await unfreezeFormulas()).toMatchObject({ restored: 6, leftAlone: 0, stillKept: 0 });
    expect(notInTheirCells(book)).toEqual([]);
    expect(value(book, "Other!C3")).toBe(4);
    expect(await unfreezeFormulas()).toEqual({
      restored: 0,
      stillKept: 0,
      why: "",
      inTheirCells: 0,
      leftAlone: 0,
      unreadable: 0,
    });
    expect(excel.complaints).toEqual([]);
  });

  it("are kept before anything is written over them", async () => {
    const { excel } = opened();
    await freezeFormulas();
    const writes = excel.calls.map((actions) => actions.filter((each) => each === "Add" || each === "Values"));
    expect(writes.filter((each) => each.length > 0).map((each) => [...new Set(each)])).toEqual([
      ["Add"],
      ["Values"],
      ["Add"],
      ["Values"],
    ]);
  });

  it("come back once a sheet that was protected no longer is; those of other sheets at once", async () => {
    const { book } = opened();
    await freezeFormulas();
    protect(book, true);
    expect(await unfreezeFormulas()).toMatchObject({
      restored: 4,
      stillKept: 2,
      why: expect.stringContaining("protected") as string,
    });
    expect(notInTheirCells(book)).toEqual(["Other!B1", "Other!B2"]);
    protect(book, false);
    expect(await unfreezeFormulas()).toMatchObject({ restored: 2, stillKept: 0 });
    expect(notInTheirCells(book)).toEqual([]);
  });

  it("on a protected sheet stay formulas, and are told", async () => {
    const { book } = opened();
    protect(book, true);
    expect(await freezeFormulas()).toMatchObject({
      done: 4,
      refused: 2,
      why: expect.stringContaining("protected") as string,
    });
    expect(notInTheirCells(book)).toEqual(["Sheet1!A1", "Sheet1!A2", "Sheet1!A3", "Sheet1!C2"]);
    expect(await unfreezeFormulas()).toMatchObject({ restored: 4, inTheirCells: 2, leftAlone: 0 });
  });

  it("come back after Ctrl+Z has taken them away again", async () => {
    const { book } = opened();
    await freezeFormulas();
    await unfreezeFormulas();
    while (notInTheirCells(book).length < 6) expect(book.undo.undo(BY_HAND)).toBe(true);
    expect(await unfreezeFormulas()).toMatchObject({ restored: 6 });
    expect(notInTheirCells(book)).toEqual([]);
  });

  it("are not written over what somebody has typed since, though it shows the same", async () => {
    const { book } = opened();
    await freezeFormulas();
    put(book, "Sheet1!A3", [["=3+4"]]);
    put(book, "Other!C2", [["my own"]]);
    expect(await unfreezeFormulas()).toMatchObject({ restored: 4, leftAlone: 2 });
    expect([formula(book, "Sheet1!A3"), value(book, "Other!C2"), formula(book, "Other!B2")]).toEqual([
      "=3+4",
      "my own",
      undefined,
    ]);
  });

  it("are not put into a cell that is blank since its row was taken out", async () => {
    const { book } = opened();
    await freezeFormulas();
    await unfreezeFormulas();
    put(book, "Sheet1!C2", [[null]]);
    expect(await unfreezeFormulas()).toMatchObject({ restored: 0 });
    expect(formula(book, "Sheet1!C2")).toBeUndefined();
  });

  it("that somebody changes while they are frozen keep the change", async () => {
    const { book, excel } = opened();
    let isKept = false;
    excel.goesWrong(({ actions }) => {
      if (isKept) put(book, "Sheet1!A1", [["=DDSCP.QUORATE(9)"]]);
      isKept = actions.includes("Add");
      return undefined;
    });
    await freezeFormulas();
    expect([formula(book, "Sheet1!A1"), formula(book, "Sheet1!A2")]).toEqual(["=DDSCP.QUORATE(9)", undefined]);
  });
});

const FAULTS: readonly (readonly [string, (at: number) => Fault])[] = [
  ["is refused", (action) => ({ kind: "refused", at: action })],
  ["is not done, and never answered", () => ({ kind: "unanswered", done: false })],
  ["is done, and never answered", () => ({ kind: "unanswered", done: true })],
  ["is answered too late", () => ({ kind: "late", milliseconds: 25 })],
];

const WRITES = ["Add", "Values", "Formulas", "Clear", "Delete"];

/** Every call, and every action of it that writes. */
async function failurePoints(work: () => Promise<unknown>): Promise<readonly (readonly [number, number])[]> {
  const { excel } = opened();
  await freezeFormulas();
  if (work === freezeFormulas) await unfreezeFormulas();
  excel.calls.length = 0;
  await work();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return excel.calls.flatMap((actions, call) =>
    actions.flatMap((name, action) => (action === 0 || WRITES.includes(name) ? [[call, action] as const] : [])),
  );
}

describe.each(FAULTS)("where one call %s", (_, faultAt) => {
  it.each([
    ["freezing", freezeFormulas],
    ["putting back", unfreezeFormulas],
  ] as const)(
    "while %s, no formula is lost, whichever call it is",
    async (doing, work) => {
      const points = await failurePoints(work);
      expect(points.length).toBeGreaterThan(10);
      const whole = faultAt(0).kind !== "refused";
      for (const [call, action] of points) {
        if (whole && action > 0) continue;
        const { book, excel } = opened();
        if (doing === "putting back") await freezeFormulas();
        let seen = 0;
        excel.goesWrong(() => (seen++ === call ? faultAt(action) : undefined));
        await quietly(work());
        const where = `call ${call}, action ${action}`;
        expect([where, lost(book)]).toEqual([where, []]);
        excel.goesWrong();
        await quietly(unfreezeFormulas());
        expect([where, lost(book), notInTheirCells(book)]).toEqual([where, [], []]);
      }
    },
    60_000,
  );
});

type Step =
  | { readonly does: "freeze" | "put back" | "undo" | "redo" | "protect" | "unprotect" }
  | { readonly does: "fail"; readonly call: number; readonly fault: Fault };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom("freeze", "put back", "undo", "redo", "protect", "unprotect") }),
  fc.record({
    does: fc.constant("fail" as const),
    call: fc.nat(12),
    fault: fc.oneof(
      fc.record({ kind: fc.constant("refused" as const), at: fc.nat(8) }),
      fc.record({ kind: fc.constant("unanswered" as const), done: fc.boolean() }),
      fc.record({ kind: fc.constant("late" as const), milliseconds: fc.constant(25) }),
    ),
  }),
);

describe("whatever is done, in whatever order, and whatever fails", () => {
  it("a formula is in its cell or among what the workbook keeps, and can be put back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { book, excel } = opened();
        for (const each of steps) {
          await done(book, excel, each);
          expect(lost(book)).toEqual([]);
        }
        excel.goesWrong();
        protect(book, false);
        await unfreezeFormulas();
        expect(notInTheirCells(book)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

async function done(book: Book, excel: InExcel, each: Step): Promise<void> {
  switch (each.does) {
    case "freeze":
      return void (await quietly(freezeFormulas()));
    case "put back":
      return void (await quietly(unfreezeFormulas()));
    case "undo":
      return void book.undo.undo(BY_HAND);
    case "redo":
      return void book.undo.redo(BY_HAND);
    case "protect":
      return protect(book, true);
    case "unprotect":
      return protect(book, false);
    case "fail": {
      let seen = 0;
      return excel.goesWrong(() => (seen++ === each.call ? each.fault : undefined));
    }
    default:
      return each satisfies never;
  }
}
