import type { commandLine as english } from '../en/command-line.ts';
import type { Translation } from '../translation.ts';

/** What the command line says about its use, and beside its results. */
export const commandLine: Translation<typeof english> = {
  'no-working-folder': 'La carpeta actual se ha eliminado o no puede leerse. Pase a otra carpeta.',

  warning: 'advertencia: {text}',
  written: 'Archivo escrito: {path}',
  'pool-converted':
    '{candidates, plural, one {Se ha escrito # candidatura} other {Se han escrito # candidaturas}}. Huella del conjunto de candidaturas: {hash}',

  'next.result': 'Resultado completo, para programas',
  'next.explanation': 'Explicación completa, para leer e imprimir',
  'next.proof': 'Certificado y verificación independiente',
  'next.rest': 'Lo mismo por REST, con Swagger UI en /docs',
  'next.posts': 'Quién podría ocupar cada cargo, y por qué',
  'next.repairs': 'Conjunto de reglas modificado y certificado de cada solución de los conflictos',
  'next.candidate': 'Por qué una candidatura figura o no en la lista',
  'next.withdrawal': 'Quién sustituye a un miembro que se retira',
  'next.spreadsheet': 'La lista, para una hoja de cálculo',
  'next.verify': 'Verificar cualquier lista conforme a todas las disposiciones',
  'next.report': 'Lo mismo, para leer e imprimir',
  'next.compare': 'Comparación con otra ejecución',

  'recognised.table':
    '{file}: {kind, select, commas {separación por coma} semicolons {separación por punto y coma, coma decimal} tabs {separación por tabulador, coma decimal} other {separación por {separator}, coma decimal}}, {encoding}; {isSplit, select, yes {{rows, plural, one {# fila} other {# filas}}, } other {}}{columns, plural, one {# columna} other {# columnas}}',
  'recognised.workbook':
    '{file}: hoja "{sheet}" ({place, number} de {sheets, number}); {rows, plural, one {# fila} other {# filas}}, {columns, plural, one {# columna} other {# columnas}}{hiddenRows, plural, =0 {} one {, con # fila oculta} other {, con # filas ocultas}}{hiddenColumns, plural, =0 {} one {, # columna oculta} other {, # columnas ocultas}}',
  'init.next': 'Continúe con {readme}.',

  'key.created':
    'Se ha añadido la clave {id} a {file} en forma de huella. La clave propiamente dicha solo se muestra esta vez; guárdela ahora.',
  'key.printed':
    '{key}\nLa clave solo se muestra esta vez; guárdela ahora. La entrada de la salida estándar contiene únicamente su huella.',
  'key.revoked': 'La clave {id} queda revocada.',
  'key.revoked-before': 'La clave {id} ya estaba revocada.',
  'pool.erased':
    'Se han borrado {name} y los resultados de {runs, plural, one {# ejecución} other {# ejecuciones}}.',
  'journal-entry': 'Registro: {place}.',
  'rules.deleted': 'Se ha eliminado {id} ({versions, plural, one {# versión} other {# versiones}}).',
  'serve.unguarded-host':
    'Otros equipos podrían llamar a {host}, pero no se ha configurado ninguna clave de API. Cree una (slate keys create --help) y defina SLATE_KEYS_FILE o SLATE_KEYS; o escuche en 127.0.0.1; o utilice --insecure si el acceso se controla por otro medio.',
  'serve.unguarded-all':
    'Otros equipos podrían llamar a todas las direcciones de este equipo, pero no se ha configurado ninguna clave de API. Cree una (slate keys create --help) y defina SLATE_KEYS_FILE o SLATE_KEYS; o escuche en 127.0.0.1; o utilice --insecure si el acceso se controla por otro medio.',
  'serve.unusable-keys':
    'Otros equipos podrían llamar a este servicio, pero ninguna de sus claves de API es utilizable. Cree una (slate keys create --help) y defina SLATE_KEYS_FILE o SLATE_KEYS; o escuche en 127.0.0.1; o utilice --insecure si el acceso se controla por otro medio.',
  'serve.listen-failed': 'No se puede escuchar en {host}, puerto {port} ({reason}).',
  'serve.without-store': '{detail} Para prestar el servicio sin almacén, defina SLATE_STORE=off.',
  'serve.listening': 'Slate escucha en {url} (Swagger UI: {url}/docs). Pulse Ctrl-C para detenerlo.',
  'worker.needs-server':
    'Los procesos de cálculo necesitan un servidor PostgreSQL: defina DATABASE_URL, y asigne a SLATE_POOL_KEYS la carpeta de claves que utiliza el servicio. Con una base de datos integrada, el propio servicio procesa las ejecuciones.',
  'worker.started':
    'Se procesan ejecuciones, con {jobs, plural, one {# tarea} other {# tareas}} a la vez. Pulse Ctrl-C para detener el proceso.',
  'runs.started': 'Se ha aceptado la ejecución. Para verla: {command}',
  'runs.more': 'Hay más ejecuciones; --limit 0 las enumera todas.',
  progress: '{bar} {value} de {total} | {rate} por segundo | tiempo restante: {left}',
  'what-ifs.done': '{planned, plural, one {# hipótesis} other {# hipótesis}} en {seconds} s.',
  'what-ifs.done-in':
    '{planned, plural, one {# hipótesis} other {# hipótesis}} en {seconds} s. Resultados: {folder}.',
  'what-ifs.interrupted': 'Interrupción: se han examinado {done, number} de {planned, number} hipótesis.',
  'what-ifs.interrupted-in':
    'Interrupción: se han examinado {done, number} de {planned, number} hipótesis. Resultados: {folder}. Continúe con --resume.',
  'what-ifs.time-limit':
    'Límite de tiempo alcanzado: se han examinado {done, number} de {planned, number} hipótesis.',
  'what-ifs.time-limit-in':
    'Límite de tiempo alcanzado: se han examinado {done, number} de {planned, number} hipótesis. Resultados: {folder}. Continúe con --resume.',
  'what-ifs.without-certificate':
    '{count, plural, one {No se escribió # certificado} other {No se escribieron # certificados}}, porque la respuesta no está demostrada.',
  'proof.stopped': 'No se escribió {path}: la búsqueda se detuvo antes de que hubiera una demostración.',
  'proof.without-ties':
    '{path} no demuestra la elección en caso de empate: la búsqueda se detuvo antes de que hubiera una demostración de ella.',
  'proof.repairs-missing':
    'La carpeta {folder} puede estar incompleta: la búsqueda se detuvo antes de encontrar todas las soluciones de los conflictos.',
  'replay.same': 'Idéntico: la nueva ejecución coincide con el acta, incluido el certificado.',
  'replay.same-former':
    'Idéntico: la nueva ejecución coincide con el acta, incluido el certificado. El acta utiliza la primera definición de la huella del conjunto de candidaturas (inputs.format 1) y la comparación se hizo conforme a ella.',
  'replay.different': 'Diferencias en {count, plural, one {# lugar} other {# lugares}}:',
  'replay.different-former':
    'Diferencias en {count, plural, one {# lugar} other {# lugares}}. El acta utiliza la primera definición de la huella del conjunto de candidaturas (inputs.format 1) y la comparación se hizo conforme a ella:',
  'replay.difference': '{pointer}: en el acta: {recorded}; ahora: {replayed}',
  'replay.nothing': 'ausente',
  disagreement: 'cross-check-disagrees: {disagreement} No utilice este resultado.',
  'cannot-write': 'No se puede escribir {where}: {reason}.',
  'reason.EACCES': 'permiso denegado',
  'reason.EEXIST': 'existe un archivo con ese nombre',
  'reason.EISDIR': 'es una carpeta',
  'reason.ENOENT': 'la carpeta no existe',
  'reason.ENOSPC': 'no queda espacio',
  'reason.ENOTDIR': 'una parte de la ruta no es una carpeta',
  'reason.EROFS': 'el sistema de archivos es de solo lectura',
  'reason.unknown': 'motivo desconocido',
  'internal-error':
    'Error interno: {reason}. Se trata de un fallo del programa; le rogamos que lo comunique.',
  'standard-output': 'en la salida estándar',
  environment: 'entorno: {problem}',
  'see-help': 'Consulte slate {command} --help.',
};
