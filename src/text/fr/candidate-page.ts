import type { candidatePage as english } from '../en/candidate-page.ts';
import type { Translation } from '../translation.ts';

/** The page about one candidate: the answer to who asks why the candidate is on the list, or is not. */
export const candidatePage: Translation<typeof english> = {
  confidential:
    'Confidentiel : cette page décrit une personne qui a présenté sa candidature, et d’autres lorsqu’elles sont citées. Ne pas diffuser sans autorisation.',
  'title.member': 'Candidature {id} : membre recommandé',
  'title.other': 'Candidature {id} : pourquoi elle n’est pas recommandée',
  'title.ineligible': 'Candidature {id} : non admissible',
  'title.several':
    '{count, plural, one {# candidature : pourquoi elle est recommandée ou non} other {# candidatures : pourquoi elles sont recommandées ou non}}',
  answer: 'La réponse',
  'verdict.member': 'Cette candidature figure sur la liste recommandée.',
  'verdict.other':
    'Cette candidature est admissible et a été examinée, mais ne figure pas sur la liste recommandée. Il est prouvé qu’aucune liste comprenant cette candidature et satisfaisant à toutes les règles n’obtient un total supérieur à celui de la liste recommandée.',
  'verdict.ineligible': 'Cette candidature ne peut être retenue, quelle que soit sa note.',
  ineligible: 'Condition non remplie : {reason} ({clause}).',
  'nationality.free':
    'La nationalité ({value}) ne fait pas obstacle : {count, plural, one {# siège est pourvu} other {# sièges sont pourvus}}, pour un maximum de {max, number} ({members}).',
  'nationality.taken':
    'Nationalité ({value}) : le maximum de {max, plural, one {# siège} other {# sièges}} est atteint ({members}). Pour retenir cette candidature, il faudrait que l’un de ces membres quitte la liste.',
  full: '{count, plural, one {La règle ci-après vise aussi cette candidature, et son maximum est atteint. La candidature ne pourrait être retenue que si un membre que la règle vise également quittait la liste :} other {Les # règles ci-après visent aussi cette candidature, et leur maximum est atteint. La candidature ne pourrait être retenue que si, pour chacune d’elles, un membre qu’elle vise également quittait la liste :}}',
  'full.rule': '{rule} : au plus {max, number}',
  'full.held': '{rule} : au plus {max, number} ; figurent sur la liste : {members}',
  'joins.yes':
    'Avec un siège de plus au titre de cette règle, la candidature figurerait dans la meilleure liste.',
  'joins.no':
    'Un siège de plus au titre de cette seule règle ne suffirait pas à faire retenir la candidature.',
  exchange:
    'La meilleure liste comprenant la candidature {id} obtient {amount} de moins que la liste recommandée. {joins, plural, =0 {Aucune autre candidature n’y entre} one {# autre candidature y entre aussi} other {# autres candidatures y entrent aussi}} et {leaves, plural, one {# membre en sort} other {# membres en sortent}}.',
  'score.beyond':
    'Pour figurer dans une des meilleures listes, la candidature aurait dû obtenir {points} points, soit plus que la note maximale possible.',
  'score.needed': 'Avec {points} points, la candidature aurait figuré dans une des meilleures listes.',
  'in-detail': 'En détail : qui entrerait, qui sortirait, et quelles bornes font obstacle',
  person: 'Le dossier de candidature',
  'score-of': 'Note : {criterion}',
  standing: 'Comparaison avec les candidatures semblables',
  'standing.caption':
    'Candidatures ayant en commun avec celle-ci une nationalité, un groupe régional ou un autre attribut : combien ont été reçues, combien sont admissibles et combien figurent sur la liste.',
  rules: 'Règles qui visent cette candidature',
  'rules.caption': 'Les règles qui visent cette candidature, et les membres qu’elles visent.',
  'rules.members': 'Membres',
};
