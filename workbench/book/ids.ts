/** A new id as Excel gives to sheets and tables: a guid in braces. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
