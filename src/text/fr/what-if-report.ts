import type { whatIfReport as english } from '../en/what-if-report.ts';
import type { Translation } from '../translation.ts';

/** The report of a batch of what-ifs in HTML, where it says something else than the report of one answer. */
export const whatIfReport: Translation<typeof english> = {
  // The page and its sections
  'title-unscored': 'Ce que signifierait chaque changement d’orientation',
  title: 'Ce que coûte chaque changement d’orientation',
  subject: 'hypothèses, {ruleSet}',
  kicker: 'Groupe d’experts, hypothèses relatives au jeu de règles {ruleSet}',
  'kicker-named': '{name}, hypothèses relatives au jeu de règles {ruleSet}',
  'kicker-plain': 'Hypothèses relatives au jeu de règles {ruleSet}',
  'scenarios-unscored': 'Ce que produit chaque changement',
  scenarios: 'Ce que coûte chaque changement',
  cheapest: 'Le moyen le moins coûteux d’obtenir un siège de plus',
  'curves-unscored': 'Chaque borne, siège par siège',
  curves: 'Le coût de chaque siège',
  grids: 'Deux bornes à la fois',
  omissions: 'Ce qui dépend d’une seule évaluation ou d’un seul groupe',
  noise: 'La solidité de la liste',
  candidates: 'Les entrées et les sorties',
  balance: 'L’équilibre de chaque liste',

  // Words of many tables
  scenario: 'Scénario',
  outcome: 'Issue',
  change: 'Différence',
  stays: 'Inchangés',
  'outcome.selected': 'meilleure liste',
  'outcome.selected-unscored': 'liste',
  'outcome.infeasible': 'aucune liste',
  'outcome.stopped': 'non prouvé',
  'outcome.failed': 'échec',
  'name.base': 'Base : les règles telles qu’elles sont',
  'name.base-short': 'Base',
  'name.point': '{bound} : {seats}',
  'name.omission': 'sans {what}',
  'name.trial': 'essai {trial}',
  'bound.min': 'minimum pour {rule}',
  'bound.max': 'maximum pour {rule}',
  'bound.other': '{field} pour {rule}',
  'bound-seats': '{bound}, sièges',
  'in-common': '{kept} sur {size}',
  'candidates-count': '{count, plural, one {# candidature} other {# candidatures}}',
  'more-changes':
    '{count, plural, one {Ainsi que # autre changement.} other {Ainsi que # autres changements.}}',
  'of-values': '{rule} ({values})',
  'figures-of': 'Données chiffrées : {name}',
  'gains-points': 'gain de {points}',
  'cut.scenarios':
    'Sont présentés les {shown, number} premiers scénarios sur {all, number} ; results.jsonl les contient tous.',
  'cut.series':
    'Sont présentées les {shown, number} premières séries sur {all, number} ; results.jsonl les contient toutes.',
  'cut.parts':
    'Sont présentées les {shown, number} premières parties sur {all, number} ; results.jsonl les contient toutes.',
  'cut.points':
    'Sont présentés les {shown, number} premiers points sur {all, number} ; results.jsonl les contient tous.',
  'cut.trials':
    'Sont présentés les {shown, number} premiers essais sur {all, number} ; results.jsonl les contient tous.',
  'cut.slates':
    'Sont présentées les {shown, number} premières listes sur {all, number} ; results.jsonl les contient toutes.',
  'cut.groups':
    'Sont présentés les {shown, number} premiers groupes sur {all, number} ; results.jsonl les contient tous.',
  'cut.candidates':
    'Sont présentées les {shown, number} premières candidatures sur {all, number} ; results.jsonl les contient toutes.',

  // In brief
  'base.selected':
    'Avec les règles telles qu’elles sont, la meilleure liste de {members, plural, one {# membre} other {# membres}} obtient {points} points ; il est prouvé qu’aucune n’obtient davantage.',
  'base.selected-unscored':
    'Avec les règles telles qu’elles sont, {members, plural, one {# membre est retenu} other {# membres sont retenus}}. Aucune note n’est attribuée.',
  'base.infeasible':
    'Avec les règles telles qu’elles sont, il n’existe aucune liste : aucune comparaison n’est donc possible.',
  'base.stopped':
    'Le délai a expiré avant que soit connue la meilleure liste avec les règles telles qu’elles sont.',
  'base.failed':
    'La liste obtenue avec les règles telles qu’elles sont n’est pas connue : cette exécution a échoué.',
  tried:
    '{count, plural, one {# changement a été essayé : {counts}.} other {# changements ont été essayés : {counts}.}}',
  'tried.cost': '{count, plural, one {# coûte des points} other {# coûtent des points}}',
  'tried.free': '{count, plural, one {# ne coûte rien} other {# ne coûtent rien}}',
  'tried.gain': '{count, plural, one {# fait gagner des points} other {# font gagner des points}}',
  'tried.no-slate': '{count, plural, one {# ne laisse aucune liste} other {# ne laissent aucune liste}}',
  'tried.incomparable':
    '{count, plural, one {# ne se prête pas à la comparaison} other {# ne se prêtent pas à la comparaison}}',
  'fact.points': 'Points avec les règles telles qu’elles sont',
  'fact.answered': 'Réponses',
  'fact.of': '{some, number} sur {all, number}',
  'answered.selected': '{count, number} avec une meilleure liste',
  'answered.selected-unscored': '{count, number} avec une liste',
  'answered.infeasible': '{count, number} sans aucune liste',
  'answered.stopped':
    '{count, plural, one {# interrompue à l’expiration du délai} other {# interrompues à l’expiration du délai}}',
  'answered.failed': '{count, plural, one {# ayant échoué} other {# ayant échoué}}',
  'answered.missing': '{count, plural, one {# non examinée} other {# non examinées}}',
  'fact.always': 'Membres maintenus quel que soit le changement',
  'fact.always-note-unscored': 'dans toutes les listes de ce rapport',
  'fact.always-note':
    'dans toutes les listes de ce rapport, sauf celles qui sont établies avec des notes perturbées',
  'fact.change': '{change} points',
  'fact.most-costly': 'Changement le plus coûteux',
  'fact.cheapest': 'Changement le moins coûteux parmi ceux qui coûtent des points',
  'fact.gains-most': 'Changement apportant le plus grand gain',
  'gains.title': 'Un siège de plus : les moyens les moins coûteux parmi ceux qui ont été essayés',
  'gains.broken': '{result} (certaines règles de la base ne sont pas respectées)',
  'gains.group': '{group} {from} → {to}',
  'gains.all': '{count, plural, one {# groupe} other {Les # groupes}}',
  'ask.scenarios': 'Que coûte chaque changement ?',
  'ask.scenarios-unscored':
    'Avec quels changements existe-t-il encore une liste, et quelles candidatures sont touchées ?',
  'ask.cheapest': 'Quel est le moyen le moins coûteux d’obtenir un siège de plus ?',
  'ask.curves': 'Que coûte chaque siège supplémentaire ?',
  'ask.curves-unscored': 'Jusqu’où une borne peut-elle être modifiée ?',
  'ask.grids': 'Que coûtent deux changements à la fois ?',
  'ask.noise': 'D’autres notes conduiraient-elles à retenir d’autres membres ?',
  'notice.interrupted':
    'Ce lot est incomplet : il a été interrompu. Sur {planned, plural, one {# réponse} other {# réponses}}, {missing, plural, one {# manque} other {# manquent}} ; ce qui est dit de l’ensemble des changements, du plus coûteux et du moins coûteux ne vaut que pour les autres.',
  'notice.time-limit':
    'Ce lot est incomplet : le délai a expiré. Sur {planned, plural, one {# réponse} other {# réponses}}, {missing, plural, one {# manque} other {# manquent}} ; ce qui est dit de l’ensemble des changements, du plus coûteux et du moins coûteux ne vaut que pour les autres.',
  'notice.stopped':
    '{count, plural, one {# réponse a été interrompue à l’expiration du délai : le coût de ce changement n’est pas connu.} other {# réponses ont été interrompues à l’expiration du délai : le coût de ces changements n’est pas connu.}}',
  'notice.failed':
    '{count, plural, one {# scénario a échoué ; cela ne dit rien de ce qu’il donnerait.} other {# scénarios ont échoué ; cela ne dit rien de ce qu’ils donneraient.}}',

  // Scenarios
  'scenarios.lead':
    'Sauf indication contraire de son issue, chaque ligne correspond à la meilleure liste selon les règles modifiées, établie de nouveau et prouvée. La différence est calculée par rapport à la base, en points : ce que le changement d’orientation coûte (−) ou fait gagner (+).',
  'scenarios.lead-unscored':
    'Sauf indication contraire de son issue, chaque ligne correspond à une liste qui satisfait aux règles modifiées, établie avec le même tirage au sort.',
  'scenarios.label': 'Scénarios',
  'scenarios.caption': 'La base, puis chaque scénario dans l’ordre du fichier.',
  'so-far': 'provisoire',
  'other-scores': 'autres notes',
  'at-base-scores': '{change} avec les notes de la base',
  'at-base-scores.broken':
    '{change} avec les notes de la base ; la liste ne respecte pas les règles de celle-ci',
  'changes.figure': 'Ce que chaque changement coûte ou fait gagner, en points',
  'changes.described': 'Barres, en commençant par le changement le plus coûteux. {bars}.',
  'changes.legend':
    'Les barres pleines vers la gauche sont des pertes, les barres évidées vers la droite sont des gains. Le changement le plus coûteux figure en premier.',
  'changes.apart':
    '{count, plural, one {# scénario fondé sur d’autres notes ne se prête pas à la comparaison et n’est pas représenté.} other {# scénarios fondés sur d’autres notes ne se prêtent pas à la comparaison et ne sont pas représentés.}}',
  'no-answer.title': 'Scénarios sans meilleure liste',
  'no-answer.name': '{name} – {outcome}',
  'repair.lead': 'Solution possible, avec laquelle la meilleure liste obtient {points} points :',
  'notes.title': 'Avertissements concernant des scénarios particuliers',
  'notes.one': '{result} – {text}',
  'notes.more':
    '{count, plural, one {# autre figure dans results.jsonl.} other {# autres figurent dans results.jsonl.}}',
  'bounds.title': 'Les bornes qu’atteignent les listes',
  'bounds.label': 'Bornes par scénario',
  'bounds.caption':
    'Cas où une liste compte exactement le nombre de membres prévu par un minimum ou un maximum alors que tel n’est pas le cas de la base, ou inversement.',
  'bounds.caption-priced':
    'Cas où une liste compte exactement le nombre de membres prévu par un minimum ou un maximum alors que tel n’est pas le cas de la base, ou inversement. La dernière colonne indique, lorsque cela a été demandé, ce que gagnerait la meilleure liste si une borne était assouplie d’un siège, en commençant par la plus coûteuse.',
  'bounds.now': 'Désormais atteints',
  'bounds.no-longer': 'Ne sont plus atteints',
  'bounds.gain': 'Gain par assouplissement d’un siège, en points',
  'bounds.one': '{bound} : {change}',
  'bounds.not-asked': 'non demandé',
  'bounds.none': 'aucune borne prise isolément n’apporte de gain',

  // Cheapest ways
  'cheapest.lead':
    'Pour chaque groupe, il s’agit du scénario de ce fichier qui fait perdre le moins de points parmi ceux dont la liste compte au moins un membre de plus de ce groupe. Lorsque cette liste ne satisfait pas à toutes les règles de la base, le scénario le moins coûteux qui y satisfait est également indiqué. Un changement qui n’a pas été essayé ici peut être moins coûteux encore.',
  'cheapest.label': 'Moyens les moins coûteux d’obtenir un siège de plus',
  'cheapest.caption': 'En commençant par le moins coûteux.',
  'cheapest.others':
    '{count, plural, one {De même pour # autre groupe} other {De même pour # autres groupes}}',
  'cheapest.others-label': 'Moyens les moins coûteux d’obtenir un siège de plus, autres groupes',
  'cheapest.others-caption':
    'Valeurs « non » ou non renseignées, et attributs à valeurs nombreuses. En commençant par le moins coûteux.',
  'cheapest.for': 'Un siège de plus pour',
  'cheapest.seats': 'Sièges',
  'cheapest.cost': 'Coût, en points',
  'cheapest.rules': 'Règles de la base',
  'cheapest.satisfied': 'toutes respectées',
  'cheapest.broken': 'non respectées',
  'cheapest.by': 'Par',
  group: '{attribute} : {value}',

  // Curves and grids
  'curves.lead':
    'Une borne est modifiée siège par siège ; chaque point correspond à la meilleure liste avec cette borne, prouvée.',
  'curves.lead-unscored':
    'Une borne est modifiée siège par siège. Le tableau indique dans quels cas il existe encore une liste, et quelles candidatures changent.',
  'curves.missing':
    '{count, plural, one {# point manque : il n’a pas été examiné.} other {# points manquent : ils n’ont pas été examinés.}}',
  'points-folded': '{count, plural, one {# point en chiffres} other {Les # points en chiffres}}',
  'curve.figure': 'Points en fonction de la borne ({bound})',
  'curve.described': 'Courbe des points en fonction de la borne ({bound}). {points}.',
  'curve.point': '{label} : {points} points',
  'curve.y': 'points de la meilleure liste',
  'curve.legend':
    'Les nombres portés sur la courbe indiquent la différence par rapport à la base, en points. Le losange évidé représente la base ({base}). Les valeurs pour lesquelles il n’existe aucune liste sont ombrées et signalées.',
  'curve.legend-no-base':
    'Les nombres portés sur la courbe indiquent la différence par rapport à la base, en points. La base ne comporte pas cette borne. Les valeurs pour lesquelles il n’existe aucune liste sont ombrées et signalées.',
  'curve.caption':
    'Les mêmes données en chiffres. Le pas est la différence que produit un siège de plus de la borne par rapport à la ligne précédente ; lorsque les lignes sont séparées de plusieurs sièges, il s’agit de la moyenne sur ces sièges.',
  'curve.base-value': '{value} (base)',
  'curve.base': 'base',
  'curve.step': 'Pas par siège',
  'not-examined': 'non examiné',
  'grids.lead':
    'Deux bornes sont modifiées à la fois ; chaque case correspond à la meilleure liste avec ces deux bornes, prouvée. Une case est sur le front lorsque aucune autre n’exige au moins autant des deux bornes et n’obtient au moins autant de points. Seules ces cases méritent d’être envisagées.',
  'grid.figure': 'Différence par rapport à la base, en points',
  'grid.described': 'Cases selon {first} et {second}. {cells}.',
  'grid.cell': '{first} et {second} : {text}',
  'grid.cell-front': '{first} et {second} : {text}, front',
  'grid.legend':
    'Plus la case est foncée, plus le coût est élevé. ★ et cadre épais : sur le front. ◆ : la base. Case barrée : aucune liste, ou résultat non connu.',
  'grid.missing': 'manquant',
  'grid.all': '{count, plural, one {# point} other {Les # points}}',
  'grid.front-folded': '{count, plural, one {# point du front} other {Les # points du front}}',
  'grid.front-of': 'Front : {name}',
  'grid.front-caption':
    'Le front, par nombre de points décroissant : {front, number} sur {count, plural, one {# point} other {# points}}.',
  'grid.points-of': 'Points : {name}',
  'grid.points-caption': 'Tous les points.',
  'grid.front': 'Front',
  'grid.on-front': 'sur le front',

  // Omissions and noise
  'omissions.lead':
    'Les notes d’une personne chargée de l’évaluation, ou toutes les candidatures ayant une même valeur, sont écartées tour à tour, et la meilleure liste est établie de nouveau.',
  'omissions.by': 'ce qui est écarté',
  'omissions.change': 'Différence par rapport à la base, en points',
  'omissions.stays': 'Membres de la liste de base maintenus',
  'omissions.caption': 'Les mêmes données en chiffres.',
  'omissions.caption-reviewer':
    'Les mêmes données en chiffres. Lorsqu’une évaluation est écartée, les points ne sont plus les mêmes : aucune différence ne peut donc être indiquée.',
  'omissions.reviewer': 'Sans la note de',
  'omissions.value': 'Sans {attribute}',
  'omissions.points': 'Différence, en points',
  'noise.lead':
    'Toutes les notes sont perturbées au hasard, à maintes reprises, et la meilleure liste est chaque fois établie de nouveau. Le siège d’un membre qui est presque toujours retenu ne dépend pas d’un point de plus ou de moins.',
  'noise.normal':
    '{trials, plural, one {Dans # essai fondé} other {Dans # essais fondés}} sur le germe "{seed}", toutes les notes ont été perturbées selon une loi normale dont l’écart type est de {spread, plural, one {# point} other {# points}} ; {selected, plural, one {# d’entre eux donne une meilleure liste} other {# d’entre eux donnent une meilleure liste}}.',
  'noise.uniform':
    '{trials, plural, one {Dans # essai fondé} other {Dans # essais fondés}} sur le germe "{seed}", toutes les notes ont été perturbées de {spread, plural, one {# point} other {# points}} au plus dans un sens ou dans l’autre ; {selected, plural, one {# d’entre eux donne une meilleure liste} other {# d’entre eux donnent une meilleure liste}}.',
  'noise.kept':
    'Dans {unchanged, number} d’entre eux, il s’agit de la liste de base. En moyenne, sur {size, plural, one {# membre, {mean} est maintenu} other {# membres, {mean} sont maintenus}}, {least} au moins et {most} au plus. {firm, plural, one {# membre est retenu} other {# membres sont retenus}} dans au moins 95 % des essais, {loose, number} dans moins de la moitié.',
  'noise.figure': 'Fréquence à laquelle une candidature est retenue',
  'noise.described':
    'Barres, par fréquence décroissante, sur {trials, plural, one {# essai} other {# essais}}. {bars}.',
  'noise.member-bar': '{label}, membre : {text}',
  'noise.legend':
    'Barres pleines : membres de la liste de base ; barres évidées : autres candidatures. Le trait à l’extrémité d’une barre représente l’intervalle de confiance à 95 %.',
  'noise.always':
    '{count, plural, one {# candidature retenue dans tous les essais n’est pas représentée.} other {# candidatures retenues dans tous les essais ne sont pas représentées.}}',
  'noise.some':
    'Sont représentées les {shown, number} candidatures les plus fréquentes sur {all, number} ; les autres figurent dans le tableau ci-dessous.',
  'noise.folded': '{count, plural, one {# candidature en chiffres} other {Les # candidatures en chiffres}}',
  'noise.caption': 'Par fréquence décroissante, sur {trials, plural, one {# essai} other {# essais}}.',
  'noise.base-slate': 'Liste de base',
  'noise.member': 'membre',
  'noise.trials': 'Essais',
  'noise.frequency': 'Fréquence',
  'noise.interval': 'Intervalle à 95 %',
  'noise.range': '{low} – {high}',
  'noise.trial': 'Essai',
  'noise.each': 'Chaque essai',
  'noise.each-folded': 'Chaque essai ({count, number})',
  'noise.each-caption':
    'Les points reposent sur les notes perturbées et ne peuvent être comparés à d’autres points.',

  // Candidates and balance
  'candidates.always':
    '{count, plural, =0 {Aucun membre ne figure dans toutes les listes.} one {# membre de la liste de base figure dans toutes les listes, quel que soit le changement.} other {# membres de la liste de base figurent dans toutes les listes, quel que soit le changement.}}',
  'candidates.changing':
    '{count, plural, one {# autre candidature figure dans certaines listes et non dans d’autres.} other {# autres candidatures figurent dans certaines listes et non dans d’autres.}}',
  'candidates.folded':
    '{count, plural, one {# membre figurant dans toutes les listes} other {Les # membres figurant dans toutes les listes}}',
  'candidates.stays': 'membre de la liste de base, y reste',
  'candidates.leaves': 'membre de la liste de base, en sort',
  'candidates.joins': 'entrée dans la liste',
  'candidates.label': 'Candidatures par scénario',
  'candidates.caption': 'Candidatures qui changent, par fréquence décroissante.',
  'candidates.some': 'Les {shown, number} premières candidatures sur {all, number}.',
  'candidates.columns':
    '{shown, number} listes sur {all, number} ont une colonne : d’abord les scénarios, puis les balayages dans la mesure de la place disponible. Les nombres figurant à côté des candidatures portent sur toutes les listes.',
  'candidates.slates': 'Listes',
  'candidates.scenarios': 'Scénarios',
  'candidates.omissions': 'Omissions',
  'candidates.points': 'Points des balayages',
  'balance.lead':
    'Nombre de membres ayant chaque valeur, dans la base et dans chaque scénario ; la barre indique la part de la liste, et le nombre en italique la différence par rapport à la base.',
  'balance.of': 'Équilibre : {name}',
  'balance.groups': 'Autres groupes',

  // Why not, inputs
  'why.title': 'Sans meilleure liste ({what}) :',
  'why.one': '{names} – {text}',
  'inputs.lead':
    'Les réponses ne dépendent que du vivier, du jeu de règles, des scénarios et du tableau des pays. Quiconque dispose des mêmes fichiers obtient les mêmes réponses ; les empreintes ci-dessous permettent de savoir si des fichiers sont identiques. Les réponses interrompues à l’expiration du délai font exception.',
  'inputs.lead-plain':
    'Les réponses ne dépendent que du vivier, du jeu de règles et des scénarios. Quiconque dispose des mêmes fichiers obtient les mêmes réponses ; les empreintes ci-dessous permettent de savoir si des fichiers sont identiques. Les réponses interrompues à l’expiration du délai font exception.',
  'inputs.title': 'Titre',
  'inputs.base-rules': 'Jeu de règles de la base',
  'inputs.scenarios': 'Scénarios (SHA-256)',
  'inputs.check':
    'La première commande écrit toutes les réponses, chacune avec les identifiants de sa liste. Les deux autres recalculent et prouvent séparément l’une quelconque d’entre elles, selon les règles de son scénario.',
};
