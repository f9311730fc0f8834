/// Whether a document type asks for the manners of old browsers: tables may stand in paragraphs then.
enum Quirks {
  /// Public identifiers that ask for quirks when they start so, in lower case.
  private static let prefixes: [StaticString] = [
    "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//",
    "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//",
    "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//",
    "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//",
    "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//",
    "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//",
    "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//",
    "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//",
    "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//",
    "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
    "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//",
    "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//",
    "-//webtechs//dtd mozilla html//",
  ]

  static func asks(_ doctype: DoctypeRecord, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func lowered(_ run: DoctypeRecord.Run?) -> [UInt8]? {
      run.map { bytes[Int($0.start)..<Int($0.end)].map { $0 &- 65 < 26 ? $0 | 32 : $0 } }
    }
    func isSame(_ bytes: [UInt8], _ text: StaticString) -> Bool {
      text.withUTF8Buffer { $0.elementsEqual(bytes) }
    }
    guard !doctype.forcesQuirks, let name = lowered(doctype.name), isSame(name, "html") else {
      return true
    }
    let system = lowered(doctype.systemID)
    if let system, isSame(system, "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd") {
      return true
    }
    guard let publicID = lowered(doctype.publicID) else { return false }
    if isSame(publicID, "-//w3o//dtd w3 html strict 3.0//en//")
      || isSame(publicID, "-/w3c/dtd html 4.0 transitional/en")
      || isSame(publicID, "html")
    {
      return true
    }
    func starts(_ text: StaticString) -> Bool { text.withUTF8Buffer { publicID.starts(with: $0) } }
    if prefixes.contains(where: starts) { return true }
    return system == nil
      && (starts("-//w3c//dtd html 4.01 frameset//")
        || starts("-//w3c//dtd html 4.01 transitional//"))
  }
}
