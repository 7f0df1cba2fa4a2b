import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { localCertificate } from "./certificate";
import { listen, workbenchServer, type Directories } from "./server";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folders that the workbench serves, in a checkout that has been built. */
function directoriesOf(root: string): Directories {
  const require = createRequire(import.meta.url);
  return {
    page: join(root, ".cache/workbench"),
    addin: join(root, "dist"),
    templates: join(root, "templates"),
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
  };
}

async function serve(): Promise<void> {
  const directories = directoriesOf(ROOT);
  const missing = [join(directories.addin, "taskpane.html"), join(directories.page, "workbench.html")].find(
    (path) => !existsSync(path),
  );
  if (missing) return stop(`There is no ${missing} yet. Build it first: npm start`);
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return stop(`PORT is “${process.env.PORT ?? ""}”, which is not a port number. Use one from 1 to 65535.`);
  const server = workbenchServer(await localCertificate(join(ROOT, ".cache/certificate")), directories);
  try {
    const url = `https://localhost:${await listen(server, port)}/workbench.html`;
    console.log(`\n  The workbench is at ${url}\n`);
    console.log(
      "  Your browser will warn you about the certificate, because it was made on this computer: choose to go on.",
    );
    console.log("  Ctrl+C stops it.\n");
  } catch (problem) {
    const busy = problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE";
    stop(
      busy ? `Another program uses port ${port}. Stop it, or use another port: PORT=3001 npm start` : String(problem),
    );
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void serve();
