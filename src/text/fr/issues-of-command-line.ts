import type { issuesOfCommandLine as english } from '../en/issues-of-command-line.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a command line, and with the files that it names. */
export const issuesOfCommandLine: Translation<typeof english> = {
  'usage.unknown-option':
    'Option inconnue : {option}.{hasSuggestion, select, yes { Vouliez-vous dire "{suggestion}" ?} other {}}',
  'usage.value-missing': '--{option} nécessite une valeur ({value}).',
  'usage.no-value': '--{option} n’admet pas de valeur.',
  'usage.choice':
    '--{option} doit avoir l’une des valeurs suivantes : {choices}.{hasSuggestion, select, yes { Vouliez-vous dire "{suggestion}" ?} other {}}',
  'usage.choice.of-run':
    'Pour une exécution de cette nature, --format doit avoir l’une des valeurs suivantes : {choices}.',
  'usage.both': '--{option} et --{other} ne peuvent être utilisées ensemble.',
  'usage.twice': '--{option} est indiquée deux fois.',
  'usage.required': '--{option} {value} est obligatoire.',
  'usage.operands': 'Argument inattendu : "{words}" ; {command} n’admet que des options.',
  'usage.unknown-command':
    'Commande inconnue : "{command}".{hasSuggestion, select, yes { Vouliez-vous dire "{suggestion}" ?} other { Commandes : {commands}.}}',
  'usage.family-alone': '"{family}" doit être suivi d’un second mot : {commands}.',
  'usage.unknown-in-family':
    'Commande inconnue : "{command}" (commandes de {family} : {commands}).{hasSuggestion, select, yes { Vouliez-vous dire "{suggestion}" ?} other {}}',
  'usage.one-pool': 'Indiquez un vivier et un seul : slate pool check FILE.',
  'usage.one-rule-set': 'Indiquez un jeu de règles et un seul : slate rules check FILE.',
  'usage.one-rule-set-id': 'Indiquez un jeu de règles et un seul : slate rules show ID.',
  'usage.one-quota-file':
    'Indiquez un fichier de quotas et un seul : slate rules import CATEGORIES.csv --size N.',
  'usage.size.import': '--size doit être un nombre entier de 1 à {largest, number}.',
  'usage.one-folder': 'Indiquez un répertoire et un seul : slate init FOLDER.',
  'usage.exists': '{path} existe déjà. Rien n’a été écrit.',
  'usage.two-results': 'diff nécessite deux résultats exactement : slate diff A B.',
  'usage.pool-with-rules': '--pool et --rules doivent être indiquées ensemble.',
  'usage.b-with-a': '--pool-b et --rules-b nécessitent --pool et --rules.',
  'usage.repairs-without-explanation': '--repairs nécessite une explication : supprimez --explain none.',
  'usage.ties-without-certificate': '--certify-ties nécessite --certificate FILE.',
  'usage.run-ids':
    'Indiquez {count, plural, one {l’identifiant d’une exécution} other {les identifiants de deux exécutions}} : {command} {names}. slate runs list énumère les identifiants.',
  'usage.key-file': '--file FILE est obligatoire si SLATE_KEYS_FILE n’est pas définie.',
  'usage.key-name': '--name : {detail}',
  'usage.days': '--expires doit être un nombre entier de jours de 1 à {longest, number}.',
  'usage.unknown-key': '{file} ne contient pas de clé ayant cet identifiant.',
  'usage.one-stored-pool': 'Indiquez un vivier enregistré et un seul : slate pool erase NAME.',
  'usage.no-stored-pool': 'Il n’existe pas de vivier enregistré nommé {name}.',
  'usage.pool-erased': 'Le vivier {name} a été effacé à la date suivante : {date}.',
  'usage.confirm-erase':
    'Cette commande supprimerait définitivement le vivier {name} ({versions, plural, one {# version} other {# versions}}, dont la dernière compte {candidates, plural, one {# candidature} other {# candidatures}}) et les résultats de {runs, plural, one {# exécution} other {# exécutions}}. Les relevés et le journal sont conservés. Confirmez par --yes.',
  'usage.one-stored-rule-set': 'Indiquez un jeu de règles enregistré et un seul : slate rules delete ID.',
  'usage.rule-set-id': 'Identifiant d’un jeu de règles enregistré : {detail}',
  'usage.confirm-delete':
    'Cette commande supprimerait toutes les versions du jeu de règles {id}. Les résultats, les relevés et le journal sont conservés, mais les exécutions qui ont utilisé ce jeu de règles ne pourront plus être comparées. Confirmez par --yes.',
  'usage.port': '--port doit être un nombre entier de 0 à 65535.',
  'usage.jobs': '--jobs doit être un nombre entier de 1 à {most, number}.',
  'usage.head': '--head doit être une empreinte SHA-256 : 64 chiffres hexadécimaux.',
  'usage.public-key': '--key doit être une clé publique Ed25519 : 64 chiffres hexadécimaux.',
  'usage.size': '--size doit être un nombre entier de 1 à {largest, number}.',
  'usage.pool-put': 'Indiquez un vivier et son fichier : slate pool put NAME FILE.',
  'usage.pool-name': 'Nom d’un vivier enregistré : {detail}',
  'usage.pool-name-missing': 'Un fichier de vivier est enregistré sous un nom : --pool-name NAME.',
  'usage.limit': '--limit doit être un nombre entier (0 : toutes).',
  'usage.one-scenario-file': 'Indiquez un fichier de scénarios et un seul : slate whatif FILE.',
  'usage.needs-folder': '--{option} nécessite --out FOLDER.',
  'usage.list-in-csv':
    'Une valeur d’une énumération contient le caractère qui sépare les énumérations, ce que le CSV ne permet pas. Convertissez en JSON : --out FILE.json.',
  'usage.binary-on-terminal':
    '--format {format} ne peut être affiché sur un terminal. Ajoutez --out {place}.',
  'usage.one-record': 'Indiquez un relevé et un seul : {command} RECORD.',
  'usage.folder-foreign':
    'Le répertoire {folder} contient un fichier run.json que ce programme n’a pas écrit.',
  'usage.folder-unfinished':
    'Le répertoire {folder} contient un lot inachevé. Poursuivez-le avec --resume, ou indiquez un autre répertoire.',
  'usage.folder-other':
    'Le répertoire {folder} contient un autre lot ; éléments qui diffèrent : {keys}. Indiquez un autre répertoire.',
  // A sentence that another part of the program has written.
  'usage.because': '{detail}',

  'unreadable-file.folder': 'Il s’agit d’un répertoire et non d’un fichier : {path}',
  'unreadable-file.denied': 'Autorisation refusée : {path}',
};
