/**
 * Reads, from the debug build of the installed office.js, the requirement set each member of the Excel API came with.
 *
 * Keys are `Class.member`; values a version of ExcelApi (`"1.9"`) or a set and a version (`"ExcelApiOnline 1.1"`). Members of ExcelApi 1.1 are not listed.
 */
export function extractMemberVersions(source: string): Record<string, string> {
  const found = new Map<string, string>();
  for (const [, member, set, version] of source.matchAll(
    /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g,
  )) {
    if (member && set && version)
      found.set(member, set === "_defaultApiSetName" ? version : `${set.slice(1, -1)} ${version}`);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
