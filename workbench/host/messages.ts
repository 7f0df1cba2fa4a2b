import { record } from "./argument";

/** A message of office.js to its host. */
export interface HostRequest {
  readonly actionName: string;
  /** 0 calls, 1 registers for an event, 2 unregisters. */
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: unknown;
  readonly data: unknown;
}

/** Reads a posted text; undefined for anything that is not a request of this conversation. */
export function readRequest(message: string, conversationId: string): HostRequest | undefined {
  const parsed = tryJson(message);
  const given = record(parsed);
  if (given._messageType !== 0 || given._conversationId !== conversationId || typeof given._actionName !== "string")
    return undefined;
  return {
    actionName: given._actionName,
    actionType: Number(given._actionType),
    conversationId,
    correlationId: given._correlationId,
    data: given._data,
  };
}

function tryJson(message: string): unknown {
  try {
    return JSON.parse(message) as unknown;
  } catch {
    return undefined;
  }
}

/** What a message of the host carries, and the origin of the host's page. */
interface Content {
  readonly origin: string;
  readonly data: unknown;
  readonly errorCode?: number;
}

/** The host's answer to a request. */
export function writeResponse(request: HostRequest, content: Content): string {
  return write({ ...request, responseType: 0 }, content);
}

/** A message that the host sends by itself. */
export function writeEvent(actionName: string, conversationId: string, content: Content): string {
  return write({ actionName, conversationId, correlationId: 0, responseType: 1 }, content);
}

function write(
  head: Pick<HostRequest, "actionName" | "conversationId" | "correlationId"> & { readonly responseType: 0 | 1 },
  { origin, data, errorCode = 0 }: Content,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: head.actionName,
    _conversationId: head.conversationId,
    _correlationId: head.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: head.responseType,
    _serializerVersion: 1,
  });
}

/** What the frame needs to know to boot, for its address and its name. */
export interface BootInfo {
  readonly conversationId: string;
  readonly instanceId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}

const SHARED_RUNTIME_FLAGS = 3;

/** The page's address with the boot parameters at its end. */
export function bootUrl(page: string, boot: BootInfo): string {
  const host = `Excel$Web$16.01$${boot.locale}$${boot.conversationId}$$$${SHARED_RUNTIME_FLAGS}`;
  const joint = page.includes("?") ? "&" : "?";
  return `${page}${joint}_host_Info=${host}#&_xdm_Info=${xdmInfo(boot)}`;
}

/** The frame's name, from which a page boots that the add-in goes to by itself, and its dialogs. */
export function bootName(boot: BootInfo): string {
  const hostInfo = `Excel|Web|16.01|${boot.locale}|${boot.conversationId}|||${SHARED_RUNTIME_FLAGS}`;
  return JSON.stringify({
    baseFrameName: "ddscp-addin",
    hostInfo,
    xdmInfo: xdmInfo(boot),
    serializerVersion: 1,
    flights: "[]",
  });
}

function xdmInfo(boot: BootInfo): string {
  return `${boot.conversationId}|${boot.instanceId}|${boot.hostOrigin}`;
}
