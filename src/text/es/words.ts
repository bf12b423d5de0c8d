import type { words as english } from '../en/words.ts';
import type { Translation } from '../translation.ts';

/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words: Translation<typeof english> = {
  more: '{count, number} más',
  points: '{value, plural, one {{amount} punto} other {{amount} puntos}}',
  difference: '{effect, select, same {sin pérdida} loss {{amount} menos} other {{amount} más}}',
  blank: '(en blanco)',
  quoted: '«{text}»',
  nobody: 'nadie',
  unknown: 'no se conoce',
  bound: '{side, select, min {el mínimo de {bound} para {rule}} other {el máximo de {bound} para {rule}}}',
  'bound.new':
    '{side, select, min {un mínimo de {bound} para {rule}} other {un máximo de {bound} para {rule}}}',
  // Codes of documents, as words: sides of bounds, outcomes, authorities and the like
  'code.min': 'mín.',
  'code.max': 'máx.',
  'code.selected': 'selección',
  'code.infeasible': 'irrealizable',
  'code.stopped': 'detención',
  'code.failed': 'fallo',
  'code.resolution': 'resolución',
  'code.policy': 'política',
  'code.all': 'todas',
  'code.primary': 'primera',
  'code.normal': 'normal',
  'code.uniform': 'uniforme',
  'code.complete': 'completo',
  'code.interrupted': 'interrumpido',
  'code.time-limit': 'límite de tiempo',
  'code.queued': 'en cola',
  'code.running': 'en curso',
  'code.done': 'terminada',
  'code.cancelled': 'cancelada',
  'code.optimal': 'óptimo demostrado',
  'code.feasible': 'óptimo sin demostrar',
  'code.unknown': 'no se conoce',
  'code.keepingAll': 'si permanecen todos los demás',
  'code.fewestChanges': 'con el menor número de cambios',
  'code.optimum': 'la mejor de todas las listas',
  'place.row': 'fila {row}',
  'place.index': 'índice {index}',
  'place.rule': 'regla {rule}',
  'place.column': 'columna {column}',
  cells: '{count, plural, one {# celda} other {# celdas}}: {values}.',
  'cells.only': 'Valor leído: "{value}".',
  'repeated.rows': '{isShown, select, yes {{id} en las filas {positions}} other {filas {positions}}}',
  'repeated.indices': '{isShown, select, yes {{id} en los índices {positions}} other {índices {positions}}}',
  'cells.value': '{count, plural, one {"{value}" ({places})} other {"{value}" en # celdas ({places})}}',
  'cells.others':
    '{shown, plural, =0 {{places}} one {{count, plural, one {# con otro valor ({places})} other {# con otros valores ({places})}}} other {{count, plural, one {# con otro valor ({places})} other {# con otros valores ({places})}}}}',
  'cells.rows': '{count, plural, one {fila {positions}} other {primeras filas: {positions}}}',
  'cells.indices': '{count, plural, one {índice {positions}} other {primeros índices: {positions}}}',
  'place.line': 'línea {line}, carácter {character}',
  'bound.of-rule': '{side, select, min {el mínimo para {rule}} other {el máximo para {rule}}}',
  'from-to': '{from} → {to}',
  'scenario-rule.include': 'Seleccionados en cualquier caso en el escenario',
  'scenario-rule.exclude': 'Excluidos en cualquier caso en el escenario',
  'scenario-rule.left-out': 'Omitidos en el escenario',
};

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes { ¿Quiso decir "{suggestion}"?} other {}}';
