/** A file dropped anywhere on the page is taken; elsewhere the browser would open it in the pane's place. */
export function fileDropped(root: HTMLElement, take: (file: File) => void): void {
  root.addEventListener("dragover", (event) => event.preventDefault());
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  });
}
