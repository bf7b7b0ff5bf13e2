import type { scoringMessages as zh } from '../zh-CN/scoring';

export const scoringMessages: Record<keyof typeof zh, string> = {};
