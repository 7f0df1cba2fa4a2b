import { run } from "../src/cli/run";
import { readdirSync } from "node:fs";
for (const f of readdirSync(process.argv[2]!)) { let e=""; const x = run(["check", `${process.argv[2]}/${f}`], { out: () => undefined, error: (t) => (e += t), templates: "" }); console.log(f, x, e.trim()); }
