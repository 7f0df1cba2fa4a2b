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

export function writeResponse(request: HostRequest, origin: string, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

export function writeEvent(name: string, conversationId: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
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
