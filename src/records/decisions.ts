import { areaColumn } from "./area-column";
import { body, date, dateAndTime, id, reference, references, text, time, word, yesNo } from "./cell";
import { column, required, table, type Row } from "./table";
import { orNoReason, orNothing } from "./words-for-nothing";

export const decisions = table("Decisions", "decision", {
  decision: required("Decision", id()),
  meeting: required("Meeting", reference("Meetings")),
  title: required("Title", text()),
  method: column("Method", word(["Consensus", "Vote"])),
  consensus: column("Consensus", yesNo()),
  restricted: column("Restricted", yesNo()),
  restrictedBy: column("Restricted by", references("Agencies")),
  restrictionConfirmed: column("Restriction confirmed", yesNo()),
  financial: column("Financial", yesNo()),
  time: column("Time", time()),
  chairConsents: column("Chair consents", yesNo(), "record"),
  consultation: column("Consultation", word(["Awaited", "Answered"])),
  implementationDate: column("Implementation date", date(), "record"),
  escalatedTo: column("Escalated to", orNothing(body())),
  escalatedOn: column("Escalated on", date()),
  area: areaColumn(),
  interests: column("Interests", orNothing(references("Seats"))),
  decisionRule: column("Decision rule", text(), "later"),
});
export type Decision = Row<typeof decisions>;

export const votes = table("Votes", null, {
  decision: required("Decision", reference("Decisions")),
  votingSeat: required("Voting seat", text()),
  vote: { ...required("Vote", word(["For", "Against", "Abstain"])), blankMeans: "the ballot is not yet cast" },
  castBy: column("Cast by", orNothing(text())),
  proxy: column("Proxy", yesNo()),
  proxyReason: column("Proxy reason", orNoReason(text())),
  proxyScope: column("Proxy scope", word(["This decision", "General"])),
  unableSince: column("Unable since", dateAndTime()),
  proxyConfirmed: column("Proxy confirmed", dateAndTime()),
  proxyGivenTo: column("Proxy given to", orNothing(text())),
  castOn: column("Cast on", dateAndTime(), "later"),
});
export type Ballot = Row<typeof votes>;

export const notices = table("Notices", null, {
  decision: required("Decision", reference("Decisions")),
  from: required("From", { ...reference("Agencies"), strangers: "warning" }),
  received: required("Received", date()),
  written: column("Written", yesNo(), "record"),
  reasons: column("Reasons", orNoReason(text()), "record"),
  asksForMeeting: column("Asks for meeting", yesNo(), "record"),
  sentToAll: column("Sent to all", yesNo(), "record"),
  independentChairTold: column("Independent Chair told", yesNo(), "record"),
  urgent: column("Urgent", yesNo()),
  specialMeeting: column("Special meeting", orNothing(reference("Meetings"))),
  referredTo: column("Referred to", orNothing(body())),
  result: column("Result", word(["Confirmed", "Changed", "Withdrawn", "Notice withdrawn"]), "record"),
});
export type Notice = Row<typeof notices>;
