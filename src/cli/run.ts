import { checkCommand } from "./check";
import { copyCommand } from "./copy";
import { datesCommand } from "./dates";
import { evalCommand } from "./eval";
import { CannotUse, type ExitCode } from "./exit";
import { reportCommand } from "./report";
import { templateCommand } from "./template";

const HELP = `ddscp: governance answers from a workbook, without Excel. It only reads.

  ddscp eval FILE '=DDSCP.QUORATE("EB-2026-03")' … [--as-at 2026-11-22] [--json]
      Each formula's answer, its reason and its paragraph.
  ddscp report FILE [--meeting EB-2026-03] [--as-at 2026-11-22] [--format text|markdown|html|json] [--out FILE]
      The Executive Board report.
  ddscp check FILE [--json]
      What is wrong in the sheets, each with its cell. Exit 1 where there is an error.
  ddscp copy FILE --for AGENCY --purpose "Case reviews" --out COPY.xlsx [--preview] [--as-at 2026-11-22]
      A copy for one agency: what it may see, as values, and what was left out and why. Never over an existing file.
      --preview lists what goes in and what stays out, and writes nothing.
  ddscp dates FILE [--group QA] --out DATES.ics [--as-at 2026-11-22]
      Meetings from that day on and their deadlines, for a calendar. Importing a later file changes what has moved.
  ddscp template OUT.xlsx [--sample]
      Writes the blank workbook, or the sample. Never over an existing file.

Exit codes: 0 answered, 1 errors found by check, 2 the file or the options cannot be used.
`;

interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** The folder that holds the two workbooks. */
  readonly templates: string;
}

/** Runs one command; what cannot be used is one sentence on the error stream. */
export function run(words: readonly string[], streams: Streams): ExitCode | Promise<ExitCode> {
  const [command, ...rest] = words;
  try {
    if (command === undefined)
      throw new CannotUse(
        "Give a command: eval, report, check, copy, dates or template; ddscp --help says what each does.",
      );
    if (command === "help" || words.includes("--help") || words.includes("-h")) {
      streams.out(HELP);
      return 0;
    }
    switch (command) {
      case "eval":
        return evalCommand(rest, streams);
      case "report":
        return reportCommand(rest, streams);
      case "check":
        return checkCommand(rest, streams);
      case "copy":
        return copyCommand(rest, streams).catch((error: unknown) => refused(error, streams));
      case "dates":
        return datesCommand(rest, streams).catch((error: unknown) => refused(error, streams));
      case "template":
        return templateCommand(rest, streams, streams.templates);
      default:
        throw new CannotUse(
          `There is no command '${command}'. The commands are eval, report, check, copy, dates and template.`,
        );
    }
  } catch (error) {
    return refused(error, streams);
  }
}

function refused(error: unknown, streams: Streams): ExitCode {
  streams.error(
    error instanceof CannotUse
      ? `${error.message}\n`
      : `ddscp made a mistake and stopped: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  return 2;
}
