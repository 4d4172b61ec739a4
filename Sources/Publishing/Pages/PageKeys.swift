/// Every name that a template may use; `docs/templates.md` says what each stands for.
enum PageKeys {
  static let all: Set<String> = [
    "ask", "bay", "bays", "call", "cannot", "cars", "cells", "chart", "check", "clause",
    "clauses", "columns", "committee", "contact", "courtyard", "covenant", "daily", "date",
    "day", "days", "draw", "drawing", "duties", "entries", "fairness", "figure", "figures",
    "foot", "goal", "goals", "heading", "home", "hours", "label", "lang", "large",
    "lines", "made", "map", "missing", "name", "occasions", "parking", "people", "phone",
    "place", "places", "plan", "plate", "position", "proof", "proved", "reason", "reasons",
    "role", "roster", "rounds", "rows", "scenario", "seed", "short", "slips", "summary",
    "text", "title", "turns", "unit", "units", "urgent", "value", "waiting", "wanted", "week",
    "weekday", "what", "when", "where", "wishes", "with", "words",
  ]
}
