import Testing

@testable import Copies
