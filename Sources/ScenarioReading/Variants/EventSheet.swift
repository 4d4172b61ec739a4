internal import Scenarios

/// The events of a variant: those of ordinary weeks, those of the variants it extends, and its own,
/// each changed by the next.
struct EventSheet {
  private(set) var records: [Record] = []

  /// Gathers the events.
  ///
  /// - Parameters:
  ///   - everyday: the file of everyday events, where the scenario names one.
  ///   - variants: the variants, the innermost first.
  ///   - report: where problems go.
  init(_ everyday: Record?, _ variants: [Record], _ report: Report) {
    let hasEveryday = variants.allSatisfy { $0.yesNo("everyday") ?? true }
    let files = (hasEveryday ? [everyday].compactMap { $0 } : []) + variants
    guard let first = files.first else { return }
    var node = SourceNode(content: .list([]), position: first.position)
    var names: [String] = []
    for file in files {
      let listed = names.isEmpty ? file.position.fileName : names.joined(separator: ", ")
      if var list = ThingList(node, .event, in: listed, report: report) {
        for item in file.items("without") { _ = list.remove(item) }
        if let own = file.node("events") { node = list.changed(by: own) } else { node = list.node }
      }
      names.append(file.position.fileName)
    }
    if case .list(let items) = node.content {
      records = items.compactMap { Record($0, .event, report: report) }
    }
  }
}
