import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** What can be wrong with the settings of the environment. */
export const settings: Translation<typeof english> = {
  number: '{setting} debe ser un número de {least} a {most}.',
  'whole-number': '{setting} debe ser un número entero de {least} a {most}.',
  choice: '{setting} debe ser uno de los valores siguientes: {choices}.',
  text: '{setting} debe ser un texto.',
  'host-names':
    '{setting} debe contener nombres de host o direcciones sin esquema ni puerto, separados por comas.',
  origins: '{setting} debe contener orígenes como https://tools.example.org, separados por comas.',
  networks: '{setting} debe contener direcciones o redes como 10.0.0.0/8, separadas por comas.',
  'base-path': '{setting} debe ser una ruta como /slate, sin barra al final.',
  'database-address': '{setting} debe ser una dirección como postgres://slate@db.example.org/slate.',
  'api-key': '{setting} debe componerse de letras, dígitos y signos, sin espacios en blanco.',
  'above-other': '{setting} no puede ser superior a {other}.',
  'beside-other': '{setting} y {other} no pueden definirse a la vez.',
};
