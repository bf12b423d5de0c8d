import type { comparisons as english } from '../en/comparisons.ts';
import type { Translation } from '../translation.ts';

/** What a comparison of two results says, by the statement's code. */
export const comparisons: Translation<typeof english> = {
  // The answers
  'slates-same': 'Las listas son idénticas: {members, plural, one {# miembro} other {# miembros}}.',
  'slates-differ': '{exchange} {stays, plural, one {Permanece # miembro.} other {Permanecen # miembros.}}',
  'exchange.joins':
    '{joining, plural, one {Se incorpora {enters} a la lista.} other {Se incorporan {enters} a la lista.}}',
  'exchange.leaves':
    '{leaving, plural, one {Sale {leaves} de la lista.} other {Salen {leaves} de la lista.}}',
  'exchange.both':
    '{joining, plural, one {{enters} sustituye a {leaves}.} other {{enters} sustituyen a {leaves}.}}',
  'slate-of-one': 'Solo {result} tiene una lista.',
  'outcomes-same': 'Ambos resultados tienen el mismo desenlace, sin lista: {outcome}.',
  'outcomes-differ': 'Desenlace de A: {from}; desenlace de B: {to}.',
  'objective-moved': 'La lista de A obtiene {from}, y la de B, {to}: {difference}.',
  'objective-moved.same': 'Ambas listas obtienen {from}.',
  'objectives-not-comparable':
    'Las puntuaciones de las dos listas no pueden compararse: {reason, select, scale {un punto no equivale al mismo número de unidades del objetivo} criteria {suman criterios diferentes} other {los criterios tienen ponderaciones diferentes}}.',

  // Where they come from
  'inputs-same':
    'Ambos resultados se obtuvieron con el mismo conjunto de candidaturas y el mismo conjunto de reglas. Las diferencias se deben a las opciones, a los límites de tiempo o a las versiones del programa.',
  'inputs-differ':
    '{count, plural, one {Los resultados se obtuvieron con datos de entrada diferentes: difiere {inputs}.} other {Los resultados se obtuvieron con datos de entrada diferentes: difieren {inputs}.}}',
  'input.pool': 'el conjunto de candidaturas',
  'input.rules': 'el conjunto de reglas',
  'input.reference': 'la edición de la tabla de referencia',
  'input.seed': 'la semilla del sorteo',
  'pool-hashes-not-comparable':
    'Las huellas de los conjuntos de candidaturas se calcularon según definiciones diferentes (inputs.format), por lo que los conjuntos podrían ser, con todo, idénticos.',
  'cause-needs-inputs':
    'Para determinar qué cambios de los datos de entrada son decisivos, se necesitan los conjuntos de candidaturas y los conjuntos de reglas de ambos resultados.',
  'cause-none':
    '{changes, plural, =0 {No ha cambiado ningún dato de entrada que afecte a la lista.} one {Se encontró un cambio en los datos de entrada; la lista es la misma con él o sin él.} other {Se encontraron # cambios en los datos de entrada; la lista es la misma con ellos o sin ellos.}}',
  'cause-found':
    'De {total, number} cambios en los datos de entrada, {changes, plural, one {uno solo basta para cambiar la lista; también podrían bastar otros} other {# bastan conjuntamente para cambiar la lista, y no puede prescindirse de ninguno de ellos; también podrían bastar otros}}.',
  'cause-found.only': 'Los datos de entrada han cambiado en un solo punto, que cambia la lista.',
  'cause-not-irreducible':
    'De {total, plural, one {# cambio} other {# cambios}} en los datos de entrada, {changes, plural, one {# basta para cambiar la lista} other {# bastan conjuntamente para cambiar la lista}}. Tras {trials, plural, one {# ensayo} other {# ensayos}}, no quedó determinado si bastaría un número menor.',
  'cause-effect':
    '{changes, plural, one {Efecto de este cambio por sí solo: {exchange}} other {Efecto de estos cambios por sí solos: {exchange}}}',
  'cause-makes-infeasible':
    '{changes, plural, one {Con este solo cambio no hay lista.} other {Con estos solos cambios no hay lista.}}',
  'cause-makes-feasible':
    '{changes, plural, one {Con este solo cambio hay una lista.} other {Con estos solos cambios hay una lista.}}',
  'cause-unfinished':
    'Se alcanzó el límite de tiempo antes de determinar qué cambios de los datos de entrada son decisivos.',
  'result-not-reproduced':
    'Resueltos de nuevo, los datos de entrada de {result} dan una lista distinta de la que figura en {result} (obtenida con la versión {version}). La causa se indica para las listas que los datos de entrada dan ahora.',

  // Changes of the rule set
  'size-changed': 'El número de puestos pasó de {from} a {to}.',
  'weight-changed': 'La ponderación de {criterion} pasó de {from} a {to}.',
  'weights-changed': 'Se ponderan criterios diferentes.',
  'scores-counted': 'Las puntuaciones ahora se tienen en cuenta.',
  'scores-dropped': 'Las puntuaciones ya no se tienen en cuenta: deciden las reglas y el sorteo.',
  'attribute-changed': 'El atributo {attribute} se declara de otro modo.',
  'decimals-changed':
    '{to, plural, one {Las puntuaciones pueden tener # decimal en lugar de {from}.} other {Las puntuaciones pueden tener # decimales en lugar de {from}.}}',
  'missing-scores-changed':
    '{to, select, exclude {Las candidaturas sin puntuación ahora se excluyen.} mean {La media de las demás puntuaciones sustituye ahora a la que falta.} other {La falta de una puntuación es ahora un error.}}',
  'counting-changed':
    '{to, select, all {Ahora se tienen en cuenta todos los valores de {attribute} de una persona, y no solo el primero.} other {Ahora solo se tiene en cuenta el primer valor de {attribute} de una persona.}}',
  'clause-added': 'Se añadió la disposición de admisibilidad {clause}.',
  'clause-dropped': 'Se suprimió la disposición de admisibilidad {clause}.',
  'clause-changed': 'Se modificó la disposición de admisibilidad {clause}.',
  'assignment-added': 'Se añadió la asignación {assignment}.',
  'assignment-dropped': 'Se suprimió la asignación {assignment}.',
  'assignment-changed':
    'En la asignación {assignment}, difiere lo que se tiene en cuenta o el número de cargos que puede ocupar un miembro.',
  'posts-reordered': 'En la asignación {assignment}, los cargos figuran en otro orden.',
  'post-added': 'En la asignación {assignment}, se añadió el cargo {post}.',
  'post-dropped': 'En la asignación {assignment}, se suprimió el cargo {post}.',
  'post-changed': 'En la asignación {assignment}, el cargo {post} es diferente.',
  'post-rule-added': 'En la asignación {assignment}, se añadió la regla {rule}.',
  'post-rule-dropped': 'En la asignación {assignment}, se suprimió la regla {rule}.',
  'post-rule-changed': 'En la asignación {assignment}, la regla {rule} es diferente.',
  'rule-added': 'Se añadió la regla {rule}.',
  'rule-dropped': 'Se suprimió la regla {rule}.',
  'rule-changed': 'La regla {rule} cuenta de otro modo.',
  'rule-authority-changed':
    'El fundamento de la regla {rule} pasó de {from} a {to}. De él depende que pueda seleccionarse una candidatura con un dato en blanco.',
  'bound-moved':
    '{side, select, min {El mínimo para {rule} pasó de {from} a {to}.} other {El máximo para {rule} pasó de {from} a {to}.}}',
  'bound-added':
    '{side, select, min {Se añadió un mínimo de {to} para {rule}.} other {Se añadió un máximo de {to} para {rule}.}}',
  'bound-dropped':
    '{side, select, min {Se suprimió el mínimo de {from} para {rule}.} other {Se suprimió el máximo de {from} para {rule}.}}',
  'target-moved': 'La meta de {rule} pasó de {from} a {to}.',
  'penalty-changed':
    'La penalización de {rule} pasó de {from} a {to, plural, one {# punto} other {# puntos}} por puesto.',
  'seed-changed': 'Se modificó la semilla del sorteo.',
  'alias-changed': 'La afiliación "{spelling}" equivale ahora a "{to}", y ya no a "{from}".',
  'alias-changed.added': 'La afiliación "{spelling}" equivale ahora a "{to}".',
  'alias-changed.dropped': 'La afiliación "{spelling}" ya no equivale a "{from}".',
  'reference-changed':
    'Se modificó la corrección de la tabla de referencia correspondiente a {country} ({attributes}).',
  'reference-column-added': 'Se añadió la columna de referencia {attribute}.',
  'reference-column-dropped': 'Se suprimió la columna de referencia {attribute}.',
  'reference-value-changed':
    'El valor de la columna de referencia {attribute} correspondiente a {country} pasó de {from} a {to}.',

  // Changes of the pool
  blank: 'en blanco',
  'candidate-added': 'Se añadió {candidate} al conjunto de candidaturas.',
  'candidate-dropped': '{candidate} ya no figura en el conjunto de candidaturas.',
  'column-added': 'Se añadió la columna {column} al conjunto de candidaturas.',
  'column-dropped': 'Se suprimió la columna {column} del conjunto de candidaturas.',
  'column-split': 'Se modificó la indicación de si la columna {column} contiene varios valores.',
  'value-changed': 'El valor de {column} de {candidate} pasó de {from} a {to}.',
};
