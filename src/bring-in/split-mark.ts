import { type RawCell, textOf } from "../records/cell";
import { plainText } from "../records/plain-text";
import {
  type AttendanceSaid,
  type HowRead,
  markOf,
  type Meaning,
  readMark,
  REMOTE,
  TIMES,
  UNNAMED,
} from "./mark-words";

/** A mark, and what stands behind it in the same cell. */
export interface SplitCell {
  readonly mark: string;
  readonly more: string;
}

const LONGEST_MORE = 60;

/**
 * A short mark and what stands behind it after a dash, a colon, a bracket or in the next line; null for any other text. Whether the mark is
 * one that is known is not asked here.
 * @example splitMark("D - T Jones") // { mark: "D", more: "T Jones" }
 */
export function splitMark(text: string): SplitCell | null {
  const [, first = "", between = "", behind = ""] =
    /^\s*([^\s:=([–—-]{1,10})(\s*[:=([]|\s*[-–—]+|\s*\n)(.+)$/su.exec(text) ?? [];
  const more = plainText(bracketsTaken(between, behind));
  if (!/\p{L}.*\p{L}/u.test(more) || more.length > LONGEST_MORE) return null;
  // Without a space beside it a dash may be a name's own: Smith-Jones.
  const isDash = /[-–—]$/.test(between);
  const isOneWord = isDash && !/^\s/.test(between) && !/^\s/.test(behind) && !more.includes(" ");
  return isOneWord ? null : { mark: first, more };
}

function bracketsTaken(between: string, behind: string): string {
  if (!/[([]$/.test(between)) return behind;
  return behind.replace(/[)\]]\s*$/, "").replace(/[)\]]/, ",");
}

const IS_THERE: readonly Meaning[] = ["Present", "Remote", "Deputy"];
/** Words that speak against presence, and words that speak for it. */
const DENIES = /n't\b|\b(?:not|no|never|unable|declin\w*|apolog\w*|apols|absent|cancel\w*|could|would)\b/i;
const CAME = /\b(?:attend|came|present|deput|instead|repres|subst|cover|join|arriv|sent|there|here)/i;
/** An initial is no mark: P Bell. */
const INITIALS = /^(?!a )(?:\p{L}\.? ?){1,3} \p{L}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*$/u;
const PERSON = /^(?:\p{Lu}[\p{L}'-]*\.? ){1,3}\p{Lu}[\p{L}'-]+$/u;

/**
 * What a cell says whose mark says this, with what stands behind the mark: of a deputy the name, of the others a reason. Null where the two
 * may contradict each other about who was there.
 * @example saidWith({ status: "Deputy" }, "T Jones") // { status: "Deputy", deputy: "T Jones" }
 */
export function saidWith(said: AttendanceSaid, more: string): AttendanceSaid | null {
  if (more === "") return said;
  const own = INITIALS.test(more) ? ({ kind: "unknown" } as const) : readMark(more);
  const isThere = IS_THERE.includes(said.status);
  if (own.kind === "said") return isThere ? ofBoth(said, own.said, more) : ofNobodyThere(said, own.said, more);
  if (own.kind !== "unknown" || (isThere ? DENIES : CAME).test(more)) return null;
  if (said.status === "Deputy") return { status: "Deputy", deputy: more };
  return {
    ...said,
    reason: more,
    ...(isThere || !PERSON.test(more)
      ? {}
      : {
          warning: `'${more}' stands beside the mark and was put into Reason: if ${more} came instead, set Status to Deputy.`,
        }),
  };
}

/** Somebody was there, and the words behind the mark are known ones: of times, of the way they came, of why a deputy did. */
function ofBoth(said: AttendanceSaid, own: AttendanceSaid, more: string): AttendanceSaid | null {
  const isDeputy = said.status === "Deputy";
  if (own.status === "Deputy") return isDeputy ? own : null;
  if (own.status === "Apologies") return isDeputy && (own.reason ?? "") !== "" ? { ...said, reason: more } : null;
  if (own.status !== "Present" && own.status !== "Remote") return null;
  const { status, ...rest } = own;
  if (!isDeputy) return { ...said, ...rest, status: status === "Remote" ? "Remote" : said.status };
  const name = nameBeside(more, own);
  const [way = ""] = REMOTE.exec(more) ?? [];
  return {
    status: "Deputy",
    ...rest,
    ...(way === "" ? {} : { reason: way }),
    ...(name === "" ? { warning: [UNNAMED, own.warning ?? ""].join(" ").trim() } : { deputy: name }),
  };
}

/** The name that is left of "T Jones (Teams)" or "T Jones left 10:40"; "" where nothing is. */
function nameBeside(more: string, { reason, arrived, left, status }: AttendanceSaid): string {
  if (status === "Present" && arrived === undefined && left === undefined)
    return reason === more ? "" : /^\p{L}\.? \p{Lu}/u.test(more) ? more : (reason ?? "");
  const rest = more
    .replaceAll(TIMES, " ")
    .replace(REMOTE, " ")
    .replaceAll(/\b(?:by|via|on|and|attended|joined|arrived|left)\b|[()[\],;:]/gi, " ");
  const name = plainText(rest).replaceAll(/^[ -]+|[ -]+$/g, "");
  return /\p{L}.*\p{L}/u.test(name) ? name : "";
}

function ofNobodyThere(said: AttendanceSaid, own: AttendanceSaid, more: string): AttendanceSaid | null {
  // A no with apologies is an apology.
  if (said.status === "Absent" && own.status === "Apologies" && (own.reason ?? "") === "") return own;
  const isReason = own.status === said.status || (own.status === "Apologies" && (own.reason ?? "") !== "");
  return isReason ? { ...said, reason: own.reason ?? more } : null;
}

/** What a cell says: the mark that it is known by, what stands behind that, and how the two are read. */
export interface CellRead extends SplitCell {
  readonly reading: HowRead;
}

/**
 * Reads a cell by its mark, however that is read on this sheet, and takes along what stands behind it. Where nothing knows the mark, or the
 * two may contradict each other, the cell is a mark of its own. `isSettled` says which marks are read as the sheet says, whatever they mean
 * elsewhere.
 */
export function readCell(
  raw: RawCell,
  readBare: (mark: RawCell) => HowRead,
  isSettled: IsSettled = () => false,
): CellRead {
  const text = textOf(raw);
  const own = readBare(raw);
  const whole = { mark: markOf(text), more: "", reading: own };
  const split = isSettled(whole.mark) ? null : splitMark(text);
  if (split === null) return whole;
  const reading = readBare(split.mark);
  const isOwn = own.kind === "unknown" || reading.kind === "doubtful" || isSettled(markOf(split.mark));
  if (!isOwn || reading.kind === "unknown" || reading.kind === "nothing") return whole;
  const found = { mark: markOf(split.mark), more: split.more };
  if (reading.kind === "said") {
    const said = saidWith(reading.said, split.more);
    if (said !== null) return { ...found, reading: { kind: "said", said } };
  } else if (reading.may.every((status) => saidWith({ status }, split.more) !== null)) return { ...found, reading };
  return own.kind === "doubtful" ? whole : { ...whole, reading: { kind: "unknown" } };
}

type IsSettled = (mark: string) => boolean;

/** Is a text one that stands for a mark, and for no name? */
export function looksLikeMark(raw: RawCell): boolean {
  return readCell(raw, readMark).reading.kind !== "unknown";
}
