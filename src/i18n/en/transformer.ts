/** English: transformers. */
export const transformer = {
  'family.transformer': 'Transformer',
  'family.transformer.help':
    'Writes a text one character after the other, each told by all before it, as GPT does. Says exactly how likely any text is, and shows what it looks at.',
  'parameter.transformerBlocks.label': 'Blocks',
  'parameter.transformerBlocks.help':
    'Each block looks back once (attention) and thinks once (a small network), and adds both to what it was given: x + attention(norm(x)), then x + MLP(norm(x)) (Radford et al. 2019). More of them see more, and make every step slower.',
  'parameter.heads.label': 'Heads',
  'parameter.heads.help':
    'How many places a block can look at for different reasons at once: the width is shared among the heads, so it is a multiple of them. softmax(q·k/√d) v, head by head (Vaswani et al. 2017).',
  'parameter.tied.label': 'One table for reading and writing',
  'parameter.tied.help':
    'The numbers that stand for a character when it is read are also those that its output is compared with (weight tying, Press & Wolf 2017). Fewer weights; characters that are alike come to lie close.',
  'parameter.temperature.label': 'Temperature',
  'parameter.temperature.help':
    'How daring the writing is: softmax(logits / T). Below 1 the likely characters become likelier, near 0 always the likeliest is taken; above 1 the rare ones come more often.',
  'parameter.topK.label': 'Top k',
  'parameter.topK.help':
    'Only so many of the likeliest characters can be drawn at each place (Fan et al. 2018); at 0 all can.',
  'parameter.topP.label': 'Top p',
  'parameter.topP.help':
    'Only the likeliest characters that have this share of the chances together can be drawn (nucleus sampling, Holtzman et al. 2020); at 1 all can.',
  'parameter.beamWidth.label': 'Beam width',
  'parameter.beamWidth.help':
    'How many beginnings a search for the likeliest text goes on with at once (beam search, Sutskever et al. 2014); with 1 it is greedy. Shown in the tab “Letter by letter”.',
  'chart.natsPerCharacter': 'Surprise at the next character',
  'reference.bigram': 'pairs of letters, counted: {value}',
  'reference.wittenBell': 'five letters, counted (Witten-Bell): {value}',
  'term.natsPerCharacter': '−log p, per character',
  'preset.places.title': 'Place names',
  'preset.places.shows':
    'Invents place names of France, Italy, Great Britain and the United States, told which country to write',
  'preset.places-lite.title': 'Place names, quick',
  'preset.places-lite.shows': 'The same with a seventh of the weights, for slow computers',
  'preset.places-small.title': 'Goes wrong: too small',
  'preset.places-small.shows':
    'One block, 16 numbers wide: too little to learn how names are spelt',
  'preset.places-memorised.title': 'Goes wrong: learns by heart',
  'preset.places-memorised.shows': '500 names, and weights enough to know them by heart',
  'machine.part.names': 'Text',
  'machine.part.names.says':
    'A text from the data that the step was trained on, character by character. The model sees at each place what stands before it, and is to say what comes.',
  'machine.part.transformer': 'Transformer',
  'machine.part.transformer.says':
    'Every character becomes a row of numbers. Each block then lets every place look back at those before it, and work on what it found. At the end stands, for each place, how likely every character is.',
  'machine.phase.readText':
    'A text is read: before its first character stands a token that says that it begins, or its class.',
  'machine.phase.predictText':
    'At all places at once the transformer says how likely each character is, told by those before.',
  'machine.phase.weighText':
    'Each character, and the end, costs −log of the chance that it was given: the less expected, the more.',
  'machine.phase.transformerLearns':
    'The transformer learns: the error goes back through all blocks to their weights, and they move a little.',
  'machine.layer.embedding': 'embedding',
  'machine.layer.attention': 'attention',
  'machine.layer.mlp': 'small network',
  'machine.layer.layerNorm': 'layer normalisation',
  'machine.layer.unembedding': 'chances of each character',
}
