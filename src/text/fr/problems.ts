import type {
  failures as englishFailures,
  problems as englishProblems,
  problemTitles as englishTitles,
} from '../en/problems.ts';
import type { Translation } from '../translation.ts';

/** Titles of problem documents, by their code. */
export const problemTitles: Translation<typeof englishTitles> = {
  'malformed-request': 'La requête ne peut être lue',
  unauthenticated: 'L’opération nécessite une clé d’API valable',
  forbidden: 'Le rôle de la clé d’API est insuffisant',
  'authentication-needed': 'L’opération nécessite un service doté de clés d’API',
  'foreign-origin': 'Les pages de cette origine ne peuvent appeler le service',
  'not-found': 'Introuvable',
  'method-not-allowed': 'La méthode n’est pas autorisée ici',
  'not-acceptable': 'Aucun type de média accepté n’est disponible',
  'request-timeout': 'La requête a mis trop de temps à arriver',
  'run-not-ended': 'L’exécution n’a pas pris fin',
  'run-ended': 'L’exécution a déjà pris fin',
  'not-adoptable': 'L’exécution n’a pas de liste prouvée',
  'ties-open': 'Le départage de l’exécution est inachevé',
  'not-certified': 'Le certificat de l’exécution ne prouve pas sa liste',
  'not-comparable': 'Les exécutions ne peuvent être comparées',
  'rule-set-in-use': 'Une exécution inachevée utilise le jeu de règles',
  'read-only': 'Les jeux de règles intégrés ne peuvent être modifiés',
  'idempotency-in-progress': 'La même requête est en cours de traitement',
  gone: 'La ressource n’existe plus',
  'body-too-large': 'La taille du corps dépasse la limite',
  'unsupported-media-type': 'Le type de média n’est pas pris en charge',
  'foreign-host': 'Le service ne répond pas à ce nom d’hôte',
  'invalid-input': 'Le vivier, le jeu de règles ou les options ne sont pas valables',
  'idempotency-key-reused': 'La clé d’idempotence a été utilisée pour une autre requête',
  'too-many-requests': 'Trop de requêtes',
  'header-too-large': 'La taille de l’en-tête dépasse la limite',
  'cross-check-disagrees': 'Le second solveur contredit la réponse',
  altered: 'Des données enregistrées ont été modifiées de l’extérieur',
  'worker-lost': 'Le fil d’exécution a échoué',
  internal: 'Erreur interne',
  'key-damaged': 'Une clé de l’espace de stockage est endommagée',
  'keys-elsewhere': 'Une clé de l’espace de stockage manque',
  'no-store': 'Le service n’a pas d’espace de stockage',
  'store-unreachable': 'La base de données ne peut être jointe',
  overloaded: 'Le service est surchargé',
  stopping: 'Le service est en cours d’arrêt',
  'store-full': 'L’espace de stockage est plein',
  'not-ready': 'Le service n’est pas prêt',
};

