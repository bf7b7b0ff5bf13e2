import { a1 } from './forms/a1';
import { a8 } from './forms/a8';
import { b1 } from './forms/b1';
import { b4 } from './forms/b4';
import { b5 } from './forms/b5';
import { c1 } from './forms/c1';
import { c2 } from './forms/c2';
import { c3 } from './forms/c3';
import { c4 } from './forms/c4';
import { c5 } from './forms/c5';
import { d1 } from './forms/d1';
import { e1 } from './forms/e1';
import { e2 } from './forms/e2';
import { e3 } from './forms/e3';
import { evaluation } from './forms/evaluation';
import { talk } from './forms/talk';
import type { Template } from './template';

export type { Template, Text } from './template';

/** The forms, in the order of the list that a person chooses from. Adding one is adding its file and a line here. */
export const TEMPLATES: readonly Template[] = [
  a1,
  a8,
  b1,
  b4,
  b5,
  c1,
  c2,
  c3,
  c4,
  c5,
  d1,
  e1,
  e2,
  e3,
  evaluation,
  talk,
];

/** The form with this id; null when there is none. */
export function findTemplate(id: string): Template | null {
  return TEMPLATES.find((template) => template.id === id) ?? null;
}
