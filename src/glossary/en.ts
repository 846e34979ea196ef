/** English: the glossary. */
import type { Glossary } from './terms.ts'

export const glossary: Glossary = {
  generative: {
    name: 'generative model',
    forms: ['generative', 'generative models'],
    meaning: 'A model of what data look like, so that it can make new ones.',
  },
  discriminative: {
    name: 'discriminative model',
    forms: ['discriminative', 'classifier'],
    meaning:
      'A model that tells kinds of data apart, as a classifier reads digits, without being able to make any.',
  },
  latentSpace: {
    name: 'latent space',
    forms: ['latent'],
    meaning:
      'All the places, each a list of a few numbers, from which a model can draw a sample; near places give samples that are alike.',
  },
  latentVector: {
    name: 'latent vector',
    forms: [
      'latent vectors',
      'latent dimension',
      'latent dimensions',
      'random numbers',
      'code',
      'codes',
    ],
    meaning: 'The list of numbers from which one sample is drawn: one place in the latent space.',
  },
  prior: {
    name: 'prior',
    forms: ['normal distribution'],
    meaning:
      'The distribution from which latent vectors are drawn, agreed on before training: here a normal one in every dimension.',
  },
  sampling: {
    name: 'sampling',
    meaning: 'Drawing a latent vector at random and letting the model make an example of it.',
  },
  temperature: {
    name: 'temperature',
    forms: ['truncation'],
    meaning:
      'How boldly a model draws: latent vectors farther from the middle, or letters that are less likely; a low one gives safe samples that are alike, a high one varied samples that are more often wrong.',
  },
  interpolation: {
    name: 'interpolation (slerp)',
    forms: ['interpolation', 'slerp', 'arc', 'arcs'],
    meaning:
      'Going step by step from one latent vector to another, on an arc rather than a straight line, because near the middle there are hardly any samples.',
  },
  conditional: {
    name: 'conditional model',
    forms: ['conditional', 'told the class'],
    meaning: 'A model that is told the class as well, so that one can ask it for a 7.',
  },
  gan: {
    name: 'GAN',
    forms: ['GANs', 'generative adversarial network'],
    meaning:
      'Generative adversarial network: a generator invents samples, a discriminator tells them from real data, and each learns from the other.',
  },
  generator: {
    name: 'generator',
    forms: ['generators'],
    meaning: 'The network of a GAN that makes samples out of random numbers.',
  },
  discriminator: {
    name: 'discriminator (critic)',
    forms: ['discriminator', 'critic', 'discriminators'],
    meaning:
      'The network of a GAN that judges whether an example is real; it gives a score s, and above 0 it takes it for real.',
  },
  nonSaturating: {
    name: 'non-saturating loss',
    forms: ['non-saturating'],
    meaning:
      'The usual loss of a GAN: the generator wants its samples to be taken for real, and learns most while they are not.',
  },
  minimax: {
    name: 'minimax loss',
    forms: ['minimax'],
    meaning:
      'The first form of the GAN game, in which the generator lowers exactly what the discriminator raises, and hardly learns while its samples are easily caught.',
  },
  ln2: {
    name: 'ln 2',
    forms: ['2 ln 2', '0.69', '1.39'],
    meaning:
      'About 0.69: the loss of who answers a yes-or-no question by tossing a coin, and so the mark of an even game; of two questions it is 1.39.',
  },
  wgan: {
    name: 'WGAN-GP',
    forms: ['Wasserstein', 'gradient penalty'],
    meaning:
      'A GAN whose critic gives scores instead of probabilities, and is punished where its slope is not 1.',
  },
  relativistic: {
    name: 'R3GAN (relativistic)',
    forms: ['R3GAN', 'relativistic', 'flatness penalty'],
    meaning:
      'A GAN that asks whether a real example looks more real than a generated one, with a penalty on slopes at both.',
  },
  modeCollapse: {
    name: 'mode collapse',
    meaning:
      'When a generator makes a few kinds of sample only, and leaves out the rest of the data.',
  },
  autoregressive: {
    name: 'autoregressive model',
    forms: ['autoregressive', 'autoregressive models'],
    meaning:
      'A model that draws one part after the other, each told by all before it, and so can say exactly how likely any example is.',
  },
  token: {
    name: 'token',
    forms: ['tokens'],
    meaning:
      'One of the pieces that a text is cut into, and that a model reads and writes one after the other: here a character, or the end.',
  },
  embedding: {
    name: 'embedding',
    forms: ['embeddings'],
    meaning:
      'The list of numbers that a model keeps for each token, and learns: tokens that are used alike come to lie near each other.',
  },
  transformer: {
    name: 'transformer',
    forms: ['transformers'],
    meaning:
      'A network that reads a text at all places at once and in which each place gathers what it needs from the places before it, by attention, layer after layer.',
  },
  attention: {
    name: 'attention',
    forms: ['attention head', 'attention heads'],
    meaning:
      'How a place of a text gathers from others: it asks a question, compares it with a key at each of them, and takes a mix of what they hold, most from where both agree.',
  },
  causalMask: {
    name: 'causal mask',
    meaning:
      'What hides all later tokens from a place, so that the model cannot look at what it is to predict.',
  },
  layerNorm: {
    name: 'layer normalisation',
    forms: ['layer norm', 'pre-norm'],
    meaning:
      'Brings the numbers at each place to mean 0 and variance 1 before they are used, and then scales them anew, so that deep networks learn steadily.',
  },
  topK: {
    name: 'top-k',
    meaning:
      'Drawing the next token from the k likeliest alone, so that none of the many unlikely ones slips in.',
  },
  topP: {
    name: 'top-p',
    forms: ['nucleus sampling'],
    meaning:
      'Drawing the next token from the fewest likeliest ones that together have at least the chance p: many where the model is unsure, few where it is sure.',
  },
  beamSearch: {
    name: 'beam search',
    forms: ['beam width', 'greedy', 'beam'],
    meaning:
      'A search for a likely text that goes on with the few best beginnings at once; with one it is greedy and takes the likeliest token each time.',
  },
  pixelCnn: {
    name: 'PixelCNN',
    forms: ['masked convolution', 'masked convolutions'],
    meaning:
      'An autoregressive model of images: stacked windows whose masks leave them the pixels above and to the left alone, but for a blind spot to the right above.',
  },
  residualBlock: {
    name: 'residual block',
    forms: ['residual blocks'],
    meaning:
      'Layers whose output is added to what they were given, so that signals and errors pass through many of them unharmed.',
  },
  autoencoder: {
    name: 'autoencoder',
    forms: ['autoencoders', 'reconstruction', 'reconstructions', 'encoder', 'decoder'],
    meaning:
      'Two networks that squeeze an example into a few numbers and restore it from them; what comes back is the reconstruction.',
  },
  bottleneck: {
    name: 'bottleneck',
    meaning:
      'The narrow middle of an autoencoder: the fewer numbers pass, the more it has to leave out.',
  },
  vae: {
    name: 'VAE',
    forms: ['VAEs', 'variational autoencoder'],
    meaning:
      'Variational autoencoder: its encoder answers with a small cloud instead of a point, and the clouds together fill the prior, so that one can sample from it.',
  },
  elbo: {
    name: 'ELBO',
    forms: ['negative ELBO'],
    meaning:
      'Evidence lower bound: what a VAE raises, a bound on how probable it finds the data; how well it restores them less how far its codes are from the prior.',
  },
  kl: {
    name: 'KL divergence',
    forms: ['KL'],
    meaning:
      'How much one distribution differs from another, 0 where they are the same; for a VAE, of its codes from the prior.',
  },
  beta: {
    name: 'β (beta)',
    forms: ['β', 'β-VAE', 'pull towards order'],
    meaning:
      'The weight of the KL divergence in a VAE’s loss: more of it makes the latent space tidier and the samples blurrier.',
  },
  posteriorCollapse: {
    name: 'posterior collapse',
    forms: ['no information'],
    meaning:
      'When the encoder of a VAE answers the same for every example, so that its codes say nothing and all reconstructions look alike.',
  },
  reparameterisation: {
    name: 'reparameterisation',
    meaning:
      'Writing a random code as mean plus spread times noise, so that the encoder can learn through the draw.',
  },
  diffusion: {
    name: 'diffusion model',
    forms: ['diffusion', 'diffusion models', 'DDPM'],
    meaning:
      'A model that learns to take noise away little by little, so that it can turn pure noise into a sample in many small steps.',
  },
  rectifiedFlow: {
    name: 'rectified flow',
    forms: ['flow', 'flows'],
    meaning:
      'A model of which way each point goes on a straight line between data and noise; followed backwards, noise becomes data in few steps.',
  },
  flowMatching: {
    name: 'flow matching',
    meaning:
      'Learning a direction at every place and time from pairs of data and noise alone, without following any way while training.',
  },
  latentDiffusion: {
    name: 'latent diffusion',
    meaning:
      'A diffusion model of the codes of an autoencoder in the place of the images themselves: far fewer numbers, so far less work.',
  },
  guidance: {
    name: 'classifier-free guidance',
    forms: ['guidance'],
    meaning:
      'Going beyond what a class asks for, by the difference between what the model says with the class and without: more typical samples, less varied ones.',
  },
  epoch: {
    name: 'epoch',
    forms: ['epochs'],
    meaning: 'One pass over all training examples.',
  },
  batch: {
    name: 'batch',
    forms: ['batches', 'batch size'],
    meaning: 'The examples that one training step looks at together, their losses averaged.',
  },
  learningRate: {
    name: 'learning rate',
    forms: ['learning rates'],
    meaning: 'How far the weights move at each step against the slope of the loss.',
  },
  adam: {
    name: 'Adam',
    meaning:
      'The usual rule for a step: it remembers past slopes, and gives every weight a step of its own size.',
  },
  movingAverage: {
    name: 'moving average of weights',
    forms: ['moving average', 'weight averaging', 'average of the network’s past weights'],
    meaning:
      'A second network whose weights slowly follow the first one’s; it draws calmer samples.',
  },
  overfitting: {
    name: 'overfitting',
    meaning:
      'When a model does better on its training examples than on new ones, because it learned these and not the rule.',
  },
  memorisation: {
    name: 'memorisation',
    forms: ['learned by heart', 'copying'],
    meaning: 'When a model gives back training examples instead of making new ones.',
  },
  inceptionScore: {
    name: 'Inception Score (digit score)',
    forms: ['Inception Score', 'digit score'],
    meaning:
      'How sure a classifier is of each sample, and how varied its answers are; here with our digit classifier, from 1 to 10.',
  },
  frechet: {
    name: 'Fréchet distance (FID)',
    forms: ['Fréchet distance', 'FID'],
    meaning:
      'How far samples lie from real data, both taken as one Gaussian of a classifier’s features: mean and spread; 0 is the same.',
  },
  bleu: {
    name: 'BLEU',
    meaning:
      'How many of a text’s runs of one to four words or letters occur in real ones, at most as often as there, times a penalty for being shorter: 1 is all; it judges texts, not pictures.',
  },
  selfBleu: {
    name: 'self-BLEU',
    meaning:
      'The mean BLEU of each text of a set against all the others: near 1 they are all alike, and the lower the more varied.',
  },
  natsPerCharacter: {
    name: 'nats per character',
    meaning:
      'What a model pays for each letter of texts it has not seen, and for their ends, −ln p on average: 0 is foreseen for certain, and 1 nat is 1.44 bits.',
  },
  perplexity: {
    name: 'perplexity',
    meaning:
      'Nats per character, raised to a power of e: among how many equally likely letters a model still has to choose, on average.',
  },
  nGram: {
    name: 'n-gram',
    forms: ['n-grams', 'bigram', 'bigrams'],
    meaning:
      'A run of n letters, whose counts say how likely a letter is after those before it; here with Witten-Bell’s rule for what was seldom seen, as a rival of the model.',
  },
  precision: {
    name: 'precision',
    meaning: 'The share of samples that lie among real data: how good they are.',
  },
  recall: {
    name: 'recall',
    meaning: 'The share of real data that lie among samples: how much of the variety is there.',
  },
  totalVariation: {
    name: 'total variation',
    meaning:
      'Half the sum of the differences between two sets of shares, here of each digit: 0 where they are the same, 1 where they have nothing in common.',
  },
  softmax: {
    name: 'softmax (confidence)',
    forms: ['softmax', 'confidence', 'confident', 'clearly one digit'],
    meaning:
      'What turns a classifier’s scores into probabilities that add up to 1; the largest is its confidence, and here 90 % counts as sure.',
  },
  nats: {
    name: 'nats',
    forms: ['nat'],
    meaning:
      'A unit of information, as bits are, counted with the natural logarithm: 1 nat is 1.44 bits.',
  },
  pca: {
    name: 'PCA',
    forms: ['principal components', 'principal component'],
    meaning:
      'Principal component analysis: the few directions in which data vary most, and the best that a straight-lined autoencoder can do.',
  },
}
