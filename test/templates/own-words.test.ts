import { strFromU8, unzipSync } from "fflate";
import { TEMPLATE_FILES } from "../../templates/files";
import { OF_THE_DOCUMENTS } from "../governance/own/filled-examples";

const OWN = TEMPLATE_FILES.filter(({ name }) => name.includes("-own") || name.startsWith("examples/"));

/** What the setting Documents itself means. */
const WHOSE_RULES = /By whose rules the workbook goes: DDSCP \(the documents of this partnership\)/g;

test.each(OWN)("$name says nothing of the published documents, in its cells, prompts and lists", async ({ bytes }) => {
  const parts = Object.entries(unzipSync(await bytes())).filter(([part]) => /\.xml$/.test(part));
  const said = parts.map(([part, content]) => ({
    part,
    words: strFromU8(content).replaceAll(/<[^>]*>/g, (tag) => ` ${prompted(tag)} `),
  }));
  const found = said.flatMap(({ part, words }) => {
    const at = words.replaceAll(WHOSE_RULES, "").search(OF_THE_DOCUMENTS);
    return at < 0 ? [] : [`${part}: ${words.slice(Math.max(0, at - 60), at + 60)}`];
  });
  expect(said.map(({ words }) => words).join("")).toContain("Quorum rule");
  expect(found).toEqual([]);
});

/** What a tag says to people: the message of a list or a heading. */
function prompted(tag: string): string {
  return [...tag.matchAll(/(?:prompt|error|promptTitle|errorTitle|tooltip)="([^"]*)"/g)]
    .map(([, words = ""]) => words)
    .join(" ");
}
