import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

/** What `slate --help` and `slate COMMAND --help` say. */
export const help: Translation<typeof english> = {
  slogan:
    'slate {version} : recommande les membres d’un groupe d’experts et prouve qu’il n’existe pas de meilleur choix.',
  usage: 'Utilisation : slate COMMAND [OPTIONS]',
  'usage.command': 'Utilisation : slate {command} [OPTIONS]',
  more: 'slate COMMAND --help explique une commande ; slate --version affiche la version.',
  'exit-codes':
    'Codes de sortie : 0 liste retenue, ou confirmé ; 1 non confirmé ; 2 utilisation incorrecte ou\ndonnées non valables ; 3 irréalisable ; 4 arrêt avant la preuve, ou sièges restant à tirer au sort ;\n70 erreur interne ; 74 écriture impossible du résultat ; 130 interruption.',
  options: 'Options :',
  example: 'Exemple :',
  examples: 'Exemples :',
  required: '[obligatoire]',

  'option.lang':
    'langue des textes affichés : {languages} (par défaut : SLATE_LANG, sinon l’anglais) ; avant ou après toute commande',

  'command.solve': 'recommander la meilleure liste d’un vivier selon un jeu de règles',
  'command.explain':
    'expliquer pourquoi ces membres et non d’autres, ce que coûte chaque règle, ou pourquoi il n’existe aucune liste',
  'command.replace': 'trouver des remplacements pour les membres qui se retirent',
  'command.assign':
    'répartir des fonctions entre les membres d’une liste, par exemple celles d’un bureau ou de groupes de travail',
  'command.init':
    'écrire un jeu de règles, un petit vivier et une page indiquant la marche à suivre, pour un premier groupe d’experts',
  'command.whatif':
    'répondre aux hypothèses d’un fichier : scénarios, balayages, omissions et notes perturbées',
  'command.diff':
    'comparer deux résultats, et déterminer quels changements du vivier et des règles suffisent à modifier la liste',
  'command.check': 'vérifier le certificat d’une réponse, sans aucun solveur',
  'command.verify': 'vérifier une liste au regard de toutes les dispositions et de toutes les règles',
  'command.record': 'calculer, et écrire un relevé sans données personnelles qui puisse être publié',
  'command.summary':
    'rédiger le résumé public d’un relevé, en deux pages où n’est désignée aucune candidature',
  'command.replay': 'refaire le calcul à partir d’un relevé, et signaler toute différence',
  'command.pool check': 'vérifier un vivier et signaler ce qui y paraît douteux',
  'command.pool convert':
    'écrire un vivier sous la forme normalisée que lisent son empreinte et le vérificateur',
  'command.pool generate':
    'produire un appel ouvert à candidatures fictif, identique pour une même taille et un même germe',
  'command.pool put': 'enregistrer un vivier sous un nom ; un contenu différent crée une nouvelle version',
  'command.pool list':
    'énumérer les viviers enregistrés avec leur dernière version, y compris ceux qui ont été effacés',
  'command.pool erase': 'effacer un vivier enregistré et tous les résultats qui en ont été tirés',
  'command.rules check': 'vérifier un jeu de règles, seul ou au regard d’un vivier, sans calcul',
  'command.rules list': 'énumérer les jeux de règles intégrés et, pour un service, ceux qui sont enregistrés',
  'command.rules show': 'afficher un jeu de règles intégré ou enregistré',
  'command.rules schema': 'afficher le schéma JSON des jeux de règles, pour les éditeurs',
  'command.rules import':
    'établir un jeu de règles à partir du fichier de quotas d’un outil de tirage au sort',
  'command.rules delete': 'supprimer un jeu de règles enregistré et toutes ses versions',
  'command.runs start':
    'lancer une exécution enregistrée sur un vivier enregistré, et afficher son identifiant',
  'command.runs list': 'énumérer les exécutions enregistrées, de la plus récente à la plus ancienne',
  'command.runs show': 'afficher une exécution enregistrée : ses données, son avancement et son résultat',
  'command.runs cancel':
    'arrêter une exécution enregistrée qui n’a pas pris fin ; elle reste dans l’énumération',
  'command.runs report':
    'afficher le résultat d’une exécution enregistrée, comme le ferait la commande correspondante',
  'command.runs diff':
    'comparer les résultats de deux exécutions enregistrées, et déterminer quels changements suffisent à modifier la liste',
  'command.journal verify': 'vérifier que le journal du service est complet, inchangé et signé',
  'command.serve': 'démarrer le service REST, avec Swagger UI à l’adresse /docs',
  'command.worker':
    'effectuer les exécutions enregistrées parallèlement à un service, sur cette machine ou une autre',
  'command.keys create': 'créer une clé d’API et l’afficher une seule fois',
  'command.keys list': 'énumérer les clés d’API d’un fichier, sans les secrets',
  'command.keys revoke': 'révoquer une clé d’API ; un service en fonctionnement la refuse dans la seconde',
  'command.openapi': 'afficher le document OpenAPI du service',

  'option.pool': 'le vivier : CSV, XLSX, ODS ou JSON',
  'option.encoding':
    'codage d’un vivier au format CSV, par exemple windows-1252 (par défaut : celui qu’indique la marque d’ordre des octets, sinon UTF-8)',
  'option.sheet':
    'nom ou numéro de la feuille d’un classeur (par défaut : la première qui n’est pas masquée)',
  'option.rules': 'le jeu de règles, JSON ou YAML, ou l’identifiant d’un jeu intégré',
  'option.slate':
    'la liste : des identifiants, un par ligne, un tableau comportant une colonne d’identifiants (CSV ou classeur), ou un document de résultat',
  'option.candidate': 'expliquer cette candidature, membre ou non ; option répétable',
  'option.rule': 'expliquer cette règle ; option répétable',
  'option.withdraw': 'retraits ; plusieurs identifiants peuvent suivre, ou l’option peut être répétée',
  'option.explain.posts':
    'rules : ce que coûte chaque borne ; full (par défaut) : aussi ce que coûterait l’absence de chaque titulaire, qui d’autre pourrait exercer une fonction, et les meilleures autres répartitions. Si aucun membre ne peut exercer les fonctions, les conflits et les solutions possibles sont indiqués, sauf avec --explain none.',
  'option.assignment': 'la répartition du jeu de règles ; en l’absence de cette option, toutes',
  'option.certificate-in': 'le certificat que solve ou assign a écrit avec --certificate',
  'option.pool-b': 'le vivier de B (par défaut : le vivier de A)',
  'option.rules-b': 'le jeu de règles de B (par défaut : le jeu de règles de A)',
  'option.out': 'écrire le résultat dans ce fichier et non sur la sortie standard',
  'option.print': 'ce qui est imprimé d’un rapport HTML : une version courte, ou tout (par défaut : short)',
  'option.format': 'format de sortie (par défaut : {standard})',
  'option.explain':
    'rules : ce que coûte chaque borne ; full : aussi les membres, les autres candidatures et les remplacements (par défaut : rules sur un terminal, sinon le résultat seul). S’il n’existe aucune liste, les conflits et les solutions possibles sont toujours indiqués, sauf avec --explain none.',
  'option.explain.whatif': 'rules : indiquer aussi quelles bornes sont limitantes et ce qu’elles coûtent',
  'option.engine': 'le solveur qui effectue la recherche',
  'option.time-limit':
    'arrêter au bout de ce délai et indiquer la meilleure liste trouvée jusqu’alors (par défaut : 60)',
  'option.cross-check': 'faire résoudre de nouveau le problème réduit par un second solveur (par défaut)',
  'option.no-cross-check': 'ne pas recourir au second solveur',
  'option.within':
    'pour les explications complètes : écart maximal au meilleur total, en points, d’une liste à prendre en considération (par défaut : 1)',
  'option.certificate': 'écrire le certificat dans ce fichier, pour slate check',
  'option.certify-ties':
    'avec --certificate : prouver aussi que le tirage au sort désigne cette liste parmi les listes équivalentes',
  'option.repairs':
    'en l’absence de liste : écrire dans ce répertoire le jeu de règles modifié et le certificat de chaque solution aux conflits',
  'option.proof':
    'écrire dans ce fichier le programme et la preuve au format public VIPR ; il contient toutes les notes et doit donc rester confidentiel',
  'option.jobs': 'fils d’exécution (par défaut : SLATE_WORKERS, ou un par cœur de processeur)',
  'option.out.whatif':
    'écrire results.jsonl, summary.json et le rapport dans ce répertoire (avec --schema : le fichier à écrire)',
  'option.resume': 'poursuivre le lot inachevé du répertoire indiqué par --out',
  'option.certificates':
    'écrire aussi le jeu de règles et le certificat de chaque scénario dans le répertoire indiqué par --out',
  'option.quiet': 'ne pas afficher la progression',
  'option.schema': 'afficher seulement le schéma JSON des fichiers de scénarios, pour les éditeurs',
  'option.size.import': 'sièges à pourvoir',
  'option.template': 'type de groupe d’experts (par défaut : {standard})',
  'option.size': 'candidatures, de 1 à {largest, number} (par défaut : {standard, number})',
  'option.seed': 'germe des tirages aléatoires (par défaut : 1)',
  'option.yes': 'supprimer ; sans cette option, la commande indique seulement ce qui serait supprimé',
  'option.server':
    'adresse du service (par défaut : SLATE_SERVER, sinon l’espace de stockage de cette machine)',
  'option.status': 'seulement les exécutions dans cet état',
  'option.kind': 'seulement les exécutions de cette nature',
  'option.pool.runs': 'seulement les exécutions portant sur ce vivier enregistré',
  'option.pool.start':
    'un vivier enregistré, désigné par son nom ; ou un fichier, qui est d’abord enregistré (--pool-name)',
  'option.pool-name': 'le nom sous lequel un fichier de vivier est enregistré',
  'option.rules.start':
    'un jeu de règles intégré ou enregistré, désigné par son identifiant ; ou un fichier, JSON ou YAML, qui est d’abord enregistré, sous son propre identifiant',
  'option.rules.pool-put':
    'le jeu de règles qui indique comment lire un vivier utilisant ses propres termes : un identifiant, ou un fichier, qui est également enregistré, sous son propre identifiant',
  'option.kind.start': 'ce qui est à faire (par défaut : solve, ou what-if avec --scenarios)',
  'option.scenarios':
    'pour what-if : un fichier de scénarios ; le vivier et les règles qu’il indique sont laissés de côté',
  'option.assignment.start':
    'pour assign : cette répartition du jeu de règles ; en l’absence de cette option, toutes',
  'option.candidate.start': 'pour explain : expliquer cette candidature, membre ou non ; option répétable',
  'option.rule.start': 'pour explain : expliquer cette règle ; option répétable',
  'option.wait':
    'attendre la fin de l’exécution, et l’afficher. Dans l’espace de stockage de cette machine, elle doit être effectuée par un service ou par slate worker.',
  'option.rules.runs': 'seulement les exécutions utilisant ce jeu de règles',
  'option.outcome': 'seulement les exécutions ayant cette issue, par exemple selected ou infeasible',
  'option.adopted': 'seulement les exécutions adoptées',
  'option.limit': 'nombre maximal (par défaut : {standard}) ; 0 : toutes',
  'option.key':
    'clé publique du journal, telle que l’indique une adoption ou un relevé (par défaut : la clé qu’indique le service)',
  'option.head': 'une tête affichée antérieurement : le journal doit encore la contenir',
  'option.host': 'adresse d’écoute (SLATE_HOST ; par défaut : 127.0.0.1)',
  'option.port': 'port d’écoute, 0 pour un port libre quelconque (SLATE_PORT ; par défaut : 3000)',
  'option.insecure': 'répondre à d’autres machines bien qu’aucune clé d’API ne soit configurée',
  'option.jobs.worker':
    'tâches simultanées, chacune dans un fil d’exécution (par défaut : SLATE_WORKERS, ou une par cœur de processeur)',
  'option.key-name': 'à qui appartient la clé, ou à quoi elle sert',
  'option.role': 'ce que la clé autorise à faire',
  'option.expires':
    'nombre de jours jusqu’à l’expiration de la clé, de 1 à {longest, number} (par défaut : jamais)',
  'option.file': 'le fichier de clés (par défaut : SLATE_KEYS_FILE)',
  'option.file.create':
    'le fichier de clés, créé s’il n’existe pas (par défaut : SLATE_KEYS_FILE) ; avec -, l’entrée destinée à SLATE_KEYS est écrite sur la sortie standard et la clé sur la sortie d’erreur',
  'option.id': 'identifiant de la clé, tel que l’affiche slate keys list',
};
