/// Given names in many languages: a line of two to four capitalised words that starts with one is more likely a person than
/// a rubric.
enum GivenNames {
  /// Word hash → 1.
  static let table: HashTable = {
    var table = HashTable(capacity: 2000)
    Array(names.utf8).withUnsafeBufferPointer { bytes in
      forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 = 1 } }
    }
    return table
  }()

  private static let names = """
    aaron abbas abdul abdullah abigail ada adam adeline aditya adrian adriana agnes ahmad ahmed ahmet aidan aisha
    akiko akira alain alan alana albert alberto aldo alejandra alejandro aleksander alena alessandra alessandro alex
    alexa alexander alexandra alexandre alexis alfred ali alice alicia alina alison aliya allan allison alma amanda
    amber amelia amina amir amit amy ana anand ananya anders andre andrea andreas andrei andreia andrej andres andrew
    andrey andrzej andy angela angelo angie anil anindita anirudh anita anja ankit ann anna anne annette annie anthony
    antoine anton antonia antonio antti anupam aparna arash ari arjun armin arne arnold arthur arturo arun asha ashley
    asif astrid audrey aurora axel ayesha aylin barbara barry bart bastian beata beate beatrice beatriz belinda ben
    bence benedikt benjamin bernard bernd bernhard bert beth bettina betty bilal bill birgit bjorn bjørn bo bob bogdan
    boris boyd brad bradley brandon brendan brent brett brian bridget britta brooke bruce bruno bryan camila camille
    cara carl carla carlo carlos carly carmen carol carolina caroline carolyn carsten casey catalina catherine cathy
    cecilia cedric celia chad chantal charles charlie charlotte chelsea chen cheng cheryl chiara chidi chika chloe
    chris christa christian christiane christina christine christoph christophe christopher christos ciara cindy
    claire clara clare claude claudia claudio claus clemens clive cody colin colleen connor conor constantin cora
    corinna courtney craig cristian cristiano cristina cynthia cyril dagmar dagny daisuke daisy dale damian damien dan
    dana daniel daniela daniele danielle danilo danny daphne dariusz darren dave david davide dean debbie deborah
    deepak dejan denis denise dennis derek diana diane dianne diego dieter dietmar dilip dimitri dimitris dina dirk
    dmitri dmitry dominic dominik dominique don donald donna dora doris dorota dorothy doug douglas duncan dustin
    dylan eberhard ebru eddie edgar edith edoardo eduardo edward edwin edyta eero eetu eileen einar eirik elaine
    eleanor elena elias elif elina elisa elisabeth elise eliza elizabeth ella ellen ellie elsa emil emilia emilie
    emilio emily emma emmanuel emre enrico enrique enzo erdem eric erica erich erik erika erin ernst esther ethan
    eugene eva evan evelyn ewa fabian fabio faisal farah fatima fatma federica federico felicia felix femi fernanda
    fernando filip finn fiona florence florian frances francesca francesco francis francisco franck francois frank
    franz françois fred frederic frederick frederik freya friederike friedrich gabriel gabriela gabriele gabrielle
    gareth gary gaurav gavin gemma georg george georges georgia gerald gerard gerd gerhard gianluca gideon gilbert
    giles gina gintaras giorgio giorgos giovanna giovanni giulia giuseppe glenn gloria goran gordon grace graham grant
    greg gregor gregory greta grzegorz guido guillaume gunnar gustavo guy guðmundur gül hadi hakan halima hamza hana
    hanna hannah hannes hans harald harold harriet harry haruki harvey hasan hassan heather hector heidi heike heiko
    heiner heinrich heinz helen helena helene helga helle helmut hendrik henri henrik henry herbert hermann hideki
    hilary hiroko hiroshi holger holly hossein howard hubert hugh hugo hussein iain ian ibby ibrahim ida ignacio igor
    ilaria ilkka ilse imogen imran ines inga inge ingo ingrid inna ioana ionut irene irina iris irma isaac isabel
    isabella isabelle isla ismail iva ivan ivana ivo jaakko jacek jack jackie jackson jacob jacqueline jacques jadwiga
    jaime jakob jakub jamal james jamie jan jana jane janet janice janine janne jared jarek jari jasmin jasmine jason
    javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jesper jesse
    jessica jesus jill jim jimmy jin jiri jo joachim joakim joan joana joanna joanne joao joaquim jochen jodie joe
    joel joerg johan johann johanna johannes john jon jonas jonathan jordan jorg jorge jose josef joseph josephine
    josh joshua josé joy joyce joão juan judith judy juergen juha jukka julia julian juliana julie julien juliette
    julio julius jun jussi justin jörg jürgen kai kamal kamila karan karen kari karim karin karina karl karla karol
    karolina karsten karthik kasia katarina kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin
    katrina katya kavita kay kaya keith kelly ken kenji kenneth kenny kent kenta kerry kerstin kevin khaled khalid
    kieran kim kimberly kira kirsten kirstin kjell klaus kofi konrad konstantin kristen kristian kristin kristina
    kristine krystyna krzysztof kumar kurt kwame kyle lance lara larry lars lasse laszlo laura lauren laurence laurent
    lea leah lee leila lena leo leon leonard leonardo leonie leslie leszek lewis leyla li liam liang lidia lily lin
    lina linda lindsay lindsey ling lino lionel lisa liv liz lorenzo loretta lori lorna louis louisa louise luc luca
    lucas lucia luciana lucie lucy ludovic ludwig luis luisa luise luiz luka lukas lukasz luke lutz lydia lynn maarten
    maciej madeleine magda magdalena maggie magnus mahdi mahmoud maja malcolm malik malin malte mandy manfred manish
    manoj manuel manuela mara marc marcel marcelo marco marcus mareike marek maren margaret margarita mari maria
    mariam marian mariana marianne marie marija marina mario marion marisa marissa marius mariusz marjorie mark marko
    markus marlene marta martha martin martina marvin mary maryam masako mateusz mathias mathieu mathilde matilda mats
    matt matteo matthew matthias matti maureen maurice mauro max maxim maxime maximilian maya megan mehdi mehmet mei
    mel melanie melissa mercedes meredith mette mia michael michaela michal michel michele michelle miguel mihai mika
    mikael mike mikhail mikko mila milan milena miles milos mina ming minh mira miriam mirja mirko mitchell mohamed
    mohammad mohammed mohan mohsen moira molly mona monica monika morgan morgane moritz morten moses muhammad murat
    musa mustafa myriam nabil nadia nadine nadja naledi nanna naoise naomi narendra nasser natalia natalie natalija
    natasha nathalie nathan neal neha neil nelson ngozi nicholas nick nico nicola nicolas nicole niels nigel nikhil
    nikita niklas niko nikola nikolai nikolaus nils nina nisha nkosi noah noel noemi nomsa noor nora norbert norma
    norman nuno ola olaf ole oleg olena olga oliver olivia olivier oluwaseun omar omer ondrej oscar oskar otto owain
    owen oya pablo pam pamela paola paolo pascal patricia patrick patrik paul paula paulina pauline paulo pavel pedro
    peggy pekka penelope penny per perry pete peter petra phil philip philipp philippe phoebe pia pierre piotr pooja
    pradeep prakash pranav priya rachel radek radu rafael rafal rahul rainer raj rajesh ralf ralph raluca ramesh ramon
    randy rania raphael raquel rashid raul ravi ray raymond rebecca regina reinhard renata renate rene reza ricardo
    riccardo richard rick riku rina rita ritu rob robert roberta roberto robin robyn rod rodrigo roger rohan rohit
    roland rolf roman ron ronald ronja rosa rosario rose rosemary ross roxana roy ruben rudi rudolf rui russell ruta
    ruth ryan ryota sabine sabrina sachin saeed sakari sally salma sam samantha sami samir samuel sana sandeep sandra
    sandro sandy sanjay sanna santiago sara sarah sascha saskia satu scott sean sebastian selina selma serge sergei
    sergey sergio serkan seth shane shannon sharon shaun shawn sheila shelby shirley shivani shreya sibylle sidney
    siegfried signe sigrid silke silvia simon simona simone sina sindre siobhan sipho siri slavko sofia sonia sonja
    sophia sophie soren stacey stan stanislav stefan stefania stefanie stefano steffen stein stella stephan stephane
    stephanie stephen sterling steve steven stewart stig stuart sue sunil suresh susan susanna susanne suzanne sven
    svenja svetlana swati sylvia sylvie szymon søren tadeusz takashi tamara tania tanja tanya tara tariq tatiana
    tatjana ted terence teresa tero terry tess thabo thandi theo theodor theresa therese thi thierry thomas thorsten
    tiago tiffany till tilman tim timo timothy timur tina tobias todd tom tomas tomasz tommaso tommy tomoko toni tony
    torsten tove tracey tracy travis trevor tristan troy trung tuan tuomas ulrich ulrike uma umar ursula ute uwe
    vaclav valentin valentina valeria valerie vanessa vasil vera verena veronica veronika vicky victor victoria vijay
    vikram viktor ville vinay vincent vincenzo viola virginia vishal vivek vivian vivien vladimir volker wade walter
    wanda warren wayne wei wendy werner wesley wilhelm william wojciech wolf wolfgang xavier xin yan yang yasmin
    yasmine yi ying yoko yolanda yosef yuki yuri yusuf yuval yves yvonne zach zachary zahra zanele zara zeynep zhang
    zoe zsolt zuzana
    """
}
