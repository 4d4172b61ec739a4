internal import Plans
internal import Scenarios

/// What a grid, a yard or a spot sees of a plan: what is done there, whoever does it, and what those
/// who live there carry, wherever they serve.
struct PlaceView {
  /// The id of the grid or place.
  let id: String
  /// The plan with the duties, gaps and figures of the place alone. Goals are those of the whole plan: it
  /// was made as one problem.
  let document: PlanDocument
  /// The scenario, called after the place, with its places, needs and clauses alone. The people are all
  /// there: neighbours come to help, and names are masked alike everywhere.
  let scenario: Scenario
  /// The stairwells.
  let units: [Unit.ID]
  /// The volunteers who live there.
  let residents: Set<Volunteer.ID>
  /// The places themselves.
  let places: Set<Place.ID>

  /// The view of a place; nil where the scenario has none with this id.
  init?(_ id: String, of document: PlanDocument, scenario: Scenario) {
    let name: String
    let inside: [Place]
    if let place = scenario.places.first(where: { $0.id == id }) {
      name = place.name
      inside = scenario.places(within: id)
    } else if let grid = scenario.grids.first(where: { $0.id == id }) {
      name = grid.name
      inside = scenario.yards(in: id).flatMap { scenario.places(within: $0.id) }
    } else {
      return nil
    }
    let places = Set(inside.map(\.id))
    let units = inside.flatMap(\.units).map(\.id)
    let stairwells = Set(units)
    let residents = Set(
      scenario.volunteers.filter { $0.unit.map(stairwells.contains) ?? false }.map(\.id))

    var part = scenario
    part.name = "\(scenario.name) \(name)"
    part.places = scenario.places.filter { places.contains($0.id) }
    part.needs = scenario.needs.filter { scenario.place(of: $0).map(places.contains) ?? false }
    part.covenant.rules.removeAll { rule in
      rule.place.map { !places.contains($0) } ?? false
    }
    let needs = Set(part.needs.map(\.id))
    var view = document
    view.plan.parking = nil
    if let roster = document.plan.roster {
      view.plan.roster = Roster(
        duties: roster.duties.filter { needs.contains($0.need) },
        unfilled: roster.unfilled.filter { needs.contains($0.need) },
        fairness: roster.fairness.filter { residents.contains($0.volunteer) },
        places: roster.places.filter { line in
          line.place.map { $0 == id || places.contains($0) } ?? false
        }, goals: roster.goals)
    }
    self.id = id
    self.document = view
    self.scenario = part
    self.units = units
    self.residents = residents
    self.places = places
  }
}
