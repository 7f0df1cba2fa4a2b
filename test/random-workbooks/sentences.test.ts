import * as fc from "fast-check";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { problemsOf } from "../../src/governance/problems/problems";
import { SAMPLE } from "../../templates/sample";
import { registerOf } from "../../templates/register-of";
import { givenWorkbook, on, type GivenTables } from "../register/given-workbook";
import type { Register } from "../../src/register/register";
import { answersOf } from "./asked";
import { sampleAsGiven } from "./sample-as-given";
import { randomWorkbook } from "./random-workbook";
import { AGENCIES, GROUPS } from "./vocabulary";

/** Every kind of sentence that was said, with one that was, is written here to be read. */
const LIST = path.join(__dirname, "../../.cache/sentences.txt");
const WORKBOOKS = Number(process.env["RANDOM_WORKBOOKS_COUNT"] ?? 150);

/** What no sentence may have in it, whatever stands in the sheets. */
const WRONG: readonly (readonly [string, RegExp])[] = [
  ["a value that is none", /\b(undefined|null|NaN|Infinity|\[object)\b/],
  ["a word twice", /\b([A-Za-z]+) \1\b(?! \()/],
  ["a list with nothing in it", /(?<![\w)] )[:,;] ?[.,;]|: \.|\(\)|''|\bof: *$/],
  ["a space too many", / {2}| [.,;:](?!\d)|^ | $/],
  ["a stop too many", /(?<!\.)\.\.(?!\.)|\.;|;\./],
  [
    "one of many, or many of one",
    /(?<![\d.,/–-])1 (?!of |more |in )[a-z]+s\b(?<!ess|was|is|has)|(?<![\d.,])(?:[2-9]|\d\d+) (?:day|report|member|seat|agency|ballot|vote)\b(?!')/,
  ],
  ["nothing late", /\b0 working days? late\b/],
  [
    "none of many, or one of many that were",
    /\bonly 0\b|\b0 (?:are|is|ordinary)\b|\b[Oo]f the [01]\b|(?<![\d,])1 of \d+ [a-z ]+ were\b/,
  ],
  ["a long number without its comma", /(?<![\d'/-])\d{4,} (?:working )?(?:day|row|cell|report)/],
  ["; and", /; and\b/],
  ["a colon after a colon", /: (?:[^.:(']|\([^)]*\)|'[^']*')*: /],
  ["a list where one may be meant", /\bThese (?:rows|seats)\b|\bone of: |\bany \d+ of: /],
  [
    "one thing twice, or a word for the program's own",
    /\bthat [a-z]+ that\b|\btimes per year: |\bthe setting [\w.]+ is\b/,
  ],
  ["no capital, or no stop at its end", /^(?!not known)[a-z]|(?<!^No .* in \w+( or \w+)?)[^.?!:)"'…]$/],
];

interface Said {
  readonly by: string;
  readonly sentence: string;
}

function saidOf(register: Register, given: GivenTables): readonly Said[] {
  return [
    ...[...answersOf(register, given)].map(([formula, { why }]) => ({
      by: formula.replace(/\(.*/, ""),
      sentence: why,
    })),
    ...problemsOf(register, on("2026-11-22")).flatMap(({ code, message, fix }) => [
      { by: code, sentence: message },
      { by: `${code}, to do`, sentence: fix },
    ]),
  ];
}

const NAMES = new RegExp(
  [
    ...AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...GROUPS.flatMap(({ code }) => [`${code} Group`, code]),
  ]
    .map((name) => name.replaceAll(/[().]/g, "\\$&"))
    .join("|"),
  "g",
);

/** A sentence without its names, numbers and days: two that differ only in those are read once. */
function kindOf(sentence: string): string {
  return sentence
    .replaceAll(NAMES, "NAME")
    .replaceAll(/'[^']*'/g, "'…'")
    .replaceAll(/\d+ [A-Z][a-z]+ \d{4}/g, "DAY")
    .replaceAll(/[A-Z]-\d+/g, "ID")
    .replaceAll(/[A-Z]+\d+\b/g, "CELL")
    .replaceAll(/\d+/g, "#")
    .replaceAll(/NAME(?:[,;]? (?:and )?NAME)+/g, "NAMES");
}

test("every sentence said of random workbooks and of the sample reads as one", () => {
  const kinds = new Map<string, Said>();
  const hear = (said: readonly Said[]): void => {
    for (const one of said) {
      const kind = `${one.by}: ${kindOf(one.sentence)}`;
      if (!kinds.has(kind)) kinds.set(kind, one);
    }
  };
  for (const given of fc.sample(randomWorkbook, { numRuns: WORKBOOKS, seed: 2026 }))
    hear(saidOf(givenWorkbook(given), given));
  hear(saidOf(registerOf(SAMPLE), sampleAsGiven()));
  mkdirSync(path.dirname(LIST), { recursive: true });
  writeFileSync(
    LIST,
    [...kinds.values()]
      .map(({ by, sentence }) => `${by}: ${sentence}\n`)
      .sort()
      .join(""),
  );
  const wrong = [...kinds.values()].flatMap(({ by, sentence }) =>
    WRONG.filter(([, pattern]) => pattern.test(sentence)).map(([what]) => `${what}: ${by}: ${sentence}`),
  );
  expect(wrong).toEqual([]);
  expect(kinds.size).toBeGreaterThan(1_000);
}, 120_000);
