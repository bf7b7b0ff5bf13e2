import type { NormalizedText } from '../text/normalize';
import type { Span } from '../diagnostic';

/** A worked example inside a text: `例:如话后时长42秒,增加2秒扣10分,实际得分为70-10=60分`. */
export interface WorkedExample {
  readonly actual: string;
  readonly score: number;
  /** In the prepared text. */
  readonly span: Span;
}

/** The text with everything blanked out that is no scoring sentence; positions stay what they were. */
export interface PreparedText {
  readonly text: string;
  /** The same with the remarks in brackets, which may limit what the rest says. */
  readonly whole: string;
  readonly examples: readonly WorkedExample[];
  /** All its bounds were written with ±, which is blanked out. */
  readonly symmetric: boolean;
}

const blank = (text: string, start: number, end: number, first = ' '): string =>
  text.slice(0, start) +
  first +
  text.slice(start, end).replace(/[^\n]/g, ' ').slice(first.length) +
  text.slice(end);

const EXAMPLE = /(?:举例|例如|例|比如|如)[:,](?!.{0,6}每)[^。\n]*|例如[^。\n]*|举例[^。\n]*/g;
const EXAMPLE_PARTS =
  /(\d+(?:\.\d+)?\s*(?:%|秒|分钟|小时|天|次|分|个|项|件|元)?).*?(?:得分|得|计|为)[^;。]*?(?:=\s*)?(\d+(?:\.\d+)?)\s*分\s*$/;

const takeExamples = (text: string): Pick<PreparedText, 'text' | 'examples'> => {
  const examples: WorkedExample[] = [];
  let rest = text;
  for (const match of text.matchAll(EXAMPLE)) {
    const start = match.index;
    let at = start;
    let found = 0;
    for (const part of match[0].split(';')) {
      const read = EXAMPLE_PARTS.exec(part.trim().replace(/[,;]$/, ''));
      if (read?.[1] !== undefined && read[2] !== undefined) {
        found += 1;
        examples.push({
          actual: read[1].trim(),
          score: Number(read[2]),
          span: { start: at, end: at + part.length },
        });
      }
      at += part.length + 1;
    }
    if (found > 0 || match[0].startsWith('例') || match[0].startsWith('举例')) {
      rest = blank(rest, start, start + match[0].length);
    }
  }
  return { text: rest, examples };
};

/** `1、`, `(2)`, `③`, `a.`, `- ` at the start of an item become a separator. */
const LIST_MARKERS: readonly RegExp[] = [
  /(^|[\n;。:, ]|分|\))\s*\(\d{1,2}\)(?=\s*[^\d\s分,;.)])/g,
  /(?<!\([^()\n]{0,24})(^|[\n;。:, ]|分)\s*\d{1,2}[、)](?=\s*[^\d\s])/g,
  /(^|[\n;。:, ])\s*\d{1,2}\.(?=\s*[^\d\sa-z])/gi,
  // In English a figure may end the sentence: within 3 days: 20. Each…
  /(^|\n)\s*\d{1,2}\.(?=\s*[a-z])/gi,
  /()[①②③④⑤⑥⑦⑧⑨⑩⑪⑫]/g,
  /(^|[\n;。])\s*[a-h][.)、](?=\s*[^\s])/gi,
  /(^|\n)\s*[-*•·●■◆](?=\s+[^\d\s]|\s*[\u4e00-\u9fff]|\s+\d)/g,
  /(^|[\n;。])\s*[一二三四五六七八九十]{1,2}[、.](?=[^\d\s])/g,
];
/** `1、90%以上…2、80%以上…`: a marker in front of a figure counts as one only when its neighbours are there as well. */
const NUMBERED = /(^|[\n;。, ]|分)\s*\(?(\d)(、|\)|\.(?!\d))(?=\s*\d)/g;
const ANY_NUMBERED = /(?:^|[\n;。, ]|分)\s*\(?(\d)(?:、|\)|\.(?!\d))/g;

