import { faultOf, shownOf, valueOf } from "../../../src/taskpane/marking/marked-table";
import { readTypedTime, typedTime } from "../../../src/taskpane/words/typed-time";

const HALF_PAST_TWO = 14 * 60 + 30;
const TWENTY_FIVE_PAST_TEN = 10 * 60 + 25;

describe("a time as people type it", () => {
  test.each(["1025", "10.25", "10:25", "10h25", "1025am", "10 25", "10.25 am", "10-25", " 1025 ", "10:25 a.m."])(
    "%s is 10:25",
    (typed) => {
      expect(readTypedTime(typed)).toBe(TWENTY_FIVE_PAST_TEN);
      expect([faultOf("Attendance", "arrived", typed), shownOf("Attendance", "arrived", typed)]).toEqual(["", "10:25"]);
      expect(valueOf("Decisions", "time", typed)).toEqual({ time: TWENTY_FIVE_PAST_TEN });
    },
  );

  test.each(["1430", "2.30pm", "230pm", "2:30 pm", "14h30", "0230 pm"])("%s is 14:30", (typed) => {
    expect(readTypedTime(typed)).toBe(HALF_PAST_TWO);
  });

  test.each(["925", "9h25", "09.25"])("%s is 9:25", (typed) => {
    expect(readTypedTime(typed)).toBe(9 * 60 + 25);
  });

  test.each(["10", "10254", "2560", "1099", "half past ten", "1:2:3:4", "30/11/2026"])("%s is no time", (typed) => {
    expect(readTypedTime(typed)).toBeUndefined();
    expect(faultOf("Attendance", "left", typed)).toBe("Left takes a time of day, like 10:30.");
  });

  test("a blank field is blank", () => {
    expect(faultOf("Attendance", "left", "")).toBe("");
  });

  test.each([
    { typed: "30/11/2026 1800", read: "30/11/2026 18:00" },
    { typed: "30 November 2026 6pm", read: "30 November 2026 6pm" },
    { typed: "30 November 2026", read: "30 November 2026" },
  ])("behind a day, in $typed, it is $read", ({ typed, read }) => {
    expect(typedTime(typed)).toBe(read);
  });
});
