/**
 * Measures images from a file in the way of a model's samples, and reports. Exit code 0 when it is done, 1 when it failed
 * or a file is not what it should be, 2 when the command line cannot be followed.
 */
import { datasetSpec } from '../datasets/datasets.ts'
import { sizeOf } from '../lib/numbers.ts'
import { urlInNode } from './dataUrl.ts'
import { valueOf, withHeadlessLab } from './headless.ts'
import { readImages, readLabels } from './idx.ts'
import { MEASURE_USAGE, readMeasureOrder } from './measureArguments.ts'
import { measureResultOf, measureText } from './measureReport.ts'
import { runCommand } from './prepare.mjs'
import { follow } from './progress.mjs'
import { orderFromCommandLine, pathOf, writeOut } from './terminal.ts'

/** The test images, with which they are compared, are not more. */
const MOST = 10_000

const WHOLE = new Intl.NumberFormat('en')

await runCommand(async () => {
  const order = await orderFromCommandLine(readMeasureOrder, MEASURE_USAGE)
  const { experiment } = order
  const dataset = datasetSpec(experiment.dataset)
  const images = await readImages(pathOf(order.images), dataset)
  const labels =
    order.labels === null ? null : await readLabels(pathOf(order.labels), images.count, dataset)
  const count = Math.min(MOST, images.count)
  return withHeadlessLab(experiment, async ({ page, report }) => {
    const adapter = report.adapter && ` (${report.adapter})`
    const which = count < images.count ? `the first ${WHOLE.format(count)} of ` : ''
    console.log(
      `Measuring ${which}${WHOLE.format(images.count)} images on ${report.backend}${adapter}`,
    )
    const params = {
      images: urlInNode(images.values.subarray(0, count * sizeOf(dataset.shape))),
      labels: labels && urlInNode(labels.subarray(0, count)),
      against: { dataset: dataset.id, mix: experiment.mix },
    }
    const end = page.evaluate(
      (it) => window.headless.judge(it.images, it.labels, it.against),
      params,
    )
    const started = performance.now()
    const line = async (): Promise<string> =>
      `measuring, ${Math.round((performance.now() - started) / 1000)} s`
    const result = measureResultOf(valueOf(await follow(line, end)))
    const digits = experiment.mix.filter((share) => share > 0).length
    console.log(`\n${measureText(result, digits)}\n`)
    await writeOut(pathOf(order.files.json), `${JSON.stringify(result, null, 2)}\n`)
    return 0
  })
})
