/** What each applied paragraph of GOV says, in a plain sentence of our own; a lettered limb that is cited by itself has its own. */
export const GOV_SENTENCES: Readonly<Record<string, string>> = {
  "1.1": "The document sets out how the partnership operates and how it makes its decisions.",
  "1.3":
    "Derby City Council, Derbyshire County Council, the Integrated Care Board and Derbyshire Constabulary are the statutory safeguarding partners; they work with relevant agencies.",
  "2.1":
    "The Chief Officer Group publishes a strategy and a business plan, and reviews and reports on how effective the arrangements are.",
  "2.2":
    "The Executive Board delivers the business plan through the groups, obtains assurance, and is accountable to the Chief Officer Group.",
  "3.1": "The partnership reviews who is represented in its groups, and asks organisations to be represented.",
  "3.2": "The standing subgroups are listed by name.",
  "3.3": "The standing subgroups cover Derby and Derbyshire together; only the Education Groups are one for each area.",
  "4.3": "Lay members complete recruitment checks and a confidentiality agreement before they take part.",
  "5.1":
    "An independent consultant is somebody who is not employed by a statutory, voluntary or independent sector organisation.",
  "5.3": "The group's chair and the Independent Chair both agree before an independent consultant is invited.",
  "5.6":
    "Independent consultants complete recruitment checks and agreements on confidentiality and conflicts of interest before they take part.",
  "6.1":
    "An independent chair gives scrutiny and challenge to the Chief Officer Group, the Executive Board and the Core Business Group.",
  "6.2":
    "The Executive Board appoints the subgroups' chairs and the chairing is reviewed each year; each subgroup names a vice chair for when the chair is away.",
  "6.5":
    "What a subgroup's chair does: convene meetings, prepare reports to the Board, watch attendance, answer complaints, and agree a vice chair with the members.",
  "6.5e": "A subgroup's chair prepares its reports to the Executive Board, as often as agreed and on the set template.",
  "6.5k":
    "A subgroup's chair watches who attends and what is done on time, and tells the agency's Executive Board representative what is good or of concern.",
  "6.5l": "A subgroup's chair answers complaints about its work by the complaints procedure of section 13.",
  "7.1":
    "Agencies choose representatives with the mandate, seniority, knowledge and time to take part; the Executive Board oversees who is represented.",
  "7.2":
    "What members do: represent their agency, answer for agreed actions, give the agreed data, and see that a briefed senior deputy comes when they cannot.",
  "7.2f": "A member who cannot come sees to it that a properly briefed senior deputy attends.",
  "7.3":
    "A representative sends a substitute only where it cannot be avoided, for sickness or annual leave, and briefs them.",
  "8.1":
    "The Chief Officer Group, the Executive Board and the Core Business Group have standard agenda items; others are proposed to the Independent Chair, who settles the agenda.",
  "8.2": "The standard agenda of the Chief Officer Group: ten items, from matters arising to the risk register.",
  "8.3": "The standard agenda of the Executive Board: thirteen items, from matters arising to matters of urgency.",
  "8.3a": "The Executive Board's agenda has matters arising from the previous meeting.",
  "8.3g": "The Executive Board's agenda has the business plan and how far its priorities have come.",
  "8.3h": "The Executive Board's agenda has a quarterly financial report.",
  "8.4":
    "A subgroup settles its own agenda, with at least six items, from matters arising to what is to go to the Board.",
  "8.5":
    "Requests for the agenda are due 15 working days before a meeting of the Chief Officer Group or the Executive Board and 10 before a subgroup's; reports 7, and the agenda goes out 5 working days before.",
  "9.6":
    "Information is processed for five purposes: case reviews, quality audits, learning, reviews of child deaths, and the partnership's general work.",
  "9.7":
    "Personal data is anonymised or pseudonymised where that is possible and fitting; findings of audits are anonymised.",
  "10.1":
    "The Executive Board holds the subgroups to account by a programme of formal reports, which each subgroup's chair gives.",
  "10.3": "How often a group reports to the Executive Board: at each quarterly meeting, twice a year, or yearly.",
  "10.3a":
    "The Quality Assurance, Child Safeguarding Practice Review and Core Business Groups report at each quarterly meeting of the Executive Board.",
  "10.3b":
    "The Education Groups, the Exploitation and Vulnerable Young People Group and the Policies and Procedures Group report to the Executive Board twice a year.",
  "10.3c":
    "The Districts Safeguarding Group, the Learning and Organisational Development Group and the Child Death Overview Panel report to the Executive Board once a year.",
  "10.4":
    "Groups also report by exception when the Executive Board, the Core Business Group or the Chief Officer Group asks.",
  "10.5": "Each subgroup's chair sees that reports to the Executive Board use the pro forma in Appendix 2.",
  "11.1":
    "The Chief Officer Group, the Executive Board and the Core Business Group are quorate with a representative of each statutory partner.",
  "11.2":
    "A subgroup is quorate with a representative of each statutory partner and of more than half of the relevant agencies in its terms of reference.",
  "11.3": "An Education Group, which covers one area, is quorate if that area's local authority is represented.",
  "11.3b":
    "A record of who attended is kept of every meeting; the chair raises concerns about attendance with the agency's Executive Board representative.",
  "12.2":
    "The Chief Officer Group decides by consensus; its decisions bind the statutory partners unless they conflict with a statutory duty.",
  "12.3":
    "A chief officer may say that their organisation must be consulted first; all then agree to that, and how the outcome is told.",
  "12.4": "Where the Chief Officer Group has no consensus, a vote is taken.",
  "12.5": "In the Chief Officer Group each of the four statutory partners has a single vote.",
  "12.6":
    "In the Chief Officer Group a proxy vote is only for exceptional circumstances, where no representative can be found within 24 hours of the meeting; it is confirmed in writing, for one decision and one holder.",
  "12.8": "A dispute the Chief Officer Group cannot resolve goes by Clause 19 of the Inter Agency Agreement.",
  "12.10": "The Executive Board decides by consensus wherever possible; one partner's decision cannot bind another.",
  "12.11": "All statutory partners attend the Executive Board.",
  "12.12":
    "A member of the Executive Board may say that their organisation must be consulted first; all then agree to that, and how the outcome is told.",
  "12.13": "Where the Executive Board has no consensus, a vote is taken.",
  "12.14": "In the Executive Board a vote is cast for each of the four statutory partners.",
  "12.15":
    "In the Executive Board the listed relevant agencies and subgroups' chairs have a vote if they are represented when it is taken; joint chairs who are present have one each.",
  "12.16":
    "In the Executive Board a proxy vote is only for exceptional circumstances, where no representative can be found within 24 hours of the meeting; it is confirmed in writing, for one decision and one holder.",
  "12.17": "Decisions serve the partners' shared and equal duty to work together to safeguard all children.",
  "12.18": "In the Executive Board the legal representative and the partnership's officers have no vote.",
  "12.19":
    "The Executive Board decides a vote by majority, which must include the Chair's consent; in a deadlock the Chair, or the Vice Chair in their absence, decides whether it goes to the Chief Officer Group.",
  "12.20":
    "In the Executive Board the statutory partners may have a matter of enough significance voted on by them alone; what is theirs alone, like money, always is.",
  "12.21":
    "The Executive Board's minutes give the date on which a decision takes effect, late enough for agencies to discuss it before.",
  "12.22":
    "A decision of the Executive Board takes effect on its implementation date, unless an affected agency sends all members written notice before it, with reasons; that suspends it until a special meeting.",
  "12.23":
    "On such a notice the Chair gives the Executive Board 7 days' notice of a special meeting, or less where it is urgent.",
  "12.24":
    "Where a further meeting of the Executive Board is unlikely to resolve it, the Chair can refer it to the Chief Officer Group instead.",
  "12.25": "Subgroups decide by consensus wherever possible; one partner's decision cannot bind another.",
  "12.26": "All members of a subgroup attend it.",
  "12.27":
    "A member of a subgroup may say that their organisation must be consulted first; all then agree to that, and how the outcome is told.",
  "12.28": "Where a subgroup has no consensus, a vote is taken.",
  "12.29": "In a subgroup each of the four statutory partners has a single vote.",
  "12.30":
    "In a subgroup each relevant agency that is represented there, and present when the vote is taken, has a single vote.",
  "12.31":
    "In a subgroup a proxy vote is only for exceptional circumstances, where no representative can be found within 24 hours of the meeting; it is confirmed in writing, for one decision and one holder.",
  "12.33": "In a subgroup the legal representative and the partnership's officers have no vote.",
  "12.34":
    "A subgroup decides a vote by majority, which must include the Chair's consent; in a deadlock the Chair, or the Vice Chair in their absence, decides whether it goes to the Executive Board.",
  "12.35":
    "In a subgroup the statutory partners may have a matter of enough significance voted on by them alone; what is theirs alone, like money, always is.",
  "12.36":
    "A subgroup's minutes give the date on which a decision takes effect, late enough for agencies to discuss it before.",
  "12.37":
    "A subgroup's decision takes effect on its implementation date, unless an affected agency sends written notice before it to the members who were present at the vote and to the Independent Chair, with reasons; that suspends it until a special meeting.",
  "12.38":
    "On such a notice the Chair gives the subgroup 7 days' notice of a special meeting, or less where it is urgent.",
  "12.39":
    "Where a further meeting of the subgroup is unlikely to resolve it, its Chair can refer it to the Independent Chair instead.",
  "13.1": "Complaints and compliments about one agency are handled by that agency's own process.",
  "13.2":
    "Complaints and compliments about the partnership's own services are raised first with the Partnership Manager.",
  "13.4":
    "The Partnership Manager tells the person who raised it what has been done, within 5 working days of receiving it.",
  "13.5":
    "The subgroup's Chair writes to the person who raised it with the outcome, or with a timescale, within 20 working days of the referral.",
  "13.6":
    "Whoever is not satisfied with the outcome of a complaint may appeal to the Independent Chair, who answers or refers it to the statutory partners.",
  "13.7": "The Independent Chair writes what was done about an appeal within 10 working days of its being raised.",
  "13.8": "Complaints and compliments are part of the quarterly reporting to the Executive Board.",
  "14.2": "The arrangements are reviewed every year.",
};
