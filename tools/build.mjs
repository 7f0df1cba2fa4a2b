// npm run build: the add-in and the command line into dist/. With --development, for debugging.
import { build, prepare } from "./prepare.mjs";

await prepare();
process.exitCode = await build(process.argv.includes("--development") ? "development" : "production");
