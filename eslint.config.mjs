import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const OFFICE_RULES = Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]);

/** What the compiler does not see and a reader should not have to. */
const HOUSE_RULES = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-alert": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "no-self-compare": "error",
  "no-throw-literal": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  radix: "error",
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Export by name." },
    { selector: "ExportAllDeclaration", message: "No barrels: import from the file that says it." },
    { selector: "TSEnumDeclaration", message: "Use a union of strings." },
    {
      selector: "MemberExpression[property.name=/^(inner|outer)HTML$/]",
      message: "Cell text is text: use textContent.",
    },
    {
      selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
      message: "Cell text is text: use textContent.",
    },
    {
      selector: "ImportDeclaration[source.value=/^lit-html.(static|directives.unsafe)/]",
      message: "Cell text is text: put it between the tags of a template.",
    },
  ],
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "@typescript-eslint/ban-ts-comment": "error",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "reports/", ".cache/", ".stryker-tmp/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ["**/*.ts"] })),
  { files: ["**/*.ts"], rules: { ...HOUSE_RULES, "no-undef": "off" } },
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["src/**/*.ts"], ignores: ["src/cli/**"], rules: { "no-console": "error" } },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(OFFICE_RULES),
  },
);
