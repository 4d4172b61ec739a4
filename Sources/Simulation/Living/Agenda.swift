internal import Scenarios

/// What is still to come in a week, by time.
struct Agenda: Sendable {
  /// What comes.
  enum Entry: Sendable {
    /// Something happens, by index in the week's happenings.
    case happening(Int)
    /// Work is asked for that was foreseen, by index in the world's coming requests.
    case request(Int)
    /// Somebody calls off, by index of the slot.
    case callOff(Int)
    /// A duty begins, by index of the slot.
    case hour(Int)

    /// What comes first at the same minute: what changes the world, then what people say, then what
    /// they do.
    fileprivate var order: Int {
      switch self {
      case .happening: 0
      case .request: 1
      case .callOff: 2
      case .hour: 3
      }
    }

    fileprivate var index: Int {
      switch self {
      case .happening(let index), .request(let index), .callOff(let index), .hour(let index): index
      }
    }
  }

  private struct Moment {
    let minute: Minutes
    let entry: Entry

    /// Later moments first, so that the next one is the last.
    static func isLater(_ left: Moment, _ right: Moment) -> Bool {
      (left.minute, left.entry.order, left.entry.index)
        > (right.minute, right.entry.order, right.entry.index)
    }
  }

  private var moments: [Moment] = []
  private var isSorted = true

  /// Enters something.
  mutating func add(_ entry: Entry, at minute: Minutes) {
    moments.append(Moment(minute: minute, entry: entry))
    isSorted = false
  }

  /// Takes the next thing out.
  mutating func next() -> (minute: Minutes, entry: Entry)? {
    if !isSorted {
      moments.sort(by: Moment.isLater)
      isSorted = true
    }
    return moments.popLast().map { ($0.minute, $0.entry) }
  }
}
