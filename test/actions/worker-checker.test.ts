import { checkAnswerer } from '../../src/actions/check/answer-check';
import { checkGrids } from '../../src/actions/check/check-grids';
import type { CheckAnswer, CheckQuestion } from '../../src/actions/check/check-messages';
import { cutCheck, joinCheck } from '../../src/actions/check/cut-check';
import { CHECKER_HERE, type GridChecker } from '../../src/actions/check/grid-checker';
import { type CheckWorker, WorkerChecker } from '../../src/actions/check/worker-checker';
import type { SheetRead } from '../../src/workbook/read-workbook';

// On a machine that others keep busy.
jest.setTimeout(30_000);

const TEXTS = {
  headers: { score: '得分', achievement: '达成率', gap: '差距', flag: '标记' },
  total: '总分',
  flagWords: { met: '达标', missed: '未达标' },
};
const HEADER = ['指标名称', '权重', '评分标准', '目标值', '实际值', '得分'];

function sheet(name: string, rows: readonly (readonly (string | number)[])[]): SheetRead {
  return {
    sheet: name,
    id: name,
    top: 0,
    left: 0,
    values: rows,
    formulas: rows,
    numberFormats: rows.map((row) => row.map(() => 'General')),
    merges: [],
    visible: true,
    protected: false,
    usedRows: rows.length,
    formattedRight: 5,
    filtered: false,
  };
}

/** A form long enough for several pieces of everything; every seventh score was typed, so that some cells are kept. */
function longForm(rows = 1_100): SheetRead {
  const items = Array.from({ length: rows }, (_, index) => [
    `指标${index}`,
    1 / rows,
    index % 2 === 0 ? '≤25秒得100分,每增加5秒扣10分,≥40秒0分' : '',
    index % 2 === 0 ? '≤25秒' : '≥85%',
    index % 2 === 0 ? '35秒' : '72%',
    index % 7 === 0 ? 81 : '',
  ]);
  return sheet('考核', [HEADER, ...items]);
}

/** A worker within the test: what goes in and out is copied as browsers copy it. */
class CopyingWorker implements CheckWorker {
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;
  ended = false;
  readonly heard: CheckQuestion['kind'][] = [];
  readonly #answer = checkAnswerer((answer) => this.#tell(answer));

  postMessage(question: CheckQuestion): void {
    this.heard.push(question.kind);
    const copy = structuredClone(question);
    setImmediate(() => {
      if (!this.ended) this.#answer(copy);
    });
  }

  terminate(): void {
    this.ended = true;
  }

  #tell(answer: CheckAnswer): void {
    const data = structuredClone(answer);
    setImmediate(() => this.onmessage?.({ data } as MessageEvent<CheckAnswer>));
  }
}

const checkHere = (grids: readonly SheetRead[]) => checkGrids(grids, TEXTS);

it('a check that travels in pieces arrives as it was, its items still those of its table', () => {
  const check = checkHere([longForm(), sheet('空表', [['备注']])]);
  const pieces = [...cutCheck(check)].map((piece) => structuredClone(piece));
  expect(pieces.length).toBeGreaterThan(10);
  const joined = joinCheck(pieces);
  expect(joined).toEqual(check);
  const [table] = joined.tables;
  expect(table?.card.items).toHaveLength(1_100);
  expect(table?.card.items.every(({ item }, index) => item === table.table.items[index])).toBe(true);
});

