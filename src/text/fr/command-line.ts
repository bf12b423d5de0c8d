import type { commandLine as english } from '../en/command-line.ts';
import type { Translation } from '../translation.ts';

/** What the command line says about its use, and beside its results. */
export const commandLine: Translation<typeof english> = {
  'no-working-folder':
    'Le répertoire courant a été supprimé ou ne peut être lu. Placez-vous dans un autre répertoire.',

  warning: 'avertissement : {text}',
  written: 'Fichier écrit : {path}',
  'pool-converted':
    '{candidates, plural, one {# candidature écrite} other {# candidatures écrites}}. Empreinte du vivier : {hash}',

  'next.result': 'Résultat complet, pour les programmes',
  'next.explanation': 'Explication complète, à lire et à imprimer',
  'next.proof': 'Certificat, et vérification indépendante de celui-ci',
  'next.rest': 'Les mêmes données par REST, avec Swagger UI à l’adresse /docs',
  'next.posts': 'Qui pourrait exercer quelle fonction, et pourquoi',
  'next.repairs': 'Jeu de règles modifié et certificat de chaque solution aux conflits',
  'next.candidate': 'Pourquoi une candidature figure ou non sur la liste',
  'next.withdrawal': 'Qui remplace un membre qui se retire',
  'next.spreadsheet': 'La liste, pour un tableur',
  'next.verify': 'Vérification d’une liste quelconque au regard de toutes les dispositions',
  'next.report': 'Les mêmes données, à lire et à imprimer',
  'next.compare': 'Comparaison avec une autre exécution',

  'recognised.table':
    '{file} : {kind, select, commas {séparé par des virgules} semicolons {séparé par des points-virgules, décimales après une virgule} tabs {séparé par des tabulations, décimales après une virgule} other {séparé par {separator}, décimales après une virgule}}, {encoding} ; {isSplit, select, yes {{rows, plural, one {# ligne} other {# lignes}}, } other {}}{columns, plural, one {# colonne} other {# colonnes}}',
  'recognised.workbook':
    '{file} : feuille "{sheet}" ({place, number} sur {sheets, number}) ; {rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}{hiddenRows, plural, =0 {} one {, dont # ligne masquée} other {, dont # lignes masquées}}{hiddenColumns, plural, =0 {} one {, # colonne masquée} other {, # colonnes masquées}}',
  'init.next': 'Poursuivez avec {readme}.',

  'key.created':
    'L’empreinte de la clé {id} a été ajoutée à {file}. La clé elle-même n’est affichée que cette fois-ci ; enregistrez-la maintenant.',
  'key.printed':
    '{key}\nLa clé n’est affichée que cette fois-ci ; enregistrez-la maintenant. L’entrée sur la sortie standard ne contient que son empreinte.',
  'key.revoked': 'La clé {id} est révoquée.',
  'key.revoked-before': 'La clé {id} était déjà révoquée.',
  'pool.erased':
    'Le vivier {name} est effacé, et avec lui les résultats de {runs, plural, one {# exécution} other {# exécutions}}.',
  'journal-entry': 'Journal : {place}.',
  'rules.deleted':
    'Le jeu de règles {id} est supprimé ({versions, plural, one {# version} other {# versions}}).',
  'serve.unguarded-host':
    'D’autres machines pourraient appeler {host}, mais aucune clé d’API n’est configurée. Créez-en une (slate keys create --help) et définissez SLATE_KEYS_FILE ou SLATE_KEYS ; ou limitez l’écoute à 127.0.0.1 ; ou utilisez --insecure si l’accès est contrôlé par un autre moyen.',
  'serve.unguarded-all':
    'D’autres machines pourraient appeler toutes les adresses de cette machine, mais aucune clé d’API n’est configurée. Créez-en une (slate keys create --help) et définissez SLATE_KEYS_FILE ou SLATE_KEYS ; ou limitez l’écoute à 127.0.0.1 ; ou utilisez --insecure si l’accès est contrôlé par un autre moyen.',
  'serve.unusable-keys':
    'D’autres machines pourraient appeler ce service, mais aucune de ses clés d’API n’est utilisable. Créez-en une (slate keys create --help) et définissez SLATE_KEYS_FILE ou SLATE_KEYS ; ou limitez l’écoute à 127.0.0.1 ; ou utilisez --insecure si l’accès est contrôlé par un autre moyen.',
  'serve.listen-failed': 'Impossible d’écouter sur {host}, port {port} ({reason}).',
  'serve.without-store': '{detail} Pour fonctionner sans espace de stockage, définissez SLATE_STORE=off.',
  'serve.listening': 'Slate écoute à l’adresse {url} (Swagger UI : {url}/docs). Ctrl-C pour l’arrêter.',
  'worker.needs-server':
    'Les processus de traitement ont besoin d’un serveur PostgreSQL : définissez DATABASE_URL, et donnez à SLATE_POOL_KEYS la valeur du répertoire de clés qu’utilise le service. Avec une base de données intégrée, le service effectue lui-même les exécutions.',
  'worker.started':
    'Traitement des exécutions, {jobs, plural, one {# tâche} other {# tâches}} à la fois. Ctrl-C pour arrêter.',
  'runs.started': 'L’exécution est acceptée. Pour l’afficher : {command}',
  'runs.more': 'Il existe d’autres exécutions ; --limit 0 les énumère toutes.',
  progress: '{bar} {value} sur {total} | {rate} par seconde | encore {left}',
  'what-ifs.done': '{planned, plural, one {# hypothèse} other {# hypothèses}} en {seconds} s.',
  'what-ifs.done-in':
    '{planned, plural, one {# hypothèse} other {# hypothèses}} en {seconds} s. Résultats : {folder}.',
  'what-ifs.interrupted':
    'Interruption : {done, plural, one {# hypothèse traitée} other {# hypothèses traitées}} sur {planned, number}.',
  'what-ifs.interrupted-in':
    'Interruption : {done, plural, one {# hypothèse traitée} other {# hypothèses traitées}} sur {planned, number}. Résultats : {folder}. Pour poursuivre : --resume.',
  'what-ifs.time-limit':
    'Délai expiré : {done, plural, one {# hypothèse traitée} other {# hypothèses traitées}} sur {planned, number}.',
  'what-ifs.time-limit-in':
    'Délai expiré : {done, plural, one {# hypothèse traitée} other {# hypothèses traitées}} sur {planned, number}. Résultats : {folder}. Pour poursuivre : --resume.',
  'what-ifs.without-certificate':
    '{count, plural, one {# certificat n’a pas été écrit, car la réponse n’est pas prouvée.} other {# certificats n’ont pas été écrits, car la réponse n’est pas prouvée.}}',
  'proof.stopped':
    'Le fichier {path} n’a pas été écrit : la recherche s’est arrêtée avant l’obtention d’une preuve.',
  'proof.without-ties':
    'Le fichier {path} ne prouve pas le choix entre listes équivalentes : la recherche s’est arrêtée avant l’obtention de cette preuve.',
  'proof.repairs-missing':
    'Le répertoire {folder} peut être incomplet : la recherche s’est arrêtée avant que toutes les solutions aux conflits soient trouvées.',
  'replay.same': 'Identique : la nouvelle exécution concorde avec le relevé, y compris le certificat.',
  'replay.same-former':
    'Identique : la nouvelle exécution concorde avec le relevé, y compris le certificat. Le relevé utilise la première définition de l’empreinte du vivier (inputs.format 1) et a été comparé selon celle-ci.',
  'replay.different': 'Non identique, à {count, plural, one {# endroit} other {# endroits}} :',
  'replay.different-former':
    'Non identique, à {count, plural, one {# endroit} other {# endroits}}. Le relevé utilise la première définition de l’empreinte du vivier (inputs.format 1) et a été comparé selon celle-ci :',
  'replay.difference': '{pointer} : valeur relevée : {recorded} ; valeur actuelle : {replayed}',
  'replay.nothing': 'absente',
  disagreement: 'cross-check-disagrees: {disagreement} N’utilisez pas ce résultat.',
  'cannot-write': 'Écriture impossible ({where}) : {reason}.',
  'reason.EACCES': 'autorisation refusée',
  'reason.EEXIST': 'un fichier de ce nom existe',
  'reason.EISDIR': 'il s’agit d’un répertoire',
  'reason.ENOENT': 'le répertoire n’existe pas',
  'reason.ENOSPC': 'il ne reste plus d’espace',
  'reason.ENOTDIR': 'une partie du chemin n’est pas un répertoire',
  'reason.EROFS': 'le système de fichiers est en lecture seule',
  'reason.unknown': 'raison inconnue',
  'internal-error': 'Erreur interne : {reason}. Il s’agit d’un défaut du programme ; veuillez le signaler.',
  'standard-output': 'sortie standard',
  environment: 'environnement : {problem}',
  'see-help': 'Voir slate {command} --help.',
};
