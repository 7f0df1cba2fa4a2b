import { inOrder } from "../../../src/taskpane/parts/in-order";

/** Each piece that must keep to its place between ⟨ and ⟩. */
const shown = (text: string): string => inOrder(text).replaceAll("\u2068", "⟨").replaceAll("\u2069", "⟩");

test.each([
  { given: "words from left to right", text: "City – Ada, until 31 Mar 2027", says: "City – Ada, until 31 Mar 2027" },
  { given: "an agency and a name", text: "עיר – אדה", says: "⟨עיר⟩ – ⟨אדה⟩" },
  { given: "a name before a day", text: "أحمد, 3 Mar 2027", says: "⟨أحمد⟩, 3 Mar 2027" },
  { given: "two who share it", text: "עיר – אדה; ארץ – בן", says: "⟨עיר⟩ – ⟨אדה⟩; ⟨ארץ⟩ – ⟨בן⟩" },
  { given: "a name of several words", text: "Absent: בן דוד and أحمد علي.", says: "Absent: ⟨בן דוד⟩ and ⟨أحمد علي⟩." },
  { given: "what it is beside what it is called", text: "נהלים (GOV 6.1)", says: "⟨נהלים⟩ (GOV 6.1)" },
])("$given keeps to its place", ({ text, says }) => expect(shown(text)).toBe(says));
