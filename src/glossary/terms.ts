/**
 * The terms of the glossary, without their words: the formula, in TeX, as this program computes it if it does, and the paper. The words
 * of each language lie beside it.
 */

export interface Paper {
  readonly authors: string
  readonly year: number
  readonly title: string
  readonly url: string
}

/** Small drawings that explain a term. */
export const PICTURES = [
  'bottleneck',
  'gan',
  'collapse',
  'overfitting',
  'slerp',
  'precision',
  'posterior',
] as const
export type PictureName = (typeof PICTURES)[number]

export interface Term {
  readonly tex?: string
  readonly picture?: PictureName
  readonly paper?: Paper
}

const arxiv = (id: string, authors: string, year: number, title: string): Paper => ({
  ...{ authors, year, title },
  url: `https://arxiv.org/abs/${id}`,
})
const doi = (id: string, authors: string, year: number, title: string): Paper => ({
  ...{ authors, year, title },
  url: `https://doi.org/${id}`,
})

const NG_JORDAN: Paper = {
  authors: 'Ng and Jordan',
  year: 2001,
  title:
    'On Discriminative vs. Generative Classifiers: A Comparison of Logistic Regression and Naive Bayes',
  url: 'https://papers.nips.cc/paper_files/paper/2001/hash/7b7a53e239400a13bd6be6c91c4f6c4e-Abstract.html',
}
const GAN = arxiv('1406.2661', 'Goodfellow et al.', 2014, 'Generative Adversarial Networks')
const VAE = arxiv('1312.6114', 'Kingma and Welling', 2014, 'Auto-Encoding Variational Bayes')
const DCGAN = arxiv(
  '1511.06434',
  'Radford et al.',
  2016,
  'Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks',
)
const IMPROVED = arxiv(
  '1606.03498',
  'Salimans et al.',
  2016,
  'Improved Techniques for Training GANs',
)
const AUTOENCODER = doi(
  '10.1126/science.1127647',
  'Hinton and Salakhutdinov',
  2006,
  'Reducing the Dimensionality of Data with Neural Networks',
)
const PRECISION = arxiv(
  '1904.06991',
  'Kynkäänniemi et al.',
  2019,
  'Improved Precision and Recall Metric for Assessing Generative Models',
)
const OPTIMISATION = arxiv(
  '1606.04838',
  'Bottou et al.',
  2018,
  'Optimization Methods for Large-Scale Machine Learning',
)

const TRANSFORMER = arxiv('1706.03762', 'Vaswani et al.', 2017, 'Attention Is All You Need')

