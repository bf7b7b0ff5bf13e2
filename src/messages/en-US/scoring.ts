import type { scoringMessages as zh } from '../zh-CN/scoring';

export const scoringMessages: Record<keyof typeof zh, string> = {
  'scoring.weight-sum':
    'The weights sum to {sum}%, not 100%. The total uses them as written; if that is not meant, correct the weights.',
  'score.missing-as-zero': 'Not filled in yet: 0 by the settings.',
  'score.by-target-or-zero':
    'No scoring words, so scored by the target: {full} when met, 0 by the settings when missed (assumed).',
  'score.by-target-or-zero-of-100':
    'No scoring words, so scored by the target: {full} when met, 0 by the settings when missed (assumed; the form states no full mark).',
  'score.no-marks': 'No rater has given a mark yet; not scored.',
  'score.mark-unread':
    '“{value}” of {rater} is no mark; the item is not scored. Enter a number, or leave the cell blank.',
  'score.mark-above-full':
    '{rater} gave {value}, more than the full mark of {full}; the item is not scored. Correct that cell.',
  'score.mark-negative': '{rater} gave {value}, less than 0; the item is not scored. Correct that cell.',
  'score.raters-mean':
    'The mean of {count} marks (the form does not say how they combine; raters can be weighted in the settings).',
  'score.rater-missing': '{count} of the raters gave no mark; only the marks given count.',
  'score.rater-without-weight':
    'The settings have no weight for “{rater}”; that mark does not count. Add it to the raters’ weights in the settings.',
  'score.level-unknown':
    '“{value}” is none of the {of} levels; the item is not scored. Enter a level, such as 3, Level 3 or its own words.',
  'score.level-full':
    'The full mark is not known, so that a level gives no score. Enter a weight or a full mark.',
  'score.level-marks-scaled':
    'The levels’ greatest mark {most} is not the full mark {full}; marks are scaled to the full mark (assumed).',
  'score.lookup-empty': 'No range has marks; the item is not scored. Enter what each range costs or gives.',
  'score.band-lost':
    'The actual lies in a range without marks ({bands}); the item is not scored. Enter the marks of that range.',
  'score.band-unmarked': 'The range “{band}” has no marks.',
  'score.between-bands':
    '“{value}” lies in none of the marks that the criteria describe ({bands}); the item is not scored. Give a mark from one of them.',
  'score.typed-between-bands':
    'The typed score {mark} lies in none of the marks that the criteria describe ({bands}); it counts as typed. Check it.',
  'score.typed-mark': 'The score {mark} was typed; it lies between 0 and the full mark {full}.',
  'score.typed-mark-unchecked':
    'The score {mark} was typed; the full mark is not known, so it was not checked.',
  'score.typed-out-of-range':
    'The typed score {mark} does not lie between 0 and the full mark {full}; it does not count. Correct that cell.',
  'score.typed-differs':
    'The typed score {mark} is not the {own} that the criteria give; the typed one counts. To follow the criteria, clear the cell and score again.',
  'score.typed-words':
    'The score cell {cell} says “{value}”; it is kept, and the item is unscored and not in the total. Enter a mark, or clear the cell and score again.',
  'score.typed-unreadable':
    '“{value}” in the score cell {cell} is no mark; it is kept, and the item is not scored. Correct or clear that cell.',
  'score.typed-shared':
    'The score cell {cell} is merged over several indicators and says “{value}”; nobody knows how much of it is whose, so the item is not scored. Unmerge it and enter a mark for each.',
  'score.total-weight-shared':
    'The weights of {count} items stand in merged cells; nobody knows how much of them is whose, so there is no total and no grade. Unmerge them and enter a weight for each.',
  'score.scale-set-weight':
    'By the settings: full marks are the weights; the total is the sum of the scores.',
  'score.scale-set-hundred':
    'By the settings: every item is marked out of 100; the total is weighted by the weights.',
  'score.scale-share':
    'Full marks differ from the weights: score ÷ full mark × weight counts (assumed). If that is not meant, say in the settings how full marks and weights relate.',
  'score.scale-weight-levels':
    'Items are rated by levels; their full marks are the weights, and the total is the sum of the scores.',
  'score.scale-weight-lookup':
    'No deduction exceeds its item’s weight, so the weights are taken as full marks (inferred); the total is the sum of the scores. If items are marked out of 100, say so in the settings.',
  'score.scale-weight-typed':
    'No mark entered exceeds its item’s weight, so the weights are taken as full marks (inferred); the total is the sum of the scores. If marks are out of 100, say so in the settings.',
  'score.weights-normalised': 'The weights sum to {sum}%; by the settings the total is scaled to 100%.',
  'score.full-sum': 'The full marks sum to {sum}, not 100; grades are thresholds out of 100. Check them.',
  'score.full-normalised': 'The full marks sum to {sum}; by the settings the total is scaled to 100.',
  'score.not-applicable-share':
    '{count} items do not apply; their weight is shared among the others in proportion.',
  'score.not-applicable-drop':
    '{count} items do not apply; by the settings their weight is left out of the total.',
  'score.not-applicable-full': '{count} items do not apply; by the settings they count with their full mark.',
  'score.unweighted':
    '{count} items have a score but no weight; they are not in the total. Enter their weights.',
  'score.total-blocked':
    'The scores of {count} items are errors (the first: {indicator}), so there is no total: it would be too low. Mend them as their lines say, or clear their actuals.',
  'explain.missing-zero': 'not filled in: 0',
  'explain.raters': '{formula} = {score}',
  'explain.level': 'level {level} of {of}: {level} ÷ {of} × {full} = {score}',
  'explain.level-mark': '{header}: {score}',
  'explain.level-mark-scaled': '{header}: {mark} ÷ {most} × {full} = {score}',
  'explain.conduct': 'a mark of {mark}, within the {band} that the criteria describe',
  'explain.typed': '{mark}, typed by a person',
  'score-text.not-applicable': 'N/A',
  'writeback.no-room':
    'There are too few blank columns to the right of the form ({count} results have no place); they are shown in the pane only. Insert blank columns there and try again.',
  'writeback.unwritable':
    'Other columns stand between the raters or levels of {count} items, so no formula can be written; their scores are shown in the pane only. Move these columns together.',
  'writeback.merged':
    '{cells} is one merged cell, in which the results of several indicators cannot stand; they are shown in the pane only. Unmerge it and score again.',
  'writeback.total-elsewhere':
    'The scores of {count} items cannot be written on the sheet, so that a total there would leave them out; none was written. The total in the pane holds.',
  'writeback.total-differs':
    'Rows with figures stand between the parts of the form, so that no formula gives the right total; none was written. The total in the pane holds.',
};
