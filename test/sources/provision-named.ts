import { ALL_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import type { Provision } from "../../src/sources/provisions/provision";

/** The provision of that name: "quorum.graceMinutes". */
export function provisionNamed(name: string): Provision<unknown> {
  const provision = ALL_PROVISIONS.find((each) => each.name === name);
  if (provision === undefined) throw new Error(`there is no provision ${name}`);
  return provision;
}
