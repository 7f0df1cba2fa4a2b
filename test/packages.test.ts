import { readFileSync } from "node:fs";
import path from "node:path";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

const root = path.join(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const packageJson: Record<string, Record<string, string>> = JSON.parse(read("package.json"));
const lock: Record<string, Entry> = JSON.parse(read("package-lock.json")).packages;
const locked = Object.entries(lock).filter(([place]) => place.startsWith("node_modules/"));

/** Where Node would find `name` from the package that stands at `place`. */
function isLocked(name: string, place: string): boolean {
  if (Object.hasOwn(lock, `${place === "" ? "" : `${place}/`}node_modules/${name}`)) return true;
  return place !== "" && isLocked(name, place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))));
}

describe("the packages", () => {
  test("every version in package.json is exact, or a folder of this project", () => {
    const wanted = Object.entries({
      ...packageJson["dependencies"],
      ...packageJson["devDependencies"],
      ...packageJson["overrides"],
    });
    expect(wanted.filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|file:\.\/tools\/[\w-]+)$/.test(version))).toEqual(
      [],
    );
  });

  test("the lock file holds a checksum for each and names no host but the public registry", () => {
    expect(locked.filter(([, entry]) => !entry.link && !entry.integrity).map(([place]) => place)).toEqual([]);
    const hosts = locked.map(([, entry]) => entry.resolved ?? "").filter((address) => address.includes("://"));
    expect(hosts.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  test("what other systems need is locked too: npm ci works on Windows and Mac", () => {
    const missing = locked.flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isLocked(name, place))
        .map((name) => `${name} of ${place}`),
    );
    expect(missing).toEqual([]);
    expect(locked.map(([place]) => place)).toEqual(
      expect.arrayContaining(["node_modules/@swc/core-win32-x64-msvc", "node_modules/@swc/core-darwin-arm64"]),
    );
  });
});
