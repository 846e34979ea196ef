/** English: the model as a machine, its parts and the sub-steps of a step. */
export const machine = {
  'machine.title': 'Inside the model',
  'machine.parts': 'The parts of the model',
  'machine.hint':
    'What goes through the model right now. Press a part to look inside it, or to change its layers.',
  'machine.slow.label': 'Slow motion',
  'machine.slow.play': 'Slow motion',
  'machine.slow.hold': 'Hold',
  'machine.slow.next': 'Next part',
  'machine.slow.who': 'Who learns in slow motion',
  'machine.slow.all': 'All learn',
  'machine.slow.place': 'Step {step}, as it was just made, {number} of {of}:',
  'machine.slow.round': 'time {number} of {of}',
  'machine.meter': 'taken for real',
  'machine.meter.real': 'real',
  'machine.meter.generated': 'generated',
  'machine.weights': '{count, plural, one {{written} weight} other {{written} weights}}',
  'machine.characters': 'up to {count} characters',
  'machine.numbers': '{count, plural, one {# number} other {# numbers}}',
  'machine.passes': 'What comes out goes to: {to}',
  'machine.settings': 'Settings for this part',
  'machine.make': 'What the network is made of',
  'machine.sharedBy': 'The same for: {names}',
  'machine.planned': 'From the next start on. Until then the model goes on as it was built.',
  'machine.next': 'next: {size}',
  'machine.layer': 'Layer',
  'machine.out': 'Comes out',
  'machine.layerWeights': 'Weights',
  'machine.total': 'In all',
  'machine.layer.input': 'what comes in',
  'machine.layer.dense': 'dense',
  'machine.layer.conv': 'convolution',
  'machine.layer.convTranspose': 'transposed convolution',
  'machine.layer.residual': 'residual block',
  'machine.layer.skip': 'skip, joined',
  'machine.layer.groupNorm': 'group normalisation',
  'machine.layer.film': 'told the time, the class',
  'machine.layer.reshape': 'put in shape',
  'machine.layer.dropout': 'dropout',
  'machine.layer.batchNorm': 'batch normalisation',
  'machine.part.noise': 'Noise',
  'machine.part.noise.says':
    'Random numbers, drawn afresh each time. Each draw becomes another {kind, select, digits {digit} images {image} other {point}}: they are the place in the latent space.',
  'machine.part.label': 'Class',
  'machine.part.label.says':
    'Which class is asked for. The model is told it here, so that it can later make the one you want.',
  'machine.part.generator': 'Generator',
  'machine.part.generator.says':
    'A network that turns random numbers into {kind, select, digits {digits} images {images} other {points}}. It never sees a real one: all it learns from is what the discriminator says.',
  'machine.part.generated': 'Generated',
  'machine.part.generated.says':
    'What the generator makes of the noise as it is being trained. The sheet of samples shows a running average of it, which is steadier.',
  'machine.part.real': 'Real',
  'machine.part.real.says':
    '{kind, select, digits {A real digit} images {A real image} other {Real points}} from the data that the step was trained on.',
  'machine.part.critic': 'Discriminator',
  'machine.part.critic.says':
    'A network that tells real from generated. The bars say how much it takes what it was just shown for real: it wants the first full and the second empty, the generator wants the second full.',
  'machine.part.losses': 'Errors',
  'machine.part.losses.says':
    'How wrong each part was. From here the error goes back through the networks and says of every weight which way to move: these are the losses of the training curves.',
  'machine.part.encoder': 'Encoder',
  'machine.part.encoder.says':
    'A network that sums {kind, select, digits {a digit} images {an image} other {a point}} up in a few numbers, its code.',
  'machine.part.posterior': 'Mean, spread',
  'machine.part.posterior.says':
    'For each number of the code a middle (above, μ) and how far it may stray from it (below, σ). The wider they are, the less the code says.',
  'machine.part.chance': 'Noise',
  'machine.part.chance.says':
    'Random numbers that shift the code within its spread, so that nearby codes have to mean nearly the same.',
  'machine.part.code': 'Code',
  'machine.part.code.says':
    'The few numbers that are all the decoder gets to see: a place in the latent space, z.',
  'machine.part.decoder': 'Decoder',
  'machine.part.decoder.says':
    'A network that makes {kind, select, digits {a digit} images {an image} other {a point}} of a code again. Alone, with codes drawn at random, it makes new ones.',
  'machine.part.rebuilt': 'Rebuilt',
  'machine.part.rebuilt.says':
    'What the decoder made of the code, the reconstruction. The closer it comes to the real one, the smaller the error.',
  'machine.part.spoilt': 'With noise',
  'machine.part.spoilt.says':
    'The real {kind, select, digits {digit} images {image} other {points}} with noise added. This is what the network sees; what it gives back is compared with the clean one.',
  'machine.phase.draw':
    'The generator draws {kind, select, digits {digits} images {images} other {points}} from noise.',
  'machine.phase.judgeReal':
    'The discriminator looks at real {kind, select, digits {digits} images {images} other {points}}.',
  'machine.phase.judgeGenerated': 'In the same pass it looks at generated ones.',
  'machine.phase.criticErrs': 'What it took wrongly becomes one number: its error.',
  'machine.phase.criticGradient':
    'The error goes back through the discriminator, and says of every weight which way to move.',
  'machine.phase.criticLearns':
    'The discriminator learns: its weights move a little, those of the generator stay.',
  'machine.phase.drawAgain': 'The generator draws again, from new noise.',
  'machine.phase.judgeAgain': 'The discriminator says what it takes them for.',
  'machine.phase.generatorErrs':
    'The generator’s error: it is small where the discriminator was fooled.',
  'machine.phase.generatorGradient':
    'The error comes back through the discriminator, which stays as it is, into the generator.',
  'machine.phase.generatorLearns':
    'The generator learns: its weights move a little, towards what fools better.',
  'machine.phase.encode': 'The encoder sums up what it sees: a mean and a spread for each number.',
  'machine.phase.drawCode': 'A code is drawn at random from that mean and spread.',
  'machine.phase.decode': 'The decoder rebuilds what was seen from the code alone.',
  'machine.phase.compareBoth':
    'Two errors: how far it is from the real one, and how much the codes give away.',
  'machine.phase.bothLearn': 'Decoder and encoder learn: the error goes back through both.',
  'machine.phase.spoil': 'Noise is added to what will be shown.',
  'machine.phase.encodeToCode': 'The encoder sums up what it sees in a code.',
  'machine.phase.compare': 'What was rebuilt is compared with the real one.',
}
