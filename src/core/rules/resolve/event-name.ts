/** Words around the name of an event that do not belong to it. */
const LEAD_IN =
  /^.*(?:计算方式为|计分方式|当月累计|累计|要求出勤|查资料和现场[。;]?|查资料[。;]?)|^(?:凡是?|若|如果?|每|出现|发生|有|存在|因|并|且|[,、;。:])+/;
const TAIL = /(?:的|者|,|、|:|每|情况|行为|现象)+$/;
/** 迟到时 is 迟到; 超时 and 工时 are words. */
const WHEN = /([^超延工及准按定限小])时$/;

const shortened = (name: string): string =>
  name.replace(LEAD_IN, '').replace(TAIL, '').replace(WHEN, '$1').trim();

/** What happened, without the words around it: `每发生迟到时` is 迟到. */
export const eventName = (subject: string): string => {
  let name = subject.trim();
  for (let shorter = shortened(name); shorter !== name && shorter !== '';) {
    name = shorter;
    shorter = shortened(name);
  }
  return name;
};
