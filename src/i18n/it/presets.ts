/** Italiano: le preimpostazioni. */
import type { presets as english } from '../en/presets.ts'

export const presets: Record<keyof typeof english, string> = {
  'preset.gan-dense.title': 'GAN densa',
  'preset.gan-dense.shows':
    '{kind, select, digits {Cifre} images {Immagini} other {Punti}} dal puro rumore in pochi minuti, su qualsiasi computer',
  'preset.gan-conv.title': 'GAN convoluzionale',
  'preset.gan-conv.shows': 'Le cifre più nitide; più veloce su una scheda grafica',
  'preset.gan-conv-long.title': 'GAN convoluzionale, a lungo',
  'preset.gan-conv-long.shows':
    'Le cifre migliori di qui, per chi la lascia lavorare: un milione di immagini',
  'preset.gan-conv-lite.title': 'GAN convoluzionale, piccola',
  'preset.gan-conv-lite.shows':
    'La stessa idea in una rete che un semplice portatile addestra in pochi minuti',
  'preset.gan-conditional-lite.title': 'GAN condizionale, piccola',
  'preset.gan-conditional-lite.shows':
    'Le si dice quale cifra disegnare: si legge dopo mezzo minuto, anche su un portatile qualsiasi',
  'preset.gan-conditional.title': 'GAN condizionale',
  'preset.gan-conditional.shows':
    'Le si dice quale cifra disegnare: i campioni mostrano a turno da 0 a 9',
  'preset.wgan-gp.title': 'GAN di Wasserstein con penalità sul gradiente',
  'preset.wgan-gp.shows':
    'Una perdita che scende man mano che {kind, select, digits {le cifre} images {le immagini} other {i campioni}} migliorano',
  'preset.r3gan.title': 'GAN relativistica (R3GAN)',
  'preset.r3gan.shows': 'Una perdita moderna e regolarizzata, che converge',
  'preset.gan-collapse.title': 'Collasso dei modi',
  'preset.gan-collapse.shows':
    'Un generatore che impara a ridisegnare sempre {kind, select, digits {le stesse poche cifre} images {le stesse poche immagini} other {gli stessi pochi punti}}',
  'preset.stacked-collapse.title': 'Cifre sovrapposte: coppie perdute',
  'preset.stacked-collapse.shows':
    'Tutte le 100 coppie di cifre sono nei dati; questa GAN ne tralascia molte',
  'preset.stacked-packed.title': 'Cifre sovrapposte: tutte le coppie',
  'preset.stacked-packed.shows':
    'Il discriminatore giudica due immagini insieme: quasi tutte le 100 coppie in pochi minuti',
  'preset.gan-critic-too-strong.title': 'Discriminatore troppo forte',
  'preset.gan-critic-too-strong.shows':
    'Che cosa accade quando il giudice vince sempre: il generatore smette di imparare',
  'preset.gan-ring.title': 'GAN sull’anello',
  'preset.gan-ring.shows':
    'Tutti e otto i gruppi di punti, trovati in mezzo minuto su qualsiasi computer',
  'preset.gan-moons.title': 'GAN sulle lune',
  'preset.gan-moons.shows':
    'Due nuvole curve dal puro rumore, in un quarto di minuto su qualsiasi computer',
  'preset.vae-dense-20.title': 'VAE denso',
  'preset.vae-dense-20.shows':
    'Il classico: 20 dimensioni latenti e codici che seguono una distribuzione normale',
  'preset.vae-2d.title': 'VAE in due dimensioni',
  'preset.vae-2d.shows':
    'Una mappa di {kind, select, digits {tutte le cifre} images {tutte le immagini} other {tutti i punti}} in cui passeggiare',
  'preset.vae-conv.title': 'VAE convoluzionale',
  'preset.vae-conv.shows': 'Ricostruzioni più nitide, con il prior introdotto gradualmente',
  'preset.vae-conditional.title': 'VAE condizionale',
  'preset.vae-conditional.shows':
    '{kind, select, digits {Cifra e stile si separano: un solo vettore latente scrive qualsiasi cifra} images {Classe e stile si separano: un solo vettore latente dà un’immagine di qualsiasi classe} other {Classe e posizione si separano: un solo vettore latente dà un punto di qualsiasi classe}}',
  'preset.ae-32.title': 'Autoencoder',
  'preset.ae-32.shows':
    '{kind, select, images {784 pixel compressi in 32 numeri e ritorno} other {Due coordinate portate in 32 numeri e ritorno}}',
  'preset.ae-2d.title': 'Autoencoder in due dimensioni',
  'preset.ae-2d.shows': 'Una mappa con buchi: a che cosa serve il prior di un VAE',
  'preset.ae-denoising.title': 'Autoencoder antirumore',
  'preset.ae-denoising.shows':
    '{kind, select, digits {Impara a ripulire cifre rumorose, e quindi come è fatta una cifra} images {Impara a ripulire immagini rumorose, e quindi come sono fatte} other {Impara a rimettere a posto punti rumorosi, e quindi dove stanno i dati}}',
  'presets.label': 'Configurazione: {title}',
  'presets.custom': '{family}, impostazioni tue',
  'presets.standard': '{family}, impostazioni standard',
  'presets.choosing': 'Scelta della configurazione…',
  'presets.needsImages': 'Servono immagini: porta con sé le cifre MNIST.',
  'presets.ownData': 'Porta con sé i propri dati: {dataset}.',
}
