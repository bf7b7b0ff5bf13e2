import { DEFAULT_MARGINS, type PageLayout, type PageMargins } from '../model/page-layout';
import { withoutBlanks } from './read-styles';
import { setSection, withAttributes, type TextEdits } from './text-edits';
import { child, flag, type XmlNode } from './xml-tree';

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/**
 * Reads what a worksheet part says of printing (ECMA-376-1, 18.3.1.62–18.3.1.65, 18.3.1.70); print areas and titles are
 * names of the workbook part.
 */
export function readPageLayout(root: XmlNode): PageLayout {
  const setup = child(root, 'pageSetup')?.attributes ?? {};
  const options = child(root, 'printOptions')?.attributes ?? {};
  const fits = flag(child(child(root, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage) === true;
  const { orientation } = setup;
  return withoutBlanks<PageLayout>({
    orientation: orientation === 'portrait' || orientation === 'landscape' ? orientation : undefined,
    paperSize: numberOf(setup.paperSize),
    scale: numberOf(setup.scale),
    fit: fits ? { wide: numberOf(setup.fitToWidth) ?? 1, tall: numberOf(setup.fitToHeight) ?? 1 } : undefined,
    margins: readMargins(child(root, 'pageMargins')),
    centerHorizontally: yes(options.horizontalCentered),
    centerVertically: yes(options.verticalCentered),
    gridlines: yes(options.gridLines),
    headings: yes(options.headings),
    blackAndWhite: yes(setup.blackAndWhite),
    draft: yes(setup.draft),
    overThenDown: setup.pageOrder === 'overThenDown' ? true : undefined,
    firstPageNumber: yes(setup.useFirstPageNumber) && numberOf(setup.firstPageNumber),
  });
}

/** Writes what changed, but for `fit` in sheetPr; attributes that the model does not know stay. */
export function writePageLayout(
  edits: TextEdits,
  root: XmlNode,
  order: readonly string[],
  before: PageLayout,
  after: PageLayout,
): void {
  const p = root.prefix;
  const old = attributesOf(before);
  const now = attributesOf(after);
  const put = (name: 'printOptions' | 'pageSetup') => {
    if (JSON.stringify(old[name]) === JSON.stringify(now[name])) return;
    const node = child(root, name);
    const tag = node ? edits.original.slice(node.start, node.open) : `<${p}${name}/>`;
    setSection(edits, root, order, name, withAttributes(tag, now[name]).replace(/\s*\/?>$/, '/>'));
  };
  put('printOptions');
  if (JSON.stringify(before.margins) !== JSON.stringify(after.margins)) {
    const margins = after.margins ?? DEFAULT_MARGINS;
    const text = MARGINS.map((side) => ` ${side}="${String(margins[side])}"`).join('');
    setSection(edits, root, order, 'pageMargins', `<${p}pageMargins${text}/>`);
  }
  put('pageSetup');
}

/** Attributes of both elements as the file wants them; undefined takes one away. */
function attributesOf(page: PageLayout): Record<'printOptions' | 'pageSetup', Attributes> {
  return {
    printOptions: {
      horizontalCentered: one(page.centerHorizontally),
      verticalCentered: one(page.centerVertically),
      headings: one(page.headings),
      gridLines: one(page.gridlines),
    },
    pageSetup: {
      paperSize: text(page.paperSize),
      scale: text(page.scale),
      firstPageNumber: text(page.firstPageNumber),
      fitToWidth: text(page.fit?.wide),
      fitToHeight: text(page.fit?.tall),
      pageOrder: page.overThenDown === true ? 'overThenDown' : undefined,
      orientation: page.orientation,
      blackAndWhite: one(page.blackAndWhite),
      draft: one(page.draft),
      useFirstPageNumber: one(page.firstPageNumber !== undefined),
    },
  };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function readMargins(node: XmlNode | undefined): PageMargins | undefined {
  if (!node) return undefined;
  const sides = MARGINS.map((side) => [side, numberOf(node.attributes[side]) ?? DEFAULT_MARGINS[side]]);
  return Object.fromEntries(sides) as PageMargins;
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function yes(value: string | undefined): true | undefined {
  return flag(value) === true ? true : undefined;
}

function one(value: boolean | undefined): string | undefined {
  return value === true ? '1' : undefined;
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
