public import ArgumentParser
public import Scenarios

extension Language: ExpressibleByArgument {}

/// What is said, and how.
struct ScreenOptions: ParsableArguments {
  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Option(
    help: "文件和屏幕的语言。The language of files and screen: zh-Hans or en.")
  var language: Language?

  @Option(help: "标准输出的形式。What goes to standard output.")
  var format = Format.table

  @Flag(
    help: "不显示表格、进度和提示，只报错误。No table, progress or notes; errors only.")
  var quiet = false

  @Flag(help: "在标准错误上多说一些。Tell more on standard error.")
  var verbose = false

  /// The language of messages: what was asked for, otherwise that of the user's environment.
  var messageLanguage: Language { language ?? UserLanguage.current }
}
