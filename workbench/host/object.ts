/** One readable property; with `set`, writable. Values are as they travel in JSON. */
export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object of the Excel API as a batch addresses it. Names are those of the wire: `GetRange`, `Values`. */
export interface HostObject {
  readonly className: string;
  /** What the client remembers to find the object again: `{Id}`, `{_Id}` or nothing. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly links?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
  /** For ranges: keeps the object under a reference id beyond the batch. */
  readonly keepable?: boolean;
}

/** What `…OrNullObject` answers when there is nothing. */
export const NULL_OBJECT: HostObject = { className: "Null" };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && typeof value.className === "string";
}

/** A read-only property. */
export function reading(get: () => unknown): Scalar {
  return { get };
}

export type Scalars = NonNullable<HostObject["scalars"]>;
