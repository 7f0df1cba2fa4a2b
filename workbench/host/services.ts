import { record, text, truth } from "./argument";
import type { CustomFunctions } from "./custom-functions";
import { readResultList } from "./function-results";
import type { HostContext } from "./host-context";
import { reading, type HostObject } from "./object";

/** What the add-in says about its ribbon. */
export interface RibbonState {
  setEnabled(control: string, enabled: boolean): void;
  setVisible(tab: string, visible: boolean): void;
}

/** What the services of the shared runtime work on. */
export interface ServiceContext {
  readonly context: HostContext;
  readonly functions: CustomFunctions;
  readonly ribbon: RibbonState;
  /** The page takes calls of custom functions. */
  functionsReady(): void;
  readonly runtime: { visible: boolean; startState: string };
}

/** The objects a batch makes by name rather than through the workbook. */
export function service(name: string, given: ServiceContext): HostObject | undefined {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctionsService(given);
    case "Microsoft.ExcelServices.CustomFunctionManager":
      return { className: "CustomFunctionManager" };
    case "Microsoft.AppRuntime.AppRuntimeService":
      return runtimeService(given);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return {
        className: "AppRuntimePersistenceService",
        methods: {
          GetAppRuntimeStartState: () => given.runtime.startState,
          SetAppRuntimeStartState: ([state]) => {
            given.runtime.startState = text(state);
            return null;
          },
        },
      };
    case "Microsoft.DynamicRibbon.DynamicRibbon":
      return dynamicRibbon(given.ribbon);
    case "Microsoft.InternalService.AddinInternalService":
      return { className: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };
    case "Microsoft.Office.ActionService":
      return {
        className: "ActionService",
        methods: { AreShortcutsInUse: () => [], GetShortcuts: () => ({}), ReplaceShortcuts: () => null },
      };
    default:
      return undefined;
  }
}

function customFunctionsService({ functions, functionsReady }: ServiceContext): HostObject {
  const results = ([list]: readonly unknown[]): null => {
    functions.results(readResultList(list));
    return null;
  };
  return {
    className: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        functionsReady();
        return null;
      },
      _GetEnabledFeatures: () => [1, 2, 3, 4],
      SetInvocationArrayResults: results,
      SetInvocationResults: results,
    },
  };
}

function runtimeService({ context, runtime }: ServiceContext): HostObject {
  return {
    className: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => (runtime.visible ? "Visible" : "Background"),
      SetAppRuntimeState: ([state]) => {
        context.shell.showPane(text(state) === "Visible");
        return null;
      },
    },
  };
}

/** Shows, hides, enables and disables what an update of the ribbon names. */
function updateRibbon(ribbon: RibbonState, json: unknown): null {
  const { tabs } = record(typeof json === "string" ? (JSON.parse(json) as unknown) : json);
  for (const tab of list(tabs)) {
    const { id, visible, controls, groups } = record(tab);
    if (typeof visible === "boolean") ribbon.setVisible(String(id), visible);
    for (const control of [...list(controls), ...list(groups).flatMap((group) => list(record(group).controls))]) {
      const { id: controlId, enabled } = record(control);
      if (typeof enabled === "boolean") ribbon.setEnabled(String(controlId), enabled);
    }
  }
  return null;
}

function dynamicRibbon(ribbon: RibbonState): HostObject {
  return {
    className: "DynamicRibbon",
    methods: {
      ExecuteRequestUpdate: ([json]) => updateRibbon(ribbon, json),
      ExecuteRequestCreate: () => null,
      GetButton: ([id]): HostObject => ({
        className: "RibbonButton",
        scalars: {
          Id: reading(() => id),
          Enabled: { get: () => true, set: (value) => ribbon.setEnabled(text(id), truth(value)) },
        },
        methods: {
          SetEnabled: ([enabled]) => {
            ribbon.setEnabled(text(id), truth(enabled));
            return null;
          },
        },
      }),
      GetTab: ([id]): HostObject => ({
        className: "RibbonTab",
        methods: {
          SetVisibility: ([visible]) => {
            ribbon.setVisible(text(id), truth(visible));
            return null;
          },
        },
      }),
    },
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
