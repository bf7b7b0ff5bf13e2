import type { quantityMessages as zh } from '../zh-CN/quantity';

export const quantityMessages: Record<keyof typeof zh, string> = {};
