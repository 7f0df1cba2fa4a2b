import { EXAMPLES } from "../../../templates/examples/examples";
import { type OwnContent, ownContent } from "../../../templates/own";
import { registerOf } from "../../../templates/register-of";
import { problemsOf } from "../../../src/governance/problems/problems";
import { agendaDocument } from "../../../src/reports/agenda-document";
import { minutesDocument } from "../../../src/reports/minutes-document";
import { whyNotForTheBoard } from "../../../src/reports/own-rules";
import { asText } from "../../../src/reports/writers/text";
import { documentShown } from "../../../src/taskpane/reports/documents-view-model";
import { on } from "../../register/given-workbook";
import { saidIn } from "../../reports/said-in";
import { ask } from "../ask-workbook";

/** A paragraph of this partnership's documents. */
const PARAGRAPH = /\b(?:GOV|TOR|MASA|CSP|BP)\b(?: \d| [A-Z]|$)/;

/** The Source of the group whose id a formula names: of a meeting, a seat or itself; of a decision, that of its meeting. */
function sourceAskedOf(formula: string, { Groups = [], Decisions = [] }: OwnContent): unknown {
  if (formula.startsWith("DECISION.STATUS")) return "the sheet Settings";
  const [, id = ""] = /"([^"]+)"/.exec(formula) ?? [];
  const named = Decisions.find(({ decision }) => decision === id)?.meeting ?? id;
  return Groups.find(({ group }) => String(named).split("-")[0] === group)?.source;
}

describe.each(EXAMPLES.map((example) => ({ ...example, register: registerOf(ownContent(example.content)) })))(
  "$title",
  ({ register, right, content }) => {
    test.each(right.map(([formula, shows]) => ({ formula, shows })))("$formula shows $shows", ({ formula, shows }) => {
      const { value, error, why, citations } = ask(register, formula);
      const shown: unknown = error === null ? (Array.isArray(value) ? value.flat().join("; ") : value) : error.code;
      expect(shown).toBe(shows);
      expect(why).not.toMatch(PARAGRAPH);
      expect(citations).toEqual([sourceAskedOf(formula, content)]);
    });

    test("its agenda and minutes cite no paragraph of the documents, and the quorum its own Source", () => {
      const meetings = register.all("Meetings");
      expect(meetings.length).toBeGreaterThan(0);
      for (const meeting of meetings) {
        const minutes = minutesDocument(register, meeting, on("2026-11-22"));
        const said = `${asText(minutes)} ${asText(agendaDocument(register, meeting, on("2026-11-22")))}`;
        expect(said).not.toMatch(PARAGRAPH);
        expect(said).not.toMatch(/Derby|Executive Board/);
        expect(minutes.sections.find(({ id }) => id === "quorum")?.by).toEqual([
          content.Groups?.find(({ group }) => group === meeting.group)?.source,
        ]);
      }
    });

    test("its agenda has what any meeting takes, though Agenda may list nothing", () => {
      const [meeting] = register.all("Meetings");
      const [table] = saidIn(agendaDocument(register, meeting!, on("2026-11-22")), "items").slice(-1) as string[][][];
      const items = table!.filter(({ length }) => length > 1).map(([, item]) => item);
      const isListed = register.all("Agenda").some(({ group }) => register.group(group)?.group === meeting!.group);
      expect(items.slice(0, 2)).toEqual(["Welcome and apologies", "Declarations of interest"]);
      expect(items.includes("Minutes of the last meeting, and actions from it")).toBe(!isListed);
      expect(items.slice(-2)).toEqual([
        "Any other business",
        expect.stringMatching(/^Date of the next meeting(: .*day \d|$)/),
      ]);
      expect(saidIn(minutesDocument(register, meeting!, on("2026-11-22")), "items").flat(2)).toEqual(
        expect.arrayContaining(items),
      );
    });

    test.each(["Board report", "Chair's report"] as const)(
      "the pane does not list %s, which the command line refuses in a sentence",
      (name) => {
        const shown = documentShown(register, on("2026-11-22"), { name, meeting: "", group: "" });
        expect([shown.name, shown.names]).toEqual(["Agenda", ["Agenda", "Minutes"]]);
        expect(shown.document?.title).toMatch(/^Agenda: /);
        expect(whyNotForTheBoard(register)).toMatch(/goes by its own rules/);
      },
    );

    test("has nothing wrong in its sheets but what the example lacks, and no finding speaks of the documents", () => {
      const problems = problemsOf(register, on("2026-11-22"));
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(problems.filter(({ message, fix }) => PARAGRAPH.test(`${message} ${fix}`))).toEqual([]);
    });
  },
);
