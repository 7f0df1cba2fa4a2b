import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { get, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { localCertificate } from "../../workbench/certificate";
import { listen, workbenchServer } from "../../workbench/server";

const SCRIPT = "console.log('functions');\n".repeat(100);
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);

const folder = mkdtempSync(join(tmpdir(), "ddscp-served-"));
const at = (room: string) => join(folder, room);
let server: Server;
let port: number;

beforeAll(async () => {
  for (const room of ["page", "addin", "templates", "office-js"]) mkdirSync(at(room));
  for (const name of ["main.js", "main.0a1b2c3d.js", "taskpane.html", "manifest.xml", "functions.json"])
    writeFileSync(join(at("addin"), name), SCRIPT);
  writeFileSync(join(at("addin"), "icon.png"), PICTURE);
  server = workbenchServer(await localCertificate(at("certificate")), {
    page: at("page"),
    addin: at("addin"),
    templates: at("templates"),
    officeJs: at("office-js"),
  });
  port = await listen(server, 0);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function fetched(
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<{ readonly answer: IncomingMessage; readonly body: Buffer }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path, headers, rejectUnauthorized: false, agent: false }, resolve).on("error", reject);
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { answer, body: Buffer.concat(parts) };
}

describe("what the workbench's server sends", () => {
  it.each([
    ["/main.0a1b2c3d.js", "public, max-age=31536000, immutable"],
    ["/main.js", "no-cache"],
    ["/taskpane.html", "no-cache"],
    ["/manifest.xml", "no-cache"],
    ["/functions.json", "no-cache"],
  ])("%s may be kept: %s", async (path, kept) => {
    expect((await fetched(path)).answer.headers["cache-control"]).toBe(kept);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ])("to a browser that takes %s comes %s", async (accepted, encoding, opened) => {
    const { answer, body } = await fetched("/main.js", { "Accept-Encoding": accepted });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(opened(body).toString()).toBe(SCRIPT);
    expect(body.length).toBeLessThan(SCRIPT.length / 5);
  });

  it("to one that takes neither, the file as it is", async () => {
    const { answer, body } = await fetched("/main.js", { "Accept-Encoding": "identity" });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  it("a picture, which is compressed already, as it is", async () => {
    const { answer, body } = await fetched("/icon.png", { "Accept-Encoding": "br" });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(body).toEqual(PICTURE);
  });

  it("a file again only once it differs", async () => {
    const ask = (mark?: string) =>
      fetched("/taskpane.html", {
        "Accept-Encoding": "gzip",
        ...(mark === undefined ? {} : { "If-None-Match": mark }),
      });
    const first = await ask();
    const mark = String(first.answer.headers.etag);
    const again = await ask(mark);
    expect([again.answer.statusCode, again.body.length]).toEqual([304, 0]);
    writeFileSync(join(at("addin"), "taskpane.html"), "<!doctype html>");
    const changed = await ask(mark);
    expect([changed.answer.statusCode, gunzipSync(changed.body).toString()]).toEqual([200, "<!doctype html>"]);
  });

  it("nothing from outside its folders, to be asked for again", async () => {
    const { answer } = await fetched("/templates/..%2f..%2fetc/passwd");
    expect([answer.statusCode, answer.headers["cache-control"]]).toEqual([404, "no-store"]);
  });
});
