import type { Rect } from '../../src/core/forms/grid';
import { heightOfLines, textWidth, wrappedLines } from '../../src/core/sheets/text-size';
import type { DesignCell, SheetDesign } from '../../src/core/sheets/sheet-design';
import { findTemplate, TEMPLATES } from '../../src/templates';
import { designForm } from '../../src/templates/design-form';
import type { FormOptions } from '../../src/templates/form-options';
import type { Template } from '../../src/templates/template';

const ZH: FormOptions = { locale: 'zh-CN', fill: 'blank' };
const FILLED: FormOptions = { locale: 'zh-CN', fill: 'sample' };
const EN: FormOptions = { locale: 'en-US', fill: 'blank' };

const design = (id: string, options: FormOptions = ZH): SheetDesign => {
  const template = findTemplate(id);
  if (template === null) throw new Error(`No template ${id}`);
  return designForm(template, options);
};
const cellAt = ({ cells }: SheetDesign, row: number, column: number): DesignCell | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column);
const withText = ({ cells }: SheetDesign, text: string): DesignCell => {
  const cell = cells.find(({ value }) => value === text);
  if (cell === undefined) throw new Error(`No cell says ${text}`);
  return cell;
};
const hintAt = ({ validations }: SheetDesign, row: number, column: number) =>
  validations.find(({ area }) => area.top === row && area.left === column);
const overlaps = (one: Rect, other: Rect) =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
const every: [string, Template, FormOptions][] = TEMPLATES.flatMap((template) =>
  [ZH, FILLED, EN].map((options): [string, Template, FormOptions] => [
    `${template.id} ${options.locale} ${options.fill}`,
    template,
    options,
  ]),
);

