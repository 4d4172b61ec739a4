public import Scenarios

/// How large a synthetic scenario is, and of what kind.
public struct GenerationSettings: Hashable, Sendable {
  /// How many volunteers there are; 1 or more.
  public var volunteers: Int
  /// How many needs there are; each is one shift, or one task to be done once.
  public var needs: Int
  /// Decides everything that is left to chance.
  public var seed: UInt64
  /// Whether everybody may serve in every courtyard; otherwise in their own, and one in ten in one
  /// neighbouring courtyard as well.
  public var isScattered: Bool
  /// How many courtyards in a row are a grid; those who serve a neighbouring courtyard find it in their
  /// grid. With as many as there are courtyards the whole street hangs together.
  public var courtyardsPerGrid: Int
  /// The language of names.
  public var language: Language
  /// The week to plan.
  public var week: Week

  /// Creates settings; without more, courtyards are separate grids of three.
  public init(
    volunteers: Int, needs: Int, seed: UInt64, isScattered: Bool = false,
    courtyardsPerGrid: Int = 3, language: Language = .chinese, week: Week
  ) {
    self.volunteers = volunteers
    self.needs = needs
    self.seed = seed
    self.isScattered = isScattered
    self.courtyardsPerGrid = courtyardsPerGrid
    self.language = language
    self.week = week
  }

  /// How many people a courtyard has, more or less.
  static let volunteersPerCourtyard = 30

  /// How many courtyards there are.
  var courtyards: Int {
    max(1, (volunteers + Self.volunteersPerCourtyard / 2) / Self.volunteersPerCourtyard)
  }

  /// Who or what of `count` belongs to a courtyard, as evenly as can be.
  func share(of count: Int, in courtyard: Int) -> Range<Int> {
    courtyard * count / courtyards..<(courtyard + 1) * count / courtyards
  }

  /// The courtyards beside one, in its grid.
  func neighbours(of courtyard: Int) -> [Int] {
    let size = max(1, courtyardsPerGrid)
    // What is left over at the end of the street joins the grid before it.
    let grids = max(1, courtyards / size)
    let grid = min(courtyard / size, grids - 1)
    let members = grid * size..<(grid == grids - 1 ? courtyards : (grid + 1) * size)
    return [courtyard - 1, courtyard + 1].filter(members.contains)
  }
}
