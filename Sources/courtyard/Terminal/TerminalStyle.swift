internal import Foundation

/// Colour for a terminal: only there, never where `NO_COLOR` is set (no-color.org), and never the
/// only thing that tells something.
enum TerminalStyle {
  /// A line about something that presses.
  static func pressing(_ text: String) -> String {
    isColoured ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text
  }

  private static var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    return Streams.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
