import { expect, test } from "@jest/globals";
import { plainDate } from "../../src/calendar/plain-date";
import { formatValue } from "../../workbench/formula/number-format";

test.each(["m/d/yyyy", "mm-dd-yy", "m/d/yy"])(
  "Excel's short date, %s in the file, shows as a British Excel shows it",
  (format) => {
    expect(formatValue(plainDate(2026, 11, 1), format)).toBe("01/11/2026");
  },
);
