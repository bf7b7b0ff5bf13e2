import type { Span } from '../../diagnostic';
import type { Scene } from './scene';

/** Words that make a rule depend on something beside its figures. A text that holds one is declined: no phrase reads them. */
const MODIFIERS: readonly (readonly [code: string, pattern: RegExp])[] = [
  // But for some cases: which actuals are meant, only a person knows.
  [
    'rule.exception',
    /除外|例外|除(?![夕尘了])[^,;。\n]{1,12}?(?:以外|之外)|不在此[限列]|不受此限|不适用|免责|豁免|免除|免予考核|免于考核|不予考核|不纳入(?:考核|统计|计算)|不计入(?:考核|统计|计算)?|不计在内|不算在内|剔除|另(?:行|外)?(?:计算|处理|核算|规定|议)|另[计算议]|除非|[仅只]适用|特殊(?:情况|原因|情形)|except(?:ion)?s?\b|unless|excluding|exempt/i,
  ],
  // The worse or the better of several, sums and means of several figures.
  [
    'rule.several-inputs-chosen',
    /(?:取|按|以|就)(?:其中|两者|二者|三者|两项|各项|几项|上述)?(?:中|之)?(?:的)?(?:较|孰|最)(?:高|低|大|小|优|差|好|严|轻|重)(?:者|值|的|分|项)?|孰[高低大小]|两者(?:中|之)?(?:较|取|的平均|平均)|就[高低](?!于)|从[高低严](?!于)|择[优高低]|取(?:两|二|三|各|几)[^,;。]{0,6}(?:平均|均值|之和|合计)|取平均|whichever|the (?:lower|higher|greater|smaller|better|worse) of/i,
  ],
  // Against a figure from elsewhere.
  [
    'rule.compared',
    /(?:与|和|同|跟)(?!目标|标准|计划|预算|基准|任务)[^,;。\n]{1,10}?(?:相比|比较|对比|对照|持平)|(?:按|以|参照|参考|依据|根据)[^,;。\n]{0,10}?(?:系数|调整系数|难度|权数)|乘以?系数|×系数|compared (?:with|to)|relative to/i,
  ],
  // Times in a row, or the worst of several periods.
  [
    'rule.in-a-row',
    /连续(?:\d+|[一二两三四五六七八九十])(?:个)?(?:天|日|周|月|季度?|年|次|期)|in a row|consecutive/i,
  ],
  // Nothing exact.
  [
    'rule.inexact',
    /(?:\d|%|分|[天次个项])\s*左右|大约|大概|(?<![节])约(?=\s*\d)|上下(?=[,;。]|得|扣|$)|approximately/i,
  ],
];

/** Finds what makes the rule depend on more than its figures, in brackets as well: (不可抗力除外). */
export const modifierIn = (text: string): { code: string; span: Span } | null => {
  for (const [code, pattern] of MODIFIERS) {
    const match = pattern.exec(text);
    if (match !== null) return { code, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
};

export const checkModifiers = ({ parsed, notes }: Scene): void => {
  const found = modifierIn(parsed.whole);
  if (found !== null)
    notes.add('error', found.code, found.span, {
      text: parsed.whole.slice(found.span.start, found.span.end),
    });
};
