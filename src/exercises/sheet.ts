/**
 * The sheet that a learner hands in: one HTML file with what was predicted, every goal and what shows that it was reached.
 * It carries the same as data, and a code over them: {@link checkSheet} sees whether the sheet was changed since, and
 * whether the evidence reaches the goals. The code is no proof against somebody who computes a new one.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { escaped } from '../lib/html.ts'
import { fromJson } from '../lib/json.ts'
import { goalSchema } from './exercise.ts'
import { isReached } from './goals.ts'

export const SHEET_VERSION = 1
/** Characters of the longest sheet that is read. */
const LONGEST_SHEET = 20_000_000

const number = z.number()
const text = z.string().check(z.maxLength(5_000_000))
const facts = z.record(z.string(), z.union([number, z.string(), z.boolean()]))

const evidence = z.strictObject({
  facts,
  ...{ step: number, images: number, seconds: number, at: number },
  experiment: text,
  picture: z.nullable(text),
  curves: z.array(text).check(z.maxLength(12)),
})

const sheetSchema = z.strictObject({
  format: z.literal('ganvas-sheet'),
  version: z.literal(SHEET_VERSION),
  /** Whose it is, as they wrote it. */
  name: text,
  exercise: text,
  title: text,
  question: text,
  predicted: z.nullable(text),
  /** The option that turned out right; `null` where none is. */
  answer: z.nullable(text),
  /** Milliseconds since 1970. */
  begun: number,
  goals: z
    .array(
      z.strictObject({
        goal: goalSchema,
        hints: number,
        evidence: z.nullable(evidence),
      }),
    )
    .check(z.minLength(1), z.maxLength(12)),
})

export type Sheet = z.infer<typeof sheetSchema>

/** What a look at a sheet finds. */
export interface SheetFindings {
  readonly sheet: Sheet
  /** The code that it should have. */
  readonly code: string
  /** Whether it has it: nothing was changed by hand. */
  readonly isUnchanged: boolean
  /** For each goal: whether there is evidence that reaches it. */
  readonly reached: readonly boolean[]
}

export type SheetFault = 'notSheet' | 'newerSheet' | 'damagedSheet'

export class SheetError extends Error {
  readonly code: SheetFault

  constructor(code: SheetFault) {
    super(code)
    this.name = 'SheetError'
    this.code = code
  }
}

/** Digits and letters that are not taken for one another: Crockford's base 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 12

/** The code of a sheet's data, such as `7H2K-9QXD-M4TA`: 60 bits of their SHA-256. */
export function codeOf(data: string): string {
  const bytes = sha256(utf8ToBytes(data))
  const letters = Array.from({ length: CODE_LENGTH }, (_, i) => ALPHABET[(bytes[i] ?? 0) % 32])
  return letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** The words around a sheet's data, in the reader's language. */
export interface SheetWords {
  readonly lang: string
  readonly heading: string
  readonly code: string
  /** Name and value, at the head. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** One line for each goal: how it was reached, or that it was not. */
  readonly goals: readonly string[]
  readonly note: string
}

const STYLE = `
@page { size: A4; margin: 14mm }
body { max-width: 182mm; margin: 8mm auto; padding: 0 5mm; color: #161b22; background: #fff; font: 13px/1.5 system-ui, sans-serif }
h1 { margin: 0; font-size: 21px } h2 { margin: 6mm 0 1mm; font-size: 15px }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 4mm; margin: 4mm 0 }
dt { color: #56606f } dd { margin: 0; font-weight: 600 }
p { margin: 1mm 0 } a { color: #5f32d9; overflow-wrap: anywhere } .code { font: 600 14px ui-monospace, monospace }
section { break-inside: avoid } section.open { color: #8a5200 }
img { max-width: 100%; max-height: 80mm; image-rendering: pixelated } svg { width: 86mm; height: auto }
.note { color: #56606f; font-size: 11px }
`

/** A `<` in the data would end the element that holds them. */
const inScript = (json: string): string => json.replaceAll('<', String.raw`\u003c`)

function goalHtml({ goal, evidence: shown }: Sheet['goals'][number], how: string): string {
  const picture = shown?.picture?.startsWith('data:image/png;base64,')
    ? `<p><img alt="" src="${escaped(shown.picture)}"></p>`
    : ''
  const curves = (shown?.curves ?? [])
    .map((svg) => `<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`)
    .join('')
  return `<section class="${shown ? 'reached' : 'open'}"><h2>${shown ? '✓' : '○'} ${escaped(goal.text)}</h2>
<p>${escaped(how)}</p>${picture}${curves}${shown ? `<p class="note">${escaped(shown.experiment)}</p>` : ''}</section>`
}

/** Writes a sheet. */
export function sheetHtml(sheet: Sheet, words: SheetWords): string {
  const data = JSON.stringify(sheet)
  const lines = [...words.facts, [words.code, codeOf(data)] as const]
  return `<!doctype html>
<html lang="${escaped(words.lang)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.heading)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.heading)}</h1><p>${escaped(sheet.question)}</p>
<dl>${lines.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
${sheet.goals.map((goal, at) => goalHtml(goal, words.goals[at] ?? '')).join('\n')}
<p class="note">${escaped(words.note)}</p>
<script type="application/json" id="ganvas-sheet" data-code="${codeOf(data)}">${inScript(data)}</script></body></html>
`
}

const DATA =
  /<script type="application\/json" id="ganvas-sheet" data-code="([\w-]+)">(.*)<\/script>/

/** Looks at a sheet of unknown origin. @throws SheetError */
export function checkSheet(html: string): SheetFindings {
  const [, given, data] = (html.length <= LONGEST_SHEET && DATA.exec(html)) || []
  if (given === undefined || data === undefined) throw new SheetError('notSheet')
  let value: unknown
  try {
    value = fromJson(data)
  } catch {
    throw new SheetError('damagedSheet')
  }
  const { success, data: sheet } = sheetSchema.safeParse(value)
  if (!success) throw new SheetError(isNewer(value) ? 'newerSheet' : 'damagedSheet')
  const code = codeOf(data.replaceAll(String.raw`\u003c`, '<'))
  return {
    sheet,
    code,
    isUnchanged: code === given,
    reached: sheet.goals.map(
      ({ goal, evidence: shown }) => shown !== null && isReached(goal, shown.facts),
    ),
  }
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  Number(value.version) > SHEET_VERSION
