"""Given names and forms of address that show whether "he" or "she" refers to their bearer, case-folded.

Only names that women, or men, bear almost alone: no Andrea, Jean, Kim or Nicola. None that is as often a last name, a
place, or another word: no Nelson, Olympia or Poppy.
"""

from __future__ import annotations

FEMININE_NAMES = frozenset(
    """
    queen princess empress duchess countess baroness lady dame mrs ms miss mme señora frau
    abigail ada adela adele adriana agatha agnes aida aileen aino aisha aishwarya aleksandra alena alessandra
    alessia alexandra alexis alfreda alice alicia alina aline alison alma althea alyssa amalia amanda amelia amina
    amparo amrita amy ana anabel anais anastasia anaïs andreja andrée angela angelica angelika angelina angélique
    anika anita anja anke ann anna anne anneke annelise annemarie annette annie annika anouk antje antoinette
    antonella antonia anya arabella araceli arlene assunta astrid audrey aurelia aurélie ayesha aylin babette
    barbara barbro beata beate beatrice beatrix beatriz becky belinda benedetta benedicte berenice berit bernadette
    bernice bertha beryl beth bettina betty bianca birgit blanche blanka bodil bogna bonnie bożena branka brenda
    bridget brigitte britta brunhilde camilla candice carina carla carlotta carly carmen carol carole carolina
    caroline carolyn carrie cassandra catalina catarina caterina catherina catherine cathy cecilia cecily celeste
    celia celina chantal charlene charlotte cheryl chiara chloe chloé christa christiane christina christine cilla
    cindy clara clarice clarissa claudia clementina clementine clémence colette concepción concetta conchita connie
    constance consuelo cora coralie corinna corinne cornelia cosima courtenay cristina cynthia cátia cécile céline
    dagmar dagny daniela daniella danielle danuta daphne daria darlene debbie deborah debra deepika deirdre delia
    delphine denisa denise despina diana dilma dina dolores donatella donna dora doreen doris dorota dorothea
    dorothy dorothée drusilla désirée ebba edda edith edna edwina effie eileen eira eirini ekaterina elaine
    eleanor elena eleni eleonora eleonore elfriede eliane elif elin elina eline elisa elisabeta elisabeth elisabetta
    elise eliza elizabeth elke ella ellen ellie elly elodie eloise elsa elspeth elvira elżbieta emanuela emilia
    emilie emily emine emma emmanuelle emmeline enid erica erika erin ernestine esmeralda estelle esther ethel
    eudora eugenia eugenie eugénie eunice euphemia eva evangeline eveline evgenia ewa fabienne fabiola fanny farah
    fatima faye federica felicia felicity fernanda filipa filomena fiona flavia fleur florence florentina frances
    francesca francine franziska françoise frederica freya frida friederike frédérique gabriela gabriella gabrielle
    galina gemma genevieve geneviève georgette georgina geraldine gerda geri germaine gertrude gesa ghislaine gilda
    gill gillian gina ginevra gioia giovanna gisela gisele gisèle gitte giulia giuliana giuseppina gladys glenda
    glenys gloria gloriana grace graziella graça greer greta gretchen griselda gro gudrun gunhild gunilla gwen
    gwendolyn gwyneth halina hanna hannah hanne hannelore harriet harriett hatice hattie heather hedda hedvig hedwig
    hedy heidi heike helen helena helene helga hella helle henrietta henriette henrike hermione herta hertha hester
    hilary hilda hildegard hiroko hortense huguette hélena hélène ida ilaria ildikó ilona ilse imelda imogen indira
    ines inga inge ingeborg inger ingrid inna inés inês ioana iolanda irena irene irina irma irmgard irène isabel
    isabela isabella isabelle isobel ivana iwona izabela jacinda jacinta jacqueline jacquelyn jadwiga jana jane
    janet janice janina janine jasmin jayne jeanette jeanne jeannette jelena jemima jennifer jenny jessica jill
    jitka joan joana joanna joanne jocasta jocelyne johanna jolanda jolanta josefa josefina josefine josephine josie
    joséphine juana juanita judi judith judy julia juliana juliane julianna julianne julie julienne juliet julieta
    juliette justine justyna jutta jyoti kaja kamala kamila karen karin karina karla karolina karoline katalin
    katarina katarzyna kate katerina kateryna kateřina katharine kathe katherina katherine kathleen kathrin kathryn
    kathy katie katja katrin katrina katrine kayla keiko kerstin khadija kinga kirsten kirsti kirsty kitty klara
    kristen kristin kristina kristine krystal krystyna kumiko kylie käthe laetitia laila lara larisa larissa laura
    lauren laurette lavinia layla lea leah leanne leena leila lena leni lenore leokadia leona leonie leonor leonora
    leticia letitia leïla lidia lieselotte lila lilian liliana liliane lilla lillian lilly lily lina linda lisa
    lisbeth lise liselotte liv livia liza lizzie lois lola loretta lorna lotta lotte louella louisa louise lucia
    luciana lucie lucile lucille lucinda lucrezia lucy ludmila ludmilla luisa luise luiza luz lydia lynda lynette
    lyudmila léa léonie maaike mabel madeleine madeline mae magda magdalena maggie maia maike maja malala malgorzata
    malin malvina mamie manon manuela mara marcela marcella marcelle marcia maren margaret margareta margarete
    margaretha margarethe margarita margery margherita margit margot margret marguerite maria mariam mariana mariann
    marianne maribel marie mariella marietta marija marika mariko marilena marilyn marilène marina marisa marisol
    marit marjatta marjorie marlene marlies marsha marta martha martina martine mary maryam marzena mathilda matilda
    maud maude maura maureen mavis maxine małgorzata megan mei melania melanie melinda melissa mercedes meryl mette
    michaela michelle michiko michèle mildred milena milica millicent mina minna minnie miranda mireille mirella
    miriam mirjam mitsuko moira molly mona monica monika monique montserrat moyra muriel myra myriam mélanie
    nadezhda nadia nadine nadya nancy nanette naomi natalia natalie nataliya natalya natasha nathalie nawal neha
    nelly nerys niamh nichola nicole nicoletta nicolette nicolina nikki nina nives noelle nora noreen noriko norma
    noémie nuala nuria núria octavia odette odile ofelia oksana olena olga olha olimpia olivia olympe oriana orla
    ornella ottilie oumou pam pamela paola paquita patricia patrizia patty paula paulette paulina pauline peggy
    penelope pernilla persephone petra phyllis pia pilar pippa polly priscilla priya prudencia pushpa rachel radhika
    raffaella ragnhild raisa ramona rani rania raquel rebecca rebekah regine renata renate renee renée rhiannon
    rhoda rhonda rita roberta roisin romola romy ronja rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosana
    rosanna rosanne rosaria rose roseanne roselyne rosemarie rosemary rosetta rosie rosina roswitha rowena roxana
    roxane roxanne ruta ruth róisín sabina sabine sabrina sadie saida sally samantha samira sandra sandrine sanna
    saoirse sara sarah saskia satu selena selina selma semra serena severina shakira shakuntala sharon sheena sheila
    shelagh shirin shirley sibylla sibylle sieglinde signe sigourney sigrid sigrun silke silvia sinead sinéad
    siobhan siobhán siri sirkka slavica snežana sofia solange solveig sonia sonja sonya sophia sophie soraya
    stefania stefanie steffi stella stephanie stine stéphanie sue susan susanna suzan suzanna suzanne suzette suzy
    svetlana sybil sylvia sylvie synnøve sélène tabitha tamara tammy tania tanja tanya tara tarja tatiana tatjana
    tatyana teresa tess tessa tetiana thea thelma theodora theresa therese thérèse tilda tilly tina tomoko tonya
    tova tove tricia trine trisha trudy tuula ulla ulrika ulrike uma ursula urszula valentina valeria valerie
    valérie vanessa vanja vanora vasiliki venetia vera verena verity veronica veronika vesna vicki vicky victoire
    victoria vigdís viktoria vilma violet virginie virpi vittoria viveca viviane vivienne vlasta véronique waltraud
    wanda wanjiru wendy wiebke wilhelmina wilma winifred winnie wisława xenia ximena yael yasmin yasmine yekaterina
    yelena yevgenia ylva yoko yolanda yoshiko ysolde yulia yuliya yuriko yvette yvonne zadie zahra zainab zenobia
    zeynep zita zlata zoe zofia zora zsuzsanna zuzana élisabeth élise élodie émilie
    """.split()
)

