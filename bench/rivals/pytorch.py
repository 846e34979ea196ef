"""The PyTorch twins of the benchmark's nets.

A small server: reads one question as a line of JSON from stdin and answers with a line of JSON on stdout, so that its
steps can be interleaved with those of the other runners. Usage: pytorch.py THREADS, where 0 leaves PyTorch its own choice.
"""

import json
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

FEATURES = 64 * 7 * 7


def dense_gan():
    generator = nn.Sequential(
        nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 256), nn.ReLU(), nn.Linear(256, 784), nn.Tanh(),
        nn.Unflatten(1, (1, 28, 28)),
    )
    critic = nn.Sequential(
        nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 1)
    )
    return generator, critic, 32


def upward(latent_dim):
    """Latent vector to image, without an output function."""
    return [
        nn.Linear(latent_dim, FEATURES), nn.ReLU(), nn.Unflatten(1, (64, 7, 7)),
        nn.ConvTranspose2d(64, 32, 4, 2, 1), nn.ReLU(), nn.ConvTranspose2d(32, 1, 4, 2, 1),
    ]


def downward(outputs):
    """Image to features."""
    return [
        nn.Conv2d(1, 32, 4, 2, 1), nn.ReLU(), nn.Conv2d(32, 64, 4, 2, 1), nn.ReLU(),
        nn.Flatten(), nn.Linear(FEATURES, outputs),
    ]


def conv_gan():
    return nn.Sequential(*upward(64), nn.Tanh()), nn.Sequential(*downward(1)), 64


def dcgan_bn():
    generator = nn.Sequential(
        nn.Linear(64, FEATURES), nn.BatchNorm1d(FEATURES), nn.ReLU(), nn.Unflatten(1, (64, 7, 7)),
        nn.ConvTranspose2d(64, 32, 4, 2, 1), nn.BatchNorm2d(32), nn.ReLU(),
        nn.ConvTranspose2d(32, 1, 4, 2, 1), nn.Tanh(),
    )
    critic = nn.Sequential(
        nn.Conv2d(1, 32, 4, 2, 1), nn.LeakyReLU(0.2), nn.Dropout(0.3),
        nn.Conv2d(32, 64, 4, 2, 1), nn.LeakyReLU(0.2), nn.Dropout(0.3),
        nn.Flatten(), nn.Linear(FEATURES, 1),
    )
    return generator, critic, 64


def plane_gan():
    def hidden():
        return [nn.Linear(2, 128), nn.LeakyReLU(0.2), nn.Linear(128, 128), nn.LeakyReLU(0.2)]

    return nn.Sequential(*hidden(), nn.Linear(128, 2)), nn.Sequential(*hidden(), nn.Linear(128, 1)), 2


def gan_lab():
    def hidden():
        return [nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU()]

    return nn.Sequential(*hidden(), nn.Linear(8, 2), nn.Tanh()), nn.Sequential(*hidden(), nn.Linear(8, 1)), 2


def dense_vae():
    encoder = nn.Sequential(nn.Flatten(), nn.Linear(784, 400), nn.ReLU(), nn.Linear(400, 2 * 20))
    decoder = nn.Sequential(nn.Linear(20, 400), nn.ReLU(), nn.Linear(400, 784), nn.Unflatten(1, (1, 28, 28)))
    return encoder, decoder, 20


def conv_vae():
    return nn.Sequential(*downward(2 * 16)), nn.Sequential(*upward(16)), 16


def gan_step(generator, critic, latent_dim, real, optimisers):
    """One update of the critic for each batch in `real`, then one of the generator."""
    critic_optimiser, generator_optimiser = optimisers
    batch = len(real[0])
    ones, zeros = torch.ones(batch, 1), torch.zeros(batch, 1)
    cross_entropy = F.binary_cross_entropy_with_logits

    def step():
        for x in real:
            with torch.no_grad():
                fake = generator(torch.randn(batch, latent_dim))
            critic_optimiser.zero_grad()
            critic_loss = cross_entropy(critic(x), ones) + cross_entropy(critic(fake), zeros)
            critic_loss.backward()
            critic_optimiser.step()
        generator_optimiser.zero_grad()
        generator_loss = cross_entropy(critic(generator(torch.randn(batch, latent_dim))), ones)
        generator_loss.backward()
        generator_optimiser.step()
        return critic_loss.item(), generator_loss.item()

    return step


def vae_step(encoder, decoder, x):
    optimiser = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], 1e-3)
    batch = len(x)

    def step():
        optimiser.zero_grad()
        mu, log_var = encoder(x).chunk(2, 1)
        logits = decoder(mu + (0.5 * log_var).exp() * torch.randn_like(mu))
        reconstruction = F.binary_cross_entropy_with_logits(logits, x, reduction="sum")
        kl = -0.5 * (1 + log_var - mu**2 - log_var.exp()).sum()
        loss = (reconstruction + kl) / batch
        loss.backward()
        optimiser.step()
        return (loss.item(),)

    return step


