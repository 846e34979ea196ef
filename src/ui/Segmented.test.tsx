import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Segmented } from './Segmented.tsx'

const OPTIONS = [
  { value: 'a', label: 'First', help: 'What the first one does.' },
  { value: 'b', label: 'Second', help: 'What the second one does.' },
]

function Harness() {
  const [value, setValue] = useState('a')
  return <Segmented label="Which" value={value} options={OPTIONS} onChange={setValue} />
}

/** The line that is seen. */
const line = (): string | null | undefined =>
  document.querySelector('[data-shown=true]')?.textContent

afterEach(cleanup)

describe('a choice among a few words', () => {
  it('explains what is chosen, and what the mouse points at', async () => {
    const user = userEvent.setup()
    render(<Harness />)
    expect(line()).toBe(OPTIONS[0]?.help)
    await user.hover(screen.getByText('Second'))
    expect(line()).toBe(OPTIONS[1]?.help)
    await user.unhover(screen.getByText('Second'))
    expect(line()).toBe(OPTIONS[0]?.help)
    await user.click(screen.getByRole('radio', { name: 'Second' }))
    await user.unhover(screen.getByText('Second'))
    expect(line()).toBe(OPTIONS[1]?.help)
  })

  it('names each option by its label and describes it by its line', () => {
    render(<Harness />)
    const id = screen.getByRole('radio', { name: 'Second' }).getAttribute('aria-describedby')
    expect(document.querySelector(`[id="${id}"]`)?.textContent).toBe(OPTIONS[1]?.help)
  })
})
