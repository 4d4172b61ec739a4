"""Measures `courtyard roster` on generated streets beside HiGHS, CP-SAT, SCIP and CBC.

    .venv/bin/python Benchmarks/rosters.py [--limit SECONDS] [--peers NAMES] [SIZE ...]

A SIZE is volunteers x needs, as 300x800, or 300x800-scattered; without one all of them are measured. `courtyard
generate` makes the street, `courtyard model` writes it as an integer program, and each peer solves the same goals
in the same order, on the same cores, one after another. Prints tables in Markdown and writes
out/benchmarks/rosters.csv. docs/benchmarks.md says what the columns mean.
"""

import argparse
import csv
import dataclasses
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import peers

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = ROOT / "out" / "benchmarks" / "rosters.csv"
SIZES = [
    "30x60", "100x300", "300x800", "1000x3000", "10000x30000", "100x300-scattered", "300x800-scattered"]
# The program of the largest street has a gigabyte of text, and no peer comes anywhere with it.
LARGEST_FOR_PEERS = 3_000

# Somebody being left without (3) is a result, not a failure: docs/exit-codes.md.
PLANNED = {0, 3}


@dataclasses.dataclass
class Run:
    """What a command took."""

    seconds: float
    megabytes: float


def run(*command, accepted=(0,)):
    began = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return Run(
        time.monotonic() - began, usage.ru_maxrss * peers.RESIDENT_UNIT / peers.MEGABYTE)


def gap(goals):
    """The largest relative distance of a value from its bound; None where a bound is not known."""
    gaps = [0.0 if goal["status"] == "optimal" else goal["gap"] for goal in goals]
    return None if None in gaps else max(gaps, default=0.0)


def excess(goals):
    """By how much all values together lie above all bounds; None where a bound is not known."""
    if any(goal["bound"] is None for goal in goals):
        return None
    value = sum(goal["value"] for goal in goals)
    return (value - sum(goal["bound"] for goal in goals)) / max(1, value)


def percent(number):
    return "not known" if number is None else f"{number * 100:.2f} %"


def ours(courtyard, folder, out, limit, threads):
    """Our figures: of the whole command, with reading, checking and writing."""
    taken = run(
        courtyard, "roster", folder, "--out", out, "--force", "--quiet", "--time-limit", limit,
        "--threads", threads, accepted=PLANNED)
    goals = peers.load(out / "proof.json")["goals"]
    proved = sum(goal["status"] == "optimal" for goal in goals)
    values = {goal["name"]: round(goal["value"]) for goal in goals}
    return values, {
        "solver": "courtyard", "goals": f"{proved} of {len(goals)}",
        "our_value_s": f"{taken.seconds:.2f}",
        "proof_s": f"{taken.seconds:.2f}" if proved == len(goals) else "",
        "at_the_end": f"largest gap {percent(gap(goals))}, all goals {percent(excess(goals))}",
        "peak_mb": f"{taken.megabytes:.0f}"}


def beside(values, outcome, program_goals):
    """A peer's figures, beside our values; a goal that is not in our proof is one that nobody misses."""
    expected = [values.get(name, 0) for name in program_goals]
    proved = sum(goal.is_proved for goal in outcome.goals)
    row = {
        "goals": f"{proved} of {len(program_goals)}", "our_value_s": "", "proof_s": "",
        "peak_mb": f"{outcome.megabytes:.0f}" if outcome.megabytes else ""}
    if outcome.is_lost:
        row["at_the_end"] = "ended: it did not keep to its limit, or broke down"
        return row
    for goal, value in zip(outcome.goals, expected):
        if goal.value is None:
            row["at_the_end"] = f"no roster for {goal.name}"
            return row
        if goal.value != value:
            word = "better" if goal.value < value else "worse"
            proof = ", proved" if goal.is_proved else ""
            row["at_the_end"] = f"{word}: {goal.name} {goal.value}{proof}, ours {value}"
            if word == "better":
                row["our_value_s"] = f"{goal.found:.2f}"
            return row
    if len(outcome.goals) < len(expected):
        row["at_the_end"] = f"equal in the first {len(outcome.goals)} goals, then out of time"
        return row
    row["at_the_end"] = "equal in all goals"
    row["our_value_s"] = f"{outcome.goals[-1].found:.2f}"
    if proved == len(expected):
        row["proof_s"] = f"{outcome.seconds:.2f}"
    return row


def measure(courtyard, size, folder, arguments):
    numbers, _, kind = size.partition("-")
    volunteers, needs = (int(number) for number in numbers.split("x"))
    print(f"{size} …", file=sys.stderr)
    street = folder / size
    run(
        courtyard, "generate", "--volunteers", volunteers, "--needs", needs, "--seed",
        arguments.seed, "--out", street, "--quiet", *(["--scattered"] if kind else []))
    values, row = ours(courtyard, street, folder / "plan", arguments.limit, arguments.threads)
    rows = [row]
    print(f"  courtyard: {row['our_value_s']} s, {row['at_the_end']}", file=sys.stderr)
    if volunteers <= LARGEST_FOR_PEERS and arguments.peers:
        run(courtyard, "model", street, "--out", folder / "model", "--force", "--quiet")
        names = [goal["name"] for goal in peers.load(folder / "model" / "goals.json")["goals"]]
        for peer in arguments.peers:
            outcome = peers.solve(peer, folder / "model", arguments.limit, arguments.threads)
            rows.append({"solver": peer, **beside(values, outcome, names)})
            print(f"  {peer}: {rows[-1]['at_the_end']}", file=sys.stderr)
    return [{"street": size, "limit_s": f"{arguments.limit:.0f}"} | row for row in rows]


def table(rows):
    print("| " + " | ".join(rows[0]) + " |")
    print("|---|--:|---|--:|--:|--:|---|--:|")
    for row in rows:
        print("| " + " | ".join(row[key] for key in rows[0]) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", default=SIZES, metavar="SIZE")
    parser.add_argument("--courtyard", default=ROOT / ".build" / "release" / "courtyard")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for all goals")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--peers", default=",".join(peers.PEERS), type=lambda text: [
            name for name in text.split(",") if name], help="comma between names; empty for none")
    arguments = parser.parse_args()
    courtyard = pathlib.Path(arguments.courtyard).resolve()
    if not courtyard.exists():
        sys.exit(f"{courtyard} is not there: make build")
    unknown = [name for name in arguments.peers if name not in peers.PEERS]
    if unknown:
        sys.exit(f"{', '.join(unknown)}: no peer is called that; there are {', '.join(peers.PEERS)}")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in arguments.sizes:
            rows += measure(courtyard, size, pathlib.Path(folder), arguments)
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} processors, {arguments.threads} threads, load at the end {load:.1f}\n")
    table(rows)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    with open(RESULTS, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    print(f"Written to {RESULTS.relative_to(ROOT)}", file=sys.stderr)


if __name__ == "__main__":
    main()
