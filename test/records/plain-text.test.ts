import * as fc from "fast-check";
import { keyOf, number, references, text, texts, word, yesNo } from "../../src/records/cell";
import { partsOf, plainText, plainWithPlaces, shownText, trimmed } from "../../src/records/plain-text";

/** Characters that show nothing, by their code. */
const UNSEEN = [
  0x01, 0x7f, 0x9f, 0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x2060, 0x202a, 0x2064, 0x3164, 0xfe0f,
  0xfeff, 0xfffb, 0xe0061,
].map((code) => String.fromCodePoint(code));

describe("text compared: trimmed, without case, NFKC, without what shows nothing, one kind of space, hyphen and apostrophe", () => {
  test.each([
    { given: "capitals", one: "EB-2026-03", other: "eb-2026-03" },
    { given: "a no-break space", one: "GOV\u00a010.3a", other: "GOV 10.3a" },
    { given: "a narrow, a thin and an ideographic space", one: "a\u202fb\u2009c\u3000d", other: "a b c d" },
    { given: "the blank of Braille and a next-line", one: "a\u2800b\u0085c", other: "a b c" },
    { given: "several spaces, a tab and a line break", one: "Head \t of\r\nService", other: "Head of Service" },
    { given: "white space at the ends, behind what is unseen too", one: "\u200b QA \u200b", other: "QA" },
    { given: "a soft hyphen", one: "Safe\u00adguarding", other: "Safeguarding" },
    { given: "a hyphen that does not break", one: "EB\u20112026\u201103", other: "EB-2026-03" },
    { given: "an en dash, an em dash and a minus sign", one: "a\u2013b\u2014c\u2212d", other: "a-b-c-d" },
    { given: "a full-width hyphen and a small one", one: "a\uff0db\ufe63c", other: "a-b-c" },
    { given: "apostrophes of a typesetter", one: "Children\u2019s \u2018a\u2032", other: "Children's 'a'" },
    {
      given: "accents typed for an apostrophe",
      one: "Children\u00b4s Mothers` \uff40",
      other: "Children's Mothers' '",
    },
    { given: "an accent of its own", one: "Zoe\u0301", other: "Zo\u00e9" },
    { given: "the same with something unseen between", one: "Zoe\u200b\u0301", other: "Zo\u00e9" },
    { given: "full-width letters and a ligature", one: "\uff31\uff21 o\ufb03ce", other: "QA office" },
    { given: "a sharp s and its capital", one: "STRA\u1e9eE", other: "stra\u00dfe" },
    { given: "the Greek letter for s at the end", one: "\u039f\u03a3", other: "\u03bf\u03c3" },
  ])("$given", ({ one, other }) => expect(keyOf(one)).toBe(keyOf(other)));

  test.each(UNSEEN)("%j between letters, before and behind makes no difference", (unseen) => {
    expect(keyOf(`${unseen}E${unseen}B ${unseen} X${unseen}`)).toBe("eb x");
    expect(trimmed(` ${unseen} EB${unseen}`)).toBe("EB");
    expect(text().read(unseen)).toBe("");
  });

  test.each([
    ["Derby", "Derbyshire"],
    ["QA", "Q A"],
    ["Zoe", "Zo\u00e9"],
    ["A-B", "AB"],
    ["Childrens", "Children's"],
  ])("%s is not %s", (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  test("figures are compared as NFKC has them, raised or ringed, but never read as others", () => {
    expect([keyOf("EB\u00b2"), keyOf("\u2460")]).toEqual(["eb2", "1"]);
    expect([plainText("4\u00b2"), plainText("\uff14 \u00bd")]).toEqual(["4\u00b2", "4 \u00bd"]);
  });

  test("what is shown stays as typed, but for its ends", () =>
    expect(text().read(" Children\u2019s\u00a0Trust \u2013 QA\u00ad\u200b ")).toBe(
      "Children\u2019s\u00a0Trust \u2013 QA",
    ));

  test("capitals stay in the plain spelling", () => expect(plainText(" GOV\u00a010.3A\u200b")).toBe("GOV 10.3A"));

  test("words of lists, Yes and No, and numbers are read by it", () => {
    expect(word(["Co-chair", "Not expected"]).read("co\u2011Chair\u200b")).toBe("Co-chair");
    expect(word(["Co-chair", "Not expected"]).read("Not\u00a0expected")).toBe("Not expected");
    expect(yesNo().read("Yes\u200b")).toBe(true);
    expect([number().read("\u221210"), number().read("\u200b\u00a31,000"), number().read("75\u00a0%")]).toEqual([
      -10, 1000, 0.75,
    ]);
  });

  test("a footnote's raised 2 and a half are no figures of a number", () =>
    expect([number().read("100\u00b2"), number().read("1\u00bd")]).toEqual([undefined, undefined]));

  test("given any text, its key is its own key, and has no capitals, no two spaces, and none at its ends", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const key = keyOf(written);
        expect(keyOf(key)).toBe(key);
        expect(key).not.toMatch(/ {2}|^ | $|[A-Z]/);
      }),
    ));

  test("given any text, each character of its plain spelling has its place in it", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (written) => {
        const { plain, begins, ends } = plainWithPlaces(written);
        expect([begins.length, ends.length]).toEqual([plain.length, plain.length]);
        expect(begins.every((begin, i) => begin < (ends[i] ?? 0) && begin >= (begins[i - 1] ?? 0))).toBe(true);
      }),
    ));
});

describe("text as it is shown to people", () => {
  test.each([
    { given: "a name", written: "Derby\u200b City", is: "Derby City" },
    { given: "at the ends too", written: "\ufeff Derby \u200e", is: "Derby" },
    { given: "soft hyphens", written: "Vac\u00adant", is: "Vacant" },
    { given: "joiners between Latin letters", written: "O\u2019\u200dBri\u200cen", is: "O\u2019Brien" },
    { given: "nothing seen", written: "\u200b\u00ad", is: "" },
    {
      given: "spaces and hyphens as typed",
      written: "Derby  City\u2013Police\u00a0x",
      is: "Derby  City\u2013Police\u00a0x",
    },
    { given: "accents as typed", written: "Zoe\u0308\u200b", is: "Zoe\u0308" },
    { given: "full width as typed", written: "\uff26\u200b\uff26", is: "\uff26\uff26" },
    {
      given: "a picture joined of two",
      written: "\u{1F469}\u200d\u2695\ufe0f\u200b ok",
      is: "\u{1F469}\u200d\u2695\ufe0f ok",
    },
    { given: "letters that a joiner shapes", written: "\u0915\u094d\u200d\u0937", is: "\u0915\u094d\u200d\u0937" },
  ])("$given", ({ written, is }) => {
    expect(shownText(written)).toBe(is);
    expect(text().read(written)).toBe(is);
  });

  test("given any text, it has the same key as what was typed", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => expect(keyOf(shownText(written))).toBe(keyOf(written))),
    ));
});

describe("a list in one cell", () => {
  test.each([
    ["Alpha; Beta", ["Alpha", "Beta"]],
    ["Alpha\uff1bBeta", ["Alpha", "Beta"]],
    ["Alpha\ufe54 Beta\u037e\u00a0Gamma;", ["Alpha", "Beta", "Gamma"]],
    ["\uff1b \u200b;", []],
    ["\uff21lpha, Beta", ["\uff21lpha, Beta"]],
  ])("%j: %j", (joined, parts) => {
    expect(partsOf(joined)).toEqual(parts);
    expect(references("Agencies").read(joined)).toEqual(parts);
    expect(texts().read(joined)).toEqual(parts);
  });
});
