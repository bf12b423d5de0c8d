import type { candidatePage as english } from '../en/candidate-page.ts';
import type { Translation } from '../translation.ts';

/** The page about one candidate: the answer to who asks why the candidate is on the list, or is not. */
export const candidatePage: Translation<typeof english> = {
  confidential:
    'Confidencial: esta página describe a una persona que presentó su solicitud, y a otras cuando se mencionan. No debe difundirse sin autorización.',
  'title.member': 'Candidatura {id}: miembro recomendado',
  'title.other': 'Candidatura {id}: por qué no se recomienda',
  'title.ineligible': 'Candidatura {id}: no admisible',
  'title.several':
    '{count, plural, one {# candidatura: por qué se recomienda o no} other {# candidaturas: por qué se recomiendan o no}}',
  answer: 'La respuesta',
  'verdict.member': 'Esta candidatura figura en la lista recomendada.',
  'verdict.other':
    'Esta candidatura es admisible y se examinó, pero no figura en la lista recomendada. Está demostrado que ninguna lista con esta candidatura que cumpla todas las reglas obtiene más que la recomendada.',
  'verdict.ineligible': 'Esta candidatura no puede seleccionarse, sea cual sea su puntuación.',
  ineligible: 'Condición que no se cumple: {reason} ({clause}).',
  person: 'La solicitud',
  'score-of': 'Puntuación: {criterion}',
  standing: 'Comparación con candidaturas similares',
  'standing.caption':
    'Candidaturas que comparten con esta una nacionalidad, un grupo regional u otro atributo: cuántas se presentaron, cuántas son admisibles y cuántas figuran en la lista.',
  'bounds.min': '{rule}: al menos {min}',
  'bounds.max': '{rule}: como máximo {max}',
  'bounds.both': '{rule}: de {min} a {max}',
};
