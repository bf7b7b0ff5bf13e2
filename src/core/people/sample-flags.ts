import type { Policy } from '../scoring/policy';
import type { PersonFlag } from './person-card';
import type { Sample } from './roster';

/** Below which the figures of a person rest on too little (B2). */
export type Least = Pick<Policy, 'minimumCount' | 'minimumReturn' | 'minimumCoverage'>;

/** What a person's figures rest on too little of; the rank is withheld because of it. What the roster does not say is no flag. */
export function sampleFlags({ count, returnRate, coverage }: Sample, least: Least): PersonFlag[] {
  const flags: PersonFlag[] = [];
  if (count !== null && count < least.minimumCount) {
    const params = { count, least: least.minimumCount };
    flags.push(flag('small-sample', params));
  }
  if (returnRate !== null && returnRate < least.minimumReturn) {
    flags.push(flag('low-return', percents(returnRate, least.minimumReturn)));
  }
  if (coverage !== null && coverage < least.minimumCoverage) {
    flags.push(flag('low-coverage', percents(coverage, least.minimumCoverage)));
  }
  return flags;
}

function flag(
  kind: 'small-sample' | 'low-return' | 'low-coverage',
  params: Readonly<Record<string, number>>,
): PersonFlag {
  return {
    kind,
    indicator: null,
    diagnostic: { code: `people.flag.${kind}`, severity: 'warning', params },
  };
}

function percents(share: number, least: number) {
  return { percent: Number((share * 100).toFixed(1)), least: Number((least * 100).toFixed(1)) };
}
