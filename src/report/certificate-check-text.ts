import type { CertificateCheck } from '../answers/proof/check.ts';
import { writerOf } from '../text/message.ts';
import { formatPoints } from '../text/numbers.ts';
import { joinSentences } from '../text/language.ts';

const message = writerOf('tables');

/** What the checker found, in a sentence or three. */
export const certificateCheckText = (result: CertificateCheck): string =>
  `${joinSentences(sentences(result))}\n`;

const sentences = (result: CertificateCheck): readonly string[] => {
  if (!result.holds) {
    const { step, place, detail } = result;
    return [
      place === ''
        ? message('check.fails', { step, detail })
        : message('check.fails-at', { step, place, detail }),
    ];
  }
  const cases = [
    message('check.cases', { cases: result.leaves }),
    ...(result.pool === 'converted' ? [message('check.converted')] : []),
    ...(result.format === 1 ? [message('check.former-format')] : []),
  ];
  const { assignment, objective, objectiveScale } = result;
  if (objective === null) {
    const none =
      assignment === undefined ? message('check.infeasible') : message('check.no-assignment', { assignment });
    return [none, ...cases, ...membersText(result.members)];
  }
  if (assignment !== undefined) {
    return [
      objectiveScale === undefined || objectiveScale === null
        ? message('check.assignment-units', { assignment, objective })
        : message('check.assignment', {
            assignment,
            points: formatPoints(Number(objective), objectiveScale),
            objective,
          }),
      ...cases,
      message(result.ties === 'checked' ? 'check.assignment-ties' : 'check.ties-not-shown'),
      ...membersText(result.members),
    ];
  }
  return [
    claim(objective, objectiveScale),
    ...cases,
    message(result.ties === 'checked' ? 'check.ties' : 'check.ties-not-shown'),
  ];
};

/** Whose posts these are is not part of the proof. */
const membersText = (members: number | undefined): readonly string[] =>
  members === undefined ? [] : [message('check.assignment-members', { members })];

const claim = (objective: string, scale: number | null | undefined): string => {
  if (scale === null) return message('check.satisfies');
  return scale === undefined
    ? message('check.optimal-units', { objective })
    : message('check.optimal', { points: formatPoints(Number(objective), scale), objective });
};
