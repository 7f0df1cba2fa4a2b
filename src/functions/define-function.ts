import { type Answer, citing, isAnswer } from "../answers/answer";
import { notOfItsOwn } from "../answers/lookup";
import type { Rows, Value } from "../answers/value";
import type { PlainDate } from "../calendar/plain-date";
import type { TableName } from "../records/all-tables";
import { TODAY } from "../register/dependencies";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { DOCUMENTS } from "../sources/provisions/documents";
import { firstMissing, withAbsent } from "./absent-tables";
import type { FoundParameter, Parameter } from "./parameter";
import { ownSources, type RestsOn } from "./own-source";
import { unreadableSetting } from "./unreadable-setting";
import { tellingOfUnread } from "./unread-table";

/** A workbook and a day: what every question is put to. */
export class Question {
  constructor(
    readonly register: Register,
    private readonly day: PlainDate,
  ) {}

  /** The day asked for, or today; an answer for today is asked again after midnight. */
  asAt(given: PlainDate | null): PlainDate {
    return given ?? this.today();
  }

  today(): PlainDate {
    this.register.tracker.track(TODAY);
    return this.day;
  }
}

type Given<P extends readonly Parameter<unknown>[]> = {
  [I in keyof P]: P[I] extends FoundParameter<infer T> ? T : P[I] extends Parameter<infer T> ? T : never;
};

/** One `DDSCP.` function, as it is asked and answers; with its help, cells, command line, help page and reference are made from it. */
export interface FunctionEntry {
  /** "QUORUM.MISSING"; never changes once released. */
  readonly name: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** What comes back: one cell, one row of cells, or rows that spill. */
  readonly returns: "cell" | "row" | "rows";
  /** True where the answer comes from the whole workbook: a cell then moves once the editing pauses. */
  readonly fromWholeWorkbook?: true;
  /**
   * The paragraph it applies first. It stands behind an answer about the question itself too, like an argument that cannot be
   * read or a row that is not there.
   */
  readonly paragraph: Citation;
  /** The tables that it is read from, besides those that nearly every answer rests on. */
  readonly tables: readonly TableName[];
  answer(question: Question, given: readonly unknown[]): Answer<Value | Rows>;
}

/** What people are told of a function. It stands beside the function, but apart: cells answer without it. */
export interface FunctionHelp {
  /** What is asked, as an officer would ask it: "Is the meeting quorate?". */
  readonly asks: string;
  /** One or two sentences an officer sees in Excel's own help. */
  readonly summary: string;
  /** A sentence for each parameter, in their order. */
  readonly arguments: readonly string[];
  /** What the cell can say, in words: "TRUE or FALSE; #N/A where it cannot be told; No quorum rule". */
  readonly answers: string;
  /**
   * A call on the sample workbook, and its answer there as at 22 November 2026: cells parted by ", ", rows by "; ",
   * dates as 2026-11-22; an answer too long to print ends in "…".
   */
  readonly example: { readonly formula: string; readonly answer: string };
  /** The paragraphs it applies besides the one that its definition names: "GOV 11.2". */
  readonly alsoApplies: readonly Citation[];
}

export type HelpByName = Readonly<Record<string, FunctionHelp>>;

interface Definition<P extends readonly Parameter<unknown>[]> extends Omit<
  FunctionEntry,
  "parameters" | "tables" | "answer"
> {
  readonly parameters: P;
  /**
   * The tables that the answer is read from, besides those in which its arguments are found. Without a required one it cannot
   * be told; that another is not there is said behind the answer.
   */
  readonly reads?: readonly TableName[];
  /** What it asks about, where that is a rule of the documents alone: "rule on complaints". A workbook of its own rules has none. */
  readonly ofTheDocuments?: string;
  /** What the answer rests on in a workbook of its own rules: it cites what the group's Source says of that, or the sheet. */
  readonly restsOn?: RestsOn | ((...given: Given<P>) => RestsOn);
  /** Each argument in its place, already read, and found where it names something; a left-out optional one is null. */
  readonly answer: (question: Question, ...given: Given<P>) => Answer<Value | Rows>;
}

/**
 * Defines a function; each of its arguments is handed to `answer` by its own type. Where one names what the workbook does not
 * have, that is the answer.
 *
 * @example defineFunction({ name: "QUORUM.FORECAST", parameters: [rowOf("Meetings", idOf("meeting"))], …, answer: (question, meeting) => … })
 */
export function defineFunction<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P>,
): FunctionEntry {
  const { parameters, paragraph, reads = [] } = definition;
  const named = parameters.flatMap((parameter, at) => (isFound(parameter) ? [{ parameter, at }] : []));
  const tables = [...new Set([...named.flatMap(({ parameter }) => parameter.tables), ...reads])];
  const answerTo = (question: Question, given: readonly unknown[]): Answer<Value | Rows> =>
    withAbsent(question.register, reads, definition.answer(question, ...(given as unknown as Given<P>)));
  return tellingOfUnread({
    ...definition,
    tables,
    answer: (question, read) => {
      const { register } = question;
      const { isOwn, saysWhose } = register.settings;
      const missing =
        firstMissing(register, tables, paragraph) ??
        (saysWhose ? unreadableSetting(register, DOCUMENTS, paragraph) : null);
      if (missing !== null) return isOwn ? citing(missing, ownSources(register, { rows: [], reads: tables })) : missing;
      const given = read.slice();
      for (const { parameter, at } of named) {
        const one = read[at] ?? null;
        if (one === null) continue;
        const meant = parameter.find(register, String(one), paragraph);
        if (isAnswer(meant))
          return isOwn ? citing(meant, ownSources(register, { rows: [], reads: parameter.tables })) : meant;
        given[at] = meant;
      }
      if (!isOwn) return answerTo(question, given);
      const asked = named.flatMap(({ parameter, at }) =>
        given[at] == null ? [] : [{ table: parameter.tables[0] ?? "Groups", row: given[at] }],
      );
      const { ofTheDocuments: what, restsOn } = definition;
      if (what !== undefined) return citing(notOfItsOwn(what, paragraph), ownSources(register, SAID_BY_SETTINGS));
      const told = answerTo(question, given);
      return citing(
        told,
        ownSources(register, {
          rows: asked,
          reads,
          restsOn: typeof restsOn === "function" ? restsOn(...(given as unknown as Given<P>)) : restsOn,
          citations: told.citations,
        }),
      );
    },
  });
}

/** That the workbook goes by none of the documents' rules is a setting. */
const SAID_BY_SETTINGS = { rows: [], reads: ["Settings"] } as const;

function isFound(parameter: Parameter<unknown>): parameter is FoundParameter<unknown> {
  return "find" in parameter;
}
