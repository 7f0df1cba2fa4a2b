import { ALL_WORDS } from "../../src/answers/sentence";
import { subjects, functions } from "../../src/functions/catalogue";
import { FetchedFunctions, PIECES, type Piece } from "../../src/functions/pieces";
import { importsOf, sourceFiles, target } from "../source-code";

const files = new Map(sourceFiles("src").map((file) => [file.name, file]));

/** The files that a file brings with it, itself among them. */
function broughtBy(name: string): ReadonlySet<string> {
  const brought = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = files.get(next);
    if (file === undefined || brought.has(next)) continue;
    brought.add(next);
    for (const specifier of importsOf(file)) waiting.push(`${target(file, specifier)}.ts`);
  }
  return brought;
}

/** The subjects of the reasons that the rules behind a file of the catalogue give. */
function subjectsOfReasons(name: string): readonly string[] {
  const text = [...broughtBy(name)].filter((file) => /^src\/(rules|reports|functions)\//.test(file)).map((file) => files.get(file)?.text ?? "").join("\n");
  return [...new Set([...text.matchAll(/\babout: "([a-z ]+)"/g)].map(([, about]) => about ?? ""))];
}

function wordsOf(name: string): readonly string[] {
  if (files.get(name)?.text.includes("functionsSaid(ALL_WORDS)") === true) return Object.keys(ALL_WORDS);
  const [, words = ""] = /functionsSaid\(\{([^}]*)\}\)/.exec(files.get(name)?.text ?? "") ?? [];
  return [...words.matchAll(/"?([a-z ]+)"?:/g)].map(([, about]) => (about ?? "").trim());
}

describe("the functions fetched piece by piece", () => {
  it("are those of the catalogue, each in one piece", async () => {
    expect(new FetchedFunctions().names.toSorted()).toEqual(functions.map(({ name }) => name).toSorted());
    for (const { names, fetch } of PIECES) expect((await fetch()).map(({ name }) => name)).toEqual(names);
  });

  it.each([...files.keys()].filter((name) => name.startsWith("src/functions/catalogue/")))("%s has the words for every reason its rules give", (name) => {
    const given = subjectsOfReasons(name).filter((about) => about !== "lookup");
    expect(given).not.toEqual([]);
    expect(given.filter((about) => !wordsOf(name).includes(about))).toEqual([]);
  });

  it("says what its words cannot say as a mistake", () => {
    const quorate = subjects[0]?.functions[0];
    expect(() => quorate?.say({ about: "plan", kind: "work plan", actions: [] } as never)).toThrow("there are no words here for reasons about plan");
  });

  it("is tried again until it comes, once for all who wait", async () => {
    let tries = 0;
    const piece: Piece = {
      names: ["QUORATE"],
      fetch: () => (++tries < 3 ? Promise.reject(new Error("no connection")) : Promise.resolve(functions.filter(({ name }) => name === "QUORATE"))),
    };
    const fetched = new FetchedFunctions([piece], [0]);
    const [one, other] = await Promise.all([fetched.entry("QUORATE"), fetched.entry("QUORATE")]);
    expect(one.name).toBe("QUORATE");
    expect(other).toBe(one);
    expect(tries).toBe(3);
    expect(fetched.entry("QUORATE")).toBe(one);
  });
});
