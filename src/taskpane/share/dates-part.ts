import { html, type TemplateResult } from "lit-html";
import { countOf } from "../../answers/english";
import { calendarFile } from "../../files/calendar-file";
import { datesFrom } from "../../reports/dates";
import { type Pane, pressed } from "../pane";
import { download } from "./hand-over";
import { optionField } from "../parts/option-field";
import type { ShareOption } from "./share-choices";

const ALL: ShareOption = { value: "", label: "All groups" };

/** Meetings and their deadlines as a file for a calendar. */
export class DatesPart {
  private group = "";

  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {}

  view(groups: readonly ShareOption[]): TemplateResult {
    return html`<section class="share">
      <h3>Dates for a calendar</h3>
      <p class="hint">
        Meetings to come and their deadlines, for Outlook, Google or Apple. Import a later file to change what has
        moved; a cancelled meeting is marked as cancelled. Nobody is named.
      </p>
      ${optionField(
        { id: "share-dates-group", label: "Whose meetings" },
        { options: [ALL, ...groups], chosen: this.group },
        (value) => {
          this.group = value;
          this.changed();
        },
      )}
      <button type="button" class="small-button" @click=${pressed(this.pane, () => this.make())}>
        Save calendar file
      </button>
    </section>`;
  }

  private async make(): Promise<string> {
    const { live } = this.pane;
    await live.compare();
    const group = this.group === "" ? null : (live.register.group(this.group) ?? null);
    const { entries, untold } = datesFrom(live.register, live.today, group);
    const meetings = entries.filter(({ isDeadline }) => !isDeadline).length;
    if (meetings === 0) throw new Error("There is no meeting to come, so no file was made.");
    const name = `Meetings ${group?.group ?? "of all groups"}.ics`;
    download({ name, content: await calendarFile(entries, new Date()), type: "text/calendar" });
    const said = `${name} holds ${countOf(meetings, "meeting")} and ${countOf(entries.length - meetings, "deadline")}. Open it to put them into a calendar.`;
    const [first] = untold;
    return first === undefined
      ? said
      : `${said} ${countOf(untold.length, "deadline")} could not be told, the first: ${first}`;
  }
}
