import type { whatIfReport as english } from '../en/what-if-report.ts';
import type { Translation } from '../translation.ts';

/** The report of a batch of what-ifs in HTML, where it says something else than the report of one answer. */
export const whatIfReport: Translation<typeof english> = {
  // The page and its sections
  'title-unscored': 'Consecuencias de cada cambio de política',
  title: 'Costo de cada cambio de política',
  subject: 'hipótesis, {ruleSet}',
  kicker: 'Panel de expertos, hipótesis sobre el conjunto de reglas {ruleSet}',
  'kicker-named': '{name}, hipótesis sobre el conjunto de reglas {ruleSet}',
  'kicker-plain': 'Hipótesis sobre el conjunto de reglas {ruleSet}',
  'scenarios-unscored': 'Efecto de cada cambio',
  scenarios: 'Costo de cada cambio',
  cheapest: 'La forma menos costosa de obtener un puesto más',
  'curves-unscored': 'Cada límite, puesto por puesto',
  curves: 'Costo de cada puesto',
  grids: 'Dos límites a la vez',
  omissions: 'Lo que depende de una sola persona evaluadora o de un solo grupo',
  noise: 'Solidez de la lista',
  candidates: 'Incorporaciones y salidas',
  balance: 'Equilibrio de cada lista',

  // Words of many tables
  scenario: 'Escenario',
  outcome: 'Desenlace',
  change: 'Variación',
  stays: 'Sin cambios',
  'outcome.selected': 'mejor lista',
  'outcome.selected-unscored': 'lista',
  'outcome.infeasible': 'ninguna lista',
  'outcome.stopped': 'sin demostrar',
  'outcome.failed': 'fallo',
  'name.base': 'Caso base: las reglas vigentes',
  'name.base-short': 'Caso base',
  'name.point': '{bound}: {seats}',
  'name.omission': 'sin {what}',
  'name.trial': 'ensayo {trial}',
  'bound.min': 'mínimo para {rule}',
  'bound.max': 'máximo para {rule}',
  'bound.other': '{field} de {rule}',
  'bound-seats': '{bound}, puestos',
  'in-common': '{kept} de {size}',
  'candidates-count': '{count, plural, one {# candidatura} other {# candidaturas}}',
  'more-changes': '{count, plural, one {Y # cambio más.} other {Y # cambios más.}}',
  'of-values': '{rule} ({values})',
  'figures-of': 'Cifras de {name}',
  'gains-points': 'ganancia de {points}',
  'cut.scenarios':
    'Se muestran los {shown, number} primeros escenarios de {all, number}; results.jsonl los contiene todos.',
  'cut.series':
    'Se muestran las {shown, number} primeras series de {all, number}; results.jsonl las contiene todas.',
  'cut.parts':
    'Se muestran las {shown, number} primeras partes de {all, number}; results.jsonl las contiene todas.',
  'cut.points':
    'Se muestran los {shown, number} primeros puntos de {all, number}; results.jsonl los contiene todos.',
  'cut.trials':
    'Se muestran los {shown, number} primeros ensayos de {all, number}; results.jsonl los contiene todos.',
  'cut.slates':
    'Se muestran las {shown, number} primeras listas de {all, number}; results.jsonl las contiene todas.',
  'cut.groups':
    'Se muestran los {shown, number} primeros grupos de {all, number}; results.jsonl los contiene todos.',
  'cut.candidates':
    'Se muestran las {shown, number} primeras candidaturas de {all, number}; results.jsonl las contiene todas.',

  // In brief
  'base.selected':
    'Con las reglas vigentes, la mejor lista de {members, plural, one {# miembro} other {# miembros}} obtiene {points} puntos; está demostrado que ninguna obtiene más.',
  'base.selected-unscored':
    'Con las reglas vigentes, se {members, plural, one {selecciona # miembro} other {seleccionan # miembros}}. No se asigna puntuación a nadie.',
  'base.infeasible': 'Con las reglas vigentes no hay ninguna lista, por lo que no hay nada con que comparar.',
  'base.stopped':
    'Se alcanzó el límite de tiempo antes de que se conociera la mejor lista con las reglas vigentes.',
  'base.failed': 'No se conoce la lista con las reglas vigentes: esa ejecución falló.',
  tried: '{count, plural, one {Se probó # cambio: {counts}.} other {Se probaron # cambios: {counts}.}}',
  'tried.cost': '{count, plural, one {# cuesta puntos} other {# cuestan puntos}}',
  'tried.free': '{count, plural, one {# no cuesta nada} other {# no cuestan nada}}',
  'tried.gain': '{count, plural, one {# aporta puntos} other {# aportan puntos}}',
  'tried.no-slate': '{count, plural, one {# no deja ninguna lista} other {# no dejan ninguna lista}}',
  'tried.incomparable': '{count, plural, one {# no puede compararse} other {# no pueden compararse}}',
  'fact.points': 'Puntos con las reglas vigentes',
  'fact.answered': 'Respuestas',
  'fact.of': '{some, number} de {all, number}',
  'answered.selected': '{count, number} con una mejor lista',
  'answered.selected-unscored': '{count, number} con una lista',
  'answered.infeasible': '{count, number} sin lista alguna',
  'answered.stopped':
    '{count, plural, one {# detenida por el límite de tiempo} other {# detenidas por el límite de tiempo}}',
  'answered.failed': '{count, plural, one {# fallida} other {# fallidas}}',
  'answered.missing': '{count, plural, one {# no examinada} other {# no examinadas}}',
  'fact.always': 'Miembros que permanecen en todos los casos',
  'fact.always-note-unscored': 'en todas las listas de este informe',
  'fact.always-note': 'en todas las listas de este informe, salvo las de puntuaciones perturbadas',
  'fact.change': '{change} puntos',
  'fact.most-costly': 'Cambio más costoso',
  'fact.cheapest': 'Cambio menos costoso de los que cuestan puntos',
  'fact.gains-most': 'Cambio que más puntos aporta',
  'gains.title': 'Un puesto más: las formas menos costosas de las que se probaron',
  'gains.broken': '{result} (no se cumplen algunas reglas del caso base)',
  'gains.group': '{group} {from} → {to}',
  'gains.all': '{count, plural, one {El único grupo (#)} other {Los # grupos}}',
  'ask.scenarios': '¿Qué cuesta cada cambio?',
  'ask.scenarios-unscored': '¿Qué cambios dejan una lista, y a quién afectan?',
  'ask.cheapest': '¿Cuál es la forma menos costosa de obtener un puesto más?',
  'ask.curves': '¿Qué cuesta cada puesto adicional?',
  'ask.curves-unscored': '¿Hasta dónde puede modificarse un límite?',
  'ask.grids': '¿Qué cuestan dos cambios a la vez?',
  'ask.noise': '¿Se seleccionarían otros miembros con otras puntuaciones?',
  'notice.interrupted':
    'Este lote está incompleto: se interrumpió. {missing, plural, one {Falta #} other {Faltan #}} de {planned, plural, one {# respuesta} other {# respuestas}}; lo que se dice de la totalidad, del cambio más costoso y del menos costoso solo es válido para las demás.',
  'notice.time-limit':
    'Este lote está incompleto: se alcanzó el límite de tiempo. {missing, plural, one {Falta #} other {Faltan #}} de {planned, plural, one {# respuesta} other {# respuestas}}; lo que se dice de la totalidad, del cambio más costoso y del menos costoso solo es válido para las demás.',
  'notice.stopped':
    '{count, plural, one {# respuesta se detuvo al alcanzar el límite de tiempo: no se conoce el costo de este cambio.} other {# respuestas se detuvieron al alcanzar el límite de tiempo: no se conoce el costo de estos cambios.}}',
  'notice.failed':
    '{count, plural, one {# escenario falló; esto no dice nada de lo que daría.} other {# escenarios fallaron; esto no dice nada de lo que darían.}}',

  // Scenarios
  'scenarios.lead':
    'Salvo que su desenlace indique otra cosa, cada línea es la mejor lista con arreglo a las reglas modificadas, seleccionada de nuevo y demostrada. La variación, en puntos, se mide con respecto al caso base: lo que el cambio de política cuesta (−) o aporta (+).',
  'scenarios.lead-unscored':
    'Salvo que su desenlace indique otra cosa, cada línea es una lista que cumple las reglas modificadas, obtenida con el mismo sorteo.',
  'scenarios.label': 'Escenarios',
  'scenarios.caption': 'El caso base y cada escenario, en el orden del archivo.',
  'so-far': 'hasta el momento',
  'other-scores': 'otras puntuaciones',
  'at-base-scores': '{change} con las puntuaciones del caso base',
  'at-base-scores.broken': '{change} con las puntuaciones del caso base, cuyas reglas no cumple',
  'changes.figure': 'Lo que cada cambio cuesta o aporta, en puntos',
  'changes.described': 'Barras, empezando por el cambio más costoso. {bars}.',
  'changes.legend':
    'Las barras rellenas hacia la izquierda son pérdidas; las barras sin relleno hacia la derecha, ganancias. El cambio más costoso figura en primer lugar.',
  'changes.apart':
    '{count, plural, one {# escenario con otras puntuaciones no puede compararse y no se representa.} other {# escenarios con otras puntuaciones no pueden compararse y no se representan.}}',
  'no-answer.title': 'Escenarios sin una mejor lista',
  'no-answer.name': '{name}: {outcome}',
  'repair.lead': 'Una solución, con la que la mejor lista obtiene {points} puntos:',
  'notes.title': 'Advertencias sobre escenarios concretos',
  'notes.one': '{result}: {text}',
  'notes.more': '{count, plural, one {Hay # más en results.jsonl.} other {Hay # más en results.jsonl.}}',
  'bounds.title': 'Límites que alcanzan las listas',
  'bounds.label': 'Límites por escenario',
  'bounds.caption':
    'Casos en que una lista tiene exactamente tantos miembros como exige un mínimo o un máximo y la del caso base no, o a la inversa.',
  'bounds.caption-priced':
    'Casos en que una lista tiene exactamente tantos miembros como exige un mínimo o un máximo y la del caso base no, o a la inversa. La última columna muestra lo que ganaría la mejor lista si un límite se flexibilizara en un puesto, empezando por el más costoso, cuando así se solicitó.',
  'bounds.now': 'Límites que ahora se alcanzan',
  'bounds.no-longer': 'Límites que ya no se alcanzan',
  'bounds.gain': 'Ganancia si se flexibiliza en un puesto, puntos',
  'bounds.one': '{change} {bound}',
  'bounds.not-asked': 'no se solicitó',
  'bounds.none': 'ningún límite aporta una ganancia por sí solo',

  // Cheapest ways
  'cheapest.lead':
    'Para cada grupo, se indica el escenario de este archivo que menos pierde entre aquellos cuya lista tiene al menos un miembro más del grupo. Si esa lista no cumple todas las reglas del caso base, se indica también el escenario menos costoso cuya lista las cumple. Un cambio que no se probó aquí puede ser aún menos costoso.',
  'cheapest.label': 'Formas menos costosas de obtener un puesto más',
  'cheapest.caption': 'La menos costosa en primer lugar.',
  'cheapest.others': '{count, plural, one {Lo mismo para # grupo más} other {Lo mismo para # grupos más}}',
  'cheapest.others-label': 'Formas menos costosas de obtener un puesto más, otros grupos',
  'cheapest.others-caption':
    'Valores «no» y en blanco, y atributos con muchos valores. La forma menos costosa en primer lugar.',
  'cheapest.for': 'Un puesto más para',
  'cheapest.seats': 'Puestos',
  'cheapest.cost': 'Costo, puntos',
  'cheapest.rules': 'Reglas del caso base',
  'cheapest.satisfied': 'se cumplen todas',
  'cheapest.broken': 'no se cumplen',
  'cheapest.by': 'Mediante',
  group: '{attribute}: {value}',

  // Curves and grids
  'curves.lead':
    'Se modifica un límite puesto por puesto; cada punto es la mejor lista con ese límite, demostrada.',
  'curves.lead-unscored':
    'Se modifica un límite puesto por puesto. El cuadro muestra dónde sigue habiendo una lista y quién cambia.',
  'curves.missing':
    '{count, plural, one {Falta # punto: no se examinó.} other {Faltan # puntos: no se examinaron.}}',
  'points-folded': '{count, plural, one {# punto en cifras} other {Los # puntos en cifras}}',
  'curve.figure': 'Puntos en función del límite: {bound}',
  'curve.described': 'Línea de puntos en función del límite: {bound}. {points}.',
  'curve.point': '{label}: {points} puntos',
  'curve.y': 'puntos de la mejor lista',
  'curve.legend':
    'Los números junto a la línea indican la variación con respecto al caso base, en puntos. El rombo sin relleno es el caso base ({base}). Los valores sin lista aparecen sombreados y rotulados.',
  'curve.legend-no-base':
    'Los números junto a la línea indican la variación con respecto al caso base, en puntos. El caso base no tiene tal límite. Los valores sin lista aparecen sombreados y rotulados.',
  'curve.caption':
    'Lo mismo en cifras. La variación por puesto es lo que cambia un puesto más del límite en comparación con la línea anterior; si las líneas distan varios puestos, es la media de esos puestos.',
  'curve.base-value': '{value} (caso base)',
  'curve.base': 'caso base',
  'curve.step': 'Variación por puesto',
  'not-examined': 'no se examinó',
  'grids.lead':
    'Se modifican dos límites a la vez; cada celda es la mejor lista con ambos, demostrada. Una celda está en el frente cuando ninguna otra exige al menos lo mismo de ambos límites y obtiene al menos la misma puntuación. Solo merece la pena elegir entre las celdas del frente.',
  'grid.figure': 'Variación con respecto al caso base, en puntos',
  'grid.described': 'Celdas en función de dos límites: {first} y {second}. {cells}.',
  'grid.cell': '{first} y {second}: {text}',
  'grid.cell-front': '{first} y {second}: {text}, frente',
  'grid.legend':
    'Cuanto más oscuro, más costoso. ★ y recuadro grueso: en el frente. ◆: el caso base. Tachado: ninguna lista, o no se conoce.',
  'grid.missing': 'falta',
  'grid.all': '{count, plural, one {El único punto (#)} other {Los # puntos}}',
  'grid.front-folded': '{count, plural, one {El único punto del frente (#)} other {Los # puntos del frente}}',
  'grid.front-of': 'Frente de {name}',
  'grid.front-caption':
    'El frente, de más a menos puntos: {front, number} de {count, plural, one {# punto} other {# puntos}}.',
  'grid.points-of': 'Puntos de {name}',
  'grid.points-caption': 'Todos los puntos.',
  'grid.front': 'Frente',
  'grid.on-front': 'en el frente',

  // Omissions and noise
  'omissions.lead':
    'Se omite cada vez a una persona evaluadora o a quienes tienen un mismo valor, y se selecciona de nuevo la mejor lista.',
  'omissions.by': 'elemento omitido',
  'omissions.change': 'Variación con respecto al caso base, en puntos',
  'omissions.stays': 'Miembros de la lista del caso base que permanecen',
  'omissions.caption': 'Lo mismo en cifras.',
  'omissions.caption-reviewer':
    'Lo mismo en cifras. Sin una de las personas evaluadoras los puntos son diferentes, por lo que no puede indicarse ninguna variación.',
  'omissions.reviewer': 'Sin la puntuación de',
  'omissions.value': 'Valor omitido ({attribute})',
  'omissions.points': 'Variación, puntos',
  'noise.lead':
    'Se perturban al azar todas las puntuaciones, una y otra vez, y cada vez se selecciona de nuevo la mejor lista. El puesto de un miembro que resulta seleccionado casi siempre no depende de un punto más o menos.',
  'noise.normal':
    '{trials, plural, one {En # ensayo} other {En # ensayos}} a partir de la semilla «{seed}», cada puntuación se perturbó conforme a una distribución normal con una desviación típica de {spread, plural, one {# punto} other {# puntos}}; {selected, plural, one {# de ellos tiene} other {# de ellos tienen}} una mejor lista.',
  'noise.uniform':
    '{trials, plural, one {En # ensayo} other {En # ensayos}} a partir de la semilla «{seed}», cada puntuación se perturbó hasta en {spread, plural, one {# punto} other {# puntos}} en ambos sentidos; {selected, plural, one {# de ellos tiene} other {# de ellos tienen}} una mejor lista.',
  'noise.kept':
    'En {unchanged, number} de ellos, la mejor lista es la del caso base. En promedio {size, plural, one {permanece {mean} de # miembro} other {permanecen {mean} de # miembros}}, como mínimo {least} y como máximo {most}. {firm, plural, one {# miembro resulta seleccionado} other {# miembros resultan seleccionados}} en al menos el 95 % de los ensayos, y {loose, number} en menos de la mitad.',
  'noise.figure': 'Frecuencia con que se selecciona cada candidatura',
  'noise.described':
    'Barras, de mayor a menor frecuencia, de {trials, plural, one {# ensayo} other {# ensayos}}. {bars}.',
  'noise.member-bar': '{label}, miembro: {text}',
  'noise.legend':
    'Barras rellenas: miembros de la lista del caso base; sin relleno: otras candidaturas. La línea que cruza el extremo de una barra es el intervalo de confianza del 95 %.',
  'noise.always':
    '{count, plural, one {No se representa # candidatura seleccionada en todos los ensayos.} other {No se representan # candidaturas seleccionadas en todos los ensayos.}}',
  'noise.some':
    'Se representan las {shown, number} más frecuentes de {all, number}; las demás figuran en el cuadro siguiente.',
  'noise.folded': '{count, plural, one {# candidatura en cifras} other {Las # candidaturas en cifras}}',
  'noise.caption': 'De mayor a menor frecuencia, de {trials, plural, one {# ensayo} other {# ensayos}}.',
  'noise.base-slate': 'Lista del caso base',
  'noise.member': 'miembro',
  'noise.trials': 'Ensayos',
  'noise.frequency': 'Frecuencia',
  'noise.interval': 'Intervalo del 95 %',
  'noise.range': '{low} – {high}',
  'noise.trial': 'Ensayo',
  'noise.each': 'Cada ensayo',
  'noise.each-folded': 'Cada ensayo ({count, number})',
  'noise.each-caption':
    'Los puntos se basan en las puntuaciones perturbadas y no pueden compararse con otros puntos.',

  // Candidates and balance
  'candidates.always':
    '{count, plural, =0 {Nadie figura en todas las listas.} one {# miembro de la lista del caso base figura en todas las listas, sea cual sea el cambio.} other {# miembros de la lista del caso base figuran en todas las listas, sea cual sea el cambio.}}',
  'candidates.changing':
    '{count, plural, one {# candidatura más figura en algunas listas y no en otras.} other {# candidaturas más figuran en algunas listas y no en otras.}}',
  'candidates.folded':
    '{count, plural, one {El único miembro (#) que figura en todas las listas} other {Los # miembros que figuran en todas las listas}}',
  'candidates.stays': 'miembro de la lista del caso base, permanece',
  'candidates.leaves': 'miembro de la lista del caso base, sale',
  'candidates.joins': 'se incorpora',
  'candidates.label': 'Candidaturas por escenario',
  'candidates.caption': 'Candidaturas que cambian, de mayor a menor frecuencia.',
  'candidates.some': 'Las {shown, number} primeras candidaturas de {all, number}.',
  'candidates.columns':
    '{shown, number} de {all, number} listas tienen una columna: primero los escenarios y después los barridos, en la medida en que haya espacio. Los números junto a las candidaturas se refieren a todas las listas.',
  'candidates.slates': 'Listas',
  'candidates.scenarios': 'Escenarios',
  'candidates.omissions': 'Omisiones',
  'candidates.points': 'Puntos de barridos',
  'balance.lead':
    'Cuántos miembros tienen cada valor, en el caso base y en cada escenario; la barra muestra la proporción de la lista, y el número en cursiva, la diferencia con respecto al caso base.',
  'balance.of': 'Equilibrio: {name}',
  'balance.groups': 'Otros grupos',

  // Why not, inputs
  'why.title': 'Casos sin una mejor lista ({what}):',
  'why.one': '{names}: {text}',
  'inputs.lead':
    'Las respuestas dependen únicamente del conjunto de candidaturas, el conjunto de reglas, los escenarios y la tabla de países. Quien tenga los mismos archivos obtendrá las mismas respuestas; las huellas que figuran a continuación muestran si los archivos son los mismos. Constituyen la excepción las respuestas detenidas por el límite de tiempo.',
  'inputs.lead-plain':
    'Las respuestas dependen únicamente del conjunto de candidaturas, el conjunto de reglas y los escenarios. Quien tenga los mismos archivos obtendrá las mismas respuestas; las huellas que figuran a continuación muestran si los archivos son los mismos. Constituyen la excepción las respuestas detenidas por el límite de tiempo.',
  'inputs.title': 'Título',
  'inputs.base-rules': 'Conjunto de reglas del caso base',
  'inputs.scenarios': 'Escenarios (SHA-256)',
  'inputs.check':
    'El primer comando escribe todas las respuestas, cada una con los ids de su lista. Los otros dos resuelven y demuestran por separado cualquiera de ellas, con las reglas de su escenario.',
};
