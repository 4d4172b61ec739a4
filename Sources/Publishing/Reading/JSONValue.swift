internal import Foundation

/// Any JSON, to find where two of them differ.
enum JSONValue: Decodable, Hashable {
  case null
  case bool(Bool)
  case natural(UInt64)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(UInt64.self) {
      self = .natural(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The paths at which this differs from `other`, in order: `roster.duties[3].start`.
  func differences(from other: JSONValue, path: String = "") -> [String] {
    switch (self, other) {
    case (.object(let left), .object(let right)):
      return Set(left.keys).union(right.keys).sorted().flatMap { key -> [String] in
        let inner = path.isEmpty ? key : "\(path).\(key)"
        guard let first = left[key], let second = right[key] else { return [inner] }
        return first.differences(from: second, path: inner)
      }
    case (.list(let left), .list(let right)):
      let shared = zip(left, right).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, path: "\(path)[\(index)]")
      }
      // One path for all that one list has and the other has not.
      let shorter = min(left.count, right.count)
      return shared + (left.count == right.count ? [] : ["\(path)[\(shorter)]"])
    default:
      return self == other ? [] : [path.isEmpty ? "." : path]
    }
  }
}
