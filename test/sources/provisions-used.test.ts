import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { APPLIERS } from "../../src/sources/document";
import { ALL_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { PRINTED_ROTATION } from "../../src/sources/provisions/chairs";
import {
  PRINTED_AGENCIES,
  PRINTED_DUTIES,
  PRINTED_GROUPS,
  PRINTED_PRIORITIES,
  PRINTED_SEATS,
  PRINTED_STANDING_DUTIES,
  PRINTED_STANDING_ITEMS,
} from "../../src/sources/provisions/in-tables";
import { latest, type Provision } from "../../src/sources/provisions/provision";
import { BLANK } from "../../templates/blank";
import { provisionNamed } from "./provision-named";

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
const last = (name: string): unknown => latest(provisionNamed(name));

/** The name by which code imports a provision: GRACE_MINUTES of "quorum.graceMinutes". */
const exportedAs = new Map(
  readdirSync(path.join(SRC, "sources", "provisions"))
    .map((file) => jest.requireActual<Readonly<Record<string, unknown>>>(`../../src/sources/provisions/${file}`))
    .flatMap((exported) => Object.entries(exported).map(([name, value]) => [value, name] as const)),
);

const isAskedFor = (provision: Provision<unknown>): boolean =>
  new RegExp(`\\b${exportedAs.get(provision) ?? "?"}\\b(?!.*from)`).test(rules);
const codes = (which: (group: (typeof BLANK.Groups)[number]) => boolean): readonly unknown[] =>
  BLANK.Groups.filter(which).map(({ group }) => group);

/** What rules read in a table of the workbook: the table as the blank workbook has it, and the same as the provision says it. */
const IN_TABLES: Readonly<Record<string, () => readonly [inTheTable: unknown, asProvided: unknown]>> = {
  "memberships.agencies": () => [
    BLANK.Agencies.map(({ agency }) => agency),
    latest(PRINTED_AGENCIES).map(({ agency }) => agency),
  ],
  "memberships.groups": () => [
    BLANK.Groups.map(({ group }) => group),
    latest(PRINTED_GROUPS).map(({ group }) => group),
  ],
  "memberships.seats": () => [BLANK.Seats, latest(PRINTED_SEATS)],
  "reporting.duties": () => [BLANK.Duties, latest(PRINTED_DUTIES)],
  "obligations.standing": () => [BLANK.Obligations, latest(PRINTED_STANDING_DUTIES)],
  "plan.priorities": () => [
    BLANK.Priorities.map(({ title }) => title),
    latest(PRINTED_PRIORITIES).map(({ title }) => title),
  ],
  "agenda.standing": () => [BLANK.Agenda, latest(PRINTED_STANDING_ITEMS)],
  "chairs.rotation": () => [BLANK.Chairs, latest(PRINTED_ROTATION)],
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
/** Whose rules hold at all is asked by the register, before any rule. */
const BY_THE_CALENDAR: readonly string[] = ["timescales.workingDay", "documents.documents"];

describe("every value of the documents is used, by a rule that asks for it or a table of the workbook", () => {
  test.each(ALL_PROVISIONS.map((provision) => ({ name: provision.name, provision })))(
    "$name",
    ({ name, provision }) => {
      const table = IN_TABLES[name];
      if (table !== undefined) {
        const [inTheTable, asProvided] = table();
        expect(inTheTable).toEqual(asProvided);
      } else expect(isAskedFor(provision) || BY_THE_CALENDAR.includes(name)).toBe(true);
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
});
