import type { PlacedLine } from "./plan-choices";
import type { ProposedLine } from "./schedule-view-model";

/** Fewer pixels than these are a press, not a drag. */
const LEAST_DRAG = 5;

/** Lets a proposed mark be dragged, with a mouse, pen or finger, to another meeting that may have it. */
export function planDrag(
  placed: readonly PlacedLine[],
  { move }: { readonly move: (line: ProposedLine, meeting: string) => void },
): (event: PointerEvent) => void {
  return (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-proposed]") : null;
    const each = placed.find(({ line }) => line.key === mark?.dataset["proposed"]);
    const row = mark?.closest("tr") ?? null;
    if (mark === null || each === undefined || row === null || event.button !== 0) return;
    const cells = [...row.querySelectorAll<HTMLElement>("[data-meeting]")].filter((cell) =>
      each.open.some(({ meeting }) => meeting === cell.dataset["meeting"]),
    );
    let over: HTMLElement | null = null;
    let isDrag = false;
    const follow = ({ clientX }: PointerEvent): void => {
      isDrag ||= Math.abs(clientX - event.clientX) >= LEAST_DRAG;
      if (!isDrag) return;
      over?.classList.remove("over");
      over = cells.find((cell) => isWithin(cell, clientX)) ?? null;
      over?.classList.add("over");
    };
    const end = ({ type }: PointerEvent): void => {
      mark.removeEventListener("pointermove", follow);
      over?.classList.remove("over");
      const meeting = over?.dataset["meeting"];
      if (isDrag) mark.addEventListener("click", stop, { capture: true, once: true });
      if (type === "pointerup" && meeting !== undefined && meeting !== each.meeting) move(each.line, meeting);
    };
    mark.setPointerCapture(event.pointerId);
    mark.addEventListener("pointermove", follow);
    for (const type of ["pointerup", "pointercancel"] as const) mark.addEventListener(type, end, { once: true });
  };
}

function isWithin(cell: HTMLElement, x: number): boolean {
  const { left, right } = cell.getBoundingClientRect();
  return x >= left && x < right;
}

/** What follows a drag is no press. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
