import type { assignments as english } from '../en/assignments.ts';
import type { Translation } from '../translation.ts';

/** What assignments of members to posts say, by the statement's code, and what their sentences are made of. */
export const assignments: Translation<typeof english> = {
  'assignment-shows-possible':
    'Corresponde al propio órgano ({body}) elegir o designar a quienes ocupen sus cargos. Esta es la mejor asignación con arreglo a las presentes reglas: muestra lo que es posible, no a quién debe elegirse.',
  'assignment-shows-possible.nameless':
    'Corresponde al propio órgano elegir o designar a quienes ocupen sus cargos. Esta es la mejor asignación con arreglo a las presentes reglas: muestra lo que es posible, no a quién debe elegirse.',
  'no-slate-to-assign':
    'Ninguna lista cumple las reglas del conjunto de reglas. slate explain indica el motivo.',
  'no-slate-in-time':
    'Se alcanzó el límite de tiempo de {seconds} s antes de que hubiera una lista a cuyos miembros asignar cargos.',
  'given-slate-breaks-rules':
    '{count, plural, one {La lista proporcionada no cumple la regla {rules}.} other {La lista proporcionada no cumple las reglas {rules}.}}',
  'given-slate-size':
    'La lista proporcionada tiene {members, plural, one {# miembro} other {# miembros}}; el conjunto de reglas exige {size}.',
  'pair-not-in-slate':
    '{count, plural, one {{rule} menciona la candidatura {candidates}, que no figura en la lista. La regla no la tiene en cuenta.} other {{rule} menciona las candidaturas {candidates}, que no figuran en la lista. La regla no las tiene en cuenta.}}',

  // Rules
  'post-rule-binds':
    '{side, select, min {El mínimo de {from} para {rule}} other {El máximo de {from} para {rule}}} cuesta {amount}: con {to}, la mejor asignación obtendría {score} en lugar de {objective}.',
  'post-family-binds':
    '{side, select, min {El mínimo de {from} en cada fila de {rule}} other {El máximo de {from} en cada fila de {rule}}} cuesta {amount} en total: con {to} en todas ellas, la mejor asignación obtendría {score} en lugar de {objective}.',
  'post-rules-free': 'Ningún límite de estas reglas tiene costo por sí solo.',
  'post-rule-removed': 'Sin {rule}, la mejor asignación obtendría {score}, es decir, {amount} más.',
  'post-rule-removed.same': '{rule} no tiene costo: sin esta regla, la mejor asignación obtendría lo mismo.',

  // Members in posts
  'holder-costs': 'Sin {candidate} en el cargo {post}, la mejor asignación obtendría {amount} menos.',
  'holder-costs.same': 'Sin {candidate} en el cargo {post}, otra asignación es igualmente buena.',
  'holder-indispensable': 'Sin {candidate} en el cargo {post}, ninguna asignación cumple las reglas.',
  'post-others':
    '{count, plural, one {La siguiente mejor opción para {post} es {choices}.} other {Las siguientes mejores opciones para {post} son {choices}.}}',
  'post-others.none': 'Con arreglo a estas reglas, nadie más puede ocupar el cargo {post}.',
  choice: '{candidate} ({amount} menos)',
  'choice.same': '{candidate} (igualmente buena)',

  // Other assignments
  'assignment-alternative':
    '{rank, select, first {La siguiente mejor asignación} other {La que viene a continuación}} {effect, select, same {es igualmente buena} other {obtiene {amount} menos que la mejor}}.',
  'assignment-alternative.only': 'No hay ninguna otra asignación que cumpla las reglas.',
  pair: '{candidate} en {post}',
  'pairs.joins': 'Añade {enters}.',
  'pairs.leaves': 'Prescinde de {leaves}.',
  'pairs.both': 'Incluye {enters} en lugar de {leaves}.',
  'assignment-seed-chosen':
    'Mediante sorteo a partir de la semilla "{seed}" se {count, plural, one {decidió # lugar} other {decidieron # lugares}}. Quien eligió la semilla podría haber elegido entre las mejores asignaciones.',
  'assignment-seed-missing':
    'El sorteo decide entre asignaciones igualmente buenas, pero el conjunto de reglas no tiene semilla para ello (ties.seed). Publique una semilla antes de que se cierre la convocatoria.',
  'assignment-ties-open':
    'Está demostrado que esta asignación es óptima. El desempate entre asignaciones igualmente buenas no concluyó, por lo que algunos lugares pueden cambiar.',
  'assignment-core-unfinished':
    'Está demostrado que esta asignación es óptima, y todos los lugares están decididos. No hubo tiempo de determinar qué es común a todas las mejores asignaciones.',
  'assignment-unfinished':
    'Se alcanzó el límite de tiempo antes de completar la explicación. No se conoce lo siguiente: {parts}.',
  'unfinished.rules': 'el costo de algunas reglas',
  'unfinished.holders': 'lo que costaría prescindir de algunos titulares',
  'unfinished.others': 'lo que costaría que otros miembros ocuparan un cargo',
  'unfinished.alternatives': 'las siguientes mejores asignaciones',

  // No assignment
  'assignment-conflict':
    '{count, plural, one {Este límite no puede cumplirse} other {Estos límites no pueden cumplirse todos a la vez}}, por mucho que se modifiquen los demás límites negociables: {bounds}.',
  'assignment-conflict.beside':
    '{count, plural, one {Este límite ({bounds}) no puede cumplirse} other {Estos límites ({bounds}) no pueden cumplirse todos a la vez}} junto con {beside}, por mucho que se modifiquen los demás límites negociables.',
  'assignment-conflict.hard':
    '{count, plural, one {No puede cumplirse lo siguiente, y ya no admite más concesiones: {beside}.} other {No puede cumplirse todo lo siguiente a la vez, y ninguno de los elementos admite más concesiones: {beside}.}}',
  'post-short':
    '{eligible, plural, =0 {Ningún miembro de la lista cumple} one {Solo # miembro de la lista cumple} other {Solo # miembros de la lista cumplen}} la condición del cargo {post}, que necesita {min, number}.',
  'bound-exact': 'exactamente {bound} para {rule}',
  'bound-range': 'de {bound} a {end} para {rule}',
  'bound-at-limit': '{bound} (hasta donde puede modificarse)',
  'seats-of-post': 'los puestos de {post}',
  'posts-of-member': 'los cargos de cada miembro',
  'assignment-repair': 'Solución: {moves}. La mejor asignación obtiene entonces {score} puntos.',
  'assignment-repair.unscored': 'Solución: {moves}.',
  'assignment-no-repair':
    'No hay solución: aun llevando todos los límites negociables a su extremo, ninguna asignación cumple las reglas.',
  'assignment-nothing-negotiable':
    'Ningún límite de la asignación es negociable, por lo que no puede indicarse ninguna solución.',
};
