/** Des mots sur la page sans réseau, et sur ses nouvelles versions. */
import type { offline as english } from '../en/offline.ts'

export const offline: Record<keyof typeof english, string> = {
  'offline.keeping': 'Copie de la page pour s’en servir sans réseau : {kept} Mo sur {total}',
  'offline.ready': 'La page fonctionne maintenant sans réseau.',
  'offline.version': 'Une nouvelle version est disponible.',
  'offline.threads': 'Rechargée, la page entraînera les modèles sur tous les cœurs.',
  'offline.reloading':
    'La page se recharge une fois pour entraîner les modèles sur tous les cœurs…',
  'offline.reload': 'Recharger',
}
