import { zlibSync } from "fflate";
import type { Trend } from "../document";
import { trendLine, TREND_HEIGHT, TREND_WIDTH } from "./trend-line";

/** Drawn at three times its size, so that it is sharp on paper. */
const SCALE = 3;

const INK = [0x1f, 0x38, 0x64] as const;
const TARGET = [0x8a, 0x5a, 0x00] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A trend as a PNG picture, for documents that show no lines of their own: the same line and dashed target as on a page. */
export function trendAsPng(trend: Trend): Uint8Array {
  const [width, height] = [TREND_WIDTH * SCALE, TREND_HEIGHT * SCALE];
  const { runs, targetY, lastX } = trendLine(trend);
  const pixels = new Uint8Array(width * height * 3).fill(255);
  if (targetY !== null)
    for (let x = 0; x < TREND_WIDTH; x += 5) stroke({ x, y: targetY }, { x: x + 3, y: targetY }, 0.5, TARGET);
  for (const run of runs) {
    run.forEach((point, at) => {
      const next = run[at + 1];
      if (next !== undefined) stroke(point, next, 0.8, INK);
      stroke(point, point, point.x === lastX ? 2.5 : 1.3, INK);
    });
  }
  return pngOf(pixels, width, height);

  /** Every pixel near the line takes its colour by how much of it is covered. */
  function stroke(from: Point, to: Point, reach: number, colour: readonly [number, number, number]): void {
    const [a, b, r] = [scaled(from), scaled(to), reach * SCALE];
    for (
      let y = Math.max(0, Math.floor(Math.min(a.y, b.y) - r - 1));
      y < Math.min(height, Math.max(a.y, b.y) + r + 1);
      y++
    )
      for (
        let x = Math.max(0, Math.floor(Math.min(a.x, b.x) - r - 1));
        x < Math.min(width, Math.max(a.x, b.x) + r + 1);
        x++
      ) {
        const cover = Math.min(1, Math.max(0, r + 0.5 - distance({ x: x + 0.5, y: y + 0.5 }, a, b)));
        const at = (y * width + x) * 3;
        for (let part = 0; part < 3; part++)
          pixels[at + part] = Math.round((pixels[at + part] ?? 255) * (1 - cover) + (colour[part] ?? 0) * cover);
      }
  }
}

function scaled({ x, y }: Point): Point {
  return { x: x * SCALE, y: y * SCALE };
}

/** How far a point is from a line between two others. */
function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Rows of red, green and blue as a PNG file. */
function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", head),
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", new Uint8Array()),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const part = new Uint8Array(data.length + 12);
  const view = new DataView(part.buffer);
  view.setUint32(0, data.length);
  part.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  part.set(data, 8);
  view.setUint32(data.length + 8, crc(part.subarray(4, data.length + 8)));
  return part;
}

/** The check sum that PNG asks for behind each part. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
