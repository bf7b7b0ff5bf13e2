import type { rulesMessages as zh } from '../zh-CN/rules';

export const rulesMessages: Record<keyof typeof zh, string> = {};
