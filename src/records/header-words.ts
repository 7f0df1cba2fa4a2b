/** Words that people write over a column of ours in place of its header, all in small letters. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  Agency: ["organisation", "organization", "org", "partner", "employer", "represents"],
  Aliases: ["other names", "also known as", "aka", "known as", "short name", "short names", "abbreviation"],
  Area: ["region", "place", "local authority", "council"],
  Arrived: ["in", "arrival", "came", "time in"],
  Category: ["type", "kind", "class"],
  "Chaired by": ["chair", "chairman", "chairperson", "chairwoman", "presiding", "presided by"],
  "Chair agency": ["agency", "organisation", "chair's agency"],
  Completed: ["done", "finished", "closed", "date done"],
  Date: ["day", "when", "held on"],
  Deputy: ["substitute", "stand-in", "alternate"],
  Description: ["task", "what", "details"],
  Due: ["deadline", "by"],
  Email: ["mail", "email address", "e-mail address"],
  End: ["finish", "finishes", "ends", "until", "time to"],
  "Escalates to": ["reports to", "parent", "escalation"],
  From: ["since", "start", "starts", "joined", "joining", "began", "first day"],
  Group: ["board", "committee", "subgroup", "sub-group", "panel"],
  Item: ["topic", "subject"],
  Kind: ["type", "category", "sort"],
  "Last done": ["previous", "last time"],
  Leads: ["owner", "responsible", "who"],
  Left: ["departed", "departure", "out", "leaving", "went", "time out"],
  "Meetings per year": ["frequency", "how often"],
  Name: ["person", "who", "member", "holder"],
  Note: ["comment", "comments", "remarks"],
  "Notice given": ["notice"],
  Owner: ["responsible", "lead", "who"],
  Partner: ["agency", "organisation", "organization", "org"],
  Person: ["name", "who", "member"],
  Progress: ["update", "rag", "comment"],
  "Quorum rule": ["quorum"],
  Reason: ["why", "apology", "cause"],
  Received: ["in", "arrived", "came in"],
  Required: ["needed", "asked for", "mandatory"],
  Role: ["position", "title", "job", "job title", "post"],
  Start: ["begins", "from", "opens", "time from"],
  Status: ["state", "mark", "marked"],
  Target: ["deadline", "due", "by when"],
  "Times per year": ["frequency", "how often"],
  Title: ["subject", "what", "name"],
  To: ["until", "end", "ends", "ended", "leaving", "left", "finish", "last day"],
  Type: ["kind", "category", "sort"],
  Vote: ["ballot", "choice"],
  "Vote rule": ["voting", "votes"],
  "Voting seat": ["voter", "seat", "member"],
  Year: ["financial year"],
};

/**
 * Which words do people write in place of this header? None where it has no other.
 *
 * @example wordsFor("Left") // ["departed", "departure", "out", …]
 */
export function wordsFor(header: string): readonly string[] {
  return WORDS[header] ?? [];
}
