import zhFunctions from '../../src/functions/functions.zh-CN.json';
import twFunctions from '../../src/functions/functions.zh-TW.json';
import { toTraditional, traditionalCatalogue, traditionalFunctions } from '../../src/cli/to-traditional';
import { matchLocale } from '../../src/messages/locale';
import { zhCN } from '../../src/messages/zh-CN';
import zhTW from '../../src/messages/zh-TW.json';

test('the Traditional texts are complete and current; after a change: npm run traditional', () => {
  expect(zhTW).toEqual(traditionalCatalogue(zhCN, toTraditional));
  expect(twFunctions).toEqual(traditionalFunctions(zhFunctions, toTraditional));
});

test('they keep every parameter', () => {
  const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const traditional: Readonly<Record<string, string>> = zhTW;
  for (const [code, text] of Object.entries(zhCN)) {
    expect([code, parameters(traditional[code] ?? '')]).toEqual([code, parameters(text)]);
  }
});

test('they speak as people in Taiwan do', () => {
  expect(toTraditional('工作簿里的单元格')).toBe('活頁簿裡的儲存格');
  expect(toTraditional('权重合计')).toBe('權重合計');
  expect(toTraditional('=KPI.SCORE(A1)')).toBe('=KPI.SCORE(A1)');
});

test('Taiwan, Hong Kong, Macau and the script itself read Traditional; other Chinese Simplified', () => {
  for (const language of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK'])
    expect(matchLocale(language)).toBe('zh-TW');
  for (const language of ['zh-CN', 'zh', 'zh-SG', 'zh-Hans']) expect(matchLocale(language)).toBe('zh-CN');
  for (const language of ['en-US', 'de-DE']) expect(matchLocale(language)).toBe('en-US');
});
