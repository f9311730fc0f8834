// Provenance: the values that every module shares. Its public surface, by file:
//
//   Extent.swift         ByteRange (in captured bytes) and TextRange (in decoded text), which cannot be mixed up
//   Capture.swift        Capture and CaptureID: bytes as received, named by their SHA-256
//   MappedText.swift     text with an exact map back to captured bytes
//   ArticleText.swift    an article's text as captured and as mended, and the evidence cut from it
//   Evidence.swift       what may be displayed
//   CivilDate.swift      days, weekdays and month lengths of the Gregorian calendar
//   UTCInstant.swift     a moment, to the second
//   PartialDate.swift    a date as exactly as ISO 8601 gives it
//   PublicationDate.swift  when something was published, the days that it can be, and what says so
//   Paragraph.swift      the parts of an article's text
//   Bounds.swift         an amount as an interval with open ends
//
// Nothing is imported here, Foundation included, so that every layer above can be bytes in, values out.
