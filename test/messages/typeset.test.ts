import { inReaderScript } from '../../src/messages/reader-script';
import { typeset } from '../../src/messages/typeset';

test.each([
  ['工作表“{sheet}”受保护,未写入(见审阅)。', '工作表“{sheet}”受保护，未写入（见审阅）。'],
  ['权重合计为 {sum}%,不是 100%;请改正:{cells}', '权重合计为 {sum}%，不是 100%；请改正：{cells}'],
  // Formulas, ranges of cells, times and figures keep their marks.
  ['如 通话记录!A1:M5001,写成 0:00:00', '如 通话记录!A1:M5001，写成 0:00:00'],
  ['净推荐值(NPS),1,234 条', '净推荐值(NPS)，1,234 条'],
])('running Chinese text has full-width marks: %s', (template, set) => {
  expect(typeset('zh-CN', template)).toBe(set);
  expect(typeset('zh-TW', template)).toBe(set);
  expect(typeset('en-US', template)).toBe(template);
});

test('what the product writes in Simplified is read in the script of the reader', () => {
  expect(inReaderScript('zh-TW', '比30秒每多满5秒扣10分')).toBe('比30秒每多滿5秒扣10分');
  expect(inReaderScript('zh-CN', '比30秒每多满5秒扣10分')).toBe('比30秒每多满5秒扣10分');
});
