import { render } from "lit-html";
import { fetchedAtLast } from "../../cells/fetched-apart";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { followSelection } from "./follow-selection";
import { type MeetingChoices, meetingChoices, type Wanted } from "./meeting-choice-view-model";
import { type MeetingPageDoes, meetingView } from "./meeting-view";
import { type MeetingModel, meetingModel } from "./meeting-view-model";
import type { RegisterPart } from "./register-part";

const NO_CHOICES: MeetingChoices = { none: "", bodies: [], meetings: [], more: 0 };

/** Opens Meeting. */
export function meetingPage(pane: Pane, root: HTMLElement): void {
  new MeetingPage(pane, root);
}

/** Meeting: the meeting chosen, at first the nearest, how it stands, and its register, whose code is fetched after the page. */
class MeetingPage {
  private wanted: Wanted = { body: "", search: "" };
  private register: RegisterPart | null = null;
  private readonly choices: LatestModel<MeetingChoices>;
  private readonly meeting: LatestModel<MeetingModel | null>;
  private readonly does: MeetingPageDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.does = {
      look: (changed) => this.look({ ...this.wanted, ...changed }),
      choose: (id) => pane.meeting.choose(id),
      enterRegister: () => this.root.querySelector<HTMLElement>(".people [role=radio][tabindex='0']")?.focus(),
      goTo: (place) => void run(pane, showCell(place)),
    };
    this.meeting = new LatestModel(pane.book, () => this.draw());
    this.choices = new LatestModel(pane.book, () => this.takeChoices());
    pane.meeting.onChange(() => this.follow());
    this.look(this.wanted);
    this.follow();
    void this.fetchRegister();
    followSelection(pane, root);
  }

  private get chosen(): string | null {
    return this.pane.meeting.id;
  }

  private async fetchRegister(): Promise<void> {
    const { RegisterPart } = await fetchedAtLast(
      () => import(/* webpackChunkName: "pane-register" */ "./register-part"),
    );
    this.register = new RegisterPart(this.pane, () => this.draw());
    this.register.follow(this.chosen);
  }

  private look(wanted: Wanted): void {
    const isKnown = this.choices.model?.bodies.some(({ code }) => code === wanted.body) ?? true;
    const looked = isKnown ? wanted : { ...wanted, body: "" };
    this.wanted = looked;
    this.choices.follow({
      key: `meetings ${JSON.stringify(looked)}`,
      fromWholeWorkbook: true,
      model: (register, today) => meetingChoices(register, looked, today),
    });
  }

  /** Keeps the meeting where it is still among those that fit, and takes the nearest where it is not. */
  private takeChoices(): void {
    const found = this.choices.model?.meetings;
    const isStillThere = found?.some(({ id }) => id === this.chosen) ?? true;
    if (!isStillThere) this.pane.meeting.choose(found?.[0]?.id ?? null);
    this.draw();
  }

  /** Shows the meeting chosen, whoever chose it. */
  private follow(): void {
    const id = this.chosen;
    this.register?.follow(id);
    this.meeting.follow(
      id === null ? null : { key: `meeting ${id}`, model: (register, today) => meetingModel(register, id, today) },
    );
  }

  private draw(): void {
    const shown = {
      choices: this.choices.model ?? NO_CHOICES,
      wanted: this.wanted,
      chosen: this.chosen,
      meeting: this.meeting.model,
      register: this.register?.view() ?? null,
    };
    render(meetingView(shown, this.does), this.root);
  }
}
