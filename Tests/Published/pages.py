"""Opens the pages of plans in Chromium, as residents do, and looks for what is wrong with them.

    python3 Tests/Published/pages.py [--pictures DIR] PLAN...

Each page is shown as wide as a phone, A4 and A3, and printed on A4 and A3: nothing may be cut off, the
console must be silent, nothing may be asked for from anywhere, axe-core must find nothing, and the
paper must have the number of pages that such a page has.
"""

import pathlib
import sys
import tempfile

import axe_core_python
from pypdf import PdfReader

from browser import Browser

WIDTHS = {"phone": 390, "a4": 794, "a3": 1123}
PAPERS = {"a4": (210, 297), "a3": (297, 420)}

# Elements whose text is wider than they are, and is cut or runs into what stands beside it.
CUT = """
[...document.querySelectorAll('td,th,li,p,dd,dt,h1,h2,h3,span,code')].filter(element => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || element.closest('.scroll') || element.closest('.stack thead')) return false;
  return box.right > document.documentElement.clientWidth + 1 || box.left < -1
    || (getComputedStyle(element).display !== 'inline'
        && element.scrollWidth > element.clientWidth + 1);
}).slice(0, 3).map(element => element.tagName + ' ' + element.className)
"""
AXE = """
axe.run(document, {resultTypes: ['violations'], runOnly:
  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(result =>
  result.violations.map(rule => rule.id + ' (' + rule.nodes.length + '): '
    + rule.nodes[0].target.join(' ') + ' ' + rule.nodes[0].failureSummary))
"""


def most_pages(page, plan, paper):
    """How many sheets a page may take: a week of a small yard fits on two A4 sheets and its map, and
    six cards of slips, if not more, on one."""
    if "slips" in page:
        return 1 + -(-(plan / page).read_text("utf-8").count('class="card"') // 6)
    size = (plan / page).stat().st_size
    # Large print is larger still on larger paper.
    per_sheet = 8_000 if "large" in page else {"a4": 16_000, "a3": 24_000}[paper]
    return 3 + size // per_sheet


def check(browser, axe, plan, page, pictures, faults):
    path = plan / page
    for name, width in WIDTHS.items():
        where = f"{page} at {width} pixels"
        faults += [f"{where}: {what}" for what in browser.open(path, width)]
        faults += [f"{where}: cut: {what}" for what in browser.run(CUT)]
        if browser.run("document.documentElement.scrollWidth > innerWidth + 1"):
            faults.append(f"{where}: wider than the screen")
        if pictures:
            browser.picture(pictures / f"{plan.name}-{path.stem}-{name}.png")
        browser.run(axe)
        faults += [f"{where}: axe: {what}" for what in browser.run(AXE)]
    browser.open(path, WIDTHS["a4"])
    for name, (width, height) in PAPERS.items():
        folder = pictures or pathlib.Path(tempfile.gettempdir())
        printed = folder / f"{plan.name}-{path.stem}-{name}.pdf"
        browser.pdf(printed, width, height)
        reader = PdfReader(printed)
        count, most = len(reader.pages), most_pages(page, plan, name)
        if count > most:
            faults.append(f"{page} on {name}: {count} pages, {most} at most expected")
        texts = [sheet.extract_text() for sheet in reader.pages]
        if any(not text.strip() for text in texts):
            faults.append(f"{page} on {name}: an empty page")
        if "committee" in page:
            missing = [i + 1 for i, text in enumerate(texts)
                       if "楼委会" not in text and "committee only" not in text]
            if missing:
                faults.append(f"{page} on {name}: pages {missing} do not say whose they are")
        if not pictures:
            printed.unlink()
        print(f"{plan.name}/{page} on {name}: {count} pages")


def find_faults(plans, pictures=None):
    """What is wrong with the pages of some plans; with a folder for it a picture of each is kept."""
    axe = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text("utf-8")
    faults = []
    browser = Browser()
    try:
        for plan in plans:
            for path in sorted(plan.rglob("*.html")):
                check(browser, axe, plan, str(path.relative_to(plan)), pictures, faults)
    finally:
        browser.close()
    return faults


def main(arguments):
    pictures = None
    if arguments[:1] == ["--pictures"]:
        pictures, arguments = pathlib.Path(arguments[1]), arguments[2:]
        pictures.mkdir(parents=True, exist_ok=True)
    faults = find_faults(map(pathlib.Path, arguments), pictures)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
