import type { explanations as english } from '../en/explanations.ts';
import type { Translation } from '../translation.ts';

/** What explanations and replacements say, by the statement's code, and what their sentences are made of. */
export const explanations: Translation<typeof english> = {
  // Who would join and leave
  'exchange.joins': 'Il en résulterait l’entrée de {enters}.',
  'exchange.leaves': 'Il en résulterait la sortie de {leaves}.',
  'exchange.both': 'Il en résulterait le remplacement de {leaves} par {enters}.',

  // What the time did not reach
  'explanation-unfinished':
    'Le délai a expiré avant que l’explication soit complète. Éléments non connus : {parts}.',
  'unreached.rules': 'certains coûts relatifs à {names}',
  'unreached.families': 'certains coûts, toutes valeurs confondues, relatifs à {names}',
  'unreached.binding': 'les entrées qui résulteraient de l’assouplissement d’un siège ({names})',
  'unreached.members': 'ce que coûterait l’absence de {names}',
  'unreached.others': 'ce que coûterait l’inclusion de {names}',
  'unreached.replacements':
    'les candidatures permettant de pourvoir le siège d’un membre, les autres sièges restant inchangés',
  'unreached.nearest': 'la liste la plus proche sans {names}',
  'unreached.reserve': 'la liste de réserve complète',
  'unreached.alternatives':
    'la meilleure liste qui diffère de {last, plural, one {{seats} siège} other {{seats} sièges}}',
  'unreached.split': 'les candidatures qui figurent dans toutes les listes proches de la meilleure',
  'unreached.pairs': 'toutes les paires de bornes qui, conjointement, coûtent des points',
  'many.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'many.rules': '{count, plural, one {# règle} other {# règles}}',
  'many.bounds': '{count, plural, one {# borne} other {l’une quelconque de # bornes}}',
  'many.members': '{count, plural, one {# membre} other {l’un quelconque de # membres}}',
  'many.candidates': '{count, plural, one {# candidature} other {l’une quelconque de # candidatures}}',

  difference: ' : {difference}',

  // Rules
  'side-binds':
    '{side, select, min {Le minimum de {from} pour {rule}} other {Le maximum de {from} pour {rule}}} coûte {amount} : avec {to}, la meilleure liste obtiendrait {score} au lieu de {objective}.',
  'family-binds':
    '{side, select, min {Le minimum de {from} pour chaque valeur de la règle {rule}} other {Le maximum de {from} pour chaque valeur de la règle {rule}}} coûte {amount} au total : avec {to} pour toutes les valeurs, la meilleure liste obtiendrait {score} au lieu de {objective}.',
  'tight-without-price':
    '{count, plural, one {La liste atteint également une borne pour {rules}, qui ne coûte rien : l’assouplir d’un siège ne fait gagner aucun point.} other {La liste atteint également des bornes pour {rules}, qui ne coûtent rien : assouplir d’un siège l’une quelconque d’entre elles ne fait gagner aucun point.}}',
  'nothing-binds':
    'Aucune borne prise isolément ne coûte quoi que ce soit : assouplir d’un siège l’une quelconque d’entre elles ne fait gagner aucun point.',
  'pair-binds':
    'Ensemble, {bounds} coûtent {amount}, alors qu’aucune de ces deux bornes ne coûte quoi que ce soit isolément : les assouplir toutes deux d’un siège produirait ce gain.',
  'rule-removed': 'Sans la règle {rule}, la meilleure liste obtiendrait {score}, soit {amount} de plus.',
  'rule-removed.same': 'Sans la règle {rule}, la meilleure liste obtiendrait le même total.',
  'side-moved':
    'Avec {bound} au lieu de {from}, la meilleure liste {effect, select, same {obtiendrait le même total} gain {gagnerait {amount} et obtiendrait {score}} other {perdrait {amount} et obtiendrait {score}}}.',
  'side-moved.unscored':
    'Avec {bound} au lieu de {from}, il existe encore une liste qui satisfait à toutes les règles.',
  'side-moved-infeasible': 'Avec {bound} au lieu de {from}, il n’existerait aucune liste.',
  'seed-chosen':
    'Le tirage au sort fondé sur le germe "{seed}" a décidé de {seats, plural, one {# siège} other {# sièges}}. Quiconque a choisi le germe aurait pu choisir parmi les meilleures listes.',
  'seed-chosen.none':
    'Un tirage au sort sans germe a décidé de {seats, plural, one {# siège} other {# sièges}}. Quiconque choisit un germe peut choisir parmi les meilleures listes.',
  'soft-target':
    '{shortfall, plural, one {Il manque # siège à la liste} other {Il manque # sièges à la liste}} pour atteindre la cible de {target} pour {rule}, ce qui coûte {amount}. L’effet qu’aurait une autre cible sur la meilleure liste n’est pas indiqué.',
  'soft-target.met': 'La cible de {target} pour {rule} est atteinte.',

  // Members
  'member-costs': 'Sans {candidate}, la meilleure liste perdrait {amount}.',
  'member-costs.same':
    'Sans {candidate}, il existe une autre liste équivalente : le tirage au sort a décidé de ce siège.',
  'member-indispensable': 'Sans {candidate}, aucune liste ne satisfait aux règles.',

  // Others
  'other-costs': 'La candidature {candidate} n’est pas retenue parce que son inclusion coûterait {amount}.',
  'other-costs.same':
    'La candidature {candidate} figure dans une autre liste équivalente : le tirage au sort a décidé.',
  'other-costs.score':
    'Avec une note de {breakEven} au lieu de {score}, la candidature aurait figuré dans une des meilleures listes.',
  'other-costs.beyond': 'Aucune note possible n’aurait suffi.',
  'other-impossible':
    'La candidature {candidate} n’est pas retenue parce qu’aucune liste la comprenant ne satisfait aux règles.',
  'other-obstacles':
    'La candidature {candidate} apporte plus de points que {outscored, plural, one {# membre, mais ne peut à elle seule occuper ce siège} other {# membres, mais ne peut à elle seule occuper aucun de leurs sièges}} : {obstacles}.',
  obstacle:
    '{side, select, min {le minimum de {bound} pour {rule} bloque} other {le maximum de {bound} pour {rule} bloque}} {seats, plural, one {# siège} other {# sièges}}',
  'obstacle.more':
    '{count, plural, one {# autre borne bloque aussi certains de ces sièges} other {# autres bornes bloquent aussi certains de ces sièges}}',
  'other-outscored': 'Aucun membre n’apporte moins de points que la candidature {candidate}.',
  'candidate-ineligible':
    'La candidature {candidate} ne peut être retenue : la condition {reason} n’est pas remplie.',
  'candidate-ineligible.clause':
    'La candidature {candidate} ne peut être retenue : la condition {reason} n’est pas remplie ({clause}).',
  'candidate-unverified':
    'La candidature {candidate} ne peut être retenue : une information exigée par la résolution n’y est pas renseignée.',
  'candidate-without-score': 'La candidature {candidate} ne peut être retenue : une note manque.',

  // Replacements and other slates
  replacement:
    'En cas de retrait de {candidate}, {replacement} peut occuper le siège, les autres sièges restant inchangés{difference}.',
  'replacement-nearest':
    'Aucune candidature ne permet de pourvoir le siège de {candidate}, les autres sièges restant inchangés. La liste la plus proche modifie {seats, plural, one {# siège} other {# sièges}}{difference}.',
  'replacement-none':
    'Aucune candidature ne permet de pourvoir le siège de {candidate} : sans ce membre, il n’existe aucune liste.',
  'reserve-list':
    'Une réserve de {count, plural, one {# candidature} other {# candidatures}} ({candidates}) permet de pourvoir les sièges des membres qui se retirent, les autres sièges restant inchangés : {cases}.',
  'reserve-case':
    '{sampled, select, yes {{covered, select, all {la totalité d’un échantillon de {cases}} other {{served} sur un échantillon de {cases}}}} other {{covered, select, all {{cases} sans exception} other {{served} sur {cases}}}}}',
  'reserve-case.noted': '{case} ({notes})',
  'reserve-case.members': '{tried, plural, one {# membre} other {# membres}}',
  'reserve-case.pairs': '{tried, plural, one {# paire} other {# paires}}',
  'reserve-case.sets': '{tried, plural, one {# groupe de {together}} other {# groupes de {together}}}',
  'reserve-note.impossible':
    '{cases, plural, one {aucune candidature ne le permettant dans # cas} other {aucune candidature ne le permettant dans # cas}}',
  'reserve-note.unsettled': '{cases, plural, one {non tranché dans # cas} other {non tranché dans # cas}}',
  'reserve-empty':
    'Il n’y a pas de réserve : aucune candidature ne permet de pourvoir un siège, les autres sièges restant inchangés.',
  'slate-differing':
    'La meilleure liste qui diffère d’au moins {last, plural, one {{seats} siège} other {{seats} sièges}} {effect, select, same {est équivalente} other {obtient {amount} de moins}} (sièges différents : {differs}).',
  'slate-differing-none':
    'Aucune liste ne diffère de {last, plural, one {{seats} siège} other {{seats} sièges}} ou plus.',
  'pool-split':
    'Sur l’ensemble des listes situées à {within, plural, one {# point} other {# points}} au plus de la meilleure, {always, plural, one {# candidature figure} other {# candidatures figurent}} dans toutes, {contested, number} dans certaines et {never, number} dans aucune.',

  // No slate
  conflict:
    '{count, plural, one {Cette borne ne peut être respectée} other {Ces bornes ne peuvent être respectées ensemble}}, dans quelque mesure que soient modifiées les autres bornes négociables : {bounds}.',
  'conflict.beside':
    '{count, plural, one {Cette borne ne peut être respectée} other {Ces bornes ne peuvent être respectées ensemble}} en même temps que {beside}, dans quelque mesure que soient modifiées les autres bornes négociables : {bounds}.',
  'conflict-not-negotiable':
    '{count, plural, one {Cette borne ne peut être respectée} other {Ces bornes ne peuvent être respectées ensemble}}, dans quelque mesure que soient modifiées les bornes négociables : {bounds}.',
  repair: 'Pour résoudre le conflit : {moves}. La meilleure liste obtient alors {score} points.',
  'repair.unscored': 'Pour résoudre le conflit : {moves}.',
  'repair-move':
    '{side, select, min {abaisser le minimum pour {rule} de {from} à {to}} other {relever le maximum pour {rule} de {from} à {to}}}',
  'no-repair':
    'Il n’existe aucune solution : même si toutes les bornes négociables sont portées à leur limite, aucune liste ne satisfait aux règles.',
  'nothing-negotiable':
    'Aucune borne du jeu de règles n’est négociable : aucune solution ne peut donc être proposée.',
  'moves-not-smallest':
    'Solution {repair} : ses bornes peuvent être modifiées de plus de façons qu’il n’en a été examiné. Aucune de ses modifications ne peut être réduite isolément, mais d’autres modifications pourraient être moindres au total.',
  'map-limit':
    'Sont énumérés {conflicts, plural, one {# conflit} other {# conflits}} et {repairs, plural, one {# solution} other {# solutions}}. Il en existe d’autres : la recherche s’arrête à 500 conflits et solutions au total.',
  'map-time':
    'Sont énumérés {conflicts, plural, one {# conflit} other {# conflits}} et {repairs, plural, one {# solution} other {# solutions}}. Il peut en exister d’autres : le délai a expiré.',

  // Withdrawals
  'withdrawal-kept':
    'Après le retrait de {withdrawn}, la meilleure liste, les autres sièges restant inchangés, comprend en remplacement {enters}{difference}.',
  'withdrawal-kept.unchanged': 'Après le retrait de {withdrawn}, la liste peut rester telle quelle.',
  'withdrawal-fewest':
    'Après le retrait de {withdrawn}, aucune candidature ne permet de pourvoir les sièges vacants, les autres restant inchangés. Avec le moins de changements possible, {count, plural, one {{moved} quitte également la liste} other {{moved} quittent également la liste}}, qui comprend en remplacement {enters}{difference}.',
  'withdrawal-open':
    'L’optimalité de ces listes est prouvée. Le départage entre listes équivalentes n’a pas été mené à son terme : {count, plural, one {le siège de {candidates} peut encore changer} other {les sièges de {candidates} peuvent encore changer}}.',
  'withdrawal-optimum':
    'Après le retrait de {withdrawn}, la meilleure de toutes les listes {count, plural, one {ne comprend pas non plus {moved}} other {ne comprend pas non plus {moved}}} et comprend en remplacement {enters}{difference}.',
  'withdrawal-optimum.same':
    'C’est également la meilleure de toutes les listes après le retrait de {withdrawn}.',
  'withdrawal-infeasible': 'Après le retrait de {withdrawn}, aucune liste ne satisfait aux règles.',
  'withdrawn-included':
    'La règle {rule} dispose que {candidate} est membre. Supprimez la règle, ou mentionnez-y une autre candidature.',
  'withdrawn-ineligible':
    '{count, plural, one {La candidature {candidates}, membre de la liste fournie, n’est pas admissible et compte comme un retrait.} other {Les candidatures {candidates}, membres de la liste fournie, ne sont pas admissibles et comptent comme des retraits.}}',
  'given-incomplete':
    'La liste fournie compte {members, plural, one {# membre admissible} other {# membres admissibles}} pour {size, plural, one {# siège} other {# sièges}}. Les différences sont mesurées par rapport au total de ces seuls membres.',
  'withdrawn-not-a-member':
    '{count, plural, one {La candidature {candidates} ne figure pas sur la liste ; la nouvelle liste l’exclut.} other {Les candidatures {candidates} ne figurent pas sur la liste ; la nouvelle liste les exclut.}}',
};
