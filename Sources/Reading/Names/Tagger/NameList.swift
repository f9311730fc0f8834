/// The lists of names and words around names; the raw value is the bit in the lexicon.
package enum NameList: Int, CaseIterable, Sendable {
  case given, family, title, country, people, city, region, organisationWord, organisation, team, calendar, placeWord
  case otherThing, role, saying, acronym

  package var bit: UInt32 { 1 << UInt32(rawValue) }
  /// The file of the list beside the trainer.
  package var file: String { "\(self)" }
}
