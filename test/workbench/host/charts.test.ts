import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { openInNode, type OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { partsOf } from '../files/rich-workbook';
import { codeOf, excelRun, excelText, openBook } from './open-book';

const TABLE = [
  ['指标', '达成率', '目标'],
  ['平均处理时长', 0.806, 1],
  ['一次解决率', 0.847, 1],
];

const addChart = (book: OpenedAddin) =>
  excelRun(
    book,
    async (context, table) => {
      const sheet = context.workbook.worksheets.getItem('考核表');
      sheet.getRange('A1:C3').values = table;
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = '达成率';
      chart.title.text = '达成率 <与> 目标';
      chart.setPosition('E2', 'J15');
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 1.2;
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.categoryAxis.reversePlotOrder = true;
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor('#0F6CBD');
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = '0.0%';
      await context.sync();
    },
    TABLE,
  );

/** What an add-in reads of the only chart of a sheet. */
const readChart = (book: OpenedAddin) =>
  excelRun(book, async (context) => {
    const charts = context.workbook.worksheets.getItem('考核表').charts;
    charts.load('items/name,items/chartType,items/left,items/top,items/width,items/height');
    await context.sync();
    const [chart] = charts.items;
    if (chart === undefined) return null;
    chart.title.load('text');
    chart.series.load('items/name');
    chart.axes.valueAxis.load('minimum,maximum');
    await context.sync();
    return {
      count: charts.items.length,
      name: chart.name,
      type: chart.chartType,
      place: [chart.left, chart.top, chart.width, chart.height],
      title: chart.title.text,
      series: chart.series.items.map(({ name }) => name),
      bounds: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum],
    };
  });

// E2:J15 on a sheet of standard sizes: 4 columns of 48 points from the left, one row of 15 from the top.
const SEEN = {
  count: 1,
  name: '达成率',
  type: 'BarClustered',
  place: [192, 15, 288, 210],
  title: '达成率 <与> 目标',
  series: ['达成率', '目标'],
  bounds: [0, 1.2],
};

describe('charts', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表', '汇总']);
  });
  afterEach(() => book.close());

  test('what is made is read back, also from the saved file', async () => {
    await addChart(book);
    expect(await readChart(book)).toEqual(SEEN);
    const again = await openInNode({
      model: loadWorkbook(saveWorkbook(book.model)),
      locale: 'zh-CN',
      script: '',
    });
    try {
      expect(await readChart(again)).toEqual(SEEN);
    } finally {
      again.close();
    }
  });

  test('figures come from the cells; names of rows and columns are told from figures', async () => {
    await addChart(book);
    const [chart] = book.model.sheet('考核表').props.charts;
    expect(chart?.series.map(({ values, categories }) => [values, categories])).toEqual([
      ['=考核表!$B$2:$B$3', '=考核表!$A$2:$A$3'],
      ['=考核表!$C$2:$C$3', '=考核表!$A$2:$A$3'],
    ]);
  });

  test('a chart that was saved can be moved and deleted; its content is kept as it is', async () => {
    await addChart(book);
    const model = loadWorkbook(saveWorkbook(book.model));
    const again = await openInNode({ model, locale: 'zh-CN', script: '' });
    try {
      await excelText(
        again,
        `sheet.charts.getItem('达成率').setPosition('A20', 'D30'); await context.sync();`,
      );
      const moved = partsOf(saveWorkbook(model));
      expect(moved['xl/charts/chart1.xml']).toBe(partsOf(saveWorkbook(book.model))['xl/charts/chart1.xml']);
      expect(moved['xl/drawings/drawing1.xml']).toContain('<xdr:row>19</xdr:row>');
      const refused = excelText(
        again,
        `sheet.charts.getItem('达成率').title.text = '别的'; await context.sync();`,
      );
      expect(await codeOf(refused)).toBe('ApiNotFound');
      await excelText(again, `sheet.charts.getItem('达成率').delete(); await context.sync();`);
      const parts = partsOf(saveWorkbook(model));
      expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/'))).toEqual([]);
      expect(parts['xl/drawings/drawing1.xml']).not.toContain('graphicFrame');
    } finally {
      again.close();
    }
  });

  test('a deleted sheet takes its charts along', async () => {
    await addChart(book);
    const model = loadWorkbook(saveWorkbook(book.model));
    model.deleteSheet('考核表');
    const paths = Object.keys(partsOf(saveWorkbook(model)));
    expect(paths.filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });

  test('undo takes a chart away', async () => {
    await addChart(book);
    book.model.undo();
    expect(await readChart(book)).toBeNull();
  });

  test('a protected sheet refuses; a kind that is not emulated says so; a name that is not there is a null object', async () => {
    const add = (type: string) =>
      codeOf(excelText(book, `sheet.charts.add('${type}', sheet.getRange('A1:B2')); await context.sync();`));
    expect(await add('Treemap')).toBe('ApiNotFound');
    book.model.updateSheet('考核表', { protection: { hasPassword: false, options: {} } });
    expect(await add('Line')).toBe('AccessDenied');
    const isNull = await excelText<boolean>(
      book,
      `const chart = sheet.charts.getItemOrNullObject('没有'); await context.sync(); return chart.isNullObject;`,
    );
    expect(isNull).toBe(true);
  });
});
