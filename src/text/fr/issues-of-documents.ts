import type { issuesOfDocuments as english } from '../en/issues-of-documents.ts';
import type { Translation } from '../translation.ts';
import { meant } from './words.ts';

/** What can be wrong with any document: its bytes, its syntax, and what its schema says. */
export const issuesOfDocuments: Translation<typeof english> = {
  // Bytes and syntax
  'not-utf-8': 'Le texte n’est pas en UTF-8. Enregistrez-le de nouveau avec le codage UTF-8.',
  'not-utf-8.pool':
    'Le texte n’est pas en UTF-8. Indiquez le codage dans lequel il est, par exemple --encoding {encoding} (par REST : ?encoding={encoding}), ou enregistrez de nouveau le fichier au format "CSV UTF-8".',
  'not-in-encoding':
    'Le texte n’est pas dans le codage {encoding}. Indiquez-en un autre, ou exportez le fichier en UTF-8.',
  'unknown-encoding':
    'Le codage n’est pas connu. Exemples : utf-8, utf-16le, windows-1250, windows-1251, windows-1252, iso-8859-6, shift_jis, gb18030.',
  'wrong-kind': `{kind, select, \
gzip {Il s’agit d’un fichier gzip. Commencez par le décompresser.} \
bzip2 {Il s’agit d’un fichier bzip2. Commencez par le décompresser.} \
xz {Il s’agit d’un fichier xz. Commencez par le décompresser.} \
zstd {Il s’agit d’un fichier Zstandard. Commencez par le décompresser.} \
zip {Il s’agit d’une archive zip. Commencez par en extraire le fichier.} \
sevenZip {Il s’agit d’une archive 7z. Commencez par en extraire le fichier.} \
rar {Il s’agit d’une archive RAR. Commencez par en extraire le fichier.} \
pdf {Il s’agit d’un fichier PDF. Commencez par exporter le tableau en CSV ou en XLSX.} \
rtf {Il s’agit d’un fichier RTF. Commencez par enregistrer le tableau en CSV ou en XLSX.} \
image {Il s’agit d’une image. Commencez par saisir le tableau dans un tableur.} \
html {Il s’agit d’une page Web. Ouvrez-la dans un tableur, et enregistrez le tableau en CSV ou en XLSX.} \
sqlite {Il s’agit d’une base de données SQLite. Commencez par exporter le tableau en CSV.} \
parquet {Il s’agit d’un fichier Parquet. Commencez par exporter le tableau en CSV.} \
xls {Il s’agit d’un classeur à l’ancien format .xls. Commencez par l’enregistrer en .xlsx.} \
xlsb {Il s’agit d’un classeur binaire (.xlsb). Commencez par l’enregistrer en .xlsx.} \
xmlWorkbook {Il s’agit d’un classeur à l’ancien format XML. Commencez par l’enregistrer en .xlsx.} \
numbers {Il s’agit d’un document Numbers ou Pages. Commencez par l’exporter en CSV ou en XLSX.} \
encrypted {Ce fichier est protégé par un mot de passe. Commencez par en enregistrer une copie sans mot de passe.} \
doc {Il s’agit d’un document Word. Commencez par enregistrer le tableau en CSV ou en XLSX.} \
docx {Il s’agit d’un document Word. Commencez par enregistrer le tableau en CSV ou en XLSX.} \
odt {Il s’agit d’un fichier OpenDocument, mais non d’une feuille de calcul. Commencez par enregistrer le tableau en CSV, en ODS ou en XLSX.} \
presentation {Il s’agit d’une présentation. Commencez par enregistrer le tableau en CSV ou en XLSX.} \
other {Il s’agit d’un fichier d’un ancien programme Office. Commencez par l’enregistrer dans un format actuel.}}`,
  'wrong-kind.text': `{kind, select, \
pdf {Il s’agit d’un fichier PDF.} \
rtf {Il s’agit d’un fichier RTF.} \
image {Il s’agit d’une image.} \
html {Il s’agit d’une page Web.} \
sqlite {Il s’agit d’une base de données SQLite.} \
parquet {Il s’agit d’un fichier Parquet.} \
xls {Il s’agit d’un classeur.} \
xlsb {Il s’agit d’un classeur.} \
xmlWorkbook {Il s’agit d’un classeur.} \
numbers {Il s’agit d’un document Numbers ou Pages.} \
encrypted {Ce fichier est protégé par un mot de passe.} \
doc {Il s’agit d’un document Word.} \
docx {Il s’agit d’un document Word.} \
odt {Il s’agit d’un fichier OpenDocument.} \
presentation {Il s’agit d’une présentation.} \
other {Il s’agit d’un fichier d’un programme Office.}} Un fichier texte était attendu.`,
  'wrong-kind.workbook':
    'Il s’agit d’un classeur. Seuls un vivier et une liste peuvent être lus à partir d’un classeur.',
  'broken-workbook':
    'Le classeur est endommagé ou incomplet. Ouvrez-le dans un tableur, et enregistrez-le de nouveau en .xlsx ou en .ods.',
  'workbook-too-large': 'Le classeur est trop volumineux. Exportez la feuille en CSV.',
  'workbook-too-large.repetition':
    'Une fois décompressé, le classeur compte un nombre d’octets démesuré par rapport à celui de son fichier ; il est refusé. Exportez la feuille en CSV.',
  'workbook-too-large.files': 'Le classeur se compose de trop de fichiers. Exportez la feuille en CSV.',
  'workbook-too-large.columns':
    'La feuille a un contenu au-delà de la colonne {most, number}. Supprimez-le, ou exportez la feuille en CSV.',
  'unknown-sheet': 'Le classeur ne contient pas de feuille de ce nom. Ses feuilles : {sheets}.',
  'unknown-sheet.no-workbook': 'Une feuille est indiquée, mais le fichier n’est pas un classeur.',
  'unknown-sheet.none': 'Le classeur ne contient aucune feuille comportant des cellules.',
  'formula-without-value':
    'La formule de la cellule {cell} n’a pas de valeur enregistrée. Ouvrez le classeur dans un tableur, et enregistrez-le de nouveau.',
  'invalid-json': `Ce n’est pas du JSON.{problem, select, \
PropertyNameExpected { Il manque ici une clé entre guillemets.} \
ValueExpected { Il manque ici une valeur.} \
ColonExpected { Il manque ici un deux-points.} \
CommaExpected { Il manque ici une virgule.} \
CloseBraceExpected { Il manque ici une accolade fermante.} \
CloseBracketExpected { Il manque ici un crochet fermant.} \
EndOfFileExpected { Le document devrait se terminer ici.} \
InvalidCommentToken { Les commentaires ne sont pas autorisés.} \
UnexpectedEndOfString { Le guillemet fermant manque.} \
UnexpectedEndOfNumber { Le nombre est incomplet.} \
InvalidNumberFormat { Le nombre est mal formé.} \
InvalidUnicode { La séquence d’échappement Unicode est mal formée.} \
InvalidEscapeCharacter { Ce caractère ne peut être échappé.} \
InvalidCharacter { Ce caractère n’est pas autorisé dans un texte.} \
InvalidSymbol { Ce mot n’est pas autorisé ici.} \
other {}}`,
  'invalid-yaml': `Ce n’est pas du YAML.{problem, select, \
BAD_INDENT { Le retrait est incorrect.} \
TAB_AS_INDENT { Les tabulations ne peuvent servir de retrait.} \
MISSING_CHAR { Il manque ici un caractère, par exemple un deux-points ou un crochet fermant.} \
UNEXPECTED_TOKEN { Cet élément n’est pas attendu ici.} \
BAD_DQ_ESCAPE { La séquence d’échappement dans le texte entre guillemets est mal formée.} \
BAD_SCALAR_START { Un texte sans guillemets ne peut commencer ainsi.} \
BLOCK_AS_IMPLICIT_KEY { Ni une énumération ni un objet ne sont autorisés ici.} \
MULTILINE_IMPLICIT_KEY { Une clé ne peut s’étendre sur plusieurs lignes.} \
NON_STRING_KEY { Une clé doit être un texte.} \
MULTIPLE_DOCS { Le fichier ne peut contenir qu’un document.} \
TAG_RESOLVE_FAILED { Les étiquettes (tags) ne sont pas autorisées.} \
DUPLICATE_KEY { Cette clé figure deux fois dans l’objet.} \
other {}}`,
  'invalid-yaml.unclosed': 'Ce n’est pas du YAML. Le crochet ou l’accolade qui s’ouvre ici n’est pas fermé.',
  'invalid-yaml.number': 'Ce nombre est infini, trop grand ou n’en est pas un.',
  'invalid-yaml.anchors': 'Les ancres et les alias ne sont pas autorisés en YAML.',
  'duplicate-key': 'La clé figure deux fois dans cet objet.',
  'duplicate-key.looks-the-same':
    'Une autre clé de cet objet est identique. Elles ne diffèrent que par la casse, des espaces ou des caractères invisibles.',
  'forbidden-key': 'La clé "__proto__" n’est pas autorisée.',
  'forbidden-key.column': 'Une colonne ne peut porter ce nom.',
  'too-deep':
    'Les objets et les tableaux ne peuvent être imbriqués que sur {most, plural, one {# niveau} other {# niveaux}} au plus.',
  'yaml-too-long':
    'Un document YAML ne peut compter plus de {most, plural, one {# caractère} other {# caractères}}. Utilisez JSON pour les documents plus longs.',
  'text-too-long':
    'Un texte ou une clé ne peut compter plus de {most, plural, one {# caractère} other {# caractères}}.',
  'text-too-long.column-name':
    'Le nom d’une colonne ne peut compter plus de {most, plural, one {# caractère} other {# caractères}}.',
  'text-too-long.value':
    'Une valeur ne peut compter plus de {most, plural, one {# caractère} other {# caractères}}.',
  'text-too-long.id':
    'Un identifiant ne peut compter plus de {most, plural, one {# caractère} other {# caractères}}.',
  'too-many-objects':
    'Le document compte {count, plural, one {# objet ou tableau} other {# objets et tableaux}} ; la limite est de {most, number}.',
  'too-many-keys':
    'Un objet du document compte {count, plural, one {# clé} other {# clés}} ; la limite est de {most, number}.',
  'unreadable-file': 'Le fichier {path} ne peut être lu ({reason}).',
  'unreadable-file.not-found': 'Fichier introuvable : {path}',

  // Bodies of requests
  'decompressed-too-large':
    'Un corps décompressé ne peut compter plus de {most, plural, one {# octet} other {# octets}}.',
  'decompressed-too-large.out-of-proportion':
    'Un corps décompressé ne peut compter plus de {times, number} fois le nombre d’octets envoyés, plus 1 Mio.',
  'broken-coding': 'Le corps n’est pas compressé selon {coding}, ou il est incomplet.',
  'broken-form':
    'Le corps n’est pas au format multipart/form-data avec le délimiteur qu’indique son en-tête, ou il est incomplet.',
  'too-many-parts': 'Un formulaire ne peut compter plus de {most, plural, one {# partie} other {# parties}}.',
  'missing-part': 'Le formulaire doit comporter une partie "{name}".',
  // The name of an unknown part is not repeated: it may be anything, a person's too.
  'unknown-part': `Partie inconnue (autorisées : {allowed}).${meant}`,
  'unknown-part.twice': 'La partie "{name}" figure deux fois dans le formulaire.',

  // Quota files of tools for sortition
  'quota-file.column-missing': 'Cette colonne n’existe pas (noms lus : {names}).',
  'quota-file.column-twice': 'Il existe plus d’une colonne de ce genre.',
  'quota-file.blank': 'Cette cellule ne peut être vide.',
  'quota-file.number': 'Valeur attendue : un nombre entier de sièges, ou rien.',
  'quota-file.bounds': 'Le maximum est inférieur au minimum.',
  'quota-file.repeated': 'La même valeur de cette caractéristique figure déjà à la ligne {first}.',
  'quota-file.empty': 'Il n’y a aucune ligne sous l’en-tête.',

  // What a schema says of keys
  'missing-key': 'Cette clé est obligatoire.',
  'missing-key.result': 'Ce n’est pas un document de résultat : la clé "outcome" manque.',
  'missing-key.record': 'Ce n’est pas un relevé : la clé "format" manque.',
  'missing-key.slate':
    'Ce n’est pas une liste. Valeur attendue : des identifiants, un par ligne, un tableau comportant une colonne "id", une énumération d’identifiants, ou un document de résultat.',
  'unknown-key': `Clé inconnue : "{key}".${meant}`,
  'unknown-key.allowed': 'Clé inconnue : "{key}" (autorisées : {allowed}).',
  'unknown-key.about': 'Seule une exécution de nature "explain" peut comporter "about".',

  // Of types
  'wrong-type': 'Le type de cette valeur est incorrect.',
  'wrong-type.expected': 'Valeur attendue : {types}.',
  'wrong-type.unquoted': 'Valeur attendue : une chaîne de caractères. Mettez le nombre entre guillemets.',
  'wrong-type.too-large': 'Un nombre de cette taille n’est pas exact. Écrivez-le sous forme de texte.',
  'wrong-type.pool': 'Un vivier est un tableau de candidatures, ou un objet comportant la clé "candidates".',
  'wrong-type.pool-object': 'Valeur attendue : un objet comportant la clé "candidates".',
  'wrong-type.rules': 'Valeur attendue : un jeu de règles, ou l’identifiant d’un jeu de règles intégré.',

  // And of values
  'wrong-value': 'Cette valeur n’est pas autorisée ici.',
  'wrong-value.choice': `Valeur attendue : {values}.${meant}`,
  'wrong-value.at-least': 'Valeur attendue : {bound, number} ou plus.',
  'wrong-value.more-than': 'Valeur attendue : plus de {bound, number}.',
  'wrong-value.at-most': 'Valeur attendue : {bound, number} ou moins.',
  'wrong-value.less-than': 'Valeur attendue : moins de {bound, number}.',
  'wrong-value.fewest-characters':
    'Valeur attendue : au moins {count, plural, one {# caractère} other {# caractères}}.',
  'wrong-value.most-characters':
    'Valeur attendue : au plus {count, plural, one {# caractère} other {# caractères}}.',
  'wrong-value.fewest-entries':
    'Valeur attendue : au moins {count, plural, one {# élément} other {# éléments}}.',
  'wrong-value.most-entries':
    'Valeur attendue : au plus {count, plural, one {# élément} other {# éléments}}.',
  'wrong-value.form': 'Ce texte n’a pas la forme attendue.',
  'wrong-value.time': 'Valeur attendue : un horodatage tel que 2026-01-31T12:00:00Z.',
  'wrong-value.key': 'Cette clé n’est pas autorisée ici. {reason}',
  'wrong-value.blank': 'Ce texte ne peut être vide.',
  'wrong-value.unreadable':
    'Ce texte est vide, ou contient un caractère de commande, un point de code incorrect ou le caractère U+FFFD.',
  'wrong-value.broken-unicode': 'Ce texte n’est pas de l’Unicode bien formé.',
  'wrong-value.name':
    'Valeur attendue : de 1 à 100 lettres minuscules, chiffres, points, traits d’union et traits de soulignement, le premier caractère étant une lettre ou un chiffre.',
  'wrong-value.repeated': 'Cet élément figure deux fois dans l’énumération.',
  'wrong-value.time-limit': 'Le délai ne peut dépasser {most, plural, one {# seconde} other {# secondes}}.',
};
