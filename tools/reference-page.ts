import type { FunctionEntry } from "../src/functions/define-function";
import { type ArgumentNote, type FunctionNote, functionNotes, INTRODUCTION, TITLE } from "./function-notes";

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; font-size: 1.1rem; }
  code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid; padding: .3rem .5rem; text-align: left; vertical-align: top; }
  nav ul { columns: 14rem; list-style: none; padding: 0; }`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function argumentRow({ name, words }: ArgumentNote): string {
  return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(words)}</td></tr>`;
}

function section(note: FunctionNote): string {
  const heading = '<thead><tr><th scope="col">Argument</th><th scope="col">What it is</th></tr></thead>';
  const rows = note.arguments.map(argumentRow).join("\n");
  return `<section>
<h2 id="${escaped(note.name)}"><code>${escaped(note.call)}</code></h2>
<p>${escaped(note.summary)}</p>
${rows === "" ? "" : `<table>${heading}<tbody>${rows}</tbody></table>`}
<p><strong>Answers:</strong> ${escaped(note.answers)}</p>
<p><strong>Example:</strong> <code>${escaped(note.formula)}</code> gives ${escaped(note.answer)}</p>
<p><strong>Applies:</strong> ${escaped(note.paragraphs)}</p>
</section>`;
}

/** The page behind "Help on this function" in Excel: one section a function, in the catalogue's order. */
export function referencePage(entries: readonly FunctionEntry[]): string {
  const links = entries.map(({ name }) => `<li><a href="#${escaped(name)}">${escaped(name)}</a></li>`).join("\n");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${TITLE}</h1>
<p>${INTRODUCTION}</p>
<nav aria-label="Functions"><ul>
${links}
</ul></nav>
${functionNotes(entries).map(section).join("\n")}
</main>
</body>
</html>
`;
}
