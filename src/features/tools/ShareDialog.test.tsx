import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { ShareDialog } from './ShareDialog.tsx'

afterEach(cleanup)

const tooLong = 'This exercise is too long for a link: pass its file on.'

it('carries the exercise that is open', () => {
  showPanel(
    <ShareDialog exercise={{ link: 'first-gan' }} onClose={() => undefined} />,
    PRESETS['gan-dense'],
  )
  const link = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
  expect(link.value).toContain('exercise=first-gan')
  expect(screen.queryByText(tooLong)).toBeNull()
})

it('says that an exercise is too long for a link', () => {
  showPanel(
    <ShareDialog exercise={{ link: null }} onClose={() => undefined} />,
    PRESETS['gan-dense'],
  )
  expect(screen.queryByRole('switch', { name: 'The exercise that is open' })).toBeNull()
  expect(screen.getByText(tooLong)).toBeTruthy()
})
