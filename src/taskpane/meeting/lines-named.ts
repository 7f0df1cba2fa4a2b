import { inWords } from "../../answers/english";
import { keyOf } from "../../records/cell";
import type { RegisterLine } from "./register-view-model";

/** Whom typed names mean. */
export interface LinesNamed {
  readonly lines: readonly RegisterLine[];
  /** What means nobody, or several: as it was typed. */
  readonly left: string;
  /** What to do about that; "" where each name means one. */
  readonly fault: string;
}

/** More people than these are not named where several are meant. */
const MOST_NAMED = 3;

/**
 * Whom do these names mean, with commas, semicolons or lines between? Each by its whole name or seat, else by the beginnings of
 * its words: of the name, or of name, role, agency and seat together.
 *
 * @example linesNamed(lines, "J Smith, police").lines // those of Jane Smith and of the police's only seat
 */
export function linesNamed(lines: readonly RegisterLine[], typed: string): LinesNamed {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const meant = names.map((name) => ({ name, found: meantBy(lines, name) }));
  const open = meant.filter(({ found }) => found.length !== 1);
  return {
    lines: meant.filter((each) => !open.includes(each)).flatMap(({ found }) => found),
    left: open.map(({ name }) => name).join(", "),
    fault: open.map(({ name, found }) => faultOf(name, found)).join(" "),
  };
}

function meantBy(lines: readonly RegisterLine[], name: string): readonly RegisterLine[] {
  const key = keyOf(name);
  const words = key.split(" ").filter((word) => word !== "");
  const begins = (texts: readonly string[]): boolean => {
    const all = keyOf(texts.join(" ")).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => all.some((each) => each.startsWith(word)));
  };
  const ways: readonly ((line: RegisterLine) => boolean)[] = [
    (line) => keyOf(line.name) === key || keyOf(line.row["Seat"] ?? "") === key,
    (line) => begins([line.name]),
    (line) => begins([line.name, line.role, line.agency, line.row["Seat"] ?? ""]),
  ];
  if (words.length === 0) return [];
  return ways.map((way) => lines.filter(way)).find((found) => found.length > 0) ?? [];
}

function faultOf(name: string, found: readonly RegisterLine[]): string {
  if (found.length === 0) return `Nobody here is called ${name}.`;
  const some = found.slice(0, MOST_NAMED).map((line) => line.name);
  const more = found.length > MOST_NAMED ? [`${found.length - MOST_NAMED} more`] : [];
  return `${name} fits ${inWords([...some, ...more])}: write more of the name.`;
}
