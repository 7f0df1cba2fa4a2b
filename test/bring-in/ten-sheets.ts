import type { GivenTables } from "../register/given-workbook";
import { dayCell, filled, formulaCell, type GivenSheet } from "./sheets";

/** The workbook that the ten sheets are brought into: two groups, six seats and two, eight meetings; nobody is marked yet. */
export const SHARED: GivenTables = {
  Agencies: [
    { Agency: "North Council", Type: "Statutory partner", Aliases: "NC" },
    { Agency: "South Council", Type: "Statutory partner" },
    { Agency: "Police", Type: "Statutory partner" },
    { Agency: "Health", Type: "Statutory partner" },
    { Agency: "Probation", Type: "Relevant agency" },
    { Agency: "Partnership office", Type: "Partnership office" },
  ],
  Groups: [
    { Group: "QA", Name: "Quality Assurance Subgroup", "Quorum rule": "Statutory partners and most agencies" },
    { Group: "EX", Name: "Exploitation Subgroup", "Quorum rule": "Statutory partners and most agencies" },
  ],
  Seats: [
    { Seat: "S1", Group: "QA", Agency: "North Council", Role: "Member", Category: "Core" },
    { Seat: "S2", Group: "QA", Agency: "South Council", Role: "Member", Category: "Core" },
    { Seat: "S3", Group: "QA", Agency: "Police", Role: "Member", Category: "Core" },
    { Seat: "S4", Group: "QA", Agency: "Health", Role: "Member", Category: "Core" },
    { Seat: "S5", Group: "QA", Agency: "Probation", Role: "Member", Category: "Core", From: "2026-06-01" },
    { Seat: "S6", Group: "QA", Role: "Lay member", Category: "Lay member" },
    { Seat: "X1", Group: "EX", Agency: "North Council", Role: "Member", Category: "Core" },
    { Seat: "X2", Group: "EX", Agency: "Police", Role: "Member", Category: "Core" },
  ],
  Meetings: [
    { Meeting: "QA-2026-01", Group: "QA", Date: "2026-01-14" },
    { Meeting: "QA-2026-03", Group: "QA", Date: "2026-03-11" },
    { Meeting: "QA-2026-05", Group: "QA", Date: "2026-05-13" },
    { Meeting: "QA-2026-05b", Group: "QA", Date: "2026-05-27" },
    { Meeting: "QA-2026-07", Group: "QA", Date: "2026-07-08" },
    { Meeting: "QA-2026-12", Group: "QA", Date: "2026-12-09" },
    { Meeting: "EX-2026-02", Group: "EX", Date: "2026-02-04" },
    { Meeting: "EX-2026-06", Group: "EX", Date: "2026-06-03" },
  ],
  Attendance: [],
};

const [GREEN, RED, AMBER] = ["00B050", "FF0000", "FFC000"] as const;

export const F1: GivenSheet = {
  sheet: "Register",
  rows: [
    ["QA subgroup attendance 2026"],
    ["Init.", "Agency", "14.1.26", "11.3.26", "13.5.26", "9.12.26"],
    ["AB", "NC", "Y", "A", "D", ""],
    ["CD", "South Council", "Y", "Y", "N", ""],
    ["EF", "Police", "D", "Y", "Y", ""],
    ["GH", "Probation", "-", "-", "-", ""],
    ["Key: Y = here, N = not here, A = sent apologies, D = deputy came"],
  ],
};

export const F2: GivenSheet = {
  sheet: "Attendance log",
  rows: [
    ["Key: Y yes, N no, n/a not a member then"],
    ["QA", "NC", "SC", "Pol"],
    ["QA 14/01/26", "Y", "Y", "N"],
    ["QA 11/03/2026", "Y", "N", "-"],
    ["2026 - 2027"],
    ["AGM 13/05/26", "Y", "Y", "Y"],
    [],
    ["EX", "NC", "Pol"],
    ["EX 04/02/26", "Y", "Y"],
    ["EX 03/06/2026", "", ""],
  ],
};

export const F3: GivenSheet = {
  sheet: "Board",
  merged: ["C2:F2"],
  rows: [
    [],
    ["", "", 2026],
    ["Date", "", "", 260513, 260311, 260114],
    ["Count", "", formulaCell("SUM(C7:C10)", 0), 3, 2, 1],
    ["Member", "Person", "Jul", "May", "Mar", "Jan"],
    ["NC", "", ...["N", "Y", "Y", "N"].map((value) => formulaCell("IF(1,2,3)", value))],
    ["", "HoS 1", "", 1, 1, ""],
    ["", "HoS 2", "", 1, "", ""],
    ["Police", "", ...["N", "N", "N", "N"].map((value) => formulaCell("IF(1,2,3)", value))],
    ["", "Insp.", "", 1, 1, 1],
    ["Dummy", "", "X", "X", "X", "X"],
    ["last"],
    [],
    ["Guests", "", "Jul", "May", "Mar", "Jan"],
    ["Archive", "Visitor", "", "", 1, ""],
  ],
};

