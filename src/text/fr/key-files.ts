import type { keyFiles as english } from '../en/key-files.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with a file of API keys: by the code, or by the code and what tells its sentences apart. */
export const keyFiles: Translation<typeof english> = {
  'unreadable-file': 'Le fichier ne peut être lu ({code}).',
  'unreadable-file.no-file': 'Ce n’est pas un fichier.',
  'unreadable-file.too-large': 'La taille du fichier dépasse {most, plural, one {# octet} other {# octets}}.',
  'unreadable-file.would-be-too-large':
    'Avec cette clé, la taille du fichier dépasserait {most, plural, one {# octet} other {# octets}}. Supprimez d’abord d’anciennes entrées.',
  'unreadable-file.locked':
    'Un autre processus est en train de modifier le fichier. Si tel n’est pas le cas, supprimez {lock}, laissé par une commande interrompue.',
  'not-utf-8': 'Le texte n’est pas en UTF-8.',
  'invalid-json': 'Ce n’est pas du JSON : voir ligne {line}, caractère {character}.',
  'duplicate-key': 'Une clé figure deux fois dans cet objet.',
  'missing-key': 'Cette clé est obligatoire.',
  'unknown-key': 'Clé inconnue.',
  'unknown-key.named': 'Clé inconnue : "{key}".',
  'wrong-type': 'Le type de cette valeur est incorrect.',
  'wrong-type.object': 'Valeur attendue : un objet.',
  'wrong-type.list': 'Valeur attendue : une énumération.',
  'wrong-type.text': 'Valeur attendue : un texte.',
  'wrong-value': 'Cette valeur n’est pas autorisée ici.',
  'wrong-value.id': 'Un identifiant comporte de 8 à 12 lettres minuscules et chiffres.',
  'wrong-value.id-taken': 'Une autre clé a le même identifiant.',
  'wrong-value.name':
    'Un nom comporte de 1 à 100 caractères, sans caractère de commande ni espace à l’une ou l’autre extrémité.',
  'wrong-value.choice': 'Valeur attendue, parmi les suivantes : {choices}.',
  'wrong-value.hash': 'Valeur attendue : sha256: suivi de 64 chiffres hexadécimaux.',
  'wrong-value.time': 'Valeur attendue : un horodatage tel que 2026-01-31T12:00:00Z.',
};
