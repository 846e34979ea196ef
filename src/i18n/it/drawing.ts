/** Italiano: i dati disegnati sulla pagina. */
import type { drawing as english } from '../en/drawing.ts'

export const drawing: Record<keyof typeof english, string> = {
  'own.draw': 'Disegna delle immagini',
  'own.draw.goOn': 'Continua a disegnare: {count, plural, one {# immagine} other {# immagini}}',
  'own.plane.goOn': 'Continua a disegnare: {count, plural, one {# punto} other {# punti}}',
  'own.draw.empty': 'Disegna qui un’immagine',
  'own.draw.hint':
    'Disegna con il mouse, la penna o il dito. Con la tastiera: le frecce muovono una penna, Spazio la appoggia o la solleva, Invio aggiunge l’immagine.',
  'own.draw.add': 'Aggiungi immagine',
  'own.draw.putBack': 'Rimettila a posto',
  'own.draw.leave': 'Lasciala com’era',
  'own.draw.full': 'Non si possono disegnare più di {most} immagini.',
  'own.draw.few': 'Disegna almeno due immagini; per cominciare ne basta una ventina.',
  'own.draw.preview': 'Anteprima',
  'own.draw.name': 'I miei disegni',
  'own.draw.strip': 'Disegnate finora',
  'own.draw.edit': 'Immagine {place}: continua il disegno',
  'own.draw.editOf': 'Immagine {place}, {class}: continua il disegno',
  'own.draw.remove': 'Elimina l’immagine {place}',
  'own.draw.removeAll': 'Elimina tutte',
  'own.draw.bringBack': 'Ripristina ciò che è stato eliminato',
  'own.draw.save': 'Salva le immagini come ZIP, che si può riaprire qui',
  'own.plane.save': 'Salva i punti come CSV, che si può riaprire qui',
  'own.classes': 'Classe di ciò che si disegna',
  'own.classes.none':
    'Tutto ciò che disegni è di un solo tipo. Per distinguere più tipi, assegna loro delle classi.',
  'own.classes.begin': 'Usa delle classi',
  'own.classes.add': 'Aggiungi una classe',
  'own.classes.end': 'Non usare classi',
  'own.classes.remove': 'Togli questa classe',
  'own.class.new': 'Classe {number}',
  'own.class.name': 'Nome di questa classe',
  'own.class.empty': 'Una classe ha bisogno di un nome.',
  'own.class.taken': 'Un’altra classe ha questo nome.',
  'own.variants': 'Aggiungi varianti di ogni immagine',
  'own.variants.what':
    'Ognuna è spostata fino a {shift} pixel, ruotata fino a {turn}° e portata a una scala dal {least} al {most} %. Un modello impara a memoria poche immagini; le varianti stanno per quelle che nessuno ha disegnato. Tutte le varianti di un’immagine servono all’addestramento, oppure tutte sono tenute da parte per la verifica.',
  'own.variants.each': 'Varianti di ogni immagine',
  'own.variants.count':
    '{variants, plural, one {# variante} other {# varianti}} di ogni immagine: {all} immagini in tutto.',
  'own.variants.grid':
    '{rows, plural, one {Un’immagine} other {# delle immagini}}, ognuna in una riga con sue varianti',
  'own.variants.rows': 'Ogni riga comincia con un’immagine così com’è; seguono le sue varianti.',
}
