/** The measures: what each is called and what it means, in the order of the list in `metrics/measures/catalog.ts`. */
export const measureNames = {
  'measure.recognised.label': 'Recognised as digits',
  'measure.recognised.help':
    'Share of samples that a digit classifier takes for digits at all. The others are noise, blanks or scribbles to it, and no digit is counted in them. Higher is better.',
  'measure.highQuality.label': 'Points on a mode',
  'measure.highQuality.help':
    'Share of the points within three standard deviations of a mode of the data. The nearer to the 98.9% of real data the better: with more, the modes are too narrow.',
  'measure.modes.label': 'Modes reached',
  'measure.modes.help': 'Modes of the data that hold at least 1% of the points. More is better.',
  'measure.reverseKl.label': 'KL of the mix of modes (nats)',
  'measure.reverseKl.help':
    'How unevenly the points are shared out among the modes: each goes to its nearest one, and the shares are compared with those of the data, KL(samples || data). Lower is better; with half of the modes missing it is 0.69.',
  'measure.stackModes.label': 'Combinations of digits',
  'measure.stackModes.help':
    'How many combinations of digits, one in each channel, are among the samples. With fewer samples than 25 for each combination real data do not show all of them either. More is better.',
  'measure.stackKl.label': 'KL of the combinations (nats)',
  'measure.stackKl.help':
    'How unevenly the combinations of digits are shared out: KL(samples || all as often). Lower is better; with half of them missing it is at least 0.69.',
  'measure.modeVariation.label': 'Distance to the mix of modes',
  'measure.modeVariation.help':
    'Share of the points that would have to lie on another mode for all modes to be as full as in the data (total variation); points on no mode count. Lower is better.',
  'measure.densityKl.label': 'KL of the densities (nats)',
  'measure.densityKl.help':
    'KL(data || samples): large where the data have points and the samples have none. 10,000 samples and 50,000 new points of the data are counted on a grid of 30 × 30 cells and one more for all outside; of points of your own, as many as are held out, on fewer cells. Each cell counts 0.1 samples more than it holds, so real data do not score 0 either. Lower is better.',
  'measure.densityJs.label': 'JS of the densities (nats)',
  'measure.densityJs.help':
    'Jensen-Shannon divergence of the same two densities: 0 where they are the same, 0.69 (ln 2) where they have no place in common. Lower is better.',
  'measure.slicedWasserstein.label': 'Sliced Wasserstein distance',
  'measure.slicedWasserstein.help':
    'How far the points would have to move to lie like the data, seen along 32 lines through the origin, on average; 1 is about the spread of the data. It needs no grid. Lower is better.',
  'measure.covered.label': '{kind, select, digits {Digits covered} other {Classes covered}}',
  'measure.covered.help':
    '{kind, select, digits {Digits} other {Classes}} of the training data that make up at least 1% of the samples. More is better.',
  'measure.totalVariation.label': 'Distance to the training mix',
  'measure.totalVariation.help':
    'Share of the samples that would have to be {kind, select, digits {other digits} other {of other classes}} for the mix to be right (total variation). Lower is better.',
  'measure.kl.label': 'KL to the training mix (nats)',
  'measure.kl.help':
    'The same comparison as KL divergence: large when the samples hold {kind, select, digits {digits} other {classes}} that are rare in the data. Lower is better.',
  'measure.frechet.label':
    '{extractor, select, judge {Fréchet distance (digit features)} channels {Fréchet distance (digit features of each channel)} classifier {Fréchet distance (features of your classes)} components {Fréchet distance (principal components)} pixels {Fréchet distance (pixels)} other {Fréchet distance (coordinates)}}',
  'measure.frechet.help':
    '{extractor, select, judge {How far the samples as a whole lie from the training data, in the features of a digit classifier; published FIDs use other features and cannot be compared. Lower is better.} channels {How far the samples as a whole lie from the training data, in the features of a digit classifier that looks at each channel; published FIDs use other features and cannot be compared. Lower is better.} classifier {How far the samples as a whole lie from the training data, in the features of a classifier of your classes; distances in other features cannot be compared. Lower is better.} components {How far the samples as a whole lie from the training data, in their principal components. Lower is better.} pixels {How far the samples as a whole lie from the training data, by their pixels. Lower is better.} other {How far the samples as a whole lie from the training data, by their coordinates. Lower is better.}}',
  'measure.digitScore.label': 'Digit score (of 10)',
  'measure.digitScore.help':
    'High when each sample is clearly one digit and all digits occur: 1 is worst, 10 best. The formula of the Inception Score, with a digit classifier.',
  'measure.confident.label': '{kind, select, digits {Clearly one digit} other {Clearly one class}}',
  'measure.confident.help':
    'Share of samples in which {kind, select, digits {a digit classifier sees one digit} other {the classifier of your classes, which sees one in noise too, sees one}} with a probability of at least 90%. Higher is better.',
  'measure.twoSample.label': 'Nearest-neighbour test',
  'measure.twoSample.help':
    'How often the nearest neighbour of a sample or a real example is of its own kind. At 50% nobody can tell them apart, at 100% they lie apart, below 50% the samples sit on training examples.',
  'measure.precision.label': 'Precision',
  'measure.precision.help':
    'Share of samples that lie among real data: how believable they are. Higher is better.',
  'measure.recall.label': 'Recall',
  'measure.recall.help':
    'Share of real data that lie among the samples: how much of their variety is reached. Higher is better.',
  'measure.density.label': 'Density',
  'measure.density.help':
    'How many real examples surround a sample, against what is usual among real ones. Higher is better.',
  'measure.coverage.label': 'Coverage',
  'measure.coverage.help': 'Share of real examples that have a sample close by. Higher is better.',
  'measure.diversity.label': 'Diversity vs real',
  'measure.diversity.help':
    'How different two samples are on average, against two real examples. 1 is as varied as real data, 0 always the same.',
  'measure.featureSpread.label': 'Spread of the features',
  'measure.featureSpread.help':
    'How widely the features of the samples vary, against real data. 1 is as wide, 0 always the same.',
  'measure.nearestPair.label': 'Distance of the closest pairs',
  'measure.nearestPair.help':
    'Mean distance of the three closest pairs of samples, against as many real examples. 1 is like real data, near 0 some samples are nearly the same.',
  'measure.repeats.label': 'Repeated samples',
  'measure.repeats.help':
    'Share of the samples that show nearly the same as another one, a little aside or not: the birthday test. Lower is better.',
  'measure.ndb.label': 'Cells filled differently (NDB)',
  'measure.ndb.help':
    'Real data are sorted into 100 cells by likeness; this share of them holds clearly more or fewer samples than it should. Lower is better.',
  'measure.sharpness.label': 'Sharpness',
  'measure.sharpness.help':
    'Strength of the fine detail, against real images: 1 is equal, less is blurred, more is grainy.',
  'measure.empty.label': 'Empty images',
  'measure.empty.help': 'Share of images that show one value everywhere. Lower is better.',
  'measure.ct.label': 'Data-copying test C_T',
  'measure.ct.help':
    'Compares how near samples and new data lie to the training data. About 0 is like new data, far below means copies, far above means far from the data.',
  'measure.nearestRatio.label': 'Distance to the training data',
  'measure.nearestRatio.help':
    'Distance of a sample to the nearest training example, over that of new data. About 1 is like new data, near 0 means copies.',
  'measure.copies.label': 'Near-copies',
  'measure.copies.help':
    'Share of samples that lie closer to a training example than 99% of new data do. Lower is better; new data score 1%.',
  'measure.criticGap.label': 'Discriminator’s train/test gap',
  'measure.criticGap.help':
    'At 0 the discriminator judges new examples like those it trains on; at 1 it knows those by heart. Lower is better.',
  'measure.error.label': 'Reconstruction error',
  'measure.error.help':
    'Squared error per number on held-out examples, beside that of PCA, the best linear method with as many dimensions. Lower is better.',
  'measure.lossGap.label': 'Loss, test minus training',
  'measure.lossGap.help':
    'How much worse the model does on examples it has never seen. About 0 is best; a growing gap means learning by heart.',
  'measure.bleu.label': 'BLEU (letters)',
  'measure.bleu.help':
    'How many of the runs of one to four letters in the samples stand in real names too, each sample against all held-out names that are set aside: 1 is all, 0 none. It says nothing of variety; the nearer to what real names score the better.',
  'measure.lengthVariation.label': 'Distance to the real lengths',
  'measure.lengthVariation.help':
    'Share of the samples that would have to be longer or shorter for names of each length to be as frequent as in the training data (total variation). Lower is better.',
  'measure.newNames.label': 'New names',
  'measure.newNames.help':
    'Share of the samples that are no training name. Real names that were held out are all new; a model that knows its list by heart makes few.',
  'measure.nearCopies.label': 'One letter from a training name',
  'measure.nearCopies.help':
    'Share of the samples that are new but become a training name when one letter is put in, taken out or replaced. Real names are near others too: the nearer to their share the better.',
  'measure.distinctNames.label': 'Different names',
  'measure.distinctNames.help':
    'Share of the samples that are different names. Real names score 100%; a low temperature or a collapsed model repeats itself.',
  'measure.selfBleu.label': 'Self-BLEU (sameness)',
  'measure.selfBleu.help':
    'Mean BLEU of each sample against all the others: 1 is one name over and over. It grows with the number of samples; the nearer to what as many real names score the better.',
  'measure.natsPerCharacter.label': 'Nats per character',
  'measure.natsPerCharacter.help':
    'What a letter of a held-out name costs the model on average, its end counted as one: -log p, in nats. A nat is 1.44 bits. Beside it stands what counting costs that sees four letters before each. Lower is better.',
} as const
