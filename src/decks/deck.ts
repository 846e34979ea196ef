/**
 * Decks: prepared scenes for a screen that many look at. A scene is a link with a title and a note. The decks of the page are
 * Markdown (`# deck`, then `## scene` and its note, for each language) beside one list of links; a reader's own are JSON.
 */
import * as z from 'zod/mini'

const MOST_SCENES = 100
const LONGEST_LINK = 4000

const sceneSchema = z.strictObject({
  title: z.string().check(z.maxLength(200)),
  note: z.string().check(z.maxLength(1000)),
  /** A link to the page, from its `#` on. */
  hash: z.string().check(z.maxLength(LONGEST_LINK), z.regex(/^(#|$)/)),
})

const deckSchema = z.strictObject({
  title: z.string().check(z.maxLength(200)),
  scenes: z.array(sceneSchema).check(z.maxLength(MOST_SCENES)),
})

export type Scene = Readonly<z.infer<typeof sceneSchema>>

export interface Deck {
  readonly title: string
  readonly scenes: readonly Scene[]
}

/** First in every file of a deck, with the version of its format. */
const MARK = 'ganvas-deck'
const VERSION = 1

const fileSchema = z.strictObject({ [MARK]: z.literal(VERSION), deck: deckSchema })

/** Checks what is said to be a deck; `null` where it is none. */
export function checkDeck(value: unknown): Deck | null {
  const checked = deckSchema.safeParse(value)
  return checked.success ? checked.data : null
}

/** A deck as a file. */
export const writeDeck = (deck: Deck): string => JSON.stringify({ [MARK]: VERSION, deck }, null, 2)

/** Reads a deck's file; `null` where it holds none. */
export function readDeck(text: string): Deck | null {
  try {
    const checked = fileSchema.safeParse(JSON.parse(text))
    return checked.success ? checked.data.deck : null
  } catch {
    return null
  }
}

/** Puts the words of a deck to its links. @throws where they do not belong together. */
export function deckOf(words: string, links: readonly string[]): Deck {
  const [head = '', ...parts] = words.split(/^## /m)
  const title = /^# (.+)$/m.exec(head)?.[1]
  if (title === undefined || parts.length !== links.length)
    throw new Error(`a deck of ${links.length} links has words for ${parts.length}`)
  const scenes = parts.map((part, i) => {
    const [first = '', ...rest] = part.split('\n')
    return { title: first.trim(), note: rest.join('\n').trim(), hash: links[i] ?? '' }
  })
  return { title: title.trim(), scenes }
}
