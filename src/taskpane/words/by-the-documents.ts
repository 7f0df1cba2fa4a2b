import type { Register } from "../../register/register";

/** What the published documents say of something; "" where the workbook goes by its own rules, which they are none of. */
export function byTheDocuments(register: Register, said: string): string {
  return register.settings.isOwn ? "" : said;
}
