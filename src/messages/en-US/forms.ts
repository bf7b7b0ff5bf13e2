import type { formsMessages as zh } from '../zh-CN/forms';

export const formsMessages: Record<keyof typeof zh, string> = {};
