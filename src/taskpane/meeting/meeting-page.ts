import { render } from "lit-html";
import { fetchedAtLast } from "../../cells/fetched-apart";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel, type ModelAsked } from "../pane-book";
import type { ProblemList } from "../problems/problems-view-model";
import { type MeetingChoices, meetingChoices, type Wanted } from "./meeting-choice-view-model";
import { type MeetingPageDoes, meetingView } from "./meeting-view";
import { type MeetingModel, meetingModel } from "./meeting-view-model";
import type { RegisterPart } from "./register-part";

const NO_CHOICES: MeetingChoices = { none: "", bodies: [], meetings: [], more: 0 };

/** Meeting: the meeting chosen, at first the nearest, how it stands, and its register, whose code is fetched after the page. */
export class MeetingPage {
  private wanted: Wanted = { body: "", search: "" };
  private chosen: string | null = null;
  private register: RegisterPart | null = null;
  private readonly problems: LatestModel<ProblemList>;
  private readonly choices: LatestModel<MeetingChoices>;
  private readonly meeting: LatestModel<MeetingModel | null>;
  private readonly does: MeetingPageDoes;

  constructor(
    pane: Pane,
    private readonly root: HTMLElement,
    showAllProblems: () => void,
  ) {
    this.does = {
      look: (changed) => this.look({ ...this.wanted, ...changed }),
      choose: (id) => this.choose(id),
      enterRegister: () => this.root.querySelector<HTMLElement>(".people [role=radio][tabindex='0']")?.focus(),
      goTo: (place) => void run(pane, showCell(place)),
      showAllProblems,
    };
    this.problems = new LatestModel(pane.book, () => this.draw());
    this.meeting = new LatestModel(pane.book, () => this.draw());
    this.choices = new LatestModel(pane.book, () => this.takeChoices());
    this.look(this.wanted);
    void this.fetchRegister(pane);
  }

  private async fetchRegister(pane: Pane): Promise<void> {
    const { RegisterPart } = await fetchedAtLast(
      () => import(/* webpackChunkName: "pane-register" */ "./register-part"),
    );
    this.register = new RegisterPart(pane, () => this.draw());
    this.register.follow(this.chosen);
  }

  /** Shows the first problems too, from now on. */
  followProblems(asked: ModelAsked<ProblemList>): void {
    this.problems.follow(asked);
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
    this.choose(isStillThere ? this.chosen : (found?.[0]?.id ?? null));
    this.draw();
  }

  private choose(id: string | null): void {
    if (id === this.chosen) return;
    this.chosen = id;
    this.register?.follow(id);
    this.meeting.follow(
      id === null ? null : { key: `meeting ${id}`, model: (register, today) => meetingModel(register, id, today) },
    );
  }

  private draw(): void {
    const shown = {
      problems: this.problems.model,
      choices: this.choices.model ?? NO_CHOICES,
      wanted: this.wanted,
      chosen: this.chosen,
      meeting: this.meeting.model,
      register: this.register?.view() ?? null,
    };
    render(meetingView(shown, this.does), this.root);
  }
}
