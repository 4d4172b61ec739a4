"""Measures `courtyard parking` on lots of several sizes beside scipy, HiGHS and CP-SAT.

    .venv/bin/python Benchmarks/parking.py [COURTYARD] [SECONDS]

HiGHS and CP-SAT solve the program that `courtyard model` writes, goal by goal, each with those before
it kept by a row; they have SECONDS (60) for all goals together, without reading. Where every vehicle
gets a bay, scipy's linear_sum_assignment finds the total walk among the bays that are near enough. All run
one after another. Prints a table in Markdown and writes it to out/benchmarks/parking.csv.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy
from scipy.optimize import linear_sum_assignment

import parking_lots
import peers

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = ROOT / "out" / "benchmarks" / "parking.csv"
SEED = 1
# Two threads for everybody: what a committee's machine has at the least.
THREADS = 2

# Somebody being left without (3) is a result, not a failure: docs/exit-codes.md.
PLANNED = {0, 3}

# The program of a larger lot has millions of variables in hundreds of megabytes of text.
LARGEST_PROGRAM = 2_000_000


def run(*command):
    began = time.monotonic()
    process = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL)
    if process.returncode not in PLANNED:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return time.monotonic() - began


def by_scipy(folder, ours):
    """The total walk when nobody walks farther than the longest that is needed, and the seconds."""
    with open(folder / "spaces.csv", encoding="utf-8", newline="") as file:
        walks = numpy.array([
            [float(value) for key, value in row.items() if key.startswith("distance-")]
            for row in csv.DictReader(file)])
    began = time.monotonic()
    # Dearer than all allowed walks together.
    walks[walks > ours["parking.worst-walk"]] = walks.sum()
    rows, columns = linear_sum_assignment(walks)
    seconds = time.monotonic() - began
    return {"parking.total-walk": round(walks[rows, columns].sum())}, seconds


def told(ours, values, seconds, goals):
    """What was reached: its seconds, or how far it came."""
    wrong = [name for name, value in values.items() if ours[name] != value]
    if wrong:
        return f"**other value of {wrong[0]}**"
    return f"{seconds:.2f} s" if len(values) == goals else (
        f"{len(values)} of {goals} goals in {seconds:.0f} s")


def told_of_peer(ours, outcome, goals):
    if outcome.is_lost:
        return "ended"
    values = {goal.name: goal.value for goal in outcome.goals if goal.is_proved}
    return told(ours, values, outcome.seconds, goals)


def measure(courtyard, name, folder, out, limit, is_one_to_one):
    print(f"{name} …", file=sys.stderr)
    writing = ["--out", out / "plan", "--force", "--quiet"]
    whole = run(courtyard, "parking", folder, *writing)
    goals = [
        goal for goal in peers.load(out / "plan" / "proof.json")["goals"]
        if goal["name"].startswith("parking.")]
    ours = {goal["name"]: round(goal["value"]) for goal in goals}
    proved = sum(goal["status"] == "optimal" for goal in goals)
    row = {
        "lot": name, "goals": f"{proved} of {len(goals)}", "command": f"{whole:.2f} s",
        "courtyard": f"{sum(goal['seconds'] for goal in goals):.2f} s", "scipy": "",
        "variables": "", "HiGHS": "not written", "CP-SAT": "not written"}
    if is_one_to_one:
        row["scipy"] = told(ours, *by_scipy(folder, ours), 1)
    with open(folder / "spaces.csv", encoding="utf-8-sig", newline="") as spaces, \
            open(folder / "vehicles.csv", encoding="utf-8-sig", newline="") as vehicles:
        pairs = (len(list(csv.reader(spaces))) - 1) * (len(list(csv.reader(vehicles))) - 1)
    if pairs <= LARGEST_PROGRAM:
        run(courtyard, "model", folder, "--out", out / "model", "--force", "--quiet")
        files = ("parking.mps", "parking-goals.json")
        program = peers.Program(out / "model", *files)
        row["variables"] = f"{program.lp.num_col_:,}"
        for peer in ["CP-SAT", "HiGHS"]:
            outcome = peers.solve(peer, out / "model", limit, THREADS, files)
            row[peer] = told_of_peer(ours, outcome, len(program.goals))
            print(f"  {peer}: {row[peer]}", file=sys.stderr)
    return row


def main():
    courtyard = pathlib.Path(
        sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build" / "release" / "courtyard").resolve()
    limit = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    if not courtyard.exists():
        sys.exit(f"{courtyard} is not there: make build")
    rows = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        lots = [("xinyuan", ROOT / "scenarios" / "xinyuan", False)]
        parking_lots.dense(800, SEED, folder / "dense")
        lots.append(("800 x 800, a walk for every two", folder / "dense", True))
        for spaces, vehicles in [(320, 520), (800, 1_300), (3_000, 5_000)]:
            lot = folder / str(spaces)
            parking_lots.estate(spaces, vehicles, SEED, lot)
            lots.append((f"{spaces:,} x {vehicles:,}", lot, False))
        for index, (name, lot, is_one_to_one) in enumerate(lots):
            rows.append(
                measure(courtyard, name, lot, folder / f"out{index}", limit, is_one_to_one))

    print("| " + " | ".join(rows[0]) + " |")
    print("|---|" + "--:|" * (len(rows[0]) - 1))
    for row in rows:
        print("| " + " | ".join(row.values()) + " |")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    with open(RESULTS, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    print(f"Written to {RESULTS.relative_to(ROOT)}", file=sys.stderr)


if __name__ == "__main__":
    main()