/** What stands in front of a marker stays; the marker becomes a separator of the same length. */
const separate = (whole: string, before: string): string =>
  before + ';'.padEnd(whole.length - before.length, ' ');

const blankMarkers = (text: string): string => {
  const numbers = new Set([...text.matchAll(ANY_NUMBERED)].map((m) => m[1]));
  let result = text;
  for (const pattern of LIST_MARKERS) {
    result = result.replace(pattern, separate);
  }
  if (numbers.has('1') && numbers.has('2')) {
    result = result.replace(NUMBERED, separate);
  }
  return result;
};

/** English sentences break lines anywhere; a Chinese line is a sentence. */
const joinLines = (text: string): string =>
  /[\u4e00-\u9fff]/.test(text) ? text : text.replace(/\n(?=\s*[a-z])/g, ' ');

/** Brackets that say how a part of the rule is meant stay; the scale of a rating and remarks go. */
const KEPT =
  /\d|[×÷*+/]|含|四舍五入|比例|不足|不满|扣完|否决|封顶|线性|插值|以上|以下|以内|不得分|满分|不加分|不扣分/;
const RATING_SCALE =
  /^(?:满分|总分|共)?\s*\d+(?:\.\d+)?\s*分(?:制|满分)?$|^\d+\s*分?\s*(?:-|~)\s*\d+\s*分(?:制)?$|^满分\s*\d+(?:\s*分)?$/;

/** 5分制评价: the scale of a rating. */
const SCALE = /(?:采用|按|实行)?\d+(?:\.\d+)?分制(?:评价|评分|打分|考核)?/g;

/** 98分以上(10分) 95-97分(8分): brackets that differ are what each earns. */
const earned = (text: string): boolean =>
  new Set([...text.matchAll(/\(\s*(\d+(?:\.\d+)?)\s*分\s*\)/g)].map(([, points]) => points)).size > 1;

const blankBrackets = (text: string): string =>
  text
    .replace(SCALE, (whole) => ' '.repeat(whole.length))
    .replace(/[([]([^()[\]]*)[)\]]/g, (whole: string, inner: string, at: number) => {
      const before = text.slice(0, at).trimEnd();
      const scale =
        RATING_SCALE.test(inner.trim()) && !(/^\s*\d+(?:\.\d+)?\s*分\s*$/.test(inner) && earned(text));
      // 4.5分(满分5分) names the scale of what is measured; (1.2分) behind 60% and (0~19分) behind an amount repeat it.
      const repeats =
        inner.includes('满分') ||
        /[-~]/.test(inner) ||
        !/[%上下内]$/.test(before) ||
        /[得计为扣]\s*\d[^,;。]*$/.test(before);
      if (scale && repeats && /(?:\d\s*(?:分|%|星)|以上|以下|以内|\d)$/.test(before))
        return ' '.repeat(whole.length);
      // 5×(超标次数) and (实际-基准)/(目标-基准): part of the arithmetic.
      const factor = /[-+×÷*/=]$/.test(before) || /^\s*[×÷*/]/.test(text.slice(at + whole.length));
      return factor || KEPT.test(inner) ? whole : ' '.repeat(whole.length);
    });

/** 1,000元 → 1000元, with the comma blanked out of the way in front of it. */
const joinThousands = (text: string, origin: NormalizedText, original: string): string =>
  text.replace(
    /(^|[^\d.])(\d{1,3}(?:,\d{3})+)(?!\d)/g,
    (whole: string, before: string, figure: string, at: number) => {
      const start = at + before.length;
      const typed = original.slice(origin.origin[start], origin.origin[start + figure.length]);
      if (!/^[\d,]+$/.test(typed)) return whole;
      return before + figure.replace(/,/g, '').padStart(figure.length, ' ');
    },
  );

