import type { PlainDate } from "../../calendar/plain-date";
import { addToSchedule } from "./add-to-schedule";
import { element, setText, show } from "../element";
import { icon } from "../parts/icon";
import { KeyedList } from "../keyed-list";
import { type Pane, run } from "../pane";
import {
  type MeetingProposal,
  type ProposalList,
  type ProposedLine,
  scheduleProposal,
  scheduleYears,
  type YearChoice,
} from "./schedule-view-model";

/** A year's reports proposed for the Schedule: the officer leaves out what she wants otherwise, and adds the rest. */
export function scheduleView(pane: Pane): HTMLElement {
  const leftOut = new Set<string>();
  let lines: readonly ProposedLine[] = [];
  let stop = (): void => undefined;
  const year = element("select", { id: "schedule-year", onchange: () => (proposal.hidden ? undefined : propose()) });
  const years = new KeyedList<YearChoice>(
    year,
    ({ start }) => String(start),
    ({ start, label }) => ({ node: element("option", { value: start }, label), update: () => undefined }),
  );
  const heading = element("h3", {});
  const how = element("p", { class: "hint" });
  const meetings = new KeyedList<MeetingProposal>(
    element("div", {}),
    ({ meeting }) => meeting,
    (each) => meetingFields(each, leftOut, () => count()),
  );
  const shortfalls = new KeyedList<string>(element("ul", { class: "shortfalls" }), (each) => each, shortfallLine);
  const add: HTMLElement = element("fluent-button", {
    appearance: "primary",
    onclick: () => void run(pane, addToSchedule(chosen().map(({ report }) => report)), add),
  });
  const proposal = element(
    "div",
    { hidden: true },
    element("div", { role: "status" }, heading),
    how,
    meetings.container,
    shortfalls.container,
    element("div", { class: "buttons" }, add),
  );

  const chosen = (): readonly ProposedLine[] => lines.filter(({ key }) => !leftOut.has(key));
  const count = (): void => {
    const wanted = chosen().length;
    setText(add, wanted === 1 ? "Add 1 line to the Schedule" : `Add ${wanted} lines to the Schedule`);
    show(add, lines.length > 0);
    add.toggleAttribute("disabled", wanted === 0);
  };
  const showProposal = (list: ProposalList): void => {
    lines = list.meetings.flatMap((each) => each.lines);
    setText(heading, list.heading);
    setText(how, list.how);
    meetings.show(list.meetings);
    shortfalls.show(list.shortfalls);
    count();
  };
  const propose = (): void => {
    const start = Number(year.value) as PlainDate;
    stop();
    show(proposal, true);
    stop = pane.book.follow<ProposalList>({
      key: `schedule ${start}`,
      wide: true,
      show: showProposal,
      model: (register, today) => scheduleProposal(register, start, today),
    });
  };
  pane.book.follow<readonly YearChoice[]>({
    key: "schedule years",
    wide: true,
    model: scheduleYears,
    show: (choices) => years.show(choices),
  });
  return element(
    "section",
    { class: "schedule" },
    element("h2", {}, "A year's schedule"),
    element(
      "div",
      { class: "schedule-form" },
      element("div", { class: "field" }, element("label", { for: year.id }, "Reporting year"), year),
      element("fluent-button", { onclick: () => propose() }, "Propose a year's schedule"),
      element(
        "p",
        { class: "hint" },
        "Which group reports at which meeting, by what Duties asks. Nothing is written before you say so.",
      ),
    ),
    proposal,
  );
}

function meetingFields(first: MeetingProposal, leftOut: Set<string>, changed: () => void) {
  const legend = element("legend", {});
  const load = element("p", { class: "hint" });
  const lines = new KeyedList<ProposedLine>(
    element("div", {}),
    ({ key }) => key,
    (line) => proposedLine(line, leftOut, changed),
  );
  const update = ({ heading, load: said, lines: proposed }: MeetingProposal): void => {
    setText(legend, heading);
    setText(load, said);
    lines.show(proposed);
  };
  update(first);
  return { node: element("fieldset", {}, legend, load, lines.container), update };
}

function proposedLine(line: ProposedLine, leftOut: Set<string>, changed: () => void) {
  const id = `proposed-${line.key.replace(/[^a-z0-9]+/g, "-")}`;
  const box = element("input", {
    id,
    type: "checkbox",
    onchange: () => {
      if (box.checked) leftOut.delete(line.key);
      else leftOut.add(line.key);
      changed();
    },
  });
  box.checked = !leftOut.has(line.key);
  const what = element("span", {});
  const why = element("span", { class: "fix" });
  const update = (next: ProposedLine): void => {
    setText(what, next.what);
    setText(why, next.why);
  };
  update(line);
  return { node: element("div", { class: "proposed" }, box, element("label", { for: id }, what, why)), update };
}

function shortfallLine(said: string) {
  const picture = icon("unsure");
  picture.setAttribute("class", "icon unsure");
  return { node: element("li", {}, picture, element("span", {}, said)), update: () => undefined };
}
