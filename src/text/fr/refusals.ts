import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** Why the checker refuses a certificate, by its code. The place in the certificate stands before the sentence. */
export const refusals: Translation<typeof english> = {
  'no-certificate': 'Ce document n’est pas un certificat : ses clés ne sont pas celles d’un certificat.',
  'other-form': 'Ce qui figure à cet endroit n’a pas la forme prévue dans un certificat de Slate.',
  changed: 'Le document a été modifié après avoir été établi.',
  unreadable: 'Le vivier, le jeu de règles ou le tableau des pays ne peuvent être lus.',
  'other-pool': 'Le certificat porte sur un autre vivier.',
  'other-rules': 'Le certificat porte sur un autre jeu de règles.',
  'other-reference':
    'Le certificat mentionne une autre édition du tableau des pays ; l’édition utilisée ici est {edition}.',
  'no-such-assignment': 'Le jeu de règles ne comporte pas cette répartition.',
  'blank-score': 'Une candidature admissible n’a pas de note.',
  'many-decimals': 'Une note comporte plus de décimales que le jeu de règles n’en admet.',
  'no-decimal': 'Une note n’est pas un nombre décimal simple.',
  'no-text': 'Une cellule du vivier ne contient pas de texte.',
  'open-quotes': 'À la ligne {row, number} d’un tableau, les guillemets d’un champ sont incorrects.',
  'ragged-row': 'La ligne {row, number} d’un tableau est plus longue ou plus courte que l’en-tête.',
  'several-values': 'Une cellule d’une colonne à valeur unique contient plusieurs valeurs.',
  'same-column': 'Deux colonnes du vivier désignent la même colonne.',
  'no-id': 'Une candidature n’a pas d’identifiant.',
  'same-id': 'Deux candidatures ont le même identifiant.',
  'same-rule': 'Deux règles ont le même identifiant.',
  'no-size': 'La première ligne n’est pas celle de la taille de la liste.',
  'row-repeated': 'Une ligne est citée deux fois.',
  'no-such-row': 'Le jeu de règles ne comporte pas cette ligne.',
  'soft-row': 'La ligne est déduite d’une autre qui n’exprime qu’un souhait.',
  'no-lower-side': 'La borne inférieure d’une ligne déduite est utilisée, alors que cette ligne n’en a pas.',
  'no-child': 'La branche a un nœud enfant qui ne figure pas après elle.',
  'two-parents': 'Le nœud est l’enfant de deux branches.',
  'no-parent': 'Un nœud n’est l’enfant d’aucune branche.',
  'already-decided': 'La branche statue sur une candidature au sujet de laquelle il a déjà été statué.',
  'not-eligible': 'Il y est cité un identifiant qui n’est pas celui d’une candidature admissible.',
  'out-of-order': 'Une candidature y est citée deux fois, ou n’y figure pas dans l’ordre.',
  'bound-not-kept':
    'La liste compte {count, plural, one {# membre} other {# membres}} au titre de la règle {rule}, qui en admet de {min, number} à {max, number}.',
  'size-not-kept':
    'La liste compte {count, plural, one {# membre} other {# membres}} au lieu de {min, number}.',
  'other-objective': 'La liste obtient {found}, et non {claimed} (en unités de l’objectif).',
  'other-bound': 'La borne est de {found}, et l’objectif de {claimed}.',
  'not-divided': 'L’unité ne divise pas toutes les notes et pénalités.',
  'not-infeasible': 'Il n’y est pas montré qu’il n’existe aucune liste.',
  'no-bound': 'Une borne y est établie, dans un certificat selon lequel il n’existe aucune liste.',
  'exceeds-bound': 'Il n’y est pas montré que la borne est respectée.',
  'lot-open':
    'Rien ne montre pourquoi le numéro {lot, number} du tirage au sort, sur {lots, number}, n’obtient pas de siège.',
};
