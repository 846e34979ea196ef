/** Français : les présentations. */
import type { deck as english } from '../en/deck.ts'

export const deck: Record<keyof typeof english, string> = {
  'deck.menu': 'Mode présentation',
  'deck.help':
    'Une présentation est une suite de scènes : des vues de cette page avec un titre et une note. Les flèches, Page préc. et Page suiv., ou une télécommande, passent de l’une à l’autre ; Échap termine.',
  'deck.scenes': '{count, plural, one {Une scène} other {# scènes}}',
  'deck.copy': 'En faire une copie',
  'deck.present': 'Présenter',
  'deck.own': 'Votre présentation',
  'deck.title': 'Titre',
  'deck.list': 'Scènes',
  'deck.add': 'Ajouter cette vue',
  'deck.save': 'Enregistrer dans un fichier',
  'deck.open': 'Ouvrir un fichier',
  'deck.notRead': '« {name} » ne contient pas de présentation de cette page. Rien n’a changé.',
  'deck.notCopied':
    'Le navigateur a refusé de copier. Enregistrez plutôt la présentation dans un fichier.',
  'deck.sceneTitle': 'Titre de la scène {number}',
  'deck.sceneNote': 'Note de la scène {number}',
  'deck.note': 'Une note, affichée sous la scène',
  'deck.up': 'Monter la scène {number}',
  'deck.down': 'Descendre la scène {number}',
  'deck.remove': 'Supprimer la scène {number}',
  'deck.show': 'Afficher la scène {number} sur la page',
  'deck.presented': 'Scènes de « {title} »',
  'deck.previous': 'Scène précédente',
  'deck.next': 'Scène suivante',
  'deck.end': 'Terminer la présentation',
}
