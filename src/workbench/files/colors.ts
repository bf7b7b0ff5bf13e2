import { child, type XmlNode } from './xml-tree';

const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const OFFICE = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const SCHEME = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The theme's colours as `RRGGBB` in the order that cells count them (light before dark). */
export function themeColors(theme: XmlNode | undefined): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const found = SCHEME.map((name, i) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? OFFICE[i] ?? '000000';
  });
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...rest] = found;
  return [light1, dark1, light2, dark2, ...rest];
}

/** `#RRGGBB` of a colour element; undefined for an automatic colour. */
export function readColor(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  const { rgb, theme: index, indexed, tint } = node?.attributes ?? {};
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : index !== undefined
        ? theme[Number(index)]
        : indexed !== undefined
          ? INDEXED[Number(indexed)]
          : undefined;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lightens (tint above 0) or darkens by changing the luminance only. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const [hue, saturation, luminance] = toHsl(rgb);
  return fromHsl(hue, saturation, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint);
}

function toHsl(rgb: string): [number, number, number] {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const spread = max - Math.min(r, g, b);
  const luminance = max - spread / 2;
  if (spread === 0) return [0, 0, luminance];
  const hue = max === r ? (g - b) / spread : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [(hue + 6) % 6, spread / (1 - Math.abs(2 * luminance - 1)), luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const channel = (offset: number) => {
    const k = (offset + hue * 2) % 12;
    const value =
      luminance - saturation * Math.min(luminance, 1 - luminance) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
