// Plain lists of English words, written for this folder.

extension Vocabulary {
  static let reportingVerbs = """
    acknowledge add admit affirm allege announce argue assert assure boast brag caution claim clarify comment complain \
    concede conclude confess confirm confide contend counter cry declare deny disclose emphasise emphasize exclaim \
    explain forecast gush hint inform insist joke lament maintain mention murmur mutter note opine pledge predict \
    proclaim promise quip reason recall reckon recount reiterate relate remark remind reply report respond retort \
    reveal shout signal speculate state stress suggest testify theorize threaten tweet retweet underline underscore \
    urge vow warn whisper wonder yell post blog estimate elaborate enthuse interject observe describe continue repeat \
    advise blurt muse ask notify inquire
    """
  static let irregularReporting = """
    say says said tell tells told write writes wrote written swear swears swore sworn foretell read reads
    """
  static let stanceVerbs = """
    accept accuse agree allow anticipate appeal apologise apologize applaud approve argue assume authorise \
    believe blame blast call challenge cite cheer commend condemn consider criticise criticize debate decide \
    decline defend demand denounce determine disagree discuss dismiss dispute doubt encourage endorse envision expect \
    express fear favour favor guess hail honor hope identify imply indicate infer interpret invite label like \
    love mock object offer oppose outline plan plead praise prefer present propose question rebuke rebut \
    recommend refer refuse regard reject request resolve salute scoff signal slam speculate support suspect talk thank \
    tout trust want welcome wish worry project pray imagine accept demonstrate deem portray characterise characterize \
    liken ridicule chide scold lambast echo poll survey document rule
    """
  static let attitudeVerbs = """
    accept applaud approve authorise blame blast challenge cheer commend condemn criticise criticize defend denounce \
    dismiss encourage endorse favour favor hail honor like love mock oppose praise prefer rebuke refuse reject salute \
    slam support thank tout trust welcome ridicule chide scold lambast honour
    """
  static let irregularStance = """
    think thinks thought know knows knew known see sees saw seen find finds found feel feels felt mean means meant \
    show shows showed shown hold holds held seek seeks sought understand understands understood forecast foresee \
    foresees foresaw hear hears heard learn learns learned learnt speak speaks spoke
    """
  static let emptyWords = """
    a an the be am is are was were been being do does did done have has had having go goes went gone get gets got make \
    makes made take takes took taken come comes came say says said tell tells told there here this that these those it \
    its very more most less much many some any all both each other another such own same than then too just only even \
    also well now thing things way people one two new first last time year years day days week us u.s. mr mrs ms want \
    know think like really never ever always going need country world every i'm it's we're that's don't can't you're
    """

