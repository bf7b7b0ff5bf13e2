import type { TemplateColumn } from '../template';

/** How the add-in's results are shown where their column does not say otherwise; only results have one. */
export const RESULT_FORMATS: Partial<Record<TemplateColumn['role'], string>> = {
  score: '0.00',
  achievement: '0.0%',
  gap: '+0.00;-0.00;0.00',
  flag: 'General',
};
