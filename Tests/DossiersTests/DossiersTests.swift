import Testing

@testable import Dossiers
