import type { Token } from '../token';
import type { Scene } from './scene';

const SEPARATOR = /[,;n:()]/;

/** Opens a clause that limits the others: 但…, 如…, 其中…. */
const LIMITING =
  /^\s*(?:但|然而|不过|如|若|倘|当|除|仅|只|限|遇|凡|其中|且|并且|同时|视|一旦|即使|无论|不论|前提|必须|须|需|应|可(?!能)|允许|对于?|属于?|涉及|因|由于|but|if|when|unless|only|provided|however|where|in case|subject)/i;

/** Never opens the description of what happens: 但须…, 除非…, 且…. */
const NEVER_DESCRIBES =
  /^\s*(?:但|然而|不过|除(?![夕尘])|仅|只(?!要)|限(?![期时])|且|并且|同时|前提|but|unless|only|provided|however|subject)/i;

/** 且差错率≤2%: one more condition for what stands before it. */
const JOINING = /^\s*(?:且|并且|同时|前提)/;

const isCondition = ({ kind }: Token): boolean => kind === 'C' || kind === 'Q';

const scores = ({ kind }: Token): boolean => /[AMDE]/.test(kind);

/** Says who counts, or where the figures come from: nothing that changes a score. */
const HARMLESS =
  /数据(?:来源|由|以)|(?:记录|统计|数据|系统|台账|报表|考核表|通知单)为准|由[^,;。]{0,12}(?:提供|统计|负责|考核|汇总)|^\s*(?:如下|以下)|取消[^,;。]{0,12}(?:评优|评先|评奖|晋升|资格)|^\s*[并且]?(?:予以|给予)?(?:全院|全公司|内部)?通报批评$/;

interface Clause {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const clausesOf = (tokens: readonly Token[], text: string): Clause[] => {
  const clauses: Clause[] = [];
  let own: Token[] = [];
  const close = (): void => {
    const first = own[0];
    const last = own[own.length - 1];
    if (first !== undefined && last !== undefined)
      clauses.push({ tokens: own, text: text.slice(first.start, last.end) });
    own = [];
  };
  for (const token of tokens) {
    if (SEPARATOR.test(token.kind)) close();
    else own.push(token);
  }
  close();
  return clauses;
};

/**
 * Clauses of words alone that nothing has read, and that are no description of what follows: one that limits the others
 * (但须有书面说明) declines the text.
 */
export const checkClauses = ({ parsed, notes }: Scene): void => {
  const { facts, leftover, tokens, text } = parsed;
  const stated = facts.filter(({ kind }) => kind === 'stated');
  const unread = new Set([
    ...leftover,
    ...tokens.filter(({ start, end }) => stated.some((fact) => fact.start <= start && fact.end >= end)),
  ]);
  /** Words that a phrase has passed over between its parts. */
  const inside = (token: Token): boolean =>
    token.kind === 'W' && facts.some(({ start, end }) => start <= token.start && end >= token.end);
  const scoring = facts.filter(({ kind }) => kind !== 'stated' && kind !== 'reference' && kind !== 'full');
  const firstFact = Math.min(...scoring.map(({ start }) => start), Infinity);
  const firstSaid = Math.min(...facts.map(({ start }) => start), Infinity);
  const clauses = clausesOf(tokens, text);
  for (const [i, clause] of clauses.entries()) {
    const start = clause.tokens[0]?.start ?? 0;
    const end = clause.tokens[clause.tokens.length - 1]?.end ?? 0;
    const strict = NEVER_DESCRIBES.test(clause.text);
    const joins = JOINING.test(clause.text) && clause.tokens.some(isCondition);
    // ≤2%,超过5% may be one range, or the end of this clause and the start of the next.
    if (joins && (!clause.tokens.some(scores) || clause.tokens.some(({ text: own }) => /[,;]/.test(own)))) {
      notes.add('error', 'rule.several-conditions', { start, end }, { text: clause.text.trim() });
      continue;
    }
    if (start < (strict ? firstSaid : firstFact)) continue;
    if (!clause.tokens.every((token) => unread.has(token) || (strict && inside(token)))) continue;
    const introduces = facts.some(
      (fact) => fact.start >= end && fact.subject.includes(clause.text.trim().slice(0, 8)),
    );
    // 若采用新版,请附说明 asks for a paper.
    const asks = /^\s*请(?!假)/.test(clauses[i + 1]?.text ?? '');
    if ((introduces && !strict) || asks || HARMLESS.test(clause.text)) continue;
    if (LIMITING.test(clause.text))
      notes.add('error', 'rule.clause-not-read', { start, end }, { text: clause.text.trim() });
  }
};
