import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom does not: the library that writes workbooks asks for them as it is read. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array,
  setImmediate: (work: () => void) => setTimeout(work, 0),
});
