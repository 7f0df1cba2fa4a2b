/** What some figures were before people's waiting was worked on, to be seen beside today's; on the same machine, quiet. */
export const BEFORE: Readonly<Record<string, string>> = {
  "rebuild.M": "2.7",
  "rebuild.L": "1.5",
  "rounds.first": "33",
  "rounds.compare": "52",
  "firstAnswer.0ms": "1,400 to 1,800",
  "firstAnswer.200ms": "7,400",
  paneUsefulMs: "1,550",
  paneGzipKB: "257",
  "libreoffice.S.best": "10",
};
