import { fetchedAtLast } from "../../cells/fetched-apart";

/** Fetches Fluent's buttons: after what is shown first, which needs none. Until then they show as plain words. */
export function fetchFluent(): void {
  void fetchedAtLast(() => import(/* webpackChunkName: "pane-fluent" */ "@fluentui/web-components/button/define.js"));
}
