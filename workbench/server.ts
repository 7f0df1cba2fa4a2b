import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";
import { type Delivery, Deliveries, type Found } from "./delivery";

/** Microsoft's address of office.js, as production pages name it. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface Directories {
  /** The built workbench page. */
  readonly page: string;
  /** The built add-in. */
  readonly addin: string;
  readonly templates: string;
  /** `dist` of the package @microsoft/office-js. */
  readonly officeJs: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".ics": "text/calendar; charset=utf-8",
};

/**
 * Serves the workbench, the built add-in, the workbooks and office.js.
 *
 * Under Microsoft's own host names (a browser can be told to find them here) every page goes out as it was built. Under any other name all
 * share one site, the pages' address of office.js is changed to the package's copy, and the pages take the workbench's day for today.
 */
export function workbenchServer(certificate: Certificate, directories: Directories): Server {
  const deliveries = new Deliveries();
  return createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, directories)
      .then((found) => deliveries.delivery(found, request.headers))
      .then(
        (delivery) => send(response, delivery),
        () =>
          send(response, {
            status: 404,
            headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
            body: "There is nothing at this address.",
          }),
      );
  });
}

/** The workbench's own page reaches this server and the add-in's site alone: what is opened in it cannot leave the browser. */
function pagePolicy(addin: string | null): string {
  const sites = `'self'${addin === null ? "" : ` ${new URL(addin).origin}`}`;
  return `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src ${sites} data:; connect-src ${sites}; frame-src ${sites}; form-action 'none'; base-uri 'none'`;
}

function send(response: ServerResponse, { status, headers, body }: Delivery): void {
  response.writeHead(status, {
    ...headers,
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}

async function answer(request: IncomingMessage, directories: Directories): Promise<Found> {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  const { pathname, searchParams } = new URL(request.url ?? "/", "https://localhost");
  const path = decodeURIComponent(pathname);
  if (host === "appsforoffice.microsoft.com")
    return file(directories.officeJs, path.replace(/^\/lib\/1\/hosted\//, "/"));
  if (host === "addin.example") return file(directories.addin, path);
  const isPage = path === "/" || path === "/workbench.html";
  if (isPage)
    return { ...(await file(directories.page, "/workbench.html")), policy: pagePolicy(searchParams.get("addin")) };
  if (path.startsWith("/workbench/")) return file(directories.page, path.slice("/workbench".length));
  if (path.startsWith("/templates/")) return file(directories.templates, path.slice("/templates".length));
  if (path.startsWith("/office-js/")) return file(directories.officeJs, path.slice("/office-js".length));
  const found = await file(directories.addin, path);
  return path.endsWith(".html") ? { ...found, body: onThisSite(found.body.toString()) } : found;
}

/** A page of the add-in with office.js from here, and with the day that the workbench takes for today. */
function onThisSite(page: string): string {
  return page.replaceAll(OFFICE_JS, "/office-js/").replace("<head>", '<head><script src="/workbench/day.js"></script>');
}

async function file(directory: string, path: string): Promise<Found> {
  const full = normalize(join(directory, path));
  if (!full.startsWith(normalize(directory) + sep)) throw new Error("outside");
  return { path, type: TYPES[extname(full)] ?? "application/octet-stream", body: await readFile(full) };
}

/** Listens on a port (0 for any free one); answers the port. A busy port is an error whose code is EADDRINUSE. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
