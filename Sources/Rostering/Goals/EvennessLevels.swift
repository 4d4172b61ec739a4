import Scenarios

/// The thresholds of evenness, and what each of them means for each person.
///
/// A person's load is the minutes of the week's duties. What counts is which thresholds it passes, so
/// between two thresholds only the greatest load matters that the duties can add up to. Rising by
/// these loads instead of by minutes makes the relaxation as tight as the loads of one person allow
/// (the incremental form of a step function: Croxton, Gendron and Magnanti 2003).
struct EvennessLevels: Sendable {
  /// One rise of a person's load past one threshold, or past several at once.
  struct Rise: Hashable, Sendable {
    /// The first threshold that is passed, by index in `thresholds`.
    let first: Int
    /// The last threshold that is passed, by index in `thresholds`.
    let last: Int
    /// The most minutes this week that pass the last one and no other.
    var upTo: Minutes
  }

  /// One person's rises.
  struct Profile: Hashable, Sendable {
    /// The most minutes this week that pass nothing but what is passed in any case.
    var base: Minutes
    /// How many thresholds are passed in any case.
    var alwaysAbove: Int
    /// The rises, the lowest first.
    var rises: [Rise]

    /// How many minutes a week of so many may grow without passing one threshold more; none above all rises.
    func room(above minutes: Minutes) -> Minutes {
      if minutes <= base { return base - minutes }
      return rises.first { minutes <= $0.upTo }.map { $0.upTo - minutes } ?? 0
    }
  }

  /// The thresholds in minutes of relative load, ascending.
  let thresholds: [Minutes]
  /// A profile for each person, by index in the problem.
  let profiles: [Profile]

  /// Computes the thresholds of a problem: from the lowest load carried over, to the highest load
  /// that anybody's duties could add up to.
  init(_ problem: RosterProblem) {
    let reach = LoadReach(problem)
    let step = max(1, problem.scenario.covenant.evennessStep)
    self.init(
      problem, reach: reach, thresholds: LoadReach.thresholds(of: [reach], step: step))
  }

  /// Computes what given thresholds mean for the people of a problem.
  init(_ problem: RosterProblem, reach: LoadReach, thresholds: [Minutes]) {
    self.thresholds = thresholds
    profiles = zip(problem.people, reach.loads).map { person, loads in
      EvennessLevels.profile(of: person, loads: loads, thresholds: thresholds)
    }
  }

  private static func profile(
    of person: Person, loads: [Minutes], thresholds: [Minutes]
  ) -> Profile {
    var passed = 0
    func pass(with load: Minutes) {
      while passed < thresholds.count, person.isAbove(thresholds[passed], with: load) {
        passed += 1
      }
    }
    pass(with: loads.first ?? 0)
    var profile = Profile(base: loads.first ?? 0, alwaysAbove: passed, rises: [])
    for load in loads {
      let before = passed
      pass(with: load)
      if passed > before {
        profile.rises.append(Rise(first: before, last: passed - 1, upTo: load))
      } else if profile.rises.isEmpty {
        profile.base = load
      } else {
        profile.rises[profile.rises.count - 1].upTo = load
      }
    }
    return profile
  }
}
