import { ask } from "../ask-workbook";
import { openGiven, type GivenRow } from "../../register/given-workbook";
import { CITY, COUNTY, givenDecision, ICB, POLICE } from "./decision-workbook";

/** A decision D-2026-01 of the Chief Officer Group, with these rows of Votes: [Decision, Voting seat, Vote]. */
function workbook(votes: readonly (readonly [string, string, string])[], others: readonly GivenRow[] = []) {
  const register = givenDecision({ group: "COG", votes: [], decision: { Decision: "D-2026-01" } });
  openGiven(register, "Decisions", [
    { Decision: "D-2026-01", Meeting: "M", Title: "Budget", Method: "Vote" },
    ...others,
  ]);
  openGiven(
    register,
    "Votes",
    votes.map(([decision, seat, vote]) => ({ Decision: decision, "Voting seat": seat, Vote: vote })),
  );
  return register;
}

const own = [
  ["D-2026-01", CITY, "For"],
  ["D-2026-01", COUNTY, "For"],
  ["D-2026-01", ICB, "Against"],
] as const;

describe("GOV 12.5: rows of Votes that name no decision, but may mean the one asked about", () => {
  test.each(["OUTCOME", "TALLY"])("%s cannot be told where one would change it, and its cell is named", (name) => {
    const { error, why } = ask(workbook([...own, ["D-2026-1", POLICE, "Against"]]), `${name}("D-2026-01")`);
    expect(error?.code).toBe("#N/A");
    expect(why).toBe(
      "Cannot tell: for the decision 'D-2026-01', Votes!A5 (Decision) says 'D-2026-1', which is no decision in Decisions; correct it, or add the decision.",
    );
  });

  test.each<{ given: string; id: string; vote: string; others?: readonly GivenRow[] }>([
    { given: "it would change nothing", id: "D-2026-1", vote: "For" },
    { given: "it is like no decision", id: "Policy on pets", vote: "Against" },
    {
      given: "it is nearer to another",
      id: "D-2026-022",
      vote: "Against",
      others: [{ Decision: "D-2026-02", Meeting: "M", Title: "Plan", Method: "Vote" }],
    },
  ])("the outcome stands where $given", ({ id, vote, others }) => {
    expect(ask(workbook([...own, [id, POLICE, vote]], others), 'OUTCOME("D-2026-01")').value).toBe("Carried");
  });
});
