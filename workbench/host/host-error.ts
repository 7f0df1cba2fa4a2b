/** An error as Excel answers a batch with; office.js makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

/** What the workbench does not do yet, named so that nobody takes silence for success. */
export function notEmulated(member: string): HostError {
  return new HostError(
    "ApiNotImplementedInEmulator",
    `The workbench does not emulate ${member}. Excel may well have it.`,
    501,
  );
}
