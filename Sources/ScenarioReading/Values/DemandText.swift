internal import Scenarios

/// Strains on people: `night`, `登高`, or a word of the committee's own.
enum DemandText {
  static func demand(_ text: String) throws(ValueFault) -> Demand {
    let key = Normalised.text(text)
    let known = Section.demands.first { $0.name == key.lowercased() || $0.chinese.contains(key) }
    if let known { return Demand(known.name) }
    return Demand(try IDText.id(key))
  }
}
