import type { functionsMessages as zh } from '../zh-CN/functions';

/** The English help comes from the comments in src/functions; here is what a cell says. */
type CellTexts = Exclude<keyof typeof zh, `function.${string}`>;

export const functionsMessages: Record<CellTexts, string> = {
  'argument.missing':
    'The argument {name} is missing. Typed with empty parentheses in a row of an appraisal form, it is filled in for you.',
  'argument.shape':
    'The arguments have different shapes: {name} does not fit the others. Use ranges of one size.',
  'argument.full': 'The full mark (full) should be a number and is "{value}". Give a number such as 100.',
  'argument.unit': 'The unit "{value}" is not known. Use 秒, 分钟, 小时, 天, %, 100%, 分, 次, s, min, h …',
  'argument.target': 'No number can be read from the target "{value}". Write it like ≤30秒 or ≥85%.',
  'argument.direction':
    'The target "{value}" has no ≥ or ≤, so that nothing says which way is better. Write ≥{value} or ≤{value}.',
  'argument.actual':
    'The actual "{value}" is no quantity. Give a number, or one with its unit such as 45秒 or 72%.',
  'argument.scores': 'The score "{value}" is no number. Select the score column only, or mend that cell.',
  'argument.weights': 'The weight "{value}" cannot be read. Write 15% or 15.',
  'argument.score': 'The score "{value}" is no number.',
  'argument.scheme':
    'The grade scheme "{value}" cannot be read. Write it like 优秀≥90,良好≥80,合格≥60,不合格.',
  'argument.criteria': 'The criteria are blank and there is no target. Give one of them.',
  'argument.name.actual': 'actual',
  'argument.name.criteria': 'criteria',
  'argument.name.target': 'target',
  'argument.name.scores': 'scores',
  'argument.name.score': 'score',
  'argument.name.row': 'marks',
  'argument.name.marks': 'marks',
  'argument.name.levels': 'levels',
  'argument.name.bands': 'ranges and marks',
  'argument.by':
    'The grouping "{value}" is not known. Use agent, team, channel, topic, day, week, month, quarter or year.',
  'argument.choices':
    'The choice "{value}" cannot be read. Use times=answered, all or services; rates=all, answered or stated; quick=30.',
  'argument.records':
    'The argument records is missing. Select the records with their header row, e.g. Calls!A1:M5001.',
  'argument.records.range': 'selected range',
  'argument.records.missing-column':
    'The records have no column "{role}", so that {name} cannot be worked out. Include the header row, and say in it what the column holds.',
  'argument.records.missing-login':
    'There is no signed-in time, so that {name} cannot be worked out. Give the log-in records with their header row as third argument, logins.',
  'argument.records.no-agent': 'The records have no agent "{agent}". Check the name.',
  'argument.records.unreadable':
    '{count} cells of column "{header}" cannot be read: {cells} (A1 is the first cell of the range). Correct them, then {name} can be worked out.',
  'argument.records.nothing': 'There are no records to work out {name} of. Definition: {definition}',
};
