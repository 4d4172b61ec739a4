"""Measures `courtyard parking` on lots of several sizes beside scipy, HiGHS and CP-SAT.

    .venv/bin/python Benchmarks/parking.py [COURTYARD] [SECONDS]

HiGHS and CP-SAT solve the program that `courtyard model` writes, goal by goal, each with those before
it kept by a row; they have SECONDS (60) for all goals together, without reading. Where every vehicle
gets a bay, scipy's linear_sum_assignment finds the total walk among the bays that are near enough. All run
one after another. Prints a table in Markdown and writes it to out/benchmarks/parking.csv.
"""

import csv
import json
import multiprocessing
import pathlib
import subprocess
import sys
import tempfile
import time

import highspy
import numpy
from ortools.sat.python import cp_model
from scipy.optimize import linear_sum_assignment

import parking_lots

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = ROOT / "out" / "benchmarks" / "parking.csv"
SEED = 1
# Two threads for everybody: what a committee's machine has at the least.
THREADS = 2

# Somebody being left without (3) is a result, not a failure: docs/exit-codes.md.
PLANNED = {0, 3}

# A peer that does not look at its clock is ended after so many times its limit.
PATIENCE = 2

# The program of a larger lot has millions of variables in hundreds of megabytes of text.
LARGEST_PROGRAM = 2_000_000


def run(*command):
    began = time.monotonic()
    process = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL)
    if process.returncode not in PLANNED:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return time.monotonic() - began


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


class Program:
    """A program that `courtyard model` wrote, as HiGHS reads it."""

    def __init__(self, folder):
        self.highs = highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        if self.highs.readModel(str(folder / "parking.mps")) != highspy.HighsStatus.kOk:
            sys.exit(f"HiGHS cannot read {folder / 'parking.mps'}")
        self.lp = self.highs.getLp()
        position = {name: index for index, name in enumerate(self.lp.col_names_)}
        self.goals = [
            (goal["name"], goal["constant"],
             [(position[name], value) for name, value in goal["terms"].items()])
            for goal in load(folder / "parking-goals.json")["goals"]]


def by_highs(program, limit):
    """The values of the goals reached in time, and the seconds."""
    highs, columns = program.highs, numpy.arange(program.lp.num_col_, dtype=numpy.int32)
    highs.setOptionValue("threads", THREADS)
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", 0.5)
    values, began = {}, time.monotonic()
    for name, constant, terms in program.goals:
        left = limit - (time.monotonic() - began)
        if left <= 0:
            break
        costs = numpy.zeros(program.lp.num_col_)
        for index, value in terms:
            costs[index] = value
        highs.changeColsCost(len(columns), columns, costs)
        highs.changeObjectiveOffset(constant)
        # Its clock runs on from one goal to the next.
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            break
        values[name] = round(highs.getInfo().objective_function_value)
        indices = numpy.array([index for index, _ in terms], dtype=numpy.int32)
        highs.addRow(
            -highspy.kHighsInf, values[name] - constant, len(terms), indices,
            numpy.array([value for _, value in terms], dtype=float))
    return values, time.monotonic() - began


def by_cp_sat(program, limit):
    """The values of the goals reached in time, and the seconds."""
    lp, model = program.lp, cp_model.CpModel()
    columns = [
        model.new_int_var(round(lower), round(upper), "")
        for lower, upper in zip(lp.col_lower_, lp.col_upper_)]
    rows = [([], []) for _ in range(lp.num_row_)]
    starts, indices, coefficients = (
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_)
    for column in range(lp.num_col_):
        for entry in range(starts[column], starts[column + 1]):
            rows[indices[entry]][0].append(columns[column])
            rows[indices[entry]][1].append(round(coefficients[entry]))
    for (variables, weights), upper in zip(rows, lp.row_upper_):
        model.add(cp_model.LinearExpr.weighted_sum(variables, weights) <= round(upper))
    values, began = {}, time.monotonic()
    for name, constant, terms in program.goals:
        left = limit - (time.monotonic() - began)
        if left <= 0:
            break
        goal = cp_model.LinearExpr.weighted_sum(
            [columns[index] for index, _ in terms], [round(value) for _, value in terms])
        model.minimize(goal)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = left
        solver.parameters.num_workers = THREADS
        if solver.solve(model) != cp_model.OPTIMAL:
            break
        values[name] = round(solver.objective_value + constant)
        model.add(goal <= values[name] - round(constant))
        model.clear_hints()
        for column in columns:
            model.add_hint(column, solver.value(column))
    return values, time.monotonic() - began


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


def in_time(solve, program, limit):
    """What a peer finds in a process of its own, ended when it does not keep to its limit."""
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    process = fork.Process(target=lambda: there.send(solve(program, limit)))
    began = time.monotonic()
    process.start()
    found = here.recv() if here.poll(limit * PATIENCE) else (None, time.monotonic() - began)
    process.kill()
    process.join()
    return found


def told(ours, values, seconds, goals):
    """What a peer reached: its seconds, or how far it came."""
    if values is None:
        return f"ended after {seconds:.0f} s"
    wrong = [name for name, value in values.items() if ours[name] != value]
    if wrong:
        return f"**other value of {wrong[0]}**"
    return f"{seconds:.2f} s" if len(values) == goals else (
        f"{len(values)} of {goals} goals in {seconds:.0f} s")


def measure(courtyard, name, folder, out, limit, is_one_to_one):
    print(f"{name} …", file=sys.stderr)
    writing = ["--out", out / "plan", "--force", "--quiet"]
    whole = run(courtyard, "parking", folder, *writing)
    goals = [
        goal for goal in load(out / "plan" / "proof.json")["goals"]
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
        program = Program(out / "model")
        row["variables"] = f"{program.lp.num_col_:,}"
        for peer, solve in [("CP-SAT", by_cp_sat), ("HiGHS", by_highs)]:
            row[peer] = told(ours, *in_time(solve, program, limit), len(program.goals))
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
