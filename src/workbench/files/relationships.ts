import { parseXml, partText } from './xml-tree';

/** A relationship of a part to another. */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type's address: `worksheet`, `styles`, `comments`. */
  readonly kind: string;
  readonly type: string;
  /** Path of the other part, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of a part (of the package for `''`); none when it has none. */
export function readRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(part));
  if (!bytes) return [];
  return parseXml(partText(bytes)).children.map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    return { id, type, kind, external, target: external ? target : resolveTarget(part, target) };
  });
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
