import type { ExcelHost } from "../host/excel-host";
import { bootName, bootUrl, type BootInfo } from "../host/messages";
import { button, element } from "./element";

const NARROWEST = 320;
const WIDEST = 720;

/** The add-in's task pane: its page in a frame, booted by office.js's own means. */
export class Pane {
  readonly root: HTMLElement;
  private readonly grip = element("div", {
    class: "grip",
    role: "separator",
    "aria-orientation": "vertical",
    "aria-label": "Width of the task pane",
    "aria-valuemin": String(NARROWEST),
    "aria-valuemax": String(WIDEST),
    tabindex: "0",
  });
  private readonly close = button("×", () => this.show(false), {
    class: "pane-close",
    "aria-label": "Close the task pane",
  });
  private readonly holder = element("div", { class: "pane-body" });
  private frame: HTMLIFrameElement | undefined;
  private host: ExcelHost | undefined;

  /** `entered` is told of each page that the frame shows, where it is of this site. */
  constructor(
    title: string,
    private readonly page: string,
    private readonly boot: BootInfo,
    private readonly entered: (window: Window) => void,
  ) {
    const reload = button("⟳", () => this.load(), {
      class: "pane-close",
      "aria-label": "Load the add-in again",
      title: "Load the add-in again",
    });
    this.root = element(
      "aside",
      { class: "pane", "aria-label": "Task pane" },
      this.grip,
      element("div", { class: "pane-head" }, element("h2", {}, title), reload, this.close),
      this.holder,
    );
    this.resizable();
    this.setWidth(parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--pane")));
    window.addEventListener("message", (event) => {
      if (event.source === this.frame?.contentWindow && event.origin === this.origin && typeof event.data === "string")
        this.host?.receive(event.data);
    });
  }

  get origin(): string {
    return new URL(this.page, location.href).origin;
  }

  /** Sends a text to the add-in's page. */
  post(message: string): void {
    this.frame?.contentWindow?.postMessage(message, this.origin);
  }

  connect(host: ExcelHost): void {
    this.host = host;
    this.load();
  }

  /** Loads the add-in afresh, as Excel does when the workbook is opened. */
  load(): void {
    this.host?.restart();
    const frame = element("iframe", { title: "Add-in", allow: "clipboard-read; clipboard-write" });
    // The page reads both when it starts, so the frame gets its name before it is attached.
    frame.name = bootName(this.boot);
    frame.src = bootUrl(this.page, this.boot);
    frame.addEventListener("load", () => {
      if (this.origin === location.origin && frame.contentWindow) this.entered(frame.contentWindow);
    });
    this.frame = frame;
    this.holder.replaceChildren(frame);
  }

  /** Shows or hides the pane; the add-in goes on running, as a shared runtime does. */
  show(visible: boolean): void {
    this.root.classList.toggle("closed", !visible);
    this.host?.paneShown(visible);
  }

  /** What stands before the add-in's page takes the focus. */
  focusHead(): void {
    this.close.focus();
  }

  setWidth(width: number): void {
    const fits = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
    document.documentElement.style.setProperty("--pane", `${fits}px`);
    this.grip.setAttribute("aria-valuenow", String(fits));
  }

  private resizable(): void {
    const { grip } = this;
    grip.addEventListener("pointerdown", (event) => {
      grip.setPointerCapture(event.pointerId);
      this.root.classList.add("resizing");
    });
    grip.addEventListener("pointermove", (event) => {
      if (grip.hasPointerCapture(event.pointerId)) this.setWidth(window.innerWidth - event.clientX);
    });
    grip.addEventListener("pointerup", () => this.root.classList.remove("resizing"));
    grip.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowLeft" ? 20 : event.key === "ArrowRight" ? -20 : 0;
      if (step !== 0) this.setWidth(this.root.getBoundingClientRect().width + step);
    });
  }
}
