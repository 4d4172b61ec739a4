internal import Foundation
internal import Scenarios

/// The language of whoever sits at the terminal.
enum UserLanguage {
  /// Chinese where the environment says so, English otherwise. The first of the three variables
  /// that is set decides, as POSIX has it.
  static var current: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
