import fc from "fast-check";
import { partnerCopy } from "../../../src/governance/sharing/partner-copy";
import { givenWorkbook, on } from "../../register/given-workbook";

const [OWN, OTHER] = ["Catch 22", "Bolsover District Council"];

/** What a copy for Catch 22 says for a note, where these are its people and those the other agency's. */
function noted(own: readonly string[], others: readonly string[], note: string): unknown {
  const seat = (Agency: string) => (Name: string, at: number) => ({
    Seat: `${Agency}-${at}`,
    Group: "QA",
    Agency,
    Role: `Post ${at}`,
    Category: "Core",
    Name,
  });
  const register = givenWorkbook({
    Agencies: [OWN, OTHER].map((Agency) => ({ Agency, Type: "Relevant agency" })),
    Groups: [{ Group: "QA", Name: "Audits", "Quorum rule": "None" }],
    Seats: [...own.map(seat(OWN)), ...others.map(seat(OTHER))],
    Obligations: [{ Obligation: "O", Owner: "QA", "Times per year": 1 }],
    Done: [{ Obligation: "O", Date: "2026-01-01", Note: note }],
  });
  const { columns, rows } = partnerCopy(register, register.agency(OWN)!, on("2026-11-22")).tables.find(
    ({ table }) => table === "Done",
  )!;
  return rows[0]?.[columns.findIndex(({ header }) => header === "Note")];
}

describe("GOV 9.7: names in free text are whole names", () => {
  const said = `Post 0 (${OTHER})`;
  test.each([
    {
      own: ["Service Manager 1"],
      others: ["Manager 1"],
      note: "Service Manager 1, Manager 1",
      copied: `Service Manager 1, ${said}`,
    },
    {
      own: ["Manager 1"],
      others: ["Service Manager 1"],
      note: "Service Manager 1, Manager 1",
      copied: `${said}, Manager 1`,
    },
    { own: ["Ann Hall"], others: ["Hall Price"], note: "Ann Hall Price", copied: `Ann ${said}` },
    { own: [], others: ["Chair"], note: "The Chair and a chair", copied: "The Chair and a chair" },
    { own: [], others: ["Service Manager"], note: "A Service Manager came", copied: "A Service Manager came" },
    { own: [], others: ["LADO"], note: "The LADO came", copied: "The LADO came" },
    { own: [], others: ["Hope"], note: "Hope came; we hope so", copied: `${said} came; we hope so` },
    { own: [], others: ["Zoe"], note: "Zoe came", copied: `${said} came` },
    { own: [], others: ["Ann Archer / Bob Baker"], note: "Bob Baker came", copied: `${said} came` },
    { own: [], others: ["Jon Hall (Acting)"], note: "Jon Hall came", copied: `${said} came` },
    { own: [], others: ["Hall, Jon"], note: "Jon Hall and Mr Hall came", copied: `${said} and ${said} came` },
    { own: [], others: ["Dr Jon Hall"], note: "Jon Hall and J Hall came", copied: `${said} and ${said} came` },
    { own: ["Ann Hall"], others: ["Adam Hall"], note: "A Hall, Ann Hall", copied: "(not shown), Ann Hall" },
    { own: [], others: ["Adam Hall", "Ann Hall"], note: "A Hall came", copied: "(not shown) came" },
    { own: ["Jon Hall-Price"], others: ["Bob Hall"], note: "Mr Hall-Price, Mr Hall", copied: `Mr Hall-Price, ${said}` },
  ])("$note, where own are $own and others $others", ({ own, others, note, copied }) => {
    expect(noted(own, others, note)).toBe(copied);
  });

  test("any names that contain one another, several in one text", () => {
    const words = fc.constantFrom("Senior", "Service", "Manager", "Ann", "Hall", "Price", "Joann");
    const name = fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 2 }))
      .map(([parts, number]) => `${parts.join(" ")} ${number}`);
    const people = fc.uniqueArray(name, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 8 }), (names, at) => {
        const [own, others] = [names.slice(0, at), names.slice(at)];
        const copied = [...own, ...others.map((_, number) => `Post ${number} (${OTHER})`)];
        expect(noted(own, others, `Came: ${names.join("; ")}.`)).toBe(`Came: ${copied.join("; ")}.`);
      }),
    );
  });
});