LENGTH, CHARACTERS = 32, 55


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norms = nn.ModuleList([nn.LayerNorm(width), nn.LayerNorm(width)])
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        q, k, v = (
            part.unflatten(2, (self.heads, -1)).transpose(1, 2) for part in self.qkv(self.norms[0](x)).chunk(3, 2)
        )
        taken = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(taken.transpose(1, 2).flatten(2))
        return x + self.down(F.gelu(self.up(self.norms[1](x)), approximate="tanh"))


class Transformer(nn.Module):
    """Tokens are the end of a text, its characters, and behind them the one that says that a text begins."""

    def __init__(self, blocks=4, heads=4, width=64):
        super().__init__()
        self.table = nn.Embedding(CHARACTERS + 2, width)
        self.positions = nn.Parameter(0.02 * torch.randn(LENGTH, width))
        self.blocks = nn.Sequential(*(Block(width, heads) for _ in range(blocks)))
        self.norm = nn.LayerNorm(width)
        nn.init.normal_(self.table.weight, std=0.02)

    def forward(self, tokens):
        x = self.table(tokens) + self.positions
        return self.norm(self.blocks(x)) @ self.table.weight[: CHARACTERS + 1].T


def transformer(batch):
    """Texts are filled up to the longest that there may be, as most code has them; the filling does not count."""
    net = Transformer()
    decaying = [weight for weight in net.blocks.parameters() if weight.dim() == 2]
    others = [weight for weight in net.parameters() if all(weight is not other for other in decaying)]
    groups = [{"params": decaying, "weight_decay": 0.1}, {"params": others, "weight_decay": 0}]
    optimiser = torch.optim.AdamW(groups, 2e-3, (0.9, 0.99))
    ends = torch.randint(0, (2 * LENGTH + 2) // 3, (batch, 1))
    places = torch.arange(LENGTH)
    texts = torch.where(places < ends, torch.randint(1, CHARACTERS + 1, (batch, LENGTH)), 0)
    reads = torch.cat([torch.full((batch, 1), CHARACTERS + 1), texts[:, :-1]], 1)
    targets = torch.where(places <= ends, texts, -1)

    def step():
        optimiser.zero_grad()
        loss = F.cross_entropy(net(reads).flatten(0, 1), targets.flatten(), ignore_index=-1)
        loss.backward()
        optimiser.step()
        return (loss.item(),)

    return step, [net]


def adam_pair(generator, critic):
    return [torch.optim.Adam(net.parameters(), 2e-4, (0.5, 0.999)) for net in (critic, generator)]


def sgd_pair(generator, critic):
    return [torch.optim.SGD(critic.parameters(), 0.1), torch.optim.SGD(generator.parameters(), 0.03)]


def image_gan(make, batch):
    generator, critic, latent_dim = make()
    real = [torch.rand(batch, 1, 28, 28) * 2 - 1]
    return gan_step(generator, critic, latent_dim, real, adam_pair(generator, critic)), [generator, critic]


def point_gan(make, batch, updates, pair):
    generator, critic, latent_dim = make()
    real = [torch.rand(batch, 2) for _ in range(updates)]
    return gan_step(generator, critic, latent_dim, real, pair(generator, critic)), [generator, critic]


def vae(make, batch):
    encoder, decoder, _ = make()
    return vae_step(encoder, decoder, torch.rand(batch, 1, 28, 28)), [encoder, decoder]


WORKS = {
    "dense-gan": lambda batch: image_gan(dense_gan, batch),
    "conv-gan": lambda batch: image_gan(conv_gan, batch),
    "dcgan-bn": lambda batch: image_gan(dcgan_bn, batch),
    "conv-vae": lambda batch: vae(conv_vae, batch),
    "vae-dense-20": lambda batch: vae(dense_vae, batch),
    "plane-gan": lambda batch: point_gan(plane_gan, batch, 1, adam_pair),
    "ganlab": lambda batch: point_gan(gan_lab, batch, 2, sgd_pair),
    "transformer": transformer,
}


class Server:
    def __init__(self):
        self.step = None

    def prepare(self, work, batch):
        if work not in WORKS:
            raise ValueError(f"there is no work {work}")
        self.step, nets = WORKS[work](batch)
        parameters = sum(p.numel() for net in nets for p in net.parameters())
        return {"parameters": parameters, "device": f"threads: {torch.get_num_threads()}"}

    def steps(self, count):
        start = time.perf_counter()
        for _ in range(count):
            losses = self.step()
            if any(loss != loss or abs(loss) == float("inf") for loss in losses):
                raise ValueError(f"a loss is not a finite number: {losses}")
        return (time.perf_counter() - start) * 1e3 / count

    def version(self):
        return torch.__version__

    def answer(self, line):
        try:
            asked = json.loads(line)
            method = {"prepare": self.prepare, "steps": self.steps, "version": self.version}[asked["question"]]
            return {"value": method(**asked["params"])}
        except Exception as error:  # What a runner cannot do is its row's answer, not the end of the benchmark.
            return {"failed": f"{type(error).__name__}: {error}"}


def main():
    threads = int(sys.argv[1])
    if threads:
        torch.set_num_threads(threads)
    server = Server()
    for line in sys.stdin:
        print(json.dumps(server.answer(line)), flush=True)


main()
