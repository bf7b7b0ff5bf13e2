import type { DocumentLocale } from '../../messages/locale';

/** A formula that gives an answer in an empty sheet, and that answer; null where it is a text of several sentences or a table. */
export interface FunctionExample {
  readonly formula: string;
  readonly answer: number | string | null;
}

type Both = Readonly<Record<DocumentLocale, FunctionExample>>;

const both = (answer: FunctionExample['answer'], chinese: string, english: string = chinese): Both => ({
  'zh-CN': { formula: `=KPI.${chinese}`, answer },
  'en-US': { formula: `=KPI.${english}`, answer },
});

type Cell = string | number;

/** Records as an array constant: a sheet of records, header and all, in one formula. */
function records(header: readonly Cell[], ...rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => (typeof value === 'number' ? String(value) : `"${value}"`);
  return `{${[header, ...rows].map((row) => row.map(cell).join(',')).join(';')}}`;
}

const [DAY, NEXT] = ['2026-03-02', '2026-03-03'];
const A8 = '"≤25秒得100分,每增加5秒扣10分,≥40秒0分"';
const A8_ENGLISH = '"100 points if ≤25s; deduct 10 points for every additional 5s; 0 points if ≥40s"';

const CALLS = records(
  ['坐席', '日期', '是否接通', '等待时长(秒)', '通话时长(秒)'],
  ['李娜', DAY, '是', 20, 180],
  ['王强', DAY, '是', 40, 240],
  ['王强', NEXT, '否', 60, 0],
);
const CALLS_ENGLISH = records(
  ['Agent', 'Date', 'Answered', 'Wait time (s)', 'Talk time (s)'],
  ['Ann', DAY, 'Y', 20, 180],
  ['Bob', DAY, 'Y', 40, 240],
  ['Bob', NEXT, 'N', 60, 0],
);
const TALKS = records(
  ['坐席', '日期', '是否接通', '通话时长(秒)', '话后处理时长(秒)'],
  ['李娜', DAY, '是', 180, 60],
);
const TALKS_ENGLISH = records(
  ['Agent', 'Date', 'Answered', 'Talk time (s)', 'Wrap-up time (s)'],
  ['Ann', DAY, 'Y', 180, 60],
);
const LOGINS = records(['坐席', '日期', '签入时长(秒)'], ['李娜', DAY, 300]);
const LOGINS_ENGLISH = records(['Agent', 'Date', 'Login duration (s)'], ['Ann', DAY, 300]);

/** One column of answers beside who and when. */
const answers = (
  header: string,
  english: string,
  rows: readonly (readonly [Cell, Cell])[],
): [string, string] => [
  records(['坐席', '日期', '通话时长(秒)', header], ...rows.map(([zh]) => ['李娜', DAY, 180, zh])),
  records(['Agent', 'Date', 'Talk time (s)', english], ...rows.map(([, en]) => ['Ann', DAY, 180, en])),
];
const yesNo = (...given: readonly boolean[]): (readonly [Cell, Cell])[] =>
  given.map((yes) => (yes ? ['是', 'Y'] : ['否', 'N']));
const numbers = (...given: readonly number[]): (readonly [Cell, Cell])[] =>
  given.map((value) => [value, value]);

const of = (name: string, [chinese, english]: readonly [string, string], answer: number): Both =>
  both(answer, `${name}(${chinese})`, `${name}(${english})`);

/**
 * By function; the figures are the documents' where they have some (A8, B4, A4, C4), and each answer is worked out by hand: the
 * arithmetic stands beside it.
 */
