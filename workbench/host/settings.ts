import { text } from "./argument";
import type { HostContext } from "./host-context";
import { notFound } from "./host-error";
import { NULL_OBJECT, reading, type HostObject } from "./object";

/** `workbook.settings`: what the add-in keeps in the workbook. */
export function settingCollection(context: HostContext): HostObject {
  const { settings } = context.book;
  const setting = (key: string): HostObject => ({
    className: "Setting",
    identity: () => ({ Key: key, _Id: key }),
    scalars: {
      Key: reading(() => key),
      _Id: reading(() => key),
      Value: { get: () => settings.get(key), set: (value) => void settings.set(key, value) },
    },
    methods: {
      Delete: () => {
        settings.delete(key);
        return null;
      },
    },
  });
  const item = (key: unknown): HostObject => (settings.has(text(key)) ? setting(text(key)) : fail());
  return {
    className: "SettingCollection",
    items: () => [...settings.keys()].map(setting),
    item,
    methods: {
      GetItem: ([key]) => item(key),
      GetItemOrNullObject: ([key]) => (settings.has(text(key)) ? setting(text(key)) : NULL_OBJECT),
      GetCount: () => settings.size,
      Add: ([key, value]) => {
        settings.set(text(key), value);
        return setting(text(key));
      },
    },
  };
}

function fail(): never {
  throw notFound();
}
