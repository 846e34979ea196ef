/** How a script shows what it made, with nothing but the standard library. */
import { channelsOf } from './subject.ts'
import { def } from './text.ts'
import type { Arrays } from './arrays.ts'
import type { Subject } from './subject.ts'

const writePng = def(
  'write_png(path, picture)',
  'Writes bytes [height, width] as a grey PNG.',
  'height, width = picture.shape',
  'rows = b"".join(b"\\0" + bytes(row.tolist()) for row in picture)',
  'header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)',
  'file = b"\\x89PNG\\r\\n\\x1a\\n"',
  'for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):',
  '    check = zlib.crc32(kind + data)',
  '    file += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)',
  'path.write_bytes(file)',
)

const drawImages = ({ module }: Arrays): string =>
  def(
    'draw(path, x, columns)',
    'Writes images in [0, 1] as one picture of so many columns.',
    'x = x.reshape(-1, columns, 28, 28)',
    module === 'torch'
      ? 'picture = x.transpose(1, 2).reshape(len(x) * 28, columns * 28)'
      : 'picture = x.swapaxes(1, 2).reshape(len(x) * 28, columns * 28)',
    module === 'torch'
      ? 'write_png(path, (255 * picture).round().byte().cpu())'
      : 'write_png(path, (255 * picture).round().astype("uint8"))',
  )

/** The colours of two channels; three are red, green and blue. */
const TWO_COLOURS = '[[45, 212, 191], [167, 100, 250]]'

const writeColourPng = writePng
  .replace('[height, width] as a grey PNG', '[height, width, 3] as a PNG')
  .replace('height, width = picture.shape', 'height, width, _ = picture.shape')
  .replace('bytes(row.tolist())', 'bytes(row.reshape(-1).tolist())')
  .replace('height, 8, 0, 0, 0, 0)', 'height, 8, 2, 0, 0, 0)')

const drawColours = ({ module }: Arrays, channels: number): string => {
  const isTorch = module === 'torch'
  return def(
    'draw(path, x, columns)',
    'Writes images in [0, 1] as one picture of so many columns, each channel in its colour.',
    isTorch
      ? `x = x.reshape(-1, columns, ${channels}, 28, 28).cpu()`
      : `x = x.reshape(-1, columns, 28, 28, ${channels})`,
    isTorch
      ? `picture = x.permute(0, 3, 1, 4, 2).reshape(len(x) * 28, columns * 28, ${channels})`
      : `picture = x.swapaxes(1, 2).reshape(len(x) * 28, columns * 28, ${channels})`,
    channels === 2 &&
      (isTorch
        ? `picture = (picture @ torch.tensor(${TWO_COLOURS}).float() / 255).clamp(max=1)`
        : `picture = (picture @ np.array(${TWO_COLOURS}) / 255).clip(max=1)`),
    isTorch
      ? 'write_png(path, (255 * picture).round().byte())'
      : 'write_png(path, (255 * picture).round().astype("uint8"))',
  )
}

const drawPoints = ({ module }: Arrays): string =>
  def(
    'draw(path, real, x)',
    'Writes points as one picture of the square [-3, 3]^2: real ones grey, those of the model black.',
    module === 'torch'
      ? 'picture = torch.full((480, 480), 255, dtype=torch.uint8)'
      : 'picture = np.full((480, 480), 255, "uint8")',
    'for points, grey in ((real, 190), (x, 0)):',
    module === 'torch'
      ? '    column, row = ((points.cpu().clamp(-3, 3) + 3) / 6 * 479).round().long().unbind(1)'
      : '    column, row = ((points.clip(-3, 3) + 3) / 6 * 479).round().astype(int).T',
    '    picture[479 - row, column] = grey',
    'write_png(path, picture)',
  )

const drawTexts = def(
  'draw(path, x)',
  'Writes sequences of tokens as texts, one a line.',
  'texts = []',
  'for row in x.tolist():',
  '    end = row.index(0) if 0 in row else len(row)',
  '    texts.append("".join(CHARACTERS[token - 1] for token in row[:end]))',
  'path.write_text("\\n".join(texts) + "\\n", encoding="utf-8")',
)

/** The functions that write a picture of images or of points, or a file of texts. */
export function pictureFunctions(subject: Subject, arrays: Arrays): readonly string[] {
  const { kind } = subject.data
  const channels = channelsOf(subject)
  if (kind === 'tokens') return [drawTexts]
  if (kind === 'points') return [writePng, drawPoints(arrays)]
  return channels === 1
    ? [writePng, drawImages(arrays)]
    : [writeColourPng, drawColours(arrays, channels)]
}
