import { refuseNewerMember, type RequirementMatrix } from "./api-versions";
import { HostError, invalidArgument, notEmulated, notFound } from "./host-error";
import { isHostObject, NULL_OBJECT, type HostObject } from "./object";
import { answerQuery, type QueryInfo } from "./query";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** What a batch runs against. */
interface BatchHost {
  readonly root: HostObject;
  /** The error of an action that is to be refused, by its number; undefined for none. */
  readonly refused?: (index: number) => HostError | undefined;
  readonly offered: RequirementMatrix;
  service(name: string): HostObject | undefined;
  kept: { get(id: string): HostObject | undefined; add(object: HostObject): string };
  /** Told of every member that is not emulated. */
  missing(member: string): void;
}

/** Runs a batch in order and stops at the first failure; what was done before stays done. */
export function runBatch(request: BatchRequest, host: BatchHost): BatchResponse {
  const run = new Run(request, host);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of request.Actions.entries()) {
    try {
      const refused = host.refused?.(ActionIndex);
      if (refused) throw refused;
      if (action.ActionType === 5) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (problem) {
      const error = asHostError(problem);
      if (error.code === "ApiNotImplementedInEmulator") host.missing(error.message);
      return {
        Results,
        TraceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location(action),
          ActionIndex,
          HttpStatusCode: error.status,
        },
      };
    }
  }
  return { Results, TraceIds };
}

function asHostError(problem: unknown): HostError {
  if (problem instanceof HostError) return problem;
  if (problem instanceof Error && "code" in problem && typeof problem.code === "string")
    return new HostError(problem.code, problem.message);
  return new HostError("GeneralException", problem instanceof Error ? problem.message : String(problem), 500);
}

class Run {
  private readonly resolved = new Map<number, HostObject>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: BatchHost,
  ) {}

  location(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const object = path && this.resolved.get(path.Id);
    return object
      ? `${object.className}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`
      : (path?.Name ?? "");
  }

  perform(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case 1:
        return { ...object.identity?.(), ...this.reference(action.ObjectPathId) };
      case 2:
      case 7:
        return answerQuery(object, action.QueryInfo ?? {}, {
          offered: this.host.offered,
          reference: this.reference(action.ObjectPathId),
        });
      case 3:
        return this.method(object, action);
      case 4:
        return this.assign(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case 8:
        return null;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.assign(object, name, value);
        return null;
      default:
        throw notEmulated(`action type ${action.ActionType}`);
    }
  }

  private method(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference" && object.keepable) {
      const id = this.host.kept.add(object);
      this.keptIds.set(action.ObjectPathId, id);
      return null;
    }
    const result = this.call(object, action.Name, this.args(action.ArgumentInfo));
    return isHostObject(result) ? { ...result.identity?.() } : result;
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    refuseNewerMember(object.className, name, this.host.offered);
    const method = member(object.methods, name);
    if (!method) throw notEmulated(`${object.className}.${name}`);
    return method(args);
  }

  private assign(object: HostObject, name: string, value: unknown): null {
    refuseNewerMember(object.className, name, this.host.offered);
    const scalar = member(object.scalars, name);
    if (!scalar) throw notEmulated(`${object.className}.${name}`);
    if (!scalar.set) throw new HostError("InvalidOperation", `${object.className}.${name} cannot be set.`);
    scalar.set(value);
    return null;
  }

  private reference(pathId: number): Readonly<Record<string, string>> {
    const path = this.request.ObjectPaths[String(pathId)];
    const id = this.keptIds.get(pathId) ?? (path?.ObjectPathType === 6 ? path.Name : undefined);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** Each path is walked once in a batch, since walking may do something (`worksheets.add()`). */
  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`The batch names an object path ${id} that it does not hold.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject {
    if (path.ObjectPathType === 1) return this.host.root;
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    if (path.ObjectPathType === 6) return this.host.kept.get(path.Name) ?? missingReference();
    if (path.ObjectPathType === 2) {
      const service = this.host.service(path.Name);
      if (!service) throw notEmulated(path.Name);
      return service;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    return this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPath): HostObject {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      if (!parent.item) throw notEmulated(`${parent.className}[…]`);
      return parent.item(args[0]);
    }
    if (path.ObjectPathType === 3) {
      const result = this.call(parent, path.Name, args);
      if (!isHostObject(result)) throw notFound();
      return result;
    }
    refuseNewerMember(parent.className, path.Name, this.host.offered);
    const link = member(parent.links, path.Name);
    if (!link) throw notEmulated(`${parent.className}.${path.Name}`);
    return link();
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, ids?.[index]));
  }

  private argument(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (Array.isArray(argument) && Array.isArray(id)) {
      const ids: unknown[] = id;
      return argument.map((part: unknown, index) => this.argument(part, ids[index]));
    }
    if (
      typeof argument === "object" &&
      argument !== null &&
      "_ObjectPathId" in argument &&
      typeof argument._ObjectPathId === "number"
    ) {
      return this.resolve(argument._ObjectPathId);
    }
    return argument;
  }
}

function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

function missingReference(): never {
  throw new HostError("InvalidReference", "This reference is not valid for the current operation.", 404);
}
