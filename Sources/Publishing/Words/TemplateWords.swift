internal import Scenarios

/// What is said of templates that cannot be used.
enum TemplateWords {
  static let noFolder = Bilingual(
    zh: "没有这个模板文件夹，或不能读", en: "there is no such folder of templates, or it cannot be read")
  static let unreadable = Bilingual(
    zh: "模板不能读：应是不超过 256 KB 的 UTF-8 文本",
    en: "this template cannot be read: it should be a text in UTF-8 of at most 256 KB")
  static let syntax = Bilingual(
    zh: "不是有效的 Mustache 模板", en: "this is not a valid Mustache template")
  static let unclosed = Bilingual(
    zh: "“{{”没有对应的“}}”", en: "a \"{{\" has no \"}}\"")
  static let tooDeep = Bilingual(zh: "嵌套太深", en: "sections are nested too deep")
  static let circle = Bilingual(
    zh: "模板引用了自己，永远不会结束", en: "the template takes in itself and would never end")
  static let notAllowed = Bilingual(
    zh: "这里只能用 {{名}}、{{{名}}}、{{#名}}、{{^名}}、{{/名}}、{{>模板}}、{{!注}}",
    en:
      "only {{name}}, {{{name}}}, {{#name}}, {{^name}}, {{/name}}, {{>template}} and {{!note}} are used here"
  )

  static func notOpen(_ name: String) -> Bilingual {
    Bilingual(
      zh: "{{/\(name)}} 没有对应的开头", en: "{{/\(name)}} closes nothing that is open here")
  }

  static func notClosed(_ name: String) -> Bilingual {
    Bilingual(zh: "“\(name)”没有用 {{/\(name)}} 结束", en: "\"\(name)\" is not closed by {{/\(name)}}")
  }

  static func noPartial(_ name: String) -> Bilingual {
    Bilingual(zh: "没有叫“\(name)”的模板", en: "there is no template called \"\(name)\"")
  }

  static func unknown(_ name: String) -> Bilingual {
    Bilingual(
      zh: "没有叫“\(name)”的内容；全部名字见 docs/templates.md",
      en: "nothing is called \"\(name)\"; docs/templates.md lists every name")
  }
}
