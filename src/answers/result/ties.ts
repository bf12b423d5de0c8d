import type { Answer } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { namingOf } from '../explain/naming.ts';
import type { Ties } from './result-parts.ts';

type Selected = Answer & { readonly outcome: 'selected' };

/** How far the draw between equally good slates came. */
export const tiesOf = (formulation: Formulation, { open }: Pick<Selected, 'open'>): Ties => ({
  seed: formulation.ruleSet.seed,
  origin: 'chosen',
  status: open.length === 0 ? 'settled' : 'open',
  open: open.map(namingOf(formulation).id),
});

/** What is proved of a slate whose draw was not finished, and what is not. */
export const openWarnings = ({ open }: Pick<Ties, 'open'>): readonly Statement[] =>
  open.length === 0 ? [] : [state('ties-open', { candidates: open })];

/** What of the draw should not pass unnoticed. @param byLot - null: how many seats it decided is not known. */
export const tiesWarnings = ({ seed, open }: Ties, byLot: readonly string[] | null): readonly Statement[] => [
  ...openWarnings({ open }),
  ...(open.length === 0 && byLot === null ? [state('core-unfinished', {})] : []),
  ...(seed === '' && byLot?.length !== 0 ? [state('seed-missing', {})] : []),
];
