import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What the tables of a terminal and the reports in HTML both say of an answer. */
export const answers: Translation<typeof english> = {
  infeasible: 'Está demostrado que ninguna lista cumple todas las reglas.',
  'stopped.none': 'Se alcanzó el límite de tiempo antes de encontrar lista alguna.',
  'stopped.some':
    'Se alcanzó el límite de tiempo antes de concluir la búsqueda. La mejor lista hasta el momento obtiene {points} puntos; cumple todas las reglas, pero no está demostrado que sea óptima.',
  'bound.known': 'Ninguna lista obtiene más de {points} puntos.',
  'bound.unknown': 'No se conoce la puntuación máxima que puede obtener una lista.',
  'ties.none': 'Es la única lista óptima.',
  'ties.unscored':
    'Varias listas cumplen todas las reglas: {core, plural, =0 {ningún miembro figura} one {# miembro figura} other {# miembros figuran}} en todas ellas, y {byLot, plural, one {# puesto se decidió} other {# puestos se decidieron}} por sorteo. {seeded, select, yes {Quien eligió la semilla podría haber elegido entre estas listas.} other {Quien elija una semilla podrá elegir entre estas listas.}}',
  'ties.unscored-none': 'Es la única lista que cumple todas las reglas.',
  'ties.some':
    'Varias listas son igualmente buenas: {core, plural, =0 {ningún miembro figura} one {# miembro figura} other {# miembros figuran}} en todas ellas, y {byLot, plural, one {# puesto se decidió} other {# puestos se decidieron}} por sorteo. {seeded, select, yes {Quien eligió la semilla podría haber elegido entre estas listas.} other {Quien elija una semilla podrá elegir entre estas listas.}}',
  disagreement:
    'El segundo programa de resolución contradice este resultado. No utilice el resultado mientras no se conozca la causa.',
  eligible:
    '{eligible, number} de {pool, plural, one {# candidatura} other {# candidaturas}} {eligible, plural, one {es admisible} other {son admisibles}}.',
  warnings: 'Advertencias',
  members: 'Miembros',
  rules: 'Reglas',
  eligibility: 'Admisibilidad',
  conflicts: 'Reglas en conflicto',
  repairs: 'Soluciones',
  'some-values': '{rule} ({count, plural, one {# valor} other {# valores}})',

  // What-ifs
  open: '{count, plural, one {Está demostrado que # lista es óptima, pero no concluyó su desempate entre listas igualmente buenas: algunos de sus miembros pueden cambiar.} other {Está demostrado que # listas son óptimas, pero no concluyeron sus desempates entre listas igualmente buenas: algunos de sus miembros pueden cambiar.}}',
  'conflict.one': 'No puede cumplirse lo siguiente: {parts}.',
  'conflict.several':
    'No pueden cumplirse a la vez todos los elementos siguientes, ninguno de los cuales es superfluo: {parts}.',
  'conflict.limit':
    '{side, select, min {el mínimo para {rule}, aun llevado a su extremo} other {el máximo para {rule}, aun llevado a su extremo}}',
  'conflict.none': 'No se determinó dentro del límite de tiempo qué reglas están en conflicto.',
  'repair.moves': 'Una solución: {moves}. La mejor lista obtiene entonces {points} puntos.',
  'repair.move':
    '{side, select, min {mínimo para {rule}, de {from} a {to}} other {máximo para {rule}, de {from} a {to}}}',
  'repair.none':
    'No se indica ninguna solución: o bien no basta ninguna modificación de los límites negociables, o bien la búsqueda alcanzó su límite antes de encontrar una.',
  stopped: 'Se alcanzó el límite de tiempo antes de concluir la búsqueda.',
  'stopped.nothing': 'Hasta el momento no se ha encontrado ninguna lista.',
  'stopped.best':
    'La mejor lista hasta el momento obtiene {points} puntos; no está demostrado que sea óptima.',
  failed: 'Esto no dice nada del escenario en sí.',
  unpriced: 'no se conoce: {names}',
};
