import type { report as english } from '../en/report.ts';
import type { Translation } from '../translation.ts';

/** The report in HTML: headings, leads, tables, legends and what charts show. */
export const report: Translation<typeof english> = {
  // The page
  'page.skip': 'Aller au rapport',
  'page.contents': 'Sommaire',
  'page.confidential':
    'Confidentiel : ce rapport désigne nommément des personnes qui ont présenté leur candidature. Traitez-le comme vous traitez le vivier de candidatures.',
  'page.confidential-mark': 'Confidentiel',
  'page.footer': 'Slate recommande et indique pourquoi ; la décision reste humaine.',
  'page.made': 'Slate recommande et indique pourquoi ; la décision reste humaine. Établi le {date}.',
  'page.kicker': 'Groupe d’experts, jeu de règles {ruleSet}',
  'page.kicker-named': '{name}, jeu de règles {ruleSet}',
  'page.kicker-plain': 'Jeu de règles {ruleSet}',
  'title.selected': 'Liste recommandée de {members, plural, one {# membre} other {# membres}}',
  'title.infeasible': 'Aucune liste ne satisfait à toutes les règles',
  'title.stopped': 'Pas encore de réponse prouvée',

  // Sections
  brief: 'En bref',
  'all-rules': 'Toutes les règles',
  'slate-and-pool': 'La liste et le vivier',
  pool: 'Le vivier',
  slate: 'La liste',
  'slate-so-far': 'La meilleure liste trouvée jusqu’ici',
  prices: 'Ce que coûte chaque règle',
  'each-member': 'Chaque membre, et remplacements possibles',
  'others-asked': 'Candidatures sur lesquelles une explication a été demandée',
  others: 'Pourquoi des candidatures solides ne sont pas retenues',
  reserve: 'La liste de réserve',
  firmness: 'La solidité du choix',
  inputs: 'Données et vérification',

  // Words of many tables
  candidate: 'Candidature',
  number: 'N°',
  points: 'Points',
  rule: 'Règle',
  'set-by': 'Source',
  loses: 'Points perdus',
  joins: 'Entrée',
  leaves: 'Sortie',
  'also-leaves': 'Autre sortie',
  'no-slate': 'aucune liste',
  'no-slate-left': 'il ne reste aucune liste',
  nothing: 'rien',
  'some-bars': '{shown, plural, one {La première} other {Les # premières}} sur {all, number}.',
  missing: 'Éléments non connus, le délai ayant expiré : {part}.',
  'minimum-of': 'minimum de {bound}',
  'maximum-of': 'maximum de {bound}',
  move: '{side, select, min {{rule} : minimum {from} → {to}} other {{rule} : maximum {from} → {to}}}',
  'bars-described': 'Barres. {bars}.',

  // In brief
  'answer.selected-unscored':
    'La liste compte {members, plural, one {# membre} other {# membres}}. Aucune note n’est attribuée : les règles et le tirage au sort ont décidé.',
  'answer.selected':
    '{members, plural, one {Ce membre obtient} other {Ensemble, ces # membres obtiennent}} {points} points. Il est prouvé qu’aucune liste satisfaisant à toutes les règles n’obtient davantage.',
  'answer.selected-net':
    '{members, plural, one {Ce membre obtient} other {Ensemble, ces # membres obtiennent}} {gross} points, dont {penalties} sont déduits parce que certains souhaits ne sont pas satisfaits, soit {points}. Il est prouvé qu’aucune liste satisfaisant à toutes les règles n’atteint un total supérieur.',
  'answer.infeasible':
    'Il est prouvé qu’aucune liste ne satisfait à toutes les règles à la fois. Les règles en conflit et les solutions possibles sont présentées ci-dessous.',
  'brief.who': 'Composition',
  'brief.sure': 'Degré de certitude',
  'brief.costs': 'Bornes limitantes les plus coûteuses',
  'brief.use': 'À savoir avant utilisation',
  'brief.of-pool':
    '{eligible, plural, one {# admissible} other {# admissibles}} sur {pool, plural, one {# reçue} other {# reçues}}',
  'brief.share': '{count, number} sur {all, number}',
  'brief.count': '{value} : {count, number}',
  'brief.values': '{count, number} sur {all, plural, one {# valeur} other {# valeurs}}',
  'sure.proved': 'Il est prouvé qu’aucune liste satisfaisant à toutes les règles n’obtient davantage.',
  'sure.satisfies': 'Il est prouvé que la liste satisfait à toutes les règles.',
  'sure.certificate':
    'Le certificat comporte {cases, plural, one {# cas} other {# cas}} ; quiconque dispose du vivier peut le vérifier.',
  'sure.agrees': 'Un second solveur, {engine} {version}, programme indépendant, confirme ce résultat.',
  'sure.disagrees': 'Un second solveur, {engine} {version}, contredit ce résultat.',
  'sure.unfinished':
    'Un second solveur, {engine} {version}, n’a pas achevé son calcul, ce qui ne permet de conclure ni dans un sens ni dans l’autre.',
  'sure.only': 'Il n’existe pas d’autre liste.',
  'sure.next':
    '{effect, select, same {Une autre liste est équivalente ; {seats, plural, one {# siège diffère} other {# sièges diffèrent}}.} other {La meilleure autre liste obtient {amount} de moins ; {seats, plural, one {# siège diffère} other {# sièges diffèrent}}.}}',
  'sure.always':
    '{always, plural, one {# membre figure dans toutes les listes situées à {within, plural, one {# point} other {# points}} au plus de la meilleure.} other {# membres figurent dans toutes les listes situées à {within, plural, one {# point} other {# points}} au plus de la meilleure.}}',
  'sure.steady':
    '{seats, plural, one {Quelle que soit la borne que l’on assouplit d’un siège, # siège sur {all, number} conserve son membre.} other {Quelle que soit la borne que l’on assouplit d’un siège, # sièges sur {all, number} conservent leur membre.}}',
  'costs.bound': '{rule}, {bound} : {amount}',
  'costs.more':
    '{count, plural, one {# autre borne coûte des points.} other {# autres bornes coûtent des points.}}',
  'costs.none': 'Aucune borne prise isolément ne coûte quoi que ce soit.',
  'costs.unknown': 'Le coût des règles n’est pas indiqué ici : il n’a pas été demandé.',
  'use.nothing': 'Il n’y a pas d’avertissement.',
  'fact.members': 'Membres',
  'fact.proof': 'Preuve',
  'fact.candidates': 'Candidatures',
  'fact.eligible': '{eligible, plural, one {# admissible} other {# admissibles}}',
  'fact.of-pool': 'sur {pool, number} dans le vivier',
  'fact.rule-set': 'Jeu de règles',
  'proof.infeasible': 'Irréalisabilité prouvée',
  'proof.none': 'Non prouvé',
  'proof.certificate':
    'certificat comportant {cases, plural, one {# cas} other {# cas}}, que quiconque dispose du vivier peut vérifier',
  'proof.gap': 'à {amount} au plus de la meilleure',

  // The slate
  'slate.caption-unscored': 'Les membres, par identifiant.',
  'slate.caption':
    'Les membres, par identifiant. Les points sont la moyenne pondérée des notes de la candidature.',
  'slate.name': 'Nom',
  'sort.group': 'Regrouper par',
  'sort.none': 'aucun regroupement',
  'slate.development': 'Développement',

  // Balance
  'balance.pool': 'Comment se répartissent les candidatures reçues.',
  'balance.slate':
    'Comment se répartissent les membres, en regard de l’ensemble des candidatures reçues. Le vivier n’est pas une cible : il montre qui l’appel à candidatures a touché.',
  'balance.key-slate': 'part de la liste',
  'balance.key-pool': 'part du vivier',
  'balance.bar': '{label} : liste {slate}, vivier {pool}',
  'balance.described': 'Barres : {attribute}, part de la liste et part du vivier. {bars}.',
  'balance.several':
    'Une même personne peut être comptée sous plusieurs valeurs : la somme des parts dépasse donc 100 %.',
  'balance.most-frequent':
    '{shown, plural, one {La plus fréquente} other {Les # plus fréquentes}} sur {all, number}.',
  'balance.folded': 'Tous les attributs en chiffres',
  'balance.figures': 'L’équilibre en chiffres',
  'balance.caption': 'Les mêmes données en chiffres, avec tous les autres attributs pris en compte.',
  'balance.many':
    'Pour les attributs ayant plus de {many, number} valeurs, seules sont indiquées les {most, number} qui réunissent le plus de membres et de candidatures.',
  'balance.attribute': 'Attribut',
  'balance.value': 'Valeur',
  'balance.in-pool': 'Dans le vivier',
  'balance.eligible': 'Admissibles',
  'balance.on-slate': 'Sur la liste',
  'balance.count': 'Nombre',
  'balance.share': 'Part',

  // Prices
  'prices.lead':
    'Le coût d’une règle est ce que gagnerait la meilleure liste si cette règle était assouplie d’un siège. Chaque coût est exact : la liste entière est établie de nouveau. Les coûts de règles différentes ne s’additionnent pas.',
  'prices.caption': 'Toutes les bornes qui ont un coût, en commençant par la plus coûteuse.',
  'prices.folded':
    '{count, plural, one {# borne, avec des explications} other {Les # bornes, avec des explications}}',
  'prices.bound': 'Borne',
  'prices.in-words': 'Explication',
  'prices.policy': 'orientation',
  'prices.resolution': 'résolution',
  'prices.whole': '{rule}, toutes valeurs confondues',
  'prices.bar': '{rule}, {bound}',
  'prices.bar-whole': '{rule}, toutes valeurs confondues, {bound}',
  'prices.exchange': 'Entrées : {enters}. Sorties : {leaves}.',
  'prices.figure': 'Points gagnés si la règle était assouplie d’un siège',
  'prices.described': 'Barres, en commençant par la borne la plus coûteuse. {bars}.',
  'prices.some': '{shown, plural, one {La plus coûteuse} other {Les # plus coûteuses}} sur {all, number}.',
  'pairs.label': 'Paires de bornes',
  'pairs.caption':
    'Aucune borne prise isolément ne coûte quoi que ce soit, mais les paires suivantes ont un coût : ce que ferait gagner l’assouplissement d’un siège des deux bornes à la fois.',
  'pairs.bounds': 'Les deux bornes',
  'pairs.price': 'Coût, en points',

  // Rules
  'rules.resolution': 'Règles de la résolution',
  'rules.policy': 'Règles d’orientation',
  'rules.caption-resolution':
    'Règles que fixe la résolution. L’entité chargée de la sélection ne peut pas les modifier.',
  'rules.caption-policy': 'Règles d’orientation : l’entité chargée de la sélection en fixe les chiffres.',
  'rules.caption': 'Ce à quoi la liste doit satisfaire, et ce qu’elle contient.',
  'rules.lead-pool': 'Toutes les règles, et le nombre de candidatures admissibles que compte chacune.',
  'rules.lead-asked':
    'Limitante : assouplir cette borne d’un siège améliore le meilleur total. Les colonnes de droite indiquent ce que la meilleure liste gagnerait (+) ou perdrait (−), en points, si une borne était modifiée d’un siège ou si la règle était supprimée ; un tiret signifie que la borne n’existe pas ou ne peut être modifiée.',
  'rules.lead-unscored':
    'Une borne est atteinte lorsque la liste compte exactement le nombre de membres que prévoit le minimum ou le maximum.',
  'rules.lead-unasked':
    'Une borne est atteinte lorsque la liste compte exactement le nombre de membres que prévoit le minimum ou le maximum. Limitante : assouplir cette borne d’un siège améliore le meilleur total. Le coût de chaque règle n’est pas indiqué ici : il n’a pas été demandé, ou le délai a expiré.',
  'rules.min': 'Min.',
  'rules.max': 'Max.',
  'rules.eligible': 'Admissibles',
  'rules.on-slate': 'Sur la liste',
  'rules.state': 'État',
  'rules.minimum': 'Minimum',
  'rules.maximum': 'Maximum',
  'rules.dropped': 'Sans la règle',
  'rules.all-values': '{rule}, {values, plural, one {# valeur} other {les # valeurs}}',
  'rules.folded':
    '{count, plural, one {# valeur de règles de ce type} other {# valeurs de règles de ce type}} : borne atteinte, ou assortie d’un coût',
  'rules.values-label': 'Valeurs des règles qui comptent chaque valeur séparément',
  'rules.hidden': '{rule} : {count, plural, one {# autre valeur} other {# autres valeurs}}',
  'rules.hidden-all': '{rule} : {count, plural, one {# valeur} other {chacune des # valeurs}}',
  'rules.target': 'cible {target}',
  'state.hidden': 'borne non atteinte, ou aucun membre sur la liste',
  'state.not-applied': 'non appliquée : le vivier ne contient pas de données à ce sujet',
  'state.met': 'cible atteinte',
  'state.short': '{seats, plural, one {# siège manquant, −{amount}} other {# sièges manquants, −{amount}}}',
  'state.room': 'borne non atteinte',
  'state.at':
    '{sides, select, min {minimum atteint} max {maximum atteint} other {minimum et maximum atteints}}',
  'state.free':
    '{sides, select, min {minimum atteint, non limitant} max {maximum atteint, non limitant} other {minimum et maximum atteints, non limitants}}',
  'state.values':
    '{count, plural, =0 {borne atteinte pour aucune valeur} one {borne atteinte pour # valeur} other {borne atteinte pour # valeurs}}',
  'state.binding':
    '{sides, select, min {minimum limitant} max {maximum limitant} other {minimum et maximum limitants}}',

  // Members
  'members.lead':
    'Deux questions à propos de chaque membre. En cas de retrait, qui occupe le siège, tous les autres membres restant en place ? Et que perdrait la meilleure liste si cette candidature n’avait pas été présentée ?',
  'members.lead-unscored':
    'Qui occupe le siège d’un membre qui se retire, tous les autres membres restant en place ?',
  'members.folded': '{count, plural, one {# membre en détail} other {Les # membres en détail}}',
  'members.lines': 'Chaque membre en une ligne',
  'members.lines-caption':
    'Pour chaque membre, la candidature de la liste de réserve qui peut occuper le siège, et ce que perdrait la meilleure liste sans ce membre.',
  'members.lines-caption-unscored':
    'Pour chaque membre, la candidature de la liste de réserve qui peut occuper le siège.',
  'members.ready': 'Candidature de réserve pour le siège',
  'members.lost': 'Points perdus sans ce membre',
  'members.label': 'Chaque membre',
  'members.caption-unscored': 'Chaque membre, et son remplacement.',
  'members.caption': 'Pour chaque membre, le remplacement, et ce que coûterait l’absence de ce membre.',
  'members.member': 'Membre',
  'members.seat': 'Siège',
  'members.replacement': 'Remplacement, les autres membres restant en place',
  'members.anew': 'Si la liste entière est établie de nouveau sans ce membre',
  'seat.by-lot': 'par tirage au sort',
  'seat.always': 'dans toutes les meilleures listes',
  'seat.open': 'peut encore changer : le départage n’a pas été mené à son terme',
  'seat.settled': 'attribué',
  'replacement.found': '{replacement}, {difference}',
  'replacement.nearest-unknown': 'aucune candidature à elle seule ; la liste la plus proche n’est pas connue',
  'replacement.impossible': 'aucune candidature : sans ce membre, il n’existe aucune liste',
  'replacement.nearest-unscored':
    'aucune candidature à elle seule ; avec le moins de changements possible, en remplacement : {enters}',
  'replacement.nearest-leaves-unscored':
    'aucune candidature à elle seule ; avec le moins de changements possible, en remplacement : {enters} ; autre sortie : {leaves}',
  'replacement.nearest':
    'aucune candidature à elle seule ; avec le moins de changements possible, en remplacement : {enters} ({difference})',
  'replacement.nearest-leaves':
    'aucune candidature à elle seule ; avec le moins de changements possible, en remplacement : {enters} ; autre sortie : {leaves} ({difference})',

  // Others
  'others.lead':
    'Une note élevée ne suffit pas pour obtenir un siège : encore faut-il qu’un siège soit disponible au regard de toutes les règles. Chaque ligne indique ce que coûterait l’inclusion de la candidature ; dépliée, elle montre quels membres quitteraient la liste et ce qui fait obstacle.',
  'others.costs': 'coûte {amount}',
  'others.as-good': 'une autre liste comprenant cette candidature est équivalente',
  'others.no-slate': 'aucune liste comprenant cette candidature ne satisfait à toutes les règles',
  'others.needed': 'Note nécessaire : {points} points.',
  'others.beyond': 'Aucune note possible n’aurait suffi.',
  'others.would-leave': 'Quitteraient la liste',
  'others.also-joins': 'Entreraient aussi',
  'others.obstacles':
    '{seats, plural, one {Tous les obstacles à l’obtention de ce siège} other {Tous les obstacles à l’obtention de l’un de ces # sièges}}',
  'others.obstacle-line':
    '{side, select, min {{rule}, minimum} other {{rule}, maximum}} : bloque {seats, plural, one {# siège} other {# sièges}}',
  'others.ineligible': 'Candidatures qui ne peuvent être retenues',
  'others.ineligible-caption':
    'Candidatures sur lesquelles une explication a été demandée mais qui ne peuvent être retenues, avec le premier motif.',
  'others.reason': 'Motif',
  'others.clause': 'Disposition',

  // Reserve and firmness
  'reserve.lead':
    '{candidates, plural, one {Une candidature de réserve permet} other {# candidatures de réserve permettent}} de pourvoir les sièges des membres qui se retirent, les autres membres restant en place. Chaque membre figure en regard de la candidature de la liste qui occuperait son siège au moindre coût.',
  'reserve.lead-unscored':
    '{candidates, plural, one {Une candidature de réserve permet} other {# candidatures de réserve permettent}} de pourvoir les sièges des membres qui se retirent, les autres membres restant en place. Chaque membre figure en regard d’une candidature de la liste qui peut occuper son siège.',
  'reserve.label': 'Liste de réserve',
  'reserve.covers': 'Ce que couvre la liste de réserve',
  'reserve.covers-caption': 'Ce que couvre la liste, selon le nombre de membres qui se retirent à la fois.',
  'reserve.caption':
    'La liste de réserve, dans l’ordre où les candidatures y ont été ajoutées pour couvrir les cas.',
  'reserve.best-of-all':
    'Pour le siège d’un seul membre, une candidature qui ne figure pas sur cette liste de réserve peut être meilleure : la section « {section} » indique la meilleure de toutes.',
  'reserve.for': 'Prévue pour',
  'reserve.for-points': 'Prévue pour, avec la différence en points',
  'reserve.several': 'en cas de retrait simultané de plusieurs membres',
  'reserve.replaces': 'Sièges que cette candidature peut occuper à elle seule',
  'reserve.nobody':
    '{count, plural, one {Aucune candidature ne permet de pourvoir le siège de {members}, les autres membres restant en place.} other {Aucune candidature ne permet de pourvoir l’un quelconque des sièges de {members}, les autres membres restant en place.}}',
  'reserve.withdraw': 'Retraits',
  'reserve.tried': 'Cas examinés',
  'reserve.tried-all': '{tried, plural, one {# (tous)} other {# (tous)}}',
  'reserve.tried-some': '{tried, number} (échantillon)',
  'reserve.served': 'Pourvus par la liste',
  'reserve.impossible': 'Impossibles à pourvoir',
  'reserve.unsettled': 'Non tranchés',
  'members-count': '{count, plural, one {# membre} other {# membres}}',
  'seats-count': '{count, plural, one {# siège} other {# sièges}}',
  'firmness.lead':
    'Ce que ferait perdre un autre choix, et les membres dont la présence ne fait aucun doute. Lorsqu’une autre liste ne fait presque rien perdre, d’autres considérations que les points peuvent emporter la décision.',
  'firmness.folded': 'Les meilleures listes qui diffèrent de celle-ci',
  'firmness.by-lot': 'Sièges attribués par tirage au sort ({count, number}) : {ids}.',
  'firmness.label': 'Autres listes',
  'firmness.caption': 'La meilleure liste qui diffère de celle-ci.',
  'firmness.differs': 'Diffère d’au moins',
  'firmness.within':
    'Toutes les listes situées à {within, plural, one {# point} other {# points}} au plus de la meilleure',
  'firmness.always': 'Dans toutes ({count, number})',
  'firmness.contested': 'Dans certaines ({count, number})',
  'firmness.never': 'Dans aucune',
  'firmness.never-count':
    '{count, plural, one {# candidature admissible} other {# candidatures admissibles}}',

  // No slate
  'conflicts.counting': 'Ce que montre le décompte des sièges',
  'conflicts.lead':
    'Chacun des éléments suivants est un groupe de bornes qui ne peuvent être respectées ensemble. Aucune borne d’un groupe n’est superflue : il suffit que l’une quelconque d’entre elles soit suffisamment modifiée pour que le conflit soit résolu.',
  'conflicts.not-asked': 'Cette exécution n’a pas recherché les règles en conflit.',
  'repairs.lead':
    'Chaque ligne est une solution possible : il suffit de ces modifications pour qu’il existe une liste, toutes les autres bornes restant inchangées. Seules sont modifiées les bornes que le jeu de règles déclare négociables. La solution donnant la meilleure liste figure en premier.',
  'repairs.caption': 'Solutions possibles, de la meilleure à la moins bonne.',
  'repairs.moves': 'Modifications',
  'repairs.reached': 'Points obtenus',
  'repairs.below': 'Écart à la première',
  'repairs.slate': 'Liste obtenue',
  'repairs.complete': 'Tous les conflits et toutes les solutions possibles sont indiqués.',
  'repairs.not-asked': 'Cette exécution n’a pas recherché de solutions.',

  'assignment-folded': 'Titulaires, règles et autres possibilités',

  // Eligibility
  'eligibility.lead':
    'Sur {pool, plural, one {# candidature} other {# candidatures}}, {eligible, plural, one {# peut être retenue} other {# peuvent être retenues}} ({share}).',
  'eligibility.label': 'Candidatures non admissibles',
  'eligibility.caption':
    'Candidatures qui ne peuvent être retenues, selon la première condition non remplie, dans l’ordre du jeu de règles.',
  'eligibility.condition': 'Condition',
  'eligibility.candidates': 'Candidatures',
  'eligibility.share': 'Part du vivier',
  'eligibility.unverified': 'une information exigée par la résolution n’est pas renseignée',
  'eligibility.score-missing': 'une note manque',

  // Inputs
  'inputs.lead':
    'La réponse ne dépend que du vivier, du jeu de règles et du tableau des pays. Quiconque dispose des mêmes fichiers obtient la même réponse ; les empreintes ci-dessous permettent de savoir si des fichiers sont identiques.',
  'inputs.lead-plain':
    'La réponse ne dépend que du vivier et du jeu de règles. Quiconque dispose des mêmes fichiers obtient la même réponse ; les empreintes ci-dessous permettent de savoir si des fichiers sont identiques.',
  'inputs.pool': 'Vivier (SHA-256)',
  'inputs.rules': 'Jeu de règles (SHA-256)',
  'inputs.rule-set': 'Jeu de règles',
  'inputs.seed': 'Germe du tirage au sort',
  'inputs.reference': 'Tableau des pays',
  'inputs.made': 'Établi',
  'inputs.made-by':
    '{at}, par slate {slate} avec {engine} {version} ; {solve} s pour décider, {explain} s pour expliquer',
  'inputs.check': 'Comment vérifier',
  'inputs.check-proof':
    'La preuve : effectuez le calcul avec un certificat, puis soumettez celui-ci au vérificateur. Le vérificateur n’a aucun code en commun avec la recherche et compte en nombres entiers.',
  'inputs.check-slate':
    'Une liste quelconque, règle par règle : il suffit d’une énumération d’identifiants, un par ligne.',
  'inputs.check-lots':
    'Le tirage au sort : le numéro de chaque candidature est l’empreinte SHA-256 du germe, d’un octet nul et de l’identifiant ; les numéros les plus bas l’emportent.',
};
