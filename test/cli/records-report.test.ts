import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { scoreBook } from '../../src/cli/score-book';
import { jsonReport, textReport } from '../../src/cli/score-report';
import { CHINESE_LOG } from '../core/indicators/chinese-log';
import { CALL_CENTER, describeCallCenter } from '../shared-log';
import { buildBook } from './build-book';

/** The part of the report that is promised to scripts. */
const FIGURE = z.number().nullable();
const FIGURES = z.object({
  calls: FIGURE,
  answered: FIGURE,
  abandonRate: FIGURE,
  asa: FIGURE,
  aht: FIGURE,
  talk: FIGURE,
  acw: FIGURE,
  resolved: FIGURE,
  fcr: FIGURE,
  sla: FIGURE,
  csat: FIGURE,
  csatMean: FIGURE,
  nps: FIGURE,
  complaintRate: FIGURE,
});
const REPORT = z.object({
  records: z.array(
    z.object({
      sheet: z.string(),
      kind: z.string(),
      columns: z.array(
        z.object({ role: z.string(), header: z.string(), column: z.number().int().positive() }),
      ),
      by: z.array(FIGURES.extend({ agent: z.string() })),
      overall: FIGURES,
      diagnostics: z.array(z.object({ code: z.string(), severity: z.string(), message: z.string() })),
    }),
  ),
  diagnostics: z.array(z.object({ code: z.string(), message: z.string() })),
});

it('score --json gives the indicators of a log, by agent and together, null where there is no column', async () => {
  const book = await scoreBook(buildBook([{ name: '通话记录', rows: CHINESE_LOG }]));
  const [records] = REPORT.parse(JSON.parse(JSON.stringify(jsonReport(book, 'zh-CN')))).records;
  expect(records).toMatchObject({ sheet: '通话记录', kind: 'calls' });
  expect(records?.columns).toContainEqual({ role: 'talk', header: '通话时长', column: 7 });
  // See CHINESE_LOG.
  expect(records?.by).toMatchObject([
    { agent: '张三', calls: 6, answered: 5, asa: 30, aht: 170, talk: 140, acw: 30, fcr: 0.5, csatMean: 3.5 },
    { agent: '李四', calls: 4, answered: 3, asa: 25, aht: 120, talk: 100, acw: 20, fcr: 0.75, csatMean: 5 },
  ]);
  expect(records?.overall).toMatchObject({
    calls: 10,
    abandonRate: 0.2,
    csat: 4 / 6,
    complaintRate: 0.1,
    nps: null,
    sla: null,
  });
  expect(textReport(book, 'zh-CN')).toMatch(/张三 .*16\.7% .*30 .*170 .*140 .*30 .*50\.0%/);
  expect(textReport(book, 'en-US')).toMatch(/All .*20\.0%/);
}, 60_000);

it('a workbook without records has an empty list', async () => {
  const rows = [
    ['指标名称', '权重', '目标值', '实际值', '得分'],
    ['一次解决率', 0.5, '≥85%', '58%', ''],
    ['客户满意度', 0.5, '≥90%', '50%', ''],
  ];
  const book = await scoreBook(buildBook([{ name: '一月', rows }]));
  expect(jsonReport(book, 'zh-CN')).toMatchObject({ records: [] });
}, 60_000);

describeCallCenter('the real log of 2021', () => {
  it('gives every published figure', async () => {
    const book = await scoreBook(readFileSync(CALL_CENTER));
    const report = REPORT.parse(JSON.parse(JSON.stringify(jsonReport(book, 'zh-CN'))));
    const [records] = report.records;
    const { overall, by } = records ?? { overall: null, by: [] };
    expect(overall).toMatchObject({
      calls: 5000,
      answered: 4054,
      resolved: 3646,
      fcr: 0.7292,
      abandonRate: 946 / 5000,
    });
    expect([overall?.asa?.toFixed(2), overall?.csatMean?.toFixed(2)]).toEqual(['67.52', '3.40']);
    expect(Object.fromEntries(by.map(({ agent, calls }) => [agent, calls]))).toEqual({
      Jim: 666, Martha: 638, Dan: 633, Diane: 633, Becky: 631, Greg: 624, Joe: 593, Stewart: 582,
    }); // prettier-ignore
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['indicators.found-records']);
  }, 60_000);
});
