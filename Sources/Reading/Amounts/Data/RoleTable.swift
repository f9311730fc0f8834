/// How a word gives the counted their role.
enum RoleKind: UInt8 {
  case none
  /// Done to the counted: "killed 12", "12 were killed".
  case doneTo
  /// Done by the counted: "12 died".
  case doneBy
  /// A state: "left 12 dead", "12 missing".
  case state
  /// A noun that is counted itself: "12 deaths".
  case noun
}

/// Which words give which role. The table is open: a line more is a role more.
enum RoleTable {
  /// `role kind: words`.
  private static let table = """
    killed doneTo: killed kill kills killing slain slay slew slaying murdered murder murders murdering massacred massacring \
      massacre executed executing execute assassinated assassinating assassinate slaughtered slaughtering gassed \
      electrocuted drowned beheaded beheading lynched decapitated strangled hanged
    killed doneBy: died die dies dying perished perish perishes drown drowns succumbed
    killed state: dead deceased lifeless
    killed noun: death deaths fatality fatalities dead killings murders slayings assassinations executions homicides assassination death killing slaying massacres
    injured doneTo: wounded wounds wounding injured injure injures injuring hurt hurts hurting maimed maiming burned-alive \
      hospitalized hospitalised stabbed stabbing trampled
    injured state: wounded injured hurt hospitalized hospitalised unconscious
    injured noun: injury injuries wounded injured
    casualties noun: casualty casualties
    missing state: missing unaccounted
    missing noun: missing
    critical state: critical
    detained doneTo: arrested arrest arrests arresting detained detain detains detaining captured capture captures capturing \
      apprehended apprehending imprisoned jailed jailing jail rounded custody
    detained noun: arrests detentions
    questioned doneTo: questioned questioning interrogated interrogating
    charged doneTo: charged charging indicted indicting convicted convicting sentenced sentencing
    displaced doneTo: displaced displacing displaces uprooted uprooting
    displaced state: homeless displaced
    evacuated doneTo: evacuated evacuating evacuates evacuate
    rescued doneTo: rescued rescuing rescue rescues saved
    released doneTo: released releasing release releases freed freeing frees liberated
    kidnapped doneTo: kidnapped kidnapping kidnap abducted abducting abduct hijacked kidnaped
    hostages state: hostage
    shot doneTo: shot shoot shoots
    infected doneTo: infected infecting sickened sickening
    infected noun: infections cases
    identified doneTo: identified identifying identify identifies
    expelled doneTo: expelled expelling deported deporting
    trapped doneTo: trapped trapping stranded
    laid-off doneTo: sacked sacking
    destroyed doneTo: destroyed destroying destroy destroys demolished demolishing razed
    damaged doneTo: damaged damaging damage
    seized doneTo: seized seizing seize confiscated confiscating
    """

  /// `role: nouns in the singular` of things that stories count.
  private static let things = """
    aircraft: aircraft/aircraft plane airplane jet warplane helicopter bomber-aircraft airliner drone fighter-jet gunship
    bombs: bomb missile rocket shell grenade mortar warhead munition projectile explosive
    strikes: strike airstrike air-strike sortie
    raids: raid search/searches
    attacks: attack assault bombing shooting ambush/ambushes clash/clashes incident
    explosions: explosion blast detonation
    jobs: job position vacancy/vacancies
    weapons: weapon rifle gun pistol handgun machinegun firearm
    vehicles: vehicle car truck bus/buses tank boat ship van motorcycle train
    buildings: house home building dwelling apartment
    targets: target site
    countries: country/countries nation state
    """

  static let roles: [String] = {
    var list = [""]
    for line in table.split(separator: "\n") {
      let role = String(line.prefix { $0 != " " })
      if !list.contains(role) { list.append(role) }
    }
    for line in things.split(separator: "\n") { list.append(String(line.prefix { $0 != ":" })) }
    list += ["attackers", "troops", "police", "refugees"]
    return list
  }()

  static func index(_ role: String) -> UInt8 { UInt8(roles.firstIndex(of: role) ?? 0) }

  static let killed = index("killed")
  static let injured = index("injured")
  static let missing = index("missing")
  static let casualties = index("casualties")
  static let critical = index("critical")
  static let shot = index("shot")
  static let displaced = index("displaced")
  static let hostages = index("hostages")
  static let detained = index("detained")
  static let identified = index("identified")

  static var words: [(role: UInt8, kind: RoleKind, words: [Substring])] {
    table.split(separator: "\n").map { line in
      let head = line.prefix { $0 != ":" }.split(separator: " ")
      let kind: RoleKind =
        switch head[1] {
        case "doneTo": .doneTo
        case "doneBy": .doneBy
        case "state": .state
        default: .noun
        }
      return (index(String(head[0])), kind, line.drop { $0 != ":" }.dropFirst().split(separator: " "))
    }
  }

  static var thingWords: [(role: UInt8, words: [Substring])] {
    things.split(separator: "\n").map { line in
      let nouns = line.drop { $0 != ":" }.dropFirst().split(separator: " ").flatMap { noun -> [Substring] in
        let parts = noun.split(separator: "/")
        return parts.count > 1 ? parts : [noun, noun + "s"]
      }
      return (index(String(line.prefix { $0 != ":" })), nouns)
    }
  }
}

extension TermVocabularyBuilder {
  mutating func addRoles() {
    for (role, kind, words) in RoleTable.words {
      for word in words {
        set(word) {
          // A word keeps the kind it got first: "killed" is something done before it is a state.
          if $0.role == 0 {
            $0.role = role
            $0.roleKind = kind
          }
          if kind == .noun { $0.classes.insert(.reported) }
          if kind == .noun { $0.classes.remove(.reported) }
          if word.hasSuffix("ed") || ["slain", "hurt", "shot"].contains(word) { $0.classes.insert(.participle) }
          if word.hasSuffix("ing"), kind == .doneTo { $0.classes.insert(.gerund) }
        }
      }
    }
    for (role, words) in RoleTable.thingWords { for word in words { set(word) { $0.thing = role } } }
  }
}

extension RoleTable {
  private static let firstThing = index("aircraft")
  private static let ofPersons = [
    "killed", "injured", "missing", "critical", "detained", "questioned", "charged", "displaced", "evacuated",
    "rescued",
    "kidnapped", "hostages", "shot", "infected", "identified", "expelled", "laid-off",
  ].map(index)
  /// Whether only persons can have the role.
  static func isOfPersons(_ role: UInt8) -> Bool { ofPersons.contains(role) }
  private static let doneToThings = ["destroyed", "damaged", "seized"].map(index)
  /// Whether only things can have the role.
  static func isDoneToThings(_ role: UInt8) -> Bool { doneToThings.contains(role) }
  /// Whether the role comes from the things counted and not from what happened to them.
  static func isOfThings(_ role: UInt8) -> Bool { role >= firstThing }
}
