import type { ResultDocument } from './result-schema.ts';

/** What two engines contradict each other in, one English sentence; absent where they do not. */
export const disagreementOf = ({
  run: { crossCheck },
  objective,
}: ResultDocument): { readonly disagreement?: string } => {
  if (crossCheck?.status !== 'disagrees') return {};
  const { engine, version } = crossCheck;
  const found = crossCheck.objective === null ? 'no slate' : `an optimum of ${crossCheck.objective}`;
  const proven = objective === null ? 'that there is none' : objective;
  return {
    disagreement: `${engine} ${version} contradicts the proven answer: it finds ${found} where the answer is ${proven}.`,
  };
};
