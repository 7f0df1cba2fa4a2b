// A webpack loader that puts, for a file which is fetched apart, a short one that has the same functions: each calls the file's
// own once that is here, and until then asks for an answer to be waited for (src/cells/fetched-apart.ts).
const path = require("node:path");
const ts = require("typescript");

const src = path.resolve(__dirname, "../src");

module.exports = function fetchedApart(source) {
  const { part } = this.getOptions();
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const functions = [];
  const answers = [];
  for (const statement of file.statements.filter(isSeenOutside)) {
    if (ts.isFunctionDeclaration(statement) && !has(statement, ts.SyntaxKind.DefaultKeyword))
      functions.push(statement.name.text);
    else if (said(statement) !== null) answers.push({ say: said(statement).getText(), text: statement.getText() });
    else
      throw new Error(
        `${this.resourcePath} is fetched apart, so it may export functions alone: ${statement.getText()}`,
      );
  }
  const unsaid = answers.find(({ say }) => !functions.includes(say));
  if (unsaid !== undefined)
    throw new Error(
      `${this.resourcePath} is fetched apart, so it must export ${unsaid.say}, by which its answers are said.`,
    );
  return [
    `import { fetchedApart } from ${JSON.stringify(path.join(src, "cells/fetched-apart"))};`,
    ...(answers.length === 0
      ? []
      : [`import { answersSaid } from ${JSON.stringify(path.join(src, "answers/answer"))};`]),
    `const here = /*#__PURE__*/ fetchedApart("${part}", () => import(/* webpackChunkName: "${part}", webpackExports: ${JSON.stringify(functions)} */ ${JSON.stringify(this.resourcePath)}));`,
    ...functions.map((name) => `export function ${name}(...given) { return here().${name}(...given); }`),
    ...answers.map(({ text }) => text),
  ].join("\n");
};

function isSeenOutside(statement) {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly;
  if (ts.isExportAssignment(statement)) return true;
  return (
    has(statement, ts.SyntaxKind.ExportKeyword) &&
    !ts.isInterfaceDeclaration(statement) &&
    !ts.isTypeAliasDeclaration(statement)
  );
}

function has(statement, modifier) {
  return statement.modifiers?.some(({ kind }) => kind === modifier) === true;
}

/** `sayQuorum` of `export const { answered } = answersSaid(sayQuorum)`: answers are made at once, and said when they are asked why. */
function said(statement) {
  const given = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0].initializer : undefined;
  const isSaid = given !== undefined && ts.isCallExpression(given) && given.expression.getText() === "answersSaid";
  return isSaid ? given.arguments[0] : null;
}
