import * as fc from "fast-check";
import { problemsOf } from "../../src/governance/problems/problems";
import type { TableName } from "../../src/records/all-tables";
import { tables } from "../../src/records/all-tables";
import { keyOf, type RawCell } from "../../src/records/cell";
import { Register } from "../../src/register/register";
import { readInto } from "../../src/xlsx/read";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import { freshRegister } from "../live/fresh-cells";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../register/given-workbook";
import { builtWorkbook } from "../xlsx/built-workbook";
import { answersOf } from "./asked";
import { columnsOf, randomWorkbook } from "./random-workbook";
import { withAliases, withDatesAsText, withUnseenCharacters } from "./respelled";

/**
 * Whole workbooks at random, each read in two ways that must agree. The same ones each time, for as long as there is time:
 * RANDOM_WORKBOOKS_SEED and RANDOM_WORKBOOKS_SECONDS choose others, and how long each pair of readings goes on. Only the time that this
 * process works counts: what runs beside it takes no workbook away.
 */
const SEED = Number(process.env["RANDOM_WORKBOOKS_SEED"] ?? 2026);
const SECONDS = Number(process.env["RANDOM_WORKBOOKS_SECONDS"] ?? 4);
const AT_A_TIME = 10;
const PATIENCE_MS = SECONDS * 4000 + 180_000;

async function holdsForAWhile<T>(property: fc.IProperty<T> | fc.IAsyncProperty<T>): Promise<void> {
  const begun = process.cpuUsage();
  const worked = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  for (let seed = SEED; worked() < SECONDS; seed += 1) await fc.assert(property, { seed, numRuns: AT_A_TIME });
}

/** How many workbooks were compared: a pair of readings of which nothing was compared proves nothing. */
let compared = 0;
beforeEach(() => (compared = 0));
afterEach(() => expect(compared).toBeGreaterThan(SECONDS));

/** A cell's place, which moves with rows and columns; and a number quoted from it, which the date system changes. */
const ADDRESS = /(?<=!)[A-Z]+\d+|(?<=says ')-?\d+(?=')/g;

type Told = readonly string[];

function shown(given: GivenTables, register: Register = givenWorkbook(given), asked: GivenTables = given): Told {
  return [...answersOf(register, asked)].map(
    ([formula, { shows }]) => `${formula} shows ${shows.replaceAll(ADDRESS, "")}`,
  );
}

/** The lines of the second that differ from the first, with what the first has there. */
function difference(first: Told, second: Told): Told {
  return second.flatMap((line, at) => (line === first[at] ? [] : [`${first[at] ?? "nothing"} | ${line}`]));
}

describe("a random workbook", () => {
  it(
    "answers the same whatever the order of its rows",
    async () => {
      await holdsForAWhile(
        fc.property(randomWorkbook, fc.nat(), (given, seed) => {
          compared += 1;
          const wrong = difference(
            inAnyOrder(shown(given)),
            inAnyOrder(shown(given, givenWorkbook(shuffled(given, seed)))),
          );
          expect(wrong).toEqual([]);
        }),
      );
    },
    PATIENCE_MS,
  );

  it.each([
    ["by aliases in place of names", withAliases],
    ["with dates and times as text in place of numbers", withDatesAsText],
    ["with characters nobody sees", withUnseenCharacters],
  ] as const)(
    "answers the same %s",
    async (_, respell) => {
      await holdsForAWhile(
        fc.property(randomWorkbook, (given) => {
          compared += 1;
          const [first, second] = [shown(given), shown(given, givenWorkbook(respell(given)))];
          // A name is shown as it is typed, with what nobody sees of it.
          expect(difference(first.map(keyOf), second.map(keyOf))).toEqual([]);
        }),
      );
    },
    PATIENCE_MS,
  );

  it(
    "answers and complains word for word the same from its file as from the host that has it open",
    async () => {
      await holdsForAWhile(
        fc.asyncProperty(randomWorkbook, async (given) => {
          compared += 1;
          const file = await fileOf(given);
          const open = freshRegister(await bookFromXlsx(file));
          expect(difference(everyWord(given, fromFile(file)), everyWord(given, open))).toEqual([]);
        }),
      );
    },
    PATIENCE_MS,
  );

  it(
    "answers the same from a file of the 1904 date system that has its columns in another order, and more of them",
    async () => {
      await holdsForAWhile(
        fc.asyncProperty(randomWorkbook, async (given) => {
          compared += 1;
          const other = fromFile(await fileOf(given, { date1904: true }));
          expect(difference(shown(given), shown(given, other))).toEqual([]);
        }),
      );
    },
    PATIENCE_MS,
  );
});

function fromFile(file: Uint8Array): Register {
  const register = new Register();
  readInto(register, file);
  return register;
}

/** What is listed follows the order of the sheets: here a line's parts are in one order. */
function inAnyOrder(told: Told): Told {
  return told.map((line) => {
    const parts = line.split(/[;:,"[\]]+/);
    return parts
      .map((part) => part.trim())
      .sort()
      .join(" | ");
  });
}

function everyWord(given: GivenTables, register: Register): Told {
  return [
    ...[...answersOf(register, given)].map(([formula, asked]) => `${formula} ${JSON.stringify(asked)}`),
    ...problemsOf(register, on("2026-11-22")).map((problem) => JSON.stringify(problem)),
  ];
}

const DAYS_TO_1904 = 1462;
/** A year alone is none of Excel's days in either system; nor is a number below 1. */
const A_YEAR = 2026;
/** Kinds of column, and headings of columns of words, in which a number is a day. */
const HOLDS_DAYS: ReadonlySet<string> = new Set(["date", "moment", "Target", "Waived"]);

/** The workbook as a file; one of the 1904 system has its columns the other way round, and one that no table knows. */
function fileOf(given: GivenTables, { date1904 = false } = {}): Promise<Uint8Array> {
  const inFile = (cell: RawCell, ...ofColumn: readonly string[]): RawCell =>
    date1904 && ofColumn.some((each) => HOLDS_DAYS.has(each)) && typeof cell === "number" && cell > 0 && cell !== A_YEAR
      ? cell - DAYS_TO_1904
      : cell === ""
        ? null
        : cell;
  return builtWorkbook(
    (Object.keys(tables) as TableName[]).map((table) => {
      const rows = given[table] ?? [];
      const columns = date1904 ? [...columnsOf(table)].reverse() : columnsOf(table);
      return {
        table,
        headers: [...columns.map(({ header }) => header), ...(date1904 ? ["Our own note"] : [])],
        rows: (rows.length > 0 ? rows : [{} as GivenRow]).map((row) => [
          ...columns.map(({ header, kind }) => inFile(row[header] ?? "", kind, header)),
          ...(date1904 ? ["a note"] : []),
        ]),
      };
    }),
    { date1904 },
  );
}

/** Sorts the rows of each table by numbers drawn from the seed. */
function shuffled(given: GivenTables, seed: number): GivenTables {
  let state = seed;
  const draw = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [
      table,
      rows
        .map((row) => ({ row, place: draw() }))
        .sort((one, other) => one.place - other.place)
        .map(({ row }) => row),
    ]),
  );
}
