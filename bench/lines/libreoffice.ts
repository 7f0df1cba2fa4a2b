import { mkdirSync } from "node:fs";
import path from "node:path";
import { answerCall } from "../../src/cells/ask";
import { isCellError, shown } from "../../src/cells/show";
import { Question } from "../../src/functions/define-function";
import type { RawWorkbook } from "../../src/workbook/port";
import { AS_AT, entry, register } from "../everything";
import { generate, SIZES } from "../generate";
import { writeQuorumSheets } from "../libreoffice/quorum-sheets";
import { recalculated, type Recalculated } from "../libreoffice/recalculated";
import type { Line, Part } from "../line";
import { measured } from "../measured";
import { median } from "../median";

const FOLDER = path.join(__dirname, "../../.cache/bench");
const KINDS = [
  {
    formulas: "best",
    what: "quorum of 100 meetings, S: LibreOffice's best formulas ÷ the add-in",
    goal: { atLeast: 25 },
  },
  { formulas: "textbook", what: "the same with textbook COUNTIFS ÷ the add-in", goal: { atLeast: 500 } },
] as const;

/** The quorum of each meeting of S: LibreOffice recalculating formulas that say the same, beside the add-in working from the same values. */
export const libreoffice: Part = async () => {
  mkdirSync(FOLDER, { recursive: true });
  const workbook = generate(SIZES.S);
  const files = KINDS.map(({ formulas }) => path.join(FOLDER, `quorum-${formulas}.xlsx`));
  for (const [i, { formulas }] of KINDS.entries()) await writeQuorumSheets(files[i] ?? "", workbook, formulas);
  const found = recalculated(files);
  if ("skipped" in found) return found;
  const expected = verdictsByAddin(workbook);
  const addin = measured("quorum", "S");
  return KINDS.map(({ formulas, what, goal }, i): Line => {
    const { milliseconds, verdicts } = found[i] ?? { milliseconds: [], verdicts: [] };
    refuseDifferences(formulas, verdicts, expected);
    const ms = median(milliseconds);
    const times = `${ms.toPrecision(3)} ms ÷ ${addin.ms("quorumMs")} from values (${addin.ms("againMs")} asked again, JSON.parse ${addin.ms("parseMs")})`;
    return {
      key: `libreoffice.S.${formulas}`,
      what,
      value: ms / addin.get("quorumMs"),
      goal,
      beside: `${times}; the same verdict in ${verdicts.length} cells`,
    };
  });
};

/** Each meeting's verdict as the add-in gives it, in the words of the formulas. */
function verdictsByAddin(workbook: RawWorkbook): ReadonlyMap<string, string> {
  const of = register(workbook);
  const question = new Question(of, AS_AT);
  const quorate = entry("QUORATE");
  return new Map(
    of
      .all("Meetings")
      .map(({ meeting }) => [
        meeting,
        verdictOf(shown(answerCall({ entry: quorate, args: [meeting, null] }, question))),
      ]),
  );
}

function verdictOf(answer: ReturnType<typeof shown>): string {
  if (answer === true) return "Quorate";
  if (answer === false) return "Not quorate";
  return isCellError(answer) && answer.error === "#N/A" ? "Cannot tell" : String(answer);
}

/** Times may only be compared where both give the same answers. */
function refuseDifferences(
  formulas: string,
  verdicts: Recalculated["verdicts"],
  expected: ReadonlyMap<string, string>,
): void {
  const different = verdicts.filter(([meeting, verdict]) => expected.get(meeting) !== verdict);
  if (verdicts.length !== expected.size || different.length > 0) {
    throw new Error(
      `the ${formulas} formulas answer for ${verdicts.length} of ${expected.size} meetings; ${different.length} answers differ from the add-in's, the first for ${String(different[0]?.[0])}`,
    );
  }
}
