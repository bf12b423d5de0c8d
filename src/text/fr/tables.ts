import type { tables as english } from '../en/tables.ts';
import type { Translation } from '../translation.ts';

/** Titles, columns and notes of the tables for a terminal. */
export const tables: Translation<typeof english> = {
  // Results
  selected:
    'Liste retenue : {members, plural, one {# membre} other {# membres}}, {points} points (objectif {objective}, échelle {scale}).',
  'selected.penalties':
    '{points} points sont déduits de ceux des membres : certains souhaits ne sont pas satisfaits.',
  'proof.satisfies':
    'Prouvé : la liste satisfait à toutes les règles ; certificat comportant {cases, plural, one {# cas} other {# cas}} ; {engine}.',
  'proof.optimal':
    'Optimalité prouvée : aucune liste n’obtient davantage ; certificat comportant {cases, plural, one {# cas} other {# cas}} ; {engine}.',
  infeasible: 'Irréalisable : aucune liste ne satisfait à toutes les règles.',
  'proof.infeasible':
    'Irréalisabilité prouvée ; certificat comportant {cases, plural, one {# cas} other {# cas}} ; {engine}.',
  engine: '{engine} {version}, {seconds} s',
  'engine.named': 'Moteur : {engine}.',
  'rule-set': 'Jeu de règles : {ruleSet}',
  'second.agrees': 'Second solveur : concordant ({by}).',
  'second.disagrees':
    'Second solveur : DISCORDANT. N’utilisez pas ce résultat avant d’en connaître la cause ({by}).',
  'second.unfinished':
    'Second solveur : calcul inachevé, ce qui ne permet de conclure ni dans un sens ni dans l’autre ({by}).',
  'second.by':
    '{engine} {version}, {candidates, plural, one {# candidature} other {# candidatures}}, {seconds} s',
  balance: 'Équilibre : liste et vivier',
  next: 'Suite',
  'other-values': '{count, plural, one {# autre valeur} other {# autres valeurs}}',
  'hidden-values':
    '{rule} : {listed, select, some {{count, plural, one {# autre valeur} other {# autres valeurs}}} other {{count, plural, one {# valeur} other {chacune des # valeurs}}}}',
  'with-room': 'borne non atteinte',
  'not-applied': 'non appliquée',
  'target-met': 'cible atteinte',
  shortfall: '{count, plural, one {# siège manquant} other {# sièges manquants}} : -{points} points',
  target: 'cible {target}',
  'side.unknown': '{side} : non connu',
  'side.fixed': '{side} : fixe',
  'side.no-gain': '{side} : aucun gain',
  'side.binds': '{side} : limitante, +{points} points',
  'legend.asked':
    'Atteinte : le nombre est égal à la borne. Limitante : assouplir cette borne d’un siège améliore le meilleur total du nombre de points indiqué. Une borne peut aussi être limitante sans être atteinte.',
  'legend.unscored': 'Atteinte : le nombre est égal à la borne.',
  'legend.not-asked':
    'Atteinte : le nombre est égal à la borne. Pour savoir si une borne est limitante et ce qu’elle coûte : --explain rules.',
  ineligible: 'Non admissibles, selon le premier motif dans l’ordre du jeu de règles :',

  // Explanations
  'bounds-cost': 'Coût de chaque borne',
  'each-member': 'Chaque membre : coût de son absence, et remplacement',
  'each-member-unscored': 'Chaque membre, et son remplacement',
  others: 'Candidatures solides non retenues',
  alternatives: 'Remplacements et autres listes',
  'repairs-ranked': 'Solutions possibles, de la meilleure à la moins bonne',
  limits: 'Limites de cette explication',
  'no-slate': 'aucune liste',
  obstacle: '{rule}, {side} : bloque {blocked} sur {seats, plural, one {# siège} other {# sièges}}',
  'obstacle.more':
    '{rule}, {side} : bloque {blocked} sur {seats, plural, one {# siège} other {# sièges}} ; {more, plural, one {# autre obstacle} other {# autres obstacles}}',

  // Columns
  'column.id': 'id',
  'column.name': 'nom',
  'column.points': 'points',
  'column.rule': 'règle',
  'column.authority': 'source',
  'column.min': 'min',
  'column.max': 'max',
  'column.target': 'cible',
  'column.count': 'nombre',
  'column.tight': 'atteinte',
  'column.relaxed': 'gain par assouplissement d’un siège',
  'column.attribute': 'attribut',
  'column.value': 'valeur',
  'column.code': 'code',
  'column.text': 'texte',
  'column.parameters': 'paramètres',
  'column.changes': 'changements',
  'column.remarks': 'observations',
  'column.pool': 'vivier',
  'column.eligible': 'admissibles',
  'column.slate': 'liste',
  'column.member': 'membre',
  'column.without': 'différence sans ce membre',
  'column.joins': 'entrée',
  'column.replacement': 'remplacement',
  'column.replaced': 'différence avec le remplacement',
  'column.candidate': 'candidature',
  'column.inclusion': 'différence en cas d’inclusion',
  'column.needed': 'note nécessaire',
  'column.leaves': 'sortie',
  'column.also-leaves': 'autre sortie',
  'column.obstacle': 'principal obstacle',
  'column.clause': 'disposition',
  'column.verdict': 'constat',
  'column.members': 'membres',
  named: 'Candidatures citées outre les membres',
  joining: 'Qui entrerait dans la liste',
  'column.all': 'toutes',
  'column.primary': 'principale',
  'column.new-slate': 'nouvelle liste',
  'column.change': 'différence',
  'column.points-a': 'points dans A',
  'column.points-b': 'points dans B',
  'column.scenario': 'scénario',
  'column.outcome': 'issue',
  'column.binding': 'limitante, et gain par assouplissement d’un siège',
  'column.newly-tight': 'bornes atteintes (pour les scénarios : nouvellement atteintes)',
  'column.reviewer': 'sans la note de',
  'column.without-value': 'sans {attribute}',
  'column.at-base': 'différence avec les notes de la base',
  'column.seats-kept': 'sièges inchangés',
  'column.step': 'pas',
  'column.selected': 'retenue',
  'column.interval': 'intervalle à 95 %',
  'column.seats-now': 'sièges dans la base',
  'column.seats-then': 'sièges dans le scénario',
  'column.by': 'scénario',
  'column.base-rules': 'toutes les règles de la base',
  'column.blank': 'vides',
  'column.column': 'colonne',
  'column.distinct': 'valeurs distinctes',
  'column.several': 'à plusieurs valeurs',
  'column.score': 'note',
  'column.lowest': 'minimale',
  'column.highest': 'maximale',
  'column.role': 'rôle',
  'column.created': 'création',
  'column.expires': 'expiration',
  'column.state': 'état',
  'column.version': 'version',
  'column.candidates': 'candidatures',
  'column.format': 'format',
  'column.bytes': 'octets',
  'column.sent': 'envoi',
  'column.sha256': 'sha256',
  'column.erased': 'effacement',
  'column.kind': 'nature',
  'column.status': 'état',
  'column.objective': 'objectif',
  'column.rules': 'règles',
  'column.adopted': 'adoption',

  // Verifications
  holds: 'Confirmé : la liste satisfait à toutes les dispositions et à toutes les règles.',
  'holds.some':
    '{count, plural, one {Confirmé : la liste satisfait à toutes les dispositions et à toutes les règles applicables ; {rules} n’est pas appliquée.} other {Confirmé : la liste satisfait à toutes les dispositions et à toutes les règles applicables ; {rules} ne sont pas appliquées.}}',
  'does-not-hold': 'Non confirmé :',
  'broken.size': 'taille : {count, plural, one {# membre} other {# membres}}, nombre requis : {required}',
  'broken.clause': '{reason} : {members}',
  'broken.min': '{rule} : {count, plural, one {# membre} other {# membres}}, minimum requis : {min}',
  'broken.max': '{rule} : {count, plural, one {# membre} other {# membres}}, maximum autorisé : {max}',
  'broken.listed': '{broken} ({members})',
  'score.missing': 'Total : la note de certains membres manque.',
  score: 'Total : {points} points (objectif {objective}, échelle {scale}).',
  'verdict.holds': 'respectée',
  'verdict.broken': 'NON RESPECTÉE',
  counting:
    'Colonne "toutes" : chaque nationalité ou affiliation d’un membre compte. Colonne "principale" : seule la première compte. Sont prises en compte par le jeu de règles : nationalités, {nationality} ; affiliations, {affiliation}.',

  // Replacements
  'replaced.selected': 'Remplacement effectué. {count, plural, one {# retrait.} other {# retraits.}}',
  'replaced.nothing':
    'Rien ne change : {count, plural, one {la candidature retirée n’est pas membre} other {aucune des candidatures retirées n’est membre}} de la liste.',
  'replaced.infeasible':
    'Irréalisable : il n’existe aucune liste après ces retraits. {count, plural, one {# retrait.} other {# retraits.}}',
  'replaced.stopped': 'Interrompu : le délai a expiré. {count, plural, one {# retrait.} other {# retraits.}}',
  'slate-before.unscored': 'La liste actuelle : {members, plural, one {# membre} other {# membres}}.',
  'slate-before': 'La liste actuelle : {members, plural, one {# membre} other {# membres}}, {points} points.',
  none: 'aucune',

  // Comparisons
  'same-slate': 'Même liste.',
  'other-slate': 'Listes différentes.',
  'compared.slate':
    '{name} : {outcome}, {members, plural, one {# membre} other {# membres}}, {points} points, jeu de règles {ruleSet}',
  'compared.none': '{name} : {outcome}, jeu de règles {ruleSet}',
  why: 'Pourquoi',
  counts: 'Nombres',
  'how-to-ask':
    'Indiquez-les par --pool et --rules, ainsi que par --pool-b et --rules-b lorsque B a les siens propres.',
  'only-in-a': 'seulement dans A',
  'only-in-b': 'seulement dans B',
  joins: 'entrée',
  leaves: 'sortie',
  'other-score': 'note différente',
  'and-more': 'et {count, plural, one {# autre} other {# autres}}',
  everybody: 'toutes',
  'ineligible-candidates': 'non admissibles',

  // What-ifs
  'base.selected':
    'Base : {points} points (objectif {objective}, échelle {scale}), optimalité prouvée. Jeu de règles : {ruleSet}',
  'base.unscored':
    'Base : {members, plural, one {# membre} other {# membres}} ; aucune note n’est attribuée. Jeu de règles : {ruleSet}',
  'base.other': 'Base : {outcome}. Jeu de règles : {ruleSet}',
  answered: '{planned, plural, one {# hypothèse} other {# hypothèses}} : {outcomes}.',
  'answered.none':
    '{planned, plural, one {# hypothèse : sans réponse.} other {# hypothèses : aucune réponse.}}',
  'outcome-count': '{outcome} ({count, number})',
  'each-proved': 'Chaque réponse est prouvée.',
  'most-proved': 'Chaque réponse est prouvée, sauf celles qui ont été interrompues ou ont échoué.',
  incomplete:
    '{missing, plural, one {INCOMPLET ({status}) : # hypothèse n’a pas été examinée.} other {INCOMPLET ({status}) : # hypothèses n’ont pas été examinées.}}',
  always:
    'Dans toutes les listes de ce lot : {members, plural, one {# membre} other {# membres}} de la base.',
  scenarios: 'Scénarios',
  sweep: 'Balayage : {name}',
  omission: 'Omissions : {name}',
  noise: 'Perturbation : {name}',
  cheapest: 'Scénario le moins coûteux apportant au moins un siège de plus',
  'more-in-files':
    '… et {count, plural, one {# autre} other {# autres}} : --format csv ou json pour le tout.',
  'without-slate': 'Sans liste',
  'not-proved': 'Non prouvé',
  trials:
    '{trials, plural, one {# essai} other {# essais}} avec une perturbation ({distribution}) de {spread, plural, one {# point} other {# points}}, germe "{seed}" : {selected, number} avec une liste, {unchanged, number} avec la liste de la base.',
  'trials.kept':
    'Sur {seats, plural, one {# siège} other {# sièges}}, {mean} restent inchangés en moyenne (de {least} à {most}).',
  'trials.always':
    '{always, plural, one {# candidature retenue} other {# candidatures retenues}} dans tous les essais, {open, plural, one {# autre} other {# autres}} dans certains seulement.',
  yes: 'oui',
  no: 'non',
  'base-rules.kept': 'respectées',
  'base-rules.broken': 'non respectées',
  'is-base': '< base',
  range: '{low} à {high}',
  'front-legend':
    'Points (différence). * sur le front de Pareto : aucun autre point n’exige autant pour {first} et pour {second} et n’obtient autant, tout en étant meilleur sur l’un de ces plans. [ ] la base.',

  // Pools, runs, keys, the journal
  'pool-checked':
    '{candidates, plural, one {# candidature} other {# candidatures}}, aucune erreur, {warnings, plural, one {# avertissement} other {# avertissements}}.',
  'pool-hash': 'Empreinte du vivier : {hash}',
  'more-like-it':
    'et {count, plural, one {# autre du même type} other {# autres du même type}} (--format json les énumère tous)',
  errors: '{count, plural, one {# erreur} other {# erreurs}}.',
  never: 'jamais',
  altered: '{name} (non conforme au journal)',
  'altered.status': 'non conforme au journal',
  cancelling: 'annulation en cours',
  'erased-pool': '{pool} (effacé)',
  'run.id': 'exécution',
  'run.failure': 'échec',
  'run.best': 'meilleur résultat provisoire',
  'run.bound': 'borne supérieure',
  'run.done': 'effectué',
  'run.program': 'programme',
  'run.queued': 'mise en file d’attente',
  'run.started': 'début',
  'run.finished': 'fin',
  'run.expires': 'résultat conservé jusqu’au',
  'run.journal': 'journal',
  'of-all': '{done, number} sur {total, number}',
  hashed: '{name}, SHA-256 {hash}',
  'done-by': '{at} par {who}',
  'adopted-by': '{at} par {who}, relevé {record}',
  'journal.place': 'entrée {sequence, number}, {head}, clé {key}',
  'journal.sound':
    '{entries, plural, one {Intégrité confirmée : # entrée, signée, à sa place et cohérente.} other {Intégrité confirmée : # entrées, toutes signées, à leur place et cohérentes entre elles.}}',
  'journal.faults':
    'Intégrité non confirmée : {faults, plural, one {# défaut} other {# défauts}} dans {entries, plural, one {# entrée} other {# entrées}}.',
  'journal.key': 'Clé : {key}.',
  'journal.key-named':
    'Clé : {key}, telle que le service l’indique. Comparez-la à celle qu’indique une adoption ou un relevé (--key KEY).',
  'journal.empty': 'Il ne contient encore aucune entrée.',
  'journal.head':
    'Tête : entrée {sequence, number}, {head}. Cette empreinte permettra à quiconque de vérifier ultérieurement que l’entrée y figure toujours : --head HASH.',

  // Certificates
  'check.fails': 'Non confirmé, à l’étape {step} : {detail}',
  'check.fails-at': 'Non confirmé, à l’étape {step}, {place} : {detail}',
  'check.satisfies': 'Confirmé : la liste satisfait à toutes les règles. Aucune note n’est attribuée.',
  'check.optimal':
    'Confirmé : la liste satisfait à toutes les règles et obtient {objective} ({points} points), et aucune liste n’obtient davantage.',
  'check.optimal-units':
    'Confirmé : la liste satisfait à toutes les règles et obtient {objective}, en unités de l’objectif, et aucune liste n’obtient davantage.',
  'check.assignment':
    'Confirmé : la répartition {assignment} satisfait à toutes les règles et obtient {objective} ({points} points), et aucune autre répartition de ces membres n’obtient davantage.',
  'check.assignment-units':
    'Confirmé : la répartition {assignment} satisfait à toutes les règles et obtient {objective}, et aucune autre répartition de ces membres n’obtient davantage.',
  'check.no-assignment':
    'Confirmé : ces membres ne permettent pas de pourvoir les fonctions de la répartition {assignment}.',
  'check.assignment-members':
    '{members, plural, one {Son unique membre est tenu pour acquis : il n’a pas été vérifié qu’il constitue la meilleure liste.} other {Ses # membres sont tenus pour acquis : il n’a pas été vérifié qu’ils constituent la meilleure liste.}}',
  'check.assignment-ties':
    'Parmi toutes les répartitions équivalentes, c’est celle que désigne le tirage au sort.',
  'check.infeasible': 'Confirmé : aucune liste ne satisfait à toutes les règles.',
  'check.cases':
    '{cases, plural, one {L’unique cas de la preuve est clos.} other {Les # cas de la preuve sont tous clos.}}',
  'check.ties': 'Parmi toutes les listes équivalentes, c’est celle que désigne le tirage au sort.',
  'check.ties-not-shown':
    'Le choix entre listes équivalentes n’a pas été vérifié, car le certificat ne le contient pas (--certify-ties l’y inclut).',
  'column.title': 'titre',
  'selected.unscored':
    'Liste retenue : {members, plural, one {# membre} other {# membres}} ; aucune note n’est attribuée.',
  'check.converted':
    'Le vérificateur a lu le vivier tel que le programme l’a converti : la manière dont le fichier a été lu n’est pas vérifiée (slate pool convert produit cette forme).',
  'check.former-format':
    'Ce certificat utilise la première définition de l’empreinte du vivier (inputs.format 1) et a été vérifié selon celle-ci.',
};
