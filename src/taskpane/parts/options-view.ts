import { html, nothing, type TemplateResult } from "lit-html";
import { type ChildPart, Directive, directive } from "lit-html/directive.js";
import { type Option, optionView } from "./control";
import { eachOf } from "./each-of";

/** All choices of a select. Where some come, go or move, the browser chooses by itself: the one chosen is shown all the same. */
export function optionsView(options: readonly Option[], chosen: string): TemplateResult {
  return html`${eachOf(
    options,
    ({ value }) => value,
    (option) => optionView(option, chosen),
  )}${chooses(chosen)}`;
}

class Chooses extends Directive {
  override update({ parentNode: select }: ChildPart, [chosen]: [string]): unknown {
    if (select instanceof HTMLSelectElement && select.value !== chosen) select.value = chosen;
    return this.render(chosen);
  }

  render(_chosen: string): unknown {
    return nothing;
  }
}

const chooses = directive(Chooses);
