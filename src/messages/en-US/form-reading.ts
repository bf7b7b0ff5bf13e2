import type { formReadingMessages as zh } from '../zh-CN/form-reading';

export const formReadingMessages: Record<keyof typeof zh, string> = {
  'score.no-grade-unread':
    '{count} item(s) without a weight or full mark could not be scored (extra marks, deductions) and are missing from the total, so it is not graded. State their full mark, or type their score.',
  'score.no-grade-scale':
    'Full marks in every item would make {most}; grades are thresholds out of 100, so the total is not graded. Correct the weights or full marks, or choose to normalise them in the settings.',
};
