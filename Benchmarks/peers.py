"""Lets HiGHS, CP-SAT, SCIP and CBC solve a program that `courtyard model` wrote, goal by goal.

Each peer runs in a process of its own, so that its memory can be told from ours. Of the time limit a goal
may take twice an equal part of what is left; what it reaches is kept by a row, and its solution is where the
next goal starts. HiGHS reads the file for all of them.
"""

import contextlib
import dataclasses
import json
import multiprocessing
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

# ru_maxrss counts in kilobytes on Linux, in bytes on macOS.
RESIDENT_UNIT = 1 if sys.platform == "darwin" else 1024
MEGABYTE = 1_000_000

# Values are whole, so a bound less than one below is a proof. CP-SAT knows.
ABSOLUTE_GAP = 0.99

# A peer that does not look at its clock is ended after so many times its limit.
PATIENCE = 2


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


@dataclasses.dataclass
class Reached:
    """What a peer has of one goal."""

    name: str
    # None where it found nothing at all.
    value: int | None
    is_proved: bool
    # Seconds since the first goal began, when the value was found and when the goal was left. Only HiGHS and
    # CP-SAT tell the first; for the others it is the second.
    found: float
    ended: float


@dataclasses.dataclass
class Outcome:
    """What a peer has of all goals it came to."""

    goals: list
    megabytes: float
    # Whether it was killed because it did not keep to its limit, or broke down.
    is_lost: bool = False

    @property
    def seconds(self):
        return self.goals[-1].ended if self.goals else 0.0


class Program:
    """A program as rows of columns, with its goals."""

    def __init__(self, folder, model="model.mps", goals="goals.json"):
        import highspy

        self.highs = highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        path = pathlib.Path(folder) / model
        if self.highs.readModel(str(path)) != highspy.HighsStatus.kOk:
            sys.exit(f"HiGHS cannot read {path}")
        self.lp = self.highs.getLp()
        position = {name: index for index, name in enumerate(self.lp.col_names_)}
        self.goals = [
            (goal["name"], round(goal["constant"]),
             [(position[name], round(value)) for name, value in goal["terms"].items()])
            for goal in load(pathlib.Path(folder) / goals)["goals"]]
        self.infinity = highspy.kHighsInf

    def rows(self):
        """For each row its terms, and its least and greatest sum."""
        rows = [[] for _ in range(self.lp.num_row_)]
        starts, indices, values = (
            list(part) for part in (
                self.lp.a_matrix_.start_, self.lp.a_matrix_.index_, self.lp.a_matrix_.value_))
        for column in range(self.lp.num_col_):
            for entry in range(starts[column], starts[column + 1]):
                rows[indices[entry]].append((column, round(values[entry])))
        return list(zip(rows, list(self.lp.row_lower_), list(self.lp.row_upper_)))

    def columns(self):
        """The least and the greatest value of each column; all are whole."""
        return list(zip(list(self.lp.col_lower_), list(self.lp.col_upper_)))


class Clock:
    """Shares the limit among the goals."""

    def __init__(self, limit, goals):
        self.limit, self.goals, self.began = limit, goals, time.monotonic()

    @property
    def seconds(self):
        return time.monotonic() - self.began

    @contextlib.contextmanager
    def stopped(self):
        """Does something that counts for nothing."""
        since = time.monotonic()
        yield
        self.began += time.monotonic() - since

    def share(self, index):
        left = self.limit - self.seconds
        return left * min(1.0, 2.0 / (self.goals - index))


def pursue(program, limit, minimise):
    """Has `minimise(index, terms, constant, seconds, clock)` reach goal after goal.

    It gives a value or None, whether it is proved, and when it was found."""
    clock, reached = Clock(limit, len(program.goals)), []
    for index, (name, constant, terms) in enumerate(program.goals):
        share = clock.share(index)
        if share <= 0.01:
            break
        value, is_proved, found = minimise(index, terms, constant, share, clock)
        ended = clock.seconds
        reached.append(
            Reached(name, value, is_proved, ended if found is None else found, ended))
        if value is None:
            break
    return reached


