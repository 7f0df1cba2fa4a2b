// Prints, as JSON, the files that are made from the catalogue of functions: the build writes them into dist/.
import { functions } from "../src/cells/catalogue";
import { functionsMetadata } from "../src/cells/metadata";
import { referencePage } from "./reference-page";

const files: Record<string, string> = {
  "functions.json": `${JSON.stringify(functionsMetadata(), null, 1)}\n`,
  "functions.html": referencePage(functions),
};
process.stdout.write(JSON.stringify(files));
