import { functions } from "../../src/cells/catalogue";
import { FetchedFunctions, type NamesBySubject } from "../../src/cells/fetched-functions";
import { type CodedSubject, SUBJECT_CODE } from "../../src/cells/subject-code";

const subjects = Object.keys(SUBJECT_CODE) as CodedSubject[];
const nothing = Object.fromEntries(subjects.map((subject) => [subject, [] as readonly string[]])) as NamesBySubject;

describe("the functions, fetched by subject", () => {
  it("are those of the catalogue, each in one subject", async () => {
    const fetched = await Promise.all(subjects.map((subject) => SUBJECT_CODE[subject]()));
    expect(
      fetched
        .flat()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(functions.map(({ name }) => name).toSorted());
  });

  it("are tried again until they come, once for all who wait", async () => {
    let tries = 0;
    const quorum = () => (++tries < 3 ? Promise.reject(new Error("no connection")) : SUBJECT_CODE.quorum());
    const fetched = new FetchedFunctions({ ...nothing, quorum: ["QUORATE"] }, { ...SUBJECT_CODE, quorum }, [0]);
    const [one, other] = await Promise.all([fetched.entry("QUORATE"), fetched.entry("QUORATE")]);
    expect(one.name).toBe("QUORATE");
    expect(other).toBe(one);
    expect(tries).toBe(3);
    expect(fetched.entry("QUORATE")).toBe(one);
  });

  it("has no function of another name", async () => {
    await expect(new FetchedFunctions(nothing).entry("QUORATE")).rejects.toThrow("there is no function QUORATE");
  });
});
