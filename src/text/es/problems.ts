import type {
  failures as englishFailures,
  problems as englishProblems,
  problemTitles as englishTitles,
} from '../en/problems.ts';
import type { Translation } from '../translation.ts';

/** Titles of problem documents, by their code. */
export const problemTitles: Translation<typeof englishTitles> = {
  'malformed-request': 'La petición no puede leerse',
  unauthenticated: 'La operación requiere una clave de API válida',
  forbidden: 'El rol de la clave de API es insuficiente',
  'authentication-needed': 'La operación requiere un servicio con claves de API',
  'foreign-origin': 'Las páginas de este origen no pueden llamar al servicio',
  'not-found': 'No se encontró',
  'method-not-allowed': 'El método no se admite aquí',
  'not-acceptable': 'No hay disponible ningún tipo de medio aceptado',
  'request-timeout': 'La petición tardó demasiado en llegar',
  'run-not-ended': 'La ejecución no ha terminado',
  'run-ended': 'La ejecución ya ha terminado',
  'not-adoptable': 'La ejecución no tiene ninguna lista demostrada',
  'ties-open': 'El desempate de la ejecución no ha concluido',
  'not-certified': 'El certificado de la ejecución no demuestra su lista',
  'not-comparable': 'Las ejecuciones no pueden compararse',
  'rule-set-in-use': 'Una ejecución inacabada utiliza el conjunto de reglas',
  'read-only': 'Los conjuntos de reglas incorporados no pueden modificarse',
  'idempotency-in-progress': 'La misma petición está en curso',
  gone: 'El recurso ya no existe',
  'body-too-large': 'El cuerpo supera el límite',
  'unsupported-media-type': 'El tipo de medio no se admite',
  'foreign-host': 'El servicio no responde a este nombre de host',
  'invalid-input': 'El conjunto de candidaturas, el conjunto de reglas o las opciones no son válidos',
  'idempotency-key-reused': 'La clave de idempotencia se utilizó para otra petición',
  'too-many-requests': 'Demasiadas peticiones',
  'header-too-large': 'El encabezado supera el límite',
  'cross-check-disagrees': 'El segundo programa de resolución contradice la respuesta',
  altered: 'Los datos almacenados se modificaron desde el exterior',
  'worker-lost': 'El hilo falló',
  internal: 'Error interno',
  'key-damaged': 'Una clave del almacén está dañada',
  'keys-elsewhere': 'Falta una clave del almacén',
  'no-store': 'El servicio no tiene almacén',
  'store-unreachable': 'No se puede acceder a la base de datos',
  overloaded: 'El servicio está sobrecargado',
  stopping: 'El servicio se está deteniendo',
  'store-full': 'El almacén está lleno',
  'not-ready': 'El servicio no está listo',
};

