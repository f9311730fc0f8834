import Provenance

/// Cue, source and content of one report of what somebody says, as runs of tokens, before anything is made of them.
struct Attribution {
  var cue: Range<Int>
  var source: Range<Int>?
  /// Sorted; parts that stand apart.
  var content: [Range<Int>]
  /// The words for who learnt of it: "…, AGENCY has learned".
  var heardBy: Range<Int>?
}
