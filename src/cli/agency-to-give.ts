import type { Register } from "../register/register";

/** What to put after --for in place of an agency that is unknown; a board's members may come from none. */
export function agencyToGive(register: Register): string {
  return register.all("Agencies").length === 0
    ? "Agencies has no rows: a file can be made only for an agency that members come from. Add it there, and in Agency of their seats."
    : "Give an agency of Agencies, by its name or an alias.";
}
