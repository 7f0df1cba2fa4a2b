import type { Agency } from "../records/people";
import type { Register } from "../register/register";

/** The agency that a name was said to be: in a list by its name, in a register by one of its seats. */
export function agencyAnswered(register: Register, answer: string | undefined): Agency | undefined {
  return answer === undefined ? undefined : register.agency(register.seat(answer)?.agency ?? answer);
}
