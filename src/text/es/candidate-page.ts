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
  'nationality.free':
    'La nacionalidad ({value}) no es el obstáculo: {count, plural, one {está ocupado # puesto} other {están ocupados # puestos}}, de un máximo de {max, number} ({members}).',
  'nationality.taken':
    'Nacionalidad ({value}): se ha alcanzado el máximo de {max, plural, one {# puesto} other {# puestos}} ({members}). Para incluir esta candidatura, tendría que salir una de esas personas.',
  full: '{count, plural, one {La regla siguiente se aplica a esta candidatura y ya ha alcanzado su máximo. La candidatura solo podría incluirse si saliera de la lista un miembro al que también se aplica:} other {Las # reglas siguientes se aplican a esta candidatura y ya han alcanzado su máximo. La candidatura solo podría incluirse si, respecto de cada una de ellas, saliera de la lista un miembro al que también se aplica:}}',
  'full.rule': '{rule}: como máximo {max, number}',
  'full.held': '{rule}: como máximo {max, number}; en la lista: {members}',
  'joins.yes': 'Con un puesto más según esta regla, la candidatura figuraría en la mejor lista.',
  'joins.no': 'Un puesto más según esta sola regla no bastaría para incluir la candidatura.',
  exchange:
    'La mejor lista que incluye la candidatura {id} obtiene {amount} menos que la recomendada. {joins, plural, =0 {No entra ninguna otra candidatura} one {Entra además # candidatura} other {Entran además # candidaturas}} y {leaves, plural, one {sale # miembro} other {salen # miembros}}.',
  'score.beyond':
    'Para figurar en una de las mejores listas, la candidatura habría necesitado {points} puntos, más que la puntuación máxima posible.',
  'score.needed': 'Con {points} puntos, la candidatura habría figurado en una de las mejores listas.',
  'in-detail': 'En detalle: quién entraría, quién saldría y qué límites lo impiden',
  person: 'La solicitud',
  'score-of': 'Puntuación: {criterion}',
  standing: 'Comparación con candidaturas similares',
  'standing.caption':
    'Candidaturas que comparten con esta una nacionalidad, un grupo regional u otro atributo: cuántas se presentaron, cuántas son admisibles y cuántas figuran en la lista.',
  rules: 'Reglas que se aplican a esta candidatura',
  'rules.caption': 'Las reglas que se aplican a esta candidatura y los miembros a los que se aplican.',
  'rules.members': 'Miembros',
};
