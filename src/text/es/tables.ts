import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

/** Titles, columns and notes of the tables for a terminal. */
export const tables: Translation<typeof english> = {
  // Results
  selected:
    'Selección: {members, plural, one {# miembro} other {# miembros}}, {points} puntos (objetivo {objective}, escala {scale}).',
  'selected.penalties':
    'De los puntos de los miembros se deducen {points} puntos: no se cumplen algunos de los deseos.',
  'proof.satisfies':
    'Demostrado: la lista cumple todas las reglas; certificado con {cases, plural, one {# caso} other {# casos}}; {engine}.',
  'proof.optimal':
    'Optimalidad demostrada: ninguna lista obtiene más; certificado con {cases, plural, one {# caso} other {# casos}}; {engine}.',
  infeasible: 'Irrealizable: ninguna lista cumple todas las reglas.',
  'proof.infeasible':
    'Se ha demostrado que es irrealizable; certificado con {cases, plural, one {# caso} other {# casos}}; {engine}.',
  engine: '{engine} {version}, {seconds} s',
  'engine.named': 'Programa de resolución: {engine}.',
  'rule-set': 'Conjunto de reglas: {ruleSet}',
  'second.agrees': 'Segundo programa de resolución: coincide ({by}).',
  'second.disagrees':
    'Segundo programa de resolución: DISCREPA. No utilice este resultado mientras no se conozca la causa ({by}).',
  'second.unfinished':
    'Segundo programa de resolución: no terminó, lo que no dice nada en un sentido ni en otro ({by}).',
  'second.by':
    '{engine} {version}, {candidates, plural, one {# candidatura} other {# candidaturas}}, {seconds} s',
  balance: 'Equilibrio: lista y conjunto de candidaturas',
  next: 'Pasos siguientes',
  'other-values': '{count, plural, one {# valor más} other {# valores más}}',
  'hidden-values':
    '{rule}: {listed, select, some {{count, plural, one {# valor más} other {# valores más}}} other {cada uno de {count, plural, one {# valor} other {# valores}}}}',
  'with-room': 'no alcanza ningún límite',
  'not-applied': 'no se aplica',
  'target-met': 'meta alcanzada',
  shortfall: '{count, plural, one {falta #} other {faltan #}}: -{points} puntos',
  target: 'meta {target}',
  'side.unknown': '{side}: no se conoce',
  'side.fixed': '{side}: no puede modificarse',
  'side.no-gain': '{side}: sin ganancia',
  'side.binds': '{side} restrictivo: +{points} puntos',
  'legend.asked':
    'Alcanzado: el recuento es igual al límite. Restrictivo: flexibilizar este límite en un puesto aumenta la mejor puntuación en los puntos indicados. Un límite puede ser restrictivo también sin estar alcanzado.',
  'legend.unscored': 'Alcanzado: el recuento es igual al límite.',
  'legend.not-asked':
    'Alcanzado: el recuento es igual al límite. Para saber si un límite es restrictivo y cuánto cuesta: --explain rules.',
  ineligible: 'No admisibles, según el primer motivo en el orden del conjunto de reglas:',

  // Explanations
  'bounds-cost': 'Costo de cada límite',
  'each-member': 'Cada miembro: costo de prescindir de él y sustitución',
  'each-member-unscored': 'Cada miembro y su sustitución',
  others: 'Candidaturas destacadas no seleccionadas',
  alternatives: 'Sustituciones y otras listas',
  'repairs-ranked': 'Soluciones, de mejor a peor',
  limits: 'Limitaciones de esta explicación',
  'no-slate': 'ninguna lista',
  obstacle: '{side} de {rule}: bloquea {blocked} de {seats, plural, one {# puesto} other {# puestos}}',
  'obstacle.more':
    '{side} de {rule}: bloquea {blocked} de {seats, plural, one {# puesto} other {# puestos}}; {more, plural, one {# obstáculo más} other {# obstáculos más}}',

  // Columns
  'column.id': 'id',
  'column.name': 'nombre',
  'column.points': 'puntos',
  'column.rule': 'regla',
  'column.authority': 'fundamento',
  'column.min': 'mín.',
  'column.max': 'máx.',
  'column.target': 'meta',
  'column.count': 'recuento',
  'column.tight': 'alcanzado',
  'column.relaxed': 'ganancia si se flexibiliza en un puesto',
  'column.attribute': 'atributo',
  'column.value': 'valor',
  'column.code': 'código',
  'column.text': 'texto',
  'column.parameters': 'parámetros',
  'column.changes': 'cambios',
  'column.remarks': 'observaciones',
  'column.pool': 'conjunto',
  'column.eligible': 'admisibles',
  'column.slate': 'lista',
  'column.member': 'miembro',
  'column.without': 'variación si se prescinde',
  'column.joins': 'se incorpora',
  'column.replacement': 'sustitución',
  'column.replaced': 'variación con la sustitución',
  'column.candidate': 'candidatura',
  'column.inclusion': 'variación si se incluye',
  'column.needed': 'puntuación necesaria',
  'column.leaves': 'sale',
  'column.also-leaves': 'sale también',
  'column.obstacle': 'obstáculo principal',
  'column.clause': 'disposición',
  'column.verdict': 'cumplimiento',
  'column.members': 'miembros',
  named: 'Candidaturas mencionadas además de los miembros',
  joining: 'Quién se incorporaría',
  'column.all': 'todas',
  'column.primary': 'primera',
  'column.new-slate': 'nueva lista',
  'column.change': 'variación',
  'column.points-a': 'puntos en A',
  'column.points-b': 'puntos en B',
  'column.scenario': 'escenario',
  'column.outcome': 'desenlace',
  'column.binding': 'restrictivos, con la ganancia si se flexibilizan en un puesto',
  'column.newly-tight': 'límites alcanzados (en los escenarios: nuevos)',
  'column.reviewer': 'sin la puntuación de',
  'column.without-value': 'valor omitido ({attribute})',
  'column.at-base': 'variación con las puntuaciones del caso base',
  'column.seats-kept': 'puestos sin cambios',
  'column.step': 'variación por puesto',
  'column.selected': 'seleccionada',
  'column.interval': 'intervalo del 95 %',
  'column.seats-now': 'puestos en el caso base',
  'column.seats-then': 'puestos en el escenario',
  'column.by': 'escenario',
  'column.base-rules': 'todas las reglas del caso base',
  'column.blank': 'en blanco',
  'column.column': 'columna',
  'column.distinct': 'valores distintos',
  'column.several': 'con varios valores',
  'column.score': 'puntuación',
  'column.lowest': 'mínima',
  'column.highest': 'máxima',
  'column.role': 'rol',
  'column.created': 'creación',
  'column.expires': 'caducidad',
  'column.state': 'estado',
  'column.version': 'versión',
  'column.candidates': 'candidaturas',
  'column.format': 'formato',
  'column.bytes': 'bytes',
  'column.sent': 'envío',
  'column.sha256': 'sha256',
  'column.erased': 'borrado',
  'column.kind': 'tipo',
  'column.status': 'estado',
  'column.objective': 'objetivo',
  'column.rules': 'reglas',
  'column.adopted': 'aprobación',

  // Verifications
  holds: 'Confirmado: la lista cumple todas las disposiciones y todas las reglas.',
  'holds.some':
    '{count, plural, one {Confirmado: la lista cumple todas las disposiciones y todas las reglas aplicables; no se aplica {rules}.} other {Confirmado: la lista cumple todas las disposiciones y todas las reglas aplicables; no se aplican {rules}.}}',
  'does-not-hold': 'No confirmado:',
  'broken.size': 'tamaño: {count, plural, one {# miembro} other {# miembros}}; se exigen {required}',
  'broken.clause': '{reason}: {members}',
  'broken.min': '{rule}: {count, plural, one {# miembro} other {# miembros}}; mínimo exigido: {min}',
  'broken.max': '{rule}: {count, plural, one {# miembro} other {# miembros}}; máximo admitido: {max}',
  'broken.listed': '{broken} ({members})',
  'score.missing': 'Puntuación: no todos los miembros la tienen.',
  score: 'Puntuación: {points} puntos (objetivo {objective}, escala {scale}).',
  'verdict.holds': 'se cumple',
  'verdict.broken': 'NO SE CUMPLE',
  counting:
    'Columna "todas": cuentan todas las nacionalidades o afiliaciones de un miembro. Columna "primera": solo la primera. El conjunto de reglas cuenta: nacionalidades, {nationality}; afiliaciones, {affiliation}.',

  // Replacements
  'replaced.selected': 'Sustitución efectuada. {count, plural, one {# retirada.} other {# retiradas.}}',
  'replaced.nothing':
    'No cambia nada: {count, plural, one {quien se retira no es miembro} other {ninguna de las personas que se retiran es miembro}} de la lista.',
  'replaced.infeasible':
    'Irrealizable: sin quienes se retiran no hay ninguna lista. {count, plural, one {# retirada.} other {# retiradas.}}',
  'replaced.stopped':
    'Detención: se alcanzó el límite de tiempo. {count, plural, one {# retirada.} other {# retiradas.}}',
  'slate-before.unscored': 'Lista anterior: {members, plural, one {# miembro} other {# miembros}}.',
  'slate-before': 'Lista anterior: {members, plural, one {# miembro} other {# miembros}}, {points} puntos.',
  none: 'no hay',

  // Comparisons
  'same-slate': 'La misma lista.',
  'other-slate': 'No es la misma lista.',
  'compared.slate':
    '{name}: {outcome}, {members, plural, one {# miembro} other {# miembros}}, {points} puntos, conjunto de reglas {ruleSet}',
  'compared.none': '{name}: {outcome}, conjunto de reglas {ruleSet}',
  why: 'Motivos',
  counts: 'Recuentos',
  'how-to-ask': 'Indíquelos con --pool y --rules, y con --pool-b y --rules-b si B tiene los suyos propios.',
  'only-in-a': 'solo en A',
  'only-in-b': 'solo en B',
  joins: 'se incorpora',
  leaves: 'sale',
  'other-score': 'puntuación diferente',
  'and-more': 'y {count, number} más',
  everybody: 'todas',
  'ineligible-candidates': 'no admisibles',

  // What-ifs
  'base.selected':
    'Caso base: {points} puntos (objetivo {objective}, escala {scale}), optimalidad demostrada. Conjunto de reglas: {ruleSet}',
  'base.unscored':
    'Caso base: {members, plural, one {# miembro} other {# miembros}}; no se asigna puntuación a nadie. Conjunto de reglas: {ruleSet}',
  'base.other': 'Caso base: {outcome}. Conjunto de reglas: {ruleSet}',
  answered: '{planned, plural, one {# hipótesis} other {# hipótesis}}: {outcomes}.',
  'answered.none': '{planned, plural, one {# hipótesis} other {# hipótesis}}: ninguna respuesta.',
  'outcome-count': '{outcome} ({count, number})',
  'each-proved': 'Todas las respuestas están demostradas.',
  'most-proved': 'Todas las respuestas están demostradas, salvo las que se detuvieron o fallaron.',
  incomplete:
    '{missing, plural, one {INCOMPLETO ({status}): no se examinó # hipótesis.} other {INCOMPLETO ({status}): no se examinaron # hipótesis.}}',
  always:
    'En todas las listas de este lote: {members, plural, one {# miembro} other {# miembros}} de la lista del caso base.',
  scenarios: 'Escenarios',
  sweep: 'Barrido: {name}',
  omission: 'Omisiones: {name}',
  noise: 'Perturbación: {name}',
  cheapest: 'Escenario de menor costo con al menos un puesto más',
  'more-in-files': '… y {count, number} más: --format csv o json da la relación completa.',
  'without-slate': 'Sin lista',
  'not-proved': 'Sin demostrar',
  trials:
    '{trials, plural, one {# ensayo} other {# ensayos}} con perturbación {distribution} de {spread, plural, one {# punto} other {# puntos}}, semilla "{seed}": {selected, number} con una lista, {unchanged, number} con la lista del caso base.',
  'trials.kept':
    'De {seats, plural, one {# puesto} other {# puestos}}, permanecen en promedio {mean} (de {least} a {most}).',
  'trials.always':
    '{always, plural, one {# candidatura seleccionada} other {# candidaturas seleccionadas}} en todos los ensayos, {open, number} más en algunos.',
  yes: 'sí',
  no: 'no',
  'base-rules.kept': 'se cumplen',
  'base-rules.broken': 'no se cumplen',
  'is-base': '< caso base',
  range: 'de {low} a {high}',
  'front-legend':
    'Puntos (variación). * en el frente de Pareto: ningún otro punto exige al menos lo mismo de {first} y {second}, obtiene al menos la misma puntuación y es mejor en alguno de estos aspectos. [ ] el caso base.',

  // Pools, runs, keys, the journal
  'pool-checked':
    '{candidates, plural, one {# candidatura} other {# candidaturas}}, ningún error, {warnings, plural, =0 {ninguna advertencia} one {# advertencia} other {# advertencias}}.',
  'pool-hash': 'Huella del conjunto de candidaturas: {hash}',
  'more-like-it': 'y {count, number} más de este tipo (--format json las enumera todas)',
  errors: '{count, plural, one {# error} other {# errores}}.',
  never: 'nunca',
  altered: '{name} (no coincide con el registro)',
  'altered.status': 'no coincide con el registro',
  cancelling: 'en curso de cancelación',
  'erased-pool': '{pool} (borrado)',
  'run.id': 'ejecución',
  'run.failure': 'fallo',
  'run.best': 'mejor hasta el momento',
  'run.bound': 'cota superior',
  'run.done': 'avance',
  'run.program': 'programa',
  'run.queued': 'puesta en cola',
  'run.started': 'inicio',
  'run.finished': 'fin',
  'run.expires': 'resultado almacenado hasta',
  'run.journal': 'registro',
  'of-all': '{done, number} de {total, number}',
  hashed: '{name}, SHA-256 {hash}',
  'done-by': '{at}, {who}',
  'adopted-by': '{at}, {who}, acta {record}',
  'journal.place': 'asiento {sequence, number}, {head}, clave {key}',
  'journal.sound':
    '{entries, plural, =0 {Correcto.} one {Correcto: # asiento, firmado, en su lugar y coherente.} other {Correcto: # asientos, cada uno firmado, en su lugar y coherente con los demás.}}',
  'journal.faults':
    'Incorrecto: {faults, plural, one {# fallo} other {# fallos}} en {entries, plural, one {# asiento} other {# asientos}}.',
  'journal.key': 'Clave: {key}.',
  'journal.key-named':
    'Clave: {key}, según la indica el servicio. Compárela con la clave que figura en una aprobación o en un acta (--key KEY).',
  'journal.empty': 'Todavía no tiene ningún asiento.',
  'journal.head':
    'Huella final: asiento {sequence, number}, {head}. Con esta huella, cualquier persona puede comprobar posteriormente que el asiento sigue figurando: --head HASH.',

  // Certificates
  'check.fails': 'No confirmado (paso {step}). {detail}',
  'check.fails-at': 'No confirmado (paso {step}, {place}). {detail}',
  'check.satisfies': 'Confirmado: la lista cumple todas las reglas. No se asigna puntuación a nadie.',
  'check.optimal':
    'Confirmado: la lista cumple todas las reglas y obtiene {objective} ({points} puntos), y ninguna lista obtiene más.',
  'check.optimal-units':
    'Confirmado: la lista cumple todas las reglas y obtiene {objective}, en unidades del objetivo, y ninguna lista obtiene más.',
  'check.assignment':
    'Confirmado: la asignación {assignment} cumple todas las reglas y obtiene {objective} ({points} puntos), y ninguna otra de estos miembros obtiene más.',
  'check.assignment-units':
    'Confirmado: la asignación {assignment} cumple todas las reglas y obtiene {objective}, y ninguna otra de estos miembros obtiene más.',
  'check.no-assignment':
    'Confirmado: estos miembros no pueden ocupar los cargos de la asignación {assignment}.',
  'check.assignment-members':
    '{members, plural, one {Su # miembro se toma como dato} other {Sus # miembros se toman como dato}}: no se comprobó si constituyen la mejor lista.',
  'check.assignment-ties':
    'De todas las asignaciones que obtienen la misma puntuación, es la que designa el sorteo.',
  'check.infeasible': 'Confirmado: ninguna lista cumple todas las reglas.',
  'check.cases':
    '{cases, plural, one {El único caso de la demostración está cerrado.} other {Los # casos de la demostración están cerrados.}}',
  'check.ties': 'De todas las listas que obtienen la misma puntuación, es la que designa el sorteo.',
  'check.ties-not-shown':
    'No se comprobó la elección en caso de empate, porque el certificado no la contiene (--certify-ties la incluye).',
  'column.title': 'título',
  'selected.unscored':
    'Selección: {members, plural, one {# miembro} other {# miembros}}; no se asigna puntuación a nadie.',
  'check.converted':
    'El verificador leyó el conjunto de candidaturas tal como lo convirtió el programa: no se comprueba cómo se leyó el archivo (slate pool convert escribe esa forma).',
  'check.former-format':
    'Este certificado utiliza la primera definición de la huella del conjunto de candidaturas (inputs.format 1) y se verificó conforme a ella.',
};
