import { ABOVE_ALONE, BELOW_ALONE } from '../lexicon';
import type { Token } from '../token';
import type { Scene } from './scene';

/**
 * Words change what the figures beside them mean, and no phrase reads words. A text in which one of these stands among
 * the unread words says more than was understood.
 */
const MEANING: readonly RegExp[] = [
  // The first of several occurrences, or those from some number on.
  /首次(?!响应|解决|应答|回复|联系|接触|修复|通过|合格|呼叫|处理|接通|诊断)|初次|再次|第[一二三四五六七八九十两\d]+(?:次|回|起|个|件|天|单|例|台|人|笔)|(?:前|头)$|起$/,
  // More, less or nothing of the points named.
  /免扣|免罚|免于扣|不予扣罚|不扣(?!分)|不罚|加倍|双倍|两倍|翻倍|翻番|减半|折半|加重|从重|累加|递增|递减|以此类推|依此类推|依次类推|折算/,
  // A limit whose figure was not read.
  /(?:最高|最多|至多|最大|上限|为限|不超|最低|至少|最少|下限|保底)(?:不超过|不得超过|不低于|分值|为|是|可|得|不)*$|为限|(?:^|[^不])封顶/,
  // A tolerance to both sides, a figure with a sign.
  /±|浮动|负增长|零增长|持平|不降反升|不升反降|不增反[降减]|为负|为正|亏损|盈利|扭亏|超支|节约率/,
  // The rest of the pair of an amount: 加 in 加扣5分.
  /(?:另|额外|追加|加)$/,
  /^\s*(?:each|apiece|per)\b|\b(?:double|twice|half|free|waived|first (?:one|two|three|four|five|\d+)|first$|after that|beyond that)\b/i,
];

/** 低1%, 差5%: on which side of what, unless a step or a comparator has read it. */
const SIDE =
  /(?:[低少高多缺欠短晚迟降升超减]|(?:^|[^误偏温价逆顺])差|[少缺漏](?:开展|进行|完成|召开|组织|参加|检查|交|报|做|开)|低于|高于|超出|超过|不足)$/;

const CHANGE_WORD = new RegExp(`(?:${ABOVE_ALONE}|${BELOW_ALONE}|增幅|降幅|涨幅)$`);

const PAYS = /(?:扣|扣款|扣减|奖|奖励|奖金)$/;

/** A figure inside words: 50DDDs, -1 each; not the 1 of P1, nor a paragraph's number. */
const LOST_FIGURE = /(?:^|[^a-z\d第.])[-+]?\d/i;

const CLAUSE_END = /[,;n:]/;

/** The kind of token that the clause of `i` leads to, skipping words. */
const leadsTo = (tokens: readonly Token[], i: number, kind: string): boolean => {
  for (let j = i + 1; j < tokens.length; j += 1) {
    const token = tokens[j];
    if (token === undefined || CLAUSE_END.test(token.kind)) return false;
    if (token.kind === kind) return true;
  }
  return false;
};

const isFigure = (token: Token | undefined): boolean => token?.kind === 'Q' || token?.kind === 'M';

/** 每 that no step has taken, in a clause that grants or takes points; 每季度召开3次 only says how often. */
const isStepLost = ({ parsed }: Scene, i: number): boolean => {
  const { tokens, leftover } = parsed;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || !leftover.includes(token)) return false;
  const often = next?.kind === 'Q' && next.amount?.unit?.dimension === 'time' && !/\d/.test(next.text);
  if (often || next?.kind === 'W' || leadsTo(tokens, i, 'E')) return false;
  for (let j = i + 1; j < tokens.length && !/[,;n]/.test(tokens[j]?.kind ?? ';'); j += 1)
    if (/[AD]/.test(tokens[j]?.kind ?? ''))
      return !parsed.facts.some(
        ({ kind, start, end }) =>
          kind === 'step' && start <= (tokens[j]?.start ?? 0) && end >= (tokens[j]?.end ?? 0),
      );
  return false;
};

/** 增长, and the 增长 that 不足5% follows. */
const isChange = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[ULV]$/.test(token.kind) || (token.kind === 'W' && CHANGE_WORD.test(token.text.trim())));

/**
 * 准时率95%得10分,提高1%以上得12分: of the level, and of a change from it. Where the text speaks of changes alone
 * (增长8%得10分,增长5%得6分), these are what is measured.
 */
const isExcess = ({ parsed }: Scene, i: number): boolean => {
  const { tokens, leftover, facts } = parsed;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined || !leftover.includes(token)) return false;
  if (!isFigure(next) && next.kind !== 'C') return false;
  return facts.some((fact) => {
    if ((fact.kind !== 'band' && fact.kind !== 'adjustment') || fact.place.kind !== 'condition') return false;
    const { min, max } = fact.place.condition;
    const at = tokens.findIndex(({ start }) => start >= fact.start);
    return (
      !isChange(tokens[at]) &&
      !isChange(tokens[at - 1]) &&
      ((min?.value ?? 0) !== 0 || (max?.value ?? 0) !== 0)
    );
  });
};

