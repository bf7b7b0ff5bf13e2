/** Tells which of a rule's events a word in an actual names. */

const NEGATION = /[未不没无非]/;

/** late arrivals → late arrival */
export const singular = (name: string): string => name.replace(/([a-z]{2,}[^s\W])s\b/gi, '$1');

const normal = (name: string): string =>
  singular(name)
    .replace(/[\s的了每,、;:。"()]/g, '')
    .replace(/^(?:出现|发生|有|发现|存在|提供)/, '')
    .replace(/(?:次数|情况|行为)$/, '')
    .toLowerCase();

/** 迟到或早退, 无故缺勤/旷工: each part is a name of the event. */
const namesOf = (event: string): string[] =>
  [event, ...event.split(/或者?|[、,/;]|以及|及/)].map(normal).filter((name) => name.length >= 2);

/** 较大事故 is no 重大事故, however alike they are written. */
const SEVERITY = /特别重大|特大|重大|较大|一般|轻微|轻度|严重|普通|较轻|中度|重度|内部|外部|首次|再次/g;

const severity = (name: string): string => [...new Set(name.match(SEVERITY) ?? [])].sort().join();

const bigrams = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
};

const likeness = (a: string, b: string): number => {
  const [first, second] = [bigrams(a), bigrams(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
};

/** 1 for the same name, less for a part of it, 0 when one denies what the other says. */
const closeness = (name: string, said: string): number => {
  if (name === said) return 1;
  if (severity(name) !== severity(said)) return 0;
  // English words differ by what stands before them: justified, unjustified; late, early.
  if (/^[\x20-\x7e]+$/.test(name + said)) {
    const [whole, part] = name.length >= said.length ? [name, said] : [said, name];
    const lead = whole.slice(0, whole.length - part.length);
    const same =
      part.length >= 6 && whole.endsWith(part) && !/(?:un|non-?|not?|in|im|dis|mis|without)$/.test(lead);
    return same ? 0.5 + (0.5 * part.length) / whole.length : 0;
  }
  const [long, short] = name.length >= said.length ? [name, said] : [said, name];
  const at = long.indexOf(short);
  if (at >= 0) {
    const denied = at > 0 && NEGATION.test(long.charAt(at - 1)) && !NEGATION.test(short.charAt(0));
    return denied ? 0 : 0.5 + (0.5 * short.length) / long.length;
  }
  const denial = NEGATION.test(long.charAt(0)) !== NEGATION.test(short.charAt(0));
  const score = likeness(name, said);
  return denial || score < 0.6 ? 0 : score * 0.5;
};

/**
 * Index of the event that `said` names, null when none or two of them fit about as well: a guess here would be a wrong
 * score.
 */
export const matchEvent = (events: readonly string[], said: string): number | null => {
  const word = normal(said);
  if (word.length < 1) return null;
  const scores = events.map((event) => Math.max(0, ...namesOf(event).map((name) => closeness(name, word))));
  const best = Math.max(...scores, 0);
  if (best === 0) return null;
  const winners = scores.flatMap((score, i) => (score > best - 0.08 && (best < 1 || score === 1) ? [i] : []));
  const [only, second] = winners;
  return only === undefined || second !== undefined ? null : only;
};

/** All events that fit `said` equally: kinds of one event that differ by a measure (迟到10分钟以下 / 以上). */
export const matchKinds = (events: readonly string[], said: string): number[] => {
  const distinct = [...new Set(events.map(normal))];
  const word = normal(said);
  const scores = events.map((event) => Math.max(0, ...namesOf(event).map((name) => closeness(name, word))));
  const best = Math.max(...scores, 0);
  if (best === 0 || distinct.length === 0) return [];
  return scores.flatMap((score, i) => (score >= best - (best === 1 ? 0 : 0.08) ? [i] : []));
};
