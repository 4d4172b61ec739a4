"""Searches everything that is posted for everything that is private in a scenario.

    python3 Tests/Published/leaks.py SCENARIO PLAN...

It reads the scenario's own tables and texts, and shares nothing with the program that masks them:
names, plates, doors, ids of vehicles, telephone numbers, remarks, and what a sensitive need is
called. `docs/privacy.md` says what is never posted.
"""

import csv
import html.parser
import pathlib
import re
import sys
import urllib.parse

import yaml

# A mobile or a fixed telephone, but no run of digits within a fingerprint or an event's id.
PHONE = re.compile(
    r"(?<![0-9A-Fa-f])(?<![0-9A-Fa-f]-)(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{4} ?\d{3,4})(?![0-9A-Fa-f])")
# Whatever an id can be, as long as it goes: 2-501 is not in 12-501.
WORD = re.compile(r"[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*")
# 二单元501, 2单元 501室 and Unit 2, 501.
SPOKEN = re.compile(r"(?:(\S{1,12}) ?单元|[Uu]nit ([\w-]+))[ ,，-]*(\d{3,4})(?![0-9:])")
DIGITS = "〇一二三四五六七八九"


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def cells(rows, *headings):
    """A column, by its Chinese or English heading; what is empty is left out."""
    return [row[heading].strip() for row in rows for heading in headings if row.get(heading, "").strip()]


def chinese(number):
    """1 to 99 as people write it: 十二."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else ("" if tens == 1 else DIGITS[tens]) + "十") + (DIGITS[ones] if ones else "")


def compact(text):
    return re.sub(r"[\s·•.\-]", "", text).upper()


def unit_names(unit):
    """How a stairwell may be called: 2 and 二."""
    return [unit] + ([chinese(int(unit))] if unit.isdigit() and 0 < int(unit) < 100 else [])


class Secrets:
    """What a scenario knows and no posted file may."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        scenario = yaml.safe_load((folder / "scenario.yaml").read_text("utf-8"))
        privacy = scenario.get("privacy", {})
        assert not {"names", "plates", "doors"} & set(privacy), "not the masks this is written for"
        parking = scenario.get("parking", {})

        def listed(source):
            return table(folder / source) if isinstance(source, str) else source or []

        volunteers = listed(scenario.get("volunteers"))
        households = listed(scenario.get("households"))
        vehicles = listed(parking.get("vehicles"))
        sensitive = [need for need in scenario.get("needs", []) if need.get("sensitive")]

        names = cells(volunteers, "姓名", "name")
        assert len(names) == len(volunteers), "a volunteer without a name"
        names += [name.removesuffix("家") for name in cells(households, "户名", "name")]
        plates = cells(vehicles, "车牌", "plate")
        assert len(plates) == len(vehicles), "a vehicle without a plate"
        plates += cells(volunteers, "车牌", "plate")
        doors = cells(households, "户号", "id")
        assert len(doors) == len(households), "a household without a door"
        homes = dict.fromkeys(cells(volunteers + vehicles, "住户", "household"), "")
        homes |= {need["household"]: "" for need in sensitive if "household" in need}
        for household in households:
            homes[cells([household], "户号", "id")[0]] = "".join(cells([household], "单元", "unit"))
        open_names = {need["name"] for need in scenario.get("needs", []) if not need.get("sensitive")}

        self.called = privacy.get("contact", {}).get("phone", "")
        # One character is what is left of a name when it is masked.
        self.texts = {
            "name": {name for name in names if len(name) > 1},
            "remark": set(cells(volunteers + vehicles, "备注", "note", "notes")),
            "sensitive need": {need["name"] for need in sensitive} - open_names,
        }
        self.plates = {form for plate in plates for form in (compact(plate), compact(plate)[2:])}
        self.words = {
            "door": set(homes),
            "vehicle": set(cells(vehicles, "编号", "id")),
            "id of a sensitive need": {need["id"] for need in sensitive},
        }
        self.spoken = {
            (name, number.group()) for door, unit in homes.items() for name in unit_names(unit)
            if unit and (number := re.search(r"\d{3,4}$", door))}
        self.check()

    def found(self, text):
        """Every secret in a text, with what it is."""
        for kind, secrets in self.texts.items():
            yield from ((kind, secret) for secret in secrets if secret in text)
        close = compact(text)
        yield from (("plate", plate) for plate in self.plates if plate in close)
        words = set(WORD.findall(text))
        for kind, secrets in self.words.items():
            yield from ((kind, secret) for secret in secrets & words)
        for match in SPOKEN.finditer(text):
            before, number = match.group(1) or match.group(2), match.group(3)
            if any((before[start:], number) in self.spoken for start in range(len(before))):
                yield "door", match.group()
        for match in PHONE.finditer(text):
            if compact(match.group()) != compact(self.called):
                yield "phone", match.group()

    def check(self):
        """What finds nothing must be able to: every secret is found where it stands in a text."""
        plants = set().union(self.plates, *self.texts.values(), *self.words.values())
        plants |= {f"{unit}单元{number}" for unit, number in self.spoken}
        plants |= {f"{unit}单元 {number}室" for unit, number in self.spoken}
        plants |= {"13905320000", "0532-8000 1234"}
        for plant in sorted(plants):
            assert any(self.found(f"找{plant}，谢谢")), f"{plant} would not be found"

    def counts(self):
        kinds = self.texts | self.words | {"plate": [plate for plate in self.plates if len(plate) > 6]}
        return ", ".join(f"{len(secrets)} of {kind}" for kind, secrets in kinds.items())


class Page(html.parser.HTMLParser):
    """The texts of a page, run together as they are read, and the values of its attributes."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.words, self.values = [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.values += [value for _, value in attributes if value]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_data(self, data):
        self.words.append(data)


def readings(path):
    """A file as it is, and as its reader has it."""
    text = path.read_bytes().decode("utf-8")
    yield text
    if path.suffix in (".html", ".svg"):
        page = Page(text)
        yield "".join(page.words)
        yield "\n".join(page.values)
    elif path.suffix == ".ics":
        unfolded = re.sub(r"\r\n[ \t]", "", text)
        yield re.sub(r"\\([,;\\])", r"\1", unfolded).replace("\\n", "\n")


def posted(plan):
    """What of a plan is posted: of the whole and of single places."""
    return sorted(
        path for path in plan.rglob("*")
        if path.is_file() and "posted" in path.relative_to(plan).parts[:-1])


def find(secrets, plan):
    """Where which secret is posted; every file and its name is searched."""
    leaks = []
    files = posted(plan)
    for path in files:
        name = str(path.relative_to(plan))
        found = {leak for text in readings(path) for leak in secrets.found(text)}
        found |= set(secrets.found(urllib.parse.unquote(name)))
        leaks += [f"{name}: {kind} {secret}" for kind, secret in sorted(found)]
    return leaks, len(files)


def main(scenario, plans):
    secrets = Secrets(scenario)
    print(secrets.counts())
    code = 0
    for plan in plans:
        leaks, count = find(secrets, pathlib.Path(plan))
        print("\n".join(leaks + [f"{plan}: {len(leaks)} secrets in {count} files"]))
        code = code or int(bool(leaks) or count == 0)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
