import type { LevelRule } from '../rule';
import type { Scene } from './scene';
import { changeOf, factsOf, pointsOf } from './scene';
import { limitsOf } from './limits';

/** Grades that need no further words; a text with two of them is a scale of levels. */
const GRADE =
  /(?:^|[,、;。:\s]|验收|检查|考核|评审|审计|测评|抽检|检验|鉴定|答辩|expectations?\s)(?:[A-E][级档+-]?|[一二三四五]级|[1-5]级|优秀?|良好?|中等?|好|较好|一般|合格|基本合格|不合格|较差|差|很差|非常满意|满意|不满意|[一二三四五]星|特等奖?|[甲乙丙丁]等?|[特一二三四五]级|[一二三四]等奖?|(?:主持|参与|获得?|承担|发表|取得)?(?:国际级?|国家级|部级|省部?级|厅级|市级|地级|县级|区级|校级|院级|行业级|公司级|部门级)[\u4e00-\u9fff]{0,4}|(?:全日制)?(?:博士|硕士)(?:研究生|学位)?|研究生|学士(?:学位)?|(?:大学)?本科|大专|专科|高中|中专|初中|(?:正高|副高|高级|中级|初级|助理)(?:职称|工程师|会计师|技师)?|已?完成|未完成|按时完成|未按时完成|通过|未通过|不通过|达标|未达标|是|否|有|无|(?:far )?(?:exceeds?|meets?|below|above)(?: all)?(?: expectations?| requirements?| standards?)|excellent|very good|good|average|fair|poor|satisfactory|unsatisfactory|outstanding|pass(?:ed)?|fail(?:ed)?|yes|no)$/i;

/** Having one of several things (证书) adds up; being at a level does not. */
const HAVING = /^(?:提供|有|具有|具备|取得|获得|持有|该产品有)/;

export const looksLikeLevels = (scene: { parsed: Scene['parsed'] }): boolean => {
  const names = [...factsOf(scene, 'level'), ...factsOf(scene, 'event')].map(({ subject }) => subject);
  return names.length >= 2 && names.filter((name) => GRADE.test(name)).length >= 2;
};

export const looksCumulative = (scene: { parsed: Scene['parsed'] }): boolean => {
  const levels = factsOf(scene, 'level');
  return (
    levels.length >= 2 && levels.filter(({ subject }) => HAVING.test(eventNameLast(subject))).length >= 2
  );
};

const eventNameLast = (subject: string): string =>
  subject
    .split(/[,;。]/)
    .pop()
    ?.trim() ?? subject;

const nameOf = (subject: string): string =>
  eventNameLast(subject).replace(/^(?:评为|被评为|达到|等级为|为)/, '');

export const resolveLevels = (scene: Scene, cumulative: boolean): LevelRule | null => {
  const facts = [...factsOf(scene, 'level'), ...factsOf(scene, 'event')].sort((a, b) => a.start - b.start);
  const levels: { level: string; points: number | null }[] = [];
  for (const fact of facts) {
    const level = cumulative ? nameOf(fact.subject).replace(HAVING, '') : nameOf(fact.subject);
    if (fact.kind === 'event') {
      const change = changeOf(scene, fact.change, fact);
      if (change === null) return null;
      if (scene.full === null) {
        scene.notes.add('error', 'rule.missing-full', fact);
        return null;
      }
      levels.push({ level, points: change > 0 ? change : scene.full + change });
      continue;
    }
    if (fact.grant.kind === 'range') scene.notes.add('warning', 'rule.discretionary', fact);
    // 好(不加分) among +1 and −2 is no change, not the full mark.
    const unchanged = fact.grant.kind === 'unchanged' && factsOf(scene, 'event').length > 0;
    const points = unchanged ? (scene.full ?? 0) : pointsOf(scene, fact.grant, fact);
    if (points === null && fact.grant.kind !== 'range') return null;
    levels.push({ level, points });
  }
  if (new Set(levels.map(({ level }) => level)).size < levels.length) {
    scene.notes.add('error', 'rule.conflict', facts[0]);
    return null;
  }
  const pieces = levels.map(({ points }) => ({
    when: { min: null, max: null },
    award: cumulative
      ? ({
          kind: 'steps',
          base: 0,
          anchor: 0,
          toward: 'above',
          size: 1,
          change: 1,
          counting: 'whole',
          limit: null,
        } as const)
      : ({ kind: 'points', points: points ?? 0 } as const),
  }));
  return { kind: 'levels', levels, cumulative, ...limitsOf(scene, pieces, []) };
};
