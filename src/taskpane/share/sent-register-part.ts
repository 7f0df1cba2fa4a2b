import { html, type TemplateResult } from "lit-html";
import { inWords } from "../../answers/english";
import { registerFormFile } from "../../files/register-form-file";
import { type RegisterForm, registerForm } from "../../reports/register-form";
import { type Pane, pressed } from "../pane";
import { download, openInExcel, XLSX } from "./hand-over";
import { chosenOf, optionField } from "../parts/option-field";
import type { ChosenPartner, ShareChoices, ShareOption } from "./share-choices";

const NOBODY: ShareOption = { value: "", label: "Choose an agency" };

/** One meeting's register for an agency to fill in. */
export class SentRegisterPart {
  private meeting = "";

  constructor(
    private readonly pane: Pane,
    private readonly partner: ChosenPartner,
    private readonly changed: () => void,
  ) {}

  view({ meetings }: ShareChoices): TemplateResult {
    const meeting = chosenOf(meetings, this.meeting);
    if (meeting === undefined)
      return html`<p class="hint">No meeting of the last or the next two months has a register to send.</p>`;
    const { agencies } = meeting;
    const wanted = this.partner.agency === "" ? agencies[0]?.value : this.partner.agency;
    // Never another agency than the one that was chosen: what its people are called would go to the wrong place.
    const agency = agencies.find(({ value }) => value === wanted);
    const asked = { meeting: meeting.value, agency: agency?.value ?? "" };
    return html`<p class="hint">The seats that the agency holds, to mark who came. Send it, and read it back below.</p>
      ${optionField(
        { id: "share-meeting", label: "Meeting" },
        { options: meetings, chosen: asked.meeting },
        (value) => {
          this.meeting = value;
          this.changed();
        },
      )}
      ${optionField(
        { id: "share-register-agency", label: "For" },
        { options: agency === undefined ? [NOBODY, ...agencies] : agencies, chosen: asked.agency },
        (value) => {
          this.partner.agency = value;
          this.changed();
        },
      )}
      ${agency === undefined ? html`<p class="hint" role="status">${noSeat(wanted)}</p>` : this.buttons(asked)}`;
  }

  private buttons(asked: RegisterWanted): TemplateResult {
    return html`<div class="buttons">
      <button type="button" class="small-button" @click=${pressed(this.pane, () => this.open(asked))}>
        Open as a new workbook
      </button>
      <button type="button" class="small-button" @click=${pressed(this.pane, () => this.save(asked))}>Save file</button>
    </div>`;
  }

  private async open(asked: RegisterWanted): Promise<string> {
    const form = await this.formOf(asked);
    await openInExcel(this.pane, await registerFormFile(form));
    return `The register for ${form.agency.agency} is open as a new workbook. Save it, then send it.${leftOutIn(form)}`;
  }

  private async save(asked: RegisterWanted): Promise<string> {
    const form = await this.formOf(asked);
    const name = `Register ${form.meeting.meeting} ${form.agency.agency}.xlsx`;
    download({ name, content: await registerFormFile(form), type: XLSX });
    return `${name} was handed to this computer to save.${leftOutIn(form)}`;
  }

  private async formOf({ meeting: id, agency: name }: RegisterWanted): Promise<RegisterForm> {
    const { live } = this.pane;
    await live.compare();
    const [meeting, agency] = [live.register.meeting(id), live.register.agency(name)];
    if (meeting === undefined || agency === undefined)
      throw new Error("The meeting or the agency is no longer in the workbook. Choose again.");
    const form = registerForm(live.register, meeting, agency);
    if (form.lines.length === 0)
      throw new Error(`${agency.agency} has no seat to fill in for ${id}.${leftOutIn(form)}`);
    return form;
  }
}

interface RegisterWanted {
  readonly meeting: string;
  readonly agency: string;
}

function noSeat(agency: string | undefined): string {
  if (agency === undefined) return "No agency has a seat in this group on that day.";
  return `${agency} has no seat in this group on that day, so there is no register to send to it.`;
}

function leftOutIn({ leftOut }: RegisterForm): string {
  return leftOut.length === 0 ? "" : ` Left out, with several rows in Attendance: ${inWords(leftOut)}.`;
}
