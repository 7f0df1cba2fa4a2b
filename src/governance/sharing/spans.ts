import { isPlainText, plainWithPlaces } from "../../records/plain-text";

/** A piece of a text, by the places of its characters, and what a copy says in its place: null where it stays as typed. */
export interface Span {
  readonly begin: number;
  readonly end: number;
  readonly said: string | null;
}

/** Something found in the plain spelling of a text, as a piece of the text as typed: characters that nobody sees hide nothing. */
export function spansAsTyped(written: string, find: (plain: string) => readonly Span[]): readonly Span[] {
  if (isPlainText(written)) return find(written);
  const { plain, begins, ends } = plainWithPlaces(written);
  return find(plain).map(({ begin, end, said }) => ({
    begin: begins[begin] ?? written.length,
    end: ends[end - 1] ?? written.length,
    said,
  }));
}

/**
 * The text with its pieces replaced. A piece inside a longer one that stays is part of that and stays with it; everything else that
 * is to be replaced is, and of pieces that overlap nothing is left over: the longest tells what stands for all of them.
 */
export function withSpans(written: string, spans: readonly Span[]): string {
  const kept = spans.filter(({ said }) => said === null);
  const replaced = spans
    .filter((span) => span.said !== null && !kept.some((each) => isInside(span, each)))
    .toSorted((one, other) => one.begin - other.begin || other.end - one.end);
  let made = "";
  let at = 0;
  for (let i = 0; i < replaced.length;) {
    const first = replaced[i] as Span;
    let [{ end }, longest] = [first, first];
    for (i++; i < replaced.length && (replaced[i] as Span).begin < end; i++) {
      const next = replaced[i] as Span;
      if (next.end - next.begin > longest.end - longest.begin) longest = next;
      end = Math.max(end, next.end);
    }
    made += written.slice(at, first.begin) + (longest.said ?? "");
    at = end;
  }
  return made + written.slice(at);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.begin <= inner.begin && inner.end <= outer.end && outer.end - outer.begin > inner.end - inner.begin;
}
