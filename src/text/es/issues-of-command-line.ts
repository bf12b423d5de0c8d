import type { issuesOfCommandLine as english } from '../en/issues-of-command-line.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a command line, and with the files that it names. */
export const issuesOfCommandLine: Translation<typeof english> = {
  'usage.unknown-option':
    'Opción desconocida {option}.{hasSuggestion, select, yes { ¿Quiso decir "{suggestion}"?} other {}}',
  'usage.value-missing': '--{option} necesita un valor ({value}).',
  'usage.no-value': '--{option} no admite ningún valor.',
  'usage.choice':
    '--{option} debe ser uno de los valores siguientes: {choices}.{hasSuggestion, select, yes { ¿Quiso decir "{suggestion}"?} other {}}',
  'usage.choice.of-run':
    '--format debe ser uno de los valores siguientes para una ejecución de este tipo: {choices}.',
  'usage.both': '--{option} y --{other} no pueden utilizarse juntas.',
  'usage.twice': '--{option} se indica dos veces.',
  'usage.required': '--{option} {value} es obligatoria.',
  'usage.operands': 'Argumento inesperado "{words}": {command} solo admite opciones.',
  'usage.unknown-command':
    'Comando desconocido "{command}".{hasSuggestion, select, yes { ¿Quiso decir "{suggestion}"?} other { Comandos: {commands}.}}',
  'usage.family-alone': '"{family}" necesita una segunda palabra: {commands}.',
  'usage.unknown-in-family':
    'Comando desconocido "{command}" (comandos de {family}: {commands}).{hasSuggestion, select, yes { ¿Quiso decir "{suggestion}"?} other {}}',
  'usage.one-pool': 'Indique exactamente un conjunto de candidaturas: slate pool check FILE.',
  'usage.one-rule-set': 'Indique exactamente un conjunto de reglas: slate rules check FILE.',
  'usage.one-rule-set-id': 'Indique exactamente un conjunto de reglas: slate rules show ID.',
  'usage.one-quota-file':
    'Indique exactamente un archivo de cuotas: slate rules import CATEGORIES.csv --size N.',
  'usage.size.import': '--size debe ser un número entero de 1 a {largest, number}.',
  'usage.one-folder': 'Indique exactamente una carpeta: slate init FOLDER.',
  'usage.exists': '{path} ya existe. No se escribió nada.',
  'usage.two-results': 'diff necesita exactamente dos resultados: slate diff A B.',
  'usage.pool-with-rules': '--pool y --rules deben indicarse juntas.',
  'usage.b-with-a': '--pool-b y --rules-b requieren --pool y --rules.',
  'usage.repairs-without-explanation': '--repairs requiere una explicación: suprima --explain none.',
  'usage.ties-without-certificate': '--certify-ties requiere --certificate FILE.',
  'usage.run-ids':
    'Indique {count, plural, one {el id de una ejecución} other {los ids de dos ejecuciones}}: {command} {names}. slate runs list enumera los ids.',
  'usage.key-file': '--file FILE es obligatoria si no se ha definido SLATE_KEYS_FILE.',
  'usage.key-name': '--name: {detail}',
  'usage.days': '--expires debe ser un número entero de días de 1 a {longest, number}.',
  'usage.unknown-key': '{file} no contiene ninguna clave con este id.',
  'usage.one-stored-pool':
    'Indique exactamente un conjunto de candidaturas almacenado: slate pool erase NAME.',
  'usage.no-stored-pool': 'No hay ningún conjunto de candidaturas almacenado con el nombre {name}.',
  'usage.pool-erased': '{name} se borró el {date}.',
  'usage.confirm-erase':
    'Esto eliminaría definitivamente {name} ({versions, plural, one {# versión} other {# versiones}}; la última tiene {candidates, plural, one {# candidatura} other {# candidaturas}}) y los resultados de {runs, plural, one {# ejecución} other {# ejecuciones}}. Las actas y el registro se conservan. Confirme con --yes.',
  'usage.one-stored-rule-set': 'Indique exactamente un conjunto de reglas almacenado: slate rules delete ID.',
  'usage.rule-set-id': 'Id de un conjunto de reglas almacenado: {detail}',
  'usage.confirm-delete':
    'Esto eliminaría todas las versiones de {id}. Los resultados, las actas y el registro se conservan, pero las ejecuciones que lo utilizaron ya no podrán compararse. Confirme con --yes.',
  'usage.port': '--port debe ser un número entero de 0 a 65535.',
  'usage.jobs': '--jobs debe ser un número entero de 1 a {most, number}.',
  'usage.head': '--head debe ser una huella SHA-256: 64 dígitos hexadecimales.',
  'usage.public-key': '--key debe ser una clave pública Ed25519: 64 dígitos hexadecimales.',
  'usage.size': '--size debe ser un número entero de 1 a {largest, number}.',
  'usage.pool-put': 'Indique un conjunto de candidaturas y su archivo: slate pool put NAME FILE.',
  'usage.pool-name': 'Nombre de un conjunto de candidaturas almacenado: {detail}',
  'usage.pool-name-missing': 'Un archivo de candidaturas se almacena con un nombre: --pool-name NAME.',
  'usage.limit': '--limit debe ser un número entero (0: todas).',
  'usage.one-scenario-file': 'Indique exactamente un archivo de escenarios: slate whatif FILE.',
  'usage.needs-folder': '--{option} requiere --out FOLDER.',
  'usage.list-in-csv':
    'Un valor de una lista contiene el carácter que separa las listas, lo que CSV no admite. Convierta a JSON: --out FILE.json.',
  'usage.binary-on-terminal': '--format {format} no puede mostrarse en un terminal. Añada --out {place}.',
  'usage.one-record': 'Indique exactamente un acta: {command} RECORD.',
  'usage.folder-foreign': '{folder} contiene un run.json que no escribió este programa.',
  'usage.folder-unfinished':
    '{folder} contiene un lote inacabado. Continúelo con --resume o indique otra carpeta.',
  'usage.folder-other': '{folder} contiene otro lote; claves que difieren: {keys}. Indique otra carpeta.',
  // A sentence that another part of the program has written.
  'usage.because': '{detail}',

  'unreadable-file.folder': 'Se trata de una carpeta y no de un archivo: {path}',
  'unreadable-file.denied': 'Permiso denegado: {path}',
};
