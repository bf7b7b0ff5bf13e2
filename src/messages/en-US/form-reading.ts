import type { formReadingMessages as zh } from '../zh-CN/form-reading';

export const formReadingMessages: Record<keyof typeof zh, string> = {
  'score.no-grade-unread':
    '{count} item(s) without a weight or full mark could not be scored (extra marks, deductions) and are missing from the total, so it is not graded. State their full mark, or type their score.',
  'score.no-grade-scale':
    'Full marks in every item would make {most}; grades are thresholds out of 100, so the total is not graded. Correct the weights or full marks, or choose to normalise them in the settings.',
  'forms.weights-nested':
    'The weights inside each dimension make 100% by themselves; they were multiplied by the weight of the dimension.',
  'forms.several-people':
    'Column “{header}” names {count} people, with the same indicators again for each: every row is scored, but no total or grade is written (marks of several people do not add up). For totals, give each person a form.',
  'forms.criteria-same-as-above': 'The criteria say “{text}”: scored by those of the item above.',
  'score.which-actual':
    'Several columns could hold the actual and none of them is surely the one, so the item is not scored. Say in the column mapping which is “Actual”.',
  'score.raters-beside':
    'The mean of the raters’ marks is {mean}, the criteria make it {score}; the criteria and the actual decide. For the raters to decide, clear the actual.',
};
