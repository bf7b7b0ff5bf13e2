import type { sheetMessages as zh } from '../zh-CN/sheet';

export const sheetMessages: Record<keyof typeof zh, string> = {
  'sheet.header.score': 'Score',
  'sheet.header.achievement': 'Achievement',
  'sheet.header.gap': 'Gap',
  'sheet.header.flag': 'Flag',
  'sheet.label.total': 'Total',
  'flag.met': 'met',
  'flag.missed': 'missed',
  'flag.anomaly': 'anomaly',
  'flag.unscored': 'unscored',
};
