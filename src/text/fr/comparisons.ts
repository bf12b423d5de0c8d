import type { comparisons as english } from '../en/comparisons.ts';
import type { Translation } from '../translation.ts';

/** What a comparison of two results says, by the statement's code. */
export const comparisons: Translation<typeof english> = {
  // The answers
  'slates-same': 'Les listes sont identiques : {members, plural, one {# membre} other {# membres}}.',
  'slates-differ':
    '{exchange} {stays, plural, =0 {Aucun membre n’est maintenu.} one {# membre est maintenu.} other {# membres sont maintenus.}}',
  'exchange.joins':
    '{joining, plural, one {{enters} entre dans la liste.} other {{enters} entrent dans la liste.}}',
  'exchange.leaves':
    '{leaving, plural, one {{leaves} sort de la liste.} other {{leaves} sortent de la liste.}}',
  'exchange.both':
    '{joining, plural, one {{enters} remplace {leaves}.} other {{enters} remplacent {leaves}.}}',
  'slate-of-one': 'Seul le résultat {result} comporte une liste.',
  'outcomes-same': 'Les deux résultats ont la même issue, sans liste : {outcome}.',
  'outcomes-differ': 'Issue de A : {from} ; issue de B : {to}.',
  'objective-moved': 'La liste de A obtient {from}, et celle de B {to} : {difference}.',
  'objective-moved.same': 'Les deux listes obtiennent {from}.',
  'objectives-not-comparable':
    'Les totaux des deux listes ne peuvent être comparés : {reason, select, scale {un point n’y correspond pas au même nombre d’unités de l’objectif} criteria {ils portent sur des critères différents} other {les critères y ont des pondérations différentes}}.',

  // Where they come from
  'inputs-same':
    'Les deux résultats ont été établis à partir du même vivier et du même jeu de règles. Les différences tiennent aux options, aux délais ou aux versions du programme.',
  'inputs-differ':
    '{count, plural, one {Les résultats ont été établis à partir de données différentes. Élément qui diffère : {inputs}.} other {Les résultats ont été établis à partir de données différentes. Éléments qui diffèrent : {inputs}.}}',
  'input.pool': 'le vivier',
  'input.rules': 'le jeu de règles',
  'input.reference': 'l’édition du tableau de référence',
  'input.seed': 'le germe du tirage au sort',
  'pool-hashes-not-comparable':
    'Les empreintes des viviers ont été calculées selon des définitions différentes (inputs.format) : les viviers peuvent donc malgré tout être identiques.',
  'cause-needs-inputs':
    'Pour déterminer quels changements des données importent, il faut disposer des viviers et des jeux de règles des deux résultats.',
  'cause-none':
    '{changes, plural, =0 {Aucune donnée ayant une incidence sur la liste n’a changé.} one {# changement des données a été relevé ; la liste est la même avec et sans ce changement.} other {# changements des données ont été relevés ; la liste est la même avec et sans ces changements.}}',
  'cause-found':
    'Sur {total, number} changements des données, {changes, plural, one {un seul suffit à modifier la liste ; d’autres peuvent suffire également} other {# suffisent ensemble à modifier la liste, et aucun d’eux ne peut être laissé de côté ; d’autres peuvent suffire également}}.',
  'cause-found.only': 'Un seul élément des données a changé, et il modifie la liste.',
  'cause-not-irreducible':
    'Sur {total, plural, one {# changement} other {# changements}} des données, {changes, plural, one {# suffit à modifier la liste} other {# suffisent ensemble à modifier la liste}}. Il n’a pu être établi en {trials, plural, one {# essai} other {# essais}} si un nombre moindre y suffirait.',
  'cause-effect':
    '{changes, plural, one {Effet de ce seul changement : {exchange}} other {Effet de ces seuls changements : {exchange}}}',
  'cause-makes-infeasible':
    '{changes, plural, one {Avec ce seul changement, il n’existe aucune liste.} other {Avec ces seuls changements, il n’existe aucune liste.}}',
  'cause-makes-feasible':
    '{changes, plural, one {Avec ce seul changement, il existe une liste.} other {Avec ces seuls changements, il existe une liste.}}',
  'cause-unfinished':
    'Le délai a expiré avant que soient déterminés les changements des données qui importent.',
  'result-not-reproduced':
    'Un nouveau calcul à partir des données du résultat {result} donne une autre liste que celle de ce résultat (établi par la version {version}). La cause est indiquée pour les listes que les données donnent à présent.',

  // Changes of the rule set
  'size-changed': 'Le nombre de sièges est passé de {from} à {to}.',
  'weight-changed': 'La pondération du critère {criterion} est passée de {from} à {to}.',
  'weights-changed': 'La pondération porte sur d’autres critères.',
  'scores-counted': 'Les notes sont désormais prises en compte.',
  'scores-dropped': 'Les notes ne sont plus prises en compte : les règles et le tirage au sort décident.',
  'attribute-changed': 'L’attribut {attribute} est déclaré différemment.',
  'decimals-changed':
    '{to, plural, one {Les notes peuvent comporter # décimale au lieu de {from}.} other {Les notes peuvent comporter # décimales au lieu de {from}.}}',
  'missing-scores-changed':
    '{to, select, exclude {Les candidatures sans note sont désormais écartées.} mean {La moyenne des autres notes remplace désormais une note manquante.} other {Une note manquante est désormais une erreur.}}',
  'counting-changed':
    '{to, select, all {Pour l’attribut {attribute}, toutes les valeurs d’une personne comptent désormais, et non plus la première seulement.} other {Pour l’attribut {attribute}, seule la première valeur d’une personne compte désormais.}}',
  'clause-added': 'La disposition d’admissibilité {clause} a été ajoutée.',
  'clause-dropped': 'La disposition d’admissibilité {clause} a été supprimée.',
  'clause-changed': 'La disposition d’admissibilité {clause} a été modifiée.',
  'assignment-added': 'La répartition {assignment} a été ajoutée.',
  'assignment-dropped': 'La répartition {assignment} a été supprimée.',
  'assignment-changed':
    'Dans la répartition {assignment}, ce qui est compté, ou le nombre de fonctions que peut exercer un membre, est différent.',
  'posts-reordered': 'Dans la répartition {assignment}, les fonctions sont dans un autre ordre.',
  'post-added': 'Dans la répartition {assignment}, la fonction {post} a été ajoutée.',
  'post-dropped': 'Dans la répartition {assignment}, la fonction {post} a été supprimée.',
  'post-changed': 'Dans la répartition {assignment}, la fonction {post} est différente.',
  'post-rule-added': 'Dans la répartition {assignment}, la règle {rule} a été ajoutée.',
  'post-rule-dropped': 'Dans la répartition {assignment}, la règle {rule} a été supprimée.',
  'post-rule-changed': 'Dans la répartition {assignment}, la règle {rule} est différente.',
  'rule-added': 'La règle {rule} a été ajoutée.',
  'rule-dropped': 'La règle {rule} a été supprimée.',
  'rule-changed': 'Le mode de décompte de la règle {rule} est différent.',
  'rule-authority-changed':
    'La source de la règle {rule} a changé : {to} au lieu de {from}. Elle détermine si une candidature dont une valeur n’est pas renseignée peut être retenue.',
  'bound-moved':
    '{side, select, min {Le minimum pour {rule} est passé de {from} à {to}.} other {Le maximum pour {rule} est passé de {from} à {to}.}}',
  'bound-added':
    '{side, select, min {Un minimum de {to} pour {rule} a été ajouté.} other {Un maximum de {to} pour {rule} a été ajouté.}}',
  'bound-dropped':
    '{side, select, min {Le minimum de {from} pour {rule} a été supprimé.} other {Le maximum de {from} pour {rule} a été supprimé.}}',
  'target-moved': 'La cible pour {rule} est passée de {from} à {to}.',
  'penalty-changed':
    'La pénalité pour {rule} est passée de {from} à {to, plural, one {# point} other {# points}} par siège.',
  'seed-changed': 'Le germe du tirage au sort a été modifié.',
  'alias-changed': 'L’affiliation "{spelling}" correspond désormais à "{to}", et non plus à "{from}".',
  'alias-changed.added': 'L’affiliation "{spelling}" correspond désormais à "{to}".',
  'alias-changed.dropped': 'L’affiliation "{spelling}" ne correspond plus à "{from}".',
  'reference-changed': 'La correction du tableau de référence pour {country} a été modifiée ({attributes}).',
  'reference-column-added': 'La colonne de référence {attribute} a été ajoutée.',
  'reference-column-dropped': 'La colonne de référence {attribute} a été supprimée.',
  'reference-value-changed':
    'Dans la colonne de référence {attribute}, la valeur correspondant à {country} a changé : {to} au lieu de {from}.',

  // Changes of the pool
  blank: 'vide',
  'candidate-added': 'La candidature {candidate} a été ajoutée au vivier.',
  'candidate-dropped': 'La candidature {candidate} ne figure plus dans le vivier.',
  'column-added': 'La colonne {column} a été ajoutée au vivier.',
  'column-dropped': 'La colonne {column} a été supprimée du vivier.',
  'column-split':
    'L’indication selon laquelle la colonne {column} contient ou non plusieurs valeurs a été modifiée.',
  'value-changed': 'Pour {candidate}, la valeur de la colonne {column} a changé : {to} au lieu de {from}.',
};
