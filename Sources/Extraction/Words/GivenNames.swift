/// Given names in many languages: a line of two to four capitalised words that starts with one is more likely a person than
/// a rubric.
enum GivenNames {
  /// Word hash → 1.
  static let table: HashTable = {
    var table = HashTable(capacity: 4000)
    Array(names.utf8).withUnsafeBufferPointer { bytes in
      forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 = 1 } }
    }
    return table
  }()

  private static let names = """
    aaliyah aaron abbas abby abdelaziz abdoulaye abdul abdullah abel abena abigail abiodun abraham ada adaeze adam
    adama adebayo adela adele adeline aden adina aditya adnan adolf adolfo adrian adriana adrien afua agata agnes
    agnieszka ahmad ahmed ahmet aidan aileen ailsa aimee aino aisha aki akiko akin akira akua alain alan alana alba
    albert alberto albin aldo alec alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra
    alessandro alex alexa alexander alexandra alexandre alexandru alexey alexia alexis alfie alfonso alfred ali alice
    alicia alicja alina alison alistair alister aliya allan allen allie allison alma almudena alois alok alvaro alvin
    alyssa amadou amalia amanda amara amber amelia amelie amina aminata amir amit amos amy ana anais anand ananya
    anastasia anatoly ander anders andile andre andrea andreas andrei andreia andrej andres andrew andrey andrii andriy
    andrzej andy anette angela angelika angeliki angelo angie angus anil anindita anirudh anisa anita anja anke ankit
    ann anna annabel annabelle annalisa anne anneke anneli annette annie annika annmarie anouk anselm ansgar anthony
    antje antoine anton antonella antonia antonina antonio antti anupam anya aparna apostolos april arantxa arash
    archie ari ariana ariel arjen arjun arlene armin arnaud arne arno arnold arthur arto arturo arun aryeh asa asger
    asha ashley ashok asif asma assaf astrid atle aubrey audra audrey august augusto aurelie aurelien aurora ava avi
    aviva axel aya ayesha aylin ayman ayo azadeh aziz babak bailey baptiste barack barbara barnaby barry bart bartosz
    basil bastian beata beate beatrice beatrix beatriz beau becca becky belinda bella ben bence benedikt benjamin benny
    benoit berit bernadette bernard bernardo bernd bernhard bernice bert bertrand bessie beth bettina betty beverly
    bhavna bianca bilal bill birgit bjarne bjorn bjørn blake blanca bo bob bobby bogdan bonnie boris boubacar boyd brad
    bradley bram brandi brandon branko brenda brendan brent brett brian bridget britta brooke bruce bruno bryan bryn
    bryony burak byron caitlin caleb callum calvin cameron camila camilla camille candice cara carina carl carla carlo
    carlos carlotta carly carmela carmen carol carole carolina caroline carolyn carrie carsten carter casey cassandra
    cassie catalina caterina catherine cathy cecile cecilia cedric celeste celia celine cesar chad chandra chantal
    charity charlene charles charlie charlotte charlton chelsea chen cheng cheryl chiamaka chiara chidi chika chike
    chinedu chloe chris christa christelle christian christiane christina christine christof christoph christophe
    christopher christos christy chuck ciara cindy claire clara clare clarissa clark claude claudia claudio claus
    clemens clement cliff clifford clinton clive cody colette colin colleen connie connor conor constance constantin
    consuelo cora corinna corinne cornelia cornelius cory courtney craig cristian cristiano cristina cristobal curtis
    cynthia cyril cyrus dagmar dagny daisuke daisy dale damian damien damon dan dana dani daniel daniela daniele
    danielle danilo danny daphne daria dario darius dariusz darko darrell darren darryl dave david davide dean debbie
    deborah debra declan deepa deepak deirdre dejan delia delphine denis denise dennis derek dermot desiree desmond
    detlef devin devon dewi diana diane dianne dick diego dieter dietmar dilip dimitra dimitri dimitris dina dinesh
    dino dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen dorian doris dorota dorothea
    dorothy doug douglas drew duncan dustin dwayne dylan eamon ebba eberhard ebony ebru eckhard eddie edgar edith
    edmund edoardo eduardo edward edwin edyta eero eetu efrat egon eileen einar eirik eitan elaine eleanor elena eleni
    eli eliana elias elif elin elina elisa elisabeth elise eliza elizabeth ella elle ellen ellie elliot elliott elmar
    elodie eloise elsa else elsie elton elvira emanuel emanuela emeka emil emile emilia emiliano emilie emilio emily
    emine emma emmanuel emmanuelle emre enda enrico enrique enzo eoin erdem eric erica erich erick erik erika erin
    ernest ernesto ernst ervin erwin esa esther ethan eugene eugenia eva evan evangelos evelyn evgeny ewa ewan eyal
    ezra fabian fabien fabio fabrice fadi faisal farah fares farid fatima fatma fatou fatoumata faye federica federico
    felicia felicity felipe felix femi ferdinand fernanda fernando filip filippo finn fiona flavia flavio fleur flora
    florence florian folake fran frances francesca francesco francine francis francisca francisco franck franco
    francois frank franka franklin franz franziska françois fred freddie freddy frederic frederick frederik freya frida
    frieda friederike friedrich fritz gabriel gabriela gabriele gabriella gabrielle gael gail galina gareth garrett
    garry gary gaspard gaurav gavin gemma genevieve geoff geoffrey georg george georges georgia georgina gerald
    geraldine gerard gerardo gerd gerhard gernot gert gertrud ghada gianluca gideon gil gilbert giles gilles gina
    gintaras giorgio giorgos giovanna giovanni gisela gitta giulia giuliana giulio giuseppe gladys glen glenda glenn
    gloria godfrey gonzalo goran gordon grace gracie graeme graham grant greg gregg gregor gregory greta gretchen
    grzegorz guadalupe gudrun guido guillaume guillermo gunnar gunter gustav gustavo guy guðmundur gwen gwyneth gül
    habib hadi hailey hajo hakan hal hale halima hamid hamish hamza hana hanan hank hanna hannah hanne hannes hans
    hansjorg harald hari harold harriet harrison harry hartmut haruki harvey hasan hassan hayden hayley heather hector
    hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helge helle helmut hendrik henning henri
    henriette henrik henrique henry herbert heribert herman hermann hernan hideki hilary hilda hilde himanshu hiroko
    hiroshi holger holly homer horst hossein howard hubert huda hugh hugo humberto hussein iain ian ibby ibrahim ida
    ifeanyi ignacio igor ikram ilan ilana ilaria ilias ilka ilkka ilse ilya imani imke imogen imran ina ines inga inge
    ingeborg ingo ingrid inka inna ioana ioannis ionut ira irena irene irina iris irma isaac isabel isabella isabelle
    isaiah isak isha ishaan isla ismael ismail istvan itziar iva ivan ivana ivar ivo ivonne izabela jaakko jaana jacek
    jack jackie jackson jacob jacqueline jacques jade jadwiga jael jaime jake jakob jakub jamal james jamie jan jana
    jane janet janette jani janice janina janine janis janna janne jannik jared jarek jari jarmo jaroslav jasmin
    jasmine jason jasper javier jay jayne jean jeanette jeanne jeff jeffrey jelena jen jenna jennie jennifer jenny jens
    jeremiah jeremy jeroen jerome jerry jesper jess jesse jessica jessie jesus jill jillian jim jimmy jin jiri jitka jo
    joachim joakim joan joana joanna joanne joao joaquim jocelyn jochen jodi jodie jody joe joel joerg joern johan
    johann johanna johannes john johnny jolanta jon jonah jonas jonathan jone joni jordan jordi jorg jorge joris jose
    josef josefine joseph josephine josh joshua josie josé joy joyce joão juan juana judith judy juergen juha juhani
    jukka jules julia julian juliana juliane julianne julie julien juliet juliette julio julius jun june jurgen jussi
    justin justine justyna jutta jörg jürgen kai kaisa kalle kamal kamala kamil kamila kana kara karan karen kari karim
    karin karina karl karla karol karolina karsten karthik kasia kasper katarina katarzyna kate katerina katharina
    katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy katya kavita kay kaya kayla kayleigh
    keiko keisha keith kellie kelly kelsey ken kendall kendra kenji kenneth kenny kent kenta kerry kerstin kevin
    khadija khaled khalid khalil kieran kim kimberly kimmo kira kirk kirsten kirstin kirsty kit kjell klaus knut kofi
    konrad konstantin konstantinos kostas krista kristen kristian kristiina kristin kristina kristine kristoffer
    krystyna krzysztof kumar kurt kwame kwasi kyle kylie lachlan laila lamar lana lance lara larissa larry lars lasse
    laszlo latoya laura lauren laurence laurent lauri laurie lavinia lawrence lea leah leandro lee leif leigh leila
    lena lennart lenny leo leon leonard leonardo leonie leopold leroy lesley leslie leszek leticia lev levi lewis lex
    leyla li liam liana liang lidia liesbeth lila lilian liliana lillian lilly lily lin lina linda lindsay lindsey ling
    lino linus lionel lisa lisbeth lise liv livia liz liza lizzie ljubica lloyd lois lola lorena lorenz lorenzo loretta
    lori lorna lorraine lothar lotta lotte lou louis louisa louise luc luca lucas lucia lucian luciana luciano lucie
    lucinda lucy ludmila ludovic ludwig luigi luis luisa luise luiz luka lukas lukasz luke luna lutz lydia lyn lynda
    lynette lynn lynne lyudmila maarten mable maciej mackenzie maddie maddy madeleine madeline magda magdalena maggie
    magnus mahdi mahmoud maia maike maja makoto malcolm malgorzata malik malin mallory malte mamadou mandla mandy
    manfred manish manoj manuel manuela mara marc marcel marcela marcella marcello marcelo marcia marcin marco marcos
    marcus mareike marek maren margaret margarida margarita margherita margit margot marguerite mari maria mariam
    mariama marian mariana marianna marianne marie marieke mariella marielle marija marika marilyn marina mario marion
    marisa marissa marit marius mariusz marjorie mark marko markus marla marlene marlies marlon marsha marta martha
    marthe martin martina martine marty marvin mary maryam masako masha mason massimo mateo mateusz mathias mathieu
    mathilde matilda mats matt matteo matthew matthias matthieu matti maura maureen maurice mauricio maurizio mauro max
    maxim maxime maximilian maxine maya mayank meagan megan meghan mehdi mehmet mei meike meir mel melanie melinda
    melissa melody mercedes meredith merle merve mervyn mette mia micha michael michaela michal michel michela michele
    michelle miguel mihai mika mikael mike mikhail mikko mila milan milena miles milica milo milos mimi mina ming minh
    mira miranda miriam mirja mirjam mirko miroslav misha mitch mitchell mitra mohamed mohammad mohammed mohan mohsen
    moira molly mona monica monika monique montse morag morgan morgane moritz morris morten moses moshe mostafa
    muhammad murat muriel murray musa mustafa myra myriam myrna nabil nada nadia nadine nadja naima naledi nana nancy
    nanna naomi narendra nasser nastassja natalia natalie natalija natasha nathalie nathan nathaniel neal neha neil
    nelly nelson nerea neville ngozi nic nicholas nick nicky nico nicola nicolas nicole nicoletta nidhi niels nigel
    niina nik nikhil niki nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nils nina ning nira nisha
    nitin nkosi noa noah noam noel noemi nomsa noor nora norbert noreen norma norman nuno nuria odette ola olaf olav
    ole oleg oleksandr oleksii olena olga olive oliver olivia olivier olof oluwaseun omar omer ondrej oona oren oriol
    orla orlando oscar oskar osman otto owain owen oya ozlem pablo paddy padraig paige paloma pam pamela paola paolo
    pascal pat patrice patricia patrick patrik patrizia patsy patti patty paul paula paulina pauline paulo pavel pawel
    pedro peggy pekka penelope penny per percy perry pete peter petr petra petri phil philip philipp philippa philippe
    phillip phoebe phyllis pia pierre pieter pietro pilar piotr polly pooja poppy pradeep prakash pranav prashant
    preethi preston priscilla priya priyanka quentin quinn rachael rachel rachid radek radha radu rafael rafal raffaele
    raghav rahel rahul raimund rainer raj rajat rajesh ralf ralph raluca ramesh ramiro ramon ramona randall randy rania
    raoul raphael raquel rashid raul ravi ray raymond rebecca rebekah reem regina reginald regine reiner reinhard
    reinhold rekha remco remi rena renata renate rene renee reshma reuben rex reza rhiannon rhonda ricardo riccardo
    richard rick ricky riku rina rita ritu rob robbie robert roberta roberto robin robyn rocio rod roderick rodney
    rodrigo roger rohan rohit roland rolf romain roman romy ron ronald ronan ronen ronja ronnie rory rosa rosalind
    rosana rosario rose roseann roseanne rosemarie rosemary rosie ross rossella roswitha roxana roxanne roy ruben ruby
    rudi rudolf rudy rui rune rupert russell ruta ruth ryan ryota sabina sabine sabrina sachin sadie saeed said sakari
    sally salma sam samantha sami samir samira sammy samuel sana sandeep sandra sandro sandy sangeeta sanjay sanna
    santiago sara sarah sarita sascha sasha saskia satu saul scarlett scott sean sebastian sebastien selena selina
    selma serge sergei sergey sergio serkan seth shane shannon shari sharon shaun shauna shawn sheena sheila shelby
    shelley sherri sherry shira shirin shirley shiv shivani shlomo shreya sibylle sid sidney siegfried signe sigrid
    silke silvia silvio simon simona simone sina sindre sinead siobhan sipho siri sitha siv slava slavko sofia sofie
    solveig sonia sonja sophia sophie soren spencer stacey stacy stan stanislav stanley stef stefan stefania stefanie
    stefano steffan steffen steffi stein stella stephan stephane stephanie stephen sterling steve steven stewart stig
    stuart sue sujata sukanya suleiman sumit sunil sunita suresh susan susana susann susanna susanne susie suzanne suzy
    svein sven svenja svetlana swati sybil sylvain sylvia sylvie szymon søren tabea tabitha tadeusz takashi tal tamar
    tamara tami tammy tania tanja tanya tara tarek tariq tasha tatiana tatjana ted teemu temitope terence teresa teri
    tero terri terry tess tessa thabo thandi thea theo theodor theodora theodore theresa therese thi thiago thierry
    thilo thomas thorben thorsten thulani tiago tiffany till tilman tim timo timothy timur tina tine tino tobias toby
    todd tom tomas tomasz tommaso tommy tomoko toni tonia tony tor torben tore torsten tove tracey tracy travis trevor
    tricia trina tristan troy trudy trung tuan tuomas tyler tyrone ugo ulf ulla ulrich ulrike uma umar umberto urs
    ursula uta ute uwe vaclav valentin valentina valeria valerie vanessa vasil vasilis vasily vassilis vera verena
    verity verna vernon veronica veronika veronique vic vicente vicki vicky victor victoria vidya vijay vikas vikram
    viktor viktoria ville vinay vincent vincenzo viola violet virginia virginie vishal vito vittorio vivek vivian
    vivien vivienne vlad vladimir volker volodymyr wade wai waldemar walid wallace wally walt walter wanda wangari
    wanjiru warren wassim wayne wei wendy werner wes wesley whitney wieslaw wilfred wilhelm willem william willie willy
    wilma winfried winnie winston wojciech wolf wolfgang woody xavier xiao ximena xin yael yan yana yang yaniv yann
    yannick yannis yara yasmin yasmine yasser yehuda yelena yetunde yi ying yogesh yoko yolanda yoram yosef youssef
    yuki yulia yuri yusuf yuval yves yvette yvonne zac zach zachary zack zahra zainab zanele zaneta zara zdenek zeev
    zeynep zhang zhanna zoe zofia zoltan zsofia zsolt zuzana
    """
}
