import { progressSaysDone } from "../../../src/governance/actions/progress-says-done";

describe("CSP App. 5: what is written under Progress says that an action is done", () => {
  test.each(["completed", "Completed, pending approval", "June 2015 report completed", "Done", "100% complete"])(
    "'%s'",
    (progress) => expect(progressSaysDone(progress)).toBe(true),
  );

  test.each([
    "",
    "Not completed",
    "Hasn't been done",
    "To be completed in May",
    "Will be done by June",
    "80% complete",
    "3 of 5 done",
    "Nearly finished",
    "Incomplete",
    "Leaflet done, website outstanding",
    "No work done",
    "Update when completed",
    "Adults done; children's need checking",
    "First workshops complete",
  ])("'%s' does not", (progress) => expect(progressSaysDone(progress)).toBe(false));
});