describe('the design of every form', () => {
  it.each(every)('%s has one cell a place, inside its columns and its print area', (_, template, options) => {
    const { cells, widths, page } = designForm(template, options);
    const places = cells.map(({ row, column }) => `${row}/${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...cells.map(({ column }) => column))).toBeLessThan(widths.length);
    expect(page.printArea).toEqual({
      top: 0,
      left: 0,
      bottom: Math.max(...cells.map(({ row }) => row)),
      right: widths.length - 1,
    });
  });

  it.each(every)('%s merges areas that do not overlap and are blank but for their first cell', (_, template, options) => {
    const form = designForm(template, options);
    form.merges.forEach((merge, index) => {
      expect(form.merges.slice(index + 1).filter((other) => overlaps(merge, other))).toEqual([]);
      const inside = form.cells.filter(({ row, column }) => overlaps(merge, { top: row, bottom: row, left: column, right: column }));
      expect(inside.filter(({ value }) => value !== '').length).toBeLessThanOrEqual(1);
    });
  }); // prettier-ignore

  it.each(every)('%s has rows high enough for their texts', (_, template, options) => {
    const form = designForm(template, options);
    const heights = new Map(form.heights.map(({ row, points }) => [row, points]));
    const merged = new Map(form.merges.map((merge) => [`${merge.top}/${merge.left}`, merge]));
    const tooLow = form.cells.filter(({ row, column, value, formula }) => {
      if (typeof value !== 'string' || formula) return false;
      const area = merged.get(`${row}/${column}`) ?? { top: row, bottom: row, left: column, right: column };
      const width = form.widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
      let height = 0;
      for (let line = area.top; line <= area.bottom; line++) height += heights.get(line) ?? 15;
      return height < heightOfLines(wrappedLines(value, width)) - 1;
    });
    expect(tooLow.map(({ value }) => value)).toEqual([]);
  });

  it.each(every)('%s keeps hints within what Excel takes', (_, template, options) => {
    for (const { hint } of designForm(template, options).validations) {
      expect(hint?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(hint?.text.length ?? 0).toBeLessThanOrEqual(255);
      expect(hint?.text).not.toBe('');
    }
    expect(designForm(template, options).validations.length).toBeGreaterThan(0);
  });

  it.each(every)('%s names its document and has a line for signatures', (_, template, options) => {
    const { cells } = designForm(template, options);
    const notes = cells.filter(({ look, value }) => look === 'note' && value !== '');
    for (const id of template.documents) expect(notes.at(-1)?.value).toContain(id);
    expect(cells.filter(({ value }) => /签字|[Ss]ignature/.test(String(value))).length).toBeGreaterThan(0);
  });

  it.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))('%s gives numbers a format to calculate in: nothing to fill or compute is text', (_, template) => {
    const { cells } = designForm(template, FILLED);
    const texts = cells.filter(
      ({ look, value, numberFormat }) =>
        (look === 'input' || look === 'result') && value === '' && (numberFormat ?? '@') === '@',
    );
    expect(texts).toEqual([]);
  }); // prettier-ignore

  it.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))('%s differs between blank and sample only where a person writes, and in its notes', (_, template) => {
    const [blank, sample] = [designForm(template, ZH), designForm(template, FILLED)];
    const changed = blank.cells.filter(
      (cell) => cell.look !== 'note' && cellAt(sample, cell.row, cell.column)?.value !== cell.value,
    );
    expect(changed.filter(({ look }) => look !== 'input').map(({ value }) => value)).toEqual([]);
  }); // prettier-ignore
});

describe('the form of A8', () => {
  const form = design('a8', FILLED);

  it('has a title over its whole width and the employee’s line below it', () => {
    expect(cellAt(form, 0, 0)).toMatchObject({
      value: '表1 客服团队绩效指标表',
      look: 'title',
      align: 'center',
    });
    expect(form.merges).toContainEqual({ top: 0, bottom: 0, left: 0, right: 7 });
    expect(withText(form, '被考核人')).toMatchObject({ row: 1, look: 'field' });
  });

  it('freezes and repeats its header', () => {
    const header = withText(form, '指标名称').row;
    expect(form.page.frozenRows).toBe(header + 1);
    expect(form.page.titleRows).toEqual({ first: header, last: header });
  });

  it('shows weights as percent and adds them up', () => {
    const header = withText(form, '权重');
    expect(cellAt(form, header.row + 1, header.column)).toMatchObject({ value: 0.15, numberFormat: '0%' });
    const first = header.row + 2;
    expect(cellAt(form, header.row + 4, header.column)).toMatchObject({
      value: `=SUM(C${first}:C${first + 2})`,
      formula: true,
      look: 'total',
    });
  });

  it('takes seconds as numbers that show their unit, and quotes the criteria while the cell is selected', () => {
    const header = withText(form, '实际值');
    expect(cellAt(form, header.row + 1, header.column)).toMatchObject({ value: 30, numberFormat: '0"秒"', look: 'input' });
    const validation = hintAt(form, header.row + 1, header.column);
    expect(validation?.hint?.title).toBe('平均响应时长');
    expect(validation?.hint?.text).toContain('≤25秒得100分,每增加5秒扣10分,≥40分0分');
    expect(validation?.refuse).toBe('warning');
  }); // prettier-ignore

  it('marks the criteria that the source lost, and says so', () => {
    const lost = withText(form, '100%得100分,每低1%扣1分');
    expect(lost.look).toBe('assumed');
    const notes = form.cells.filter(({ look }) => look === 'note').map(({ value }) => String(value));
    expect(notes.some((note) => note.includes(`F${lost.row + 1}`) && note.includes('假定'))).toBe(true);
  });

  it('says which sample figures are ours', () => {
    const rate = withText(form, '培训考核通过率').row;
    const notes = form.cells.filter(({ look }) => look === 'note').map(({ value }) => String(value));
    expect(notes.filter((note) => note.includes('示例,原表中没有'))).toEqual([expect.stringContaining(`G${rate + 1} `)]);
    expect(design('a8').cells.some(({ value }) => String(value).includes('示例,原表中没有'))).toBe(false);
  }); // prettier-ignore
});

describe('what the cells of a form accept', () => {
  const accepted = (id: string, item: string, header: string) => {
    const form = design(id);
    return hintAt(form, withText(form, item).row, withText(form, header).column)?.accepts;
  };

  it('levels are whole, from 1 to 5 (C2)', () => {
    expect(accepted('c2', '主动性', '实际值(等级)')).toEqual({ kind: 'whole', min: 1, max: 5 });
  });

  it('marks lie between 0 and the full mark of their item (C3, C5)', () => {
    expect(accepted('c3', '重大事故问题处理', '考评')).toEqual({ kind: 'decimal', min: 0, max: 15 });
    expect(accepted('c5', '解决客户问题', '得分')).toEqual({ kind: 'decimal', min: 0, max: 25 });
  });

  it('rates are decimals (B4)', () => {
    expect(accepted('b4', '一次解决率', '实际值')).toMatchObject({ kind: 'decimal', min: 0 });
  });

  it('attendance is told in words (C4)', () => {
    expect(accepted('c4', '上级考评', '实际值')).toEqual({ kind: 'any' });
  });

  it('the state of a measure is chosen from a list', () => {
    const form = design('talk');
    const { row, column } = withText(form, '状态');
    expect(hintAt(form, row + 1, column)?.accepts).toEqual({
      kind: 'list',
      items: ['未开始', '进行中', '已完成'],
    });
  });
});

describe('the size of texts', () => {
  it('counts a Chinese character double', () => {
    expect(textWidth('权重 15%')).toBe(8);
  });

  it('counts the lines of a cell that wraps, each line break for itself', () => {
    expect(wrappedLines('客户', 10)).toBe(1);
    expect(wrappedLines('客户满意度', 8)).toBe(2);
    expect(wrappedLines('一\n二\n三', 20)).toBe(3);
  });
});
