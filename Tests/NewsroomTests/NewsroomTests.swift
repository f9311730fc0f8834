import Testing

@testable import Newsroom
