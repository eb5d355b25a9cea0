// First names that are hardly ever anything else, in lower case. Generated: names given at least 100 times in the
// United States since 1930 (Social Security Administration, public domain), and the first names in Latin script of the
// locales of @faker-js/faker and of Python's faker (both MIT), without those that are also words, months or places
// (uncertain-names.ts; WordNet 3.1).
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaaqil aaban aabid aachal aada aadam aadan aadarsh aaden aadhav aadhi aadhira aadhvik aadhya aadi
aadidev aadil aadin aadinath aadit aadith aaditya aadon aadrika aadvik aadvika aadya aadyn aafiya
aagam aage aagney aagneya aahan aahana aahil aahna aaiden aaila aailyah aaima aaira aairah aaisha
aakash aala aalaiyah aalam aalani aalaya aalayah aalaysia aaleah aalee aaleeyah aaleigha aaleyah
aalia aaliah aaliayah aalijah aalim aalina aaliya aaliyah aaliyan aaliyana aaliyha aalliyah aalok
aaltje aalyah aalyiah aalyssa aamani aamari aamil aamilah aamina aaminah aamir aamira aamirah
aamiyah aamna aamod aamori aamya aanand aanandaswarup aanandinii aanav aanaya aanika aaniya aaniyah
aanjaneya aanshi aanuoluwapo aanvi aanya aapo aaqil aara aaradhya aaralyn aaralynn aaran aaratrika
aarav aaren aaria aariah aarian aariana aarianna aaric aariel aarif aarik aarika aarilyn aarin
aarini aarion aariona aarionna aaris aarish aarit aariv aariya aariyah aariz aarna aarnav aarne
aaro aarohi aaron aaronjames aarron aarsh aarthi aarti aarush aarushi aarvi aarvik aarya aaryah
aaryan aaryana aaryanna aaryav aaryn aarón aasa aasha aashi aashif aashika aashir aashish aashka
aashna aashrith aashritha aashvi aasia aasif aasim aasir aasiya aasiyah aason aastha aatif aatiq
aatmaj aatmaja aatos aatreya aaus aava aavya aavyan aayan aayana aayansh aayat aayden aayla aaylah
aayra aayush aayushi aayushmaan aayushman aazim abaan abaco abadon abagael abagail abagale abagayle
abaigeal abak abakan abakay abani abanoub abar abas abass abay abayomi abbagail abbagale abbagayle
abbee abbegail abbey abbi abbie abbiegail abbigael abbigail abbigal abbigale abbigayle abbondanza
abbondanzio abbondio abbos abbott abby abbye abbygail abbygale abbygayle abcde abd abdalla abdallah
abdalrahman abdel abdelatif abdelaziz abdelkader abdellah abdelrahman abderaouf abderrahmane abdi
abdiaziz abdiel abdifatah abdihakim abdikadir abdimalik abdinasir abdirahim abdirahman abdirizak
abdiş abdon abdone abdonie abdou abdoul abdoulaye abdoulie abdourahmane abdramane abdu abdul
abdulahad abdulahi abdulai abdulazim abdulaziz abdulbekir abdulboriy abdulgazi abdulhadi abdulhafiz
abdulhakim abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkadir abdulkareem abdulkarim
abdulla abdullah abdullahi abdullatif abdulloh abdulmalik abdulmenaf abdulqahhor abdulqodir
abdulraheem abdulrahim abdulrahman abdulsalam abdulsemet abdulvahhob abdulvali abdulvohid
abdulwahab abdur abdurahman abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdussamad
abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abebi abednego abeeha
abeer abeera abegail abeiku abel abelard abelardo abelin abelina abeline abelino abella abelone
abem abena abendam abenezer abeni abenzio abha abhaidev abhay abhaya abhi abhijay abhimanyu abhinav
abhiraj abhiram abhirath abhishek abhisyanta abiageal abiah abibatou abibo abid abidin abie abiel
abigael abigaelle abigail abigaile abigaili abigal abigale abigayl abigayle abigaël abigaëlle
abigaíl abigaïl abigial abigél abiha abijah abilene abilio abimael abimbola abina abiodun abiola
abiona abir abisai abishai abisola abisoye abiye abluç abner abosede abou aboubacar aboubakar abra
abraham abrahan abrahim abrahm abrahám abram abramio abramo abran abrar abrea abreanna abree abrey
abrham abri abria abrial abrian abriana abrianna abrie abriel abriella abrielle abril abrina abrish
abron abryana abryanna absalom absalon absolon absolón abubakar abubakr abundio abuzar abyan abyasa
abygail abygale abygayle abélard abı abılay abşar acace acacie acacio acanthe acar acari acario
acarkan acaryatanaya acasia accalia accursio acelin acelyn acelynn acen aceon aceson acesyn aceton
acey aceyn achaire achalesvara acharyanandana acharyasuta achiel achieng achil achiles achille
achilles achilleus achim achintya achraf achsah achyut acie acilia acilio aciscolo aclan acquanetta
acrisio acsa aculina acun acxel ada adabella adabelle adael adaeze adah adahlia adaia adaiah adain
adair adaira adaisha adaja adak adal adalae adalai adalaide adalan adalard adalardo adalay adalaya
adalbald adalbaude adalbert adalberta adalberto adalbéron adaldı adalea adaleah adalee adaleen
adaleena adalei adaleigh adalena adalene adalet adaley adaleya adaleyza adalfredo adalgisa adalgiso
adali adalia adaliah adalid adalida adalie adalin adalina adalind adaline adalis adaliz adalmış
adalric adalrico adalsinde adaly adalyn adalyna adalyne adalynn adalynne adam adama adamari
adamarie adamaris adamariz adamary adamarys adame adamo adan adanely adanna adante adaora adar
adara adaria adarian adarius adarsh adasal adasha adasia adasyn adaugo adaya adayah adaş adberilgen
adda addalee addaleigh addalie addaline addalyn addalyne addalynn addalynne addam addasyn addeline
addelyn addelynn adden addi addie addiel addilee addilyn addilynn addilynne addis addisen addison
addisyn addisynn addley addo addolorata addy addylin addylynn addysen addysin addyson addysyn ade
adea adeana adebankole adebayo adebiyi adebola adebowale adeboye adebukola adedamola adedaramola
adedayo adedeji adedoyin adeeb adeel adeena adegoke adegrin adegrine adeja adekitan adekola
adekunle adel adela adelae adelai adelaida adelaido adelaine adelajda adelard adelardo adelasia
adelaïde adelbert adelberto adelchi adele adelee adelei adeleigh adeleine adeleke adelena adelene
adelfa adelfo adelgardo adelgunde adelheid adelia adelie adelin adelina adelinde adeline adelisa
adelise adelita adeliya adeliz adell adella adelle adelmo adelphe adeltrude adely adelya adelyn
adelyna adelyne adelynn adelynne adem ademide ademola aden adena adenet adenike adeniyi adeodato
adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adessa adesua adesuwa adetayo adetoke
adetokunbo adetoun adewale adeya adeyemi adeyi adham adhara adharv adheesh adhiarja adhira adhiraj
adhra adhrit adhvik adhya adhémar adi adia adiah adian adiana adianna adiarja adib adiba adiel
adiela adien adigun adika adikara adikavi adil adila adile adilee adilene adilenne adilyn adilynn
adilynne adimu adin adina adinata adinath adine adir adira adis adisa adisen adison adisson adisyn
aditeya adith adithi adithya aditi aditri aditya adityanandan adityanandana adiva adiya adja
adjutor adlai adlan adlee adleigh adler adley adline adlyn adlynn adlı adlıbeğ admir adna adnan
adnân adolf adolfa adolfine adolfo adolfína adolph adolphe adolphie adolpho adolphus adom adomas
adon adonai adonay adone adoni adonia adoniah adonias adonica adonijah adonna adonnis adonte adonys
adora adoración adoree adoria adorian adra adrain adraine adraman adrastée adrea adream adrean
adreana adreanna adreanne adreena adrehilde adren adrena adreona adreonna adri adria adriaan adrian
adriana adrianah adriane adriann adrianna adriannah adrianne adriano adriauna adric adrick adrie
adrieana adrieanna adriel adriell adriella adrielle adrien adriena adriene adrienn adrienna
adrienne adrija adrijana adrik adrin adrina adrion adriona adrione adrionna adripathi adriyana
adriyanna adrián adriána adron adryan adryana adryanna adryel adryen adsız adunni advait advaith
advay advaya advik advika advit advith adviye adweta adwitiya adwoa adya adyan adyen adylene adylin
adyline adyn adysen adyson adán adèle adél adéla adélaïde adélie adéodat adıgün adıgüzel adık
adıkutlu adıkutlutaş aedan aeden aedin aedon aedyn aeisha aela aelia aeliana aelin aella aelyn
aemilia aemon aenne aerabella aeriana aerianna aeric aeriel aerielle aerilyn aerin aerion aerionna
aeris aerith aero aeron aeryn aesha aeson aeva afanasi afanasie afaq afer aferdita affan affie afi
afia afifa afife afitap afiya afiyah afnan afolarin afomia afonso afra afrah afreen afrika afrim
afruza afsana afsheen aftan aften aftin afton aftyn afua afzuna afşar afşin afşın agabio agafia
agam agamennone agamjot agapet agapita agapito agasthya agasti agastya agata agatha agathange
agathe agathon agaton agazio agenore agesilao aggie aggrey agilbert agilberte agim aglae aglaia
aglaja aglaé agnan agnane agne agneflète agnes agnesa agnese agness agneta agnete agneya agnieszka
agnimitra agniprava agnivesh agnolo agnos agnès agnė agostina agostino agrata agripina agrippa
agrippin agrippine agron agrypina agueda agus agusta agustin agustina agustine agustus agustín
agáta agâh ahaan ahaana ahad ahalya ahan ahana aharon ahat ahava ahenk ahil ahilya ahilyn ahja
ahjanae ahkeem ahlam ahlana ahlani ahlaya ahlayah ahleah ahlem ahlia ahlivia ahliyah ahmaad ahmad
ahmadou ahman ahmani ahmar ahmari ahmarion ahmaud ahmaya ahmed ahmeer ahmeir ahmere ahmet ahmi
ahmia ahmina ahmir ahmira ahmiya ahmiyah ahmod ahmon ahmya ahna ahnaf ahnesti ahnesty ahni ahnika
ahniya ahniyah ahnna ahnya ahnyla ahren ahri ahria ahriana ahrianna ahriyah ahron ahror ahsan ahsen
ahsha ahsley ahsoka ahter ahti ahtziri ahtziry ahuva ahyan ahzir aiace aiana aibhlinn aicha aida
aidah aidaly aidan aidana aidano aidden aidee aideen aidel aideliz aiden aidenjames aidenn aidian
aidin aidon aidric aidy aidyn aidynn aiesha aigner aija aijah aijalon aijuka aiko aila ailah ailana
ailani ailanie ailanny ailany ailbhe ailed ailee aileen aileena aileene ailen ailene aili ailie
ailin ailis ailish ailsa aily ailyn ailynn aima aimable aiman aimar aime aimee aimen aimi aimie
aimo aimone aimy aimé aimée aina ainara ainhara ainhoa aino ainoah ainoha ainslee ainsleigh ainsley
ainslie ainārs aira airabella airah airam aireal aireana aireanna airel airelle airen aireona
aireonna aires airess airi airiana airianna airica airiel airika airis airlie airon airyana
airyanna airyn aisa aisea aisha aishah aishani aishia aishling aishwarya aisla aislee aisley aislin
aisling aislinn aislyn aislynn aison aissa aissata aissatou aistis aisyah aitan aitana aitanna
aithan aithana aitor aiva aivah aivar aivaras aiven aivy aixa aiya aiyah aiyana aiyanah aiyanna
aiyannah aiyden aiyla aiyonna aiysha aiza aizah aizal aizen aizik aizley aizlyn aizlynn aj aja ajah
ajahnae ajahni ajai ajala ajamu ajan ajana ajanae ajanay ajanee ajani ajay ajaya ajayla ajda ajdin
ajee ajeet ajene ajeng ajia ajiman ajimat ajimin ajiono ajit ajla ajlin ajna ajoke ajooni ajwa
akaash akacia akai akaiya akalan akalp akande akane akanksha akanmu akanni akar akari akarsana
akash akasha akata akatay akay akaya akayla akaylah akaysha akaş akbar akbatur akbay akbaş akboğa
akbudak akbulak akbuğra akbörü akcivan akdemir akdora akdoğan akdurmuş akeel akeela akeelah akeem
akeema akeen akeia akeila akeira akeisha akela akemi akera akeria akesha akeya akeyla akeylah akgöl
akgüneş akhari akhil akhila akhilesh akia akiah akiel akiem akiera akif akifa akiko akil akila
akilah akili akim akina akinkunmi akinlabi akinwale akinyi akio akira akirah akise akisha akita
akito akiva akiya akiyah akkerman akkun akkunlu akkurt akkuş akmal akmaner akmaral akofa akon akoni
akorfa akos akosua akoth akpıra akram akroor aksay aksel akseli aksh akshainie akshaj akshar
akshara akshat akshata akshath akshay akshaya akshayakeerti akshita aksil aksoy aksungur aksöğüt
aktan aktekin aktemür aktimur akua akul akula akumaa akumu akunna akvelīna akver akwasi akwesi akya
akyah akyla akylah akyra akyıldız akça akçabay akçakoca akçasu akçora aköz akı akıbudak akım akın
akınal akıner akınçı alaa alaaddin alaba alaban alabezek alabörü alacia aladağ alade aladin aladino
aladoğan alaeddin alaena alahia alahna alahni alaia alaiah alaiia alaija alaijah alaila alailah
alain alaina alainah alaine alainna alaira alaisa alaisha alaiya alaiyah alaiza alaja alajah alakai
alakurt alamanno alambana alamin alamiro alamu alan alana alanah alanalp alanda alando alandra
alandria alanea alanee alani alania alanie alanii alanis alanmichael alann alanna alanni alannie
alannis alanny alano alante alantis alany alanya alanys alanzo alara alaria alaric alarico alarik
alasdair alasha alashia alasia alassane alastair alaster alastor alattin alauna alauni alaura alaya
alayah alayasia alaycia alayha alayia alayiah alayja alayjah alayla alaylah alayna alaynah alayne
alaynna alaysha alayshia alaysia alaysiah alayssa alayunt alayuntlu alayza alayzia alayziah alaz
alazae alazar alazay alazia alazne alaïs alba alban albane albano albaraa albaro albeiro alben
albena alberico albert alberta alberte albertha albertina albertine alberto albertus albertýna
albertīne albi albie albin albina alboino albrecht albrico albulena alby albérade albéric albín
albína alcan alcee alceo alceste alcibiade alcide alcidie alcie alcime alcina alcine alcino alcira
alcyone alda aldahir aldair aldan aldean aldegonde aldemar aldemir alden aldene alderano aldin
aldina aldine aldo aldobrando aldon aldona aldonce aldonza aldora aldous aldoğan aldric aldrich
aldrick aldrin aldwin aldyn aldıgerey alea aleah aleaha alean aleana aleandro aleanna aleardo
alease aleasha aleatha aleaume aleaya aleayah alec alecea alecia aleck alecsander alecxander
aleczander aleda aleea aleeah aleece aleecia aleeha aleem aleen aleena aleenah aleene aleera aleesa
aleese aleesha aleesia aleeya aleeyah aleeza alegandra alegandro alegend alegra alegria aleia
aleiah aleida aleigh aleigha aleighna aleila aleina aleisa aleisha aleister aleix aleiya aleiyah
aleja alejah alejandra alejandria alejandrin alejandrina alejandro alejo alek aleka alekai alekhya
aleks aleksa aleksandar aleksander aleksandr aleksandra aleksandras aleksanteri aleksei aleksej
aleksey aleksi aleksia aleksy alekxander alekzander aleli alemka alen alena alenah alencia alene
aleni alenia alenka alenna aleodor alera aleramo aleria aleric alesa alesana alesandra alesandro
alese alesea alesha aleshia alesia alessa alessandra alessandria alessandro alessi alessia alessio
alesso aleta aleth aletha alethea aletheia alethia aletta alette alevtina alex alexa alexah
alexandar alexande alexander alexandera alexanderia alexanderjames alexandr alexandra alexandre
alexandrea alexandrie alexandrina alexandro alexandros alexandru alexandrya alexane alexanne alexas
alexavier alexcia alexcis alexe alexea alexei alexej alexes alexey alexi alexia alexiah alexiana
alexianna alexias alexie alexina alexine alexio alexios alexis alexiss alexius alexiya alexiz
alexsa alexsander alexsandra alexsandria alexsandro alexsia alexsis alexsys alexus alexx alexxa
alexxander alexxia alexxis alexxus alexy alexya alexys alexyss alexza alexzander alexzandra
alexzandrea alexzandria alexzia aleya aleyah aleyda aleyna aleynah aleysha aleysia aleyssa aleyza
alezander alezandra aleš aleška alfa alferd alfie alfio alfons alfonsa alfonse alfonsina alfonso
alfonz alfonza alfonzia alfonzo alford alfred alfreda alfredia alfredo alfreida alfretta alfrieda
alfréd alfréda alfrēds algernon algie algirdas algis algiso algot algu algış alhaji alhasan
alhassan ali alia aliabbas aliah aliahna alian aliana alianah aliani alianna aliannah alianny
aliany alianys aliayah alic alica alican alice alicea alicen aliceson alicha alichia alicia
aliciana alicianna alicja alicya alicyn alida alie aliea aliena aliene aliese aliesha aliette alieu
alif alighiero aliha aliihsan alija alijah alik alika alikai alila alilah alim alima alin alina
alinah alinda aline alinna aliona aliou alioune alira alireza alirio aliro alis alisa alisabeth
alisah alisandra aliscia alise alisen aliseydi alisha alishba alishea alisher alishia alisia alissa
alissah alissandra alisse alissia alisson alistair alistar alister alisyn alita alithia alitza
alitzel alivea alivia aliviah aliviana aliviya aliviyah alivya alix alixander alixandra alixandrea
alixandria alixe aliyah aliyan aliyana aliyanah aliyanna aliyas aliyha aliyu aliyyah aliz aliza
alizabeth alizae alizah alizay alizaya alize alizea alizee alizeh alizey alizia alizon alizé alizée
aliénor alişan alişir alja aljaž aljoša alka alkabölük alkaevli alkan alkaşı alkor alkış alla
allahna allaina allan allana allanah allani allanna allannah allante allard allayah allayna allea
alleah allean allecia allee allegra alleigh allen allena allene allenmichael allesandra allesha
allessandra allex allexa allexis allexus alleyah alli allia alliah alliana allianna alliaume
allicia allie allina alline allisa allisen allisha allison allissa allisson allister allisyn allix
alliya alliyah allizon allon allona allura allyah allyana allyanna allyce allycia allye allyiah
allyn allyna allyne allysa allyse allysen allysha allysia allyson allyssa allyssia allysson
almadelia almarie almarosa almas almasi almast almeda almedia almee almendra almer almerigo almeta
almetta almila almin almina almine almir almira almire almiro almon almudena almus almut almuth
almyra alnisa alnita alois aloisia aloisie aloisio alojz alojza alojzia alojzij alojzija alojzije
alok aloma alon alona alonah alonda alondra alondria aloni alonia alonna alonnah alonni alonnie
alonso alontae alonte alonza alonzo alora alorah alori aloria aloura aloys aloyse aloysius aloïs
aloïse aloīzs alpagut alpamış alparsbeğ alparslan alpata alpay alpaya alpaykağan alpbamsı alpbilge
alpcan alpdirek alpdoğan alper alperen alpertunga alpgerey alphan alpheus alphonce alphons alphonsa
alphonse alphonsine alphonso alphonsus alphonza alphonzo alphée alpike alpilig alpin alpinien
alpkara alpkutlu alpkülük alpsü alptegin alptunga alpturan alptutuk alptuğrul alpuluğ alpurungu
alpurungututuk alpyörük alpış alpşalçı alquan alric alrick alsha alson alsoy alston alsu alta
altagracia altamese altan altankan altankağan altariq altay altea altemur altha althea althia
althée altie altin altmışkara alton altonio altovise altoğan altuga altuğ altın altınbike altınkan
altınkaya altınkağan altınoba altıntamgan altıntamgantarkan altıntarkan altıntay altınçiçek
altınışın alucard aluel aluna alura alva alvah alvan alvar alvaro alve alveena alveiro alven alvena
alvenia alver alvera alverda alverna alverta alverto alverède alvester alveta alvey alvia alvie
alviero alvin alvina alvino alvira alvis alvise alvita alvon alvy alvīne alwar alwilda alwin alwina
alwine alwyn aly alya alyaan alyah alyan alyana alyanah alyanna alyannah alyas alyce alycea alycia
alyda alydia alyia alyiah alyissa alyjah alyla alylah alyn alyna alynah alyne alynn alynna alyona
alyra alyria alyric alyrica alys alysa alysah alysandra alyscia alyse alysen alysha alyshia alysia
alyson alyss alyssa alyssabeth alyssah alyssamarie alyssandra alysse alyssia alysson alyus alyvia
alyviah alyx alyxander alyxandra alyxandria alyxis alyza alyzabeth alyzae alyzah alyze alyzza
alzada alzina alícia alíz alımga alışık alžbeta alžběta amaal amaan amaani amaar amabel amabela
amad amada amadea amadeo amadeus amadi amado amador amadou amadu amady amahd amahia amahle amahri
amai amaia amaiah amair amaira amairah amairani amairany amais amaiya amaiyah amaka amal amala
amalee amali amalia amaliah amaliane amalie amalija amalio amaliya amalric amalthée amalya amamda
aman amana amanada amanat amancio amand amanda amandalee amande amandeep amandin amandine amando
amanee amani amanie amanii amanpreet amant amante amantha amanuel amany amanzio amar amara amarachi
amarachukwu amarah amaranaath amarande amaranta amaranthe amaranto amare amarea amaree amaresh
amari amaria amariah amarian amariana amarianna amarie amarien amarii amarilis amarilys amario
amarion amariona amarionna amaris amarisa amarise amarissa amarius amariya amariyah amariyana
amariz amarnath amaro amarra amarrah amarri amarria amarrion amaru amary amarya amaryah amarylis
amarys amasa amata amath amato amatore amatullah amaura amauri amauria amaurie amaury amavi amay
amaya amayah amayia amayiah amayra amayrani amayrany amazi amaziah amazin amazyn amaç amaël ambar
amberle amberlea amberlee amberleigh amberley amberlie amberlin amberly amberlyn amberlynn
amberrose ambert ambika ambra ambre ambrea ambree ambreen ambria ambrie ambriel ambriella ambrielle
ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambrosio ambroży ambrož ambry ambróz ambur
ambyr amdrew amdy amea ameah amedeo amedeu amee ameen ameena ameenah ameera ameerah amei ameia
ameila ameilia ameir ameira ameka amel amela amelda ameli amelia ameliah ameliana ameliarose amelie
amelija ameline amelio ameliya ameliyah amellia amely amelya amena amenadiel amenah amenda amer
amera amerah amere ameri ameria ameriah americo americus amerie amerigo ameris amery amesha ameshia
ameth amey ameya ameyah ameyatma amiah amiaya amicia amicie amico amie amiee amiel amier amiera
amiere amiir amiira amijah amika amil amila amilah amilcar amilcare amilee amilia amiliah amiliana
amiliano amilio amillia amilliana amillion amillya amily amilya amilyah amin amina aminah aminat
aminata aminatu aminta aminte amintore aminu amir amira amiracle amirah amire amiree amiri amiria
amirion amiris amirr amirra amirrah amisadai amish amisha amit amita amitai amiya amiyah amiylah
amiyrah amjad amleto ammaar ammanda ammar ammara ammi ammie ammy ammâr amna amnah amnen amodini
amogh amoke amol amon amondi amone amoni amonie amontae amonte amope amor amora amorah amore amoree
amoreena amorette amori amoria amorie amory amos amoura amouri amparo ampelio amra amrak amram
amran amre amreen amri amrie amrit amrita amritambu amritha amro amrom amruta amrutha amryn amul
amulya amunique amy amy-lee amy-leigh amya amyah amyas amybeth amye amyia amyiah amyjo amyla amylah
amylee amylia amylynn amyr amyra amyrah amyre amyri amyria amyriah amyrie amza amzie amália amálie
amát amáta amédée amélia améliane amélie amélien américa américo améthyste amílcar amîr amālija ana
ana-maria anaadi anaalicia anaaya anab anabel anabela anabelen anabell anabella anabelle anabeth
anabia anacaren anacarolina anaclara anacleto anacristina anadalay anadelia anae anael anaeli
anaelle anagabriela anagh anagha anah anahera anahi anahia anahis anahit anahita anahla anahli
anahlia anahy anahí anai anaia anaiah anaid anaida anaija anaijah anaika anaira anairis anais
anaisa anaisabel anaise anaisha anaissa anaiya anaiyah anaiz anaiza anaja anajah anajulia anaka
anakaren anakin anala analaura analaya analayah analea analeah analee analei analeia analeigh
analeigha analeise analena analese analeya analeyah anali analia analiah analicia analie analiese
analilia analina analis analisa analise analisia analissa analisse analiya analiyah analiz analiza
analleli anallely analucia analuisa analy analya analyah analycia analyn analynn analysa analysia
analyssa analysse anam anamari anamaria anamarie anamarija anamika anand ananda anandamayi anandi
anang anani ananiah anant ananta ananth ananya anapaola anapaula anar anara anarely anargül anari
anaria anarosa anaru anas anasha anasia anasofia anasooya anasophia anass anastacia anastacio
anastaisa anastase anastasha anastashia anastasia anastasie anastasija anastasije anastasio
anastasios anastasiya anastassia anastasya anastatia anastazia anastazija anastazja anastyn anastáz
anastázia anastázie anasuya anatasia anatol anatole anatoli anatolia anatolie anatolii anatolij
anatázie anatólie anav anaveah anavi anavictoria anay anaya anayah anayeli anayely anayi anayia
anayiah anayla anayra anaysha anaysia anaël anaëlle anaís anaïs anberlin anca ancel ancelin
anceline anci ancica ancil ancizar ancuța anda andalyn andarıman andaç ande andee andel andelin
andelko andelo andelyn ander andera anderia anders anderson andersson andersyn andi andie andile
andilyn andiç andjela andjelina andoche andon andoni andor andora andra andrada andrae andranik
andras andray andraya andraž andre andrea andreah andreal andreana andreane andreanna andreanne
andreas andree andreea andrei andreia andreina andrej andreja andrejka andreka andrell andres
andretta andreu andreus andrew andrewjames andrey andreya andrez andri andria andrian andriana
andrianna andric andrick andriel andrienne andrija andrijana andrik andrin andrina andris andrius
andriy andros andru andrue andrus andruw andry andrya andrzej andrás andré andréa andréas andrée
andrés andwele andy andyn andéol anděl anděla andělín andělína andżelika andžejs andžs anecia
anedra aneesa aneesah aneesh aneesha aneira aneisa aneisha aneita anej aneka anel anela aneli
anelia aneliese anelis anelise anelisse aneliz anella anelle anelly anely anemona aneri anes anesa
anesha aneshia anesia anessa anessia aneta aneth anetra anett anetta anette aneudy anevay aneya
anežka anfernee angad angadrême angala angalia angalina angavu ange angee angela angelamarie
angeldejesus angele angelea angeleah angelee angeleen angeleena angelena angelene angeles angelette
angelgabriel angeli angelia angeliah angelica angelice angelicia angelie angeligue angelik angelika
angeliki angelin angelina angeline angelino angelique angelis angelisa angelise angelisse angelita
angelito angeliyah angeliz angell angella angelle angellee angelli angellica angellina angello
angelly angelmarie angelo angelos angely angelyn angelyna angelyne angelynn angelys angelyse
angenette anggabaya anggun anghel anghelina angi angie angila angilbe angilberte angilran angla
anglea angoustan anguel angus angy angèle angélica angélina angélique anh anhad anhar anhthu ani
ania aniah anias aniaya aniayah anibal anica anice anicet aniceto anicette anicia anicée anie aniel
aniela aniella aniello aniesha anija anijah anik anika anikah aniken aniket aniketh anikka aniko
anikó anila anilaabh anilabh anilah anina aniqua anique anir anira anirudh anis anisa anisah anish
anisha anishka anisia anissa anissia anisten aniston anistyn anita anitha anitra anitria anitta
anival aniya aniyah aniyha aniyla aniylah aniza anișoara anja anjalee anjali anjana anjanae
anjanette anjaneya anjani anjeanette anjel anjela anjelica anjelika anjelina anjelique anjelo
anjolaoluwa anjoli anjolie anjolina anju anjuli anjushree anjushri anka ankal anke ankica ankit
ankita anko ankur ankush anmarie anmol ann ann-britt ann-charlott ann-charlotte ann-christin
ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna
anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell
annabella annabelle annabeth annaclaire annaelle annagrace annagrazia annah annahi annai annais
annak annaka annakate annalaya annalea annaleah annalee annaleese annalei annaleia annaleigh
annaleigha annaleise annalena annalese annali annalia annaliah annalicia annalie annaliese annalina
annalis annalisa annalise annalisia annalissa annalisse annaliyah annaliz annaliza annalucia annaly
annalyce annalyn annalynn annalynne annalysa annalyse annalysia annalyssa annalysse annamae
annamaria annamarie annamary annamay annamária annapurna annarose annasofia annasophia annastacia
annastasia annaston annastyn annaya annayah annaëlle anndee anndrea anne anne-catherine
anne-françoise anne-kathrin anne-katrin anne-laure anne-lise anne-marie anne-rose anne-sophie
annebelle annedore annegret annegrete anneka annekatrin anneke annel anneleen annelene anneli
annelie annelies anneliese annelisa annelise annell annella annelle annelore annely annelyse
annemarie annemette annemie annemijn anner annerose annessa annet anneth annett annetta annette
anni annia anniah annibal annibale annica annice annick annie anniina annika annikah annikki annina
annis annisa annise annisha annissa anniston annistyn annita anniya anniyah annjanette annlee
annmargaret annmarie annonciade annora annslee annsleigh annsley anntoinette annukka annunziata
anny annya anokhi anola anom anona anoni anoop anora anorah anori anothony anothy anouar anouck
anouk anoushka anquan anquinette anrijs ansaldo ansar ansbert ansberte ansel anselm anselma anselme
anselmo ansen ansgar ansgary ansh anshi anshika anshu anshul anshula anslee ansleigh ansley anslie
anson ansovino anssi anstrudie antal antanas antania antanisha antario antasia antavia antavion
antavious antavius antawan antawn antea antek antelmo antero anterrio antha anthany anthea anthelme
anthelmette anthon anthone anthonee anthonella anthonette anthoney anthoni anthonia anthonie
anthonio anthonny anthony anthonyjames antia antide antigone antim antimo antino antioco antion
antione antionette antionio antionne antiono antje antjuan anto antoaneta antoin antoine antoinett
antoinetta antoinette antoinne antoino antolin anton antone antonela antonella antonello antonetta
antonette antoni antonia antonie antonieta antonietta antoniette antonija antonin antonina antonine
antonino antonio antonios antonious antonique antonisha antoniu antony antonya antonyo antonín
antoon antoria antowan antrell antron antrone antti antuan antuane antun antwain antwaine
antwan antwane antwanette antwann antwaun antwine antwion antwione antwoin antwoine antwon antwone
antwonette antwuan antònia antónia antónio antônio anuar anuel anuhea anuj anuja anum anunay
anunciación anup anupama anuraag anuradha anurag anusha anushka anushree anusuya anuška anuța anvar
anvay anvi anvika anvit anvita anvith anvitha anwar anwen anwesha anwita anwyn anya anyae anyah
anyango anye anyela anyeli anyelin anyelina anyelo anyely anyi anyia anyiah anyla anylah anyra
anysa anysia anyssa anzal anzel anzlee anzley ançuk anémone aníbal anči ančica anđa anđela anđelika
anđelina anıl anšlavs anže aodhan aoibheann aoibhin aoibhinn aoife aoki aolani aolanis aongus aous
apa apak aparna apatarkan apaydın aphélie apisara apolena apolinar apollina apollinaire apollinare
apollinary apolline apollonia apollos apolo apolonia apolonio apoorva apostolos apphia appia
appoline aprançur aprile aprill aprille apryl apryle apsara apuleio apurva aqeel aqib aqil aqsa
aquan aquanetta aqueelah aquil aquiles aquilin aquilino aquilla aquinnah ara arabel arabela arabell
arabella arabelle araboğa araceli aracelia aracelie aracelis aracelli aracelly aracely arad
arademir aradhana aradhya aradia araeya araf arah araia araina araiya araiyah aral araldo araly
aralyn aralynn aram araminta aramis aran aranda aranka arantxa arantza aranza araoluwa ararat aras
araseli arasely arash arath aratone arav aravind araya arayah arayla arayna arba arbay arben arber
arbey arbie arbnor arbuz arby arcadi arcadie arcadii arcadio arcan arcangel arcelia arcenio
archambaud archan archana archange archibald archie archimede archippo archit archivaldo arcibaldo
arcola arda ardath ardean ardelia ardell ardella ardelle arden ardena ardene ardeth ardian ardie
ardis ardit ardita ardith ardito ardra arduino ardyce ardyn ardys ardyth ardythe ardıç areana
areanna areatha areeb areeba areebah areej areen areesha areg areil arek arel arelene areli arelia
arelie arelis arella arelly arely arelys arend areon areona areonna aresio areta aretha aretta
areya areyana areyanna arezki arfa argelia argelio argemiro argenis argentina argie argimiro argine
argo argono argu argun argıl arha arhaan arham arhan arhianna arhum ari ariabella ariadna ariadne
ariah ariahna arialdo ariam arian ariana arianah ariane arianelly ariani ariann arianna ariannah
arianne arianni ariannie arianny ariany arias ariatna ariauna ariaunna ariba aribella aribelle
aribert ariberto aric arica aricela aricie arick aricka ariday arie ariea arieal arieana arieanna
ariel ariela ariele arielis ariell ariella ariellah arielle arielly ariely arielys arielė arien
arienna arienne arieon arieona arieonna aries ariez arif arifcan arihana arihanna arihant arij
arijana arijus arik arika arike ariki arild arilyn arilynn arin arina arindam arinola arinze ario
arion ariona arionna arionne ariosto arisa arisara arisbel arisbeth arish arisha arissa aristarco
ariste aristeo aristid aristide aristides aristione aristița aristofane ariston aristotele arita
aritza aritzel ariv ariya ariyah ariyan ariyana ariyanah ariyanna ariyel ariyon ariyona ariyonna
ariz ariza arizbeth arja arjan arjay arjen arjun arjunreddy arkadiusz arkady arkan arkeem arkie
arkin arkut arkyn arkád arkādijs arkın arkış arla arlan arlana arland arlando arlean arleatha arlee
arleen arleene arleigh arlen arlena arlene arlenne arleny arlester arlet arleta arleth arletha
arlethia arlett arletta arlette arley arli arlicia arlie arlin arlina arlind arlinda arline arlis
arlisa arlisha arliss arlita arlo arloa arlon arlow arlowe arly arlyce arlyn arlyne arlynn arlys
arlyss arma armaan armahan armahni arman armance armand armanda armandas armande armandina
armandine armando armani armanie armanii armanni armany armari armarion armas armağan armeda armel
armelia armeline armella armelle armen armend armenta armias armida armide armin armina arminas
arminda armine arminio arminta armiyah armon armond armondo armonee armoni armonie armonii armonte
armstead armīns arnaldo arnas arnau arnaud arnaude arnav arnaç arnd arndt arne arneisha arnel
arnell arnella arnelle arnesh arnesha arneshia arnetha arnett arnetta arnette arnez arnfried arnie
arnika arnim arnisha arnita arno arnol arnold arnolda arnoldas arnoldo arnould arnošt arnoštka
arnulf arnulfo aroa aroha arohi arolde aroldo aron arona aronas aronda aronne arora aroura aroush
arpan arpat arpağ arpi arpád arra arrabella arran arraya arrayah arren arretta arria arriah arrian
arriana arrianna arrick arrie arriel arrielle arrietty arrigo arrin arrington arrion arriona
arrionna arris arriyah arron arryana arryanna arryn arsal arsalan arsema arsen arsenie arsenije
arsenio arseniusz arseniy arsh arshaan arshad arshan arshawn arshdeep arshi arshia arshiya arsim
arsinoé arsipatra arslan arslanargun arslanbörü arslansungur arslantegin arslanyabgu arslon arsène
arsènie arsıl arta artan artanto artasia artavia artavious artavius artawan artelia artem artemio
artemis artemisa artemus artesha artesia artez arth artha arthaud arther arthor arthur arthurine
arthuro arthus arthème arti artice artie artin artina artiom artisha arto artrell arttu artturi
artuk artukaç artur arturo artus artut artuš artyom artémis artıınal artūras artūrs aruk arun aruna
arunima arunthavanathan arush arushi arusi arva arved arvel arvell arvella arvetta arvid arvie
arvil arvilla arville arvin arvind arvis arvo arvydas arvīds arwa arwen arwin arwyn arya aryaa
aryaan aryah aryahi aryam aryaman aryan aryana aryanah aryani aryanna aryannah aryav arye aryeh
aryel aryella aryelle aryia aryiah aryiana aryianna aryka aryn arynn aryon aryona aryonna aryssa
arystarch arzella arzen arziye arzoi arzoyi arzu aránzazu arçuk arîn arı arıboğa arıel arık
arıkağan arıkdoruk arıkol arın arınç arıpınar arısoy arşun arūnas asa asaad asad asadulloh asael
asaf asafe asah asahd asahel asahi asai asaiah asake asal asalet asali asami asan asani asante
asanti asaph asar asartegin asatira asaun asaya asberry asbjørn asbury ascanio ascelin asceline
ascencion ascensión ascher asdrubal asdrubale aseel aseem asees asel asella asenat asenath asencion
aseneth aser asger asha ashaad ashad ashai ashaki ashan ashana ashani ashanta ashantae ashante
ashantee ashanti ashanty ashar ashara ashari asharia ashaun ashaunti ashawn ashawna ashawnti ashaya
ashayla ashaz ashby ashden ashdon asheley ashely ashelyn asher asherah asheton ashey ashford ashia
ashika ashira ashish ashiya ashiyah ashkan ashlan ashland ashle ashlea ashleah ashlee ashleen
ashlei ashleigh ashlen ashlene ashlesh ashley ashleyann ashleymarie ashleynicole ashli ashlie
ashliegh ashlin ashling ashlinn ashlley ashly ashlye ashlyn ashlynd ashlyne ashlynn ashlynne ashna
ashok ashon ashonte ashonti ashot ashraf ashrith ashtan ashten ashtin ashton ashtyn ashtynn ashunti
ashvi ashvik ashvin ashwath ashwika ashwin ashwini ashya ashyia ashyla ashyr ashyra asiah asiana
asianna asiel asier asif asija asil asila asilbek asim asiman asimodeo asir asirwada asirwanda
asiya asiyah asja asjah askari askia asko aslan aslanhan aslesha asley asli aslijan aslin asliya
asliye asly aslyn aslynn aslım asma asmaa asmadi asman asmar asma’u asmi asmianto asmini asmuni
asolat ason aspasia aspyn aspynn asra asriel asrı assa assad assar assata asser assetou assia assil
assomption assumpta assunta assunto assya asta astarté astella asteria asterio astianatte astin
aston astoria astou astra astraea astrid astrida astrit astryd astrée astrīda astérie asucena
asuela asuka asuna asunción asusena asuğ aswad aswani asya asyah asım asığ ata ataahua atagün
atakan atakağan atalan atalay atalaya ataldı ataleo atalia atalie atalmış atalya atanacio atanas
atanasia atanasio atanazy atanur atanázie atanáš atara atarah atari atasagun atasha atasu atatöre
atavia ataç atberilgen atena atenea atenulf atfat atgun atha athalia athaliah athalie athan
athanase athanasia athanasie athanasios atharv atharva athea atheel atheena athel athen athena
athenaïs athenea athenia athina athira athman athony athos athuman athumani athyna athziri athziry
athéna athénaïs atia atiana atianna atiba atiena atieno atif atila atilano atilhan atilio atilla
atina atinuke atira atisha atiya atiyah atiyye atlee atleigh atley atlı atlıbeğ atlıkağan atma
atmaca atmaja atmanand atmananda atnan atoya atreus atreyee atreyi atreyu atsız atta attaf attalie
atte atthew atticus attie attikus attila attilano attilio attracta atul atunçu atwood atzel atzi
atzin atziri atziry atâullah atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım atımer atış aube
aubertine auberto aubery aubin aubra aubre aubrea aubreana aubreanna aubree aubrei aubreigh aubrey
aubreyana aubreyanna aubri aubria aubriana aubrianna aubrianne aubrie aubriee aubriel aubriella
aubrielle aubrii aubrionna aubry aubryana aubryanna aubryn aubrynn audace aude audebert audel
audelia audeline auden audery audi audie audley audouin audra audran audre audrea audreana
audreanna audreanne audree audrena audrey audreyana audreyanna audri audria audriana audrianna
audric audrie audriella audrielle audrina audrinna audris audrius audry audryana audryanna audryna
audwin audy audyn auggie augie augustas auguste augusten augustin augustina augustine augustino
augusto augustus augustín augustýn augustýna aujanae aukusti aulani aulden aulia aulikki aulis
aulora auna aundra aundray aundraya aundre aundrea aundrey aundreya aundria aune aunesti aunesty
aunica aunika aunisty aunna aunya aunyaporn auraq aure aurea aurel aurelian aureliana aureliano
aurelie aurelien aurelija aurelio aureliu aurelián aurelle auren auri auria auriah aurian auriana
auriane aurianna aurica aurică aurie auriel auriella aurielle aurilla aurimas auro auron aurorah
aurore aurther aurthur aury auryn aurèle aurélia aurélie aurélien aurélienne aurēlija aurėja ausar
auset ausha ausilia ausiliatrice ausilio austan austen austina austine auston austyn austynn auther
authur autrey autry autum autumm autumnrose autymn auxane auxence aušra aušrinė ava avabella avacyn
avadhesh avaeh avagail avagrace avah avaiah avaiya avaiyah avalee avaleen avaleigh avalene avalie
avalin avalina avaline avalon avalyn avalynn avalynne avamae avamarie avan avana avaneesh avanell
avanelle avangelina avangeline avani avanna avannah avanni avantae avante avantika avar avarae
avaree avarey avari avarie avarose avary avaya avayah avaz avdal aveah aveena aveer aveion avel
avelardo avelina aveline avelino avella avelyn avelynn aven avenir avenly aveon averardo averee
avereigh averey averi averiana averianna averie averil averill averlee averleigh averly avery
averyana averyanna avett avey aveya aveyah avgust avi avia aviah aviana avianah aviance avianna
aviannah avie aviel aviela aviella avielle avien aviendha avier avigail avigayil avigaëlle avigdor
avik avika avila avilene avilyn avin avina avinash aviona avionna avir avira aviraj avis avish
avisha avishai avital aviv aviva aviya aviyah aviyana aviyanna aviyon avleen avluç avneet avner
avni avnoor avon avondre avonelle avonlea avonna avonne avontae avonte avory avoye avraham avram
avree avrey avri avriana avrianna avrie avriel avrielle avril avrohom avrum avrumi avrumy avry
avunç avya avyaan avyan avyana avyanna avyay avyn avynn avyon avyonna avyukt avyukth avşar avşin
awab awad awadil awais awamil awamiri awan awani awar awaz awero awesi awhina awilda awlya awmar
awrad axavier axcel axel axeline axell axelle axenia axeton axiel axinte axl axten axton axtyn
axxel axyl axzel aya ayaan ayaana ayaansh ayaat ayad ayaka ayako ayala ayame ayamin ayan ayana
ayanah ayanda ayane ayani ayanna ayannah ayanni ayano ayansh ayari ayas ayasha ayasun ayat ayaydın
ayaz ayaçı ayaş aybalta ayban aybars aybet aybeğ aybora aycagül ayce aycen ayda aydan aydar
aydarkağan aydden ayde aydee aydemir ayden aydenn aydian aydien aydin aydinç aydn aydon aydoğan
aydoğdu aydoğmuş aydrian aydrien ayduru aydyn aydın aydınalp aydınbey ayebatari ayeden ayeisha
ayelen ayelet ayelén ayem ayen ayesha ayeshia ayeza aygutalp aygönenç aygül aygün aygırak ayham
ayhan ayiana ayianna ayiden ayinde ayinke ayira ayisha ayize aykal aykan aykağan aykurt aykut
aykutalp ayla aylah aylan aylana aylani aylanie aylanni aylee ayleen aylen aylene ayliana aylil
aylin ayline aylinn aylissa aylla aylssa ayluç ayluçtarkan aylyn ayma ayman aymane aymar aymara
aymard aymardine ayme aymee aymen aymeric aymon aymonde aynara aynilhayat aynslee aynsley aynur
aynımah ayodeji ayodele ayoka ayomi ayomide ayomikun ayona ayonna ayotude ayoub aypar ayra
ayrabella ayrah ayren ayriana ayrianna ayriel ayris ayron ayrton ayruk aysa aysar ayse aysel aysema
aysen aysevim aysha ayshia aysia aysiah ayslin ayson aysoy ayssa aysuna aysılığ aytak aytana aytaç
aytek aytekin ayten aytuna aytuğ aytöz ayub ayumi ayush ayushi ayushman ayushmati ayuub ayva ayvah
ayvas ayvaz ayven ayvin ayvion ayyan ayyaruk ayyub ayyubi ayyıldız ayza ayzal ayzel ayzia ayçan
ayülker ayıtmış ayız ayızdağ ayşan ayşeana ayşenur ayşıl aza azaan azad azade azadeh azael azaela
azaelia azahar azahara azahel azai azaiah azair azaire azak azaleah azalee azaleia azaleya azalia
azaliah azalie azaliyah azalya azalyn azalynn azalée azam azamat azan azana azani azar azara azarah
azarel azari azaria azariah azarian azarias azarie azariel azarion azarius azariya azariyah azarria
azarya azaryah azavier azavion azaya azayah azayla azaylah azaylea azaylia azazel azban azeeb azeem
azeez azeglio azekiel azel azelea azelia azelie azeline azelio azell azeneth azer azettin azgan
azganaz azhane azhani azhar azia aziah aziel azim azion azir aziya aziyah aziz aziza azizah azize
azizhan azizi azka azlaan azlan azlin azlyn azlynn azmi azora azori azoria azra azrael azreal
azriel azriella azrielle aztlan azubuike azucena azul azula azura azuree azuri azusena azya azyah
azyiah azyla azyria azyriah azzam azzie azzurra azélie azîme azıl açela açelya açuk açık açıkel
açılay açığ aída aïcha aïda aïdan aïna aïsha aïssa aïssata aïssatou aćim ağabay ağakağan ağakişi
ağalak ağbegim ağlamış ağmur ağça aīda aļģirds aļģis aşan aşanboğa aşantudun aşantuğrul aşhan aşir
aşkın aştaloğul aşuk aşıkbulmuş baaba baahir baaizeed baala baalaaditya baalagopaal baani baaqee
baaqir baaree baashir baasim baasit babacan babacar babak babara babasola babatunde babatunji
babawale babbette baber babeta babett babette babila babs babur babyboy babygirl babır baccio
bachittar bacilio badabul badawi badegül baden bader badis badr badruk badur baeleigh baelyn
baelynn baer bafana bafode bagas baghyawati bagiya bagus bagya baha bahaa bahaddin bahadurjit
bahadır bahar bahari bahati bahia bahittin bahja bahodir bahri bahriddin bahrom bahtinur bahtiyar
bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti baila bailea bailee bailei baileigh bailey
baili baillie baily bailyn bailynn bain baine bairbel bairbre baird bairon bajragin bajram bakari
bakary bakağul bakda bakhshi bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono baksı
bakti baktiadi baktianto baktiono bakula bakır bakırsokum bakşı bala balaaditya balaban balachandra
baladitya balagopal balagovind balaka balakatay balamani balamantri balamır balangga balapati
balatekin balbina balca baldassare baldassarre baldemar balderico baldo baldomero baldovino baldu
balduino baldur baldwin baleegh baleigh balen balendra baleria baley balgopal balhaar balian
balidin balijan balin balinda baljiwan balkık ballard ballı balta baltacı baltar baltasar baltazar
baltaş baltur baltır balvan balveer balz balázs balçar balın bama bambad bambang bambie bambina
bamsı banara banawa banawi bancar bandhu bandhul bandile baneen banesa banessa bangizwe bangu bani
banjamin banjeet banji bankim bankimchandra bankole bankston banna bannon banu banx banü baptiste
baqar baqir bara baraa barabara barack barak baraktöre baran barasa barb barba barbar barbara
barbaraann barbarajean barbarann barbarigo barbee barbera barbeğ barbi barbol barbora barboğa
barbra barbro barbu barbulsun barby barchinoy barclay bardomiano bardıbay barett bargan bari barica
baris bariş barkdoğdu barkdoğmuş barkdurdu barkdurmuş barkha barkon barkot barkın barlas barlıbay
barmaklak barmaklı barna barnaba barnabas barnabe barnaby barnabás barnabáš barnabé barnard barnet
barnett barney barnie barno barr barraq barret barrett barri barrington barron barry barsaba
barsbeğ barsboğa barsen barsgan barsimeo barskan barsurungu bart bartek barthelemy bartholome
bartholomew bartholomäus barthélemy bartimée bartley bartolo bartolomea bartolomej bartolomeo
bartolomeu bartolomé bartoloměj barton bartosz bartt bartu baruch bary barça barçadoğdu barçadoğmuş
barçadurdu barçadurmuş barçan barçatoyun barımtay barın barış barışcan basaam basademir basanti
basanyalavaç basar basarab basat bascom baseer basem basha bashaar bashaarat bashar basharat
basheer basheerah bashir bashkim basile basileo basilia basilio basilisse basim basir baskın basma
basmıl basriye bassam bassel bassheva bassiano bassilla bassy bastiaan bastian bastiano bastien
bastián bastuğrul bastı basu basut basya basım batal bates bathilde batilda batina batool batoul
batrak batsheva battal battista batu batuhan batuk batur baturalp baturay batya batırhan baudelio
baudouin bauer bautista bawer bawi baxley baya bayan bayani bayankağan bayançar bayat bayazıt
baybars baybayık baybiçen baybora bayboğa baybüre baydar baydemir bayden baydu baydur baykal baykan
baykara baykoca baykuzu bayla bayle baylea baylee baylei bayleigh baylen bayler bayley bayli baylie
baylin baylon baylor baylynn bayman baymünke bayna baynal bayne baypüre bayrak bayram bayraç bayron
bayruhan bayruk bayrı bayrın baysungur baytal baytara baytaş bayunçur bayur bayurku bayutmuş
bayuttu bayzettin bayık bayındır bayınçur baz bazam bazil bazyli bazır baçara baçman baççayman bağa
bağaalp bağan bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi
bağaışbara bağaşatulu bağdagül bağdat bağdaş bağtaş bağış baņuta başak başay başbuğ başgan başhan
başkurt başkırt başok baştar başçı bea beadie bearett beata beate beato beatrice beatrijs beatris
beatrix beatriz beatrycze beatus beauden beauford beaulah beauregard beautifull bebe becca becci
becka beckam beckem becker beckett beckey beckham beckhem becki beckie becky bedford bedi bedir
bedirhan bediriye bediz bedran bedreddin bedri bedřich bedřiška begi begil begim begine begitutuk
beglen begni begoyim begoña behiza behiç behlül behr behram behrem behruz behzat behçet beila
bejamin bek bekah bekazıl bekbay bekbekeç beker bekeç bekeçarslan bekeçarslantegin bekeçtegin bekim
bekir bekka bekki beklemiş bekmurod bektaş bektaşi bektür bela belal belanna belarmino belek
belemir belen belenda belgi belgizar belgüc belia belicia belimir belina belinda belisario belita
belkis belkize belky belkys bella bellagrace bellah bellamarie bellami bellamia bellamie bellamy
bellanie bellany bellarae bellarose bellatrix belle bellina bellino bellisan bello belma belo
beltir belton beltramo beltun belva belvia belvin belynda belçim belçir belén bemnet ben bena
benaiah benancio benard benas benay bence bende bendegúz benedek benedetta benedetto benedict
benedicte benedicto benedikt benedikta benedikte benedita benedykt benek benelli benett benetta
benford bengi bengibay bengie bengt bengü beniah beniamin beniamina beniamino benice benicia
benicio benigna benigno benita benito benja benjaman benjamen benjamim benjamin benjamine benjamyn
benjamín benjerman benjermin benji benjie benjiman benjimen benjimin benjman benjy benjámin benli
benlidemir benn benna bennett bennetta bennie benno benny benoit benol benone benoît bensen benson
bensyn benta bente benthe bentlee bentleigh bentley bentli bentlie bently bento benton bentzion
benuel benvenuta benvenuto benyamin benz benzion benício beonca beonka beppe bera berardo berat
beray berceste berdan berdena berdia berdibeğ berdie berdina berdine bereket berel beren berend
berendey berengario berenice berenika berenis berenise beretta berezat berfîn berginsenge bergü
berinay berish berislav berit beriye berkal berkan berkay berke berkeley berki berkin berkiş
berklee berkleigh berkley berklie berksay berkyaruk berl berle berlene berlinda berline berlyn
berlynn berma berman bermek berna bernabe bernabé bernadean bernadene bernadett bernadetta
bernadette bernadine bernal bernard bernarda bernardette bernardine bernardino bernardita bernardo
bernd bernd-dieter berndt berneda bernedette berneice bernell bernerd bernestine berneta bernetha
bernetta bernette bernfried bernhard bernhardine bernice bernie berniece bernis bernita bernt
bernward beronica beronico berran berre berrin bert berta bertalan berthe berthold berti bertie
bertil bertille bertin bertina bertis berto bertold bertolda bertoldo bertolfo berton bertram
bertrand bertrum berva berwyn beryle berçem berçin berîtan berîvan besan besart besarta besentegin
besey beshte besim besin besnik besra bess besse bessie bessy beste betania betemir beth betha
bethan bethanee bethaney bethani bethania bethanie bethann bethanne bethannie bethanny bethene
betheny bethsaida bethzaida bethzy beti betina betsabe betsaida betsey betsi betsie betsy bett
bette betti bettie bettina betty bettyann bettye bettyjane bettyjean bettyjo bettylou betzabe
betzabeth betzaida betzalel betzayda betzy beula beulah beuve beva bevan bevely bevelyn beverely
beverlee beverley beverlie beverly beverlyann beverlyn bexlee bexleigh bexley bexton beya beyda
beyhatun beyizçi beyla beyler beyonca beyonce beyonka beyrek beyrem beyza beyzade beza bezek beáta
beçeapa beçkem beāte beğ beğarslan beğbars beğbilgeçikşin beğboğa beğdemir beğdilli beğdurmuş
beğkulu beğtaş beğtegin beğtüzün beğçur beňadik beşar beşer beşir bhaanumati bhaasvan bhaaswar
bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati
bharadwaj bharat bhardwaj bhargav bhargava bhargavi bhasvan bhaswar bhaumik bhavana bhavani bhaves
bhavesh bhavik bhavika bhavin bhavini bhavna bhavya bheeshma bhekani bhekimuzi bhekisisa bhekizizwe
bhekokwakhe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
bhramar bhudev bhudeva bhumi bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio biana
bianca bianey bianka bianna biannca bibi bibiana bibianna bibiano bibiána bibuwa bican bich bidayet
biddie bieke biel bienvenida bienvenido bigna bijal bijan bijon bilaal bilal bilan bilay bilel
bilender bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk bilgekülüçur bilgen bilgetamgacı
bilgetardu bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeışbara bilgeışbaratamgan
bilgin bilginur bilgiç bilgütay bilha bilig biligköngülsengün bilik biljana bilkay bilkisu billal
billee billey billi billie billie-jo billiejean billiejo billijo billy billye billyjoe bilol biltaş
bilva bilwa bilâl bimala bina binafsha binay binbaşar binbeği bindi bindir bindo bineta bing
bingham binh binnie bino binta bintou binyamin binyomin binışık bionca biran birane birben birda
birdell birdella birdia birger birgid birgit birgita birgitt birgitta birgitte birgül biridiana
birino birjesh birol birousk birsan birsen birt birte birtha birthe birtie biruk bisenija biserka
bishakha bishnu bishoy bisma bita bitania bitül biviana bivoj bizhan biçek bişar bjarne bjorn björn
bjørg bjørn bladen bladimir blagica blagoje blahomil blahomila blahomír blahomíra blahoslav
blahoslava blaiden blaike blaine blair blaire blake blakelee blakeleigh blakeley blakely blakelyn
blakelynn blaklee blakleigh blakley blanaid blanca blanchard blanche blanchie blandine blanduzia
blane blanka blanton blas blathnaid blayde blayden blayke blayklee blayne blayre blayton blayze
blaž blažej blažena blen blenda blerim blerina blerta blessen blessence blessin blessyn blia blima
blimi blimie blimy blinda blondell blondie blondine blong blonnie bluette bluford bluma blyss
blythe boaz bob bobak boban bobana bobbe bobbette bobbi bobbie bobbiejo bobbijo bobby bobbye
bobbyjo bobette bobi bobie bobur boby bocephus bodee boden bodey bodhan bodi bodie bodil bodin bodo
boel boen bogdan bogdana boglárka bogoljub bogomir bohannon bohdan bohdana bohden bohdi bohuchval
bohumil bohumila bohumír bohumíra bohun bohuna bohuslav bohuslava bohuš bohuše bohémond bojan
bojana bojislava bolatito boldaz bolden boldizsár bolemír boleslav boleslava bolmuş bolsun bolton
bolun boluwatife boma bomani bona bonagiunta bonaldo bonaventura bonavita boncuk bonface bonginkosi
bongul bongulboğa bonham boni bonifacio bonifác bonna bonne bonnell bonner bonnetta bonni bonnie
bonnita bonny bonnye boone bora borahan boran borataş borbála borden borek boris borislav borislava
borivoje borja borjan borka borko borlukçu borna bornak borris bortolo boruch borut borys borçul
boróka bosco bosibori bosiljka bosten bostyn botan botir botond bouba boubacar bouchard bouchra
bowan bowden bowdy bowe bowen bowyn boyan boyankulu boyce boyd boylabağa boylabağatarkan
boylakutlutarkan boynak boysie bozan bozbağ bozbörü bozdoğan bozena bozerk bozkurt bozkuş bozok
boztaş boğa boğatimur boğaç boğaçuk boļeslavs bořek bořislav bořislava bořivoj boško boštjan boža
božena božetěch božetěcha božica božidar božidara božislav božo bracha brack brad bradan bradd
bradden braddock bradee braden bradey bradford bradi bradie bradin bradlee bradleigh bradley bradly
bradon bradrick brady bradyn braedan braeden braedin braedon braedyn braelee braeleigh braelen
braeley braelin braelon braelyn braelynn braelynne braeson braheem brahim brahm brahmaanand
brahmabrata brahmanandam brahmdev braian braidan braiden braidon braidyn brailee braileigh brailen
brailey brailyn brailynn braison brajan brajendra brajesh braleigh bralen braley bralin brallan
bralon bralyn bralynn bram bramwel brancaleone brance branda brandace brandalyn brandalynn brandan
brande brandee brandelyn branden brandey brandi brandice brandie brandii brandilyn brandilynn
brandin brandis brando brandol brandolyn brandom brandon brandonlee brandonn brandt brandyce
brandye brandyn branimir branimira branimír branimíra branislav branislava braniya braniyah branka
brankica branko branna brannan branndon brannen brannon branon bransen branson branston bransyn
brantlee brantley brantly branton brasen brason bratislav bratislava braulio braven bravin bravlio
brax braxden braxdon braxley braxon braxson braxston braxten braxtin braxton braxtyn braxxton braya
brayah brayam brayan brayant braycen braydan braydee brayden braydin braydn braydon braydyn brayen
brayla braylan braylee braylei brayleigh braylen brayley brayli braylie braylin braylinn brayln
braylon braylyn braylynn brayn brayon braysen brayson brayten brayton brea breah breahna brealyn
brealynn brean breana breanah breanda breandan breane breann breanna breannah breanne breasia
breauna breaunna breawna breccan breck breckan brecken breckin brecklyn brecklynn breckon breckyn
breda bree breea breean breeana breeann breeanna breeanne breece breeda breege breeley breella
breelle breely breelyn breelynn breena breeona breeonna brees breffni brehanna breia breiana
breianna breigh breindel breindy breion brek breken brekken breklyn brekyn breland breleigh brelyn
brelynn brena brenae brenan brenda brendah brendalee brendaliz brendalyn brendan brenden brendi
brendia brendin brendolyn brendon brendt brendy brendyn brenee brenen brenetta brenin brenisha
breniya breniyah brenlee brenleigh brenley brenlyn brenlynn brenn brenna brennah brennan brennen
brenner brennin brennley brennon brennyn breno brenon brenson brent brenten brentin brentlee
brentley brently brentney brenton brentt brentton brentyn brenya brenyn breon breona breonia
breonna bresha breshay breslin breslyn bret brett bretta brettany brette brettney bretton breuna
breunna brevan breven brevin brevyn brewster brex brexlee brexley brexten brexton brextyn breya
breyah breyana breyanna breydan breyden breydon breyer breylan breylen breylin breylon breyon
breyona breyonna breyson breyton brezlyn bria briac briah briahna briahnna brian briana brianah
brianca brianda briane briani briann brianna briannah brianne brianni briannon brianny briant
briany briarrose briasia briauna briaunna briawna brice briceida bricen briceson briceyda bricia
brid bridger bridget bridgett bridgette bridgid bridgit bridgitt bridgitte bridie bridney briea
brieana brieann brieanna brieanne briek briel briele briell briella brielle brielyn brielynn brien
briena brienna brienne brieonna brietta brieuc briget brigett brigetta brigette brigg briggette
briggitte briggs briggston brigham brighid brighton brightyn brigid brigida brigido brigita brigitt
brigitta brigitte brihana brihanna brijesh brilee brileigh briley brilyn brilynn brin brina brinae
brinda brindley brinklee brinkley brinlee brinleigh brinley brinly brinlynn brinn brinna brinnley
brinsley brinson brion briona brionna brionne brisa briseida briseidy briseis briselda briseyda
brisha brisia brison brissa brissia bristal briston bristyl bristyn brita britainy britanee
britaney britani britania britanie britanny britany brithany brithney britiany britini britley
britlyn britnay britne britnee britney britni britnie britny britt-mari britt-marie britta brittain
brittainy brittan brittane brittanee brittaney brittani brittania brittanie brittanni brittanny
brittanya brittanyann britteny brittian brittiany brittin brittiney brittini brittiny brittley
brittlyn brittnay brittne brittnee brittnei brittney brittni brittnie brittny britton brittony
brittyn brityn briunna brix brixlee brixley brixon brixten brixton brixtyn brixx briya briyah
briyan briyana briyanna briyonna briza brizeida brizeyda broadus broc brocha brock brockton brode
brodee broden broderic broderick brodey brodi brodie brodin brodric brodrick brody brodyn brogen
broghan brok brolin broly bron brona bronach bronagh bronda bronislav bronislava bronsen bronson
bronwen bronwyn brooke brookelyn brookelynn brookelynne brookie brooklee brooklen brookley brooklin
brooklinn brooklyne brooklynn brooklynne brooksie brookston broox bror broxton broņislavs bruce
brucha bruchy bruk bruna brune brunehaut brunehilde brunetta brunhilda brunhilde bruni brunilda
brunilde bruno bruto bryah bryan bryana bryanah bryann bryanna bryannah bryanne bryant bryar
bryauna bryce brycelyn brycelynn brycen bryceson bryceton brycin brydan bryden brydon bryella
bryelle bryen bryer brygida bryker bryla brylan brylea brylee brylei bryleigh brylen bryler bryley
bryli brylie brylin brylon brylyn brylynn bryn bryna brynda brynden bryndle bryndon bryne brynja
brynlea brynlee brynlei brynleigh brynley brynli brynlie brynlynn brynn brynna brynnan brynne
brynnlee brynnleigh brynnley brynnlie brynnly bryon bryona bryonna bryor brysan bryse brysen brysin
bryson bryssa brystal brysten brystol bryston brysyn bryten brytney brytni bryton bryttani bryttany
brájen brândușa brígida brăduț bubba buchi buckley bucky bucur budak budağ budd buddhana buddie
budhil budi budimir budimír budislav budivoj budunlu bueford buel buelah buell buenaventura buffi
buffie bufford buford buhari buhle bujar bukak bukaktutuk bukola bukurije bula bulah bulak bulan
bulaçapan buldur bulgak bulmaro bulmaz bulmuş buluk bulunç bulut buluç buluğ buluş bumın bunmi
bunnie bunsuz buraid burak burakhan burckhard burcuhan burdell burdette burech buren burgandy
burghard burguçan burhan burhanuddin burhon burim burkard burkay burkhard burkhardt burklee burkley
burleigh burley burlin burna burnadette burnard burnell burnetta burnette burney burnice burnie
burnis burrel burrell burslan burt burtis burulday burulgu burunduk burç burçak busara busayo
bushra busisiwe butak butch butuk buyan buyandemir buyankara buyançuk buyat buyraç buyruk buyrukhan
buyruç buzaç buzaçtutuk buçan buçur buğday buğra buğrakarakağan buşra buşulgan byanca byanka bynum
byran byrant byrdie byrl byron bystrík bálint bárbara bâki bärbel béatrice béatrix béla bénigne
bénédicte béranger bérangère bérard bérengère béryl bérénice bêrîtan bíborka bögde böge bögü bökde
böke bölen bölükbaşı bönek bönge börje börteçin börteçine börü börübars börüsengün bøje børge büdüs
büdüstudun bügdüz bügdüzemen büge büget bügü bükdüz büke bükebuyraç bükebuyruç bükey büktegin
büküşboğa bülent bümen bünyamin bünyamün bünül büre büreyre bürgüt bürkek bürküt bürlük büğübilge
büşranur bārbala bănel běla bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej břetislav břetislava cabe
cabella cabir cabria cabrina cace cacey caci cadan cadance cadarius cadee cadel caden cadey cadi
cadie cadin cadince cadon cady cadyn cadynce caedan caeden caedence caedmon caedon caedyn cael
caela caelan caeleb caeleigh caelen caeley caeli caelie caelin caellum caelyn caelynn caeson
caetana caetano cafer cagak cahal cahid cahir cahlil cahterine cahya cahyadi cahyanto cahyo cahyono
cai caia caid caidan caidance caide caiden caidence caidon caidyn caige caila cailah cailan cailani
caileb cailee caileen caileigh cailen cailey cailie cailin caillou cailum caily cailyn cailynn
cainan caine cainen caino caio caira caisen caisley caison caisyn cait caitlan caitlen caitlin
caitlinn caitlyn caitlynn caitlynne caitrin caitriona caius caiya cajsa caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa cal cala calab calah calahan calandra calandria calani
calanico calaya calayah calbert calcedonio calcifer calder caldonia cale calea caleah caleb calebe
calee caleel caleen caleesi caleigh caleigha calel calem calen calena caley caleyah calhoun cali
calia caliah calian caliana caliann calianna calib calie caliegh calihan calil calin calina caliope
calirose calisa calise calisha calissa calista calisto calix calixta calixte calixto caliya caliyah
callaghan callahan callan callaway calle callee calleen calleigh callen calley calli callia callie
callin callista callisto calloway callum cally callyn calob calogera calogero calpurnia calton
calub calum calvert calvin calvina calvince calvyn caly calyn calynn calyssa calysta camala camani
camar camara camari camaria camarie camarion camaron camaryn camauri camaya cambell cambelle cambre
cambrea cambree cambreigh cambren cambrey cambri cambria cambrie cambry cambryn camdan camdin
camdon camdyn camela camella camelle cameran cameren camerin cameron cameryn camesha cameshia camey
cami camia camiah camie camielle camil camila camilah camile camilia camilla camille camillia
camillien camillo camillus camilo camira camisha camiya camiyah cammeron cammi cammie cammy camora
campbell camran camree camreigh camren camri camrie camrin camron camry camryn camrynn camy
camya camyah camyla camylle camyra camélia camélien cana canaan canalp canan canberk canda candace
candance candas candee candelaria candelario candelas canden candence candeniz candi candia candice
candide candido candis candise candiss candita candon candra candrakanta candus candyce canel
canelo canesha canfeza cangül cangür canice canisha caniya caniyah cankan cannan cannen cannie
cannur cansel canseven cansin cansu cansın cantemir cantez cantidio cantrell canur canziano
caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capitola capitolina cappie capri capria
capricia caprisha capucine cara caragh carah caraka caralee caralina caraline caralyn caralynn
caramia caran cardale cardarius cardell carden carder cardin caree careem carel carely caren carena
caressa caresse caretha carey cari caria cariah cariana cariann carianne caribert caridad carie
carilyn carime carin carina carine carinna carinne caris carisa carisma carissa carita carizma carl
carl-heinz carl-johan carla carlas carle carlea carlean carlee carleen carleena carlei carleigh
carlen carlena carlene carles carlesha carleta carletha carleton carletta carlette carley carli
carlia carlicia carlie carlijn carline carling carlis carlisa carlise carlisha carlisle carliss
carlissa carlita carlito carlitos carliyah carlo carloman carlon carlos carlota carlotta carlous
carloyn carlson carlton carlus carly carlye carlyle carlyn carlyne carlynn carlyon carma carmalita
carmel carmela carmelia carmelina carmelita carmell carmella carmelle carmello carmelo carmen
carmencita carmenza carmeron carmesha carmie carmilla carmin carmina carminho carmita carmo carmon
carmyn carnel carnelia carnell carnesha carnetta carney carnisha caro carola carolan carolann
carolanne carole carolee caroleen carolena carolene carolien carolin caroline caroljean caroll
carolle carollee carollyn carollynn carols caroly carolyn carolyna carolyne carolynn carolynne
caron caronte carponio carr carra carrah carren carrera carri carriann carrianne carrick carrie
carrieann carrieanne carrigan carrin carrina carrington carrisa carrissa carrol carroll carrolyn
carron carrson carsen carsin carson carsten carston carsyn carsynn cartez carthel cartier cartina
cartrell carub carvel carvell carvin cary caryl caryle carylon caryn carys caryssa cas casandra
casara casaundra casee casemiro casen casey casha cashay cashe cashel cashis cashius cashlyn
cashlynn cashmir cashten cashton cashtyn cashus casia casian casiana casidy casie casilda casimer
casimir casimira casimiro casin casmir cason casondra caspar caspen casper caspian cass cassadee
cassadi cassadie cassady cassandr cassandra cassandre cassara cassaundra cassey cassi cassian
cassiano cassidee cassidi cassidie cassidy cassie cassiel cassien cassio cassiopea cassiopee
cassity cassius cassondra cassy casten castiel castille castin casto caston caswell casy casyn
catalaya cataldo catalea cataleah cataleia catalena cataleya cataleyah catalia catalin catalino
catalyna catarina catarino cateleya catelin catelyn catelynn catera caterin caterina cathal
cathaleen cathaleya cathalina cathan catharina catharine cathe catherene catherin catherina
catherine catheriona cathern catheryn catheryne cathey cathi cathie cathleen cathlene cathlin
cathlyn cathrin cathrina cathrine cathriona cathryn cathryne cathy cathyann cathye catia catie
catina catinca catlyn catlynn cato caton catori catrell catrena catrice catrin catrina catrine
catrinel catriona cattaleya catullo catur caturangga caty caulder caulin cauy cauã cauê cavan
cavani caven cavid cavin cavion cavit cavon cawisadi cawisono cawuk caya cayadi cayce caycee cayci
caydan caydance cayde caydee cayden caydence caydin caydon cayetana cayetano cayla caylah caylan
caylani cayle caylea cayleb caylee caylei cayleigh caylen cayley cayli caylie caylin caylon caylor
caylum caylyn caylynn caymen cayne caysen caysie cayson caytlin caytlyn cayton cazimir ceaira
ceairra ceana ceanna ceara cearra ceasar ceaser ceasia cebastian cebe cebesoy cebrián cecco cece
ceceilia cecelia cecep cecia cecil cecila cecile cecilee ceciley cecilia cecilie cecilija cecilio
cecille cecillia cecily ceclia cecylia cecyliusz cecília cecílie cederic cederick cedide cedra
cedric cedrick cedrik cedrin ceejay ceferino ceil ceili ceira ceirra cejay celal celasun celena
celene celenia celes celest celeste celester celestia celestin celestina celestino celestýn
celestýna celia celian celica celicia celie celil celilay celina celinda celine celines celinia
celisa celise celisse celita cella celsey celso celvin celâleddin cem cemal cemalettin cemali
cemani cemeti cemil cemiyle cemplunk cena cenan cendy cene cengiz cengkal cengkir cenia ceniya
ceniyah cenk cennet centa centrine ceola cephas cephus cera cerasela ceren cerena cereniti cerenity
ceria cerina cerinity cerissa cerita cerra cerria cervando cerys cesar cesare cesario cesia cesilia
cetin cevahir cevale cevat cevheri cevin cevyn ceyda ceyhun ceyla ceylan ceylin ceylinaz cezar
cezara cezary cezayir cezmi chaanakya chaaruchandra chaaya chabane chadd chaddrick chade chaden
chadley chadric chadrick chadwick chadwin chae chael chaela chaeli chahine chahinez chaifah
chailyn chaim chais chaitaly chaitan chaitanya chaitra chaiwut chaka chakia chakira chakita chakor
chakradev chakradhar chakravartee chakravarti chakrika chala chalee chalene chales chaley chalisa
chalise chalmer chalmers chalon chalonda chalsea chamali chaman chamar chameka chameli chamika
champak champayne chamya chan chana chanae chanah chanakya chanc chanceler chancelor chanchal
chancie chanda chandak chandan chandani chandel chandell chandi chandini chandira chandlar chandni
chandon chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa
chandravati chandrea chandresh chandria chandrika chane chanee chanel chanele chanell chanelle
chaney chanez changaz chani chania chanice chanie chaniece chanika chanikan chanin chaniqua chanise
chanita chaniya chaniyah chanler chanley channa channah channell channelle channie channin channing
channon chanoch chanse chanson chanta chantae chantal chantale chantalle chantay chante chantea
chantee chantel chantele chantell chantella chantelle chanti chantia chantil chantilly chantrell
chantz chany chanya chanz chanze chao chapal chapala chapin chaquita charae charak charan charbel
charda chardae chardai charday charde charee chareese charell charelle charese chariah charice
charidy charie charis charisa charise charish charissa charisse charita chariti charitie charizma
charl charla charlaine charlane charlayne charlcie charle charlea charlean charlee charleen
charleene charlei charleigh charlemagne charlena charlene charles charlese charlesetta charlesh
charlestine charlet charlett charletta charlette charli charlie charliee charlies charlii charlina
charline charlisa charlise charlissa charlita charlize charlot charlott charlotta charlottie charls
charlsey charlsie charlton charly charlye charlyn charlyne charlynn charlène charma charmagne
charmain charmaine charman charmane charmayne charmeka charmel charmelle charmian charmin charmine
charmion charmon charna charnae charnay charne charnele charnell charnelle charnetta charnette
charnice charnise charnita charo charolett charolette charonda charrise charron charuchandra
charumati charuvrat charvez charvi charvik charvis charyl chas chasady chaselyn chasen chaseton
chasey chashida chasidy chasin chasiti chasitie chasity chaslyn chasmine chasmum chason chassidy
chassie chassity chasta chastelyn chastidy chastin chaston chasya chasyn chatara chaten chatham
chatresh chatur chatura chaturaanan chaturbhuj chau chaun chaunce chauncey chauncy chaunda chaundra
chauntae chaunte chauntel chauntelle chausiki chava chavela chavie chavis chavon chavonne chavvi
chavy chawin chawish chawn chay chaya chayah chayanin chayanne chayapat chayce chayden chayenne
chayim chayla chaylee chayma chayna chaynce chayne chayse chaysen chayson chayton chaz chaze
chazlyn chazz chaï chaïma chealsea chealsey chebet chee chege cheick cheick-oumar cheikh cheikhou
cheila chekesha chekhouna chelangat chelbi chelbie chelby chelcee chelcey chelci chelcie chelcy
chelesa chelise chella chelle chellie chellsea chelly chelo chelsa chelsae chelse chelsee chelsei
chelsey chelsi chelsia chelsie chelsy chelsye chema chena chenae chenell chenelle cheney cheng
chenise chenita chenoa cheo chepkemoi chepkoech chepkorir chequita chera cherae cheragh cheralyn
cheray chere cherechi cheree chereese cherell cherelle cherene cheresa cherese cheri cheria cherica
cherice cheridan cherie cherif cherika cheril cherilyn cherilynn cherina cherine cheris cherisa
cherise cherissa cherisse cherita cherith cherity cherl cherly cherlyn cherlynn chermaine cherokee
cheron cheronda cherotich cherrell cherrelle cherri cherrie cherrill cherrise cherrish cherron
cherryl cherubino cheruiyot chery cheryal cheryl cherylann cheryle cherylee cherylene cheryll
cheryln cherylyn cherylynn cheryn cherysh cheskel chesky chesley chesnee chesney chesnie chessa
chessie chester chestina chestine cheston chet chetan chetanaanand chett cheusi chevelle chevette
cheveyo chevi chevis chevon chevonne chey cheyan cheyane cheyann cheyanna cheyanne cheyeanne
cheyene cheyenna cheyla cheyna cheyne cheynne cheyrl chezney chia chiaffredo chiamaka chiana chiann
chianna chianne chiara chibueze chibuike chibuikem chibuzo chidaakaash chidaatma chidambar
chidambaram chidananda chidera chidi chidimma chidinma chidubem chigozie chihiro chijioke chika
chikamso chike childebert chilpéric chilton chima chimamanda chimene chimere chinedu chinelo
chinenye ching chinita chinmay chinmayanand chinmayananda chinonso chinwe chinyere chioma chipukizi
chiquita chiquitta chira chirag chiranjeev chiranjeeve chiraz chiril chirill chirine chirstina
chirstine chirstopher chisa chisom chistian chistina chistopher chisum chita chitraksh chitrali
chitramala chitrangada chivas chivon chivonne chizara chizaram chizoba chloe chloeann chloee chloey
chloie chloé chloë chlóe chole chonda chondra chong chonita chosyn choua choyce chozen chozyn
chrabroš chraniboj chranibor chranislav chranislava chris chrisandra chrisann chrisanne chrisean
chriselda chrisette chrisha chrishana chrishaun chrishawn chrishelle chrishon chrishonda chrisie
chrislyn chrislynn chrisma chrisopher chrisotpher chrisoula chriss chrissa chrissie chrissy christ
christa christa-maria christabel christabella christabelle christain christal christalyn christan
christana christapher christasia christe christean christee christeen christeena christel christell
christelle christena christene christepher christer christerpher christi christia christiaan
christiana christiane christianjames christiann christianna christianne christiano christie
christien christifer christin christina christinamarie christine christinia christion christiona
christionna christipher christl christle christna christo christobal christodule christof
christofer christoffer christoher christohper christol christon christop christoper christoph
christophe christopher christophere christopherjame christopherjohn christophor christophr
christorpher christos christpher christphor christropher christy christyan christyana christyanna
christyl christyn christyna christyne chrisy chritopher chrles chrsitopher chrudoš chryl chrys
chrysole chrysostome chrysta chrystal chrystian chrystie chrystina chrystine chrystle chrystopher
chrétien chucho chuckie chucky chue chuki chukwu chukwudi chukwuebuka chukwuemeka chukwuma chung
chus chuy chval chyan chyann chyanna chyanne chyenne chyla chyler chyna chynah chynna chyrel chyrl
châu ciaira cian ciana cianan ciani cianna cianni ciaobella ciara ciarah ciaran ciarra ciarrai cici
cicilia cicily cidney cieara ciearra ciel ciela ciella cielle cielo ciena cienna ciera cierah
cierra cierrah cierria cihad cihan cihandide cihangir cihanşah ciin ciji cilicia cilla cilli
cillian cilly cilvenaz cimani cimone cina cincere cinda cinde cindee cindel cindi cindia cindie
cindoruk cindra cindy cing cino cinta cinthia cinthya cintia cintya cinzia cionna ciprian cipriana
cipriano cirano cire ciria ciriaco ciril cirilla cirillo cirilo cirino cirkeline ciro ciríaco
citlali citlalic citlalli citlally citlaly citra civan cj claas clabe claes claiborne clair claira
claire claire-lise clairissa clance clancy clara clarabell clarabelle clarance clare clarene
clarenzio claressa claretha claretta claribel clarice clarie clariece clarinda clarine claris
clarisa clarise clarissa clarisse clarita claritza clariza clark clarke clarkson clarnce clarrisa
clarrissa claryce claryssa clas classie claud claude claudean claudeen claudell claudene claudett
claudetta claudette claudia claudie claudien claudina claudine claudio claudis claudiu claudy claus
claus-dieter claus-peter clavdia clavs claxton clayborn clayborne clayburn clayden clayson clayten
clayton clea cleandro clearence clearnce cleaster cleatus cleavon cleda cledith clelia clelie clell
clella clemence clemencia clemens clement clemente clementina clemenzia clemie clemma clemmie
clemon clent clenton cleo cleofas cleofe cleola cleon cleona cleone cleonico cleophas cleophee
cleophus cleora cleotha cleotilde cleotis cleston cleta clete cletis cleto cletus cleva cleven
clevie clevon clide clif cliffie clifford cliffton cliford clifton climaco climmie clinio
clint clio cliodhna cliona clista clive clodagh clodomiro clodoveo cloe cloee cloey cloie clois
clora cloria clorinda cloris clorissa clotaire cloteal clothilde clotilda clotilde clovia cloyce
cloyd cloé clyda clyde clydell clydene clydia clydie clytie clàudia cláudia cláudio cläre cléa
cléandre clélie clémence clément clémentine cléo cléophée cléry clímaco coady coalton cobain cobe
coben cobey cobi cobie cobin coburn coby codee coden codey codi codie codin codrin codrina codruț
codruța cody coen cohl cointa colan colbe colbey colbi colbie colburn colby colden cole coleby
coleen coleman colen colene coleson coleston coleta coleton coletta colette colie colin colinda
coline collan colleen collen collene colletta collette collien collin collince collins collis
collyn collyns colm colman colmanno colmazio colomba colombano colombe colombo colsen colson
colston colsyn colten coltin colton coltrane coltyn coluccio colum columbus colvin colyn conal
conall conan conard concepcion concepción concepta concetta conchetta conchita conchur concordio
conda coner coni conlan conlee conleigh conleth conley conlin connar connee connell connelly conner
connery conni connie connor conny conor conrad conradin conrado conroy consepcion consolata
constance constanta constantia constantin constantina constantine constantino constantinos
constanza constanze constança constanța constatin consuela consuella consuelo conswella contina
contrell contrina conway copelan copeland copelyn copelynn cora corabelle corah coraima coralee
coraleigh coralia coralie coraline coralyn coralynn corazon corben corbet corbett corbin corbiniano
corbyn corda cordae cordai cordale cordarious cordarius cordaro cordarrius cordarro cordarryl
cordaryl corde cordel cordelia cordell cordella cordera cordero corderro cordia cordie cordney
cordula corean coree coreen coreena coren corena corene coreno corentin corentine coretha coretta
corey coreyon corgan cori corian coriana coriann corianna corianne corie corin corina corinda
corine corinn corinna corinne corinthia coriolano corion corisa corissa corita corleone corley
corlis corliss cormac cormack cormick corneilus corneisha cornelia cornelio cornelious cornelis
corneliu cornelius cornell cornellius corneluis cornesha cornie cornisha coronato corra corrado
corran correen correll correna correne corretta correy corri corrie corrigan corrin corrina corrine
corrinna corrinne corrion corry corryn corsin cort cortana cortavious cortavius cortez cortlan
cortland cortlin cortlyn cortlynn cortnee cortney cortni cortnie cortny corto corvin corwin corwyn
cory corydon coryn corynn corynne cosandra cosby cosette cosima cosimo cosma cosmas cosme cosmin
cosmina cosmo costache costante costantino costanza costanzo costas costel costella costin cotey
cotina cottrell coty coulson coulton coumba couper courtenay courteney courtez courtland courtlyn
courtlynn courtnay courtnee courtnei courtney courtni courtnie courtny cowan cowen coye cozetta
cozette coşkun coşkuner craig craige crandall cranston crawford cray crayton creedence creg cregg
creig creighton cremenzio crenguța creola crescencia crescencio crescente crescenzia crescenzio
cresencio crespignano crespin cressida cressie cresta creston creta crewe criag crickett crin crina
crisanto criselda crislyn crispino criss crissa crissie crissy crist cristabel cristal cristaldo
cristan cristea cristel cristela cristen cristhian cristhofer cristi cristian cristiana cristiano
cristie cristin cristina cristine cristino cristián cristo cristobal cristofer cristofher cristofor
cristoforo criston cristopher cristoval cristy cristyn cristóbal crixus crocefissa crocefisso croix
cronida crosby crosley cruz cruze cruzita cruzito crysta crystalann crystale crystall crystalyn
crystalynn crystel crysten crystian crystin crystina crystle crystol csaba csanád csenge csilla
csongor ctibor ctibora ctirad ctirada ctislav ctislava cuahutemoc cuauhtemoc cuheyna cullan cullen
cullin cully cuman cumhur cunegonda cung cuniberto cuong cupido curdin curlee curley curlie curran
curren currie curro curt curtis curtisha curtiss curvin custodia custodio cuyler cuzia cvetka
cvetko cvijan cvijetin cy cyaire cyana cyann cyanna cyanne cyara cybil cybill cydne cydnee cydney
cydni cydnie cyenna cyera cyerra cyla cylan cylas cyle cylee cyleigh cyler cylie cylis cylus cymone
cyncere cynda cyndal cynde cyndee cyndel cyndi cyndia cyndie cyndy cynethia cynia cyniah cynitha
cynithia cyntha cynthea cynthia cynthya cyntia cyntie cyprien cyprián cyra cyrah cyree cyrena
cyrene cyriah cyrian cyriaque cyrie cyriel cyrielle cyril cyrila cyrill cyrille cyrine cyris
cyrstal cyrus cyryl cystal cythia cythina cythnia czeslaw cándida cándido cátia cândar cäcilia
cäcilie cécile cédric céleste célestin célestine célia célian célien célina céline césaire césar
cézar cîhan côme cübeyr cüneyit cüneyt călin cătălin cătălina cılasun daamin daan daanish daantje
daanyaal daaron daawood dabbah dabid dabir dabiživ dabney dabria dacari dacey dachelle dacia dacian
daciana daciano dacie dacin dacio dacoda dacota dacotah dadap dade daden dadi dadrian daegan daeja
daejah daejon daekwon dael daelan daelen daelin daelon daelyn daelynn daemian daemien daemion
daemyn daena daenerys daequan daesean daesha daeshaun daeshawn daeshon daeton daeveon daevi daevika
daevion daevon daffney dafina dafne dagel daghfal dagmar dagmara dagmawi dagmāra dagny dagobert
dagoberto dahiana dahir dahlila dahlton dahmir daia daiana daianna daichi daiden daiel daija daijah
daijanae daijha daijon daiki daila dailah dailan dailani dailany dailee dailen dailey dailin dailon
dailyn dailynn daimen daimian daimien dain daina daine dainess dainius dainuvīte daion daionna
daiquan daira daire dairine dairo dairon daisa daisean daisee daisey daisha daishaun daishawn
daishon daisi daisia daisie daisja daison daissy daisuke daisye daisymae daiton daivd daiveon
daivik daivion daivon daiwik daiya daiyaan daizee daizha daizy daja dajae dajah dajai dajana
dajanae dajanay dajanique dajaun dajha dajia dajion dajohn dajon dajour dajsha dajuan dajuana dakai
dakarai dakari dakarri dakayla dakhari dakhil dakia dakiya dakiyah dakoda dakodah dakotah daksh
daksha dakshayani dakshesh dala dalaina dalaja dalal dalan dalana dalaney dalani dalanie dalary
dalaya dalayah dalayla dalayna dalaysia dalayza dalbert dalbir daleah daleen daleiza dalen dalena
dalene daleon dalessandro dalett dalexa daley daleysa daleyssa daleyza dalia daliah daliana dalibor
dalibora daliborka dalicia dalida dalie dalila dalilah dalili dalima daliman dalimil dalimila
dalimin dalimír dalimíra dalin dalina dalinda daliono dalis dalisa dalisha dalissa daliya daliyah
daliza dalkılıç dalla dallan dallana dallen dallie dallin dallis dallon dallyn dallys dalmas
dalmazio dalon dalonte dalphine dalten daltin daltyn dalvin daly dalya dalyce dalyla dalylah dalyn
dalynn damacio damain damali daman damani damara damarco damarcus damare damarea damaree damareon
damari damaria damarian damarie damarien damario damarion damarious damaris damarius damariz
damarko damarkus damarri damarrion damary damarys damaso damauri damaya damayanti damean dameer
dameian damein dameion dameir dameka damen dameon damere damesha dametri dametria dametrius damia
damiah damian damiana damiano damien damienne damieon damier damife damijan damika damil damilare
damilola damin damini damion damir damira damiri damisha damita damiya damiyah damián damiána
damjan damjana damjanka damla damlanur damocle damodara damola damon damond damone damoni damonica
damonie damonique damont damonta damontae damontay damonte damontre damu damurah damya damyah
damyan damyanti damyen damyia damyiah damyla damyon damyra dan dana danae danah danahi danai
danaisha danaja danajah danaka danaly danamarie danang danarius danasha danashia danasia danay
danaya danayah danaysha danaysia dancan dancun dandak dandapaani dandra dandre dandrea dane danea
danean danee daneen daneil daneille daneisha daneka danel daneli danelia danell danella danelle
danelly danely danene danesha daneshia danessa danett danetta danette danford dangela dangelo
danh dani dania daniah danial danialle danica danice danicia danicka danie daniel daniela daniele
danielius daniell daniella danielle daniesha daniil danijah danijel danijela danika danil danila
danile danille danilo danilyn danilynn danine daniqua danique danira danis danise danisha daniswara
danita danitra danity danitza daniya daniyah daniyal daniyla danièle daniël danjuma danka danko
dann danna dannae dannah danne dannel dannell dannelle danner dannetta dannette danney danni dannia
dannica dannie danniel danniela danniell danniella dannielle dannika dannis dannon danny danon
dansby danson danta dantae dantavious dante danthony dantonio dantrell danu danuel danuja danuta
danuše dany danya danyah danyal danyale danyel danyela danyele danyell danyella danyelle danyetta
danyka danyl danyla danylah danyle danylle danylo danzel danzell danış daoud daouda daphane
daphanie daphene daphine daphna daphne daphnee daphney daphnie daphné daphyne daquan daquana
daquane daquann daquarius daquawn daquon daqwan dara daragh darah darain darald daralyn darasimi
darbi darbie darby darcee darcel darcell darcella darcelle darcey darchelle darci darcia darcie
darcus dareen dareion darek darel darell darelle darely daren darenda darene dareon darey daria
dariah darian dariana dariane dariann darianna darianne darianny dariati daric darice darick darie
dariel dariela dariell dariella darielle darielys darien darienne darija darijan darik darika daril
darilyn darimin darin darina darinda darine darinka dario darion dariona darionna darious daritza
darius dariush dariusz dariya dariyah dariyon darja darko darl darla darlean darleen darleene
darlen darlena darlene darleny darleth darletta darlette darlin darlina darlinda darline darlis
darlisa darly darlyn darlyne darlynn darlys darmaji darman darmana darmanto darneisha darnell
darnella darnelle darnesha darneshia darnetta darnice darnise darnisha darnita darol darold darolyn
daron darpan darra darragh darrah darral darrall darran darrek darrel darrell darrelle darrelyn
darren darreon darria darrian darriana darric darrick darrie darriel darrielle darrien darrin
darrion darriona darrious darris darrius darrly darrol darrold darroll darron darry darryel darryl
darryle darryll darryn darryon darsh darshan darshawn darshwana darsi darsirah dartagnan dartanian
dartanion dartha darthy dartono daru daruis daruna darvell darvin darvis darwin darwyn dary darya
daryan daryana daryani daryel daryl daryle daryll daryn daryon daryus darío dasa dasan dasani
daschel dasean dasha dashae dashan dashana dashanae dashanti dashaun dashauna dashawn dashawna
dashay dashayla dashel dashia dashiel dashiell dashley dashon dashonda dashton dashun dasia dasiah
dasie dason dastageer dastan dathan datron datta daud daudi daulton daun dauna daundre daune daunte
dava davan davanee davante davari davarion davarious davaris davarius davaughn davaun dave daveah
daved daveena daveigh daveion davell davelle davena davene daveon davetta davette davey daveyon
davi davia davian daviana davianna david davida davide davidlee davidmichael davidson davie davied
daviel davien davieon davier davin davina davinci davine davinity davino davion daviona davione
davionna davionne davionte davis davisha davison davita daviyon davnet davon davona davone davonn
davonna davonne davonta davontae davontay davonte davor davorin davriya davron davud davyd davyn
davyon dawan dawana dawanda dawanna dawaun dawayne dawid dawit dawna dawne dawnell dawnelle
dawnetta dawnette dawnielle dawnisha dawnita dawnmarie dawnn dawnna dawnya dawon dawood dawoud
dawsen dawson dawsyn dawt dawud dax daxen daxon daxson daxten daxter daxtin daxton daxtyn daxx daya
dayaamay dayaananda dayaanidhi dayamai dayamayee dayami dayana dayanara dayane dayani dayanira
dayanna dayannara dayanne dayar dayden dayita dayja dayjah dayla daylah daylan daylani dayle daylee
dayleen daylen daylene daylin daylon daylyn daylynn daymeon daymian daymien daymion daymon daymond
dayna dayne dayon dayona dayonna dayquan dayra dayrin dayron dayse daysean daysen daysha dayshaun
dayshawn dayshia dayshon daysi daysia daysie dayson daysy dayten dayton daytona dayven dayveon
dayvian dayvin dayvion dayvon dayyaan dayyan dazaria dazha dazhane dazia daziah daziya daziyah
dağhan dağistan dea deaaron deadra deadrian deadrick deagan deaglan deah deaira deaire deairra
deaisha deaja deajah deaken deakin deakon deamber deamonte deana deandra deandrae deandre deandrea
deandrew deandria deane deanette deangela deangelo deanglo deanie deann deanna deannah deanndra
deanne deano deantae deante deanthony deantre deara dearbhail dearbhaile dearbhla deardra deari
dearia dearies dearius dearl dearra deasha deashia deasia deatra deatrice deaundra deaundre deaunte
deaven deavin deavion deavon debanhi debany debara debarah debbe debbi debbie debbora debborah
debbra debbrah debby debera deberah debi debie debora deborah deboraha deborahann deborh deborha
deborra deborrah debra debraann debrah debralee debria debroah deby decari decarla decarlo decarlos
decebal decimo deckard decklan decklin decklyn declan declyn declynn decorey decorian deddrick dede
dedee dedra dedria dedric dedrick deeana deeann deeanna deeanne deedee deedra deegan deejay deeksha
deema deen deena deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deepika
deeptanshu deeptendu deepti deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deeric deerica
deetra deetta deette deetya deevakar deeya defne degan degna deha dehlani dehlia deiby deicy deidra
deidre deidrea deidrick deigo deija deijah deilani deilany deina deion deiondre deiontae deionte
deirbhile deirdra deirdre deisha deisi deisy deitra deitrich deitrick deividas deja dejah dejan
dejana dejanae dejanay dejane dejanee dejanique dejanira dejaun dejay dejean dejha dejia dejohn
dejon dejour dejuan dejuana dekari dekayla deke dekendrick dekhari deklan deklen deklin deklyn
deklynn dekota delaila delailah delaina delainee delainey delainy delal delan delana delance
delancey deland delando delane delanee delaney delani delania delanie delanna delano delany delara
delawrence delayla delayna delayne delaynee delayni delaynie delayza delbert delberta delbra delcia
delcie deldrick deleah delecia delena delene deleon deletha delfin delfina delfino delford delfín
delia deliah deliana delicia delie delil delila delilah deliliah delina delinda delisa delise
delisha delisia delissa delita deliyah delizia della dellar dellia dellie delma delman delmar
delmas delmer delmi delmon delmont delmore delmus delmy delno delois deloise delon delona delonda
delonta delontae delonte delora deloras delorean delores delorese deloria delories deloris delorise
delorse delos deloy delpha delphia delphin delphina delphine delquan delrae delray delrico delroy
delsa delshawn delsie delsin delsy delton deluca delva delvin delvis delvon delvonte delwin delwyn
delyla delylah delynn dema demani demar demara demarco demarcus demarea demari demaria demarian
demarie demario demarion demarious demaris demarius demarkis demarko demarkus demarlo demarques
demarquez demarquis demarr demarrio demarrion demauri demaya demba demeka demere demerius demesha
demet demeter demetra demetre demetres demetress demetreus demetri demetria demetrias demetric
demetrica demetrice demetrick demetrie demetrio demetrios demetrious demetris demetrius demetriusz
demetruis demetrus demi demi-lee demi-leigh demia demiah demian demiana demichael demii demika
demilade demir demiralp demirbüken demirhan demiriz demirok demiryürek demisha demita demitra
demitri demitria demitrios demitris demitrius demitrus demiya demiyah democrito demond demondre
demone demoni demonica demont demonta demontae demontay demonte demontez demontray demontre
demorris demostene dempsey demri demya demyah dena denae denahi denai denaja denajah denali denaly
denard denario denarius denasia denay denaya dencil dene denea denean deneane denece denecia denee
deneen deneice deneise deneisha deneka denell denelle denene denese denesha deneshia denessa
denetra denetria denetta denette deneval deng deni denia denica denice denicia deniece deniel
denielle deniese deniis denika denilson denina denine deniqua deniro denis denisa denise denisha
denishia denisia denisse denisz denita denitra deniya deniyah deniz denizalp denkel denna dennard
dennette denney denni dennice dennie dennis dennise dennisha dennison dennisse denny dennys deno
denora denorris denson denton denya denyce denyla denym denyse denzel denzell denzil deodata
deodato deola deon deona deondra deondrae deondray deondre deondrea deondria deondrick deone deonna
deonne deonta deontae deontay deontaye deonte deontez deontra deontrae deontray deontre deovion
dequan dequante dequarius dequavion dequavious dequincy dequon dera deral derald deran deray derec
dereck derek dereka dereke derell derenda dereon dereona derhonda derian deric derica derick
dericka derico derik derika derin derinda derion derius deriyah derk derkay derl derly dermot
dermott deron deronda derotha deroy derra derral derrall derreck derrek derrel derrell derren
derreon derrian derriana derric derrica derrick derricka derrico derrien derrik derrika derril
derrill derrin derrion derriona derrius derron derryck derryl derval dervilla dervin derviş dervla
derwin derwood derya deryanur deryck deryk deryl deryn desa desani desanka desarae desaray desaree
desarie desdemona desean deserae deseray desere deserea deseree deserie desha deshae deshan deshana
deshanda deshane deshanna deshannon deshara deshaun deshauna deshawn deshawna deshay deshayla
deshea deshon deshonda deshone deshonna deshun desia desiah desiderato desiderio desimir desira
desirae desiray desiraye desirea desiree desirey desirie desirre desirée deslyn desma desman desmen
desmin desmon desmond desmund despina desree dessie dessiree destan destanee destaney destani
destanie destany deste destenee desteni destenie desteny destin destina destinee destiney destini
destinie deston destry destyn destyne destynee destyni destynie desyre detlef detlev detra detria
detric detrice detrich detrick detron deundra deundre deunta deuntae deunte deva devaansh devadatt
devaeh devagya devajyoti devak devan devanee devaney devangana devani devanie devann devanny
devansh devanshi devanta devantae devante devany devario devaris devarius devasree devaughn devaun
devaunte devdan devean devell deven deveney deveon devera devere devereaux deveron devery devesh
deveshwar devi devian devika devin devina devine deviner devinn devinne devion devita devlin devlyn
devoiry devona devonda devondre devone devonia devonn devonna devonne devonta devontae devontay
devonte devontre devony devora devorah devory devota devran devri devron devvrat devyn devyne
devynn devynne dewain dewaine dewana dewanda dewane dewanna deward dewaun dewayne dewell dewey dewi
dewight dewon dexter dexton dexx deya deyana deyani deyanira deyanna deyjah deylan deylani deylin
deyna deyon deyona deyonna deyonte deysha deysi deysy deyton deyvi dezarae dezaray dezaree dezaria
dezerae dezeray dezhane dezi deziah dezider dezirae deziray dezire deziree deziyah dezman dezmen
dezmin dezmon dezmond dezső deztiny dezyre dezzie değer değmeer dhaanyalakshmi dhairya dhalia dhana
dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhani dhanpati dhanu dhanush dhanvi dhanvin
dhanya dhara dharani dharitri dharius dharmaketu dhatri dheeran dhilan dhiya dhrithi dhriti dhruti
dhruv dhruva dhruvan dhruvi dhwani dhyan dhyana dhyanesh dhyaneshwar dia diago diah diahann diala
diallo diamantina diamon diamonique diamonte dian diana dianah dianca diandra diandre diane dianely
dianelys dianey diangelo diani diania diann dianna dianne diannia dianora diantha diar diara
diarmaid diarmuid diarra diasia diavian diavion dicie dickie dickson dicle diclehan dicy dida didem
didi didier didimo didina diede diederik diedra diedrich diego dieke diem dierdra dierdre dierk
dierks dierra dierre diesha diethard diethelm diether dietlind dietlinde dietmar dietra dietrich
dietrick dieudonné dieudonnée dieynaba diezel digambar digambara digdaya digna dijana dijon diken
dikmen diksha dilafruz dilan dilara dilaver dilay dilbar dilber dilberay dilcan dilcia dildar
dilder dildora dildâr dilek diler diletta dilfeza dilfuza dilhan dilhuş dilia dillan dillard dillen
dillian dillie dillin dillinger dillion dillon dillyn dilmurod dilnoza dilon dilorom dilovan
dilrabo dilruba dilsitan dilyn dilynn dilşat dima dimas dimaz dimetri dimetrius dimitra dimitri
dimitria dimitrii dimitrij dimitrije dimitrina dimitrios dimitris dimitrius dimitry dimond dina
dinah dinakar dinari dincer dinda dineen dinesh dinesha dinis dinisha dinkar dinna dinora dinorah
dinu dinç dinçer dinçkol dinçsü diocleziano diodata diodoro diogene diogo diomede dion diona
diondra diondre dione dionel dionicia dionicio dionigi dionis dionisia dionisio dionizy dionna
dionne dionta diontae diontay dionte diontre dionýz dionýzos dior diora dipa dipali dipankar
dipendra dipesh dipta diptendu diquan dirck direnç diri dirican dirja dirk dirlik diron disha
dishawn dishon dismas ditmar ditte ditte-marie dittmar ditya divaakar divakar divante divina
divisha divit diviš diviška divjot divya dixon diyan diyana diyor diyora dizik diána diāna djamel
django djayden djeneba djenna djibril djimon djuan djuana djuna dkari dluhoš dmani dmarco dmarcus
dmari dmario dmarion dmauri dmir dmitri dmitrii dmitriy dmitry dmiyah dmoni dmonte dmya dniya
dniyah dnyla doaa doak dobrava dobrila dobromil dobromila dobromír dobromíra dobroslav dobroslava
dochia docia doda dodato dodd dodi dodie dody dogan doil doina doinita dola dolan dollie dollye
dolores doloris dolph dolphine dolphus dolton dolun dolunay domagoj domani domanic domanick domanik
domanique domantas domas domen domenic domenica domenick domenico domenik domenique domezio
domhnall dominga domingo domingos domini dominic dominica dominick dominico dominigue dominik
dominika dominiq dominique dominque dominyk dominyka dominykas domique domitila domitille domiziano
domnic domnica domnick domnique domonic domonick domonik domonique donaciano donae donagh donal
donald donalda donaldo donalee donalyn donasia donat donata donatas donatella donatello donathan
donato donavan donaven donavin donavon donavyn donda dondi dondra dondre dondrell doneisha donel
donelda donell donella donelle donesha doneshia doneta donetta donette donevan doni donia donica
donice donie doniel donielle doniesha donika donique donis donise donisha donita donivan doniven
donja donka donley donn donna donnabelle donnacha donnajean donnald donnalee donnamae donnamarie
donnavan donncha donnel donnell donnella donnelle donnesha donnetta donnette donney donni donnia
donnice donnie donnis donnisha donnita donnovan donny dono donold donough donovan donoven donovin
donovon donovyn donta dontae dontai dontarious dontarius dontasia dontavia dontavion dontavious
dontavis dontavius dontay dontaye donte dontel dontell donterrius dontez dontrae dontrail
dontravious dontray dontre dontrel dontrell dontrez donya donyae donyale donye donyea donyel
donyell donyelle donyetta donzel donzell donzella donát donáta dora doraine doral doralee doralisa
doran dorana dorann doranne dorathea dorathy dorcas dorcus dore dorean doreatha doree doreen
doreena doreene dorel dorell doren dorena dorenda dorene doretha dorethea doretta dorette dori
doria dorian doriana doriane doriann dorianna dorianne doriano dorica dorice dorie dorien dorin
dorina dorinda dorine dorinel dorinne dorion doris dorise dorismar doristine dorit dorita dorián
dorka dorla dorle dorleen dorlene dorli dorlisa dorma dorman dorn dorna dornell doron dorota
dorotea doroteja doroteo dorotha dorothe dorothea dorothee dorothey dorothie dorothy dorothyann
dorothye dorothée dorottya dorr dorraine dorrance dorreen dorrell dorri dorrian dorrie dorrien
dorrine dorris dorse dorsey dorsie dorte dortha dorthe dorthea dorthey dorthie dorthy doru dorukhan
dorwin doryan dosha doshia doshie dosia dossie dotti dottie doubrava doubravka doug douglas
douglass dougles dounia douwe dov dovber dovid dovilė dovud dovydas dowell doyal doyce doye
doyinsola doyl doyle doylene doyne dozier doğan doğanalp doğanay doğaner doğannur doğanşah doğu
doğuhan dquan dracen draden drae draeden draedyn draga dragan dragana dragica draginja dragiša
drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragoș dragutin drahomil drahomila
drahomír drahomíra drahoslav drahoslava drahotín drahotína drahoň drahoš drahutin drahuše draiden
drajat draken drakkar drako draupadi draven dravin dravon dravyn draxler draxton draya drayce
draycen drayden draydon drayke draylen draylon drayson drayton drayven draža dražen drea dreama
dreana dreanna dreden dredyn drelyn drema dren drena drenda dreon drequan dresean dreshaun dreshawn
dreshon dreux drevin drevion drevon drexel dreya dreyah dreyden dreydon dreyson dreyton drezden
driana drianna dries drilon drina drinda driss drita driton dron drona dru drucella drucilla drue
druina drury druscilla drusilla držimir držislav dsean dshaun dshawn dua duaa duaine duan duana
duane duanne duante duard duarte duayne dubravka dubravko dubán duccio duco ducu dudley duduzile
duffy dugan duglas duha duilio duje dujo dujuan dulari dulce dulcemaria dulcey dulcie dulina
dumisani dumisile dumitra dumitrana dumitrita dumitru duncan dunja dunya duong dupree durab duracan
duran durand durante durdali durdona durell durelle durenda durga durgadin durgeshwari duriel
durinda durmuş durmuşali durodola duron durrell dursadiye dursun duru duruk dururbunsuz duruöz
durward durwin durwood dusan dushawn dustan dusten dusti dustie dustin dustina dustine duston
dustyn dutchess dutton duuk duval duvan duvid duván duwan duwane duwayne duyen duygu duyguhan duyên
dušan dušana dušanka dušica duška duško dvante dvid dvon dvontae dvonte dvora dwain dwaine
dwaipayan dwaipayana dwan dwana dwanda dwane dwanna dwayne dwi dwight dwon dwyane dyah dyami
dyamond dyan dyana dyane dyani dyann dyanna dyanne dyasia dyesha dylan dylana dyland dylanie dylann
dylano dylen dylin dyllan dyllen dyllin dyllon dylon dylyn dylynn dymir dymon dymond dymphna dympna
dyna dynasia dynastee dynasti dynesha dynisha dynver dyon dyonna dyquan dyrell dyron dysen dyshawn
dyshon dyson dywane dzirkstīte dzīle dániel dávid dáša dâver débora déborah dénes désiré désirée
dêrsim dîcle dîlan dîroj dîrok dóra dölensoy döndü döner dörte dörthe dündar dündaralp dünya
dürdane dürriye dürrüşehvar dāgs dārta dāvids dāvis děpold dětmar dětřich dũng dương eadaoin eaden
eagan eamon eamonn eann eanna earla earle earlean earleen earlena earlene earley earlie earline
earlyne earma earnesteen earnestene earnestine earnie earnstine earon eartha earvin eashan eason
easten eastin easton eastyn eathan eathel eathen eather eaton eavan eban ebany ebba ebbie ebe
ebelin eben ebenezer eber eberardo eberhard eberhardt ebert ebiere ebin ebiowei ebkızı ebone ebonee
eboney eboni ebonie ebonique ebonye ebrahim ebren ebrima ebru ebuakil ebubechukwu ebuka ebunoluwa
ebuzer ecaterina ecclesio ece ecegül ecehan ecem ecemiş ecevit eckard eckart eckehard eckhard
eckhardt ecko ecmel ecrin ector ecvet eda edahi edan edana edaviye edd edda eddah edder eddi eddie
eddison eddrick eddye ede edee edel edelberga edelbert edelgard edeline edelmira edelmiro edeltraud
edeltraut edeltrud edelyn edem edenilson eder ederson edgar edgaras edgard edgardo edgars edgübay
edhem edhitha edi ediberto edie ediel edier edil edilberto edilia edilma edilson edin edina edinah
edinson edis edison edisson edita edith editha editta ediz edla edlin edlyn edmar edmon edmond
edmondo edmonia edmund edmundo edmée edna ednah edoardo edon edona edouard edra edras edrei edrian
edric edrick edrie edriel edrik edris edsel edson eduar eduard eduarda eduardo eduards eduin edvard
edvarda edvardas edvardo edvige edvin edvinas edvín edvīns edwar edward edwardo edwena edwin edwina
edwing edwinna edwyn edye edyn edynn edyta edyth edythe edīte edžus eef eefje eekalabya eelis
eemeli eemil eerik eero eesa eesaa eesha eeshan eetu eeva eevee eevie efe effa effie efil efim
efimia efisio efken eflah eflâtun efraim efrain efrata efraín efrem efren efrosinia efrén efser
efsun eftalya eftimia eftimie ega egan ege egemen egenur egeo eggert egidijus egidio egil eginardo
egisto egizia egle eglė egmont egon egona egor egzon egzona egīls ehab ehan ehlani ehren ehrenfried
ehrentraud ehrhard ehsaas ehsan ehtan eian eidan eiden eidvilė eija eijaz eila eilah eilam eilan
eilani eilee eileen eileene eilene eiley eilidh eilis eilish eiliyah eilleen eily eilyn eiman
eimantas eimear eimer eimhear eimi eimy einar einari eino einārs eion eiravati eirene eirik eisa
eisen eisha eisley eissa eitan eitel eithan eithel eithen eithne eivan eivin eivind eivor eiza
eižens eja ejay ejaz ejlaal eka ekaaksh ekadant ekaja ekaksh ekalavya ekaling ekalinga ekam ekani
ekansh ekanta ekantika ekapad ekaparnika ekaraj ekaterina ekaterini ekavir ekbal ekber ekdant ekene
ekeç ekim ekin ekiya ekkehard ekkehart ekko ekmel eknoor eko ekow ekrem ekta ekundayo ekundu
el-amin ela elad eladia eladio elaf elah elahni elai elaia elaide elaijah elain elaina elainah
elaine elainna elaiza elajah elakshi elam elamiye elan elana elanah elanda elane elani elania
elanie elanna elanor elanora elanore elantra elanur elany elara elaria elasia elaya elayah elayjah
elayna elaynah elayne elaysha elaysia elazar elba elbek elber elbert elberta elbony elbridge elby
elchonon elcie elcira elcy elda eldana eldar eldean elden eldin eldo eldon eldonna eldor eldora
eldred eldrick eldridge elea eleah eleana eleanna eleanor eleanora eleanore elease eleazar elecia
electa eleen eleena eleftheria eleftherios eleia eleina eleisha elek elektra elemér elen elena
elene eleni elenie elenna eleno elenor elenora elenore eleny eleodoro eleonor eleonora eleonore
eleonóra eleora eleri elery elesa elese elesha eleshia elesia elester eletha elettra eleuterio elex
elexa elexia elexis elexus eleyna elfi elfida elfie elfreda elfrieda elfriede elfrída elfrīda elgie
elgin elhadj elhadji elham elhan eli elia eliab eliabeth eliah eliahna eliahou eliahs eliakim
eliakimu eliam elian eliana elianah eliane eliani elianie elianis elianna eliannah elianne elianni
elianny eliano eliany elianys elias eliasar eliasz eliav eliaz eliazar eliazer eliberto elice
eliceo elicia elick elida elidia elie eliecer eliel elien elienai elier elieser eliette eliezer
elif elifio elifnur eliga eligah elige eligh eligha eligia eligio elih elihu eliisa elija elijah
elijahjames elijan elijha elijiah elijio elika elikai elilah elim elimelech elimena elin elina
elinda eline elinor elinora elinore elio eliodoro elion eliona elior eliora eliot eliott elira elis
elisa elisabel elisabella elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisah
elisandra elisandro elisaveta elise elisea eliseo elisha elishah elisheba elisheva elishia elisia
eliska elison elissa elisse elissia elita eliu eliud elius elivia eliya eliyah eliyahu eliyana
eliyanah eliyanna eliyas eliyohu eliz eliza elizabella elizabelle elizabet elizabeta elizabeth
elizabethann elizabth elizah elizandro elizar elizaveta elizbeth elize elizebeth elizej elizeo
elizer elizeth elizeus elizibeth eliáš eliška eljay elka elkana elkin elky ella ellada elladio
ellagrace ellah ellaina ellakate ellamae ellamarie ellan ellana ellani ellanie ellanor ellanora
ellanore ellar ellarae ellaria ellarie ellarose ellary ellason ellasyn ellawyn ellayna elle elleah
elleana elleanna elleanor ellee elleen elleigh ellen ellen-margrethe ellena ellene ellenie ellenor
ellenora ellenore elleri ellerie ellery ellesse elley elli ellia elliana ellianah ellianna
elliannah ellianne ellias ellice ellicia ellie ellieana ellieanna elliemae elliemay ellierose
elliet elliett elliette ellijah ellin ellina ellington ellinor ellinore elliona ellionna elliot
elliott elliotte ellis ellisa ellise ellisha ellison ellissa ellisyn elliyah elliyana ellizabeth
elloise ellon ellora elloree ellorie ellory ellouise ellowyn ellsie ellsworth ellwood elly ellyana
ellyanna ellyce ellyn ellysa ellyse ellyson ellyssa elma elmar elmarie elmas elmer elmeri elmin
elmina elmira elmire elmo elmon elmore elmurod elmus elmyra elmārs elmīra elna elnathan elner elnor
elnora elnoria elnur eloa eloah eloan eloane elodia elodie elody elof elogio elohim eloi elois
eloisa eloise elon elona elonda elone eloni elonzo elora elorah elosy elouan elouise elowen elowyn
elowynn eloy eloyce eloá eloísa eloïse elphas elpidio elray elric elridge elroi elroy elsa elsbeth
elsebeth elsey elsi elsia elsie elson elspeth elston elsworth elsy elta elti elton eluh eluney
eluterio eluzer elva elvan elvana elven elvena elvera elvert elvezio elvia elvie elvin elvina
elvino elvira elvire elvis elvy elvíra elvīra elwanda elward elwin elwira elwood elwyn ely elya
elyan elyana elyanah elyanna elyanora elyas elyce elycia elye elyes elyjah elyn elyna elyne elynn
elynor elyon elyor elysa elysabeth elyse elysha elysia elyssa elysse elyssia elyza elyzabeth elyès
elza elzada elzbieta elzie elzora elzy elçin elène eléa eléanore eléna eléonore elías elísio elöve
elīna elīza elżbieta ema emaad emaan emad emal emalea emalee emaleigh emalia emalie emalina emaline
emaly emalyn emalynn eman emani emanie emanii emanoil emanual emanuel emanuela emanuele emanuella
emanuelle emanuelly emanuil emara emaree emari emarie emarion emary emas emauri emaya emberlee
emberleigh emberley emberli emberlie emberlin emberly emberlyn emberlynn embree embrie embry embuh
emced emeka emel emelda emeli emelia emelie emelin emelina emeline emelio emelly emely emelyn
emelyne emelynn emer emera emeree emeri emeric emerich emerick emerie emerita emerlee emerly
emerlyn emerlynn emersen emerson emersyn emersynn emeryn emese emet emeterio emett emi emiah emidio
emie emiel emigdio emika emiko emil emila emilce emile emilea emilee emileigh emilene emileo emiley
emili emilia emilian emiliana emilianna emiliano emilie emilien emilija emilijan emilina emiline
emilio emilis emiliya emilián emillia emilliano emillie emillio emilly emilo emilse emily emilya
emilyann emilyanne emilyn emilynn emilyrose emin emina emine emir emira emireth emirhan emiri emiro
emirşan emitt emiya emiyah emiş emjay emlyn emma emma-louise emmaclaire emmaculate emmagrace emmah
emmajane emmajean emmajo emmakate emmalea emmaleah emmalee emmaleigh emmalena emmalene emmali
emmalia emmalie emmalin emmalina emmaline emmalise emmalou emmaly emmalyn emmalyne emmalynn
emmalynne emmamae emmamarie emmani emmanual emmanuel emmanuela emmanuell emmanuella emmanuelle
emmarae emmarie emmarose emmary emmaus emme emmelia emmelie emmelina emmeline emmely emmelyn
emmerich emmerico emmerie emmersen emmerson emmersyn emmery emmett emmette emmi emmie emmilee
emmilia emmily emmilyn emmit emmitt emmons emmory emmry emmylou emna emnet emogene emon emonee
emong emoni emonie emonii emonni emonnie emonte emony emora emoree emori emorie emory emperatriz
empirio empluk emrah emran emre emree emrey emri emric emrick emrie emrik emrullah emry emryn emrys
emsley emunah emy emya emyah emylee emylia emylie emyr emília emílie emīlija emīls ena enakshi enar
enas enaya encarna encarnacion encarnación encarnita enda endah enderun endi endia endora endra
endre endrick endrigo endrit endy endya enea enecone enedelia enedina eneida enes enfes engelbert
engin enginiz engla enguerrand enid enie enijah enikő enimia enio eniola enis enisa enise enith
eniya eniyah enjoli enma enmanuel enna ennifer ennio ennis enno enoc enoch enock enola enora enos
enrica enrico enrigue enrika enrique enriqueta enrrique ensar ensari ensio enslee ensleigh ensley
enslie enteng enver envi enya enyla enyo enza enzi enzio enzlee enzley enzo eoghan eoin eola eowyn
ephantus ephraim ephram ephrata ephraïm ephrem ephriam epifania epifanio epimenio eppie epsie equan
equilla erabella eracla eraclide eragon eraina eral eraldo eralp erandi erandy erardo erasmo erast
erasto erastus eray eraycan erazim erazmus erbay erberk erberto erbil erby ercan ercihan ercilia
ercolano ercole ercüment erda erdal erdem erdemer erdeni erdenikatun erdeniözük erdibay erdinç
erdmute erdogan erdursun erek ereka erel eremia eren erenalp erendida erendira erenia erensoy
erentüz eretria erez ergene ergenekatun ergener ergin erginel ergönül ergül ergün ergüner erhan
erhard erhardt erial erian eriana erianna eriberto eric erica ericca erice erich ericha ericia
ericka erickson erico ericson erie eriel erielle erienne erik erika erikah erikas erikka erilyn
erin erina erine erinn erinne erinç erinçer erioluwa erion eriona erionna eriq erique eris eriyah
eriyana eriyanna eriş erkan erke erkinel erkki erksoy erkâm erkân erkılıç erla erland erle erleen
erlene erlin erlinda erline erling erma ermal ermalinda erman ermanno ermelinda ermen ermenegarda
ermenegilda ermenegildo ermes ermete ermias ermilo ermin ermina erminia erminio ermon ermutlu
ermīns erna ernan ernest ernesta ernestas ernesteen ernestene ernestina ernestine ernesto ernestīne
ernie ernst ernst-august ernst-dieter ernst-otto erny ernő erol eron eroğul erric errica errick
erricka errika errin errol erroll erron erryn ersel erseç ersilia ersin erskin erskine ertan erten
ertenözük ertha ertuncay ertuğrul ertün erubiel erum erva ervan ervaniye erven ervey ervin ervín
ervína ervīns erwan erwann erwin eryca eryck eryk eryka erykah eryn erynn erynne eryss eryx
eryıldız erza erzsébet erçin eröz erşan erşat esabella esai esaiah esaias esat esau esaul esaw esaù
esbeidy esben esbeydi escher esco esdras esen esenbay esenbike esengün esentürk esequiel eser
esfandyar esgar esha eshaal eshaan eshal eshan eshana eshani eshawn eshita esi esiah esias esila
esin eskil eskinalp esko eslemnur esley esli esly esma esmae esmanperi esmarelda esmay esme esmee
esmeralda esmeray esmerelda esmi esmie esmira esmond esmée esna esneider esparta espartaco espen
esperansa esperanza espiridion espiridión espn espyn esra esraa essam essance essiah essica essie
essynce estanislado estanislao esteban estee estefan estefana estefani estefania estefanie
estefanny estefano estefany estefanía estel estela estell estella estelle esten estephan estephani
estephania estephanie estephany ester estera esteri esterina estevan esteven esthefany esthela
esther esti estiawan estiben estie estil estill estiono estiven estle eston estrella estrellita
estreya estuardo esty esuperio esupofo esvin eszter etai etan etana etela etelka etelvina eterie
etha ethan ethaniel ethanjames ethann ethel ethelda etheleen ethelene etheline ethelyn ethem ethen
ethie ethin ethlyn ethna ethne ethon ethyle ethyn etienne etil etizaaz etta ettel ettie ettore etty
eual euan eubert euclide eudelia eudell eudes eudochia eudokia eudoksja eudora eudoxe eudoxie euel
euell eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eufrozína eugen eugena eugene
eugenia eugenie eugenio eugeniu eugeniusz eugina eugine eugune eugène eugénia eugénie eula eulah
eulalia eulalie eulalio eulanda eulas eulene eulice eulis eulises eulogio eulália eulálie euna
eunan eunice eunika eunique euphemia euphrasie eura eural euridice eurydice eusebia eusebie eusebio
eusebiu eusebius euseo eustace eustache eustacia eustacio eustaquio eustațiu eustolia eustorgio
eustosio eustracjusz eusèbe eusébie eutalia eutalio eutimio eutropio eva eva-lena eva-maria
eva-marie evaan evagelia evah evald evaldas evaldo evalee evaleen evaleigh evalena evalene evalette
evalie evalin evalina evaline evalise evaluna evalyn evalyne evalynn evalynne evamaria evamarie
evan evana evance evander evandro evanee evangaline evangela evangelene evangelia evangelina
evangeline evangelista evangelos evangelyn evangelyne evanghelina evani evania evanie evann evanna
evanne evanny evanora evans evany evar evarist evaristo evarose evasio evcimen evde evdochia
evdokija evee evelean eveleen eveleigh evelena evelene evelette evelia evelien eveliina evelin
evelina eveline evelio evellyn evely evelyn evelyna evelyne evelynn evelynne evelína evelīna eveny
everado everard everardo everest everet everett everette everhett everitt everlea everlean everlee
everleigh everlena everlene everley everli everlie everliegh everline everly everlyn everlyne
everlynn everrett everson everton evertt evett evetta evette evey evgheni evghenia evghenii evi
evia evian eviana evianna evidio evie evin evita evlyn evodio evoleht evolet evoleth evolett
evolette evon evonda evone evonna evonne evony evora evran evremondo evren evrett evrim evrimer
evryn evva evvie evy evyn evynn evîn evşen evžen evženie ewa ewald ewan eward ewart ewatomi ewelina
ewell ewen ewenn ewin ewing exander exavier excell exequiel exie exzavier eya eyad eyal eyan eyana
eyanna eydan eyden eydie eyiz eyla eyleen eylin eylül eymen eymi eyoab eyob eyoel eyram eytan
eythan eyvette eyvonne eyyüp eyüp eyşan ezabella ezael ezaiah ezana ezariah ezechiel ezechiele
ezekeil ezekiah ezekial ezekiel ezel ezell ezequias ezequiel ezeriah ezgin ezgütekin eziah eziel
ezinne ezio ezlyn ezlynn ezmae ezmay ezme ezmeralda ezra ezrael ezrah ezrak ezran ezreal ezren ezri
ezrie ezriel ezryn eztli ezzard eğrim eşim eşref faas faatimah faber fabia fabian fabiana fabianna
fabiano fabie fabien fabienne fabiha fabijan fabio fabiola fabion fabián fabiána fabiënne fabrice
fabricio fabrizia fabrizio fabrizzio fabrícia fabrício facundo fadekemi fadel faderera fadi fadil
fadile fadime faduma fadumo fady fadıl fadıla faelyn faelynn fahad fahari fahed faheem fahim fahima
fahmi fahrettin fahri fahriddin fahriye fahrullah fahrünissa faiga faige faigy fainche faiq fairley
faisa faisal faithann faithe faithlyn faithlynn faiz faiza faizaan faizah faizan faize faizon fajr
falak falan falana falba falecia falen falesha falguni falicia falicity faline falisha falk falko
fallan fallon fallou fallyn falon falyn falynn fami famiano famke fanaka fanchon fanika fanni
fannie fannye fanta fantashia fantin fantine fany fanyana faolan faqid fara farah faraj faraja
farangiz faras faraz fard fardau fardeen fardowsa fareeda fareedah fareeha faren farha farhad
farhan farhana farheen farhiya farhunnisa faria farid farida fariha farijika farin fariq faris
farley faron farooq farouk farra farrah farrel farrell farren farrin farris farron farruh farryn
fartun faruk faryal faryn farzad farzana farès fasih fateh fatema fatemah faten fathima fathonah
fatigül fatih fatim fatima fatimah fatimata fatimazahra fatime fatin fatina fatinur fatma fatmanur
fatmata fatmir fatmire faton fatou fatouma fatoumata fatoş fatteh fatuma fatumata faust fausta
faustas faustin faustina faustine faustino fausto faustýn faustýna favian favio faviola fawaz fawna
fay faya faydra faye fayelynn fayen fayenne fayetta fayette fayez fayize faylene fayrene faysal
fayth faythe fayzbek fazilat fazilet fazio fazli fazliddin fazlı fazul fazullah fazıl feargal
fearghal febe febi febriana febrina feda fedai fedde fedele feden federica federico federigo fedor
fedro fehim fehime fehintola fehmi fehmiye feige feisal felcia felecia felesha feleshia feliberto
felica felice felicha felicia feliciana feliciano felicidad felicie felicien felicita felicitas
felicite felicián feliks felina felipa felipe felisa felisha felishia felisia felissa felista
felister felistus felita felix feliz feliza felizitas felton felícia felície femke femm fendi fenix
fenja fenna fenne fennec fenni fenris fenton feodor feodora feodosia ferah ferahdiba feramuz
feramuş feras ferat feray feraye ferd ferda ferdi ferdie ferdinand ferdinanda ferdinando ferdynanda
feremez ferenc fergal fergie fergus ferguson ferhan ferhat feride feridun feriel feriha ferihan
ferinaz ferit ferlin ferman fermiano fermin fermina fermo fermon fermuta fermín fernado fernand
fernanda fernande fernandez fernando ferne ferney fernie ferol ferran ferre ferrel ferrell ferrin
ferris ferron ferruccio ferruh fersan feruza feryas feryel ferzi festo festus fetullah feven
fevronia fevzi feyha feyruz feyyaz feyza feyzin feyzullah feza fiachra fiadh fiamma fiammetta
fianna fibikemi fidan fidaye fidel fidela fidelia fidelie fidelis fidelius fidelma fidencio
fidenziano fidenzio fidvi fidèle fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri
fikriye fildan filemon filibert filiberto filimon filip filipa filipe filipp filippa filippo filit
filiz filofteia filomen filomena filomeno filoména filotije filou fily fina finan finbar finbarr
findlay findley finia finian finja finlay finlee finleigh finley finn finneas finnegan finneus
finnian finnick finnigan finnja finnlee finnleigh finnley finola fintan fiodor fiona fionan fionn
fionna fionntan fionnuala fionnula fiora fiordaliso fiore fiorela fiorella fiorenza fiorenziano
fiorenzo fiorino firas firdavs firdevis firdevs firman firmin fischer fishel fisnik fitan fitim
fitnat fito fitore fitrat fitri fitria fitriani fitz fitzgerald fitzhugh fitzpatrick fitzroy fiyaz
fiza fizza fjolla flaminia flamur flannan flannery flavia flaviana flaviano flavie flavien flavio
flaviu flavius flavián fleano flecia fleda fleeta flem flemming fleta fletcher fleur fleurette flo
floare floarea flodoard flonnie floortje flora florance flordia flore florea floree floreen
florencia florencio florencja florenda florene florent florentin florentina florentino florentýn
florentýna florența florestan florestine floretta florette floria florian floriana floriane
floriano florica florice floridia floridor florie florim florina florinda florine floris florita
florián florrie floy floyce floyd floyde floye flurin flurina flynn flynt flóra foca foch fode
fodil folafoluwa folasade folashade folco folke folker folkert folu fong fontaine fontella forbes
forestine forrest forrestine fortino fortunata fortunato fortunát fortuné fortunée fos fosca fosco
fotih fotima fotini fouad foucauld foulques fouzia foxx foye fradel frado frady fraida fraidy fran
franca france franceen francelia francella francely francena francene francenia frances francesca
francesco franceska francetta francette franchelle franchesca francheska franchot franci francia
francie francies francina francine francis francisc francisca franciscojavier franciscus franciska
franciso francisque francisquita franciszek franciszka franck franco francois francoise francy
francyne frandy franjo frank-michael frank-peter franka frankee frankey franki frankie frankline
franklyn franko franky frankye frannie franny frans fransheska fransico fransisca fransisco
františek františka frantz franz franz-josef franz-peter franz-xaver franziska françois
françois-xavier françoise frančišek fraser frauke fraya frazier fread fred freda fredda fredderick
freddi freddie freddrick freddy frede frederic frederica frederich frederick fredericka frederico
frederik frederika frederike frederikke frederique fredi fredia fredick fredie fredis fredna fredo
fredonia fredric fredrica fredrich fredrick fredricka fredrico fredrik fredrika fredy freeda freek
freeland freemon freia freida freja frenchie frenkie fresia freya freyah freyja frida fridah frido
fridolin fridolín fridrich frieda friedbert friedemann frieder friedericke friederike friedhelm
friedhilde friedhold friedl friedlinde friedo friedrich friedrich-karl friedrich-wilhelm frimet
frimy frisco frithjof fritz fritzi frode froilan froilán frona fronia fronie fronnie frontiniano
froylan fruma frusina fruzsina fryda fryderyk fráňa frédéric frédérique frída frīda fuad fuat
fulbert fulberto fulcran fuldem fulden fulgence fulgencio fulgenzio fulton fulvia fulvio fulya fuma
fumiko funani funda funmilade funmilayo fuquan furio furkan furkân furman furqan furseo fuscolo
fuzuli fynlee fynn fábio fátima fâlih féba félicie félicité féline félix fügen füreyya füruzan
füsun gabbi gabbie gabbriella gabbrielle gabe gabel gaberial gaberiel gabi gabin gabino gabreal
gabreil gabrella gabrelle gabrial gabrian gabriana gabrianna gabriel gabriela gabriele gabrielius
gabriell gabriella gabrielle gabrielly gabrien gabrijela gabrille gabriël gabryel gabryela
gabryella gabryelle gaby gada gadang gaddiel gadge gadiel gading gaduh gael gaelan gaelen gaelle
gaetan gaetana gaetano gaffar gagan gagandeep gaglioffo gahel gaia gaige gail gaila gaile gailen
gailya gailyn gaiman gaio gaither gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gaje
galadriel galak galang galar galasso galdino galeazzo galen galfryd gali galia galih galilea
galileah galileo galina galiono galip galit gallego gallicano galo galuh galur galvarino galvin
gamal gamaliel gaman gamani gamanto gambira gamblang gambo gamze ganak ganaka ganapati ganda
gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha ganga gangesh gangsa gangsar gani
ganimete ganiye ganjaran gannon ganon gantar gara garald garan garance garang garcia garda gardner
garech gared garek gareld garen garet gareth garett garey garfield gargi garhett garik garika
garima garimberto garin garion garison garlan garland garlin garlon garnell garnett garnetta
garnette garnie garnier garo garold garon garrell garren garret garreth garrett garrette garrick
garrie garrin garrit garritt garron garry garth garud garv garvan garvey garvin garvis gary garyn
gaspar gaspard gaspare gasper gasti gaston gastone gastón gatha gathoni gati gatien gatik gatlin
gatlyn gatot gatra gatsby gatsha gaudenzia gaudenzio gaudino gauraang gaurang gauranga gaurangi
gaurav gaurika gautam gautama gautami gautham gauthier gautier gautiero gavan gaven gavin gavinn
gavino gavon gavriel gavriella gavrielle gavril gavrilo gavxar gavyn gavynn gawati gayathri gayatri
gaye gayl gayla gaylan gayland gayle gayleen gaylen gaylene gaylia gaylin gaylon gaylord gaylyn
gaylynn gayna gaynel gaynell gaynelle gaynor gaytha gazanfer gazel gazi gazmend gaétan gaël gaëlle
gaëtan gaïa gašpar gašper gbadebo gbeminiyi gbemisola gbolahan gbowoade geana geanette geanie
geanina geanine geanna gearl gearld gearldean gearldene gearldine gearline gearoid gearold geary
gebhard gedalia gedalya geddy gedeon gedeone gediminas gedion geena geert geeta geetanjali geetika
geffrey geir gejza gelena gelene gelengül gelila gelin gelincik gelisa gellért gelsey gelsomina
geltrude gelu gema gemine geminiano gemma gena genadij genae genaro genavie genavieve gencaslan
gencer genea genean genecis genee geneen geneieve genell genella genelle genene generosa generoso
genese genesee genesi genesia genesio genessa genessis genesys genette genevia genevie genevieve
genevive geneviève genevra geni genia genice genieve genifer genine genise genisis genita geniva
geniya geniyah genna gennaro gennell gennesis gennette gennie gennifer genny geno genola genora
genoveffa genoveva genta gentri genziano gençay gențiana geoff geoffery geoffrey geoffroy geoffry
geofrey geonna geordan georg georga georgana georgann georganna georganne george georgean georgeann
georgeanna georgeanne georgel georgena georgene georges georgeta georgetta georgi georgian
georgiana georgiann georgianna georgianne georgie georgije georgina georgine georgio georgios
georjean geovana geovani geovanna geovanni geovannie geovanny geovany geovonni gera gerad gerado
gerald geralda geraldean geraldene geraldin geraldina geraldine geraldo geraldyne geralene geraline
geralt geralyn geralynn gerard gerarda gerardina gerardine gerardo gerardus gerasim gerasimo
gerasimos geraud geray gerazim gerazym gerberge gerbert gerd gerda gerdi gerell geremia geremiah
geremy gerene gereon gerfried gergely gergory gergő gerhard gerharda gerhardt gerhart gerhild geri
geriann gerianne gerica gerik gerilyn gerilynn gerino gerldine gerlene gerlind gerlinde gerline
germain germana germani germano germán gernot gero gerod geroge gerolamo gerold gerolf gerome geron
geronzio gerrad gerrald gerrard gerrell gerren gerri gerrianne gerrick gerrie gerrit gerritt gerrod
gerron gerry gershom gershon gerson gert gerta gertha gerti gertie gertraud gertraude gertraut
gertrud gertruda gertrude gertrudis gertrúda gervais gervasio gervis gerwin gery geryl gerónimo
gesa gesare gesche geselle gesenia gesine gessica gesualdo gethera getrude getsemani gevheri gevon
gevorg gevork geza ghaalib ghaazi ghada ghaffaar ghafoor ghaith ghali ghalia ghalib ghaliyati
ghanaanand ghanashyam ghanee ghanem ghani ghannam ghanshyam ghasaan ghassan ghauth ghawth ghayoor
ghazal ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadi ghenadie ghennadi gheorghe
gheorghi gheorghii gheorghina gheorghiță gherardo gherghina gherman ghilas ghislain ghislaine ghita
ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giabella
giacinta giacinto giacobbe giacomo giada giadero giah giambattista giampaolo giampiero gian
gian-luca giana gianah gianbattista giancarlo giancarlos giandomenico gianella gianelle
gianfrancesco gianfranco giani gianina gianluca gianlucas gianlucca gianluigi gianmarco gianmaria
gianmario giann gianna giannah gianni giannie giannina giannis gianno gianny giano gianpaolo
gianpiero gianpietro gianuario giasone giavana giavanna giavanni giavonna giavonni gibran gibson
gicu gică gideon gidget giedrius giedrė giel giesela gifford gifty gigi gigliola gijs gil gilad
gilang gilbert gilberta gilberte gilberto gilda gildardo gildo giles gilford giliola gillermo
gilles gillian gillis gillo gilma gilmar gilmore gimena gina ginamarie ginelle gineto ginette
ginevra ginewra gini ginna ginni ginnie gino gintarė ginyas gioacchina gioacchino gioachino giobbe
gioberto gioconda giocondo gioele gioffre gioia giomar gion giona gionata gionna gionni giordan
giordana giordano giorgi giorgia giorgian giorgiana giorgio giosuele giosuè giotto giovan giovana
giovani giovanna giovanne giovanni giovannie giovanny giovany giove gioventino giovenzio giovonni
giovonnie girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja
girolamo girtha gisa gisbert gisel gisela gisele gisell gisella giselle gislebert gislinde gissel
gissela gissele gissell gisselle gisèle gita gitanjali gitau gitel githinji gitonga gitta gitte
gittel gitty giuda giuditta giulia giulian giuliana giulianna giuliano giulietta giulio giulitta
giuseppa giuseppe giuseppina giusta giustiniano giustino givanni gizel gizela gizella gizelle gizem
gizzelle glada gladine gladis glady gladyce gladys glauco gleason gleb gleen glena glenard glenda
glendal glendel glendell glendia glendon glendora glendy glenford glenice glenis glenisha glenn
glenna glennda glennette glennie glennis glennon glennys glenora glenroy glenwood glenys gligorije
glinda glora glori gloriajean gloriana gloriann glorianna glorianne glorie glorimar glorine gloris
glover glyn glynda glynis glynn glynna glynnis gobinda godeberta godelieva godelieve godfrey godiva
godofredo godric godwin goebel goerge goffredo gohan gohar gojko goku golda goldia goldie goldy
golia golub gomberto gomer gonca goncafer goncalo gondebaud gondulfo gonerio gonsalo gonsalwy
gonthier gontran gonzaga gonzague gonzalo gonçalo gopaal gopal gopee gopi gorakhanatha gorakhnath
goran gorana goranka gorazd gordan gordana gorden gordiano gordie gordon gordy gorm gorman gosto
goswamee goswami gotham gothard gottardo gottfrid gottfried gotthard gotthilf gotthold gotti
gottlieb gottlob gotum goundo gouranga goutam govanni govind govinda gowri goyo grabiel grabiela
graceann graceanne gracee graceland gracelee gracelin gracelyn gracelynn gracelynne gracemarie
gracen graceson gracey graceyn graci gracia graciana gracianna graciano gracie gracieann graciela
graciella gracielynn graciemae graciliano gracilyn gracin gracián graciána gracja graclyn graclynn
gracy gracyn gracynn graden gradie gradimir grady gradyn grae graelyn graelynn graeme graeson
graesyn grafton graham grahm graig grainne graison graisyn grania grantham grantland grantley
granville grasiela grason grasyn grato grayce graycee graycen graycie grayden graydon grayer
grayland graylee graylen graylin grayling graylon graylyn graylynn graysen graysin grayson graysyn
grayton grazia graziana graziano graziella grazyna gražina grațian grațiana grațiela greca grecia
greenlee greenleigh greenley greer greg grega gregary greger gregery gregg greggory gregoire gregor
gregoria gregorian gregorio gregory gregrey gregroy greidy greidys greig greisy greogry greta
gretchen grete gretel grethe grethel gretl gretta grettel grettell greycen greyden greydis greydon
greylynn greysen greysi greysin greyson greysyn grga grgo grgur gricel gricelda grier griet griff
griffen griffey griffyn grigor grigore grigori grigorije grimaldo grisel griselda grisell griselle
grissel grizelda grover grozdana gry gryffin grzegorz grácie grâce grégoire grégory gréta guadalupe
gualberto gualtiero guarino gudakesa gudakesha gudrun gudrīte gudula guelfo guenda guendalina
guenièvre guenter guenther guerrino guerry guglielmo gugu gugulethu guhan gui guiberto guido
guilford guilhem guilhemine guilherme guiliana guilianna guillaume guillemette guillermina
guillermo guinevere guiomar guiscardo guiselle guiseppe gulab gulbahar gulbaxor gulchexra guled
gulfaam gulfam guliana gulianna gulistan guljamol guljaxon gulnora gulnoza guloy gulseren gulshan
gulsora gulzar gulzira gulzoda gumaro gumercindo gumesindo gun-britt gunar gunbir gunborg gunda
gundel gundelinda gundhild gundi gundolf gundula guneet guney gunhild gunilla gunn gunnar gunter
gunther guntram gunvor gunārs gurbaaz gurbani gurdev gurfateh gurjot gurkirat gurleen gurli gurman
gurnaaz gurnoor gurpreet gurshaan gurshan gurtaj gurveer gus guss gussie gusta gustaaf gustabo
gustaf gustas gustav gustava gustave gustavia gustavine gustavo gustaw gusti gustie gustin gustáv
gusztáv guus guusje guyla guérin gvendolina gvendolína gvozden gwen gwenael gwenaëlle gwenda
gwendalyn gwendalynn gwendelyn gwendlyn gwendolen gwendoline gwendolyn gwendolyne gwendolynn
gweneth gwenetta gwenette gwenevere gwenith gwenivere gwenlyn gwenn gwenna gwenneth gwenyth gwido
gwin gwyn gwyndolyn gwyneth gwynevere gwynne gwynneth gyan gyanna gyasi gyda gyselle gytis gytė
gyula gyöngyi györgy györgyi győző gzim gábor gál gédéon génesis gérald géraldine gérard géraud
géza gökalp gökay gökben gökbudun gökbörü göken gökhan gökmen göknur gökperi göksev gökten gökçe
gökçebalan gökçegöl gökçen gökçil gökçiçek gökşin göli gönen gönenç göngör gönül göran görgünay
görkem görklü görsev görün gösta göte götz gözde gözel gözem gúbio gücal güher gül gülay gülağa
gülbahar gülbani gülben gülbeyan gülbiye gülcegün güldam güldem gülden gülder güldeste güldünya
gülegen gülel gülemen gülen gülenay güler gülev güleğen gülfari gülfeza gülgen gülgün gülgüzel
gülhan gülhisar gülinaz gülkadın güllühan gülmisal gülnaz gülnaziye gülpembe gülper gülriz gülsalın
gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültekin gülten gülter gülzadiye gülçe
gülçin gülözge gülümser gülüs gülşa gülşahin gülşen gülşeref gümüş gümüştekin gün günar günay
günaydin günden gündoğdu gündoğmuş gündüzalp günebakan güner güneri güneş güngör güngördü güngören
güniz günkurt günnur günsel günseli günser günter günther günver günyaruk günçiçek günşen gürarda
gürbüz gürcan gürcüye gürdal gürelcem gürhan gürkan gürol gürsal gürsel gürten güven güvenalp
güvercin güverçin güzey güçal güçlüer güçyeter gıyas gűnter haadi haakon haaris haasini habbab
habeeb habib habiba habibe habibu habil haby haciali hacib hacile hadar hadas hadasa hadasah
hadasha hadassa hadassah haddie haddon haddy hadeel haden hadessah hadi hadia hadija hadithi hadiya
hadiyah hadiza hadja hadjer hadlee hadleigh hadley hadli hadlie hadlyn hadrey hadriel hadrien hady
hadyn haeden haedyn haelee haeleigh haeley haeli haely haelyn haelynn haeven haevyn hafi hafid
hafiz hafsa hafsah hafsat hafshah hafız hafıza hagan hagar hagen hagop haiba haidar haide haidee
haiden haider haidy haidyn haig haila haile hailea hailee hailei haileigh hailey haili hailie
haille hailley haillie hailo hailyn hailynn haim hairo hairyanto haislee haisleigh haisley haitham
haiven haivyn haize haizel haizlee haizleigh haizley hajar hajer hajira hajnalka hajo hajra hakan
hakeem hakem haki hakikat hakkı hakop hal hala halah halaina halana halani halayna halbert halden
haldun halea halee haleem haleema haleemah halei haleigh halen halena halenur haley hali halia
halidun halie haliegh haliey halil halim halima halimah halina halisi halit haliyah haliye halla
halle hallee halleigh halley halli hallie hally halona halsey halston halstyn haluk haly halyn
halynn hamad hamda hamdan hamdi hamdullah hamed hameed hami hamid hamidou hamilton hamima hamis
hamish hamisi hamit hamiyet hammad hammond hammâd hamna hamp hampton hampus hamsa hamsini hamzah
hamzeh hana hanaa hanaan hanad hanadi hanae hanah hanako hanalei hanan hananiah hanaé hanbiken
handan hande hanedan haneef haneefah haneen hanefi hanford hanga hanh hani hania haniah haniel
hanif hanifa hanifah hanife hanim hanin hanish haniya haniyah haniyyah hanja hank hanley hanna
hannabel hannah hannahgrace hannahmarie hannan hannchen hanne hanne-lore hannele hannelore hannes
hanni hannia hanniel hanno hanns hannu hanny hanora hans hans-adolf hans-albert hans-bernd
hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich
hans-georg hans-gerd hans-gerhard hans-günter hans-günther hans-heinrich hans-helmut hans-henning
hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen
hans-karl hans-ludwig hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf
hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi hans-wolfgang hansen
hansford hansgeorg hansika hansini hansjoachim hansjörg hansjürg hansjürgen hanson hanspeter
hansruedi hansueli hansultan hanuš hanvika hanz hanzel hanzo hara haralamb haralambie haralambos
harald harambee harbinaz hardana hardi hardie hardik hardin hardouin harel hargis hargun hari
harika harim harimurti harinakshi harinarayan harini haris harish harit harita harith hariz harja
harjasa harjaya harjo harjot harl harla harlan harland harlea harlean harlee harleen harlei
harleigh harlem harlen harlene harles harless harley harleyquinn harli harlie harlin harlis harlo
harlon harlow harlowe harly harlym harlyn harlynn harman harmani harmon harmonee harmoney harmoni
harmonie harmonii harnail harneet harnoor harol harold haroldine haroldo harolyn haron haroon
haroun harouna haroune harout harpreet harrel harrell harri harrie harriet harriett harrietta
harriette harrington harris harrison harro harrold harry harryette harsana harsanto harsaya harsha
harshil harshini harshita harshith harshitha harsimran hartaka hartana hartlee hartleigh hartley
hartlyn hartlynn hartmut hartmuth harto hartwell hartwig haru haruka haruki haruko harumi harun
haruna haruto harve harvel harvey harvie harvin harvy harwood hasaan hasan hasana hasani hasbek
haseeb haseki hasel haset hasgül hashem hashiki hashim hashir hasibi hasim hasin hasina hasini
haskel haskell hasley hasna hasnain hason hasret hassaan hassan hassane hassani hassell hassen
hasset hassie hasso hasson haston hatcher hatem hatice hatim hatima hatin hatip hatley hatouma
hattie hattâb hauke hauwa hava havah havali havana havanna havannah havel havilah havish havla
havse havyn hawa hawar hawehindi hawke hawken hawley haya hayal hayali hayat hayati hayato haydan
haydar hayde haydee hayden haydin haydn haydon haydyn haydée hayel hayes haygen hayk hayla haylea
haylee hayleen haylei hayleigh haylen hayley hayli haylie haylin haylo haylyn haylynn haynes hayret
hayrünnisa haysen hayslee haytham hayven haywood hayze hayzel hayzen hayzlee hazael hazaiah hazar
hazeem hazelee hazeleigh hazelene hazelgrace hazeline hazell hazelle hazely hazelyn hazelynn hazem
hazen haziel hazim hazine hazle hazlee hazleigh hazley hazrat hazyl hazım haïm haşim haşmet haštal
heavan heavenlee heavenleigh heavin heavyn heba hebah heber hebert heberto hector heda hedda heddy
hedi hedvig hedviga hedvika hedwig hedy heela heema heena heer hege heide heide-marie heidelinde
heidelore heidemarie heiderose heidi heidie heidrun heidy heike heikki heiko heiley heily heilyn
heimo hein heiner heinfried heini heino heinrich heinz heinz-dieter heinz-georg heinz-gerd
heinz-günter heinz-günther heinz-joachim heinz-josef heinz-jürgen heinz-otto heinz-peter
heinz-walter heinz-werner heinz-wilhelm heinz-willi heith heitor heja hekima hekime hekmet hektor
helaina helaine helaman helan helana helane helayna helayne helder heleen helem helen helena helene
helfried helga helge heli helia helie helin helina helinä helio heliodoro helle hellen
hellena hellevi hellmut hellmuth hellon helma helmar helmer helmi helmtrud helmut helmuth heloisa
heloise helon heloísa heloïse helvi helyn helèna helène helén heléne helēna hema hemang hemangini
hemani hemen hemi hena henchy henderson hendra hendri hendrick hendricks hendrik hendrika hendrix
hendrixx hendry hendryx hendy henery henessy henife henk henlee henleigh henner hennes hennessey
hennessy henni hennie henning henny henok henretta henri henric henrich henrick henricus henrie
henrieta henrietta henriette henrik henrike henrikki henrique henritta henrry henry henryetta
henryk henryka henslee hensley henya hephzibah heracleea heraclio heraldo heran herbert herberta
herberth herberto herbie herby herchel herdis heribert heriberto herlinda herlinde herluin herma
herman hermann hermann-josef hermanni hermela hermelinda hermenegildo hermenia hermila hermilo
hermina herminda hermine herminia herminio hermione hermon hermína hermīne hernan hernandez
hernando herney herny hernán herold herrmann herschel herschell hersey hersh hershal hershall
hershel hershell hershy herson herta hertha heru herve hervey hervé herwig heryanto hesbon hesham
hessie hesston hester hesti heston hetal hether hettie hetty heva heval hever hewitt heyden heydi
heydy heyvetullah heywood hezakiah hezekiah hezniye hezron hezzie heřman hiba hibah hibba hicabi
hicham hidaya hidayah hidde hideo hidir hiedi hien hiep hieronim hieu higinio hiilani hikari hikaru
hikeem hikma hikmat hikmet hila hilah hilaire hilal hilari hilaria hilarie hilario hilarion
hilarius hilary hilayda hilbert hilberto hilda hildah hildburg hilde hildebert hildegard hildegarde
hildegart hildegund hildegunde hilding hildred hildreth hildur hildy hiliana hiliary hilkka hillard
hillari hillarie hillary hillel hillery hillevi hilliard hilliary hillis hillman hilma hilmar
hilmer hilmi hilola hilton hiltraud hiltrud himadri himani himawan himmat himmet hina hinata
hincmar hinda hindal hindy hinet hinewai hinley hinrich hinton hipolit hipolito hippolyte hipólito
hira hiral hiram hiranmay hiranmaya hiranya hiren hiro hiroki hiroko hiromi hiroshi hiroto hisham
hitesh hitomi hiya hiyab hiçsönmez hişam hjalmar hjalmer hjalte hjördis hlengiwe hoang hoani hobart
hobert hobie hobson hocine hoda hodan hodari hodaya hodges hojimurod hoke hokulani holdyn holger
hollace hollan hollee holleigh holley holli holliday hollie hollin hollis hollister hollyann
hollyanne hollye hollyn hollynn holm holman holston holten holton homar homer homero homér honestee
honesti honestie honestii hong honora honore honorine honorio honorius honoré hoorain hopelynn
horace horacio horacy horatio horațiu horea horia horst-dieter horst-günter horst-peter hortencia
hortense hortensia hortensie hortenzia hortenzie horton horymír horymíra horác hosea hosey hosie
hosiyat hosteen hostimil hostimila hostimír hostimíra hostislav hostislava hostivít houa houcine
houda hovard howard howell howie hoyt hoyte hozan hoàng hoşkadem hredhaan hridaan hriday hridhaan
hristopher hritik hrvoj hrvoje hrvojka hser huban huber hubert huberta hubertine hubertus huckson
hud huda hudavent hudsen hudson hudsyn huel huey hugh hughey hughie hugo hugues huguette huia hulda
huldah hulen hulki hulon hulusi huma humaira humaiya humay humbert humberto humna humphrey humza
humzah hunalp hunner hunor huntlee huntleigh huntley huong hurbert hurican huriel hurram hurshel
hurshida hurşide hurşit husam husein husida husna husnida husniya husnora hussain hussam hussein
hussien huston hutson huub huxlee huxley huxson huxton huy huyen huzaifa huzeyfe huzuri hvalimir
hvězdoslav hvězdoslava hyacint hyacinta hyatt hyde hydee hydeia hyder hydia hykeem hyland hyman
hynek hypolit hyrum hyun háta hâdi hâlis hâtem håkan håkon håvard héctor hédelin hédi hélie hélier
hélio héloïse hélène hêvî hüccet hüda hüdayi hüdâvendigâr hükümdar hülya hüma hümayun hümeyra hüner
hürdoğan hürkan hürmet hüryaşar hürüyet hüsameddin hüsamettin hüseyin hüsmen hüsnü hüsnühâl hüsrev
hıfzullah hıfzı hızır hưng hương hạnh hồng iaan iacob iacopo iacopone iacov iago iain ian iana
iancu ianina ianira ianis iann ianna ianos iantha iara iaroslav iaroslava iasha iasia iasmina ibaad
iban iben ibeth ibidapo ibironke ibodulloh iboja ibolya ibou ibra ibraaheem ibraheem ibrahim
ibrahima ibrani ibrohim ibtisam ibukunoluwa ibun ibán ica icaro icela icelyn icelynn icesis icess
icey icha ichael icie icilio icis icker ico ida idabelle idali idalia idalie idalis idaliz idaly
idalys idamae idan idania idara idell idella idelle iden idika idil idir ido idolina idowu idrees
idris idriss idrissa idriz idy idık ieasha ieesha ieisha ieremia iesa iesha ieshia ieva ifa ifeanyi
ifeanyichukwu ifechukwu ifeoluwa ifeoma iffar ifora ifrah iftikhaar iftikhar ifunanya ige iginia
iginio igino ignace ignacia ignacio ignacy ignas ignatius ignatz ignaz ignazio ignjat ignác ignácie
ignát ignáta ignė igor igori ihab ihaia ihor ihsaan ihsan ihtesham ihtiram ihtishaam ihtiyor
ihtsham iida iiris iisakki iisha ijaya ijeoma ijli ika ikaika ikbal ike ikechukwu ikeem ikenna
ikeoluwa iker ikeya ikhidie ikhlaas ikhlas ikhsan ikia ikin ikraam ikram ikramah ikran ikrimah
ikrom ikshita iktan ila ilah ilai ilaisaane ilan ilana ilani ilari ilaria ilarie ilario ilarion
ilay ilayda ilaçın ilda ildebrando ildefonso ildegarda ildegonda ildika ildiko ildikó ildız ilea
ileah ilean ileana ileane ileanna ilee ileen ileene ileigh ilena ilene ilenia ileta iley ilgmārs
ilgı ilgın ilham ilhan ilia ilian iliana iliane iliani ilianna iliany ilias ilie ilies ilija ilijah
ilina ilinca ilinka ilir ilisa ilisha ilissa ilithyia iliya iliyah iliyana iliza ilja iljana ilka
ilkka ilko illana illeana illene illiana illianna illias illidio illona illya illyana illyanna ilma
ilmari ilmārs ilona ilonka ilsa ilse ilva ilya ilyaas ilyan ilyana ilyane ilyanna ilyas ilyass
ilyes ilyess ilynn ilyos ilyse ilyssa ilyès ilza ima imaad imaan imad imagene imajean iman imane
imani imanie imanii imanni imanol imanuel imany imara imaran imaya imelda imen imene imer imir imke
immacolata immacolato immanuel immo imogean imogen imogene imojean imoleoluwa imona imoni imraan
imran imrane imre imri imrich imrie imron imunique imène ina inaara inaaya inaki inanç inara inari
inas inaya inayah inayat incoronata inda indah indalecio indali indee inder indi indiah indica
indio indira indiya indiyah indra indrajit indrek indriķis indro indrė indy indya indyah inell ines
inesa inesha inessa ineta inetta inez ineza infantof infiniti ing-britt ing-marie inga inga-britt
inga-lill ingalill ingbert inge ingeborg ingeborga ingeburg ingegerd ingegärd ingela ingelise
ingelore ingemar inger ingetraud ingetraut ingmar ingmārs ingo ingolf ingram ingri ingrid ingrida
ingried ingris ingrīda ingvar ingūna inigo iniko inioluwa inis inita iniya iniyan inja inka inken
inkeri inmaculada inman inmer inna innocente innocenty innocenza innocenzo ino inocenc inocencio
inocențiu inri insa insiya intan intisar inyoni inza inès inés inéz inês inës ināra inārs ioan
ioana ioane ioanina ioanna ioannis iola iolanda iole iona ione ionel ionela ionelia ionică ionna
ionne ionuț iorio iosefina iosif ippazio ippocrate ippolito iqra ira irah iraida irais iram iran
irania irasema irawati irbin irby irean irelia irelyn irelynd irelynn irem iremide irena irene
irenej ireneo ireneus ireneusz ireoluwa ireta iretha ireti iretioluwa iretta irfan irha iriana
irianna iride iridenta iridessa iridian iridiana irie iriel irina irine irinel irineo irisa irish
irja irlanda irma irmak irmantas irmela irmeli irmengard irmgard irmhild irmi irmina irmingard
irmtraud irmtraut irmtrud irnanto iroda iroh irsad irungu irva irvan irven irvin irving irwan irwin
irya iryna irys irène irén iréne irēna irıs isa isaac isaack isaah isaak isabeau isabel isabela
isabele isabell isabella isabellah isabellamarie isabellarose isabelle isabelly isac isacc isacco
isack isadora isadore isael isahi isahia isai isaia isaiah isaiahs isaias isaic isaid isaih isaiha
isais isaiyah isak isaline isaly isam isamar isamu isaque isatou isatu isaul isaura isaure isauro
isaya isayah isaías isbella ischirione ise iseah isee isel isela isella iseoluwa iseult isha ishaan
ishaaq isham ishan ishana ishani ishanvi ishaq ishi ishia ishika ishita ishmael ishmail ishmeal
ishmel ishola ishwar isiac isiah isiaha isiaih iside isidor isidora isidore isidoro isidra isidro
isioma isis isisa isla islah islam isley islom ismaeel ismael ismaele ismahan ismail ismar ismaël
ismaïl ismaïla ismelda ismerai ismet ismo ismoil ismérie ismık isobel isobella isolda isolina isom
isotta isra israa israella israël isreal isrrael issa issaac issabella issabelle issac issack
issaiah issaih issak issam issiac issiah issiaka issis istvan istván isys isyss iszabella isık isığ
itai itali italo itamar itanya itati itay ithan ithiel ithzel itri itsel itunuoluwa ituri itxel
itza itzabella itzae itzael itzamar itzamara itzayana itzayanna itzel itzell itzia itziar itzy itır
iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivaan ivadell ivah ival
ivalee ivan ivana ivani ivania ivanka ivann ivanna ivannah ivannia ivano ivanoe ivančica ivar ivee
ivek ivelis ivelise ivelisse iveliz iven iver iverson ivery ivet iveta iveth ivett ivetta ivette
ivey iviana ivianna ivica ivie ivin iviona ivis ivka ivna ivo ivon ivona ivone ivonna ivonne ivor
ivoree ivori ivorie ivyana ivyanna ivylynn ivyonna ivyrose iván iwalani iwan iwona ixchel iyabode
iyad iyadunni iyah iyahna iyan iyana iyanah iyani iyania iyanla iyanna iyannah iyanni iyanuoluwa
iyari iyed iyesha iyinoluwa iyla iylah iyona iyonna iysis iyık iyıktağ iza izaac izaak izaan izaaz
izabel izabela izabell izabella izabellah izabelle izabelė izac izacc izack izadora izael izaiah
izaias izaih izaiha izaiyah izaiáš izajasz izak izamar izan izara izaya izayah izayiah ize izeah
izek izekiel izel izela izell izella izen izetta izeyah izhaan izia iziah izic izick izidor izidora
izik izmael izola izolda izora izrael izreal iztok izumi izyan izydor izza izzabell izzabella
izzabelle izzac izzah izzak izzie izzy izák iñaki iľja işin işık işıkay işıl işılay işıman işın
işıner işığ i̇brahim i̇clal i̇de i̇dil i̇diris i̇dris i̇ffet i̇hsan i̇hvan i̇kbal i̇keme i̇kiz
i̇kiçitoyun i̇klim i̇krime i̇lalmış i̇layda i̇lbek i̇lbey i̇lbilge i̇ldem i̇ldeş i̇ldike i̇lgegü
i̇lgi i̇lham i̇lhami i̇lhan i̇lim i̇lkay i̇lkbahar i̇lkben i̇lke i̇lker i̇lkim i̇lklima i̇lknur
i̇lksen i̇lkyaz i̇lmafer i̇lper i̇lqar i̇lsu i̇lteriş i̇lyas i̇mam i̇mge i̇mran i̇mrem i̇mren
i̇mrihan i̇nançlı i̇nci i̇ncifir i̇nsaf i̇ntihap i̇nç i̇pek i̇rem i̇rfan i̇rinç i̇rinçköl i̇rtiş
i̇sak i̇slime i̇smail i̇smet i̇sra i̇til i̇vecen i̇xtiyar i̇yiyürek i̇zel i̇zgü i̇zzet i̇zzettin
i̇çimbike i̇şcan jaabir jaafar jaak jaakko jaala jaaliyah jaan jaana jaanai jaanus jaanvi jaaron
jaasia jaasiel jaaziah jaaziel jabal jabar jabaree jabari jabarie jabarri jabbaar jabbar jabe jaber
jabes jabez jabier jabin jabir jabori jabr jabre jabrea jabree jabreel jabri jabria jabriel jabril
jabron jabulani jabulile jacai jacalyn jacalynn jacara jacari jacarius jacarri jacayla jacci jaccob
jace jacee jaceion jacek jacelyn jacelynn jacen jaceon jacere jacey jaceyon jachai jachelle jachin
jachob jaci jacie jaciel jacier jacilyn jacinda jacinta jacintha jacinto jacion jack jackalyn
jackalynn jackee jackelin jackeline jackelyn jackelyne jackelynn jackey jacki jackie jackilyn
jacklin jackline jacklyn jacklyne jacklynn jackob jackolyn jackqueline jackquelyn jackquline
jacksen jackston jacksyn jacky jackye jaclin jaclyn jaclyne jaclynn jaclynne jaco jacob jacoba
jacobb jacobe jacobey jacobi jacobie jacobine jacobo jacobus jacoby jacolby jacole jacolyn jacopo
jacora jacorey jacori jacoria jacorian jacorie jacorion jacory jacoya jacqlyn jacqualine jacqualyn
jacquan jacque jacquees jacquel jacquelene jacqueli jacquelin jacquelina jacqueline jacquelyn
jacquelyne jacquelynn jacquelynne jacques jacquese jacquetta jacquette jacquez jacqui jacquie
jacquiline jacquilyn jacquise jacquita jacqulene jacqulin jacquline jacqulyn jacqulyne jacqulynn
jacson jacub jacy jacyln jacynda jacynthe jad jada jadae jadah jadakiss jadalee jadalyn jadalynn
jadamarie jadan jadarian jadarious jadarius jadarrius jadaya jadda jadden jadea jadee jadelyn
jadelynn jaden jadence jader jadesola jadeyn jadia jadian jadie jadiel jadien jadin jadine jadira
jadis jadon jadore jadran jadrana jadranka jadranko jadrian jadriel jadrien jadro jadwiga jady
jadyn jadynn jadzia jae jaece jaeceon jaecion jaecob jaeda jaedah jaedan jaeden jaedin jaedon
jaedyn jaedynn jaekwon jael jaela jaelah jaelan jaelani jaelee jaeleen jaeleigh jaelen jaelene
jaeli jaeliana jaelie jaelin jaelle jaelon jaely jaelyn jaelyne jaelynn jaelynne jaeman jaena
jaequan jaesean jaeshaun jaeshawn jaeson jaeveon jaevian jaevin jaevion jaevon jafari jafet jafeth
jaffer jaga jagadish jagadisha jagapati jagaraga jagat jagathi jagdeep jagdish jager jaggar jagica
jagmeet jago jagrati jagvi jahaad jahaan jahad jahaira jahaire jahan jahangir jahanna jahanzeb
jahara jahari jahayra jahaziel jahbari jahdai jahdami jahdari jahden jahdiel jaheem jaheim jaheir
jahel jahi jahid jahiem jahir jahira jahiz jahkai jahkari jahkeem jahki jahking jahlani jahleah
jahleel jahlia jahlil jahliyah jahlon jahm jahmad jahmai jahmal jahmani jahmar jahmari jahmarion
jahmeer jahmeir jahmel jahmere jahmia jahmier jahmil jahmir jahmire jahmiya jahmya jahn jahna
jahnae jahnai jahnavi jahnay jahnaya jahnessa jahni jahnia jahniah jahniya jahniyah jahnu jahnya
jahnyla jahon jahquan jahquez jahred jahrell jahron jahsai jahseh jahshua jahsiah jahsir jahson
jahvier jahvon jahzara jahzaria jahzeel jahziah jahziel jahzier jahzir jaia jaiah jaiana jaianna
jaice jaicee jaiceon jaicey jaicion jaicob jaid jaida jaidah jaidan jaide jaiden jaidence jaider
jaidev jaidin jaidon jaidy jaidyn jaidynn jaiel jaielle jaila jailah jailan jailani jailee jaileen
jaileigh jailen jailene jailey jailin jailine jailon jailyn jailyne jailynn jailynne jaima jaiman
jaimarie jaime jaimee jaimen jaimes jaimeson jaimey jaimi jaimie jaimin jaimini jaimy jaina jaine
jaion jaiona jaionna jaiquan jair jaira jairaj jaire jairen jairo jairon jairus jais jaisa jaise
jaisean jaisen jaisha jaishaun jaishawn jaishon jaisley jaison jaiveer jaiven jaiveon jaivey
jaivion jaivon jaivyn jaiya jaiyah jaiyana jaiyanna jaiyden jaiyla jaja jajaira jajuan jaka jakaden
jakai jakaiden jakaila jakaiya jakala jakara jakaree jakari jakaria jakarie jakarri jakavion jakaya
jakayden jakayla jakaylah jake jakeb jakeem jakeira jakeisha jakel jakelin jakeline jakell jakelyn
jaken jakenzie jakeob jakera jakeria jakerria jakeya jakhai jakhari jakhi jakhia jakia jakiah
jakiera jakim jakin jaking jakira jakirah jakita jakiya jakiyah jakki jaklyn jakob jakobe jakobi
jakobie jakoby jakolby jakorey jakori jakory jakota jakov jakson jakub jakuba jakubina jakubka
jakwan jakwon jakya jakyah jakye jakyia jakyiah jakyla jakylah jakylan jakyra jakyrah jakyri
jakyrie jala jalaal jalah jalaiah jalaina jalaine jalaiya jalaiyah jalal jalana jalani jalasia
jalaya jalayah jalayia jalayiah jalayla jalayna jalaysia jale jalea jaleah jaleal jalecia jalee
jaleea jaleeah jaleel jaleen jaleena jalees jaleesa jaleeya jaleeyah jaleia jaleiah jaleigh
jaleigha jaleisa jalen jalena jalene jalesa jalesha jalesia jalessa jalexia jalexis jalexus jaley
jaleya jaleyah jalia jaliah jalicia jalie jaliel jalik jalil jalila jalilah jalin jalina jaline
jalisa jalise jalisha jalisia jalissa jaliya jaliyah jaliza jalmari jalol jalon jalonda jaloni
jalou jalsa jalyah jalyiah jalyn jalyne jalynn jalynne jalyric jalysa jalyssa jama jamaal jamaar
jamacia jamael jamahl jamai jamaica jamail jamaine jamair jamaiya jamal jamala jamale jamalia
jamall jamani jamar jamara jamarco jamarcus jamare jamarea jamaree jamareon jamari jamaria jamariah
jamarian jamarie jamarien jamarii jamario jamarion jamarious jamaris jamarius jamariya jamarkus
jamarl jamarquis jamarr jamarri jamarria jamarrion jamas jamason jamaul jamauri jamaury jamaya
jamayah jame jamea jameah jameal jamear jameca jamecia jamee jameek jameeka jameel jameela jameelah
jameer jameia jameika jameil jameila jameir jameis jameisha jameison jameka jamekia jamel jamela
jamelah jamelia jamell jamella jamelle jamen jamera jamere jameria jamerion jamerius jamerson james
jamesa jamese jamesen jamesetta jamesha jameshia jamesia jamesmichael jameson jamesyn jamey jameya
jamez jami jamia jamiah jamian jamica jamicah jamice jamichael jamicheal jamie jamie-lee
jamie-leigh jamiee jamiel jamielee jamielyn jamielynn jamien jamier jamiere jamiesha jamieson
jamika jamil jamila jamilah jamile jamilee jamilet jamileth jamilett jamilette jamilex jamilia
jamill jamilla jamillah jamille jamillia jamilya jamilyn jamilynn jamin jamina jamine jamion jamir
jamira jamiracle jamirah jamire jamiro jamis jamise jamisen jamisha jamison jamisyn jamiya jamiyah
jammal jammi jammie jammy jamol jamon jamond jamone jamoni jamonica jamontae jamonte jamora jamori
jamorris jamshid jamy jamya jamyah jamye jamyia jamyiah jamyla jamylah jamyra jamyrah jamyria
jamyson jan-erik jan-olof jan-peter jan-åke jana janace janae janah janai janaia janaiah janaisha
janaiya janaiyah janaki janalee janalyn janan janani janann janard janari janaria janasha janasia
janat janathan janavia janay janaya janayah janaye janayia janayla janaysha janaysia janaína
jancarlo jancarlos jancie jancy janda jandel jandi jandiel jane janea janeah janeal janean janeane
janeann janece janecia janee janeece janeen janeene janei janeice janeil janeisha janek janeka
janel janele janeli janelis janeliz janell janella janelle janelli janellie janelly janely janelys
janene janequa janes janesa janese janesha janeshia janessa janet janeta janeth janett janetta
janette janeva janey janeya janez jangwa jani jania janiah janiaya janic janica janice janicia
janick janie janiece janiel janielle janiene janifer janik janika janila janilah janin janina
janine janiqua janique janira janis janisa janise janisha janissa janit janita janith janitza
janiya janiyah janiyha janiyla janiylah janja janka jankat janki janko janmichael janna jannae
jannah jannat jannatul janne jannek jannel jannell jannelle jannelly jannely jannes jannessa jannet
janneth jannett jannetta jannette janney janni jannice jannie jannifer jannik jannine jannis janny
jano janoah janora janos janosch janova jansen janson janssen janthony jantzen januel januja janusz
janvi jany janya janyah janyce janyia janyiah janyla janylah janyth janziel janīna jaonna japhet
japji jaqua jaquala jaqualyn jaquan jaquana jaquanda jaquane jaquann jaquanna jaquari jaquarious
jaquarius jaquasia jaquavian jaquavion jaquavious jaquavis jaquavius jaquawn jaquay jaquayla jaque
jaquel jaquelin jaqueline jaquelinne jaquell jaquelyn jaquelyne jaquelynn jaques jaquese jaquesha
jaquetta jaquez jaquil jaquille jaquin jaquis jaquise jaquisha jaquita jaquon jaqwan jaqwon jara
jarad jarae jarah jaramie jaran jaray jardani jared jaree jarek jarel jareli jarelis jarell jarelle
jarely jaremy jaren jaret jareth jaretssi jarett jaretzi jaretzy jari jaria jariah jarian jariana
jarica jarid jariel jarielys jarin jarion jarious jaris jarissa jarita jaritza jarius jariya
jariyah jarkko jarl jarlath jarleth jarmaine jarmal jarmar jarmarcus jarmel jarmil jarmila jarmo
jarmon jarne jarno jaro jarod jarold jarolím jarolíma jarom jarome jaromil jaromír jaromíra jaron
jaroslav jaroslava jaroslaw jarquez jarrad jarreau jarrel jarrell jarren jarret jarrett jarrette
jarrick jarrid jarrin jarris jarrius jarrod jarron jarry jarryd jaruthip jaruwan jarvin jarvis
jarwa jarwadi jarwi jaryah jaryan jaryd jaryn jasa jasai jasaiah jasalyn jasamine jasan jasani
jasaun jasdeep jase jasean jaselle jaselyn jaselynn jasemine jasen jasenia jasenko jaser jasey jash
jasha jashan jashanti jashaun jashawn jashayla jasher jashon jashua jashun jasia jasiah jasibe
jasie jasiel jasier jasim jasime jasimine jasin jasir jasira jasire jasiri jasiya jasiyah jaskaran
jaskirat jasleen jaslene jaslin jasline jaslyn jaslyne jaslynn jaslynne jasma jasmaine jasman
jasmani jasmarie jasmeen jasmeet jasmen jasmene jasmijn jasmin jasmina jasmine jasminka jasminne
jasmit jasmon jasmond jasmyn jasmyne jasmynn jasmína jasmīna jasn jasna jasnoor jasněna jason jasoň
jasper jaspreet jasraj jassem jassen jassiah jassica jassiel jassim jasslyn jassmin jassmine jasson
jasten jastin jaston jasun jasur jaswadi jasyah jasyn jaszmine jatara jatavia jatavian jatavion
jatavious jatavius jataya jathan jathen jathniel jati jatia jatin jatmiko jatniel jaton jatoria
jatoya jatziri jatziry jauan jaun jaunita jautrīte javae javaeh javan javani javanna javanni
javante javar javares javari javarie javarion javarious javaris javarius javarus javaughn javaun
javaya javayah javeah javed javeion javel javell javelle javen javeon javeria javi javia javian
javid javiel javien javier javiera javin javion javious javis javius javlon javohir javohn javon
javona javonda javone javoni javonn javonna javonne javonni javonnie javonta javontae javontay
javonte javoris javy javyn jawaan jawad jawana jawanda jawann jawanna jawanza jawara jawaun jawon
jawuan jax jaxan jaxel jaxen jaxie jaxiel jaxin jaxn jaxon jaxsen jaxsin jaxson jaxston jaxstyn
jaxsun jaxsyn jaxten jaxtin jaxton jaxtyn jaxx jaxxen jaxxon jaxxson jaxxton jaxyn jaxzen jay jaya
jayadi jayah jayan jayana jayani jayanna jayant jayanth jayce jaycee jayceion jaycelyn jaycelynn
jaycen jayceon jayci jaycie jaycion jayco jaycob jaycub jayd jayda jaydah jaydalyn jaydalynn jaydan
jayde jaydee jaydeen jayden jaydence jaydenn jaydi jaydian jaydien jaydin jaydis jaydn jaydon
jaydrian jaydy jaydyn jaye jayel jayelle jayen jayeng jayjay jayke jayko jaykob jayla jaylaa jaylah
jaylan jayland jaylani jaylanie jaylanni jaylano jaylea jayleah jaylean jaylee jayleen jayleene
jaylei jayleigh jaylen jaylena jaylene jaylenn jaylenne jayleon jayley jayli jaylia jayliah
jayliana jayliani jaylianna jaylie jaylin jaylina jayline jaylinn jayln jaylon jaylun jaylyn
jaylyne jaylynn jaylynne jayma jaymar jaymari jaymarie jaymason jayme jaymee jaymen jaymere jaymes
jaymeson jaymi jaymie jaymin jaymir jaymison jaymon jaymond jaymz jayna jayne jaynee jaynell jayni
jaynie jayon jayona jayonna jayquan jayr jayren jayro jayron jaysa jayse jaysean jaysen jaysha
jayshaun jayshawn jayshon jayshun jaysiah jaysie jaysin jayson jayston jaysun jayten jaythan
jaythen jayton jayvan jayvano jayven jayveon jayvian jayvien jayvier jayvin jayvion jayvon jayvyn
jayzen jayziah jayzon jazaiyah jazalyn jazalynn jazara jazarah jazari jazaria jazariah jaze jazel
jazell jazelle jazelyn jazhiel jaziah jaziel jazier jazilyn jazion jazir jazira jaziya jaziyah
jazleen jazlene jazlin jazline jazlyn jazlyne jazlynn jazlynne jazma jazmaine jazman jazmarie
jazmeen jazmen jazmin jazmina jazmine jazminn jazmon jazmyn jazmyne jazmynn jazmín jazon jazper
jazsmin jazsmine jazyah jazyiah jazzalyn jazzalynn jazzelle jazzie jazziel jazzlin jazzlyn jazzlynn
jazzmen jazzmin jazzmine jazzmon jazzmyn jazzmyne jaël jc jceon jden jdyn jean jean-baptiste
jean-charles jean-christophe jean-claude jean-daniel jean-françois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-pol jean-yves jeana
jeanae jeanann jeananne jeancarlo jeancarlos jeanclaude jeane jeanean jeanee jeaneen jeanell
jeanelle jeanene jeanenne jeanet jeanett jeanetta jeanette jeani jeania jeanice jeanie jeanifer
jeanine jeaninne jeanita jeanluc jeanmarc jeanmarie jeanna jeanne jeannel jeannemarie jeannene
jeannett jeannetta jeannette jeanni jeannie jeannine jeannot jeanny jeanpaul jeanpierre jeany jearl
jearld jearldine jearlean jearlene jearline jeb jebadiah jebediah jebet jebidiah jecenia jecinta
jed jeda jedadiah jedaiah jedd jedediah jedi jediah jedidah jedidiah jedrek jedrick jeena jeet
jeevan jeevika jef jeferson jeff jefferey jefferie jeffery jeffey jeffie jeffifer jeffory jeffre
jeffree jeffrey jeffrie jeffry jefrey jefri jefry jefta jefte jehan jehanne jehiel jehieli jehilyn
jehlani jehu jeiden jeidy jeilani jeily jeilyn jeimy jeison jeisson jejuan jekaterina jekhi jela
jelagat jelani jele jelena jelica jelicia jelina jelisa jelisaveta jelissa jelita jelka jella jelle
jelmer jelte jema jemaine jemal jemar jemarcus jemari jemarion jemel jemell jemia jemiah jemila
jemima jemimah jemina jemini jemma jemmie jemuel jemutai jemya jena jenae jenafer jenah jenai
jenaiah jenalee jenalyn jenan jenaro jenasis jenavee jenaveve jenavie jenavieve jenay jenaya
jenayah jenaye jencarlo jencarlos jency jendayi jene jenea jenean jeneane jenee jeneen jenefer
jenel jenell jenelle jenene jenesa jenese jenesis jenessa jenesys jenet jenetta jenette jeneva
jenevie jenevieve jeni jenia jeniah jenica jenice jenicka jenie jeniece jeniel jenifer jeniffer
jenika jenilee jenilyn jenin jenine jenipher jenisa jenise jenisha jenisis jenissa jenita jeniya
jeniyah jenkins jenna jennae jennafer jennah jennalee jennalyn jennalynn jennamarie jennavecia
jennavie jennavieve jenne jennefer jennel jennell jennelle jennene jennesis jennessa jennessy
jennett jennetta jennette jenney jennfer jennfier jenni jennica jennice jennie jenniefer jennier
jennife jennifer jenniferann jenniferlynn jenniffer jennifier jennifr jennika jennilee jennilyn
jennine jennings jennipher jennise jenny jennyfer jennylee jeno jenovéfa jens jens-peter jens-uwe
jensen jensine jenson jensy jensyn jente jentri jentry jentzen jeny jenya jenyfer jenő jeoffrey
jeorge jeorgia jeovani jeovanni jeovanny jeovany jepchirchir jepchumba jepkemoi jepkoech jepkorir
jepkosgei jeppe jeptha jeptoo jequan jera jerad jerah jeral jerald jeraldine jeraline jeralyn
jeralynn jerame jeramey jerami jeramia jeramiah jeramie jeramy jeramyah jeran jerard jerardo
jerauld jere jered jeree jerek jerel jerelene jereline jerell jerelle jerelyn jeremaih jeremaine
jereme jeremey jeremi jeremia jeremiah jeremias jeremiasz jeremie jeremih jeremiyah jeremiáš jeremy
jeremyah jeremías jeren jerene jeret jerett jerguš jeri jeriah jeriann jerianne jeric jerica
jericha jericho jerick jericka jerico jerid jerie jeriel jerik jerika jeriko jerilee jerilyn
jerilynn jerimah jerime jerimiah jerimie jerimy jerimyah jerin jeris jerita jeriyah jerl jerlean
jerlene jerline jerlisa jerlyn jermain jermaine jermal jermale jerman jermane jermani jermanie
jermany jermar jermarcus jermari jermarion jermayne jermeka jermel jermell jermery jermesha jermey
jermia jermiah jermichael jermie jermine jermiya jermiyah jermon jermond jermone jermy jermya
jernard jernee jernej jerneja jerney jerni jernie jerod jeroen jerol jerold jerolyn jerome jeromey
jeromie jeromy jeron jerone jeronica jeronimo jerono jeroným jerop jerotich jerra jerrad jerral
jerrald jerran jerrard jerre jerred jerrel jerrell jerremy jerren jerret jerrett jerri jerriah
jerriann jerrica jerrick jerricka jerrico jerrid jerrie jerrik jerrika jerrilyn jerrilynn jerrin
jerrine jerrion jerris jerrit jerritt jerrod jerrol jerrold jerron jerry jerrye jerryl jersee
jersei jersi jersie jerson jerusha jeruto jervis jervon jery jeryl jeryn jerzee jerzey jerzi jerzie
jerzy jerónimo jerôme jesaiah jesalyn jesca jese jeselle jesenia jeshua jeshurun jesi jesiah jesica
jesicca jesika jeslin jesly jeslyn jeslynn jesper jess jessa jessabelle jessaca jessah jessalyn
jessalynn jessamy jessamyn jesscia jesse jesseca jessee jessejames jesseka jessel jesselle jesselyn
jessen jessenia jessenya jessey jessi jessia jessiah jessic jessica jessicaann jessicah jessicalynn
jessicamarie jessicca jessice jessicia jessie jessieca jessika jessikah jessilyn jessilynn jessina
jessly jesslyn jesslynn jessup jessy jessyca jessye jessyka jestin jestina jestine jeston jesua
jesusa jesusita jesús jetaime jetaun jeter jethro jetmir jeton jetson jett jetta jette jettie
jettsen jettson jeury jevan jevante jevaughn jevgeni jevgeņijs jevin jevon jevonte jevrosima
jewelene jewelia jeweliana jewelianna jeweline jewell jewelle jewelz jeycob jeydan jeyden jeyla
jeylani jeylin jeymi jeyren jeyson jezabel jezabelle jezdimir jezel jezelle jeziah jeziel jezlyn
jezreel ješa jhacari jhace jhade jhair jhalak jhalil jhamari jhamir jhan jhana jhanae jhane jhanvi
jhase jhayden jhayla jhene jheremy jheri jhersi jhett jhoan jhoana jhoanna jhoel jhon jhonatan
jhonathan jhonnie jhonny jhony jhordan jhordyn jhoselin jhoselyn jhostin jhovani jhovanny jhovany
jhream jia jiah jiaire jian jiana jianna jianni jiayi jibran jibreel jibri jibril jidde jidenna
jigar jihan jihane jil jilberto jilda jiles jilian jiljí jill jillaine jillana jillane jillann
jillayne jilleen jillene jilliam jillian jilliana jilliane jilliann jillianna jillianne jillisa
jillyan jillyn jim jimeka jimel jimena jimi jimin jimma jimmey jimmi jimmie jimmy jimmye jimram
jimy jina jinan jinane jinawi jind jindra jindřich jindřiška jinelle jing jinger jinjuta jinna
jinnie jinnifer jinny jinora jinte jinthe jionni jiovani jiovanna jiovanni jiovanny jiovany jip
jirah jiraiya jireh jiren jiri jiro jisel jisela jisele jiselle jishnu jissel jisselle jitender
jitendra jitka jitrin jivan jiya jiyaan jiyah jiyan jiyana jizel jizelle jiřina jiří jjesus jkai
jkayla jkwon jlani jlyn jlynn jmari jmarion jmya jnae jnai jniya jniyah jnya jo joab joachim joacim
joah joahan joakim joal joan joana joane joanette joangel joani joanie joanmarie joann joanna
joannah joanne joannes joannie joanny joanthan joanthony joany joao joaopedro joaovictor joaquim
joaquin joaquina joaquín joas joash jobani jobany jobe jobeth jobie jobina jobst joby jocabed jocee
jocelin joceline jocelyn jocelyne jocelynn jocelynne jochebed jochem jochen joci jocie jocilyn
joclyn joclynn jocob jocsan jode jodean jodeci jodee jodeen jodell jodelle joden jodene jodette
jodey jodi jodiann jodie jodine jody joe joeangel joeann joeanna joeanne joeanthony joedy joei joel
joelee joeleen joelene joeli joelie joelina joeline joell joella joelle joellen joelly joellyn
joely joelyn joelynn joelys joen joenathan joep joeph joerg joeri joeseph joesiah joesph joesphine
joetta joette joevon joey joeziah johan johana johanan johann johanna johannah johanne johannes
johanny johans johanthan johany johari johathan johathon john johna johnae johnanthony johnasia
johnatan johnathan johnathen johnathin johnathon johnaton johnavon johnay johncarlo johncarlos
johnchristopher johnda johndaniel johndavid johneisha johnel johnell johnella johnelle johnesha
johnetta johnette johney johnhenry johni johnice johnie johnika johnisha johnita johnjoseph
johnluke johnmark johnmichael johnn johnna johnnae johnnathan johnnetta johnnette johnney johnni
johnnie johnny johnnye johnothan johnpatrick johnpaul johnrobert johnryan johnsie johnson johnstone
johnta johntae johntavious johnte johnthan johnthomas johnwilliam johny johonna johsua joi joia
joice joie jojo jojuan joko jokūbas jolaine jolan jolana jolanda jolane jolanta jolanthe jolayemi
jolayne jolea joleah jolean jolee joleen joleena joleene joleigh jolena jolene joletta jolette
joley joli jolie jolien jolijn jolin jolina jolinda joline jolisa jolissa jolita joliyah jolleen
jolyn jolyne jolynn jolynne jolyssa jolán jomar jomari jomarie jomarion jomo jon jona jonae jonael
jonah jonahtan jonai jonalyn jonan jonanthony jonas jonasia jonatan jonatha jonathan jonathen
jonathin jonathon jonathyn jonavan jonaven jonavin jonavon jonay joncarlo joncarlos jonda jondavid
jone jonea jonee joneisha jonel jonell jonelle jonerik jonesha jonessa jonetta jonette jonh joni
joniah jonica jonie joniel jonika jonique jonisha jonita joniya joniyah jonluke jonmichael jonn
jonna jonnae jonnathan jonnette jonni jonnie jonny jono jonothan jonovan jonpaul jonta jontae
jontavious jontavius jontay jonte jontez jonthan jontrell jontue jonus jony jonás jonáš jood joojo
joon joona joonas joonatan joost jop joppe joquan jora jorah joram joran jorawar jordain jordana
jordane jordani jordann jordanna jordanne jordany jorden jordi jordie jordin jordis jordon jordy
jordyan jordyn jordyne jordynn jordynne jordán jorel jorell joren jorene joretta jorey jorga jorge
jorgeluis jorgen jorgia jori jorian jorie joriel jorin joris jorita jorja jorje jorma jorn jorrell
jorrit jorryn jort jorunn jory jorūnė josabet josabeth josafat josaiah josalin josalyn josalynn
josanna josaphine joscelin joscelyn joscelyne joscelynn joscha joschua jose josealberto josealfredo
josean joseangel joseantonio josearmando josecarlos josedaniel josedejesus josee josef josefa
joseff josefien josefiina josefin josefina josefine josefita josefína joseguadalupe joseh josehua
josejuan josejulian joselin joseline joselito joselle joseluis joselyn joselyne joselynn joselynne
josemanuel josemaria josemiguel josep joseph josepha josephat josephene josephin josephina
josephine joseth josetta josette josey josh josha joshalyn joshau joshaua joshawa joshawn joshia
joshiah joshlyn joshlynn joshua joshuah joshual joshuan joshue joshus joshuwa joshwa josi josia
josiah josian josiane josianne josias josie josiel josiephine josilyn josilynn josip josipa josiyah
joslin joslyn joslynn joslynne josmar joso jospeh josph josphat josphine jossalyn josse josselin
josseline josselyn josselyne jossiah jossie josslyn josslynn jossue jost josten jostin josua josue
josuel josuha josué josy josyah josé josée joséphine jotham joud jouko jouni jourdain jourdan
jourden jourdin jourdon jourdyn jouri journe journee journei journeigh journeii journi journie
journiee journii joury jousha jovahn jovan jovana jovani jovanie jovanka jovann jovanna jovanni
jovannie jovanny jovante jovany jovaughn jovaun jovee joven jovi jovie jovin jovita jovon jovoni
jovonna jovonne jovonni jovonte jowan jowana jowanda jowanna jowell joya joyann joyanna joyanne
joyce joyceann joycelin joycelyn joycelynn joycie joye joyel joyelle joyia joyice joylene joyline
joylyn joylynn joyner jozalyn jozee jozef jozefa jozefína jozelyn jozelynn jozeph jozette jozi
joziah jozie joziel joziyah jozlyn jozlynn jozo jozsef jozue jozy joão joël joëlle joško jošt joža
jože jožef jožefa jožica jquan jrake jream jrue jsaon jsean jshaun jshawn jshon jsiah json juan
juana juanangel juanantonio juancarlos juanda juandaniel juandavid juandedios juandiego juanell
juanetta juanette juanice juanisha juanita juanito juanjose juanluis juanmanuel juanmiguel juanna
juanpablo juaquin jubal juda judah judd juddson jude judee judene judeth judi judianne judicaël
judie judieth judit judita judith judithann judithe judson judy judyann judye judyta judyth judythe
judīte juel juelle juelz juergen jugoslav juha juhana juhani juhi juho jujhar jujuan jukka jula
julaine julan julane julani julann julanne jule julea juleah julee juleen julen julena julene jules
julez juli julia juliah juliahna julian juliana julianah juliane juliani juliann julianna juliannah
julianne julianny juliano juliany juliauna julicia julide julie julie-anne julieana julieann
julieanna julieanne julien juliene juliet julieta julieth juliett julietta juliette julija julijana
julika julina juline julio juliocesar julion julionna julious julis julisa julissa julita julitza
julius juliusz juliya juliyah juliza julián juliána juliëtte jull jullian julliana jullianna
jullien julliette jullisa juluis julya julyan julyana julyanna julyssa juma jumaane jumadi jumagul
jumana jumar jumari juna junah junaid junayd junell junelle junetta junette juni junia junice junie
juniel junious junita junius junko juno junon juozas jupiter juquan jur juraj jure jurell jurgen
jurgita juri jurij jurnee jurnei jurney jurni jurnie jurre jurģis jushua jusiah jusitn jusra jussi
justa justan justas juste justeen justen justene justin justina justinas justine justiniani justino
justis justise justiss justo juston justun justus justyce justyn justyna justyne justína justýn
justýna justīne jusuf juta jutta juulia juuso juvencio juventino juvia juvon juwan juwana
juwaun juwon juwuan jveon jvion jvon jwan jyair jyaire jyden jyla jylian jyllian jymir jynesis
jyoti jyotis jyotsana jyra jyrki jyron jyssica jytte jáchym ján jános jázmin jérémie jérémy jérôme
jéssica józef józefina józsef jörg jörg-peter jörgen jörn jørgen júlia júlio július jürg jürgen
jüri jānis jāzeps jēkabs jędrzej jūlija jūlijs jūsma kaaliyah kaamil kaan kaaren kaari kaarina
kaarlo kaashif kaashvi kaat kaavya kaazim kabao kabeer kabella kabil kabir kabiru kable kabria
kabrina kace kacee kacelyn kacelynn kacen kaceon kacey kache kachela kaci kacia kacie kacper kacung
kacy kacyn kada kadan kadance kadarius kadarrius kadasia kadden kadedra kadee kadeem kadeidra
kadeisha kadeja kadejah kadem kaden kadence kader kadesha kadeshia kadey kadi kadia kadian kadiatou
kadidia kadidiatou kadie kadien kadience kadija kadijah kadin kadince kadir kadisha kadon kadri
kadrian kadrican kadriye kady kadyn kadynce kadı kadınana kaedan kaedance kaede kaeden kaedence
kaedin kaedon kaedyn kaedynce kaegan kael kaela kaelah kaelan kaelani kaelea kaeleb kaelee kaelei
kaeleigh kaelem kaelen kaeley kaeli kaelie kaelin kaelob kaelon kaelum kaely kaelyn kaelynn
kaelynne kaemon kaenan kaeo kaesen kaeson kaesyn kaetlin kaetlyn kaevon kafeel kafi kagan kage
kagen kagiso kahaan kahari kahealani kaheem kahiau kahil kahina kahir kahla kahlan kahlani kahle
kahlea kahleah kahleb kahlee kahleel kahleesi kahlen kahley kahli kahlia kahlie kahlil kahliya
kahliyah kahlyn kahmari kahmya kahne kahner kaho kahri kahron kahu kahurangi kai kai-uwe kaia kaiah
kaian kaiana kaianna kaicee kaicen kaid kaida kaidan kaidance kaide kaiden kaidence kaidin kaidon
kaidyn kaidynce kaiel kaien kaige kaii kaija kaijah kaikoa kaila kailah kailan kailana kailand
kailani kailanie kailanni kailany kailash kaile kailea kaileah kaileb kailee kaileen kaileena
kailei kaileia kaileigh kailen kailena kailene kailer kailey kaili kailia kailiana kailie kailin
kailo kailon kailoni kailor kaily kailyn kailynn kailynne kaimana kaimani kaimen kaimir kaina
kainalu kainan kainat kaine kainen kainoa kainoah kainon kaio kaion kaior kaipo kaique kaira kairah
kairav kaire kairee kairen kairi kairie kairo kairon kairos kairy kairyn kais kaisa kaisan kaisei
kaisen kaisey kaisha kaislee kaisleigh kaisley kaislyn kaislynn kaison kaisy kaisyn kaitelyn
kaithlyn kaitlan kaitland kaitlen kaitlin kaitlinn kaitlyn kaitlyne kaitlynn kaitlynne kaito kaity
kaityln kaiulani kaius kaiven kaivon kaiya kaiyah kaiyan kaiyana kaiyden kaiyla kaiyon kaiyr kaizer
kaizlee kaizley kaizyn kaj kaja kajal kajen kajetan kajetán kajji kajsa kajuan kajuana kajus kala
kalab kaladin kalah kalahni kalai kalaia kalaiya kalaiyah kalan kalana kalandra kalani kalanie
kalanii kalany kalasia kalaya kalayah kalayla kalaysia kalbi kalden kalea kaleab kaleah kaleb kaled
kalee kaleeah kaleel kaleem kaleema kaleen kaleena kaleesi kaleeya kaleeyah kalei kaleia kaleiah
kaleigh kaleigha kaleisha kaleiyah kalel kalem kalen kalena kalender kalene kaleo kalervo kalese
kalesha kalet kaleth kalev kalevi kaley kaleya kaleyah kalgay kali kalia kaliah kaliana kaliann
kalianna kalib kalicia kalid kalidou kalie kalieb kalief kaliegh kaliel kalii kalijah kalik kalika
kalil kalila kalilah kalim kalima kalimah kalin kalina kalinda kalinik kaliope kaliq kalis kalisa
kalise kalisha kalissa kalista kalistrat kalix kaliya kaliyah kalkidan kalla kallahan kallan kalle
kallee kalleigh kallen kalley kalli kallie kallin kalliope kalliopi kallista kallum kally kallyn
kalman kalmen kalob kalon kaloni kalonji kalpana kalpit kaltrina kalub kalum kaluwa kalven kalvin
kalvyn kaly kalya kalyan kalyani kalyb kalyiah kalyn kalyna kalynn kalynne kalyse kalyssa kalysta
kamaal kamai kamaile kamaiya kamaiyah kamal kamala kamalani kamalei kamalesh kamali kamani kamar
kamara kamarah kamare kamaree kamari kamaria kamariah kamarian kamarie kamarii kamarion kamariya
kamariyah kamaron kamarri kamaryn kamau kamauri kamaury kamaya kamayah kamazi kambali kamber
kambree kambrey kambri kambria kambrie kambry kambryn kamden kamdin kamdon kamdyn kamdynn kamea
kameela kameelah kameisha kameka kameko kamel kamela kamelia kamelya kamen kameo kamera kameran
kameren kameria kamerin kameron kameryn kamesha kameshia kami kamia kamiah kamidin kamie kamiel
kamika kamiko kamil kamilah kamile kamilia kamilla kamillah kamille kamilly kamilo kamilya kamina
kamir kamira kamirah kamiri kamisha kamiya kamiyah kamla kamlesh kammi kammie kammy kamol kamola
kamolchanok kamoliddin kamon kamoni kamora kamorah kamori kamoria kamoura kampbell kamran kamree
kamren kamri kamrie kamrin kamron kamry kamryn kamrynn kamsiyochukwu kamuela kamuran kamy kamya
kamyah kamyia kamyiah kamyla kamylah kamyra kamyrah kana kanaan kanae kanai kanak kanaloa kanan
kanani kanari kanasia kanav kanaya kanchan kancı kanda kandace kandee kandef kanden kandi kandice
kandie kandis kandise kandiss kandon kandra kandyce kane kaneesha kaneisha kanen kanesha kaneshia
kang kani kania kaniah kaniel kaniesha kanija kanijah kanika kanin kanini kanisha kanishk kanishka
kanita kanitra kaniya kaniyah kanna kannan kannen kannon kano kanoa kanon kanpulat kanti kanton
kanyah kanye kanyia kanyla kanylah kanyon kançı kaoir kaombwe kaomi kaori kapagan kapgar kapil
kapono kapri kaprice kara karaamat karabaş karaca karaer karagan karah karahan karak karakucak
karalee karalina karaline karalyn karalyne karalynn karam karama karamba karamoko karan karanbay
karani karanja karanveer karas karataş karaça karcan karcyn kardelen kardell karder kardi kare
karee kareem kareema kareemah kareen kareena karel kareli karell karelle karelly karely karelyn
karem karen karena karenann karene karenna karesha karess karessa karey kargılaç kari karia kariah
kariana kariane kariann karianna karianne karie kariel karielle kariem karigan karilyn karilynn
karim karima karimah kariman karime karimi karin karina karine karington karinna karinne karis
karisa karisha karishma karisma karissa karista karita kariuki kariya kariyah karizma karja karl
karl-august karl-dieter karl-emil karl-erik karl-ernst karl-friedrich karl-georg karl-hans
karl-heinrich karl-heinz karl-hermann karl-johan karl-josef karl-jürgen karl-ludwig karl-otto
karl-peter karl-werner karl-wilhelm karla karle karlea karlee karleen karlei karleigh karlen
karlena karlene karletta karley karlfried karlheinz karli karliah karlie karlijn karlin karlina
karlisa karlisha karlita karlo karlos karlotta karlton karlukhan karly karlye karlyn karlynn
karlıgaç karmah karman karmel karmela karmella karmello karmelo karmen karmin karmina karmine
karmon karmyn karn karna karne karnell karo karol karola karolann karole karolee karolien karoliina
karolin karolina karoline karolis karolyn karolyna karolyne karolynn karolína karon karra karrah
karren karri karrie karriem karrigan karrin karrina karrington karris karrisa karrissa karron karry
karsa karsana karsen karsin karson karsten karston karstyn karsyn karsynn karta kartel karthik
karthikeya kartier kartik kartika karuna karunanidhi karver kary karya karyl karyme karyn karyna
karynn karys karysa karyssa karīna kasam kasandra kasani kasara kasarah kasaundra kasch kase kasean
kasee kaseem kasen kasey kash kashae kashan kashana kashangaki kashara kashaun kashawn kashawna
kashay kashayla kashden kashdyn kashe kasheem kasheena kashia kashif kashina kashis kashish kashius
kashlyn kashlynn kashmere kashon kashonda kashten kashtin kashton kashtyn kashus kashvi kashyap
kashyapi kasi kasia kasiah kasidee kasidy kasie kasim kasimir kasin kasir kasiran kasiya kasiyah
kasián kaskazi kasmira kason kasondra kaspar kasper kaspian kasra kassadi kassadie kassady
kassandra kassaundra kassem kassey kassi kassia kassiah kassian kassidee kassidi kassidie kassidy
kassie kassim kassity kassius kasson kassondra kassy kasten kastiel kastin kaston kastor kastriot
kasumi kasusra kasyn kasım katai katalaya katalea kataleah kataleia katalena kataleya kataleyah
katalia katalin katalina katalyna katara katariina katarina kataryna katarzyna katarína katasha
kataya katcha kate katee katelan kateland katelee kateleen katelen katelijne katelin kateline
katelinn katell katelyn katelynd katelyne katelynn katelynne katera kateri kateria katerin katerina
katerine katerra kateryn kateryna katesha katey kateřina katha kathaleen kathalene kathaleya
kathalina kathan katharina katharine katharyn kathe kathee katheen katheleen kathelene kathelyn
katheren katherene katherin katherina katherine katherinne katherleen kathern katheryn katheryne
kathey kathi kathia kathie kathlean kathlee kathleen kathleena kathleene kathlene kathline kathlyn
kathlynn kathreen kathren kathrene kathrin kathrina kathrine kathryn kathryne kathrynn kathy kathya
kathyann kathye kathyjo kathyleen kathyrn kati katia katiana katianna katianne katica katie
katie-louise katieann katielynn katija katilin katilyn katilynn katina katiria katisha katiya katja
katleen katlin katlyn katlyne katlynn katlynne katniss kato katonya katora katori katoria katoya
katreena katrell katrena katrenia katrese katri katria katriana katrice katricia katriel katrien
katriina katrijn katrin katrina katrine katrinia katrinka katriona katrisha katryn katryna katrīna
kattaleia kattaleya katti kattie kattleya katty katun katunkız katura katurah katy katya katye
kauko kaula kaulana kaulder kaushal kaushik kauthar kavan kavari kaveer kaveh kaven kaveon kaver
kaveri kavi kavian kavin kavion kavir kavish kavita kavitha kavon kavonte kavurt kavya kawaca kawai
kawan kawana kawanda kawanna kawaya kawena kawhi kawika kawkab kawon kawtar kawthar kay kay-uwe
kaya kayaalp kayacık kayagün kayah kayal kayan kayana kayani kayann kayanna kayaçık kaybree kayce
kaycee kaycen kayceon kayci kaycie kayd kayda kaydan kaydance kayde kaydee kayden kaydence kaydenn
kaydi kaydie kaydin kaydince kaydn kaydon kaydra kaydyn kaydynce kaye kayela kayelee kayelyn
kayelynn kaygusuz kayhan kayia kayin kayl kayla kaylaann kaylah kaylahni kaylamarie kaylan kaylana
kaylani kaylanie kaylanii kaylanni kaylany kaylea kayleah kayleana kayleb kaylee kayleeann kayleen
kayleena kaylei kayleigh kaylem kaylen kaylena kaylene kaylenn kayler kayley kayli kaylia kayliah
kayliana kayliani kaylianna kaylib kaylie kayliegh kaylin kaylina kayline kaylinn kaylla kayln
kaylob kaylon kayloni kaylor kaylub kaylum kayly kaylyn kaylynn kaylynne kayman kaymarie kaymen
kayn kayna kaynak kaynan kayne kaynen kayode kayomi kayon kayona kayonna kayori kayra kayrabay
kayren kayron kaysan kayse kaysea kaysee kaysen kaysey kaysha kayshawn kaysi kaysia kaysie kaysin
kayslee kayson kayston kaysyn kayte kaytee kayti kaytie kaytlen kaytlin kaytlyn kaytlynn kayton
kayun kayvan kayven kayveon kayvion kayvon kayzen kayzlee kayça kayıt kazandra kazanç kazi kazia
kaziah kazim kazimierz kazimir kazimír kazimíra kaziyah kazkatun kazmir kazuki kazuko kazuma kazuo
kaïna kaïs kağan kaşif kašpar kc kden keaden keagan keagen keaghan keagon keah keahi keaira keairra
keala kealan kealani kealey kealii kealohilani kealy keamber keana keanan keandra keandre keandrea
keandria keane keanen keani keanna keano keanon keante keanthony keanu keara kearah keari kearia
kearie kearney kearra kearsten kearstin kearston kearstyn keary keasha keasia keaston keaten keath
keaton keatyn keauna keaundra keaundre keawe kebrina kebron kechia kecia kedar kedarius keddrick
kedra kedric kedrick kedron keean keeana keefe keefer keegan keegen keeghan keela keelan keelee
keeleigh keelen keeley keeli keelia keelin keely keelyn keena keenan keene keenen keenon keenya
keeon keera keerat keerthana keerthi keerti kees keesha keeshawn keeton keeva keevan keevin keevon
kefser kegan kehaulani kehinde kehlani kehlanie kehlanii kehlany keia keian keiana keiandra
keiandre keianna keiara keiarah keiarra keiasia keidra keidrick keidy keiera keifer keiffer keigan
keighan keighley keiji keijo keijuan keiko keil keila keilah keilan keilana keiland keilani keilany
keilee keileigh keilen keiler keiley keili keilin keilly keilon keily keilyn keilynn keimani
keimari keimon keimoni keimora keimya keina keinan keion keiona keiondra keiondre keionna keiosha
keir keira keirah keiran keiri keiron keirra keirstan keirsten keirstin keirston keirstyn keiry
keisa keisean keisha keishaun keishawn keishia keishla keishon keisi keison keiston keisuke keisy
keita keith keitha keithan keithen keithon keiton keivon keiyana keiyon keji kejuan kekik keklik
kekoa kela kelahni kelaiah kelan keland kelani kelany kelaya kelbi kelbie kelby kelce kelcee kelcey
kelci kelcie kelcy keld kelda keldan kelden keldon keldric keldrick kele kelechi kelee keleigh
kelen keleş keli kelia keliah kelicia kelie kelii kelijah kelilah kelin kelina kelis kelise kelisha
kelita keliyah kell kella kellan kelle kellee kelleen kelleigh kellen kellene keller kelley kelli
kelliann kellianne kellie kellin kellina kellis kellon kellsey kellsie kelly kelly-anne kelly-marie
kellyann kellyanne kellye kellyjo kellyn kelon kelsa kelsay kelsea kelsee kelsei kelsen kelsey
kelsha kelsi kelsie kelso kelson kelsy kelsye kelten kelton kelty kelven kelvin kelvis kelvon
kelvyn kelwin kely kelya kelyan kelyn kelâmi kema kemal kemalettin kemani kemar kemara kemari
kemaria kemarion kemauri kemaya kemba kember kemberly kemboi kemet kemi kemiah kemisha kemiya
kemiyah kemon kemoni kemonie kemontae kemonte kemora kemp kempton kemuel kemuma kemunto kemya
kemyah kemâl ken kena kenadee kenadi kenadie kenady kenai kenan kenard kenari kenasia kenay kenaz
kenda kendahl kendal kendale kendall kendallyn kendalyn kendalynn kendan kendarious kendarius
kendarrius kende kendel kendell kendelle kenden kenderick kendle kendon kendra kendrah kendre
kendrea kendrell kendria kendric kendrick kendriel kendrik kendrix kendry kendryck kendy kendyl
kendyll kendyn kenechukwu kenedee kenedi kenedie kenedy keneisha kenes kenesha keneshia keneth
kenetra keng keni kenia keniah kenichi kenidee kenidi kenidy keniel kenijah kenise kenisha kenita
kenith kenitra keniya keniyah kenji kenlee kenlei kenleigh kenley kenli kenlie kenly kenlyn kenlynn
kenn kenna kennadee kennadi kennadie kennady kennah kennard kenndra kennede kennedee kennedi
kennedie kenneith kennen kenner kennesha kennet kenneth kennetha kennethia kennett kennetta
kennette kenney kenni kennia kennidee kennidi kennidy kennie kenniel kennieth kennis kennisha
kennison kennita kennith kenniya kenniyah kennley kennon kennth kenny kennya kenon kenora kenosha
kenric kenrick kensey kenshin kensi kensie kensington kenslee kenslei kensleigh kensley kensli
kenslie kensly kenson kenston kensy kenta kentaro kentavious kentavius kenter kenth kentley kento
kenton kentrail kentravious kentrel kentrell kenwood keny kenyada kenyah kenyana kenyangi kenyanna
kenyatta kenyatte kenyen kenyetta kenyette kenyia kenyon kenyona kenyonna kenyotta kenza kenzee
kenzel kenzey kenzi kenzie kenzington kenzlee kenzlei kenzleigh kenzley kenzli kenzlie kenzly kenzo
kenzy keoki keola keon keona keondra keondre keondria keone keoni keonia keonna keonta keontae
keontay keonte keontre keosha keoshia kepez kera kerah keramet kerami kerby kerem keremşah keren
kerensa keri keria keriana keriann kerianna kerianne kerie kerigan kerilyn kerim kerime kerin
kerina kerisha kerissa kerith kerline kerly kerman kermit kermitt kerney keron kerra kerri kerria
kerriann kerrianne kerrick kerrie kerrigan kerrilyn kerrin kerrington kerrion kerron kerry kerryann
kerryn kersten kerstin kerstyn kert kerttu kerubo kervens kervin kerwin kery keryn kesa kesean
kesha keshana keshara keshaun keshauna keshav keshawn keshawna keshia keshon keshona keshonda
keshonna keshun kesi kesia keslee kesleigh kesler kesley keslie keslyn kesme kessa kessiah kessler
kester keston keta ketan kete kethan ketra ketrina ketsia ketty ketura keturah ketzaly ketzia
keundra keva keval kevan kevaughn keven keveon kevia kevin kevina kevion kevis kevon kevona kevonna
kevonta kevontae kevonte kevser kevyn kewan kewana kewanda kewanna kewon keya keyaan keyah keyaira
keyairra keyan keyana keyanah keyandra keyandre keyani keyanna keyanni keyante keyara keyarah
keyari keyarra keyasha keyasia keyatta keyauna keyden keydi keyera keyerra keygan keyion keyira
keyken keyla keylah keylan keylani keyle keylee keyleigh keylen keyler keyli keylie keylin keylon
keylor keyly keymani keymari keymon keymoni keymora keyna keynan keyon keyona keyonda keyondra
keyondre keyoni keyonia keyonna keyonni keyonta keyontae keyonte keyosha keyra keyri keyron keysean
keysha keyshaun keyshawn keyshawna keyshia keyshla keyshon keyshun keysi keyston keyton keyuna
keyunna keyvon kezban kezia keziah keziyah kezlik keşşaf kgabu khaalid khaan khadeeja khadeejah
khadeja khadejah khaden khadidiatou khadidja khadija khadijah khadim khadir khady khael khai
khaiden khaidyn khaila khailani khailee khair khaira khairi khairo khala khalan khalani khalaya
khale khalea khaleah khaleb khaled khalee khaleed khaleel khaleelah khaleesi khaleesia khalel
khalen khalessi khalfani khali khalia khaliah khalib khalid khalie khaliel khalifa khalik khalil
khalila khalilah khalin khalina khaliq khalis khalise khaliya khaliyah khalon khaloni khalyla
khamani khamari khamarion khameron khamil khamila khamille khamir khamisi khamiya khamiyah khamoni
khamora khamron khamryn khamya khang khanh khani khaniya khanyisile khaos khara khari kharis
kharisma kharizma kharlie kharma kharon kharson kharter khary khayden khayla khaylee khayree khayri
khaza khazi khelani khepri kherington khethiwe khia khiana khianna khiara khiem khila khilee khiley
khilyn khilynn khing khira khiree khiry khiya khizar khlani khloe khloee khloei khloey khloi khloie
khmari khoa khodi khoen khoi khole khori khoudia khoury khris khrista khristen khristi khristian
khristie khristin khristina khristine khristopher khristy khriz khrystal khrystian khulekani khup
khush khushbu khushi khya khyair khyaire khyan khye khyla khylan khylar khyle khylee khylei
khyleigh khylen khyler khyli khylie khylin khylo khylon khymir khyra khyre khyree khyren khyri
khyrie khyrin khyro khyron khysen khyson khyzer kia kiaan kiah kiahna kiaira kiala kiam kiamesha
kian kiana kianah kiandra kiandre kiani kianna kiannah kianni kiano kiansh kiante kiapo kiara
kiarah kiaran kiari kiaria kiarie kiarra kiarrah kiasha kiasia kiauna kiaya kibafupia kibar kibet
kibibi kiburi kida kidus kieana kieanna kieara kiearra kiefer kieffer kiegan kiel kiela kielan
kiele kielee kieley kiely kien kienan kieon kier kiera kierah kieran kieren kiernan kieron kierra
kierrah kierre kierstan kiersten kierstin kierston kierstyn kierstynn kieryn kiesha kiet kieth kieu
kifaye kiffany kiing kiira kijana kijani kijuan kika kikelomo kiki kiko kilah kilan kilani kile
kilee kileen kileigh kili kilian kilie kilián killian killua kilonzo kilyan kilyn kilynn kim kimala
kimani kimanzi kimara kimari kimarie kimathi kimaya kimball kimbella kimbely kimber kimberely
kimberla kimberle kimberlea kimberlee kimberleigh kimberley kimberli kimberlie kimberlin kimberlly
kimberly kimberlyann kimberlyn kimberlynn kimbery kimbilio kimble kimblery kimbley kimbly kimbra
kimbria kimela kimerly kimesha kimetha kimeu kimi kimia kimie kimika kimiko kimimila kimisha kimiya
kimiyah kimla kimley kimm kimmarie kimmi kimmie kimmo kimmora kimmy kimo kimon kimoni kimora
kimorah kimori kimothy kimra kimutai kimya kimyah kimyata kimyatta kimyetta kinan kinaya kinberly
kincade kincaid kincső kindal kindall kindell kindra kinesha kinga kingdavid kingjames kingslee
kingsleigh kingsley kingsly kingson kingsten kingstin kingstyn kinisha kinlee kinleigh kinley
kinneth kinney kinnick kinnley kinser kinsey kinsie kinslee kinslei kinsleigh kinsler kinsley
kinslie kinston kinte kinubi kinuthia kinya kinyanjui kinyua kinza kinze kinzee kinzey kinzi kinzie
kinzlee kinzleigh kinzley kinzlie kinzly kinzy kiné kiojah kioko kion kiona kiondra kiondre kioni
kionna kionte kior kiora kiosha kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui
kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kippy
kipras kiprono kiprop kiprotich kipruto kipsang kipton kiptoo kiptyn kipyegon kira kirah kiramettin
kiran kirandeep kiraz kirbi kirbie kirby kire kiree kiren kiri kiril kirill kirilo kirin kirkland
kiro kiron kirra kirsi kirsta kirstan kirsten kirsti kirstie kirstin kirstina kirstine kirston
kirsty kirstyn kirt kirtan kirti kirtis kirubel kirui kisa kisha kishan kishaun kishawn kishia
kishon kisima kissie kissy kitai kitan kitana kitara kito kitrina kitt kitti kittie kitty kitzia
kiume kiva kiven kiwana kiwara kiya kiyaan kiyah kiyan kiyana kiyani kiyanna kiyansh kiyara kiyasi
kiyla kiylee kiyoko kiyomi kiyon kiyona kiyonna kiyoshi kizer kizzie kizzy kjeld kjell kjersten
kjersti kjerstin kjetil klaas klair klaira klaire klani klara klarencjusz klarisa klarissa klarity
klark klaryssa klas klaudia klaudie klaudius klaudiusz klaudián klaus klaus-dieter klaus-günter
klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdija klavs klay klayten
klayton klea kleber kleigh klemen klemens klement klementina klementyna klementýna kleo kleopatra
klever kliment klint klinton kloe kloee kloey klohe kloie klothilde klotylda klover klyde klye klyn
klynn klára kläre kléber klāra klāvs kmari kmarion kmya knightley knoah knolan knova knox knoxlee
knoxley knoxton knoxx knud knute koah koal kobe kobee koben kobey kobi kobie koby kocabaş koda
kodah kodchaporn kodee koden kodey kodi kodie kody koech koehn koen koenraad kofi kohan kohana
kohei kohler kohlson kohlton kohner koji kojo koki koko kolawole kolbe kolbee kolbey kolbi kolbie
kolby koldan kolden kole koleen koleman koleson koleta koleton kolette kolin kolleen kollen kollin
kollins kollyn kollyns koloman kolombín kolombína kolsen kolson kolston kolsyn kolt koltan kolten
kolter koltin kolton koltyn kolumbán kolumbín kolumbína kolyn komal komil komila komron kona konan
koncagül kondo kongmeng konguralp koni konnar konner konni konnie konnor konor konrad konradi
konrád konrāds konstance konstancie konstancja konstantin konstantina konstantine konstantinos
konstanty konstantyn konstantýn konstantīns konstanze konsuela konzuela konštantín kooper kopan
kopano kopelyn kora korah koraima koral koralee koralia koraline koralyn koralynn koray korayma
korban korben korbin korbinian korby korbyn kord kordae korde kordel kordell kordula korede koree
koreen koren korena korene korey kori koriana korianna korie korin korina korine korinna korinne
korir korissa korkmazalp korkut kornel korneli kornelia kornelija kornelius korneliusz kornél
kornélia kornélie koron korra korrey korri korrie korrin korrina korrine korry korryn kort kortez
kortland kortlyn kortlynn kortnee kortney kortni kortnie korugan korver korvin kory koryn korynn
korynne kosgei kosha kosisochukwu kosma kosmas kosta kostantinos kostas koston kotaro kotryna kotuz
koty kourosh kourtland kourtlyn kourtlynn kourtnee kourtnei kourtney kourtni kourtnie kova kove
koven kovu kowen koçak koçer koçkan koşukhan kraig kramer krasava krasomil krasomila krasoslav
kratos kraven kree kreed kreg kregg kreig kresta kreszentia kreszenz krew krešimir kriemhild krijn
krimson krina kripa kris krisa krisalyn krisandra krisann krisanne krish krisha krishan krishana
krishav krishawn krishay krishika krishiv krishna krishnadas krishnadasa krisi krislyn krislynn
krisna kriss krissa krissi krissia krissie krissy krist krista kristain kristal kristalyn
kristalynn kristan kriste kristee kristeen kristeena kristel kristell kristelle kristen kristena
kristene krister kristi kristia kristiaan kristian kristiana kristiane kristiann kristianna
kristianne kristie kristien kristiina kristijan kristin kristina kristine kristinia kristion
kristián kristiāna kristiāns kristjan kristle kristof kristofer kristoff kristoffer kristofor
kristol kriston kristopher kristupas kristy kristyana kristyl kristyn kristyna kristyne kristína
kristóf kristýna kristīne krisztina krisztián krisztofer krithi krithik krithika kritika kriya
krizia krišjānis krišs krištof kron krosby kross kroy krrish krsto krue kruno krunoslav krupa kruti
kruz kruze krysta krystal krystale krystall krystalyn krystalynn krystan krystel krystelle krysten
krysti krystian krystiana krystianna krystie krystin krystina krystine krystl krystle krystn
krystofer krystol krystopher krystyn krystyna kryšpín kryštof krzysztof ksawera ksawery ksenia
ksenija kseniya ksenofont kshawn kuba kubad kubat kubilay kubra kubura kuchanua kuddusi kujoe
kujtim kullen kullervo kulnun kulture kumar kumari kumral kumru kumuda kumush kunal kunaporn
kuncara kunga kunhuta kunibert kunigunda kunigunde kuno kunta kunthara kuper kuria kurk kurnia
kuron kursten kurstin kurstyn kurt kurtis kurtiss kurunzi kush kushal kushi kushtrim kusiima kustaa
kusuma kutay kutbettin kutgün kutler kutter kutun kuuipo kuulei kuzey kuzman kvetoslav kvetoslava
kvido kvon květa květoslav květoslava květoň květoš květuše kwabena kwadwo kwaku kwamaine kwamane
kwamboka kwame kwamena kwan kwana kwane kwasi kween kweku kweli kwesi kwintyn kwynn kya kyah kyair
kyaira kyaire kyalo kyan kyana kyandra kyani kyann kyanna kyanne kyano kyara kyarah kyari kyarra
kyasia kyce kycen kyden kyeir kyeisha kyel kyelle kyen kyera kyerra kyesha kyeshia kyia kyiah kyian
kyier kyiesha kyilee kyion kyira kyisha kyjuan kyla kylah kylan kyland kylani kylar kyle kylea
kyleah kylee kyleeann kyleen kyleena kylei kyleigh kyleigha kylen kylena kylene kyler kyley kyli
kylia kyliah kyliam kylian kyliana kyliann kylie kylieann kyliee kyliegh kylina kylinn kyliyah
kyllian kyllie kyllikki kylo kylon kylor kylyn kylynn kymani kymari kymber kymberlee kymberley
kymberli kymberlie kymberly kymeir kymere kymia kymiah kymier kymir kymoni kymora kyna kynadee
kynadi kynan kyndahl kyndal kyndall kyndel kyndell kyndle kyndra kynedi kyng kyngston kynlea kynlee
kynlei kynleigh kynley kynli kynlie kynnadi kynnedi kynnedy kynslee kynslei kynsleigh kynsley
kynsli kynslie kynzee kynzi kynzie kynzlee kynzleigh kynzley kynzli kynzlie kyoko kyomi kyon kyona
kyonna kypton kyra kyrah kyran kyre kyree kyreese kyrel kyrell kyren kyrene kyrese kyri kyria
kyriaki kyriakos kyrian kyriana kyriee kyrielle kyrillos kyrin kyro kyron kyros kyrra kyrstal
kyrsten kyrstin kyrstyn kyrus kysa kysen kyser kysha kyshaun kyshawn kysin kysir kyson kyston kyung
kyvon kyzen kyzer kyzier kyzir kálmán károly kâmil kâzime kâzım käte käthe käthi kåre kéba kévim
kévin köker köksal köktaş kösemen kübra kübran künkyi kürşad kārlis kęstutis kılıçbay kımız
kımızalma kımızalmıla kımızın kınel kırat kırgavul kırgız kırlangıç kırçiçek kısmet kıvanç kıvılcım
kıymet kızdurmuş kızıl kızılalma kızıltunç křesomysl křišťan laakea laal laasia laasya labaron
labarron labeeb labella laberta labib labinot labrandon labrea labresha labria labrian labrina
labrittany labron labuh lacee lacey lachanda lachandra lacharles lache lachele lachell lachelle
lacheryl lachina lachlan lachlyn lachrisha laci lacie lacinda lacole laconda lacora lacosta lacoya
lacreasha lacrecia lacresha lacreshia lacresia lacretia lacrisha lacrystal lacy lacye lada
ladainian ladaisha ladaja ladale ladan ladana ladarian ladarien ladarion ladarious ladarius
ladarren ladarrian ladarrion ladarrius ladasha ladasia ladavion ladawn ladawna ladaysha ladd ladean
ladeana ladeja ladell ladena ladene laderrick ladiamond ladina ladislao ladislau ladislaus ladislav
ladislava ladji ladli ladon ladona ladonna ladonne ladonte ladonya ladora ladoris laeeq laekyn lael
laela laelah laelani laelle laelyn laelynn laena laetitia lafaye lafayette lafe lafern lafonda
lafreda lagena lagina lahari lahela lahiah lahiam lahna lahoma lai laia laiah laiana laianna laiba
laiden laika laiken laiklyn laiklynn laikyn laikynn laila lailah lailani lailanie lailany lailati
lailee lailoni lailyn lailynn laina laine lainee lainey laini lainie lainy laiq laira laisa laisha
laithan laityn laiya laiyah laiyla laiza lajada lajean lajeana lajita lajlaj lajos lajoy lajoyce
lajuan lajuana lajune lakai lakaisha lakasha lakaya lakayla lakea lakeasha lakecia lakedra lakeem
lakeesha lakeeta lakeia lakeidra lakeisa lakeisha lakeishia lakeita lakeith lakeitha lakeithia
lakelee lakely lakelyn lakelynn laken lakendra lakendria lakendrick lakenya lakenzie laker lakeria
lakesa lakesha lakeshia lakesia laketa laketha lakethia laketia laketra laketta lakeva lakevia
lakeya lakeyia lakeyn lakeysha lakeyshia lakia lakiah lakiesha lakina lakira lakisa lakisha
lakishia lakita lakiya lakiyah lakoda lakota lakresha lakrisha laksana laksh lakshit lakshman
lakshmi lakshmidhar lakshminath lakshya laksita lakya lakyla lakyn lakynn lakyra lakysha lal lala
lalah lalani lale lalena lalia lalie lalisa lalita lalitha lalla lalo laloni laly lamanda lamar
lamara lamarco lamarcus lamari lamaria lamario lamarion lamarius lamark lamarkus lamarr lamaya
lamberto lameck lamees lameisha lameka lamel lamelo lamere lamesha lameshia lamiah lamichael lamih
lamika lamin lamine lamir lamira lamiracle lamis lamisha lamiya lamiyah lamoine lamon lamona lamond
lamone lamonica lamont lamonta lamontae lamonte lamorris lamount lamoyne lamya lamyah lamyia lamyra
lana lanae lanah lanaiya lanang lanard lanasia lanay lanaya lanayah lancelot lancilotto landa
landan landen landi landin landis lando landolfo landon landra landree landrey landri landrie
landry landy landyn landynn lanea laneah lanecia lanee laneisha laneka lanell lanelle lanesha
laneshia lanessa laneta lanett lanetta lanette laney laneya lanfranco langa langalibalele langat
langdon langgeng langston lani lania laniah lanice lanie laniece lanier laniesha lanijah lanika
lanina lanique lanis lanise lanisha lanita lanitra laniya laniyah lanjar lanna lannah lannette
lannie lannis lanny lanora lanore lanorris lanson lantar lantz lany lanya lanyah lanyia lanyiah
lanyla laoise laora laparis lapo laporcha laporche laporscha laporsche laporsha laportia laprecious
laqeet laquan laquana laquanda laquandra laquanna laquanta laquasha laquasia laqueena laqueisha
laquentin laquesha laqueshia laqueta laquetta laquida laquincy laquinda laquinta laquinton laquisha
laquita laquitta laquon lara lara-sophie larae larah laraine laramie larance laranda laras laray
laraya larayah larayne laree lareen lareina larell laren larena larence larenda larene larenz
larenzo laresa laresha laressa laretha laretta larhonda laria lariah larico larie larimar larin
larina larinda larisa larisha larissa larita laritza lariya lariyah lariza larken larkin larkyn
larna larnce larnell laron laronda larone laronica laronn larosa larose laroy larra larraine
larrell larri larrie larrisa larrisha larrissa larron larry lars lars-erik lars-göran lars-olof
lars-åke larsen larson larua larue laruen larwence lary laryah laryn larysa laryssa larz lasandra
lasaro lasasha lasaundra lascăr lasean lasha lashae lashai lashan lashana lashanda lashandra
lashane lashanna lashannon lashanta lashante lashanti lashara lasharon lashaun lashauna lashaunda
lashaundra lashawn lashawna lashawnda lashawndra lashay lashaya lashaye lashayla lashea lasheena
lasheika lasheka lashell lashelle lashia lashika lashon lashona lashonda lashondra lashone lashonna
lashonta lashun lashuna lashunda lashundra lashunta lasmanto lasmono lason lasondra lasonia lasonja
lasonya lassana lasse lassi laswi lasya laszlo latacha lataisha lataja latanga latangela latania
latanja latanya latara latarsha latasha latashia latasia latausha latavia latavion latavious
latavius lataya latayna lataysha lateasha latecia lateef lateefa lateefah lateesha lateia lateisha
lateka lateria laterica laterra laterrance laterria laterrica latesa latesha lateshia latesia
latessa latham lathan lathaniel lathen latia latiana latice laticha laticia latiesha latif latifa
latifah latife latiffany latika latisa latisha latishia latissa latitia latiya latofat latoia
latoiya latonda latondra latonga latonia latonja latonya latonyia latora latori latoria latorria
latorya latosha latoshia latoy latoya latoyia latoyna latrail latravia latravion latravious
latravis latrease latrece latrecia latreece latrell latrelle latrena latrenda latresa latrese
latresha latressa latrica latrice latricia latriece latrina latrisa latrise latrisha latron latroy
latroya lattie latunya latyra latysha launa laura lauraann lauraine laurajean laural lauralee
lauralei laurali lauralie lauralyn lauralynn lauran laurana laurance laurane laurann laure laureano
lauree laureen laurel laurelin laureline laurell laurelle laurelyn lauren laurena laurenc laurence
laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty
laurentyna laurenz laurenția laurențiu lauretta laurette laurey lauri lauria laurian lauriana
lauriane lauriann laurianne lauriano laurice laurie laurieann lauriel laurier laurin laurina
laurinda laurine lauris laurisa laurissa laurita laurits lauro laurrie laury lauryl lauryn laurynas
laurynn laurène laus laust lautaro lautone lavada lavaeh laval lavalle lavan lavance lavanda
lavante lavanya lavar lavaris lavarius lavaughn lavaun lavaya lavayah laveah laveda lavel lavell
lavella lavelle lavena lavenia lavera laverda lavere lavergne lavern laverna laverne lavert laverta
laveta lavetta lavette laveyah lavi lavida lavie lavin lavina lavinia lavinio lavita lavon lavona
lavonda lavone lavonia lavonna lavonne lavonta lavontae lavontay lavonte lavonya lavora lavoris
lavoy lavra lavren lavínia lavīze lawan lawana lawanda lawanna lawayne lawerance lawerence lawernce
lawonda lawrance lawren lawrence lawrencia lawrie lawsen lawson lawsyn lawton laxman laxmi laya
layaan layah layal layali layan layana layanah layani layanna layce laycee layci laycie layden
laydon layke layken laykin layla laylaa laylah laylana laylani laylanie laylee layliana laylin
laylo layloni laylonie laylynn laymon laymond layn layna layne laynee layney layni laynie layonna
laysha layson layten layth laythan layton laytoya lazara lazare lazaria lazariah lazarius lazaro
lazarus lazer lazette laziz lazlo lazzaro lazăr laëtitia laís lea-sophie leaann leah leaha leahanna
leahmarie leahna leaira leala lealand lealon leam leamon leana leanard leanda leander leandr
leandra leandre leandrea leandrew leandria leandro leane leanette leani leann leanna leannah
leanndra leanne leanny leano leanor leanora leanord leanore leanthony leara leart leasa leasha
leasia leatha leathia leatrice leba lebaron lebron lechelle lecia lecil leda ledarius ledarrius
leddy ledell ledford ledion ledora ledün lee leea leeah leeam leeana leeandra leeani leeann leeanna
leeanne leeasia leeba leela leelah leelan leeland leeloo leelou leelyn leelynd leelynn leeman leen
leena leenah leendert leeon leeroy leesa leesha leeta leetta leevi leeya leeyah leeza lega legacee
legaci legacie legacii legawa legna legrand legynd lehi lehlani lehman lehna lehua leia leiah
leialoha leiam leiana leiani leiann leianna leianne leib leibish leiby leida leider leidi leidy
leif leigh leigha leighana leighann leighanna leighanne leighla leighlani leighton leightyn leila
leilah leilahni leilan leilana leiland leilani leilanie leilanii leilanni leilanny leilany leilene
leili leiliana leiloni leily leina leinani leira leire leisa leisel leisha leita leith leitha leiya
leiyah lejend lejla lejon lejuan leke lekeisha lekeith lekendrick lekesha lekeshia lekha lekia
lekisha lekita lela lelah lelaina lelan leland lelani lelar leldon lelend lelia leliana lella lelon
lema leman lemar lemarcus lembah lemide lemmie lemmy lemond lemont lemonte lemoyne lempi lemuel len
lena lenae lenah lenard lenardo lenay lenaya lenda lendell lendon lendy lene lenea lenee lenell
lenetta lenette leng leni lenia lenice leniel lenin lenis lenise lenisha lenita lenix leniya
leniyah lenja lenka lenn lenna lennan lennard lennart lennarth lenne lennell lennert lennette
lennex lenni lennie lennin lennis lennix lennon lennox lenny lennyn lennyx leno lenoard lenon lenor
lenora lenord lenore lenoria lenox lenoxx lenton lenville lenward lenwood leny lenya lenyx lenzi
lenzie lenzy leo leo-paul leobardo leocadia leocadio leoda leodan leodegar leodis leokadia leokádie
leola leoma leomar leon leona leonard leonarda leonardo leonce leoncio leonda leondra leondre
leondro leonel leonela leonell leonette leonhard leoni leonia leonid leonida leonidas leonides
leonidus leonie leonila leonilda leonio leonis leonna leonor leonora leonore leontae leonte leontin
leontina leontine leontyne leontýn leontýna leontīne leonzio leonīda leonīds leopardo leopold
leopolda leopoldina leopoldine leopoldo leopoldýna leor leora leordean leory leota leotha leotis
leovanni leovardo leoš leposava lequan lequisha lequita lera lerato leray lere lerin leroi leron
lerone leroy lerzan lerze lesa lesana lesean lesha leshaun leshawn leshay leshea leshia leshon
leshonda lesia lesieli lesle leslea leslee lesleigh lesley lesli leslie leslieann lesly leslye
leslyn lessa lessie lesslie lessly lesta lestari lestat lester lestine leszek leta letasha letcher
letecia letesha letetia letha lethia letia letica leticia leticie leticija letisha letisia letitia
letizia letiția letonya letoya letrell letrice letricia letroy letta letterio letti letticia lettie
letty letzy letícia leufroy leul leva levada levan levana levander levar levaughn levell levelle
leven levent levente leveon levern leverne levert levester levette levi levia levie levii levin
levina levio levita levke levon levone levonia levonne levonte levorn levoslav lewanda lewellyn
lewi lewie lewin lewis lexa lexander lexandra lexani lexee lexey lexi lexia lexiana lexianna lexie
lexii lexine lexington lexton lexus lexxi lexxie lexxus lexy leya leyah leyan leyana leyani leyanna
leyda leydi leyla leyla-katharina leylah leyland leylani leylanie leylany leyli leyna leyre leyton
leza lezize lezlee lezley lezli lezlie lezly leïla leïna león leónidas lešek lhanzey lia liah liahm
liahna liala liam lian liana lianah liandra liandro liane lianette liangelo liani liann lianna
lianne lianni lianny liany liara lias liat liba liban libardo libbey libbi libbie libby liberata
liberato liberatore liberio liberti liberto libi libia libni libor libora liboria liborio liboslav
liboslava librada librado libuša libuše libère liběna liceth lichelle licia lică lida lidania
liddie lidia lidie lidija lidio lidiya lidmila lidwina lidya lieke liel liela lielle liem liene
liepa liesa liesbet liesbeth lieschen liese liesel lieselot lieselotte liesl lieto lieuwe liev
lieve lieven lieze ligia ligita liisa lijah lila lilah lilas lilburn lilee lileigh lili lili-rose
lilia liliah liliahna lilian liliana lilianah liliane liliani liliann lilianna lilianne lilibet
lilibeth lilie lilien lilieth lilija lilijana lilinoe lilit lilith liliya liliána liliāna lilja
liljana lilla lillah lillard lillee lilleigh lillemor liller lilley lilli lillia lilliah lilliam
lillian lilliana lillianah lilliane lilliann lillianna lillianne lilliauna lillie lillieann
lillieanna lillien lillion lilliona lillionna lillis lillith lilly lillyan lillyana lillyann
lillyanna lillyanne lillymae lillyona lillyonna lillyth lilou lilton lilu lilwenn lily-rose lilya
lilyahna lilyan lilyana lilyanah lilyann lilyanna lilyanne lilyauna lilybelle lilybeth lilygrace
lilyian lilymae lilyona lilyonna lilyrose lilyth limar limazah limmie limon lina linah linard linas
linc lincy linda lindah lindalee linday lindberg linde lindee lindel lindell linder lindey lindi
lindia lindie lindita lindley lindon lindsay lindsee lindsey lindsi lindsie lindsy lindy lindyn
lindzey lindzie lindzy linea linell linet lineth linett linetta linette linford linh linken linkin
linkoln linkon linkyn linlee linley linn linna linnae linne linnea linnell linnette linnie linnéa
linoy linoï linsay linsey linsie linsy lintang linton linus linville linwood linzee linzey linzi
linzie linzy lio lioara lioba liona lionardo lionel lionell lior liora lipa lipika liridon liridona
lirim lirio lirjan liron lirone lisa lisa-marie lisaann lisabeth lisamarie lisandra lisandro lisann
lisanne lisbet lisbeth lise lise-lott lise-lotte liselott liselotte liset liseth lisett lisette
lish lisha lisia lison lissa lissandra lissandro lisset lissete lisseth lissett lissette lissi
lissie lissy lisvet lita lital litha liticia litisha littie littleton litzi litzy liuba liubov
liubovi liudmila liusea liv liva livan livana livi livia livian liviana livianna livie livier
livino livio liviu livius liviya livvie livvy liwia liya liyaaqat liyah liyam liyan liyana liyanna
liyaqat liyat liyla liylah liz liza lizabeth lizandra lizandro lizann lizanne lizbet lizbeth
lizbett lize lizet lizeth lizett lizette lizmarie lizmary lizz lizzet lizzete lizzeth lizzett
lizzette lizzie lizzy liétald liāna ljiljana ljuba ljubica ljubisa ljubiša ljubomir ljubov ljudevit
ljudmila llesenia llewellyn llewelyn llewyn lleyton lliam lloyd lluvia loa loane loann loanne loany
lochlan lochlann lochlin lochlyn lockie locklan locklyn locklynn loda lodema loden lodewijk
lodovica lodovico loek loel loes loet loeta loetta lofton logan logann logen loghan logun logyn
lohit loic loice loida lois loisann loise loke lokelani loki lola lolade lolah loleta loletha
loletta lolita lolla lollie loma loman lon lona londa londan londell londen londin londisizwe
londiwe londyn londynn lonell lonetta lonette loney longin loni lonie lonita lonn lonna lonnell
lonnette lonney lonni lonnie lonny lonza lonzell lonzie lonzo lopa lopaka lora lorain loraina
loraine loral loralai loralee loralei lorali loralie loralye loralyn lorance lorane lorann loranzo
loras lorayne lorcan lorea lorean loreda loredana loree loreen loreena lorel lorelai lorelee
lorelei loreley loreli lorelie lorell lorella lorelle lorely loren lorena lorenc lorence lorenda
lorene lorenia lorenna loreno lorenso lorenz lorenza lorenzo loreta loretha loreto loretta lorette
loretto lorey lori loria lorian loriana loriann lorianna lorianne loribeth lorice lorie loriel
lorielle lorien lorik lorilee lorilei lorilyn lorilynn lorin lorina lorinda lorine loring loris
lorisa lorissa lorita lorn lorna lorne lorra lorrain lorraina lorrayne lorren lorrene lorretta
lorri lorriane lorrie lorrin lorrinda lorrine loryn lorynn lossie lotar lotfi lothaire lothar
lotoya lott lotta lotti lottie lou lou-ann lou-anne loua louan louana louane louann louanna louanne
louay loubna louca loucinda loudon louella louellen louetta loui louie louis louis-marie louisa
louise louison louka loukas loula louna lounis loura lourdes lourene lourenço louretta lourie
lourine louvenia louvina lova loveah lovelee lovell lovella lovelle lovelyn lovelynn lovena lovenia
loveta lovett lovetta lovette lovey lovie lovina lovis lovisa lovorka lovre lovro lowana lowanda
lowe lowell lowen lowery lowie loxley loyalti loyce loyd loyda loyde loye loza loïc loïs loïse
ltanya lu lua luan luana luane luann luanna luanne luara luay luberta lubertha lubin lubna lubomír
lubomíra lubor luboslav luboslava luboš luby luc luca lucah lucan lucas lucca luccas lucciana
lucciano lucelia lucențiu lucerito lucero lucetta lucette luchiano luchino lucho luci lucia lucian
luciana lucianna lucianne luciano lucica lucie lucielle lucien lucienne lucija lucijan lucila
lucile lucilla lucille lucillie lucina lucinda lucindy lucine lucio lucious lucita lucius lucián
luciána lucja lucjan lucrecia lucretia lucrezia lucreția lucrețiu lucus lucy lucyann lucía ludano
ludger ludie ludivina ludivine ludivoj ludiše ludmila ludmilla ludolf ludolphe ludomír ludomíra
ludoslav ludoslava ludovic ludovica ludovico ludovicus ludvig ludvik ludvika ludvík ludvíka ludwig
ludwik ludwika ludwin ludwina luděk lue luej luella luellen luena luetta luevenia lugene lugenia
luhung lui luian luigi luigia luigina luis luisa luisalberto luisana luisangel luisantonio
luiscarlos luise luisenrique luisfernando luisina luismanuel luismiguel luitgard luiz luiza lujain
lujean lujza luk luka lukah lukas lukasz luke luken lukhona lukis lukita lukka lukman lukrecius
lukrécie lukus lukáš lula lulabelle lulah lulani lular lulia lulie luljeta lulla luluh lulut lulzim
luma lumi lumina luminita luminița luminosa lumír lumíra lunabella lunabelle lunah lunarae lunarose
lunden lundon lundy lundyn lundynn lungelo lungile lungu lunna lupe lupita luqmaan luqman lura
lurana lurdes lurena lurene luretha luretta lurhur lurine lurlean lurlene lurline lusero lusia
lusine lutf lutfan lutfi lutfiya lutfulloh lutgarde lutgardis lutgart luther luthfi lutibor lutie
lutisha lutobor lutricia lutz luuk luus luvenia luvern luverne luvina luvinia luwana luwanda
luwanna luwar luwes luxton luxx luyanda luzelena luzia luzie luzius luzma luzmaria luzmira luís
luísa luďka luīze lwandile lwandle lya lyah lyall lyan lyana lyann lyanna lyanne lycan lyda lydell
lydia lydiah lydiana lydiane lydiann lydianne lydie lydon lyfe lykke lyla lylah lyle lylee lylia
lylian lyliana lylianna lylith lylla lyllian lylou lyman lyn lyna lynae lynann lynanne lynard
lyncoln lynda lyndal lyndall lynde lyndee lyndel lyndell lynden lyndi lyndia lyndie lyndon lyndsay
lyndsee lyndsey lyndsi lyndsie lyndsy lyndy lyndzie lyne lynea lynee lynell lynelle lynett lynetta
lynette lynford lynia lyniah lynisha lynita lynix lynk lynkin lynlee lynleigh lynley lynn lynna
lynnae lynnann lynnda lynne lynnea lynnel lynnell lynnelle lynnett lynnetta lynnette lynnex lynnie
lynnix lynnlee lynnleigh lynnley lynnmarie lynnon lynnox lynnsey lynnsie lynnwood lynora lynore
lynsay lynsee lynsey lynsi lynsie lynwood lynze lynzee lynzi lynzie lyonel lyra lyrah lyrica lyrick
lyrik lyriq lyrique lysa lysandra lysanne lysbeth lysette lysiane lysle lyvia lyvonne lyza lyzette
lászló lázaro lâle lærke léa léana léandre léane léda léna léo léon léonard léonce léone léonie
léonne léontine léopold léopoldine lévi lívia lîlan lîrîk lúcia lüfen lütfi lütfullah lýdia lýdie
lāsma lăcrămioara lėja lība līga līksma līna līva līvija līze lūcija maad maahi maahir maaike
maajid maalik maaliyah maame maan maanas maanav maansi maanvi maanya maaria maarit maarten maartje
maasai maat maawiya maayan maayane maaz maazin mabad mabel mabell mabelle mable mabrey mabruk mabry
maca macaela macai macaiah macaila macaire macala macallan macallister macarena macari macaria
macario macarius macauley macayla maccabeo maccoy macdonald macee macel macen macenzie maceo macey
machael machaela machai macharia machel machele machell machelle machi maci maciah macide macie
maciej maciel macio mackay mackayla mackena mackenize mackenna mackensey mackensie mackenzee
mackenzey mackenzi mackenzie mackenzy mackenzye mackey mackie mackinley mackinsey mackinze
mackinzie macklan macklen macklin macklyn macklynn mackson macky mackynzie maclain maclaine maclan
maclane maclean maclin macoy macrae macrina macsen mactar macy macyn mada madaha madai madailein
madalee madaleine madalen madalena madalene madalin madalina madaline madalyn madalyne madalynn
madalynne madani madason madasyn maday maddalena maddalyn maddalynn maddax maddeline maddelyn
maddelynn maddex maddi maddie maddilyn maddilynn maddisen maddison maddisyn maddix maddock maddon
maddox maddoxx maddux maddy maddyn maddyson maddyx madelaine madelein madeleine madelena madelene
madeleyn madelief madeliene madelin madelina madeline madelline madelon madelyn madelyne madelynn
madelynne madesyn madgie madhav madhavi madhuri madi madicyn madie madigan madiha madilyn madilyne
madilynn madilynne madina madinah madine madini madisan madisen madisin madissen madisson madisun
madisyn madisynn madita madix madiyan madlaina madleen madleina madlen madlyn madlynn madoa madoc
madolyn madora madox mads madsen mady madyan madylin madylyn madyn madysen madysin madyson madysyn
madyx mae maebel maebell maebelle maebry maeci maecy maegan maegen maeghan maejor maekayla mael
maela maelani maelee maeleigh maeley maeli maelie maelin maelle maely maelyn maelynn maelys maeola
maeryn maeson maesyn maeva maeve maeven maevery maevis maevry maevyn maezie mafalda maffeo magaby
magalene magali magalie magaline magally magaly magan magaret magarete magda magdalena magdalene
magdaleno magdalina magdaline magdalyn magdalynn magdaléna magdelena magdeline magdelyn magdiel
magdolna magen maggi maggie maggiorino maggy maghan maghen magne magno magnus magon magret magrit
maguelone maguette maguire mahad mahagony mahaila mahala mahaley mahali mahalia mahalie maham
mahamadou mahamed mahan mahari mahathi mahault mahaut mahayla mahaz mahbeer mahboob mahbub mahdee
mahdi mahdiya mahdy mahe mahealani maheen mahek mahelet mahendra maher mahesa mahesh maheswar
mahfooz mahfud mahfuj mahfuz mahi mahia mahigül mahika mahima mahin mahina mahir mahira mahiya
mahja mahkai mahkayla mahki mahlani mahlet mahli mahlia mahlik mahlon mahmood mahmoud mahmud mahmut
mahnaz mahnoor mahogani mahogony mahreen mahrus mahsa mahsun mahter mahulena mahum mahzan mahzi
mahzun mahé mai maia maiah maiana maica maicee maicie maico maicol maicy maida maidah maie maigan
maigen maighread maija maijor maik maika maike maikel maiken maiko maikol maila mailani mailee
maileen mailen mailey maili mailin maille mailo maily mailyn mailynn maimouna maimuna maimunah
maina maingi mainor maiorico maira mairany maire mairead mairely mairi mairim mairin mairtin mairyn
maisa maisee maisen maisey maisha maisie maisley maison maisy maisyn maite maitlyn maitri maitê
maivi maiya maiyah maiza maizee maizey maizie maizley maizy maj-britt maj-lis maja majani majd
majda majdi majdy majed majeed majel majella majesta majesti majid majken majorie majour majvor
makaela makaelah makaelyn makahla makai makaia makaiah makail makaila makailah makailyn makaio
makaiya makaiyah makala makalah makale makaleigh makaley makalia makalya makalyn makalynn makan
makana makani makar makara makarena makari makarios makary makau makaveli makaya makayah makayla
makaylah makayle makaylee makaylen makayli makaylia makaylie makaylin makaylyn makaylynn makbel
makeba makeda makeen makeila makeisha makel makela makell makelle makena makenah makenize makenlee
makenleigh makenley makenly makenna makennah makensey makensie makenze makenzee makenzey makenzi
makenzie makenzy makenzye makesha makeyla makhai makhari makhi makhia makhiya makhtar makhya maki
makia makiah makila makilah makini makinlee makinley makinna makinsey makinsley makinwa makinze
makinzee makinzi makinzie makinzy makira makisha makiya makiyah makiyla makkah makoa makokha makori
makoto maks maksim maksimiljan maksud maksur maksym maksymilian maksüde makunga makuta makuu makya
makyah makye makyia makyiah makyla makylah makyle makylee makylie makynlee makynleigh makynli
makynna makynzee makynzi makynzie makyra mala malaak malacai malachai malachi malachy malahki
malahni malai malaia malaiah malaijah malaika malaina malaisha malaiya malaiyah malajah malak
malaka malakai malakhai malakhi malaki malakye malan malana malani malania malanie malanii
malaquias malarie malary malashia malasia malati malaya malayah malayasia malayia malayiah malayjah
malayla malayna malaysha malayshia malco malcolm malcom malea maleah maleaha maleak malee maleea
maleeah maleeha maleek maleeka maleena maleeya maleeyah maleia maleiah maleigh maleigha maleik
maleiyah malek maleka malekai maleke maleki malena malene maleni maleny malerie maley maleya
maleyah malgorzata malia maliah malibu malic malichi malicia malick malie maliek maliha malijah
malik malika malikah malikai malike malikhi maliki malikye malillany malin malina malinda malini
malio maliq malique malisa malisha malissa malissia malissie malita maliya maliyah maliza mališa
malka malkia malky mallarie mallary mallaury malle mallery malley mallie mallika mallisa mallissa
malloree mallori mallorie mallory mally malo malon malone maloni malonie maloree malori malorie
malosi malou maloxat malte malthe malti malu malvern malvin malvina malvína malvīne malwina maly
malya malyah malyiah malyk malyn malyna malynda malynn malyssa mamadou mamady maman mamante mame
mamen mamert mamie mammie mamoudou mamour mamun manaaki manaal manah manahil manaia manal manami
manan manar manas manasa manases manasi manasseh manassé manasvi manav manawa manbir manca mance
mancio mandaakin mandakini mandalyn mandee mandeep mandel mandell mandi mandie mandisa mandla
mandlakhe mando mandrell mandy maneh manel manelle manelyk manerva manervia manessa manette manetto
manford manfred manfredo manfréd mang mangala mangalya manha mani maniah manie manik manika manikya
manil manilio manish manisha maniya maniyah manja manjot manjusha manley manlio manmeet mannat
mannie manning mannix manny manoah manoj manola manole manolito manolo manon manona manpreet manraj
manreet mansa mansel mansoor mansour mansueto mansur mansurali mansvet mantas manthan mantė manu
manuel manuela manuele manuelita manuelito manuella manuelle manveer manvi manvik manvir manya maor
maphikelela maqsud maquita mara mara-julie marabella marabelle marabeth marae maraea maraki maral
maralee maralyn maram marana maranatha maranda maras marat maraya marayah marbella marbin
marc-antoine marca marcanthony marcantonio marcas marcayla marce marcea marceau marcedes marcee
marceil marcela marcelene marceli marcelia marcelin marcelina marceline marcelino marcelis marcell
marcella marcelle marcellina marcelline marcellino marcellis marcello marcellous marcellus marcelo
marcelus marcelyn marcelína marcena marcene marcey marcha marchele marchell marchella marchelle
marchello marcheta marchia marci marcia marcial marciana marciano marcie marcile marcille marcin
marcina marcine marcio marck marco marcoantonio marcos marcquis marcu marcus marcy marda mardee
mardel mardell mardella mardelle mardi mardon mardy marea maree mareen mareena mareike mareikura
mareile marek mareli marelin marella marely marelyn maren marena marenda marene mareo mareon maresa
marese maresha maressa mareta maretta marga margalit margana margaree margaret margareta
margaretann margarete margareth margaretha margarethe margaretmary margarett margaretta margarette
margarida margarie margarita margarite margaritha margarito margart margaréta margaud margaux
margeaux margene margeret margert margery marget margherita margi margia margie margit margita
margitta margo margorie margot margoth margreat margree margret margreth margrethe margrett
margretta margrette margrit margrith marguarite marguerita marguerite margueritte marguis marguita
margurite margus marguy margy mari maria maria-luise maria-theresia mariaalice mariabelen
mariaclara mariadejesus mariadel mariadelaluz mariadelcarmen mariadelosang mariadi mariaeduarda
mariaelena mariafernanda mariaguadalupe mariah mariaha mariaisabel mariajose marialena marialice
marializ marialuisa marialuiza marialy mariam mariama mariamawit mariame marian mariana mariane
marianela mariangel mariangela marianita mariann marianna marianne marianny mariano mariapaula
mariateresa mariavictoria maribel maribell maribella maribelle maribeth marica maricarmen marice
maricel maricela maricella maricia maricica marico maricruz maricsa maricus maridee marie
marie-ange marie-anne marie-cecilie marie-christine marie-claire marie-claude marie-france
marie-françoise marie-hélène marie-jeanne marie-josé marie-laure marie-line marie-lou marie-louise
marie-luise marie-madeleine marie-noëlle marie-paule marie-pierre marie-rose marie-sophie
marie-theres marie-therese marie-thérèse mariea marieann marieanne mariechen marieke mariel mariela
mariele marielena marieli marielis marieliz mariella marielle mariellen marieluise mariely marielys
mariem marieme marien mariena mariesa mariesha marieta marietta mariette marifer marigrace mariha
marija marijah marijan marijana marijane marijean marijke marijn marijo marijose marik marika
marikay mariko marilea marilee marilena marilene marili marilie marilin marilla marillyn marilou
marilu mariluz marily marilyn marilyne marilynn marilynne marilú marimar marin marinda marinela
marinell marinella marinetta marinette marinka marinko marinna marino marinus mario marioara
mariola marion mariona marionna marios maripat maripaz maris marisa marisabel marisah marise
marisel marisela marisella marisha mariska marisol marissa marissah maristela marisue marit marita
maritsa maritta maritza marium marius mariusz marivel marixa mariya mariyah mariyam mariyana mariza
marizol marián marième marja marja-leena marja-liisa marjaana marjan marjana marjanca marjane
marjani marjatta marjean marjeta marji marjie marjo marjolaine marjorie marjory marjukka marjut
marka markai markala markale markanthony markas markayla markcus marke markeda markee markeem
markees markeese markeeta markeia markeis markeise markeisha markeita markeith markel markela
markell markella markelle markese markesha markeshia marketa marketta markevion markevious
markevius markey markeya markez markham marki markia markice markie markiesha markika markis
markise markisha markita markiya markiyah markku marko markon markos markus markéta marla marlaina
marlaine marlan marlana marland marlane marlaya marlayna marlaysia marlea marleah marlean marlee
marleen marleena marlei marleigh marlen marlena marlene marleni marlenne marleny marlet marletta
marlette marley marli marlie marlies marliese marlina marlinda marlis marlisa marlise marlisha
marliss marlissa marlita marliyah marlo marlon marlos marlow marlowe marlyce marlyn marlyne marlynn
marlys marlyse marlène marlén marna marnae marne marnee marnell marnette marney marni marnie
marnisha marnita marnix marny marolo marolyn maron maronda maroof marouane maroš marquail marqual
marquan marquarius marquasha marquasia marquavion marquavious marquavis marquavius marquay marquel
marquell marquelle marquerite marquese marquesha marquest marquet marqueta marquetta marquette
marquez marqueze marqui marquia marquice marquie marquies marquin marquis marquisa marquisha
marquist marquita marquitta marquiz marquize marquon marqus marra marrell marren marriah marrianne
marrie marrietta marrio marrion marrisa marrissa marrit marsai marsalis marsden marsean marsel
marsela marsella marsha marshae marshall marshaun marshawn marshay marshayla marshea marsheila
marshel marshell marshella marshelle marshia marshon marshun marsi marsia marsito marston marsudi
marta martaka martana martani martasia martavia martavion martavious martavis martavius marte
martell martese martez martha marthe marti martia martice martie martijn martika martim martin
martina martine martinez martino martirio martise martisha martita martiza martrell martrice martta
martti marty martyn martyna martynas martí martín maruice marut maruta maruša marv marva marvalene
marvelene marvella marvelle marvelyn marven marvena marvene marvens marvetta marvette marvia marvie
marvin marvina marvine marvion marvis marvon marvyn marwa marwah marwan marwane marwata marwen
marwin mary marya maryadi maryah maryalice maryam maryama maryan maryana maryann maryanna maryanne
maryanto marybel marybell marybelle marybeth marycarmen marycatherine maryclaire maryclare marycruz
marye maryela maryelizabeth maryella maryellen maryetta maryfer maryfrances marygrace maryhelen
maryiah maryjane maryjayne maryjean maryjo marykate marykatherine marykathryn marykay maryl marylee
marylene marylin maryline maryln marylon marylou marylouise marylu marylyn marylynn marylynne
marylène marymargaret maryn maryna marynell maryori marypat maryrose maryruth marysa maryse marysol
maryssa marysue maryum maryuri maryvonne marz marzell marzella marzena marzetta marzia marzio
marème maría marína marģers masaki masako masao masar masato mase masen masey masha mashal mashayla
mashell mashelle mashonda mashxura masiah masie masiel masika masin masinde masiyah massa massai
massamba massiah massiel massima massimiliano massimo massinissa masson maston masud masume masyn
mataeo mataio matalie matalyn matan matar matas matasha mataya matea mateen matei matej mateja
matelyn mateo mateus mateusz matevž matha mathan mathayus mathea matheo matheson matheu matheus
mathew mathews mathhew mathias mathieu mathijs mathilda mathilde mathis mathius mathurin mathuys
mathys mathéo mati matia matias matic matie matija matilda matilde matilyn matilynn matin matina
matis matisha matison matisse matiu matix matjaž matko mato matouš matroniano matson matt
mattalyn mattalynn mattea mattelyn matteo matteson matteus mattew matthan mattheo mattheu mattheus
matthew matthews matthias matthieu matthijs matthis matthäus matti mattia mattias mattilyn
mattilynn mattingly mattis mattison mattisyn mattix mattox matts mattson matty mattye mattéo
matunda matvey maty matyas matylda matys matyáš matz matéo matías matúš matěj matīss maua maud
maude maudell maudie maudine maudry maugis mauno maura maureen maurene mauri mauriah mauriana
maurica maurice mauricette mauricia mauricio maurico maurie maurilio maurin maurine maurio maurion
maurisa maurisha maurisio maurissa maurita maurits mauritz maurizio mauro maurus maury maurya
maurycy mava mavdud maveric maverik mavery maveryck maveryk mavi mavie mavis mavlon mavluda mavric
mavrick mavrik mavryk mavuno mawada mawuena mawusi max maxamillian maxamillion maxamus maxbuba
maxcine maxellende maxemiliano maxen maxence maxene maxens maxey maxfield maxfuza maxie maxim
maxima maxime maximiano maximilian maximiliano maximilien maximilián maximillia maximillian
maximilliano maximillion maximino maximo maximos maximus maxine maxmilian maxmilián maxmillian
maxon maxson maxsuma maxten maxton maxtyn maxwel maxwell maxx maxximus maxxon maxxwell maya mayah
mayana mayane mayank mayar mayara mayari maybel maybell maybelle maybelline maybree mayce maycee
maycen mayci maycie mayco maycol mayda maydelin maydell maye mayela mayeli mayelin mayella mayer
mayerli mayerly mayes mayetta mayeul mayford maygan maygen mayjor maykayla maykel maykol mayla
maylah maylani maylea maylee mayleen mayleigh maylen maylene mayley mayli maylie maylin mayline
mayling maylis maylon maylyn maylynn mayme maymie maymuna maymunah maynard maynor maynur mayola
mayoor mayra mayrani mayreli mayrin maysa maysen maysie maysin mayson maysoon mayssa maysun maytal
mayte mayu mayukha mayumi mayur mayuri mayven mayvis mayzee mayzie mazal mazbut mazel mazell mazen
mazey mazhar mazi maziah mazie mazikeen mazin maziyah maziyon mazlum mazzi mazzie mazzy maé maélis
maël maëlie maëline maëlis maëlle maëly maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna
maïssa maïssane maïté maïwenn małgorzata maşide maša mašinka mbalienhle mbaye mbithi mboya mbugua
mburu mcarthur mccabe mccall mcclain mccoy mccrae mcdonald mcebisi mcgregor mcguire mckade mckaela
mckaila mckala mckale mckay mckayla mckaylah mckaylee mckell mckena mckenize mckenlee mckenleigh
mckenley mckenna mckennah mckensey mckensi mckensie mckenzee mckenzey mckenzi mckenzie mckenzy
mckenzye mckinlee mckinleigh mckinley mckinna mckinnley mckinnon mckinsey mckinsley mckinzee
mckinzey mckinzi mckinzie mckinzy mckoy mckyla mckynlee mckynlie mckynna mckynzie mclain mclane
mclaren mclean mea meabh meagan meagen meaghan meaghann meaghen meagon meah meara mearl meba mechel
mechele mechell mechelle mechthild mechthilde mechtild mecide mecit meckenzie meda medard medardo
medea medha medhansh medine medora medoro medya medėja meegan meeghan meeka meeko meela meelah
meelis meena meenakshi meera meerab mees meesha meeya mefarettin mefharet meg megan megane
megann meganne megean megen meggan meggen meggie meggin megha meghan meghana meghann meghen meghin
meghna meghnad meghnath megin megon megumi megyn meha mehak mehar mehdi mehdiye mehek meher mehgan
mehkai mehki mehlani mehmed mehmet mehmetzahir mehran mehreen mehriban mehrigül mehtab mehtap mehul
mei meia meiah meibh meigan meighan meik meika meike meiko meila meilah meilani meilech meili
meilin meiling meily meilyn meinhard meinolf meinrad meir meira meire meisha meital meja meka
mekaela mekai mekaila mekala mekayla mekel mekenna mekenzie mekhai mekhala mekhi mekhia mekia
mekiah mekisha meklit meko mela melah melaha melaina melaine melainie melana melane melanee melaney
melani melania melanie melanine melanio melanni melannie melanny melany melanye melat melaya
melayah melayna melaysia melburn melchiade melchior melchiorre melchizedek melchor melda meldon
melea meleah meleana melecio meleena melek meleknur meleni melenie melenija meleny melesa melessa
melessia melezio melford meli melia meliah meliana melichar melicia melida melih melihcan melik
melika melike melikkan melikşah melina melinda meline melinna meliodas melis melisa melisha melisia
meliss melissa melissaann melisse melissia melisssa melita melitina meliton melitta meliya meliyah
meliza melizza melker mell mella mellanie mellany melle mellie mellina mellisa mellissa mellody
mellonie mellony melnic melo melodee melodi melodie melodye melona melondy melonee meloney meloni
melonie melony melora melquan melquiades melquisedec melrose melroy meltem melusine melva melven
melvena melvenia melvia melvie melvil melvin melvina melvine melvinia melvyn melwin melyna melynda
melyssa melánia melánie melûl memduh memili memori memorie memphys mena menaal menachem menahem
menaka menardo menashe mence mendel mendi mendy menelao menelik meneo menfeat meng mengi mengüç
menişan menka menna mennie menno mennone menodora menucha meosha meral meranda merari merary merba
mercades mercadez mercadies merced mercede mercedes mercedez mercedies merche mercie mercurio
mercyline merdi merdis mereana meredeth meredith meredyth merek merel merelyn meret merete merethe
mergim meria meriah meriam merian meribeth meric merica merick meridee merideth meridith meriel
meriem merih merijn merik merike merilee merilyn merim merin merina merinda merion merisa merissa
merita meritt meriç merja merjem merla merle merleen merlene merliah merlina merlinda merline merly
merlyn merna meron merranda merrel merrell merri merriam merrianne merric merrick merrie merrik
merril merrilee merrill merrilyn merrin merrisa merrissa merrit merritt merryl merryn mersades
mersadie mersadies mert mertel mertice mertie mertis merton merva merve mervi mervin mervyn merwan
merwin merwyn mery meryam meryem meryeme meryl meryle meryn merzuk mesha meshach meshack meshawn
meshell meshelle meshia meshilem meshulem mesiah messalina messi messiyah mestan mestur mesude
mesut metehan metello metha metin metinkaya metka metod metoděj metrine metrofane metta mette
mettie metzli metztli meveddet mevlüdiye mevlüt mex meya meyah meyer meygan meyhanim meylin meyra
meziah mezide meztli meïssa mečislav mečislava meşhur mhambi mia miaa miabella miachel miah
miaisabella miakoda mialani mialynn miamor mian miana miangel miani mianna miara miarose miasha
miasia miata miaya micael micaela micaella micah micahel micai micaiah micaila mical micala micalah
micayla micco miceal micha michae michaeal michael michaela michaelah michaelangelo michaelann
michaelanthony michaele michaeleen michaelene michaelia michaeline michaeljames michaeljohn
michaell michaella michaelle michaelpaul michaelyn michah michai michaiah michail michaila michal
michala michale michalene michalina michall michalla michalle michayla michaël michał micheal
micheala michel michela michelangelo michele michelene micheletto michelina micheline michell
michella michelle michelotto michi michiah michial michiel michiko michille michoel micholas
michole michon michèle miciah mickael mickaela mickala mickayla mickaël mickeal mickel mickell
mickelle mickenzie mickey micki mickie mico micole midas midori mieka mieke mieko miel miela mielle
miesha mieshia mieszko miette migdalia migel miglė mignon miguel miguela miguelangel miguelina miha
mihael mihaela mihai mihail mihailo mihajlo mihhail mihika mihir mihira mihkel mihnea mihran
mihriban mihriye mihály miia miika mija mijat mijo mik mika mikaeel mikael mikaela mikaelah mikaele
mikaella mikaere mikah mikai mikaia mikaiah mikail mikaila mikailah mikal mikala mikalah mikale
mikalyn mikaya mikayah mikayel mikayla mikaylah mikaylee mikaïl mike mikea mikeal mikeala mikeila
mikeisha mikel mikela mikele mikell mikella mikelle miken mikenna mikenzi mikenzie mikeria mikesha
mikey mikeya mikeyla mikhael mikhaela mikhai mikhail mikhaila mikhala mikhayla mikhi miki mikia
mikiah mikias mikie miking mikisha mikita mikiya mikiyah mikka mikkel mikki mikko mikle miklo
miklos miklós miko mikolaj mikoláš mikołaj miku mikuláš mikya mikyah mikyas mikyla mikylah mikyle
mila milad milada miladin milagro milagros milah milaina milam milana milani milania milanie
milanka milanko milanna milanni milany milarose milas milay milaya milayah milayna milbert milburn
milca milcah milda mildred milea mileah milee mileena mileidy mileigh milen milena mileta miley
mileydi milford milfred milhan mili milia milian miliana miliani milianna miliano milica milicent
milik milika mililani milina milinda milisa milisav milissa milivoj miliyah milić miljan miljana
miljenko milka milkah milla millan millani millaray millard milledge millee millena miller milli
milliana millianna millicent millie millisa millissa milly milo miloh milojica milomir milon
milorad milos miloslav miloslava milota milou milouš milovan milovín miloň miloš milred milta
milton milutin milutín miluše mily milyn milynn milán milík milíč mima mimi mimma mimmi mimo mimoza
mimy minahil minakshi minal minami minas minato minda mindaugas mindee mindel mindi mindie mindy
minenhle minerva minervia minervina minervino minette mingo minh minibe miniya minka minna minnah
minnette minnie minodora minoru minsa mintie mio mioara miodrag miomir mionna miquan miqueas miquel
miquela mira miraal mirabel mirabela mirabella mirac mirah mirai miraj mirakle miral miran miranda
miray miraya miraziz miraç mirbadin mircea mirco mireia mireille mirek mirel mirela mirella mirelle
mirely mireya mirha miria miriah miriam miriama mirian miriana mirielle mirinda mirissa miriya
mirja mirjam mirjami mirjana mirka mirkelam mirko mirkó mirlinda mirna mirocleto miromil miromila
miron mirona miroslav miroslava miroslaw miroslawa mirra mirranda mirre mirren mirriam mirsad mirta
mirte mirtha mirthe mirtie mirtil miruna miryam mirza mirziyo misa misael misaele misaki misbah
mischa mischele mischell mischelle misha mishael mishal mishat mishawn mishayla mishel mishell
mishelle mishika mishka misk miski mislav misra missael missi missie missouri missy mistee misti
mistie misuli mitali mitar mitch mitchael mitcheal mitchel mitchell mitchelle mitesh mithat
mithcell mithran mitică mitja mitra mitruț mitsy mittie mitzi mitzie mitzy mivaan miya miyah miyana
miyani miyanna miyesser miyoko miyonna miyori miyoshi miyu miyuki mizael mizgîn mizhir mizraim
mizuki miķelis miłosz miša miško mkarkara mkayla mkenzie mlad mladen mlađana mliss mlungisi mnata
mnislav mnislava mnqobi moana moani moataz mobolaji moche moctar modean modena modesta modestine
modesto modibo modou modrīte modupe mody moesha mofifoluwa mogens mohamad mohamadou mohamed
mohamed-ali mohamed-amine mohamedamin mohamedi mohammad mohammed mohamud mohan mohana mohanad
mohand mohannad mohid mohinder mohini mohir mohit mohmmad mohsen mohsin moise moises moishe moishy
moisés moiz mojca mojisola mojisoluwa mojmír mojżesz mojžíš moksh moksha molina mollee molleigh
molley molli mollie molly mollyann mollye momanyi momin momina momir momira momodou momoka momoko
mona monae monai monaldo monalisa monasia monay moncerrat moncia monda mone monea monee moneisha
moneka monesha monet monetta monette mong monia monic monica monicah monice monicia monico monie
monifa monifah monigue monik monika moniqua monique monis monisha monita monitore monja monna
monnie monquie monse monserat monserath monseratt monserrat monserrate monserrath monserratt mont
montae montague montanna montarius montasia montavious montavis montavius montay montel montell
monterio monterrio montez montgomery monti montie montina montine montoya montrail montravious
montray montre montrel montrell montrelle montrey montrez montrice montserrat montserrath
montzerrat monvīds monya monzerrat monzerrath moorea moosa mora moraa morad moradeke moraima
moranda morayma morayo mordche mordecai mordechai morelia morena morene morenike moreno morey
morgaine morgan morgana morgane morgann morganna morganne morghan morgin morgon morgyn mori moria
moriah moric morine moris morissa moritz moriya moriyah morna morningstar morolake moroni morrell
morrie morris morrisa morrison morten morticia mortimer morton mory moses moshe mosi mosiah mosie
mosinmileoluwa mossie mostafa mosunmola mosè motty motunrayo moua mouctar mouhamad mouhamadou
mouhamed mouhameth mouhammadou mouloud mounir mourad moureen mourib mourine mousa moussa moustafa
moustapha moxidil moxigul moxina moxinur moxira moxley moxon moya moyinoluwa moyosore moyses mozell
mozella mozelle moïra moïse moïsette mořic mpho mpilo mpumelelo mrihani msizi mstislav mthokozisi
mthunzi muaad muaaz muad muadh muammer muarra muattar muaviye muaz muazzam mubashir mubina mucahit
muchiri mudīte muema mueni mufide mufiz mugambi mugdha mugendi mugo mugur mugurel muhallil muhamad
muhamed muhamet muhammad muhammadali muhammadamin muhammadyusuf muhammed muhammet muhanad muhannad
muharrem muhazzim muhima muhip muhiye muhsin muhtar muhterem muhteşem muhtor muhyettin muhyiddin
muia muireann muiruri mujde mujtaba mujur mukadder mukaddes mukbile mukesh mukhtar mukhwana muktedi
muktedir muktefi mukul mukund mulan mulani mulele mulwa mulya mulyanto mulyono mumbi mumin mumo
mumpuni mumtaz muna munachi munachimso munasar muneeb muneer munene mungai muni munif munir munira
munirah muntaha munyao munyoki murad murat muratcan murdock murel muriah muriel muriela murielle
muriithi murilo murimi murithi muriuki murl murle murlene murlin murline murod murphie murphy
murray murrel murrell murriel mursinin mursita murtaza murti murvin musa musab musafet musaffa
musau musawenkosi muscab musee musembi mushka musila musiq muskaan muskan muslih muslima mussa
mustaf mustafa mustafo mustapha mustika mustofa musulmon musyoka musyoki mutahhar mutai mutasim
mutasım muteber mutemed muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya
mutluhan muttalib mutua mutuku mutunga muturi muvaffak muvahhide muyassar muyiwa muzaffar muzaffer
muzamil muzammil muzdahir muzhir muziano mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki
mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah myaire myalynn myan myana myangel
myani myanna myasia myca mycah mycal mychael mychaela mychal mycheal mychelle myeisha myelle myer
myers myesha myeshia myheir myia myiah myiesha myisha myka mykael mykaela mykah mykai mykaila mykal
mykala mykalah mykale mykayla mykeal mykel mykela mykell mykelle mykelti mykenna mykenzi mykenzie
mykeria mykia mykiah myking myla mylah mylan mylani mylasia mylea myleah mylee myleen mylei myleigh
mylen mylena mylene myles myley mylez myli mylia myliah mylie mylik mylin mylinda mylinh mylisa
mylissa myliyah mylo mylon mylynn mylène myndi mynor myonna myosha myra myracle myrah myrakle
myranda myrene myreon myria myriah myriam myrian myrical myrick myrikal myrissa myrka myrl myrle
myrlene myrna myron myrta myrtha myrthe myrtice myrtie myrtil myrtille myrtis myrtle mysha myshawn
myson mysti mystie mzamo mája márcia márcio mária mário márk márta márton mátyás máté máxima märta
märtha måns mårten médea médoune médéric mégane mélanie mélina méline mélisande mélissa mélissandre
mélodie mércia mérovée mína mónica mónika móric möhsim mübetcel mücellib mücevher müesser müferrih
müfid müfit müge müjdat müjde müjgan mükerrem mükramin mükrüme mülâyim mümtaz mümtaze münevver
münezzer münif münir müren müret mürit müsemma müslum müveddet müzdad müzekker müğber müşir müşüre
māra mārcis māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca mētra mısra naadir naail
naajy naama naamah naaman naara naarah naasia naasih naasir naathim naava naavya naazhim naba
nabeeh nabeeha nabeel nabhan nabi nabigh nabih nabiha nabil nabila nabor nacer nachelle nachiket
nachman nachmen nachum naci nacio nacole nadalee nadalie nadalina nadalyn nadav nadean nadeem
nadeen nadege nadejda nadene nader nades nadeschda nadeshda nadezhda nadežda nadhir nadi nadia
nadiah nadim nadin nadina nadine nadira nadirah nadiya nadiyah nadja nadr nadra nadya nadyne
nadzieja nadège naděžda naeem naeema naeemah nael naelani naelle naemi naevia nafasat nafees
nafeesa nafeesah nafesa nafii nafile nafis nafisa nafisah nafiz naftali naftoli naftula naftuli
nafula nagabhushanam naglis nahara nahashon naheem naheim nahel nahia nahiara nahid nahiem nahil
nahim nahima nahla nahlani nahlia nahmir nahom nahomi nahomy nahshon nahsir nahuel nahum nahun
nahyan nahzir naia naiah naiara naiari naib naida naide naidelin naidelyn naija naijah naika naila
nailah nailani nailea naileah naim naima naimah naimh nain naina nainika nainoa naiomi nair nairi
naisha naithan naiya naiyah naiyana naja najae najah najai najair najam najat naje najee najeeb
naji najia najib najir najla najma najmiddin najuma najwa nakai nakaiya nakari nakaya nakayla nakea
nakeem nakeesha nakeia nakeisha nakesha nakeshia naketa nakeya nakeysha nakhi nakhia naki nakia
nakiah nakiesha nakima nakip nakira nakisha nakita nakiya nakiyah nakkia nakoa nakoma nakota naksh
nakshatra nakul nakya nakyah nakyia nakyla nakyra nalah nalan nalani nalanie nalany nalar nalaya
nalayah nalea naleah naleia naleyah nalia naliah naliaka nalin nalina nalini naliya naliyah nalla
nalleli nallely naloni nalu nalân namaari naman namari namazio nameer namiah namiko namine namir
namira namish namita namiyah namon namrata namya namık nanami nancee nancey nanci nancie nancy
nancyann nancye nancyjo nancylee nand nanda nandan nandana nandi nandini nandita nando nanea naneta
nanetta nanette nani nanie nanjala nannette nanni nansi naod naoimh naoise naoki naol naom naoma
naome naomh naomi naomia naomie naomii naomy naoufal naoufel naphtali napolean napoleone naquan
naquisha naquita nara narada naradi naraly naraya narayan narcis narcisa narciso narcisse narda
nardi nardos nare nareg nareh narek narely naren narendra nargiza narhanim nari naria nariah
narimane narimon narin narinder narissa nariya nariyah narji narjis narmeen narseo narsete naryah
naryiah nasab nasai nasario nasean naseem naseer naser nash nasha nashae nashali nashaly nashaun
nashawn nashay nashayla nashea nashia nashipie nashira nashla nashley nashly nashon nashton nashya
nasia nasiah nasiba nasier nasiir nasim nasir nasira nasirah nasiru nasiya nasiyah nasly nason
nasra nasreen nasri nasriddin nasrin nasrullah nassim nassir nastacia nastasha nastashia nastasia
nastassia nastassja nasteho nastja nasuf nasya naszir natacha natacia nataki natale natalea natalee
nataleigh nataley natali natalia nataliah natalie natalija natalina natalio nataliya nataliyah
natalja natallia natallie natally nataly natalya natalyah natalye natalyia natalyn natalynn natan
natanael natanel natania nataniel natanya natara natarsha natasa natascha natash natasha natashia
natasia natasja natassia natassja natasza natausha natavia nataya nataša natașa nate natelie
natesha nath natha nathalee nathali nathalia nathalie nathaly nathalya nathan nathanael nathanal
nathanaël nathaneal nathaneil nathanel nathania nathanial nathaniel nathanuel nathanyal nathanyel
nathanyl nathari nathasha nathen nathin nathon nathyn natia natika natilee natilie natina natiq
natisha natividad natiya natka natlie natnael natonya natori natoria natosha natoshia natoya natsha
natsumi nattalie nattaly nattawun naturi natália natálie naud naudet naudia naura naureen nautica
nautika nava navada navaeh navah navani navany navarre navarro navaya navayah navdeep navea naveah
navee naveed naveen naveena naven navey naveya naveyah navi navia naviah navid navie navier navika
navil navin navina navira naviyah navjot navneet navon navraj navya nawaal nawaf nawal nawel nawfel
nawroz naya nayah nayali nayan nayana nayanna nayara nayaret nayareth nayari nayda naydelin nayden
nayef nayel nayeli nayelie nayelis nayeliz nayelli nayellie nayelly nayely nayfa nayib nayibe nayil
nayla naylah naylani naylea nayleah naylee nayleen naylene naylin nayomi nayra naysa naysha
nayshawn naythan naythen nayvee nayvie nayzeth naz nazaire nazan nazanin nazar nazaret nazareth
nazari nazaria nazariah nazario nazariusz nazary nazeer nazende nazia naziah nazier nazif nazifa
nazim nazimet nazirah nazire naziya naziyah nazli nazlihan nazlim nazly nazlı nazmi nazrulloh
nazyia nazzareno nazzaro nazıdil nazım naël naëlle naïa naïl naïla naïm naïma naïs naďa nađa ndea
ndegwa nderitu ndeye ndia ndirangu ndleleni ndondoloza ndrew nduku ndumiso ndung'u ndunge ndungu
nduta nea neah neal neala neale nealie nealy neasa neave neaveh nebih nebiha nebojsa nebojša
necalli necat necati necdat necdet nechama nechelle nechemia nechifor nechuma necia necib necilal
necla necmettin neco necole necva ned neda nedas nedda nedeljko nedim nedjeljka nedjeljko nedjma
nedra needham neeka neeko neel neela neelah neelam neeley neelima neeltje neely neema neena neenah
neer neera neeraj neesa neesha neeta neev neeva nefaret nefeli nefertari nefi nefiye neftali
neftaly neftalí negan neha nehal nehan nehemiah nehemias nehemie nehemyah nehip nehir neida neider
neidy neiko neil neila neilan neilani neill neilson neima neiman neira neisha neita neithan neiva
neizan neja nejat nejc nejdet nejla neka nekeisha nekesa nekesha nekeshia nekhi nekia nekisha
nekita neklan neko nekoda nela nelah nelani nelcy nelda neldon nele nelea neleh neli nelia nelida
nelie nelima nelio nelissa nell nella nelle nellea nellene nelli nellie nelliel nelly nelma nels
nelson nelsy nelta nelu nelva nelvin nelwyn nely nelya nema nemanja nemiah nena nenad nene neo
neola neoma neomi neomia neonila neopolo neosha neoterio nephi nephtali nepomuk neppie neptün nera
nerea nereida nereo nereyda nergis neri neriah neriban nerijus nerim neringa nerissa neriyah nermin
nermine nery nesa nesanel nesfe nesha nesiah nesim nesip neslinur neslisah neslişah nesreen nesrin
nesrine nessiah nestor nestore neta netanel netanya netasha nete netha nethan nethaniel nethra
netra netta neva nevaan nevae nevaeh nevaeha nevah neval nevan nevaya nevayah neveah neveen neven
nevena nevenka neveyah nevgin nevia neviah neville nevin nevio nevise nevra nevsal nevsale nevyn
nevzat newroz neya neyah neyda neyla neylan neyland neylani neymar neyran neysa neysha neythan
neytiri nezamysl nezar nezengül neziah nezihi nezize nezuko neïla neşet neşrin neža ng'ang'a ngaire
ngamia ngan nganga ngari ngeni nghia ngigi ngoc ngozi ngugi nguyen ngọc nhan nhia nhiên nhlakanipho
nhlanhla nhung nhyira nhật nia niah niaja niajah nial niala nialah niall niam niambi niame niamh
niana niang niani nianna niaomi niara niasha niasia niaya nibaldo nica nicandro nicanor nicarete
nicasio nicci nicco niccolas niccole niccolo niccolò nicea niceforo niceto nicezio nicha nichakarn
nichalas nichalos nichele nichelle nichifor nichlas nichlos nichoel nichol nichola nicholai
nicholaos nicholas nicholaus nichole nicholes nicholette nicholi nicholis nicholl nicholle nicholos
nicholous nichols nicholus nick nickalas nickalaus nickalos nickalous nickalus nickayla nickcole
nickey nicki nickia nickie nicklas nicklaus nicklos nicklous nicko nickol nickola nickolai
nickolaos nickolas nickolaus nickole nickoles nickolette nickoli nickolis nickolus nickson nicky
nicla niclas nicloe nico nicoară nicodemo nicodemus nicodim nicol nicola nicolaas nicolae nicolai
nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleen nicolemarie nicolena nicoles nicolet
nicoleta nicoletta nicolette nicoli nicolina nicoline nicolis nicolle nicollette nicolo nicolás
nicolò nicon nicu niculina niculiță nicușor nicuță nicéphore nida nidal nidhi nidia nidra niek
nieko niel nielle niels niels-christian niema niene nienke niesha nieshia nieve nieves nigar nigel
nigesa nigora niguel nihaal nihad nihai nihal nihan nihar niharika nihat nihira nihit niilo niina
nija nijae nijah nijel nik nika nikai nikala nikan nikash nikau nikaya nikayla nikcole nike nikea
nikeisha nikelle nikeria nikesh nikesha nikeshia niketa nikeya nikhil nikhita nikholas niki nikia
nikiah nikie nikira nikisha nikita nikitha nikiya nikiyah nikka nikki nikkia nikkie nikkita nikko
nikkol nikkolas nikkole nikky niklas niklaus niklāvs niko nikodem nikodém nikodéma nikol nikola
nikolai nikolaj nikolaos nikolas nikolasz nikolaus nikolay nikole nikoleta nikolett nikoletta
nikolette nikoli nikolina nikolis nikolos nikolus nikora nikos nikya nikyah nikyla niké nikša nila
nilah nilam nilan nilani nilay nilaya nilcan nilda nilde nile niles nilesh nilgün nili nilima nilo
nilsa nilson nilufar nima nimah nimakoah nimas nimco nimisha nimit nimo nimra nimrat nimrit nimród
nimsi nimue nina ninah ninamarie ninel nineli ninetta ninette ninfa niniano ninioluwa ninnie nino
ninoshka ninoska ninthe nio nioka niomi niouma niquita nira niracha niraj nirali niralya niranjan
nirav nirbhay nirgül nirja niro nirvaan nirvair nirvan nirvi nisa nisan nisha nishan nishant
nishanth nishat nishi nishika nishita nishka nishtha nisreen nissa nissi nissim nita nitara nitasha
nitesh nithila nithin nithya nitika nitin nitya nitza niurka niva nivaan nivan nivea niveah nivek
nives nivia nivin nixie nixon nixxon niya niyaga niyah niyam niyana niyanna niyati niyazi
niyilolawa niyla niylah niyomi niyonna niza nizamettin nizar nizhoni nizom nizomiddin niğmet
niştîman njabulo njagi njegomirka njenga njeri njeru njiru njogu njoki njoroge njozi njue njuguna
nkanyezi nkazimulo nkechi nkenge nkiruka nkosenye nkosi nkosingiphile nkosinhle nkosiyabo nnamdi
nneka nnenna nneoma noa noach noah noal noam noami noan noar nobantu nobie nobuhle nocholas nochum
nocole noctis nodira noe noeh noela noelani noele noeleen noeli noelia noelie noeline noell noella
noelle noellie noelly noely noema noemi noemie noemy noemí nofoto noga noha noham nohan nohea
nohealani noheli nohelia nohely nohemi nohemy nohlan nohora noila noir noirin nojus nokulunga
nokuthula nola nolah nolan noland nolani nolann nolawi nolberto nole noleen nolen nolhan nolia
nolie nolin nollaig nollie nolon nolwazi nolyn nolynn nomagugu nomalanga noman nomar nomasonto
nomathalente nomathemba nomcebo nomi nomthandazo nomusa nomvula nona nonhlanhla noni nonie
nonjabulo nonkululeko nonna nonnie nonso nooh noor noora noorah noortje noppakao nora noraa norah
noralee noralyn noralynn norbert norberta norberto norbey nore noreen noreene norelle norene noreta
noretta norhane noriah norica norie noriel norielle noriko norina norine norita norlan norlene
norma normajean normalee norman normand normani normon norrin norrine norris norton norva norval
norvel norvell norvella norville norvin norwood nosir nosirjon nosson nostriano notburga nothando
notnamed noud nouh nouha nour noura nourane nouri nout novah novak novalee novalei novaleigh novali
novalie novaly novalyn novalynn novan novarae novi novia noviana novie novita nowell nowi noxolo
noya nozibusiso nozima nozipho nozizwe nozomi noâm noè noé noémi noémie noë noël noëlla noëlle
noëmi nqobile nqobizitha nrima nthabiseng ntimi ntokozo ntombizodwa nuala nuccia nuchem nugraha
nuha nuhu nula numan nuno nunziata nunzio nupur nura nurah nural nuran nuray nurbanu nurbek nurcan
nurda nurdeniz nuretdin nurettin nurey nurgil nurgül nurgün nurhayet nuri nuria nuriat nuriddin
nuriel nuriya nuriyah nuriyet nurkan nurlan nurmelek nurseda nursel nurseli nursim nurtaç nurten
nuru nurul nurullah nurveren nury nurşan nusaiba nusayba nusaybah nusrat nusratulloh nusret nussen
nutcha nutkrita nutwadee nuvia nuyan nuša nwabudike nya nyaboke nyaga nyah nyair nyaira nyaire
nyaisha nyaja nyajah nyakundi nyamai nyambura nyan nyana nyanchama nyanna nyara nyari nyasha
nyashia nyasi nyasia nyasiah nyawira nycere nychelle nycholas nycole nydia nyeem nyeema nyeisha
nyel nyela nyelah nyeli nyella nyelle nyelli nyellie nyema nyemah nyesha nyeshia nygel nygeria
nyheem nyheim nyia nyiah nyiesha nyima nyisha nyja nyjae nyjah nykeria nykia nykira nyko nykolas
nykole nyla nylah nylan nylani nyle nyleah nylee nylen nyles nylia nyliah nylo nymeria nymir nyna
nynke nyoka nyoman nyomi nyomie nyongesa nyoni nyonna nyota nyquan nyra nyrah nyree nyriah nyrie
nyrobi nyron nysa nysha nyshawn nysir nyuki nyxon nyyear nyzaiah nyzier nyzir nzinga nzioka nzomo
nádia nándor nátán néhémie nélia nélida néné néstor nóra núbia núria nûda nûdem nûredîn nüdret
nükhet nürice něhoslav oakes oaklan oaklee oaklei oakleigh oaklen oakley oaklie oaklin oaklyn
oaklynn oaklynne oaks oana oanh oather obadiah obaid obaloluwa obanijesu obbie obdulia obed obediah
oberon obert oberyn obianuju obid obie obinna obioma obrad obren obrian obrien obryan ocampo oceana
oceane oceanna ochieng ocie ociel octa octav octavia octavian octaviana octaviano octavie octavio
octavion octavious octavis octaviu octavius océane odai odalis odaliz odalys oday oddie oddone
odean odelia odeline odell odella oden oderico odes odessia odessie odeta odetta odette odhiambo
odhran odidone odie odika odil odile odilia odilon odin odinn odis odkanlı odolen odon odongo
odorico odunayo oduor odus odyn oeshi ofelia ofelya offie ofilia ofélia ofélie oganer ogechi oger
ognjana ognjen ogooluwa oguş ohana ohanna ohemaa oisin oiva ojani ojas ojasvi ojaswini ojārs okan
okanay okbay okechukwu okello okey okgüçlü okie okiki okoth oksana okseven okta oktavie oktavius
oktavián oktay okto oktávie oktüremiş okumu okyalaz okşan ola oladara oladare oladimeji olaf olaide
olajumoke olajuwon olakunle olalla olamide olan oland olanda olander olando olani olanna olanrewaju
olansile olaoluwa olar olasunmbo olatunbosun olav olavi olawale olayinka olbram olca olcay oldağ
oldrich oldřich oldřiška olean oleda oleg olegario oleksandr olen olena olene olenna olesea olesya
oleta oletha oletta olevia oley olfert olga olgica olgierd oliana olie oliga olim olimpia olimpiada
olimpian olimpio olimpiu olin olina olinda olindo oline oliva olivander olivea olivera oliverio
olivette olivia oliviagrace oliviah oliviana olivianna oliviarose olivie olivier oliviera oliviero
olivija oliviu olivya olivér oliwer oliwia oliwier olle ollen ollie ollin ollis ollivander olliver
olly olman olof ololade oloo olov olsen olson oluchi olufemi olufeyisayo olufunke olufunmi
olufunmilayo olumide olumorotimi oluoch olusola olutomiwa oluwadamilare oluwadamilola oluwadarasimi
oluwademilade oluwafemi oluwaferanmi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwanifemi
oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatamilore oluwatimilehin oluwatobi
oluwatobiloba oluwatofunmi oluwatomisin oluwatoni oluwatosin oluwatoyin oluwatoyosi oluwatumise
oluwole oluwunmi oluş olvin olwen olwethu olympe olympia olympie olyver olyvia olívia olīvija oma
omaca omad omair omaira omaja oman omana omar omara omaree omari omaria omarian omarie omarii
omarion omarr omauri omawunmi omayra ombeline ombline ombretta omeed omeir omeka omelia omer omere
omero omid omie omina omir omisha omkaar omkar omni omobobola omobolanle omodunni omolabake omolara
omolola omondi omosalewa omotara omotayo omotola omotolani omotoun omowumi omran omri omunique omya
ona onaje onalee onat ondieki ondina ondine ondra ondre ondrea ondrej ondřej ondřejka oneal oneda
oneil oneisha oneita oneka onesha onesimo onesmus onesta onesti onesto onesty oneta onetta oney
ongay oni onica onie oniel onika onis onita onix onkar onna onni onnie onofre onofrio onome onorata
onorina onorino onorio onoriode onufry onuker onur onurcan onursu onveer onya onyango onyekachi
onyinye onyinyechi onyxx oona oonagh oormila opalina opan opemipo opeoluwa opeyemi opha ophelia
ophelie ophélie opie opiyo opung opwonya oqil ora oracio orah oralee oralia oran oranlı orazio
orbie orbin orchidea ordean oree orel orelia orell oren orene orenthal orenzio oreofe oreoluwa
orest orestas oreste orestes oretha oretta orfelina orfeo orfhlaith orgün orhan ori oria oriah
orian oriana oriande oriane orianna orie orien orietta orif orilla orin orinder orio orion oris
orit oriyah orla orlagh orlaigh orlaith orlan orland orlanda orlander orlandus orlane orlean orlen
orlena orlene orley orli orlie orlin orlinda orlo orlyn orma orman ormond orna ornella oronde
oronzo orpha orra orren orrie orrin orry orsino orso orsola orsolina orsolya orson ortak ortansa
ortencia ortensia ortensio ortrud ortrun ortwin oruç orva orvel orvil orville orvin orvis orvokki
oryan oryn oryon orzu orçin osama osamah osanna osaze osbaldo osborn osborne oscar oseas osei
oseias oshae oshay oshea oshen osher oshun osiah osias osie osiel osinachi osiris oskar oskari
oskár osman osmany osmar osmara osmel osmin osmo osmond osmondo osogo osric ossama ossi ossian
ossie ossiel osten ostin ostoja osualdo osunleke osvald osvaldo oswald oswaldo oswin ota otabek
otakar otakara otay otelia otello otfried otha othel othell othella othman othmane othmar othniel
otho otieno otila otilia otilie otilio otis otisha otmar otniel oto otokar otomar otoniel ottaviano
ottavio ottfried ottie ottilia ottilie ottis ottmar otto ottokar ottomar ottone ottó otávio otília
otýlie otīlija ouanes ouida ouma oumar oumayra oumou ourania oury ousman ousmane oussama outi
ovadia ovella overton oveta ovidio ovidiu ovidius ovie ovila oviya owain owais owen owethu owin
owino owuor owyn owynn oxana oya oybek oyenike oyga oyindamola oyindasola oyinkansola oymak oynur
oysha oyuki ozan ozana ozanne ozansü ozell ozella oziah ozias ozie oziel ozil ozioma ozod ozoda
ozodbek ozren ozy ozzie ozzy oğulbaş oğurata oğuz oğuzhan oğuzman oļegs oļģerts oľga paarth paavo
pabla pablo pacen pacey pachia pachongruk paciano pacifico paco pacomio pacífica pacôme paden padma
padme padmi padraic padraig padraigh padraigin paeton paetyn pahal pahola pahoua paiden paige
paighton paije pailyn pailynn paiman pairlee paislee paislei paisleigh paisli paislie paisly
paislyn paislynn paisyn paiten paiton paityn paitynn paizlee paizleigh paizley paja paker pakize
pakjira pakou paksu palak palatino palin palladio pallavi palle pallie palma palmazio palmer
palmira palmiro paloma palyn palémon pam pama pamala pambe pamela pamelia pamella pamelyn pamfil
pamila pamla pamlea pammachio pammie pammy pamula panagachie panagiota panagiotis panait panayiota
panayiotis panca pancario pancho pancrazio pandu panfilo pangeran pangestu panji panka pankracy
pankrác panna pannawich pantaleo pantaleone pantelei pantelis panya paola paoletta paolina paolo
pape paquita parag paralee param paramartha paramita paraschiva parascovia paraskevi pardi pardo
pari paride parin parisa parisha parke parklynn parla parlee parman parmenio parneet parnika parris
parrish parsa parsival parth parthenia parthiv particia partick parvati parvez parys pascal pascale
pascaline pasco pascuala pasi paskal paskala paskalia pasqual pasquale pasqualina pastora
patchaploy patcharaporn paterne paterniano pathé pati paticia patrece patrecia patrese patria
patric patrica patrice patrici patricia patriciaann patricie patricija patricio patrick patrik
patrina patrisha patrisia patrizia patrizio patroclo patryce patrycja patrycjusz patrycy patryk
patrícia patrīcija patsey patsie patsy patsye patt pattamon pattapon pattatomporn patterson patti
pattiann pattie patton patty pattye paul paul-antoine paul-arthur paul-gerhard paul-heinz paula
paulanthony paule paulene paulett pauletta paulette paulica paulien pauliina paulin paulina pauline
paulino paulita paulius paulla paullette paulmichael paulo paulína paulīne pauric pauside pava
pavani pavao pavel pavica pavielle pavla pavle pavlina pavlos pavlín pavlína pavol pawan pawel
paweł paxon paxson paxten paxton paxtyn payal payam payden paydon payge payidar paylin payne paysen
payslee paysley payslie payson paytan payten paytin payton paytyn payzlee peaches peadar peader
pearce pearla pearle pearlean pearlena pearlene pearley pearlie pearline pearse pearson pecola
pecolia peder pedro pedrohenrique peem peeter pegeen pegge peggi peggie peggy peggyann peggye pegi
pehlil peighton peightyn pekka pekkan pelaghia pelagia pelagie pelaji pelayo pele peleo pelhřim
pelin pelinsu pelle pellegrino pelumi pema pembe pembesin penda penelopa penelope penelopi peng
peni peniel penina peninah pennelope penney pennie pennye pentti pepe pepijn pepita pepito per-erik
per-olof pera percell perceval percilla percival percy peregrin perel peren peretz perez perfecto
perica pericle perihan perikles perinur peris perkasa perla perle perley perlie perlita permelia
permun pernell pernilla pernille pero perpetua perran perri perrie perrin perrine perrion perris
perseo persephanie persephone persephonie persida persis pertev pertti peruna pervaiz perver pervin
pervis perzida perî pesent pessy petar pete petek peter peter-michael peterson petina petko petr
petra petrana petras petre petri petrice petrică petrija petrina petrișor petro petrona petronela
petronila petronilla petronille petronio petronius petros petru petrus petruše petruț petruța
petteri petula peyami peyson peytan peyten peytin peyton peytyn phaedra phala phallon phanice
pharah pharell phares pharoah pharrah pharrell phat phebe phelan phelicia phelim phelix pheng
phenix phenphitcha phenyx pheobe pheonix phil phila philana philani philbert phileas phileine
philemon philibert philicia philine philip philipe philipp philippa philippe philis philisha phill
phillip phillipe phillippe phillips phillis philmore philo philomena philomene philomène
philopateer philopater philothée philou philémon phineas phinehas phinley phinneas phiona
phiwokwakhe phoebe phoenixx phoenyx phong phubes phuc phung phuoc phuong phylicia phylis phylisha
phyliss phyllicia phyllis phylliss phynix phúc phương piaras piedad pien pieper piera pierangelo
piercen pierette piergiorgio piergiuseppe pierina pierluigi piermarco piermaria piero pierpaolo
pierre pierre-alain pierre-alexandre pierre-andré pierre-antoine pierre-louis pierre-yves pierrette
pierrick piersanti piersilvio pierson piet pieter pieter-jan pietra pietro pihu piia pijus pilar
pili pim pinchas pinchos pinchus pinkey pinkney pintusorn pio piotr pippa pippo pirahmet piran
piraye piret pirjo pirkko pirmin piroska pitipat pius piya placida placido platon platone platón
pleas ples pleshette pleun pleșu plinio pluma plummer plutarco plácido pola polette polidoro
polifemo polikarp polina polissena pollie pollione polly pollyann pollyanna polona polonca polykarp
polyxena pompeo pompilia pompiliu pomponio ponciano poncio pontus ponziano ponzio poonam poornima
popobawa poppi poppie porcha porche porchea porchia porcia porfirio porfiriusz porfiry pornchanok
porscha porsche porschea porschia porsha porshe porshia portia porzia porziano posey posie postumio
poul povilas praba prabawa prabhav prabhjot prabowo prabu prachi pragya prajna prakosa prakriti
prames pramila pran pranata pranathi pranav pranavi pranawa pranay praneel praneeth pranika pranish
pranit pranshi prapti prasad prasanna prascovia prasetya prasetyo prashant prassede prateek pratham
prathamesh pratik pratiwi pratt pratyush pravdan pravdomil pravdomila praveen pravomil pravomila
pravoslav pravoslava prayag prayan prayitna prayoga prayogo preben precilla preciosa predrag preet
preethi preeti preity prem prema prentis prentiss prescilla prescott preslea preslee preslei
presleigh presley presli preslie presly preslyn preslynn pressley presten prestin preston prestyn
pria priamo pricila pricilla priit primerose primitiva primitivo primož princella princesa
princessa princeston princetta prisca priscah priscella priscila priscilla priscillah priscille
priscillia prisco priseis prisha prisila prisilla priska prisma prita prithvi priti privato priya
priyal priyala priyana priyanka priyansh procopio profira prokles prokop prokopa prokul promiss
promyse proserpina prospera prospero protasio proteo providenci providencia prudencia prudencio
prudenzia prudenzio prudie prudy pruitt prvoslav pryce prynce prynceton pryor przemysław pualani
publio puccio puja puji puk pulchérie pumbaa puneet puntira pupolo puput pura purificación purnell
purnima purushottam purvi purvis purwa purwadi purwanto pushti pusicio puspa puspita puti putri
putu pyper pánfilo päivi päivikki pécine pélagie pénélope pépin péter pétronille pío pürçek pārsla
pāvils pătru pēteris pınar přemysl přibyslav přibyslava qaadir qaasim qabeel qabil qadar qadeer
qadim qadir qahtan qaim qais qamar qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee
qay-yoom qays qiana qianna qiara qizilgul qobil qori qosim quadarius quade quadir quadre quaid
quamaine quamel quamere quamir quana quanah quanasia quanda quandarius quandra quandre quaneisha
quanesha quaneshia quanetta quang quanika quanisha quanita quaniya quaniyah quantae quantarius
quantasia quantavious quantavis quantavius quantez quantia quantina quantisha quantrell quaron
quartez quartilla quashaun quashawn quashon quasim quasimodo quatisha quavion quavon quayshaun
quayshawn qudamah quddoos qudoos qudrat queena quency quenisha quenna quentavious quenten quentin
quentina quentine quenton quentyn querano querida quetzali quetzalli quetzally quetzaly quiana
quianna quiara quiera quierra quieta quillan quincee quincey quinci quincie quincy quindarius
quindell quindon quinesha quinetta quinette quinisha quinita quinlan quinlee quinley quinlin
quinlyn quinlynn quinn quinne quinnlan quinnlee quinnley quinnly quinnlyn quinntin quinnton quintan
quintana quintara quintarius quintasia quintavious quintavis quintavius quintel quintell quintella
quinten quinter quinterious quinterrius quintessa quintez quintia quintiliano quintilio quintin
quintina quintino quinton quintrell quintus quinty quintyn quinziano quinzio quique quirin quirino
quita quiteria quitman quitterie quiéta quoc quorra quran qurban quron qusai qusay qushi qutaybah
qutb qutub quyen quynh quynn raad raaga raaghib raagini raahi raahil raahim raakin raam raamis
raamiz raashid raatib raaya rabab rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee
rabi rabia rabiah rabih rabit rabon racha rachael rachal rachana rachard racheal rachel rachela
rachelann rachele rachell rachelle rachid rachida rachit rachita rachna rachyl rachèle raci racquel
racquelle rada radames radan radana radegast radek radeke raden radenko radford radha radhee
radhika radhost radi radiah radika radim radimír radimíra radin radina radion radislav radislava
radit raditya radivoj radivoje radiša radka radko radley radmil radmila radmilo rado radojka
radolfo radomil radomila radomir radomír radomíra radonna radosav radoslav radoslava radosław
radovan radovana radoš radslava radu radul radvan radvilė radwan radúz rae raea raeana raeann
raeanna raeanne raechel raechelle raed raeden raedyn raees raef raeford raegan raegen raeghan
raegyn raejean raekwon rael raela raelan raelani raelee raeleen raeleigh raelene raeley raeli
raelie raelin raelle raelyn raelynn raelynne raena raenell raeonna raequan raeshaun raeshawn raeven
raevin raevon raevyn raewyn raeya raf rafa rafael rafaela rafaella rafal rafan rafay rafaél rafaël
rafał rafe rafeal rafee rafeef rafeek rafeeq rafel rafet raffael raffaela raffaele raffaella
raffaellino raffaello rafferty raffi rafi rafia rafid rafih rafila rafiq raford ragan ragen
rageshwari rageswari raghad raghav ragheb raghib ragina ragna ragnar ragner ragnhild raguel raha
rahab rahaf raharja rahat rahayu rahcel raheel raheem raheen raheim rahel rahi rahiem rahil rahim
rahima rahime rahiye rahkeem rahm rahma rahmah rahman rahmat rahmawati rahmel rahmet rahmi rahmir
rahn rahsaan rahul rahşan raia raianna raide raiden raidon raidyn raif raife raiford raigan raigen
raihan raija raik railee raileigh railey raili railyn railynn raima raimo raimondo raimund raimundo
raina rainah rainald rainaldo rainee rainelda rainelle rainer rainey rainhard raini rainie rainn
rainna rainold raisa raisha raissa raistlin raiven raivo raivyn raiya raiyah raiyan raiza raizel
raizy rajab rajan rajana rajanae rajat rajata rajeev rajendra rajesh rajeshri raji rajinder rajiv
rajko rajmund rajna rajnold rajon rajsa rajveer rajvir rakai rakayla rakeb rakeem rakeisha rakel
rakesh rakesha rakia rakide rakim rakin rakisha rakita rakiya rakiyah raksha rakıp raleigh ralene
raley ralf ralf-dieter ralf-peter raliegh raliyah ralonda ralph ralphael ralpheal ralphie ralston
raluca ralyn ralynn rama ramaa ramadhan ramah ramaj ramal raman ramanda ramandeep ramani ramar
ramari ramata ramatoulaye ramaya ramazan rambo ramces rameen ramel ramell ramello ramelo ramesh
rameshwar ramey ramez ramia ramiah ramiel ramil ramin raminta ramir ramiro ramiya ramiyah ramiz
ramla ramon ramona ramond ramonda ramone ramonia ramonica ramonita ramsay ramses ramsey ramsha
ramsie ramunė ramy ramya ramyah ramzey ramzi ramziddin ramziya ramzy ramón ramūnas ranada ranae
ranbir randa randal randale randall rande randee randel randell randen randi randie randilyn randle
randol randolf randolph randy randye rane raneem raneen raneisha ranek ranell ranelle ranen ranesha
ranetta ranette raney ranferi rangel rangga rania raniah ranie ranier ranieri raniero ranika ranim
ranisha ranita raniya raniyah ranjeet ranjit ranko rannie ranny ranolfo ranson ranulfo ranveer
ranvir ranya ranyah raoul raphael raphaela raphaella raphaelle raphaël raphaëlle rapheal raphel
rapulane raquan raquel raquell raquelle rareș rasaan raschelle rasean raseel rasha rashaad rashaan
rashad rashada rashae rashan rashana rashanda rashanna rashard rashaud rashaun rashauna rashaunda
rashawn rashawna rashawnda rashay rashea rashed rasheda rashee rasheed rasheeda rasheedah rasheem
rasheema rasheen rasheena rasheka rashel rashell rashelle rashi rashia rashid rashida rashidah
rashidi rashied rashika rashmi rashod rashon rashonda rashun rashunda rasifa rasim rasmus rasool
rastislav rastislava rasul ratchanon rateel rati ratibor ratih ratimir ratmír ratna raudel rauf
raul raun raunak rauno raushanah ravan raveen raveena ravi ravin ravina ravindra ravneet ravon
ravshan ravy ravyn ravynn rawan rawane rawiri rawleigh rawley rawlin rawlings rawlins rawn rawson
raxmatulloh raya rayaan rayah rayan rayana rayane rayann rayanna rayanne rayansh raybon rayburn
rayce raychel raychell raychelle raydan raydel raydell rayden rayder raydin raydon raye rayelle
rayelynn rayen rayetta rayette rayfield rayford raygan raygen rayhaan rayhan rayhana rayjon rayla
raylan rayland raylea raylee rayleen raylei rayleigh raylen raylene rayley rayli raylie raylin
raylinn raylon raylyn raylynn raylynne rayma rayman raymar raymie raymir raymon raymona raymond
raymonda raymonde raymondo raymone raymont raymound raymund raymundo rayn rayna raynah raynaldo
raynard rayne raynee rayneisha raynell raynelle rayner raynesha raynetta raynette rayni raynie
raynisha raynold raynor rayola rayona rayonna rayquan raysa raysean rayshad rayshard rayshaun
rayshawn rayshell rayshon rayshun rayson rayven rayvin rayvn rayvon rayxona rayya rayyan rayén raza
razan razi razia raziah raziel raziya raziyah razı raúl raşit raško rea reace reade reagan reagann
reagen reaghan reagyn reah realynn reana reann reanna reannah reanne reannon rease reatha reather
reba rebakah rebbeca rebbecca rebeca rebecah rebecca rebeccah rebecka rebeckah rebeka rebekah
rebekka rebekkah rebihat recai recardo rece recep recepali rechel rechelle rechy reco reda redd
redell redmond redonna reece reeda reegan reem reema reena reene rees reesa reese reeshemah reet
reeta reeva reeves reeya refael refah refet refik refoel refugia refugio refujio regan reganne
regena regenia reggie regginald reghan reghina regina reginae reginald reginaldo regine reginia
reginna regino reginold regis regitse regitze regnārs regolo regula regína regīna reha rehaan reham
rehan rehana rehanna rehema rehime rehman rehmat reia reianna reice reid reida reidun reigan
reighan reighlyn reighlynn reighn reigna reijo reika reiko reiley reilley reilly reily reilyn
reilynn reimar reimer reimund reina reinald reinaldo reine reinel reiner reingard reinhard
reinhardt reinhart reinhild reinhilde reinhold reino reis reise reisha reiss reita reizel reizy
rejan rejane rejeana reka rekha reksa relda relena relja rella relu rema remas remazan rembert
remedi remedios remee remi remie remiel remig remigio remii remilekun remington remingtyn remmi
remmie remmington remmy remo remon remona remondo remonia remus remy remzi rena renaat renad renada
renae renald renaldo renan renard renarda renardo renat renata renate renatha renato renatta renaud
renaye renda rendell rendi rendy rene renea renee reneisha reneka renelda renell renella renelle
renesha renesmae renesmay renesme renesmee renessa reneta renetta renette renezmae rengin rengül
reni renia reniah renie renika renise renisha renita reniya reniyah renja renji renlee renleigh
renley renly renn renna rennae renne rennee renner rennick rennie renny reno rens renske renton
renwick renzo renát renáta rené renée renārs renāte reola reon reona reonna resa resha reshad
reshard reshaun reshawn reshma reshonda reshoni resi respati respicio ressie restu resulcan resûl
resül reta retaj retal retha retno reto retta rettie reuben reubin reuel reuven reva revan reveca
revi revin revis revonda revza rewa rex rexann rexanna rexanne rexford rexhep rexine rexton rey
reya reyaan reyaansh reyah reyan reyana reyanna reyansh reybaud reyden reyes reygan reyhan reylene
reyli reylin reylynn reymond reymundo reyn reyna reynald reynalda reynaldo reyne reynold reza rezin
reznor rezzak rezzan reşat reşîd rhaelyn rhaelynn rhaenyra rhanda rhandi rhavi rhaya rhayne rheagan
rhealynn rheana rheanna rheanne rheannon rheba rheda rhegan rhema rhemi rhen rhena rhenda rhesa
rhet rheta rhett rhetta rheya rhia rhian rhiana rhiann rhianna rhiannan rhianne rhiannon rhianon
rhilee rhiley rhilynn rhina rhoda rhodes rhona rhonda rhondalyn rhonin rhonna rhya rhyan rhyann
rhyanna rhyatt rhyder rhydian rhyen rhyett rhyker rhylan rhyland rhylee rhylei rhyleigh rhylen
rhylie rhylin rhylynn rhys rhyse riaan riad riah rian riana riane riann rianna rianne riannon riaz
rica ricahrd ricard ricarda ricardo ricario riccarda riccardo ricci ricciotti ricco richa richad
richar richard richarda richardine richardo richardt richel richele richell richelle richelmo
richerd richetta richey richie richmond richrd richy richárd rick rickard rickayla ricke rickell
rickelle rickesha rickey rickeya ricki rickia rickie rickita ricky rico ricquel rida riddhi riddick
ridgely ridhaan ridhi ridhima ridwan rieke rieley riella rielle rielly riely rielyn rielynn riese
rifat rifka rifky rigard rigby rigdon riggin riggins rigley rigmor rigo rigoberto rihaan riham
rihan rihana rihanna riikka riina riitta rija rika rikard rike riker riki rikia rikke rikki riko
riku rilan rilda rilee rileigh rilen riley rileyann rilie rilla rilley rillie rilyn rilynn rilynne
rimantė rimas rimma rimsha rina rinaldo rinda rindy ringo rini rinley rinnah rino rinoa rinor rio
rion riona rionna riott ripken ripley ripp risa risalet risasi risha rishaan rishab rishabh rishan
rishard rishav rishawn rishi rishik rishika rishikesh rishit rishita rishiv rishon risper ristana
risto rita ritaj rital ritamarie ritchie ritesh ritha rithanya rithik rithika rithvik rithwik
ritika ritisha rito ritt ritta ritter ritu ritva ritvik riv riva rivaan rivaldo rivan riven
riverlee riverleigh riverly riverlyn riverlynn rivka rivkah rivky riya riyaan riyad riyah riyan
riyana riyanna riyansh riyanshi riza riziki rizki rizvon rizwan ričardas ričards rmani rmoni roann
roanna roanne roark roarke robaldo robb robbe robben robbert robbi robbie robbin robby robbye
robbyn robecca robel roben robena rober robert roberta robertas roberth robertha robertina
robertine roberto robet robi robie robina robinette robinson robiya robley robson robt roby robyn
robyne robynn robynne rocco roch rochdi rochel rochele rochell rochella rochelle rochus rocio
rockell rockelle rockey rockie rockland rocklin rocklyn rockne rockney rocko rockwell rocquel
roczen rocío roda rodah rodan rodarius rodd rodderick roddie roddrick roddy rodel rodell roderic
roderica roderich roderick roderik roderyk rodger rodgerick rodiano rodica rodina rodion rodman
rodneisha rodnesha rodney rodolfo rodoljub rodolphe rodric rodrick rodricus rodrigo rodrigue
rodrigues rodriguez rodriques rodriquez rody roel roeland roemello roen roena rogan rogelio rogen
rogena rogene roger rogerick rogerio rogina rohaan rohail rohan rohana rohat rohen rohin rohini
rohit rohith rohn roise roisin roiza roizy roj rojean rojelio rojnu rojus rokas rokhaya rokia roko
roksana rola rolan roland rolanda rolandas rolande rolando roldan roldán rolen rolene rolf-dieter
rolf-peter rolfe rolfo rolin rolinda rolla rollan rolland rollande rollen rollie rollin rollins
rolly rolonda roma romain romaldo romana romanda romane romanița romano romar romari romario
romayne romee romel romelia romell romelle romello romelo romen romero romeu romey romi romie
romilda romilly romin romina romir rommie romney romoaldo romola romolo romon romona romonda romone
romonia romuald romualdas romualdo romul romulo romulus romy romyn román roméo romāns ron rona
ronae ronak ronal ronald ronalda ronaldo ronalee ronan ronav ronda rondal rondale rondall rondalyn
rondarius rondell rondey rondi rondle rondy ronee roneisha roneka ronel ronell ronelle ronen
ronesha roneshia ronetta ronette roney roni ronia ronica ronie roniel roniesha ronika ronin ronique
ronisha ronit ronita ronith roniya roniyah ronja ronke ronn ronna ronnae ronnald ronne ronnel
ronnell ronnesha ronnetta ronnette ronney ronni ronnica ronnie ronniesha ronnika ronnisha ronnita
ronny rono ronold ronon ronrico ronson rontavious ronte rontrell rony ronya ronî roohi rooney roope
roos roosa roosevelt roosvelt roran rorey rori rorie rorik rosa rosa-maria rosabel rosabella
rosabelle rosaire rosaisela rosaland rosalba rosalea rosaleah rosalee rosaleen rosaleigh rosalena
rosalene rosali rosalia rosalie rosalin rosalina rosalind rosalinda rosalinde rosaline rosalio
rosalita rosalva rosaly rosalyn rosalynd rosalynn rosalía rosamaria rosamary rosamel rosamond
rosamund rosamunda rosana rosangela rosangelica rosann rosanna rosanne rosarie rosario rosaura
roschelle rosco rose-marie rosealee rosealie rosealyn rosealynn roseann roseanna roseanne rosel
roseland roselani roselee roselena roselene roselia roselie roselin roselina roselind roselinda
roselinde roseline rosella rosellen rosely roselyn roselyne roselynn roselynne rosemaria rosemarie
rosemond rosena rosenda rosendo rosene roser rosetta rosevelt rosey rosezella rosezetta roshad
roshan roshana roshanda roshanna roshard roshaun roshaunda roshawn roshawnda roshell roshelle
roshni roshon roshonda roshunda rosi rosia rosibel rosie rosiland rosilyn rosina rosine rosio
rosita rosl rosland roslin roslind roslyn roslynn rosman rosmarie rosmary rosmery rosmunda ross
rossa rossana rossella rosselyn rossi rossie rosslyn rossy rostislav rostislava roswita roswitha
rotaru rotich rotimi rotraud rotraut rourke rouven rovena rowe rowena rowin rowland rowyn rowynn
roxan roxana roxane roxann roxanna roxanne roxas roxelana roxene roxi roxie roxine roxy roy roya
royale royaltee royalti royann royanne royce royden roye royel royelle royer royetta roylene
royston roza rozalia rozalija rozalinda rozalyn rozalynn rozamunda rozana rozann rozanna rozanne
rozell rozella rozena rozetta rozina rozita roziya rozlyn rozlynn rozvita rozália rozálie roşan
ruah ruairi ruari ruba rubani rubbie rubby rubee ruben rubert rubi rubiano rubie rubiela rubina
rubyann rubye rubyrose rubén ruchama ruchel ruchi ruchy rucker rudecindo rudell rudene rudi rudie
rudine rudolf rudolfa rudolfina rudolfo rudolfína rudolph rudolpho rudra rudransh rudy rudīte
rueben ruedi ruel ruffin ruffus rufina rufino rufo rufus ruger ruggero ruggiero rugilė ruhaan
ruhama ruhan ruhani ruhee ruhi ruhide ruhiu ruhsar ruhsat ruhugül rui ruie rukhmani rukia rukiya
rukmin rulon rumaisa rumaldo rumani rumaysa rumena rumeysa rumi runa rungo rupa rupal rupert
ruperta ruperto rupinder ruprecht ruqaya ruqayya ruqayyah rushi rushil rushton ruslan ruslana
rusman rusnė russ russel russell rustam rusti rustin ruston rustyn rusul ruta rutger ruth rutha
ruthann ruthanna ruthanne ruthe ruthell ruthellen ruther ruthie ruthild ruthvik ruthy rutilo ruven
ruvim ruwaihim ruwayda ruweyda ruxanda ruxandra ruxin ruzica ruža ružena ružica ryaan ryad ryah
ryan ryana ryane ryann ryanna ryanne ryatt rydan rydell ryden ryder rydge ryelan ryelee ryeleigh
ryelle ryelynn ryen ryenn ryenne ryer ryett ryhanna ryheem ryiah ryian ryin ryka rykar ryken ryker
rykin rykker ryla rylah rylan ryland rylann ryle rylea ryleah rylee ryleeann rylei ryleigh rylen
rylend ryler ryley ryli rylie ryliee ryliegh rylin rylinn rylo rylon rylyn rylynn rylynne rym ryma
ryman ryne rynlee rynleigh rynn ryon ryosuke ryot ryota ryott ryson ryszard rytis rytė ryu ryun
ryver ryze ryzen ráchel réginald régine régis régulo réjean réjeanne réka rémi rémy rênas róbert
rómulo róza rózsa róża röya rúben rút rûken rüdiger rükneddin rüknettin rümeysa rüya rüçhan rüşen
rüştü răducu răzvan rıdvan rıfat rıfkı rıfkıye rıza rūdis rūdolfs rūsiņš rūta růžena s'fiso saabir
saachi saad saadat saadi saadia saadiq saafir saagar saahas saahil saahir saaiq saajid saal saalih
saalim saanvi saanvika saaqib saar saara saarah saariyah saathvik saatvik saavi saaya saba sabahat
saban sabar sabari sabas sabastian sabastion sabatino sabato sabazio sabbir sabeeh sabeen sabel
sabele sabella sabian sabien sabih sabiha sabihe sabil sabina sabino sabiq sabir sabirin saboor
saboxat saboxon sabra sabrea sabree sabreen sabreena sabrena sabri sabria sabrie sabriel sabrin
sabrina sabrine sabrinia sabrinna sabriya sabriyah sabryn sabryna sabur saburah sabína sabīne sabır
sacha sacheen sachi sachiko sachin sacid sacoya sada sadaf sadaka sadan sadao sadaqat sadar
sadarius sadberk saddie sadee sadeed sadeen sadeti sadettin sadey sadhana sadi sadia sadie sadiel
sadik sadiki sadina sadio sadiq sadira sadittin sadiya sadiyah sadiye sadler sadonna sadoqat sadrac
sadri sadriddin sadullah sady sadye sadık saed saeed sael saesha safa safaa safae safal safet
saffet saffiro saffo safi safia safiatou safina safinaz safir safira safire safiri safiya safiyah
safiyya safiyyah safiétou safo safouan safouane safta safura safwan sagal sagan sagar sagrario
sahaana sahaj sahalie sahan sahana sahar sahara saharah sahari saharra saharsh sahas sahasra saheed
sahej saher sahiba sahid sahil sahily sahin sahir sahira sahith sahithi sahmir sahra sahvanna saia
saida saidah saide saidee saidi saidy saif saifan saiful saifullah saige saila saim saima saina
saiquan sair saira sairah saire saisha saivon saiya saiyan saiyr sajad sajan saje sajid sajjad saka
sakani sakara sakari sakeena sakeenah saket saketh sakia sakina sakinah sakip sakira sakiya sakiyah
saksham sakshi sakti sakura sala salaar saladino salahuddin salam salar salaya salayah salbador
saleah saleem saleema saleemah saleen saleena saleh saleha salena salene salia salice salif salih
saliha salim salima salimah salimata salimatou salimet salinda saliou salisa saliyah salkın salle
sallee salley salli sallie sally sallyann sallyanne sallye salma salmaan salman saloh saloma salome
salomea salomena salomey salomon salomone salomè salomé salomë salomón saloni salsabila salud
salurbay salustio salvador salvadore salvator salvatore salvi salwa salwator saly sam samaad samad
samadhi samael samah samahat samai samaira samaiya samaiyah samaj samaksh samama samanatha samanda
samandar samani samanta samanth samantha samanthajo samanthan samanthia samanvi samanvitha samanyu
samar samara samarah samari samaria samariah samarie samarion samariya samarra samarth samary
samatha samauri samay samaya samayah samayra samed sameeha sameen sameer sameera sameerah sameka
samella samer samera sameria samesh sameul samhitha sami samia samiah samie samier samih samiha
samik samika samiksha samil samim samin samina samir samira samirah samiya samiyah samiyyah
sammantha sammi sammie sammuel sammy sammye samnang samo samona samone samora sampson samra samrat
samreen samson samsul samu samual samuel samuela samuele samuell samuella samukelisiwe samul samule
samuli samurtay samuël samvel samwel samweli samwise samy samya samyah samyak samyia samyiah samyra
samyrah samyria samyukta samyuktha sana sanaa sanad sanae sanah sanai sanaia sanaii sanaiya
sanaiyah sanam sanari sanav sanavber sanay sanaya sanayah sanaz sancak sancho sanda sandalio sandar
sande sandee sandeep sandford sandhya sandi sandie sandile sandon sandor sandra sandralee sandrea
sandria sandrine sandro sandu sanela sanele sanem sanford sangeeta sani sania saniah sanii sanije
sanika sanita saniya saniyah saniyya saniyyah sanja sanjana sanjay sanjeev sanjin sanjit sanjith
sanjiv sanjna sanjuan sanjuana sanjuanita sanka sankalp sanna sanne sanni sannie sanobar sanoe
sanora sansa sanskriti sansone santa santana santanna santasia sante santeri santhiago santi santia
santiago santiel santina santino santonio santoria santosh santy sanuel sanur sanvi sanvika sanya
sanyah sanye sanyia sanyiah sanyla sançar saodat saoirse saood saori saphia saphira saphire saphyra
saphyre sapiente sapna sapphira saprina saqib saquan sara saraann sarabella sarabeth sarabi sarada
sarae sarafina sarah sarah-jane sarah-louise sarahann sarahanne sarahbeth sarahelizabeth sarahgrace
sarahi sarahjane sarahlynn sarahmarie sarahy sarai saraia saraiah saraih saraiya saraiyah sarajane
sarala saralee saralyn saralynn sarang saranya saraphina saraswati saray saraya sarayah sarayu
sarbello sardor sare sareen sareena saren sarena sarenity sargun sargın sarha saria sariah sariel
sarika sarim sarina sarinity sarisha sarissa sarit sarita sariya sariyah sarkis sarla sarmīte
saroja saron saroya sarp sarpkın sarra sarrah sarrinah sartaj sarthak sartika sarunporn sarvar
sarvesh sarvin sarvinoz sarya saryah saryiah saryn saryna sarıcabay sascha sasha sashia saskia
saskie sasuke satara sathvik sathvika satina satine satish sativa satoria satoshi satoya satrettin
satrina satu saturniano saturnin saturnina saturnino satvik satya satyen satıa saud saudia saul
saulcerīte saulius saulo saumu saumya saunders saundra saurav sausha sauveur sava savahna savak
savalas savan savana savanah savanha savanna savannaha savannha savaughn savaya savayah savaş
saveah saveon savera saverio saveta savhanna savi savian savien savier savilla savina savinien
savino savio savion savir savita savni savon savonna savreen savva saxida saxon saxona saxton
sayaka sayan sayana sayani saydam sayde saydee saydi saydie sayed sayeed sayer sayf sayge saygın
sayid sayla saylah saylee saylem sayler saylor sayori sayra sayrak sayre saysha sayuri
sayvion sayvon sayward sayyid sayyora sayın saçı saèr saïd saúl sağcan sağıt saša sašo sa’adatu
scarleth scarlett scarlette scarlettrose schae scharlene schelly scherrie scherry scheryl schley
schneider schneur scholastika scholastique schuyler schylar schyler scolastica scotlyn scotlynn
scott scotti scottie scottlyn scottlynn scotty seaborn seager seaira seairra seamus sean sean-paul
seana seanan seaneen seanmichael seann seanna seanpatrick seanpaul seara searcy searra seaver seb
sebas sebastain sebasthian sebastiaan sebastian sebastiana sebastiano sebastien sebastijan
sebastion sebastián sebastião sebastjan sebastyan sebattin sebestian sebigül seblâ sebrena sebrina
sebron secilia secily seckou seconda secondiano secondina secundino seda sedale sedat sedef seden
sederick sedife sedona sedonia sedra sedric sedrick sedrik seeley seema seena seerat sef sefer
seferino seff sefora seger seghei segilola segismundo seha sehaj seham sehar sehel seher sehrish
seidy seif seija seiji seira seirra seith seiya sejal sejda sejla sekai sekani sekinat sekou
selahattin selaheddin selam selami selatin selby selcan selcen selda selden seldon seleen seleena
selen selena selene seleni selenia seler seleste seleta selia selim selime selin selina selinda
seline selma selmer selmin selvaggia selvi selvin selwyn selyan selyna selâtin selçuk selène sem
sema semaj semaja semaje semat semaya semender semenica semih semine semion semir semira semiramide
semisi semiyah semone semplicio sempronio semra semrin semya senad senai senaida senan senay sencar
sencere sendy senesio seng senia seniha senita seniya seniyah senka senn senne senofonte senol
senovia senta senya seon seona seosamh sep sephira sephora sepp seppe seppo septi sequan sequita
seracettin serafim serafima serafina serafino serafín serafína serah seraiah seraina serana serap
seraphim seraphina seraphine serapio serapione seraya serayah serbülent serda serdar sereen sereena
sereina seren serena serenah serenidy serenitee sereniti serenitie serenna serenus seretha serezli
serfinaz sergei sergej sergen sergey serghei sergi sergio sergiu sergius sergiusz serhad serhat
serhatmehmet seriah serigne serina serinity serita seriyah serjio serkan serma sermet sernur serol
serpil serrena serria serrina sertap sertaç servando servidio serviliano servinaz servác seryna
sesar sessa sesto setareh setayesh seth setsuko settar settimio settimo setya sev sevag seval sevan
sevana sevanna sevara sevastian sevcan sevda sevdi sevdinar seve severa severiano severin severina
severine severino severo severt severus severín sevgen sevgi sevginur sevi sevican sevil sevim
sevin sevindik sevinç sevla sevon sevsevil sevtap sevyn sevynn sewell seweryn seydina seydo seydou
seye seyed seyfettin seyfi seyfullah seyithan seylah seymour seynabou seyon seyyide seyyit sezal
sezen sezginbaş seçgül seçil seçkin seçme sfiso shaakira shaan shaaron shaasia shaban shabana
shabazz shabnam shabrea shabree shabria shacara shacora shacoria shacoya shad shada shadae shadai
shadana shadasia shadavia shadawn shaday shadaya shadd shaddai shadee shaden shadi shadia
shadiamond shadie shadman shadoe shadonna shadrach shadrack shadrick shae shaela shaelee shaeleigh
shaelin shaely shaelyn shaelynn shaena shafer shafter shahab shahad shahan shahana shahara shahboz
shahd shahed shaheem shaheen shaheer shaheim shahid shahida shahidah shahin shahir shahmeer
shahobiddin shahriyor shahrzad shahzad shahzaib shahzain shahzod shai shaiann shaianne shaila
shailah shailee shailene shailey shaili shaily shailyn shailynn shaima shain shaina shaindel
shaindy shaine shainna shaira shaivi shajuan shajuana shaka shakai shakala shakara shakari shakayla
shakea shakedra shakeel shakeela shakeem shakeema shakeena shakeera shakeeta shakeia shakeila
shakeira shakeisha shakeita shakeitha shakela shakelia shakema shakena shakendra shakenya shakera
shakeria shakerra shakerria shakesha shaketa shakevia shakeya shakeyla shakia shakiah shakiera
shakil shakila shakim shakima shakina shakinah shakir shakira shakirah shakirra shakisha shakita
shakiya shakiyah shakiyla shakti shakuntala shakur shakura shakya shakyia shakyla shakyra shala
shalae shalah shalaine shalamar shalan shalana shalanda shalandra shalandria shalane shalawn shalay
shalaya shalayah shalea shaleah shalee shaleen shaleena shaleigh shalena shalene shalese shaleta
shaletha shalev shalewa shaley shalia shaliah shalice shalicia shalie shalika shalimar shalin
shalina shalinda shalini shalisa shalise shalisha shalita shaliyah shalon shalona shalonda
shalondra shalunda shalva shalyn shalynn shama shamaine shamal shamar shamara shamari shamaria
shamarie shamarion shamarr shamarra shamaya shambhavi shambria shameca shamecca shamecka shameek
shameeka shameer shameika shameka shamekia shamel shamela shamell shamera shamere shameria shametra
shamia shamiah shamica shamicka shamieka shamika shamila shamina shamir shamira shamirah shamiya
shamiyah shammah shamon shamona shamond shamone shamonica shamra shamsiddin shamsuddeen shamya
shamyah shamyia shamyra shana shanae shanah shanai shanan shanara shanard shanasia shanavia shanay
shanaya shanaye shanda shandale shandee shandel shandell shandi shandiin shandon shandra shandrea
shandreka shandria shandrika shane shanea shanece shanee shaneeka shaneen shaneequa shaneice
shaneika shaneil shaneka shanekia shanekqua shanel shanell shanelle shanen shanequa shaneque
shanequia shanera shanese shanesha shanessa shanetha shanetra shanetta shanette shaney shani shania
shaniah shanica shanice shanicka shanie shaniece shanieka shanik shanika shanikka shanikqua shanin
shanina shaniqua shanique shaniquia shanira shanise shanisha shanita shanitra shaniya shaniyah
shankar shanley shann shanna shannah shannan shannel shannell shannelle shannen shannette shannia
shannin shannon shannyn shanoah shanon shanquita shant shanta shantae shantai shantal shantale
shantana shantanu shantara shantasia shantavia shantay shantaya shante shantea shantee shantel
shantele shantell shantella shantelle shanteria shanterria shantia shantice shantika shantil
shantina shantoria shantrell shantrice shanvi shany shanya shanyah shanyce shanyia shanyla shanyn
shanzay shaquala shaquan shaquana shaquanda shaquandra shaquanna shaquanta shaquasia shaquayla
shaqueena shaquel shaquela shaquella shaquelle shaquera shaqueta shaquetta shaquia shaquil shaquila
shaquile shaquill shaquilla shaquille shaquina shaquinta shaquira shaquisha shaquita shaquitta
shaquon shar shara sharad sharae sharah sharai sharalee sharalyn sharan sharanda sharanya sharay
sharaya sharayah sharbel sharda shardae shardai sharday sharde sharea sharece sharee shareece
shareef shareen shareena shareese shareka sharel sharell sharelle sharen sharena sharene sharesa
sharese sharetha sharetta sharhonda shari sharica sharice sharicka sharie sharief sharifa sharifah
shariff sharika sharilyn sharilynn sharin sharina sharine sharion shariq sharis sharisa sharise
sharissa sharisse sharita shariya shariyah sharla sharlee sharleen sharlena sharlene sharlet
sharlett sharlette sharley sharlie sharline sharlotte sharlyn sharlynn sharma sharmain sharmaine
sharman sharmane sharmayne sharmel sharmila sharmin sharmon sharna sharnae sharnay sharnee sharnell
sharnetta sharnette sharnice sharniece sharnise sharnita sharod sharol sharolyn sharon sharona
sharonda sharone sharonica sharonlee sharonna sharonne sharra sharrell sharren sharri sharrie
sharrod sharron sharronda sharry sharvi sharvil shary sharyl sharyn shasha shashank shashi
shashikala shashwat shasta shatara shatarra shatasha shatavia shataya shatera shateria shaterica
shaterra shaterria shaterrica shatha shatia shatika shatima shatina shatira shatisha shaton
shatonia shatonya shatora shatoria shatoya shatyra shaughn shaul shaun shauna shaunak shaunda
shaundra shaundrea shaune shaunee shauneen shaunette shauni shaunice shaunita shaunna shaunta
shauntae shauntavia shauntay shaunte shauntee shauntel shauntell shauntelle shauntia shaurya
shavanna shavar shavaughn shavell shavelle shavette shavon shavona shavonda shavone shavonn
shavonna shavonne shavonta shavonte shawan shawana shawanda shawanna shawn shawna shawnae shawnda
shawndale shawndell shawndra shawndrea shawne shawnee shawneen shawnell shawnelle shawnese
shawnetta shawnette shawni shawnia shawnice shawnie shawniece shawnika shawnique shawnita
shawnmichael shawnn shawnna shawnta shawntae shawntavia shawntay shawnte shawntee shawntel
shawntell shawntelle shawntez shawntia shawntina shawnya shawon shawonda shaya shayaan shayan
shayana shayann shayanna shayanne shayda shayde shayden shaydon shaye shayla shaylah shaylan shayle
shaylea shaylee shayleen shayleigh shaylen shaylene shayley shayli shaylie shaylin shaylon shaylyn
shaylynn shayma shayn shayna shaynah shayne shaynna shayon shayonna shayra shazia shaï shaïly
shaïma shaïna sheala shealee shealeigh shealyn shealynn sheamus shean sheana sheanna shearon sheba
sheccid sheddrick shedrick sheela sheelagh sheena sheera sheetal shefali shehu sheila sheilah
sheilia sheilla sheillah sheily sheilyn sheina shekia shekina shekinah shekira shekita shekoni
shela shelagh shelah shelaine shelanda shelba shelbe shelbee shelbey shelbi shelbia shelbie shelby
shelbylynn shelda shelden sheldon shelena shelene sheletha sheli shelia sheliah shelie shelina
shelisa shelise shelita shella shellby shelle shellee shellene shelley shelli shellia shellie
shellsea shelly shellye shelonda shelsea shelsey shelsy shelton shelva shelvia shelvie shemaiah
shemar shemeika shemeka shemekia shemia shemiah shemica shemika shemuel shena shenae shenandoah
shenay shenea shenee sheneka shenell shenelle shenequa shenetta sheng shenia shenica shenice
shenika sheniqua shenique shenise shenita sheniya shenna shep shepard sheppard shequila shequita
sher shera sherae sherah sheral sherald sheralee sheralyn sheran sherard sheray shere sherea
sherece sheree shereen shereese shereka sherel sherell sherelle sherena sherene sheresa sherese
sheretta sherhonda sheri sheria sherian sheriann sherica sherice shericka sherida sheridan sherie
sherif sherika sheril sherilee sherill sherilyn sherilynn sherin sherina sherine sherion sherise
sherisse sherita sheritha sheritta sherl sherleen sherlene sherley sherlie sherlin sherline
sherlonda sherly sherlyn sherlyne sherlynn sherma shermaine sherman shermeka shermika shermon
shernita sherod sherolyn sheron sheronda sheronica sherra sherral sherran sherre sherree sherrel
sherrell sherrelle sherri sherria sherrian sherriann sherrica sherrice sherrick sherrie sherrika
sherril sherrill sherrilyn sherrilynn sherrin sherrita sherrod sherron sherronda sherryann sherrye
sherryl sherryll shervin sherwin sherwood shery sheryl sheryle sheryll sheryn sherzod shetara sheva
shevaun shevawn shevelle shevon shevonne shevy shewanda shey sheyann sheyanne sheyenne sheyla
sheyli sheylin sheyna sheza shia shian shiana shiane shiann shianna shianne shida shiela shifa
shifra shikha shikira shila shilah shilo shiloh shilpa shilynn shima shimeka shimika shimon
shimshon shinead shineka shinika shinita shion shiori shiquan shiquita shir shira shirah shiree
shireen shirel shirell shirelle shirely shiri shirin shirine shirl shirla shirlean shirlee shirleen
shirlena shirlene shirley shirleyann shirlie shirline shirly shirlyn shiron shital shivaan
shivaansh shivaay shivakari shivali shivam shivan shivangi shivani shivank shivansh shivay shiven
shivin shivon shivonne shiya shiza shley shloima shloime shloimy shlok shloka shloma shlome shlomie
shlomo shlonda shmiel shmuel shneur shoaib shobhana shodiyor shogo sholanda sholom sholonda shomari
shon shona shonda shondell shondra shondrea shone shonette shoni shonia shonika shonita shonn
shonna shonnie shonta shontae shontavia shontay shonte shontel shontell shontelle shontia shonya
shoshana shoshanah shoshanna shoshannah shota shoua shourya shpresa shqipe shraddha shraga shravan
shravya shray shree shreenika shreeya shreshta shresta shresth shresthi shrey shreya shreyan
shreyansh shreyas shreyashi shridevi shrihaan shrihan shrika shriley shrinika shrishti shristi
shriya shriyan shronda shruthi shruti shterna shuaib shuan shubh shubha shubham shubhaprada shukri
shukrulloh shulamis shulem shuna shunda shundra shunta shuntae shuntay shunte shuntel shuree
shwanda shwet shweta shya shyah shyam shyan shyana shyane shyann shyanna shyanne shyasia shyenne
shyheem shyheim shyhiem shyla shylah shylee shyler shylin shylo shyloh shylynn shyna shyne shynia
shyquan shyra shyrel shyrl sia siah siana siani sianna sianni siaosi siara siarah siarra sibbie
sibel sibilla sibille sibley sibonelo sibongile sibusisiwe sibusiso sibyla sibylla sibylle sico
sicuro sid sidar siddalee siddarth siddh siddhant siddhanth siddharth siddhi siddhran siddie siddiq
sidharth sidi sidiq sidki sidnee sidney sidni sidnie sidoine sidon sidonia sidonie sidonio sidra
sidrah sidratul sidy sidónia sieanna sieara siearra siebe siedah siegbert sieghard sieglinde
siegmar siegmund siegrid siegried siegrun siegward siem sienna siennah siep siera sierah sierrah
sierria sifa sifiso sifuna sigebert sigfredo sigfrid sigfrido sigfried sigfríd sigge sigifredo
sigismond sigismondo sigismund sigita siglinde sigmar sigmund signa signe sigourney sigrid sigrun
sigurd sigvard siham sihawukele sihem siim siiri sijuade siku sil silanur silas sile silena siler
silja silje silke siloe silondile silus silvana silvano silverio silvester silvestr silvestre
silvestro silvia silvian silviana silviano silvie silvija silvina silvino silvio silviu silvius
silvo silván silvána silvère simar simara simas simaya simba simber simcha simea simen simeon
simeona simeone simge simi similoluwa simina simion simisola simiyu simmie simmone simo simon
simona simonas simone simonetta simonida simonne simphiwe simphiweyinkosi simra simrah simran
simrat simrin sims simten simuel simya simão siméon simón sina sinai sinaida sinan sinaya sinclair
sinclaire sinda sindhu sindi sindia sindisiwe sindre sindy sinead sinem sinenhlanhla sinesio
sinfronio sinică sinikka sinisa siniya siniyah siniša sinja sinjin sinkler sinthia sintia siobain
sioban siobhain siobhan siofra siomara siona sione siper siphephelo siphesihle siphiwe sipho sira
siraj sirap sircharles sireen sirena sirenity sireno siria siriano siricio sirine sirineu sirio
sirje sirkka siro sirojiddin sirpa sirr sirron sirus siré sisira siska sisko sissel sisto sitara
sithembiso siti sitiwat sitlali sitlaly sittik sittikorn siv sivert sixt sixten sixtine sixto
sixtus siya siyabonga siyah siyana siyanda siyon siyona sizakele sizani siënna sjoerd sjors skadi
skai skaidrīte skander skarlet skarleta skarleth skarlett skarlette skeeter skender skie skii
skilar skiler skilynn skippy skolastika skya skyann skyanne skye skyelar skyeler skyelyn skyelynn
skyla skylah skylan skylar skylee skyleigh skylen skylene skyler skyley skylie skylier skylin
skylinn skyllar skylor skylur skylyn skylynn skylynne skyra skyrah skyy sladen sladjana slamet
slaton slava slavek slaven slaviboj slavibor slavica slavisa slavka slavko slavoboj slavoj
slavoljub slavomil slavomila slavomír slavomíra slavěna slawomir slayde slayden slayter slayton
slađana sloane slobodan slobodanka sloka slyvester slyvia sláva slávek slávka smantha smaran
smaranda smaya smayan smeralda smil smiljana smilla smiltė smita smokey smrithi smriti sname sneha
sneider sneijder snejana snezana snežana snigdha snježana snoh snyder soan sobit soběslav soběslava
soccorso socorro socrate sodiq soffia sofhia sofi sofia sofiah sofiane sofie sofija sofiya sofronia
sofronie sofya sofía soha sohaib sohail soham sohan sohana sohane sohib sohil sohum soila sokhna
sokrat solae solai solal solana solange solangel solara solaris soledad soleh solei soleia soleil
solene solenn solenne soley soli soliana soliha solimar solina soline solita soliyana solma
solocone soloman solomia solomiya solomon solveig solveiga solvej solyana solymar solène somadina
somara somaya somer sommer somnath somtochukwu somu somya sona sonad sonal sonali sonam sonda
sondos sondra sondre songurkan songül soni sonia sonika sonita soniya soniyah sonja sonji sonjia
sonna sonni sonnia sonnie sonnur sonny sonoma sonya sonyia soof sophea sopheap sophee sophi
sophia sophiagrace sophiah sophiamarie sophiarose sophie sophie-louise sophie-marie sophina sophira
sophiya sophonie sophronia sophy sophya sorah soraia soraida soraiya sorana sorawut soraya sorayah
sorcha soren soriah sorin sorina soriya soriyah sorren soryn sosa sosaia sosha sosie sosimo sostene
sosteneo sostrato soter sotero sotira sotirios soua souad soufiane souleyman souleymane souline
souma soumaya soumia soumya soundra sowande soydaner soykan soykut soyla soyselçuk soňa spano
sparsh spartaco spence spencer spenser speranza speranzio speranța spero sphiwe spiridon spiro
spiros spirydion spruha spurgeon spyridon spyros spytihněv spīdola sravya srboljub sredoje sreeja
sreshta sreya srećko srečko sriansh srihaan srihan srihari srihith srihitha srija srijan srikar
srinidhi srinika sriram srishti sritha sriya sriyaan sriyan sriyansh srna sruly sruthi sruti stace
stacee stacey stachia staci stacia stacie stacy stacye staffan stafford staley stan stana stanca
stancu standley stanely stanford stanimír stanislao stanislas stanislaus stanislav stanislava
stanislaw stanisław stanka stanko stanlee stanley stanly stanton staphanie staphany starasia starla
starlee starlena starlene starlett starletta starlette starlin starlyn starlynn starsha starsky
stasha stasia stassi staton stavros stavroula stayce staša steaven stedman steele stef stefaan
stefan stefana stefanee stefani stefania stefanie stefanny stefano stefanos stefany stefen steffan
steffani steffanie steffany steffen steffi steffon stefhanie stefon stehanie steinar stelian
steliana stelios stella stellah stellan stellarose steluta steluța sten stepahnie stepan stepanida
stepanie stepfanie stepfon stephaans stephaie stephaine stephan stephana stephanee stephaney
stephani stephania stephanie stephanine stephannie stephanny stephano stephanos stephany stephanye
stephaun stephen stephene stepheni stephenia stephenie stephens stepheny stephine stephnie stephon
stephone stephonie sterlin sterre stesha stevan steve stevee steven stevenson stevey stevi stevie
stevin stevon stewart stian stien stig stijn stiles stiliano stilla stillman stina stine stiorra
stipan stiriaco stirling stiven stjepan stojan stojanka stojmír stokely stori storie storii storme
stormee stormey stormi stormie stormii stpehanie strahinja stran stratton stribor stryder stryker
stuart sture stuti stáza stéphan stéphane stéphanie stêr suad suan suann suanne suat subhan subhash
subhashini subhasini subhi subodh subomi subrena subrina subutiye sucheta suci sudais sude sudeva
sudi sudie sudiksha sue-marie sueann sueanne sueellen suella suellen suellyn suetta sufian sufiyan
sufyaan sufyan sugey suha suhaan suhaas suhaib suhail suhaila suhailah suhan suhana suhani suhas
suhayb suhayla suhaylah suheily suhey suheyla suhrob sujata sujay sujey sukaina sukanya sukhman
sukhmani suki sulaiman sulamita sulayman sulaymon suleika suleima suleiman sulema suleman suleyma
suleyman sulhi suliman sullivan sulma sultane sulton suma sumaiya sumaiyah suman sumaya sumayah
sumayya sumayyah sumedh sumedha sumeet sumer sumeya sumi sumiko sumire sumit sumitra summar
summerlyn summerlynn sumner sunaina sunay sundai sundee sundeep sundi sundiata sundra sundus sundy
sune sunel sungara suni sunil sunita sunjai sunni sunnie sunniva sunshyne sunčica supasit supasita
suphi suprena suprina supriya surabhi surafel surah suraiya suraj surano suraya suren suresh suri
suriah surie surina suriya suriyah sururi sury surya suryakant suryakanta suryakantam susam susan
susana susane susanita susann susanna susannah susanne suse susen susette susheel sushil sushma
susi susie sussanne sussie susy sutter sutton suttyn suus suvakit suvan suvi suwijuk suyuna suzan
suzana suzane suzann suzanna suzannah suzanne suze suzetta suzette suzi suzie suzon suzy suzzane
suzzanne suzzette suélen svante svara svatava svatoboj svatobor svatomír svatopluk svatoslav
svatoslava svea sveatoslav svebor svein sven sven-erik sven-olof svend svenja svenning sverre
svetislav svetlana svetolik svetomir svetoslav svetozar svetozár sveva svitlana sviturno svätopluk
světla světlana světluše swade swala swaleh swann swantje swapnil swara swarnalata swassane swathi
swati swayde swayze swayzee swayzie swen sweta swetha swetlana syahrini syair syaire syan syann
syanna syanne sybella sybil sybilla sybille syble sydell sydelle sydna sydne sydnee sydnei sydni
sydnie sydny syed syeda syenna syerra syier syire syla sylar sylas syleena sylena syler sylina
sylis syliva sylivia sylke sylus sylvain sylvaine sylvana sylvania sylvanna sylver sylvester
sylvestre sylvi sylvia sylviane sylvianne sylvie sylvio sylvère sylwester sylwia symantha symeon
symere symia symiah symir symon symone symphani symphanie symphany symphoni symphonie synai syncere
syndey syndi synethia synia syniah synne synnøve synthia syon syra syrah syrai syre syreeta syren
syrena syrenity syretta syriah syriana syrina syrine syris syrita syrus szabolcs szczepan
szilveszter szilvia szilárd szofi szofia szonja szymon szófia sába sámo sámuel sándor sára sáva
sâkıp sânziana sébastien ségolène sékou séléna séraphin sérgio sérine séréna séverin séverine
sílvia sîma sîpan sónia sökmen sönke sören söyler sözer søren sørine sücaettin süha süheyda süheyl
sükrü süleyla süleyman sümerya sümeyye süner süsen süvari süzer sıdkı sıla sırriye sırrı sıylıhan
ta-tanisha taahaa taahir taaj taalib taaliyah taamir taanish taariq taavi taban tabari tabassum
tabatha tabathia tabbatha tabbetha tabbitha tabea taber tabetha tabia tabias tabish tabita tabitha
tabithia tabria tabris tabytha tacara tacari tacarra taccara taceddin tacey taci tacia taciddin
tacie tacjana tacora tacori tacy tadan tadarius tadas tadashi tadd taddeo tade tadeen tadej
tadeja taden tadeo tadeusz tadeáš tadhg tadija taeden taedyn taegan taegen taeja taejah taejon
taela taeler taelin taelor taelyn taelynn taequan taesean taesha taeshaun taeshawn taetum taeveon
taevin taevion taevon taeya tafari tafazal taffany taffie tagan tagangül taggart taggert tahani
tahara tahari tahaw-wur tahawwur taheem taheerah taher tahesha tahir tahira tahirah tahiri tahiry
tahisha tahj tahja tahjae tahje tahji tahlia tahmaseb tahmeed tahmid tahmir tahnee tahoor tahra
tahseen tahsin tahtiana taia taial taib taide taiden taiesha taiga taige taija taijah taijon taika
taiki taila tailer tailyn tailynn taim taima taimane taimur taina taine taino taiquan tais taisa
taisei taisha taishawn taisia taisir taisley taison taisto tait taite taiten taitum taiven taivon
taiwana taiwo taiya taiyana taiylor taiyo taja tajae tajah tajai tajammal tajammul tajanae tajanay
taje tajee tajh taji tajia tajon tajuan tajuana tajudinn tajus takahiro takai takara takari takashi
takatifu takayla takeesha takeia takeira takeisha takela takelia takenya takeo takera takeria
takesha takeshi takeshia takeya takeyah takeyla takeysha takhia takia takiah takiera takiesha
takila takira takisha takita takiya takiyah takoda takota takoya taksh takuma takumi takuya takya
takyah takyla takyra tal talah talal talan talana talani talar talasia talat talay talaya talayah
talayer talayia talayla talaysia talbert talea taleah taleen taleia taleigh taleigha taleisha talen
talena talesha taleshia taletha taleya taleyah talha talhah talia taliah taliana talib talibah
talibe talicia taliesin talik talin talina taline talip talis talisa talise talisha talishia
talissa talita talitha taliya taliyah tallan tallen talley talli tallia tallie tallon tallula
tallulah tallyn talma talmadge talmage talonda talor talton talula talulah talulla talullah talvin
talya talyah talyn talynn tama tamaira tamaj tamaka tamala tamalyn tamani tamanna tamantha tamar
tamara tamarah tamarcus tamari tamaria tamarion tamarius tamarra tamasha tamatha tamati tamaya
tamaydın tamber tamberly tambi tambika tambra tambria tamea tameaka tameca tamecia tamecka tamee
tameeka tameem tameia tameika tameisha tameka tamekia tameko tamela tamelia tamera tameria tameron
tamerra tamesha tameshia tamey tameya tami tamia tamiah tamica tamicka tamie tamieka tamika tamikia
tamikka tamiko tamila tamilyn tamim tamina tamino tamir tamira tamirah tamirra tamisha tamitha
tamiya tamiyah tamkia tamla tamlyn tamma tammara tammaro tammatha tamme tammera tammey tammi tammie
tammo tammra tammy tammye tamon tamora tamra tamrah tamryn tamsen tamsin tamsyn tamu tamula tamura
tamy tamya tamyah tamyia tamyka tamyra tamás tamāra tana tanae tanai tanairi tanairy tanaisha
tanaiya tanaja tanajah tanak tanaka tanara tanasha tanashia tanasia tanav tanay tanaya tanayah
tanaysha tanaysia tanazia tanbay tancredi tancrède tanda tandi tandoğdu tandra tandre tandrea tandy
tane tanea taneal tanecia tanee taneeka taneesha taneia taneika taneil taneisha taneka tanekia
taneli tanequa taner tanesha taneshia tanesia tanessa taneya tangaroa tangee tangela tangelia tangi
tangie tanguy tangül tanhan tani tania taniah tanica tanicia tanicka tanieka taniela tanielle
taniesha tanija tanijah tanika tanikka tanimu tanina taniqua tanique tanirika tanis tanish tanisha
tanishi tanishia tanishka tanita tanith taniya taniyah tanja tanji tanju tankred tanmay tanmayi
tanna tannah tannar tannen tannis tannon tannor tanny tannya tanpınar tanses tansev tansu tansığ
tantri tanush tanushree tanushri tanveer tanvi tanvika tanvir tanya tanyah tanyeli tanyia tanyiah
tanyla tanylah tanyolaç tanyon tanysha tanyu tanza tanır tapan tapanga tapani tapio taquan taquana
taquila taquilla taquisha taquita taqwa tara tarae tarah tarahji taraji tarak taralee taralyn
taralynn taran tarance tarancı taraneh taras taraya tarcisio tarek tarell taren tarena tarence
tareq taresa taressa tarez tarfaan tari taria tariah tariana tarick tarig tarik tarika tarin tarina
tarini tariq tarique taris tarisha tarissa tarita tarius tariya tariyah tarja tarkan tarl tarmo
tarnesha tarnisha taron taronda tarquinia tarra tarrah tarrance tarrell tarren tarrence tarri
tarrie tarrin tarron tarryn tarsha tarshia tarsilla tarso tartış taru tarun tarus tarvaris tarvis
taryn taryne tarynn tarzícius tarık tasa tascha tasdik tasean taseen tasfia tasha tashae tashan
tashana tashanda tashanna tashanti tashara tashaun tashauna tashawn tashawna tashay tashayla tashea
tasheba tasheem tasheema tasheena tasheika tasheka tashema tashena tashera tashi tashia tashiana
tashianna tashiba tashica tashika tashima tashina tashira tashon tashona tashonda tashonna tashyra
tasi tasia tasmia tasneem tasnia tasnim tasnime tassie tassilo tasvir taswir tata tatanisha
tatayana tate tatem taten tatia tatiana tatianna tationa tationna tatiyana tatiyanna tatjana tatsuo
tatsuya tattiana tatum tatumn tatyana tatyanna tatym taufan taufik tauheedah tauna tauni taunia
tauno taunya taura tauren tauriel taurin taurus tausha tautvydas tava tavaras tavares tavari
tavaria tavarion tavarious tavaris tavarius tavarus tavaughn taven taveon tavi tavia tavian taviana
tavien tavin tavio tavion tavious tavis tavish tavita tavius tavon tavonna tavonte tavoris tavyn
tawan tawana tawanda tawania tawanna tawfiq tawhid tawkeel tawn tawna tawnee tawni tawnia tawnie
tawnya tawyna taya tayah tayana tayanna tayaydın taydem tayden taydon taye tayelor tayen tayfun
taygan taygen tayia tayja tayjah tayla taylah taylak taylan taylani taylar taylee tayleigh taylen
tayler tayli taylie taylin taylinn tayllor taylon taylor taylorann taylore taylormarie taylour
taylyn taylynn taym tayna tayon tayona tayonna tayquan tayron taysean taysen taysha tayshaun
tayshawn tayshon taysia taysom tayson tayte taytem tayten tayton taytum tayven tayveon tayvia
tayvian tayvin tayvion tayvon tayyar tayyibe tayyip tazia taziana taziano tazio taziyah taçnur
taïna taïs taşar taşkan taşkın taťána teagan teagen teaghan teagon teague teagyn teah teaira
teairra teala teale teana teancum teandra teandre teanna teara tearia tearra tearsa teasha teasia
teauna teber tecia tecimer tecla tecora ted tedd teddi teddrick teddy tedi tedra tedric tedrick
teea teegan teeghan teejay teela teemu teena teerth teesha teetat teffany tegan tegh teghan teguh
tehani tehila tehilla tehillah tehya teia teiara teigan teigen teighan teighlor teija teije teila
teion teira teirra teisha tej teja tejal tejas tejasvi tejay tejon tejs tejumola teka tekbay
tekecan tekeisha tekela tekesha tekeshia tekeya tekia tekin tekinalp tekiner tekisha tekla teknaz
tekoa teksoy tela telchide teleah telecia telemaco telena telesa telesforo telesha telesia telford
telia telica telicia telim telina telisa telisha telissa telitha teliyah tella tellervo tellis
telma telmo telse telvin tema temari temeka temekia temel temesha temia temica temidayo temika
temiloluwa temima temime temirhan temisha temistocle temitayo temitope temizkal tempestt tempie
temprance temprence temuçin tena tenae tenaya tenea tenecia teneisha teneka tenesha teneshia
tenesia teng tenicia tenika tenille teniola teniqua tenise tenisha tenishia tenita teniya teniyah
tenlee tenleigh tenley tenna tennie tennile tennille tenoch tensley tenvir tenzin teo teobald
teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz
teodozie teofan teofil teofila teofilo teogene teohari teoman teon teona teondra teonia teonna
teosha tephanie tequan tequilla tequita tera terah teralyn teran terance tercan tere terea tereasa
terek tereka terel terell terelle teren terena terenc terence terencius terencjusz terenzio teresa
terese teresea teresha teresia teresiah teresita tereso teressa teretha terez tereza terezie
terezija terhi teri teriana teriann terica tericka terie terik terika terilyn terilynn terin terina
terion terisa terisha terissa teriyah terje terlan termaine tero teron terrah terral terrall
terralyn terran terrance terre terree terrel terrell terrelle terren terrence terreon terresa
terressa terrez terri terria terriah terrian terriana terriann terrianna terrianne terrica terrick
terricka terrie terrika terril terrilee terrill terrilyn terrilynn terrin terrina terrion terriona
terrionna terris terrisa terrisha terrius terriyah terron terry terryann terrye terryl terryn
terryon tersa terttu tertuliano tery teryl teryn terzo teréz terézia terēze tesa tesauro tesean
tesha teshaun teshawn teshia tesia tesifonte tesnim tesnime tess tessa tessah tessia tessica tessie
tessla tessy tetiana teudosia teun teunis teuta teuvo tevan teven tevfik tevhid tevin tevion tevis
tevita tevon tevs tevyn texanna texie teya teyah teyana teyanna teybet teyla teylor teyon teyona
teyonna tezcan tezel tezer tezol teófila teófilo thabani thabisa thabisile thabiti thad thadd
thaddeaus thaddeus thaddius thaddäus thadeo thadeus thadie thadius thaila thailan thaily thais
thalea thalente thalia thalya thamara thamsanqa thanatcha thandazile thandeka thandiwe thando thang
thanh thania thanina thanos thanvi thanya thao thara tharon thaxton thayden thayer thayne thaïs
thea theadora theadore theda thedore thekla thelbert thelda thelma thelonious themba thembeka
thembekile thembile thembisile thena theo theobald theoden theodis theodocia theodoor theodor
theodora theodore theodorik theodoro theodoros theodosia theodosie theodus theofan theofil theofila
theola theon theone theophane theophil theophile theophilus theoplis theopolis theora theordore
theoren theotime theotis thera theran therasa thereasa theresa therese theresea theresia theressa
therisa therman thermon theron therron thersa thersea therèse therése theunis theuns thia thiago
thiana thiare thibaud thibault thibaut thibert thibo thielen thien thierno thierry thies thije
thijmen thijn thijs thilo thimothy thinh thinhinane thirza thoams thobeka thom thomas thomasa
thomasena thomasene thomasina thomasine thomes thompson thoms thomás thor thora thoralf thorben
thore thoren thorge thorin thorne thornton thorsten thorwald thos threasa thresa thresea thresia
thressa thuan thulani thulisile thuo thure thurl thurlow thurman thurmon thurmond thursa thurston
thuthukile thuy thyra thyri thành théa théo théodora théodore théodose théophane théophile
théophraste thérèse thảo tia tiago tiah tiahna tiaira tiaja tiajah tiajuana tiam tiamarie tian
tiana tianah tiandra tiani tianna tiannah tianne tianni tiarah tiaraoluwa tiare tiarna tiarnan
tiarra tiasha tiasia tiauna tiawana tibaldo tibbe tibe tiber tiberia tiberio tiberiu tiberius tibo
tibor tiburcio tiburcius tiburzio ticen tichina tichomil tichomír tichon ticia ticone tidiane tidus
tieara tiearra tieasha tiegan tieler tieme tiera tierany tiernan tierney tierra tierrah tierre tiesha tieshia tifa tifani tifanie tifanny tifany tiffane tiffanee tiffaney tiffani tiffanie
tiffanni tiffannie tiffanny tiffany tiffay tiffeny tiffiany tiffine tiffiney tiffini tiffinie
tiffiny tiffney tiffony tifini tige tigerlily tighe tigran tiguida tihomir tiia tiina tiit tiiu
tija tijana tijl tijmen tijn tijs tijuan tika tikesha tikia tikisha tila tilda tilen tilford
tilian tilio tilla tilley tillie tillman tillmann tilman tilmann tilmon tilo tilton tim tima timara
timathy timaya timberlee timberly timberlyn timberlynn timbul timea timeka timeo timera timesha
timi timia timica timika timisha timithy timiya timiyah timm timmi timmie timmothy timmy timo
timofei timofey timohty timoléon timon timonthy timotei timotej timoteo timoteus timoth timothe
timothea timothee timotheus timothey timothy timothée timoty timur timurtaş timya timéo tina
tinamarie tinaya tinca tincuța tindra tineka tineke tinesha tiney tinia tinie tinika tinisha tinlee
tinleigh tinley tinna tinne tinnie tino tinslee tinsleigh tinsley tinya tinzley tiombe tion tiona
tionna tionne tiphaine tiphani tiphanie tiphany tippi tipton tiquan tira tiras tirdad tiril tiron
tirone tirrell tirsa tirso tirta tirtayasa tirth tirza tirzah tisa tish tisha tishana tishara
tishawn tishia tishie tishk tison tita titas titiana titianna titien titilayo titilope titin tito
titouan titus tivadar tivon tiwan tiwana tiwanda tiwanna tiwatope tiya tiyana tiyanna tiye tiyon
tiyona tiyonna tizian tiziana tiziano tizio tiğin tj tjark tjay tjaša tjuana tkai tkeyah tlaloc
tniya tniyah toan toba tobby tobe tobechukwu toben tobenna tobey tobi tobia tobiah tobias tobiasz
tobie tobiloba tobin tobiáš toby tobyn tocarra toccara todd toddrick todor todsawun tohir toi
toinette toivo toiya toker toki toktuğ tokunbo toköz tola tolbert toleen tolga tollie tolomeo
tolonbay tolulope tolunay toluwalope toluwani toluwanimi tom toma tomara tomas tomasa tomasina
tomasita tomasz tomaž tomeca tomeika tomeka tomekia tomeko tomer tomesha tomi tomia tomica tomicka
tomie tomika tomiko tomiloba tomisha tomislav tomislava tomke tomma tommaso tommi tommie tommy
tommye tomo tomoki tomoko tomori tomothy tomurcuk tomy tomàs tomás tomáš tomáška tomé tona tonae
tonantzin tonatiuh tonda tondalaya tondra tonee toneisha toneka tonesha tonetta tong tonguç toni
tonia toniann tonianne tonica tonicha tonie toniesha tonija tonika tonimarie tonino tonio toniqua
tonique tonisha tonita toniya tonja tonje tonji tonjia tonjua tonko tonna tonnette tonni tonnia
tonnie tonnin tonny tony tonya tonyia tonči tončica toomas topacio topanga topher topias topuz tora
toralf toran torben torbjörn torbjørn tord toree toren torey torgny torhan tori toria torian
toriana toriann torianna toriano toribio torie torill torin torina torion toris torkvát torquato
torrance torre torrell torren torrence torres torrey torrez torri torria torrian torrie torrin
torrion torris torry torryn torsha torsten torvi toryn tosca toscane tosco tosha toshia toshiba
toshiko toshio toshua toska totiana toua toula toure toussaint tova tovah tove tovia towana towanda
towanna toya toye toyia toyip toyna toño toğan tracee tracen tracey trachelle traci tracia tracie
tracina tracy tracyann tracye tradarius trae traeger traeh traeton traevion traevon trai traian
traivon trajan tramain tramaine tramayne trameka tramel tramell trammell tramon trampas trampus
tramya tran trana tranae tranell trang tranisha traniya traniyah tranquilino tranquillo trany
traquan trasea trashaun trashawn trask trason traude traudel traudl traugott traute travaris
travarius travas travaughn travell travelle traven traveon traver travers traves travia travian
travin travion travious travius travon travone travonne travonta travontae travonte travor travoris
traxton trayce traycen trayden traye traylen traylon trayon trayshawn trayson trayton trayven
trayveon trayvion trayvon tre trea treacy treana treanna treasa trease treavon treavor treazure
trebor trecia tredarius treena treg trejon trella trelon trelyn tremain tremaine tremayne tremeka
tremel tremell tremon trena trenace trenae trenda trendon trenee trenell trenia trenice treniece
trenika trenise trenisha trenita trenity trenna trent trentan trenten trentin trentyn trenyce treon
treonna trequan tresa tresea tresean tresha treshaun treshawn treshon treshun tresia treson tressa
tressia tressie tressy trestan tresten trestin treston treu treva trevan trevante trevar trevaris
trevaughn trevaun trevell trevelle treven treveon trever trevia trevian trevin trevion trevon
trevone trevonn trevonne trevontae trevonte trevor trevyn trevyon trew trey treyce treyden treydon
treylan treylen treylin treylon treyon treysen treyshaun treyshawn treyson treyten treyton treyven
treyveon treyvin treyvion treyvon trezure tria triana trianna trica trichelle tricia trigg
triin trilochan trilochana trilok trilokanath trilokesh triloki trina trinady trinaty trinda
trindon trinetta trinette trinh trini trinia trinidad trinidee trinidy trinita trinitee triniti
trinitie trinna trinnity trino trinten trinton trinty triona tripp tripti tris trisa trish trisha
trishelle trishia trishika trissa trista tristain tristan tristano tristen tristian tristin
tristina tristine triston tristyn tristán triveni trixie trixy triya troels trofim troi tron trond
troyce trpimir trpko tru truc trude trudel trudi trudie trudy trueman truett truitt trula trulee
trumaine truman trung truong trustin truu tryce trycia trygve tryniti trynity tryone trypp tryson
trysta trystan trysten trystian trystin tryston trystyn tryton tránsito trīne trọng tsabita tsering
tsion tsipora tsuma tuan tuana tudor tudora tudorița tudosia tuere tufan tufani tugay tugiman tuhfe
tuija tujuana tukufu tula tuleen tulia tulio tullia tulliano tullio tulsi tulun tunahan tunar tunay
tunchanok tunguç tunisha tunradee tunya tunç tunçboğa tunçer tunçkılıç tuomas tuomo tura turabi
turan turcein ture turgay turgut turhan turi turibio turid turkessa turlough turna turner turold
turvi tushar tussio tutku tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuvia tuwana
tuwanda tuwanna tuyen tuyet tuyuğ tuğba tuğcan tuğrul tuğrulhan tuğtaş tuğtekin tuğçe tvisha tvrtko
twala twan twana twanda twanna twila twilla twisha twyla twylla ty tyaira tyaire tyaisha tyan tyana
tyann tyanna tyanne tyara tyasia tyauna tybalt tyberius tyce tycen tycho tydarius tyde tyden tydus
tye tyeasha tyechia tyee tyeesha tyeisha tyeler tyera tyerra tyese tyesha tyeshia tyeson tyffani
tyffany tyger tygo tyheem tyheim tyhesha tyhir tyia tyiana tyianna tyiesha tyion tyisha tyjae tyjah
tyjai tyjanae tyjay tyjon tyjuan tykeem tykeisha tykel tykera tykeria tykerria tykesha tykia tykira
tykisha tyla tylah tylan tyland tylar tylasia tylea tyleah tylee tyleek tyleigh tylek tylen tylene
tyler tylerjames tylesha tylia tyliah tylie tyliek tylik tylin tylisa tylisha tyliyah tyller tylon
tylor tylyn tylynn tymarion tymber tyme tymeir tymeka tymel tymeo tymere tymesha tymia tymier
tymika tymir tymon tymoteusz tymothy tyna tynan tynasia tyneisha tyneka tynell tyner tynesha
tyneshia tynetta tynia tyniah tyniesha tynika tynisa tynisha tynlee tynleigh tynslee tyon tyona
tyonna tyquan tyquarius tyquavious tyquez tyquon tyra tyrae tyrah tyrail tyrann tyray tyrea tyreak
tyrease tyrece tyree tyreece tyreek tyreese tyreik tyrek tyreka tyreke tyrel tyrell tyrelle tyren
tyreon tyrese tyresha tyress tyresse tyrez tyrhonda tyri tyria tyrian tyriana tyrianna tyric tyrice
tyrick tyrie tyriek tyrik tyrika tyrin tyrina tyrion tyriq tyrique tyris tyrisha tyrome tyron
tyronda tyrone tyronica tyronn tyronne tyronza tyrrell tyrus tyse tysean tysen tysha tyshae tyshaun
tyshawn tyshawna tyshay tyshea tysheem tysheka tyshia tyshon tyshun tysin tyson tytan tyteanna
tytiana tytianna tyton tytus tyus tyvion tyvon tywan tywana tywanda tywanna tywaun tywon tywone
tzion tzipora tziporah tzipporah tzippy tzirel tzivia tzvi táňa tânia tímea tõnu törel tùng
tükelalp tülay tülin tümer tümkurt tünde türabi türcan türkalp türkan türkay türker türkeş türkmen
türknur tüzeer tüzenur tālis tālivaldis tālrīts tīna tınal tınas ubaadah ubadah ubaid ubaidah
ubaldo ubay ubayd ubaydullah ubaydulloh uberlinda ubertino uberto ubika ucchal uche uchechukwu
uchenna uchita uchqun uda udai udant udarsh uday udeera udell udit udyati ueli uffe ufuk ufukay
ugnė ugo ugochi ugochukwu ugolina ugolino ugonna uguccione uhban uhra uhtred uilani ujamaa ujjawal
ujjwal ujunwa ukbe ukiah ulakbey ulanda ulani ulberto ulderico ulduz ulf ulfa ulfat ulfo uli uliana
ulises ulisse ulisses uliva ulla ulla-britt ullrich ulonda ulpiano ulric ulrica ulrich ulrico ulrik
ulrika ulrike ulstano ultan uludağ uluman ulutay uluthando uluğbey ulvi ulviye ulwazi ulya ulyana
ulysee ulysees ulyses ulysess ulyssa ulysse ulysses uma umaarah umair umaiza umande umang umar umay
umaya umberto umeka umer umi umid umida umidulloh umile ummahani umman umoja umur umuralp umut
umutcan umuşan undra undray undrea undīne unggul unice unika uniqua unjani unna unnati unni
uolevi upadhriti upasna upendra upik upkaar upma upton uqbaloy ural uraltay uranio urbain urbano
urdino urfon urhan uriah urian urias urie uriel uriele urijah urishilla uriyah urmas urmi urmila
uroš urrab urs ursel ursicio ursina ursino ursmaro ursula ursule urszula urte urvashi urvi urša
urška uršula uršuľa usama usame uschi usha ushan ushindi usiel usiku usman usmon ustin usyi utama
uthman utkarsh utku utkucan uttam uvaldo uve uyanser uyen uygu uygun uzair uzayr uzbay uzbegim
uziah uziel uzima uzma uzodimma uzoma uzsoy uzziah uzziel uçan uçbeyi uğan uğur uğurkan uğurtan
uģis vaani vaanya vaayu vacibe vada vaden vadhir vadim vaeda vafir vafo vagn vahan vahar vahdet
vahe vahid vahide vahittin vahâ vaibhav vaida vaidas vaidehi vaijayanthi vaijayanti vail vaishali
vaishnavi vaishno vaishvi vajèn vakarė vakris val vala valaree valaria valarie valary valborg
valburga valda valdemar valdemara valdemārs valecia valeda valeen valen valena valene valente
valentijn valentim valentin valentina valentino valentín valentína valentýn valentýna valentīna
valentīns valera valeree valeri valeria valeriana valeriano valerico valerie valerii valerij
valerija valerio valeriu valerián valero valery valerya valerye valeska valeta valfredo valfrido
valgene valicia valin valina valinda valisa valisha valissa valjean valla vallarie vallary vallen
vallerie vallery valli vallie valma valon valora valoree valori valorie valory valrie valtena
valter valton valtr valtteri valyn valyncia valynn valère valèria valér valéria valérie valéry
valērija valērijs vamakshi vamika vana vanassa vance vanden vander vandy vanecia vanellope vanesa
vanesha vaness vanessa vanessia vanetta vanette vaneza vang vangie vani vania vanice vanisha
vanissa vanita vaniya vaniyah vanja vann vanna vannah vannesa vannessa vannia vannie vansh vansha
vanshika vanya varalakshmi vardaan varenya vargın varian varick varina varlık varnell varnika varo
varonica varsha varshini vartan varun varvara vasana vasanti vasarė vasatika vasco vash vashaun
vashawn vashon vashti vasil vasile vasili vasilia vasilica vasilică vasilie vasiliki vasilina
vasilios vasilis vasilisa vasily vasja vasko vasliddin vassie vassilios vasti vasudev vasudeva
vasudha vasundhara vasyl vatroslav vaughn vaunda vavrinec vavřinec vayda vayden vayla vaylen vaysal
veaceslav vear vearl veasna veatrice vecdi veceaslav veceslav vecide ved veda vedaant vedang
vedanga vedansh vedanshi vedant vedanth vedasto vedat vedder vedh vedha vedhika vedika vedran
vedrana veeksha veena veera veerle veeti vefa vefia vefik vegard vegas vehbi veida veijo veikko
veis veit velana velaphi velda veldon veleda veleka velencia veleria veleslav veleslava veleta veli
velia velibor velicia velimir velimira velimír velina velinda velio velisa velislav velislava
velitdin vella vello velma velna velora velta velton velva venance venancio venanzio venba vencel
vencent venceslao venceslas venceslás venda vendel vendela vendelín vendelína vendula vendulka
venecia veneda venera veneranda venerando venere venerio venesa venessa veneta venetta veniamin
venicia venida venie venise venisha venissa venita venkat venla venna vennessa vennie venora venson
ventura venusta venustiano venusto venuše veola vera veralyn veralynn verania verano verba verda
verdell verdella verdelle verdia verdiana verdie verdine verdis vere verecondo verena
verenice verenise verenzio veretta vergia vergie vergiliu verginia veria veriana verica veridiana
verim verina verita verl verla verlan verland verle verlean verlee verleen verlena verlene verlia
verlie verlin verlinda verline verlon verlyn verma vermell vermelle vermon vern verna vernadine
vernard verne verneda vernel vernell vernelle verner verneri vernesha vernessa vernestine vernetta
vernette vernia vernica vernice vernie vernis vernisha vernita vernon vernona vero veron veroncia
veronda veronia veronicah veronika veronique versie verta vertie vertis verulo veryl verónica
vesa veselinka vesile vesna vespasiano vessie vester veta veva veverly veyda veysel veysi vezat
vezio vezrife viaan vian viana vianca vianey vianka viann vianna vianne vianney vianny vibeke vibha
vibhav vic vica vicci vicdan vicent vicenta vicente vicenția vicențiu vici vicie vick vicke vickey
vicki vickie vickii vicktoria vicky vickye victoire victor victora victorhugo victoriah victoriano
victorien victorin victorine victorino victorio victormanuel victorya victória vicy vida vidak
vidal vide videl vidhi vidhur vidhya vidiano vidit vidone vidor vidur vidya vidyuth vielka viera
vieroslava viet vietta vieve viggo vigile vigilija vignesh vigo viha vihaan vihan vihana viivi
vijay vijeko vijolīte vik vika vikas vikash viki vikki vikram vikrant viktor viktoria viktorie
viktorija viktorin viktoriya viktorín viktória vilas vildan vildane vilde vilemína vilfredo vilgot
vilhelm vilhelmiina vilhelmina vilhelmīne vilho viliam viliami viliana vilibald viliberto vilius
viljami viljem viljo villads ville villy vilma vilmar vilmer vilmos vilmārs viltė vilém viléma
vimal vimala viman vinay vinaya vinayak vince vincen vincenc vincencie vincent vincente vincentio
vincenza vincenzo vincențiu vinciane vincient vindonio vinebaldo vineet vinessa vinetta viney
vinfrido vinh vinicio vinicius vinie vinisha vinita vinka vinko vinnie vinny vinod vinsen vinson
vinton vinz vinzenz vinícius viola violante violeta violett violetta violette violina viona viorel
viorela viorelia viorica vira viraaj viraat viraj virat virda virdie viren virgal virge virgel
virgen virgene virgia virgie virgil virgile virgilio virgiliu virgina virginie virginio virgle
virgínie viridiana virlan virman virna virone virpi virág visar visarion viscardo visente vishal
vishnu vishruth vishwa vishwamitra visitación vissia vitale vitali vitalia vitalico vitalie vitalii
vitalija vitalina vitalis vitaliy vitaly vito vitold vitor vitoria vittore vittoria vittoriano
vittorio vitus vitória vitālijs vivaan vivaldo vivan viveca vivek viveka vivi vivia vivian viviana
viviane viviann vivianna vivianne viviano vivica vivie vivien vivienne vivika vivyan viya viyaan
viyan vizbulīte višnja vjekoslav vjenceslav vjollca vlad vlada vladan vladana vladek vladilena
vladimer vladimir vladimira vladimiro vladimír vladimíra vladislav vladislava vladivoj vladlen
vladlena vlado vladěna vlaicu vlasta vlastimil vlastimila vlastimir vlastimír vlastimíra vlastislav
vlastislava vlatka vlatko vlk vlora vlădelina vodingo voichița voicu vojen vojin vojislava vojmil
vojmír vojmíra vojslav vojslava vojtech vojtěch vojtěška vok vola voldemārs volfango volfgang
volkan volker volkhard volkmar vollie volney von vona vonceil voncile voncille vonda vondell
vonetta vong vonita vonn vonna vonnie vonte vontrell vonzell vonzella voršila vosil vraj vratislav
vratislava vratko vreneli vreni vrinda vrishank vrishti vritti vrund vsevolod vujadin vujica vuk
vukan vukašin vukica vukota vulmaro vulpiano vung vuokko vuong vuslat vusumuzi vyanjana vyas
vyctoria vyla vylette vyolet vyom vytautas vytė václav václava vâlâ vânia väinö véronique víctor
vít víta vítor vítoslav vítězslav vítězslava víťazoslav vēsma vėjūnė věduna věnceslav věnceslava
věnek věnka věra věroslav věroslava věslava všeboj všebor všerad všeslav waahid waail waajid
waceera wacey wachira wacław waddell wadee wadell wadood wael wafa wafae wafeeq wafi wafiq wafula
wahab wahb wahban waheed wahhaab wahhaaj wahid wahyu waida waimarie wainaina waino wairimu wajiha
wakeeta wakely wakiman walburga walda waldemar walden waldo waldon waldtraut waleed walentina
walenty walentyn walentyna waleran waleria walerian walery waleska walfried walgierz wali walid
wallace wallen walli wallie wallis wally walt walta walter walterine walther walton waltraud
waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema wanda wandalee wandra wandrille wandy
wanell wanesa waneta wanetta wangari wangila wangui wani wania wanita waniya wanja wanjala wanjiku
wanjiru wanjohi wannes wannetta wanya wanyama wanyonyi wanza waqila warda wardaya wardell wardi
warhi waridi warinder waris warjas warji warley warnell warner warre warrick warsa warsita warta
waseem waseme wasif wasim wasin wasis wassaya wassim wateen watika watson wauneta waunita wava
waverley waverly wawan waweru wawrzyniec wayde wayden waylan wayland waylen waylin waylon waylyn
waylynn wayman waymon waymond wayne waynetta waynette wazir waël weddy weena weiland wekesa welat
welby weldon welford weller welton wenceslao wenche wencke wenda wendal wendall wende wendee wendel
wendelin wendell wendelyn wendi wendie wendolin wendolyn wendy wenke wenona wenonah wenzel wera
werner weronika wes wesam weslee wesleigh wesley weslie wesly weslyn weslynn wesonga wess wessel
wessley wesson westen westin westlee westley westly westlyn westlynn weston westyn wetzel weyland
weylin weylyn weyman whalen whitaker whitfield whitlee whitleigh whitley whitnee whitney whitni
whitnie whitt whittaker whittany whitten whittney whitton whyatt wiara wiatt wibke widisha widya
wiebke wiem wies wieslaw wigbert wikitoria wiktor wiktoria wilber wilbern wilbert wilberta wilberto
wilborn wilbur wilburn wilburt wilda wilder wilene wiley wilferd wilford wilfred wilfredo wilfrid
wilfrido wilfried wilfriede wilfryd wilhelm wilhelmena wilhelmenia wilhelmina wilhelmine wilhelmus
wilhemenia wilhemina wiliam wilian wilkie wilkin willa willadean willadene willaim willam willamae
willamina willard wille willean willem willena willene willetta willette willey willfried willi
willia william willian williard willibald willibert willie williemae williette willim willine
willis willliam willma willmer willo willodean willoughby willson willy willye wilma wilman wilmar
wilmarie wilmary wilmer wilmon wilmot wilna wilson wilton wiltrud wilver wincenty winda windel
windell windi windie windle winferd winfield winford winfred winfried winifred winn winni winnie
winnifred winnona winny winona winry winslet winsley winslow winson winston winta winthrop winton
wira wirda wiremu wirginia wirt wisam wishi wisnu wissam wissem witalis witney witold witt witten
wladimir wojciech woldemar wolf-dieter wolf-dietrich wolf-rüdiger wolfgang wolfhard wonda woodard
woodford woodie woodley woodroe woodrow woodson worley wout wouter wray wrenlee wrenleigh wrenley
wrenly wrenn wrenna wriddhish wridesh wrigley wrynlee wrynn wulan wulandari wulf wuraola wyatt
wyatte wycliff wyett wylan wyland wylde wylder wylee wylene wyley wylie wyllow wylma wyman wyndell
wyndi wynell wynelle wynema wynetta wynne wynnie wynona wynonia wynonna wynston wynter wynton wyoma
wyona wyvonne wálter władysław włodzimierz xabi xachary xaden xadrian xaiden xaidyn xaila xaine
xaire xaiver xaivier xalak xalima xamir xamira xana xanana xander xandra xandria xane xaniyah
xanthe xara xareni xaria xariah xariyah xatûn xaver xaverie xaverius xavi xavia xavian xaviar
xavien xavier xaviera xavion xavior xavious xavius xavière xavyer xayah xayden xayla xaylen xayne
xayvier xayvion xcaret xebat xela xem xena xeng xenie xenovia xerxes xezal xhaiden xiadani xiamara
xiana xianna xiara ximena ximenna xinyi xiomara xion xiong xiti xitlali xitlalic xitlalli xitlally
xitlaly xobeen xochi xochil xochilt xochilth xochitl xoey xoie xola xolani xuan xuri xuân xxavier
xyaire xyla xylah xylan xyleek xyler xylia xylie xylina xylo xylon xyon xzander xzavian xzavien
xzavier xzavion xzavior xzayvier xzayvion xénia xénophon yaa yaacov yaakov yaaseen yaasir yachana
yachet yacine yacob yacoub yacouba yada yadavi yader yadhira yadid yadiel yadier yadigar yadir
yadira yadriel yael yaeli yaelis yafa yafet yaffa yafi yafir yaghnam yagnesh yago yahaira yahayra
yahel yahia yahir yahira yahmir yahritza yahshua yahsir yahvi yahya yahyaa yahye yahyo yahşi
yahşikan yaiden yaileen yailene yailin yailyn yair yaira yaire yaiza yajahira yajaira yajayra
yakelin yakira yakobo yakov yakub yakubu yalanda yalani yalazabay yalda yalena yalexa yalgın yali
yalina yalissa yalitza yalonda yaltırak yalçın yalın yaman yamar yamari yamaris yamato yameen yamel
yameli yamen yamid yamil yamila yamile yamilet yamileth yamilett yamilette yamilex yamin yamina
yaminah yamini yamir yamira yana yanai yanara yancarlos yance yancey yanci yancy yandel yandell
yandiel yandriel yaneisy yanel yaneli yanelis yaneliz yanelle yanelli yanelly yanely yanessa yanet
yaneth yanett yanette yango yani yania yanick yaniel yanik yanin yanina yanique yanira yaniris
yanis yanisa yanitza yaniv yaniyah yanky yankı yann yanna yannet yanni yannic yannick yannik yannis
yanuel yaphet yaprak yaqeen yaqoot yaqub yaquelin yaqueline yara yarah yarden yardley yared yarel
yareli yarelie yarelin yarelis yareliz yarelli yarelly yaremi yaren yareni yaret yareth yarethzi
yaretsi yaretzi yaretzy yarexi yargı yari yariah yariana yarianna yariel yariela yarielis yarieliz
yarielys yarimar yarissa yarithza yaritsa yaritza yaritzel yaritzi yaritzy yarixa yarlin yarnell
yaro yaron yaroslav yasaar yasaman yasamin yasan yaseen yasemen yasemin yasenia yaser yash yasha
yashar yashas yashasvi yashawini yashem yashica yashika yashira yashna yashoda yashodhara yashua
yashvi yasiel yasin yasinta yasir yasira yaslin yaslyn yasmeen yasmen yasmin yasmina yasmine yasmyn
yasmín yasna yasser yassin yassine yassir yassmin yassmine yasti yatan yates yathrib yatin yatzari
yatzil yatziri yatziry yauvani yavonne yavuz yawar yawer yaxeni yaxiel yaya yayak yazaira yazan
yazeed yazen yazganalp yazgül yazhini yazid yaziel yazir yazleen yazlin yazlyn yazlynn yazmeen
yazmin yazmine yazmyn yazmyne yazmín yaël yaëlle yağmur yağın yağız yağızkurt yaşar yaşattin
yecenia yecheskel yechezkel yechiel yecid yedidya yeferson yehia yehoshua yehuda yehudah yehudis
yehudit yeiden yeilin yeily yeilyn yeimi yeimy yeira yeiren yeison yejide yekbun yekda yekta yelda
yelena yelesen yelina yelitza yeliz yemariam yemaya yena yener yeneral yeng yeni yenifer yennifer
yenny yenthe yenty yeny yepelek yerachmiel yeraldi yeraldin yeraldine yeray yeraz yergha yerick
yeriel yerik yerko yerson yertan yesenia yesha yeshaya yeshua yesica yesid yesli yeslin yesly
yesmin yesoob yessenia yessi yessica yessika yetişal yetkin yetta yetunde yetzael yetzali yeudiel
yeva yevette yevonne yewande yexalen yezenia yeşil yeşim yfke ygnacio yian yianna yianni yiannis
yibanathi yichen yida yidel yides yifan yigit yilin yilmaz yina yineth ying yinthe yisel yiselle
yishai yisroel yissel yitta yittel yitty yitzchak yitzchok yitzel yitzhak yiyi yizel yiğit ylan
ylenia yliana ylonda ylva ylvi ylvie ymani ynez yngve yoali yoan yoana yoandri yoann yoanna yoatzi
yoav yobana yobani yobany yocelin yoceline yocelyn yochana yochanan yocheved yoel yogendra yogesh
yoginder yohan yohana yohanan yohance yohane yohann yohanna yohannes yoko yola yolal yoland yolanda
yolande yolander yolando yolandra yolani yolette yolima yolinda yolonda yoltzin yolunda yomaira
yomar yomara yomaris yomayra yomira yona yonah yonas yonatan yonathan yonca yong yoni yoniel yonis
yonna yono yony yoon yoona yoqub yorbek yordan yordi yordin yordy yorel yorley yoro yorqin yoruç
yosef yoselin yoseline yoselyn yoseph yosgart yoshi yoshiko yoshio yoshita yoshua yosiah yosiel
yoskar yosma yosmar yosra yossef yosselin yosselyn yossi yostin yosun yotam youa youba youcef
youlanda youmna youna younes youness younis younès youp youri yousaf yousef yousif yousra youssef
youssou youssouf youssouph youssoupha yousuf yovan yovana yovani yovanna yovanni yovanny yovany
yozida yoznur yoël yrjö yrsa ysabel ysabela ysabella ysabelle ysaline yse ysee ysela ysenia yseult
ysidro ysmael ysé ysée ytzel yuchen yudith yudy yuette yugan yuji yuka yukari yuki yukiko yuko
yuktha yulanda yuleidy yuleimy yuli yulia yulian yuliana yulianna yuliet yulieth yulisa yulissa
yulitza yuliza yulonda yuly yumi yumiko yumna yuna yuni yuniel yunior yunique yunis yunita yunt
yunuen yunus yurani yurany yurdanur yurdaser yureed yurem yuri yuriah yuriana yuridia yuridiana
yuriel yurika yuriko yuritza yuritzi yuritzy yuriy yurtgüven yurtseven yurttaş yury yusef yusha
yusif yusra yussef yussuf yusuf yusuke yuta yutika yuto yuuki yuvaan yuval yuvan yuvia yuvin
yuvonne yuvraj yvaine yvan yvanna yven yves yvett yvetta yvette yvon yvonda yvone yvonna yvonne
yvonnie yzabella yzabelle yésica yéssica yönetmen yûsiv yüce yücel yücelen yüksel yümni yümun
yıldır yıldırım yıldız yılma yılmaz zaafir zaahid zaahir zaakir zaara zabdi zabdiel zabedeo zabella
zabian zabina zabir zablon zabrina zac zacari zacaria zacariah zacarias zacary zacarías zaccai
zaccaria zaccary zacchaeus zacchary zaccheo zaccheus zach zachar zacharee zacharey zachari zacharia
zachariah zacharias zachariasz zacharie zacharius zachariáš zachary zacheriah zachery zachory
zachrey zachry zaché zack zackari zackaria zackariah zackarie zackariya zackary zackery zackory
zackrey zackry zada zade zaden zadia zadie zadiel zadig zadkiel zadok zadrian zadyn zaeda zaeden
zaedyn zaeem zael zaela zaelyn zaelynn zaenab zaevion zafar zafeer zafer zafir zafira zafirah
zafrul zaha zahaar zahair zahar zahara zaharah zahari zaharia zahava zaheer zahfer zahi zahid
zahide zahir zahira zahirah zahkai zahki zahmir zahnya zahra zahraa zahrah zahri zahria zahriyah
zahrun zahur zaia zaiah zaib zaid zaida zaidan zaide zaidee zaiden zaidy zaidyn zaila zailah zailee
zaileigh zailen zailey zailyn zailynn zaim zain zaina zainab zainabu zainah zaine zaineb zaion zair
zaira zairah zaitra zaituni zaivion zaiya zaiyah zaiyden zak zakai zakar zakara zakari zakaria
zakariah zakarie zakariya zakariyah zakariye zakariyya zakary zakarya zakayla zakayo zakee zakeria
zakery zakeya zakhai zakhari zakhele zakhi zakhia zaki zakia zakiah zakir zakira zakirah zakiya
zakiyah zakiyyah zakk zakkai zakkary zakkery zakry zakya zakyah zakye zakyia zakyla zakyra zala
zalani zalaya zalayah zale zalea zaleah zaleigh zalen zalena zaley zalia zaliah zaliha zalika
zalindra zaliyah zalman zalmen zalyn zalán zama zamani zamantha zamar zamara zamarah zamari zamaria
zamariah zamarian zamarion zamariyah zamauri zamaya zameer zamere zamfir zamfira zamiah zamier
zamir zamira zamirah zamire zamiya zamiyah zamora zamorah zamya zamyah zamyia zamyiah zamyra zamzam
zana zanae zanai zanaiya zanaria zanaya zanayah zanden zander zandon zandra zandrea zandria zandyr
zane zanele zaneta zanetta zani zania zaniah zaniel zanita zaniya zaniyah zanna zannah zannie
zanobi zanobia zanova zanovia zansi zanya zanyah zanyia zanyiah zanyla zanylah zaquan zara zarah
zarahi zarai zarar zaraya zarayah zaraza zared zareen zarek zareth zari zaria zariah zarian zariana
zarianna zarie zariel zarielle zarif zarije zarin zarina zarinah zarion zarius zariya zariyah zarna
zaron zarra zarrah zarria zarriah zarya zaryah zaryan zaryia zaryiah zasha zashil zaul zauqi zaur
zavannah zaveah zaven zaveon zavia zavian zavida zavien zavier zavion zavior zaviyar zavon zawadi
zaweel zaxton zaya zayaan zayah zayan zayana zayanna zayd zayda zaydan zayde zaydee zayden zaydin
zaydn zaydon zaydrian zaydyn zayed zayir zayla zaylah zaylan zaylani zaylee zayleen zaylei zayleigh
zaylen zayley zayli zaylia zaylie zaylin zaylon zaylyn zaylynn zayn zayna zaynab zaynah zayne
zayneb zayniddin zayon zayonna zayquan zayra zayven zayveon zayvian zayvien zayvier zayvion zayvon
zayyan zayyir zbigniew zbislav zbyhněv zbyhněva zbyněk zbyslav zbyslava zbyňka zbyšek zbyška zdena
zdenka zdenko zdeněk zderad zdeslav zdeslava zdeňka zdirad zdislav zdislava zdravko zdík zeanna zeb
zeba zebadiah zebastian zebedee zebediah zebirce zebulan zebulon zebulun zechariah zedekiah zedric
zedrick zeek zeena zeenat zeeshan zeev zeeva zef zeferino zefiro zehaan zehava zehnia zehra
zehranur zeidy zein zeina zeinab zejna zejnep zekai zekayi zeke zekeriyyâ zeki zekiah zekiel zekiye
zela zelaya zelda zelena zelha zelia zelie zelig zeliha zelina zelinda zeljko zell zella zellie
zelma zelpha zelphia zeltīte zema zemira zemirah zemora zemzem zena zenab zenaide zenas zenaya
zenda zendaya zendayah zende zenebio zeni zenia zeniah zeniya zeniyah zenna zennun zeno zenobia
zenobie zenobio zenon zenone zenovia zenta zente zenya zenzele zenzile zeola zeph zephan zephaniah
zephyra zeplin zeplyn zepplin zera zerafet zerah zerdad zerdeşt zerek zerenity zeriah zeric zerick
zeride zerina zerrick zerrin zerya zeshan zeth zetico zetta zettie zeus zev zeva zevi zevin zevlüde
zewad zeya zeyad zeyd zeyna zeynab zeyneb zeynel zeynelabidin zeynep zeyno zhaire zhamir zhamira
zhana zhanae zhane zhanna zhara zharia zhavia zhen zhion zhoe zhuri zhyaire zhyon zia ziad ziah
ziair ziaire zian ziana zianna ziara ziare ziasia zibuyile zidaan zidan zidane ziedīte zienna
zierra zigfrīda zigfrīds ziggy zigmund zigmārs zigrīda zihni zihnî zikmund zikora zilah zilan zilfa
zillah zilmil zilola zilpah zilpha zimal zimir zimran zimri zina zinaida zinal zineb zinedine
zinhle zinnure zinovia ziomara ziona zionah zionna zipporah zissel zissy zita zithulele zitlali
zitlaly ziva zivah ziver ziya ziyad ziyaettin ziyah ziyan ziyana ziyanda ziyanna ziyo ziyon ziyonna
ziyâd ziza zizi zlata zlatan zlatica zlatka zlatko zlatomír zlatomíra zlatuše zlaty zniyah zobuhle
zoe zoeann zoee zoei zoejane zoel zoella zoelle zoey zofia zofija zoha zohaan zohaib zohair zohal
zohan zohar zohara zohid zohir zohra zoia zoie zoiee zoii zoila zoilo zoja zokir zola zolan zollie
zoltan zoltán zondra zong zonia zonnique zooey zophia zora zorah zoraida zoraiz zoral zoran zorana
zoravar zorawar zoraya zoren zoria zoriah zorian zoriana zorianna zorica zorina zorion zoriyah
zorka zoroslav zoroslava zosia zosim zosima zosimo zoua zowie zoya zoyir zoé zoéva zoë zrinislav
zrinko zsanett zsazsa zselyke zsigmond zsofia zsolt zsombor zsuzsanna zsófia zuba zubair zubayr
zubeyde zubin zuha zuhair zuhayr zuhri zuko zula zulaikha zulay zuleica zuleika zuleima zulema
zuley zuleyka zuleyma zulfa zulfikar zully zulma zuly zumaridi zunaira zunairah zunilda zuree zuri
zuria zuriah zurie zuriel zurielle zurii zurisadai zuriyah zurri zury zuwayhir zuwena zuxra zuzana
zuzanna zuzu zvezdana zvonimir zvonimír zvonimíra zvonka zvonko zwatie zyad zyah zyair zyaira
zyairah zyaire zyan zyana zyann zyanna zyanne zyanya zyara zyasia zyden zyeir zyel zyen zyere
zygmunt zyheir zyhir zyia zyiah zyier zyiere zyion zyir zyire zykeem zykeria zykerria zykia zykira
zyla zylah zylan zylee zylen zyler zylie zylin zylo zylon zylus zymarion zymeir zymere zymier zymir
zymire zynia zyniah zyon zyona zyonn zyonna zyquan zyra zyrah zyree zyrell zyren zyria zyriah zyrie
zyrion zyron zyrus zyshawn zyshonne záboj záviš zâfir zâhit zélie zénó zéphirin zétény zîlan zîn
zöhrehan zübeyde zübeyr züfer zühal züheyla zülal zülbiye züleyha zülfikâr zülfüye zülgarni zümre
zümrüt zīle ábel ádám áfrica ágata ágatha ágnes águeda ákos álex álvaro ámbar ámos ángel ángela
ángeles ármin áron árpád árón áurea âdem âlemşah âmir ângela ângelo änne åbjørn åke åsa çaba çabdar
çablı çabuş çakar çakırca çalapkulu çaltı çalım çamok çankız çapkan çavuldur çağa çağan çağatay
çağdan çağdaş çağla çağlar çağlasın çağlayan çağru çağrı çağrıbeğ çağrıhan çağrıtegin çağveren
çağıl çelem çelen çelik çelikkan çelikyürek çemen çemgen çerçi çetin çetinel çetiner çetinsu
çeviköz çevregül çeykün çeşminaz çilay çilenti çiler çilga çimen çinerk çise çisem çisil çiçek
çiçem çiğdem çişem çobulmak çocukbörü çokan çokramayul çolman çolpan çopur çoğay çîya çölü çıdal
çıgıl çıngır çıvgın èric ève édgar édith édouard éleuthère élia éliane élias élie élisabeth élise
élisée élodie éloïse élzéar éléna éléonore émeline émeric émile émilie émérance émérencie énora
épiphane éric érica étienne éva évangéline évariste évelyne évrard ëakumbu ígor íngrid íris ísis
ítalo íñigo óliver óscar ökkaş öktürk ömer ömriye ömür öncel önder önel öngen önsal örfiye örik
örjan öryürek östen övün öykü özakan özalpsan özaslan özay özbay özbilek özbilge özcan özdal özden
özdeş özdil özdoğdu özel özer özerdinç özertem özge özger özgün özgür özhan özinal özkan özkent
özkutlu özlem özlen özlü öznur özokçu özpetek özpınar özsözlü öztek öztürk özyurt özçam özüdoğru
öğet øivind øjvind ørni øvli øystein øyvind úrsula übeydullah ülfet ülgen ülke ülker ülkü ülküdeş
ülküm ülle ümit ümmahan ümmet ümmiye ümmühan ümran ümray ünal ünek ünlen ünsel ünseli ünsever
ünübol ürfettin ürper üsame üstün üzer üzeyir üçgül ādams ādolfs ārija ārijs āris ąžuolas čarna
časlav čedomir čeněk čestmír čestmíra čeňka čistoslav čistoslava đina đorđe đura đurađ đurda đurica
đuro đurđica ērika ēriks ēvalds ğanim ģederts ģertrūde ģirts īrisa ľubica ľubomír ľubomíra ľubor
ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít łazarz łucja łukasz řehoř řehořka şaban
şabettin şadan şadıman şafii şahap şahat şahdiye şahin şahinalp şahinbey şahinder şahmettin
şahnuray şahsuvar şahsüvar şahıgül şaiq şakir şali şamiha şamil şanlı şarani şavki şayan şazime
şebnem şecaeddin şefi şefik şefiye şehamet şehlevent şehrazat şehreban şehza şekim şelale şelâle
şemsettin şemsi şemsinisa şenay şendoğan şener şengül şenkal şennur şenol şerafeddin şerafettin
şeref şerif şerman şermin şervan şevket şevketfeza şevki şevval şeyban şeyda şeyma şide şihab
şihabeddin şiir şilan şinasi şir şirivan şuayp şule şâfi şêxmus şîlan şîrîn şöhret şükri şükrü
şüküfe šalamoun šalomoun šarlota šarūnas šavel šebastián šime šimon šimona špela štef štefan
štefanija štefica štefka štefánia štěpán štěpána štěpánka šárka šťasta żaneta žakelina žakelína žan
žaneta žanete žanis žanna žarko ždan ždana želibor želimír želimíra želislav želislava željka
željko želmír želmíra žemyna ženija žiga žigmund žitomír žitomíra žitoslav žitoslava živa živan
živana živilė žofia žofie žubīte žygimantas șerban ștefan ștefana ștefania
`
    .trim()
    .split(/\s+/u),
);
