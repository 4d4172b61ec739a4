"""Reads what the program publishes with programs that are not ours: Python's csv, LibreOffice,
icalendar, jsonschema, and Chromium with axe-core and pypdf, and searches what is posted for secrets.
`make check-published` runs it."""

import csv, hashlib, json, pathlib, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as xml

import icalendar, jsonschema

import leaks, pages

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCENARIOS = {
    "hejiang-13": [], "shangqing-39": [], "xinyuan-spring": [], "xinyuan": [],
    # One yard's own files stand for those of all its yards.
    "yanan-road": ["--place", "sangzi-5"],
}
# Forms are looked at here, not how good a roster is.
SECONDS = 10


def run(program, *arguments, codes=(0, 3)):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode in codes, f"{arguments} ended with {done.returncode}: {done.stderr}"
    return done.stdout


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def check_tables(folder):
    for path in sorted(folder.glob("*.csv")):
        raw = path.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf"), f"{path.name} has no byte order mark"
        assert raw.count(b"\n") == raw.count(b"\r\n"), f"{path.name} has other line ends"
        table = rows(path)
        assert len({len(row) for row in table}) == 1, f"{path.name} has uneven rows"
        for cell in (cell for row in table for cell in row):
            number = cell.removeprefix("-").replace(".", "", 1).isdigit()
            assert number or not cell.startswith(("=", "+", "-", "@", "\t")), f"{path.name}: a formula"


def check_spreadsheet(folder, scratch):
    """LibreOffice opens every table, finds the cells Python finds, and no formula among them."""
    tables = sorted(folder.glob("*.csv"))
    run(
        "soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
        "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", scratch / "sheets", *tables,
        codes=(0,))
    space = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    for path in tables:
        tree = xml.parse(scratch / "sheets" / f"{path.stem}.fods")
        sheet = []
        for row in tree.iter(f"{space}table-row"):
            cells = []
            for cell in row.iter(f"{space}table-cell"):
                assert f"{space}formula" not in cell.attrib, f"{path.name}: a formula"
                text = "".join(cell.itertext()).strip()
                cells += [text] * (int(cell.get(f"{space}number-columns-repeated", 1)) if text else 1)
            if any(cells):
                sheet.append(cells)
        table = rows(path)
        assert len(sheet) == len(table), f"{path.name}: {len(sheet)} rows of {len(table)}"
        # Headings are texts in both; what stands below may be shown as a date or a number.
        heading = [cell for cell in sheet[0] if cell]
        assert heading == [cell for cell in table[0] if cell], f"{path.name}: other headings"


def events(folder):
    """All events by calendar and uid."""
    found = {}
    for path in sorted((folder / "posted" / "calendars").glob("*.ics")):
        raw = path.read_bytes()
        assert raw.endswith(b"\r\n") and raw.count(b"\n") == raw.count(b"\r\n"), path.name
        for line in raw.split(b"\r\n"):
            assert len(line) <= 75, f"{path.name} has a line of {len(line)} octets"
            line.decode("utf-8")  # No character is cut by a fold.
        calendar = icalendar.Calendar.from_ical(raw)
        assert calendar["VERSION"] == "2.0" and calendar["METHOD"] in ("PUBLISH", "CANCEL")
        zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
        own = {}
        for event in calendar.walk("VEVENT"):
            assert not event.errors, event.errors
            assert event["DTSTART"].params["TZID"] in zones, f"{path.name}: a zone is missing"
            assert event["DTEND"].dt > event["DTSTART"].dt and "DTSTAMP" in event
            uid = str(event["UID"])
            assert uid not in own, f"{path.name}: {uid} twice"
            is_live = str(event["STATUS"]) == "CONFIRMED"
            if path.name.startswith("volunteer-"):
                assert len(event.walk("VALARM")) == is_live, f"{path.name}: alarms"
            own[uid] = event
        statuses = {str(event["STATUS"]) for event in own.values()}
        assert (calendar["METHOD"] == "CANCEL") == (statuses == {"CANCELLED"})
        found[path.name] = own
    return found


def live(calendar):
    return sorted(
        event["DTSTART"].dt.strftime("%Y-%m-%d %H:%M") for event in calendar.values()
        if str(event["STATUS"]) == "CONFIRMED")


def check_calendars(folder):
    """Every duty of a volunteer is in a calendar, at its time, and nothing else is."""
    found = events(folder)
    planned = sorted(
        f"{duty['date']} {duty['start']}"
        for duty in json.loads((folder / "plan.json").read_text())["roster"]["duties"]
        if duty["kind"] == "volunteer")
    calendars = [found[name] for name in found if name.startswith("volunteer-")]
    assert sorted(sum(map(live, calendars), [])) == planned
    return found


