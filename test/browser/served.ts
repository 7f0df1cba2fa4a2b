import type { Server } from "node:https";
import { dirname, join } from "node:path";
import { localCertificate } from "../../workbench/certificate";
import { listen, workbenchServer } from "../../workbench/server";
import { buildWorkbenchPage, CERTIFICATE, ROOT } from "./build";

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the workbench, its page built if need be, with an add-in and workbooks: `dist` and `templates` unless told otherwise. */
export async function serveWorkbench({
  addin = join(ROOT, "dist"),
  templates = join(ROOT, "templates"),
}: {
  readonly addin?: string | undefined;
  readonly templates?: string | undefined;
} = {}): Promise<Served> {
  await buildWorkbenchPage();
  const server = workbenchServer(await localCertificate(CERTIFICATE), {
    page: join(ROOT, ".cache/workbench"),
    addin,
    templates,
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
  });
  return { port: await listenWhereLast(server), close: () => closed(server) };
}

declare global {
  /** What a worker of jest remembers from file to file (test/environment.cjs); nothing outside of tests. */
  var remembered: { port?: number } | undefined;
}

/** Listens on the port that this worker's pages came from last, where it is free: what is fetched anew from another takes much longer. */
async function listenWhereLast(server: Server): Promise<number> {
  const last = globalThis.remembered?.port ?? 0;
  const port = await listen(server, last).catch(() => listen(server, 0));
  if (globalThis.remembered) globalThis.remembered.port ??= port;
  return port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
