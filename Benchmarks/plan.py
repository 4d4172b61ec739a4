"""Measures the built program on the courtyards of scenarios/, beside what was aimed at.

    python3 Benchmarks/plan.py [COURTYARD]

Prints two tables in Markdown and writes their figures to out/benchmarks/plan.csv. Every run is a
process of its own, measured from outside: wall and processor seconds and the most memory it held.
What was proved is read from the proof.json that the program wrote. docs/benchmarks.md says more.
"""

import csv
import dataclasses
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = ROOT / "out" / "benchmarks" / "plan.csv"

# How often each command runs; the median counts. The estate and the street plan for their whole time limit.
SCENARIOS = {"hejiang-13": 3, "shangqing-39": 3, "xinyuan": 1, "yanan-road": 1}

# Somebody being left without (3) is a result, not a failure: docs/exit-codes.md.
PLANNED = {0, 3}

MEGABYTE = 1_000_000
# What ru_maxrss counts in differs from one system to the next.
RESIDENT_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclasses.dataclass
class Run:
    """What one process took."""

    seconds: float
    processor_seconds: float
    megabytes: float


def run(command, accepted):
    """Runs a command to its end and measures it; an exit code that is not accepted ends all."""
    with tempfile.TemporaryFile() as errors:
        began = time.monotonic()
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in accepted:
            errors.seek(0)
            sys.stderr.write(errors.read().decode("utf-8", "replace"))
            sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return Run(
        seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RESIDENT_UNIT / MEGABYTE)


def median(runs, field):
    return statistics.median(getattr(one, field) for one in runs)


def largest_gap(goals):
    """The largest gap between value and bound; infinite where a bound is not known."""
    gaps = [
        0.0 if goal["status"] == "optimal" else goal["gap"] for goal in goals]
    return max((float("inf") if gap is None else gap for gap in gaps), default=0.0)


def measure(courtyard, name, times, folder):
    """All figures of one scenario, in the order of the columns."""
    scenario = ROOT / "scenarios" / name
    out = folder / name
    print(f"{name} …", file=sys.stderr)

    def repeat(accepted, *arguments):
        return [run([courtyard, *arguments, "--quiet"], accepted) for _ in range(times)]

    def proof():
        return json.loads((out / "proof.json").read_text(encoding="utf-8"))

    writing = ["--out", out, "--force"]
    check = repeat({0}, "check", scenario)
    roster = repeat(PLANNED, "roster", scenario, *writing)
    has_lot = "\nparking:" in (scenario / "scenario.yaml").read_text(encoding="utf-8")
    parking = repeat(PLANNED, "parking", scenario, *writing) if has_lot else []
    parking_goals = proof()["goals"] if has_lot else []
    plan = repeat(PLANNED, "plan", scenario, *writing)
    verify = repeat({0}, "verify", scenario, out)
    goals = proof()["goals"]
    return {
        "scenario": name,
        "check_s": median(check, "seconds"),
        "roster_s": median(roster, "seconds"),
        "parking_s": median(parking, "seconds") if has_lot else None,
        "plan_s": median(plan, "seconds"),
        "plan_cpu_s": median(plan, "processor_seconds"),
        "verify_s": median(verify, "seconds"),
        "peak_mb": max(one.megabytes for one in check + roster + parking + plan + verify),
        "goals": len(goals),
        "proved": sum(goal["status"] == "optimal" for goal in goals),
        "largest_gap": largest_gap(goals),
        "parking_goals": len(parking_goals),
        "parking_proved": sum(goal["status"] == "optimal" for goal in parking_goals),
        "runs": times,
        "solver": f"{proof()['solver']} {proof()['version']}",
    }


def seconds(value):
    return "" if value is None else f"{value:.2f} s"


def targets(figures):
    """What was aimed at, what was measured, and whether it is kept."""
    for name in ["hejiang-13", "shangqing-39"]:
        one = figures[name]
        yield (
            f"{name}: `plan`, all goals proved, at most 2 s",
            f"{seconds(one['plan_s'])}, {one['proved']} of {one['goals']}",
            one["plan_s"] <= 2 and one["proved"] == one["goals"])
    estate = figures["xinyuan"]
    yield (
        "xinyuan: `parking`, all goals proved, at most 10 s",
        f"{seconds(estate['parking_s'])}, "
        f"{estate['parking_proved']} of {estate['parking_goals']}",
        estate["parking_s"] <= 10 and estate["parking_proved"] == estate["parking_goals"])
    # The limit is one on the search; reading, checking and writing come on top of it.
    yield (
        "xinyuan: `roster`, written within its limit of 60 s, every gap known",
        f"{seconds(estate['roster_s'])}, largest gap {percent(estate['largest_gap'])}",
        estate["roster_s"] <= 62 and estate["largest_gap"] != float("inf"))
    peak = max(one["peak_mb"] for one in figures.values())
    yield ("all: peak memory, at most 500 MB", f"{peak:.0f} MB", peak <= 500)


def percent(gap):
    return "not known" if gap == float("inf") else f"{gap * 100:.1f} %"


def table(heading, rows):
    """A Markdown table with its first column to the left."""
    print("| " + " | ".join(heading) + " |")
    print("|" + "|".join("---" if index == 0 else "--:" for index in range(len(heading))) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def main():
    courtyard = pathlib.Path(
        sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build" / "release" / "courtyard").resolve()
    if not courtyard.exists():
        sys.exit(f"{courtyard} is not there: make build")
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        figures = {
            name: measure(courtyard, name, times, pathlib.Path(folder))
            for name, times in SCENARIOS.items()}

    solver = figures["xinyuan"]["solver"]
    print(f"{os.cpu_count()} processors, {solver}, load before the first run {load:.1f}\n")
    table(
        ["scenario", "check", "roster", "parking", "plan", "processor", "verify", "memory",
         "goals", "proved", "largest gap"],
        [[one["scenario"], *(
            seconds(one[key]) for key in
            ["check_s", "roster_s", "parking_s", "plan_s", "plan_cpu_s", "verify_s"]),
          f"{one['peak_mb']:.0f} MB", str(one["goals"]), str(one["proved"]),
          percent(one["largest_gap"])] for one in figures.values()])
    table(
        ["aimed at", "measured", "kept"],
        [[aim, measured, "yes" if kept else "**no**"] for aim, measured, kept in targets(figures)])

    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    with open(RESULTS, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(figures["xinyuan"]))
        writer.writeheader()
        writer.writerows(figures.values())
    print(f"Written to {RESULTS.relative_to(ROOT)}", file=sys.stderr)


main()
