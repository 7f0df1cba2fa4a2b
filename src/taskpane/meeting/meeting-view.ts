import { element, setText, show } from "../element";
import type { MeetingModel } from "./meeting-view-model";
import { meetingModel } from "./meeting-view-model";
import type { Pane } from "../pane";
import { deadlinesView } from "./deadlines-view";
import { meetingChooser } from "./meeting-chooser-view";
import { quorumView } from "./quorum-view";

/** A meeting to choose, and how it stands. */
export function meetingView(pane: Pane): HTMLElement {
  const body = element("h2", {});
  const when = element("p", { class: "when" });
  const quorum = quorumView(pane);
  const deadlines = deadlinesView();
  const card = element("div", { class: "meeting" }, body, when, quorum.node, deadlines.node);
  const showMeeting = (model: MeetingModel | null): void => {
    show(card, model !== null);
    if (model === null) return;
    setText(body, model.body);
    setText(when, model.when);
    quorum.show(model.quorum);
    deadlines.show(model.deadlines);
  };
  let stop = (): void => undefined;
  const choose = (id: string | null): void => {
    stop();
    stop =
      id === null
        ? () => undefined
        : pane.book.follow({
            key: `meeting ${id}`,
            model: (register, today) => meetingModel(register, id, today),
            show: showMeeting,
          });
    if (id === null) showMeeting(null);
  };
  return element("div", {}, meetingChooser(pane, choose), card);
}
