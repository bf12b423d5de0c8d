import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

/** What `slate --help` and `slate COMMAND --help` say. */
export const help: Translation<typeof english> = {
  slogan:
    'slate {version}: recomienda los miembros de un panel de expertos y demuestra que no existe una elección mejor.',
  usage: 'Uso: slate COMMAND [OPTIONS]',
  'usage.command': 'Uso: slate {command} [OPTIONS]',
  more: 'slate COMMAND --help explica un comando; slate --version muestra la versión.',
  'exit-codes':
    'Códigos de salida: 0 selección o confirmación; 1 no confirmado; 2 uso incorrecto o datos de entrada no\nválidos; 3 irrealizable; 4 detención antes de la demostración, o puestos por decidir por sorteo;\n70 error interno; 74 no se puede escribir la salida; 130 interrupción.',
  options: 'Opciones:',
  example: 'Ejemplo:',
  examples: 'Ejemplos:',
  required: '[obligatoria]',

  'option.lang':
    'idioma de los textos que leen las personas: {languages} (valor predeterminado: SLATE_LANG, o en su defecto inglés); antes o después de cualquier comando',

  'command.solve':
    'recomendar la mejor lista para un conjunto de candidaturas con arreglo a un conjunto de reglas',
  'command.explain':
    'explicar por qué estos miembros y no otros, qué cuesta cada regla o por qué no hay lista',
  'command.replace': 'encontrar sustituciones para los miembros que se retiran',
  'command.assign':
    'asignar cargos a los miembros de una lista, por ejemplo en la Mesa o en grupos de trabajo',
  'command.init':
    'escribir un conjunto de reglas, un pequeño conjunto de candidaturas y una página con los pasos siguientes, para un primer panel',
  'command.whatif':
    'responder a las hipótesis de un archivo: escenarios, barridos, omisiones y puntuaciones perturbadas',
  'command.diff':
    'comparar dos resultados y determinar qué cambios de las candidaturas y las reglas bastan para cambiar la lista',
  'command.check': 'verificar el certificado de una respuesta, sin ningún programa de resolución',
  'command.verify': 'verificar una lista conforme a todas las disposiciones y reglas',
  'command.record': 'resolver y escribir un acta sin datos personales que puede publicarse',
  'command.summary':
    'escribir el resumen público de un acta, dos páginas en las que no se identifica ninguna candidatura',
  'command.replay': 'resolver de nuevo a partir de un acta e indicar toda diferencia',
  'command.pool check': 'verificar un conjunto de candidaturas e indicar lo que parece dudoso en él',
  'command.pool convert':
    'escribir un conjunto de candidaturas en la forma normalizada de la que se calcula su huella y que lee el verificador',
  'command.pool generate':
    'escribir una convocatoria abierta ficticia, siempre la misma para un mismo tamaño y una misma semilla',
  'command.pool put':
    'almacenar un conjunto de candidaturas con un nombre; un contenido diferente crea una nueva versión',
  'command.pool list':
    'enumerar los conjuntos de candidaturas almacenados con sus últimas versiones, incluidos los borrados',
  'command.pool erase':
    'borrar un conjunto de candidaturas almacenado y todos los resultados obtenidos a partir de él',
  'command.rules check':
    'verificar un conjunto de reglas, por sí solo o con un conjunto de candidaturas, sin resolver',
  'command.rules list':
    'enumerar los conjuntos de reglas incorporados y, si se trata de un servicio, los almacenados',
  'command.rules show': 'mostrar un conjunto de reglas incorporado o almacenado',
  'command.rules schema': 'mostrar el esquema JSON de los conjuntos de reglas, para editores',
  'command.rules import':
    'crear un conjunto de reglas a partir del archivo de cuotas de una herramienta de selección por sorteo',
  'command.rules delete': 'eliminar un conjunto de reglas almacenado y todas sus versiones',
  'command.runs start':
    'iniciar una ejecución almacenada sobre un conjunto de candidaturas almacenado y mostrar su id',
  'command.runs list': 'enumerar las ejecuciones almacenadas, empezando por la más reciente',
  'command.runs show': 'mostrar una ejecución almacenada: datos de entrada, avance y resultado',
  'command.runs cancel': 'detener una ejecución almacenada que no ha terminado; sigue figurando en la lista',
  'command.runs report':
    'mostrar el resultado de una ejecución almacenada, como lo haría el comando correspondiente',
  'command.runs diff':
    'comparar los resultados de dos ejecuciones almacenadas y determinar qué cambios bastan para cambiar la lista',
  'command.journal verify': 'verificar que el registro del servicio está completo, inalterado y firmado',
  'command.serve': 'iniciar el servicio REST, con Swagger UI en /docs',
  'command.worker': 'procesar ejecuciones almacenadas junto a un servicio, en este equipo o en otro',
  'command.keys create': 'crear una clave de API y mostrarla una sola vez',
  'command.keys list': 'enumerar las claves de API de un archivo, sin los secretos',
  'command.keys revoke': 'revocar una clave de API; un servicio en marcha la rechaza en menos de un segundo',
  'command.openapi': 'mostrar el documento OpenAPI del servicio',

  'option.pool': 'el conjunto de candidaturas: CSV, XLSX, ODS o JSON',
  'option.encoding':
    'codificación de un conjunto de candidaturas en CSV, por ejemplo windows-1252 (valor predeterminado: la que indica la marca de orden de bytes, o en su defecto UTF-8)',
  'option.sheet':
    'nombre o número de la hoja de un libro de cálculo (valor predeterminado: la primera que no está oculta)',
  'option.rules': 'el conjunto de reglas, JSON o YAML, o el id de uno incorporado',
  'option.slate':
    'la lista: ids, uno por línea, una tabla con una columna de ids (CSV o libro de cálculo) o un documento de resultado',
  'option.candidate': 'explicar esta candidatura, sea o no miembro; puede repetirse',
  'option.rule': 'explicar esta regla; puede repetirse',
  'option.withdraw': 'quién se retira; pueden seguir varios ids, o puede repetirse la opción',
  'option.explain.posts':
    'rules: lo que cuesta cada límite; full (valor predeterminado): además, lo que cuesta prescindir de un titular, quién más podría ocupar un cargo y las siguientes mejores asignaciones. Si no hay quien pueda ocupar los cargos, se indican los conflictos y las soluciones, salvo con --explain none.',
  'option.assignment': 'la asignación del conjunto de reglas; si no se indica, todas',
  'option.certificate-in': 'el certificado que solve o assign escribió con --certificate',
  'option.pool-b': 'el conjunto de candidaturas de B (valor predeterminado: el de A)',
  'option.rules-b': 'el conjunto de reglas de B (valor predeterminado: el de A)',
  'option.out': 'escribir el resultado en este archivo en lugar de en la salida estándar',
  'option.print':
    'lo que se imprime de un informe en HTML: una versión breve, o todo (valor predeterminado: short)',
  'option.format': 'formato de salida (valor predeterminado: {standard})',
  'option.explain':
    'rules: lo que cuesta cada límite; full: además, miembros, otras candidaturas y sustituciones (valor predeterminado: rules en un terminal; en los demás casos, solo el resultado). Si no hay lista, se indican siempre los conflictos y las soluciones, salvo con --explain none.',
  'option.explain.whatif': 'rules: indicar además qué límites son restrictivos y qué cuestan',
  'option.engine': 'qué programa de resolución efectúa la búsqueda',
  'option.time-limit':
    'detenerse transcurrido este tiempo e indicar la mejor lista hasta el momento (valor predeterminado: 60)',
  'option.cross-check':
    'hacer que un segundo programa de resolución resuelva de nuevo el problema reducido (opción predeterminada)',
  'option.no-cross-check': 'prescindir del segundo programa de resolución',
  'option.within':
    'para explicaciones completas: cuánto puede distar una lista de la mejor puntuación y seguir considerándose, en puntos (valor predeterminado: 1)',
  'option.certificate': 'escribir el certificado en este archivo, para slate check',
  'option.certify-ties':
    'con --certificate: demostrar además que el sorteo designa esta lista entre las igualmente buenas',
  'option.repairs':
    'si no hay lista: escribir en esta carpeta el conjunto de reglas modificado y el certificado de cada solución de los conflictos',
  'option.proof':
    'escribir el programa y la demostración en este archivo en el formato público VIPR; contiene todas las puntuaciones, por lo que debe mantenerse confidencial',
  'option.jobs': 'hilos (valor predeterminado: SLATE_WORKERS, o uno por núcleo del procesador)',
  'option.out.whatif':
    'escribir results.jsonl, summary.json y el informe en esta carpeta (con --schema: el archivo en que se escribe)',
  'option.resume': 'continuar el lote inacabado en la carpeta indicada con --out',
  'option.certificates':
    'escribir además el conjunto de reglas y el certificado de cada escenario en la carpeta indicada con --out',
  'option.quiet': 'no mostrar barra de avance',
  'option.schema': 'mostrar solo el esquema JSON de los archivos de escenarios, para editores',
  'option.size.import': 'puestos que deben cubrirse',
  'option.template': 'tipo de panel (valor predeterminado: {standard})',
  'option.size': 'solicitudes, de 1 a {largest, number} (valor predeterminado: {standard, number})',
  'option.seed': 'semilla de los valores aleatorios (valor predeterminado: 1)',
  'option.yes': 'eliminar; sin esta opción, el comando solo indica lo que se eliminaría',
  'option.server':
    'dirección del servicio (valor predeterminado: SLATE_SERVER, o en su defecto el almacén de este equipo)',
  'option.status': 'solo ejecuciones en este estado',
  'option.kind': 'solo ejecuciones de este tipo',
  'option.pool.runs': 'solo ejecuciones de este conjunto de candidaturas almacenado',
  'option.pool.start':
    'un conjunto de candidaturas almacenado, por su nombre; o un archivo, que primero se almacena (--pool-name)',
  'option.pool-name': 'el nombre con que se almacena un archivo de candidaturas',
  'option.rules.start':
    'un conjunto de reglas incorporado o almacenado, por su id; o un archivo, JSON o YAML, que primero se almacena, con su propio id',
  'option.rules.pool-put':
    'el conjunto de reglas que indica cómo leer un conjunto de candidaturas en sus propios términos: un id, o un archivo, que también se almacena, con su propio id',
  'option.kind.start': 'lo que debe hacerse (valor predeterminado: solve, o what-if con --scenarios)',
  'option.scenarios':
    'para what-if: un archivo de escenarios; no se tienen en cuenta las candidaturas ni las reglas que indica',
  'option.assignment.start': 'para assign: esta asignación del conjunto de reglas; si no se indica, todas',
  'option.candidate.start': 'para explain: explicar esta candidatura, sea o no miembro; puede repetirse',
  'option.rule.start': 'para explain: explicar esta regla; puede repetirse',
  'option.wait':
    'esperar a que termine la ejecución y mostrarla. En el almacén de este equipo debe procesarla un servicio o slate worker.',
  'option.rules.runs': 'solo ejecuciones de este conjunto de reglas',
  'option.outcome': 'solo ejecuciones con este desenlace, por ejemplo selected o infeasible',
  'option.adopted': 'solo ejecuciones aprobadas',
  'option.limit': 'cuántas como máximo (valor predeterminado: {standard}); 0: todas',
  'option.key':
    'clave pública del registro, tal como figura en una aprobación o en un acta (valor predeterminado: la clave que indica el servicio)',
  'option.head': 'una huella final mostrada con anterioridad: el registro debe contenerla todavía',
  'option.host': 'dirección en la que se escucha (SLATE_HOST; valor predeterminado: 127.0.0.1)',
  'option.port':
    'puerto en el que se escucha, 0 para uno cualquiera que esté libre (SLATE_PORT; valor predeterminado: 3000)',
  'option.insecure': 'prestar servicio a otros equipos aunque no se haya configurado ninguna clave de API',
  'option.jobs.worker':
    'tareas simultáneas, cada una en un hilo (valor predeterminado: SLATE_WORKERS, o una por núcleo del procesador)',
  'option.key-name': 'a quién pertenece la clave o para qué sirve',
  'option.role': 'lo que puede hacer quien tenga la clave',
  'option.expires': 'días hasta que caduque la clave, de 1 a {longest, number} (valor predeterminado: nunca)',
  'option.file': 'el archivo de claves (valor predeterminado: SLATE_KEYS_FILE)',
  'option.file.create':
    'el archivo de claves, que se crea si no existe (valor predeterminado: SLATE_KEYS_FILE); con -, la entrada para SLATE_KEYS va a la salida estándar y la clave a la salida de error estándar',
  'option.id': 'id de la clave, tal como lo muestra slate keys list',
};
