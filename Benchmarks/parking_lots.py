"""Writes courtyards that are all parking: the same ones from the same seed, in any place.

    python3 Benchmarks/parking_lots.py estate SPACES VEHICLES SEED FOLDER
    python3 Benchmarks/parking_lots.py shared SPACES VEHICLES SEED FOLDER
    python3 Benchmarks/parking_lots.py dense SIZE SEED FOLDER

An estate has what a real one has: rows of bays at their positions, kinds and sizes, stairwells,
second cars, claims, rounds waited, wishes. A shared one is the same estate given out by the hour: a
third of the vehicles come by night, by day or at other hours, or offer theirs by day; some
bays are open at night only, and some vehicles had a space last season. A dense lot has a stairwell
for each vehicle, and from each bay to each stairwell a walk of its own, so that the total walk is a
sum of arbitrary costs.
"""

import csv
import pathlib
import random
import sys

WALKS = range(1, 1_001)

SCENARIO = """\
format: 1
name: {name}
language: zh-Hans
time-zone: Asia/Shanghai
week: 2026-W48
places:
  - id: yard
    name: {name}
    units: [{units}]
households: households.csv
parking:
  spaces: spaces.csv
  vehicles: vehicles.csv
  classes:
    - {{id: mobility, name: 行动不便, clause: 5.1}}
    - {{id: medical, name: 定期就医, clause: 5.2}}
  goals: [{goals}]
{sharing}"""

NIGHTS = "Mon-Sun 18:00-08:00"
SHARED_GOALS = [
    "entitled", "first-cars", "waiting", "later-cars", "hours", "walking", "wishes",
    "stability"]


def table(path, rows):
    """Writes dictionaries as a table; all have the keys of the first."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def write(folder, name, units, goals, homes, spaces, vehicles, sharing=""):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    text = SCENARIO.format(
        name=name, units=", ".join(units), goals=", ".join(goals), sharing=sharing)
    (folder / "scenario.yaml").write_text(text, encoding="utf-8")
    table(folder / "households.csv", homes)
    table(folder / "spaces.csv", spaces)
    table(folder / "vehicles.csv", vehicles)


def share(bays, cars, seed):
    """Gives a third of the cars hours of their own, and some bays theirs."""
    draw = random.Random(f"{seed} shared")
    for bay in bays:
        bay["hours"] = NIGHTS if draw.random() < 0.08 else ""
    for car in cars:
        lot = draw.random()
        car["stay"] = car["offers"] = ""
        if lot < 0.12:
            car["stay"] = "nights"
        elif lot < 0.2:
            car["stay"] = "weekdays"
        elif lot < 0.25:
            car["stay"] = draw.choice(["weekends", "Mon-Sun 18:00-23:00", "Mon 06:00-12:00"])
        elif lot < 0.33:
            car["offers"] = "Mon-Fri 07:00-19:00"
        car["last-space"] = draw.choice(bays)["id"] if draw.random() < 0.2 else ""


def estate(spaces, vehicles, seed, folder, *, is_shared=False):
    """Rows of thirty bays, 2.5 m wide, 40 m apart, and a stairwell for every eighteen bays."""
    draw = random.Random(seed)
    units = max(2, spaces // 18)
    zones = [f"Z{index}" for index in range(max(2, spaces // 50))]
    homes = [
        {"id": f"h{index}", "name": f"h{index}", "unit": f"u{index % units}"}
        for index in range(max(1, vehicles * 5 // 6))]

    def space(index):
        kind, length, width = "standard", 5.3, 2.4
        lot = draw.random()
        if lot < 0.08:
            kind, length, width = "compact", 4.3, 2.2
        elif lot < 0.14:
            kind = "charging"
        elif lot < 0.17:
            kind, width = "accessible", 3.5
        elif lot < 0.19:
            kind = "visitor"
        return {
            "id": f"p{index}", "zone": zones[index * len(zones) // spaces], "kind": kind,
            "length": length, "width": width, "x": index % 30 * 2.5, "y": index // 30 * 40}

    def vehicle(index):
        has_permit = draw.random() < 0.02
        priority = "mobility" if has_permit else "medical" if draw.random() < 0.03 else ""
        wishes = [draw.choice(zones) for _ in range(draw.choice([0, 0, 0, 1, 1, 2]))]
        return {
            "id": f"c{index}", "plate": f"鲁B{index:05}", "household": draw.choice(homes)["id"],
            "length": round(3.9 + draw.random() * 1.5, 2),
            "width": round(1.7 + draw.random() * 0.3, 2),
            "electric": "yes" if draw.random() < 0.2 else "no",
            "permit": "yes" if has_permit else "no", "order": 2 if draw.random() < 0.17 else 1,
            "class": priority, "rounds-waited": draw.choice([0, 0, 0, 1, 1, 2, 3, 4]),
            "wishes": ";".join(dict.fromkeys(wishes))}

    bays = [space(index) for index in range(spaces)]
    cars = [vehicle(index) for index in range(vehicles)]
    goals = ["entitled", "first-cars", "waiting", "later-cars", "walking", "wishes"]
    if is_shared:
        share(bays, cars, seed)
        goals = SHARED_GOALS
    write(
        folder, f"{spaces} x {vehicles}",
        [f"{{id: u{index}, position: [{index % 4 * 20}, {index // 4 * 160 + 20}]}}"
         for index in range(units)],
        goals, homes, bays, cars, "  changeover: 30min\n" if is_shared else "")


def dense(size, seed, folder):
    """As many bays as vehicles, and an arbitrary walk for every two of them."""
    draw = random.Random(seed)
    units = [f"u{index}" for index in range(size)]
    write(
        folder, f"{size} x {size}", units, ["first-cars", "walking"],
        [{"id": f"h{index}", "name": f"h{index}", "unit": unit}
         for index, unit in enumerate(units)],
        [{"id": f"p{index}", "zone": "A"}
         | {f"distance-{unit}": draw.choice(WALKS) for unit in units} for index in range(size)],
        [{"id": f"c{index}", "plate": f"鲁B{index:05}", "household": f"h{index}"}
         for index in range(size)])


def main():
    match sys.argv[1:]:
        case ["estate", spaces, vehicles, seed, folder]:
            estate(int(spaces), int(vehicles), int(seed), folder)
        case ["shared", spaces, vehicles, seed, folder]:
            estate(int(spaces), int(vehicles), int(seed), folder, is_shared=True)
        case ["dense", size, seed, folder]:
            dense(int(size), int(seed), folder)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
