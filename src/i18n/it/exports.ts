/** Italiano: ciò che si salva come file. */
import type { exports as english } from '../en/exports.ts'

export const exports: Record<keyof typeof english, string> = {
  'save.curves': 'Salva le curve in CSV',
  'save.measures': 'Salva le misure in CSV',
  'save.picture': 'Salva in PNG: {name}',
  'save.text': 'Salva come file di testo: {name}',
  'report.save': 'Salva una relazione',
  'report.saveHelp':
    'Una pagina per lo schermo o per la carta: campioni, curve, impostazioni, misure',
  'report.title': '{name}: relazione di un addestramento',
  'report.step': 'Passi',
  'report.link': 'Lo stesso esperimento:',
  'report.usual': 'in origine {value}',
  'report.differs':
    'Il più vicino è «{base}». In viola: ciò che è diverso, con il valore di partenza.',
  'report.asPreset': 'Come in «{base}».',
  'report.noVerdict': 'Ancora senza diagnosi.',
  'report.noMeasures': 'Non ancora misurato per intero.',
  'save.model': 'Salva solo il modello',
  'save.modelHelp': 'Le sue reti in safetensors, a mezza precisione',
  'film.size': 'Dimensione di un fotogramma',
  'film.pixels': '{side} px',
  'film.png': 'Striscia PNG',
  'film.gif': 'GIF',
  'film.video': 'Video',
  'film.noVideo': 'Niente video: questo browser non sa codificarlo',
  'film.progress': 'Parte del file già pronta',
  'film.cancel': 'Annulla',
  'film.saved': '{name} salvato ({size} kB).',
  'film.failed':
    'Non è stato possibile creare il file. Metti in pausa l’addestramento e riprova, oppure scegli la dimensione più piccola o un altro tipo di file.',
  'replay.save': 'Salva l’addestramento come filmato',
  'replay.save.what':
    '{view}: {shown} momenti su {count}, dal passo {from} al passo {to}, in {seconds} s. L’ultimo resta per un secondo.',
  'replay.length': 'Durata',
  'replay.seconds': '{seconds} s',
  'replay.step': 'passo {step}',
  'walk.frame': 'Il momento della passeggiata che si vede',
  'sliders.strips': 'Che cosa cambia ogni dimensione',
}
