import { button, element } from "./element";

/** The line at the foot of the page, and the messages above it. */
export class Notices {
  readonly status = element("div", { class: "status", role: "status" });
  readonly bar = element("div", { class: "notices", role: "alert" });
  /** Every complaint about something the workbench does not emulate. */
  readonly complaints: string[] = [];

  /** A message that goes by itself; said again, it takes its own place. */
  say(message: string): void {
    for (const line of this.bar.querySelectorAll(".notice:not(.offer, .complaint)"))
      if (line.querySelector("span")?.textContent === message) line.remove();
    const line = this.show(message, "notice");
    setTimeout(() => line.remove(), 12_000);
  }

  /** A message that stays until what it speaks of is done: call the answer then. */
  doing(message: string): () => void {
    const line = this.show(message, "notice");
    return () => line.remove();
  }

  /** Says that this host cannot do what the add-in asked for; stays until it is dismissed. */
  complain(message: string): void {
    this.complaints.push(message);
    console.error(message);
    if ([...this.bar.querySelectorAll(".complaint span")].some((line) => line.textContent === message)) return;
    this.show(message, "notice complaint");
  }

  /** A message with something to do about it; the answer takes it away. */
  offer(message: string, label: string, act: () => void): () => void {
    const line = this.show(message, "notice offer");
    const take = button(label, () => {
      line.remove();
      act();
    });
    line.querySelector("span")?.after(take);
    return () => line.remove();
  }

  private show(message: string, className: string): HTMLElement {
    const line = element("div", { class: className }, element("span", {}, message));
    line.append(button("×", () => line.remove(), { "aria-label": "Dismiss" }));
    this.bar.append(line);
    return line;
  }
}
