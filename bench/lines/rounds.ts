import { answered, edited, openSample, type OpenSample, roundsOf, startedSample } from "../../test/excel/open-sample";
import type { Line, Part } from "../line";

const BESIDE = "the sample in the workbench's host, through Microsoft's office.js";

/** Messages to Excel that have to follow one another, and how long a person waits for the first answers over a slow connection. */
export const rounds: Part = async () => {
  const lines = [...(await counted())];
  for (const delayMs of [0, 50, 200, 500]) lines.push(await firstAnswer(delayMs));
  return lines;
};

async function counted(): Promise<readonly Line[]> {
  const line = (key: string, what: string, value: number, atMost: number): Line => ({
    key,
    what,
    value,
    goal: { atMost },
    beside: BESIDE,
  });
  const fresh = await openSample(50);
  const first = await roundsOf(fresh, () => firstAnswers(fresh));
  await fresh.live.stop();
  const sample = await startedSample(50);
  const compare = await roundsOf(sample, () => sample.live.compare());
  const edit = await roundsOf(sample, () => edited(sample, "Attendance!G3", "Absent"));
  await sample.live.stop();
  return [
    line("rounds.first", "rounds to Excel until every cell has its first answer", first, 4),
    line("rounds.compare", "rounds of a comparison that finds nothing", compare, 2),
    line("rounds.edit", "rounds from an edit to its answers", edit, 1),
  ];
}

/** Milliseconds from the moment at which every cell has asked. */
async function firstAnswer(delayMs: number): Promise<Line> {
  const sample = await openSample(delayMs);
  const asking = await untilAsked(sample);
  const began = performance.now();
  await firstAnswers(sample);
  const value = performance.now() - began;
  await sample.live.stop();
  return {
    key: `firstAnswer.${delayMs}ms`,
    what: `first answers of all cells with ${delayMs} ms a round, ms`,
    value,
    // Four rounds, and a second for everything else.
    goal: { atMost: 4 * delayMs + 1_000 },
    beside: `${asking} cells of the sample`,
  };
}

/** Waits until Excel has called the functions of every cell; says how many. */
async function untilAsked({ pending }: OpenSample): Promise<number> {
  for (let before = -1; pending() !== before || before === 0;) {
    before = pending();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return pending();
}

async function firstAnswers(sample: OpenSample): Promise<void> {
  await sample.live.start();
  await answered(sample);
}
