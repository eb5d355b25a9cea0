// First names that are hardly ever anything else, in lower case. Generated: names given at least 1,500 times in the
// United States since 1930 (Social Security Administration, public domain), and the first names in Latin script of
// @faker-js/faker's locales (MIT), without those that are also words, months or places (uncertain-names.ts).
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaden aadhya aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliya aaliyah aalok
aaltje aamir aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aanya aaratrika aarav
aarna aaron aarush aarya aaryan aaryn aarón aasa aasha aashritha aatmaj aatmaja aatreya aayan
aayden aayushmaan aayushman abaco abadon abagail abak abakan abakay abani abar abay abayomi abbey
abbi abbie abbigail abbigale abbondanza abbondanzio abbondio abbos abby abbygail abd abdallah
abdel abdelkader abdellah abderrahmane abdiel abdirahman abdon abdone abdonie abdou abdoul
abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz
abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullahi
abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid
abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo
abelin abeline abena abendam abeni abenzio abhaidev abhaya abhinav abhirath abhisyanta abibatou
abibo abidin abiel abigael abigaelle abigail abigale abigayle abigaël abigaëlle abigaïl abigél
abilene abimbola abiodun abiola abiona abisola abisoye abluç abner abosede abou aboubacar
aboubakar abraham abrahám abram abramio abramo abran abriana abrianna abriella abrielle abril
absalon absolon absolón abyasa abygail abélard abı abılay abşar acace acacie acacio acanthe acar
acario acaryatanaya accursio achaire achalesvara acharyanandana acharyasuta achil achiles achille
achilles achim achintya achraf achyut acilia acilio aciscolo acrisio aculina acun ada adah adair
adalan adalard adalardo adalbald adalbaude adalbert adalberta adalberto adalbéron adaldı adalee
adaleigh adalfredo adalgisa adalgiso adalia adalie adalina adaline adalmış adalric adalrico
adalsinde adalyn adalynn adam adama adamari adamaris adame adamo adan adar adara adaugo adaş
adberilgen addalyn addalynn addelyn addie addilyn addilynn addison addisyn addo addolorata addyson
ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji
adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelajda adelardo
adelasia adelaïde adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin
adelina adeline adelita adeliya adell adella adelle adelmo adelphe adeltrude adelya adelyn adelynn
adem aden adena adenet adenike adeniyi adeodato adeola adeolu adeoti adepeju aderopo adesewa
adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit adhémar adi
adia adiarja adib adiba adiel adigun adika adikara adikavi adil adile adilene adilyn adilynn adin
adina adinata adinath adira adison aditeya aditi aditya adityanandan adityanandana adja adjutor
adler adley adlı adlıbeğ adnan adnân adolf adolfa adolfo adolfína adolph adolphe adolphie adolphus
adone adora adrain adraman adrastée adreanna adrehilde adria adriaan adrian adriana adriane
adrianna adrianne adriano adriel adrien adriena adriene adrienne adrijana adrina adrione adripathi
adrián adriána adryan adsız adunni advaya adwitiya adwoa adyn adyson adán adèle adél adéla
adélaïde adélie adéodat adıgüzel adık adıkutlu adıkutlutaş aedan aeris afanasi afanasie afaq affan
afi afia afitap afolarin afonso afra afruza afton afua afzuna afşar afşin afşın agabio agafia
agamennone agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio
agenore agesilao agilbert agilberte aglae aglaia aglaja aglaé agnan agnane agneflète agnes agnesa
agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agnès agostina agostino agrata
agripina agrippa agrippin agrippine agrypina agus agustin agustina agustín agáta agâh ahalya
aharon ahenk ahilya ahlem ahmad ahmari ahmed ahmet ahmir ahror ahsen ahuva aiace aicha aida aidan
aidano aiden aidyn aila ailani ailany aileen ailyn aimable aime aimee aimone aimé aimée aina
ainhoa aino ainslee ainsley ainārs aisha aishani aislinn aislyn aislynn aissatou aisyah aitana
aiyana aiyanna aiza aizen aj aja ajala ajan ajana ajani ajay ajda ajeet ajeng ajiman ajimat ajimin
ajiono ajit ajla ajlin ajna ajoke akalp akande akanmu akanni akari akarsana akash akata akaş
akbatur akbay akbaş akboğa akbudak akbulak akbuğra akbörü akdemir akdoğan akeelah akeem akhil akia
akif akifa akil akilah akinkunmi akinlabi akinwale akira akiva akkun akkunlu akkurt akkuş akmal
akofa akorfa akos akosua akpıra akram akroor aksel akshainie akshaj akshara akshat akshata akshay
akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelīna
akwasi akwesi akça akçakoca akçora akı akıbudak akım akın akıner akınçı alaa alaba alaban alabörü
aladağ alade aladino aladoğan alaia alain alaina alaine alaiya alaiyah alakurt alamanno alambana
alamu alan alana alanah alani alanis alanna alano alara alaric alarico alasia alassane alaura
alaya alayah alayla alayna alaysha alaysia alayunt alayuntlu alaïs alba alban albane albano albena
alberico albert alberta alberte albertha albertina albertine alberto albertýna albertīne albin
albina alboino albrecht albrico albérade albéric albín albína alceo alceste alcibiade alcide
alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldo aldobrando aldonce
aldoğan aldric aldıgerey alea aleah aleandro aleardo aleaume alec alecia aleen aleena aleesha
aleia aleida aleigha aleisha alejandra alejandrin alejandro alek aleksa aleksandar aleksander
aleksandr aleksandra aleksej aleksi aleksy alemka alen alena alene alenia alenka aleodor aleramo
alesea alesha aleshia alesia alessa alessandra alessandro alessia alessio aleta aleth aletha
alethea alethia alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandrina
alexandro alexandros alexandru alexane alexanne alexavier alexcia alexe alexei alexej alexi alexia
alexie alexis alexius alexsandra alexus alexys alexzander alexzandria aleya aleyah aleyda aleyna
aleš aleška alfio alfons alfonsa alfonso alfonz alfonzo alford alfred alfreda alfredo alfréd
alfréda alfrēds algiso algu ali alia aliah aliana alianna alic alica alican alice alicia alicja
alida aliette alighiero alijah alika alima alin alina aline aliona aliou alioune alis alisa alise
alisha alisher alishia alisia alissa alissia alisson alistair alistar alister alita alivia alix
alixe aliyah aliyana aliza alizabeth alize alizee alizé aliénor alişan alişir aljaž aljoša alka
alkabölük alkaevli alkan alkaşı alkış alla allan allana allegra allen allena allene alli alliaume
allie allison allissa allisson alliyah allyn allysa allyson allyssa almerigo almila almine almira
almire almiro alois aloisie aloisio alojz alojza alojzije alok alon alona alondra alonna alonso
alonza alonzo alora aloys aloyse aloysius aloïs aloïse aloīzs alpagut alpamış alparsbeğ alparslan
alpata alpay alpaya alpaykağan alpbamsı alpbilge alpdirek alpdoğan alper alperen alpertunga
alpgerey alphan alphonse alphonsine alphonso alphonzo alphée alpike alpilig alpinien alpkara
alpkutlu alpkülük alptegin alptunga alpturan alptutuk alptuğrul alpuluğ alpurungu alpurungututuk
alpyörük alpış alpşalçı alston alsu alta altan altankan altankağan altay altea altemur althea
althée altmışkara alton altuga altın altınkan altınkağan altınoba altıntamgan altıntamgantarkan
altıntarkan altıntay alva alvah alvar alvaro alvena alvera alverta alverède alvie alviero alvin
alvina alvis alvise alvīne alwar aly alya alyah alyana alyanna alyce alycia alyna alysa alyse
alysha alysia alyson alyssa alyssia alysson alyvia alyza alícia alíz alımga alžbeta alžběta
amabela amada amadea amadeo amadeus amado amador amady amahle amaia amairani amaiya amal amalia
amaliane amalie amalija amalric amalthée aman amand amanda amande amandin amando amani amant
amante amanzio amar amara amarah amaranaath amarande amaranthe amaranto amare amaree amaresh amari
amaria amariah amarie amarion amaris amarnath amata amath amato amatore amauri amaury amaya amayah
amaç amaël ambar amberlee amberly amberlyn ambra ambre ambria ambrine ambrogio ambroise ambroisie
ambrose ambrosiano ambroży ambrož ambróz amdy amea amedeo amedeu amee ameen ameena ameera ameerah
amel amelia amelie ameline amelio amely amelya americo amerie amerigo ameth ameyatma amiah amicie
amico amie amiee amiel amilcare amilia amin amina aminah aminat aminata aminte amintore aminu amir
amira amiracle amirah amiri amish amit amiya amiyah amleto ammar ammie ammâr amna amodini amogh
amoke amon amone amoni amope amor amora amore amos amoura amparo ampelio amra amrak amritambu amul
amy amya amyah amyra amza amália amálie amát amáta amédée amélia améliane amélie amélien améthyste
amîr amālija ana ana-maria anaadi anabel anabela anabella anabelle anacleto anae anael anaelle
anagh anahi anahita anai anaiah anaida anais anaiya anaiyah anakin anala analeah analee analeigh
anali analia analicia analiese analisa analise analy anamaria anamarija anamika anand ananda
anandamayi anang ananta ananya anar anas anasooya anass anastacia anastacio anastase anastasia
anastasie anastasija anastasije anastazija anastazja anastáz anastázia anastázie anasuya anatol
anatole anatoli anatolia anatolie anatolii anatázie anatólie anay anaya anayah anayeli anaël
anaëlle anaïs anca ancelin anceline anci ancica ancuța anda andarıman andaç andel andelin andelko
andelo ander anders anderson andi andie andjelina andoche andra andrada andrae andras andraž andre
andrea andreana andreane andreanne andreas andree andreea andrei andrej andreja andres andrew
andrey andri andria andrian andriana andrija andrijana andrin andrina andris andrzej andrás andré
andréa andréas andrée andrés andy andéol anděl anděla andělín andělína andżelika andžejs andžs
aneesa anej anel anela anemona anesa anessa aneta anette anežka angadrême ange angela angelena
angelene angeles angeli angelia angelica angelie angelika angelina angeline angelique angelita
angella angelle angelo angely angelyn anggabaya anggun anghel anghelina angie angilbe angilberte
angilran angoustan angus angèle angélina angélique anh ani ania aniah anibal anica anicet aniceto
anicette anicée aniello anik anika anila anilaabh anilabh anina anirudh anisa anish anisha anissa
aniston anita anitra aniya aniyah anișoara anja anjali anjanette anjaneya anjel anjela anjelica
anjolaoluwa anjushree anjushri anka ankal anko ann ann-christin ann-marie anna annabel annabell
annabella annabelle annabeth annagrazia annah annalee annaleigh annalena annaliese annalisa
annalise annalynn annalyse annamae annamaria annamarie annapurna annastasia annaëlle anne
anne-laure anne-marie anne-sophie anneke anneli annelie anneliese annelise annemarie annemijn
annetta annette anni annibal annibale annie annika annikki anniston annmarie annonciade annunziata
anny anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme
anselmo ansgar ansgary ansh anshula ansleigh ansley anson ansovino anstrudie antal antea antek
antelmo antero anthelme anthelmette anthoney anthony antide antigone antim antimo antino antioco
antione antionette antoaneta antoine antoinette anton antone antonela antonella antonello
antonetta antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonino
antonio antoniu antony antonín antti antun antwain antwan antwon antwone antónia antónio antônio
anuar anuja anunay anuraag anurag anushka anusuya anuška anuța anvar anwar anwesha anya anyah
anyla anylah anyssa ançuk anémone anči ančica anđela anđelika anđelina anıl anšlavs anže aoife apa
apak apatarkan aphélie apolena apollina apollinaire apollinare apollinary apolline apollonia appia
appoline aprançur apryl apsara apuleio aqil aquilin aquilino ara arabela arabella arabelle araboğa
araceli aracely arademir aral araldo aram aramis aranka aranza ararat aras aratone araya arbay
arbuz arcadi arcadie arcadii arcadio arcelia archambaud archan archange archibald archie archimede
archippo arcibaldo arda ardell ardella arden ardis ardith ardito arduino ardıç areli arely aren
aresio areta aretha argelia argentina argimiro argine argo argono argu argun argıl arham ari
ariadna ariadne ariah arialdo arian ariana ariane arianna arianne arianny ariberto aric arica
aricie arie ariel ariela ariele ariella arielle aries arif arij arik arika arike arin arina
arindam arinola arion arionna ariosto arisa arisbeth arissa aristarco ariste aristeo aristid
aristide aristione aristița aristofane aristotele ariya ariyah ariyana ariyanna arjen arjun
arkadiusz arkady arkád arkādijs arkın arkış arla arlan arleen arlen arlena arlene arlet arleta
arleth arletta arlette arley arlie arlin arline arlis arlo arlyn armaan arman armance armand
armande armandine armando armani armağan armel armeline armelle armen armida armide armin armine
arminio armon armond armoni armīns arnaldo arnaud arnaude arnav arnaç arne arnell arnesh arnetta
arnie arnita arno arnold arnolda arnoldo arnould arnošt arnoštka arnulfo arolde aron arona aronne
arpat arpád arriana arrigo arron arsal arsen arsenie arsenije arsenio arseniusz arsinoé arsipatra
arslan arslanargun arslanbörü arslansungur arslantegin arslanyabgu arslon arsène arsènie arsıl
arta artanto artawan artemio artemis artemisa arthaud arther arthur arthurine arthus arthème artie
artiom arto artuk artukaç artur arturo artus artut artuš artémis artıınal artūrs aruk arun aruna
arunthavanathan arved arvel arvid arvilla arvin arvīds arwa arwen arya aryah aryan aryana aryanna
aryeh aryn arystarch arzen arçuk arîn arı arıboğa arık arıkağan arıkdoruk arın arınç arşun asa
asad asadulloh asael asaiah asake asal asartegin ascanio ascelin asceline asdrubale asel asella
asha ashante ashanti ashby ashely asher ashia ashlea ashlee ashlei ashleigh ashlesh ashley ashli
ashlie ashlin ashly ashlyn ashlynn ashlynne ashok ashten ashtin ashton ashtyn ashwin asiah asija
asil asila asilbek asimodeo asirwada asirwanda asiya asiyah asja aslan aslesha aslijan asliya
aslım asma asmaa asmadi asman asmianto asmuni asolat aspyn asrı assa assetou assia assil
assomption assunta assunto assya asta astarté asterio astianatte aston astou astrid astrida astrée
astrīda astérie asuela asuğ aswani asya asım asığ ata atakan atakağan atalan atalay ataldı ataleo
atalmış atanas atanasia atanasio atanazy atanázie atanáš atasagun atasu ataç atberilgen atena
athalie athan athanase athanasie atharv athena athenaïs athina athos athéna athénaïs atila atilla
atinuke atlee atlı atlıbeğ atlıkağan atmaca atmaja atmanand atmananda atreus atreyee atreyi atreyu
atsız atta atticus attila attilano attilio atunçu atâullah atıf atıgay atıkutlu atıkutlutaş atıla
atılgan atım atımer atış aube aubertine auberto aubin aubree aubreigh aubrey aubri aubriana
aubrianna aubrie aubriella aubrielle aubry audace aude audebert audeline auden audie audouin audra
audran audrea audreanne audree audrey audriana audrianna audrie audrina audry augustin augustina
augustine augusto augustus augustín augustýn augustýna aulia aundrea aure aurel aureliana
aureliano aurelie aurelien aurelio aureliu aurelián aurelle aurian auriane aurica aurică auro
auron aurore aurèle aurélia aurélie aurélien aurélienne aurēlija ausilia ausiliatrice ausilio
austen auston austyn authur autum auxane auxence ava avadhesh avah avalon avalyn avalynn avan
avani avantika avar avarie avary avaya avayah avaz avdal avelina aveline aven averardo averi
averie avery avi avia aviana avianna aviel avigail avigaëlle avis aviva avluç avni avon avoye
avraham avram avril avrohom avyaan avşar awar awaz awero awesi awilda axel axeline axelle axenia
axinte axl axton aya ayaan ayan ayana ayanda ayanna ayas ayat ayaz ayaçı ayaş aybalta ayban aybars
aybeğ aydan aydarkağan aydemir ayden aydin aydoğan aydoğdu aydoğmuş aydın aydınalp ayebatari ayem
ayesha aygül aygün aygırak ayhan ayinde ayinke ayize aykal aykan aykağan aykurt aykut ayla aylah
aylan aylani ayleen aylin ayline ayluç ayluçtarkan ayma ayman aymane aymard aymardine aymen
aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayra ayren ayruk
aysar ayse aysha aysia aysılığ aytak aytaç aytekin aytuğ ayub ayush ayushmati ayva ayvah ayvaz
ayyıldız ayıtmış ayız ayızdağ ayşıl aza azad azael azaiah azak azalia azalée azamat azari azaria
azariah azban azeglio azelia azeline azelio azer azgan azganaz aziah aziel aziyah aziz aziza
azizhan azmi azra azrael azriel azubuike azucena azul azzurra azélie azîme azıl açela açelya açuk
açık açılay açığ aïcha aïda aïdan aïna aïsha aïssa aïssata aïssatou aćim ağabay ağakağan ağalak
ağlamış ağça aīda aļģirds aļģis aşan aşanboğa aşantudun aşantuğrul aşkın aştaloğul aşuk aşıkbulmuş
baaba baala baalaaditya baalagopaal babacan babacar babasola babatunji babawale babeta babette
babila babur babyboy babygirl babır badabul badis badr badruk badur bafana bafode bagas bagiya
bagus bagya baha bahadır bahar bahia bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa
bahuwarna bahuwirya baidehi baijayanti baila bailee baileigh bailey baily bajragin bakari bakary
bakağul bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono baksı bakti baktiadi
baktianto baktiono bakula bakır bakırsokum bakşı bala balaaditya balaban balachandra baladitya
balagopal balagovind balaka balakatay balamani balamantri balamır balangga balapati baldassarre
baldemar balderico baldo baldomero baldovino baldu baldwin baleigh balgopal balidin balijan balkık
balta baltacı baltar baltazar baltur baltır balázs balçar balın bambang bambina bamsı banara
banawa banawi bancar bandhu bandhul bangizwe bangu banji bankim bankimchandra bankole banna banu
baptiste bara barak baraktöre baran barb barbara barbarigo barbeğ barbol barbora barboğa barbra
barbro barbu barbulsun barchinoy bardomiano bardıbay bargan bari barica baris barkdoğdu barkdoğmuş
barkdurdu barkdurmuş barkın barlas barlıbay barmaklak barmaklı barnaba barnabe barnabás barnabáš
barnabé barney barno barrett barron barry barsaba barsbeğ barsboğa barsgan barsimeo barskan
barsurungu bart barthelemy bartholome bartholomew barthélemy bartimée bartley bartolo bartolomea
bartolomej bartolomeo bartolomeu bartoloměj barton bartu baruch barça barçadoğdu barçadoğmuş
barçadurdu barçadurmuş barçan barçatoyun barımtay barın barış basademir basanti basanyalavaç basar
basarab basat basile basileo basilia basilio basilisse baskın basma basmıl bassiano bassilla
bastiaan bastian bastiano bastien bastuğrul bastı basu basut bathilde batilda batrak batsheva
battal battista batu batuhan batuk batur baturalp baudouin bawer baya bayankağan bayançar bayat
bayazıt baybars baybayık baybiçen baybora bayboğa baybüre baydar baydemir baydur baykal baykara
baykoca baykuzu baylee bayleigh baylen bayley baylie baylor baymünke bayna baynal baypüre bayrak
bayram bayraç bayron bayruk bayrı bayrın baysungur baytara baytaş bayunçur bayur bayurku bayutmuş
bayuttu bayık bayındır bayınçur baz bazil bazyli bazır baçara baçman baççayman bağa bağaalp bağan
bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi bağaışbara
bağaşatulu bağdagül bağtaş bağış baņuta başak başbuğ başgan başkurt başkırt baştar başçı bea beata
beato beatrice beatrix beatriz beatrycze beatus beaulah bebe becca beckett beckham becki beckie
becky bedir bedirhan bediz bedran bedreddin bedri bedřich bedřiška begi begil begine begitutuk
beglen begni begoyim behiç behlül behram behrem behruz behzat behçet bek bekazıl bekbekeç beker
bekeç bekeçarslan bekeçarslantegin bekeçtegin bekir beklemiş bekmurod bektaş bektür bela belek
belemir belen belgi belgüc belia belimir belina belinda bella bellamy belle bellino belma belo
beltir beltramo beltun belva belçim belçir ben benaiah bence bende bendegúz benedek benedetta
benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengü
beniamin beniamina beniamino benice benicio benigna benigno benita benito benja benjamen benjamim
benjamin benjamín benji benjiman benjámin benli benlidemir bennett bennie benno benny benoit
benone benoît benson bente benthe bentlee bentley bently benton benvenuta benvenuto benyamin
benício bera berardo berat berceste berdan berdibeğ berend berendey berengario berenice berenika
berfîn berginsenge bergü berinay berislav berit berkan berkay berke berkeley berkin berkiş berkley
berkyaruk bermek bernabe bernadetta bernadette bernadine bernard bernarda bernardine bernardo
bernd berneice bernell bernetta bernhard bernice bernie berniece bernita beronico berran berre
bert berta bertalan berti bertie bertille bertold bertolda bertoldo bertolfo bertram bertrand
berva berçem berçin berîtan berîvan besentegin besim besra bess bessie betania betemir beth
bethanie bethann beti betina betsey betsy bette bettie bettina betty bettye beulah beuve beverlee
beverley beverly bexley beya beyizçi beyonce beyrek beyrem beáta beçeapa beçkem beāte beğ
beğarslan beğbars beğbilgeçikşin beğboğa beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin
beğtüzün beğçur beňadik beşar beşer beşir bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh
bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat
bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe
bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibi bibiana
bibianna bibiano bibiána bigna bilal bilel bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk
bilgekülüçur bilgetamgacı bilgetardu bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin
bilgeışbara bilgeışbaratamgan bilgin bilgiç bilig biligköngülsengün bilik biljana billi billie
billy billye bilol bilva bilwa bilâl binafsha binbeği bindir bindo bineta bino binta bintou birane
birgit birgita birgitta birgitte birino birjesh birol bisenija biserka bishnu bivoj biçek bjarne
bjorn björn bjørn blagica blagoje blahomil blahomila blahomír blahomíra blahoslav blahoslava
blaine blair blaire blake blakely blanca blanche blandine blanduzia blane blanka blas blayke
blayne blaž blažej blažena blima blythe boaz bob boban bobana bobbi bobbie bobby bobbye bobur
boden bodhan bodi bodie bogdan bogdana boglárka bogoljub bohdan bohdana bohuchval bohumil bohumila
bohumír bohumíra bohun bohuna bohuslav bohuslava bohuš bohuše bohémond bojan bojana bojislava
bolatito boldaz boldizsár bolemír boleslav boleslava bolmuş bolsun bolun boluwatife bonagiunta
bonaldo bonaventura bonavita boncuk bonginkosi bongul bongulboğa bonifacio bonifác bonnie bonny
boone boran borbála borek boris borislav borislava borivoje borjan borka borko borlukçu bornak
bortolo borut borys borçul boróka bosiljka botan botir botond bouba boubacar bouchard bouchra
bowen boyan boyankulu boyce boyd boylabağa boylabağatarkan boylakutlutarkan bozan bozbörü bozdoğan
bozkurt bozkuş bozok boğa boğaç boğaçuk boļeslavs bořek bořislav bořislava bořivoj boško boža
božena božetěch božetěcha božica božidar božidara božislav bracha brad braden bradford bradlee
bradley bradly bradon brady bradyn braeden braedon braedyn braelyn braelynn brahim brahmaanand
brahmabrata brahmanandam brahmdev braiden brajan brajendra brajesh bram brancaleone brandan
brandee branden brandi brandie brandin brando brandon brandt brandyn branimir branimira branimír
branimíra branislav branislava branka brankica branko brannon branson brantlee brantley bratislav
bratislava braulio braxten braxton braxtyn brayan brayden braydon braylee brayleigh braylen
braylin braylon braylynn brayson brayton brea breana breann breanna breanne breck brecken bree
breeana breeanna brenda brendan brenden brendon brenn brenna brennan brennen brennon breno brent
brentley brenton breon breona breonna bret brett bria briac brian briana brianda briann brianna
brianne brice bridger bridget bridgett bridgette brieanna briella brielle brien brienna brienne
brieuc brigette briggs brigham brighton brigid brigida brigita brigitta brigitte brijesh briley
brinda brinlee brinley brion briona brionna brisa briseida briseyda brissa brita britany britnee
britney britni britny britt-marie britta brittaney brittani brittanie brittnay brittnee brittney
brittni brittnie brittny britton brixton broc brock broden broderick brodie brodrick brody
bronislav bronislava bronson bronwyn brooke brookelyn brookelynn brooklin brooklynn brooklynne
broņislavs bruce bruna brune brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana
bryanna bryant bryar bryce brycen bryden bryer brygida brylee bryleigh brylie bryn brynlee
brynleigh brynley brynn brynna brynne brynnlee bryon brysen bryson bryton brájen brândușa brăduț
buchi bucur budak budağ buddhana budhil budimir budimír budislav budivoj budunlu buford buhle
bukak bukaktutuk bukola bulah bulak bulan bulaçapan buldur bulgak bulmaz bulmuş buluk bulut buluç
buluğ buluş bumın bunmi bunsuz burak burdette burguçan burhan burhon burkay burnell burnice
burslan burt burulday burulgu burunduk burçak busayo busisiwe butak butch butuk buyan buyandemir
buyankara buyançuk buyat buyraç buyruk buyruç buzaç buzaçtutuk buçan buçur buğday buğra
buğrakarakağan buşulgan byron bystrík bálint bárbara bâki béatrice béla bénigne bénédicte béranger
bérangère bérard béryl bérénice bêrîtan bíborka bögde böge bögü bökde böke bölen bölükbaşı bönek
bönge börteçine börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü bükdüz büke
bükebuyraç bükebuyruç bükey büktegin büküşboğa bülent bümen bünyamin bünül büre bürgüt bürkek
bürküt bürlük büğübilge bārbala bănel běla bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej břetislav
břetislava caden cady caeden cael caelan caelyn caetana cafer cagak cahid cahya cahyadi cahyanto
cahyo cahyono cai caiden cailee cailey cailin cailyn caine caino caio caitlin caitlyn caitlynn
caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calandra calanico calder
cale caleb calebe caleigh calen caley cali calie calin calina calista calixte caliyah callahan
callan calleigh callen calli callie callista callisto callum cally calogera calogero calpurnia
calum calvin camari cambree cambria cambrie camdyn cameran cameren cameron cameryn cami camie
camil camila camilia camilla camille camillien camillo camilo cammie cammy campbell camren camron
camry camryn camylle camélia camélien cana canaan canalp candace candance candelaria candelario
candi candice candide candido candis candra candrakanta candyce canel cangül cankan cannur cansel
cansu cansın cantemir cantidio canziano capitolina capri capucine cara caraka cardell caren carey
cari caribert caridad carie carin carina carine carisa carissa carl carla carlee carleen carleigh
carlene carleton carletta carley carli carlie carlijn carlisle carlo carloman carlos carlota
carlotta carlton carly carlyle carlyn carma carmel carmela carmelita carmella carmello carmelo
carmen carmina carminho carmo carmon carnell carola carolann carolanne carole carolee carolin
caroline caroll carolyn carolyne carolynn caron caronte carponio carri carrie carrington carrol
carroll carsen carson carsten carsyn cartier carub cary caryl caryn carys cas casandra casen casey
cashton casian casiana casie casilda casimer casimir casimira casimiro cason caspar casper caspian
cass cassandra cassandre cassaundra cassey cassi cassian cassiano cassidy cassie cassien cassio
cassiopea cassiopee cassius cassondra cassy castiel castille casto cataldo cataleya catalin
catarina catelyn caterina catharina catharine catherine cathey cathi cathie cathleen cathrine
cathryn cathy catina catinca cato catrin catrina catrinel catullo catur caturangga cauã cavan
cavid cawisadi cawisono cawuk cayadi cayce cayde cayden caydence cayla caylee cayleigh caylie
caylin caysen cayson cazimir ceara ceasar cebe cecco cecelia cecep cecil cecile cecilia cecilie
cecilio cecily cecylia cecyliusz cecília cecílie cedric cedrick cedrik cedrin celal celasun celena
celene celeste celestin celestina celestino celestýn celestýna celia celian celie celil celina
celine celinia celso celâleddin cem cemal cemali cemani cemeti cemil cemplunk cene cengkal cengkir
cenk cerasela ceren cesar cesare cesario cevahir cevat ceyda ceyhun ceyla ceylan ceylin ceylinaz
cezar cezara cezary cezmi chaanakya chaaruchandra chadd chadrick chadwick chahine chahinez chaim
chaitan chakor chakradhar chakravartee chakravarti chakrika chana chanakya chanda chandak chandan
chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev
chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath
chandrani chandraprabha chandraswaroopa chandravati chanel chanell chanelle chaney channing
chantal chante chantel chantell chantelle chapal chapala charak charis charise charissa charisse
charl charla charlaine charlee charleen charleigh charlemagne charlena charlene charles charlette
charli charlie charline charlize charlotta charlton charly charlyn charlène charmaine charolette
charuchandra charumati charuvrat charvi chasen chasidy chasity chassidy chassity chaten chatur
chatura chaturaanan chaturbhuj chauncey chava chaya chayce chayenne chayma chayse chayton chaz
chaï chaïma cheick cheick-oumar cheikh cheikhou chekhouna chelsee chelsey chelsi chelsie chelsy
chenoa cherechi cheree cherelle cheri cherie cherif cherilyn cherise cherlyn cherokee cherri
cherrie cherryl cherubino cheryl cheryle cheryll chesley chesney chester chet chetan chetanaanand
chevelle cheyann cheyanne chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram
chidananda childebert chilpéric chimamanda chinedu chinmayanand chinmayananda chinyere chiquita
chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala
chitrangada chizoba chloe chloee chloé chole chrabroš chraniboj chranibor chranislav chranislava
chris chrissy christ christa christain christal christan christeen christel christelle christena
christene christer christi christiaan christiana christiane christianna christiano christie
christin christina christine christodule christofer christoffer christop christoper christoph
christophe christopher christos christy chrudoš chrysole chrysostome chrystal chrétien chukwu
chval chyanne chyna chynna cian ciana cianna ciaobella ciara ciaran ciarra cici cielo cienna ciera
cierra cihad cihan cihangir cihanşah cillian cilvenaz cinda cindi cindy cino cinta cinthia cinthya
cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro citlali citlalli
citlaly citra civan cj claas clair claira claire clancy clara clarabelle clarance clare clarenzio
claribel clarice clarisa clarissa clarisse clark clarke claud claude claudette claudia claudie
claudien claudine claudio claudiu claus clavdia clayton clea cleandro clelia clelie clemence
clemens clement clemente clementina clemenzia clemmie cleo cleofe cleon cleonico cleophee cleophus
cleora cleta cletus cliff clifford cliffton clifton climaco clinio clint clio clive clodomiro
clodoveo cloe cloey clorinda clotaire clothilde clotilde cloyd cloé clyde cléa cléandre clélie
clémence clément clémentine cléo cléophée cléry coby codey codi codie codin codrin codrina codruț
codruța cody coen cointa colbie colby cole coleen coleman coleson coleton colette colin coline
colleen collette collien collin collins colmanno colmazio colomba colombano colombe colombo colson
colten coltin colton coltyn columbus conan concepcion concepción concetta conchita concordio
conley connell conner connie connor conor conrad conrado consolata constance constanta constantia
constantin constantina constantine constança constanța constatin consuela consuelo conway cora
coralee coralia coralie coraline corben corbett corbin corbiniano corbyn cordelia cordell cordero
cordia cordie coreen corene coreno corentin corentine coretta corey cori corie corin corina corine
corinna corinne coriolano corissa corliss cormac cornelia cornelio cornelious cornelis corneliu
cornelius cornell coronato corrado corrie corrin corrina corrine corrinne corry cort cortez
cortland cortney corto corvin corwin cory cosette cosima cosimo cosma cosmina cosmo costache
costante costantino costanza costanzo costel costin coty coumba courtland courtnee courtney
courtnie coşkun coşkuner craig crawford creighton cremenzio crenguța creola crescente crescenzia
crescenzio crespignano crin crina criselda crispino crissy cristal cristaldo cristea cristen
cristi cristian cristiana cristiano cristie cristin cristina cristine cristián cristobal cristofer
cristofor cristoforo cristopher cristy cristóbal crocefissa crocefisso cronida crosby cruz crysta
crystel csaba csanád csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cullen cumhur
cunegonda cuniberto cupido curley curt curtis curtiss cuzia cvetka cvijan cvijetin cy cydney cyle
cyndi cynthia cyntie cyprien cyprián cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine
cyrus cyryl cândar cécile cédric céleste célestin célestine célia célian célien céline césaire
césar cézar cîhan côme cübeyr cüneyt călin cătălin cătălina cılasun daan daantje dabiživ dacia
dacian daciana daciano dacin dacio dadap dadi daelyn daevi daevika dafina dafne dagel dagmar
dagmara dagmāra dagoberto daiana daija daijah dailyn dain daina dainuvīte daisey daisha daiwik
daja dajah dajana dajon dajuan dakari dakoda dakotah daksha dakshayani dalary dalen dalene daley
daleyza dalia dalibor dalibora daliborka dalida dalie dalila dalilah dalima daliman dalimil
dalimila dalimin dalimír dalimíra daliono dalla dallin dallis dalmazio dalvin damani damarcus
damari damarion damaris damarius damaso damayanti damen dameon damian damiano damien damife damil
damilare damilola damin damion damir damita damián damiána damjan damjanka damla damocle damodara
damola damon damond damoni damonte damu dan dana danae danang dandak dandapaani dandre dane danell
danelle danette dangelo dani dania danial danica daniel daniela daniele daniell daniella danielle
daniil danijel danijela danika danil danila danilo danique danisha daniswara danita daniya daniyah
daniël danjuma danka danko dann danna dannette danni dannie danniel dannielle danny dante danthony
danu danuja danuta danuše dany danya danyel danyell danyelle danyka danyl daouda daphne daphnee
daphney daphné daquan dara darasimi darby darcey darci darcie darek darel darell daren daria
darian dariana dariati darie dariel darien darija darijan darimin darin darina darine darinka
dario darion darious darius dariusz darja darko darla darleen darlena darlene darline darlyn
darmaji darman darmana darmanto darnell darold daron darrel darrell darren darrian darrick darrien
darrin darrion darris darrius darron darry darryl darryn darshwana darsirah dartono daru daruna
darvin darwin daryani daryl daryle daryll daryn dasa dasani dasha dashaun dashawn dashiell dashon
dasia dathan datta daulton daunte dave daveon davey davi davian david davida davide davie davin
davina davino davion davis davon davontae davonte davor davorin davriya davron davud dawayne dawid
dawna dawne dawson dawsyn dax daxton dayaamay dayaananda dayaanidhi dayamayee dayana dayanara
dayane dayanna dayla daylan dayle daylen daylin daylon daymon dayna dayne daysha daysi dayton
dayvon dağhan dea deana deandra deandre deandrea deane deangelo deann deanna deanne deante
deanthony deasia debbi debbie debbra debby debi debora deborah debra debrah decebal decimo declan
dede dedra dedric dedrick deeann deeanna deedee deedra deegan deeksha deena deenabandhu deepali
deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy
deeptimoyee deevakar defne degna deidra deidre deion deirdre deisy deja dejah dejan dejana dejon
dejuan deklan delaina delainey delal delana delane delaney delani delanie delano delbert delena
delfina delfino delia delicia delie delila delilah delina delinda delisa delizia della delma
delmar delmas delmer delois deloise delonte delora delores deloris delpha delphia delphine delton
delvin delwin delylah demarco demarcus demari demario demarion demarius demba demet demeter
demetra demetri demetria demetric demetrice demetrio demetrios demetrious demetris demetrius
demetriusz demi demian demilade demiralp demirhan demitri demitrius democrito demond demonte
demostene dempsey dena denae denali deneen denese deneval denice denis denisa denise denisha
denisse denisz denita deniz denizalp denna dennie dennis dennise denny denton denzel denzil
deodata deodato deon deondra deondre deonna deonta deontae deonte dequan derald dereck derek
dereon derian deric derick derik derin deron derrek derrell derrick derrik derrion derron derviş
derwin derya deryl desanka desarae desdemona desean deshaun deshawn deshon desiderato desiderio
desimir desirae desiray desirea desiree desmond despina dessie destan destanie destany deste
desteny destin destinee destiney destini destinie destry detra detrick devadatt devagya devajyoti
devak devan devangana devani devante devasree devaughn devdan deven devesh deveshwar devi devika
devin devine devion devlin devona devonna devonne devonta devontae devonte devora devorah devota
devran devvrat devyn dewayne dewey dewi dexter dexx deyanira deysi dezider dezirae dezmond
dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar dia diah dian diana diandra
diane diann dianna dianne dianora diar diara diarra dickie dicle diclehan dida didem didier didimo
didina diede diedra diego dieke dietrich dieudonné dieudonnée dieynaba digambar digambara digdaya
dijana dijon dikmen diksha dilafruz dilan dilara dilaver dilay dilbar dilber dilberay dildar
dildora dildâr dilek diler diletta dilfuza dilhan dillan dillard dillion dillon dilmurod dilnoza
dilorom dilovan dilrabo dilruba dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina
dimitrios dina dinah dinakar dinda dinesh dinis dinkar dinu dinç dinçer diocleziano diodata
diodoro diogene diogo diomede dion diona dione dionicio dionigi dionisia dionisio dionizy dionna
dionne dionte dionýz dionýzos dior dipa dipali dipankar dipendra dipesh diptendu direnç diri dirja
dirk ditte-marie ditya divaakar divakar diviš diviška divjot divya dixon diyor diyora dizik diána
diāna djayden djeneba djenna djibril djuan dluhoš dmitri dmitrii dobrava dobrila dobromil
dobromila dobromír dobromíra dobroslav dobroslava dochia doda dodato doina doinita dolan dollie
dolores dolunay domagoj domen domenic domenica domenick domenico domenik domezio dominga domingo
dominic dominica dominick dominik dominika dominique dominque domitille domiziano domnica domonic
domonique donal donald donalda donat donata donatella donatello donato donavan donavin donavon
dondre donell donella donetta donielle donita donka donn donna donnell donnie donny dono donovan
donta dontae dontavious dontay donte dontrell donya donát donáta dora doran dorana dorcas doreen
dorel dorene doretha doretta dori dorian doriana doriane doriano dorica dorie dorin dorina dorinda
dorine dorinel doris dorit dorián dorka dorli dorota dorotea doroteja doroteo dorothea dorothy
dorothée dorottya dorris dorsey dortha dorthe dorthea dorthy doru dottie doubrava doubravka doug
douglas douglass dounia douwe dov dovid dovud doyinsola doyle doğan doğanay doğaner doğu draga
dragan dragana dragica draginja dragiša drago dragoje dragojlo dragoljub dragomir dragos dragoslav
dragoș dragutin drahomil drahomila drahomír drahomíra drahoslav drahoslava drahotín drahotína
drahoň drahoš drahutin drahuše drajat draupadi draven drayden drayton draža dražen dreama drema
dren drina driss dron drona dru drucilla drue druina drusilla držimir držislav dua duane duanne
duarte dubravka dubravko duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulina
dumisani dumitra dumitrana dumitrita dumitru duncan dunja duran durante durdona durell durga
durgeshwari durmuş durodola durrell duru dururbunsuz durward durwood dustan dusti dustin dustyn
duuk duwayne duygu dušan dušana dušanka dušica duška duško dwain dwaine dwaipayan dwaipayana dwan
dwane dwayne dwi dwight dyah dyan dyana dyanna dylan dylano dyllan dylon dymond dyna dyson
dzirkstīte dzīle dániel dávid dáša dâver débora désiré dêrsim dîcle dîlan dîroj dîrok dóra döndü
dündar dünya dürdane dürriye dāgs dārta dāvids dāvis děpold dětmar dětřich eamon earle earlean
earlene earlie earline earnestine eartha eason easton eastyn ebba ebe eben eberardo ebiere ebin
ebiowei ebkızı ebonee eboni ebonie ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem
ecevit ecmel ecrin ecvet eda edan edd edda eddi eddie ede edelberga eder edgar edgard edgardo
edgars edhem edi edie edil edilberto edison edita edith editta ediz edmond edmondo edmund edmundo
edmée edna edoardo edouard edric edrick edsel edson eduard eduarda eduardo eduards edvard edvarda
edvige edvin edvín edvīns edward edwardo edwin edwina edyta edyth edythe edīte edžus eef eefje
eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia
efsun eftalya eftimia eftimie ega ege egemen egeo egidio eginardo egisto egizia egle egmont egon
egona egor egīls eian eiden eila eileen eilene einar eino einārs eirik eisley eitan eithan eižens
eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekeç ekim ekin ekmel eko ekow
ekrem ekundayo ela eladio elaide elaina elaine elakshi elam elan elana elani elanor elanur elara
elayna elayne elba elbek elbert elda elden eldon eldor eldora eldred eldridge elea eleana eleanor
eleanora eleanore elease eleazar electa elektra elena eleni elenor elenora eleonora eleonore
eleonóra elettra eleuterio elexis elfrieda elfrída elfrīda elgin eli elia eliabeth eliah eliahou
eliam elian eliana eliane elianna eliano elias eliasz eliazar elicia elida elie eliel eliette
eliezer elif elifio eligio elija elijah elimena elin elina eline elinor elinore elio eliodoro
elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise
elisea eliseo elisha elisheva elisia elissa elita eliud eliyah eliyahu eliza elizabet elizabeta
elizabeth elizaveta elize elizebeth elizej elizeus eliáš eliška elka elkin ella ellada elle ellen
ellen-margrethe ellena ellery elli ellia elliana ellianna ellie elliette ellington elliot elliott
ellis ellison ellsworth elly ellyn elma elmar elmas elmer elmira elmo elmore elmurod elmārs elmīra
elna elnora elnur eloan eloane elodia elodie elody elogio eloi elois eloisa eloise elon elona
elone elora elouan elouise elowen elowyn eloy eloá eloïse elpidio elroy elsa elsbeth elsie elsy
elta elti elton eluh elva elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis
elvíra elvīra elwin elwira elwood elwyn ely elya elyana elyanora elyas elyes elyjah elyne elynn
elyor elysa elyse elysia elyssa elyès elza elzie elçin elène eléa eléanore eléonore elías elísio
elīna elīza elżbieta ema emalee emalyn eman emani emanoil emanuel emanuela emanuele emanuelly
emanuil emari emas emberlee emberly emberlyn emberlynn embuh emced emeka emel emelia emelie
emeline emely emelyn emeri emerich emerie emerson emersyn emese emi emidio emie emiel emiko emil
emile emilee emiley emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio
emilián emily emilyn emin emine emir emirhan emma emmalee emmaleigh emmaline emmalyn emmalynn
emmanuel emmanuelle emmarie emme emmelie emmeline emmely emmerico emmerson emmett emmi emmie emmit
emmitt emna emogene emoni emory empirio empluk emrah emre emrie emrullah emry emy emília emílie
emīlija emīls ena enakshi endah enderun endra endrigo enea enecone enedina engelbert engin
enguerrand enid enie enimia enio eniola enis enise enna ennio ennis enno enoch enola enora enos
enrica enrico enrique ensar ensio ensley enteng enver enya enyo enzo eoin eowyn ephraim ephraïm
epifanio eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan
ercolano ercole ercüment erda erdal erdem erdeni erdenikatun erdeniözük erdinç erel eremia eren
erenia erentüz ergene ergenekatun ergin ergün ergüner erhan erhard eriberto eric erica erich
ericka erico erie erik erika erin erine erinn erinç eris erke erkki erkâm erkân erlinda erling
erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermias ermilo
erminia erminio ermīns erna ernest ernesta ernestina ernestine ernesto ernestīne ernie ernst erol
eron errol ersilia ersin ertan erten ertenözük ertuğrul ervin ervín ervína ervīns erwan erwann
erwin erykah eryn erynn erçin erşan esai esat esau esaù esben esdras esen esenbike esequiel eser
esha eshana eshita esi esin esma esme esmee esmeralda esmeray esmira esmée esperanza esra essie
esta esteban estefani estefania estefany estefanía estel estela estell estella estelle estephanie
ester estera esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela
eterie etha ethan ethann ethel ethelyn ethem ethen ethyn etienne etil etta ettie ettore eubert
euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia
eufronio eufrosina eufrozina eufrozína eugen eugene eugenia eugenie eugenio eugeniu eugeniusz
eugène eugénia eugénie eula eulah eulalia eulalie eulálie euna eunice eunika euphrasie euridice
eurydice eusebia eusebie eusebio eusebiu eusebius euseo eustache eustațiu eustorgio eustosio
eustracjusz eusèbe eusébie eutalia eutalio eva evald evaldo evalina evalyn evalynn evan evander
evandro evangelina evangeline evanghelina evann evans evar evarist evaristo evasio evdochia
evdokija evelia evelien eveliina evelin evelina eveline evelyn evelyne evelynn evelína evelīna
everardo everest everett everette everlee everleigh everley everly evette evgheni evghenia
evghenii evi evidio evie evin evodio evolet evon evonne evran evremondo evren evy evyn evîn evşen
evžen evženie ewa ewald ewan ewatomi ewelina ewell ewen ewenn eya eyal eyiz eylül eymen eyram
eytan eythan eyüp eyşan ezechiel ezechiele ezekiel ezell ezequiel ezio ezra ezrah ezrak eğrim
eşref fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabián fabiána
fabiënne fabrice fabrizio fabrícia fabrício fadekemi faderera fadi fadime fadıl fahad fahrettin
fahri fahriddin fahriye fahrünissa faigy faiq faisal faizah falba falk fallon fallyn falon famiano
famke fanika fanni fannie fanta fantin fantine fanyana fara farah farangiz fardau farhan
farhunnisa farida faris faron farouk farrah farrell farris farruh faruk farès fasih fathonah fatih
fatim fatima fatimah fatimata fatin fatma fatou fatouma fatoumata fatoş faust fausta faustin
faustina faustine faustino fausto faustýn faustýna favian faviola fay faya faye fayen fayenne
faysal fayth fayzbek fazilat fazilet fazio fazliddin fazlı fazullah fazıl febe febi febriana
febrina feda fedai fedde fedele federica federico fedor fedro fehime fehintola fehmi felecia
felica felice felicia feliciano felicie felicien felicita felicitas felicián feliks felina felipa
felipe felisa felisha felix felton felícia felície femke femm fenja fenna fenne feodor feodora
feodosia ferah feramuz feramuş feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc
ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fernanda fernando
ferne ferre ferrell ferris ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza
feyzullah fiammetta fibikemi fidan fidel fidelie fidelius fidencio fidenziano fidenzio fidèle
fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye filemon filibert filiberto
filip filipa filipe filipp filippa filippo filiz filofteia filomen filomena filomeno filoména
filotije filou fily finia finja finlay finley finn finnegan finnian finnja finnley fiodor fiona
fionn fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin fischer
fitrat fitri fitria fitriani fitzgerald flaminia flavia flaviana flaviano flavie flavien flavio
flaviu flavius flavián fleano fleta fletcher fleur flo floare floarea flodoard floortje flora
flore florea florencio florencja florene florent florentin florentina florentino florentýn
florentýna florența florestan florian floriana floriane floriano florica floridia florie florina
florine floris florián floy floyd flurin flurina flynn flóra foca fode folafoluwa folashade folco
folu forrest fortunata fortunato fortunát fortuné fortunée fos fosca fosco fotih fotima foucauld
foulques fran franca france francene frances francesca francesco francette franchesca francheska
franci francie francine francis francisc francisca francisque franciszek franciszka franck franco
francois franjo franka frankie franklyn franky fransisco františek františka franz franziska
françois françoise frazier fred freda freddie freddy frederic frederica frederick frederico
frederik frederike frederique fredia fredric fredrick fredrik fredy freeda freek freida freja
frenkie freya freyja frida frido fridolin fridolín fridrich frieda friederike friedrich fritz
frontiniano frusina fruzsina fryderyk fráňa frédéric frédérique frída frīda fuat fulbert fulberto
fulcran fuldem fulden fulgence fulgenzio fulton fulvia fulvio fulya funani funda funmilade
funmilayo furio furkan furkân furman furseo fuscolo fuzuli fynn fábio fâlih féba félicie félicité
féline félix füreyya füruzan füsun gabe gabi gabin gabino gabrial gabriel gabriela gabriele
gabriell gabriella gabrielle gabrijela gabriël gada gadang gadiel gading gaduh gael gaetan gaetano
gaffar gaglioffo gaia gaige gail gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu
galak galang galar galdino galeazzo galen galfryd galih galilea galileo galina galiono gallicano
galuh galur gamaliel gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda
gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran
gannon gantar gara garan garance garang gardner gareth garett garfield garik garika garimberto
garland garnett garnier garold garren garret garrett garrick garry garth garud garvin gary gaspar
gaspard gaspare gasti gaston gastone gati gatien gatik gatlin gatot gatra gatsha gaudenzia
gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gaven
gavin gavino gavriel gavril gavrilo gavxar gavyn gawati gayatri gaye gayla gayle gaylen gaylene
gaylon gaylord gaynell gazanfer gazi gaétan gaël gaëlle gaëtan gaïa gašpar gašper gbadebo
gbeminiyi gbemisola gbolahan gbowoade geanina gearld gearldine geary gedeon gedeone geena geeta
geetanjali gejza gelila gelin gelincik gellért gelsomina geltrude gelu gema gemine geminiano gemma
gena genadij genaro gencer generosa generoso genesia genesio genevieve geneviève genia genna
gennaro gennie geno genoveffa genoveva genta genziano gențiana geoff geoffery geoffrey geoffroy
georg georgann george georgeann georgel georgene georges georgeta georgetta georgian georgiana
georgiann georgianna georgie georgije georgina georgine geovanni geovanny geovany gerald geralda
geraldina geraldine geraldo geralyn gerard gerarda gerardina gerardo gerasim gerasimo gerazim
gerazym gerberge gerbert gerda geremia gergely gergő gerhard gerharda geri gerino germana germano
germán gerolamo gerold geronzio gerri gerrit gerry gerson gertie gertrud gertruda gertrude
gertrúda gervais gervasio gesualdo gevheri ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi
ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghiță gherardo gherghina gherman
ghislain ghita ghiță gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian giana
gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria
gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone giavanna gibran gibson
gicu gică gideon gidget giel gifty gigi gigliola gijs gil gilang gilbert gilberta gilberto gilda
gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra gino gioacchina gioacchino
giobbe gioberto gioconda giocondo gioele gioia gion giona gionata gionni giordano giorgia giorgian
giorgiana giorgio giosuele giosuè giotto giovani giovanna giovanni giovanny giovany giove
gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj
girish girja girolamo gisel gisela gisele gisell gisella giselle gislebert gissel gisselle gisèle
gita gitanjali gitte gitty giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa
giuseppe giuseppina giusta giustiniano gizela gizelle gizem gladis gladyce gladys glauco gleb
glenda glendon glenn glenna glennie glennis gligorije glinda glorie glynda glynis glynn gobinda
godeberta godfrey godiva goffredo gojko golda goldie golia golub gomberto gonca gondebaud gondulfo
gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo gonçalo gopaal gopal gopee gopi
gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon gosto goswamee
goswami gothard gottardo gottfried gotum goundo gouranga goutam govinda gracelyn gracelynn gracen
gracey graci gracie graciela graciliano gracián graciána gracja gracyn gradimir grady graeme
graham granville grato grayce grayden graydon graysen grayson grazia graziana graziano graziella
gražina grațian grațiana grațiela grecia greer greg gregg greggory gregoire gregor gregoria
gregorian gregorio gregory greta gretchen gretta greysen greyson grga grgo grgur gricelda griffen
grigore grigori grigorije grimaldo grisel griselda grizelda grover grozdana gry grzegorz grácie
grâce grégoire gréta guadalupe gualberto gualtiero gudakesa gudakesha gudrun gudrīte guelfo guenda
guendalina guenièvre guerrino guglielmo gui guiberto guido guilhem guilhemine guilherme guillaume
guillemette guillermina guillermo guinevere guiscardo guiseppe gulbahar gulbaxor gulchexra
gulistan guljamol guljaxon gulnora gulnoza guloy gulseren gulsora gulzira gulzoda gumesindo
gundelinda gunilla gunnar gunārs gurdev gus gussie gustav gustava gustave gustavine gustavo gustáv
guus guusje guérin gvendolina gvendolína gvozden gwen gwenaëlle gwenda gwendoline gwendolyn
gwenyth gwido gwyn gwyneth györgy gábor gál gédéon gérald gérard géraud géza gökalp gökben gökbörü
gökmen göknur gökçe gökçegöl gökçen gökçiçek gökşin gönenç göngör gönül göran görkem görün gözde
gúbio güher gül gülay gülbahar gülben güldem gülden güldeste gülegen gülemen gülen güler gülgün
gülhan gülnaz gülpembe gülriz gülsen gülsüm gültekin gülçin gülümser gülşen gümüş gün günay
gündoğdu gündoğmuş güner güneş güngör güniz günnur günsel günseli günyaruk günçiçek gürbüz gürcan
gürdal gürhan gürkan gürol gürsel güven güvenalp güvercin güzey gıyas gűnter habbab habib habiba
habil haby hacib hadassa hadassah haddie haden hadi hadja hadlee hadleigh hadley hadriel hadrien
hafi hafid hafsa hafshah hafız hagan hagen haiden haidyn hailee haileigh hailey hailie hairyanto
haisley hajar hakan hakeem hakem haki hakkı hal hala haldun halee haleigh halen haley hali halie
halil halim halima halina halit halle halley hallie haluk hamdi hamdullah hami hamid hamidou
hamilton hamima hamish hamit hammâd hampton hamsini hana hanae hanah hanan hanaé handan hande
hanefi hanga hani hania hanifa hank hanna hannabel hannah hanne hannele hannes hanno hannu hans
hans-peter hans-rudolf hans-ulrich hansjörg hanson hanspeter hansruedi hansueli hanuš haralamb
haralambie harald hardana hardi hardouin hari harimurti harinakshi harinarayan haris harit harita
harja harjasa harjaya harjo harlan harland harlee harleigh harlem harlen harley harlie harlow
harlyn harmon harmoni harmonie harold haron haroun harouna haroune harrell harriet harriett
harriette harris harrison harry harsana harsanto harsaya hartaka hartana hartley harto harun
harvey hasan haseki hashim hasibi hasim hasin haskell hasna hassan hassane hassie hatem hatip
hatouma hattie hattâb hauke hava havana havel havla hawa hawar haya hayal hayali hayat hayati
haydar haydee hayden haydn hayes haylee hayleigh hayley hayli haylie hayven haywood hazar hazen
hazle hazım haïm haşim haşmet haštal heber hector heda hedda hedi hedvig hedviga hedvika hedy
heema heide heidi heidrun heidy heikki hein heinrich heinz heitor heja helaine helen helena helene
helga helie helin helle hellen helmut heloise heloísa heloïse helèna helène helēna henderson
hendra hendri hendrick hendrik hendrika hendrix hennes hennessy henri henrich henrick henrie
henrieta henrietta henriette henrik henrike henrique henry henryk henryka hensley heracleea
herbert herberta heriberto herlinda herluin herman hermann hermelinda hermenegildo hermina hermine
herminia herminio hermione hermon hermína hermīne hernan hernán herschel hershel herta hertha heru
hervé heryanto hester hesti heston hettie heval hezekiah heřman hiba hicabi hicham hidaya hidde
hieronim hikmat hikmet hilaire hilal hilario hilarion hilarius hilary hilbert hilda hildebert
hildegard hillard hillary hillel hilma hilmi hilola hilton himadri himani himawan himmet hincmar
hinda hindy hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hişam hjalmar
hlengiwe hobart hobert hojimurod holley holli hollie hollis hollyn homer homero homér honore
honorine honorius honoré horace horacio horacy horațiu horea horia hortencia hortense hortensia
hortensie hortenzia hortenzie horymír horymíra horác hosea hosiyat hostimil hostimila hostimír
hostimíra hostislav hostislava hostivít houda hovard howard howell hoyt hozan hrvoj hrvoje hrvojka
hubert hud huda hudson huey hugh hugo hugues huguette hulda hulki hulusi humaira humay humberto
hunor huntley hurram hurshida hurşit husein husida husnida husniya husnora hussain hussein huston
huub huxley huy huzeyfe hvalimir hvězdoslav hvězdoslava hyacint hyacinta hyman hynek hypolit hyrum
háta hâdi hâlis hâtem håkan håkon hédelin hédi hélie hélier hélio héloïse hélène hêvî hüccet
hüdayi hüdâvendigâr hülya hüma hümayun hümeyra hüner hürkan hüsameddin hüsamettin hüseyin hüsnü
hüsrev hıfzı hızır iacob iacopo iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna
ianos iaroslav iaroslava iasmina iban ibidapo ibironke ibodulloh iboja ibou ibra ibraheem ibrahim
ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha icie icilio ico ida idalia idan idell
idella idir ido idowu idris idriss idrissa idy ieremia iesha ieshia ifa ifeanyichukwu ifeoluwa
ifeoma iffar ifora ifunanya ige iginia iginio igino ignacio ignacy ignatius ignazio ignjat ignác
ignácie ignát ignáta igor igori ihsan ihtiyor ika ike ikenna ikeoluwa iker ikhidie ikhsan ikin
ikrom ila ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilaçın ilda ildebrando
ildefonso ildegarda ildegonda ildika ileana ileen ilene ilenia ilgmārs ilgın ilhan ilian iliana
iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilko illiana illidio ilmari ilmārs ilona
ilsa ilse ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilyès ilza ima imad iman imane
imani imelda imen imene imke immacolata immacolato immanuel imogen imogene imoleoluwa imran imrane
imre imrich imron imène ina inaaya inanç inara inaya incoronata indah inder indira indra indriķis
indro indy indya ines inesa inessa inez inga inge ingeborg ingeborga inger ingmārs ingrid ingrida
ingrīda ingūna inioluwa inja inka inkeri inna innocente innocenty innocenza innocenzo ino inocenc
inocențiu insa intan inyoni inza inès inés inéz inês inës ināra inārs ioan ioana ioanina iola
iolanda iole iona ione ionel ionela ionelia ionică ionne ionuț iorio iosefina iosif ippocrate
ippolito iqra ira iraida iran irawati irelyn irelynn irem iremide irena irene irenej ireneo
ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta irie irina irinel irish irma irmak
irmeli irmina irnanto iroda irsad irvin irving irwan irwin iryna irène irēna isa isaac isaak
isabeau isabel isabela isabell isabella isabelle isabelly isac isacc isacco isadora isadore isael
isai isaia isaiah isaias isak isamar isaure ischirione ise isee isela iseoluwa iseult isha ishaan
ishan ishaq ishmael ishola isiah iside isidor isidora isidore isidoro isidro isioma isis isisa
isla islam islom ismael ismaele ismail ismaël ismaïl ismaïla ismoil ismérie isobel isolda isom
isotta isra israa israël isreal issa issabella issac issam issiaka istván isık isığ italo itri
itunuoluwa itzayana itzel itır iulia iulian iuliana iuliu iuri iurie iurii iustin iustina
iustinian iva ivah ivan ivana ivanka ivanna ivano ivanoe ivančica ivar ivek ivelisse iven iverson
iveta ivetta ivette ivey ivica ivie ivna ivo ivon ivona ivone ivonne ivor iván iwan iyabode iyad
iyadunni iyana iyanna iyanuoluwa iyed iyinoluwa iyla iyonna iyık iyıktağ iza izaac izaak izabel
izabela izabella izabelle izaiah izaiáš izajasz izak izan izayah ize izel izia izidor izidora
izmael izolda iztok izydor izzabella izzy izák iľja işık işıl işılay işın işıner işığ i̇brahim
i̇clal i̇dil i̇dris i̇ffet i̇hsan i̇hvan i̇kbal i̇keme i̇kiçitoyun i̇krime i̇layda i̇lbey i̇lbilge
i̇ldike i̇lgegü i̇lham i̇lhami i̇lhan i̇lkay i̇lkben i̇lke i̇lker i̇lknur i̇lksen i̇lkyaz i̇lqar
i̇lyas i̇mge i̇mran i̇mrem i̇nci i̇nç i̇pek i̇rem i̇rfan i̇rinç i̇rinçköl i̇rtiş i̇smail i̇smet
i̇til i̇xtiyar i̇zel i̇zzet i̇zzettin jaakko jabal jabari jabril jabulile jacalyn jacari jace
jacee jacek jacelyn jacen jacey jaci jacie jacinda jacinta jacinto jack jackeline jackelyn jacki
jackie jacklyn jacklynn jacky jaclyn jaclynn jaco jacob jacoba jacobi jacobo jacoby jacolby
jacorey jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta
jacquez jacquline jacqulyn jacy jacynthe jad jada jadah jadan jadelyn jaden jadesola jadiel jadin
jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jae jaeda jaeden jaedon jaedyn jael
jaela jaelen jaelin jaelyn jaelynn jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep
jagdish jagica jagmeet jahaira jahari jahaziel jaheim jahiem jahir jahlil jahmir jahnu jahzara
jaida jaidan jaide jaiden jaidyn jaila jailen jailene jailey jailyn jailynn jaiman jaime jaimee
jaimie jaimini jaimy jaina jair jairo jairus jais jaison jaivey jajuan jaka jakai jakari jakayla
jake jakob jakobe jakobi jakoby jakov jakub jakuba jakubina jakubka jala jalani jalaya jalayah
jale jaleah jaleel jaleesa jalen jalia jalil jalin jalisa jalissa jaliyah jalol jalon jalou jalyn
jalynn jalyssa jama jamaal jamaica jamal jamalia jamall jamar jamarcus jamari jamarion jamarius
jamaya jame jamee jameel jameer jameka jamel jamell jamere james jamesha jameson jamey jami jamia
jamiah jamie jamieson jamil jamila jamilah jamin jamir jamiro jamison jamiya jamiyah jammie jamol
jamon jamshid jamya jana janae janai janay janaya janaína jane janea janean janee janeen janek
janel janell janella janelle janelly janely janene janessa janet janeta janeth janett janetta
janette janey janez jani jania janiah janica janice janick janie janiece janin janina janine janis
janise janita janiya janiyah janja janka janko janna jannah janne jannek jannes jannet jannette
janni jannie jannik jannis jano janosch jansen janusz jany janya janyce janyla janīna japhet
jaquan jaquelin jaqueline jaquelyn jaquez jara jarad jared jarek jarell jaren jaret jareth jarett
jari jariah jariel jarius jarmil jarmila jarne jarno jaro jarod jarolím jarolíma jaromil jaromír
jaromíra jaron jaroslav jaroslava jarrad jarrell jarren jarret jarrett jarrod jarron jarvis jarwa
jarwadi jarwi jase jasen jasenko jashawn jashua jasiah jasiel jasin jasir jasleen jaslene jaslyn
jaslynn jasmani jasmijn jasmin jasmina jasmine jasmyn jasmyne jasmína jasmīna jasna jasněna jason
jasoň jasper jassem jassim jasur jaswadi jati jatmiko jaunita jautrīte javan javaris javen javeon
javi javian javien javier javin javion javlon javohir javon javontae javonte jawad jax jaxen jaxon
jaxsen jaxson jaxton jaxtyn jaxx jaxxon jaxyn jay jaya jayadi jayce jaycee jayceon jayci jaycie
jaycob jayda jaydan jayde jayden jaydin jaydon jaydyn jaye jayeng jayla jaylah jaylan jaylani
jaylano jaylee jayleen jayleigh jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymee
jaymes jaymie jayna jayne jayquan jayse jaysen jayshawn jayson jayvano jayven jayvion jayvon
jazelle jaziah jaziel jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin
jazzmine jc jean jean-baptiste jean-claude jean-daniel jean-françois jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeane jeanelle jeanene jeanetta jeanette
jeanie jeanine jeanmarie jeanna jeanne jeannel jeannette jeannie jeannine jeannot jeanpaul jeb jed
jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jela jelani jelena
jelica jelisaveta jelita jelka jella jelle jelmer jelte jemma jena jenae jene jenee jenel jenell
jenelle jenesis jenessa jenette jenevieve jeni jenica jenice jenifer jeniffer jenine jenise jenna
jennah jennette jenni jennica jennie jennifer jenniffer jennings jenny jennyfer jenovéfa jens
jensen jenson jente jeppe jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jerell
jereme jeremey jeremi jeremiah jeremias jeremiasz jeremie jeremiáš jeremy jerguš jeri jeriah
jerica jericho jerilyn jerimiah jermain jermaine jermey jermiah jernej jerod jerold jerome jeromy
jeron jeronimo jeroným jerrad jerred jerrel jerrell jerri jerrica jerrick jerrie jerrod jerrold
jerron jerry jeryl jerzy jerónimo jerôme jesenia jeshua jesiah jesica jesika jeslyn jesper jess
jessa jessalyn jesse jessee jessenia jessi jessiah jessica jessie jessika jesslyn jesslynn jessy
jessyca jesús jethro jett jetta jette jettie jevgeņijs jevon jevrosima jewell jezdimir ješa jhene
jhett jhon jhonny jia jianna jibril jidde jihane jil jiljí jill jillian jim jimena jimi jimmie
jimmy jimram jina jinane jinawi jindra jindřich jindřiška jinte jinthe jiovanni jip jiraiya jireh
jiselle jitender jitendra jitka jiya jiyan jiřina jiří jo joachim joah joakim joan joana joanie
joann joanna joanne joannie joanny joany joao joaquim joaquin joaquín joas jocelin joceline
jocelyn jocelyne jocelynn jodee jodi jodie jody joe joel joelina joeline joell joella joelle
joellen joely joep joeseph joesph joetta joette joey johan johana johann johanna johannah johanne
johannes johathan john johna johnathan johnathon johnell johnetta johnette johnie johnmichael
johnna johnnie johnny johnpaul johnson johny joi joie joko jolana jolanda jolanta jolayemi jolee
joleen jolene jolie jolien jolijn jolin jolina joline jolyn jolynn jomar jon jona jonah jonas
jonatan jonathan jonathen jonathon jonell jonelle joni jonna jonnie jonny jono jonpaul jonte jonáš
joojo joost jop jordana jordane jorden jordi jordin jordon jordy jordyn jordynn jorga jorge jori
jorin joris jorja jorn jorrit jort jory josalyn joscelyn joscha joschua jose josef josefa josefien
josefin josefina josefine josefína joselin joseline joseluis joselyn josep joseph josephin
josephina josephine josette josey josh joshua joshuah josiah josiane josianne josias josie josip
josipa joslyn joslynn joso josse josselin josselyn josslyn josua josue josué josy josé joséphine
joud jourdain jourdan journee journei journi journie jovan jovana jovani jovanka jovanna jovanni
jovanny jovany jovi jovie jovin jovita jovon joya joyce joycelyn joye jozef jozefa jozefína joziah
jozue joão joël joëlle joško jošt joža jože jožef jožica jream jrue juan juana juancarlos juanita
juanpablo juda judah judd jude judi judicaël judie judita judith judson judy judyta judīte juelz
jugoslav juha juhani juho jukka jula julan jule julee julene jules juli julia julian juliana
juliane juliann julianna julianne julide julie julieann julieanna julieanne julien juliet julieta
julietta juliette julija julijana julika julina julio julisa julissa julita julius juliusz julián
juliána juliëtte jullian jumadi jumagul jumari juna junayd junius juno junon jupiter jur juraj
juri jurnee jurre jurģis jusra juste justen justin justina justine justis justo juston justus
justyce justyn justyna justína justýn justýna justīne jusuf juta juul juwan juwon jyoti jyotis
jyotsana jáchym ján jános jázmin jérémie jérémy jérôme jéssica józef józefina józsef jörg jörgen
jørgen júlia júlio július jürg jānis jāzeps jēkabs jūlija jūlijs jūsma kaan kaarina kaat kabil
kabir kace kacee kacen kacey kaci kacie kacper kacung kacy kadeem kadem kaden kadence kader
kadiatou kadidia kadidiatou kadie kadin kadir kadrican kadriye kady kadyn kadı kaeden kaedyn kael
kaela kaelan kaeli kaelin kaelyn kaelynn kage kagiso kahina kahlan kahlani kahlil kai kaia kaiden
kaidence kaidyn kaila kailah kailani kailash kailee kaileigh kailen kailey kaili kaily kailyn
kailynn kaine kainoa kaira kairav kairi kairo kaisen kaisley kaison kaitlin kaitlyn kaitlynn kaius
kaiya kaj kaja kajen kajetán kala kalan kalani kalea kaleah kaleb kalee kaleena kalei kaleigh
kalel kalen kalena kalender kaleo kalervo kalevi kaley kali kalia kaliah kalib kalidou kalie kalim
kalin kalina kalinda kalinik kalista kalistrat kaliyah kalle kallen kalli kallie kalob kalpana
kalvin kalyani kalyn kalynn kamal kamalesh kamani kamar kamara kamari kamaria kamarion kamaya
kambali kamber kambree kambria kamden kamdyn kamel kamelya kameron kameryn kami kamia kamiah
kamidin kamil kamilah kamile kamilla kamille kamiya kamiyah kamla kamlesh kamol kamola kamoliddin
kamora kamran kamren kamrin kamron kamryn kamuran kamya kanak kanan kanchan kancı kanda kandace
kandi kandice kandis kane kanesha kani kania kanisha kanishka kaniya kaniyah kannan kannen kannon
kanon kanti kançı kapgar kapri kara karaca karah karahan karak karalyn karam karamba karamoko
karan karaça kardi kareem kareen karel karelle karely karen karena karey kargılaç kari kariane
karianne karie karim karima karimah kariman karime karin karina karine karis karisa karisma
karissa karja karl karl-emil karl-johan karla karlee karleen karleigh karlene karley karli karlie
karlijn karlo karlos karlotta karly karlyn karlıgaç karman karmela karmen karmyn karna karol
karolann karoliina karolina karoline karolyn karolína karon karren karri karrie karrington karry
karsa karsana karsen karson karsten karsyn karta karthik kartier kartik kartika karunanidhi kary
karya karyl karyme karyn karīna kasandra kase kasen kasey kash kashton kashyap kashyapi kasi kasia
kasie kasim kasiran kasiyah kasián kason kasper kassandra kassi kassidy kassie kassim kastor
kasusra kasyn kasım kataleya katalina katariina katarina katarzyna katarína kate katelin katell
katelyn katelynn kateri katerina katey kateřina kathaleen katharina katharine katherin katherina
katherine kathern katheryn katheryne kathey kathi kathie kathleen kathlene kathlyn kathrin
kathrine kathryn kathryne kathy kathyrn kati katia katica katie katija katilyn katina katja katlin
katlyn katlynn kato katrice katrin katrina katrine katryn katrīna kattie katun katunkız katy katya
kavin kavon kavya kawaca kawaya kawtar kay kaya kayaalp kayacık kayaçık kayce kaycee kaycen kayci
kaycie kaydance kaydee kayden kaydence kaydin kaye kayla kaylah kaylan kaylani kaylea kayleb
kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kayliah kaylie kaylin kaylon kaylyn
kaylynn kayna kaynak kayne kayode kayra kaysen kayson kaytlin kaytlyn kayun kayça kazanç kazimierz
kazimír kazimíra kazkatun kaïna kaïs kağan kašpar kc keagan keaira keana keandre keanna keano
keanu keara keasia keaton kecia kedrick keegan keelan keeley keely keena keenan keerti kees keesha
kegan kehinde kehlani keiara keila keilah keilani keily keion keira keiry keisha keith keji kejuan
kekik keklik kekoa kelan kelani kelby kelcey kelci kelcie keleş keli kelis kellan kelle kellee
kellen keller kelley kelli kellie kelly kellyann kellye kellyn kelsea kelsee kelsey kelsi kelsie
kelsy kelton kelvin kelya kelyan kemal kemalettin kemari kemba kemberly kemi kemâl ken kena
kenadee kenadi kenadie kenai kenan kenari kenda kendal kendall kende kendel kendell kendra kendric
kendrick kendyl kendyll kenes kenia kenisha kenji kenlee kenleigh kenley kenna kennadi kennady
kennard kennedi kenneth kenney kennith kennon kennth kenny kensi kensington kensley kenton
kentrell kenyatta kenyetta kenyon kenza kenzi kenzie kenzlee kenzley kenzo kenzy keon keona
keondre keoni keonna keonte keosha kepez kera keramet kerami kerem keremşah keren keri kerim kerin
kermit kerri kerrie kerrigan kerry kerstin kerwin kesha keshaun keshawn keshia kesme ketsia
keturah kevan keven kevin kevon kevser kevyn keya keyan keyana keyanna keyara keyken keyla keylee
keyon keyona keyonna keysha keyshawn kezia keziah kezlik keşşaf kgabu khadidiatou khadidja khadija
khadijah khadim khady khai khalani khaled khaleesi khali khalia khalid khalil khalilah khaliyah
khamari khanyisile khari khaza khethiwe khloe khloee khoudia khristian khristopher khulekani
khyree kia kiaan kiah kian kiana kiandra kianna kiano kiara kiarra kiefer kiel kiera kieran
kiernan kierra kiersten kierstin kierstyn kiesha kieth kika kikelomo kiki kilee kilian kilián
killian kilyan kim kimani kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberly
kimberlyn kimi kimo kimora kincső kindra kinga kingsley kinlee kinleigh kinley kinsey kinslee
kinsleigh kinsley kinzie kinzley kiné kiona kipp kira kiran kiraz kirby kirilo kirkland kirra
kirsten kirstie kirstin kirstyn kirt kirti kisha kitana kitty kiya kiyah kiyan kiyana kiyomi kizzy
kjeld kjell klaas klaire klara klarencjusz klarissa klaudia klaudie klaudius klaudiusz klaudián
klaus klay klayton klea klemen klemens klement klementina klementyna klementýna kleopatra kliment
kloe kloey klotylda klára kléber klāra klāvs knox kobe kobi kobie koby koda kodi kodie kody koen
kofi kojo koko kolawole kolbe kolbie kolby kole koleta kolin kollin koloman kolombín kolombína
kolson kolt kolten kolton kolumbán kolumbín kolumbína komil komila komron konner konnor konrad
konrád konrāds konstance konstancie konstancja konstantin konstantinos konstanty konstantyn
konstantýn konstantīns konsuela konzuela konštantín kooper kopano kora koralia koray korben korbin
korbinian korbyn kordell kordula korede koren korey kori korie korina korinna korkut kornel
korneli kornelia kornelius korneliusz kornél kornélia kornélie korra kortney kory kosma kosmas
kosta kourtney koçer kraig krasava krasomil krasomila krasoslav krew krešimir krijn kris krish
krisha krishna krishnadas krishnadasa krissy krista kristal kristan kristel kristen kristi
kristian kristiana kristie kristiina kristijan kristin kristina kristine kristián kristiāna
kristiāns kristjan kristofer kristoffer kristopher kristy kristyn kristína kristóf kristýna
kristīne krisztián krisztofer krišjānis krišs krištof krsto kruno krunoslav kruz krysta krystal
krystel krysten krystian krystin krystina krystle krystyna kryšpín kryštof krzysztof ksawera
ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumru kumuda
kumush kuncara kunhuta kunthara kurnia kurt kurtis kusuma kutbettin kuzey kuzman kvetoslava kvido
květa květoslav květoslava květoň květoš květuše kwabena kwadwo kwaku kwame kwamena kwasi kweku
kwesi kwintyn kya kyah kyaire kyan kyana kyanna kyano kyara kyden kyla kylah kylan kylar kyle
kylea kylee kyleigh kylen kylene kyler kyley kyli kylian kyliann kylie kyllian kyllikki kylo
kymani kymberly kyndal kyndall kyndra kyng kynlee kynleigh kynslee kyra kyrah kyran kyree kyren
kyrin kyro kyron kyrsten kysen kyson kyzer kâmil kâzım kéba kévin köksal kübra kürşad kārlis kımız
kımızalma kımızalmıla kımızın kırgavul kırlangıç kırçiçek kısmet kıvanç kıvılcım kıymet kızdurmuş
kızılalma křesomysl křišťan laal labuh lacee lacey lachelle lachlan laci lacie lacy lada ladarius
ladawn ladina ladislao ladislau ladislav ladislava ladji ladon ladonna lael laela laetitia
lafayette lahna lai laia laiken laikyn laila lailah lailani laina laine lainey lainie laisha lajos
lajuan lajuana lakeisha lakelyn lakelynn laken lakendra lakenya lakesha lakeshia lakia lakiesha
lakisha lakita lakota laksana lakshman lakshmi lakshmidhar lakshminath laksita lakyn lal lala lale
lalie lalita lamar lamarcus lamarr lamberto lamih lamine lamonica lamont lamonte lamya lana lanae
lanang lancelot lancilotto landan landen landin landis landolfo landon landry landyn lanell
lanette laney lanfranco langa langgeng langston lani lanie lanita laniya laniyah lanjar lanna
lannie lanny lanora lantar lapo laquan laquanda laquisha laquita lara larae laraine laramie laras
larhonda larina larisa larissa larita larkin laron laronda larry lars larson larue lary larysa
lasandra lascăr lashae lashanda lashaun lashawn lashawna lashawnda lashay lashon lashonda lashunda
lasmanto lasmono lasonya lassana lasse laswi laszlo latanya latarsha latasha latashia latavia
latesha lathan latia laticia latif latifa latife latika latisha latofat latonia latonya latoria
latosha latoya latoyia latrell latrice latricia latrina latrisha launa laura lauralee laurance
laurane laure laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz
laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz laurenția
laurențiu lauretta laurette lauri laurian lauriane laurianne lauriano laurice laurie laurin
laurine lauro laury lauryn laurène lautone lavada lavanya lavar lavell lavelle lavern laverna
laverne lavina lavinia lavinio lavon lavonda lavonna lavonne lavínia lavīze lawana lawanda lawanna
lawerence lawrance lawrence lawrencia lawson lawton laxman laxmi laya layan layana layanah layla
laylah laylani laylo layna layne laynee laynie layton lazare lazaro lazarus laziz lazzaro lazăr
laëtitia leah leamon leana leander leandr leandra leandre leandro leane leann leanna leanne leano
leart leatha leatrice lebron leda ledion lee leeann leeanna leeanne leela leeland leelou leen
leena leendert leeroy leesa lega legawa lehna leia leif leigh leigha leighann leighton leila
leilah leilani leilany leisa leisha lejla lela lelah leland lelia lemar lembah lemide lempi lemuel
len lena lenard lene leni lenia lenin lenja lenka lenn lenna lennard lennart lenne lennert lenni
lennie lennon lennox lenny lenora lenore lenox lenwood leny lenya leo leo-paul leobardo leodegar
leokádie leola leon leona leonard leonardo leonel leonhard leoni leonia leonid leonida leonidas
leonie leonilda leonio leonis leonor leonora leonore leontin leontina leontine leontýn leontýna
leontīne leonzio leonīda leonīds leopardo leopold leopolda leopoldina leopoldine leopoldo
leopoldýna leora leota leoš leposava lera lerato leron leroy lerzan lesa lesana lesia leslee
lesley lesli leslie lesly leslye lessie lestari lester leta letha leticia leticie letisha letitia
letizia letiția letterio lettie letty letícia leufroy levana levar levent levente levern levi
levio levke levon levoslav lewin lewis lexa lexi lexie lexington lexus lexy leya leyan leyla
leylani leyna leyton lezlie leïla leïna lešek lia liah liam lian liana liane lianna lianne liara
libbie libby liberata liberato liberatore liberio liberto libor libora liboria liborio liboslav
liboslava libuša libuše libère liběna licia lică lida lidania lidia lidija lidio lidmila lidya
lieke liene liesl lieto lieuwe lieze ligia liisa lila lilah lilas lili lili-rose lilia lilian
liliana liliane lilianna lilibeth lilie lilien lilith liliya liliána liliāna lilla lilli lillia
lillian lilliana lillianna lillie lillith lilly lillyan lillyana lillyann lillyanna lilou lilwenn
lily-rose lilya lilyan lilyana lilyann lilyanna lilyanne limar lina linda linde lindell lindsay
lindsey lindsy lindy linett linette linh linkin linley linn linne linnea linnie linnéa linoy linoï
linsey lintang linton linus linwood lio lioara lionel lionell lior liora liron lirone lisa
lisamarie lisandra lisandro lisann lisanne lisbeth lise liselotte lisette lisha lison lissa
lissette lita lital litzy liuba liubov liubovi liudmila liusea liv liva livia liviana livie livino
livio liviu livius liya liyah liyam liyan liyana liz liza lizabeth lizbeth lize lizet lizeth
lizette lizz lizzette lizzie lizzy liétald liāna ljiljana ljuba ljubica ljubiša ljubomir ljudevit
llewellyn lloyd lluvia loa loane lochlan lodovica lodovico loek loes loet logan lois loki lola
lolade lolita lon lona londa londyn londynn longin loni lonie lonna lonnie lonny lonzo lora
loraine loralee loralei loredana loree loreen lorelai lorelei lorella loren lorena lorenc lorene
loreno lorenz lorenza lorenzo loreta loretha loretta lori lorian loriana loriann lorianne lorie
lorik lorin lorinda lorine lorita lorna lorne lorrain lorretta lorri lorrie loryn lotar lothaire
lothar lott lotta lotti lottie lou lou-ann lou-anne loua louan louane louann louanne louay loubna
louca louella louie louis louis-marie louisa louise louison louka loula louna lounis lourdes
lourenço louvenia lova lovell lovie lovina lovisa lovorka lovro lowell lowie loyce loyd loïc loïs
loïse lu lua luan luana luann luanna luanne lubin lubomír lubomíra lubor luboslav luboslava luboš
luc luca lucas lucca lucențiu lucero luci lucia lucian luciana lucianna luciano lucica lucie
lucien lucienne lucija lucijan lucila lucile lucilla lucille lucinda lucio lucious lucius lucián
luciána lucja lucjan lucretia lucrezia lucreția lucrețiu lucus lucy lucía ludano ludie ludivine
ludivoj ludiše ludmila ludolphe ludomír ludomíra ludoslav ludoslava ludovic ludovica ludovico
ludvig ludvika ludvík ludvíka ludwig ludwik ludwika luděk lue luella luena luhung lui luigi luigia
luis luisa luise luiz luiza lujza luk luka lukas luke lukhona lukita lukman lukrecius lukrécie
lukáš lula luluh lulut luminita luminița luminosa lumír lumíra lungelo lungu lupe lupita lura
lurhur lurline lutfan lutfi lutfiya lutfulloh luther luthfi lutibor lutobor luuk luus luvenia
luwar luwes luzie luís luísa luďka luīze lwandle lya lyan lyana lyanna lyda lydell lydia lydie
lykke lyla lylah lyle lylia lylou lyman lyn lyna lynda lyndell lynden lyndi lyndon lyndsay lyndsey
lynell lynelle lynette lynlee lynn lynna lynne lynnea lynnette lynsey lynwood lyra lyrik lysanne
lászló léa léana léandre léda léna léo léon léonard léonie léonne léopold léopoldine lévi lívia
lîlan lîrîk lütfi lütfullah lýdia lýdie lāsma lăcrămioara lība līga līksma līna līva līvija līze
lūcija maad maaike maan maarit maarten maartje maayane mabel mabelle mable mabruk maca macaire
macaria macario macayla maccabeo macee maceo macey machelle maci macie mackenna mackenzi mackenzie
macklin mactar macy madalena madaline madalyn madalynn maddalena maddex maddie maddison maddix
maddox maddux madelaine madeleine madelene madelief madelin madeline madelyn madelyne madelynn
madelynne madhuri madie madilyn madilynn madina madisen madisson madisyn madita madlaina madleen
madlen mady madysen madyson mae maegan mael maelee maelle maelyn maelynn maelys maeva maeve
mafalda maffeo magali magaly magan magda magdalena magdalene magdaléna magen maggie maggiorino
magno magnus maguelone maguette mahala mahalia mahamadou mahan mahault mahaut mahdi mahe mahendra
maher mahesa mahesh maheswar mahfud mahir mahlon mahmoud mahmud mahmut mahrus mahulena mahzan
mahzun mahé mai maia maica maida maija maike maila mailin mailo maimunah maiorico maira maisha
maisie maison maisy maisyn maite maitê maiya maizie maja majda makaela makai makaila makala makan
makara makari makary makayla makaylah makeda makena makenna makenzi makenzie makhi makhtar makiah
makinley makinwa makiya makiyah maksim maksud maksym maksymilian makyla malachi malaika malak
malakai malakhi malaki malani malati malaya malayah malco malcolm malcom malea maleah maleek malek
malena malene malia maliah malick malik malika malikai malin malina malinda malique malisa malissa
maliya maliyah mališa malka malky mallaury mallie mallori mallorie mallory malo malone malorie
malou maloxat malte malthe malti malvin malvina malvína malvīne malwina mamadou mamady maman
mamante mamert mamie mamoudou mamour manah manal manar manassé manca mancio mandaakin mandakini
mandi mandie mandla mandy manel manelle manetto manfred manfredo manfréd mangala mangalya manik
manikya manil manilio manisha manjusha manley manlio manny manoah manoj manole manon manona
mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud mara maram marana
maranda marat marbella marc-antoine marceau marcela marceli marcelin marcelina marceline marcelino
marcell marcella marcelle marcello marcellus marcelo marcelína marchelle marcheta marci marcia
marcial marciano marcie marcin marco marcoantonio marcos marcu marcus marcy mardon mareike marek
marely maren marena mareta marga margana margaret margareta margarete margarett margaretta
margarette margarida margarita margarito margaréta margaux margery margherita margie margit
margita margo margot margret margrit margrith marguerite mari maria mariadi mariaelena mariah
mariajose mariam mariama mariame marian mariana mariane mariann marianna marianne mariano maribel
maribeth marica maricarmen maricela maricella maricica maricruz marie marie-ange marie-lou marieke
mariel mariela mariella marielle mariem marieta marietta marija marijan marijana marijn marika
marilee marilena marilie marilou marilu marilyn marilyne marilynn marilú marin marinda marinela
marinella marinetta marinko marino marinus mario marioara mariola marion maris marisa marisela
marisha marisol marissa marit marita maritza marius marivel mariya mariyah marián marième marja
marjan marjane marjatta marjeta marjolaine marjorie marjory markanthony markayla markeith markel
markell markia markie markika markita markku marko markus markéta marla marlana marlee marleen
marleigh marlen marlena marlene marley marli marlie marlies marlis marlo marlon marlow marlowe
marlyn marlys marlène marna marni marnie marolo marouane maroš marquan marquel marquell marquetta
marquette marquez marquis marquita marrit marsha marshall marshawn marsito marsudi marta martaka
martana martani marte martell martez martha marthe marti martim martin martina martine martino
martti marty martyna martín marut maruta marva marvin marvis marwa marwan marwane marwata marwen
marwin mary marya maryadi maryah maryalice maryam maryann maryanna maryanne maryanto marybeth
maryelizabeth maryellen marygrace maryjane maryjo marykate marylee marylin marylou marylyn
marylynn maryn maryna maryrose maryse marysol maryssa marzia marzio marème maría marína marģers
masen mashxura massamba massima massimiliano massimo massinissa masyn matan matar matei matej
mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis
mathurin mathuys mathys mathéo matias matija matilda matilde matis matisse matjaž matko mato
matouš matroniano matt mattea matteo mattheo matthew matthias matthieu matthijs matthis matti
mattia mattias mattis mattison mattéo matylda matys matyáš matz matías matúš matěj matīss maude
maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro
maury maurycy mavdud mavis mavlon mavluda mavrick mawuena mawusi max maxbuba maxellende maxence
maxens maxfuza maxie maxim maxime maximilian maximiliano maximilien maximilián maximillia
maximillian maximino maximo maximus maxine maxmilián maxsuma maxton maxwell maxx maya mayah mayane
mayar maybell maybelle maycee maye mayer mayeul mayla maylee maylin mayline maylis mayme maymie
maynard mayoor mayra maysa mayson mayssa mayte mazbut mazhar mazie mazlum maé maélis maël maëlie
maëline maëlis maëlle maëly maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa
maïssane maïwenn małgorzata maša mašinka mbalienhle mbaye mcarthur mccoy mckay mckayla mckenna
mckenzi mckenzie mckinlee mckinley mckinzie mea meagan meaghan meah mechelle meda medard medardo
medea medine medoro medya meena meenakshi meera meg megan megane meggan meggie meghan meghann
meghnad meghnath mehdi mehki mehmet mehriban mehtap mei meik meike meilani meir meira meire
mekayla mekhi melaine melani melania melanie melanio melannie melany melchiade melchior melchiorre
melda meleah melek melenija melezio melia melichar melih melike melikşah melina melinda meline
melis melisa melissa melissia melita melitina melle mellie mellina mellisa mellissa melnic melodee
melodi melodie melonie melony meltem melusine melva melvil melvin melvina melvyn melyna melynda
melyssa melánia melánie memduh menachem menahem menaka menardo mence mendel mendy menelao meneo
menka menno mennone menodora meral meranda mercede mercedes mercedez mercurio meredith merete
meriam merideth meridith meriem merih merijn merilyn merissa meriç merjem merle merlene merlyn
merna merri merrick merrie merrilee merrill merritt mert mertie merton merve mervin merwan meryam
meryem meryl messalina mestan mesut metello metin metod metoděj metrofane mette mevlüt mex meyer
meyra meïssa mečislav mečislava mhambi mia miabella miah micael micaela micah micaiah micayla
micha michael michaela michaele michaella michal michala michale michalina michaël michał micheal
michel michela michelangelo michele micheline michell michelle michèle mickael mickayla mickaël
mickel mickey micki mickie midas mieke miel miesha migdalia migel miguel miguelangel mihael
mihaela mihai mihail mihailo mihajlo mihnea mihriban mihály mija mijat mik mika mikael mikaela
mikah mikail mikaila mikal mikala mikayla mikaylah mikaïl mike mikeal mikel mikell mikey mikhail
miki mikkel mikki mikko miklós miko mikoláš mikołaj mikuláš mila milada miladin milagro milagros
milah milana milani milania milanka milanko mildred mileena milena mileta miley milford milhan
milica milisav milissa milivoj milić miljan miljana miljenko milka milla millard miller millicent
millie milly milo milojica milomir milorad miloslav miloslava milota milou milouš milovan milovín
miloň miloš milred milton milutin milutín miluše milán milík milíč mima mimi mimma mimo minakshi
mindi mindy minerva minervina minervino minh minka minna minnie minodora mio mioara miodrag miomir
miquel mira mirabela mirac miran miranda miray miraziz miraç mircea mirco mireille mirek mirela
mirella mireya miriah miriam miriama mirian mirja mirjam mirjana mirka mirkelam mirko mirkó mirna
mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna
mirziyo misael misaele misbah mischa misha mislav missouri missy misti mistie mitar mitch mitchel
mitchell mithat mitică mitja mitra mitruț mittie mitzi mitzie miya miyah mizgîn miķelis miša miško
mlad mladen mlađana mnata mnislav mnislava mobolaji moche moctar modesta modesto modibo modou
modrīte modupe mody mofifoluwa mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad
mohammed mohan mohana mohinder mohini mohir moises moisés mojca mojisola mojisoluwa mojmír mojżesz
mojžíš molli mollie molly momir momira mona monae monaldo monalisa monet monica monika monique
monitore monserrat monserrate montel montez montgomery montie montrell montserrat monvīds moradeke
morayo mordechai morena morenike moreno morgan morgana morgane moriah moric moris moritz morolake
morris morrison morten mortimer morton mory moses moshe mosinmileoluwa mosunmola mosè motunrayo
mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil moxigul moxina
moxinur moxira moyosore mozell mozelle moïra moïse moïsette mořic mpho mpilo mpumelelo msizi
mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudīte mufiz mugur mugurel muhammad
muhammed muharrem muhsin muhtar muhterem muhteşem muhtor muhyiddin mujur mukadder mukaddes mukesh
muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni munif murat muriel muriela murilo
murod murphy murray mursinin mursita musa musawenkosi muslih mustafa mustafo mustapha mustika
mustofa musulmon mutahhar mutasım muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer
muziano mya myah myasia mycah mychael mychal myesha myia myisha myka mykah mykayla mykel myla
mylah mylan mylee mylene myles mylie mylo mylène myra myranda myriah myriam myrl myrna myron
myrthe myrtice myrtie myrtil myrtille myrtis myrtle mája márcia mária mário márk márton mátyás
máté médea médoune médéric mégane mélanie méline mélisande mélissa mélissandre mélodie mércia
mérovée mína mónica móric müesser müfid müge müjdat müjde müjgan mükerrem mümtaz münevver münir
müren müzdad müşir māra mārcis māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca mētra
mısra nabi nabil nabila naci nadalina nadejda nader nadežda nadi nadia nadine nadiya nadja nadya
nadzieja nadège naděžda naeem nael naemi nafisa nafiz naftali nagabhushanam nahel nahid nahil
nahla nahomi nahum naia naila nailah naim naima naimah naisha naiya naja najah najam najee najib
najla najmiddin najwa nakayla nakia nakisha nakita nakiya nalan nalani nalar nalini nallely
namazio namık nanci nancie nancy nand nanda nandi nando naneta nanette nannette naomi naomie naomy
naoufal naoufel napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra
nargiza nariah narimon narin narinder nariyah narji narseo narsete nasab naseem nash nasiba nasim
nasir nasriddin nasrullah nassim nastja natacha natale natalee natali natalia natalie natalija
natalina nataly natalya natan natanael nataniel natasa natasha natashia nataša natașa nate
nathalia nathalie nathaly nathan nathanael nathanaël nathanial nathaniel nathen natiq natisha
natividad natka natosha natália natálie naud naudet naura nautica navaeh naveah naveen navi navin
navya nawal nawel nawfel nawroz naya nayel nayeli nayely nayla naz nazan nazareth nazario
nazariusz nazary nazif nazim nazlı nazmi nazrulloh nazzareno nazzaro nazım naël naëlle naïa naïl
naïla naïm naïma naïs naďa nađa ndleleni ndondoloza nea neal nebojša necat necati necdet nechama
nechifor necib necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neel neela
neeltje neely neena nefeli neftali neha nehemiah nehemias nehir neida neil neill neiva neja nejat
nejc nejla neklan nela nelda nele nelea neli nelia nelida nelio nell nella nelle nellea nelli
nellie nelly nels nelson nelu nelya nemanja nena nenad neo neoma neomi neonila neopolo neoterio
nepomuk nera nerea nereida nereo nergis neri neriah nerissa nermine nery nesa nesim neslişah
nesrin nesrine nestor nestore neta neva nevaeh neveah neven nevena nevenka neville nevin nevio
nevra nevzat newroz neyla neymar nezamysl neïla neşet nhlakanipho nia niah niall niam niame niamh
nicanor nicarete nicea niceforo niceto nicezio nichelle nichifor nichol nicholas nicholaus nichole
nicholle nick nickey nicki nickie nicklas nicklaus nickolas nickolaus nickole nicky nicla niclas
nico nicoară nicodemo nicodim nicol nicola nicolae nicolai nicolaie nicolas nicole nicoleen
nicoleta nicoletta nicolette nicoline nicolle nicolás nicolò nicon nicu niculina niculiță nicușor
nicuță nicéphore nida nidia niek niels niels-christian niene nienke niesha nigar nigel nigora
nihad nihal nihan nihat nik nika nike nikhil niki nikia nikita nikki nikkie nikko niklas niklaus
niklāvs niko nikodem nikodém nikodéma nikol nikola nikolai nikolaos nikolas nikolasz nikolaus
nikole nikoleta nikolina niké nikša nila nilam nilda nilde nile niles nilgün nilsa nilufar
nimakoah nimas nimit nimród nina nineli ninfa niniano ninioluwa nino ninthe nio niouma niranjan
nirbhay niro nisa nisan nisha nissa nita nives nixon niya niyaga niyah niyazi niyilolawa
nizamettin nizar nizom nizomiddin niştîman njegomirka nkanyezi nkosenye nkosingiphile nkosinhle
nkosiyabo nnamdi noa noah noam noami noan noar nodira noe noelani noelia noelie noella noelle
noema noemi noemie noemy nofoto noha noham nohan nohemi noila nokuthula nola nolan noland nolann
nolen nolhan nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora
norah norbert norberta norberto nore noreen norene norhane norica norina norine norma norman
normand norris norval norwood nosir nosirjon nostriano noud nouha nour noura nourane nouri novah
novak novalee novan novi noviana novita nowi nozima nozipho noâm noè noé noémi noémie noë noël
noëlla noëlle nqobile nrima nthabiseng ntokozo ntombizodwa nuccia nugraha numan nuno nunziata
nunzio nural nuran nuray nurbek nurettin nurgül nurgün nuri nuria nuriddin nurlan nursel nurseli
nurul nurullah nusrat nusratulloh nusret nuša nya nyah nyana nyasia nydia nyesha nyla nylah nyle
nynke nyoman nyomi nyra nyree nándor nátán néhémie nélia néné nóra núbia núria nûda nûdem nûredîn
nükhet něhoslav oaklee oakleigh oakley oaklyn oaklynn oana obadiah obanijesu obed obid obie obioma
obrad obren oceane ocie octav octavia octavian octaviana octavio octavious octaviu octavius océane
odalis odalys oddone odelia odell oderico odeta odetta odette odidone odie odil odile odilia
odilon odin odis odolen odon odorico odunayo ofelia ofelya ofélia ofélie oger ognjana ognjen
ogooluwa ojaswini ojārs okan okey okiki oktavie oktavius oktavián oktay okto oktávie okşan ola
oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olan olanrewaju olansile olaoluwa
olasunmbo olatunbosun olavi olayinka olbram olcay oldrich oldřich oldřiška oleg oleksandr olen
olena olesea oleta olga olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda
olindo oliva olivera olivia olivie olivier oliviera oliviero oliviu olivér oliwia oliwier olle
ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola
olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi
oluwatumise oluwole oluwunmi olympe olympia olympie olyvia olívia olīvija oma omad oman omana omar
omari omarion omawunmi ombeline ombline ombretta omer omero omina omobobola omobolanle omodunni
omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona ondina
ondrej ondřej ondřejka oneal onesta onesto oni onofrio onome onorata onorina onorino onorio
onoriode onufry onur oona oormila opalina opan opemipo opeoluwa opeyemi ophelia ophelie ophélie
opung oqil ora oralia oran orazio orchidea orell oren orenzio oreofe orest oreste orestes orfeo
orhan ori oriana oriande oriane orie orietta orif orin orio orion orland orlane orlo ornella
oronzo orpha orrin orsino orso orsola orsolina orson ortansa ortensia ortensio orville orvokki
orzu osanna osbaldo osborne oscar osiel osiris oskar oskari osman osmar osmondo ossie ostoja
osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara otello otha othmane otho otilia
otilie otis otmar oto otokar otomar ottaviano ottavio ottilia ottilie ottis otto ottone otília
otýlie otīlija ouida oumar oumayra oumou oury ousmane oussama ovidio ovidiu ovidius owen oxana oya
oybek oyenike oyga oyindamola oyindasola oynur oysha ozan ozana ozanne ozell ozella ozias oziel
ozod ozoda ozodbek ozren ozy ozzie ozzy oğuz oğuzhan oļegs oļģerts oľga pablo paciano pacifico
pacomio pacôme paden padmi paige paiman paislee paisleigh paityn paja pakize palatino palladio
palma palmazio palmer palmira palmiro paloma palémon pam pamala pamela pamelia pamella pamfil
pammachio panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu panji panka
pankracy pankrác panna pantaleo pantaleone pantelei paola paolo param paramartha paramita
paraschiva parascovia pardo paride parla parman parmenio parris parrish parsival parth parvati
pascal pascale paskal paskala pasquale paterne paterniano pathé patric patrica patrice patricia
patricie patricija patricio patrick patrik patrina patrizia patrizio patroclo patrycja patrycjusz
patrycy patryk patrícia patrīcija patsy patti pattie patton patty paul paul-antoine paul-arthur
paula paule pauletta paulette paulica paulien pauliina paulina pauline paulino paulo paulína
paulīne pauside pava pavel pavica pavla pavle pavlina pavlín pavlína pavol paweł paxton payden
payidar payson payten payton pearlie pearline pearson pedro peggie peggy peighton pekka pelaghia
pelagia pelagie peleo pelhřim pelin pelinsu pelle pellegrino pelumi pembe penda penelopa penelope
penney pennie pentti pepe pepijn pera perceval percival percy perica pericle perihan perikles
perkasa perla perle pernell pernilla pero perran perri perrin perrine perseo persephone persida
pertev peruna perver pervin perzida perî pete petek peter petko petr petra petrana petrică petrija
petrina petrișor petronela petronila petronilla petronille petronio petronius petru petruše petruț
petruța petteri petula peyami peyton phaedra pharell phebe phil phila philani phileas phileine
philemon philibert philine philip philipp philippa philippe phillip phillis philomena philomène
philothée philou philémon phineas phiwokwakhe phoebe phylicia phylis phyliss phyllis pien piera
pierangelo piergiorgio pierluigi piermarco piero pierre pierre-alain pierre-alexandre pierre-andré
pierre-antoine pierre-louis pierrick piersilvio pierson pieter pietro pilar pim pio piotr pippa
pippo piraye pirjo pirkko pius placida placido platon platone platón pleun plinio plutarco pola
polidoro polifemo polikarp polina polissena pollione polly polona polykarp polyxena pompeo
pompilia pompiliu pomponio pontus ponziano ponzio poornima porfirio porfiriusz porfiry porsche
porsha portia porzia porziano postumio poul praba prabawa prabowo prabu prakosa pramila pran
pranata pranav pranawa pranay prasad prasanna prascovia prasetya prasetyo prassede prathamesh
pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna
prayoga prayogo predrag preity prema prentiss prescott preslee presleigh presley preslie preston
priamo pricilla primerose primož prisca priscila priscilla priscille prisco prisha priska prita
privato priya priyala priyanka procopio profira prokles prokop prokopa prokul proserpina prospera
prospero protasio proteo providenci prudenzia prudenzio prvoslav publio puji puk pulchérie puneet
pupolo puput purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri
putu pyper päivi pécine pélagie pénélope pépin péter pétronille pío pārsla pāvils pătru pēteris
pınar přemysl přibyslav přibyslava qiana qizilgul qobil qori qosim quadir quanisha quartilla
quasimodo qudrat quentin quentine quenton querano quiana quieta quincey quincy quinlan quinn
quinten quintia quintiliano quintilio quintin quintino quinton quinty quinziano quinzio quirin
quirino quiteria quitterie quiéta quran rabia rachael racheal rachel rachela rachele rachell
rachelle rachid raci racquel rada radan radana radegast radek radeke raden radenko radha radhost
radika radim radimír radimíra radina radion radislav radislava radit raditya radivoj radivoje
radiša radka radko radley radmil radmila radmilo rado radojka radolfo radomil radomila radomir
radomír radomíra radosav radoslav radoslava radovan radovana radoš radslava radu radul radvan
radúz rae raeann raeanna raeanne raechel raegan raekwon raelee raeleigh raelene raelyn raelynn
raena raf rafael rafaela rafaël rafał rafe rafet raffaele raffaella rafi rafid rafila rafiq ragan
rageshwari rageswari raharja rahayu raheem rahel rahim rahime rahma rahman rahmat rahmawati rahmi
rahsaan rahul rahşan raide raiden raif raihan raimondo raimund raina rainald rainaldo rainelda
rainer rainey rainhard rainold raisa raizel raizy rajab rajan rajana rajendra rajinder rajiv rajko
rajmund rajna rajnold rajsa rakeem rakesh rakita rakıp raleigh ralf ralph raluca rama ramaa ramata
ramatoulaye ramazan ramel ramesh rameshwar ramiro ramiz ramon ramona ramone ramses ramsey ramy
ramziddin ramziya ramón ranae randa randal randall randee randel randell randi randie randle
randolf randolph randy ranek rangga rania raniero ranim raniya raniyah ranjeet ranjit ranko
ranolfo ranya raoul raphael raphaelle raphaël raphaëlle rapulane raquel rareș rashaad rashad
rashard rashaun rashawn rasheed rasheeda rasheedah rashid rashida rashon rasifa rasim rasmus
rastislav rastislava rati ratibor ratih ratimir ratmír ratna rauf raul ravi ravshan ravyn rawane
raxmatulloh raya rayan rayane rayann rayanna rayburn raychel rayden raye rayen rayford raylan
raylee rayleigh raylen raylene raylin raylynn raymon raymond raymonde raymundo rayna raynaldo
raynard rayne rayona rayshawn rayven rayvon rayxona rayyan raziel raúl raşit raško rea reagan
reanna reatha reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah recai
recep reda redmond reece reegan reem reema reena reese refah refet refik refugio regan regena
regenia reggie reghina regina reginald reginaldo regis regitze regnārs regolo regína regīna reha
reid reilly reina reinaldo reine reinhard reinhold rejan reksa relja relu remi remig remigio
remilekun remington remo remondo remus remy remzi rena renae renaldo renard renat renata renate
renato renaud rendy rene renea renee renesmee renette rengin renita renja rennie reno renske renzo
renát renáta rené renée renārs renāte respati respicio ressie restu resûl resül reta retha retno
reto retta reuben reva revi rex rexford rey reya reyansh reybaud reyes reyhan reymundo reyna
reynaldo reynold reza rezzan reşat reşîd rheanna rhett rhianna rhiannon rhoda rhodes rhona rhonda
rhyan rhylee rhys riaan rian riana rianna rica ricardo ricario riccarda riccardo ricci richard
richarda richardo richelle richelmo richie richmond richárd rick rickard rickey ricki rickie ricky
rico ridwan rieke rifat rigard rigo rigoberto rihanna riitta rija rika rike riki rikke rikki rilee
rileigh riley rilynn rimma rina rinaldo rini rino rio rion ripley risa rishi ristana rita ritchie
ritesh ritva riv rivka rivky riya riyad riyan rizki rizvon ričards robaldo robb robbe robbi robbie
robbin robby robert roberta robertina roberto robi robina robinson robiya roby robyn rocco rochel
rochell rochelle rocio rockwell rocío rodan roddy roderic roderick roderik roderyk rodger rodiano
rodica rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue rodriquez roel rogan
rogelio roger rohan rohana rohit roj rojelio rokhaya rokia roko roksana roland rolanda rolande
rolando rolfo rolland rollie rollin roma romain romana romane romanița romee romel romell romello
romero romeu romi romie romilda romina romoaldo romola romolo romona romuald romualdo romul
romulus romy roméo romāns ron rona ronak ronald ronaldo ronan ronda rondal rondell ronell roni
ronin ronja ronke ronna ronnell ronney ronni ronnie ronny rony ronî roosevelt rori rosa rosa-maria
rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalio rosalva rosalyn
rosalynn rosamaria rosamond rosamunda rosana rosann rosanna rosanne rosario rosaura roseann
roseanna roseanne roselin roseline rosella roselyn roselynn rosemarie rosendo roser rosetta
rosevelt roshan rosia rosie rosina rosio rosita roslyn rosman rosmunda ross rossana rossella
rossie rostislav rostislava rotaru rotimi rovena rowena rowland rowyn roxana roxane roxann roxanna
roxanne roxelana roxie roxy roy roya royale royce roza rozalia rozalija rozalinda rozamunda rozana
rozella rozina rozita roziya rozvita rozália rozálie roşan ruben rubi rubiano rubie rubye rubén
rudi rudolf rudolfa rudolfina rudolfo rudolfína rudolph rudra rudy rudīte rueben ruedi rufina
rufino rufo rufus ruger ruggero ruhsar rui rukhmani rukmin rumena runa rupert ruperto rupinder
ruprecht ruslan ruslana rusman russ russel russell rustam rustin ruta ruth rutha ruthann ruthanne
ruthe ruthie rutilo ruxanda ruxandra ruža ružena ružica ryad ryan ryann ryanne ryatt ryden ryder
ryen ryker rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn rym ryne ryon ryszard ryu
ráchel régine régis réjean réjeanne réka rémi rênas róbert róza róża röya rúben rút rûken
rükneddin rüya rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs rūsiņš rūta růžena
saad saadat saadi saanvi saar saba sabar sabastian sabato sabazio sabele sabina sabino saboxat
saboxon sabra sabrena sabri sabrina sabrine sabryna sabína sabīne sacha sachin sacid sada sadar
sadberk sadettin sadie sadina sadio sadoqat sadri sadriddin sadullah sadye sadık saeed safa safae
saffet saffiro saffo safia safiatou safina safir safira safiya safiétou safo safouan safouane
safta safura sagar sahana sahar sahara sahasra sahil sahra saida saif saiful saige saira saka
sakari sakina sakti sakura saladino saleem saleh salena salif salih salim salimah salimata
salimatou saliou sallie sally salma salman saloh salome salomea salomena salomey salomon salomone
salomè salomé salomë salsabila salustio salvador salvatore salwa salwator saly sam samaira
samandar samanta samantha samar samara samarah samari samaria samatha samaya samed sameer sami
samia samiah samih samim samina samir samira samirah samiya samiyah sammantha sammi sammie sammuel
sammy samona samone sampson samson samsul samu samual samuel samuela samuele samukelisiwe samuël
samy samya sana sanaa sanai sanaya sanda sandee sandi sandie sandra sandrine sandro sandu sanele
sanem sanford sania saniah saniya saniyah sanja sanjana sanjay sanjin sanjuana sanjuanita sanka
sanna sanne sanobar sansone santa santana sante santiago santina santino sanya saodat saoirse
saphira sapiente sara sarada sarah sarahi sarai sarala saraswati saray saraya sarbello sardor sare
sarena sariah sarina sarisha sarita sariya sariyah sarla sarmīte saroja sarra sartika sarvar
sarvin sarvinoz sascha sasha saskia saskie satine satish satu saturniano saturnin saturnino satya
satyen saul saulcerīte saundra sauveur sava savana savanah savanna savaş saverio saveta savi
savina savinien savino savion savon savva saxida saxon saxona saydee saylor sayyora saèr saïd saúl
saša sašo scarlett scarlette scholastika scholastique schuyler scolastica scott scottie scotty
seamus sean seana seanna seb sebas sebastiaan sebastian sebastiana sebastiano sebastien sebastián
sebastião sebastjan sebestian sebrina seckou seconda secondiano secondina seda sedat sedef seden
sedona sedrick sedrik sef seff sefora seghei segilola seher sekinat sekou selahattin selami selcan
selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan selçuk selène sem
sema semaj semenica semih semion semiramide semplicio sempronio semra senay senesio senka senn
senne senofonte senta sep sephora sepp seppe seppo septi serafim serafima serafina serafino
serafín serafína seraina serap seraphina serapione serbülent serdar seren serena serenus sergei
sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serhat serina sermet serpil
sertap sertaç servando servidio serviliano servác sesto seth settar settimio settimo setya sev
seval sevara sevda severa severiano severin severina severino severo severín sevgi sevil sevim
sevinç sevtap sevyn seweryn seydou seye seyfettin seyfi seyfullah seymour seynabou seyyit seçil
seçkin sfiso shaan shad shae shaelyn shaelynn shahboz shahobiddin shahriyor shahzod shai shaila
shaina shaindy shaka shakayla shakia shakila shakira shakti shakuntala shakur shala shalanda
shalewa shalonda shalyn shamar shamara shamari shameka shamika shamir shamira shamsiddin shamya
shana shanae shanaya shanda shandi shandra shane shanee shaneka shanel shanell shanelle shanequa
shani shania shaniah shanice shanie shaniece shanika shaniqua shanique shanita shaniya shaniyah
shankar shanna shannan shannen shannon shanon shanta shantae shantal shantanu shante shantel
shantell shantelle shany shanya shaquan shaquana shaquille shaquita shara sharda sharee sharen
shari sharie sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharon sharonda sharron
sharyl sharyn shashi shashikala shasta shaun shauna shaunda shaunna shaunte shaurya shavon
shavonne shawana shawanda shawn shawna shawnda shawnee shawnna shawnta shaya shayan shaye shayla
shaylee shaylin shaylyn shaylynn shayma shayna shayne shaï shaïly shaïma shaïna shedrick sheela
sheena sheila sheilah shekinah shekoni shelba shelbi shelbie shelby sheldon shelia shelley shelli
shellie shelly shelton shemar shemeka shena shenika shenita shepard sher shera sheree shereen
sheri sherice sheridan sherie sherika sherilyn sherine sherita sherly sherlyn sherman sheron
sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin sherwood sheryl
sheryll sherzod sheyla shia shiann shianne shiela shifra shilo shiloh shimon shira shirel shirine
shirl shirlee shirleen shirlene shirley shivakari shivam shivani shlomo shmuel shobhana shodiyor
shon shona shonda shonna shonta shoshana shresth shresthi shreya shreyashi shridevi shrishti
shriya shubha shubhaprada shukrulloh shulem shwet shyann shyanna shyanne shyla shylah shyrel sia
siana sianna siara sibel sibilla sibongile sibusiso sibyla sibylle sico sicuro sid siddarth
siddharth siddhran sidiq sidney sidoine sidon sidonia sidonie sidonio sidra sidy sidónia siebe
siem sienna siep siera sifiso sigebert sigfrido sigfríd sigismond sigismondo sigmund signe sigrid
sigurd sihem sijuade sil silas silja silje silke siloe silvana silvano silverio silvester silvestr
silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvius silván silvána
silvère simcha simea simen simeon simeona simeone simge similoluwa simina simion simisola simo
simon simona simone simonetta simonida simran simão siméon sina sinai sinan sinclair sindisiwe
sindre sindy sinem sinenhlanhla sinesio sinfronio sinică sinikka siniša sinja sinkler sintia
siobhan siphephelo siphiwe sipho sira sirena sireno siria siriano siricio sirine sirineu sirio
siro sirojiddin siré siska sisto sitara sithembiso siti siv sixt sixtine sixto sixtus siya siyanda
sizakele sizani siënna sjoerd sjors skaidrīte skander skarlet skarleta skye skyla skylah skylar
skylee skyler skylynn skyy slamet slava slavek slaven slaviboj slavibor slavica slavka slavko
slavoboj slavoj slavoljub slavomil slavomila slavomír slavomíra slavěna slađana sloane slobodan
slobodanka sloka sláva slávek slávka smaranda smeralda smil smiljana smilla smita sname snejana
snežana snježana soan sobit soběslav soběslava soccorso socorro socrate sodiq sofia sofiane sofie
sofija sofronia sofronie sofía sohan sohane sohib sokhna sokrat solal solana solange soledad soleh
soleil solenn soline solocone solomon solveig solveiga solène somer sommer somnath somu sondra
sondre songül sonia sonja sonny sonya soof sophia sophie soraia sorana soraya soren sorin sorina
sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande soňa spano spartaco
spencer spenser speranza speranzio speranța spiridon spirydion spytihněv spīdola srboljub sredoje
srećko srečko srna stacee stacey staci stacia stacie stacy stafford stan stana stanca stancu
stanford stanimír stanislao stanislas stanislav stanislava stanisław stanko stanley stanton starla
staša steele stef stefan stefana stefani stefania stefanie stefano stefany steffanie steffany
steffen stefon stelian steliana stella steluta steluța stepan stepanida stephaans stephaine
stephan stephani stephania stephanie stephany stephen stephenie stephine stephon sterre stevan
steve steven stevenson stevi stevie stewart stig stijn stiliano stina stine stipan stiriaco
stjepan stojan stojanka stojmír stormi stormie strahinja stribor stryker stuart stáza stéphane
stéphanie stêr suat subhash subhashini subhasini subhi subodh subomi sucheta suci sude sudeva sudi
sue-marie sueann suellen suhrob sujata sukanya sulaiman sulaymon sulema sullivan sulton suma suman
sumaya sumayyah sumer sumitra sumner sunay sune sunita sunni sunnie sunniva sunčica surano suresh
suri sururi surya suryakant suryakanta suryakantam susan susana susann susanna susannah susanne
susheel sushil sushma susie sutton suus suyuna suzan suzana suzann suzanna suzannah suzanne suze
suzette suzie suzon suzy suélen svatava svatoboj svatobor svatomír svatopluk svatoslav svatoslava
svea sveatoslav svebor sven svend svenja sverre svetislav svetlana svetolik svetomir svetoslav
svetozar svetozár sveva svitlana sviturno svätopluk světla světlana světluše swann swapnil swara
swarnalata swassane sweta syahrini sybil sybilla sybille syble sydnee sydni sydnie syed syeda
sylas sylvain sylvester sylvestre sylvia sylviane sylvie sylwester sylwia symone syncere synne
synthia syreeta syrine syrus szabolcs szczepan szofi szofia szonja szymon szófia sába sámo sámuel
sándor sára sáva sâkıp sânziana sébastien ségolène sékou séléna séraphin sérgio sérine séréna
séverin séverine sílvia sîma sîpan sönke sören søren süheyl süleyman sıdkı sıla sırrı tabatha
tabea tabetha tabita tabitha tabris taceddin tacjana tad taddeo tade tadej tadeo tadeáš tadija
taelor taelyn taelynn tahir tahj tahlia tahsin taib taide taina taisha taisia taiwo taja takia
takisha takiyah takoda tal talan talat talay talaya taleah talen talha talia taliah talip talisa
talisha talita talitha taliyah tallulah talmadge talya talyn tamala tamar tamara tamatha tambra
tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamina tamino
tamir tamira tamisha tamiya tammara tammaro tammi tammie tammo tammy tamra tamya tamyra tamás
tamāra tana tanaya tancredi tancrède tandy taneisha taneka taner tanesha tangela tanguy tania
tanika tanirika tanis tanisha taniya taniyah tanja tanju tankred tanna tansu tantri tanushree
tanushri tanvi tanya tanyeli tapan tapani tapio tara tarah taraji taran tarcisio tarek taren tari
tarik tariq tarja tarkan taron tarquinia tarra tarsha tarsilla tarso tarun taryn tarık tasa tasdik
tasha tashawn tashia tashina tasia tasneem tasnim tasnime taswir tate tatiana tatianna tatiyana
tatjana tatum tatyana tatyanna taufan taufik taurin taurus tavares tavaris taven tavia tavian
tavin tavion tavis tavon tawana tawanda tawanna tawni tawnya taya tayden tayfun tayla taylar
taylee taylen tayler taylin taylor taytum tayvon tayyar taziana taziano tazio taïna taïs taşkın
taťána teagan teagen teague teanna tecla ted teddi teddy tedi teea teegan teena tegan teguh tehya
teigan teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo temel
temidayo temistocle temitope tena tenisha tenley tennille tenzin teo teobald teobaldo teodata
teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil
teofila teogene teohari teoman teona tera terance terell terenc terence terencius terencjusz
terenzio teresa terese teresita teressa tereza terezie terezija teri terran terrance terrel
terrell terrence terresa terri terrie terrill terrion terron terry tertuliano teryn terzo terézia
terēze tesauro tesha tesifonte tesnim tesnime tess tessa tessie tetiana teudosia teun teunis
tevfik tevhid tevin tezcan tezel tezer thabisa thad thaddeus thadie thais thalea thalia thamsanqa
thando thanh thanina thaïs thea theadore theda thelma themba theo theobald theodis theodor
theodora theodore theodorik theodosie theofan theofil theofila theophane theophile theophilus
theotime theresa therese theresia theressa theron therèse theunis theuns thiago thibaud thibault
thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thirza thobeka thom
thomas thomasina thomasine thompson thor thora thorben thore thorge thorin thornton thresa thulani
thulisile thurman thurston théa théo théodora théodore théodose théophane théophile théophraste
thérèse tia tiago tiana tianna tiarra tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo
tibor tiburcius tiburzio tichomil tichomír tichon ticone tidiane tieme tiera tiernan tierney
tierra tiesha tiffaney tiffani tiffanie tiffany tiffiny tiguida tihomir tiina tija tijana tijmen
tijn tijs tilda tilen tilio tilla tillie tillman tillmann tim timbul timea timeo timm timmie
timmothy timmy timo timofei timoléon timotei timotej timoteo timoteus timothe timothee timothy
timothée timur timéo tina tinca tincuța tinley tino tinsley tionna tiphaine tira tiril tirone
tirta tirtayasa tirza tirzah tisha titien titilayo titilope titin tito titouan titus tizian
tiziana tiziano tizio tj tjark tjaša tobey tobi tobia tobias tobiasz tobie tobiloba tobin tobiáš
toby todd todor tohir toi toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani
toluwanimi tom toma tomas tomasa tomasz tomaž tomeka tomi tomika tomiloba tomislav tomislava tomke
tommaso tommi tommie tommy tomori tomás tomáš tomáška tomé tonda toni tonia tonie tonija tonisha
tonja tonko tonnin tony tonya tonči tončica torben torbjörn torey tori torian torie torin torkvát
torquato torrance torrence torrey torri torrie torry torsten tosca toscane tosco tosha toska
toussaint tova towanda toya toyip tracee tracey traci tracie tracy trae traian trajan tramaine
tranquillo trasea travion travon trayvon tre treasa tremaine tremayne trena trent trenten tresa
treshawn tressa tressie treva trever trevin trevion trevon trevor trey treyson treyton treyvon tri
tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trinidad trinitee triniti
tripp trish trisha trista tristan tristano tristen tristian tristin triston tristyn troels trofim
trpimir trpko tru trudi trudie trudy truett truman trycia trystan trysten trīne tsabita tsipora
tuana tudor tudora tudorița tudosia tufan tugay tugiman tuhfe tullia tulliano tullio tunahan tunar
tunay tunç tunçer tuomas turan turgay turgut turi turibio turna turner turold tushar tussio tutku
tuula tuulikki tuur tuva tuğba tuğrul tuğtekin tvrtko twan twana twila twyla ty tyana tyanna
tyasia tybalt tyce tycho tye tyeisha tyesha tygo tyisha tyjuan tyla tylan tylar tylee tylen tyler
tylor tymeo tymir tymon tymoteusz tynisha tyquan tyra tyree tyreek tyreese tyrek tyrel tyrell
tyren tyrese tyrin tyriq tyrique tyron tyrone tyrus tysen tyshaun tyshawn tyson tzvi táňa tülay
tülin tümer türkan türkay türker türkeş tālis tālivaldis tālrīts tīna tınas ubaldo ubaydulloh
ubertino uberto uchita uchqun uda udai udit ueli uffe ufuk ugo ugolina ugolino uguccione uhra
ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfo uli uliana ulises ulisse uliva ulla
ulpiano ulrich ulrico ulrik ulrika ulstano uluthando ulvi ulviye ulwazi ulya ulysse ulysses uma
umang umar umay umaya umberto umi umid umida umidulloh umile umur umuralp umut una undīne unggul
unjani unna upendra upik upton uqbaloy uranio urbain urbano urdino urfon uriah uriel uriele urijah
urmila uroš urs ursicio ursino ursmaro ursula ursule urška uršula uršuľa usame usha usman usmon
usyi utama utku uttam uve uygu uzayr uzbegim uziel uzodimma uğur uģis vada vadim vafo vagn vahdet
vahid vahide vahâ vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valarie
valburga valdemar valdemara valdemārs valen valente valentijn valentim valentin valentina
valentino valentín valentína valentýn valentýna valentīna valentīns valera valeri valeria
valeriana valeriano valerico valerie valerii valerija valerio valeriu valerián valery valfredo
valfrido vallie valorie valtena valter valtr valtteri valère valér valéria valérie valéry valērija
valērijs vance vanesa vanessa vania vanita vanja vann vanna vannessa vanya varalakshmi varo varun
varvara vasanti vasco vashti vasil vasile vasili vasilica vasilică vasilie vasilina vasilisa vasja
vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaughn vavrinec vavřinec vayda
veaceslav vecdi veceaslav veceslav ved veda vedang vedanga vedanshi vedasto vedat vedran vedrana
veerle vefa vefik vehbi veikko veit velana velaphi velda veleslav veleslava veli velia velibor
velimir velimira velimír velina velio velislav velislava vella velma velva venance venanzio vencel
venceslao venceslas vendel vendelín vendelína vendula vendulka venera veneranda venerando venere
venerio venessa veniamin venita ventura venusta venustiano venusto venuše vera verano verda
verdell verdiana verdie vere verecondo verena verenice verenzio vergie vergiliu verginia veriana
verica veridiana verla verlene verlie verlin vern verna verne vernell verner vernetta vernice
vernie vernita vernon vero veronika verulo verónica veselinka vesile vesna vespasiano veta veysel
veysi vezio viaan vianca vianey vianna vianney vibeke vic vica vicdan vicenta vicente vicenția
vicențiu vickey vicki vickie vicky victoire victor victorien victorin vida vidak vidal vidhur
vidhya vidiano vidone vidor vidur vidya viera vieroslava vieve viggo vigile vigo vihaan vijay
vijeko vijolīte vik viki vikki vikram viktor viktoria viktorie viktorija viktorin viktorín
viktória vildan vilemína vilfredo vilhelm vilhelmīne viliam viliana vilibald viliberto viljem
ville villy vilma vilmar vilmos vilmārs vilém viléma vimal vimala viman vinay vince vincenc
vincencie vincent vincente vincenza vincenzo vincențiu vinciane vindonio vinebaldo vinfrido vinh
vinicio vinka vinnie vinsen vinson vinz viola violante violeta violetta violette violina viorel
viorela viorelia viorica viraj virgie virgil virgile virgilio virgiliu virginie virginio virgínie
viridiana virman virone virág visarion viscardo vishal vishnu vishwamitra vissia vitale vitali
vitalia vitalico vitalie vitalii vitalina vito vitold vitor vittore vittoria vittoriano vittorio
vitus vitória vitālijs vivaan vivaldo vivek vivi vivian viviana viviane vivianna vivianne viviano
vivien vivienne vizbulīte višnja vjekoslav vjenceslav vlad vlada vladan vladana vladek vladilena
vladimer vladimir vladimira vladimiro vladimír vladimíra vladislav vladislava vladivoj vladlen
vladlena vlado vladěna vlaicu vlasta vlastimil vlastimila vlastimir vlastimír vlastimíra
vlastislav vlastislava vlatka vlatko vlk vodingo voichița voicu vojen vojin vojislava vojmil
vojmír vojmíra vojslav vojslava vojtech vojtěch vojtěška vok voldemārs volfango volfgang volkan
von vonda vonnie voršila vosil vratislav vratislava vratko vreni vrinda vrund vsevolod vujadin
vujica vuk vukan vukašin vukica vukota vulmaro vulpiano vuslat vusumuzi vyas václav václava vânia
véronique víctor vít víta vítor vítoslav vítězslav vítězslava víťazoslav vēsma věduna věnceslav
věnceslava věnek věnka věra věroslav věroslava věslava všeboj všebor všerad všeslav wacław wael
wahyu waino wakiman waldo waleed walenty walentyn walentyna waleran waleria walerian walery
walgierz walid wallace wally walt walter walton waluyo wanda wandrille wanesa wani wanita wannes
waqila wardaya wardell wardi warji warley warner warsa warsita warta wasis wassim watson wava
waverly wawan wawrzyniec wayde wayland waylen waylon wayman waymon wayne waël welat weldon welton
wendall wende wendel wendell wendi wendie wendy werner weronika wes wesley wessel wesson westen
westin westley weston westyn whitley whitney whittney wiara wibke widya wiebke wiem wies wiktor
wiktoria wilber wilbert wilbur wilburn wilda wilder wiley wilford wilfred wilfredo wilfrid
wilfried wilfryd wilhelm wilhelmina wilhelmine willa willam willard willem willene willette willi
willia william willian willie willis willy wilma wilmer wilson wilton wincenty winda windell
winfield winford winfred winifred winnie winnifred winona winslow winston wira wirda wirginia
wisnu wissam wissem witalis wolfgang wonda woodrow wout wouter wrenlee wrenley wulan wulandari
wuraola wyatt wylder wylie wyman wynne wynona wynter władysław włodzimierz xalima xanana xander
xatûn xaver xaverie xaverius xavi xavian xavier xavion xavière xebat xem xena xenie xezal ximena
xiomara xitlali xitlaly xochitl xyla xzavier xénia xénophon yaa yaakov yacine yacouba yadiel
yadira yael yago yahaira yahir yahya yahyo yair yajaira yakov yakubu yalgın yalçın yaman yamil
yamilet yamileth yamina yana yance yancy yandel yaneli yanely yanet yango yani yanira yanis yann
yanni yannic yannick yannik yannis yaprak yara yarah yareli yaren yaretzi yaretzy yariel yaritza
yaro yaron yaseen yasemin yash yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine
yassir yavuz yaya yazan yazid yazmin yazmine yaël yaëlle yağmur yağız yaşar yechiel yehoshua
yehuda yehudis yejide yekta yelda yelena yeliz yener yenthe yesenia yeshua yesica yessenia yessi
yessica yetkin yetunde yewande yeşim yfke yibanathi yinthe yisroel yitty yitzchok yiğit ylan ylvi
ylvie yoan yoana yoann yoav yocheved yoel yogendra yogesh yoginder yohan yohann yolanda yolande
yolonda yona yonatan yonca yono yoqub yorbek yoro yorqin yosef yoselin yoselyn yoshiko yosra
yossef yosun youcef youmna youna younes youness younès youp youri yousef yousif yousra youssef
youssou youssouf youssouph youssoupha yousuf yovani yozida yoznur yoël ysabella ysaline yse ysee
yseult ysé ysée yuki yulia yuliana yulisa yulissa yumi yuna yuni yunita yunus yuri yuridia yusef
yusra yusuf yvan yven yves yvette yvonne yûsiv yüce yücel yüksel yümni yıldırım yıldız yılmaz
zabedeo zabina zabir zac zaccaria zacchaeus zaccheo zach zachar zacharia zachariah zacharias
zachariasz zacharie zachariáš zachary zachery zaché zack zackary zackery zada zade zaden zadie
zadig zaenab zafar zafer zafir zahar zahara zaharia zahide zahir zahra zaid zaida zaiden zaidyn
zain zaina zainab zaine zaira zak zakai zakari zakaria zakariya zakary zakarya zaki zakia zakir
zakiya zakiyah zala zalindra zalán zama zamari zamfir zamfira zamir zamira zana zander zandra zane
zanele zaniah zanita zaniya zaniyah zanobi zara zarah zaraza zaria zariah zarije zarina zariya
zariyah zaur zavian zavida zavier zavion zaya zayan zayd zayda zayden zayla zaylee zaylen zayn
zayna zaynab zayne zayneb zayniddin zayra zayvion zbislav zbyhněv zbyhněva zbyněk zbyslav zbyslava
zbyňka zbyšek zbyška zdena zdenka zdenko zdeněk zderad zdeslav zdeslava zdeňka zdirad zdislav
zdislava zdravko zdík zeb zebulon zechariah zef zefiro zehra zeinab zejnep zekai zeke zekeriyyâ
zekiye zelaya zelda zelie zeliha zelinda zella zelma zeltīte zen zena zenaide zendaya zenebio
zenia zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephaniah zerdeşt zerrin
zerya zetico zetta zeus zev zeyd zeynab zeyneb zeynel zeynep zhane zhuri zia ziad ziedīte zigfrīda
zigfrīds ziggy zigmārs zigrīda zihnî zikmund zilan zilola zina zinaida zinedine zinovia zipporah
zita zithulele ziva ziver ziya ziyad ziyanda ziyo ziyâd zizi zlata zlatan zlatica zlatka zlatko
zlatomír zlatomíra zlatuše zobuhle zoe zoee zoey zofia zofija zohid zohir zohra zoia zoie zoila
zoilo zoja zokir zola zoltan zoltán zora zoraida zoran zorana zorina zorka zoroslav zoroslava
zosim zosima zosimo zoya zoyir zoé zoéva zoë zrinislav zrinko zselyke zsolt zsombor zsófia zubayr
zula zulaikha zulema zuleyka zulfa zulfikar zulma zuri zuriel zuxra zuzana zuzanna zvezdana
zvonimir zvonimír zvonimíra zvonko zyad zyair zyaire zyan zygmunt zyion zyla zymir zyon záboj
záviš zâfir zâhit zénó zéphirin zétény zîlan zîn zübeyde zübeyr zühal zülal züleyha zülfikâr
zümrüt zīle ábel ádám ákos ámos ángel ángela ármin áron árón áurea âmir ângelo åke åsa çaba çabdar
çablı çabuş çalapkulu çankız çağan çağatay çağdaş çağla çağlar çağlayan çağru çağrı çağrıbeğ
çağrıhan çağrıtegin çağıl çelen çelik çemen çemgen çetin çetinel çetiner çeykün çeşminaz çilay
çilenti çiler çimen çise çisil çiçek çiçem çiğdem çişem çobulmak çocukbörü çokramayul çolman
çolpan çîya çölü çıgıl çıngır ève édith édouard éleuthère élia éliane élias élie élisabeth élise
élisée élodie éloïse élzéar éléna éléonore émeline émeric émile émilie émérance émérencie énora
épiphane éric érica étienne éva évangéline évariste évelyne évrard ígor íris óscar ömer önder öykü
özcan özden özer özge özgür özhan özkan özlem özlen öznur ülfet ülgen ülker ülkü ümit ümmiye ümran
ünal ünsel ünseli üzeyir ādams ādolfs ārija ārijs āris čarna časlav čedomir čeněk čestmír čestmíra
čeňka čistoslav čistoslava đina đorđe đura đurađ đurda đurica ērika ēriks ēvalds ģederts ģertrūde
ģirts īrisa ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila
ľudovít łazarz łucja łukasz řehoř řehořka şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq
şakir şamil şarani şayan şebnem şecaeddin şefik şehlevent şehrazat şelale şemsi şenay şener şengül
şennur şenol şerafettin şeref şerif şermin şervan şevket şevki şevval şeyban şeyda şeyma şihab
şihabeddin şiir şinasi şir şule şâfi şêxmus şîlan şîrîn şükrü šalamoun šalomoun šarlota šavel
šebastián šimon šimona špela štef štefan štefánia štěpán štěpána štěpánka šárka šťasta żaneta
žakelina žakelína žan žaneta žanete žanis žanna žarko ždan ždana želibor želimír želimíra želislav
želislava željka željko želmír želmíra ženija žiga žigmund žitomír žitomíra žitoslav žitoslava
živa živan živana žofia žofie žubīte șerban ștefan ștefana ștefania
`
    .trim()
    .split(/\s+/u),
);
