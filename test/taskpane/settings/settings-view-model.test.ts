import { provisionOn } from "../../../src/register/provision-on";
import { withSettings } from "../../../src/register/supposed-settings";
import { GRACE_MINUTES } from "../../../src/sources/provisions/quorum";
import { settingList, supposedInWords } from "../../../src/taskpane/settings/settings-view-model";
import { type Compared, inOneSentence, whatWouldChange } from "../../../src/taskpane/settings/what-would-change";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const PARTNERS = ["City", "County", "ICB", "Police"];

/** The Board met three times this year: the police came in time, 20 minutes late and an hour late, and at a meeting last year an hour late. */
function board(settings: readonly GivenRow[] = []) {
  const arrived = { "EB-0": "11:00", "EB-1": "10:00", "EB-2": "10:20", "EB-3": "11:00" };
  return givenWorkbook({
    Agencies: PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner" })),
    Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }],
    Seats: PARTNERS.map((Agency) => ({ Seat: Agency, Group: "EB", Agency, Role: "Director", Category: "Core" })),
    Meetings: Object.keys(arrived).map((Meeting, n) => ({
      Meeting,
      Group: "EB",
      Date: n === 0 ? "2026-03-31" : `2026-0${n + 3}-01`,
      Start: "10:00",
      End: "12:00",
      Register: "Closed",
    })),
    Attendance: Object.entries(arrived).flatMap(([Meeting, Arrived]) =>
      PARTNERS.map((Seat) => ({ Meeting, Seat, Status: "Present", Arrived: Seat === "Police" ? Arrived : "" })),
    ),
    Settings: settings,
  });
}

function wouldChange(register: ReturnType<typeof board>, setting: string, value: string): readonly Compared[] {
  const steps = whatWouldChange(register, { setting, value }, TODAY);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("what a change of a setting would alter (GOV 11.1)", () => {
  test("the meetings of this year whose quorum would be judged otherwise, from what to what", () => {
    const register = board();
    const compared = wouldChange(register, "Quorum.GraceMinutes", "30");
    expect(inOneSentence(compared)).toBe("1 of 3 meetings of this year would change.");
    expect(compared.flatMap(({ changes }) => changes)).toEqual([
      {
        key: "meeting EB-2",
        what: "1 May 2026 · Executive Board",
        from: "Not quorate",
        to: "Quorate",
        place: { sheet: "Meetings", address: "A4" },
      },
    ]);
    // Nothing is altered by asking.
    expect(provisionOn(register, GRACE_MINUTES, TODAY).value).toBe(15);
    expect(wouldChange(register, "Quorum.GraceMinutes", "15").flatMap(({ changes }) => changes)).toEqual([]);
  });

  test("in place of the row that is there, whatever its case", () => {
    const register = board([{ Setting: "quorum.graceminutes", Value: "90" }]);
    expect(inOneSentence(wouldChange(register, "Quorum.GraceMinutes", "30"))).toBe(
      "1 of 3 meetings of this year would change.",
    );
  });

  test("concerns about attendance by another rate", () => {
    const register = board();
    expect(inOneSentence(wouldChange(register, "Attendance.MinimumRate", "50%"))).toBe(
      "Nothing would change: 3 meetings of this year and 1 group (concerns about attendance) were compared.",
    );
  });

  test("of a workbook without rows there is nothing to compare", () => {
    expect(inOneSentence(wouldChange(givenWorkbook({ Settings: [] }), "Year.Starts", "June"))).toBe(
      "There is nothing yet that it could change.",
    );
  });

  test("goes on in steps, so that the pane can pause between them", () => {
    const steps = whatWouldChange(board(), { setting: "Quorum.GraceMinutes", value: "30" }, TODAY);
    // Three meetings and a group.
    expect([...steps]).toHaveLength(4);
  });
});

describe("the same workbook with other settings", () => {
  test("shares the tables, and keeps its own settings", () => {
    const register = board([{ Setting: "Attendance.MinimumRate", Value: "60%" }]);
    const supposed = withSettings(register, [{ setting: "Quorum.GraceMinutes", value: "30" }]);
    expect(provisionOn(supposed, GRACE_MINUTES, TODAY).value).toBe(30);
    expect(supposed.all("Meetings")).toBe(register.all("Meetings"));
    register.splice("Settings", 0, 1, [["Quorum.GraceMinutes", "45", ""]]);
    expect(provisionOn(register, GRACE_MINUTES, TODAY).value).toBe(45);
    expect(provisionOn(supposed, GRACE_MINUTES, TODAY).value).toBe(30);
  });
});

describe("every setting with what it means and what holds", () => {
  const line = (rows: readonly GivenRow[], name: string) =>
    settingList(board(rows), TODAY).lines.find((each) => each.name === name);

  test("the default where no row says otherwise", () => {
    expect(line([], "Quorum.GraceMinutes")).toMatchObject({
      subject: "How many minutes after the start the opening is judged",
      now: "15 minutes",
      byDefault: "15 minutes",
      isDefault: true,
      choices: null,
      row: null,
      place: null,
      paragraphs: "GOV 11.1, GOV 11.2",
    });
    expect(line([], "Year.Starts")).toMatchObject({ now: "April", written: "April" });
    expect(line([], "Attendance.MinimumRate")).toMatchObject({ now: "75%", written: "75%" });
    expect(line([], "Quorum.ProxyCounts")).toMatchObject({ now: "No", choices: ["No", "Yes"] });
  });

  test("what the last row chooses, with its cell", () => {
    const rows = [
      { Setting: "Recusal", Value: "Vote" },
      { Setting: "Quorum.GraceMinutes", Value: "30" },
    ];
    expect(line(rows, "Quorum.GraceMinutes")).toMatchObject({
      now: "30 minutes",
      byDefault: "15 minutes",
      isDefault: false,
      row: { position: 1, setting: "Quorum.GraceMinutes", value: "30" },
      place: { sheet: "Settings", address: "B3" },
      unreadable: "",
    });
  });

  test("a cell that cannot be read is named, and the default holds", () => {
    expect(line([{ Setting: "Recusal", Value: "Perhaps" }], "Recusal")).toMatchObject({
      now: "No",
      isDefault: true,
      unreadable: "Perhaps",
    });
  });

  test.each([
    ["Quorum.GraceMinutes", "30", "30 minutes"],
    ["Quorum.GraceMinutes", "", "15 minutes"],
    ["Quorum.GraceMinutes", "soon", null],
    ["Attendance.MinimumRate", "80%", "80%"],
    ["Attendance.MinimumRate", "80", null],
    ["Year.Starts", "June", "June"],
  ])("%s, chosen as '%s', would be %s", (name, written, words) =>
    expect(supposedInWords(givenWorkbook({}), name, written, TODAY)).toBe(words),
  );
});