it('the worker finds what the page itself finds, tells how far it is, and is asked again', async () => {
  const workers: CopyingWorker[] = [];
  const checker = new WorkerChecker(() => {
    const worker = new CopyingWorker();
    workers.push(worker);
    return worker;
  });
  const grids = [longForm(), sheet('空表', [['备注']])];
  const told: number[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => void told.push(done / total);
  expect(await checker.check(grids, TEXTS, { onProgress })).toEqual(checkHere(grids));
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  // Two questions at once wait for each other.
  const both = [checker.check([longForm(20)], TEXTS, {}), checker.check([longForm(10)], TEXTS, {})];
  const sizes = (await Promise.all(both)).map(({ tables }) => tables[0]?.card.items.length);
  expect(sizes).toEqual([20, 10]);
  expect(workers).toHaveLength(1);
  // 6,606 cells of the form, 6,000 a piece, and the empty sheet: three pieces, then the question.
  expect(workers[0]?.heard.slice(0, 4)).toEqual(['rows', 'rows', 'rows', 'check']);
});

it('says of which sheets the beginning is enough: of a log and a hidden sheet, not of a form', async () => {
  const checker = new WorkerChecker(() => new CopyingWorker());
  const form = longForm(20);
  const calls = Array.from({ length: 20 }, (_, index) => [
    index % 2 === 0 ? '甲' : '乙',
    `10:${10 + index}`,
    20,
    180,
  ]);
  const log = sheet('通话记录', [['坐席', '呼叫时间', '等待时长(秒)', '通话时长(秒)'], ...calls]);
  const starts = [
    { grid: form, usedRows: 10_000 },
    { grid: log, usedRows: 10_000 },
    { grid: { ...form, sheet: '旧表', visible: false }, usedRows: 10_000 },
    { grid: sheet('短表', [['备注']]), usedRows: 1 },
  ];
  expect(await checker.startsSuffice(starts, {})).toEqual([false, true, true, true]);
  expect(await CHECKER_HERE.startsSuffice(starts, {})).toEqual([false, true, true, true]);
});

it('cancelled, it ends the worker at once; the next question gets a new one', async () => {
  const workers: CopyingWorker[] = [];
  const checker = new WorkerChecker(() => {
    const worker = new CopyingWorker();
    workers.push(worker);
    return worker;
  });
  const controller = new AbortController();
  const checking = checker.check([longForm()], TEXTS, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(checking).rejects.toThrow('Cancelled');
  expect(workers[0]?.ended).toBe(true);
  expect((await checker.check([longForm(10)], TEXTS, {})).tables).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

it('where no worker starts, or one fails, the page does the work itself', async () => {
  const forbidden = new WorkerChecker(() => {
    throw new Error('SecurityError');
  });
  expect((await forbidden.check([longForm(10)], TEXTS, {})).tables).toHaveLength(1);
  const failing = new WorkerChecker(() => {
    const worker: CheckWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => setImmediate(() => worker.onerror?.({ message: 'not found' } as ErrorEvent)),
      terminate: () => undefined,
    };
    return worker;
  });
  expect((await failing.check([longForm(10)], TEXTS, {})).tables).toHaveLength(1);
});

it('where a worker never says a word, the page does the work itself, and asks it no more', async () => {
  let ended = 0;
  let asked = 0;
  const silent = (): CheckWorker => ({
    onmessage: null,
    onerror: null,
    postMessage: () => void asked++,
    terminate: () => void ended++,
  });
  const checker = new WorkerChecker(silent, CHECKER_HERE, 20);
  const grids = [longForm(10)];
  expect(await checker.check(grids, TEXTS, {})).toEqual(checkHere(grids));
  expect(ended).toBe(1);
  const before = asked;
  expect(await checker.check(grids, TEXTS, {})).toEqual(checkHere(grids));
  expect(asked).toBe(before);
});

it('a worker that has heard a question may be silent for as long as it works', async () => {
  const worker: CheckWorker = {
    onmessage: null,
    onerror: null,
    postMessage: ({ kind }) => {
      if (kind === 'rows') return;
      const say = (data: CheckAnswer) => worker.onmessage?.({ data } as MessageEvent<CheckAnswer>);
      setImmediate(() => say({ kind: 'heard' }));
      // Five times the silence that a worker may keep before it has said anything.
      setTimeout(() => say({ kind: 'suffice', answers: [true] }), 250);
    },
    terminate: () => undefined,
  };
  const never: GridChecker = {
    check: () => Promise.reject(new Error('The page was asked')),
    startsSuffice: () => Promise.reject(new Error('The page was asked')),
  };
  const checker = new WorkerChecker(() => worker, never, 50);
  expect(await checker.startsSuffice([{ grid: longForm(3), usedRows: 9 }], {})).toEqual([true]);
});

it('on the page’s own thread it can be cancelled between its steps', async () => {
  const controller = new AbortController();
  const checking = CHECKER_HERE.check([longForm(10), longForm(10)], TEXTS, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(checking).rejects.toThrow('Cancelled');
});
