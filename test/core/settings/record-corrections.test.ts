import { readCorrection, writeCorrection } from '../../../src/core/settings/correction-words';
import type { Correction } from '../../../src/core/settings/settings';
import { RECORD_KINDS, RECORD_ROLES } from '../../../src/core/records/record-roles';
import { renderMessage } from '../../../src/messages/render';

const LOCALES = ['zh-CN', 'en-US'] as const;

describe('a correction of records on the settings sheet', () => {
  it.each(LOCALES)('is read back as it was written in %s, whatever it says', (locale) => {
    const corrections: Correction[] = [
      ...[...RECORD_ROLES, 'ignore' as const].map((role): Correction => {
        return { kind: 'record-column', sheet: '五月', header: 'Dur', role };
      }),
      { kind: 'record-column', sheet: '五月', header: 'Dur', role: 'talk', unit: '分钟' },
      { kind: 'record-column', sheet: '五月', header: '时长', role: 'handle', unit: '毫秒' },
      ...RECORD_KINDS.map((records): Correction => ({ kind: 'records', sheet: '五月', records })),
      { kind: 'no-records', sheet: '五月' },
    ];
    expect(corrections.map((each) => readCorrection(...writeCorrection(each, locale)))).toEqual(corrections);
  });

  it.each(LOCALES)('calls a role in %s what the pane calls it', (locale) => {
    for (const role of RECORD_ROLES) {
      const [, , taken] = writeCorrection({ kind: 'record-column', sheet: 's', header: 'h', role }, locale);
      expect(taken.replace(/^.*?:\s*/, '')).toBe(renderMessage(locale, `records.role.${role}`));
    }
  });

  it('may be typed in other words, and is told from one of forms', () => {
    const typed = (taken: string, header = 'X') => readCorrection('五月', header, taken);
    expect(typed('记录：等待时长（min）')).toEqual({
      kind: 'record-column',
      sheet: '五月',
      header: 'X',
      role: 'waiting',
      unit: '分钟',
    });
    expect(typed('Record: FCR')).toMatchObject({ kind: 'record-column', role: 'firstContact' });
    expect(typed('工单', '记录类型')).toEqual({ kind: 'records', sheet: '五月', records: 'tickets' });
    expect(typed('得分')).toEqual({ kind: 'column', sheet: '五月', header: 'X', role: 'score' });
    expect(typed('记录:没有这种列')).toBeNull();
    expect(typed('记录:坐席', '')).toBeNull();
  });
});
