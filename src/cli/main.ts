import path from "node:path";
import { run } from "./run";

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exitCode = 2;
});

const exit = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  templates: path.join(__dirname, "templates"),
});
void Promise.resolve(exit).then((code) => (process.exitCode = code));
