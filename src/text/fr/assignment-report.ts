import type { assignmentReport as english } from '../en/assignment-report.ts';
import type { Translation } from '../translation.ts';

/** How assignments of members to posts are shown in tables, workbooks and pages. */
export const assignmentReport: Translation<typeof english> = {
  'title.page': 'Fonctions et titulaires',
  assignments: 'Fonctions',
  'headline.selected': '{title} : {points} points, optimalité prouvée.',
  'headline.unscored': '{title} : toutes les règles sont respectées.',
  'headline.infeasible': '{title} : aucune répartition ne satisfait aux règles (prouvé).',
  'headline.stopped': '{title} : le délai a expiré avant qu’une réponse soit prouvée.',
  'headline.no-slate': 'Il n’existe aucune liste : il n’y a donc aucun membre à qui attribuer des fonctions.',
  'members.best': 'Les membres de la meilleure liste pour ce vivier et ce jeu de règles.',
  'members.given': 'Les membres de la liste fournie.',
  holders: 'Qui exerce quelle fonction',
  'holders.caption':
    'Points perdus sans ce membre : ce que perdrait la meilleure répartition si ce membre n’exerçait pas la fonction. Autres membres pour cette fonction, indiqués en regard de la première personne titulaire : qui d’autre pourrait l’exercer, et comment changerait le meilleur total.',
  'holders.caption-plain': 'Qui exerce quelle fonction.',
  unassigned: 'Sans fonction : {members}.',
  'all-assigned': 'Chaque membre exerce une fonction.',
  explanation: 'Pourquoi',
  rules: 'Règles de la répartition',
  'rules.caption':
    'Atteinte : le nombre est égal à la borne. Limitante : assouplir cette borne d’une unité améliore le meilleur total. Sans elle : ce que gagnerait la meilleure répartition en l’absence de la règle.',
  others: 'Qui d’autre pourrait exercer chaque fonction',
  'others.caption':
    'La variation du meilleur total si ce membre exerçait la fonction, et les membres qui changeraient alors de fonction ; ceux-ci sont indiqués pour les deux meilleures possibilités de chaque fonction.',
  repairs: 'Solutions possibles',
  conflicts: 'Règles en conflit',
  'column.assignment': 'répartition',
  'column.post': 'fonction',
  'column.title': 'titre',
  'column.seats': 'sièges',
  'column.holder': 'titulaire',
  'column.cost': 'points perdus sans ce membre',
  'column.alternatives': 'autres membres pour cette fonction',
  'column.binding': 'limitante',
  'column.removed': 'sans elle',
  'column.change': 'différence',
  'column.into': 'exerce aussi',
  'column.out': 'n’exerce plus',
  'column.moves': 'modifications',
  'alternative.cost': '{id} ({change})',
  sheet: 'Fonctions {number} : {what}',
  none: 'aucun',
  'not-listed': 'non indiqué',
  'rows-hidden':
    '{count, plural, one {# ligne où subsiste une marge n’est pas affichée ; le JSON et le classeur contiennent toutes les lignes.} other {# lignes où subsiste une marge ne sont pas affichées ; le JSON et le classeur contiennent toutes les lignes.}}',
  'no-assignment': 'aucune répartition',
  'holder.line': '{post} : {holders}',
  nobody: 'aucun titulaire',
};