/** Details of problem documents: by the code, or by the code and what tells its sentences apart. */
export const problems: Translation<typeof englishProblems> = {
  // The request
  'malformed-request':
    '{count, plural, one {La requête contient # erreur.} other {La requête contient # erreurs.}}',
  'malformed-request.not-http': 'La requête n’est pas du HTTP bien formé.',
  'malformed-request.parameter':
    'Un paramètre du chemin, de la chaîne de requête ou de l’en-tête n’est pas valable.',
  'malformed-request.empty-body': 'Le corps est vide.',
  'malformed-request.content-length': 'La longueur de contenu annoncée ne correspond pas au corps.',
  'malformed-request.other': 'La requête n’est pas conforme à ce qu’attend HTTP ou l’opération.',
  'malformed-request.hosts': 'La requête comporte plusieurs en-têtes `Host`.',
  'malformed-request.cursor': 'Le curseur n’appartient pas à cette énumération.',
  'invalid-input':
    '{count, plural, one {La requête contient # erreur.} other {La requête contient # erreurs.}}',
  'request-timeout': 'La requête n’est pas arrivée dans le délai imparti.',
  'header-too-large': 'La taille de l’en-tête dépasse ce qu’accepte le service.',
  'body-too-large': 'La taille du corps, ou d’une partie du corps, dépasse ce qu’accepte le service.',
  'body-too-large.announced':
    'Le corps compte {count, plural, one {# octet} other {# octets}} ; la limite est de {most, number}.',
  'method-not-allowed': 'Méthodes autorisées : {methods}.',
  'not-acceptable':
    'La réponse peut être de l’un des types de média suivants : {types}. `Accept` n’en autorise aucun.',
  'unsupported-media-type': 'Le corps doit être de l’un des types de média suivants : {types}.',
  'unsupported-media-type.charset': 'Le corps doit être en UTF-8.',
  'unsupported-media-type.form': 'Un formulaire ne peut être compressé.',
  'unsupported-media-type.coding':
    'Un corps peut être compressé une fois, selon l’un des codages suivants : {codings}.',
  'unsupported-media-type.file': 'Un fichier ne peut être compressé ; du JSON peut l’être.',
  'unsupported-media-type.stored': 'Ce qui est à enregistrer ne peut être compressé.',
  'unsupported-media-type.no-body': 'L’opération n’admet pas de corps.',

  // The caller
  unauthenticated: 'Envoyez une clé d’API : Authorization: Bearer KEY.',
  'unauthenticated.invalid': 'Cette clé d’API n’est pas valable.',
  forbidden: 'L’opération nécessite une clé d’API ayant le rôle {role}.',
  'authentication-needed':
    'L’origine de l’appel n’est pas connue, car le service fonctionne sans clés d’API. Créez-en une avec slate keys create.',
  'foreign-host': 'Le service ne répond pas au `Host` de la requête (SLATE_ALLOWED_HOSTS).',
  'foreign-origin': 'Les pages d’autres origines ne peuvent appeler le service (SLATE_ALLOWED_ORIGINS).',
  'too-many-requests': 'La limite est de {most, plural, one {# requête} other {# requêtes}} par minute.',
  'idempotency-in-progress': 'Une requête portant cette clé n’a pas encore reçu de réponse.',
  'idempotency-key-reused':
    'Cette clé a été utilisée avec un corps différent au cours des vingt-quatre dernières heures.',

  // What is stored
  'not-found': 'Il n’existe pas d’opération à ce chemin.',
  'not-found.run': 'Il n’existe pas d’exécution ayant cet identifiant.',
  'not-found.result': 'L’exécution n’a pas de résultat.',
  'not-found.certificate': 'L’exécution n’a pas de certificat.',
  'not-found.record': 'L’exécution n’a pas de relevé.',
  'not-found.report': 'L’exécution n’a pas de rapport.',
  'not-found.pool': 'Il n’existe pas de vivier de ce nom.',
  'not-found.stored-pool': 'Il n’existe pas de vivier enregistré sous ce nom.',
  'not-found.rule-set': 'Il n’existe pas de jeu de règles ayant cet identifiant, ou pas dans cette version.',
  'not-found.stored-rule-set': 'Il n’existe pas de jeu de règles enregistré ayant cet identifiant.',
  gone: 'Ce que cette requête avait enregistré a été effacé.',
  'gone.run': 'L’exécution a pris fin : il n’y a plus d’événements.',
  'gone.output':
    'Le vivier a été effacé ou l’exécution a expiré. Les résultats ont été supprimés en même temps.',
  'gone.pool': 'Le vivier a été effacé (date et heure : {time}).',
  'run-not-ended': 'L’exécution n’a pas pris fin : il n’y a pas encore de résultat.',
  'run-ended': 'L’exécution a déjà pris fin : il n’y a rien à annuler.',
  'not-adoptable': 'Seule une exécution de nature solve ou explain ayant retenu une liste peut être adoptée.',
  'ties-open':
    'L’optimalité de la liste est prouvée, mais le tirage au sort entre listes équivalentes n’a pas été mené à son terme dans le délai imparti. Ses sièges peuvent encore changer : refaites le calcul avec un délai plus long.',
  'not-certified': 'Le vérificateur n’accepte pas le certificat pour ce vivier et ce jeu de règles.',
  'not-comparable': 'Les deux exécutions doivent être de nature solve ou explain et avoir un résultat.',
  'rule-set-in-use': 'Annulez les exécutions qui l’utilisent, ou attendez qu’elles prennent fin.',
  'read-only': 'Un jeu de règles intégré porte cet identifiant.',
  'read-only.take-another': 'Un jeu de règles intégré porte cet identifiant. Choisissez-en un autre.',
  'no-store': 'Le service a été démarré avec SLATE_STORE=off.',

  // The store
  'store-full':
    'Il ne reste plus d’espace sur le disque de l’espace de stockage. Rien ne peut être enregistré tant que de la place n’aura pas été libérée.',
  'store-full.pools':
    'L’espace de stockage peut contenir au plus {most, plural, one {# version} other {# versions}} de viviers. Effacez-en un qui n’est pas nécessaire : DELETE /v1/pools/NAME.',
  'store-full.pool-bytes':
    'L’espace de stockage peut contenir au plus {most, plural, one {# octet} other {# octets}} de viviers. Effacez-en un qui n’est pas nécessaire : DELETE /v1/pools/NAME.',
  'store-full.rule-sets':
    'L’espace de stockage peut contenir au plus {most, plural, one {# version} other {# versions}} de jeux de règles. Supprimez-en un qui n’est pas nécessaire : DELETE /v1/rule-sets/ID.',
  'store-full.rule-set-bytes':
    'L’espace de stockage peut contenir au plus {most, plural, one {# octet} other {# octets}} de jeux de règles. Supprimez-en un qui n’est pas nécessaire : DELETE /v1/rule-sets/ID.',
  'store-unreachable':
    'Rien n’a été modifié, à moins que seule la réponse de la base de données se soit perdue.',
  altered: 'Un élément enregistré n’a pas la forme qu’écrit le service.',
  'altered.journal':
    'Le journal n’est pas celui que le service a écrit : la base de données a été modifiée de l’extérieur.',
  'altered.repeatable-request':
    'Ce qui est enregistré d’une requête antérieure portant cette clé n’est pas ce que le service a écrit : la base de données a été modifiée de l’extérieur.',
  'altered.pool':
    'Les données enregistrées du vivier {id} ne sont pas celles que le service a écrites : la base de données a été modifiée de l’extérieur.',
  'altered.pool-version':
    'Le contenu enregistré d’un vivier (version {id}) n’est pas celui que le service a écrit : la base de données a été modifiée de l’extérieur.',
  'altered.rule-set':
    'Les données enregistrées du jeu de règles {id} ne sont pas celles que le service a écrites : la base de données a été modifiée de l’extérieur.',
  'altered.rule-set-version':
    'Le contenu enregistré de la version {version} du jeu de règles {id} n’est pas celui que le service a écrit : la base de données a été modifiée de l’extérieur.',
  'altered.run':
    'Les données enregistrées de l’exécution {id} ne sont pas celles que le service a écrites : la base de données a été modifiée de l’extérieur.',
  'altered.request':
    'La requête enregistrée de l’exécution {id} n’est pas celle que le service a écrite : la base de données a été modifiée de l’extérieur.',
  'altered.result':
    'Le résultat enregistré de l’exécution {id} n’est pas celui que le service a écrit : la base de données a été modifiée de l’extérieur.',
  'altered.certificate':
    'Le certificat enregistré de l’exécution {id} n’est pas celui que le service a écrit : la base de données a été modifiée de l’extérieur.',
  'altered.output': 'Le résultat enregistré de l’exécution n’est pas celui qui figure dans le journal.',
  'altered.tables':
    'La base de données refuse ce qu’écrit ce programme : ses tables ont été modifiées de l’extérieur.',
  'keys-elsewhere': 'Le répertoire de clés de ce processus ne correspond pas à sa base de données.',
  'keys-elsewhere.missing':
    'Une clé manque dans le répertoire de clés, alors que rien n’indique qu’elle ait été supprimée. Restaurez-la (SLATE_POOL_KEYS, ou le répertoire keys dans SLATE_DATA).',
  'key-damaged':
    'Un fichier du répertoire de clés ne contient plus de clé. Restaurez-le à partir d’une sauvegarde.',

  // The service
  'worker-lost': 'Le fil d’exécution s’est arrêté brutalement ou a manqué de mémoire. Il a été remplacé.',
  'worker-lost.timed-out':
    'Le fil d’exécution n’a pas lu la requête dans le délai imparti. Il a été remplacé.',
  overloaded: 'Tous les fils d’exécution sont occupés et la file d’attente est pleine.',
  'overloaded.queue-timeout': 'Aucun fil d’exécution ne s’est libéré dans le délai imparti.',
  'overloaded.bodies':
    'Le service contient déjà autant d’octets de corps de requêtes qu’il peut en contenir.',
  stopping: 'Le service n’accepte plus de nouvelles requêtes.',
  'not-ready': 'Aucun fil d’exécution n’a récemment résolu le problème d’essai.',
  'cross-check-disagrees': '{disagreement} Aucune réponse n’est donnée.',
  internal: 'Le service n’a pas été en mesure de répondre. Le défaut est de son fait.',
};

