internal import Foundation
internal import Scenarios

/// The sheet a map is drawn on, in millimetres, and where a point of the estate lies on it.
struct MapPage {
  /// The sheet's name, `A4`.
  let name: String
  let width: Double
  let height: Double
  /// How many metres of ground a metre of paper shows.
  let denominator: Double
  /// Millimetres of paper for a metre of ground.
  var scale: Double { 1000 / denominator }

  /// White all around.
  static let margin = 10.0
  /// What the title takes above the map.
  static let titleHeight = 20.0
  /// White around the estate, so that nothing touches title or legend.
  private static let padding = 6.0
  /// The most that A4 is used for: there letters 0.9 m high are 2.5 mm, as in a newspaper.
  private static let greatestOnA4 = 360.0
  /// Larger than this and a bay is as big as a hand.
  private static let least = 75.0

  private let extent: MapExtent
  private let legendHeight: Double

  private struct Sheet {
    var name: String
    var width: Double
    var height: Double
  }

  private static let small = [
    Sheet(name: "A4", width: 210, height: 297), Sheet(name: "A4", width: 297, height: 210),
  ]
  private static let large = [
    Sheet(name: "A3", width: 297, height: 420), Sheet(name: "A3", width: 420, height: 297),
  ]

  /// Chooses the sheet and the scale: A4 where letters are large enough on it, otherwise A3, upright
  /// or across as the estate is.
  ///
  /// - Parameters:
  ///   - extent: the ground that is shown.
  ///   - legendHeight: what the legend takes below the map, by the width it has.
  init(showing extent: MapExtent, legendHeight: (_ width: Double) -> Double) {
    func best(_ sheets: [Sheet]) -> MapPage? {
      sheets.map { MapPage($0, extent, legendHeight: legendHeight($0.width - 2 * margin)) }
        .min { $0.denominator < $1.denominator }
    }
    let (margin, onSmall) = (MapPage.margin, best(MapPage.small))
    if let onSmall, onSmall.denominator <= MapPage.greatestOnA4 {
      self = onSmall
    } else {
      self = best(MapPage.large) ?? MapPage(MapPage.large[0], extent, legendHeight: 0)
    }
  }

  private init(_ sheet: Sheet, _ extent: MapExtent, legendHeight: Double) {
    (name, width, height) = (sheet.name, sheet.width, sheet.height)
    self.extent = extent
    self.legendHeight = legendHeight
    let room = MapPage.room(width, height, legendHeight)
    denominator = MapPage.rounded(
      max(
        MapPage.least, extent.width * 1000 / room.width, extent.height * 1000 / room.height))
  }

  /// A point of the estate on the sheet, from its upper left corner; north is up.
  func point(_ position: Position) -> (x: Double, y: Double) {
    let room = MapPage.room(width, height, legendHeight)
    let left = MapPage.margin + MapPage.padding + (room.width - extent.width * scale) / 2
    let top =
      MapPage.margin + MapPage.titleHeight + MapPage.padding
      + (room.height - extent.height * scale) / 2
    return (left + (position.x - extent.west) * scale, top + (extent.north - position.y) * scale)
  }

  private static func room(
    _ width: Double, _ height: Double, _ legendHeight: Double
  ) -> (width: Double, height: Double) {
    (
      width - 2 * (margin + padding),
      height - 2 * (margin + padding) - titleHeight - legendHeight
    )
  }

  /// The next scale that people write on plans: 1:200, 1:250, 1:300.
  private static func rounded(_ denominator: Double) -> Double {
    guard denominator.isFinite else { return least }
    let power = pow(10, log10(denominator).rounded(.down))
    let step = [1, 1.25, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9].first {
      $0 * power >= denominator * (1 - 1e-9)
    }
    return (step ?? 10) * power
  }
}
