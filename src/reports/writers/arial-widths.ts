/** How wide the signs of English are in Arial and in its bold, in thousandths of the size, as Word draws them: each width with the signs that have it. */
const [PLAIN, BOLD] = [
  {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft ",
    333: "()-`r·“”",
    334: "{}",
    350: "•",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyz",
    549: "≥≤",
    556: "#$0123456789?L_abdeghnopqu£§–",
    584: "+<=>~−×",
    611: "FTZ",
    667: "&ABEKPSVXY",
    709: "█░",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    834: "½",
    889: "%",
    944: "W",
    1000: "—…→",
    1015: "@",
  },
  {
    238: "'",
    278: " ,./I\\ijl ‘’",
    280: "|",
    333: "!()-:;[]`ft·",
    350: "•",
    389: "*r{}",
    474: '"',
    500: "z“”",
    549: "≥≤",
    556: "#$0123456789J_aceksvxy£§–",
    584: "+<=>^~−×",
    611: "?FLTZbdghnopqu",
    667: "EPSVXY",
    709: "█░",
    722: "&ABCDHKNRU",
    778: "GOQw",
    833: "M",
    834: "½",
    889: "%m",
    944: "W",
    975: "@",
    1000: "—…→",
  },
].map(
  (byWidth) =>
    new Map(
      Object.entries(byWidth).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)),
    ),
);

/** What other signs are taken for: a letter of middling width. */
const OTHER = 556;

/**
 * How wide is a text in Arial, in points? The library knows it too, for every font and script, and takes several times as long
 * to say so of each word of a report.
 */
export function arialWidth(text: string, { size, bold }: { readonly size: number; readonly bold: boolean }): number {
  const widths = bold ? BOLD : PLAIN;
  let width = 0;
  for (const sign of text) width += widths?.get(sign) ?? OTHER;
  return (width * size) / 1000;
}
