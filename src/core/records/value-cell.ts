import type { CellValue } from '../forms/grid';
import { BLANK, cached, plainNumber, spellWord, UNREADABLE } from './cell-reading';
import { ATTENDANCE_WORDS, BLANK_WORDS, FLAG, flagOfWord, markOfWord, NPS_WORDS } from './cell-words';
import type { Reading } from './record-table';

type FlagReading = Extract<Reading, { kind: 'flag' }>;
type MarkReading = Extract<Reading, { kind: 'mark' }>;

/** A reader of yes and no: Y/N, 是/否, 1/0, TRUE, 已解决, Missed; answers a FLAG. */
export function flagReader({ role, inverse, counts }: FlagReading): (value: CellValue) => number {
  const answer = (yes: boolean): number => (yes === inverse ? FLAG.no : FLAG.yes);
  const ofNumber = (value: number): number => {
    if (value === 0) return answer(false);
    return value === 1 || (counts && value > 0) ? answer(true) : FLAG.unreadable;
  };
  const ofText = cached((text: string) => {
    const word = spellWord(text);
    const number = plainNumber(word);
    if (number !== null) return ofNumber(number);
    // `已解决(电话)`, `Solved - Billing`: what stands before a note or a dash.
    const flag = flagOfWord(word, role, inverse);
    if (flag !== FLAG.unreadable) return flag;
    const head = word.split(/\s*(?:\(| - |:|,)/)[0] ?? '';
    return head === word ? flag : flagOfWord(head, role, inverse);
  });
  return (value) => {
    if (typeof value === 'string') return value === '' ? FLAG.blank : ofText(value);
    return typeof value === 'boolean' ? answer(value) : ofNumber(value);
  };
}

/** A reader of whole numbers; 是 and Y count one. */
export function countReader(): (value: CellValue) => number {
  const ofNumber = (value: number): number => (value >= 0 && Number.isInteger(value) ? value : UNREADABLE);
  const ofText = cached((text: string) => {
    const word = spellWord(text);
    const number = plainNumber(word.replace(/(\d)\s*(?:次|条|轮|通|个|times?)$/, '$1'));
    if (number !== null) return ofNumber(number);
    const flag = flagOfWord(word, 'complaint', false);
    const own = /^已?转接|^transferred$|^reopened$|^迟到$|^早退$|^旷工$|^缺勤$/.test(word) ? FLAG.yes : flag;
    return own === FLAG.blank ? BLANK : own === FLAG.unreadable ? UNREADABLE : own;
  });
  return (value) => {
    if (typeof value === 'number') return ofNumber(value);
    return typeof value === 'boolean' ? Number(value) : value === '' ? BLANK : ofText(value);
  };
}

const WITH_NUMBER = /^(\d+(?:\.\d+)?)\s*(?:星|分|颗星|stars?|points?)?\s*(?:[-:(/].*)?$/;
const WORD_AND_NOTE = /^(.+?)\s*[-:(]/;
const AFTER_NUMBER = /^\d+\s*(?:星|分|颗星|stars?|points?)?\s*[-:(/.、]\s*([^\d()]+?)\s*\)?$/;

/** A reader of marks: 4, `5星`, `4.5分`, `★★★★`, `5-非常满意`, 非常满意 (A2), promoter. What lies outside the scale is not read. */
export function markReader({ min, max }: MarkReading, role: string): (value: CellValue) => number {
  const ofNumber = (value: number): number => (value >= min && value <= max ? value : UNREADABLE);
  const ofText = cached((text: string) => {
    const word = spellWord(text);
    if (word === '' || BLANK_WORDS.has(word)) return BLANK;
    if (/^[★⭐☆]+$/.test(word)) return ofNumber(word.replace(/☆/g, '').length);
    const number = plainNumber(word.replace(/%$/, ''));
    if (number !== null) return ofNumber(number);
    const inWords = role === 'csat' && max === 5;
    const named = role === 'nps' ? NPS_WORDS.get(word) : inWords ? markOfWord(word) : null;
    if (named !== null && named !== undefined) return named;
    // `1-非常满意` is the key that was pressed and what it means.
    const meant = inWords ? AFTER_NUMBER.exec(word)?.[1] : undefined;
    if (meant !== undefined && BLANK_WORDS.has(meant)) return BLANK;
    const meaning = meant === undefined ? null : markOfWord(meant);
    if (meaning !== null) return meaning;
    const head = WITH_NUMBER.exec(word)?.[1];
    if (head !== undefined) return ofNumber(Number(head));
    const noted = inWords ? markOfWord(WORD_AND_NOTE.exec(word)?.[1] ?? '') : null;
    return noted ?? UNREADABLE;
  });
  return (value) => {
    if (typeof value === 'number') return ofNumber(value);
    if (value === '') return BLANK;
    return typeof value === 'boolean' ? UNREADABLE : ofText(value);
  };
}

/** Bits of an attendance cell: one word may name two (迟到,早退). */
export const ATTENDANCE = { late: 1, leftEarly: 2, absent: 4 } as const;

/** A reader of attendance words: the sum of ATTENDANCE bits, 0 when nothing was wrong. */
export function attendanceReader(): (value: CellValue) => number {
  const ofText = cached((text: string) => {
    const word = spellWord(text);
    if (word === '' || BLANK_WORDS.has(word)) return BLANK;
    const named = ATTENDANCE_WORDS.filter(([, pattern]) => pattern.test(word));
    if (named.length === 0) return UNREADABLE;
    return named.reduce((bits, [role]) => bits | (role === null ? 0 : ATTENDANCE[role]), 0);
  });
  return (value) => (typeof value === 'string' ? (value === '' ? BLANK : ofText(value)) : UNREADABLE);
}
