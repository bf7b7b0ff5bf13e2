import { zipSync } from 'fflate';
import type { PackageParts } from './open-package';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';
import { escapeXml, parseXml, partText } from './xml-tree';

const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The parts of a package while they are changed. */
export class PackageEditor {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: PackageParts) {
    this.#parts = new Map(parts);
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  text(path: string): string {
    const bytes = this.#parts.get(path);
    if (!bytes) throw new Error(`The package has no part ${path}`);
    return partText(bytes);
  }

  /** Replaces the text of a part; the same text leaves the bytes alone. */
  setText(path: string, text: string): void {
    const before = this.#parts.get(path);
    if (before && partText(before) === text) return;
    this.#parts.set(path, new TextEncoder().encode(text));
  }

  /** Adds a part and says its content type. */
  addPart(path: string, contentType: string, text: string): void {
    this.#parts.set(path, new TextEncoder().encode(text));
    const types = this.text(TYPES);
    if (types.includes(`PartName="/${path}"`)) return;
    this.setText(TYPES, beforeEnd(types, `<Override PartName="/${path}" ContentType="${contentType}"/>`));
  }

  /** Says the content type of all parts with that ending. */
  addDefaultType(extension: string, contentType: string): void {
    const types = this.text(TYPES);
    if (new RegExp(`Extension="${extension}"`, 'i').test(types)) return;
    this.setText(
      TYPES,
      types.replace(/(<Types[^>]*>)/, `$1<Default Extension="${extension}" ContentType="${contentType}"/>`),
    );
  }

  /** Takes a part away with its content type and its own relationships. */
  removePart(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationshipsPath(path));
    const types = this.text(TYPES);
    const override = parseXml(types).children.find(
      ({ attributes }) => attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    if (override) this.setText(TYPES, types.slice(0, override.start) + types.slice(override.end));
  }

  /** Relates a part to another; returns the relationship's id. `kind` is the last piece of the type's address. */
  relate(part: string, kind: string, target: string, type?: string): string {
    const path = relationshipsPath(part);
    const text = this.has(path) ? this.text(path) : EMPTY_RELATIONSHIPS;
    const taken = new Set(parseXml(text).children.map(({ attributes }) => attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const base = text.includes(STRICT) ? STRICT : OFFICE;
    const xml = `<Relationship Id="${id}" Type="${type ?? base + kind}" Target="/${escapeXml(target)}"/>`;
    this.#parts.set(path, new TextEncoder().encode(beforeEnd(text, xml)));
    return id;
  }

  /** Relationships of a part as they are now. */
  relationships(part: string): readonly Relationship[] {
    return readRelationships(this.#parts, part);
  }

  unrelate(part: string, id: string): void {
    const path = relationshipsPath(part);
    if (!this.has(path)) return;
    const text = this.text(path);
    const found = parseXml(text).children.find(({ attributes }) => attributes.Id === id);
    if (found) this.setText(path, text.slice(0, found.start) + text.slice(found.end));
  }

  /** `xl/worksheets/sheet{n}.xml` with the first free number. */
  freePath(pattern: (number: number) => string): string {
    for (let number = 1; ; number++) if (!this.has(pattern(number))) return pattern(number);
  }

  /** The package as a zip archive; equal parts give equal bytes. */
  pack(): Uint8Array {
    // A fixed date (the first that zip knows): the archive says what it holds, not when it was made.
    return zipSync(Object.fromEntries(this.#parts), { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

/** Puts XML before the closing tag of the root element, opening an empty one. */
function beforeEnd(text: string, xml: string): string {
  const root = parseXml(text);
  if (root.close < root.end) return text.slice(0, root.close) + xml + text.slice(root.close);
  const name = root.prefix + root.name;
  return `${text.slice(0, root.end).replace(/\s*\/>$/, '>')}${xml}</${name}>${text.slice(root.end)}`;
}
