/// The pages of the sample story that is shipped inside: fiction, written for this project.
public func samplePages() -> [PageOutcome] { [] }
