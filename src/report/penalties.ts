import type { ResultDocument } from '../answers/result/result-schema.ts';

/** What unmet targets of soft rules take from the points of the members, objective units. */
export const penaltiesOf = ({ rules }: Pick<ResultDocument, 'rules'>): number =>
  rules.reduce((sum, { shortfall, penalty }) => sum + (shortfall ?? 0) * (penalty ?? 0), 0);
