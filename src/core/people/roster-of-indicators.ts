import type { ActualCell } from '../forms/form';
import type { Aggregation, IndicatorGroup } from '../indicators/aggregator';
import { type IndicatorColumn, indicatorColumns } from '../indicators/indicator-columns';
import type { IndicatorName, IndicatorUnit } from '../indicators/indicator-definitions';
import { unitOf } from '../quantity/unit';
import type { IndicatorKey } from '../scoring/indicator-type';
import { type FigureMeaning, meaningOf, type SatisfactionKind } from './figure-meaning';
import type { Roster, RosterPerson, Sample } from './roster';

/** What indicators of records are in the catalogue of indicators; the others are joined by their names alone. */
const KEYS: Partial<Record<IndicatorName, IndicatorKey>> = {
  asa: 'asa',
  aht: 'aht',
  talk: 'talk',
  acw: 'acw',
  fcr: 'fcr',
  sla: 'sla',
  csat: 'csat',
  csatMean: 'csat',
  csat100: 'csat',
  nps: 'nps',
  complaintRate: 'complaint',
  qaMean: 'qa',
  occupancy: 'occupancy',
  examMean: 'knowledge',
  abandonRate: 'abandon',
  answerRate: 'answered',
  response30: 'response30',
  transferRate: 'transfer',
  volumePerDay: 'volume',
  errorRate: 'errors',
  trainingRate: 'training',
  onboarding: 'onboarding',
  knowledge: 'articles',
};

const SATISFACTION: Partial<Record<IndicatorName, SatisfactionKind>> = {
  csat: 'share',
  csatMean: 'mean',
  csat100: 'hundred',
};

/**
 * A roster straight from records: one person for each agent of an aggregation by agent (and team). `label` gives the names that
 * people read. Throws where the aggregation is not by agent.
 *
 * @example rosterOfIndicators(aggregate(blocks, { by: 'agent' }), (name) => indicatorLabel('zh-CN', name, choices))
 */
export function rosterOfIndicators(aggregation: Aggregation, label: (name: IndicatorName) => string): Roster {
  const agent = aggregation.by.indexOf('agent');
  if (agent < 0) throw new Error('A roster needs indicators by agent');
  const team = aggregation.by.indexOf('team');
  const columns = indicatorColumns(aggregation);
  return {
    place: null,
    columns: columns.map(({ name }) => ({ header: label(name), meaning: meaningOfIndicator(name, label(name)), column: null })),
    people: aggregation.groups
      .filter(({ key }) => (key[agent] ?? '') !== '')
      .map((group) => personOf(group, columns, agent, team)),
    diagnostics: [],
  }; // prettier-ignore
}

function meaningOfIndicator(name: IndicatorName, label: string): FigureMeaning {
  return {
    ...meaningOf(label),
    key: KEYS[name] ?? null,
    satisfaction: SATISFACTION[name] ?? null,
  };
}

function personOf(
  { key, indicators }: IndicatorGroup,
  columns: readonly IndicatorColumn[],
  agent: number,
  team: number,
): RosterPerson {
  const { returnRate, coverage, services, surveys } = indicators;
  const sample: Sample = {
    count: services.value ?? surveys.value,
    returnRate: returnRate.value,
    coverage: coverage.value,
  };
  return {
    name: key[agent] ?? '',
    role: null,
    team: team < 0 ? null : (key[team] ?? '') || null,
    row: null,
    actuals: columns.map(({ name, unit }) => actualOf(indicators[name].value, unit)),
    sample,
  };
}

function actualOf(value: number | null, unit: IndicatorUnit): ActualCell {
  const figure = { value: value ?? '' };
  switch (unit) {
    case 'seconds':
      return { ...figure, unit: unitOf('秒'), unitArgument: '秒' };
    case 'days':
      return { ...figure, unit: unitOf('天'), unitArgument: '天' };
    case 'ratio':
      return { ...figure, unit: unitOf('%'), unitArgument: '100%' };
    case 'mark':
    case 'count':
      return { ...figure, unit: null, unitArgument: null };
  }
}
