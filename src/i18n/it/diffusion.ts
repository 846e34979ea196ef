/** Italiano: i modelli di diffusione. */
import type { diffusion as english } from '../en/diffusion.ts'

export const diffusion: Record<keyof typeof english, string> = {
  'family.diffusion': 'Diffusione',
  'family.diffusion.help':
    'Trasforma a poco a poco i dati in rumore e impara la via del ritorno; il rumore ricondotto diventa dati nuovi. Regolare; per disegnare servono molti passi.',
  'player.denoiser': 'Riduttore del rumore',
  'parameter.process.label': 'La via verso il rumore',
  'parameter.process.help':
    'Come i dati diventano rumore, e quindi che cosa si impara del ritorno: una linea retta si segue in pochi passi, la via dei primi modelli di diffusione ne chiede di più.',
  'option.process.flow': 'Linea retta (flusso)',
  'option.process.flow.help':
    'Ogni esempio va dritto al suo rumore, e la rete impara quanto in fretta (flusso rettificato). Comincia da qui.',
  'option.process.ddpm': 'Diffusione (DDPM)',
  'option.process.ddpm.help':
    'Il rumore si aggiunge come nei modelli di diffusione del 2020, e la rete impara a vederlo. A ogni passo il disegno ne aggiunge di nuovo.',
  'parameter.samplerSteps.label': 'Passi per disegnare',
  'parameter.samplerSteps.help':
    'Più passi ci sono dal rumore al campione, più esattamente si segue la via e più tempo serve per disegnare. Con un solo passo tutti i campioni cadono vicino al centro dei dati.',
  'parameter.solver.label': 'Come si fa un passo',
  'parameter.solver.help':
    'Un passo segue la direzione data dalla rete: quella della partenza, o la media tra quella della partenza e quella dell’arrivo.',
  'option.solver.euler': 'Eulero',
  'option.solver.euler.help':
    'Segue la direzione della partenza. Un solo sguardo alla rete; taglia le curve.',
  'option.solver.heun': 'Heun',
  'option.solver.heun.help':
    'Prova il passo, guarda di nuovo all’arrivo e prende la media delle due direzioni. Due sguardi, molti meno passi.',
  'parameter.guidance.label': 'Guida',
  'parameter.guidance.help':
    'Sopra l’uno i campioni sono spinti oltre ciò che chiede la loro classe: più tipici, meno vari. A zero la classe è ignorata (Ho e Salimans 2022).',
  'chart.denoising': 'Errore del riduttore',
  'term.denoisingError': 'Errore quadratico',
  'chart.byTime': 'Lo stesso, per quantità di rumore',
  'term.errorLittleNoise': 'Poco rumore',
  'term.errorHalfNoise': 'Metà rumore',
  'term.errorMuchNoise': 'Molto rumore',
  'preset.flow-ring.title': 'Flusso sull’anello',
  'preset.flow-ring.shows':
    'Tutti e otto i gruppi, ognuno con la sua parte, in mezzo minuto ovunque',
  'preset.flow-checkerboard.title': 'Flusso sulla scacchiera',
  'preset.flow-checkerboard.shows': 'Bordi netti, difficili per le GAN',
  'preset.ddpm-moons.title': 'Diffusione sulle lune',
  'preset.ddpm-moons.shows': 'Il rumore tolto in cento passi, ognuno dei quali ne aggiunge un po’',
  'preset.flow-one-step.title': 'Va storta: un solo passo per disegnare',
  'preset.flow-one-step.shows': 'Tutto cade vicino al centro; aumenta i passi mentre si allena',
  'preset.unet-flow.title': 'Flusso con U-Net',
  'preset.unet-flow.shows': 'Il rumore è tolto dai pixel stessi: lento su un portatile',
  'family.latentDiffusion': 'Diffusione latente',
  'family.latentDiffusion.help':
    'Riassume ogni esempio in pochi numeri e impara a trasformare rumore in numeri così, da cui nascono nuovi esempi. Nitida e varia, veloce su ogni computer.',
  'preset.latent-flow.title': 'Flusso latente',
  'preset.latent-flow.shows':
    'Il rumore diventa un codice a piccoli passi, e il codice un disegno; pochi minuti ovunque',
  'preset.latent-flow-conditional.title': 'Flusso latente, condizionale',
  'preset.latent-flow-conditional.shows':
    'Chiedi una classe e cambia la guida: più tipica o più varia',
  'machine.part.codeNoise': 'Rumore',
  'machine.part.codeNoise.says':
    'Numeri a caso da una distribuzione normale, tanti quanti ne ha il codice. Alla fine della via non resta altro.',
  'machine.part.noisedCode': 'Codice misto',
  'machine.part.noisedCode.says':
    'Il codice con tanto rumore quanto ce n’è in un momento preso a caso: quasi niente, quasi tutto o qualcosa in mezzo.',
  'machine.phase.noiseCode': 'Si mescola rumore ai codici, a ognuno la sua parte.',
  'machine.part.addedNoise': 'Rumore',
  'machine.part.addedNoise.says':
    'Numeri a caso da una distribuzione normale, tanti quanti ne ha {kind, select, images {un’immagine} other {un punto}}. Alla fine della via non resta altro.',
  'machine.part.noised': 'Miscela',
  'machine.part.noised.says':
    '{kind, select, digits {La cifra reale} images {L’immagine reale} other {Il punto reale}} con tanto rumore quanto ce n’è in un momento preso a caso: quasi niente, quasi tutto o qualcosa in mezzo.',
  'machine.part.velocity': 'Direzione',
  'machine.part.velocity.says':
    'Come si va {kind, select, digits {dalla cifra reale} images {dall’immagine reale} other {dal punto reale}} al suo rumore: il rumore meno i dati. È ciò che la rete deve dire.',
  'machine.part.denoiser': 'Riduttore',
  'machine.part.denoiser.says':
    'Una rete che vede la miscela e il momento, e dice da che parte sta il rumore. Ricondotto all’indietro, il puro rumore diventa dati.',
  'machine.part.guess': 'Risposta',
  'machine.part.guess.says':
    'Ciò che il riduttore dice di ogni miscela. Dietro possono stare {kind, select, images {molte immagini} other {molti punti}} e molto rumore; al meglio ne dice la media.',
  'machine.phase.addNoise':
    'Si mescola rumore {kind, select, digits {alle cifre reali} images {alle immagini reali} other {ai punti reali}}, a ognuno la sua parte.',
  'machine.phase.guess': 'Il riduttore dice di che cosa è fatta ogni miscela.',
  'machine.phase.compareGuess': 'La sua risposta è confrontata con com’era davvero.',
  'machine.phase.denoiserLearns':
    'Il riduttore impara: l’errore torna ai suoi pesi, che si muovono un poco.',
  'plane.layer.ways': 'Vie dal rumore',
  'plane.layer.field': 'Direzioni',
  'plane.way': 'Dal rumore ai dati',
  'plane.ways':
    'Le vie di alcuni punti, dal loro rumore a dove sono ora, in {count, plural, one {# passo} other {# passi}}.',
  'plane.field':
    'Dove la rete manda un punto da qui, a {share} della via dal rumore. La freccia più lunga: {longest} unità nel tempo di tutta la via.',
}
