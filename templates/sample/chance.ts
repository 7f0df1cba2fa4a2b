/** A seeded source of chance, so that every build invents the same two years. */
export interface Chance {
  /** 0 up to but not including 1. */
  readonly next: () => number;
  readonly happens: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** @example chance(7).happens(1) // true */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new RangeError("There is nothing to pick from");
    return picked;
  };
  return { next, happens: (share) => next() < share, pick };
}