MASCULINE_NAMES = frozenset(
    """
    king prince emperor duke earl lord sir mr baron pope tsar señor herr
    aage aaron abdul abdullah abdurrahman abelardo abraham abram achille achim adalbert adam adelbert adnan adolf
    adolfo adolphe adriaan adrian adrien agostino ahmad ahmet aidan aidyn aimé ajay akihito akira aksel alain alan
    alasdair alberich albert alberto albrecht alcide aldo aldous alec alejandro aleksandar aleksander aleksandr
    aleksei aleksey alessandro alessio alexander alexandre alexandros alexandru alexei alexey alf alfonso alfred
    alfredo alistair allan alois aloys aloysius alphonse alvar alvaro alvin amadeo amadeus amartya ambroise ambrose
    amedeo amin amir amit amitabh amos américo anatol anatole anatoli anatoly anders andreas andrei andres andreu
    andrew andrija andriy andrzej andrás andré andrés andy angelo angus anil anselm antal anthony antoine anton
    antoni antonin antonio antony antonín antti aram archibald aristide armand armando arnaud arne arnold arnulf
    arseny artem arthur arturo arvid arvo asger ashok aston athanasius attila atul august auguste augustin aurel
    aurelio avraham axel balthasar balthazar baptiste barnabas barnaby barney barry bartholomew bartolomeo bartolomé
    bartosz bastien bela benedetto benedict benedikt beniamino benito benjamin benjamín benny benoit benoît bernard
    bernardo bernd berndt bernhard bernie bert berthold bertil bertolt bertram bertrand bhumibol bilal bjarne bjorn
    björn bjørn bob bogdan bohdan bohumil bojan boleslaw bolesław boris borislav brad brendan brett brian broder
    bronisław bruno burkhard burt béla caio caleb callum calum camillo camilo carel carl carles carlo carlos carsten
    cary casimir caspar casper cathal cedric cemal cesar cesare charles charlie chinua christiaan christof christoph
    christophe christopher christos ciarán claes clarence claudio claus clemens clement clint clément colin colm
    connor conor conrad corneille cornelis cornelius cosimo costas cristiano cristóbal curt cuthbert cyril cyrille
    cédric césar daan damian damiano damien damon daniel daniil danilo danny dante dario darko darrell darren
    dashiell dave david davide davor declan dejan demetrios demetrius denis dennis denzel derek desmond detlef
    detlev diarmuid didier diederik diego dieter dietmar dietrich dilip dimitar dimitri dimitrios dimitris diogo
    dionysius dirk dmitri dmitriy dmitry dmytro domingo dominic dominik donal donald donato douglas douglass duncan
    dustin dušan dwight dylan eamon earnest eberhard eckhard eddie edgar edmond edmondo edmund edoardo edouard
    edsger eduard eduardo edvard edward edwin efraim egbert egon eilert einar eino eirik eli elias elijah elio elmar
    elmer elon elvis emanuel emil emile emiliano emilio emir emmanuel emmet emmett emre enda endre engelbert ennio
    enrico enrique enver enzo ephraim erasmus ercole erhard eric erich erik erkki ernest ernesto ernst ernő errol
    erskine erwin esteban etienne ettore euan euclid eugen eugene eugenio eugène eusebio evan evander evelio evert
    evgeny ewald ewan ezio fabian fabien fabio fabrice fabrizio faisal farid farouk faustino federico fedor feliks
    felipe felix feodor ferdinand ferenc fergus fernando filip filippo finlay finn fionn flavio florian francesc
    francesco francis francisco franciszek franck franco francois franjo frank frans františek franz françois fred
    freddie freddy frederic frederick frederik fredric fredrik fridtjof friedhelm friedrich fritz frédéric fulgencio
    fulvio fyodor gabriel gaetano gamal gareth garry garth gary gaspard gaston gavin gavrilo geert geir gennady
    gennaro geoff geoffrey georg george georges georgi georgios georgiy gerald gerard gerardo gerd gereon gerhard
    gerrit gerry gert giacomo gian giancarlo gianfranco gianluca gianluigi gianni gilbert gilles gino gioacchino
    gioachino giordano giorgio giovanni giuliano giulio giuseppe glenn goran gordon gottfried gotthold gottlieb
    graham gregory grigori grigory grzegorz guglielmo guido guillaume guillermo gunnar gunter guntram gustaf gustav
    gustave gustavo guus gyula györgy göran günter günther haakon hafez hakan halldór hamid hamish hamza hank hannes
    hanno hans harald harold harri harry hartmut haruki harun hasan haydar hector heiko heimo heiner heinrich heinz
    helge helmut helmuth hendrik henning henri henrik henrique henry herbert heribert herman hermann hernan hernán
    hervé hideki hideo hikaru hilaire hippolyte hiram hirohito hiroshi hjalmar hjalti holger honoré horace horacio
    horatio horst hosni howard hristo hubert hugh hugo hugues humbert humphrey huw håkon iacopo iain ian idris
    ignacio ignacy ignatius ignaz igor igort ilham iliya ilya immanuel imran imre ingemar ingmar ingo ingvar
    innokenty ioan ioannis iosif isaac isaak isaiah isambard ishmael isidor isidore isidro ismael ismet issa istván
    italo ivan ivar ivica iwan jaakko jaap jacek jacinto jack jacob jacopo jacques jagdish jaime jairo jakob jakub
    jamal james jamsetji jan jani janne jannik janos janusz jared jarl jaroslav jaroslaw jarosław jason jasper javad
    javier jawaharlal jed jeff jeffrey jens jeppe jeremiah jeremias jeremy jerome jerry jerzy jerónimo jesper jesse
    jim jimmy jiri joachim joakim joao joaquim joaquin joaquín jochen joe joel joey johan johann johannes john
    johnnie johnny jon jonas jonathan jordi jorge joris joschka joseba josef josep joseph josh joshua josiah josip
    jost josé jozef joão joël juan jules julian julien julio julius juri jurij justin jusuf jános jérôme jón józef
    jörg jürg jürgen kaarlo kalle kamal kareem karel karim karl karsten kasimir kaspar kazimierz kazimir kazuo keanu
    kees keir keith ken kenji kenneth kenny kenzo kermit kevin khalid kieran kiril kirill kjell kjetil klaus klemens
    knud knut kobus kofi konrad konstantin konstantinos konstanty krishna kristian kristjan kristof krzysztof kurt
    kurtis kwame kyle kyriakos kyrylo kári lachlan ladislav lajos larry lars lasse laszlo laurentius lauri lawrence
    lazar lech leif leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leoš leroy leszek liam
    linus lionel livio ljubomir lluís lodovico lorenzo lothar louie louis luc lucas lucian luciano lucien lucius
    ludovic ludovico ludvig ludwig ludwik luigi luis luiz lukas luke lukáš lutz luís lyndon lászló lázaro léon
    léopold maarten maciej mads magnus magnús mahathir mahmud mahmut makoto malcolm mamoru manfred manmohan mansour
    manuel marc marcel marcelino marcello marcelo marcin marco marcus marek mariano marijn marinus mario marius mark
    marko markus marten martijn martin marty martí martín marvin massimo mateo mateus mateusz mathew mathias mathieu
    matt matteo matteus matthew matthias matthieu matti matías maurice mauricio maurits maurizio mauro max maxim
    maxime maximilian maximilien maynard mehdi mehmed mehmet meinhard melchior melvin mervyn michael michail michal
    michał michel michelangelo mickey miguel mihai mihail mihály mikael mike mikel mikhail mikko miklós mikołaj milo
    milorad milos miloslav milovan miloš mirko miroslav mirosław misha mitch mladen mohammad mohandas mohsen moises
    moisés moritz morten moshe muammar murad murat mykola myron márton märten mårten nadir nando narendra naruhito
    nasser nassim nathan nathaniel navin neal neil neill nestor nevil neville niall nicanor niccolo niccolò nicholas
    nick nicodemus nicolaas nicolae nicolai nicolas nicolaus nicolás niels nigel nikhil niklas nikola nikolai
    nikolaj nikolaos nikolas nikolaus nikolay nils noah noam norbert norberto norman nursultan octave octavio
    odysseas ofer olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier olle olof omer onni onésime oren
    orhan orville osamu osbert oscar oskar osvaldo oswald oswaldo otmar ottmar otto ottorino ottó owain paavo pablo
    panagiotis panayiotis pandelis paolino paolo parviz pascal pasquale patrice patricio patrick patrik patrício
    paul paulo paulus pavel pavlo pavlos pedro pekka pentti pervez petar peter petr petri petro petros petrus petter
    peyo phil philibert philip philipp philippe philippos phillip phineas pierluigi piero pierre piers pieter pietro
    piotr placido plácido pontus pyotr pär pål quentin quintus radomir radosław radovan rafael rafał rafe raffaele
    raghuram rahul raimund raimundo rainer rajendra rajesh rajiv rakesh ralph ramesh rami ramiro ramon ramón randy
    ranulph raoul rasmus rauf raul ravi raymond raymundo raúl reggie reginald reijo reinaldo reiner reinhard
    reinhold reinier remigiusz renato renzo reynaldo reza rhys ricardo riccardo richard richárd rick ricky rikard
    rinus roald rob robbie robert roberto rocco roddy roderick rodion rodney rodolfo rodrigo roel rogelio roger
    rogier rohan roland rolf romeo ron ronald ronan ronnie rory ruben rubén rudi rudiger rudolf rudolfo rudolph rudy
    rufus ruggero rui rupert ruslan rustam rutger ruud ryszard rémi rüdiger saeed salvatore sameer sami samir samuel
    samuli sandor sanjay sanjiv sascha satoshi sauli saverio saïd seamus sean sebastian selim semyon serge sergei
    sergey sergio serhii serhiy servando severin severo seymour seán shane shaun shawn shimon shinzo shinzō
    siegfried siegmund sigmund sigurd sigvard silvano silvestre silvio simeon simon simão siméon simón slavoj
    slobodan soren spiros spyros stanislas stanislav stanislaw stanisław stanley stefan stefano steffen stelios
    stepan stephan stephane stephanus stephen steve steven stian stig stjepan stuart stéphane subhas sunil suresh
    sven sverre syed sylvain sylvanus sylvester szymon sándor séamus sören søren tadao tadeusz takashi takeshi tamás
    tancredi tariq tatsuo ted teddy tengiz tenzin teodor teodoro terence terje terrance terrence thabo thaddeus
    thelonious theo theobald theodor theodore theodoros thibault thierry thijs thomas thorsten thorvald théodore
    théophile tigran tihomir tim timo timothy timothée timur tiziano tobias todd toivo tom tomas tomaso tomasz
    tomislav tommaso tommy tomás tomáš toni tony torben torbjörn torbjørn torsten toshiro travis trevor tristan
    troels trond tsutomu tuomas turgut tycho tyrone uffe ugo ulf ulises ulrich umar umaru umberto uroš uwe vaclav
    vadim vaino valdemar valentin valentino valentín valeri valeriy valtteri valéry vasil vasili vasilios vasily
    vasyl veit velimir veljko venkat venkatraman vernon viacheslav vico victor viggo vijay vikram viktor viktors
    vilfredo vilhelm vilhjalmur viljo vincent vincenzo vinod virgil virgilio vitali vitalii vitaly vittorio vitus
    vivek vlad vladimir vladislaus vladislav vojislav vojtěch volker volodymyr vsevolod vyacheslav václav väinö
    wacław waldemar waldo walter walther wenzel werner wilbur wilfred wilfrid wilhelm willem willi william willibald
    willie willy wilmer wincenty winfield winfried winston wladyslaw wojciech wolfgang wolfram woodrow wout wouter
    władysław xabier xander xaver xavi xavier yakov yakub yanis yannick yannis yasser yasujiro yasuo yehuda yevgeny
    yigal yitzhak yochanan yohannes yorgos yosef yoshihito youssef yousuf yukio yuri yury yuval yves yvon yván
    zacharias zachary zafar zayd zbigniew zdenek zdeněk zebulon zeki zhores ziggy zinedine zlatan zoltan zoltán
    zoran zubin zygmunt álvaro éamon édouard émile étienne özgür øyvind łukasz
    """.split()
)
