import { settle } from '../formula/settle';
import type { Award, Formula } from './rule';

const evaluateFormula = (formula: Formula, x: number): number => {
  switch (formula.op) {
    case 'num':
      return formula.value;
    case 'input':
      return x;
    case '+':
      return evaluateFormula(formula.left, x) + evaluateFormula(formula.right, x);
    case '-':
      return evaluateFormula(formula.left, x) - evaluateFormula(formula.right, x);
    case '×':
      return evaluateFormula(formula.left, x) * evaluateFormula(formula.right, x);
    case '÷': {
      const divisor = evaluateFormula(formula.right, x);
      return divisor === 0 ? NaN : evaluateFormula(formula.left, x) / divisor;
    }
  }
};

/** How many steps an actual is away from the anchor, and how many of them count. */
export const stepsAt = (
  award: Extract<Award, { kind: 'steps' }>,
  x: number,
): { distance: number; counted: number } => {
  const { anchor, toward, size, counting, limit } = award;
  const reached = limit === null ? x : toward === 'above' ? Math.min(x, limit) : Math.max(x, limit);
  const distance = settle(toward === 'above' ? reached - anchor : anchor - reached);
  const quotient = settle(distance / size);
  switch (counting) {
    case 'whole':
      return { distance, counted: Math.floor(quotient) };
    case 'started':
      return { distance, counted: Math.ceil(quotient) };
    case 'nearest':
      return { distance, counted: Math.round(quotient) };
    case 'proportional':
      return { distance, counted: distance / size };
  }
};

/** What one award grants for an actual, before floor and cap; null where nothing is said. */
export const answer = (award: Award, x: number): number | null => {
  switch (award.kind) {
    case 'points':
      return award.points;
    case 'steps':
      return settle(award.base + award.change * stepsAt(award, x).counted);
    case 'line': {
      const [x0, y0] = award.from;
      const [x1, y1] = award.to;
      return settle(y0 + ((x - x0) * (y1 - y0)) / (x1 - x0));
    }
    case 'formula': {
      const value = evaluateFormula(award.formula, x);
      return Number.isFinite(value) ? settle(value) : null;
    }
    case 'open':
      return null;
  }
};
