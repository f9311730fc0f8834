/// Nouns for persons by the group they belong to, so that dead attackers are never lined up with dead passers-by.
enum PersonNouns {
  /// `group: nouns in the singular`, `singular/plural` where the plural is not regular.
  private static let table = """
    people: person/people person/persons man/men woman/women individual human body/bodies corpse victim casualty/casualties \
      resident passer-by/passers-by bystander pedestrian citizen civilian villager peasant farmer worker employee \
      passenger motorist driver customer shopper guest tourist visitor traveller traveler spectator fan concertgoer \
      survivor patient neighbour neighbor adult elder friend relative parent mother father brother sister son daughter \
      wife/wives husband widow cousin uncle aunt nephew niece teacher professor doctor nurse paramedic medic \
      lawyer judge prosecutor magistrate priest nun monk missionary/missionaries pastor bishop journalist reporter \
      photographer cameraman/cameramen editor engineer miner sailor fisherman/fishermen pilot crewman/crewmen steward \
      businessman/businessmen businesswoman/businesswomen merchant trader shopkeeper activist demonstrator protester \
      protestor marcher striker voter leader member official politician lawmaker legislator senator congressman/congressmen \
      governor minister diplomat ambassador mayor councilman/councilmen councilor councillor candidate delegate \
      technician expert adviser advisor consultant contractor aide bodyguard guard guardsman/guardsmen fireman/firemen \
      firefighter rescuer volunteer inmate prisoner detainee suspect american/americans student pupil schoolchild/schoolchildren \
      youth/youths teenager teen boy girl child/children baby/babies infant toddler kid minor athlete player coach \
      national foreigner native believer worshipper worshiper pilgrim follower supporter opponent dissident couple \
      inhabitant household family/families settler rancher peasant cooperativist unionist trade-unionist campesino \
      servant maid cook waiter musician singer actor artist writer author scientist researcher scholar executive manager \
      director owner tenant homeowner user subscriber viewer reader respondent participant attendee applicant client \
      nephew gentleman/gentlemen lady/ladies guy reveller reveler partygoer sunbather hiker climber skier swimmer cyclist \
      biker runner witness/witnesses negotiator envoy jesuit nun catechist missionary newborn orphan senior frenchman/frenchmen \
      englishman/englishmen dutchman/dutchmen irishman/irishmen spokesman/spokesmen spokeswoman/spokeswomen
    attackers: attacker assailant gunman/gunmen militant terrorist extremist bomber jihadist jihadi insurgent rebel \
      guerrilla guerilla subversive perpetrator hijacker kidnapper/kidnappers hostage-taker gangster bandit criminal \
      robber sniper shooter hitman/hitmen assassin fighter combatant murderer killer fugitive thug militiaman/militiamen \
      separatist fundamentalist islamist paramilitary/paramilitaries delinquent mercenary/mercenaries warlord arsonist \
      fighter subversive urban-commando conspirator accomplice trafficker mastermind
    troops: soldier troop trooper serviceman/servicemen servicewoman/servicewomen officer marine paratrooper sergeant \
      corporal lieutenant captain colonel general commander recruit conscript private peacekeeper reservist infantryman/infantrymen \
      airman/airmen seaman/seamen veteran commando ranger personnel/personnel noncommissioned nco
    police: policeman/policemen policewoman/policewomen constable deputy/deputies detective sheriff agent patrolman/patrolmen \
      cop gendarme inspector policemen police/police
    refugees: refugee migrant immigrant asylum-seeker evacuee deportee exile seeker newcomer
    hostages: hostage captive
    """

  static let groups: [String] = [""] + table.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }

  static var nouns: [(group: UInt8, singular: Substring, plural: Substring)] {
    var group: UInt8 = 0
    return table.split(separator: "\n").flatMap { line -> [(UInt8, Substring, Substring)] in
      group += 1
      return line.drop { $0 != ":" }.dropFirst().split(separator: " ").map { noun in
        let parts = noun.split(separator: "/")
        return (group, parts[0], parts.count > 1 ? parts[1] : parts[0] + "s")
      }
    }
  }
}

extension TermVocabularyBuilder {
  mutating func addPersons() {
    for (group, singular, plural) in PersonNouns.nouns {
      set(singular) {
        $0.classes.insert(.person)
        if $0.group == 0 { $0.group = group }
      }
      set(plural) {
        $0.classes.formUnion([.person, .plural])
        if $0.group == 0 { $0.group = group }
      }
    }
    each("others dead wounded injured missing ones") { $0.classes.formUnion([.person, .plural]) }
    each("bodies body corpse corpses") { $0.classes.insert(.body) }
  }
}
