/// A street's places form a tree of three levels: a spot (点位) lies within a yard (楼院), and a yard
/// in a grid (网格). A place that lies within no other is a yard; where there are no grids, the yards
/// stand side by side.
extension Scenario {
  /// The places that lie within no other, in the order of their ids.
  public var yards: [Place] { places.filter { $0.within == nil } }

  /// The yard a place lies in, itself where it is one; nil where there is no such place.
  public func yard(of id: Place.ID) -> Place.ID? {
    places.first { $0.id == id }.map { $0.within ?? $0.id }
  }

  /// A place and the spots within it, by id.
  public func places(within id: Place.ID) -> [Place] {
    places.filter { $0.id == id || $0.within == id }
  }

  /// The yards of a grid, in the order of their ids.
  public func yards(in grid: Grid.ID) -> [Place] {
    places.filter { $0.grid == grid }
  }

  /// The yard each stairwell belongs to.
  public var yardsOfUnits: [Unit.ID: Place.ID] {
    Dictionary(
      places.flatMap { place in place.units.map { ($0.id, place.within ?? place.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place a need takes place at: its own, where it names none the only one; nil where no place
  /// is known.
  public func place(of need: Need) -> Place.ID? { need.place ?? places.first?.id }
}
