/** Ogni famiglia sugli stessi dati. */
import type { everyFamily as english } from '../en/everyFamily.ts'

export const everyFamily: Record<keyof typeof english, string> = {
  'everyFamily.open': 'Stessi dati, ogni famiglia',
  'everyFamily.title': 'Stessi dati, ogni famiglia',
  'everyFamily.about':
    '{data}: {families}. Ciascuna si addestra per lo stesso tempo, una dopo l’altra, ed è misurata allo stesso modo. Ogni addestramento è conservato.',
  'everyFamily.family': 'Famiglia',
  'everyFamily.settingsOf': 'Impostazioni di «{preset}»',
  'everyFamily.seconds': 'Secondi per ciascuna',
  'everyFamily.budget':
    '{families, plural, one {# famiglia} other {# famiglie}}, {each} ciascuna: {total} di addestramento in tutto, e una misura dopo ciascuna. L’addestramento della pagina intanto aspetta.',
  'everyFamily.progress': '{family}, {run} di {of}: {done} di {each}.',
  'everyFamily.measuring': '{family}, {run} di {of}, è in corso di misura.',
  'everyFamily.runName': 'Ogni famiglia · {family}',
  'everyFamily.caption': '{data}, {each} di addestramento ciascuna, {date}.',
  'everyFamily.some': 'Ci si è fermati dopo {count} famiglie su {of}.',
  'everyFamily.real': 'Dati reali',
  'everyFamily.ofReal': '{value} (dati reali {real})',
  'everyFamily.nats': 'Nat per esempio di prova',
  'everyFamily.nats.help':
    'Quanto sorprende il modello un esempio mai visto, -log p(x): meno è meglio. Dove si conosce solo un limite, è al massimo tanto.',
  'everyFamily.atMost': 'al massimo {value}',
  'everyFamily.pixels.greys':
    '{kind, select, images {nat di pixel grigi} other {nat di coordinate}}',
  'everyFamily.pixels.bits': '{kind, select, images {nat di pixel come bit} other {nat}}',
  'everyFamily.images':
    '{kind, select, images {Immagini di addestramento} other {Punti di addestramento}}',
  'everyFamily.drawing': 'Per disegnarne {count}',
  'everyFamily.drawing.help': 'Il lavoro che ci vuole, senza l’attesa, in questo browser.',
  'everyFamily.ms': '{time} ms',
  'everyFamily.s': '{time} s',
  'everyFamily.verdict': 'Verdetto',
  'everyFamily.reconstructions': 'misurato su ciò che fa di esempi di prova',
  'everyFamily.note':
    'I nat si confrontano solo tra famiglie che contano la stessa cosa: i toni di grigio non si confrontano con i bit.',
  'everyFamily.save': 'Salva la tabella come CSV',
}