/** Details of problem documents: by the code, or by the code and what tells its sentences apart. */
export const problems: Translation<typeof englishProblems> = {
  // The request
  'malformed-request': '{count, plural, one {Hay # error} other {Hay # errores}} en la petición.',
  'malformed-request.not-http': 'La petición no es HTTP bien formado.',
  'malformed-request.parameter': 'Un parámetro de la ruta, la consulta o el encabezado no es válido.',
  'malformed-request.empty-body': 'El cuerpo está vacío.',
  'malformed-request.content-length': 'La longitud de contenido no corresponde al cuerpo.',
  'malformed-request.other': 'La petición no es lo que esperan HTTP o la operación.',
  'malformed-request.hosts': 'La petición tiene varios encabezados `Host`.',
  'malformed-request.cursor': 'El cursor no corresponde a esta lista.',
  'invalid-input': '{count, plural, one {Hay # error} other {Hay # errores}} en la petición.',
  'request-timeout': 'La petición no llegó a tiempo.',
  'header-too-large': 'El encabezado es mayor de lo que acepta el servicio.',
  'body-too-large': 'El cuerpo, o una parte de él, es mayor de lo que acepta el servicio.',
  'body-too-large.announced':
    'El cuerpo tiene {count, plural, one {# byte} other {# bytes}}; el máximo es {most, number}.',
  'method-not-allowed': 'Métodos admitidos: {methods}.',
  'not-acceptable':
    'La respuesta puede ser de uno de estos tipos de medio: {types}. `Accept` no admite ninguno de ellos.',
  'unsupported-media-type': 'El cuerpo debe ser de uno de estos tipos de medio: {types}.',
  'unsupported-media-type.charset': 'El cuerpo debe estar en UTF-8.',
  'unsupported-media-type.form': 'Un formulario no puede comprimirse.',
  'unsupported-media-type.coding':
    'Un cuerpo puede comprimirse una sola vez, con una de estas codificaciones: {codings}.',
  'unsupported-media-type.file': 'Un archivo no puede comprimirse; el JSON sí.',
  'unsupported-media-type.stored': 'Lo que ha de almacenarse no puede comprimirse.',
  'unsupported-media-type.no-body': 'La operación no admite cuerpo.',

  // The caller
  unauthenticated: 'Envíe una clave de API: Authorization: Bearer KEY.',
  'unauthenticated.invalid': 'Esta clave de API no es válida.',
  forbidden: 'La operación requiere una clave de API con el rol {role}.',
  'authentication-needed':
    'No se conoce la identidad de quien llama, porque el servicio funciona sin claves de API. Cree una con slate keys create.',
  'foreign-host': 'El servicio no responde al `Host` de la petición (SLATE_ALLOWED_HOSTS).',
  'foreign-origin': 'Las páginas de otros orígenes no pueden llamar al servicio (SLATE_ALLOWED_ORIGINS).',
  'too-many-requests': 'El máximo es de {most, plural, one {# petición} other {# peticiones}} por minuto.',
  'idempotency-in-progress': 'Todavía no se ha respondido a una petición con esta clave.',
  'idempotency-key-reused': 'Esta clave se utilizó con un cuerpo diferente en las últimas 24 horas.',

  // What is stored
  'not-found': 'No hay ninguna operación con esta ruta.',
  'not-found.run': 'No hay ninguna ejecución con este id.',
  'not-found.result': 'La ejecución no tiene resultado.',
  'not-found.certificate': 'La ejecución no tiene certificado.',
  'not-found.record': 'La ejecución no tiene acta.',
  'not-found.report': 'La ejecución no tiene informe.',
  'not-found.pool': 'No hay ningún conjunto de candidaturas con este nombre.',
  'not-found.stored-pool': 'No hay ningún conjunto de candidaturas almacenado con este nombre.',
  'not-found.rule-set': 'No hay ningún conjunto de reglas con este id, o no en esta versión.',
  'not-found.stored-rule-set': 'No hay ningún conjunto de reglas almacenado con este id.',
  gone: 'Se borró lo que había almacenado esta petición.',
  'gone.run': 'La ejecución ha terminado: no hay más eventos.',
  'gone.output':
    'El conjunto de candidaturas se borró o la ejecución ha expirado. Los resultados se eliminaron al mismo tiempo.',
  'gone.pool': 'El conjunto de candidaturas se borró el {time}.',
  'run-not-ended': 'La ejecución no ha terminado: todavía no hay resultado.',
  'run-ended': 'La ejecución ya ha terminado: no hay nada que cancelar.',
  'not-adoptable': 'Solo puede aprobarse una ejecución solve o explain que haya seleccionado una lista.',
  'ties-open':
    'Está demostrado que la lista es óptima, pero el sorteo entre listas igualmente buenas no terminó a tiempo. Sus puestos pueden cambiar: resuelva de nuevo con más tiempo.',
  'not-certified':
    'El verificador no acepta el certificado para este conjunto de candidaturas y este conjunto de reglas.',
  'not-comparable': 'Ambas ejecuciones deben ser ejecuciones solve o explain con resultado.',
  'rule-set-in-use': 'Cancele las ejecuciones que lo utilizan o espere a que terminen.',
  'read-only': 'Un conjunto de reglas incorporado tiene este id.',
  'read-only.take-another': 'Un conjunto de reglas incorporado tiene este id. Elija otro.',
  'no-store': 'El servicio se inició con SLATE_STORE=off.',

  // The store
  'store-full':
    'No queda espacio en el disco del almacén. No puede almacenarse nada hasta que se libere espacio.',
  'store-full.pools':
    'El almacén admite como máximo {most, plural, one {# versión} other {# versiones}} de conjuntos de candidaturas. Borre uno que no sea necesario: DELETE /v1/pools/NAME.',
  'store-full.pool-bytes':
    'El almacén admite como máximo {most, plural, one {# byte} other {# bytes}} de conjuntos de candidaturas. Borre uno que no sea necesario: DELETE /v1/pools/NAME.',
  'store-full.rule-sets':
    'El almacén admite como máximo {most, plural, one {# versión} other {# versiones}} de conjuntos de reglas. Elimine uno que no sea necesario: DELETE /v1/rule-sets/ID.',
  'store-full.rule-set-bytes':
    'El almacén admite como máximo {most, plural, one {# byte} other {# bytes}} de conjuntos de reglas. Elimine uno que no sea necesario: DELETE /v1/rule-sets/ID.',
  'store-unreachable':
    'No se modificó nada, salvo que solo se haya perdido la respuesta de la base de datos.',
  altered: 'Un elemento almacenado no tiene la forma que escribe el servicio.',
  'altered.journal':
    'El registro no es el que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.repeatable-request':
    'Lo que está almacenado de una petición anterior con esta clave no es lo que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.pool':
    'Los datos almacenados del conjunto de candidaturas {id} no son los que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.pool-version':
    'El contenido almacenado de un conjunto de candidaturas (versión {id}) no es el que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.rule-set':
    'Los datos almacenados del conjunto de reglas {id} no son los que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.rule-set-version':
    'El contenido almacenado de la versión {version} del conjunto de reglas {id} no es el que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.run':
    'Los datos almacenados de la ejecución {id} no son los que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.request':
    'La petición almacenada de la ejecución {id} no es la que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.result':
    'El resultado almacenado de la ejecución {id} no es el que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.certificate':
    'El certificado almacenado de la ejecución {id} no es el que escribió el servicio: la base de datos se modificó desde el exterior.',
  'altered.output': 'El resultado almacenado de la ejecución no es el que consta en el registro.',
  'altered.tables':
    'La base de datos rechaza lo que escribe este programa: sus tablas se modificaron desde el exterior.',
  'keys-elsewhere': 'La carpeta de claves de este proceso no corresponde a su base de datos.',
  'keys-elsewhere.missing':
    'Falta una clave en la carpeta de claves, aunque nada indica que se haya eliminado. Restáurela (SLATE_POOL_KEYS, o la carpeta keys en SLATE_DATA).',
  'key-damaged':
    'Un archivo de la carpeta de claves ya no contiene una clave. Restáurelo de una copia de seguridad.',

  // The service
  'worker-lost': 'El hilo se interrumpió o se quedó sin memoria. Se ha reemplazado.',
  'worker-lost.timed-out': 'El hilo no leyó la petición a tiempo. Se ha reemplazado.',
  overloaded: 'Todos los hilos están ocupados y la cola está llena.',
  'overloaded.queue-timeout': 'Ningún hilo quedó libre a tiempo.',
  'overloaded.bodies': 'El servicio ya contiene el máximo de bytes de cuerpos de peticiones que admite.',
  stopping: 'El servicio no acepta nuevas peticiones.',
  'not-ready': 'Ningún hilo ha resuelto recientemente el problema de prueba.',
  'cross-check-disagrees': '{disagreement} No se da ninguna respuesta.',
  internal: 'El servicio no pudo responder. El fallo se debe al propio servicio.',
};

