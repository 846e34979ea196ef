/** English: models that draw pixel by pixel. */
export const autoregressive = {
  'family.autoregressive': 'Pixel by pixel',
  'family.autoregressive.help':
    'Draws an image one pixel after the other, each told by all before it, and says exactly how likely any image is. Steady; drawing takes a look for every pixel.',
  'player.predictor': 'Predictor',
  'parameter.blocks.label': 'Blocks',
  'parameter.blocks.help':
    'How many residual blocks are stacked. Each lets a pixel be told by one more row above and one more pixel to the left, and makes every step slower.',
  'parameter.pixelOrder.label': 'Order of the pixels',
  'parameter.pixelOrder.help':
    'In which order an image is drawn: p(x) = p(x₁) p(x₂ | x₁) p(x₃ | x₁, x₂) … holds in any order, but some are harder to learn (MADE, Germain et al. 2015).',
  'option.pixelOrder.rows': 'Row by row',
  'option.pixelOrder.rows.help': 'As one reads: from the top left to the bottom right.',
  'option.pixelOrder.shuffled': 'Shuffled',
  'option.pixelOrder.shuffled.help':
    'One shuffle, the same for all images. Just as right, but harder: the pixel next door often comes later.',
  'parameter.masks.label': 'Masks',
  'parameter.masks.help':
    'Cut every connection by which a pixel could see itself or a later one. Without them the network copies what it is to predict: the loss falls to nothing, and it draws nonsense.',
  'chart.surprise': 'Surprise at the pixels',
  'term.surprise': '−log p(x), pixels as bits',
  'preset.made.title': 'MADE',
  'preset.made.shows':
    'Digits drawn pixel by pixel, and how likely each test digit is, in nats; half of them readable after five minutes',
  'preset.pixelcnn.title': 'PixelCNN',
  'preset.pixelcnn.shows':
    'The best likelihoods here: windows that see the pixels nearby learn faster than MADE',
  'preset.made-no-masks.title': 'Goes wrong: no masks',
  'preset.made-no-masks.shows':
    'The best loss of all, and nothing worth looking at: every pixel sees itself',
  'machine.part.bits': 'Bits',
  'machine.part.bits.says':
    'The same {kind, select, digits {digit} other {image}} in black and white: each pixel is drawn anew each time, white with its grey value as the chance.',
  'machine.part.predictor': 'Predictor',
  'machine.part.predictor.says':
    'A network that says of every pixel how likely it is to be white. Its masks cut what would let a pixel see itself or a later one, so that all pixels are asked in one go.',
  'machine.part.chances': 'Chances',
  'machine.part.chances.says':
    'For every pixel the chance of white, told by the pixels before it alone. Drawing asks for the first, draws it, asks for the second, and so on.',
  'machine.phase.makeBits':
    'Real {kind, select, digits {digits} other {images}} become black and white by chance.',
  'machine.phase.predict': 'The predictor says of every pixel how likely white is.',
  'machine.phase.weighChances':
    'Each pixel costs −log of the chance that it was given: the less expected, the more.',
  'machine.phase.predictorLearns':
    'The predictor learns: the error goes back to its weights, and they move a little.',
  'stage.pixels': 'Pixel by pixel',
  'pixels.noRun': 'There is no model yet: press {play}.',
  'pixels.of': 'What it goes on from',
  'pixels.of.heldOut': 'Test images',
  'pixels.of.own': 'Your drawing',
  'pixels.others.heldOut': 'Other images',
  'pixels.others.own': 'Other ways on',
  'pixels.pad.empty': 'Draw the top of a digit',
  'pixels.pad.hint':
    'The model takes the part that is given, and draws the rest: at 50 % the upper half, where it draws row by row. Draw thin strokes, as large as the pad. With the keyboard: arrows move a pen, Space puts it down or lifts it.',
  'pixels.own':
    'What the model makes of it: given is teal, drawn is white. {told, select, class {It is told the classes one after the other.} other {Each time by other chances.}}',
  'pixels.heldOut': 'Images that the model never saw',
  'pixels.surprise':
    'Where they surprise it: the brighter a pixel, the less it was expected by those before. {nats} nats per image.',
  'pixels.completions':
    'What the model makes of a part: given is teal, drawn is white. Three drawings of each.',
  'pixels.given': 'Given',
  'pixels.drawn': 'Drawn',
  'pixels.drawnOf': '{there} of {size}',
  'pixels.play': 'Draw',
  'pixels.pause': 'Hold',
  'pixels.speed': 'Speed',
  'pixels.speed.slow': 'Slow',
  'pixels.speed.medium': 'Medium',
  'pixels.speed.fast': 'Fast',
} as const
