import { keyColumn, keyRow } from '../model/address';
import type { WorkbookModel } from '../model/workbook-model';
import { generalText } from '../model/number-format';
import { element } from './element';
import type { PageTexts } from './texts/page-texts';

/** Average, count and sum of the selected cells, as Excel shows them when several are selected. */
export class StatusBar {
  readonly element = element('div', { className: 'status' });

  show(model: WorkbookModel, texts: PageTexts): void {
    const { rect } = model.selection;
    const sheet = model.activeSheet;
    const values = [...sheet.keysIn(rect)]
      .map((key) => sheet.valueAt(keyRow(key), keyColumn(key)))
      .filter((value) => value !== null && value !== '');
    const numbers = values.filter((value) => typeof value === 'number');
    const sum = numbers.reduce((total, number) => total + number, 0);
    const figures: [string, string][] = [[texts.count, String(values.length)]];
    if (numbers.length > 0) {
      figures.unshift([texts.average, shortText(sum / numbers.length)]);
      figures.push([texts.sum, shortText(sum)]);
    }
    const shown = values.length > 1 ? figures : [];
    this.element.replaceChildren(
      ...shown.map(([name, figure]) => element('span', { textContent: `${name}: ${figure}` })),
    );
  }
}

function shortText(number: number): string {
  return generalText(Number(number.toPrecision(10)));
}
