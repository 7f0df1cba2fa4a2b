import { readQuorumRule } from "../../src/governance/quorum/written-rule";
import { readDecisionRule } from "../../src/governance/voting/decision-rule";
import { timeBefore } from "../../src/records/time-before";
import { OWN_FILE } from "../../templates/file-names";
import { committed, every, partsOf, tableParts } from "./parts";

const parts = partsOf(committed(OWN_FILE));

interface Validation {
  readonly type: string;
  readonly warns: boolean;
  readonly title: string;
  readonly says: string;
  readonly list: readonly string[];
}

/** What the cells under a heading say and offer while one is chosen. */
function under(table: string, heading: string): Validation | undefined {
  const { table: laid, sheet } = tableParts(parts, table);
  const at = every(laid, /<tableColumn id="\d+" name="([^"]+)"/g).indexOf(heading);
  const column = String.fromCharCode("A".charCodeAt(0) + at);
  const found = [...sheet.matchAll(/<dataValidation ([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/gs)].find(([, tag = ""]) =>
    tag.includes(`sqref="${column}3:${column}1048576"`),
  );
  if (found === undefined) return undefined;
  const [, tag = "", inside = ""] = found;
  const attribute = (name: string) => every(tag, new RegExp(`(?:^| )${name}="([^"]*)"`, "g"))[0] ?? "";
  return {
    type: attribute("type"),
    warns: attribute("showErrorMessage") === "1",
    title: attribute("showInputMessage") === "1" ? attribute("promptTitle") : "",
    says: attribute("prompt"),
    list: (every(inside, /<formula1>(?:"|&quot;)(.*?)(?:"|&quot;)<\/formula1>/g)[0] ?? "").split(","),
  };
}

const isQuorumRule = (written: string) => readQuorumRule(written).status !== "unreadable";
const isDecisionRule = (written: string) => readDecisionRule(written).status === "read";
const isTime = (written: string) => (timeBefore().read(written) ?? null) !== null;

const QUORUM = ["40% of filled seats", "4 of seats and 1 of seats of: Chair; Vice chair"];
const TIMES = ["5 clear days", "7 days", "10 working days", "5 clear working days"];

describe.each([
  ["Groups", "Quorum rule", isQuorumRule, QUORUM],
  ["Groups", "Decision rule", isDecisionRule, ["majority of votes cast, tie: casting vote"]],
  ["Groups", "Agenda request days", isTime, TIMES],
  ["Groups", "Papers", isTime, TIMES],
  ["Groups", "Reports", isTime, TIMES],
  ["Groups", "Notice", isTime, TIMES],
  ["Decisions", "Decision rule", isDecisionRule, ["two thirds of members", "unanimity of votes cast"]],
] as const)("a cell of %s, %s", (table, heading, isRule, examples) => {
  const found = under(table, heading);

  test("says how its rule is written, with examples that are read as they stand", () => {
    expect(found?.title).toBe(heading);
    expect(found?.says.length).toBeLessThanOrEqual(255);
    expect(examples.filter((example) => found?.says.includes(example) !== true || !isRule(example))).toEqual([]);
  });

  test("offers only rules that are read as they stand, and keeps others without asking", () => {
    if (found?.type !== "list") return expect(heading).toBe("Decision rule");
    expect(found.list.length).toBeGreaterThan(3);
    expect(found.list.filter((written) => !isRule(written))).toEqual([]);
    expect(found.warns).toBe(false);
  });
});

test("who votes and who counts as there are offered, with what each means; another word for who votes asks first", () => {
  const votes = under("Groups", "Vote rule");
  expect(votes?.list).toHaveLength(5);
  expect(votes?.list.filter((word) => !votes.says.includes(word))).toEqual([]);
  expect([votes?.type, votes?.warns]).toEqual(["list", true]);
  const present = under("Groups", "Counts as present");
  expect([present?.type, present?.list[0]]).toEqual(["list", "Present; Remote; Deputy"]);
  expect(present?.says).toContain("Blank: all three.");
});
