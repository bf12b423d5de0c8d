import type { statements as english } from '../en/statements.ts';
import type { Translation } from '../translation.ts';

/** What a result says of the answer and of its inputs, by the statement's code. */
export const statements: Translation<typeof english> = {
  // Why there is no slate, by counting
  'too-few-eligible':
    'Solo {eligible, plural, one {# candidatura del conjunto es admisible} other {# candidaturas del conjunto son admisibles}} para {size, plural, one {# puesto} other {# puestos}}.',
  'min-above-size':
    'El mínimo de {min} para {rule} es superior al número de puestos de la lista ({size, plural, one {# puesto} other {# puestos}}).',
  'min-above-members':
    'El mínimo de {min} para {rule} no puede cumplirse: {members, plural, =0 {ninguna candidatura admisible cuenta a sus efectos} one {solo # candidatura admisible cuenta a sus efectos} other {solo # candidaturas admisibles cuentan a sus efectos}}.',
  'min-above-other-max':
    'El mínimo de {min} para {rule} no puede cumplirse junto con el máximo de {max} para {other}: {outside, plural, =0 {todas las candidaturas que cuentan a efectos del mínimo cuentan también a efectos del máximo} one {de las candidaturas que cuentan a efectos del mínimo, solo # no cuenta a efectos del máximo} other {de las candidaturas que cuentan a efectos del mínimo, solo # no cuentan a efectos del máximo}}.',
  'minima-above-size':
    'Los mínimos de {rules} suman {total, plural, one {# puesto} other {# puestos}}, pero la lista tiene {size}.',
  'maxima-below-size':
    'Los máximos de {rules} suman {total, plural, one {# puesto} other {# puestos}}{uncovered, plural, =0 {} one {, y # candidatura no cuenta a efectos de ninguno de ellos} other {, y # candidaturas no cuentan a efectos de ninguno de ellos}}: en conjunto, son menos que los {size} de la lista.',
  'included-ineligible': '{rule} incluye la candidatura {candidate}, que no es admisible ({reason}).',

  // How far to trust it
  'time-limit': 'Se alcanzó el límite de tiempo de {seconds} s antes de concluir la búsqueda.',
  'slate-found':
    'La mejor lista hasta el momento {how, select, given {se conocía antes de empezar la búsqueda} search {se encontró en un programa lineal de la búsqueda} exchange {se encontró intercambiando miembros} dive {se encontró seleccionando una candidatura tras otra} other {se encontró entre las listas próximas a una anterior}}.',
  'ties-open':
    'Está demostrado que esta lista es óptima. El desempate entre listas igualmente buenas no concluyó: {count, plural, one {el puesto de {candidates} puede cambiar} other {los puestos de {candidates} pueden cambiar}}.',
  'core-unfinished':
    'Está demostrado que esta lista es óptima, y todos los puestos están decididos. No hubo tiempo de determinar qué miembros figuran en todas las mejores listas.',
  'seed-missing':
    'El sorteo decide entre listas igualmente buenas, pero el conjunto de reglas no tiene semilla para ello (ties.seed). Publique una semilla antes de que se cierre la convocatoria.',

  // What was noticed in the input
  'scores-missing':
    'El conjunto de candidaturas no tiene puntos para {criteria}. Para resolver se necesitan puntuaciones, o un conjunto de reglas con score: none.',
  'scores-blank':
    '{count, plural, one {# candidatura admisible tiene una puntuación en blanco} other {# candidaturas admisibles tienen una puntuación en blanco}}. Para resolver se necesitan todas las puntuaciones, o un conjunto de reglas que indique lo que significa la falta de una (score.missing), o score: none.',
  'rule-not-applied':
    '{rule} no se aplica: es una regla facultativa, y el conjunto de candidaturas no tiene datos de {attributes}.',
  value:
    '{count, plural, one {"{value}" (# candidatura: {candidate})} other {"{value}" (# candidaturas; la primera, {candidate})}}',
  'value.placed':
    '{count, plural, one {"{value}" (# candidatura: {candidate}, {place})} other {"{value}" (# candidaturas; la primera, {candidate}, {place})}}',
  'merged-values': 'En {attribute}, {values} cuentan como un solo valor, que se muestra como "{label}".',
  'similar-values':
    'En {attribute}, {values} se parecen, pero cuentan como valores diferentes. Si son un mismo valor, unifique su grafía.',
  'unsplit-list':
    'En {attribute}, {values} parece una lista que no se dividió. Cuenta como un solo valor, y no como los valores que enumera.',
  'blank-like-value':
    'En {attribute}, {values} cuenta como cualquier otro valor. Deje la celda vacía cuando no se conozca el dato.',
  'not-a-country':
    'En {attribute}, casi todos los valores son países; {values} no lo es. Cuenta como cualquier otro valor.',
  'read-as-country':
    'En {attribute}, se leyeron nombres y códigos como países: {values}{more, plural, =0 {} one { y # más} other { y # más}}.',
  'read-as-decimal':
    'En {attribute}, se leyeron como números los siguientes valores: {values}{more, plural, =0 {} one { y # más} other { y # más}}.',
  'read-as-date':
    'En {attribute}, se leyeron como fechas los siguientes valores: {values}{more, plural, =0 {} one { y # más} other { y # más}}.',
  'row-numbers':
    'La primera columna no tiene nombre y contiene números de filas: {isId, select, yes {son los ids} other {no se tuvo en cuenta, puesto que el conjunto de candidaturas tiene ids}}.',
  'read-as': '"{value}" como {meaning}',
  'country-twice':
    'En {attribute}, {values} son un mismo país ({country}), pero cuentan como valores diferentes{more, plural, =0 {} one {; lo mismo ocurre con # país más} other {; lo mismo ocurre con # países más}}. Si contiene países, declárelo con type: country.',
  'read-as-blank':
    'En {attribute}, {values} se leyó como valor en blanco{more, plural, =0 {} one {, al igual que # texto más} other {, al igual que # textos más}}.',
  'spreadsheet-error':
    'En {attribute}, {values} es un error de hoja de cálculo, y cuenta como cualquier otro valor.',
  'look-alikes-not-sought':
    '{attribute} tiene {count, plural, one {# valor diferente} other {# valores diferentes}}: demasiados para buscar grafías que difieran en un solo carácter.',
  'further-doubtful-values':
    '{count, plural, one {# advertencia más de estos tipos se refiere a valores de {attribute}.} other {# advertencias más de estos tipos se refieren a valores de {attribute}.}}',
  'similar-column': 'La columna "{column}" se parece a {known}, pero se lee como un atributo distinto.',
  'similar-ids': 'Los ids {candidates} se parecen, pero corresponden a candidaturas diferentes.',
  'blank-attribute':
    '{count, plural, one {# candidatura admisible no indica {attribute} y no cuenta a efectos de ninguna regla sobre ese atributo.} other {# candidaturas admisibles no indican {attribute} y no cuentan a efectos de ninguna regla sobre ese atributo.}}',
  'value-nobody-has':
    '{rule} menciona el valor "{value}" de {attribute}, que ninguna candidatura del conjunto tiene.',
  'negotiable-without-room':
    '{side, select, min {El mínimo negociable} other {El máximo negociable}} de {rule} es igual al propio límite, por lo que no deja ningún margen.',
  'ineligible-in-rule':
    '{count, plural, one {{rule} menciona la candidatura {candidates}, que no es admisible y de todos modos no puede seleccionarse.} other {{rule} menciona las candidaturas {candidates}, que no son admisibles y de todos modos no pueden seleccionarse.}}',
  'column-overrides-reference':
    'La columna {attribute} del conjunto de candidaturas se utiliza en lugar de la columna de referencia del conjunto de reglas.',
  'likely-same-person':
    '{candidates} parecen solicitudes de una misma persona (mismo nombre y misma nacionalidad), y más de una de ellas figura en la lista.',
  'mean-of-few':
    'Los puntos de {candidates} se basan en menos de la mitad de las {scores, number} puntuaciones: cuando falta una puntuación, la sustituye la media de las demás. {count, plural, one {Compruebe si este miembro se conoce suficientemente.} other {Compruebe si estos miembros se conocen suficientemente.}}',
  'similar-affiliations':
    'Las afiliaciones "{first}" y "{second}", ambas en la lista, se parecen pero cuentan como diferentes. Si son una misma, indíquelo en affiliationAliases.',
  'likely-same-person-in-pool':
    '{candidates} parecen solicitudes de una misma persona (mismo nombre y misma nacionalidad).',
  'similar-affiliations-in-pool':
    'Las afiliaciones "{first}" y "{second}" se parecen pero cuentan como diferentes. Si son una misma, indíquelo en affiliationAliases.',

  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': 'Selección obligatoria: {candidates}.',
  'candidates-excluded': 'Selección excluida: {candidates}.',
  'value-left-out': 'No pueden seleccionarse candidaturas cuyo valor de {attribute} sea {value}.',
  'weights-set': 'Las puntuaciones se ponderan así: {weights}.',
  'pool-changed': 'El conjunto de candidaturas es diferente.',
  'mandate-changed': 'El escenario modifica {rule}, regla que fija la resolución.',
};