/** Why the words of a token make the reading unsafe; null when they do not. */
const problemOf = (scene: Scene, i: number): string | null => {
  const { tokens, facts } = scene.parsed;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return null;
  // 低于目标10%以上 has been read as such.
  const off = facts.some(
    (fact) =>
      (fact.kind === 'band' || fact.kind === 'adjustment') &&
      fact.place.kind === 'off' &&
      fact.start <= token.start &&
      fact.end >= token.end,
  );
  if (off && /^[WULT]$/.test(token.kind)) return null;
  // 扣2分以上, 至少扣2分: how much is left open.
  if (token.kind === 's' && tokens[i - 1]?.kind === 'D') return 'rule.discretionary';
  if (token.kind === 'c' && /至少|不少于|不低于/.test(token.text) && next?.kind === 'D')
    return 'rule.discretionary';
  // 低于目标50%: past the target, or half of it?
  if (
    token.kind === 'T' &&
    token.target !== 'value' &&
    (isFigure(next) || next?.kind === 'C') &&
    tokens[i - 1]?.kind !== 'E'
  )
    return 'rule.not-understood';
  // 2.5 points per article behind 否则: a step that nothing has read.
  if (token.kind === 'E' && /[AM]/.test(tokens[i - 1]?.kind ?? '') && scene.parsed.leftover.includes(token))
    return 'rule.not-understood';
  // -1 each
  if (
    token.kind === 'E' &&
    /each/i.test(token.text) &&
    tokens[i - 1]?.kind === 'D' &&
    !isFigure(next) &&
    next?.kind !== 'W'
  )
    return 'rule.not-understood';
  // 同比下降5%: −5 or 5, where less is better and nothing else tells.
  const falls = /(?:同比|环比|较|比).{0,8}(?:下降|降低|减少|下滑)$/.test(
    scene.parsed.text.slice(Math.max(0, token.start - 12), token.end),
  );
  const grants =
    (isFigure(next) || next?.kind === 'C') && (leadsTo(tokens, i, 'A') || leadsTo(tokens, i, 'M'));
  if (
    falls &&
    grants &&
    !scene.parsed.signed &&
    scene.unit?.dimension === 'ratio' &&
    scene.context.direction === 'lower'
  )
    return 'rule.sign-unknown';
  // 差5%以上不得分: from what is asked for, not from none.
  if (
    token.kind === 'V' &&
    /^(?:差|缺|欠|落后|未完成)/.test(token.text) &&
    next?.kind === 'C' &&
    scene.parsed.leftover.includes(token)
  )
    return 'rule.not-understood';
  if (/^[UL]$/.test(token.kind) && isExcess(scene, i)) return 'rule.not-understood';
  // 每…: a step whose points were read as a band's.
  if (token.kind === 'E' && isStepLost(scene, i)) return 'rule.not-understood';
  // 不少于 with no figure behind it.
  if (token.kind === 'c' && token.text !== '满' && scene.parsed.leftover.includes(token))
    return 'rule.not-understood';
  if (token.kind !== 'W') return null;
  // 每偏离5分: to which side, and of what; 偏离一项 is a thing that happens.
  if (/偏离$/.test(token.text) && isFigure(next) && next?.amount?.unit?.dimension !== 'count')
    return 'rule.not-understood';
  // 得A×10分: arithmetic that was not read as such.
  if (/(?:[×÷*]|乘以?)\s*$/.test(token.text) && isFigure(next)) return 'rule.not-understood';
  if (/^\s*(?:[×÷*]|乘以?)/.test(token.text) && isFigure(tokens[i - 1])) return 'rule.not-understood';
  // 八十至九十: figures in words.
  if (/[百千万]分之|[一二三四五六七八九]十?至[一二三四五六七八九]十/.test(token.text))
    return 'rule.not-understood';
  // 未低于: a negation that no comparator has taken.
  if (/(?:未|不|没|没有|非)$/.test(token.text) && /^[cCUL]$/.test(next?.kind ?? ''))
    return 'rule.not-understood';
  // 65贝以下: a figure in a unit that nobody knows.
  if (isFigure(tokens[i - 1]) && /^[^,;]{0,8}?(?:以上|以下|以内|之内|以外)/.test(token.text))
    return 'rule.not-understood';
  const before = tokens[i - 1]?.kind ?? '';
  const lost = LOST_FIGURE.test(token.text) && (leadsTo(tokens, i, 'D') || leadsTo(tokens, i, 'A'));
  if ((lost && !/\d[a-z]/i.test(token.text)) || (/\d/.test(token.text) && /^[cELUV:]$/.test(before)))
    return 'rule.not-understood';
  if (/(?:低于|高于|超过|超出|少于)$/.test(token.text) && next?.kind === 'T') return 'rule.not-understood';
  if (
    /(?:低于|高于|超过|超出|少于)(?:目标|标准|基准|计划|预算|定额)值?$/.test(token.text) &&
    (isFigure(next) || next?.kind === 'C')
  )
    return 'rule.not-understood';
  if (/(?:至少|不少于|不低于)$/.test(token.text) && next?.kind === 'D') return 'rule.discretionary';
  if (MEANING.some((pattern) => pattern.test(token.text))) return 'rule.not-understood';
  if (PAYS.test(token.text) && next?.amount?.unit?.dimension === 'money') return 'rule.not-understood';
  const aside = SIDE.test(token.text) && (isFigure(next) || next?.kind === 'C');
  if (aside && (leadsTo(tokens, i, 'D') || leadsTo(tokens, i, 'A')) && tokens[i - 1]?.kind !== 'E')
    return 'rule.not-understood';
  return null;
};

/** Declines a text whose words change its figures in a way that nothing has read. */
export const checkUnread = (scene: Scene): void => {
  const { tokens } = scene.parsed;
  tokens.forEach((token, i) => {
    const problem = problemOf(scene, i);
    if (problem !== null) scene.notes.add('error', problem, token, { text: token.text });
  });
};
