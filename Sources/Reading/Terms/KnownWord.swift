/// The words that single rules ask for by name. Their raw value is their entry in the vocabulary.
enum KnownWord: UInt16, CaseIterable {
  case unknown
  case a, an, the, one, of, to, and, or, than, more, less, fewer, at, least, most, up, no, not, nor, over, under
  case between, from, about, around, some, nearly, almost, `as`, many, much, few, several, couple, other, others
  case another, them, whom, us, including, among, per, cent, percent, percentage, points, point, old, aged, age
  case year, years, half, quarter, third, number, toll, total, lives, life, by, on, men, condition, critical
  case hospital, out, every, each, both, these, those, its, their, his, her, `in`, with, who, which, that, was
  case were, all, only, just, close, estimated, roughly, approximately, below, above, excess, maximum, minimum
  case upwards, exactly, well, so, dead, death, shot, fatally, left, leave, leaves, leaving, he, she, it, they
  case additional, first, second, last, next, past, this, ago, earlier, later, before, after, since, until, till
  case during, within, early, late, mid, end, start, beginning, middle, day, night, week, month, decade, century
  case same, previous, following, coming, recent, current, once, time, times, local, oclock, am, pm, gmt, fiscal
  case may, march, august, now, weekend, ad, bc, soon, yet, long, short, term, near, future, latest, prior, ahead
  case back, group, none, nobody, noone, part, parts, seconds, minutes, days, weeks, months, hours, today, `for`
  case when, `while`, has, have, had, been, against, square, cubic, taken, sent, rushed, killed, killing, further
  case remaining, high, low, hostage, saw, took, take, takes, taking, cost, claimed, claiming, claims, lost, lose
  case i, we, you, will, also, still, serious, sunday, period, ended, ending, prices, score, record, sun, sat, set
  case fall, spring, better, man, be, being, but, then, together, altogether, estimate, put, numbers, upward, any
  case fifth, million, hundred, thousand, counting, count, members, member, twenty, hand, hands, thing, ones, way
  case side, such, like, olds, ps, pc, c, hk, s, nz, usd, u, quarterly, annual, eve, tomorrow, yesterday, tonight
  case overnight, midnight, noon, midday, morning, afternoon, evening, dawn, dusk, th, st, nd, rd, o, clock, hour
  case minute, previously, moments, there, upto, circa, ca, missing, held, wounded, stable, beyond, did, does
  case `do`, because, whose, what, into, body, bodies, casualties, casualty, reported
  case full, straight, consecutive, trading, top, bottom, sq, metres, meters, feet, usa, police, christmas, halloween,
    thanksgiving, new, lb, ft, km, w, v, r, p,
    share
  case black, bloody, `super`, good, palm, ash, easter, friday, monday, wednesday, rest, course, single, through, minus,
    sub, utc, how
  case down, own, twice, anyone, remain, remains, remained, forced, driven, fled, flee, fleeing, home, homes, houses
  case forcing, drove, driving, made, people, ages, average, daily, weekly, monthly, yearly, annually, plan, plans
  /// "×10" between a number and its power of ten.
  case timesTen
}

extension Term {
  @inline(__always)
  func `is`(_ known: KnownWord) -> Bool { entry == known.rawValue }
  @inline(__always)
  func `is`(_ one: KnownWord, _ two: KnownWord) -> Bool { entry == one.rawValue || entry == two.rawValue }
  @inline(__always)
  func `is`(_ one: KnownWord, _ two: KnownWord, _ three: KnownWord) -> Bool {
    entry == one.rawValue || entry == two.rawValue || entry == three.rawValue
  }
}
