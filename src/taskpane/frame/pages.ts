import type { PageId } from "../page-id";
import type { Pane } from "../pane";

/** Draws a page into its own element, and keeps it in step with the workbook from then on. */
export type OpenPage = (pane: Pane, root: HTMLElement) => void;

/** A page of the pane. Each with a tab has its code fetched apart; those of the menu come in two files, so that the first file need not name each. */
export interface PageEntry {
  readonly id: PageId;
  readonly name: string;
  /** What its tab says, beside four others and the number of errors in the narrowest pane; its name where left out. */
  readonly tab?: string;
  /** Under which heading it stands in the menu More; null for one with a tab of its own. */
  readonly group: "Year" | "Work" | "Help" | null;
  readonly fetch: () => Promise<OpenPage>;
  /**
   * The parts of the rules that it asks first, for a page that asks rules through view models alone: they wait for what else they
   * need. Without these the page is drawn once all parts are here.
   */
  readonly needs?: readonly string[];
}

/** Every page, in the order in which people find them. The first is shown to who has not been here before. */
export const PAGES: readonly PageEntry[] = [
  {
    id: "today",
    name: "Today",
    group: null,
    fetch: async () => (await import(/* webpackChunkName: "pane-today" */ "../today/today-page")).todayPage,
    needs: ["working-days", "quorum-forecast", "quorum-notes"],
  },
  {
    id: "meeting",
    name: "Meeting",
    group: null,
    fetch: async () => (await import(/* webpackChunkName: "pane-meeting" */ "../meeting/meeting-page")).meetingPage,
  },
  {
    id: "vote",
    name: "Vote",
    group: null,
    fetch: async () => (await import(/* webpackChunkName: "pane-vote" */ "../vote/vote-page")).votePage,
  },
  {
    id: "reports",
    name: "Reports",
    group: null,
    fetch: async () => (await import(/* webpackChunkName: "pane-reports" */ "../reports/reports-page")).reportsPage,
  },
  {
    id: "year",
    name: "Plan the year",
    tab: "Plan",
    group: "Year",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../year/year-page")).yearPage,
  },
  {
    id: "attendance",
    name: "Attendance",
    group: "Year",
    fetch: async () =>
      (await import(/* webpackChunkName: "pane-lists" */ "../attendance/attendance-page")).attendancePage,
  },
  {
    id: "duties",
    name: "Duties",
    group: "Year",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../duties/duties-page")).dutiesPage,
  },
  {
    id: "chairs",
    name: "Chairs",
    group: "Year",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../chairs/chairs-page")).chairsPage,
  },
  {
    id: "actions",
    name: "Actions",
    group: "Work",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../action-list/actions-page")).actionsPage,
  },
  {
    id: "complaints",
    name: "Complaints",
    group: "Work",
    fetch: async () =>
      (await import(/* webpackChunkName: "pane-lists" */ "../complaints/complaints-page")).complaintsPage,
  },
  {
    id: "checks",
    name: "Checks",
    group: "Work",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../checks/checks-page")).checksPage,
  },
  {
    id: "priorities",
    name: "Priorities",
    group: "Work",
    fetch: async () =>
      (await import(/* webpackChunkName: "pane-lists" */ "../priorities/priorities-page")).prioritiesPage,
  },
  {
    id: "money",
    name: "Money",
    group: "Work",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../money/money-page")).moneyPage,
  },
  {
    id: "share",
    name: "Share",
    group: "Work",
    fetch: async () => (await import(/* webpackChunkName: "pane-lists" */ "../share/share-page")).sharePage,
  },
  {
    id: "bring-in",
    name: "Bring in a register",
    tab: "Bring in",
    group: "Work",
    fetch: async () => (await import(/* webpackChunkName: "pane-bring-in" */ "../bring-in/bring-in-page")).bringInPage,
  },
  {
    id: "ask",
    name: "Ask",
    group: "Help",
    fetch: async () => (await import(/* webpackChunkName: "pane-help" */ "../ask/ask-page")).askPage,
  },
  {
    id: "problems",
    name: "Problems",
    group: "Help",
    fetch: async () => (await import(/* webpackChunkName: "pane-problems" */ "../problems/problems-page")).problemsPage,
  },
  {
    id: "settings",
    name: "Settings",
    group: "Help",
    fetch: async () => (await import(/* webpackChunkName: "pane-help" */ "../settings/settings-page")).settingsPage,
  },
  {
    id: "tools",
    name: "Tools",
    group: "Help",
    fetch: async () => (await import(/* webpackChunkName: "pane-help" */ "../tools/tools-page")).toolsPage,
  },
];
