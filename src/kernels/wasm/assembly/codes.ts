/** Numbers by which a call names its kernel and what the kernel does: read by the kernels and by those who call them. */

export const MAT_MUL = 0
export const PAD = 1
export const CONVOLVE = 2
export const CONVOLVE_TRANSPOSED = 3
export const CONVOLVE_GRADIENT = 4
export const UNARY = 5
export const BINARY = 6
export const COMPARE = 7
export const FROM_BOOL = 8
export const FILL = 9
export const COPY = 10
export const REDUCE = 11
export const RANDOM = 12
export const DROPOUT = 13
export const ADAM = 14
export const RMS_PROP = 15
export const MOMENTUM = 16
export const AVERAGE = 17
export const BATCH_STATISTICS = 18
export const BATCH_NORM = 19
export const BATCH_NORM_SUMS = 20
export const BATCH_NORM_GRADIENT = 21
export const CROSS_ENTROPY = 22
export const CROSS_ENTROPY_GRADIENT = 23
export const MAX_POOL_GRADIENT = 24
export const SEGMENT_SUM = 25
export const ADAM_W = 26
export const LAYER_NORM = 27
export const LAYER_NORM_GRADIENT = 28
export const LAYER_NORM_SUMS = 29
export const EMBEDDING = 30
export const EMBEDDING_GRADIENT = 31
export const TOKEN_CROSS_ENTROPY = 32
export const TOKEN_CROSS_ENTROPY_GRADIENT = 33
export const ATTENTION = 34
export const ATTENTION_GRADIENT = 35

// UNARY
export const NEG = 0
export const SQUARE = 1
export const SQRT = 2
export const RSQRT = 3
export const EXP = 4
export const LOG = 5
export const SOFTPLUS = 6
export const SIGMOID = 7
export const TANH = 8
export const RELU_OF = 9
export const LEAKY_RELU_OF = 10
export const STEP = 11
export const ABS = 12
export const RECIPROCAL = 13
export const CLIP = 14
export const GELU_OF = 15

// BINARY
export const ADD = 0
export const SUB = 1
export const MUL = 2
export const DIV = 3
export const MAXIMUM = 4
export const MINIMUM = 5
export const SQUARED_DIFFERENCE = 6
export const RELU_GRADIENT = 7
export const LEAKY_RELU_GRADIENT = 8
export const TANH_GRADIENT = 9
export const GELU_GRADIENT = 10

// COMPARE
export const GREATER = 0
export const GREATER_EQUAL = 1
export const LESS = 2
export const LESS_EQUAL = 3
export const EQUAL = 4
export const NOT_EQUAL = 5

// REDUCE
export const SUM = 0
export const MAX = 1
export const MIN = 2

// RANDOM
export const UNIFORM = 0
export const NORMAL = 1
