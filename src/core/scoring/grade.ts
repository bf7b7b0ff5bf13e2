import { compareNumbers } from '../quantity/convert';
import { DEFAULT_POLICY, type Policy } from './policy';

/** Grades, highest first; the last one may begin at −Infinity. */
export type GradeScheme = Policy['grades'];

/**
 * The grade of a score (E1): the first whose threshold it reaches; 90 is 优秀, 89.99 is 良好. Null when it reaches none.
 *
 * @example gradeOf(85) // '良好'
 */
export function gradeOf(score: number, scheme: GradeScheme = DEFAULT_POLICY.grades): string | null {
  if (!Number.isFinite(score)) return null;
  return scheme.find(({ from }) => compareNumbers(score, from) >= 0)?.name ?? null;
}

/** One part of a scheme text: a threshold, or the grade of what lies `below` one, or the rest (below: null). */
interface GradePart {
  readonly name: string;
  readonly from: number | null;
  readonly below: number | null;
}

const NUMBER = '(\\d+(?:\\.\\d+)?)\\s*分?';
const NAME = '([\\p{L}★☆][\\p{L}★☆+-]*(?:\\s\\p{L}+)*)';
const FROM_SHAPES = [
  { shape: new RegExp(`^${NAME}\\s*(?:≥|>=|=>)\\s*${NUMBER}$`, 'u'), name: 1, number: 2 },
  { shape: new RegExp(`^${NAME}\\s*${NUMBER}\\s*及?以上$`, 'u'), name: 1, number: 2 },
  { shape: new RegExp(`^(?:≥|>=|=>)\\s*${NUMBER}\\s*${NAME}$`, 'u'), name: 2, number: 1 },
  { shape: new RegExp(`^${NUMBER}\\s*及?以上\\s*${NAME}$`, 'u'), name: 2, number: 1 },
];
const BELOW_SHAPES = [
  { shape: new RegExp(`^${NAME}\\s*(?:<|低于|不足)\\s*${NUMBER}$`, 'u'), name: 1, number: 2 },
  { shape: new RegExp(`^${NAME}\\s*${NUMBER}\\s*以下$`, 'u'), name: 1, number: 2 },
  { shape: new RegExp(`^(?:<|低于|不足)\\s*${NUMBER}\\s*${NAME}$`, 'u'), name: 2, number: 1 },
  { shape: new RegExp(`^${NUMBER}\\s*以下\\s*${NAME}$`, 'u'), name: 2, number: 1 },
];
const NAME_ONLY = new RegExp(`^${NAME}$`, 'u');

/**
 * A grade scheme as a person types it: `优秀≥90,良好≥80,合格≥60,不合格`, `90分以上优秀;80分以上良好;80分以下待改进`. A name
 * without a number is the rest. Null when a part cannot be read, two thresholds are equal, two names stand for the rest, or
 * the `以下` of the last leaves a hole below the lowest threshold.
 */
export function parseGradeScheme(text: string): GradeScheme | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,;、。\n|]+/)
    .map((part) =>
      part
        .replace(/[:为是]\s*(?=[\d≥>=<低不])/g, '')
        .replace(/([\d上下分])\s*[:为是]/g, '$1')
        .trim(),
    )
    .filter((part) => part !== '')
    .map(parsePart);
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const graded = parts.filter((part) => part !== null);
  const thresholds = graded
    .flatMap(({ name, from }) => (from === null ? [] : [{ name, from }]))
    .sort((a, b) => b.from - a.from);
  const rest = graded.filter(({ from }) => from === null);
  const lowest = thresholds[thresholds.length - 1];
  if (lowest === undefined || rest.length > 1) return null;
  if (thresholds.some(({ from }, index) => from === thresholds[index - 1]?.from)) return null;
  if (rest.some(({ below }) => below !== null && below !== lowest.from)) return null;
  return [...thresholds, ...rest.map(({ name }) => ({ name, from: -Infinity }))];
}

function parsePart(part: string): GradePart | null {
  for (const { shape, name, number } of FROM_SHAPES) {
    const match = shape.exec(part);
    if (match !== null) return { name: match[name] ?? '', from: Number(match[number]), below: null };
  }
  for (const { shape, name, number } of BELOW_SHAPES) {
    const match = shape.exec(part);
    if (match !== null) return { name: match[name] ?? '', from: null, below: Number(match[number]) };
  }
  const rest = NAME_ONLY.exec(part);
  return rest === null ? null : { name: rest[1] ?? '', from: null, below: null };
}
