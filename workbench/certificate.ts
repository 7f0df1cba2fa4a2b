import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate.js";

const DAY = 86_400_000;
const VALID_DAYS = 30;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate for localhost, made on this computer and kept for some weeks. Nothing is installed, and nobody else trusts it. */
export async function localCertificate(directory: string): Promise<Certificate> {
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(directory, name),
  );
  if (!authority || !certificate || !key) throw new Error("No place for the certificate.");
  const fresh = existsSync(key) && Date.now() - statSync(key).mtimeMs < (VALID_DAYS - 3) * DAY;
  if (!fresh) {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    await quietly(() => generateCertificates(authority, certificate, key, VALID_DAYS));
  }
  return { key: readFileSync(key), cert: Buffer.concat([readFileSync(certificate), readFileSync(authority)]) };
}

/** The library reports each file it writes on the console. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
