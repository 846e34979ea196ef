/** How a PyTorch script shows what it made: samples or reconstructions as a picture, beside a checkpoint. */
import { drawersOf } from '../families/family.ts'
import { isOfImages, isOfTexts } from '../subject.ts'
import { call, def, lines } from '../text.ts'
import { drawCall, isTold, sheetNoise } from '../trainingScript.ts'
import { TORCH_DIALECT } from './dialect.ts'
import type { Line } from '../text.ts'
import type { Script } from '../trainingScript.ts'

/** True when the network that is shown is one that trains, and behaves otherwise then. */
const changesMode = ({ subject, family }: Script): boolean =>
  family.average === null && subject.experiment.hyperparameters['batchNorm'] === true

/** Draws from latent vectors, a function. */
export function sampleFunction(script: Script): string {
  const { family } = script
  const drawers = drawersOf(family)
  const [decoder = ''] = drawers
  const y = isTold(script) && 'y'
  if (family.sampler)
    return lines(
      '@torch.no_grad()',
      def(
        call('sample', ...drawers, 'x', y),
        family.sampler.prose,
        family.dropout && `${decoder}.eval()`,
        ...family.sampler.lines,
        family.dropout && `${decoder}.train()`,
        'return x',
      ),
    )
  const made = family.decoded(`${decoder}(z)`)
  const first = y && 'z = torch.cat([z, y], 1)'
  const prose = 'Examples in the range of the data from latent vectors.'
  const signature = call('sample', decoder, 'z', y)
  return lines(
    '@torch.no_grad()',
    changesMode(script)
      ? def(
          signature,
          prose,
          first,
          `${decoder}.eval()`,
          `x = ${made}`,
          `${decoder}.train()`,
          'return x',
        )
      : def(signature, prose, first, `return ${made}`),
  )
}

function sheetLines(script: Script): readonly Line[] {
  const { subject, family } = script
  const drawers = drawersOf(family).map((name) => `nets["${name}"]`)
  const ofImages = isOfImages(subject)
  if (family.sheet === 'reconstructions')
    return ofImages
      ? [
          'real = x[:32]',
          'made = sample(nets["decoder"], nets["encoder"](real))',
          'pairs = torch.stack([real.unflatten(0, (4, 8)), made.unflatten(0, (4, 8))], 1)',
          'draw(out / "reconstructions.png", pairs, 8)',
        ]
      : [
          'real = x[:1000]',
          'draw(out / "reconstructions.png", real, sample(nets["decoder"], nets["encoder"](real)))',
        ]
  const [noise, drawn] = sheetNoise(script, TORCH_DIALECT)
  const made = call('sample', ...drawers, noise, isTold(script) && 'y')
  return [
    `${noise} = ${drawn}`,
    isTold(script) && [
      `y = torch.arange(len(${noise}), device=x.device) % CLASSES`,
      'y = F.one_hot(y, CLASSES).float()',
    ],
    drawCall(script, made),
  ]
}

/** Saves a checkpoint and a picture, a function. */
export function saveFunction(script: Script): string {
  const prose = isOfTexts(script.subject)
    ? 'A checkpoint, and texts that it writes.'
    : `A checkpoint, and a picture of ${script.family.sheet}.`
  return lines(
    '@torch.no_grad()',
    def(
      'save(out, step, nets, kept, x)',
      prose,
      'state = {name: each.state_dict() for name, each in {**nets, **kept}.items()}',
      'torch.save({"step": step, **state}, out / "checkpoint.pt")',
      ...sheetLines(script),
    ),
  )
}
