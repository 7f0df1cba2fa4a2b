import { body, date, dateAndTime, id, reference, references, text, time, word, yesNo } from "./cell";
import { AREAS } from "./people";
import { column, required, table, type Row } from "./table";

export const decisions = table("Decisions", "decision", {
  decision: required("Decision", id(), "An id of its own, like D-2026-014"),
  meeting: required("Meeting", reference("Meetings"), "The meeting that took it"),
  title: required("Title", text(), "What was decided"),
  method: column("Method", word(["Consensus", "Vote"]), "How it was taken"),
  consensus: column("Consensus", yesNo(), "Yes where nobody objected on record"),
  restricted: column("Restricted", yesNo(), "Was the vote for the statutory partners only"),
  restrictedBy: column("Restricted by", references("Agencies"), "The partners who asked; blank is all four"),
  restrictionConfirmed: column("Restriction confirmed", yesNo(), "Did they confirm it with the chair"),
  financial: column("Financial", yesNo(), "A matter of money, for the statutory partners alone"),
  time: column("Time", time(), "When it was taken; blank is at the opening"),
  chairConsents: column("Chair consents", yesNo(), "The presiding chair's consent; blank is not recorded"),
  consultation: column("Consultation", word(["Awaited", "Answered"]), "Consultation in a member's own organisation"),
  implementationDate: column("Implementation date", date(), "The day it takes effect"),
  escalatedTo: column("Escalated to", body(), "The body it went to"),
  escalatedOn: column("Escalated on", date(), "The day it went there"),
  area: column("Area", word(AREAS), "The area it is about"),
  interests: column("Interests", references("Seats"), "Seats that declared an interest"),
});
export type Decision = Row<typeof decisions>;

export const votes = table("Votes", null, {
  decision: required("Decision", reference("Decisions"), "The decision"),
  votingSeat: required("Voting seat", text(), "An agency, or Chair of a group"),
  vote: required("Vote", word(["For", "Against", "Abstain"]), "How it was cast"),
  castBy: column("Cast by", text(), "Who cast it"),
  proxy: column("Proxy", yesNo(), "Was it a proxy vote"),
  proxyReason: column("Proxy reason", text(), "Why nobody could come"),
  proxyScope: column("Proxy scope", word(["This decision", "General"]), "This decision where blank"),
  unableSince: column("Unable since", dateAndTime(), "When it turned out that nobody could come"),
  proxyConfirmed: column("Proxy confirmed", dateAndTime(), "When it was confirmed in writing"),
  proxyGivenTo: column("Proxy given to", text(), "The party that holds the proxy"),
});
export type Ballot = Row<typeof votes>;

export const notices = table("Notices", null, {
  decision: required("Decision", reference("Decisions"), "The decision to be reconsidered"),
  from: required("From", reference("Agencies"), "The affected partner"),
  received: required("Received", date(), "The day it came"),
  written: column("Written", yesNo(), "Was it in writing"),
  reasons: column("Reasons", text(), "The reasons it gives"),
  asksForMeeting: column("Asks for meeting", yesNo(), "Does it ask for a further meeting"),
  sentToAll: column("Sent to all", yesNo(), "Did all who must have it get it"),
  independentChairTold: column("Independent Chair told", yesNo(), "For a subgroup's decision"),
  urgent: column("Urgent", yesNo(), "Has the chair fixed a shorter time"),
  specialMeeting: column("Special meeting", reference("Meetings"), "The meeting that reconsiders"),
  referredTo: column("Referred to", body(), "The body the chair refers it to"),
  result: column("Result", word(["Confirmed", "Changed", "Withdrawn", "Notice withdrawn"]), "What became of it"),
});
export type Notice = Row<typeof notices>;