  static let lists: [(String, Traits)] = [
    (
      "claim claims warning warnings belief allegation allegations statement announcement promise pledge vow assertion "
        + "suggestion assumption comment comments remark remarks fear fears hope hopes view views opinion report reports "
        + "rumor rumors rumour rumours admission accusation accusations argument criticism prediction call calls demand "
        + "demands doubt doubts concern concerns conclusion estimate estimates expectation feeling idea message news "
        + "notion proposal question questions sense sign speculation suspicion theory threat threats word",
      .reportingNoun
    ),
    ("he she", .personPronoun), ("they", .pluralPronoun), ("i we", .firstPerson),
    ("him her them me us you it himself herself themselves", .objectPronoun),
    ("his her their its my our your whose", .possessive),
    (
      "a an the this that these those some any every each no another both several many most few one two three four "
        + "five six seven eight nine ten", .determiner
    ),
    (
      "of in on at by for with from about into over after before during under against between among through without "
        + "within near toward towards upon amid despite since until across behind beyond like than via per including "
        + "following regarding concerning besides", .preposition
    ),
    (
      "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't "
        + "hadn't doesn't don't didn't", .auxiliary
    ),
    ("will would can could may might must shall should won't wouldn't can't couldn't cannot", .modal),
    ("and or but nor yet", .coordinator),
    (
      "that if whether because although though while as since unless until when where why how what whereas once so",
      .subordinator
    ),
    ("who which whom whose that", .relative),
    (
      "also later earlier then still now even already just only first again once recently previously repeatedly "
        + "reportedly publicly privately simply explicitly clearly further then finally always never often sometimes "
        + "initially quickly flatly bluntly bitterly famously specifically separately meanwhile however afterwards too",
      .adverb
    ),
    (
      "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon "
        + "evening night week month year weekend january february march april may june july august september october "
        + "november december", .timeWord
    ),
    ("not never no nor none nobody nothing without hardly neither n't", .negation),
    (
      "president prime minister chancellor king queen prince princess senator sen rep representative governor gov mayor "
        + "secretary director chief general gen colonel col captain capt lieutenant lt major maj sergeant sgt admiral "
        + "commander judge justice attorney ambassador pope bishop archbishop cardinal reverend rev imam rabbi professor "
        + "prof doctor dr mr mrs ms miss sir lady lord chairman chairwoman chair ceo premier speaker congressman "
        + "congresswoman lawmaker leader deputy vice foreign interior defence defense finance culture health "
        + "commissioner envoy councillor councilman councilwoman editor correspondent host coach manager officer",
      .title
    ),
    (
      "official officials police ministry minister prosecutor prosecutors authority authorities spokesman spokeswoman "
        + "spokesperson spokespeople spokesmen government army military navy force forces department agency bureau office "
        + "officer officers court commission committee council administration embassy kremlin pentagon nato investigators "
        + "investigator detectives regulators ministers lawmakers parliament congress senate cabinet un eu fbi cia "
        + "coroner ministries firefighters troops sheriff magistrate magistrates judges aides aide diplomat diplomats "
        + "secretariat junta regime presidency rescuers hospital hospitals mayor service services brigade guard "
        + "coastguard paramedics", .official
    ),
    (
      "statement report reports letter document documents dispatch memo memorandum communique communiqué release email "
        + "e-mail emails study survey poll polls filing affidavit indictment lawsuit complaint transcript manifesto video "
        + "audio recording tape book article editorial column post tweet message note text bulletin notice poster banner "
        + "sign figures data records analysis census paper review summary brief briefing notification declaration "
        + "resolution warrant cable memoir", .document
    ),
    (
      "witness witnesses eyewitness eyewitnesses bystander bystanders survivor survivors onlooker onlookers passer-by "
        + "passerby passersby", .witness
    ),
    (
      "put puts gave gives counted counts listed lists recorded tallied estimated estimates claimed claims reported "
        + "registered", .counting
    ),
    ("source sources insider insiders whistleblower tipster", .anonymous),
    (
      "reuters afp ap upi tass itar-tass interfax xinhua dpa ansa efe kyodo bloomberg cnn bbc nbc cbs abc msnbc cnbc fox "
        + "npr pbs sky itv rtl rtbf bfmtv tf1 rfi rt cbc ctv nyt politico buzzfeed breitbart guardian telegraph "
        + "independent bfm sputnik pti antara anadolu mehr irna fars jazeera al-jazeera aljazeera univision telemundo "
        + "vox huffpost", .outlet
    ),
    (
      "reporters reporter journalists journalist parliament lawmakers mps legislators congress audience crowd "
        + "supporters viewers listeners readers investors analysts delegates voters fans students newspaper newspapers "
        + "magazine radio television tv channel broadcaster media press station network website agency daily",
      .audience
    ),
    (
      "allegedly apparently possibly probably perhaps reportedly seemingly supposedly purportedly presumably likely "
        + "maybe potentially ostensibly arguably alleged apparent possible probable suspected presumed purported supposed "
        + "reported rumored rumoured unconfirmed seems seem seemed appears appear appeared may might could", .hedge
    ),
    (
      "will shall won't plans plan planned plans intends intend intended expects expect expected scheduled due set "
        + "upcoming tomorrow", .planned
    ),
    (
      "lawyer neighbour neighbor resident residents activist activists expert experts analyst analysts researcher "
        + "researchers scientist scientists doctor doctors father mother brother sister son daughter wife husband friend "
        + "man woman student teacher worker workers author writer historian economist professor spokesman spokeswoman "
        + "farmer driver owner victim victims refugee refugees supporter supporters critic critics strategist",
      .personNoun
    ),
  ]
}
