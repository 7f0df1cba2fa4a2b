import type { Server } from "node:https";
import { dirname, join } from "node:path";
import { localCertificate } from "../../workbench/certificate";
import { listen, workbenchServer } from "../../workbench/server";
import { buildWorkbenchPage, ROOT } from "./build";

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
  const server = workbenchServer(await localCertificate(join(ROOT, ".cache/certificate")), {
    page: join(ROOT, ".cache/workbench"),
    addin,
    templates,
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
  });
  return { port: await listen(server, 0), close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
