import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATE_FILES } from "./files";

/** Writes the workbooks beside this script: `npm run templates`. */
async function build(): Promise<void> {
  for (const { name, bytes } of TEMPLATE_FILES) {
    const file = await bytes();
    writeFileSync(join(__dirname, name), file);
    console.log(`${name}: ${Math.round(file.length / 1024)} KB`);
  }
}

void build();
