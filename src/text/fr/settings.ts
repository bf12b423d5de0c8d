import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with the settings of the environment. */
export const settings: Translation<typeof english> = {
  number: '{setting} doit être un nombre de {least} à {most}.',
  'whole-number': '{setting} doit être un nombre entier de {least} à {most}.',
  choice: '{setting} doit avoir l’une des valeurs suivantes : {choices}.',
  text: '{setting} doit être un texte.',
  'host-names':
    '{setting} doit se composer de noms d’hôte ou d’adresses sans schéma ni port, séparés par des virgules.',
  origins:
    '{setting} doit se composer d’origines telles que https://tools.example.org, séparées par des virgules.',
  networks:
    '{setting} doit se composer d’adresses ou de réseaux tels que 10.0.0.0/8, séparés par des virgules.',
  'base-path': '{setting} doit être un chemin tel que /slate, sans barre oblique finale.',
  'database-address': '{setting} doit être une adresse telle que postgres://slate@db.example.org/slate.',
  'api-key': '{setting} doit se composer de lettres, de chiffres et de signes, sans espaces.',
  'above-other': '{setting} ne peut être supérieur à {other}.',
  'beside-other': '{setting} et {other} ne peuvent être définis tous les deux.',
};
