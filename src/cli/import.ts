import type { PlainDate } from "../calendar/plain-date";
import { bringIn } from "../bring-in/bring-in";
import { nothingFrom, type Plan } from "../bring-in/plan";
import { questionId } from "../bring-in/questions";
import type { Register } from "../register/register";
import { sheetsIn, type SheetOfFile } from "../xlsx/sheet-grids";
import { UnusableFile } from "../xlsx/unusable-file";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { inCsv, inJson, inLines } from "./import-words";
import { bytesOf, openWholeWorkbook } from "./open-workbook";
import { dayOrToday, flag, onlyFileOf, optionsOf, several, word } from "./options";
import { writeNew } from "./write-new";

/** ddscp import FILE --from OTHER.xlsx [--sheet S] [--answer ID=OFFER] [--as-at DATE] [--json] [--out ROWS.xlsx]: FILE is only read. */
export async function importCommand(words: readonly string[], { out }: Output): Promise<ExitCode> {
  const given = optionsOf(words, {
    from: word,
    sheet: word,
    answer: several,
    "as-at": dayOrToday,
    json: flag,
    out: word,
  });
  const file = onlyFileOf(given.words);
  const { from, sheet, answer, "as-at": asAt, json, out: target } = given.options;
  if (from === undefined) throw new CannotUse("Give --from: the workbook that holds the register to bring in.");
  if (target !== undefined && !/\.(?:xlsx|csv)$/i.test(target))
    throw new CannotUse("Name a file after --out that ends in .xlsx or .csv.");
  const register = openWholeWorkbook(file);
  const plans = plansOf({ register, asAt, answers: answersOf(answer) }, from, sheet);
  refuseUnknown(plans);
  if (target !== undefined) await write(target, plans, register);
  out(json ? inJson(plans) : inLines(plans));
  if (target !== undefined && !json)
    out(`${target} was written: the rows are to be pasted below the last of their tables.\n`);
  return plans.some(({ questions }) => questions.length > 0) ? 3 : 0;
}

interface With {
  readonly register: Register;
  readonly asAt: PlainDate;
  readonly answers: ReadonlyMap<string, string>;
}

/** A plan for each sheet, or for the one that is named. */
function plansOf(using: With, from: string, named: string | undefined): readonly Plan[] {
  try {
    const all = sheetsIn(bytesOf(from));
    const wanted = named === undefined ? all.filter((sheet) => !sheet.holdsOurs) : [sheetNamed(all, named, from)];
    if (wanted.length === 0)
      throw new CannotUse(`${from} holds no sheet but the tables of this program. Name one after --sheet.`);
    if (wanted.length === 1) return wanted.map((sheet) => planOf(sheet, using));
    return wanted.map((sheet) =>
      namedBySheet(planOf(sheet, { ...using, answers: answersFor(sheet.sheet, using.answers) })),
    );
  } catch (error) {
    if (error instanceof UnusableFile) throw new CannotUse(`${from}: ${error.message}`);
    throw error;
  }
}

function planOf(sheet: SheetOfFile, using: With): Plan {
  if (sheet.isHidden) return nothingFrom(sheet.sheet, "The sheet is hidden. If it is the register, unhide it first.");
  return bringIn(sheet.read(), using);
}

/** Of several sheets each has questions of its own: `2026:mark-x`. */
function namedBySheet(plan: Plan): Plan {
  const named = (id: string): string => prefixOf(plan.read.sheet) + id;
  return {
    ...plan,
    questions: plan.questions.map((question) => ({ ...question, id: named(question.id) })),
    refused: plan.refused.map(({ question, answer }) => ({
      question: { ...question, id: named(question.id) },
      answer,
    })),
  };
}

function prefixOf(sheet: string): string {
  return `${questionId(sheet)}:`;
}

function answersFor(sheet: string, answers: With["answers"]): With["answers"] {
  const prefix = prefixOf(sheet);
  return new Map(
    [...answers].flatMap(([id, offer]) => (id.startsWith(prefix) ? [[id.slice(prefix.length), offer]] : [])),
  );
}

function sheetNamed(all: readonly SheetOfFile[], named: string, from: string): SheetOfFile {
  const found = all.find(({ sheet }) => sheet.toLowerCase() === named.toLowerCase());
  if (found === undefined)
    throw new CannotUse(`${from} has no sheet '${named}'. Its sheets are ${all.map(({ sheet }) => sheet).join(", ")}.`);
  return found;
}

function answersOf(given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((each) => {
      const at = each.indexOf("=");
      if (at < 1)
        throw new CannotUse(`--answer says '${each}'. Give a question's id and one of its offers, like mark-x=Absent.`);
      return [each.slice(0, at).trim().toLowerCase(), each.slice(at + 1).trim()] as const;
    }),
  );
}

/** An answer that is none of the offers would settle nothing, in silence. */
function refuseUnknown(plans: readonly Plan[]): void {
  const [refused] = plans.flatMap((plan) => plan.refused);
  if (refused !== undefined)
    throw new CannotUse(
      `--answer ${refused.question.id}=${refused.answer}: the offers are ${refused.question.offers.join(", ")}.`,
    );
}

async function write(target: string, plans: readonly Plan[], register: Register): Promise<void> {
  const rows = plans.flatMap((plan) => plan.rows);
  const content = target.toLowerCase().endsWith(".csv")
    ? inCsv(rows, register)
    : // Fetched here, so that no other command waits for it.
      await (await import(/* webpackChunkName: "ddscp-copy" */ "./import-workbook")).rowsWorkbook(rows, register);
  writeNew(target, content);
}
