/** English: diffusion models. */
export const diffusion = {
  'family.diffusion': 'Diffusion',
  'family.diffusion.help':
    'Turns data into noise little by little, and learns the way back; noise that is led back becomes new data. Steady; drawing takes many steps.',
  'player.denoiser': 'Denoiser',
  'parameter.process.label': 'The way into noise',
  'parameter.process.help':
    'How data become noise, and so what is learnt of the way back: a straight line needs few steps to draw, the way of the first diffusion models more of them.',
  'option.process.flow': 'Straight line (flow)',
  'option.process.flow.help':
    'Each example moves to its noise in a straight line, and the network learns how fast (rectified flow). Start here.',
  'option.process.ddpm': 'Diffusion (DDPM)',
  'option.process.ddpm.help':
    'Noise is added as in the diffusion models of 2020, and the network learns to see it. Drawing adds new noise at each step.',
  'parameter.samplerSteps.label': 'Steps to draw',
  'parameter.samplerSteps.help':
    'The more steps from noise to a sample, the more exactly the way is followed, and the longer drawing takes. With one step all samples lie near the middle of the data.',
  'parameter.solver.label': 'How a step is made',
  'parameter.solver.help':
    'A step follows the direction that the network gives: that of its start, or the mean of those at its start and its end.',
  'option.solver.euler': 'Euler',
  'option.solver.euler.help':
    'Follows the direction at the start of the step. One look at the network; cuts corners.',
  'option.solver.heun': 'Heun',
  'option.solver.heun.help':
    'Tries the step, looks again at its end, and takes the mean of both directions. Two looks, far fewer steps.',
  'parameter.guidance.label': 'Guidance',
  'parameter.guidance.help':
    'Above one, samples are pushed beyond what their class asks for: more typical, less varied. At zero the class is ignored (Ho and Salimans 2022).',
  'chart.denoising': 'Error of the denoiser',
  'term.denoisingError': 'Squared error',
  'chart.byTime': 'The same, by how much noise there is',
  'term.errorLittleNoise': 'Little noise',
  'term.errorHalfNoise': 'Half noise',
  'term.errorMuchNoise': 'Much noise',
  'preset.flow-ring.title': 'Flow on the ring',
  'preset.flow-ring.shows': 'All eight groups, each with its share, half a minute on any computer',
  'preset.flow-checkerboard.title': 'Flow on the checkerboard',
  'preset.flow-checkerboard.shows': 'Sharp edges, which GANs find hard',
  'preset.ddpm-moons.title': 'Diffusion on the moons',
  'preset.ddpm-moons.shows': 'Noise taken away in a hundred steps, each adding a little of its own',
  'preset.flow-one-step.title': 'Goes wrong: one step to draw',
  'preset.flow-one-step.shows':
    'Everything lands near the middle; raise the steps to draw while it trains',
  'preset.unet-flow.title': 'U-Net flow',
  'preset.unet-flow.shows': 'Noise taken out of the pixels themselves: slow on a laptop',
  'family.latentDiffusion': 'Latent diffusion',
  'family.latentDiffusion.help':
    'Sums each example up in a few numbers, and learns to turn noise into such numbers, from which new examples are made. Clear and varied, and quick on any computer.',
  'preset.latent-flow.title': 'Latent flow',
  'preset.latent-flow.shows':
    'Noise becomes a code in small steps, and the code a picture; minutes on any computer',
  'preset.latent-flow-conditional.title': 'Latent flow, conditional',
  'preset.latent-flow-conditional.shows':
    'Ask for a class, and move the guidance: more typical or more varied',
  'machine.part.codeNoise': 'Noise',
  'machine.part.codeNoise.says':
    'Random numbers from a normal distribution, as many as a code has. At the end of the way nothing else is left.',
  'machine.part.noisedCode': 'Mixed code',
  'machine.part.noisedCode.says':
    'The code with so much noise as there is at a time drawn at random: almost none, almost all, or anything between.',
  'machine.phase.noiseCode': 'Noise is mixed into the codes, each by a share of its own.',
  'machine.part.addedNoise': 'Noise',
  'machine.part.addedNoise.says':
    'Random numbers from a normal distribution, as many as there are in {kind, select, images {an image} other {a point}}. At the end of the way nothing else is left.',
  'machine.part.noised': 'Mixed',
  'machine.part.noised.says':
    'The real {kind, select, digits {digit} images {image} other {point}} with so much noise as there is at a time drawn at random: almost none, almost all, or anything between.',
  'machine.part.velocity': 'Direction',
  'machine.part.velocity.says':
    'Which way leads from the real {kind, select, digits {digit} images {image} other {point}} to its noise: noise less data. It is what the network is to say.',
  'machine.part.denoiser': 'Denoiser',
  'machine.part.denoiser.says':
    'A network that sees the mixture and the time, and says which way the noise lies. Led back along it, pure noise becomes data.',
  'machine.part.guess': 'Guess',
  'machine.part.guess.says':
    'What the denoiser says of each mixture. Many {kind, select, images {images} other {points}} and much noise can lie behind one mixture, so that the best it can say is their mean.',
  'machine.phase.addNoise':
    'Noise is mixed into real {kind, select, digits {digits} images {images} other {points}}, each by a share of its own.',
  'machine.phase.guess': 'The denoiser says of every mixture what it was made of.',
  'machine.phase.compareGuess': 'Its guess is compared with how it really was.',
  'machine.phase.denoiserLearns':
    'The denoiser learns: the error goes back to its weights, and they move a little.',
  'plane.layer.ways': 'Ways from noise',
  'plane.layer.field': 'Directions',
  'plane.way': 'Noise to data',
  'plane.ways':
    'The ways of some points from their noise to where they are now, in {count, plural, one {# step} other {# steps}}.',
  'plane.field':
    'Which way the network sends a point from here, {share} of the way from noise. The longest arrow: {longest} units in the time of the whole way.',
} as const
