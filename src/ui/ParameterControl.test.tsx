import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { limitOf } from '../models/spec.ts'
import { NETWORK_PARAMETERS } from '../models/networkParameters.ts'
import { OPTIMISER_PARAMETERS } from '../models/optimiserParameters.ts'
import { ParameterControl } from './ParameterControl.tsx'
import type { Parameter, ParameterValue } from '../models/spec.ts'

interface Setting {
  readonly name: string
  readonly words: 'parameter' | 'optimiser'
  readonly parameter: Parameter
}

function Harness({ name, words, parameter }: Setting) {
  const [value, setValue] = useState<ParameterValue>(parameter.default)
  return (
    <MantineProvider env="test">
      <ParameterControl
        setting="model.one"
        name={name}
        words={words}
        parameter={parameter}
        value={value}
        standard={parameter.default}
        limit={(option) => limitOf(parameter, option, 'points')}
        onChange={setValue}
      />
      <output>{String(value)}</output>
    </MantineProvider>
  )
}

const value = (): string => screen.getByRole('status').textContent

const rate: Setting = {
  name: 'learningRate',
  words: 'optimiser',
  parameter: OPTIMISER_PARAMETERS.learningRate,
}
const rule: Setting = {
  name: 'kind',
  words: 'optimiser',
  parameter: OPTIMISER_PARAMETERS.kind,
}
const network: Setting = {
  name: 'network',
  words: 'parameter',
  parameter: NETWORK_PARAMETERS.network,
}

afterEach(cleanup)

describe('the control of a number', () => {
  it('takes what is typed on Enter, with a comma too, and brings it into the range', async () => {
    const user = userEvent.setup()
    render(<Harness {...rate} />)
    const field = screen.getByRole('textbox', { name: 'Learning rate, value' })
    await user.click(field)
    await user.keyboard('0,02{Enter}')
    expect(value()).toBe('0.02')
    await user.clear(field)
    await user.type(field, '50{Enter}')
    expect(value()).toBe('1')
  })

  it('forgets what is no number', async () => {
    const user = userEvent.setup()
    render(<Harness {...rate} />)
    const field = screen.getByRole('textbox')
    await user.clear(field)
    await user.type(field, 'fast')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.tab()
    expect(value()).toBe('0.001')
    expect(field.getAttribute('aria-invalid')).toBe('false')
  })

  it('moves with the arrow keys of its slider, and goes back to its default', async () => {
    const user = userEvent.setup()
    render(<Harness {...rate} />)
    screen.getByRole('slider', { name: 'Learning rate' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(Number(value())).toBeGreaterThan(0.001)
    await user.click(screen.getByRole('button', { name: /^Reset/ }))
    expect(value()).toBe('0.001')
  })

  it('explains itself in one sentence, with the keyboard alone', async () => {
    const user = userEvent.setup()
    render(<Harness {...rate} />)
    screen.getByRole('button', { name: 'About “Learning rate”' }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/^The higher it is, the larger each correction/)).toBeTruthy()
    expect(screen.getByText('Takes effect at the next step.')).toBeTruthy()
  })
})

describe('the control of a choice', () => {
  it('explains each option in the open menu', async () => {
    const user = userEvent.setup()
    render(<Harness {...rule} />)
    await user.click(screen.getByRole('combobox', { name: 'Optimiser' }))
    const options = await screen.findAllByRole('option', { hidden: true })
    expect(options.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Adam.+Start here/),
      expect.stringMatching(/^RMSProp.+without momentum/),
      expect.stringMatching(/^SGD.+the simplest one/),
    ])
  })

  it('shows what cannot be chosen here, with the reason, and does not choose it', async () => {
    const user = userEvent.setup()
    render(<Harness {...network} />)
    await user.click(screen.getByRole('combobox', { name: 'Network' }))
    const option = await screen.findByRole('option', { name: /Convolutional/, hidden: true })
    expect(option.textContent).toContain('needs images')
    await user.click(option)
    expect(value()).toBe('dense')
  })
})
