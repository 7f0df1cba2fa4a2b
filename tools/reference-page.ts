import type { FunctionEntry } from "../src/functions/entry";
import type { Parameter } from "../src/functions/parameter";

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

function callOf(entry: FunctionEntry): string {
  const given = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=DDSCP.${entry.name}(${given.join(", ")})`;
}

function argumentRow({ name, description, optional, takesRange, choices }: Parameter<unknown>): string {
  const notes = [
    optional ? "May be left out." : "",
    takesRange ? "One value or a range." : "",
    choices === undefined ? "" : `One of: ${choices.join(" · ")}.`,
  ];
  const words = [description, ...notes].filter((note) => note !== "").join(" ");
  return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(words)}</td></tr>`;
}

function section(entry: FunctionEntry): string {
  const heading = "<thead><tr><th scope=\"col\">Argument</th><th scope=\"col\">What it is</th></tr></thead>";
  const rows = entry.parameters.map(argumentRow).join("\n");
  return `<section>
<h2 id="${escaped(entry.name)}"><code>${escaped(callOf(entry))}</code></h2>
<p>${escaped(entry.summary)}</p>
${rows === "" ? "" : `<table>${heading}<tbody>${rows}</tbody></table>`}
<p><strong>Answers:</strong> ${escaped(entry.answers)}</p>
<p><strong>Example:</strong> <code>${escaped(entry.example.formula)}</code> gives ${escaped(entry.example.answer)}</p>
<p><strong>Applies:</strong> ${escaped(entry.paragraphs.join(", "))}</p>
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
<title>DDSCP functions</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>DDSCP functions</h1>
<p>Type one of these in a cell. An answer changes by itself when the sheets change. The examples are answers from the sample workbook.</p>
<nav aria-label="Functions"><ul>
${links}
</ul></nav>
${entries.map(section).join("\n")}
</main>
</body>
</html>
`;
}
