import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { idsNamed } from "../../register/ids-named";
import { isInForce, type Register } from "../../register/register";
import { type FormAsked, type FormOutcome, orNone, type Typed } from "../form/form-asked";
import { shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { writtenDay } from "../words/written-day";
import { nextId } from "../../records/next-id";
import { byTheDocuments } from "../words/by-the-documents";

/** The form that adds a complaint or a compliment. It asks for nobody's name: Complaints holds none. */
export function addComplaint(register: Register, today: PlainDate): FormAsked {
  const groups = register.all("Groups").filter((group) => isInForce(group, today));
  return {
    id: "add-complaint",
    title: "New complaint or compliment",
    button: "Add to Complaints",
    start: { Kind: "Complaint", About: "Partnership", Received: shortDate(today) },
    fields: () => [
      { name: "Kind", label: "Kind", choices: ["Complaint", "Compliment"].map(choice) },
      {
        name: "About",
        label: "About",
        choices: [
          { value: "Partnership", label: "The partnership" },
          { value: "Agency", label: "One agency" },
        ],
      },
      { name: "Received", label: "Received", placeholder: "20 November" },
      { name: "Referred", label: "Referred", placeholder: "the same day" },
      {
        name: "Group",
        label: "Group that answers",
        choices: [...orNone("None yet", []), ...groups.map(({ group, name }) => ({ value: group, label: name }))],
      },
      { name: "Ref", label: "Reference", placeholder: refFor(register, today) },
    ],
    told: ({ About }) =>
      About === "Agency"
        ? [
            `That agency’s own process answers it: no clock of the partnership’s runs${byTheDocuments(register, " (GOV 13.1)")}.`,
          ]
        : [],
    outcome: outcomeOf,
  };
}

function choice(word: string): { readonly value: string; readonly label: string } {
  return { value: word, label: word };
}

function refFor(register: Register, day: PlainDate): string {
  const refs = register.all("Complaints").map(({ ref }) => ref);
  return nextId(refs, { day, first: "C", digits: 2, taken: idsNamed(register, "Complaints") });
}

function outcomeOf(typed: Typed, register: Register, today: PlainDate): FormOutcome {
  const text = (name: string): string => (typed[name] ?? "").trim();
  const received = pastDay(text("Received"), today);
  const referred = text("Referred") === "" ? null : pastDay(text("Referred"), today);
  const ref = text("Ref") || refFor(register, typeof received === "string" ? today : received);
  const isTaken = register.all("Complaints").some((each) => keyOf(each.ref) === keyOf(ref));
  const faults = {
    ...(typeof received === "string" ? { Received: received } : {}),
    ...(typeof referred === "string" ? { Referred: referred } : {}),
    ...(isTaken ? { Ref: `Complaints has ${ref} already. Enter another reference, or none.` } : {}),
  };
  if (Object.keys(faults).length > 0 || typeof received === "string" || typeof referred === "string") return { faults };
  const row = {
    Ref: ref,
    Kind: text("Kind"),
    About: text("About"),
    Received: { day: received },
    ...(referred === null ? {} : { Referred: { day: referred } }),
    ...(text("Group") === "" ? {} : { Group: text("Group") }),
  };
  const isThere = (added: Texts, existing: Texts): boolean =>
    keyOf(added["Ref"] ?? "") === keyOf(existing["Ref"] ?? "");
  return {
    asked: {
      tables: [{ table: "Complaints", add: [row], isThere }],
      done: `${ref} was added to Complaints.`,
      undone: `the new complaint ${ref}`,
      already: `Complaints has ${ref} by now, so nothing was written. Look at it, then try again.`,
    },
  };
}

type Texts = Readonly<Record<string, string>>;

/** The day, or what is wrong with it. */
function pastDay(typed: string, today: PlainDate): PlainDate | string {
  const day = writtenDay(typed, today);
  if (day === null) return "Enter a day, like 20 November 2026.";
  return day > today ? `${nearDay(day, today)} is still to come.` : day;
}
