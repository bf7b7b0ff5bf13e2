/** Texts of people and teams: joining figures with forms, flags, rules of incentives, the sheets. */
export const peopleMessages = {
  'people.join.none':
    'No column of the figures fits the item “{indicator}”; it is not scored. Add a column with the item’s name.',
  'people.join.several':
    'Several columns fit the item “{indicator}” ({headers}); it is not scored. Give one of them the item’s own name.',
  'people.join.other-kind':
    'The item “{indicator}” and the column “{headers}” are defined differently (share, mean mark and 0–100 are not interchangeable); it is not scored. Provide figures of the same kind, or change the target.',
  'people.join.unused': 'No item uses these indicators: {headers}.',
  'people.form.none': 'There is no form for “{name}”. Insert or fill in a form first.',
  'people.form.several':
    'There are several forms and nothing says which one “{name}” (role: {role}) is scored by. Put the role into the form’s name, or list “Role | Form” beside the people.',
  'people.form.gone': 'The form “{form}” named for the role “{role}” does not exist. Check its name.',
  'people.roster.repeated':
    'Sheet “{sheet}” has {count} repeated names: each row is scored by itself, but the history goes by name. Tell them apart.',
  'people.history.unread':
    'Rows {rows} of “{sheet}” have no readable period, name or indicator and do not count as history. Complete them.',
  'people.causes.unread':
    'Rows {rows} of “{sheet}” lack a reason or who stated it, or their period cannot be read: nothing was excluded. Complete them.',
  'people.found-roster':
    'Sheet “{sheet}” has one row a person, {count} people, who can be scored by the workbook’s forms.',
  'people.no-roster':
    'No people found: this needs a sheet with a column of names (agents) and indicators as the other headers, and a form that scores those indicators. Make the indicators of your records first, then insert a form.',
  'people.no-period':
    'Nothing says which period the figures belong to. Fill in “Period” on “{sheet}”, e.g. 2026-03 or 2026-Q1.',
  'people.no-records':
    'No records found (calls, tickets, chats or surveys): there is nobody to follow up. Add a sheet of records first.',
  'people.no-ratings':
    'The records have neither satisfaction marks nor complaints: nothing says whom to follow up.',
  'people.no-topics':
    'The records have no agents, marks or topics (products): nothing says where low ratings come from.',
  'people.no-history': 'There is no history yet. Take a snapshot of at least one period first.',
  'people.flag.missed': '“{indicator}” misses its target: {actual}, target {target}.',
  'people.flag.anomaly':
    '“{indicator}” misses its target by {percent} % of it or more: {actual}, target {target}. Verify the figures (e.g. outage minutes).',
  'people.flag.jump':
    '“{indicator}” jumped: {actual}; median {median} and MAD {mad} of {periods} periods before, robust z = {z}. Check the figures and the weight.',
  'people.flag.conflict':
    '“{handle}” is {percent} % shorter while “{solved}” fell by {points} points: faster, but not solved.',
  'people.flag.small-sample': 'Only {count} records, fewer than {least}: not ranked.',
  'people.flag.low-return': 'Survey return rate {percent} %, below {least} %: not ranked.',
  'people.flag.low-coverage': 'Sample coverage {percent} %, below {least} %: not ranked.',
  'people.flag.excluded':
    'A special cause was excluded from “{indicator}” ({reason}, stated by {by}): {before} with it, {after} without.',
  'people.flag.unscored': '“{indicator}” has no score; the total is incomplete.',
  'people.flag.bottom-streak': 'In the bottom {share} % for {count} quarters in a row ({quarters}).',
  'people.flag.concentration':
    '{percent} % of {low} low ratings come from “{topic}” (which is {all} % of all ratings): train for it.',
  'people.mark.missed': '{indicator} missed',
  'people.mark.anomaly': '{indicator}: anomaly, verify',
  'people.mark.jump': '{indicator} jumped',
  'people.mark.conflict': 'faster but fewer solved',
  'people.mark.small-sample': 'small sample',
  'people.mark.low-return': 'low return rate',
  'people.mark.low-coverage': 'low coverage',
  'people.mark.excluded': '{indicator}: special cause excluded',
  'people.mark.unscored': '{indicator} not scored',
  'people.mark.bottom-streak': 'bottom again and again',
  'people.mark.concentration': 'low ratings from one topic',
  'people.mark.join': '; ',
  'people.ties.skip': 'ties share a rank and the next is skipped',
  'people.ties.dense': 'ties share a rank and the next is not skipped',
  'people.rule.bonus':
    'Top {share} %: {count} of {of} ranked (ties included), rank {rank}; bonus {least}–{most} % of the salary (A6).',
  'people.rule.points': 'Total {total} × {perPoint} a point (D4).',
  'people.rule.stars': '{period}: mean total {total}, periods counted: {of}; {stars} of 5 stars (D4).',
  'people.rule.promotion':
    '{period}: annual score {total} (periods counted: {of}) reaches {from}: promotion candidate (A6).',
  'people.rule.coaching': 'Bottom {share} % for {count} quarters in a row ({quarters}): coaching (A6).',
  'people.rule.training':
    '“{dimension}” earns {percent} % of its marks, below {below} %: training first (A6).',
  'people.rule.team': 'Team mean {mean}, top {share} % of {of} teams: extra reward (B10).',
  'people.sheet.source':
    'Figures: {sheet}; form: {form}. Scores, totals, grades and ranks are formulas and follow the figures and the form. The period comes from the figures; fill it in below where they do not say.',
  'people.sheet.marks':
    'Ranks are within one form; {ties}. Below {count} records, {percent} % survey return or {coverage} % coverage people are scored but not ranked (B2). Marks and order are those of the last refresh. Benchmark and Remarks are yours and kept.',
  'people.sheet.marks-any':
    'Ranks are within one form; {ties}. Below {percent} % survey return or {coverage} % coverage people are scored but not ranked (B2). Marks and order are those of the last refresh. Benchmark and Remarks are yours and kept.',
  'people.sheet.complete': 'Every item has figures.',
  'people.sheet.actuals': 'Actuals',
  'people.sheet.scores': 'Scores',
  'people.sheet.befores': 'Scores before exclusion',
  'people.sheet.weight': 'Weight',
  'people.sheet.full': 'Full mark',
  'people.sheet.mean': 'Mean',
  'people.sheet.best': 'Best',
  'people.sheet.spread': 'Range',
  'people.sheet.benchmark': 'Benchmark',
  'people.history.note':
    'The results of every period; rows are added and never changed. Of several rows for the same period, person, form and indicator the one recorded last counts. “Unit of numbers” says what a number is in; 100% means that 1 is 100 %.',
  'people.causes.note':
    'State outages, promotion peaks and other special causes. A blank period, name or indicator means all of them; reason and stated by are needed. Write the figure without it with its unit (30 s, 92%); left blank, the item does not count. Both results are shown. Then refresh the people’s scores.',
  'people.incentives.note':
    'Rules: A6 top 10 % of the month earns 5–10 % of the salary, 90 a year is promotion first, three quarters in the bottom 10 % is coaching; B10 extra reward for the top 20 % of teams; D4 10 a point, quarterly stars. Thresholds of stars and growth are ours. Change the rates below and make the sheet again.',
  'people.incentives.pay':
    'Salaries stand only in your own cells: type them into “Salary”, or a formula that refers to your pay list. Where the people’s sheet has a salary column the bonus refers to it and nothing is stored here. A blank “Bonus rate” is the least one.',
  'people.incentives.teams': 'Team reward: {teams}',
  'people.incentives.no-teams': 'Team reward: the figures do not name two teams or more.',
  'people.incentives.quarter-stars': '{stars} of 5',
  'people.incentives.candidate': 'candidate',
  'people.incentives.coach': 'coaching',
  'people.incentives.train': 'training',
  'people.follow.note':
    'Contacts rated below 3 (in proportion on other scales) or with a complaint: a supervisor calls back within {hours} hours of their begin (B11). Called, feedback, solution and result told are yours to fill in; a case is closed once the result was told. What you enter is kept when the list is made again.',
  'people.follow.closed': 'closed',
  'people.follow.no-time': 'no time',
  'people.follow.overdue': 'overdue',
  'people.follow.open': 'to call',
  'people.follow.complaint': 'yes',
  'people.concentration.note':
    'Where each person’s low ratings (below the middle of the scale) come from (D2). One topic with {percent} % of them or more, of at least {least}, is called concentrated: a matter of training rather than attitude.',
  'people.concentration.found': 'concentrated on “{topic}”',
  'people.concentration.spread': 'spread out',
  'people.concentration.few': 'too few to say',
  'people.concentration.unstated': '(not stated)',
  'people.what-if.note':
    'Tries new weights or criteria on past results; form and history stay as they are. Fill in the rows New weight and New criteria where something changes and leave the rest blank: totals, ranks and cost follow at once.',
  'people.what-if.old-weight': 'Weight now',
  'people.what-if.new-weight': 'New weight',
  'people.what-if.weight': 'Weight tried',
  'people.what-if.old-criteria': 'Criteria now',
  'people.what-if.new-criteria': 'New criteria',
  'people.what-if.criteria': 'Criteria tried',
  'people.what-if.full': 'Full mark',
  'people.what-if.cost': 'Change of cost: sum of differences × a point',
  'people.what-if.moved': 'Ranks that change',
};
