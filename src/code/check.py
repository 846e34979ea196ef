"""Runs scripts in PyTorch or Keras and tells what they compute: the Python half of python.test.ts.

    python3 check.py FOLDER < cases.json > results.json

A case names a script, the file of a model, and inputs for it; FOLDER holds a little data. Each script is loaded, given the
weights, asked for what python.test.ts compares, and trained for two steps.
"""

import contextlib
import importlib.util
import json
import math
import sys
from pathlib import Path
from unittest.mock import patch


def load(path):
    spec = importlib.util.spec_from_file_location(Path(path).stem.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def look(case):
    module = load(case["script"])
    if case["framework"] == "pytorch":
        import torch

        array, tensor, images_first = torch.tensor, torch.as_tensor, True
        fixed_draws = patch.multiple(
            torch,
            randn_like=torch.ones_like,
            rand_like=lambda x: torch.full_like(x, 0.5),
            rand=lambda *shape, device: torch.full((1, 1), 0.5),
        )

        def count(net):
            return sum(weight.numel() for weight in net.parameters())
    else:
        import keras
        import numpy as np

        images_first = False
        tensor = keras.ops.convert_to_tensor
        fixed_draws = patch.multiple(
            keras.random,
            normal=lambda shape, seed: keras.ops.ones(shape),
            # For each example one, as for every number of them.
            uniform=lambda shape, seed: keras.ops.full([1] * len(shape), 0.5),
        )

        def array(values):
            values = np.array(values)
            return values if values.dtype == int else values.astype("float32")

        def count(net):
            return sum(math.prod(weight.shape) for weight in net.trainable_weights)

    def numbers(values):
        if hasattr(values, "detach"):
            values = values.detach()
        if images_first and values.ndim == 4:
            values = values.movedim(1, -1)
        return [float(value) for value in values.reshape(-1)]

    of_images = len(case["x"][0]) % 784 == 0

    def examples(rows):
        x = array(rows)
        if not of_images:
            return x
        x = x.reshape(len(rows), 28, 28, -1)
        return x.movedim(-1, 1) if images_first else x

    # What is dropped in training is drawn, and nothing else can be held against it.
    with patch.object(module, "DROPOUT", 0, create=True):
        nets = module.make_networks()
    counts = {name: count(net) for name, net in nets.items()}
    module.load_weights(nets, case["weights"])
    if images_first:
        for net in nets.values():
            net.eval()
    told = [array([[float(share) for share in row] for row in case["y"]])] if case["y"] else []
    drawers = [nets[name] for name in case["drawers"]]
    as_examples = len(case["z"][0]) == len(case["x"][0])
    z = (examples if as_examples else array)(case["z"])
    with fixed_draws:  # what is drawn on the way, as the model of ours was given it
        found = {"counts": counts, "sample": numbers(module.sample(*drawers, z, *told))}
    x = examples(case["x"])
    if "critic" not in nets and ("denoiser" in nets or "encoder" not in nets):
        (player,) = {"denoiser", "predictor"} & set(nets)
        if "denoiser" in nets and "encoder" not in nets and of_images:
            x = 2 * x - 1
        learners = [nets[name] for name in (player, "encoder") if name in nets]
        with fixed_draws, patch.object(module, "BATCH_SIZE", len(x)):  # a mean in Keras is over so many
            objective = getattr(module, f"{player}_objective")
            found["loss"] = numbers(objective(*learners, *map(tensor, (x, *told))))
    elif "encoder" in nets:
        found["code"] = numbers(nets["encoder"](x))
    else:
        x = 2 * x - 1 if of_images else x
        x = module.pack(x) if hasattr(module, "pack") else x
        critic = nets["critic"]

        def judge(packs, training=False):  # a critic of Keras is told to train in score, and would drop units
            return critic(packs)

        found["score"] = numbers(module.score(judge, x, *told) if told else judge(x))
    return module, found


def train(module, case, folder):
    sys.argv = [case["script"], "--steps", "2", "--out", case["out"], "--weights", case["weights"]]
    if hasattr(module, "IMAGES"):
        sys.argv += ["--data", str(folder)]
    if hasattr(module, "CHARACTERS"):
        sys.argv += ["--data", str(Path(folder) / "names.txt")]
    with contextlib.redirect_stdout(sys.stderr):
        module.main()


if __name__ == "__main__":
    results, folder = [], sys.argv[1]
    for case in json.load(sys.stdin):
        module, found = look(case)
        train(module, case, folder)
        results.append(found)
    print(json.dumps(results))
