internal import Scenarios

/// Builds the courtyard of each stage of a variant: the scenario, and one change after another laid
/// over it.
struct StageBuilder {
  private let loader: TableLoader
  private let week: Week?
  private var document: SourceNode
  private var overlay: Overlay
  private(set) var builders: [ScenarioBuilder] = []
  private(set) var scenarios: [Scenario] = []
  private(set) var stages: [Variant.Stage] = []

  init(document: SourceNode, loader: TableLoader, week: Week?) {
    (self.document, self.loader, self.week) = (document, loader, week)
    overlay = Overlay(report: loader.report)
  }

  /// A change and the week from which on it holds.
  private struct Change {
    let from: Week?
    let record: Record
  }

  /// Builds the stages that variants make, the innermost variant first.
  mutating func build(_ variants: [Record]) {
    let changes = variants.flatMap(changes)
    let beginnings = Set(changes.compactMap(\.from)).sorted()
    for from in [nil] + beginnings.map(Optional.some) {
      let begun = changes.filter { $0.from == from }
      for change in begun { document = overlay.apply(change.record, to: document) }
      if begun.isEmpty {
        // The scenario itself is the first stage where nothing changes from the beginning.
        stages.append(Variant.Stage(scenario: scenarios[0]))
      } else {
        build(from, isAhead: true)
      }
    }
  }

  /// Builds the courtyard as it stands now; false where the document is none.
  @discardableResult
  mutating func build(_ from: Week?, isAhead: Bool) -> Bool {
    let root = Record(
      document, .scenario, named: "", waived: week == nil ? [] : ["week"], report: loader.report)
    guard let root else { return false }
    let builder = ScenarioBuilder(
      root: root, loader: loader, week: week, removed: overlay.removed, isAhead: isAhead)
    builders.append(builder)
    scenarios.append(builder.scenario())
    if isAhead {
      stages.append(Variant.Stage(from: from, scenario: scenarios[scenarios.count - 1]))
    }
    return true
  }

  private func changes(of variant: Record) -> [Change] {
    guard let node = variant.node("changes") else { return [] }
    let records =
      if case .list = node.content {
        variant.mappings("changes", .change)
      } else {
        [variant.mapping("changes", .change)].compactMap { $0 }
      }
    return records.map { Change(from: $0.value("from", DateText.week), record: $0) }
  }

  /// What builds events: it knows whatever any stage has.
  var eventBuilder: EventBuilder? {
    guard var builder = builders.last, let scenario = scenarios.last else { return nil }
    for other in builders.reversed() { builder.directories.formUnion(other.directories) }
    let homes = Dictionary(
      scenarios.reversed().flatMap(\.households).map { ($0.id, $0) },
      uniquingKeysWith: { last, _ in last })
    return EventBuilder(
      scenario: builder, homes: homes, places: scenario.places,
      vehicles: builders.flatMap(\.tables.vehicles.records))
  }
}
