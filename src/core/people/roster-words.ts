import { normalizeText } from '../text/normalize';

/** What a column of a roster holds beside indicators. */
export type RosterRole = 'name' | 'role' | 'team' | 'sample' | 'returnRate' | 'coverage' | 'salary' | 'form';

/** Headers by what they mean: Simplified, lower case; the first of a sheet's that fits counts, by the order here. */
const WORDS: Readonly<Record<RosterRole, string>> = {
  name: '姓名|员工姓名|客服姓名|坐席姓名|座席姓名|人员姓名|被考核人|被考核人姓名|坐席|座席|客服|员工|客服人员|坐席人员|客服专员|人员|name|agent|agent name|employee|employee name|staff|staff name|full name|representative|rep',
  role: '岗位|职位|职务|角色|岗位名称|岗位类别|工种|role|position|job title|job|job role',
  team: '团队|班组|小组|组别|部门|所属团队|所属部门|所属班组|客服组|技能组|组|team|group|department|dept|queue|skill group',
  sample:
    '总服务量|服务量|样本量|样本数|样本|总样本量|通话量|接待量|工单量|会话量|受理量|通话总量|问卷数|services|sample|sample size|samples|calls|tickets|chats|contacts|surveys',
  returnRate: '问卷回收率|回收率|评价率|参评率|survey return rate|return rate|response rate of surveys',
  coverage: '样本覆盖率|覆盖率|抽检覆盖率|抽检率|质检覆盖率|sample coverage|coverage',
  salary:
    '月薪|月工资|工资|基本工资|薪资|月薪资|底薪|月度工资|基本薪资|salary|monthly salary|base salary|monthly pay|base pay',
  form: '考核表|所用考核表|适用考核表|表单|form|appraisal form',
};

const ROLES: ReadonlyMap<string, RosterRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split('|').map((word): [string, RosterRole] => [word, role as RosterRole]),
  ),
);

/** A column named before others of the same meaning: 姓名 beside 客服组, 总服务量 beside 通话量. */
const PREFERENCE: ReadonlyMap<string, number> = new Map(
  Object.values(WORDS).flatMap((words) => words.split('|').map((word, at): [string, number] => [word, at])),
);

/**
 * What a header of a roster holds beside indicators; null for an indicator and for anything else. `order` is lower for the words
 * that say it best.
 *
 * @example rosterHeader('坐席姓名') // { role: 'name', order: 3 }
 */
export function rosterHeader(text: string): { readonly role: RosterRole; readonly order: number } | null {
  const word = bare(text);
  const role = ROLES.get(word);
  return role === undefined ? null : { role, order: PREFERENCE.get(word) ?? 0 };
}

/** A row that is no person: 合计, 平均, 目标, the whole of the records. */
const NOBODY =
  /^(?:全部|全体|合计|总计|小计|共计|汇总|总体|整体|平均|平均值|均值|团队平均|团队均值|团队|最高|最好|最高分|最低|最低分|最佳|标杆|极差|标准差|中位数|目标|目标值|权重|满分|说明|备注|注|制表|审核|total|overall|all|sum|average|mean|team mean|median|best|lowest|spread|target|weight|full mark|range|benchmark|notes?|remarks?)[:：]?$/i;

export function isNobody(name: string): boolean {
  return NOBODY.test(normalizeText(name).text.trim());
}

function bare(text: string): string {
  const normal = normalizeText(text).text.toLowerCase();
  const outside = normal.replace(/\([^()]*\)/g, ' ').replace(/[\s*:]+/g, ' ').trim(); // prettier-ignore
  return /[^\x20-\x7e]/.test(outside) ? outside.replace(/ /g, '') : outside;
}
