/** What is painted in a part of the page, as a PNG. */

/** The canvases of `root`, which lie on one another, as one picture of their size in device pixels. */
function fromCanvases(canvases: readonly HTMLCanvasElement[]): OffscreenCanvas {
  const [ground] = canvases
  const picture = new OffscreenCanvas(ground?.width ?? 1, ground?.height ?? 1)
  const ctx = picture.getContext('2d')
  if (ctx) for (const canvas of canvases) if (canvas.width > 0) ctx.drawImage(canvas, 0, 0)
  return picture
}

/** The look that the style sheets give a drawing, which a picture apart from the page does not have. */
const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const

/** A copy of a drawing that looks the same anywhere. */
function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const elements = drawing.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const look = getComputedStyle(elements[i] as SVGElement)
    for (const name of LOOK) element.style.setProperty(name, look.getPropertyValue(name))
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return copy
}

/** Twice as many pixels as the drawing has on the page. */
const DRAWING_SCALE = 2

async function fromDrawing(drawing: SVGSVGElement): Promise<OffscreenCanvas> {
  const { width, height } = drawing.getBoundingClientRect()
  const copy = copyOf(drawing)
  copy.setAttribute('width', String(width * DRAWING_SCALE))
  copy.setAttribute('height', String(height * DRAWING_SCALE))
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
  await image.decode()
  const picture = new OffscreenCanvas(width * DRAWING_SCALE, height * DRAWING_SCALE)
  const ctx = picture.getContext('2d')
  if (ctx) {
    ctx.fillStyle = getComputedStyle(drawing).getPropertyValue('--panel') || '#fff'
    ctx.fillRect(0, 0, picture.width, picture.height)
    ctx.drawImage(image, 0, 0)
  }
  return picture
}

/** The canvases or the drawing in `root`. @throws when there is neither. */
export async function pictureOf(root: HTMLElement): Promise<Blob> {
  const canvases = [...root.querySelectorAll('canvas')]
  const drawing = root.querySelector<SVGSVGElement>('svg.recharts-surface')
  if (canvases.length === 0 && !drawing) throw new Error('There is no picture to save')
  const picture = drawing ? await fromDrawing(drawing) : fromCanvases(canvases)
  return await picture.convertToBlob({ type: 'image/png' })
}
