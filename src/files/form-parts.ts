import { FILLED_IN } from "../register/attendance-texts";
import { attendance } from "../records/meetings";
import { toIso } from "../calendar/plain-date";
import type { FormLine, RegisterForm } from "../reports/register-form";

/** The version of the file that is sent out; a later program says which it reads. */
export const FORM_VERSION = "1";

/** The tables of the file: what is filled in, what was sent, and for what. */
export const [FILL_IN, AS_SENT, ABOUT] = ["Register", "Sent", "Form"] as const;

/** The headers of the columns that are filled in. */
export const FILLED_IN_HEADERS: readonly string[] = FILLED_IN.map((column) => attendance.columns[column].header);

/** The file says of itself which meeting and agency it is for. */
export interface FormIdentity {
  readonly Version: string;
  readonly Meeting: string;
  readonly Day: string;
  readonly Agency: string;
}

export function identityOf({ meeting, agency }: Pick<RegisterForm, "meeting" | "agency">): FormIdentity {
  return { Version: FORM_VERSION, Meeting: meeting.meeting, Day: toIso(meeting.date), Agency: agency.agency };
}

/** A row of what was sent: the seat, then its cells. */
export function sentRow({ seat, cells }: FormLine): readonly string[] {
  return [seat, ...FILLED_IN.map((column) => cells[column])];
}

/** Eight letters that differ once anything of what was sent has been changed. */
export function checkOf(identity: FormIdentity, sent: readonly (readonly string[])[]): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify([Object.values(identity), sent]))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0").toUpperCase();
}
