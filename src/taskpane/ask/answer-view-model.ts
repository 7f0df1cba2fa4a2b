import type { Answer } from "../../answers/answer";
import { inSentences } from "../../answers/english";
import { sayLookup } from "../../answers/lookup-words";
import type { Rows, Value } from "../../answers/value";
import type { PlainDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { answerFormula, whyEvaluated } from "../../cells/answer-formula";
import { callOf, type RawArgument } from "../../cells/ask";
import { functionNamed, functions } from "../../cells/catalogue";
import { columnValues } from "../../cells/column-values";
import { evaluate, type Evaluated } from "../../cells/evaluate";
import { helpOf } from "../../cells/help";
import { type CellError, isCellError, shown, shownValue } from "../../cells/show";
import { type FunctionEntry, Question } from "../../functions/define-function";
import { quorumForecast } from "../../governance/quorum/forecast";
import { sayAskForecast } from "../../governance/quorum/words";
import type { RawCell } from "../../records/cell";
import type { Register } from "../../register/register";
import { type FunctionsApplying, rulesReference } from "../../reports/rules-reference";
import type { Citation } from "../../sources/citation";
import type { ModelAsked } from "../pane-book";
import { type ParagraphLine, paragraphLine } from "../parts/paragraph-line";
import type { Signal } from "../parts/signal";
import { dateInCell } from "../words/day-words";
import { type FactList, factsIn } from "./fact-lists";
import { rateShown } from "./rate-shown";
import { verdictInWords } from "./verdict-words";

/** Put in by the build, which finds it in the code. */
declare const FUNCTIONS_APPLYING: FunctionsApplying;

/** A formula to be answered, and what stands in the cells that it refers to. */
interface AskedFormula {
  readonly formula: string;
  readonly values: Readonly<Record<string, RawArgument>>;
}

/** What the cell shows: one value, a table, or an error whose sentence is the reason. */
export type ShownAnswer =
  /** `inCell`: what a cell shows, where that is not the text. */
  | { readonly kind: "value"; readonly text: string; readonly inCell?: string }
  | {
      readonly kind: "table";
      readonly headers: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly more: number;
    }
  | { readonly kind: "error"; readonly text: string; readonly code: CellError["error"] };

/** The answer to a formula, with everything that stands behind it. */
export interface AnswerCard {
  /** "QUORATE" */
  readonly name: string;
  readonly asks: string;
  readonly signal: Signal;
  readonly shown: ShownAnswer;
  readonly sentence: string;
  readonly paragraphs: readonly ParagraphLine[];
  readonly facts: readonly FactList[];
  /** How the documents were read where they are silent or disagree. */
  readonly readings: readonly string[];
  /** The number format for each cell of the answer: "dd/mm/yyyy", or "" for none. */
  readonly formats: readonly (readonly string[])[];
}

export type AskOutcome =
  | { readonly kind: "answer"; readonly card: AnswerCard; readonly args: readonly RawArgument[] }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** More rows than anyone reads in a pane; a cell has them all. */
const MOST_ROWS = 100;

/** What stands in each cell of an answer that comes without headers. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  TALLY: ["For", "Against", "Abstained", "Not counted", "Entitled"],
};

/** Is this answered from the whole workbook, so that it moves once the editing pauses? */
function asksWholeWorkbook(formula: string): boolean {
  return functions.some(
    ({ name, fromWholeWorkbook }) => fromWholeWorkbook === true && formula.toUpperCase().includes(name),
  );
}

/** A formula's answer, to be followed. */
export function askedOfBook(asked: AskedFormula): ModelAsked<AskOutcome> {
  return {
    key: `ask ${JSON.stringify(asked)}`,
    fromWholeWorkbook: asksWholeWorkbook(asked.formula),
    model: (register, today) => askOutcome(register, today, asked),
  };
}

/** Answers a formula as the cell would, and says why. */
export function askOutcome(register: Register, today: PlainDate, { formula, values }: AskedFormula): AskOutcome {
  const question = new Question(register, today);
  const valueOf = (reference: string): RawArgument | undefined =>
    columnValues(register, reference) ?? values[reference];
  const resultOf = (name: string, args: readonly RawArgument[]): RawArgument | undefined =>
    name.toUpperCase() === "TODAY" && args.length === 0 ? question.today() : resultOfOurs(name, args, question);
  const answered = answerFormula(formula, question, { valueOf, resultOf });
  switch (answered.kind) {
    case "unreadable":
      return {
        kind: "unreadable",
        sentence:
          "This formula works something out inside its brackets that cannot be followed here. Ask the same question below with its values.",
      };
    case "unknown function":
      return { kind: "unreadable", sentence: `There is no function ${answered.name}.` };
    case "answered":
      return {
        kind: "answer",
        card: withRate(
          cardOf(answered, () => forecastFor(answered.args, question)),
          answered.evaluated,
          question,
        ),
        args: answered.args,
      };
    default:
      return answered satisfies never;
  }
}

/** What a function of ours gives as an argument of another; an error as Excel hands it on, by its code. */
function resultOfOurs(name: string, args: readonly RawArgument[], question: Question): RawArgument | undefined {
  const asked = /^ddscp\./i.test(name) ? functionNamed(name) : undefined;
  if (asked === undefined) return undefined;
  const cells = cellsOf(evaluate(callOf(asked, args), question)).map((row) =>
    row.map((cell): RawCell => (isError(cell) ? cell.error : shownValue(cell))),
  );
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? "") : cells;
}

interface AnsweredFormula {
  readonly entry: FunctionEntry;
  readonly args: readonly RawArgument[];
  readonly evaluated: Evaluated;
}