/** Why a run failed, as it is stored with the run, what a check found, and why a store cannot be used. */
export const failures: Translation<typeof englishFailures> = {
  invalid: 'Cette version du programme n’accepte plus le vivier, le jeu de règles ou les options.',
  crashed: 'Le fil d’exécution s’est arrêté brutalement ou a manqué de mémoire.',
  'timed-out': 'La tâche ne s’est pas achevée dans le délai imparti.',
  'no-answer': 'Le fil d’exécution n’a pas répondu dans le délai imparti.',
  repeatedly:
    'La tâche a échoué à plusieurs reprises. Consultez le journal technique du processus de traitement.',
  'workers-died':
    'Les processus de traitement qui avaient pris la tâche se sont arrêtés, à plusieurs reprises.',
  'key-missing': 'La clé du vivier manque.',
  'key-damaged': 'La clé du vivier est endommagée.',
  altered: 'Les données enregistrées ne sont pas celles qui ont été acceptées.',
  'other-slate': 'Le certificat porte sur une autre liste.',
  'store-in-use': 'L’espace de stockage situé dans {where} est utilisé par un autre processus.',
  'store-in-use.service':
    'L’espace de stockage situé dans {where} est utilisé par le service à l’adresse {url}.',
  'store-unusable': 'L’espace de stockage situé dans {where} ne peut être ouvert ({code}).',
  'store-unusable.because': 'L’espace de stockage situé dans {where} ne peut être ouvert ({code}). {reason}',
  'foreign-keys':
    'Le répertoire de clés {folder} ne correspond pas à cette base de données. Donnez à SLATE_POOL_KEYS la valeur du répertoire qu’utilise le service.',
  disagreement:
    '{engine} {version} contredit la réponse prouvée. Ce solveur {found, select, slate {trouve un optimum de {foundObjective}} other {ne trouve aucune liste}} ; {proved, select, slate {l’optimum prouvé est de {objective}} other {selon la preuve, il n’en existe aucune}}.',
  'disagreement.no-answer': '{disagreement} Aucune réponse n’est donnée.',
};
