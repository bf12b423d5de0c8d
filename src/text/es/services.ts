import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What the command line says of the service that it asks. */
export const services: Translation<typeof english> = {
  // Its address
  'address.form': 'La dirección del servicio debe ser del tipo https://slate.example.org.',
  'address.credentials':
    'La dirección del servicio no puede contener nombre ni contraseña. Defina SLATE_API_KEY en su lugar.',
  'address.query': 'La dirección del servicio no puede tener consulta ni fragmento.',

  // No answer
  'not-listening': 'Ningún programa escucha en {address} ({code}).',
  'unknown-host': 'Host desconocido en {address} ({code}).',
  'no-route': 'No hay ninguna ruta hacia {address} ({code}).',
  'no-answer': '{address} no respondió a tiempo ({code}).',
  'no-answer.within':
    '{address} no respondió en el plazo de {seconds, plural, one {# segundo} other {# segundos}}.',
  closed: '{address} cerró la conexión antes de completar su respuesta ({code}).',
  'not-http': '{address} no utiliza HTTP ({code}).',
  'untrusted-certificate':
    'No se acepta el certificado de {address} ({code}). NODE_EXTRA_CA_CERTS indica otras entidades de certificación.',
  'tls-error': 'Error de TLS en {address} ({code}).',
  unreachable: 'No se puede acceder a {address}.',
  'unreachable.code': 'No se puede acceder a {address} ({code}).',

  // An answer that is none
  redirected:
    '{address} redirige las peticiones a otra dirección ({status}), redirección que no se sigue. Indique la dirección del propio servicio.',
  unexpected:
    '{address} no responde como espera esta versión de Slate: se trata de otra versión o no es Slate.',
  'unexpected.local': 'El almacén de este equipo no responde como espera esta versión de Slate.',
  'not-slate': '{address} responde {status}, pero no como lo hace Slate: no es Slate.',
  'not-slate.local': 'El almacén de este equipo responde {status}, pero no como lo hace Slate.',
  'key-refused': 'No se acepta la clave de SLATE_API_KEY.',
  'key-missing': 'SLATE_API_KEY no está definida. Asígnele una clave de API del servicio.',

  // The store of this machine
  'store-in-use':
    'Otro proceso ha abierto el almacén de este equipo. Indique la dirección de su servicio con --server URL.',
  'store-in-use.service':
    'El servicio que está en {url} ha abierto el almacén de este equipo; la consulta se dirige a él.',
};
