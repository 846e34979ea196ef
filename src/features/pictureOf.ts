/** What is painted in a part of the page, as a PNG. */

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest box around all of them. */
const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

interface Word extends Box {
  readonly text: string
  readonly look: CSSStyleDeclaration
}

/** The words that are seen in `root`, each where it stands; not those of buttons. */
function wordsIn(root: HTMLElement): readonly Word[] {
  const words: Word[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    const parent = node.parentElement
    if (!parent || parent.closest('button, [role="status"]')) continue
    for (const { 0: text, index } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index)
      range.setEnd(node, index + text.length)
      const { left, top, right, bottom } = range.getBoundingClientRect()
      if (right > left)
        words.push({ left, top, right, bottom, text, look: getComputedStyle(parent) })
    }
  }
  return words
}

/** Around a picture with words, in CSS pixels. */
const MARGIN = 8

/** The canvases in `root` and the words between them, laid out as on the page, in device pixels. */
function fromCanvases(root: HTMLElement, canvases: readonly HTMLCanvasElement[]): OffscreenCanvas {
  const placed = canvases.map((canvas) => ({ canvas, box: canvas.getBoundingClientRect() }))
  const words = wordsIn(root)
  const whole = around([...placed.map(({ box }) => box), ...words])
  const margin = words.length > 0 ? MARGIN : 0
  const [first] = placed
  const ratio = first && first.box.width > 0 ? first.canvas.width / first.box.width : 1
  const pixels = (length: number): number => Math.round(length * ratio)
  const across = (left: number): number => pixels(left - whole.left + margin)
  const down = (top: number): number => pixels(top - whole.top + margin)
  const picture = new OffscreenCanvas(
    Math.max(1, across(whole.right + margin)),
    Math.max(1, down(whole.bottom + margin)),
  )
  const ctx = picture.getContext('2d')
  if (!ctx) return picture
  ctx.fillStyle = groundOf(root)
  ctx.fillRect(0, 0, picture.width, picture.height)
  for (const { canvas, box } of placed)
    if (canvas.width > 0) ctx.drawImage(canvas, across(box.left), down(box.top))
  ctx.textBaseline = 'middle'
  for (const { text, left, top, bottom, look } of words) {
    ctx.font = `${look.fontWeight} ${Number.parseFloat(look.fontSize) * ratio}px ${look.fontFamily}`
    ctx.fillStyle = look.color
    ctx.fillText(text, across(left), down((top + bottom) / 2))
  }
  return picture
}

/** The colour on which things lie on the page. */
const groundOf = (element: Element): string =>
  getComputedStyle(element).getPropertyValue('--panel') || '#fff'

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
    ctx.fillStyle = groundOf(drawing)
    ctx.fillRect(0, 0, picture.width, picture.height)
    ctx.drawImage(image, 0, 0)
  }
  return picture
}

/** The drawing in `root`, or its canvases with the words between them. @throws when there is neither. */
export async function pictureOf(root: HTMLElement): Promise<Blob> {
  const canvases = [...root.querySelectorAll('canvas')]
  const drawing = root.querySelector<SVGSVGElement>('svg.recharts-surface')
  if (canvases.length === 0 && !drawing) throw new Error('There is no picture to save')
  const picture = drawing ? await fromDrawing(drawing) : fromCanvases(root, canvases)
  return await picture.convertToBlob({ type: 'image/png' })
}
