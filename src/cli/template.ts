import { constants, copyFileSync } from "node:fs";
import path from "node:path";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { whyNot } from "./open-workbook";
import { flag, onlyFileOf, optionsOf } from "./options";

/** ddscp template OUT.xlsx [--sample | --own]: writes the workbook; never over an existing file. */
export function templateCommand(words: readonly string[], { out }: Output, templates: string): ExitCode {
  const given = optionsOf(words, { sample: flag, own: flag });
  const target = onlyFileOf(given.words);
  const { sample, own } = given.options;
  if (sample && own) throw new CannotUse("Give --sample or --own, not both.");
  const name = `DDSCP-Governance${sample ? "-sample" : own ? "-own" : ""}.xlsx`;
  try {
    copyFileSync(path.join(templates, name), target, constants.COPYFILE_EXCL);
  } catch (error) {
    throw new CannotUse(`${target} was not written: ${whyNot(error)}.`);
  }
  out(`${target} was written.\n`);
  return 0;
}
