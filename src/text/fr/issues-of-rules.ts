import type { issuesOfRules as english } from '../en/issues-of-rules.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a rule set, by itself and beside a pool. */
export const issuesOfRules: Translation<typeof english> = {
  // The form of its rules and clauses
  'unknown-rule-set': `Il n’existe pas de jeu de règles intégré "{id}" (disponibles : {available}).${meant}`,
  'unknown-rule-set.stored':
    'Il n’existe pas de jeu de règles ayant cet identifiant. GET /v1/rule-sets les énumère.',
  'duplicate-rule-id': 'L’identifiant "{id}" est déjà utilisé : {first}.',
  'reserved-id': 'L’identifiant "{id}" est réservé.',
  'rule-form.none': 'Une règle nécessite un élément et un seul parmi {selectors} ; celle-ci n’en a aucun.',
  'rule-form.several':
    'Une règle nécessite un élément et un seul parmi {selectors} ; celle-ci comporte {used}.',
  'rule-form.no-attribute': '"{key}" n’est pas autorisé ici : la règle ne dépend d’aucun attribut.',
  'rule-form.no-bounds': '"{key}" n’est pas autorisé ici : "{form}" n’admet pas de bornes.',
  'rule-form.not-soft': '"{key}" n’est pas autorisé ici : une règle comportant "{form}" ne peut être souple.',
  'rule-form.soft-bounds':
    '"{key}" n’est pas autorisé ici : une règle souple n’a qu’une cible et une pénalité.',
  'rule-form.soft-incomplete': 'Une règle souple nécessite "target" et "penalty" ; "{key}" manque.',
  'rule-form.unbounded': 'La règle nécessite une borne : "min", "max", ou "target" avec "penalty".',
  'rule-form.unbounded-holders': 'La règle nécessite une borne : "min", "max" ou les deux.',
  'rule-form.emptied': 'Il ne resterait rien de la règle "{id}". Utilisez "drop" pour la supprimer.',
  'rule-form.pairs':
    '"{key}" n’est pas autorisé ici : "{form}" vaut pour toutes les fonctions et n’admet pas de bornes.',
  'rule-form.posts-and-within':
    'Indiquez "posts" pour une règle portant sur l’ensemble des titulaires de ces fonctions, ou "within" pour une règle valant pour chaque fonction séparément.',
  'unknown-post': `La répartition ne comporte pas de fonction "{id}".${meant}`,
  'rule-form.among': '"{key}" n’est pas autorisé ici : seul "each" comporte une ligne pour chaque valeur.',
  'rule-form.where-eligible': '"whereEligible" nécessite un "min" dans la même règle.',
  'attribute-form.reserved':
    '"{key}" n’est pas autorisé ici : pour "{attribute}", seuls "column" et "title" peuvent être déclarés.',
  'attribute-form.bands-incomplete': 'Des tranches nécessitent "of" et "bands" ; "{key}" manque.',
  'attribute-form.bands':
    '"{key}" n’est pas autorisé ici : des tranches sont établies à partir d’un autre attribut et n’ont pas de colonne.',
  'attribute-form.bands-of': '"{of}" doit être déclaré ici avec le type "number" ou "date".',
  'attribute-form.type': '"{key}" n’est pas autorisé avec le type "{type}".',
  'attribute-form.points':
    'La colonne contient des points : en tant qu’attribut, elle nécessite le type "number".',
  'attribute-form.points-recoded':
    'La colonne contient des points, dont cet attribut n’est qu’une autre lecture. Recodez les points eux-mêmes, dans un attribut portant le nom de la colonne.',
  'attribute-column.names':
    'La colonne "name" contient les noms des personnes, qui sont affichés et ne sont jamais comptés. Les règles désignent les candidatures par leur identifiant ; lorsqu’une même personne figure sur plusieurs lignes, un numéro attribué à chaque personne peut être compté.',
  'attribute-column':
    'La colonne "{column}" est déclarée comme un attribut de ce nom. Ne la déclarez qu’ici, sous un nom que ne porte aucune colonne.',
  'recoding-chain':
    '"{value}" est lui-même ce à quoi correspond un autre texte. Recodez chaque texte en sa valeur définitive.',
  'recoded-value': '"{value}" est recodé : les règles mentionnent "{meant}" pour l’attribut {attribute}.',
  'recoded-value.blank':
    '"{value}" est recodé en une valeur non renseignée de l’attribut {attribute}, qu’aucune règle ne peut mentionner.',
  'overlapping-bands':
    'Cette tranche chevauche la tranche "{other}". Les deux extrémités d’une tranche en font partie.',
  'clause-form': 'Une disposition nécessite soit "exclude" soit "require", mais non les deux.',
  'duplicate-key.attribute-declared': 'L’attribut "{attribute}" est déjà déclaré ici.',
  'duplicate-key.attribute': 'L’attribut "{attribute}" figure déjà dans cette condition.',
  'duplicate-key.reference-column': 'Une autre colonne correspond ici au même attribut.',
  'duplicate-key.alias': 'La même graphie correspond déjà à une autre affiliation.',
  'alias-chain': 'Cet alias correspond à un texte qui est lui-même un alias.',
  'optional-resolution': 'Une règle de la résolution ne peut être facultative.',
  'too-many-rules':
    'L’énumération compte {count, plural, one {# élément} other {# éléments}} ; la limite est de {most, number}.',
  'too-many-rows':
    'Les règles, jusqu’à celle-ci, sont trop nombreuses pour ce vivier : elles nécessitent plus de {rows, plural, one {# ligne} other {# lignes}} ("each" en nécessite une par valeur), ou portent sur plus de {looks, number} candidatures.',
  'wrong-value.single-valued': 'Cette colonne n’admet qu’une seule valeur.',
  'wrong-value.attribute-name': 'Un attribut ne peut porter ce nom.',
  'wrong-value.country-code': 'Valeur attendue : un code ISO 3166-1 alpha-3.',
  'wrong-value.no-attribute': 'Une condition nécessite au moins un attribut.',
  'wrong-value.decimal': 'Valeur attendue : un nombre décimal simple, tel que 100 ou 7.5.',
  'wrong-type.seats': 'Valeur attendue : un nombre entier de sièges, tel que 24.',
  'wrong-type.seats-alone':
    'Valeur attendue : un nombre entier ; un pourcentage n’a pas de sens dans une répartition, où le nombre de titulaires n’est pas fixé.',
  'wrong-type.seats-of-post':
    'Valeur attendue : un nombre entier de sièges, ou une plage comportant "min" et "max".',
  'wrong-value.score-of-assignment': 'Valeur attendue : "points" ou "none".',
  'wrong-type.bound': 'Valeur attendue : un nombre entier de sièges, ou un pourcentage tel que "40%".',
  'wrong-value.percentage':
    'Valeur attendue : un nombre de sièges, ou un pourcentage de la taille compris entre 0 % et 100 %, tel que "40%".',
  'wrong-value.no-range': 'Une plage nécessite "min", "max" ou les deux.',
  'wrong-value.range':
    'Valeur attendue : une plage de nombres ou de jours (AAAA-MM-JJ), où "min" n’est pas supérieur à "max".',
  'wrong-value.range-type':
    '{type, select, date {Les extrémités de cette plage doivent être des jours, sous la forme AAAA-MM-JJ.} other {Les extrémités de cette plage doivent être des nombres.}}',
  'wrong-value.range-attribute':
    'Une plage nécessite un attribut de type "{type}". Déclarez "{attribute}" avec ce type sous "attributes".',
  'wrong-value.no-values': 'Il faut au moins une valeur.',
  'wrong-value.column-or-weights': 'Indiquez "weights" ou "column", mais non les deux.',
  'wrong-value.no-weight': 'Il faut au moins une pondération.',

  // Bounds, weights and penalties
  'min-above-max': 'Le minimum {min} est supérieur au maximum {max}.',
  'min-above-max.rule': 'Le minimum {min} de "{id}" est supérieur à son maximum {max}.',
  'negotiable-resolution': 'Une borne de la résolution ne peut être négociable.',
  'negotiable-bound.no-min': 'Un minimum négociable nécessite un "min" dans la même règle.',
  'negotiable-bound.no-max': 'Un maximum négociable nécessite un "max" dans la même règle.',
  'negotiable-bound.above-min': 'Le minimum négociable ne peut être supérieur au minimum {bound}.',
  'negotiable-bound.below-max': 'Le maximum négociable ne peut être inférieur au maximum {bound}.',
  'penalty-not-whole':
    'Le produit de la pénalité par l’échelle de l’objectif {scale, number} doit être un nombre entier.',
  'preference-not-whole':
    'Le produit des points par l’échelle de l’objectif {scale, number} doit être un nombre entier.',
  'objective-too-large':
    'Avec ces pondérations, décimales et pénalités, un objectif pourrait atteindre 2^53, au-delà de quoi les nombres entiers ne sont pas exacts.',

  // Beside a pool
  'missing-score-column': `Le vivier ne comporte pas de colonne de notes nommée "score:{name}" ou "{name}".${meant}`,
  'missing-score-column.none':
    'Le vivier ne comporte pas de colonne de notes. Indiquez-la ("column" ou "weights"), ou écrivez "score: none" lorsqu’aucune note n’est attribuée.',
  'two-score-columns':
    'Le vivier comporte à la fois une colonne "score:{name}" et une colonne "{name}" : renommez l’une des deux.',
  'missing-score-column.criterion': `Le critère "{name}" n’a pas de pondération.${meant}`,
  'unknown-attribute':
    'Le vivier ne contient pas de données pour l’attribut "{attribute}"{derivedFrom, select, nationality { (dérivé de nationality)} nominated_by { (dérivé de nominated_by)} other {}}. Il contient des données pour {known}.{canBeOptional, select, yes { Si un vivier peut ne pas contenir cet attribut, ajoutez "optional": true à la règle.} other {}}',
  'unknown-attribute.column':
    'L’attribut "{attribute}" est lu dans la colonne "{column}", que le vivier ne comporte pas.',
  'unknown-attribute.points':
    'La colonne "{attribute}" contient des points. Pour des règles portant sur ceux-ci, déclarez-la sous "attributes" avec le type "number".',
  'unknown-attribute.name':
    'Les règles ne lisent pas les noms. Pour désigner des candidatures, utilisez leurs identifiants, avec "candidates", "include" ou "exclude".',
  'unknown-attribute.none':
    'Le vivier ne contient pas de données pour l’attribut "{attribute}"{derivedFrom, select, nationality { (dérivé de nationality)} nominated_by { (dérivé de nominated_by)} other {}}, ni pour aucun autre.{canBeOptional, select, yes { Si un vivier peut ne pas contenir cet attribut, ajoutez "optional": true à la règle.} other {}}',
  'unknown-attribute.meant':
    'Le vivier ne contient pas de données pour l’attribut "{attribute}"{derivedFrom, select, nationality { (dérivé de nationality)} nominated_by { (dérivé de nominated_by)} other {}}. Vouliez-vous dire "{meant}" ?',
  'unknown-attribute.source':
    'La colonne "{attribute}" est lue comme l’attribut "{meant}" : indiquez cet attribut.',
  'unknown-attribute.declared':
    'Le vivier ne comporte pas de colonne "{column}". Vouliez-vous dire "{meant}" ?',
  'unknown-attribute.left-out': `Le vivier ne contient pas de données pour l’attribut "{attribute}".${meant}`,
  'unknown-attribute-value': `Aucune candidature n’a la valeur "{value}" pour l’attribut {attribute}.${meant}`,
  'unknown-attribute-value.allowed':
    'Aucune candidature n’a la valeur "{value}" pour l’attribut {attribute}. Valeurs autorisées : {allowed}.',
  'unknown-attribute-value.left-out': `Cette valeur de l’attribut {attribute} ne figure ni dans le vivier ni dans le vocabulaire.${meant}`,
  'unknown-candidate': 'Le vivier ne contient pas de candidature ayant cet identifiant.',
  'unknown-candidate.several':
    'Le vivier ne contient pas de candidature ayant cet identifiant, mais il contient {ids}. Indiquez chacun séparément{isOption, select, yes { (sur la ligne de commande, répétez l’option)} other {}}.',
  'unknown-candidate.named': 'Le vivier ne contient pas de candidature "{id}".',
  'unknown-assignment': `Le jeu de règles ne comporte pas de répartition "{id}".${meant}`,
  'missing-key.assignment': 'Un certificat porte sur une seule répartition. Indiquez-la : {known}.',
  'unknown-assignment.none': 'Le jeu de règles ne comporte pas de répartition.',
  'ineligible-member':
    'Cette candidature n’est pas admissible ({reason}) et ne peut donc être membre de la liste.',
  'unknown-rule': `Le jeu de règles ne comporte pas de règle "{id}".${meant}`,
};
