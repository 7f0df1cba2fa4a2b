import { builtChunks, gzippedKB } from "../built-add-in";
import type { Part } from "../line";

/** What a browser fetches before a cell that asks QUORATE can answer: what registers the functions, with the rules of quorum. */
export const size: Part = () => {
  const chunks = builtChunks();
  const kilobytes = (...subjects: string[]): number => {
    const files = new Set(["main", ...subjects].flatMap((name) => chunks[name]?.assets ?? []).map(({ name }) => name));
    return gzippedKB([...files].filter((name) => name.endsWith(".js")));
  };
  const beside = `for OUTCOME ${kilobytes("voting").toFixed(0)}, for any function ${kilobytes("why").toFixed(0)}; its words ${(kilobytes("quorum-words") - kilobytes()).toFixed(0)} more, where it must say why`;
  return [
    {
      key: "functionsGzipKB",
      what: "code before QUORATE can answer, KB gzip",
      value: kilobytes(),
      goal: { atMost: 45 },
      beside,
    },
  ];
};
