import type { words as english } from '../en/words.ts';
import type { Translation } from '../translation.ts';

/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words: Translation<typeof english> = {
  more: '{count, plural, one {# autre} other {# autres}}',
  points: '{value, plural, one {{amount} point} other {{amount} points}}',
  difference: '{effect, select, same {sans perte} loss {{amount} de moins} other {{amount} de plus}}',
  blank: '(vide)',
  quoted: '« {text} »',
  nobody: 'personne',
  unknown: 'non connu',
  bound: '{side, select, min {le minimum de {bound} pour {rule}} other {le maximum de {bound} pour {rule}}}',
  'bound.new':
    '{side, select, min {un minimum de {bound} pour {rule}} other {un maximum de {bound} pour {rule}}}',
  // Codes of documents, as words: sides of bounds, outcomes, authorities and the like
  'code.min': 'min',
  'code.max': 'max',
  'code.selected': 'liste retenue',
  'code.infeasible': 'irréalisable',
  'code.stopped': 'arrêt avant preuve',
  'code.failed': 'échec',
  'code.resolution': 'résolution',
  'code.policy': 'orientation',
  'code.all': 'toutes',
  'code.primary': 'principale',
  'code.normal': 'normale',
  'code.uniform': 'uniforme',
  'code.complete': 'complet',
  'code.interrupted': 'interrompu',
  'code.time-limit': 'délai expiré',
  'code.queued': 'en attente',
  'code.running': 'en cours',
  'code.done': 'terminée',
  'code.cancelled': 'annulée',
  'code.optimal': 'optimalité prouvée',
  'code.feasible': 'optimalité non prouvée',
  'code.unknown': 'non connu',
  'code.keepingAll': 'les autres sièges restant inchangés',
  'code.fewestChanges': 'avec le moins de changements possible',
  'code.optimum': 'la meilleure de toutes les listes',
  'place.row': 'ligne {row}',
  'place.index': 'indice {index}',
  'place.rule': 'règle {rule}',
  'place.column': 'colonne {column}',
  cells: '{count, plural, one {# cellule} other {# cellules}} : {values}.',
  'cells.only': 'Valeur lue : "{value}".',
  'repeated.rows': '{isShown, select, yes {{id}, lignes {positions}} other {lignes {positions}}}',
  'repeated.indices': '{isShown, select, yes {{id}, indices {positions}} other {indices {positions}}}',
  'cells.value': '{count, plural, one {"{value}" ({places})} other {"{value}" dans # cellules ({places})}}',
  'cells.others':
    '{shown, plural, =0 {{places}} one {{count, plural, one {# avec une autre valeur ({places})} other {# avec d’autres valeurs ({places})}}} other {{count, plural, one {# avec une autre valeur ({places})} other {# avec d’autres valeurs ({places})}}}}',
  'cells.rows': '{count, plural, one {ligne {positions}} other {premières occurrences : lignes {positions}}}',
  'cells.indices':
    '{count, plural, one {indice {positions}} other {premières occurrences : indices {positions}}}',
  'place.line': 'ligne {line}, caractère {character}',
  'bound.of-rule': '{side, select, min {le minimum pour {rule}} other {le maximum pour {rule}}}',
  'from-to': '{from} → {to}',
  labelled: '{label} : {text}',
  bracketed: '{text} ({note})',
  'scenario-rule.include': 'Retenus en tout état de cause dans le scénario',
  'scenario-rule.exclude': 'Écartés en tout état de cause dans le scénario',
  'scenario-rule.left-out': 'Omis dans le scénario',
};

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes { Vouliez-vous dire "{suggestion}" ?} other {}}';
