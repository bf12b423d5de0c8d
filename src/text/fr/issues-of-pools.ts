import type { issuesOfPools as english } from '../en/issues-of-pools.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with a pool. No sentence repeats a value of it. */
export const issuesOfPools: Translation<typeof english> = {
  // The table
  'csv-quotes': 'Un champ entre guillemets est mal formé, ou son guillemet fermant manque.',
  'csv-quotes.rows':
    'Dans {count, plural, one {# ligne} other {# lignes}}, un champ entre guillemets est mal formé, ou son guillemet fermant manque (premières lignes concernées : {rows}).',
  'csv-row-length':
    'La ligne compte {count, plural, one {# champ} other {# champs}} ; l’en-tête en compte {expected, number}.{hasTypographicQuotes, select, yes { Les guillemets typographiques ne maintiennent pas ensemble un champ contenant des séparateurs : utilisez " (U+0022).} other {}}',
  'csv-row-length.short':
    'La ligne compte {count, plural, one {# champ} other {# champs}} ; l’en-tête en compte {expected, number}. Manquants : {missing}.{hasTypographicQuotes, select, yes { Les guillemets typographiques ne maintiennent pas ensemble un champ contenant des séparateurs : utilisez " (U+0022).} other {}}',
  'csv-no-header': 'Le fichier ne comporte pas de ligne d’en-tête.',
  'blank-column-name': 'Cette colonne n’a pas de nom, mais contient une valeur à la ligne {row}.',
  'blank-column-name.key': 'Cette clé est vide.',
  'duplicate-column':
    'Cette colonne porte le même nom que la colonne {first, number}. (Les caractères invisibles ne sont pas pris en compte ; dans les noms de colonnes connues, ne le sont pas non plus la casse, les espaces, les traits d’union et les traits de soulignement.)',
  'duplicate-column.key': 'Cette clé désigne la même colonne que la clé "{first}".',
  'duplicate-column.attribute':
    'L’attribut "{attribute}" est lu dans la colonne "{first}", et cette colonne porte également ce nom. Renommez ou supprimez l’une des deux.',
  'missing-id-column':
    'La colonne "id" manque. Lorsque les identifiants figurent dans une autre colonne, un jeu de règles peut l’indiquer : sous "attributes", "id" avec sa "column".',
  'missing-id-column.declared': `Selon le jeu de règles, les identifiants sont lus dans la colonne "{column}", qui manque.${meant}`,
  'missing-id-column.separator':
    'La colonne "id" manque. Les colonnes doivent être séparées par des virgules, des points-virgules ou des tabulations.',
  'too-many-candidates':
    'Un vivier ne peut compter plus de {most, plural, one {# candidature} other {# candidatures}}.',
  'too-many-candidates.ids':
    'L’énumération compte {count, plural, one {# identifiant} other {# identifiants}}. Un vivier ne peut compter plus de {most, plural, one {# candidature} other {# candidatures}}.',
  'too-many-columns': 'Un vivier ne peut compter plus de {most, plural, one {# colonne} other {# colonnes}}.',
  'too-many-cells':
    'Un vivier ne peut compter plus de {most, plural, one {# cellule} other {# cellules}} (candidatures multipliées par colonnes).',

  // Its candidates
  'no-candidates': 'Le vivier ne contient aucune candidature.',
  'blank-id': 'L’identifiant est vide.',
  'duplicate-id': 'Un identifiant ne peut correspondre qu’à une seule candidature : {ids}.',

  // Their values
  'control-character': 'Le texte contient un caractère de commande ou un point de code incorrect.',
  'replacement-character':
    'Le texte contient le caractère U+FFFD : il a été lu avec un codage erroné. Exportez de nouveau le fichier en UTF-8.',
  'unknown-country':
    "Ce n’est pas un pays. Valeur attendue : un code ISO 3166-1 (alpha-3 ou alpha-2), ou le nom d’un pays en allemand, anglais, arabe, chinois, espagnol, français, italien, japonais, portugais ou russe. Un jeu de règles permet de recoder d’autres noms, sous \"attributes\" : {attribute}: '{' type: country, values: '{' Duitsland: DEU '}' '}'.",
  'unknown-country.not-available':
    'Il peut s’agir d’un pays (la Namibie) ou de "not available" (non disponible). Écrivez NAM, ou laissez la cellule vide.',
  'unknown-country.unsplit':
    'Ce n’est pas un pays. Séparez les pays par un point-virgule (;) lorsqu’il y en a plusieurs. Lorsque les points-virgules séparent les colonnes, utilisez |.',
  'unknown-country.meant': 'Ce n’est pas un pays. Vouliez-vous dire "{meant}" ?',
  'unknown-country.recoded':
    '"{value}" n’est pas un pays : les textes d’un attribut de pays ne peuvent correspondre qu’à des pays. Pour d’autres termes, déclarez le type "category".',
  'unknown-country.rules': '"{code}" n’est pas le code d’un État Membre ou observateur.',
  'unknown-value': 'Valeur attendue : {values}.',
  'unknown-value.unsplit':
    "Valeur attendue : {values}, ou plusieurs de ces valeurs. Il peut s’agir d’une énumération utilisant un autre séparateur : les énumérations sont séparées par des points-virgules, ou par | lorsque les points-virgules séparent les colonnes ; tout autre séparateur se déclare sous \"attributes\" : {attribute}: '{' separator: ',' '}'.",
  'unknown-value.usual':
    "Valeur attendue : {values}. Un jeu de règles indique à quoi correspondent d’autres termes, sous \"attributes\" : {attribute}: '{' values: '{' \"your word\": {word} '}' '}'.",
  'several-values': 'Cette colonne n’admet qu’une seule valeur.',
  'affiliation-none': 'L’affiliation "{none}" ne peut être combinée avec une autre.',
  'not-a-decimal': 'Valeur attendue : un nombre décimal simple, tel que 60.4 ou -3.',
  'not-a-decimal.with-comma': 'Valeur attendue : un nombre décimal simple, tel que 60,4 ou -3.',
  'not-a-decimal.comma':
    'Valeur attendue : un nombre avec un point décimal, comme dans 60.4 ; les virgules décimales ne sont lues que lorsqu’un autre caractère sépare les colonnes.',
  'not-a-day': 'Valeur attendue : une date, sous la forme AAAA-MM-JJ, telle que 2026-06-01.',
  'too-many-decimals':
    'Une note ne peut comporter ici plus de {most, plural, one {# décimale} other {# décimales}}. Augmentez score.decimals dans le jeu de règles (jusqu’à {limit, number} au plus), ou arrondissez les notes à la source.',
  'too-many-decimals.any':
    'Une note ne peut comporter ici plus de {most, plural, one {# décimale} other {# décimales}}, ni plus de {limit, number} quel que soit score.decimals. Arrondissez les notes à la source.',
  'score-too-large': 'La note est trop grande pour être calculée exactement.',
  'score-above-max': 'La note est supérieure à la note maximale du jeu de règles, soit {max} (score.max).',
  'blank-score': 'Une candidature admissible doit avoir une note ici.',
};
