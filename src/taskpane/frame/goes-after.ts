const AT_LEAST_MS = 10_000;
/** A slow reader, and the way of the eye to it. */
const MS_FOR_A_CHARACTER = 120;
/** Once it is held no longer, or seen again. */
const LONGER_MS = 4_000;

/**
 * Calls `go` once some words can have been read: not while the pointer is on them, the focus in them or the page out of sight. The
 * answer stops the waiting.
 */
export function goesAfter(root: HTMLElement, words: string, go: () => void): () => void {
  let isUnderPointer = root.matches(":hover");
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener("pointerenter", () => (isUnderPointer = true), { signal });
  root.addEventListener("pointerleave", () => (isUnderPointer = false), { signal });
  const isHeld = (): boolean => isUnderPointer || document.hidden || root.contains(document.activeElement);
  const stop = (): void => {
    clearTimeout(timer);
    listening.abort();
  };
  const wait = (milliseconds: number, wasHeld: boolean): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      if (isHeld()) timer = wait(200, true);
      else if (wasHeld) timer = wait(LONGER_MS, false);
      else {
        stop();
        go();
      }
    }, milliseconds);
  let timer = wait(Math.max(AT_LEAST_MS, MS_FOR_A_CHARACTER * words.length), false);
  return stop;
}
