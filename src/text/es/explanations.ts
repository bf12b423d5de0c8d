import type { explanations as english } from '../en/explanations.ts';
import type { Translation } from '../translation.ts';

/** What explanations and replacements say, by the statement's code, and what their sentences are made of. */
export const explanations: Translation<typeof english> = {
  // Who would join and leave
  'exchange.joins': 'Se produciría la incorporación de {enters}.',
  'exchange.leaves': 'Se produciría la salida de {leaves}.',
  'exchange.both': 'Se sustituiría a {leaves} por {enters}.',

  // What the time did not reach
  'explanation-unfinished':
    'Se alcanzó el límite de tiempo antes de completar la explicación. No se conoce lo siguiente: {parts}.',
  'unreached.rules': 'algunos costos de {names}',
  'unreached.families': 'algunos costos del conjunto de los valores de {names}',
  'unreached.binding': 'quién se incorporaría si se flexibilizara en un puesto lo siguiente: {names}',
  'unreached.members': 'el costo de prescindir de {names}',
  'unreached.others': 'el costo de incluir {names}',
  'unreached.replacements': 'quién puede ocupar el puesto de un miembro si permanecen todos los demás',
  'unreached.nearest': 'la lista más próxima sin {names}',
  'unreached.reserve': 'la lista de reserva completa',
  'unreached.alternatives':
    'la mejor lista que difiere en {last, plural, one {{seats} puesto} other {{seats} puestos}}',
  'unreached.split': 'quién figura en todas las listas próximas a la mejor',
  'unreached.pairs': 'todos los pares de límites que tienen costo conjuntamente',
  'many.rows': '{count, plural, one {# fila} other {# filas}}',
  'many.rules': '{count, plural, one {# regla} other {# reglas}}',
  'many.bounds': '{count, plural, one {# límite} other {cualquiera de # límites}}',
  'many.members': '{count, plural, one {# miembro} other {cualquiera de # miembros}}',
  'many.candidates': '{count, plural, one {# candidatura} other {cualquiera de # candidaturas}}',

  difference: ': {difference}',

  // Rules
  'side-binds':
    '{side, select, min {El mínimo de {from} para {rule}} other {El máximo de {from} para {rule}}} cuesta {amount}: con {to}, la mejor lista obtendría {score} en lugar de {objective}.',
  'family-binds':
    '{side, select, min {El mínimo de {from} para cada valor de {rule}} other {El máximo de {from} para cada valor de {rule}}} cuesta {amount} en total: con {to} para todos los valores, la mejor lista obtendría {score} en lugar de {objective}.',
  'tight-without-price':
    '{count, plural, one {La lista alcanza también un límite de {rules}, que no tiene costo: flexibilizarlo en un puesto no aporta ningún punto.} other {La lista alcanza también límites de {rules}, que no tienen costo: flexibilizar cualquiera de ellos en un puesto no aporta ningún punto.}}',
  'nothing-binds':
    'Ningún límite tiene costo por sí solo: flexibilizar cualquiera de ellos en un puesto no aporta ningún punto.',
  'pair-binds':
    'Conjuntamente, {bounds} cuestan {amount}, aunque ninguno de los dos límites tiene costo por sí solo: flexibilizar ambos en un puesto aportaría esa ganancia.',
  'rule-removed': 'Sin {rule}, la mejor lista obtendría {score}, es decir, {amount} más.',
  'rule-removed.same': 'Sin {rule}, la mejor lista obtendría lo mismo.',
  'side-moved':
    'Con {bound} en lugar de {from}, la mejor lista {effect, select, same {obtendría lo mismo} gain {ganaría {amount} y obtendría {score}} other {perdería {amount} y obtendría {score}}}.',
  'side-moved.unscored':
    'Con {bound} en lugar de {from}, sigue habiendo una lista que cumple todas las reglas.',
  'side-moved-infeasible': 'Con {bound} en lugar de {from}, no habría ninguna lista.',
  'seed-chosen':
    'Mediante sorteo a partir de la semilla "{seed}" se {seats, plural, one {decidió # puesto} other {decidieron # puestos}}. Quien eligió la semilla podría haber elegido entre las mejores listas.',
  'seed-chosen.none':
    'Mediante sorteo sin semilla se {seats, plural, one {decidió # puesto} other {decidieron # puestos}}. Quien elija una semilla podrá elegir entre las mejores listas.',
  'soft-target':
    '{shortfall, plural, one {A la lista le falta # puesto} other {A la lista le faltan # puestos}} para alcanzar la meta de {target} para {rule}, lo que cuesta {amount}. No se indica cómo cambiaría la mejor lista con otra meta.',
  'soft-target.met': 'Se alcanza la meta de {target} para {rule}.',

  // Members
  'member-costs': 'Sin {candidate}, la mejor lista perdería {amount}.',
  'member-costs.same': 'Sin {candidate}, otra lista es igualmente buena: este puesto se decidió por sorteo.',
  'member-indispensable': 'Sin {candidate}, ninguna lista cumple las reglas.',

  // Others
  'other-costs': 'La candidatura {candidate} no se selecciona porque su inclusión costaría {amount}.',
  'other-costs.same':
    'La candidatura {candidate} figura en otra lista igualmente buena: la decisión se tomó por sorteo.',
  'other-costs.score':
    'Con una puntuación de {breakEven} en lugar de {score}, la candidatura habría figurado en una de las mejores listas.',
  'other-costs.beyond': 'Ninguna puntuación posible habría bastado.',
  'other-impossible':
    'La candidatura {candidate} no se selecciona porque ninguna lista que la incluya cumple las reglas.',
  'other-obstacles':
    'La candidatura {candidate} aporta más puntos que {outscored, plural, one {# de los miembros, pero no puede por sí sola ocupar su puesto} other {# de los miembros, pero no puede por sí sola ocupar el puesto de ninguno de ellos}}: {obstacles}.',
  obstacle:
    '{side, select, min {el mínimo de {bound} para {rule} bloquea} other {el máximo de {bound} para {rule} bloquea}} {seats, plural, one {# puesto} other {# puestos}}',
  'obstacle.more':
    '{count, plural, one {# límite más bloquea también algunos de ellos} other {# límites más bloquean también algunos de ellos}}',
  'other-outscored': 'Ningún miembro aporta menos puntos que la candidatura {candidate}.',
  'candidate-ineligible':
    'La candidatura {candidate} no puede seleccionarse: no se cumple la condición {reason}.',
  'candidate-ineligible.clause':
    'La candidatura {candidate} no puede seleccionarse: no se cumple la condición {reason} ({clause}).',
  'candidate-unverified':
    'La candidatura {candidate} no puede seleccionarse: en la solicitud se dejó en blanco un dato que exige la resolución.',
  'candidate-without-score': 'La candidatura {candidate} no puede seleccionarse: falta una puntuación.',

  // Replacements and other slates
  replacement:
    'Si se retira {candidate}, {replacement} puede ocupar el puesto mientras permanecen todos los demás miembros{difference}.',
  'replacement-nearest':
    'Ninguna candidatura permite cubrir el puesto de {candidate} si permanecen todos los demás miembros. La lista más próxima cambia {seats, plural, one {# puesto} other {# puestos}}{difference}.',
  'replacement-none':
    'Ninguna candidatura permite cubrir el puesto de {candidate}: sin este miembro no hay ninguna lista.',
  'reserve-list':
    'Una reserva de {count, plural, one {# candidatura} other {# candidaturas}} ({candidates}) permite cubrir los puestos de los miembros que se retiren mientras permanecen todos los demás: {cases}.',
  'reserve-case':
    '{sampled, select, yes {{covered, select, all {la totalidad de una muestra de {cases}} other {{served} de una muestra de {cases}}}} other {{covered, select, all {{cases} sin excepción} other {{served} de {cases}}}}}',
  'reserve-case.noted': '{case} ({notes})',
  'reserve-case.members': '{tried, plural, one {# miembro} other {# miembros}}',
  'reserve-case.pairs': '{tried, plural, one {# par} other {# pares}}',
  'reserve-case.sets': '{tried, plural, one {# grupo de {together}} other {# grupos de {together}}}',
  'reserve-note.impossible':
    '{cases, plural, one {ninguna candidatura lo permitía en # caso} other {ninguna candidatura lo permitía en # casos}}',
  'reserve-note.unsettled':
    '{cases, plural, one {sin determinar en # caso} other {sin determinar en # casos}}',
  'reserve-empty':
    'No hay reserva: ninguna candidatura permite cubrir un puesto mientras permanecen todos los demás miembros.',
  'slate-differing':
    'La mejor lista que difiere en al menos {last, plural, one {{seats} puesto} other {{seats} puestos}} {effect, select, same {es igualmente buena} other {obtiene {amount} menos}}; difiere en {differs}.',
  'slate-differing-none':
    'Ninguna lista difiere en {last, plural, one {{seats} puesto} other {{seats} puestos}} o más.',
  'pool-split':
    'De todas las listas que distan de la mejor {within, plural, one {# punto} other {# puntos}} como máximo, {always, plural, one {# candidatura figura} other {# candidaturas figuran}} en todas, {contested, number} en algunas y {never, number} en ninguna.',

  // No slate
  conflict:
    '{count, plural, one {Este límite no puede cumplirse} other {Estos límites no pueden cumplirse todos a la vez}}, por mucho que se modifiquen los demás límites negociables: {bounds}.',
  'conflict.beside':
    '{count, plural, one {Este límite no puede cumplirse} other {Estos límites no pueden cumplirse todos a la vez}} junto con {beside}, por mucho que se modifiquen los demás límites negociables: {bounds}.',
  'conflict-not-negotiable':
    '{count, plural, one {Este límite no puede cumplirse} other {Estos límites no pueden cumplirse todos a la vez}}, por mucho que se modifiquen los límites negociables: {bounds}.',
  repair: 'Solución: {moves}. La mejor lista obtiene entonces {score} puntos.',
  'repair.unscored': 'Solución: {moves}.',
  'repair-move':
    '{side, select, min {reducir el mínimo para {rule} de {from} a {to}} other {aumentar el máximo para {rule} de {from} a {to}}}',
  'no-repair':
    'No hay solución: aun llevando todos los límites negociables a su extremo, ninguna lista cumple las reglas.',
  'nothing-negotiable':
    'Ningún límite del conjunto de reglas es negociable, por lo que no puede indicarse ninguna solución.',
  'moves-not-smallest':
    'Solución {repair}: sus límites pueden modificarse de más maneras de las que se examinaron. Ninguna de sus modificaciones puede reducirse por sí sola, pero otras modificaciones podrían ser menores en total.',
  'map-limit':
    'Se indican {conflicts, plural, one {# conflicto} other {# conflictos}} y {repairs, plural, one {# solución} other {# soluciones}}. Hay más: la búsqueda termina al llegar a 500 conflictos y soluciones en total.',
  'map-time':
    'Se indican {conflicts, plural, one {# conflicto} other {# conflictos}} y {repairs, plural, one {# solución} other {# soluciones}}. Puede haber más: se alcanzó el límite de tiempo.',

  // Withdrawals
  'withdrawal-kept':
    'Sin {withdrawn}, y si permanecen todos los demás miembros, la mejor lista incluye en su lugar a {enters}{difference}.',
  'withdrawal-kept.unchanged': 'Sin {withdrawn}, la lista puede quedar como está.',
  'withdrawal-fewest':
    'Sin {withdrawn}, ninguna candidatura permite cubrir los puestos si permanecen todos los demás miembros. Con el menor número de cambios, {count, plural, one {{moved} sale también de la lista} other {{moved} salen también de la lista}}, que incluye en su lugar a {enters}{difference}.',
  'withdrawal-open':
    'Está demostrado que estas listas son óptimas. El desempate entre listas igualmente buenas no concluyó: {count, plural, one {el puesto de {candidates} puede cambiar} other {los puestos de {candidates} pueden cambiar}}.',
  'withdrawal-optimum':
    'La mejor de todas las listas sin {withdrawn} {count, plural, other {prescinde también de {moved}}} e incluye en su lugar a {enters}{difference}.',
  'withdrawal-optimum.same': 'Esta es también la mejor de todas las listas sin {withdrawn}.',
  'withdrawal-infeasible': 'Sin {withdrawn}, ninguna lista cumple las reglas.',
  'withdrawn-included':
    'La regla {rule} dispone que {candidate} es miembro. Suprima la regla o mencione en ella otra candidatura.',
  'withdrawn-ineligible':
    '{count, plural, one {La candidatura {candidates}, miembro de la lista proporcionada, no es admisible y cuenta como retirada.} other {Las candidaturas {candidates}, miembros de la lista proporcionada, no son admisibles y cuentan como retiradas.}}',
  'given-incomplete':
    'La lista proporcionada tiene {members, plural, one {# miembro admisible} other {# miembros admisibles}} para {size, plural, one {# puesto} other {# puestos}}. Las variaciones se miden con respecto a la puntuación de estos miembros únicamente.',
  'withdrawn-not-a-member':
    '{count, plural, one {La candidatura {candidates} no figura en la lista; la nueva lista la excluye.} other {Las candidaturas {candidates} no figuran en la lista; la nueva lista las excluye.}}',
};