const EXAMPLES: Readonly<Record<string, Both>> = {
  // 35 is two whole steps of 5 above 25: 100 − 2 × 10.
  SCORE: both(80, `SCORE("35秒",${A8})`, `SCORE("35s",${A8_ENGLISH})`),
  // 30 ÷ 45; the difference; half of the target beyond it.
  ACHIEVEMENT: both(30 / 45, 'ACHIEVEMENT("45秒","≤30秒")', 'ACHIEVEMENT("45s","≤30s")'),
  GAP: both(15, 'GAP("45秒","≤30秒")', 'GAP("45s","≤30s")'),
  FLAG: {
    'zh-CN': { formula: '=KPI.FLAG("45秒","≤30秒")', answer: '异常' },
    'en-US': { formula: '=KPI.FLAG("45s","≤30s")', answer: 'anomaly' },
  },
  // 80 × 0.6 + 100 × 0.4.
  TOTAL: both(88, 'TOTAL({80,100},{0.6,0.4})'),
  SUBTOTAL: both(88, 'SUBTOTAL({80,100},{0.6,0.4})'),
  GRADE: {
    'zh-CN': { formula: '=KPI.GRADE(86.4)', answer: '良好' },
    'en-US': { formula: '=KPI.GRADE(86.4,"gold≥95,silver≥85,none")', answer: 'silver' },
  },
  // (8 + 9 + 9) ÷ 3.
  RATERS: both(26 / 3, 'RATERS({8,9,9})'),
  // 3 of 5 of 25.
  LEVELSCORE: both(
    15,
    'LEVELSCORE(3,{"1级","2级","3级","4级","5级"},25)',
    'LEVELSCORE(3,{"Level 1","Level 2","Level 3","Level 4","Level 5"},25)',
  ),
  // 10 − 2.
  LOOKUPSCORE: both(8, 'LOOKUPSCORE("85%",{"95%-80%",2,"80%-60%",5},10)'),
  EXPLAIN: both(null, `EXPLAIN("35秒",${A8})`, `EXPLAIN("35s",${A8_ENGLISH})`),
  CHECKRULE: both(null, `CHECKRULE(${A8})`, `CHECKRULE(${A8_ENGLISH})`),
  // B4: 5 ÷ 6, 72 ÷ 85, 91 ÷ 95; A8: 80 as above, 100 − 3 × 5.
  AHTSCORE: both(500 / 6, 'AHTSCORE("6分钟")', 'AHTSCORE("6 min")'),
  ASASCORE: both(80, 'ASASCORE("35秒")', 'ASASCORE("35s")'),
  FCRSCORE: both(7200 / 85, 'FCRSCORE("72%")'),
  SLASCORE: both(9100 / 95, 'SLASCORE("91%")'),
  CSATSCORE: both(85, 'CSATSCORE(4.2)'),
  // B5: 35 ÷ 40; the target is met.
  NPSSCORE: both(87.5, 'NPSSCORE("35%")'),
  COMPLAINTSCORE: both(100, 'COMPLAINTSCORE("2%")'),
  // C4: as marked from 80; 2 s above 180 cost 10; 7 s below 40 add 14 to 70; above 50 %; one lateness costs 20.
  QASCORE: both(92, 'QASCORE(92)'),
  TALKSCORE: both(90, 'TALKSCORE("182秒")', 'TALKSCORE("182s")'),
  ACWSCORE: both(84, 'ACWSCORE("33秒")', 'ACWSCORE("33s")'),
  OCCUPANCYSCORE: both(100, 'OCCUPANCYSCORE("80%")'),
  ATTENDANCESCORE: both(80, 'ATTENDANCESCORE("迟到1次")'),
  KNOWLEDGESCORE: both(85, 'KNOWLEDGESCORE(85)'),
  INDICATORS: both(null, `INDICATORS(${CALLS},"坐席")`, `INDICATORS(${CALLS_ENGLISH},"agent")`),
  // Answered calls: (20 + 40) ÷ 2, (180 + 240) ÷ 2; one of three abandoned.
  ASA: of('ASA', [CALLS, CALLS_ENGLISH], 30),
  AHT: of('AHT', [CALLS, CALLS_ENGLISH], 210),
  ABANDONRATE: of('ABANDONRATE', [CALLS, CALLS_ENGLISH], 1 / 3),
  // 3 of 4; (2 − 1) ÷ 4 for 10, 9, 8, 6; 1 of 4.
  FCR: of('FCR', answers('是否首次解决', 'First contact resolution', yesNo(true, true, true, false)), 0.75),
  SLA: of('SLA', answers('SLA是否达成', 'SLA met', yesNo(true, true, true, false)), 0.75),
  CSAT: of('CSAT', answers('满意度评分', 'Satisfaction rating', numbers(5, 4, 5, 2)), 0.75),
  NPS: of('NPS', answers('推荐意愿', 'NPS', numbers(10, 9, 8, 6)), 0.25),
  COMPLAINTRATE: of(
    'COMPLAINTRATE',
    answers('是否投诉', 'Complaint', yesNo(true, false, false, false)),
    0.25,
  ),
  TRANSFERRATE: of('TRANSFERRATE', answers('转接次数', 'Transfers', numbers(1, 0, 0, 0)), 0.25),
  // (180 + 60) ÷ 300; the time signed in is a list of its own.
  OCCUPANCY: of('OCCUPANCY', [`${TALKS},,${LOGINS}`, `${TALKS_ENGLISH},,${LOGINS_ENGLISH}`], 0.8),
};

/** The example of a function in the language that a reader's forms are in; null for a function that has none. */
export function exampleOf(name: string, locale: DocumentLocale): FunctionExample | null {
  return EXAMPLES[name]?.[locale] ?? null;
}
