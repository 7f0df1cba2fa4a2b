import type { ExcelPort } from "../../../src/excel/excel-port";
import { ExcelRefused, ExcelSilent } from "../../../src/excel/plain-sentence";
import { tellingWrites } from "../../../src/taskpane/frame/telling-writes";

/** How often it was told of one write that ends so. */
async function told(name: keyof ExcelPort, end: () => Promise<unknown>): Promise<number> {
  let times = 0;
  const port = tellingWrites({ [name]: end } as unknown as ExcelPort, {
    wrote: () => times++,
    writing: (work) => work,
  });
  await (port[name] as () => Promise<unknown>)().catch(() => undefined);
  return times;
}

test.each<[string, keyof ExcelPort, unknown, number]>([
  ["rows that were written", "writeRows", { kind: "written", undo: [{}] }, 1],
  ["rows of which a part was written", "writeRows", { kind: "broken off" }, 1],
  ["rows that were there already", "writeRows", { kind: "written", undo: [] }, 0],
  ["rows with something in the way", "writeRows", { kind: "in the way" }, 0],
  ["rows that are not as shown", "writeRows", { kind: "not as shown" }, 0],
  ["a formula", "putFormula", { inTheWay: "nothing" }, 1],
  ["a formula with a cell in the way", "putFormula", { inTheWay: "the cell" }, 0],
  ["a sheet", "writeSheet", "Agenda", 1],
  ["sheets put in", "insertTemplate", 25, 1],
  ["no sheet to put in", "insertTemplate", 0, 0],
  ["warnings put aside", "keepPutAside", undefined, 1],
  ["a cell that was looked at", "selectedCell", {}, 0],
])("%s is told of as it was", async (_, name, answer, times) => {
  expect(await told(name, () => Promise.resolve(answer))).toBe(times);
});

test.each([
  ["refused", new ExcelRefused("No."), 0],
  ["not answered, so that it may stand", new ExcelSilent("Nothing."), 1],
])("a write that is %s", async (_, error, times) => {
  expect(await told("writeSheet", () => Promise.reject(error))).toBe(times);
});
