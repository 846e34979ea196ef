/** The decks that come with the page. */
export const DECK_IDS = [
  'latent-interpolation',
  'mode-collapse',
  'autoencoder-to-vae',
  'the-plane',
] as const

export type DeckId = (typeof DECK_IDS)[number]
