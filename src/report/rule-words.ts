import { codeText, writerOf } from '../text/message.ts';
import { titleOfName } from '../text/names.ts';

const message = writerOf('report');

const reserved: Readonly<Record<string, () => string>> = {
  unverified: () => message('eligibility.unverified'),
  'score-missing': () => message('eligibility.score-missing'),
};

/** Why somebody is ineligible: the title of the clause, or what no clause says. */
export const reasonText = (reason: string): string =>
  Object.hasOwn(reserved, reason) ? reserved[reason]!() : titleOfName(reason);

/** Who fixes a rule or clause. @param authority - null: nobody, as it follows from what is left blank. */
export const authorityText = (authority: 'resolution' | 'policy' | null): string => {
  if (authority === null) return '–';
  return codeText(authority);
};
