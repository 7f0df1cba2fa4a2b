import type { Attempted } from "../../../src/excel/as-much-as-can";
import type { Unfrozen } from "../../../src/excel/excel-port";
import { freezeAsValues } from "../../../src/taskpane/actions/freeze-as-values";
import { putFormulasBack } from "../../../src/taskpane/actions/put-formulas-back";
import { repairFormulas } from "../../../src/taskpane/actions/repair-formulas";
import type { Action, Pane } from "../../../src/taskpane/pane";

const WHY = "The formulas could not be put back: the sheet is protected.";

/** What an action says, and whether as a warning. */
async function saidBy(action: Action, port: Partial<Pane["port"]>): Promise<readonly [string, boolean]> {
  const warnings: string[] = [];
  const notices = {
    ask: () => Promise.resolve(true),
    say: (_intent: string, text: string) => warnings.push(text),
  };
  const said = await action({ port, notices } as unknown as Pane);
  return [said ?? warnings.join(" "), said === null];
}

const all = (done: number, refused = 0): Attempted => ({ done, refused, why: refused > 0 ? WHY : "" });

describe("Freeze as values says", () => {
  it.each<[Attempted, string, boolean]>([
    [all(0), "There is no DDSCP formula to freeze.", false],
    [all(1), "One formula is a plain value now. Put formulas back brings it back.", false],
    [all(1_200), "1,200 formulas are plain values now. Put formulas back brings them back.", false],
    [all(98, 14), `98 formulas are plain values now. 14 formulas stand as before. ${WHY}`, true],
    [all(0, 1), `One formula stands as before. ${WHY}`, true],
  ])("of %j", async (frozen, sentence, isWarning) =>
    expect(await saidBy(freezeAsValues, { freeze: () => Promise.resolve(frozen) })).toEqual([sentence, isWarning]),
  );
});

describe("Put formulas back says", () => {
  const none: Unfrozen = { restored: 0, stillKept: 0, why: "", inTheirCells: 0, leftAlone: 0, unreadable: 0 };
  it.each<[Partial<Unfrozen>, string, boolean]>([
    [{}, "No formula is frozen.", false],
    [{ inTheirCells: 112 }, "Every formula is in its cell already.", false],
    [{ restored: 112 }, "112 formulas are back.", false],
    [
      { restored: 98, stillKept: 14, why: WHY },
      `98 formulas are back. 14 formulas could not be put back and are kept. ${WHY}`,
      true,
    ],
    [
      { restored: 3, leftAlone: 1 },
      "3 formulas are back. One cell had been changed or moved since and was left as it is.",
      false,
    ],
  ])("of %j", async (unfrozen, sentence, isWarning) =>
    expect(await saidBy(putFormulasBack, { unfreeze: () => Promise.resolve({ ...none, ...unfrozen }) })).toEqual([
      sentence,
      isWarning,
    ]),
  );
});

describe("Repair formulas says", () => {
  it.each<[Attempted, string, boolean]>([
    [all(0), "No DDSCP formula is stuck at #NAME?.", false],
    [all(1), "One cell was stuck; its formula has been entered again.", false],
    [all(2, 1), `2 cells were stuck; their formulas have been entered again. One cell was left as it is. ${WHY}`, true],
    [all(0, 2), `2 cells were left as they are. ${WHY}`, true],
  ])("of %j", async (repaired, sentence, isWarning) =>
    expect(await saidBy(repairFormulas, { repairFormulas: () => Promise.resolve(repaired) })).toEqual([
      sentence,
      isWarning,
    ]),
  );
});
