/** What the documents say about people and leave to be set. Shares are 0–1; money is in the user's own currency. */
export interface PeoplePolicy {
  /** A6: whose monthly score is in the top share gets a bonus; B10: the wider share, of teams. */
  readonly topShare: number;
  readonly topTeams: number;
  /** A6: who is in the bottom share so many quarters in a row is coached. */
  readonly bottomShare: number;
  readonly bottomQuarters: number;
  /** A6: the bonus is between these shares of the monthly salary. */
  readonly bonusLeast: number;
  readonly bonusMost: number;
  /** D4: what one point is worth. */
  readonly perPoint: number;
  /** A6: a year's score from which promotion is considered first. */
  readonly promotionFrom: number;
  /** A6: a growth score below this share of its full mark → training. The threshold is ours. */
  readonly growthBelow: number;
  /** D4: least scores of a quarter for 5, 4, 3 and 2 stars. The thresholds are ours. */
  readonly stars: readonly [five: number, four: number, three: number, two: number];
  /** B7: handle time shorter by this share, first-contact resolution lower by so much: a conflict. The thresholds are ours. */
  readonly conflictHandle: number;
  readonly conflictResolution: number;
  /** D2: share of the low ratings that come from one topic, and how many there must be. */
  readonly concentration: number;
  readonly concentrationLeast: number;
  /** B11: satisfaction below this mark, or a complaint, is followed up within so many hours. */
  readonly followUpBelow: number;
  readonly followUpHours: number;
}

export const DEFAULT_PEOPLE_POLICY: PeoplePolicy = {
  topShare: 0.1,
  topTeams: 0.2,
  bottomShare: 0.1,
  bottomQuarters: 3,
  bonusLeast: 0.05,
  bonusMost: 0.1,
  perPoint: 10,
  promotionFrom: 90,
  growthBelow: 0.6,
  stars: [95, 90, 80, 60],
  conflictHandle: 0.05,
  conflictResolution: 0.01,
  concentration: 0.8,
  concentrationLeast: 5,
  followUpBelow: 3,
  followUpHours: 24,
};
