/** A number as people write it: digits with spaces, hyphens, dots and brackets between them. */
const NUMBER = /\+?\(?\d(?:[\s().-]*\d){5,14}/;

/**
 * Where a telephone is told to ring: the first number in the text. Null where there is none.
 * @example telLink("01332 496 0123 ext. 4") // "tel:013324960123"
 */
export function telLink(phone: string): string | null {
  const [found] = NUMBER.exec(phone) ?? [];
  if (found === undefined) return null;
  // The zero in brackets is not dialled after the country's code.
  const dialled = found.startsWith("+") ? found.replace(/\(0\)/, "") : found;
  return `tel:${dialled.replace(/[^\d+]/g, "")}`;
}

/**
 * Where a letter is addressed to: the text, where it is one address. Null where it is none.
 * @example mailLink("head.2@example.org") // "mailto:head.2@example.org"
 */
export function mailLink(email: string): string | null {
  const isAddress = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,255}$/.test(email);
  return isAddress ? `mailto:${encodeURIComponent(email).replace("%40", "@")}` : null;
}
