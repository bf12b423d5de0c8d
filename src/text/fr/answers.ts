import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What the tables of a terminal and the reports in HTML both say of an answer. */
export const answers: Translation<typeof english> = {
  infeasible: 'Il est prouvé qu’aucune liste ne satisfait à toutes les règles.',
  'stopped.none': 'Le délai a expiré avant qu’une liste soit trouvée.',
  'stopped.some':
    'Le délai a expiré avant la fin de la recherche. La meilleure liste trouvée jusqu’ici obtient {points} points ; elle satisfait à toutes les règles, mais son optimalité n’est pas prouvée.',
  'bound.known': 'Aucune liste n’obtient plus de {points} points.',
  'bound.unknown': 'On ne sait pas combien de points une liste peut obtenir au plus.',
  'ties.none': 'C’est la seule meilleure liste.',
  'ties.unscored':
    'Plusieurs listes satisfont à toutes les règles : {core, plural, =0 {aucun membre ne figure} one {# membre figure} other {# membres figurent}} dans toutes, et le tirage au sort a décidé de {byLot, plural, one {# siège} other {# sièges}}. {seeded, select, yes {Quiconque a choisi le germe aurait pu choisir parmi ces listes.} other {Quiconque choisit un germe peut choisir parmi ces listes.}}',
  'ties.unscored-none': 'C’est la seule liste qui satisfait à toutes les règles.',
  'ties.some':
    'Plusieurs listes sont équivalentes : {core, plural, =0 {aucun membre ne figure} one {# membre figure} other {# membres figurent}} dans toutes, et le tirage au sort a décidé de {byLot, plural, one {# siège} other {# sièges}}. {seeded, select, yes {Quiconque a choisi le germe aurait pu choisir parmi ces listes.} other {Quiconque choisit un germe peut choisir parmi ces listes.}}',
  disagreement:
    'Le second solveur est en désaccord avec ce résultat. N’utilisez pas le résultat avant d’en connaître la cause.',
  eligible:
    'Sur {pool, plural, one {# candidature} other {# candidatures}}, {eligible, plural, one {# est admissible} other {# sont admissibles}}.',
  warnings: 'Avertissements',
  members: 'Membres',
  rules: 'Règles',
  eligibility: 'Admissibilité',
  conflicts: 'Règles en conflit',
  repairs: 'Solutions possibles',
  'some-values': '{rule} ({count, plural, one {# valeur} other {# valeurs}})',

  // What-ifs
  open: '{count, plural, one {L’optimalité de # liste est prouvée, mais le départage entre listes équivalentes n’a pas été mené à son terme : certains de ses membres peuvent encore changer.} other {L’optimalité de # listes est prouvée, mais le départage entre listes équivalentes n’a pas été mené à son terme : certains de leurs membres peuvent encore changer.}}',
  'conflict.one': 'La condition suivante ne peut être respectée : {parts}.',
  'conflict.several':
    'Les conditions suivantes ne peuvent être respectées ensemble, et aucune ne peut être laissée de côté : {parts}.',
  'conflict.limit':
    '{side, select, min {le minimum pour {rule}, même porté à sa limite} other {le maximum pour {rule}, même porté à sa limite}}',
  'conflict.none': 'Les règles en conflit n’ont pu être déterminées dans le délai imparti.',
  'repair.moves': 'Solution possible : {moves}. La meilleure liste obtient alors {points} points.',
  'repair.move':
    '{side, select, min {minimum pour {rule} ramené de {from} à {to}} other {maximum pour {rule} porté de {from} à {to}}}',
  'repair.none':
    'Aucune solution n’est proposée : soit aucune modification des bornes négociables ne résout le conflit, soit la recherche a atteint sa limite avant d’en trouver une.',
  stopped: 'Le délai a expiré avant la fin de la recherche.',
  'stopped.nothing': 'Aucune liste n’a été trouvée jusqu’ici.',
  'stopped.best':
    'La meilleure liste trouvée jusqu’ici obtient {points} points ; son optimalité n’est pas prouvée.',
  failed: 'Cela ne dit rien du scénario lui-même.',
  unpriced: 'non connu : {names}',
};
