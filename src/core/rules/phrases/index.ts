import {
  conditionBand,
  eitherBand,
  formulaBand,
  pointsFirst,
  reachedBand,
  tableRun,
  valueBand,
} from './band';
import { conditionChange } from './condition-change';
import { eachPointBelow, losesPer, offBeyond, otherwise, pointsIf, pointsForEach, scoresAt } from './english';
import { event, formula, fullMark, level, limit, reference, stated } from './plain';
import { excessBand, offTarget } from './off-target';
import type { Phrase } from './phrase';
import { linear, proportional } from './share';
import { anchoredStep, countedStep, eachStep, partOfStep, perStep } from './step';
import { targetBand, wholeBand } from './target-band';

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
