import type { RequirementMatrix } from "./api-versions";
import type { HostOptions } from "./excel-host";

/** What office.js asks first: where it runs and what this host can do. */
export function appContext(
  options: HostOptions,
  offered: RequirementMatrix,
  settings: readonly (readonly [string, string])[],
): Record<string, unknown> {
  const { boot, book, addinOrigin } = options;
  const theme = options.theme?.();
  return {
    _id: boot.conversationId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: boot.locale,
    _dataLocale: boot.locale,
    _docUrl: `${boot.hostOrigin}/${encodeURIComponent(book.name)}`,
    _clientMode: 1,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: boot.conversationId,
    _appInstanceId: boot.instanceId,
    _requirementMatrix: JSON.stringify(offered),
    _hostFullVersion: "16.0.20000.1",
    _addinName: "DDSCP Governance",
    _appDomains: [addinOrigin],
    _featureGates: {},
    _initialDisplayMode: 2,
    ...(theme ? { _officeTheme: theme } : {}),
  };
}
