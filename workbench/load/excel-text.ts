/** A text of a file without Excel's way of writing a line's end, and what else XML cannot hold. */
export function fromExcelText(text: string): string {
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
