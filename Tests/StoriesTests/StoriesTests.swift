import Testing

@testable import Stories