/** 每月检查1次 and 每月20篇 say how often; nothing is scored by it. */
const FREQUENCY =
  /每(?:人)?每?(?:天|日|周|月|个月|季度?|年|半年)(?=\s*\d+\s*[篇次件个单条份项])|每(?:天|日|周|月|个月|季度?|年|半年)(?:度)?(?:至少)?(?:检查|抽查|进行|召开|组织|回访|培训|巡检|考核|统计|汇报|上报|开展)(?:一|两|二|三|\d+)次(?=[,;。])(?!,?\s*(?:扣|加|得|不))/g;

/** At least 4 articles per month; 2 points per day is a step. */
const ENGLISH_FREQUENCY =
  /(?<=\d\s+(?!points?\b|pts?\b|marks?\b|%)[a-z]+)\s+(?:per|a|every|each)\s+(?:day|week|month|quarter|year)\b(?!\s*(?:late|over|below|above|beyond|under|of|short|ahead|behind|past))/gi;

/** 服务水平(80/20) is a name, 本项权重20% what the form does with the score, and 2单/月 how often it is looked at. */
const NOTED =
  /\(\s*\d{2,3}\s*\/\s*\d{1,3}\s*(?:秒|s)?\s*\)|(?<=(?:^|[,;。\n(])\s*)(?:本项|该项|此项|本指标|该指标|指标|考核)?权重(?:为|占|是|:)?\s*\d+(?:\.\d+)?%(?=\s*(?:[,;。)\n]|$))|(?<=\d\s?[单次件起项个篇例条份家])\/(?:每)?(?:月|年|季度?|周|日|天)(?=\s*(?:[,;。(\n]|以|$))/g;

const blankFrequencies = (text: string): string =>
  text
    .replace(NOTED, (whole) => ' '.repeat(whole.length))
    .replace(ENGLISH_FREQUENCY, (whole) => ' '.repeat(whole.length))
    .replace(FREQUENCY, (whole: string, at: number) =>
      // 每月1次扣2分 is no remark.
      /^\s*\d+\s*\S\s*[^,;。]{0,6}[扣加得减]/.test(text.slice(at + whole.length))
        ? whole
        : ' '.repeat(whole.length),
    );

/** What scanning makes of 1 and 0 before 分: 扣l分, 得O分. */
const mendSlips = (text: string): string =>
  text
    .replace(/([扣加减得计为]\s?)[lI|](?=\s?(?:分|[oO0]\s?分))/g, (_, before: string) => `${before}1`)
    .replace(/([扣加减得计为\d]\s?)[oO](?=\s?分)/g, (_, before: string) => `${before}0`)
    .replace(/([≤≥<>=~-]\s?)[lI](?=\d)/g, (_, before: string) => `${before}1`)
    .replace(/(\d)[lI](?=[\d%分])/g, (_, before: string) => `${before}1`)
    .replace(/(\d)[oO](?=[\d%分])/g, (_, before: string) => `${before}0`);

/** A figure with its tolerance (22±2℃) is a range, and 每±1% a step; any other ± bounds what may lie on either side of 0. */
const TOLERANCE = /(^|[^\d%℃度秒分钟时天元个件值价每(])(\s?)±(?=\s*\d)/g;

const blankTolerances = (text: string): { text: string; symmetric: boolean } => {
  const blanked = text.replace(TOLERANCE, (_, before: string, blank: string) => `${before}${blank} `);
  return { text: blanked, symmetric: blanked !== text && !blanked.includes('±') };
};

/** Blanks out worked examples, list markers, and remarks in brackets. */
export const prepare = (normalized: NormalizedText, original: string): PreparedText => {
  const { text, examples } = takeExamples(joinThousands(normalized.text, normalized, original));
  const { text: plain, symmetric } = blankTolerances(mendSlips(text));
  return {
    text: blankBrackets(blankFrequencies(blankMarkers(joinLines(plain)))),
    whole: plain,
    examples,
    symmetric,
  };
};
