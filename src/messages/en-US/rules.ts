import type { rulesMessages as zhCN } from '../zh-CN/rules';

/** Texts about criteria: problems and assumptions (rule.*), policies that decided (policy.*), steps of a score (explain.*). */
export const rulesMessages: Readonly<Record<keyof typeof zhCN, string>> = {
  'rule.actual-is-deviation':
    '"{reference}" has no figure; the actual is taken as the deviation from it in percentage points',
  'rule.actual-is-missing': 'There is no target; the actual is taken as the number missing',
  'rule.actual-unit':
    'The actual is in {unit}, the criteria in {unitRule}; these do not convert. Use one unit',
  'rule.actual-unreadable':
    'The actual "{actual}" cannot be read. Enter a number, or a list such as 迟到2次,缺勤1次',
  'rule.against-target':
    'The criteria run against the target: the further from the target, the higher the score. Please check',
  'rule.assumed-cap': 'The text states no upper limit; capped at the full mark of {cap}',
  'rule.assumed-floor': 'The text states no lower limit; no less than {floor} points',
  'rule.assumed-full-elsewhere': 'The text names only what scores 0; everything else scores the full {full}',
  'rule.assumed-more-zero': 'The text does not go beyond {from}; more scores 0',
  'rule.assumed-none-full': 'The text does not name the case of none; it scores the full {full}',
  'rule.assumed-percent': 'The actual {value} has no unit; taken as {taken}%',
  'rule.assumed-steps': 'Part of a step: {policy} (not in the text, by policy)',
  'rule.award-slip':
    'A stray "or more" or "or less" follows the points; the points themselves are taken. Please correct the text',
  'rule.cap-below-floor': 'The upper limit of {cap} is below the lower limit of {floor}. Please check',
  'rule.cap-below-full':
    'It is not clear whether {cap} is the most that is scored or the most that is lost; not scored. Say which',
  'rule.conflict':
    'The text gives different scores for the same value; such values are not scored. Rewrite it as bands that do not overlap',
  'rule.conflict-here':
    'The text gives two different scores at {actual} {unit}; not scored. Rewrite it as bands that do not overlap',
  'rule.deducts-more-than-full':
    'Up to {most} points may be deducted, more than the full {full}. Please check',
  'rule.discretionary':
    'The text leaves the points to a person; there is nothing to calculate. State the points of each level',
  'rule.discretionary-here':
    'At {actual} {unit} the text gives a range of points for a person to choose from; not scored',
  'rule.empty': 'There are no criteria',
  'rule.event-unit':
    'The amount of "{event}" is not in {unitRule}, which the criteria count in. Fill it in by {unitRule}',
  'rule.example-agrees': 'Example in the text: {actual} scores {score}; the rule as read agrees',
  'rule.example-disagrees':
    'Example in the text: {actual} scores {score}; the rule as read gives {own}. Please check',
  'rule.formula-input': '"{name}" in the formula is the actual',
  'rule.gap': 'Nothing is said between {from} {unit} and {to} {unit}. Add that band',
  'rule.gap-above': 'Nothing is said above {from} {unit}. Add that band',
  'rule.gap-below': 'Nothing is said below {to} {unit}. Add that band',
  'rule.gap-here': 'Nothing is said at {actual} {unit}; not scored. Add that band',
  'rule.mark-itself': 'From the standard of {standard} on, the mark itself is the score',
  'rule.missing-amount':
    'The text scores in proportion or by degree but does not say how. State how many points for how much',
  'rule.missing-base':
    'The text does not say from which value on. State the target, or fill in the target column',
  'rule.missing-full':
    'Neither the text nor the form states a full mark to deduct from. Fill in the full mark',
  'rule.missing-target':
    'The text refers to a target or standard that the form does not state. Fill in the target column',
  'rule.more-than-full':
    'The text grants up to {points} points, more than the full mark of {full}. Please check the scale',
  'rule.no-answer-here': 'No score can be worked out at {actual} {unit}',
  'rule.no-measure':
    'The text describes behaviour and names nothing to measure. Rate it by level, or state quantities',
  'rule.no-number': 'The actual is not a number',
  'rule.no-rule': 'The text holds no scoring rule. State what scores or costs how many points',
  'rule.not-a-count': 'The actual {value} should be a whole number of 0 or more (a count)',
  'rule.not-understood': 'This part was not understood, so the sentence is not scored. Please rewrite it',
  'rule.part-not-scored': '"{text}" names no quantity and does not count',
  'rule.percent-of-full': 'Deducts {percent}% of the full mark of {full}',
  'rule.percent-or-points':
    'The formula does not say whether percentages count as points or as shares. Please rewrite it',
  'rule.missing-amount-here':
    'At {actual} {unit} the text scores in proportion but does not say how; not scored',
  'rule.proportional': 'In proportion: the ratio of the actual and {bound}, times {full}',
  'rule.relative': 'The score depends on others or on a rank; this actual alone cannot tell',
  'rule.relative-percent': '{percent}% is taken of {base}',
  'rule.scale': 'The full mark is {text} in the text and {full} in the form; scored as the text says',
  'rule.several-inputs': 'The formula has more than one actual: {names}. Only one can be filled in',
  'rule.sign-unknown':
    'The text does not tell whether a fall is a positive or a negative actual; not scored. Say how a rise scores',
  'rule.several-conditions':
    '“{text}” has to hold together with another condition, and one actual does not show both. Please make them separate items',
  'rule.several-groups':
    'The text scores several groups or times apart; one actual cannot tell which. Split the item',
  'rule.several-measures':
    'The text scores "{first}" and "{second}" apart; one actual cannot tell which. Split the item in two',
  'rule.shared-boundary': '{value} {unit} belongs to two bands: {policy}',
  'rule.target-only': 'The text only names a target and does not say how to score',
  'rule.too-long': 'The text has {length} characters, too long to be criteria',
  'rule.unit-mismatch': '{unit} does not convert to {unitRule}, the unit of the criteria. Use one unit',
  'rule.unit-slip': '{value} {unit} is taken as {value} {unitTaken}. Please correct the unit in the text',
  'rule.unknown-event': 'The criteria do not name "{event}", or not clearly',
  'rule.unknown-level': 'The criteria have no level "{level}"',
  'rule.assumed-line-end':
    'The text does not say what {at}{unit}, one end of the line, scores; {points} points are taken from the band beside it',
  'rule.limit-of-one':
    'This limit belongs to one kind of event alone and cannot be worked out together with the others. Not scored: split the item in two',
  'rule.better-pays-less':
    'A better value scores less ({better}{unit}: {less} points, {worse}{unit}: {more} points). Check the tiers',
  'rule.actual-is-change':
    'The text speaks of the change against an earlier period and does not give that period. Not scored: enter the size of the change and say what it scores',
  'rule.which-event':
    'The criteria name several events ({events}); a number alone does not say which. Write a list such as 迟到2次,缺勤1次',
  'rule.unreachable': 'The band at {from} {unit} can never apply: others cover it',
  'rule.clause-not-read':
    '“{text}” was not understood and may change the score, so nothing is scored. Please reword it',
  'rule.compared':
    '“{text}”: the score depends on a figure from elsewhere. Enter the result of the comparison as the actual, and reword',
  'rule.exception':
    '“{text}”: there are exceptions, and a number does not tell whether it is one. Leave them out of the actual, say so, and drop these words',
  'rule.in-a-row':
    '“{text}”: it takes the results of several periods in a row, which one actual does not show',
  'rule.inexact': '“{text}” is no exact figure. Please state the bound',
  'rule.several-inputs-chosen':
    '“{text}”: one of several figures is taken, which one actual does not show. Enter the figure that is taken',
  'rule.closed-gap': 'Between {from} and {to} {unit} nothing is said: {policy}',
  'rule.cliff': 'At {at} {unit} the score jumps from {before} to {after}',
  'rule.figure-not-read': '“{figure}” was not understood, so nothing is scored. Please reword it',
  'rule.figure-without-effect': 'These figures do not affect the score: {figures}',
  'rule.flipped-band':
    '"{value} {unit} or less" is covered by narrower bands; taken as {value} {unit} up to below 100%',
  'rule.lines-unreadable': 'This line is no valid JSON input: {problem}',
  'policy.whole-bands-agree': 'both neighbours score the same, so it does',
  'policy.whole-bands-close': 'it counts to the next band (by policy)',
  'policy.steps-whole': 'does not count (whole steps only)',
  'policy.steps-started': 'counts as a whole step',
  'policy.steps-proportional': 'counts in proportion',
  'policy.boundary-favour': "the one in the employee's favour counts (by policy)",
  'policy.boundary-upper': 'the upper one counts (by policy)',
  'policy.boundary-lower': 'the lower one counts (by policy)',
  'explain.event-most-deducted': '"{event}" loses {most} points at most',
  'explain.event-most-added': '"{event}" adds {most} points at most',
  'rule.bonus-no-room':
    'The text adds points on top, but names no highest score, and the full mark is already granted; that part is not scored. State the highest score',
  'rule.bonus-no-room-here':
    'At {actual} {unit} the text adds points beyond the full mark without naming a highest score; not scored. State the highest score',
  'explain.steps-above':
    '{actual} {unit} is {distance} {unit} above {anchor} {unit} = {counted} × {size} {unit}; {base} {sign} {counted}×{change} = {score}',
  'explain.steps-below':
    '{actual} {unit} is {distance} {unit} below {anchor} {unit} = {counted} × {size} {unit}; {base} {sign} {counted}×{change} = {score}',
  'explain.steps-count':
    '{actual} {unit} = {counted} × {size} {unit}; {base} {sign} {counted}×{change} = {score}',
  'explain.rest-ignored': 'the remaining {rest} {unit} is less than {size} {unit} and does not count',
  'explain.rest-counted': 'part of {size} {unit} counts as {size} {unit}',
  'explain.limit': 'counts up to {limit} {unit} only',
  'explain.band-any': '{actual} {unit} scores {score}',
  'explain.band-at': '{actual} {unit} is exactly {bound} {unit}: scores {score}',
  'explain.band-one': '{actual} {unit} {sign} {bound} {unit}: scores {score}',
  'explain.band-two': '{actual} {unit} is {minSign} {min} {unit} and {maxSign} {max} {unit}: scores {score}',
  'explain.line':
    '{actual} {unit} lies between {x0} {unit} ({y0} points) and {x1} {unit} ({y1} points), linear: scores {score}',
  'explain.formula': '{formula} = {score}',
  'explain.mark-itself': '{actual} {unit} meets the standard and is the score itself: {score}',
  'explain.adjusted-any': '{sign} {change} = {score}',
  'explain.adjusted-at': '{looked} {unit} = {bound} {unit}: {sign} {change} = {score}',
  'explain.adjusted-one': '{looked} {unit} {sign2} {bound} {unit}: {sign} {change} = {score}',
  'explain.adjusted-two':
    '{looked} {unit} is between {min} {unit} and {max} {unit}: {sign} {change} = {score}',
  'explain.cap': '{score} is above the upper limit: {cap} points',
  'explain.floor': '{score} is below the lower limit: {floor} points',
  'explain.veto': '"{event}" happened: 0 points',
  'explain.event-deducts': '{event}: {count} {unit} at {change} each, {total} deducted',
  'explain.event-adds': '{event}: {count} {unit} at {change} each, {total} added',
  'explain.sum': 'from {base}, {score} in all',
  'explain.named-level': '{level}: scores {score}',
};
