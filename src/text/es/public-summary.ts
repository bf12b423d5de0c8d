import type { publicSummary as english } from '../en/public-summary.ts';
import type { Translation } from '../translation.ts';

/** The public summary of a record: two pages without any applicant. */
export const publicSummary: Translation<typeof english> = {
  title: 'Cómo se seleccionaron los miembros recomendados',
  'title.infeasible': 'Por qué no pudo recomendarse a ningún miembro',
  'title.stopped': 'Una selección que no concluyó',
  kicker: 'Resumen público · {name}',
  'no-applicants':
    'En este resumen no se nombra a ninguna de las personas que presentaron su solicitud. Se elaboró únicamente a partir del acta publicada. Describe una recomendación elaborada por el programa Slate; la decisión corresponde al órgano competente.',
  procedure: 'El procedimiento',
  'procedure.selected':
    'De {pool, plural, one {# solicitud} other {# solicitudes}}, {eligible, plural, one {# era admisible} other {# eran admisibles}}. Se {size, plural, one {recomienda # miembro: el que obtiene} other {recomiendan # miembros: los que en conjunto obtienen}} la puntuación más alta, {points} puntos, de todos los grupos de ese tamaño que cumplen todas las reglas.',
  'procedure.unscored':
    'De {pool, plural, one {# solicitud} other {# solicitudes}}, {eligible, plural, one {# era admisible} other {# eran admisibles}}. Se {size, plural, one {recomienda # miembro, que cumple} other {recomiendan # miembros, que en conjunto cumplen}} todas las reglas. No se asignó puntuación a nadie.',
  'procedure.infeasible':
    'De {pool, plural, one {# solicitud} other {# solicitudes}}, {eligible, plural, one {# era admisible} other {# eran admisibles}}. Está demostrado que ningún grupo de {size, plural, one {# miembro} other {# miembros}} cumple todas las reglas.',
  'procedure.stopped':
    'De {pool, plural, one {# solicitud} other {# solicitudes}}, {eligible, plural, one {# era admisible} other {# eran admisibles}}. El cálculo se detuvo antes de que se conociera el mejor grupo, por lo que no hay nada demostrado.',
  'points.mean': 'Los puntos de una candidatura son la media de las puntuaciones {criteria}.',
  'points.weighted':
    'Los puntos de una candidatura son la media de las puntuaciones {criteria}, ponderadas con {weights}.',
  'points.max': 'La puntuación máxima posible es {max}.',
  'lots.none': 'Ningún otro grupo es igualmente bueno, por lo que no fue necesario ningún sorteo.',
  'lots.some':
    '{byLot, plural, one {# puesto se decidió} other {# puestos se decidieron}} por sorteo entre grupos igualmente buenos; {core, plural, =0 {ningún miembro figura} one {# miembro figura} other {# miembros figuran}} en todos los mejores grupos.',
  'lots.open': 'El sorteo entre grupos igualmente buenos no concluyó.',
  eligibility: 'Solicitudes no admisibles',
  'eligibility.caption':
    'Solicitudes que no pudieron tenerse en cuenta, según la primera condición que no se cumple.',
  'eligibility.condition': 'Condición que no se cumple',
  'eligibility.count': 'Solicitudes',
  rules: 'Regla por regla',
  'rules.caption':
    'Todas las reglas, con el fundamento de cada una, lo que exige y el número de miembros recomendados que cuentan a sus efectos.',
  'rules.source': 'Fundamento',
  'rules.requires': 'Requisito',
  'rules.members': 'Miembros',
  'rules.each': '{rule}, {values, plural, one {para # valor} other {para cada uno de # valores}}',
  'rules.at-bound': '{count, number} de {values, number} en un límite',
  'requires.min': 'al menos {min}',
  'requires.max': 'como máximo {max}',
  'requires.both': 'de {min} a {max}',
  'requires.target': 'si es posible, {target}',
  balance: 'Equilibrio',
  'balance.caption':
    'Los miembros recomendados, junto a todas las solicitudes presentadas y todas las admisibles. Una misma persona puede contarse en más de un valor.',
  applied: 'Presentadas',
  eligible: 'Admisibles',
  recommended: 'Recomendados',
  proof: 'Qué se demostró y cómo verificarlo',
  'proof.optimal':
    'Está demostrado que ningún grupo de {size, plural, one {# miembro} other {# miembros}} que cumpla todas las reglas obtiene más de {points} puntos. La demostración es un certificado. En él se dividen todos los grupos posibles en {cases, plural, one {# caso} other {# casos}} y se muestra, respecto de cada caso, que ninguno de sus grupos obtiene más. Quien disponga de las solicitudes puede verificarlo con un programa que no comparte código con el que realizó la búsqueda.',
  'proof.satisfies':
    'Está demostrado que el grupo recomendado cumple todas las reglas. Quien disponga de las solicitudes puede verificarlo con un programa que no comparte código con el que realizó la búsqueda.',
  'proof.infeasible':
    'Está demostrado que ningún grupo cumple todas las reglas. La demostración es un certificado. En él se dividen todos los grupos posibles en {cases, plural, one {# caso} other {# casos}} y se muestra, respecto de cada caso, que ninguno de sus grupos cumple todas las reglas. Quien disponga de las solicitudes puede verificarlo con un programa que no comparte código con el que realizó la búsqueda.',
  'proof.none': 'No hay nada demostrado: el cálculo se detuvo.',
  'check.replay':
    'Quien disponga de las solicitudes (POOL) y del conjunto de reglas (RULES) puede repetir toda la selección y compararla con el acta:',
  'check.certificate':
    'El certificado se elabora de nuevo, lo que repite la búsqueda, y se verifica sin buscar:',
  'check.ties':
    'El certificado no muestra que no fuera necesario ningún sorteo. Uno elaborado con --certify-ties sí lo muestra; es más largo y tiene otra huella:',
  'check.record': 'Este resumen puede elaborarse de nuevo a partir del acta:',
  'check.others':
    'Quien no disponga de las solicitudes no puede repetir la selección, pero sí comparar las huellas que figuran a continuación con las de cualquier otra copia del acta.',
  identity: 'Datos de entrada',
  pool: 'Solicitudes (SHA-256)',
  'rule-set': 'Conjunto de reglas (SHA-256)',
  certificate: 'Certificado (SHA-256)',
  seed: 'Semilla del sorteo',
  'seed.none': 'ninguna',
  'seed.chosen': '«{seed}», fijada por quien elaboró el conjunto de reglas',
  'seed.unused': '«{seed}», fijada por quien elaboró el conjunto de reglas; no hubo ningún sorteo',
  journal: 'Registro del servicio',
  'journal.place': 'asiento {sequence, number}, {head}',
  'journal.key': 'firmado con la clave {key}',
  'journal.none': 'esta acta no figura en ningún registro',
  reference: 'Tabla de países',
  program: 'Programa',
};
