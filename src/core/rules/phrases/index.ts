import { conditionBand, conditionChange, pointsFirst, targetBand, valueBand, wholeBand } from './band';
import { eachPointBelow, losesPer, otherwise, pointsForEach, scoresAt } from './english';
import { event, fullMark, level, limit, reference, stated } from './plain';
import type { Phrase } from './phrase';
import { linear, proportional } from './share';
import { countedStep, eachStep, partOfStep, perStep } from './step';

/** All phrase families. The first that fits at a place wins, so the longer and more specific ones come first. */
export const PHRASES: readonly Phrase[] = [
  eachPointBelow,
  losesPer,
  pointsForEach,
  scoresAt,
  otherwise,
  perStep,
  eachStep,
  linear,
  proportional,
  conditionChange,
  pointsFirst,
  conditionBand,
  countedStep,
  reference,
  valueBand,
  wholeBand,
  targetBand,
  fullMark,
  limit,
  level,
  event,
  stated,
  partOfStep,
];
