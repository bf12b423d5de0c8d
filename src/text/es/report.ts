import type { report as english } from '../en/report.ts';
import type { Translation } from '../translation.ts';

/** The report in HTML: headings, leads, tables, legends and what charts show. */
export const report: Translation<typeof english> = {
  // The page
  'page.skip': 'Ir al informe',
  'page.contents': 'Índice',
  'page.confidential':
    'Confidencial: en este informe se nombra a personas que presentaron su solicitud. Debe dársele el mismo tratamiento que al conjunto de candidaturas.',
  'page.confidential-mark': 'Confidencial',
  'page.footer': 'Slate recomienda y muestra los motivos; deciden las personas.',
  'page.made': 'Slate recomienda y muestra los motivos; deciden las personas. Elaborado el {date}.',
  'page.kicker': 'Panel de expertos, conjunto de reglas {ruleSet}',
  'page.kicker-named': '{name}, conjunto de reglas {ruleSet}',
  'page.kicker-plain': 'Conjunto de reglas {ruleSet}',
  'title.selected': 'Lista recomendada de {members, plural, one {# miembro} other {# miembros}}',
  'title.infeasible': 'Ninguna lista cumple todas las reglas',
  'title.stopped': 'Todavía no hay una respuesta demostrada',

  // Sections
  brief: 'En resumen',
  'all-rules': 'Todas las reglas',
  'slate-and-pool': 'La lista y el conjunto de candidaturas',
  pool: 'El conjunto de candidaturas',
  slate: 'La lista',
  'slate-so-far': 'La mejor lista hasta el momento',
  prices: 'Costo de cada regla',
  'each-member': 'Cada miembro y sus posibles sustituciones',
  'others-asked': 'Candidaturas objeto de consulta',
  others: 'Por qué no se seleccionan candidaturas destacadas',
  reserve: 'La lista de reserva',
  firmness: 'Solidez de la selección',
  inputs: 'Datos de entrada y verificación',

  // Words of many tables
  candidate: 'Candidatura',
  number: 'Núm.',
  points: 'Puntos',
  rule: 'Regla',
  'set-by': 'Fundamento',
  loses: 'Puntos perdidos',
  joins: 'Se incorpora',
  leaves: 'Sale',
  'also-leaves': 'Sale también',
  'no-slate': 'ninguna lista',
  'no-slate-left': 'no queda ninguna lista',
  nothing: 'nada',
  'some-bars': '{shown, plural, one {La primera} other {Las # primeras}} de {all, number}.',
  missing: 'No se conoce, por haberse alcanzado el límite de tiempo: {part}.',
  'minimum-of': 'mínimo de {bound}',
  'maximum-of': 'máximo de {bound}',
  move: '{side, select, min {{rule}: mínimo {from} → {to}} other {{rule}: máximo {from} → {to}}}',
  'bars-described': 'Barras. {bars}.',

  // In brief
  'answer.selected-unscored':
    'La lista tiene {members, plural, one {# miembro} other {# miembros}}. No se asigna puntuación a nadie: decidieron las reglas y el sorteo.',
  'answer.selected':
    '{members, plural, one {Este miembro obtiene} other {En conjunto, estos # miembros obtienen}} {points} puntos. Está demostrado que ninguna lista que cumpla todas las reglas obtiene más.',
  'answer.selected-net':
    '{members, plural, one {Este miembro obtiene} other {En conjunto, estos # miembros obtienen}} {gross} puntos, de los que se deducen {penalties} por deseos que no se cumplen: {points}. Está demostrado que ninguna lista que cumpla todas las reglas alcanza un total mayor.',
  'answer.infeasible':
    'Está demostrado que ninguna lista cumple todas las reglas a la vez. A continuación se indican las reglas en conflicto y las soluciones.',
  'brief.who': 'Composición',
  'brief.sure': 'Grado de certeza',
  'brief.costs': 'Límites restrictivos de mayor costo',
  'brief.use': 'Antes de utilizar el resultado',
  'brief.of-pool':
    '{eligible, plural, one {# admisible} other {# admisibles}} de {pool, plural, one {# presentada} other {# presentadas}}',
  'brief.share': '{count, number} de {all, number}',
  'brief.count': '{value}: {count, number}',
  'brief.values': '{count, number} de {all, plural, one {# valor} other {# valores}}',
  'sure.proved': 'Está demostrado que ninguna lista que cumpla todas las reglas obtiene más.',
  'sure.satisfies': 'Está demostrado que la lista cumple todas las reglas.',
  'sure.certificate':
    'El certificado tiene {cases, plural, one {# caso} other {# casos}}, y cualquier persona que disponga del conjunto de candidaturas puede verificarlo.',
  'sure.agrees':
    'Un segundo programa de resolución, {engine} {version}, que es independiente, confirma el resultado.',
  'sure.disagrees': 'Un segundo programa de resolución, {engine} {version}, contradice el resultado.',
  'sure.unfinished':
    'Un segundo programa de resolución, {engine} {version}, no terminó, lo que no dice nada en un sentido ni en otro.',
  'sure.only': 'No hay ninguna otra lista.',
  'sure.next':
    '{effect, select, same {Otra lista es igualmente buena; difiere en {seats, plural, one {# puesto} other {# puestos}}.} other {La siguiente mejor lista obtiene {amount} menos; difiere en {seats, plural, one {# puesto} other {# puestos}}.}}',
  'sure.always':
    '{always, plural, one {# miembro figura en todas las listas que distan de la mejor {within, plural, one {# punto} other {# puntos}} como máximo.} other {# miembros figuran en todas las listas que distan de la mejor {within, plural, one {# punto} other {# puntos}} como máximo.}}',
  'sure.steady':
    '{seats, plural, one {Sea cual sea el límite que se flexibilice en un puesto, # de {all, number} puestos conserva su miembro.} other {Sea cual sea el límite que se flexibilice en un puesto, # de {all, number} puestos conservan su miembro.}}',
  'costs.bound': '{rule}, {bound}: {amount}',
  'costs.more': '{count, plural, one {# límite más cuesta puntos.} other {# límites más cuestan puntos.}}',
  'costs.none': 'Ningún límite tiene costo por sí solo.',
  'costs.unknown': 'No se incluye aquí el costo de las reglas: no se solicitó.',
  'use.nothing': 'No hay ninguna advertencia.',
  'fact.members': 'Miembros',
  'fact.proof': 'Demostración',
  'fact.candidates': 'Candidaturas',
  'fact.eligible': '{eligible, plural, one {# admisible} other {# admisibles}}',
  'fact.of-pool': 'de las {pool, number} del conjunto',
  'fact.rule-set': 'Conjunto de reglas',
  'proof.infeasible': 'Se ha demostrado que es irrealizable',
  'proof.none': 'Sin demostrar',
  'proof.certificate':
    'certificado con {cases, plural, one {# caso} other {# casos}}, que puede verificar cualquier persona que disponga del conjunto de candidaturas',
  'proof.gap': 'dista de la mejor {amount} como máximo',

  // The slate
  'slate.caption-unscored': 'Los miembros, por id.',
  'slate.caption':
    'Los miembros, por id. Los puntos son la media ponderada de las puntuaciones de la solicitud.',
  'slate.name': 'Nombre',
  'sort.group': 'Agrupar por',
  'sort.none': 'sin agrupar',
  'slate.development': 'Desarrollo',

  // Balance
  'balance.pool': 'Distribución de las candidaturas presentadas.',
  'balance.slate':
    'Distribución de los miembros en comparación con la de todas las candidaturas presentadas. El conjunto de candidaturas no es una meta: muestra a quién llegó la convocatoria.',
  'balance.key-slate': 'proporción de la lista',
  'balance.key-pool': 'proporción del conjunto de candidaturas',
  'balance.bar': '{label}: lista {slate}, conjunto {pool}',
  'balance.described': 'Barras: {attribute}, proporción de la lista y del conjunto de candidaturas. {bars}.',
  'balance.several':
    'Una misma persona puede contarse en más de un valor, por lo que las proporciones suman más del 100 %.',
  'balance.most-frequent':
    '{shown, plural, one {El valor más frecuente} other {Los # valores más frecuentes}} de {all, number}.',
  'balance.folded': 'Todos los atributos en cifras',
  'balance.figures': 'El equilibrio en cifras',
  'balance.caption': 'Lo mismo en cifras, con todos los demás atributos que se contaron.',
  'balance.many':
    'De los atributos con más de {many, number} valores, se indican los {most, number} que reúnen más miembros y candidaturas.',
  'balance.attribute': 'Atributo',
  'balance.value': 'Valor',
  'balance.in-pool': 'En el conjunto',
  'balance.eligible': 'Admisibles',
  'balance.on-slate': 'En la lista',
  'balance.count': 'Número',
  'balance.share': 'Proporción',

  // Prices
  'prices.lead':
    'El costo de una regla es lo que ganaría la mejor lista si esa regla se flexibilizara en un puesto. Cada costo es exacto: se selecciona de nuevo la lista entera. Los costos de reglas diferentes no se suman.',
  'prices.caption': 'Todos los límites que tienen costo, empezando por el más costoso.',
  'prices.folded': '{count, plural, one {# límite, con explicación} other {Los # límites, con explicación}}',
  'prices.bound': 'Límite',
  'prices.in-words': 'Explicación',
  'prices.policy': 'política',
  'prices.resolution': 'resolución',
  'prices.whole': '{rule}, todos los valores en conjunto',
  'prices.bar': '{rule}, {bound}',
  'prices.bar-whole': '{rule}, todos los valores, {bound}',
  'prices.exchange': 'Incorporaciones: {enters}. Salidas: {leaves}.',
  'prices.figure': 'Puntos que se ganarían si la regla se flexibilizara en un puesto',
  'prices.described': 'Barras, empezando por el límite más costoso. {bars}.',
  'prices.some':
    '{shown, plural, one {El límite más costoso} other {Los # límites más costosos}} de {all, number}.',
  'pairs.label': 'Pares de límites',
  'pairs.caption':
    'Ningún límite tiene costo por sí solo, pero sí lo tienen estos pares: lo que se ganaría si ambos límites se flexibilizaran en un puesto.',
  'pairs.bounds': 'Ambos límites',
  'pairs.price': 'Costo, puntos',

  // Rules
  'rules.resolution': 'Reglas de la resolución',
  'rules.policy': 'Reglas de política',
  'rules.caption-resolution':
    'Reglas que fija la resolución. La oficina encargada de la selección no puede modificarlas.',
  'rules.caption-policy': 'Reglas de política: la oficina encargada de la selección elige sus cifras.',
  'rules.caption': 'Lo que debe cumplir la lista y lo que tiene.',
  'rules.lead-pool': 'Todas las reglas y el número de candidaturas admisibles que cuentan a sus efectos.',
  'rules.lead-asked':
    'Restrictivo: flexibilizar este límite en un puesto aumenta la mejor puntuación. Las columnas de la derecha muestran lo que ganaría (+) o perdería (−) la mejor lista, en puntos, si un límite se modificara en un puesto o si se suprimiera la regla; un guion indica que no existe tal límite o que no puede modificarse.',
  'rules.lead-unscored':
    'Un límite se alcanza cuando la lista tiene exactamente tantos miembros como exige el mínimo o el máximo.',
  'rules.lead-unasked':
    'Un límite se alcanza cuando la lista tiene exactamente tantos miembros como exige el mínimo o el máximo. Restrictivo: flexibilizar este límite en un puesto aumenta la mejor puntuación. No se incluye aquí el costo de cada regla: no se solicitó, o se alcanzó el límite de tiempo.',
  'rules.min': 'Mín.',
  'rules.max': 'Máx.',
  'rules.eligible': 'Admisibles',
  'rules.on-slate': 'En la lista',
  'rules.state': 'Estado',
  'rules.minimum': 'Mínimo',
  'rules.maximum': 'Máximo',
  'rules.dropped': 'Sin la regla',
  'rules.all-values': '{rule}, {values, plural, one {# valor} other {los # valores}}',
  'rules.folded':
    '{count, plural, one {# valor de reglas de este tipo que alcanza un límite o tiene costo} other {# valores de reglas de este tipo que alcanzan un límite o tienen costo}}',
  'rules.values-label': 'Valores de las reglas que cuentan cada valor',
  'rules.hidden': '{rule}: {count, plural, one {# valor más} other {# valores más}}',
  'rules.hidden-all': '{rule}: {count, plural, one {# valor} other {cada uno de # valores}}',
  'rules.target': 'meta {target}',
  'state.hidden': 'no alcanza ningún límite, o no hay nadie en la lista',
  'state.not-applied': 'no se aplica: el conjunto de candidaturas no tiene datos al respecto',
  'state.met': 'meta alcanzada',
  'state.short': '{seats, plural, one {falta # puesto, −{amount}} other {faltan # puestos, −{amount}}}',
  'state.room': 'no alcanza ningún límite',
  'state.at':
    '{sides, select, min {mínimo alcanzado} max {máximo alcanzado} other {mínimo y máximo alcanzados}}',
  'state.free':
    '{sides, select, min {mínimo alcanzado, no restrictivo} max {máximo alcanzado, no restrictivo} other {mínimo y máximo alcanzados, no restrictivos}}',
  'state.values':
    '{count, plural, =0 {ningún valor alcanza un límite} one {# valor alcanza un límite} other {# valores alcanzan un límite}}',
  'state.binding':
    '{sides, select, min {mínimo restrictivo} max {máximo restrictivo} other {mínimo y máximo restrictivos}}',

  // Members
  'members.lead':
    'Dos preguntas sobre cada miembro. Si se retira, ¿quién ocupa el puesto mientras permanecen todos los demás? ¿Y qué perdería la mejor lista si esta persona no hubiera presentado su solicitud?',
  'members.lead-unscored':
    '¿Quién ocupa el puesto de un miembro que se retira mientras permanecen todos los demás?',
  'members.folded': '{count, plural, one {# miembro en detalle} other {Los # miembros en detalle}}',
  'members.lines': 'Cada miembro en una línea',
  'members.lines-caption':
    'Cada miembro: qué candidatura de la lista de reserva puede ocupar el puesto y qué perdería la mejor lista sin este miembro.',
  'members.lines-caption-unscored':
    'Cada miembro y la candidatura de la lista de reserva que puede ocupar su puesto.',
  'members.ready': 'Candidatura de reserva para el puesto',
  'members.lost': 'Puntos perdidos sin este miembro',
  'members.label': 'Cada miembro',
  'members.caption-unscored': 'Cada miembro y su sustitución.',
  'members.caption': 'Cada miembro: su sustitución y el costo de prescindir de él.',
  'members.member': 'Miembro',
  'members.seat': 'Puesto',
  'members.replacement': 'Sustitución si permanecen todos los demás',
  'members.anew': 'Si se selecciona de nuevo la lista entera sin este miembro',
  'seat.by-lot': 'por sorteo',
  'seat.always': 'en todas las mejores listas',
  'seat.open': 'puede cambiar: el desempate no concluyó',
  'seat.settled': 'decidido',
  'replacement.found': '{replacement}, {difference}',
  'replacement.nearest-unknown': 'ninguna candidatura por sí sola; no se conoce la lista más próxima',
  'replacement.impossible': 'ninguna candidatura: sin este miembro no hay ninguna lista',
  'replacement.nearest-unscored':
    'ninguna candidatura por sí sola; con el menor número de cambios, en su lugar: {enters}',
  'replacement.nearest-leaves-unscored':
    'ninguna candidatura por sí sola; con el menor número de cambios, en su lugar: {enters}; salida adicional: {leaves}',
  'replacement.nearest':
    'ninguna candidatura por sí sola; con el menor número de cambios, en su lugar: {enters} ({difference})',
  'replacement.nearest-leaves':
    'ninguna candidatura por sí sola; con el menor número de cambios, en su lugar: {enters}; salida adicional: {leaves} ({difference})',

  // Others
  'others.lead':
    'Una puntuación elevada no basta para obtener un puesto: es preciso además que haya un puesto disponible con arreglo a todas las reglas. Cada línea indica cuánto costaría incluir la candidatura; al desplegarla, se muestra quién saldría de la lista y qué lo impide.',
  'others.costs': 'cuesta {amount}',
  'others.as-good': 'otra lista con esta candidatura es igualmente buena',
  'others.no-slate': 'ninguna lista con esta candidatura cumple todas las reglas',
  'others.needed': 'Puntuación necesaria: {points} puntos.',
  'others.beyond': 'Ninguna puntuación posible habría bastado.',
  'others.would-leave': 'Saldrían',
  'others.also-joins': 'Se incorporarían también',
  'others.obstacles':
    '{seats, plural, one {Todos los obstáculos para ocupar este puesto} other {Todos los obstáculos para ocupar alguno de estos # puestos}}',
  'others.obstacle-line':
    '{side, select, min {mínimo para {rule}} other {máximo para {rule}}}: bloquea {seats, plural, one {# puesto} other {# puestos}}',
  'others.ineligible': 'Candidaturas que no pueden seleccionarse',
  'others.ineligible-caption':
    'Candidaturas objeto de consulta que no pueden seleccionarse, con el primer motivo.',
  'others.reason': 'Motivo',
  'others.clause': 'Disposición',

  // Reserve and firmness
  'reserve.lead':
    '{candidates, plural, one {Una candidatura de reserva permite} other {# candidaturas de reserva permiten}} cubrir los puestos de los miembros que se retiren mientras permanecen todos los demás. Cada miembro figura junto a la candidatura de la lista que ocuparía su puesto al menor costo.',
  'reserve.lead-unscored':
    '{candidates, plural, one {Una candidatura de reserva permite} other {# candidaturas de reserva permiten}} cubrir los puestos de los miembros que se retiren mientras permanecen todos los demás. Cada miembro figura junto a una candidatura de la lista que puede ocupar su puesto.',
  'reserve.label': 'Lista de reserva',
  'reserve.covers': 'Lo que abarca la lista de reserva',
  'reserve.covers-caption': 'Lo que abarca la lista, según el número de miembros que se retiren a la vez.',
  'reserve.caption':
    'La lista de reserva, en el orden en que se añadieron candidaturas para abarcar los casos.',
  'reserve.best-of-all':
    'Para el puesto de un solo miembro puede haber una candidatura mejor que no figure en esta lista de reserva: la sección «{section}» indica la mejor de todas.',
  'reserve.for': 'Prevista para',
  'reserve.for-points': 'Prevista para, con la variación en puntos',
  'reserve.several': 'para cuando se retiran varios miembros a la vez',
  'reserve.replaces': 'Puestos que esta candidatura puede ocupar por sí sola',
  'reserve.nobody':
    '{count, plural, one {Ninguna candidatura permite cubrir el puesto de {members} si permanecen todos los demás.} other {Ninguna candidatura permite cubrir ninguno de los puestos de {members} si permanecen todos los demás.}}',
  'reserve.withdraw': 'Se retiran',
  'reserve.tried': 'Casos examinados',
  'reserve.tried-all': '{tried, number} (todos)',
  'reserve.tried-some': '{tried, number} (muestra)',
  'reserve.served': 'Cubiertos con la lista',
  'reserve.impossible': 'Imposibles de cubrir',
  'reserve.unsettled': 'Sin determinar',
  'members-count': '{count, plural, one {# miembro} other {# miembros}}',
  'seats-count': '{count, plural, one {# puesto} other {# puestos}}',
  'firmness.lead':
    'Cuánto se perdería con otra selección y qué miembros están fuera de duda. Cuando otra lista no pierde casi nada, pueden decidir motivos distintos de los puntos.',
  'firmness.folded': 'Las mejores listas que difieren de esta',
  'firmness.by-lot': 'Puestos decididos por sorteo ({count, number}): {ids}.',
  'firmness.label': 'Otras listas',
  'firmness.caption': 'La mejor lista que difiere de esta.',
  'firmness.differs': 'Difiere al menos en',
  'firmness.within':
    'Todas las listas que distan de la mejor {within, plural, one {# punto} other {# puntos}} como máximo',
  'firmness.always': 'En todas ({count, number})',
  'firmness.contested': 'En algunas ({count, number})',
  'firmness.never': 'En ninguna',
  'firmness.never-count': '{count, plural, one {# candidatura admisible} other {# candidaturas admisibles}}',

  // No slate
  'conflicts.counting': 'Lo que muestra el recuento de los puestos',
  'conflicts.lead':
    'Cada uno de los elementos siguientes es un grupo de límites que no pueden cumplirse todos a la vez. Ningún límite de un grupo es superfluo: si se modifica lo suficiente cualquiera de ellos, ese conflicto queda resuelto.',
  'conflicts.not-asked': 'En esta ejecución no se buscaron reglas en conflicto.',
  'repairs.lead':
    'Cada línea es una solución: bastan estas modificaciones para que haya una lista; todos los demás límites quedan como están. Solo se modifican los límites que el conjunto de reglas declara negociables. La solución que da la mejor lista figura en primer lugar.',
  'repairs.caption': 'Soluciones, de mejor a peor.',
  'repairs.moves': 'Modificaciones',
  'repairs.reached': 'Puntos obtenidos',
  'repairs.below': 'Diferencia con la primera',
  'repairs.slate': 'Lista resultante',
  'repairs.complete': 'Se indican todos los conflictos y todas las soluciones.',
  'repairs.not-asked': 'En esta ejecución no se buscaron soluciones.',

  'assignment-folded': 'Titulares, reglas y otras opciones',

  // Eligibility
  'eligibility.lead':
    '{eligible, number} de {pool, plural, one {# candidatura} other {# candidaturas}} {eligible, plural, one {puede seleccionarse} other {pueden seleccionarse}} ({share}).',
  'eligibility.label': 'Candidaturas no admisibles',
  'eligibility.caption':
    'Candidaturas que no pueden seleccionarse, según la primera condición que no se cumple, en el orden del conjunto de reglas.',
  'eligibility.condition': 'Condición',
  'eligibility.candidates': 'Candidaturas',
  'eligibility.share': 'Proporción del conjunto',
  'eligibility.unverified': 'se dejó en blanco un dato que exige la resolución',
  'eligibility.score-missing': 'falta una puntuación',

  // Inputs
  'inputs.lead':
    'La respuesta depende únicamente del conjunto de candidaturas, el conjunto de reglas y la tabla de países. Quien tenga los mismos archivos obtendrá la misma respuesta; las huellas que figuran a continuación muestran si los archivos son los mismos.',
  'inputs.lead-plain':
    'La respuesta depende únicamente del conjunto de candidaturas y el conjunto de reglas. Quien tenga los mismos archivos obtendrá la misma respuesta; las huellas que figuran a continuación muestran si los archivos son los mismos.',
  'inputs.pool': 'Conjunto de candidaturas (SHA-256)',
  'inputs.rules': 'Conjunto de reglas (SHA-256)',
  'inputs.rule-set': 'Conjunto de reglas',
  'inputs.seed': 'Semilla del sorteo',
  'inputs.reference': 'Tabla de países',
  'inputs.made': 'Elaboración',
  'inputs.made-by':
    '{at}, por slate {slate} con {engine} {version}; {solve} s para decidir, {explain} s para explicar',
  'inputs.check': 'Cómo verificar',
  'inputs.check-proof':
    'La demostración: resuelva con un certificado y después ejecute el verificador con él. El verificador no comparte código con la búsqueda y cuenta en números enteros.',
  'inputs.check-slate': 'Cualquier lista, regla por regla: basta una relación de ids, uno por línea.',
  'inputs.check-lots':
    'El sorteo: el número de sorteo de cada candidatura es la huella SHA-256 de la semilla, un byte nulo y el id; tienen prioridad los números más bajos.',
};
