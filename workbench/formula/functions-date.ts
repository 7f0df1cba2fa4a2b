import { CellError, isError, type Value } from "../book/cell";
import type { Argument } from "./evaluate";
import type { WorkbookFunction } from "./functions";
import { isMatrix, mapMatrix, toNumber } from "./matrix";
import { formatValue } from "./number-format";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number for a day of the calendar; months and days may run over, as in `DATE(2026,14,1)`. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** The calendar's day for Excel's number, as a date in UTC. */
export function dayOf(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY);
}

/** Now, by the clock and time zone of this machine, as Excel's number. */
function nowSerial(now: Date): number {
  const midnight = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return midnight + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}

function numeric(args: readonly Argument[], compute: (...numbers: number[]) => Value): Value {
  const numbers: number[] = [];
  for (const arg of args) {
    const value = arg.value();
    const number = isMatrix(value) ? new CellError("#VALUE!") : toNumber(value);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return compute(...numbers);
}

function part(read: (serial: number) => number): WorkbookFunction {
  return ([arg]) =>
    mapMatrix(arg?.value() ?? null, (value) => {
      const serial = toNumber(value);
      if (isError(serial)) return serial;
      return serial < 0 ? new CellError("#NUM!") : read(serial);
    });
}

/** The day some months later, or the last day of that month where it has no such day or `end` is asked for. */
export function addMonths(serial: number, months: number, end: boolean): number {
  const day = dayOf(serial);
  const month = day.getUTCMonth() + 1 + Math.trunc(months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), month, 0)).getUTCDate();
  return serialOf(day.getUTCFullYear(), month, end ? last : Math.min(day.getUTCDate(), last));
}

const clock = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400);

function holidays(arg: Argument | undefined): ReadonlySet<number> {
  const value = arg?.value() ?? null;
  const cells = isMatrix(value) ? value.flat() : [value];
  return new Set(cells.filter((cell) => typeof cell === "number").map(Math.floor));
}

const isWorking = (serial: number, closed: ReadonlySet<number>): boolean => {
  const weekday = dayOf(serial).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closed.has(serial);
};

export const dateFunctions: Readonly<Record<string, WorkbookFunction>> = {
  TODAY: () => Math.floor(nowSerial(new Date())),
  NOW: () => nowSerial(new Date()),
  DATE: (args) =>
    numeric(args, (year = 0, month = 0, day = 0) =>
      serialOf(year < 1900 ? year + 1900 : year, Math.trunc(month), Math.trunc(day)),
    ),
  TIME: (args) =>
    numeric(args, (hour = 0, minute = 0, second = 0) => ((hour * 3600 + minute * 60 + second) / 86_400) % 1),
  YEAR: part((serial) => dayOf(serial).getUTCFullYear()),
  MONTH: part((serial) => dayOf(serial).getUTCMonth() + 1),
  DAY: part((serial) => dayOf(serial).getUTCDate()),
  HOUR: part((serial) => Math.floor(clock(serial) / 3600) % 24),
  MINUTE: part((serial) => Math.floor(clock(serial) / 60) % 60),
  SECOND: part((serial) => clock(serial) % 60),
  EDATE: (args) => numeric(args, (start = 0, months = 0) => addMonths(start, months, false)),
  EOMONTH: (args) => numeric(args, (start = 0, months = 0) => addMonths(start, months, true)),
  WEEKDAY: (args) =>
    numeric(args, (serial = 0, kind = 1) => {
      const sunday = dayOf(serial).getUTCDay();
      return kind === 2 ? ((sunday + 6) % 7) + 1 : kind === 3 ? (sunday + 6) % 7 : sunday + 1;
    }),
  WORKDAY: ([start, days, closed]) =>
    numeric(
      [start, days].filter((arg) => arg !== undefined),
      (from = 0, count = 0) => {
        const shut = holidays(closed);
        const step = Math.sign(count);
        let serial = Math.floor(from);
        for (let left = Math.abs(Math.trunc(count)); left > 0;) {
          serial += step;
          if (isWorking(serial, shut)) left -= 1;
        }
        return serial;
      },
    ),
  NETWORKDAYS: ([start, end, closed]) =>
    numeric(
      [start, end].filter((arg) => arg !== undefined),
      (from = 0, to = 0) => {
        const shut = holidays(closed);
        let count = 0;
        for (let serial = Math.min(from, to); serial <= Math.max(from, to); serial += 1)
          if (isWorking(serial, shut)) count += 1;
        return from <= to ? count : -count;
      },
    ),
  TEXT: ([value, format]) => {
    const pattern = format?.value() ?? "General";
    if (isMatrix(pattern) || isError(pattern)) return new CellError("#VALUE!");
    return mapMatrix(value?.value() ?? null, (cell) =>
      isError(cell) ? cell : formatValue(cell ?? 0, String(pattern)),
    );
  },
};
