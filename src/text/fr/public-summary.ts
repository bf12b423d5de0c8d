import type { publicSummary as english } from '../en/public-summary.ts';
import type { Translation } from '../translation.ts';

/** The public summary of a record: two pages without any applicant. */
export const publicSummary: Translation<typeof english> = {
  title: 'Comment les membres recommandés ont été choisis',
  'title.infeasible': 'Pourquoi aucun membre n’a pu être recommandé',
  'title.stopped': 'Une sélection qui n’a pas été menée à son terme',
  kicker: 'Résumé public · {name}',
  'no-applicants':
    'Ce résumé ne désigne nommément aucune des personnes qui ont présenté leur candidature. Il a été établi à partir du seul relevé publié. Il décrit une recommandation établie par le programme Slate ; la décision appartient à l’organe compétent.',
  procedure: 'La procédure',
  'procedure.selected':
    'Sur {pool, plural, one {# candidature reçue} other {# candidatures reçues}}, {eligible, plural, one {# était admissible} other {# étaient admissibles}}. {size, plural, one {# membre est recommandé : celui qui obtient} other {# membres sont recommandés : ceux qui, ensemble, obtiennent}} le total le plus élevé, soit {points} points, parmi tous les groupes de cette taille qui satisfont à toutes les règles.',
  'procedure.unscored':
    'Sur {pool, plural, one {# candidature reçue} other {# candidatures reçues}}, {eligible, plural, one {# était admissible} other {# étaient admissibles}}. {size, plural, one {# membre est recommandé, qui satisfait} other {# membres sont recommandés, qui satisfont ensemble}} à toutes les règles. Aucune note n’a été attribuée.',
  'procedure.infeasible':
    'Sur {pool, plural, one {# candidature reçue} other {# candidatures reçues}}, {eligible, plural, one {# était admissible} other {# étaient admissibles}}. Il est prouvé qu’aucun groupe de {size, plural, one {# membre} other {# membres}} ne satisfait à toutes les règles.',
  'procedure.stopped':
    'Sur {pool, plural, one {# candidature reçue} other {# candidatures reçues}}, {eligible, plural, one {# était admissible} other {# étaient admissibles}}. Le calcul a été interrompu avant que le meilleur groupe soit connu : rien n’est donc prouvé.',
  'points.mean': 'Les points d’une candidature sont la moyenne des notes {criteria}.',
  'points.weighted':
    'Les points d’une candidature sont la moyenne des notes {criteria}, pondérées par {weights}.',
  'points.max': 'La note maximale possible est de {max}.',
  'lots.none':
    'Aucun autre groupe n’est équivalent : il n’a donc pas été nécessaire de procéder à un tirage au sort.',
  'lots.some':
    '{byLot, plural, one {# siège a été attribué} other {# sièges ont été attribués}} par tirage au sort entre des groupes équivalents ; {core, plural, =0 {aucun membre ne figure} one {# membre figure} other {# membres figurent}} dans tous les meilleurs groupes.',
  'lots.open': 'Le tirage au sort entre des groupes équivalents n’a pas été mené à son terme.',
  eligibility: 'Candidatures non admissibles',
  'eligibility.caption':
    'Candidatures qui n’ont pu être prises en considération, selon la première condition non remplie.',
  'eligibility.condition': 'Condition non remplie',
  'eligibility.count': 'Candidatures',
  rules: 'Règle par règle',
  'rules.caption':
    'Toutes les règles, avec la source de chacune, ce qu’elle exige et le nombre de membres recommandés qui entrent dans son décompte.',
  'rules.source': 'Source',
  'rules.requires': 'Exigence',
  'rules.members': 'Membres',
  'rules.each': '{rule}, {values, plural, one {pour # valeur} other {pour chacune des # valeurs}}',
  'rules.at-bound': '{count, number} sur {values, number} à une borne',
  'requires.min': 'au moins {min}',
  'requires.max': 'au plus {max}',
  'requires.both': 'de {min} à {max}',
  'requires.target': 'si possible {target}',
  balance: 'Équilibre',
  'balance.caption':
    'Les membres recommandés, en regard de toutes les candidatures reçues et de toutes les candidatures admissibles. Une même personne peut être comptée sous plusieurs valeurs.',
  applied: 'Reçues',
  eligible: 'Admissibles',
  recommended: 'Recommandés',
  proof: 'Ce qui a été prouvé, et comment le vérifier',
  'proof.optimal':
    'Il est prouvé qu’aucun groupe de {size, plural, one {# membre} other {# membres}} satisfaisant à toutes les règles n’obtient plus de {points} points. La preuve est un certificat. Celui-ci répartit tous les groupes possibles en {cases, plural, one {# cas} other {# cas}} et montre, pour chacun, qu’aucun des groupes qu’il comprend n’obtient davantage. Quiconque dispose des candidatures peut le vérifier au moyen d’un programme qui n’a aucun code en commun avec celui qui a effectué la recherche.',
  'proof.satisfies':
    'Il est prouvé que le groupe recommandé satisfait à toutes les règles. Quiconque dispose des candidatures peut le vérifier au moyen d’un programme qui n’a aucun code en commun avec celui qui a effectué la recherche.',
  'proof.infeasible':
    'Il est prouvé qu’aucun groupe ne satisfait à toutes les règles. La preuve est un certificat. Celui-ci répartit tous les groupes possibles en {cases, plural, one {# cas} other {# cas}} et montre, pour chacun, qu’aucun des groupes qu’il comprend ne satisfait à toutes les règles. Quiconque dispose des candidatures peut le vérifier au moyen d’un programme qui n’a aucun code en commun avec celui qui a effectué la recherche.',
  'proof.none': 'Rien n’est prouvé : le calcul a été interrompu.',
  'check.replay':
    'Quiconque dispose des candidatures (POOL) et du jeu de règles (RULES) peut refaire toute la sélection et la comparer au relevé :',
  'check.certificate':
    'Le certificat est établi de nouveau, ce qui refait la recherche, puis vérifié sans recherche :',
  'check.ties':
    'Le certificat ne montre pas qu’aucun tirage au sort n’était nécessaire. Un certificat établi avec --certify-ties le montre ; il est plus long et a une autre empreinte :',
  'check.record': 'Le présent résumé peut être établi de nouveau à partir du relevé :',
  'check.others':
    'Quiconque ne dispose pas des candidatures ne peut refaire la sélection, mais peut comparer les empreintes ci-dessous à celles de toute autre copie du relevé.',
  identity: 'Données d’entrée',
  pool: 'Candidatures (SHA-256)',
  'rule-set': 'Jeu de règles (SHA-256)',
  certificate: 'Certificat (SHA-256)',
  seed: 'Germe du tirage au sort',
  'seed.none': 'aucun',
  'seed.chosen': '« {seed} », fixé par l’entité qui a établi le jeu de règles',
  'seed.unused':
    '« {seed} », fixé par l’entité qui a établi le jeu de règles ; aucun tirage au sort n’a eu lieu',
  journal: 'Journal du service',
  'journal.place': 'entrée {sequence, number}, {head}',
  'journal.key': 'signée avec la clé {key}',
  'journal.none': 'ce relevé ne figure dans aucun journal',
  reference: 'Tableau des pays',
  program: 'Programme',
};