const WINGDINGS_TICK = { value: "\u00FC", look: { font: "Wingdings" } };

export const F4: GivenSheet = {
  sheet: "2026",
  rows: [
    ["Agency", "14 Jan", "11 Mar", "13 May", "8 Jul", "Total", "%"],
    ["North Council", "✓", "x", "✓", "✓", 4, { value: 1, look: { format: "0%" } }],
    ["South Council", WINGDINGS_TICK, "", "x", "✓", 3, { value: 0.75, look: { format: "0%" } }],
    ["Police", true, false, "✔", "Apols", 2, { value: 0.5, look: { format: "0%" } }],
  ],
};

export const F4B: GivenSheet = { sheet: "2026", rows: F4.rows.map((row) => row.slice(0, 5)) };

export const F5: GivenSheet = {
  sheet: "Notes",
  rows: [
    ["Member (agency)", "14/1/26", "11/3/26", "13/5/26"],
    ["HoS 1 (North Council)", "P", "Sub: HoS 4", "Present (Teams)"],
    ["HoS 2 (South Council)", "HoS 5 for HoS 2", "apologies - leave", "left 10:40"],
    ["Insp. (Police)", "Observer for Insp.", "late 9:50", "item 4 only"],
    ["Lay member", "P (by phone)", "no apologies", "P?"],
  ],
};

const LEGEND = [
  "Legend:",
  filled(GREEN, "came"),
  filled(AMBER, "sent someone"),
  filled(RED, "did not"),
  "not a member",
];

export const F6: GivenSheet = {
  sheet: "2026",
  rows: [
    ["Agency", "Jan", "Mar", "May", "", ...LEGEND],
    ["North Council", filled(GREEN), filled(AMBER), filled(GREEN)],
    ["Police", filled(GREEN), filled(RED), filled(GREEN)],
    ["Probation", "", "", filled(RED)],
  ],
};

export const F6B: GivenSheet = {
  sheet: "2026",
  paintedByRule: ["B2:D4"],
  rows: [["Agency", "Jan", "Mar", "May", "", "Legend:", "came"], ["North Council"], ["Police"], ["Probation"]],
};

export const F7: GivenSheet = {
  sheet: "2026",
  rows: [
    ["Agency", "Rep (init.)", "14/01", "11/03 CANCELLED", "13/05", "27/05 (moved from 20/05)", "08/07"],
    ["Health", "JY (to Mar)", "Y", "", "-", "-", "-"],
    ["Health", "PO (from May)", "-", "", "Y", "D", "Y"],
    ["Police", "CR/MS", "Y", "", "Y", "Y", "A"],
    ["Probation", "Vacant", "", "", "", "", ""],
    ["South", "HoS 2", "Y", "no meeting", "n/a", "Y", "Y"],
  ],
};

export const F8: GivenSheet = {
  sheet: "Totals",
  rows: [
    ["Member", "QA", "EX", "Comment"],
    ["North Council", "3/4", "2/2"],
    ["Police", "5/9 = 56%", "87%", "joined July 26"],
    ["meetings held", 4, formulaCell("1/0", "#DIV/0!")],
  ],
};

export const F8B: GivenSheet = {
  sheet: "Risks",
  rows: [
    ["Ref", "Risk", "Likelihood", "Impact", "Score", "Owner"],
    ["R1", "Funding is cut", 3, 4, 12, "Chair"],
    ["R2", "Staff leave", 2, 3, 6, "Office"],
  ],
};

export const F9: GivenSheet = {
  sheet: "Sheet3",
  rows: [
    ["", "", dayCell("2026-01-14", "mmm-yy"), "3/11/26", "13/5/26", "26.MM.DD", "Q4", dayCell("2026-07-12")],
    ["North Council", "", "Y", "Y", "Y", "", "Y", "Y"],
    ["Police", "", "Y", "N", "Y", "", "N", "Y"],
  ],
};

export const F10: GivenSheet = {
  sheet: "July",
  rows: [
    ["QA – record of attendance – 8th July 2026 at 2.00pm"],
    ["Name", "Title and agency", "Present", "Apology"],
    ["HoS 1", "Head of Service, North Council", "✓", ""],
    ["HoS 6", "representing HoS 2, South Council", "✓", ""],
    ["Insp.", "Police", "", "✓"],
    ["Manager", "Probation", "(by phone)", ""],
    ["In attendance"],
    ["Minute taker", "Partnership office", "✓", ""],
  ],
};

export const F10_SECOND: GivenSheet = {
  sheet: "July",
  rows: [
    ["QA – record of attendance – 8th July 2026 at 2.00pm"],
    ["Name", "Title and agency", "Present", "Apology"],
    ["HoS 1", "Head of Service, North Council", "", ""],
    ["HoS 6", "representing HoS 2, South Council", "✓", ""],
    ["Insp.", "Police", "✓", ""],
    ["Lay member", "", "✓", ""],
    ["In attendance"],
    ["Minute taker", "Partnership office", "✓", ""],
  ],
};
