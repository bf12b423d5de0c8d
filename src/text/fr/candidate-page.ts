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
  person: 'Le dossier de candidature',
  'score-of': 'Note : {criterion}',
  standing: 'Comparaison avec les candidatures semblables',
  'standing.caption':
    'Candidatures ayant en commun avec celle-ci une nationalité, un groupe régional ou un autre attribut : combien ont été reçues, combien sont admissibles et combien figurent sur la liste.',
  'bounds.min': '{rule} : au moins {min}',
  'bounds.max': '{rule} : au plus {max}',
  'bounds.both': '{rule} : de {min} à {max}',
};
