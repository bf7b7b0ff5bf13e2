import type { PackageEditor } from './package-editor';
import { child, parseXml } from './xml-tree';

const PATH = 'docProps/app.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument';
const NAME = 'Microsoft Excel';
const TRUSTED = /^(Microsoft|LibreOffice)/;

/**
 * Says in the file's properties that Excel calculated its formulas, as Excel does on saving. LibreOffice takes texts that formulas
 * show from the file only when it knows the program; of others (a log exported by a reporting tool) it calculates them anew,
 * and a call of an add-in's function becomes #NAME?.
 * Example: `<Application>Designer</Application>` becomes `<Application>Microsoft Excel</Application>`.
 */
export function nameCalculator(editor: PackageEditor): void {
  const found = editor
    .relationships('')
    .find(({ kind }) => kind === 'extended-properties' || kind === 'extendedProperties');
  if (found === undefined || !editor.has(found.target)) addProperties(editor);
  else editor.setText(found.target, named(editor.text(found.target)));
}

function named(text: string): string {
  const root = parseXml(text);
  const application = child(root, 'Application');
  if (application && TRUSTED.test(application.text.trim())) return text;
  const tag = `${root.prefix}Application`;
  const xml = `<${tag}>${NAME}</${tag}>`;
  if (application) return text.slice(0, application.start) + xml + text.slice(application.end);
  // A root without content: `<Properties …/>`.
  if (root.close === root.end)
    return `${text.slice(0, root.open).replace(/\s*\/>$/, '>')}${xml}</${root.prefix}${root.name}>${text.slice(root.end)}`;
  return text.slice(0, root.open) + xml + text.slice(root.open);
}

function addProperties(editor: PackageEditor): void {
  const isStrict = editor.relationships('').some(({ type }) => type.startsWith(STRICT));
  const namespace = isStrict ? `${STRICT}/extendedProperties` : `${OFFICE}/extended-properties`;
  const type = isStrict
    ? `${STRICT}/relationships/extendedProperties`
    : `${OFFICE}/relationships/extended-properties`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}"><Application>${NAME}</Application></Properties>`;
  editor.addPart(PATH, TYPE, xml);
  editor.relate('', 'extended-properties', PATH, type);
}
