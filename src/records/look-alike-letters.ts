/** Letters of other scripts, in lower case, and the Latin letters that they, or their capitals, look like. */
const LOOK_LIKE = new Map(
  [
    "аa вb сc ԁd еe ғf нh һh іi їi јj кk ӏl мm оo рp ԛq ѕs тt ѵv ԝw хx уy",
    "αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx ωw",
    "օo սu ոn",
  ]
    .flatMap((script) => script.split(" "))
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const NOT_LATIN = /[^\0-\u024F]/g;

/** A key in which each letter that looks like a Latin one is that one: how names look, not how they are compared. */
export function lookOf(key: string): string {
  return key.replace(NOT_LATIN, (letter) => LOOK_LIKE.get(letter) ?? letter);
}

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Armenian", "Arabic", "Cherokee", "Coptic", "Georgian", "Hebrew"].map(
  (name) => ({ name, letter: new RegExp(`^\\p{Script=${name}}$`, "u") }),
);
const LETTER = /\p{Letter}/gu;
const MOST_NAMED = 3;

/**
 * Which letters of a text are of another script than a name that is meant, and look like its own? "its first letter is a
 * Cyrillic І"; "" where none is.
 *
 * @example oddLetters("Іntegrated Care Bоard", "Integrated Care Board") // "its first letter is a Cyrillic І and the second letter of its third word is a Cyrillic о"
 */
export function oddLetters(written: string, meant: string): string {
  const own = scriptMostIn(meant);
  const odd = written.split(/\s+/).flatMap((word, inText) =>
    (word.match(LETTER) ?? []).flatMap((letter, inWord) => {
      const script = scriptOf(letter);
      if (script === undefined || script === own) return [];
      const place =
        inText === 0 ? `its ${ordinal(inWord)} letter` : `the ${ordinal(inWord)} letter of its ${ordinal(inText)} word`;
      return [`${place} is ${/^[AEIOU]/.test(script) ? "an" : "a"} ${script} ${letter}`];
    }),
  );
  const more = odd.length - MOST_NAMED;
  const named = more > 0 ? [...odd.slice(0, MOST_NAMED), `so ${more > 1 ? `are ${more} more` : "is one more"}`] : odd;
  return named.length < 2 ? (named[0] ?? "") : `${named.slice(0, -1).join(", ")} and ${named.at(-1) ?? ""}`;
}

/** The question whether a name is meant, and the letters that the eye does not tell from it. `where` it is written: "In this cell". */
export function didYouMean(written: string, meant: string, where = "In this cell"): string {
  const odd = oddLetters(written, meant);
  if (odd !== "") return `Did you mean '${meant}'? ${where} ${odd}.`;
  const oddInName = oddLetters(meant, meant);
  return oddInName === "" ? `Did you mean '${meant}'?` : `Did you mean '${meant}'? In that name ${oddInName}.`;
}

function scriptOf(letter: string): string | undefined {
  return SCRIPTS.find((script) => script.letter.test(letter))?.name;
}

function scriptMostIn(text: string): string | undefined {
  const scripts = (text.match(LETTER) ?? []).map(scriptOf);
  const count = (script: string | undefined): number => scripts.filter((each) => each === script).length;
  return scripts.reduce((most, script) => (count(script) > count(most) ? script : most), scripts[0]);
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Counted from 0. */
function ordinal(at: number): string {
  const count = at + 1;
  const ending = count < 20 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return ORDINALS[at] ?? `${count}${ending}`;
}
