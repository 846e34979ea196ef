/** Words of the diagnosis panels. */
export const diagnosis = {
  'diagnosis.title': 'Diagnosis',
  'diagnosis.noRun': 'Play a run to see how it is doing.',
  'diagnosis.first': 'The first look at its samples is on the way.',
  'diagnosis.paused': 'Not looked at yet: play on, or measure it now.',
  'diagnosis.evidence': 'Evidence',
  'diagnosis.noEvidence': 'Nothing stood out in what was measured.',
  'diagnosis.yes': 'yes',
  'diagnosis.no': 'no',

  'diagnosis.waits.images': 'A verdict comes at {images} training examples.',
  'diagnosis.waits.measurement': 'The next measurements will tell more.',
  'diagnosis.healthy.title': 'Healthy.',
  'diagnosis.healthy.twoSample':
    'No sign of trouble: a test that looks at the nearest neighbour tells samples from real data in {twoSample} of the cases; guessing gives 50%.',
  'diagnosis.healthy.stacks':
    'No sign of trouble: {covered} of {of} combinations of digits are among {count} samples; of as many real ones it is {real}.',
  'diagnosis.healthy.modes':
    'No sign of trouble: {highQuality} of the points lie on a mode of the data, and {covered} of {count} modes are there.',
  'diagnosis.healthy.reconstruction':
    'No sign of trouble: its error is {errorOverPca} of that of a simpler method (PCA) with as many numbers.',
  'diagnosis.healthy.digits':
    'No sign of trouble: {covered} of {count} {kind, select, digits {digits} other {classes}} appear, and the samples are {diversity} as varied as real data.',
  'diagnosis.healthy.spread':
    'No sign of trouble: the samples are {diversity} as varied as real data.',
  'diagnosis.healthy.plain': 'No sign of trouble.',
  'diagnosis.warming-up.title': 'Still learning.',
  'diagnosis.warming-up.unrecognised':
    'Only {recognised} of the samples are recognised as digits so far, after {images} training examples.',
  'diagnosis.warming-up.confident': 'Only {confident} of the samples clearly show a digit so far.',
  'diagnosis.warming-up.twoSample':
    'The samples can still be told from real data: a test that looks at the nearest neighbour is right in {twoSample} of the cases, where guessing gives 50%.',
  'diagnosis.warming-up.stacks':
    'So far {covered} of {of} combinations of digits are among {count} samples; of as many real ones it is {real}.',
  'diagnosis.warming-up.modes':
    'So far {highQuality} of the points lie on a mode of the data, and {covered} of {count} modes are reached.{missing}',
  'diagnosis.warming-up.suspected': 'So far it looks like this: {verdict} {wait}',
  'diagnosis.warming-up.pictures':
    'So far the samples show only about {pictures, plural, one {# different {kind, select, images {picture} names {name} other {point}}} other {# different {kind, select, images {pictures} names {names} other {points}}}} ({low}–{high}). {wait}',
  'diagnosis.warming-up.images': 'Too early for a verdict, after {images} training examples.',
  'diagnosis.warming-up.collapse':
    'All samples look alike so far: they are only {diversity} as varied as real data. Models with a decoder often begin so. {wait}',
  'diagnosis.warming-up.little':
    'The samples differ little so far: they are only {diversity} as varied as real data. Models with a decoder often begin so. {wait}',
  'diagnosis.warming-up.partial':
    'The samples show only part of what the data contain so far. {wait}',
  'diagnosis.warming-up.blurry':
    'The samples are only {sharpness} as sharp as real images so far. {wait}',
  'diagnosis.warming-up.alike':
    'The samples differ little so far: they are only {diversity} as varied as real data.',
  'diagnosis.warming-up.plain': 'No verdict yet: the samples are not good yet.',
  'diagnosis.partial-collapse.title': 'Partial collapse.',
  'diagnosis.partial-collapse.stacks':
    'It makes some combinations of digits and not others: {covered} of {of} are among {count} samples; of as many real ones it is {real}.',
  'diagnosis.partial-collapse.modes':
    'The points lie where they should, but they reach only {covered} of {count} modes.{missing}',
  'diagnosis.partial-collapse.uneven':
    'The points lie where they should, but they are shared out unevenly: some of the {count} modes hold hardly any.',
  'diagnosis.partial-collapse.density':
    'The samples lie among the data, but where some of the data lie there are next to none: the KL divergence of their densities is {densityKl} nats beyond what real data score.',
  'diagnosis.partial-collapse.both':
    '{dominant} {dominantCount, plural, one {makes} other {make}} up {share} of the samples; {missing} {missingCount, plural, one {is} other {are}} missing.',
  'diagnosis.partial-collapse.missing':
    '{missing} {missingCount, plural, one {is} other {are}} missing from the samples.',
  'diagnosis.partial-collapse.dominant':
    '{dominant} {dominantCount, plural, one {makes} other {make}} up {share} of the samples.',
  'diagnosis.partial-collapse.coverage':
    'Only {coverage} of the real examples have a sample close by.',
  'diagnosis.partial-collapse.plain': 'The samples show only part of what the data contain.',
  'diagnosis.collapse.title': 'Collapse.',
  'diagnosis.collapse.modes':
    'The points lie on only {covered} of {count} modes: the generator makes nearly the same thing every time, {diversity} as varied as real data.{missing}',
  'diagnosis.collapse.pictures':
    'The samples show only about {pictures, plural, one {# different {kind, select, images {picture} names {name} other {point}}} other {# different {kind, select, images {pictures} names {names} other {points}}}}, over and over ({low}–{high} with 95% confidence).',
  'diagnosis.collapse.empty':
    'The generator makes empty images: one value everywhere, black, grey or white.',
  'diagnosis.collapse.dominant':
    'The generator draws little else than {dominant}: {share} of the samples.',
  'diagnosis.collapse.spread':
    'The generator makes nearly the same thing every time: its samples are only {diversity} as varied as real data.',
  'diagnosis.collapse.plain': 'The generator makes nearly the same thing every time.',
  'diagnosis.slow-mode-dropping.title': 'Slow mode dropping.',
  'diagnosis.slow-mode-dropping.loss':
    'The samples get clearer but lose variety: coverage fell by {coverageLoss} from its best.',
  'diagnosis.slow-mode-dropping.plain': 'The samples get clearer but lose variety.',
  'diagnosis.critic-too-strong.title': 'The discriminator is too strong.',
  'diagnosis.critic-too-strong.accuracy':
    'It recognises {accuracyReal} of the real and {accuracyGenerated} of the generated examples, which leaves the generator next to nothing to learn from.',
  'diagnosis.critic-too-strong.plain':
    'It nearly always wins, which leaves the generator next to nothing to learn from.',
  'diagnosis.critic-too-weak.title': 'The discriminator is too weak.',
  'diagnosis.critic-too-weak.accuracy':
    'It recognises {accuracyReal} of the real and {accuracyGenerated} of the generated examples, and has little to teach the generator.',
  'diagnosis.critic-too-weak.plain':
    'It hardly tells real from generated, and has little to teach the generator.',
  'diagnosis.oscillation.title': 'Oscillation.',
  'diagnosis.oscillation.leader':
    'The generator jumps {kind, select, digits {from digit to digit} other {from class to class}} instead of learning them all: the most frequent one changed {leaderChanges, plural, one {once} other {# times}} lately.',
  'diagnosis.oscillation.plain':
    'The generator jumps from one kind of sample to another instead of learning them all.',
  'diagnosis.diverged.title': 'Diverged.',
  'diagnosis.diverged.notFinite': 'A loss or a weight is no longer a finite number.',
  'diagnosis.diverged.explosion':
    'The losses or the gradients grew by {explosion} orders of magnitude.',
  'diagnosis.diverged.plain': 'The losses grow without end.',
  'diagnosis.posterior-collapse.title': 'Posterior collapse.',
  'diagnosis.posterior-collapse.units':
    'Of {dimensions} latent dimensions, {active, plural, =0 {none carries} one {only # carries} other {only # carry}} information about the {kind, select, images {image} other {point}}: the decoder does without.',
  'diagnosis.posterior-collapse.alike':
    'The codes say next to nothing about the {kind, select, images {image} other {point}} ({kl} nats), and all samples look alike: only {diversity} as varied as real data.',
  'diagnosis.posterior-collapse.collapsed':
    '{collapsedShare} of the latent dimensions say nothing about the {kind, select, images {image} other {point}}: the decoder does without.',
  'diagnosis.posterior-collapse.plain':
    'The codes say next to nothing about the {kind, select, images {image} other {point}}: the decoder does without.',
  'diagnosis.blurry.title': 'Blurred.',
  'diagnosis.blurry.sharpness': 'The samples are only {sharpness} as sharp as real images.',
  'diagnosis.blurry.plain': 'The samples are less sharp than real images.',
  'diagnosis.memorising.title': 'Learning by heart.',
  'diagnosis.memorising.copies':
    '{copies} of the samples are near-copies of training examples; of new data, 1% would be.',
  'diagnosis.memorising.ct':
    'The samples lie closer to the training examples than new data do: C_T is {ct}.',
  'diagnosis.memorising.critic':
    'The discriminator scores the {examples} training examples well above new ones: it knows them by heart.',
  'diagnosis.memorising.test':
    'Examples that it has never seen cost it {testGap} more than the {examples} training examples: it learns these by heart.',
  'diagnosis.memorising.plain': 'The samples lie closer to the training examples than new data do.',
  'diagnosis.healthy.names':
    'No sign of trouble: {newNames} of the names are new and {distinctNames} are different ones.',
  'diagnosis.memorising.names':
    'Only {newNames} of the names are not in the training list; of names that are held out, all are new.',
  'diagnosis.repeating.title': 'Repeating itself.',
  'diagnosis.repeating.names':
    'Only {distinctNames} of the names are different ones, and they are more alike than real names are.',
  'diagnosis.repeating.plain': 'It makes the same names again and again.',
  'diagnosis.underfitting.title': 'Knows too little.',
  'diagnosis.underfitting.nats':
    'Letters of names it has not seen cost it {natsOverBigram} times what counting pairs of letters would cost.',
  'diagnosis.underfitting.bleu':
    'Its runs of letters are seldom those of real names: its BLEU is {bleuRatio} of theirs.',
  'diagnosis.underfitting.plain': 'Its names are not put together as real ones are.',
  'diagnosis.unrecognisable.title': 'Unrecognisable.',
  'diagnosis.unrecognisable.part':
    '{unrecognised} of the samples are not recognised as digits: to a digit classifier they are noise, blanks or scribbles.',
  'diagnosis.unrecognisable.recognised':
    'Only {recognised} of the samples are recognised as digits; to a digit classifier the others are noise, blanks or scribbles.',
  'diagnosis.unrecognisable.precision': 'Only {precision} of the samples lie among the real data.',
  'diagnosis.unrecognisable.confident':
    'A digit classifier is sure of only {confident} of the samples.',
  'diagnosis.unrecognisable.plain': 'The samples do not look like the data.',
  'diagnosis.unclear.title': 'No verdict.',
  'diagnosis.unclear.plain':
    'The images are neither clearly good nor bad in a way that has a name.',

  'histogram.title':
    '{kind, select, digits {Which digits it draws} other {Which classes it draws}}',
  'histogram.samples': 'samples',
  'histogram.training': 'training data',
  'histogram.label':
    'Share of each {kind, select, digits {digit} other {class}} among the last {count} samples. {list}.',
  'histogram.labelEmpty':
    'Share of each {kind, select, digits {digit} other {class}}: no samples yet. {list}.',
  'histogram.digit': '{digit}: {share}, training data {real}',
  'histogram.digitMissing': '{digit}: missing, training data {real}',
  'histogram.digitReal': '{digit}: training data {real}',
  'histogram.unrecognised': 'not recognised: {share}',
  'histogram.none':
    'Nothing counts the {kind, select, digits {digits} other {classes}} of these samples.',

  'latents.kl': 'KL of each latent dimension',
  'latents.variance': 'Variance of each latent dimension',
  'latents.active': '{active} of {count} active',
  'latents.waiting': 'not measured yet',
  'latents.labelKl':
    'KL divergence of the {count} latent dimensions, the largest first: from {most} down to {least} nats. {active} of them are active.',
  'latents.labelVariance':
    'Variance of the {count} latent dimensions, the largest first: from {most} down to {least}. {active} of them are active.',
  'latents.labelEmpty': 'Latent dimensions: not measured yet.',
  'latents.unused': 'Outlined: below {limit}, not in use.',

  'facts.of': '{value} / {count}',
  'modes.missing': 'Missing: {modes}.',
  'modes.place': 'mode {mode} at ({x}; {y})',
  'modes.others': '{count} more',
  'facts.real': 'real {value}',
  'facts.ideal': 'ideal {value}',
  'facts.range': '{low}–{high}',
  'facts.accuracy.label': 'Discriminator is right',
  'facts.accuracy.help':
    'How often the discriminator tells real from generated examples rightly, over as many of each. At 50% it can only guess: the generator has won.',
  'facts.players': 'The players',
  'facts.gradient.label': 'Gradient norm',
  'facts.gradient.help':
    'Length of the gradient of each player’s loss. One that all but vanishes no longer learns; one that keeps growing is about to diverge.',
  'facts.lossDistance.label': 'Loss vs an even game',
  'facts.lossDistance.help':
    'The loss of late minus its value when the discriminator can only guess. 0 is an even game.',

  'quality.title': 'Quality',
  'quality.measure': 'Measure now',
  'quality.measuring': 'Measuring',
  'quality.noRun': 'Play a run, then measure its samples here.',
  'quality.none': 'Nothing measured yet.',
  'quality.caption':
    '{of, select, samples {{count} samples} other {{count} reconstructions}} at step {step}, measured in {seconds} s',
  'quality.all': 'All measures',
  'quality.band': 'The teal band is what real data score with as many samples.',
  'quality.from': 'from {value}',
  'quality.counts': '{bits} bits; by counts {value} nats',
  'quality.pca': 'PCA {value}',
  'quality.trainTest': 'train {train}, test {test}',
  'quality.group.fidelity': 'Fidelity',
  'quality.group.variety': 'Variety',
  'quality.group.memory': 'Memory',
  'quality.group.reconstruction': 'Reconstruction',

  'reason.notDigits': 'For digits only.',
  'reason.unlabelled': 'Needs labels, which these images do not have.',
  'reason.fewOfClass': 'Needs at least {least} images of each class.',
  'reason.unreliable': 'A classifier of these classes errs too often to count them.',
  'reason.notImages': 'For images only.',
  'reason.notPoints': 'For points in the plane only.',
  'reason.reconstructions':
    'Not for reconstructions, which lie near what they reconstruct by design.',
  'reason.noCritic': 'This model has no discriminator.',
  'reason.noEncoder': 'This model has no encoder.',
  'reason.needsMore':
    'Needs at least {least} training {kind, select, images {images} names {names} other {points}}.',
  'reason.fewHeldOut':
    'Too few {kind, select, images {images} names {names} other {points}} are held out to say what new ones would score.',
  'reason.unrecognised': 'No sample is recognised as a digit.',
  'reason.alike': 'Says nothing of samples that are all alike.',
  'reason.notText': 'For text only.',
  'reason.noDistances': 'No distance between two names says how alike they are.',
  'reason.noModes': 'Nobody knows where the modes of these data are.',
  'reason.notMeasured': 'Could not be measured this time.',
  'diagnosis.figures': 'What it rests on',
} as const
