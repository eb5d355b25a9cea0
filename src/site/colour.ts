// Colour arithmetic, for the tests of the tokens and for a body's own pens: WCAG contrast, and CIEDE2000 as readers with and without colour
// blindness see it (Machado, Oliveira and Fernandes 2009, severity 1).

export type Rgb = readonly [number, number, number];
type Triple = readonly [number, number, number];

/** "#0d706f" as numbers from 0 to 255. */
export const toRgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** A little of one colour on another, as CSS hex. */
export function mix(colour: string, share: number, ground: string): string {
  const [a, b] = [toRgb(colour), toRgb(ground)];
  const channel = (i: 0 | 1 | 2): string =>
    Math.round(a[i] * share + b[i] * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

const MACHADO: Readonly<Record<Vision, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toLinear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const linear = ([r, g, b]: Rgb): Triple => [toLinear(r), toLinear(g), toLinear(b)];
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function luminance(colour: Rgb): number {
  return dot(linear(colour), [0.2126, 0.7152, 0.0722]);
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function labOf(colour: Rgb, vision: Vision): Triple {
  const source = linear(colour);
  const seen = MACHADO[vision].map((row) =>
    Math.min(1, Math.max(0, dot(row, source))),
  ) as unknown as Triple;
  const f = (value: number): number =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
  const x = f(dot(seen, [0.4124564, 0.3575761, 0.1804375]) / 0.95047);
  const y = f(dot(seen, [0.2126729, 0.7151522, 0.072175]));
  const z = f(dot(seen, [0.0193339, 0.119192, 0.9503041]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005) between two colours as the given vision sees them. */
export function distance(a: Rgb, b: Rgb, vision: Vision): number {
  const [l1, a1, b1] = labOf(a, vision);
  const [l2, a2, b2] = labOf(b, vision);
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const hue = (y: number, x: number): number => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
  const h1 = hue(b1, a1 * (1 + g));
  const h2 = hue(b2, a2 * (1 + g));
  const apart = Math.abs(h1 - h2) > 180;
  const dh = h2 - h1 + (apart ? (h2 > h1 ? -360 : 360) : 0);
  const meanH = apart ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(rad(dh / 2));
  const mC = (c1 + c2) / 2;
  const mL = ((l1 + l2) / 2 - 50) ** 2;
  const t =
    1 -
    0.17 * Math.cos(rad(meanH - 30)) +
    0.24 * Math.cos(rad(2 * meanH)) +
    0.32 * Math.cos(rad(3 * meanH + 6)) -
    0.2 * Math.cos(rad(4 * meanH - 63));
  const sl = 1 + (0.015 * mL) / Math.sqrt(20 + mL);
  const sc = 1 + 0.045 * mC;
  const sh = 1 + 0.015 * mC * t;
  const rt =
    -Math.sin(rad(60 * Math.exp(-(((meanH - 275) / 25) ** 2)))) *
    2 *
    Math.sqrt(mC ** 7 / (mC ** 7 + 25 ** 7));
  return Math.sqrt(
    ((l2 - l1) / sl) ** 2 +
      ((c2 - c1) / sc) ** 2 +
      (dH / sh) ** 2 +
      rt * ((c2 - c1) / sc) * (dH / sh),
  );
}
