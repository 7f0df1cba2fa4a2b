import { builtChunks, gzippedKB } from "../built-add-in";
import type { Part } from "../line";

/** What a browser fetches before a cell that asks QUORATE can answer: what registers the functions, and the rules of quorum. */
export const size: Part = () => {
  const chunks = builtChunks();
  const kilobytes = (subject: string): number => {
    const files = new Set(["main", subject].flatMap((name) => chunks[name]?.assets ?? []).map(({ name }) => name));
    return gzippedKB([...files].filter((name) => name.endsWith(".js")));
  };
  const beside = `registering them all ${kilobytes("main").toFixed(0)}; for OUTCOME ${kilobytes("voting").toFixed(0)}, for any function ${kilobytes("why").toFixed(0)}; words ${(kilobytes("words") - kilobytes("main")).toFixed(0)} more, where an answer must say why`;
  return [
    {
      key: "functionsGzipKB",
      what: "code before QUORATE can answer, KB gzip",
      value: kilobytes("quorum"),
      goal: { atMost: 45 },
      beside,
    },
  ];
};
