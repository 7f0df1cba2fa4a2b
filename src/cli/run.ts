import { inWords } from "../answers/english";
import { checkCommand } from "./check";
import { copyCommand } from "./copy";
import { datesCommand } from "./dates";
import { evalCommand } from "./eval";
import { CannotUse, type ExitCode } from "./exit";
import { HELP } from "./help";
import { importCommand } from "./import";
import { meetingCommand, proFormaCommand } from "./meeting-documents";
import { registerCommand, returnedCommand } from "./register";
import { reportCommand } from "./report";
import { templateCommand } from "./template";

interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** The folder that holds the workbooks. */
  readonly templates: string;
}

type Command = (words: readonly string[], streams: Streams) => ExitCode | Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["eval", evalCommand],
  ["report", reportCommand],
  ["agenda", (words, streams) => meetingCommand("agenda", words, streams)],
  ["minutes", (words, streams) => meetingCommand("minutes", words, streams)],
  ["proforma", proFormaCommand],
  ["check", checkCommand],
  ["copy", copyCommand],
  ["dates", datesCommand],
  ["register", registerCommand],
  ["returned", returnedCommand],
  ["import", importCommand],
  ["template", (words, streams) => templateCommand(words, streams, streams.templates)],
]);

/** Runs one command; what cannot be used is one sentence on the error stream. */
export function run(words: readonly string[], streams: Streams): ExitCode | Promise<ExitCode> {
  const [name, ...rest] = words;
  try {
    if (name === undefined)
      throw new CannotUse(`Give a command: ${inWords([...COMMANDS.keys()], "or")}; ddscp --help says what each does.`);
    if (name === "help" || words.includes("--help") || words.includes("-h")) {
      streams.out(HELP);
      return 0;
    }
    const command = COMMANDS.get(name);
    if (command === undefined)
      throw new CannotUse(`There is no command '${name}'. The commands are ${inWords([...COMMANDS.keys()])}.`);
    const exit = command(rest, streams);
    return typeof exit === "number" ? exit : exit.catch((error: unknown) => refused(error, streams));
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
