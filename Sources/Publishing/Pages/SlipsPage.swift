internal import OrderedCollections
internal import Plans
internal import Scenarios

/// `slips.html`: a card to cut out for everybody who serves and wants paper, and for every household
/// whose turn it is. By stairwell, so that they are quickly carried round.
struct SlipsPage {
  static let template = "slips"

  let context: PageContext
  /// The volunteers who get one, nil for all who serve.
  var residents: Set<Volunteer.ID>?
  /// The stairwells whose households get one, nil for all.
  var units: Set<Unit.ID>?

  private struct Slip {
    var unit: Unit.ID?
    var isVolunteer: Bool
    var label: String
    var occasions: [Gathering]
  }

  /// The page.
  func bytes() throws -> [UInt8] {
    var page = context.head
    let slips = slips.map(slipValue)
    page["title"] = context.value(BoardWords.slips)
    page["text"] = context.value(slips.isEmpty ? BoardWords.nobody : BoardWords.slipsText)
    page["slips"] = .list(slips)
    page["words"] = .record([
      "with": context.value(BoardWords.with), "cannot": context.value(BoardWords.cannotCome),
      "ask": context.value(BoardWords.askCommittee),
    ])
    return context.templates.page(Self.template, .record(page))
  }

  private var slips: [Slip] {
    guard let roster = context.plan.roster else { return [] }
    var slips = OrderedDictionary<String, Slip>()
    for occasion in Gathering.all(roster, of: context.scenario) {
      for duty in occasion.duties {
        guard let slip = slip(of: duty) else { continue }
        let key = "\(slip.isVolunteer) \(duty.assignee.id)"
        slips[key, default: slip].occasions.append(occasion)
      }
    }
    return slips.values.sorted {
      let (left, right) = ($0.unit ?? "", $1.unit ?? "")
      if left != right { return NaturalOrder.isBefore(left, right) }
      if $0.isVolunteer != $1.isVolunteer { return $0.isVolunteer }
      return NaturalOrder.isBefore($0.label, $1.label)
    }
  }

  /// An empty slip for whoever has a duty; nil where they want none.
  private func slip(of duty: Duty) -> Slip? {
    let names = context.names
    switch duty.assignee {
    case .volunteer(let id):
      let volunteer = names.volunteer(id)
      guard volunteer?.wantsSlip != false, residents?.contains(id) ?? true else { return nil }
      return Slip(
        unit: names.policy.doors == .hidden ? nil : volunteer?.unit, isVolunteer: true,
        label: names.person(id), occasions: [])
    case .household(let id):
      let unit = duty.unit ?? names.home(of: id)
      if let units, !(unit.map(units.contains) ?? false) { return nil }
      return Slip(unit: duty.unit, isVolunteer: false, label: names.home(id), occasions: [])
    }
  }

  private func slipValue(_ slip: Slip) -> PageValue {
    .record([
      "name": .text(slip.label),
      "unit": slip.unit.map { context.value(LabelWords.unit($0)) } ?? .flag(false),
      "duties": .list(slip.occasions.map { duty($0, of: slip) }),
    ])
  }

  private func duty(_ occasion: Gathering, of slip: Slip) -> PageValue {
    let names = context.names
    let isSensitive = names.isSensitive(occasion.need)
    let place = names.placeName(occasion.need, unit: occasion.unit)
    let others = occasion.duties.map { names.person($0.assignee) }.filter { $0 != slip.label }
    return .record([
      "day": .text(context.dayName(occasion.span.lowerBound)),
      "when": .text(context.hours(occasion.span)),
      "what": .text(names.needName(occasion.need)),
      "where": isSensitive ? context.value(PrivacyWords.askForPlace) : PageValue(place),
      "with": others.isEmpty || isSensitive
        ? .flag(false) : .text(others.joined(separator: context.text(ScreenWords.separator))),
    ])
  }
}
