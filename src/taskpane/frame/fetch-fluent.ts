import { fetchedAtLast } from "../../cells/fetched-apart";

/** Fetches Fluent's buttons and message bars: after what is shown first, which needs neither. Until then they show as plain words. */
export function fetchFluent(): void {
  void fetchedAtLast(() =>
    Promise.all([
      import(/* webpackChunkName: "pane-fluent" */ "@fluentui/web-components/button/define.js"),
      import(/* webpackChunkName: "pane-fluent" */ "@fluentui/web-components/message-bar/define.js"),
    ]),
  );
}
