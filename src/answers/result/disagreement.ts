import { writerOf } from '../../text/message.ts';
import type { ResultDocument } from './result-schema.ts';

const write = writerOf('failures');

/** What two engines contradict each other in, as sentences; absent where they do not. */
export const disagreementOf = ({
  run: { crossCheck },
  objective,
}: ResultDocument): { readonly disagreement?: string } => {
  if (crossCheck?.status !== 'disagrees') return {};
  const { engine, version } = crossCheck;
  return {
    disagreement: write('disagreement', {
      engine,
      version,
      found: crossCheck.objective === null ? 'nothing' : 'slate',
      foundObjective: crossCheck.objective ?? 0,
      proved: objective === null ? 'nothing' : 'slate',
      objective: objective ?? 0,
    }),
  };
};
