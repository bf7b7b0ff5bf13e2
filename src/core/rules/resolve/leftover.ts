import type { Token } from '../token';
import type { Scene } from './scene';

/** Kinds that grant, take or limit: left over, the sentence was not understood. */
const SCORING = new Set(['D', 'A', 'K', 'P', 'N', 'B', 'F']);

/** 按偏离幅度扣分 with no amount behind it. */
const UNQUANTIFIED = /(?:按|根据|视).{0,10}(?:扣|减|加|得|计)分/;
const MENTIONS_POINTS = /扣分|加分|减分|加倍|翻倍|双倍/;
const FORMALITY = /(?:扣|加|减|计|评|打)分(?:方式|方法|标准|规则|细则|项|办法|依据|说明)/;

const hasFigure = ({ text }: Token): boolean => /\d/.test(text);

const unitOf = (token: Token) =>
  token.amount?.unit ?? (token.condition?.min ?? token.condition?.max)?.unit ?? null;

/** The clause that a place lies in, by positions in the text. */
const clauseAround = (text: string, at: number): { start: number; end: number } => {
  const before = Math.max(...[',', ';', '。', '\n'].map((mark) => text.lastIndexOf(mark, at - 1)));
  const ends = [',', ';', '。', '\n'].map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return { start: before + 1, end: Math.min(...ends, text.length) };
};

/**
 * 每周一9:00前提交周报,每迟交1次扣1分: figures of a duty, in clauses of their own before a text that counts occurrences
 * and nothing else.
 */
const isDuty = (scene: Scene, token: Token): boolean => {
  const { facts, text } = scene.parsed;
  const scoring = facts.filter(({ kind }) => kind !== 'limit' && kind !== 'full' && kind !== 'stated');
  const counts = scoring.every(
    (fact) =>
      fact.kind === 'step' &&
      fact.each &&
      fact.side === null &&
      fact.condition === null &&
      fact.shortfall !== true &&
      fact.reference === null &&
      fact.change.value < 0 &&
      (fact.size.unit === null || fact.size.unit.dimension === 'count') &&
      // 12 visits, 1 point off per missing visit: the same things, named twice.
      (fact.size.unit === null
        ? unitOf(token)?.dimension !== 'count'
        : fact.size.unit.symbol !== unitOf(token)?.symbol),
  );
  const { end } = clauseAround(text, token.start);
  return counts && scoring.length > 0 && scoring.every((fact) => clauseAround(text, fact.start).start >= end);
};

/** 10086, 24小时内响应: a figure of another dimension inside a description measures something else. */
const isDescription = (scene: Scene, token: Token): boolean => {
  if (!hasFigure(token) || isDuty(scene, token)) return true;
  const unit = unitOf(token);
  if (unit === null || unit.dimension === 'mark') return false;
  return scene.unit !== null && unit.dimension !== scene.unit.dimension;
};

/** 每降低一个百分点 directly before. */
const isStepSize = (tokens: readonly Token[], token: Token): boolean => {
  const at = tokens.indexOf(token);
  return (
    tokens[at - 1]?.kind === 'Q' && tokens.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'E')
  );
};

/**
 * Declines when a part that bears figures or points was not understood: better no score than one that overlooks half of
 * the sentence.
 */
export const checkLeftover = (scene: Scene): void => {
  const { notes, parsed } = scene;
  // ±5% bounds both sides; steps beyond it have no one side.
  const either = parsed.text.indexOf('±');
  if (either >= 0) notes.add('error', 'rule.not-understood', { start: either, end: either + 1 });
  for (const token of parsed.leftover) {
    if (SCORING.has(token.kind)) notes.add('error', 'rule.not-understood', token, { text: token.text });
    if ((token.kind === 'Q' || token.kind === 'M' || token.kind === 'C') && !isDescription(scene, token)) {
      notes.add('error', 'rule.not-understood', token, { text: token.text });
    }
    if (token.kind !== 'W' || FORMALITY.test(token.text)) continue;
    const amount = UNQUANTIFIED.exec(token.text);
    if (amount !== null) {
      // 超标按幅度扣分,每超0.1%扣2分: the step behind says how much.
      const quantified = parsed.facts.some(
        ({ kind, start }) => kind === 'step' && start >= token.end && start - token.end <= 4,
      );
      if (!quantified) notes.add('error', 'rule.missing-amount', token);
    } else if (/^\s*(?:扣分|减分|加分)/.test(token.text) && isStepSize(parsed.tokens, token))
      // 每降低一个百分点扣分: how much, nobody says.
      notes.add('error', 'rule.missing-amount', token);
    else if (MENTIONS_POINTS.test(token.text))
      notes.add('warning', 'rule.part-not-scored', token, { text: token.text.trim() });
  }
};