function cardOf({ entry: asked, args, evaluated }: AnsweredFormula, forecast: () => string): AnswerCard {
  const cells = cellsOf(evaluated);
  const citations = [...new Set(answersIn(evaluated).flatMap((answer) => answer.citations))];
  const about = asked.name === "WHY" ? (functionNamed(String(args[0])) ?? asked) : asked;
  return {
    name: asked.name,
    asks: helpOf(asked.name).asks,
    signal: signalOf(evaluated),
    shown: shownOf(asked, cells),
    sentence: sentenceOf(evaluated, forecast),
    paragraphs: citations.map(paragraphLine),
    facts: evaluated.kind === "one" ? factsIn(evaluated.answer.because) : [],
    readings: answersIn(evaluated).every(({ because }) => because.isSaidBy(sayLookup))
      ? []
      : readingsOf(about.name, citations),
    formats: cells.map((row) => row.map(formatOf)),
  };
}

/** A rate is told by the meetings it is of, and whether it is a concern. */
function withRate(card: AnswerCard, evaluated: Evaluated, question: Question): AnswerCard {
  if (card.name !== "ATTENDANCE.RATE" || evaluated.kind !== "one" || card.shown.kind !== "value") return card;
  const rate = rateShown(question.register, evaluated.answer, question.today());
  if (rate === null) return card;
  const { text, signal, concern } = rate;
  return {
    ...card,
    signal,
    shown: { kind: "value", text, inCell: card.shown.text },
    sentence: inSentences([card.sentence, concern]),
  };
}

/** Where a cell is told to ask for the forecast, the pane tells it. */
function sentenceOf(evaluated: Evaluated, forecast: () => string): string {
  const why = whyEvaluated(evaluated);
  const pointer = sayAskForecast();
  return why.includes(pointer) ? why.replace(pointer, forecast()).trim() : why;
}

/** How the meeting that is asked about looks before its day, in a sentence; "" where that is not one meeting. */
function forecastFor(args: readonly RawArgument[], question: Question): string {
  const { register } = question;
  const named = args.flatMap((arg) => (typeof arg === "string" ? [register.meeting(arg)] : []));
  const meeting = named.find((each) => each !== undefined);
  return meeting === undefined ? "" : quorumForecast(register, meeting, question.today()).because.sentence;
}

function answersIn(evaluated: Evaluated): readonly Answer<Value | Rows>[] {
  return evaluated.kind === "blank" ? [] : evaluated.kind === "one" ? [evaluated.answer] : evaluated.answers;
}

type CellShown = Value | CellError;

function cellsOf(evaluated: Evaluated): readonly (readonly CellShown[])[] {
  if (evaluated.kind === "blank") return [[""]];
  if (evaluated.kind === "many") return evaluated.rows;
  const { answer } = evaluated;
  if (answer.status !== "answered") return [[shown(answer) as CellShown]];
  return Array.isArray(answer.value) ? (answer.value as Rows) : [[answer.value as Value]];
}

function signalOf(evaluated: Evaluated): Signal {
  if (evaluated.kind !== "one") return "quiet";
  switch (evaluated.answer.status) {
    case "answered":
      return evaluated.answer.value === true ? "good" : evaluated.answer.value === false ? "bad" : "quiet";
    case "does not apply":
      return "quiet";
    case "cannot tell":
      return "unsure";
    case "wrong question":
      return "bad";
    default:
      return evaluated.answer satisfies never;
  }
}

function shownOf(asked: FunctionEntry, cells: readonly (readonly CellShown[])[]): ShownAnswer {
  const [first] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]?.length === 1 && first !== undefined) {
    if (isError(first))
      return {
        kind: "error",
        code: first.error,
        text: first.error === "#N/A" ? "Cannot tell" : "Cannot be answered as asked",
      };
    const shows = inCell(first);
    if (typeof first === "boolean") return { kind: "value", text: verdictInWords(asked.name, first), inCell: shows };
    return { kind: "value", text: shows === "" ? "Blank" : shows };
  }
  const lines = cells.map((row) =>
    row.map((cell) => (typeof cell === "boolean" ? verdictInWords(asked.name, cell) : inCell(cell))),
  );
  const isHeaded = asked.returns === "rows" && (lines[0]?.length ?? 0) > 1;
  const rows = isHeaded ? lines.slice(1) : lines;
  return {
    kind: "table",
    headers: isHeaded ? (lines[0] ?? []) : (HEADERS[asked.name] ?? []),
    rows: rows.slice(0, MOST_ROWS),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}

function isError(cell: CellShown): cell is CellError {
  return typeof cell === "object" && isCellError(cell as CellError);
}

/** As a cell shows it: TRUE, 20/11/2026, 10:30. */
function inCell(cell: CellShown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(Number(cell.toPrecision(10)));
  if (typeof cell === "string") return cell;
  if ("error" in cell) return cell.error;
  return "date" in cell ? dateInCell(cell.date) : toClock(cell.time);
}

function formatOf(cell: CellShown): string {
  if (typeof cell !== "object") return "";
  return "date" in cell ? "dd/mm/yyyy" : "time" in cell ? "hh:mm" : "";
}

function readingsOf(name: string, citations: readonly Citation[]): readonly string[] {
  const cited = new Set<string>(citations);
  const rows = rulesReference(FUNCTIONS_APPLYING).filter(
    (row) =>
      row.reading !== null &&
      row.to === null &&
      row.functions.includes(name) &&
      row.paragraphs.some((paragraph) => cited.has(paragraph)),
  );
  return rows.map(({ what, value, reading }) => `${what} (${value}): ${reading ?? ""}`);
}
