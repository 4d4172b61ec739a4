/// Plates: `鲁B·12345`, `鲁b 12345`.
enum PlateText {
  /// A plate without the dot and the spaces that people put into it.
  static func plate(_ text: String) -> String {
    Normalised.text(text).uppercased().filter { !" ·•.-".contains($0) }
  }
}
