/// Words that hold a sentence together, and verbs that end the noun phrase before them.
enum FunctionWords {
  static let prepositions = """
    of in on at by from with to into for near during after before since until till against between among amongst over \
    under across through throughout within without along around outside inside behind beyond toward towards per via \
    amid amidst despite upon onto off about versus vs unlike except besides excluding including concerning regarding \
    than as
    """
  static let conjunctions =
    "and or but nor while as when if because although though where whereas unless whether so yet"
  static let determiners = """
    the a an this that these those any each every all both another no either neither such what which some
    """
  static let modals = """
    will would can could may might must shall should do does did don't doesn't didn't can't cannot couldn't won't \
    wouldn't shouldn't
    """
  static let adverbs = """
    also still already only just reportedly apparently allegedly later then now fatally seriously critically badly \
    severely slightly again ever never always often initially originally simultaneously immediately eventually finally \
    subsequently previously recently probably possibly presumably actually currently officially tragically instantly \
    yet even alone together altogether too there not soon since far so gravely lightly mortally either both all \
    quickly suddenly deliberately accidentally confirmed moderately
    """
  /// Present forms and others that are no plural nouns of the thing counted.
  static let verbs = """
    say says tell tells ask asks report reports include includes seem seems appear appears become becomes remain remains \
    live come comes go goes make makes take takes give gives want wants need needs know knows think thinks believe \
    believes expect expects work get gets keep keeps leave leaves join joins face faces flee flees carry die dies rise \
    rises range ranges stay stays
    """
  /// Past forms, which end the noun phrase before them and tell the tense of a sentence.
  static let pastVerbs = """
    said told asked reported announced claimed dropped fired carried launched fled escaped returned remained lived \
    worked voted made took came went became began started ended fell rose grew gained lost won dropped jumped climbed \
    dipped slipped surged plunged tumbled declined increased decreased decided agreed refused wanted needed seemed \
    appeared joined left stood sat ran walked drove flew crashed collapsed sank hit struck attacked stormed raided \
    opened closed broke brought bought sold sent spent paid gave got kept held led met put read saw set showed spoke \
    thought tried turned used wrote knew felt found heard called confirmed admitted denied warned vowed pledged urged \
    added noted explained insisted acknowledged believed suspected trained traveled travelled participated protested \
    marched gathered demonstrated clashed exploded detonated blew burned burnt destroyed damaged marked followed \
    entered arrived crossed reached exceeded topped totaled totalled averaged stopped continued happened occurred \
    planned hoped expected considered created saved boosted produced received accepted offered signed ordered issued \
    identified included involved contained helped allowed forced caused resulted linked formed built lasted moved \
    passed raised reduced cut served shared supported suffered sustained survived witnessed watched
    """
  /// What is still to come, and what is put off until then.
  static let ahead = """
    payable effective scheduled slated postponed upcoming due expires expire planned plans plan begins starts
    """
  /// Behind these "to" and a verb tell what is meant to happen.
  static let plans = """
    is are be plans plan planned planning expected expects expect due scheduled set likely going about supposed slated \
    hopes hope intends intend wants ready poised agreed agreement agree offer offered proposed proposal promised vowed \
    pledged threatened decided prepared preparing deal pact bid
    """
  static let money = """
    cost costs price prices priced paid pay pays paying payment worth fine fined fee fees salary wage wages spend spends \
    spent spending debt debts cash sterling earn earns earned pence bill bills loan loans profit profits revenue invest \
    invested investment donated raised funding tax taxes budget bought buy sold sell stolen compensation currency bank
    """
  static let weight = "weigh weighs weighed weighing weight heavy heavier fat muscle"
  static let reported = """
    reported believed said feared thought confirmed known presumed pronounced declared found listed seen left estimated \
    understood considered officially
    """
  static let reaching = """
    rise rises rose risen rising climb climbs climbed climbing reach reaches reached reaching stand stands stood \
    standing grow grows grew grown jump jumps jumped pass passed passes exceed exceeds exceeded top tops topped hit hits \
    increased increases soared soars swelled total totals totaled totalled surpassed surpass surpasses put puts \
    fell dropped raised revised revises revising lowered lowers lowering cut reduced updated corrected adjusted
    """
  static let numbered = """
    flight route highway interstate channel no room page chapter article section paragraph verse level phase step model \
    version group category class type grade stage line platform gate terminal pier apartment apt suite box unit bus \
    area zone district ward precinct sector precincts number resolution amendment rule title figure fig table volume \
    vol episode season game week round set lap division league formula apollo windows iphone galaxy boeing airbus \
    mark super world tier item camp checkpoint detachment regiment battalion brigade decree law kilometer km bullet
    """
  static let titles = """
    mr mrs ms dr sir president minister senator sen rep gov governor general gen colonel col captain capt lieutenant lt \
    major maj sergeant sgt corporal private judge justice mayor ambassador chairman secretary premier king queen prince \
    princess pope bishop archbishop cardinal father rev reverend rabbi imam sheikh sheik professor prof lord lady dame \
    councilman councillor congressman congresswoman deputy commander chief officer cpl pvt inspector detective deputies \
    journalist singer actor actress engineer attorney magistrate priest
    """
  static let pluralNouns = """
    people men women children police troops cattle aircraft dead wounded injured missing others feet teeth mice geese \
    lives wives knives personnel crew staff youth clergy spacecraft headquarters barracks crossroads works species \
    series fish sheep deer pairs media data fugitives relatives offspring folk folks elderly airmen servicemen \
    policemen gunmen fishermen firemen businessmen congressmen horsemen militia infantry killed poor
    """
  static let singularNouns = """
    news bus gas glass boss loss class cross press mass process progress success access business address illness \
    weakness wilderness witness virus campus status census bonus crisis basis analysis politics economics physics \
    athletics christmas texas paris series species congress princess mistress actress waitress abbess chess dress guess \
    grass brass pass less plus minus us this his its as is was thus has does yes always perhaps towards besides sometimes \
    across various numerous serious religious dangerous previous famous mysterious suspicious precious jobless homeless \
    anonymous afterwards indoors outdoors overseas downstairs upstairs nowadays whereas unless athens brussels wales
    """
}