def check_fingerprints(folder):
    listed = {}
    for line in (folder / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ", 1)
        listed[name] = digest
    files = {
        str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()
    } - {"SHA256SUMS"}
    assert set(listed) == files, set(listed) ^ files
    for name, digest in listed.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name


YARD = """
format: 1
name: 小院, 1; 号 \\
week: 2026-W48
places: [{id: yard, name: 小院, units: [1]}]
volunteers:
  - {id: v-1, name: 李秀英}
needs:
  - {id: lamp, name: 换灯, within: [Tue 08:00-09:00], duration: 1h}
  - {id: gate, name: 看门, when: [Mon 07:00-09:00]}
"""


def apply(calendar, update):
    """What a calendar has after it read an update, as RFC 5546 has it."""
    merged = dict(calendar)
    for uid, event in update.items():
        if uid not in merged or int(event["SEQUENCE"]) >= int(merged[uid]["SEQUENCE"]):
            merged[uid] = event
    return merged


def check_revision(program, scratch):
    """A lamp is moved to another day, the gate called off, a bed added; then the gate comes back."""
    def plan(name, yaml, *more):
        (scratch / name).mkdir()
        (scratch / name / "scenario.yaml").write_text(yaml)
        out = scratch / f"{name}-plan"
        run(program, "plan", scratch / name, "--out", out, "--quiet", *more)
        run(program, "verify", scratch / name, out, "--quiet")
        return out, events(out)["volunteer-v-1.ics"]

    first, before = plan("first", YARD)
    changed = YARD.replace("Tue 08:00-09:00", "Thu 14:00-15:00").replace(
        "{id: gate, name: 看门, when: [Mon 07:00-09:00]}", "{id: bed, name: 浇花, when: [Sat 09:00-10:00]}")
    second, after = plan("second", changed, "--supersedes", first)
    assert {int(event["SEQUENCE"]) for event in before.values()} == {0}
    assert {int(event["SEQUENCE"]) for event in after.values()} == {1}
    moved = [uid for uid in before if uid in after and str(after[uid]["STATUS"]) == "CONFIRMED"]
    gone = [uid for uid in before if uid in after and str(after[uid]["STATUS"]) == "CANCELLED"]
    added = [uid for uid in after if uid not in before]
    assert len(moved) == len(gone) == len(added) == 1, (moved, gone, added)
    assert live(apply(before, after)) == ["2026-11-26 14:00", "2026-11-28 09:00"]
    third, back = plan("third", YARD, "--supersedes", second)
    assert live(apply(apply(before, after), back)) == ["2026-11-23 07:00", "2026-11-24 08:00"]
    # Whoever missed the second still ends up right.
    assert live(apply(before, back)) == ["2026-11-23 07:00", "2026-11-24 08:00"]
    # Planning once more changes nothing.
    again, _ = plan("again", YARD, "--supersedes", third)
    for path in (third / "posted").rglob("*.ics"):
        assert (again / path.relative_to(third)).read_bytes() == path.read_bytes(), path.name


def check_export(program, scenario, folder, scratch):
    """Stored, written again, and written again from that: the same bytes."""
    def contents(path):
        return {str(f.relative_to(path)): f.read_bytes() for f in path.rglob("*") if f.is_file()}
    run(program, "export", folder, "--out", scratch / "e1", "--quiet")
    run(program, "export", scratch / "e1", "--out", scratch / "e2", "--quiet")
    run(program, "export", folder, "--out", scratch / "e3", "--scenario", scenario, "--quiet")
    assert contents(folder) == contents(scratch / "e1") == contents(scratch / "e2")
    assert contents(folder) == contents(scratch / "e3")
    run(program, "export", folder, "--out", scratch / "e4", "--to", "calendars,csv", "--quiet")
    assert set(contents(scratch / "e4")) < set(contents(folder))
    run(program, "export", folder, "--out", scratch / "e5", "--scenario", scenario, "--language", "en",
        "--quiet")
    assert rows(scratch / "e5" / "roster.csv")[0][0] == "date"
    run(program, "verify", scenario, scratch / "e5", "--quiet")


def check_secrets(program, source, folder, scratch):
    """Nothing private is posted, in either language."""
    secrets = leaks.Secrets(source)
    language = json.loads((folder / "plan.json").read_text())["language"]
    other = scratch / f"{folder.name}-other"
    run(program, "export", folder, "--out", other, "--scenario", source, "--quiet",
        "--language", "en" if language.startswith("zh") else "zh-Hans")
    for plan in (folder, other):
        found, count = leaks.find(secrets, plan)
        assert count > 3, f"{count} files are posted"
        assert not found, "\n".join(found)
    print(f"{folder.name}: nothing posted tells a secret: {secrets.counts()}")


def main(program):
    schema = json.loads((ROOT / "docs" / "plan.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        check_revision(program, scratch)
        print("calendars move, add and cancel in place")
        for scenario, more in SCENARIOS.items():
            source = ROOT / "scenarios" / scenario
            folder = scratch / scenario
            run(program, "plan", source, "--out", folder, "--quiet", "--time-limit", SECONDS,
                *more)
            check_secrets(program, source, folder, scratch)
            check_fingerprints(folder)
            check_tables(folder)
            jsonschema.Draft202012Validator(schema).validate(
                json.loads((folder / "plan.json").read_text()))
            count = 0
            if (folder / "roster.csv").exists():
                count = len(check_calendars(folder))
            if scenario == "hejiang-13":
                check_export(program, source, folder, scratch)
            sheets = "without LibreOffice"
            if shutil.which("soffice"):
                check_spreadsheet(folder, scratch)
                sheets = "with LibreOffice"
            print(f"{scenario}: tables {sheets}, {count} calendars, plan.json to the schema")
        if shutil.which("chromium") or shutil.which("chromium-browser"):
            faults = pages.find_faults([scratch / scenario for scenario in SCENARIOS])
            assert not faults, "\n".join(faults)
            print("pages: nothing cut, nothing asked for, nothing for axe to say")
        else:
            print("pages: without Chromium")


if __name__ == "__main__":
    main(sys.argv[1])
