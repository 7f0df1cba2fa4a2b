import { HostError } from "./host-error";
import memberVersions from "./member-versions.json";

const VERSIONS = new Map<string, string>(Object.entries(memberVersions));

/** The requirement sets a host offers: `{ExcelApi: "1.17", SharedRuntime: "1.1", …}`. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export const FULL_MATRIX: RequirementMatrix = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.1",
  SharedRuntimeInternal: "1.1",
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.1",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
};

/** Refuses a member that is newer than what this host offers, as an older Excel does. */
export function refuseNewerMember(className: string, member: string, offered: RequirementMatrix): void {
  const name = `${className}.${camel(member)}`;
  const needed = VERSIONS.get(name);
  if (needed === undefined) return;
  const [set, version] = needed.includes(" ") ? needed.split(" ") : ["ExcelApi", needed];
  if (set === "CustomFunctions" || atLeast(offered[set ?? ""], version ?? "")) return;
  throw new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${name} needs ${set} ${version}, and this host offers ${offered[set ?? ""] ?? "none"}.`,
    404,
  );
}

function atLeast(have: string | undefined, want: string): boolean {
  if (have === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = want.split(".").map(Number);
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
}

function camel(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
}
