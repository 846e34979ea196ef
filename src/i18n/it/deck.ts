/** Italiano: le presentazioni. */
import type { deck as english } from '../en/deck.ts'

export const deck: Record<keyof typeof english, string> = {
  'deck.menu': 'Modalità presentazione',
  'deck.help':
    'Una presentazione è una serie di scene: viste di questa pagina con un titolo e una nota. Le frecce, Pag su e Pag giù, o un telecomando passano dall’una all’altra; Esc termina.',
  'deck.scenes': '{count, plural, one {Una scena} other {# scene}}',
  'deck.copy': 'Fanne una copia',
  'deck.present': 'Presenta',
  'deck.own': 'La tua presentazione',
  'deck.title': 'Titolo',
  'deck.list': 'Scene',
  'deck.add': 'Aggiungi questa vista',
  'deck.save': 'Salva in un file',
  'deck.open': 'Apri un file',
  'deck.notRead': '«{name}» non contiene una presentazione di questa pagina. Nulla è cambiato.',
  'deck.notCopied': 'Il browser ha rifiutato di copiare. Salva invece la presentazione in un file.',
  'deck.sceneTitle': 'Titolo della scena {number}',
  'deck.sceneNote': 'Nota della scena {number}',
  'deck.note': 'Una nota, mostrata sotto la scena',
  'deck.up': 'Sposta su la scena {number}',
  'deck.down': 'Sposta giù la scena {number}',
  'deck.remove': 'Elimina la scena {number}',
  'deck.show': 'Mostra la scena {number} nella pagina',
  'deck.presented': 'Scene di «{title}»',
  'deck.previous': 'Scena precedente',
  'deck.next': 'Scena successiva',
  'deck.end': 'Termina la presentazione',
}
