import type { AgendaItem } from "../governance/agenda/reasons";
import { keyOf } from "../records/cell";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { agencyNamed } from "./said";

/** The paragraphs of a standing item, as its Source says them. */
export function paragraphsOf({ why }: AgendaItem): readonly string[] {
  const [, said = ""] = /^Standing item \((.+)\)$/.exec(why) ?? [];
  return said === "" ? [] : said.split(/; */);
}

/** Who leads a standing item: whoever owes the duty of the same paragraph, else the chair until somebody is named. Source: GOV 8.3h; MASA 15.1. */
export function standingLead(register: Register, meeting: Meeting, item: AgendaItem): string {
  const paragraphs = paragraphsOf(item);
  const duty = register
    .all("Obligations")
    .find(({ source }) => source.split(/[;,] */).some((each) => paragraphs.includes(each)));
  if (duty === undefined) return "Chair";
  const body = register.group(duty.owner);
  if (body === undefined) return agencyNamed(register, duty.owner);
  return keyOf(body.group) === keyOf(register.group(meeting.group)?.group ?? meeting.group)
    ? "Chair"
    : `Chair of the ${body.name}`;
}
