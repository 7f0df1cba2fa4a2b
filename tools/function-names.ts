// Prints, as JSON, the names of each subject's functions: the build puts them into the code that registers them with Excel.
import { SUBJECT_CODE } from "../src/cells/subject-code";

async function print(): Promise<void> {
  const named = Object.entries(SUBJECT_CODE).map(
    async ([subject, fetch]) => [subject, (await fetch()).map(({ name }) => name)] as const,
  );
  process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(named))));
}

void print();
