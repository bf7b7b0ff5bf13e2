import {
  conditionBand,
  conditionChange,
  eitherBand,
  excessBand,
  formulaBand,
  offTarget,
  pointsFirst,
  reachedBand,
  tableRun,
  targetBand,
  valueBand,
  wholeBand,
} from './band';
import { eachPointBelow, losesPer, offBeyond, otherwise, pointsIf, pointsForEach, scoresAt } from './english';
import { event, formula, fullMark, level, limit, reference, stated } from './plain';
import type { Phrase } from './phrase';
import { linear, proportional } from './share';
import { anchoredStep, countedStep, eachStep, partOfStep, perStep } from './step';

/** All phrase families. The first that fits at a place wins, so the longer and more specific ones come first. */
export const PHRASES: readonly Phrase[] = [
  eachPointBelow,
  offBeyond,
  losesPer,
  pointsForEach,
  scoresAt,
  pointsIf,
  otherwise,
  perStep,
  anchoredStep,
  eachStep,
  linear,
  proportional,
  formulaBand,
  offTarget,
  excessBand,
  eitherBand,
  reachedBand,
  conditionChange,
  pointsFirst,
  tableRun,
  conditionBand,
  countedStep,
  reference,
  valueBand,
  wholeBand,
  targetBand,
  fullMark,
  formula,
  limit,
  level,
  event,
  stated,
  partOfStep,
];
