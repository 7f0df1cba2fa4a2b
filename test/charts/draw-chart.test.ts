import { type Chart, withUnit } from "../../src/charts/chart";
import { drawChart } from "../../src/charts/draw-chart";
import { type Shape, widthOf } from "../../src/charts/drawing";

const WIDTH = 296;

const attendance: Chart = {
  kind: "stacked bars",
  title: "Who came to the Executive Board",
  of: "Agency",
  categories: ["Derby City Council", "East Midlands Ambulance Service NHS Trust"],
  series: [
    { name: "Present", letter: "P", values: [3, 1] },
    { name: "Deputy", letter: "D", values: [0, 1] },
    { name: "Absent", letter: "X", values: [1, 0] },
  ],
  unit: "",
};

const money: Chart = {
  kind: "bars",
  title: "Contributions of 2026-27",
  of: "Partner",
  categories: ["Derby City Council", "Derbyshire Constabulary"],
  series: [
    { name: "Due", values: [20000, 10000] },
    { name: "Received", values: [-500, null] },
  ],
  unit: "£",
};

const measure: Chart = {
  kind: "columns with lines",
  title: "Assessments in time",
  of: "Quarter",
  categories: ["Q1", "Q2", "Q3", "Q4"],
  series: [
    { name: "Value", values: [60, null, 80, null] },
    { name: "Target", values: [75, 75, null, 75] },
  ],
  unit: "%",
};

type Rect = Extract<Shape, { kind: "rect" }>;

const rectsOf = (chart: Chart): readonly Rect[] =>
  drawChart(chart, WIDTH).shapes.filter((shape) => shape.kind === "rect" && shape.title !== "") as readonly Rect[];
const textsOf = (chart: Chart): readonly string[] =>
  drawChart(chart, WIDTH).shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

describe("A chart's drawing", () => {
  it("lays the parts of a bar end to end, each as long as its number, and leaves out what is none", () => {
    const bars = rectsOf(attendance);
    expect(bars.map(({ title }) => title)).toEqual([
      "Derby City Council: 3 present",
      "Derby City Council: 1 absent",
      "East Midlands Ambulance Service NHS Trust: 1 present",
      "East Midlands Ambulance Service NHS Trust: 1 deputy",
    ]);
    // The longest bar is 4 of 4: each meeting takes a quarter of 296.
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 222],
      [222, 74],
      [0, 74],
      [74, 74],
    ]);
    expect(textsOf(attendance)).toEqual(expect.arrayContaining(["P", "D", "X", "P present", "4", "2"]));
  });

  it("draws a number below nothing to the left of the line, and none for what is not known", () => {
    const bars = rectsOf(money);
    expect(bars.map(({ title }) => title)).toEqual([
      "Derby City Council: £20,000 due",
      "Derby City Council: −£500 received",
      "Derbyshire Constabulary: £10,000 due",
    ]);
    const [due, below] = bars as [Rect, Rect];
    expect(below.x + below.width).toBe(due.x);
    expect(below.width).toBeGreaterThan(0);
  });

  it("stands a column on the line of nothing, as high as its value, and interrupts a line where nothing is known", () => {
    const { shapes } = drawChart(measure, WIDTH);
    const [first, third] = rectsOf(measure) as [Rect, Rect];
    expect(first.y + first.height).toBeCloseTo(third.y + third.height, 1);
    // 60 and 80 of a scale to 80, over 120 units.
    expect(third.height).toBeCloseTo(120, 0);
    expect(first.height).toBeCloseTo(90, 0);
    const line = shapes.find(({ kind, look }) => kind === "path" && look === "line of series 2");
    expect(line?.kind === "path" ? line.path.match(/[ML]/g)?.join("") : "").toBe("MLM");
    expect(shapes.filter(({ kind }) => kind === "circle")).toHaveLength(3);
    expect(textsOf(measure)).toEqual(expect.arrayContaining(["0%", "80%", "60%", "Value", "Target", "Q4"]));
  });

  it.each([
    ["nothing at all", { ...money, series: [{ name: "Due", values: [0, null] }] }],
    ["no category", { ...measure, categories: [], series: measure.series.map((each) => ({ ...each, values: [] })) }],
    ["a long name", { ...money, categories: ["x".repeat(32767), "عربي 😀 <b>bold</b>"] }],
    ["an amount of a thousand million", { ...money, series: [{ name: "Due", values: [1e9, 0.01] }] }],
  ])("keeps within its width and holds numbers alone: %s", (_, chart) => {
    const { shapes, height } = drawChart(chart, WIDTH);
    expect(Number.isFinite(height)).toBe(true);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|Infinity/);
    for (const shape of shapes) {
      if (shape.kind === "rect") {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(WIDTH + 0.1);
      }
      if (shape.kind === "text" && shape.anchor === "start")
        expect(shape.x + widthOf(shape.text)).toBeLessThanOrEqual(WIDTH + 0.1);
    }
  });
});

describe("A number of a chart", () => {
  it.each([
    [12500, "£", "£12,500"],
    [-500.5, "£", "−£500.5"],
    [72, "%", "72%"],
    [3, "", "3"],
  ] as const)("%d in %s is %s", (value, unit, said) => {
    expect(withUnit(value, unit)).toBe(said);
  });
});
