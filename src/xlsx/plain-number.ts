const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Digits that together with a power of ten up to the 22nd are exact in a double, so that their quotient is rounded once and rightly. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The number that the bytes spell, as Number() of the same text gives it; undefined where that would be none.
 * Whole numbers and short fractions are read without making a text.
 */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number | undefined {
  const isNegative = bytes[from] === MINUS;
  let digits = 0;
  let decimals = -1;
  let number = 0;
  for (let at = isNegative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && decimals < 0) decimals = 0;
    else if (byte >= ZERO && byte <= NINE) {
      number = number * 10 + byte - ZERO;
      if (number > 0) digits++;
      if (decimals >= 0) decimals++;
    } else return spelt(bytes, from, to);
  }
  if (digits > MOST_DIGITS || decimals > 22 || to - from - (isNegative ? 1 : 0) < 1 || decimals === 0)
    return spelt(bytes, from, to);
  const size = decimals > 0 ? number / (POWERS[decimals] as number) : number;
  return isNegative ? -size : size;
}

/** Whatever is not written in digits, a point, a sign and an exponent is no number here. */
function spelt(bytes: Uint8Array, from: number, to: number): number | undefined {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 40)));
  if (to - from > 40 || !/^[-+]?\d*\.?\d+(?:[eE][-+]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