def by_highs(program, limit, threads):
    import highspy
    import numpy

    highs = program.highs
    columns = numpy.arange(program.lp.num_col_, dtype=numpy.int32)
    highs.setOptionValue("threads", threads)
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", ABSOLUTE_GAP)
    best = {}

    def improved(event):
        best["found"] = best["clock"].seconds

    highs.cbMipImprovingSolution.subscribe(improved)

    def minimise(_, terms, constant, seconds, clock):
        costs = numpy.zeros(program.lp.num_col_)
        for index, value in terms:
            costs[index] = value
        highs.changeColsCost(len(columns), columns, costs)
        highs.changeObjectiveOffset(constant)
        best.update(clock=clock, found=None)
        # Its clock runs on from one goal to the next.
        highs.setOptionValue("time_limit", highs.getRunTime() + seconds)
        if "solution" in best:
            highs.setSolution(best["solution"])
        highs.run()
        info = highs.getInfo()
        if info.primal_solution_status != 2:
            return None, False, None
        value = round(info.objective_function_value)
        # A new row makes it forget what it proved.
        is_proved = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        best["solution"] = highs.getSolution()
        if terms:
            highs.addRow(
                -program.infinity, value - constant, len(terms),
                numpy.array([index for index, _ in terms], dtype=numpy.int32),
                numpy.array([value for _, value in terms], dtype=float))
        return value, is_proved, best["found"]

    return pursue(program, limit, minimise)


def by_cp_sat(program, limit, threads):
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    columns = [
        model.new_int_var(round(lower), round(upper), "") for lower, upper in program.columns()]
    for terms, lower, upper in program.rows():
        row = cp_model.LinearExpr.weighted_sum(
            [columns[index] for index, _ in terms], [value for _, value in terms])
        if lower == upper:
            model.add(row == round(lower))
            continue
        if upper < program.infinity:
            model.add(row <= round(upper))
        if lower > -program.infinity:
            model.add(row >= round(lower))

    class Watch(cp_model.CpSolverSolutionCallback):
        def __init__(self, clock):
            super().__init__()
            self.clock, self.found = clock, None

        def on_solution_callback(self):
            self.found = self.clock.seconds

    def minimise(_, terms, constant, seconds, clock):
        goal = cp_model.LinearExpr.weighted_sum(
            [columns[index] for index, _ in terms], [value for _, value in terms])
        model.minimize(goal)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = threads
        watch = Watch(clock)
        status = solver.solve(model, watch)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None, False, None
        value = round(solver.objective_value) + constant
        model.add(goal <= value - constant)
        model.clear_hints()
        for column in columns:
            model.add_hint(column, solver.value(column))
        return value, status == cp_model.OPTIMAL, watch.found

    return pursue(program, limit, minimise)


def by_scip(program, limit, threads):
    from ortools.linear_solver import pywraplp

    rows, bounds, kept, best = program.rows(), program.columns(), [], {}
    exact = pywraplp.MPSolverParameters()
    exact.SetDoubleParam(pywraplp.MPSolverParameters.RELATIVE_MIP_GAP, 0.0)

    def build(terms):
        solver = pywraplp.Solver.CreateSolver("SCIP")
        # The one in OR-Tools has one thread, and says so by refusing more.
        solver.SetNumThreads(threads)
        solver.SetSolverSpecificParametersAsString(f"limits/absgap = {ABSOLUTE_GAP}")
        columns = [solver.IntVar(lower, upper, "") for lower, upper in bounds]
        for weights, lower, upper in rows + kept:
            row = solver.Constraint(max(lower, -solver.infinity()), min(upper, solver.infinity()))
            for index, value in weights:
                row.SetCoefficient(columns[index], value)
        objective = solver.Objective()
        for index, value in terms:
            objective.SetCoefficient(columns[index], value)
        objective.SetMinimization()
        if "solution" in best:
            solver.SetHint(columns, best["solution"])
        return solver, columns

    def minimise(_, terms, constant, seconds, clock):
        # Changed in place it loses its way, so each goal is a new program; building it counts for nothing.
        with clock.stopped():
            solver, columns = build(terms)
        solver.set_time_limit(max(1, round(seconds * 1000)))
        status = solver.Solve(exact)
        if status not in (pywraplp.Solver.OPTIMAL, pywraplp.Solver.FEASIBLE):
            return None, False, None
        best["solution"] = [round(column.solution_value()) for column in columns]
        value = sum(weight * best["solution"][index] for index, weight in terms)
        # With a gap as a limit it may call a proof a stop.
        is_proved = status == pywraplp.Solver.OPTIMAL or (
            solver.Objective().BestBound() > value - ABSOLUTE_GAP - 1e-6)
        if terms:
            kept.append((terms, -program.infinity, value))
        return value + constant, is_proved, None

    return pursue(program, limit, minimise)