/** By id, in the order of a course: what a model is, the families, how they learn, how they are judged. */
export const TERMS = {
  generative: { tex: String.raw`p(x), \quad p(x \mid y)`, paper: NG_JORDAN },
  discriminative: { tex: String.raw`p(y \mid x)`, paper: NG_JORDAN },
  latentSpace: { tex: String.raw`z \in \mathrm{R}^{d}`, paper: DCGAN },
  latentVector: { tex: String.raw`z = (z_1, \dots, z_d), \quad x = G(z)`, paper: DCGAN },
  prior: { tex: String.raw`p(z) = \mathcal{N}(0, I)`, paper: VAE },
  sampling: { tex: String.raw`z \sim p(z), \quad x = G(z)`, paper: VAE },
  temperature: {
    tex: String.raw`z \sim \mathcal{N}(0, T^2 I), \quad p(v) \propto e^{s_v / T}`,
    paper: arxiv(
      '1809.11096',
      'Brock et al.',
      2019,
      'Large Scale GAN Training for High Fidelity Natural Image Synthesis',
    ),
  },
  interpolation: {
    tex: String.raw`z(t) = \bigl((1-t)\,|a| + t\,|b|\bigr)\, \frac{\sin((1-t)\,\Omega)\;\hat a + \sin(t\,\Omega)\;\hat b}{\sin \Omega}`,
    picture: 'slerp',
    paper: arxiv('1609.04468', 'White', 2016, 'Sampling Generative Networks'),
  },
  conditional: {
    tex: String.raw`x = G(z, y)`,
    paper: arxiv(
      '1411.1784',
      'Mirza and Osindero',
      2014,
      'Conditional Generative Adversarial Nets',
    ),
  },

  gan: { picture: 'gan', paper: GAN },
  generator: { tex: String.raw`x = G(z), \quad z \sim \mathcal{N}(0, I)`, paper: GAN },
  discriminator: {
    tex: String.raw`D(x) = \frac{1}{1 + e^{-s(x)}}`,
    paper: GAN,
  },
  nonSaturating: {
    tex: String.raw`L_D = -\mathrm{E}[\log D(x)] - \mathrm{E}[\log(1 - D(G(z)))], \quad L_G = -\mathrm{E}[\log D(G(z))]`,
    paper: GAN,
  },
  minimax: {
    tex: String.raw`L_G = \mathrm{E}[\log(1 - D(G(z)))]`,
    paper: GAN,
  },
  ln2: { tex: String.raw`-\ln \tfrac12 = \ln\,2 \approx 0.693`, paper: GAN },
  wgan: {
    tex: String.raw`L_D = \mathrm{E}[s(G(z))] - \mathrm{E}[s(x)] + \lambda\, \mathrm{E}\bigl[(\lVert \nabla s(\hat x) \rVert - 1)^2\bigr]`,
    paper: arxiv('1704.00028', 'Gulrajani et al.', 2017, 'Improved Training of Wasserstein GANs'),
  },
  relativistic: {
    tex: String.raw`L_D = \mathrm{E}\bigl[\log(1 + e^{-(s(x) - s(G(z)))})\bigr] + \tfrac{\gamma}{2}\,\mathrm{E}\lVert\nabla s(x)\rVert^2 + \tfrac{\gamma}{2}\,\mathrm{E}\lVert\nabla s(G(z))\rVert^2`,
    paper: arxiv(
      '2501.05441',
      'Huang et al.',
      2024,
      'The GAN is dead; long live the GAN! A Modern GAN Baseline',
    ),
  },
  modeCollapse: { picture: 'collapse', paper: IMPROVED },

  autoregressive: {
    tex: String.raw`p(x) = \prod_{i} p(x_i \mid x_1, \dots, x_{i-1})`,
    paper: arxiv(
      '1502.03509',
      'Germain et al.',
      2015,
      'MADE: Masked Autoencoder for Distribution Estimation',
    ),
  },
  token: {
    tex: String.raw`x = (x_1, \dots, x_n), \quad x_i \in \{1, \dots, V\}`,
    paper: arxiv(
      '1508.07909',
      'Sennrich et al.',
      2016,
      'Neural Machine Translation of Rare Words with Subword Units',
    ),
  },
  embedding: {
    tex: String.raw`h_i = E_{x_i} + P_i`,
    paper: arxiv(
      '1301.3781',
      'Mikolov et al.',
      2013,
      'Efficient Estimation of Word Representations in Vector Space',
    ),
  },
  transformer: {
    tex: String.raw`h \leftarrow h + \mathrm{attention}(\mathrm{LN}(h)), \quad h \leftarrow h + \mathrm{MLP}(\mathrm{LN}(h))`,
    paper: TRANSFORMER,
  },
  attention: {
    tex: String.raw`\mathrm{softmax}\Bigl(\frac{Q K^{\top}}{\sqrt{d}}\Bigr)\, V`,
    paper: TRANSFORMER,
  },
  causalMask: {
    tex: String.raw`\frac{q_i \cdot k_j}{\sqrt{d}} \leftarrow -\infty, \quad j > i`,
    paper: TRANSFORMER,
  },
  layerNorm: {
    tex: String.raw`\gamma\, \frac{h - \mu}{\sqrt{\sigma^2 + \varepsilon}} + \beta`,
    paper: arxiv('1607.06450', 'Ba, Kiros and Hinton', 2016, 'Layer Normalization'),
  },
  topK: {
    tex: String.raw`p'(v) = \frac{p(v)}{\sum_{u \in K} p(u)}, \quad v \in K, \quad |K| = k`,
    paper: arxiv('1805.04833', 'Fan et al.', 2018, 'Hierarchical Neural Story Generation'),
  },
  topP: {
    tex: String.raw`\min |K| : \sum_{v \in K} p(v) \ge p`,
    paper: arxiv(
      '1904.09751',
      'Holtzman et al.',
      2020,
      'The Curious Case of Neural Text Degeneration',
    ),
  },
  beamSearch: {
    tex: String.raw`\arg\max_x \sum_i \log p(x_i \mid x_1, \dots, x_{i-1})`,
    paper: arxiv(
      '1409.3215',
      'Sutskever et al.',
      2014,
      'Sequence to Sequence Learning with Neural Networks',
    ),
  },
  pixelCnn: {
    tex: String.raw`p(x) = \prod_{i} p(x_i \mid x_j \text{ above, or to the left})`,
    paper: arxiv('1601.06759', 'van den Oord et al.', 2016, 'Pixel Recurrent Neural Networks'),
  },
  residualBlock: {
    tex: String.raw`y = x + f(x)`,
    paper: arxiv('1512.03385', 'He et al.', 2016, 'Deep Residual Learning for Image Recognition'),
  },
  autoencoder: {
    tex: String.raw`\hat x = \mathrm{dec}(\mathrm{enc}(x))`,
    picture: 'bottleneck',
    paper: AUTOENCODER,
  },
  bottleneck: { tex: String.raw`784 \to d \to 784`, picture: 'bottleneck', paper: AUTOENCODER },
  vae: { tex: String.raw`q(z \mid x) = \mathcal{N}\bigl(\mu(x), \sigma^2(x)\bigr)`, paper: VAE },
  elbo: {
    tex: String.raw`\log p(x) \ge \mathrm{E}_{q(z \mid x)}[\log p(x \mid z)] - \mathrm{KL}(q(z \mid x)\,\|\,p(z))`,
    paper: VAE,
  },
  kl: {
    tex: String.raw`\mathrm{KL}(q\,\|\,p) = -\tfrac12 \sum_i \bigl(1 + \log \sigma_i^2 - \mu_i^2 - \sigma_i^2\bigr)`,
    paper: doi(
      '10.1214/aoms/1177729694',
      'Kullback and Leibler',
      1951,
      'On Information and Sufficiency',
    ),
  },
  beta: {
    tex: String.raw`L = -\mathrm{E}_q[\log p(x \mid z)] + \beta\, \mathrm{KL}(q(z \mid x)\,\|\,p(z))`,
    paper: {
      authors: 'Higgins et al.',
      year: 2017,
      title: 'beta-VAE: Learning Basic Visual Concepts with a Constrained Variational Framework',
      url: 'https://openreview.net/forum?id=Sy2fzU9gl',
    },
  },
  posteriorCollapse: {
    tex: String.raw`\mathrm{KL}(q(z \mid x)\,\|\,p(z)) \approx 0`,
    picture: 'posterior',
    paper: arxiv(
      '1911.02469',
      'Lucas et al.',
      2019,
      'Don’t Blame the ELBO! A Linear VAE Perspective on Posterior Collapse',
    ),
  },
  reparameterisation: {
    tex: String.raw`z = \mu + \sigma\,\varepsilon, \quad \varepsilon \sim \mathcal{N}(0, I)`,
    paper: VAE,
  },

  diffusion: {
    tex: String.raw`x_t = \sqrt{\bar\alpha_t}\, x + \sqrt{1 - \bar\alpha_t}\, \varepsilon`,
    paper: arxiv(
      '2006.11239',
      'Ho, Jain and Abbeel',
      2020,
      'Denoising Diffusion Probabilistic Models',
    ),
  },
  rectifiedFlow: {
    tex: String.raw`x_t = (1 - t)\, x + t\, \varepsilon, \quad v(x_t, t) \approx \varepsilon - x`,
    paper: arxiv(
      '2209.03003',
      'Liu, Gong and Liu',
      2023,
      'Flow Straight and Fast: Learning to Generate and Transfer Data with Rectified Flow',
    ),
  },
  flowMatching: {
    tex: String.raw`L = \mathrm{E}\, \lvert v(x_t, t) - \dot x_t \rvert^2`,
    paper: arxiv('2210.02747', 'Lipman et al.', 2023, 'Flow Matching for Generative Modeling'),
  },
  latentDiffusion: {
    tex: String.raw`\varepsilon \to z, \quad x = D(z)`,
    paper: arxiv(
      '2112.10752',
      'Rombach et al.',
      2022,
      'High-Resolution Image Synthesis with Latent Diffusion Models',
    ),
  },
  guidance: {
    tex: String.raw`v = v(x_t) + w\, \bigl(v(x_t, y) - v(x_t)\bigr)`,
    paper: arxiv('2207.12598', 'Ho and Salimans', 2022, 'Classifier-Free Diffusion Guidance'),
  },
  epoch: { paper: OPTIMISATION },
  batch: { tex: String.raw`\frac{1}{B} \sum_{i=1}^{B} L(x_i)`, paper: OPTIMISATION },
  learningRate: { tex: String.raw`w \leftarrow w - \eta\, \nabla L(w)`, paper: OPTIMISATION },
  adam: {
    tex: String.raw`w \leftarrow w - \eta\, \frac{\hat m}{\sqrt{\hat v} + \varepsilon}, \quad m \leftarrow \beta_1 m + (1 - \beta_1)\, g, \quad v \leftarrow \beta_2 v + (1 - \beta_2)\, g^2`,
    paper: arxiv('1412.6980', 'Kingma and Ba', 2015, 'Adam: A Method for Stochastic Optimization'),
  },
  movingAverage: {
    tex: String.raw`\bar w \leftarrow \alpha\, \bar w + (1 - \alpha)\, w`,
    paper: arxiv(
      '1806.04498',
      'Yazıcı et al.',
      2019,
      'The Unusual Effectiveness of Averaging in GAN Training',
    ),
  },

  overfitting: {
    picture: 'overfitting',
    paper: arxiv(
      '1611.03530',
      'Zhang et al.',
      2017,
      'Understanding Deep Learning Requires Rethinking Generalization',
    ),
  },
  memorisation: {
    paper: arxiv(
      '2004.05675',
      'Meehan et al.',
      2020,
      'A Non-Parametric Test to Detect Data-Copying in Generative Models',
    ),
  },
  inceptionScore: {
    tex: String.raw`\exp\bigl(\mathrm{E}_x\, \mathrm{KL}(p(y \mid x)\,\|\,p(y))\bigr)`,
    paper: IMPROVED,
  },
  frechet: {
    tex: String.raw`\lVert \mu_r - \mu_g \rVert^2 + \mathrm{Tr}\bigl(\Sigma_r + \Sigma_g - 2\,(\Sigma_r \Sigma_g)^{1/2}\bigr)`,
    paper: arxiv(
      '1706.08500',
      'Heusel et al.',
      2017,
      'GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash Equilibrium',
    ),
  },
  bleu: {
    tex: String.raw`\mathrm{BP} \cdot \exp\Bigl(\tfrac14 \sum_{n=1}^{4} \ln p_n\Bigr), \quad \mathrm{BP} = \min\bigl(1, e^{1 - r/c}\bigr)`,
    paper: doi(
      '10.3115/1073083.1073135',
      'Papineni et al.',
      2002,
      'BLEU: a Method for Automatic Evaluation of Machine Translation',
    ),
  },
  selfBleu: {
    paper: arxiv(
      '1802.01886',
      'Zhu et al.',
      2018,
      'Texygen: A Benchmarking Platform for Text Generation Models',
    ),
  },
  natsPerCharacter: {
    tex: String.raw`-\tfrac1N \sum_{i=1}^{N} \ln p(x_i \mid x_1 \dots x_{i-1})`,
    paper: doi(
      '10.1002/j.1538-7305.1951.tb01366.x',
      'Shannon',
      1951,
      'Prediction and Entropy of Printed English',
    ),
  },
  perplexity: {
    tex: String.raw`\exp\Bigl(-\tfrac1N \sum_{i=1}^{N} \ln p(x_i \mid x_1 \dots x_{i-1})\Bigr)`,
    paper: doi(
      '10.1121/1.2016299',
      'Jelinek et al.',
      1977,
      'Perplexity: A Measure of the Difficulty of Speech Recognition Tasks',
    ),
  },
  nGram: {
    tex: String.raw`p(x \mid c) = \frac{N(c\,x) + T(c)\, p(x \mid c')}{N(c) + T(c)}`,
    paper: doi(
      '10.1109/18.87000',
      'Witten and Bell',
      1991,
      'The Zero-Frequency Problem: Estimating the Probabilities of Novel Events in Adaptive Text Compression',
    ),
  },
  precision: { picture: 'precision', paper: PRECISION },
  recall: { picture: 'precision', paper: PRECISION },
  totalVariation: {
    tex: String.raw`\tfrac12 \sum_c |p_c - q_c|`,
    paper: arxiv(
      'math/0209021',
      'Gibbs and Su',
      2002,
      'On Choosing and Bounding Probability Metrics',
    ),
  },
  softmax: {
    tex: String.raw`p(y \mid x) = \frac{e^{s_y}}{\sum_c e^{s_c}}`,
    paper: arxiv('1706.04599', 'Guo et al.', 2017, 'On Calibration of Modern Neural Networks'),
  },
  nats: {
    tex: String.raw`-\ln p \;\text{nats} = -\log_2 p \;\text{bits}`,
    paper: doi(
      '10.1002/j.1538-7305.1948.tb01338.x',
      'Shannon',
      1948,
      'A Mathematical Theory of Communication',
    ),
  },
  pca: {
    tex: String.raw`\hat x = \bar x + \sum_{i=1}^{d} \bigl((x - \bar x) \cdot u_i\bigr)\, u_i`,
    paper: doi(
      '10.1080/14786440109462720',
      'Pearson',
      1901,
      'On Lines and Planes of Closest Fit to Systems of Points in Space',
    ),
  },
} as const satisfies Record<string, Term>

export type TermId = keyof typeof TERMS

export const TERM_IDS = Object.keys(TERMS) as TermId[]

/** A term in one language. */
export interface TermWords {
  readonly name: string
  /** What it is, in one sentence. */
  readonly meaning: string
  /** Other forms under which it stands on the page, for example its plural. */
  readonly forms?: readonly string[]
}

export type Glossary = Readonly<Record<TermId, TermWords>>
