import type { scoringMessages as zh } from '../zh-CN/scoring';

export const scoringMessages: Record<keyof typeof zh, string> = {
  'scoring.weight-sum':
    'The weights sum to {sum}%, not 100%. The total uses them as written; if that is not meant, correct the weights.',
};
