import Testing

@testable import Provenance
