/** `npx tsx test/awkward/save-with-libreoffice.ts`: makes the workbooks of saved/ anew. Needs LibreOffice on the PATH. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formula, makeWorkbook, percent, seconds } from './make-workbook';
import { ATTENDANCE, COMPLAINTS, RESOLVED, RESPONSE, SATISFACTION } from './phrases';

const SAVED = resolve(__dirname, 'saved');

const CSV = [
  ['客服考核导出', '', '', '', ''],
  ['指标名称', '权重', '评分标准', '实际值', '得分'],
  ['平均响应时长', '40%', RESPONSE, '35秒', ''],
  ['客户满意度', '60%', SATISFACTION, '4.2', ''],
]
  .map((row) => row.map((cell) => `"${cell}"`).join(','))
  .join('\r\n');

const odsSource = () =>
  makeWorkbook([
    {
      name: '考核表',
      rows: [
        ['客服月度考核表'],
        ['部门:客服部', null, null, '周期:2024年3月'],
        ['维度', '指标', '权重', '评分标准', '实际值', '得分'],
        ['效率', '平均响应时长', percent(0.3), RESPONSE, seconds(35, '[h]:mm:ss')],
        [null, '一次解决率', percent(0.2), RESOLVED, percent(0.8)],
        ['质量', '客户满意度', percent(0.5), SATISFACTION, 4.2],
        ['签字:'],
      ],
      merges: ['A1:F1', 'A4:A5'],
    },
  ]);

const xlsSource = () =>
  makeWorkbook([
    {
      name: '售后 考核',
      rows: [
        ['售后服务专员考核表'],
        ['序号', '考核项目', '绩效分数', '考核标准', '实际情况', '得分'],
        [1, '服务质量', 10, COMPLAINTS, 1],
        [2, '出勤', 20, ATTENDANCE, '迟到2次'],
        ['合计', null, formula('SUM(C3:C4)', 30), null, null, formula('SUM(F3:F4)', 0)],
      ],
      merges: ['A1:F1'],
      also: (sheet) => {
        sheet.getCell('E4').note = '以考勤系统为准';
      },
    },
  ]);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'awkward-'));
  const convert = (file: string, to: string, into = folder, filter: string[] = []): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [
      profile,
      '--headless',
      ...filter,
      '--convert-to',
      to,
      '--outdir',
      into,
      join(folder, file),
    ]);
  };
  try {
    writeFileSync(join(folder, 'from-csv.csv'), `\uFEFF${CSV}\r\n`);
    writeFileSync(join(folder, 'from-ods.xlsx'), await odsSource());
    writeFileSync(join(folder, 'from-xls.xlsx'), await xlsSource());
    convert('from-ods.xlsx', 'ods');
    convert('from-xls.xlsx', 'xls');
    // Comma, quote, UTF-8; numbers and percentages are recognised as on opening by hand.
    convert('from-csv.csv', 'xlsx', SAVED, ['--infilter=CSV:44,34,76,1,,0,false,true']);
    convert('from-ods.ods', 'xlsx', SAVED);
    convert('from-xls.xls', 'xlsx', SAVED);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
