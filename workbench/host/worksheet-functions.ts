import { wholeNumber } from "./argument";
import { reading, type HostObject } from "./object";

/** Day 0 of a workbook that counts from 1900, and of one that counts from 1904. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const DAY_MS = 86_400_000;

/** Excel's `workbook.functions`: the functions that the add-in itself asks for. */
export function worksheetFunctions(use1904: boolean): HostObject {
  return {
    className: "Functions",
    methods: {
      Date: ([year, month, day]): HostObject => {
        const serial =
          (Date.UTC(wholeNumber(year), wholeNumber(month) - 1, wholeNumber(day)) -
            (use1904 ? DAY_ZERO_1904 : DAY_ZERO)) /
          DAY_MS;
        return { className: "FunctionResult", scalars: { Value: reading(() => serial), Error: reading(() => null) } };
      },
    },
  };
}
