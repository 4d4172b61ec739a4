public import ArgumentParser
public import Rostering

extension RosterStrategy: ExpressibleByArgument {}
