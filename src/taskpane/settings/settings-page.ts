import { render } from "lit-html";
import { showCell } from "../actions/show-cell";
import { type Pane, run, sentenceOf } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { OneTabStop } from "../parts/one-tab-stop";
import { writeRows } from "../write/write-rows";
import { type Choice, type SettingsDoes, settingsView } from "./settings-view";
import { type SettingLine, type SettingList, settingList, supposedInWords } from "./settings-view-model";
import { type Compared, whatWouldChange } from "./what-would-change";
import styles from "./settings.css";

/** Opens Settings. */
export function settingsPage(pane: Pane, root: HTMLElement): void {
  adoptStyles(styles);
  new SettingsPage(pane, root);
}

/** So long the comparing goes on at a time: what the officer does comes between. */
const PIECE_MS = 8;
/** So long after the last key a typed value is compared. */
const PAUSE_MS = 300;

/** Settings: what each means and what holds, and what a change would alter before it is made. */
class SettingsPage {
  private open: string | null = null;
  private choice: Choice | null = null;
  private comparing = 0;
  private readonly list: LatestModel<SettingList>;
  private readonly stops: OneTabStop;
  private readonly does: SettingsDoes = {
    goTo: (place) => void run(this.pane, showCell(place)),
    toggle: ({ name }) => this.toggle(name),
    choose: (line, written) => this.choose(line, written),
    write: (line, button) => void this.write(line, button),
  };

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.stops = new OneTabStop(root, ".settings", ".setting-head");
    this.list = new LatestModel(pane.book, () => this.draw());
    this.list.follow({ key: "settings", model: settingList });
    pane.live.onChange(() => {
      if (this.choice !== null) this.compareSoon();
    });
  }

  private toggle(name: string): void {
    this.open = this.open === name ? null : name;
    this.choice = null;
    this.comparing++;
    this.draw();
  }

  private choose({ name, written }: SettingLine, chosen: string): void {
    const isOther = chosen.trim() !== written;
    this.choice = isOther ? { name, written: chosen.trim(), inWords: null, compared: null, mistake: "" } : null;
    if (isOther) this.compareSoon();
    else this.comparing++;
    this.draw();
  }

  /** Compares what holds with what would, a piece at a time; another choice, or a change in the sheets, begins anew. */
  private compareSoon(): void {
    const { choice, pane } = this;
    if (choice === null) return;
    const mine = ++this.comparing;
    const { register, today } = pane.live;
    const inWords = supposedInWords(register, choice.name, choice.written, today);
    const known: Choice = { ...choice, inWords, compared: null };
    this.choice = known;
    if (inWords === null) return;
    let steps: Iterator<undefined, readonly Compared[]> | null = null;
    const piece = (): void => {
      if (mine !== this.comparing) return;
      try {
        steps ??= whatWouldChange(register, { setting: choice.name, value: choice.written }, today);
        for (const end = performance.now() + PIECE_MS; performance.now() < end;) {
          const step = steps.next();
          if (step.done === true) return this.compared({ ...known, compared: step.value });
        }
      } catch (error) {
        return this.compared({ ...known, mistake: sentenceOf(error) });
      }
      setTimeout(piece);
    };
    setTimeout(piece, PAUSE_MS);
  }

  private compared(choice: Choice): void {
    this.choice = choice;
    this.draw();
  }

  private async write(line: SettingLine, button: Element | null): Promise<void> {
    const { name, subject, meaning, row } = line;
    const { choice } = this;
    if (choice === null || choice.inWords === null || button === null || button.hasAttribute("aria-busy")) return;
    const to = valueToWrite(line, choice.written);
    const done = `${subject}: ${choice.inWords} now.`;
    button.setAttribute("aria-busy", "true");
    const isWritten = await writeRows(this.pane, {
      tables: [
        row === null
          ? { table: "Settings", add: [{ Setting: name, Value: to, Meaning: meaning }] }
          : {
              table: "Settings",
              change: [
                {
                  position: row.position,
                  row: { Setting: row.setting },
                  name,
                  changes: [{ header: "Value", from: row.value, to }],
                },
              ],
            },
      ],
      done,
      undone: `the change to ${subject}`,
    });
    button.removeAttribute("aria-busy");
    if (!isWritten) return;
    this.choice = null;
    this.comparing++;
    this.draw();
    this.root.querySelector<HTMLElement>(".setting-head [aria-expanded='true']")?.focus();
  }

  private draw(): void {
    const { model } = this.list;
    if (model === null) return;
    render(settingsView({ ...model, open: this.open, choice: this.choice }, this.does), this.root);
    this.stops.refresh();
  }
}

/** A number as a number, so that the sheet can count with it: 80% is 0.8. */
function valueToWrite({ choices }: SettingLine, written: string): string | number {
  if (choices !== null || written === "") return written;
  return written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : Number(written);
}
