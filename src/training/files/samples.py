"""Draws samples of a trained model in PyTorch: an example of how to read its file, by README.md beside it.

    python3 samples.py MODEL.safetensors < inputs.json > samples.json

inputs.json holds rows of numbers: a latent vector each, or the noise that a model of noise begins with, and behind it, of a
conditional model, 1 at the place of the class and 0 elsewhere. samples.json holds rows of pixels in [0, 1], line by line, or of coordinates.
"""

import json
import math
import struct
import sys

import torch
from torch import nn

DTYPES = {"F16": torch.float16, "F32": torch.float32}


def read(path):
    """The metadata and the tensors of a safetensors file; the package of that name does the same."""
    with open(path, "rb") as file:
        bytes_ = bytearray(file.read())
    (length,) = struct.unpack_from("<Q", bytes_)
    header = json.loads(bytes_[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    data = memoryview(bytes_)[8 + length :]
    tensors = {
        name: torch.frombuffer(data[slice(*entry["data_offsets"])], dtype=DTYPES[entry["dtype"]])
        .reshape(entry["shape"])
        .float()
        for name, entry in header.items()
        if entry["dtype"] in DTYPES and entry["data_offsets"][0] != entry["data_offsets"][1]
    }
    return metadata, tensors


def layers_of(tensors, network):
    """The layers that hold weights, in their order: a dictionary each."""
    layers = {}
    for name, tensor in tensors.items():
        if name.startswith(f"{network}/"):
            index, part = name[len(network) + 1 :].split(".", 1)
            layers.setdefault(int(index), {})[part] = tensor
    return [layers[index] for index in sorted(layers)]


def module_of(layer):
    """One layer with its weights."""
    if "scale" in layer:
        module = nn.BatchNorm2d(len(layer["scale"]), eps=1e-5)
        module.weight.data, module.bias.data = layer["scale"], layer["offset"]
        module.running_mean, module.running_var = layer["runningMean"], layer["runningVariance"]
        return module
    kernel = layer["kernel"]
    if kernel.dim() == 2:
        module = nn.Linear(*kernel.shape)
        module.weight.data = kernel.T.contiguous()
    elif kernel.shape[0] == 3:
        module = nn.Conv2d(kernel.shape[2], kernel.shape[3], 3, padding=1)
        module.weight.data = kernel.permute(3, 2, 0, 1).contiguous()
    else:
        module = nn.ConvTranspose2d(kernel.shape[3], kernel.shape[2], 4, stride=2, padding=1)
        module.weight.data = kernel.permute(3, 2, 0, 1).contiguous()
    module.bias.data = layer["bias"]
    return module


class Drawer(nn.Module):
    """A network that draws: makes data of latent vectors, or says what undoes noise."""

    def __init__(self, path, network=None):
        super().__init__()
        metadata, tensors = read(path)
        experiment = json.loads(metadata["experiment"])
        self.family = experiment["family"]
        self.hyperparameters = experiment["hyperparameters"]
        if network is None:
            network = "decoder" if self.family in ("vae", "autoencoder") else "average"
        self.says_noise = network == "average" and self.family != "gan"
        self.layers = layers_of(tensors, network)
        self.modules_ = nn.ModuleList(module_of(layer) for layer in self.layers)
        self.bend = nn.ReLU() if self.family == "vae" else nn.LeakyReLU(0.2)
        self.side = 7  # a quarter of 28
        self.is_conv = any(layer.get("kernel", torch.empty(0)).dim() == 4 for layer in self.layers)
        self.eval()

    def forward(self, x):
        for index, module in enumerate(self.modules_):
            flat = x.dim() == 2
            x = module(x[:, :, None, None]).flatten(1) if flat and isinstance(module, nn.BatchNorm2d) else module(x)
            if index == 0 and self.is_conv:
                # Features lie line by line, the channels of a pixel side by side.
                x = x.reshape(len(x), self.side, self.side, -1).permute(0, 3, 1, 2)
            # A normalisation comes before the activation of the layer that it belongs to.
            if index + 1 < len(self.layers) and "kernel" in self.layers[index + 1]:
                x = self.bend(x)
        x = x.permute(0, 2, 3, 1).flatten(1) if x.dim() == 4 else x
        if x.shape[1] == 2 or self.says_noise:
            return x
        return (x.tanh() + 1) / 2 if self.family == "gan" else x.sigmoid()


def said(denoiser, x, t, y):
    """What a denoiser says of points x at the time t, led to the classes y by guidance where it is told any."""
    centres = torch.linspace(0, 1, 16)
    near = torch.exp(-(((t - centres) * 15) ** 2) / 2).expand(len(x), 16)
    told, untold = (denoiser(torch.cat([x, near, of], 1)) for of in (y, torch.zeros_like(y)))
    return untold + denoiser.hyperparameters["guidance"] * (told - untold)


def alpha_bar(t):
    return math.exp(-(0.1 * t + 9.95 * t**2))


def undo_noise(denoiser, x, y):
    """Noise to points or codes, in steps from t = 1 to 0."""
    hyperparameters = denoiser.hyperparameters
    steps = hyperparameters["samplerSteps"]
    for i in range(steps):
        t, s = 1 - i / steps, 1 - (i + 1) / steps
        first = said(denoiser, x, t, y)
        if hyperparameters["process"] == "ddpm":
            before, after = alpha_bar(t), alpha_bar(s)
            alpha = before / after
            deviation = math.sqrt((1 - after) / (1 - before) * (1 - alpha))
            mean = (x - (1 - alpha) / math.sqrt(1 - before) * first) / math.sqrt(alpha)
            x = mean + deviation * torch.randn_like(x)
        elif hyperparameters["solver"] == "heun":
            second = said(denoiser, x + (s - t) * first, s, y)
            x = x + (s - t) * (first + second) / 2
        else:
            x = x + (s - t) * first
    return x


if __name__ == "__main__":
    with torch.no_grad():
        drawer, inputs = Drawer(sys.argv[1]), torch.tensor(json.load(sys.stdin))
        if drawer.says_noise:
            is_latent = drawer.family == "latentDiffusion"
            size = drawer.hyperparameters["latentDim"] if is_latent else 2
            undone = undo_noise(drawer, inputs[:, :size], inputs[:, size:])
            samples = Drawer(sys.argv[1], "decoder")(undone) if is_latent else undone
        else:
            samples = drawer(inputs)
        print(json.dumps(samples.tolist()))
