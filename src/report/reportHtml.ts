/** The report of a run as one HTML file: no script, nothing from elsewhere, two pages of A4 when it is printed. */
import { escaped } from '../lib/html.ts'

/** A setting, and what the preset has in its place; `null` where it has the same. */
export interface SettingLine {
  readonly name: string
  readonly value: string
  readonly usual: string | null
}

export interface MeasureLine {
  readonly name: string
  readonly value: string
  readonly real: string
}

export interface ReportParts {
  readonly lang: string
  readonly title: string
  /** Name and value, at the head of the report. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly link: { readonly words: string; readonly address: string }
  readonly verdict: { readonly heading: string; readonly title: string; readonly text: string }
  /** `null` before anything was drawn. */
  readonly picture: {
    readonly heading: string
    /** Of the picture, or what is written in its place. */
    readonly shown: { readonly address: string } | { readonly texts: readonly string[] }
    readonly words: string
  } | null
  readonly curves: {
    readonly heading: string
    /** SVG elements. */
    readonly drawings: readonly string[]
  }
  readonly settings: {
    readonly heading: string
    readonly note: string
    readonly lines: readonly SettingLine[]
  }
  readonly measures: {
    readonly heading: string
    readonly note: string
    readonly head: readonly [string, string, string]
    readonly lines: readonly MeasureLine[]
  }
}

const STYLE = `
@page { size: A4; margin: 12mm 14mm }
* { box-sizing: border-box }
body { max-width: 182mm; margin: 8mm auto; color: #161b22; background: #fff;
  font: 12px/1.45 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif }
@media print { body { margin: 0; font-size: 10px } .page { break-after: page } }
@media screen { body { padding: 0 5mm } }
h1 { margin: 0 0 2mm; font-size: 20px }
h2 { margin: 5mm 0 1.5mm; font-size: 13px; text-transform: uppercase; letter-spacing: .05em; color: #56606f }
dl.facts { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin: 0 }
dl.facts div { display: flex; gap: 1.5mm }
dt { color: #56606f } dd { margin: 0; font-weight: 600 }
p { margin: 1mm 0 } a { color: #5f32d9; overflow-wrap: anywhere }
.verdict { padding: 2.5mm 3mm; border: 1px solid #cdbdff; border-radius: 2mm; background: #f3efff }
.picture img { display: block; width: auto; max-width: 100%; max-height: 92mm; image-rendering: pixelated }
.texts { columns: 4; column-gap: 6mm; margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere }
.curves { display: grid; grid-template-columns: repeat(2, 1fr); gap: 2mm 5mm }
.curves svg { width: 100%; height: auto }
.settings { columns: 3; column-gap: 6mm; margin: 0 }
.settings div { display: flex; justify-content: space-between; gap: 2mm; padding: .4mm 0; break-inside: avoid; border-bottom: 1px solid #e6e9ee }
.settings dd { text-align: right } .settings .differs dd { color: #5f32d9 } .settings small { display: block; color: #56606f; font-weight: 400 }
.measures { display: grid; grid-template-columns: repeat(auto-fit, minmax(78mm, 1fr)); gap: 0 8mm; align-items: start }
table { width: 100%; border-collapse: collapse } .note { color: #56606f; text-align: left; font-size: 11px }
th, td { padding: .7mm 0; border-bottom: 1px solid #e6e9ee; text-align: right; font-variant-numeric: tabular-nums }
th:first-child { text-align: left; font-weight: 400 } thead th { color: #56606f }
`

const section = (heading: string, content: string): string =>
  `<section><h2>${escaped(heading)}</h2>${content}</section>`

const factsHtml = (facts: ReportParts['facts']): string =>
  `<dl class="facts">${facts
    .map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('')}</dl>`

const settingHtml = ({ name, value, usual }: SettingLine): string =>
  `<div${usual === null ? '' : ' class="differs"'}><dt>${escaped(name)}</dt><dd>${escaped(value)}${
    usual ? `<small>${escaped(usual)}</small>` : ''
  }</dd></div>`

const measureHtml = ({ name, value, real }: MeasureLine): string =>
  `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td><td>${escaped(real)}</td></tr>`

function shownHtml({ shown, words }: NonNullable<ReportParts['picture']>): string {
  if ('address' in shown)
    return `<div class="picture"><img alt="${escaped(words)}" src="${shown.address}"></div>`
  const lines = shown.texts.map((text) => `<li>${escaped(text)}</li>`).join('')
  return `<p class="note">${escaped(words)}</p><ul class="texts" translate="no">${lines}</ul>`
}

/** Two tables beside each other: one alone would need a page of its own. */
function measuresHtml({ note, head, lines }: ReportParts['measures']): string {
  const words = `<p class="note">${escaped(note)}</p>`
  if (lines.length === 0) return words
  const columns = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
  const table = (some: readonly MeasureLine[]): string =>
    `<table><thead><tr>${columns}</tr></thead><tbody>${some.map(measureHtml).join('')}</tbody></table>`
  const middle = Math.ceil(lines.length / 2)
  return `${words}<div class="measures">${table(lines.slice(0, middle))}${table(lines.slice(middle))}</div>`
}

/** Writes the report; every word of it is in the parts. */
export function reportHtml(parts: ReportParts): string {
  const { lang, title, facts, link, verdict, picture, curves, settings, measures } = parts
  const first = [
    `<h1>${escaped(title)}</h1>`,
    factsHtml(facts),
    section(
      verdict.heading,
      `<div class="verdict"><strong>${escaped(verdict.title)}</strong> ${escaped(verdict.text)}</div>`,
    ),
    picture && section(picture.heading, shownHtml(picture)),
    curves.drawings.length > 0 &&
      section(curves.heading, `<div class="curves">${curves.drawings.join('')}</div>`),
  ]
  const second = [
    section(
      settings.heading,
      `<p class="note">${escaped(settings.note)}</p><dl class="settings">${settings.lines
        .map(settingHtml)
        .join('')}</dl><p>${escaped(link.words)} <a href="${escaped(link.address)}">${escaped(
        link.address,
      )}</a></p>`,
    ),
    section(measures.heading, measuresHtml(measures)),
  ]
  return `<!doctype html>
<html lang="${escaped(lang)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><div class="page">${first.filter(Boolean).join('\n')}</div><div>${second.join('\n')}</div></body></html>
`
}