def by_cbc(program, limit, threads):
    rows, columns, kept, best = program.rows(), program.columns(), [], {}

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)

        def minimise(_, terms, constant, seconds, clock):
            with clock.stopped():
                write_mps(folder / "goal.mps", columns, rows + kept, terms, program.infinity)
            command = [
                "cbc", folder / "goal.mps", "-threads", str(threads), "-timeMode", "elapsed",
                "-sec", f"{seconds:.2f}", "-ratio", "0", "-allow", str(ABSOLUTE_GAP)]
            if "solution" in best:
                (folder / "start").write_text("".join(
                    f"x{index} {value}\n" for index, value in enumerate(best["solution"])
                    if value != 0))
                command += ["-mips", folder / "start"]
            solution = folder / "solution"
            solution.unlink(missing_ok=True)
            subprocess.run(
                [str(part) for part in command + ["-solve", "-solution", solution]],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            if not solution.exists():
                return None, False, None
            header, *lines = solution.read_text().splitlines()
            if "nfeasible" in header or "no integer solution" in header.lower():
                return None, False, None
            values = [0] * len(columns)
            for line in lines:
                fields = line.replace("**", "").split()
                values[int(fields[1][1:])] = round(float(fields[2]))
            sums = sum(weight * values[index] for index, weight in terms)
            best["solution"] = values
            if terms:
                kept.append((terms, -program.infinity, sums))
            return sums + constant, header.startswith("Optimal"), None

        return pursue(program, limit, minimise)


def write_mps(path, columns, rows, costs, infinity):
    """Writes a program of whole numbers. CBC reads free format only where the first line says so."""
    entries = [[] for _ in columns]
    for index, value in costs:
        entries[index].append(("cost", value))
    for number, (terms, _, _) in enumerate(rows):
        for index, value in terms:
            entries[index].append((f"r{number}", value))
    with open(path, "w", encoding="ascii") as file:
        file.write("NAME goal FREE\nROWS\n N cost\n")
        sides = []
        for number, (_, lower, upper) in enumerate(rows):
            if lower == upper:
                kind, side = "E", lower
            elif lower <= -infinity:
                kind, side = "L", upper
            else:
                kind, side = "G", lower
            file.write(f" {kind} r{number}\n")
            sides.append(side)
        file.write("COLUMNS\n M1 'MARKER' 'INTORG'\n")
        for index, column in enumerate(entries):
            for row, value in column or [("cost", 0)]:
                file.write(f" x{index} {row} {value}\n")
        file.write(" M2 'MARKER' 'INTEND'\nRHS\n")
        for number, side in enumerate(sides):
            if side:
                file.write(f" rhs r{number} {round(side)}\n")
        ranges = [
            (number, round(upper - lower)) for number, (_, lower, upper) in enumerate(rows)
            if -infinity < lower < upper < infinity]
        if ranges:
            file.write("RANGES\n")
        for number, width in ranges:
            file.write(f" rng r{number} {width}\n")
        file.write("BOUNDS\n")
        for index, (lower, upper) in enumerate(columns):
            file.write(f" UP bnd x{index} {round(upper)}\n")
            if lower:
                file.write(f" LO bnd x{index} {round(lower)}\n")
        file.write("ENDATA\n")


PEERS = {"HiGHS": by_highs, "CP-SAT": by_cp_sat, "SCIP": by_scip, "CBC": by_cbc}


def peak():
    """The most memory a peer held, in megabytes; CBC is a process of its own."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (children or own) * RESIDENT_UNIT / MEGABYTE


def work(connection, peer, folder, files, limit, threads):
    goals = PEERS[peer](Program(folder, *files), limit, threads)
    connection.send(Outcome(goals, peak()))


def solve(peer, folder, limit, threads, files=("model.mps", "goals.json")):
    """What a peer makes of a program, in a process of its own; it has its limit, without reading."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    process = spawn.Process(target=work, args=(there, peer, folder, files, limit, threads))
    process.start()
    there.close()
    try:
        # Reading and building count for nothing, but not without end.
        outcome = here.recv() if here.poll(limit * PATIENCE + 60) else None
    except EOFError:
        outcome = None
    process.kill()
    process.join()
    return outcome or Outcome([], 0.0, is_lost=True)
