import { asRead } from "../../src/cells/given";

/** As office.js makes it of an error among the arguments. */
const notAvailable = Object.assign(new Error(""), { type: "Error", code: "#N/A" });

describe("an argument as Excel hands it over", () => {
  it.each([
    { given: "an error", argument: notAvailable, read: "#N/A" },
    { given: "an error in a range", argument: [["EB-1"], [notAvailable]], read: [["EB-1"], ["#N/A"]] },
    { given: "a blank cell on the web", argument: null, read: null },
    { given: "an argument left out", argument: undefined, read: null },
    { given: "a number", argument: 4, read: 4 },
  ])("$given", ({ argument, read }) => {
    expect(asRead(argument)).toEqual(read);
  });
});
