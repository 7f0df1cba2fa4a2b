/** What a sheet may be a list of. */
export type ListKind = "members" | "actions" | "plan";

/** A column of a list: the header of ours that it is for, and the words that people write over it. */
interface Heading {
  readonly header: string;
  readonly words: RegExp;
}

/** Headings as they are compared: small letters, without a colon or question mark at the end. The first that fits counts. */
const HEADINGS: Readonly<Record<ListKind, readonly Heading[]>> = {
  actions: [
    { header: "Action", words: /^(?:action )?(?:ref(?:erence)?|no|number|id|#)\.?$/ },
    {
      header: "Description",
      words:
        /^(?:actions?(?: required| agreed| needed| to be taken| points?| description| details?)?|description(?: of action)?|agreed actions?|tasks?|what)$/,
    },
    {
      header: "Leads",
      words:
        /^(?:leads?|lead (?:officer|person|agency)|(?:action )?owners?|responsible|responsib(?:le (?:person|officer|agency)|ility)|by whom|who|assigned to|person responsible)$/,
    },
    {
      header: "Target",
      words: /^(?:targets?|target date|due(?: date| by)?|date due|deadline|by when|when|time ?scales?|complete by)$/,
    },
    { header: "Measure", words: /^(?:measures?|(?:measures? of success|success (?:measures?|criteria)))$/ },
    {
      header: "Completed",
      words: /^(?:completed(?: on| date)?|date completed|completion date|date done|done on|closed on|date closed)$/,
    },
    {
      header: "Progress",
      words: /^(?:progress(?: update)?|(?:latest )?updates?|comments?|notes?|status|rag|rag (?:rating|status))$/,
    },
    { header: "Group", words: /^(?:group|board|sub-?group|committee)$/ },
    { header: "Plan", words: /^(?:action )?plan$/ },
    { header: "Plan starts", words: /^plan starts?$/ },
    { header: "Outcome", words: /^(?:outcomes?|objectives?|recommendations?)$/ },
    { header: "Area", words: /^area$/ },
  ],
  members: [
    { header: "Seat", words: /^seat(?: id| ref)?$/ },
    { header: "Group", words: /^(?:group|board|sub-?group|committee|panel)$/ },
    {
      header: "Agency",
      words:
        /^(?:agenc(?:y|ies)|agency name|organi[sz]ations?|org|partners?|partner agency|representing|represents|employer)$/,
    },
    { header: "Role", words: /^(?:roles?|job titles?|titles?|posts?|positions?|job role|designation)$/ },
    {
      header: "Category",
      words: /^(?:category|seat type|membership|membership type|type|type of member(?:ship)?|member type)$/,
    },
    {
      header: "Name",
      words:
        /^(?:names?|full name|members?|member name|representatives?|reps?|person|contact|contact name|first name|forename|surname|last name|family name)$/,
    },
    { header: "Email", words: /^(?:e-?mails?|e-?mail address)$/ },
    { header: "Phone", words: /^(?:phone|telephone|tel|mobile|contact number|phone number)$/ },
    {
      header: "From",
      words:
        /^(?:from|since|start|start date|starts|joined|date joined|date from|from date|appointed|date appointed|member since)$/,
    },
    { header: "To", words: /^(?:to|until|end|end date|ends|left|date left|date to|to date|leaving date)$/ },
  ],
  plan: [
    { header: "Date", words: /^(?:date|meeting date|date of meeting|day)$/ },
    { header: "Group", words: /^(?:group|board|sub-?group|committee|panel|meeting|body)$/ },
    { header: "Start", words: /^(?:time|start|start time|starts)$/ },
    { header: "End", words: /^(?:end|end time|finish|ends)$/ },
    { header: "Kind", words: /^(?:kind|type|type of meeting|meeting type)$/ },
    { header: "Status", words: /^status$/ },
    {
      header: "Reports",
      words:
        /^(?:reports?|reports? (?:due|from|to receive|expected)|(?:highlight|annual|sub-?group|group) reports?|items?|agenda|agenda items?|topics?|reporting groups?|who reports)$/,
    },
  ],
};

/** Several columns of these are one cell of ours: a status and an update, a first name and a surname. */
const JOINED: ReadonlySet<string> = new Set(["Progress", "Name", "Reports"]);

/** A list is told by these: one of each set, all sets of the kind. */
const TOLD_BY: Readonly<Record<ListKind, readonly (readonly string[])[]>> = {
  actions: [["Description"], ["Leads", "Target", "Completed", "Progress"]],
  members: [
    ["Agency", "Role"],
    ["Name", "Role"],
    ["Name", "Agency"],
  ],
  plan: [["Date"], ["Reports", "Start", "Kind"]],
};

/** The columns of a list by the headers of ours, and those that none is for. */
export interface ListColumns {
  readonly kind: ListKind;
  readonly of: ReadonlyMap<string, readonly number[]>;
  readonly others: readonly number[];
}

/** What a row of headings is the top of; null for none of these lists. `headings` are by their columns, as they are compared. */
export function listHeadings(headings: ReadonlyMap<number, string>): ListColumns | null {
  for (const kind of ["actions", "members", "plan"] as const) {
    const found = columnsAs(kind, headings);
    const isTold = TOLD_BY[kind].every((oneOf) => oneOf.some((header) => found.of.has(header)));
    if (isTold && found.others.length <= found.of.size) return found;
  }
  return null;
}

function columnsAs(kind: ListKind, headings: ReadonlyMap<number, string>): ListColumns {
  const of = new Map<string, number[]>();
  const others: number[] = [];
  for (const [column, said] of headings) {
    const header = headerFor(kind, said, headings);
    const known = header === null ? undefined : of.get(header);
    if (header === null || (known !== undefined && !JOINED.has(header))) others.push(column);
    else if (known === undefined) of.set(header, [column]);
    else known.push(column);
  }
  return { kind, of, others };
}

/** Action is an id where another column describes it. */
function headerFor(kind: ListKind, said: string, headings: ReadonlyMap<number, string>): string | null {
  if (kind === "actions" && said === "action" && [...headings.values()].some((each) => each.startsWith("description")))
    return "Action";
  return HEADINGS[kind].find(({ words }) => words.test(said))?.header ?? null;
}
