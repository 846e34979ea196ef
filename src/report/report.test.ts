import { describe, expect, it } from 'vitest'
import { reportHtml } from './reportHtml.ts'
import type { ReportParts } from './reportHtml.ts'

const PARTS: ReportParts = {
  lang: 'fr',
  title: '<script>alert(1)</script>',
  facts: [['Étape', '1 200']],
  link: { words: 'Ce lien', address: 'https://host/#family=vae&"onclick=' },
  verdict: { heading: 'Diagnostic', title: 'Sain.', text: 'Les échantillons <b> varient.' },
  picture: {
    heading: 'Images',
    shown: { address: 'data:image/png;base64,AAAA' },
    words: 'Des chiffres',
  },
  curves: { heading: 'Courbes', drawings: ['<svg></svg>'] },
  settings: {
    heading: 'Réglages',
    note: 'Ce qui diffère',
    lines: [{ name: 'Largeur', value: '32', usual: 'préréglage : 400' }],
  },
  measures: {
    heading: 'Mesures',
    note: '10 000 échantillons',
    head: ['Mesure', 'Valeur', 'Données réelles'],
    lines: [{ name: 'Rappel', value: '0,34', real: '0,93' }],
  },
}

describe('the report of a run', () => {
  it('takes names as text, whatever is in them', () => {
    const html = reportHtml(PARTS)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('"onclick')
    expect(html).toContain('Les échantillons &#60;b&#62; varient.')
  })

  it('loads nothing, and speaks the language of its reader', () => {
    const html = reportHtml(PARTS)
    expect(html).toContain('<html lang="fr">')
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'data:image/png;base64,AAAA',
    ])
    expect(html).not.toMatch(/<link|@import|url\(/)
    expect(html).toContain("default-src 'none'")
  })

  it('writes texts as texts', () => {
    const picture = { heading: 'Noms', words: 'Noms générés', shown: { texts: ['l’aix', '<i>'] } }
    const html = reportHtml({ ...PARTS, picture })
    expect(html).toContain('<li>l’aix</li><li>&#60;i&#62;</li>')
    expect(html).not.toContain('<img')
  })

  it('says what differs from the preset', () => {
    expect(reportHtml(PARTS)).toContain(
      '<div class="differs"><dt>Largeur</dt><dd>32<small>préréglage : 400</small></dd></div>',
    )
  })

  it('leaves out what there is not', () => {
    const html = reportHtml({
      ...PARTS,
      picture: null,
      curves: { ...PARTS.curves, drawings: [] },
      measures: { ...PARTS.measures, lines: [] },
    })
    expect(html).not.toMatch(/<img|<table|Courbes/)
  })
})
