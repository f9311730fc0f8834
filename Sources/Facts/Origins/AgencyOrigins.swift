import Provenance

/// Joins claims that reached their texts through one agency: somebody without a name whom it quotes in two texts, and
/// "according to" the agency beside the one whom it quotes for the same figure.
func joinAgencies(_ members: [Int], _ statements: [Statement], _ parties: Parties, _ sets: inout UnionFind) {
  var unnamed: [String: Int] = [:]
  var told: [String: Int] = [:]
  for (position, member) in members.enumerated() {
    let statement = statements[member]
    guard let agency = statement.attribution.via.first.map({ folded(Array($0.utf8)[...]) }) else { continue }
    let name = String(decoding: agency, as: UTF8.self)
    if told["\(name) \(statement.bounds)"] == nil { told["\(name) \(statement.bounds)"] = position }
    guard let party = parties.partyOf[member], let head = parties.unnamedHead(of: party) else { continue }
    let key = "\(name) \(head.hash)"
    if let earlier = unnamed[key] { sets.join(earlier, position) } else { unnamed[key] = position }
  }
  for (position, member) in members.enumerated() where statements[member].attribution.kind == .outlet {
    guard let agency = statements[member].attribution.source.map({ folded(Array($0.utf8)[...]) }) else { continue }
    let name = String(decoding: agency, as: UTF8.self)
    if let quoted = told["\(name) \(statements[member].bounds)"] { sets.join(quoted, position) }
  }
}