/** Why a run failed, as it is stored with the run, what a check found, and why a store cannot be used. */
export const failures: Translation<typeof englishFailures> = {
  invalid:
    'Esta versión del programa ya no acepta el conjunto de candidaturas, el conjunto de reglas o las opciones.',
  crashed: 'El hilo se interrumpió o se quedó sin memoria.',
  'timed-out': 'La tarea no terminó a tiempo.',
  'no-answer': 'El hilo no respondió a tiempo.',
  repeatedly: 'La tarea falló varias veces. Consulte el archivo de eventos (log) del proceso de cálculo.',
  'workers-died': 'Los procesos de cálculo que se hicieron cargo de la tarea se interrumpieron varias veces.',
  'key-missing': 'Falta la clave del conjunto de candidaturas.',
  'key-damaged': 'La clave del conjunto de candidaturas está dañada.',
  altered: 'Los datos de entrada almacenados no son los que se aceptaron.',
  'other-slate': 'El certificado corresponde a una lista diferente.',
  'store-in-use': 'Otro proceso está utilizando el almacén situado en {where}.',
  'store-in-use.service': 'El servicio que está en {url} está utilizando el almacén situado en {where}.',
  'store-unusable': 'No se puede abrir el almacén situado en {where} ({code}).',
  'store-unusable.because': 'No se puede abrir el almacén situado en {where} ({code}). {reason}',
  'foreign-keys':
    'La carpeta de claves {folder} no corresponde a esta base de datos. Asigne a SLATE_POOL_KEYS la carpeta que utiliza el servicio.',
  disagreement:
    '{engine} {version} contradice la respuesta demostrada: {found, select, slate {encuentra un óptimo de {foundObjective}} other {no encuentra ninguna lista}}; {proved, select, slate {el óptimo demostrado es {objective}} other {según la demostración, no existe ninguna}}.',
  'disagreement.no-answer': '{disagreement} No se da ninguna respuesta.',
};
