/** What `ddscp --help` prints. */
export const HELP = `ddscp: governance answers from a workbook, without Excel. It only reads.

  ddscp eval FILE '=DDSCP.QUORATE("EB-2026-03")' … [--as-at 2026-11-22] [--json]
      Each formula's answer, its reason and its paragraph.
  ddscp report FILE [--meeting EB-2026-03] [--as-at 2026-11-22] [--format text|markdown|html|docx|json] [--out FILE]
      The Executive Board report, since the last ordinary Board. Without --format the name after --out says what it is:
      .txt, .md, .html, .docx or .json.
  ddscp agenda FILE --meeting QA-2026-11 …
      A meeting's agenda, with who leads each item, and its circulation list. --as-at, --format and --out as with report.
  ddscp minutes FILE --meeting QA-2026-11 …
      A draft of a meeting's minutes: attendance, quorum, decisions and actions, with room for the rest.
      What only the clerk should know, of minutes and of an agenda, goes to the error stream.
  ddscp proforma FILE --group QA [--meeting EB-2026-12] …
      The form on which a group's chair reports to the Board, filled with what the workbook knows.
  ddscp check FILE [--json]
      What is wrong in the sheets, each with its cell. Exit 1 where there is an error.
  ddscp copy FILE --for AGENCY --purpose "Case reviews" --out COPY.xlsx [--since 2025-04-01] [--preview] [--as-at …]
      A copy for one agency: what it may see, as values, and what was left out and why. Never over an existing file.
      Its meetings are those of this reporting year and the last; --since takes another first day.
      --preview lists what goes in and what stays out, and writes nothing.
  ddscp dates FILE [--group QA] --out DATES.ics [--as-at 2026-11-22]
      Meetings from that day on and their deadlines, for a calendar. Importing a later file changes what has moved.
  ddscp register FILE --meeting EB-2026-12 --for AGENCY --out REGISTER.xlsx
      One meeting's register for an agency to fill in: the seats it holds, and nobody else's.
  ddscp returned FILE --from REGISTER.xlsx [--json]
      What a register that came back filled in would change, cell by cell. Writes nothing.
  ddscp import FILE --from OTHER.xlsx [--sheet S] [--answer ID=OFFER] [--as-at 2026-11-22] [--json] [--out ROWS.xlsx]
      What a register of another layout would bring into FILE, which is only read; with --out the rows to paste, in an .xlsx or a .csv.
  ddscp template OUT.xlsx [--sample | --own]
      Writes the blank workbook, the sample, or one for a board with rules of its own. Never over an existing file.

Exit codes: 0 answered, 1 errors found by check, 2 the file or the options cannot be used,
3 an import has open questions.
`;
