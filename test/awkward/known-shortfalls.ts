/** Where the program is not as expected today: the reason, and exactly what the check says. */
export interface KnownShortfall {
  readonly reason: string;
  readonly disagreements: readonly string[];
}

/** By the name of the workbook. The test fails when one of these is mended, too: then it leaves this list. */
export const KNOWN_SHORTFALLS: Readonly<Record<string, KnownShortfall>> = {
  'english-other-words': {
    reason: 'an English step rule with “for each second over” is declined',
    disagreements: [
      'Appraisal!A1:F3: row 2 has score none (rule.not-understood), not 85',
      'Appraisal!A1:F3: total is 5, not 90',
    ],
  },
};
