import Provenance

/// The pages of the sample story that is shipped inside: fiction, written for this project.
///
/// What must be found in them stands in `expected.json` beside them.
public func samplePages() -> [PageOutcome] {
  let pages: [(String, [UInt8])] = [
    ("courier-friday", PackageResources.courier_friday_txt),
    ("courier-saturday", PackageResources.courier_saturday_txt),
    ("daybreak", PackageResources.daybreak_txt),
    ("digest", PackageResources.digest_txt),
    ("inland", PackageResources.inland_txt),
    ("ledger", PackageResources.ledger_txt),
    ("northline", PackageResources.northline_txt),
    ("ostrel-train", PackageResources.ostrel_train_txt),
    ("port-relay", PackageResources.port_relay_txt),
  ]
  return pages.map { name, bytes in
    .page(Page(capture: Capture(bytes, location: "sample/\(name).txt"), name: name))
  }
}
