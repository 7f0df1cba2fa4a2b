import { refuseNewerMember, type RequirementMatrix } from "./api-versions";
import { notEmulated } from "./host-error";
import { NULL_OBJECT, type HostObject } from "./object";

/** What a `load` asks for; paths as the developer typed them. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Answers a load: the scalars asked for (all of them where none is named), and for a collection each item with its id. */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  { offered, reference }: { readonly offered: RequirementMatrix; readonly reference: Readonly<Record<string, string>> },
): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split("/").filter((part) => part !== ""),
  );
  if (object.items) return collection(object, { ...query, paths }, offered);
  return { ...reference, ...answer(object, paths, offered) };
}

function collection(
  object: HostObject,
  { paths, Skip: from = 0, Top: top }: Pick<QueryInfo, "Skip" | "Top"> & { readonly paths: readonly string[][] },
  offered: RequirementMatrix,
): unknown {
  const own = paths.filter(([first = ""]) => find(object.scalars, first));
  const rest = paths
    .filter(([first = ""]) => !find(object.scalars, first))
    .map((path) => (path[0]?.toLowerCase() === "items" ? path.slice(1) : path));
  const all = object.items?.() ?? [];
  const items = all.slice(from, top === undefined ? undefined : from + top);
  const wanted = rest.filter((path) => path.length > 0);
  const header = own.length > 0 || paths.length === 0 ? answer(object, own, offered) : {};
  return { ...header, _Items: items.map((item) => answer(item, wanted, offered)) };
}

function answer(object: HostObject, paths: readonly string[][], offered: RequirementMatrix): Record<string, unknown> {
  if (paths.length === 0) return { ...object.identity?.(), ...allScalars(object, offered) };
  const result: Record<string, unknown> = { ...object.identity?.() };
  const nested = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    const scalar = find(object.scalars, first);
    if (scalar && rest.length === 0) {
      refuseNewerMember(object.className, scalar, offered);
      result[scalar] = object.scalars?.[scalar]?.get();
      continue;
    }
    const link = find(object.links, first);
    if (!link) throw notEmulated(`${object.className}.${first}`);
    nested.set(link, [...(nested.get(link) ?? []), rest]);
  }
  for (const [link, inner] of nested) {
    refuseNewerMember(object.className, link, offered);
    const target = object.links?.[link]?.();
    const wanted = inner.filter((path) => path.length > 0);
    if (!target || target === NULL_OBJECT) result[link] = null;
    else result[link] = target.items ? collection(target, { paths: wanted }, offered) : answer(target, wanted, offered);
  }
  return result;
}

function allScalars(object: HostObject, offered: RequirementMatrix): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, scalar] of Object.entries(object.scalars ?? {})) {
    try {
      refuseNewerMember(object.className, name, offered);
    } catch {
      continue;
    }
    values[name] = scalar.get();
  }
  return values;
}

function find(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(members ?? {}).find((known) => known.toLowerCase() === wanted);
}
