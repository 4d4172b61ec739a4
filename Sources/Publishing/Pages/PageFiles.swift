internal import Plans
public import Scenarios

/// The pages and charts of a plan: those for everybody in the folder `posted`, and the committee's
/// own poster beside its tables.
public enum PageFiles {
  /// The committee's poster, in full.
  public static let committeeBoard = "board-committee.html"
  /// The poster.
  public static let board = "\(PlanFiles.posted)/board.html"
  /// The poster in large print.
  public static let largeBoard = "\(PlanFiles.posted)/board-large.html"
  /// Cards to cut out.
  public static let slips = "\(PlanFiles.posted)/slips.html"

  /// Makes all pages and charts of a document. They follow from it, the scenario and the templates:
  /// the same of these give the same bytes.
  ///
  /// - Throws: where a figure is no number.
  public static func files(
    of document: PlanDocument, scenario: Scenario, templates: PageTemplates = .builtIn
  ) throws -> [PlanFile] {
    let posted = PageContext(document, of: scenario, audience: .everybody, templates: templates)
    let full = PageContext(document, of: scenario, audience: .committee, templates: templates)
    return try files(posted: posted, full: full, slips: SlipsPage(context: posted))
  }

  /// The pages of a plan or of a part of it.
  static func files(
    posted: PageContext, full: PageContext, slips slipsPage: SlipsPage
  ) throws -> [PlanFile] {
    var files = [
      PlanFile(name: committeeBoard, bytes: try BoardPage(context: full, isLarge: false).bytes()),
      PlanFile(name: board, bytes: try BoardPage(context: posted, isLarge: false).bytes()),
      PlanFile(name: largeBoard, bytes: try BoardPage(context: posted, isLarge: true).bytes()),
    ]
    if posted.plan.roster != nil {
      files.append(PlanFile(name: slips, bytes: try slipsPage.bytes()))
    }
    let charts: [(String, SVGElement?)] = [
      (LoadChart.fileName, LoadChart(posted)?.drawing),
      (CoverageChart.fileName, CoverageChart(posted)?.drawing),
      (OccupancyChart.fileName, OccupancyChart(posted)?.drawing),
    ]
    for case (let name, let drawing?) in charts {
      files.append(
        PlanFile(name: "\(PlanFiles.posted)/\(name)", bytes: Array(drawing.document.utf8)))
    }
    return files
  }
}
