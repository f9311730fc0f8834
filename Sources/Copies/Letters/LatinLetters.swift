/// The plain letter under each accented Latin one.
///
/// Made from the Unicode decompositions (`unicodedata.normalize("NFKD", …)`), one character a scalar, `?` for scalars that
/// are no letter of their own; letters that decompose to none were written by hand (`ø`, `ł`, `đ`, …).
enum LatinLetters {
  /// U+00C0…U+017F.
  static let western: StaticString = """
    aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\
    iijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
  /// U+0180…U+024F.
  static let extended: StaticString = """
    ????????????????????????????????oo?????????????uu???????????????????dddlllnnnaaiioouuuuuuuuuu?aaaa????ggkkoooo??jd\
    ddgg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????
    """
  /// U+1E00…U+1EFF.
  static let additional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttu\
    uuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy?s??s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouu\
    uuuuuuuuuuuuyyyyyyyy??????
    """
  /// The second letter of scalars that stand for two.
  static let second: [UInt32: UInt8] = [
    0xC6: 0x65, 0xE6: 0x65, 0xDE: 0x68, 0xFE: 0x68, 0xDF: 0x73, 0x132: 0x6A, 0x133: 0x6A, 0x152: 0x65, 0x153: 0x65,
    0x1E9E: 0x73,
  ]
  /// U+FB00…U+FB06: ff, fi, fl and their like; the third letter of ffi and ffl is let go.
  static let ligatures: [(UInt8, UInt8)] = [
    (0x66, 0x66), (0x66, 0x69), (0x66, 0x6C), (0x66, 0x66), (0x66, 0x66), (0x73, 0x74), (0x73, 0x74),
  ]
}
