import type { statements as english } from '../en/statements.ts';
import type { Translation } from '../translation.ts';

/** What a result says of the answer and of its inputs, by the statement's code. */
export const statements: Translation<typeof english> = {
  // Why there is no slate, by counting
  'too-few-eligible':
    'Le vivier ne compte que {eligible, plural, one {# candidature admissible} other {# candidatures admissibles}} pour {size, plural, one {# siège} other {# sièges}}.',
  'min-above-size':
    'Le minimum de {min} pour {rule} est supérieur au nombre de sièges de la liste ({size, plural, one {# siège} other {# sièges}}).',
  'min-above-members':
    'Le minimum de {min} pour {rule} ne peut être atteint : {members, plural, =0 {aucune candidature admissible n’entre dans ce décompte} one {seule # candidature admissible entre dans ce décompte} other {seules # candidatures admissibles entrent dans ce décompte}}.',
  'min-above-other-max':
    'Le minimum de {min} pour {rule} ne peut être atteint dans le respect du maximum de {max} pour {other} : {outside, plural, =0 {toutes les candidatures comptées pour le minimum le sont aussi pour le maximum} one {parmi les candidatures comptées pour le minimum, seule # ne l’est pas pour le maximum} other {parmi les candidatures comptées pour le minimum, seules # ne le sont pas pour le maximum}}.',
  'minima-above-size':
    'Les minimums pour {rules} totalisent {total, plural, one {# siège} other {# sièges}}, alors que la liste en compte {size}.',
  'maxima-below-size':
    'Les maximums pour {rules} totalisent {total, plural, one {# siège} other {# sièges}}{uncovered, plural, =0 {} one {, et # candidature n’entre dans le décompte d’aucun d’entre eux} other {, et # candidatures n’entrent dans le décompte d’aucun d’entre eux}} : au total, c’est moins que le nombre de sièges de la liste, soit {size}.',
  'included-ineligible':
    'La règle {rule} inclut la candidature {candidate}, qui n’est pas admissible ({reason}).',

  // How far to trust it
  'time-limit': 'Le délai de {seconds} s a expiré avant la fin de la recherche.',
  'slate-found':
    'La meilleure liste trouvée jusqu’ici {how, select, given {était connue avant le début de la recherche} search {a été obtenue par un programme linéaire de la recherche} exchange {a été obtenue par échange de membres} dive {a été obtenue en retenant les candidatures l’une après l’autre} other {a été trouvée parmi les listes voisines d’une liste antérieure}}.',
  'ties-open':
    'L’optimalité de cette liste est prouvée. Le départage entre listes équivalentes n’a pas été mené à son terme : {count, plural, one {le siège de {candidates} peut encore changer} other {les sièges de {candidates} peuvent encore changer}}.',
  'core-unfinished':
    'L’optimalité de cette liste est prouvée et tous les sièges sont attribués. Le temps a manqué pour déterminer quels membres figurent dans toutes les meilleures listes.',
  'seed-missing':
    'Les listes équivalentes sont départagées par tirage au sort, mais le jeu de règles ne contient pas de germe à cet effet (ties.seed). Publiez un germe avant la clôture de l’appel à candidatures.',

  // What was noticed in the input
  'scores-missing':
    'Le vivier ne contient pas de points pour {criteria}. Le calcul nécessite des notes, ou un jeu de règles contenant score: none.',
  'scores-blank':
    '{count, plural, one {Pour # candidature admissible, une note n’est pas renseignée} other {Pour # candidatures admissibles, une note n’est pas renseignée}}. Le calcul nécessite toutes les notes, ou un jeu de règles indiquant comment traiter une note manquante (score.missing), ou encore score: none.',
  'rule-not-applied':
    'La règle {rule} n’est pas appliquée : elle est facultative, et le vivier ne contient pas de données pour {attributes}.',
  value:
    '{count, plural, one {"{value}" (# candidature, {candidate})} other {"{value}" (# candidatures, la première étant {candidate})}}',
  'value.placed':
    '{count, plural, one {"{value}" (# candidature, {candidate}, {place})} other {"{value}" (# candidatures, la première étant {candidate}, {place})}}',
  'merged-values':
    'Pour l’attribut {attribute}, {values} comptent comme une seule valeur, affichée sous la forme "{label}".',
  'similar-values':
    'Pour l’attribut {attribute}, {values} se ressemblent mais comptent comme des valeurs différentes. S’il s’agit d’une seule valeur, uniformisez-en la graphie.',
  'unsplit-list':
    'Pour l’attribut {attribute}, {values} ressemble à une énumération qui n’a pas été scindée. Elle compte comme une seule valeur, et non comme les valeurs énumérées.',
  'blank-like-value':
    'Pour l’attribut {attribute}, {values} compte comme une valeur ordinaire. Laissez la cellule vide lorsque l’information n’est pas connue.',
  'not-a-country':
    'Pour l’attribut {attribute}, presque toutes les valeurs sont des pays, mais pas {values}, qui compte comme une valeur ordinaire.',
  'read-as-country':
    'Pour l’attribut {attribute}, des noms et des codes ont été lus comme des pays : {values}{more, plural, =0 {} one {, ainsi que # autre} other {, ainsi que # autres}}.',
  'read-as-decimal':
    'Pour l’attribut {attribute}, les textes suivants ont été lus comme des nombres : {values}{more, plural, =0 {} one {, ainsi que # autre} other {, ainsi que # autres}}.',
  'read-as-date':
    'Pour l’attribut {attribute}, les textes suivants ont été lus comme des dates : {values}{more, plural, =0 {} one {, ainsi que # autre} other {, ainsi que # autres}}.',
  'row-numbers':
    'La première colonne n’a pas de nom et contient des numéros de ligne : {isId, select, yes {ceux-ci servent d’identifiants} other {elle a été ignorée, puisque le vivier contient des identifiants}}.',
  'read-as': '"{value}" ({meaning})',
  'country-twice':
    'Pour l’attribut {attribute}, {values} désignent un même pays ({country}) mais comptent comme des valeurs différentes{more, plural, =0 {} one { ; il en va de même pour # autre pays} other { ; il en va de même pour # autres pays}}. Si l’attribut contient des pays, déclarez-le avec type: country.',
  'read-as-blank':
    'Pour l’attribut {attribute}, {values} a été lu comme une valeur non renseignée{more, plural, =0 {} one {, de même que # autre texte} other {, de même que # autres textes}}.',
  'spreadsheet-error':
    'Pour l’attribut {attribute}, {values} est une erreur de tableur, et compte comme une valeur ordinaire.',
  'look-alikes-not-sought':
    'L’attribut {attribute} a {count, plural, one {# valeur différente} other {# valeurs différentes}} : c’est trop pour rechercher les graphies qui ne diffèrent que par un caractère.',
  'further-doubtful-values':
    '{count, plural, one {# autre avertissement de cette nature porte sur des valeurs de l’attribut {attribute}.} other {# autres avertissements de cette nature portent sur des valeurs de l’attribut {attribute}.}}',
  'similar-column':
    'Le nom de la colonne "{column}" ressemble à {known}, mais la colonne est lue comme un attribut distinct.',
  'similar-ids':
    'Les identifiants {candidates} se ressemblent, mais correspondent à des candidatures différentes.',
  'blank-attribute':
    '{count, plural, one {Pour # candidature admissible, l’attribut {attribute} n’est pas renseigné ; elle n’entre dans le décompte d’aucune règle portant sur cet attribut.} other {Pour # candidatures admissibles, l’attribut {attribute} n’est pas renseigné ; elles n’entrent dans le décompte d’aucune règle portant sur cet attribut.}}',
  'value-nobody-has':
    'La règle {rule} mentionne la valeur "{value}" de l’attribut {attribute}, que n’a aucune candidature du vivier.',
  'negotiable-without-room':
    '{side, select, min {Le minimum négociable} other {Le maximum négociable}} pour {rule} est égal à la borne elle-même et ne laisse donc aucune marge.',
  'ineligible-in-rule':
    '{count, plural, one {La règle {rule} mentionne la candidature {candidates}, qui n’est pas admissible et ne peut de toute façon être retenue.} other {La règle {rule} mentionne les candidatures {candidates}, qui ne sont pas admissibles et ne peuvent de toute façon être retenues.}}',
  'column-overrides-reference':
    'La colonne {attribute} du vivier est utilisée à la place de la colonne de référence du jeu de règles.',
  'likely-same-person':
    '{candidates} semblent être des candidatures d’une même personne (mêmes nom et nationalité), et plus d’une figure sur la liste.',
  'mean-of-few':
    'Les points attribués à {candidates} reposent sur moins de la moitié des {scores, number} notes : la moyenne des autres notes remplace toute note manquante. {count, plural, one {Vérifiez que les qualités de ce membre sont suffisamment connues.} other {Vérifiez que les qualités de ces membres sont suffisamment connues.}}',
  'similar-affiliations':
    'Les affiliations "{first}" et "{second}", toutes deux présentes sur la liste, se ressemblent mais comptent comme différentes. S’il s’agit d’une seule affiliation, indiquez-le sous affiliationAliases.',
  'likely-same-person-in-pool':
    '{candidates} semblent être des candidatures d’une même personne (mêmes nom et nationalité).',
  'similar-affiliations-in-pool':
    'Les affiliations "{first}" et "{second}" se ressemblent mais comptent comme différentes. S’il s’agit d’une seule affiliation, indiquez-le sous affiliationAliases.',

  // What a scenario changes, beside what a comparison of results says of rules
  'candidates-included': 'À retenir impérativement : {candidates}.',
  'candidates-excluded': 'À écarter impérativement : {candidates}.',
  'value-left-out':
    'Les candidatures ayant {value} pour valeur de l’attribut {attribute} ne peuvent être retenues.',
  'weights-set': 'Les pondérations des notes sont les suivantes : {weights}.',
  'pool-changed': 'Le vivier est différent.',
  'mandate-changed': 'Le scénario modifie la règle {rule}, que fixe la résolution.',
};
