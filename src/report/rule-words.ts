import { codeText, writerOf } from '../text/message.ts';
import { titleOfName } from '../text/names.ts';

const message = writerOf('report');
const requires = writerOf('publicSummary');

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

/** What a row requires, as far as it has bounds or a target: `at least 3`. */
export const requiresText = ({
  min,
  max,
  target,
}: {
  readonly min: number | null;
  readonly max: number | null;
  readonly target?: number | undefined;
}): string => {
  if (target !== undefined) return requires('requires.target', { target });
  if (min !== null && max !== null) return requires('requires.both', { min, max });
  if (max !== null) return requires('requires.max', { max });
  return min === null ? '–' : requires('requires.min', { min });
};
