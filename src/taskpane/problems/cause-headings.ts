/** What is wrong, after a count of one and of several: "1 cell is blank". */
type Heading = readonly [one: string, many: string];

const HEADINGS: Readonly<Record<string, Heading>> = {
  "action-without-date": ["action has no date", "actions have no date"],
  "action-without-lead": ["action has no lead", "actions have no lead"],
  "action-without-measure": ["action has no measure", "actions have no measure"],
  "agency-contradicts-seat": ["row names another agency than its seat", "rows name another agency than their seat"],
  "appeal-not-raised": ["appeal is confirmed that nobody raised", "appeals are confirmed that nobody raised"],
  "attended-ahead": ["meeting to come has people marked as there", "meetings to come have people marked as there"],
  "attended-without-checks": ["person came without valid checks", "people came without valid checks"],
  "ballot-from-absent": ["ballot is of somebody who was not there", "ballots are of somebody who was not there"],
  "ballot-not-entitled": ["ballot has no vote here", "ballots have no vote here"],
  "ballot-of-recused": ["ballot is of somebody recused", "ballots are of somebody recused"],
  "ballots-differ": ["voting seat voted both ways", "voting seats voted both ways"],
  "beyond-holidays": ["date is beyond the Holidays table", "dates are beyond the Holidays table"],
  "blank-row": ["table has blank rows", "tables have blank rows"],
  "broken-sheet": ["sheet cannot be read", "sheets cannot be read"],
  "cancelled-but-attended": [
    "cancelled meeting has people marked as there",
    "cancelled meetings have people marked as there",
  ],
  "cast-by-one-without-vote": [
    "ballot was cast by somebody without a vote",
    "ballots were cast by somebody without a vote",
  ],
  "cast-by-unknown": ["ballot was cast by somebody unknown", "ballots were cast by somebody unknown"],
  "check-of-nobody-seated": ["check is of somebody without a seat", "checks are of somebody without a seat"],
  "closed-register-blank": ["mark is missing in a closed register", "marks are missing in closed registers"],
  "completed-in-the-future": ["date of completion is still to come", "dates of completion are still to come"],
  "consensus-with-objection": ["consensus has a vote against", "decisions by consensus have a vote against"],
  "consent-not-recorded": [
    "decision has no record of the Chair’s consent",
    "decisions have no record of the Chair’s consent",
  ],
  "contradictory-holidays": ["holiday contradicts another row", "holidays contradict another row"],
  "contribution-missing": ["contribution is missing", "contributions are missing"],
  "day-in-the-future": ["day in Complaints is still to come", "days in Complaints are still to come"],
  "days-out-of-order": ["complaint has its days out of order", "complaints have their days out of order"],
  "decision-not-quorate": ["decision was taken without a quorum", "decisions were taken without a quorum"],
  "decision-of-cancelled-meeting": ["decision is of a cancelled meeting", "decisions are of cancelled meetings"],
  "decision-outside-meeting": [
    "decision was taken outside its meeting’s times",
    "decisions were taken outside their meetings’ times",
  ],
  "deputy-beside-member": ["row has a deputy beside the member", "rows have a deputy beside the member"],
  "deputy-in-attendance": ["deputy is marked In attendance", "deputies are marked In attendance"],
  "deputy-of-nobody": ["deputy stands in for nobody", "deputies stand in for nobody"],
  "deputy-though-away": ["row has a deputy, and nobody there", "rows have a deputy, and nobody there"],
  "done-in-the-future": ["duty is done on a day still to come", "duties are done on days still to come"],
  "duplicate-id": ["id is used twice", "ids are used twice"],
  "duplicate-name": ["name is used twice", "names are used twice"],
  "duty-to-no-body": ["duty is owed to no body", "duties are owed to no body"],
  "end-before-start": ["meeting ends before it starts", "meetings end before they start"],
  "ends-before-it-begins": ["row ends before it begins", "rows end before they begin"],
  "error-value": ["cell holds an error of Excel’s", "cells hold an error of Excel’s"],
  "escalated-elsewhere": ["decision was escalated to another body", "decisions were escalated to another body"],
  "exception-asked-by-another": [
    "report by exception was asked for by another body",
    "reports by exception were asked for by another body",
  ],
  "exception-without-asker": ["report by exception says not who asked", "reports by exception say not who asked"],
  "exception-without-due": ["report by exception has no date", "reports by exception have no date"],
  "group-chair-not-named": ["Group chair seat names no group", "Group chair seats name no group"],
  "group-not-open": ["meeting was held outside its group’s dates", "meetings were held outside their group’s dates"],
  "headers-above": ["table has its headings above it", "tables have their headings above them"],
  "headers-in-first-row": ["table has its headings in its first row", "tables have their headings in the first row"],
  "holder-not-settled": ["seat’s holder is to be confirmed", "seats’ holders are to be confirmed"],
  "implementation-before-decision": [
    "decision is in force before it was taken",
    "decisions are in force before they were taken",
  ],
  "joint-chair-not-named": ["ballot says not which joint chair", "ballots say not which joint chair"],
  "left-before-arrived": ["person left before they came", "people left before they came"],
  "missing-cell": ["cell must not be blank", "cells must not be blank"],
  "missing-column": ["column is missing", "columns are missing"],
  "missing-table": ["table is missing", "tables are missing"],
  "never-quorate": ["group can never be quorate", "groups can never be quorate"],
  "no-holidays-table": ["Holidays table is missing", "Holidays tables are missing"],
  "no-implementation-date": ["decision has no implementation date", "decisions have no implementation date"],
  "no-seat-for": ["group has no seat for a partner", "groups have no seat for a partner"],
  "nobody-named": ["cell names nobody", "cells name nobody"],
  "nobody-present": ["row is marked as there, and names nobody", "rows are marked as there, and name nobody"],
  "not-a-special-meeting": ["notice names no special meeting", "notices name no special meeting"],
  "not-in-rotation": ["chair is out of rotation", "chairs are out of rotation"],
  "notice-does-not-count": ["notice does not count", "notices do not count"],
  "notice-not-recorded": ["meeting does not say when notice was given", "meetings do not say when notice was given"],
  "partners-miscounted": ["count of statutory partners is wrong", "counts of statutory partners are wrong"],
  "presiding-chair-not-there": ["presiding chair was not there", "presiding chairs were not there"],
  "priority-without-group": ["priority has no group", "priorities have no group"],
  "priority-without-report": ["priority has no report this quarter", "priorities have no report this quarter"],
  "promise-without-timescale": [
    "complaint has a promise without a timescale",
    "complaints have a promise without a timescale",
  ],
  "proxy-not-valid": ["proxy is not valid", "proxies are not valid"],
  "proxy-of-one-to-be-represented": [
    "proxy is of an agency that must be represented",
    "proxies are of agencies that must be represented",
  ],
  "quorum-lost-later": [
    "quorum was lost during a meeting with decisions",
    "quorums were lost during meetings with decisions",
  ],
  "reason-though-there": [
    "row has a reason for staying away, and somebody there",
    "rows have a reason for staying away, and somebody there",
  ],
  "received-before-asked": ["report came before it was asked for", "reports came before they were asked for"],
  "received-in-the-future": ["day of receipt is still to come", "days of receipt are still to come"],
  "received-more-than-due": ["contribution is more than was due", "contributions are more than was due"],
  "referred-elsewhere": ["notice was referred to another body", "notices were referred to another body"],
  "restriction-does-not-hold": ["restricted vote is not restricted", "restricted votes are not restricted"],
  "scheduled-for-cancelled": ["report is for a cancelled meeting", "reports are for cancelled meetings"],
  "scheduled-twice": ["report is scheduled twice", "reports are scheduled twice"],
  "seat-has-ended": ["row names a seat that has ended", "rows name a seat that has ended"],
  "seat-marked-twice": ["seat is marked twice", "seats are marked twice"],
  "seat-not-begun": ["row names a seat that has not begun", "rows name a seat that has not begun"],
  "seat-of-another-group": ["row names a seat of another group", "rows name a seat of another group"],
  "second-ballot": ["voting seat voted twice", "voting seats voted twice"],
  "several-names": ["cell holds several names", "cells hold several names"],
  "shared-name": ["name means two rows", "names mean two rows"],
  "shared-voting-seat": ["ballot is for a seat of joint chairs", "ballots are for a seat of joint chairs"],
  "shares-unequal": ["year’s shares are not equal", "years’ shares are not equal"],
  "short-notice": ["meeting was called at short notice", "meetings were called at short notice"],
  "share-nearly-thirds": ["quorum rule may mean thirds", "quorum rules may mean thirds"],
  "no-quorum-rule": ["group has no quorum rule", "groups have no quorum rule"],
  "single-seat": ["partner has a single seat in a group", "partners have a single seat in a group"],
  "special-meeting-too-soon": ["special meeting is too soon", "special meetings are too soon"],
  "table-twice": ["table is there twice", "tables are there twice"],
  "target-says-done": ["target says that the action is done", "targets say that their action is done"],
  "term-ends-soon": ["term ends soon", "terms end soon"],
  "time-outside-meeting": ["time is outside its meeting", "times are outside their meeting"],
  "times-though-away": ["row has times, and nobody there", "rows have times, and nobody there"],
  "timescale-without-day": ["complaint has a timescale without a day", "complaints have a timescale without a day"],
  "too-few-meetings": ["group has too few meetings this year", "groups have too few meetings this year"],
  "twin-headers": ["heading is there twice", "headings are there twice"],
  "two-chairs": ["group has two chairs at once", "groups have two chairs at once"],
  "two-presiding-chairs": ["meeting has two presiding chairs", "meetings have two presiding chairs"],
  "under-scheduled": ["group has too few reports scheduled", "groups have too few reports scheduled"],
  "unknown-setting": ["setting is not known", "settings are not known"],
  "unknown-voting-seat": ["voting seat is not known", "voting seats are not known"],
  "unknown-word": [
    "cell holds a word that its column does not take",
    "cells hold words that their column does not take",
  ],
  "unlikely-kind": ["kind of report is unlikely", "kinds of report are unlikely"],
  "unreadable-cell": ["cell cannot be read", "cells cannot be read"],
  "unreadable-date": ["date cannot be read", "dates cannot be read"],
  "unreadable-frequency": ["number of times a year cannot be read", "numbers of times a year cannot be read"],
  "unreadable-number": ["number cannot be read", "numbers cannot be read"],
  "unreadable-period": ["period cannot be read", "periods cannot be read"],
  "unreadable-quorum-rule": ["quorum rule cannot be read", "quorum rules cannot be read"],
  "unreadable-setting": ["setting cannot be read", "settings cannot be read"],
  "unreadable-target": ["target cannot be read", "targets cannot be read"],
  "unreadable-time": ["time cannot be read", "times cannot be read"],
  "vacant-chair": ["chair or vice chair is vacant", "chairs and vice chairs are vacant"],
  "vacant-place": ["place is vacant", "places are vacant"],
  "vote-not-on-list": [
    "seat has a vote that the Board’s list does not give",
    "seats have a vote that the Board’s list does not give",
  ],
  "vote-with-consensus": ["decision has consensus and votes", "decisions have consensus and votes"],
  "waived-in-the-future": ["report is waived on a day still to come", "reports are waived on days still to come"],
};

/** Names that no row bears: "unknown-seat" is of a seat. */
const UNKNOWN = /^unknown-(\w+)$/;

/**
 * What so many problems of one code have in common, in plain words.
 * @example causeHeading("single-seat", 15) // "15 partners have a single seat in a group"
 */
export function causeHeading(code: string, count: number): string {
  const [one, many] = HEADINGS[code] ?? otherwise(code);
  return count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;
}

function otherwise(code: string): Heading {
  const unknown = UNKNOWN.exec(code)?.[1];
  if (unknown === undefined) return ["other problem", "other problems"];
  const article = /^[aeiou]/.test(unknown) ? "an" : "a";
  return [`cell names ${article} ${unknown} that is not known`, `cells name ${article} ${unknown} that is not known`];
}
