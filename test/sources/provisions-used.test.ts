import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { keyOf } from "../../src/records/cell";
import { SETTING_SORTS } from "../../src/register/settings";
import { APPLIERS } from "../../src/sources/document";
import { ALL_PROVISIONS, type AnyProvisionName } from "../../src/sources/provisions/all-provisions";
import { TABLE_PROVISIONS } from "../../src/sources/provisions/in-tables";
import { latest, type Provision } from "../../src/sources/provisions/provision";
import { PROVISIONS } from "../../src/sources/provisions/provision-on";
import { BLANK } from "../../templates/blank";

const SRC = path.join(__dirname, "..", "..", "src");

function codeUnder(...rooms: readonly string[]): string {
  return rooms
    .flatMap((room) =>
      readdirSync(path.join(SRC, room), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(path.join(SRC, room, file), "utf8")),
    )
    .join("\n");
}

const rules = codeUnder("governance", "reports");
const isAskedFor = (name: string): boolean => rules.includes(`"${name}"`);
const last = (name: AnyProvisionName): unknown => latest(ALL_PROVISIONS[name] as unknown as Provision<unknown>);
const codes = (which: (group: (typeof BLANK.Groups)[number]) => boolean): readonly unknown[] =>
  BLANK.Groups.filter(which).map(({ group }) => group);

/** What rules read in a table of the workbook: the table as the blank workbook has it, and the same as the provision says it. */
const IN_TABLES: Readonly<
  Partial<Record<AnyProvisionName, () => readonly [inTheTable: unknown, asProvided: unknown]>>
> = {
  "memberships.agencies": () => [
    BLANK.Agencies.map(({ agency }) => agency),
    latest(TABLE_PROVISIONS["memberships.agencies"]).map(({ agency }) => agency),
  ],
  "memberships.groups": () => [
    BLANK.Groups.map(({ group }) => group),
    latest(TABLE_PROVISIONS["memberships.groups"]).map(({ group }) => group),
  ],
  "memberships.seats": () => [BLANK.Seats, latest(TABLE_PROVISIONS["memberships.seats"])],
  "reporting.duties": () => [BLANK.Duties, latest(TABLE_PROVISIONS["reporting.duties"])],
  "obligations.standing": () => [BLANK.Obligations, latest(TABLE_PROVISIONS["obligations.standing"])],
  "plan.priorities": () => [
    BLANK.Priorities.map(({ title }) => title),
    latest(TABLE_PROVISIONS["plan.priorities"]).map(({ title }) => title),
  ],
  "agenda.standing": () => [BLANK.Agenda, latest(TABLE_PROVISIONS["agenda.standing"])],
  "chairs.rotation": () => [BLANK.Chairs, latest(PROVISIONS["chairs.rotation"])],
  "quorum.statutoryPartners": () => [
    BLANK.Agencies.filter(({ type }) => type === "Statutory partner").map(({ agency }) => agency),
    last("quorum.statutoryPartners"),
  ],
  "quorum.partnersOnlyBodies": () => [
    codes(({ quorumRule }) => quorumRule === "Statutory partners"),
    last("quorum.partnersOnlyBodies"),
  ],
  "meetings.quarterlyGroups": () => [
    codes(({ group, meetingsPerYear }) => group !== "EB" && meetingsPerYear === 4),
    last("meetings.quarterlyGroups"),
  ],
  "finance.reportsPerYear": () => [
    BLANK.Obligations.find(({ obligation }) => obligation === "Quarterly financial report")?.timesPerYear,
    last("finance.reportsPerYear"),
  ],
};

/** Kept by the calendar: `test/calendar/working-days.test.ts` walks its days. */
const BY_THE_CALENDAR: readonly AnyProvisionName[] = ["timescales.workingDay"];

describe("every value of the documents is used, by a rule that asks for it, a setting, or a table of the workbook", () => {
  test.each((Object.keys(ALL_PROVISIONS) as readonly AnyProvisionName[]).map((name) => ({ name })))(
    "$name",
    ({ name }) => {
      const setting = (ALL_PROVISIONS[name] as { readonly setting?: string }).setting;
      const sort = SETTING_SORTS.find((each) => each.name === setting);
      const table = IN_TABLES[name];
      if (sort !== undefined) {
        expect([
          sort.byDefault,
          BLANK.Settings.filter((row) => keyOf(String(row.setting)) === keyOf(sort.name)),
        ]).toEqual([last(name), [expect.anything()]]);
        expect(rules).toMatch(new RegExp(`\\b${sort.property}\\b`));
      } else if (table !== undefined) {
        const [inTheTable, asProvided] = table();
        expect(inTheTable).toEqual(asProvided);
      } else expect(isAskedFor(name) || BY_THE_CALENDAR.includes(name)).toBe(true);
    },
  );

  test.each(APPLIERS.map((applier) => ({ applier })))(
    "$applier, by which paragraphs are applied, is a rule or a room of the program",
    ({ applier }) => {
      const places = ["", "governance"].flatMap((room) =>
        readdirSync(path.join(SRC, room), { encoding: "utf8" }).map((file) => file.replace(/\.ts$/, "")),
      );
      expect(places).toContain(applier);
    },
  );

  test("no rule asks for a value by a name that is not listed", () => {
    const areas = new Set(Object.keys(ALL_PROVISIONS).map((name) => name.split(".")[0]));
    const asked = [...rules.matchAll(/"([a-z]+\.[a-zA-Z]+)"/g)].flatMap(([, name = ""]) =>
      areas.has(name.split(".")[0]) ? [name] : [],
    );
    expect(asked.filter((name) => !(name in ALL_PROVISIONS))).toEqual([]);
    expect(asked.length).toBeGreaterThan(30);
  });
});
