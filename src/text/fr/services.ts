import type { services as english } from '../en/services.ts';
import type { Translation } from '../translation.ts';

/** What the command line says of the service that it asks. */
export const services: Translation<typeof english> = {
  // Its address
  'address.form': 'L’adresse du service doit être de la forme https://slate.example.org.',
  'address.credentials':
    'L’adresse du service ne peut contenir ni nom ni mot de passe. Définissez plutôt SLATE_API_KEY.',
  'address.query': 'L’adresse du service ne peut comporter ni chaîne de requête ni fragment.',

  // No answer
  'not-listening': 'Aucun service n’est à l’écoute à l’adresse {address} ({code}).',
  'unknown-host': 'Hôte inconnu dans {address} ({code}).',
  'no-route': 'Il n’existe pas de route vers {address} ({code}).',
  'no-answer': '{address} n’a pas répondu dans le délai imparti ({code}).',
  'no-answer.within': '{address} n’a pas répondu en {seconds, plural, one {# seconde} other {# secondes}}.',
  closed: '{address} a fermé la connexion avant que sa réponse soit complète ({code}).',
  'not-http': '{address} n’utilise pas le protocole HTTP ({code}).',
  'untrusted-certificate':
    'Le certificat de {address} n’est pas accepté ({code}). NODE_EXTRA_CA_CERTS permet d’indiquer d’autres autorités.',
  'tls-error': 'Erreur TLS à l’adresse {address} ({code}).',
  unreachable: 'Impossible de joindre {address}.',
  'unreachable.code': 'Impossible de joindre {address} ({code}).',

  // An answer that is none
  redirected:
    '{address} redirige les requêtes vers une autre adresse ({status}), ce qui n’est pas suivi. Indiquez l’adresse du service lui-même.',
  unexpected:
    '{address} ne répond pas comme l’attend cette version de Slate : il s’agit d’une autre version, ou d’autre chose que Slate.',
  'unexpected.local':
    'L’espace de stockage de cette machine ne répond pas comme l’attend cette version de Slate.',
  'not-slate': '{address} répond {status}, mais non comme le fait Slate : ce n’est pas Slate.',
  'not-slate.local': 'L’espace de stockage de cette machine répond {status}, mais non comme le fait Slate.',
  'key-refused': 'La clé de SLATE_API_KEY n’est pas acceptée.',
  'key-missing': 'SLATE_API_KEY n’est pas définie. Donnez-lui pour valeur une clé d’API du service.',

  // The store of this machine
  'store-in-use':
    'Un autre processus a ouvert l’espace de stockage de cette machine. Indiquez l’adresse de son service avec --server URL.',
  'store-in-use.service':
    'Le service à l’adresse {url} a ouvert l’espace de stockage de cette machine : c’est lui qui est interrogé.',
};
