// A pane as Microsoft's add-in template with React makes it: a header with a picture, a list of three with icons, a field and a
// button, all of Fluent UI React. Nothing of it is served to anybody.
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { createElement as element, useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "48px 0",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", padding: "20px" },
  line: { display: "flex", alignItems: "center", gap: "10px", paddingBottom: "20px" },
  entry: { display: "flex", flexDirection: "column", alignItems: "center", gap: "12px", padding: "20px" },
});

const LINES = [
  [Ribbon24Regular, "What can be done with it"],
  [LockOpen24Regular, "What it opens"],
  [DesignIdeas24Regular, "What it looks like"],
];

function Entry({ styles }) {
  const [text, setText] = useState("Some text.");
  const field = element(Textarea, { size: "large", value: text, onChange: (_, data) => setText(data.value) });
  return element(
    "div",
    { className: styles.entry },
    element(Field, { label: "Text for the sheet", size: "large" }, field),
    element(Button, { appearance: "primary", size: "large" }, "Put it in"),
  );
}

function Page() {
  const styles = useStyles();
  return element(
    "div",
    { className: styles.page },
    element(
      "section",
      { className: styles.header },
      element(Image, { width: 90, height: 90, src: "assets/icon-80.png", alt: "" }),
      element("h1", { className: styles.title }, "Welcome"),
    ),
    element(
      "ul",
      { className: styles.list },
      LINES.map(([Icon, words]) => element("li", { className: styles.line, key: words }, element(Icon), words)),
    ),
    element(Entry, { styles }),
  );
}

Office.onReady(() => {
  const root = createRoot(document.querySelector("#page"));
  root.render(element(FluentProvider, { theme: webLightTheme }, element(Page)));
});
