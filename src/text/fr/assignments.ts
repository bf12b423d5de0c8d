import type { assignments as english } from '../en/assignments.ts';
import type { Translation } from '../translation.ts';

/** What assignments of members to posts say, by the statement's code, and what their sentences are made of. */
export const assignments: Translation<typeof english> = {
  'assignment-shows-possible':
    'L’élection ou la nomination des titulaires des fonctions relève de l’organe lui-même ({body}). La présente répartition est la meilleure selon les règles : elle montre ce qui est possible, et non quelles personnes devraient être élues.',
  'assignment-shows-possible.nameless':
    'L’élection ou la nomination des titulaires des fonctions relève de l’organe lui-même. La présente répartition est la meilleure selon les règles : elle montre ce qui est possible, et non quelles personnes devraient être élues.',
  'no-slate-to-assign':
    'Aucune liste ne satisfait aux règles du jeu de règles. slate explain en indique la raison.',
  'no-slate-in-time':
    'Le délai de {seconds} s a expiré avant qu’il existe une liste dont les membres puissent se voir attribuer des fonctions.',
  'given-slate-breaks-rules':
    '{count, plural, one {La liste fournie ne satisfait pas à la règle {rules}.} other {La liste fournie ne satisfait pas aux règles {rules}.}}',
  'given-slate-size':
    'La liste fournie compte {members, plural, one {# membre} other {# membres}} ; le jeu de règles en exige {size}.',
  'pair-not-in-slate':
    '{count, plural, one {La règle {rule} mentionne {candidates}, qui ne figure pas sur la liste. La règle n’en tient pas compte.} other {La règle {rule} mentionne {candidates}, qui ne figurent pas sur la liste. La règle n’en tient pas compte.}}',

  // Rules
  'post-rule-binds':
    '{side, select, min {Le minimum de {from} pour {rule}} other {Le maximum de {from} pour {rule}}} coûte {amount} : avec {to}, la meilleure répartition obtiendrait {score} au lieu de {objective}.',
  'post-family-binds':
    '{side, select, min {Le minimum de {from} dans chaque ligne de la règle {rule}} other {Le maximum de {from} dans chaque ligne de la règle {rule}}} coûte {amount} au total : avec {to} dans toutes les lignes, la meilleure répartition obtiendrait {score} au lieu de {objective}.',
  'post-rules-free': 'Aucune borne de ces règles, prise isolément, ne coûte quoi que ce soit.',
  'post-rule-removed':
    'Sans la règle {rule}, la meilleure répartition obtiendrait {score}, soit {amount} de plus.',
  'post-rule-removed.same':
    'La règle {rule} ne coûte rien : sans elle, la meilleure répartition obtiendrait le même total.',

  // Members in posts
  'holder-costs':
    'Si {candidate} n’exerçait pas la fonction {post}, la meilleure répartition obtiendrait {amount} de moins.',
  'holder-costs.same':
    'Si {candidate} n’exerçait pas la fonction {post}, une autre répartition serait équivalente.',
  'holder-indispensable':
    'Si {candidate} n’exerçait pas la fonction {post}, aucune répartition ne satisferait aux règles.',
  'post-others':
    '{count, plural, one {Meilleure autre possibilité pour la fonction {post} : {choices}.} other {Meilleures autres possibilités pour la fonction {post} : {choices}.}}',
  'post-others.none': 'Selon ces règles, aucun autre membre ne peut exercer la fonction {post}.',
  choice: '{candidate} ({amount} de moins)',
  'choice.same': '{candidate} (à égalité)',

  // Other assignments
  'assignment-alternative':
    '{rank, select, first {La meilleure autre répartition} other {La suivante}} {effect, select, same {est équivalente} other {obtient {amount} de moins que la meilleure}}.',
  'assignment-alternative.only': 'Aucune autre répartition ne satisfait aux règles.',
  pair: '{candidate} ({post})',
  'pairs.joins': 'Ajouts : {enters}.',
  'pairs.leaves': 'Retraits : {leaves}.',
  'pairs.both': 'Ajouts : {enters} ; retraits : {leaves}.',
  'assignment-seed-chosen':
    'Le tirage au sort fondé sur le germe "{seed}" a décidé de {count, plural, one {# place} other {# places}}. Quiconque a choisi le germe aurait pu choisir parmi les meilleures répartitions.',
  'assignment-seed-missing':
    'Les répartitions équivalentes sont départagées par tirage au sort, mais le jeu de règles ne contient pas de germe à cet effet (ties.seed). Publiez un germe avant la clôture de l’appel à candidatures.',
  'assignment-ties-open':
    'L’optimalité de cette répartition est prouvée. Le départage entre répartitions équivalentes n’a pas été mené à son terme : certaines places peuvent donc encore changer.',
  'assignment-core-unfinished':
    'L’optimalité de cette répartition est prouvée et toutes les places sont attribuées. Le temps a manqué pour déterminer ce qui est commun à toutes les meilleures répartitions.',
  'assignment-unfinished':
    'Le délai a expiré avant que l’explication soit complète. Éléments non connus : {parts}.',
  'unfinished.rules': 'certains coûts de règles',
  'unfinished.holders': 'ce que coûterait l’absence de certains titulaires',
  'unfinished.others': 'ce que coûterait l’attribution d’une fonction à certains autres membres',
  'unfinished.alternatives': 'les meilleures autres répartitions',

  // No assignment
  'assignment-conflict':
    '{count, plural, one {Cette borne ne peut être respectée} other {Ces bornes ne peuvent être respectées ensemble}}, dans quelque mesure que soient modifiées les autres bornes négociables : {bounds}.',
  'assignment-conflict.beside':
    '{count, plural, one {Cette borne ne peut être respectée} other {Ces bornes ne peuvent être respectées ensemble}} ({bounds}), dans quelque mesure que soient modifiées les autres bornes négociables, compte tenu de ce qui suit : {beside}.',
  'assignment-conflict.hard':
    '{count, plural, one {La condition suivante ne peut être respectée ni assouplie davantage : {beside}.} other {Les conditions suivantes ne peuvent être respectées ensemble, et aucune ne peut être assouplie davantage : {beside}.}}',
  'post-short':
    '{eligible, plural, =0 {Aucun membre de la liste ne remplit} one {Seul # membre de la liste remplit} other {Seuls # membres de la liste remplissent}} la condition de la fonction {post}, qui en exige {min, number}.',
  'bound-exact': 'exactement {bound} pour {rule}',
  'bound-range': 'de {bound} à {end} pour {rule}',
  'bound-at-limit': '{bound} (modifié jusqu’à sa limite)',
  'seats-of-post': 'les sièges de la fonction {post}',
  'posts-of-member': 'les fonctions de chaque membre',
  'assignment-repair':
    'Pour résoudre le conflit : {moves}. La meilleure répartition obtient alors {score} points.',
  'assignment-repair.unscored': 'Pour résoudre le conflit : {moves}.',
  'assignment-no-repair':
    'Il n’existe aucune solution : même si toutes les bornes négociables sont portées à leur limite, aucune répartition ne satisfait aux règles.',
  'assignment-nothing-negotiable':
    'Aucune borne de la répartition n’est négociable : aucune solution ne peut donc être proposée.',
};
