import Scenarios

/// Whether every minute of `span` lies in at least one of `pieces`.
func isCovered(_ span: Range<Minutes>, by pieces: [Range<Minutes>]) -> Bool {
  var coveredUpTo = span.lowerBound
  for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if piece.lowerBound > coveredUpTo { break }
    coveredUpTo = max(coveredUpTo, piece.upperBound)
  }
  return coveredUpTo >= span.upperBound
}
