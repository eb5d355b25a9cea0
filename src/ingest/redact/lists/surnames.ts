// Surnames, in lower case; they support a find and make none alone. Generated from the locales of @faker-js/faker and
// of Python's faker (both MIT), without words of WordNet 3.1.
export const SURNAMES: ReadonlySet<string> = new Set(
  `
aalbers aalerud aaltonen aalts aanei aarden aarts aas aasen aasmäe aavik ababei ababii abacı abad
abada abadan abadžija abadžić abalıoğlu abarca abascal abatantuono abate abay abazović abba abbad
abbagnale abbas abbassi abbate abbes abbondanza abbosov abbosova abbott abbrescia abdellaoui
abdelli abdi abdille abdinoor abdow abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov
abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova
abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov
abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov
abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova
abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abegglen abel abellán aberhart abernathy
abeyta abicht abimanyu abiodun abiola abiputra abičić abodunrin abosede abouda aboukir abraham
abrahamsen abrahamsson abrahámová abramov abramovic abramović abrassart abrego abreu abshire abt
abu abuga aburto abwao acar accardi accardo accurso acedo acerbi acero aceto acevedo achaorainn
achari acharya achberger achbergerová acheampong achilles achim achison achkinadze achleitner
achola achour achouri ackerl ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuña
adadevoh adadia adal adam adamcová adamczak adamczyk adame adamec adamecová adamek adami adamiak
adamiec adamo adamović adamová adamowicz adams adamski adamson adamu adamus adan adanır adaobi adar
adasme adašević adcock addari addis ade adebayo adebisi adegbite adegboye adegoke adekunle adelaar
adelakun adeleke adelusi adem ademayowa ademiluyi ademola adeniyan adeoluwa ader aderibigbe
aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhiambo adhikari
adhitama adiga adin adinolfi adisa adkins adolfsson adomah adomako adongo adorno adow adragna
adriaansen adriaensdr adriaense adriaensen adriaenssens adriansyah adrovic adryaens adu adusei
adutwum adámek adámková adıvar adžijević aebi aebischer aeby aedo aeije aerts aertsz afanasjev
affinito afifah afirifa afoakwa afolabi afolayan afonja afunku agarwal agazzi agboola aggarwal
agnello agnes agnesi agnew agostinelli agostini agosto agovic agrawal agresta aguado aguayo agudelo
agudo aguero aguilar aguilera aguiló aguirre agullo aguridić agurto agustian agustina agustí
agyapong agyare agyei agyemang agüero ahearn ahearne ahern aherne ahić ahlberg ahlgren ahlin ahlke
ahlqvist ahlström ahluwalia ahmad ahmadi ahmed ahmetspahić ahokas ahola ahonen ahortor ahrenberg
ahrens ahrorov ahrorova ahuja ahumada aichholzer aichinger aiello aigare aigars aigbiniode aigner
aigroz ailín ainmneach ainsboro airaksinen airlangga airmeas aissani aissaoui aitken ajakaiye ajao
ajayi ajello ajewole ajose-adeogun ajvazović akal akalın akan akar akay akaydın akbaba akbay
akbulut akcan akdağ akdemir akdeniz akeem-omosanya akel akelis akello akerele akgöz akgül akgün
akgündüz akhtar akifović akinrinola akintade akkan akkaya akkaş akkor akkoyun akkoyunlu akkoç
akkurt akmalov akmalova akman akmačić akoto akowua akpınar akramov akramova aksakal aksel
aksentijević aksentić aksin aksić aksović aksoy aksu aksungur aktan aktay aktaş akyeampong akyel
akyena akyürek akyüz akyıldız akçal akçalı akçay akın akıncı akışık akşit akšam alabi aladić
aladžić alaimo alaković alamsyah alan alanen alanis alaniz alanko alanović alaníz alarcón alargić
alatalo alavanja alavantić alba albanese albano alber alberdi albero alberola albert alberti
albertini albertyn alboni albornoz albrecht albrechtová albu albuquerque alcala alcalá alcamo
alcaraz alcolea alcántar alcántara alcázar aldea aldobrandi aldridge alegre alegría alejandro
aleksandrov aleksandrowicz alekseev aleksić alemany alemdar alemán alessandrini alessi alev alexa
alexander alexandersson alexandrescu alexandru alexe alfano alfaro alfermann alfieri alfonsi
alfredsson ali aliaga alicea alidi aligbe alighieri alih alija alikavazović alio alisherov
alisherova alivernini aliyev aliyeva alizadeh aličić aljančić alkan alkaya alkhamis alković alksne
alksnis allain allal allali allegretti allen allende allendes allerby allgeyer allik allison
almagià almagro almansa almanza almaraz almaráz almazán almašac almeida almgren almonacid almonte
almqvist alnıaçık aloba aloi alonso alonzi alonzo aloo alpaidis alparac alpman alpuğan alsina
altamirano altan altenwerth altera altieri altmann altun altuntaş altınay altınbaş altınel altınok
altıntaş altınışık altıok aluga aluoch alva alvarado alvarez alvear alves alyanak alzate alıcı
amabile amado amador amadori amaechi amaldi amalrada amann amanović amanta amar amaral amato amaya
ambani amberg ambrasas ambrosini ambrosino ambrosio ambrož ambrožič ambrožová amendola amerio ameur
amici amico amidžić amigó aminat amla ammaniti ammann ammari ammoscato amo amoa amoako amoasi amoit
amores amorim amoroso amoruso amorós ampadu ampofo amponsah ampuero amrane amrani amrein amrouche
amundsen ananda anandya anasov anasova anastasi anaya anciaux ancona anderberg anderl andersen
anderson andersone andersons andersson andesilić anding andini andić andonov andonović andorful
andrade andrašek andrašík andrašíková andre andreasen andreassen andreasson andreev andrei
andrejević andrejin andrejić andreković andreoli andreotti andreozzi andresen andrews andriani
andries andrijašević andrijević andrisani andriška andrle andrlová andronic andrzejczak
andrzejewski andráš andrášik andrášiková andrášová andrén anděl andělová anekvorakul anelli
angarita angeletti angeli angelini angeloni angelucci angerer anggraini anggreny anggriawan anghel
angiolello anglada angster anguiano anguillara anguissola anguita angulo angwenyi anichini
anissimov aničić anjani anjos ankra ankunding anne annsboro annunziata annus anokye ansa ansboro
anselmi anselmo ansems antal antalová antczak antelami antenucci antezza antikainen antić antoci
antolković anton antonacci antonelli antonetti antoni antonini antonioni antonić antonov antonović
antonsen antonsson antonucci antović antoš antošová anttila anttonen antunes antunović antušević
antwi antón antúnez anučin anušić anvaryev anvaryeva anyanwu anyona anzalone anđelić anđelković
aoko apablaza aparecida aparicio apicella apitz apiyo apodaca apondi aponte aporti apostol appelman
appia appiah aprile apte aqila aquino aracena aragonés aragão aragón aramburu aramini arana
arancibia aranda araneda arango arap aras araujo aravena araña araújo arboleda arcangeli arce
archambault archuleta arcos arda ardana ardelean ardeleanu ardianto ardila ardiyanti aregger
arellano aremu arena arenas arendt arens arevalo argan argenio argentero argenti argento argiolas
arguello argurio argüello arhanić arias ariasso aribi ariens arifin ariño arjona arlović arman
armas armellini armendáriz armengol armenta armijo armstrong arnaiz arnal arnaud arnaut arndt
arnesen arnold arnott aroca aronsson arora aros arpaši arranz arredondo arregui arreola arriaga
arriagada arribas arrieta arro arroyo arsenault arsenić arsić arslan arslanoğlu arslonov arslonova
arsoy arteaga arthurs artigas artioli artner arula arvidsson aryal aryani aryanti aryee aránguiz
arévalo arāja arājs arıcan arık arıkan arığ asadov asadova asadullohyev asadullohyeva asamoa
asamoah asan asante asare asaro aschauer aschenbroich aschman ascione asenjo asensio asenso ashley
ashman asiama asiedu asikainen asil asilbekov asilbekova aslan aslanoğlu asmundo aspere aspers
asplund asprucci asselin assmus assunção astafei astete astolfi astorga astudillo astuti aswandi
ata atakan atakol atalık atan atanda atasever atay atchison atencio ateş atienza atik atkins
atkinson atlı attia atwal atzeni atzler atzori atıcı atılgan aubert aubry aucamp audet auer
aufderhar augustsson augustyn augustyniak auinger aulenti auma aumann aurelia austermühle austin
autio auvinen auziņa auziņš avallone avan avazyev avazyeva avcı avcıoğlu avendaño avilés avola
avram avsec awadh awinja awino awodiran awolowo awuah awuor axelsson axmann ayadi ayala ayandokun
ayaydın ayaz aybar aycan aydan aydemir aydoğdu aydın ayers aygün ayhan ayieko ayisat aykan aykaç
aykurt ayllón aylward ayobami ayomide ayoola aytaç aytek aytekin ayuma ayuso ayverdi azad azamatov
azamatova azara azcona azevedo azinić azizah azizov azizova aznar azorin azzahra azzouz azócar açar
açıkalın açıkgöz aïdara aćimović aćin aćić ačanski ačić ađanski ağa ağaoğlu ağca ağırbaş aşkın aşçı
aşık aşıkoğlu ašanin ašađanin ašimi aškraba aškrabić ašonja ašćerić aždajić baa baafi baah baarck
baawia babac babacan babalj babalola babalı babaoğlu babarogić babati babato babatunde babatz babbo
babel babey babin babini babić babič babjak babjaková babka babková babou babović babtunde baburić
baca bacalo bacci bacha bacher bachinger bachler bachmann baciu backlund backman bacosi badal
badami badan badane badea badel bademci badenhorst bader badiane badilla badillo badji badjuk
badoer badoglio badu badía baele baena baert baeten baetens baeyens baez baeza baganz bagaskara
baggio baghdadi bagiński baglioni bagnoud bahadır bahamonde bahamondes baharia bahena bahl bahloul
bahna bahno bahnová bahodirov bahodirova bahon bahriddinov bahriddinova bahringer bahromov
bahromova bahun baier bailey bailly bailís bains baiocco bairéad baisceir bajaj bajamonti bajan
bajardi bajc bajer bajerová bajwa bajāre bajārs bajčetić bajčić bajšanski bak bakal bakan bakaran
bakare bakarec baker bakhouche bakhoum bakhti bakhtiyorov bakhtiyorova baki bakke bakken bakker
bakos baksa bakshi bakırcı bakırcıoğlu balaban balabanović balaguer balakrishnan balan
balasubramanian balat balatinac balay balašević balašković balaž balažević balbi balbo balboni
balcar balcarová balcer balcerzak balck balcı baldacci baldassarre baldauf balderas baldi baldick
baldini baldo balducci baldwin baldé balestra baleta baletić balević balešević balint balinčić
balistreri balić baljak balkow balla ballard ballarin ballester ballesteros ballouhey ballı balmat
balmer balnuweit balode balodis balog balogh balogová balogun balogšandor balotelli baloun
balounová baloyi balsamo baltacı baltag baltin balzano balzer balázs baláž balážová bamidele
bamiloye bamisebi banach banasiak banasik banaś banda bandello bandeville bandi bandini bandić
bandićštimac bandl bandopadhyay banerjee bang bani banica banik banić banićević banićjokić
baničević banjac banjak banjalić banjari banko banks bann banov banovac bansal banse bantwini banu
banville banzer bappa baptista baquero barac baracca barad barahona barajas baral baraldi baran
baranjec baranka baranková baranov baranová baranowski baraza barać barański barbagallo
barbarićšehić barbarosoğlu barbarossa barbarulo barbato barbe barbera barberi barberini barberis
barbero barberá barbey barbier barbieri barbiero barbieux barbir barbić barbosa barbu barbulescu
barcaccia barcella barceló barco bardek barela barents barese baresi baretta bareš barešić barešová
bargan bargetze baria barile barillaro barillon barillà barinić barisić barić baričević barišić
barker barkholz barković barlas barletta barlow barna barnard barnes barnett barneville baroffio
barok baroková baron barone barongo baroni barons barozzi barošević baroševčić barr barra barracco
barragán barral barranco barras barraza barre barreca barreda barrena barrera barresi barreto
barrett barretta barrientos barriga barrios barrnette barros barroso barrows barry barría barsanti
barsotti barta bartczak bartell bartels barth barthel bartkowiak bartl bartnik bartoletti bartoli
bartolini bartolomei bartolucci barton bartosik bartovič bartovičová bartoň bartoňová bartoš
bartošek bartošková bartošová bartošík bartošíková bartulin barták bartáková bartůněk bartůňková
barušić barylla barzani barzini barák baráková baró baróid barón barún basadonna basak basar-klapec
basara basarić bascuñán baseda bashirian basile basmacı basnet bassani bassett bassi basso basson
bastajić bastać bastiaanse bastiaense bastida bastidas bastin bastola bastías basynat bataglia
batalla batchelar bates batinićšantić batista batliner batlle batnožić bato batra batrac batrnek
batta battaglia battelli battista battisti battistini battke baturalp batz bauch baudoux baudry
bauduin bauer bauermeister bauerová baumann baumbach baumeister baumgartner baur bausch bauschinger
bauschke baustert bauwens bauzà bava bavaud bave bawa bawer bayazıt baydar bayeni bayer bayerová
baykam bayo bayona bayraktar bayraktutan baysoy bayón bazin bazjak bazzi baños bañuelos bača bačak
bačić bačová bağış baňa baňas baňasová baňo başaran başer başoğlu baša bašić baška baško bašková
bašnec bašo bašová bašta baštová bažant bažantová beahan beakey beal beale beasley beasty beattie
beatty beauchamp beaudoin beaudry beaujean beaulieu beavogui bebić beccaria beccheria becerra bech
becht bechtelar beck beckel becker beckers beckius beckmann bedewitz bedini bednar bednarczyk
bednarek bednarski bednarz bednařík bednaříková bednár bednárik bednáriková bednárová bednář
bednářová bedoya beeckman beekman beele beerli beernaert beernink beffa beffort beggan beggerow
beggs begley begonja beguin beh behan behl behr behrenbruch behruzov behruzova beier beijring beirn
beirne beissel beissmann bejan bejarano bejenari bejenaru beka bekaert bekavac bekbergen bekdik
bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektaş bektaşoğlu bekvalac bekčić
belaid belaidi belarbi belbachir belcar belda bele belec belenzada beletić belhadj belivuk belić
beljajev belkacem belkacemi belkadi belkheir belkhiri bellemans belletini belli bellido bellini
bello bellocchio bellomo bellotti bellucci bellò belmans belmar belmonte belojević belopoljac
belotti belov belović belovuković beloševac belošević belpere beltrame beltrami beltran beltrán
belvisi belz belčević bembo benabdellah benahmed benaicha benaissa benaković benali benamar
benamara benameur benaouda benatti benavent benavente benavides benavídez benašićpavlović
benchapatranon bencheikh benda bender bendová benecke benedetti benedetto benetti beneš benešová
bengtsson bengu benigni benini benitez benić benjamin benmoussa bennardo benner bennett benninger
benoit bensaid bensalah bensalem benslimane benson benthin bentivoglio benussi benvenuti benvenuto
benyahia benyamina benyoucef benz benziane benzing benítez benčić beourgeois berak beraković beran
beranová berardi berberat berberoğlu berchem berchtold berends berendse berenguer beresford beretta
berg bergamasco bergamini bergant bergdahl berge berger bergeron berggren berghmans bergin
bergkvist berglund bergman bergmane bergmanis bergmann bergnaum bergoglio bergqvist bergrová
bergsten bergstrand bergstrom bergström bergvall beribak berk berka berkahn berkane berkani berková
berky berkyová berlusconi bermejo bermingham berminghim bermudez bermúdez bernaards bernabei bernad
bernal bernard bernardi bernardini bernardić bernardová bernasconi bernat bernatović berner
bernetti berney bernhard bernier berning bernolák bernoláková berntsen berntsson berrocal berry
berrè berríos bersani berscheid berset bertaccini bertani bertelli bertels bertelsen bertemes
bertenbreiter berthelot bertho berthoud berti bertilsson bertini berto bertoli bertolini bertolussi
bertoni bertoša bertrand bertrán bervoets berxwedan beránek beránková besançon besençon besnard
beso besson bester betancourt betancur bethke betschart bettahar bettendorff betti bettin bettoni
betz beuchat beuret beurret beushausen beutelspacher bevc bevilacqua bevk beye beyeler beyens beyer
bezděk bezděková bezemer bezić bezjak bezuidenhout bezák bezáková bečka bečková bečvář bečvářová
beđan beļavske beļavskis beňa beňo beňová beňuš beňuška beňušková beňušová beşerler beşikçi beşok
bhadresha bhagat bhailís bhakta bhalla bhana bhandari bharadwaj bhasin bhat bhatia bhatnagar bhatt
bhattacharya bhattacharyya bhattarai bhattathiri bhatti bhavsar bhebhe bhedleni bhejelibomvu bhembe
bhengani bhengu bhensela bhovungana bhungane bhuyeni biagetti biagi biagini biagiotti bianc
biancheri bianchetti bianchi bianchini bianco biasci białas białek białkowski biba biccari bicek
biceková bichler bickel bidaud bideau biedermann biedrzyński bielak bielawski bielecki bieler
bielert bielik bieliková bielski bienasch bienias bieniek bieri biernacki biernat bierstraten
biesenbach biesty bieńkowski bigdeli biggen biggi biglebauer bignami bignardi bijelić bijl bijlsma
bikelwayo bikwayo bilbao bildik bilek bileková bilen bilge bilgen bilgin bilgiç bilir biljan bilka
bilko bilková billung bilodeau bilogravić bilolyev bilolyeva bilopavlović bilski binaghi binda
bindi bingula bini binner bintner bintz bionaz biondi birca birgen birinci birkeland birkemeyer
birkić birlik birnbaum biro biro-datković birtašević birtić birziņa birziņš birzniece birznieks
biró birčaković birčanin bischof bisconti biseniece bisenieks bisgaard bishell bishop bisio bisset
bisson biswas bitca biteye bitschnau bittner bittnerová biver bivol bivolarević biwer biwott bixio
biyase biyela bizetić bizjak bizumić bizzarri biçer bićanin bićanić bičak bičanić biškićmerkaš
bjelanović bjeletić bjelica bjelinić bjelivuk bjelić bjeličić bjeliš bjelja bjeljac bjelkić
bjelobaba bjelobrk bjeloglav bjelogrlić bjelojević bjerke bjerregaard björk björklund björkman
bjørnstad blaak black blackwell blaga blagaić blaha blaho blahová blair blais blake blanc blanchard
blanchet blanchette blanckenberg blanco blanda blanes blankenship blaschek blasco blaser blasi
blassneck blatančić blatnik blatter blaua blauensteiner blaus blazević blazquez blaćanin
blaško-vidosavljević blašković blažanović blažejová blažek blažević blažič blažičko blažková blecha
blechová blees bleijenberg blekte blevins blewanus blick blin blixt bloch blochwitz blockhaus
bloemendaal blokland blom blomberg blomgren blomkvist blommaert blomme blomqvist blondeel blondel
blondiau blonk blose blouin blowick blum blume bláha bláhová blázquez blümel boada boadi boadu
boaga boahen boakye boase boaten boateng bobadilla bobal bobanović bobek bober bobeta bobinac
bobková boboc bobula bobulová boburov boburova bobuľa bobuľová bocca boccherini bocchi boccia
boccioni bocelli bochenek bochud bocić bock bockovac-kunštek bocokić boda bodaicín bodart boddaugh
bode bodea bodhlaeir bodhlaer bodian bodini bodiroga bodner bodnár bodrug bodson boduroğlu boechat
boeckx boehm boer boers boeser boetet boezio boffa bogadi bogaert bogaerts bogan bogdan bogdanov
bogdashin bogdán bogenrieder bogisavljević bogisich bogner bognár bogoljubović bogosavac bogović
bogucki bogusz bohan bohge bohlander bohlin bohman bohnbach boháč boháček boháčková boháčová
bohórquez boi boiardo boichat boico boillat boily boisvert boitani boito boivin boix bojanić boje
bokanović boke boland bolander bolat bolatlı bolaños bolduc boldù boles bolf-kovačić bolger bolin
boljkovac bolkesteijn bolkovac bolle bollen bolliger bolm bolnbach bologna bolot-salaj bolta boltić
bolunović bolzmann bolívar bolčević boman bombieri bomeštar bompiani bona bonanni bonanno bonar
bonato bonatti bonaya bonazzi bonbach bondare bondarenco bondarenko bondars bonde bonderović bondra
bondrová bondumier bondžić bonelli bonet bonetti bongiorno bongiovanni bongo boni bonifazi bonilla
bonini bonino bonneau bonnet bonnin bono bonolis bonomi bonomo bonsra bonsu bonte bonvin bonvini
booden boogaerts boone boonen boonpungbaramee bophela borah borak boratav borbély borde bordian
bordoni borek boreková boreland borelli borer borg borge borgeaud borges borghese borghi borgia
borgschulze borgström borik boriková borilović borinčević borisavljević borisová borissov boriš
borišová bork borkovački borković borková borkowski borland borman bormann bornscheuer borojević
boros borovac borovička borovičková borovský borový borowiec borowski borošak borra borrani borrego
borrell borrelli borremans borrmann borromeo borromini borroni borrás bors borsch borsellino
borsiere borta bortolin bortoluzzi bortot boru boruschewski borzomì borík boríková borčanin bos
bosanac bosančić boscaino bosch boschetti boschi bosco boscolo boshoff bosi bosilj bosiljkić
bosiljković bosiljčić bosio bosire bosler bosman bosmans bossard bosshard bossi bosson bossuyt
bossy bostan boström bosurgi bosák bosáková bota botan botella botello botezatu botha botham botica
botiryev botiryeva botić botnari botnaru botsford botta bottaro botteron bottigliero bouabdellah
bouafia boualem bouali bouaziz boubekeur boucetta bouchama bouchareb bouchat boucher bouchet
bouchez bouckaert boucsein bouda boudart boudewijns boudiaf boudjemaa boudová boudraa boudreau
bouguerra bouhuizen boukhalfa boukhari boukhatem boulanger boulay boumaza boumediene bounab
bourcard bourgeois bourke bourquard bourquin bourrouag bouschen bousquet boussaid boutaleb
bouthoorn boutin bouvet bouvier bouwhuisen bouziane bouzid bouzidi bouček boučková bouška boušková
bova bove bovet bovolenta bovy bowater bowen bowers bowman boxhammer boyabenyathi boyacı boyd boyde
boye boyer boyes boylan boyle boyse boz bozalo bozdok bozdokov bozdoğan bozkurt bozkır bozoğlu
bozsik bozzi bozzo boček bočkai bočková boška bošková bošnjak bošnjaković bošnjakovićholik bošňák
bošňáková bożek božanić božanović božiković božić božićković božič božičanin božičević božičić
božičković brabcová brabec brabencová brabenec bracke brada bradić bradley bradová bradshaw bradtke
bradvić brady bradáč bradáčová braem braga bragadin bragaglia brahaj brahier brahimi brahmbhatt
braia brajković brakus bralić brambilla branaola branca brancaccio branciforte branco brand
brandenburg brandenburger brandi brandis brandić brandl brandner brandstetter brandstätter brandt
brandtner branković brannelly brar brasseur brassil bratina bratojević bratonožić bratović bratu
brauer braun braunová bravo bračun brcko breasail breathnach bredenkamp breen bregar breheny
brehmer breitenberg breitenstein brejcha brejchová brekke bremer bremser brenner bresciani
bresnehan bressan bresse bresé breton brettschneider breu breuer breugelensis breugelmans brewer
brezina brezinová brezjan breznik brezo brezovac brezovnjački brečko breņķe breņķis brešković
brežančić briain briand briano briccialdi briceño brichard brichese bridson briede briedis briemer
briere briesenick brievingh brigandì briggs brignone bringmann brinjak brink brinkmann brinza
briody briones brisee briseño brislane brisson brisuda brito brits britvec brix brizee brizzi
briútean brkanović brkić brlas brlek brletić brnićlevada broberg brock broda broeckx broeders broek
broekhoven broening broeshart broggini brogi brogli broman bromfield bronder brooks brophy broquet
brosch broschi brosius brosnan broughan brouwer brouwers brown broy brož brožek brožková brožová
bruadar bruck bruckmann bruder bruen bruggeman brugger brugman brugnaro bruhns bruiséal brumat
brumleve brun bruneau bruneel brunel brunelli brunello brunet brunetti bruni brunkeviča brunkevičs
brunner bruno brunovská brunovský bruns bruscantini bruschi bruton bruun bruyninckx bruynzeels
bruyère bruzzone bruška bruško brušková bryan bryant brychta brychtová brzeziński brzozowski brázda
brázdil brázdilová brázdová brändli brännström bräuer bräutigam brömme brún brügger brüggmann
brđanin brđović buač buača bubalo bubeník bubeníková bucaklı bucalo bucalović buccheri bucci buch
buchanan buchberger buchegger bucher buchholz buchinger buchler buchrucker buchta buchtová
buckridge bucur buczek buczkowski buczyński buda budai budak buder budhlaeir budig budiman
budimčić-kovačević budiyanto budreiko budziński budzyński buelens buendía bueno buga bugnon bugueño
buhl buick buijs buile builis buisson buitrago bujak bujard bujor bukhosini bukovec bukovská
bukovský bukowski bukvić bulaja bulak bulat bulatović bulgarelli buljan buljat buljin buljubašić
buljugić bulle bulovan bultmann bultot bulut bulzoni bumb bundgaard bundi bunea bunescu bungić
bunić bunjes bunlerngsri bunlupong bunoza bunuševac bunčić buonauro buongiorno buonomo burani
burazer burazor burbano burcardo burch burchill burckhardt burda burdová burduja burević bureš
burešová burgess burghagen burgio burgić burgos burgstaller burhonov burhonova burian burianová
buriánek buriánková burić burke burkhard burkhardt burlacu burman burmeister burnach burns burri
burton burtscher buruiana buruk burzyński burčul burđak buršić busak busari buscetta busch
buschbaum busemann bush busienei buslaver busoni busquets buss busse bussmann bustamante bustos
busuioc butala butarević butera buthelezi butković butkus butler butnaru butselaar butt buttimer
buttimore buyse buysse buzov buzzi bučanac bučanin bučar buček bučkalović bučková buđićhalas buša
bušetinčan bušljeta bušs bwire bylund byrd byrne byrnes byrtus byrtusová byström bácaeir bácaer
báez bálint bánová bárcena bárta bártová bäck bäcker bäckman bäckström bähr bär bärer bättig bègue
béataigh bédard bégin béguelin béireach béland bélanger bélisle bérubé bétancourt bílek bílková
bílá bílý bína bínová bórik bóriková bórquez bôrik bôriková bõstrov böck böhler böhm böhmová
bökenkamp bölükbaş bölükbaşı bönisch börgeling börjesson börner bösch böttner bùi büchel büchele
bühler bühlmann büker büngener bürger bürklein büscher büttner bąk bąkowski bērziņa bērziņš bērzīte
bērzīts bělohlávek bělohlávková bīriņa bīriņš bıçakçı błaszczak błaszczyk březina březinová bříza
břízová caballero cabanillas cabañas cabello cabeza cabezas cabibbo cabo caboto cabras cabrera
cabrero cabrini cabán caccamo caccavo cacciamani caccianemico cacciapuoti cacciatore caccioppoli
caceres cadden caddow cadefau cadena cadenas cadhain cadogan cadoni cadorna caetani cafarchia
caffarelli cafferkey cafferky cafferty caffrey caforio cafua cafuk caggiano cagnin cagnotto caha
cahalane cahill cahillane cahová caiazza caiazzo caicedo caillat cailler caimbeul caimbéal cain
cainero cairns caironi cajner cajzler calabrese calabria calabrò calafiore calame calandro calarco
calatayud calbo caldeira caldera calderón caldwell calgari cali califano calin callanan callebaut
callegari callegaro calleja callens callewaert calligan calligaris callinan caluza calvet calvey
calvillo calvo calzada calì calò camacho camanni camara camargo camarillo cambier cameron camicione
camilleri camilli camino camiscione cammarata cammel cammisa campagna campana campanella campanile
campanini campano campbell campillo campise campisi campo campoli campos campoy camuccini canale
canales canali canals canavan cancelliere cancellieri cancino candan candaux candela candelaria
candido canepa canet canetta canevascini cangiano canil canino canjko-novak cankar cannas cannata
cannella canniffe canning cannizzaro cannon cannone cano canova cantagallo cantero cantillo
cantimori cantoni cantu cantwell cantón cantú canu caomhánach capannolo caparrós capasso capatina
capdevila capecchi capek capeková capelle capelli capitani capizzi capka capko capková caplis
capoccia capocotta capogna capone caporaso cappai cappelletti cappelli cappello cappiello capples
capponi capraro capriotti capua capuaigh capuana capuano caputo cara caraballo caracciolo caradonna
caraman caraus carbajal carbajo carballo carbery carbon carbone carbonell carboni carbó cardano
cardella cardenas cardia cardinale cardinali cardini cardon cardona cardone cardoso cardozo careddu
carella caretti carfagna caricari carini carić carlberg carletti carli carlier carlini carlino
carloni carlotti carlowitz carlsen carlsohn carlson carlsson carlucci carmaig carminati carmody
carmona carneiro carnera carnero carnevale carnotte carnovale carocci carollo caron carosi carosone
carpaccio carpentier carpio carr carragher carranza carrara carraro carrasco carrasquillo carraud
carraux carre carrera carreras carrero carretero carreño carreón carriera carrieri carriero carrig
carrigy carrillo carrion carrión carro carroll carrozza carrozzo carrus carson carstens carta
carter carthy cartl cartwright carty cartúr carullo caruso carvajal carvalho carvelli carville carè
carún casadei casadio casado casagrande casal casale casaleggio casali casalodi casano casanova
casanovas casares casarez casarin casas casavecchia cascio cascone casella casellati caselli
caserta casey cashen cashman casian casier casillas casini casolaro caspari casper caspers cassano
cassart cassarà cassen casserley casserly cassim cassin castagna castaldi castaldo castaneda
castañeda castaño castejón casteleyn castell castellana castellani castellano castellanos castelli
castellitto castells castelló castelyn castens castiello castiglione castiglioni castillo castioni
castrillo castrillón castro casu casula casárez catalano cataldi cataldo catalá catalán catana
catania catanzaro catarsi catellani catenazzi caterino cattaneo cattani cattigan cattin caudron
cauley caulfield cauna caune cavalcante cavalcanti cavaliere cavalieri cavallari cavallaro cavalli
cavallini cavallo cavanagh cavanna cavazos cavieres cavriani cawley cazac cazacu cazares cazorla
cañas cañellas cañete cañizares ceafarcaigh ceanainn ceballos ceban cebanu cebekhulu cebisa
cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cedillo cehmajster
ceirisc ceja celano celar cele celentano celeste celi celis celli cellini celma celmiņa celmiņš
celms cemal cendron cenge cenni centek centeková centeno centofanti ceorais ceothach ceothánach
cepeda cerar ceravolo cerda cerdá cerdán cerezo ceri cerise cernei cerquiglini cerrani cerrato
cerri cerro cerullo cerutti cervantes cervera cervántez cerón cesaretti cesaroni cesarotti ceschi
cesnak cesnaková cestarić ceulemans ceuppens chabot chacha chacko chacón chada chadha chagwe chahal
chaib chaihirankarn chaisatit chakrabarti chakraborty chaloupka chaloupková chalupa chalupka
chalupková chalupová chamane chambers chamorro champlin chan chand chander chandler chandía chang
changawa chaoui chapa chaparro chapelle chapman chappuis chapron chapuis chapuisat charbonneau
charef charest charette charles charlier charoensuksopol charpentier charpié charrier chartier
chartrand charvát charvátová chassot chatriand chatriant chatterjee chattopadhyay chaturvedi
chaudet chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarría
chaves chavez chawla cheara chebii cheboi chebon checa chechi cheda cheema chelagat chelimo
chellaoua chemtai chemutai chen chenangat chenaux cheng chengo chepchirchir chepchumba chepkemboi
chepkirui chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo cherchi chergui
cherian cheriet cherifi cherono cherop cherubini cherutich cheruto chesang chesire chessa chessari
chettri chetty cheuk cheung chevalier chevalley chevallier chevresson cheyech chhabra chiacchio
chianese chiappetta chiaramonte chiaravalle chiavacci chibani chibi chibike chibini chibuike chicu
chidinma chidozie chiesa chigi chihai chikh chiliza chilà chimenti chindamo chinnici chiodi
chirchir chiriac chirico chirila chirilov chirita chis chittolini chiu chivu chlup chlupová chládek
chládková chmelař chmelařová chmelík chmelíková chmiel chmielewski chmura cho choeychuen choi
chojnacki chojnowski chokshi cholewa chollet chomba chomsri chonco chong chopard chopra choquart
choque chotzen choudhary choudhry choudhury chouinard chovan chovancová chovanec chovanecová
chovanová chow chowdhury chowitunkit choy chrappa chrappová christ christen christensen christiaens
christian christiansen christoffersen chrodtrud chromá chromý chrzanowski chu chudoba chudobová
chudzik chudík chudíková chui chuit chumba chumo chung chvojka chvojková chvátal chvátalová chytil
chytilová chávez ciaccio ciacio ciampa ciampi cianci cianciolo ciani ciaragáin ciavarella cibane
cibin cibotari cibula cibulka cibulková cibulová cibuľa cibuľka cibuľková cicala cicatiello
ciccarelli cicchetti ciccone cichocki cichorius cichoń cichy cierpinski ciesielski cieśla cieślak
cieślik cifarelli cifuentes ciganović cignaroli cigoj cigán cigánik cigániková cigánová cigáň
cigáňová cihlář cihlářová cikota cikotic cilea cilibrasi cilikan cill-dia cilli cilliers cillín
cimarosa cimbaljević cimerman cimeša cimini cimmino cindrić cinelli cingolani cini cinnéir cintrón
cioban ciobanu ciocan cioffi cioni ciorba ciornii ciosóg ciothaigh ciothóg ciotola ciotti cipolla
cipollaro cipolletta cipriani cipriano cirelli cirillo cisneros ciss cisse cissokho cisternas
ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac civaschi ciwan ciúinín
claasen claassen claes claesdr claesen claesner claessens claesson claeys clafferty claffey clare
claridge clarius clark clarke classon clausen clavero clavin clayton cleary cleem clees clement
clemente clements clenaghan clerc clerkin clery cleve clinten cloete clogherty cloherty clohessey
clohessy cloney cloonan cloone clooney cloos closset clottu cloutier clune clunies-ross clárach
coakley coardi cobb cobo cobos coccia cocco cociarelli codina codreanu coelho coello coene coenen
coffey cofré cogan cogley cohalan cohen coholan coigny coincheanainn coinchon coinnér coinnín
coinín cojocari cojocaru cojuhari cokan cola colangelo colantuono colarič colas colbach cole
colella coleman coles colesnic coletta colfer colgan colhoun colin colinet colić collado collao
collart collazo colleneler colleran collet colletti colley collier colligan collignon collina
collinder colling collins collodi colom coloma colombo colomer colonna colot colpaert colreavy
colucci colunga coly colón coman comar comartún combi comboni combre comencini comerford comeriato
comisky comisso comito comman commins como comolli compère comyn conaola conaty conbhae conboy
concannon concas concepción conde condoleo condon condrea condren condron condún conefrey conesa
confhaola conforti congiu coniglio conlon conmee conmy conn connachton connaghy connaughton
conneeley conneely connellan connelly conner connole connolly conole conrach conrad conradi conraoi
conree conroy conry consaidín considine consiglio constantin constantinescu constantinov cont
contarini conte conter conti contini contrafatto contreras contu conwell coogan cook cooksley
coolahan coolen cooley coonan cooney cooper copeland coppens coppola corazza corbacho corbat corbo
corboz corcoran corcos cordero cordes cordier cordioli corduff coret coret-coredo coretti corish
corkery corless corlett corman cormican cormier cormy cornea cornejo cornelisse cornelissen
cornelisz cornelsen cornez cornil cornut cornuz corominas corona coronado coronel corpataux corr
corradi corradini corrado corral corrales corrao correa correale corredor correia correr corridan
corridori cors corsi corsini corso corsten corstiaens cortese cortesi cortez corti cortinovis
cortés cortéz corvalán corwin cosandey coscair cosendey cosentino cosgrave cosgrove coslovich cosma
cosman cossiga cossu cossy costa costache costalonga costantin costantini costantino costanza
costanzi costanzo coste costea costela costello costelloe costigan costin cotorobai cotruta
cotthardt cottier cotto cottone coufal coufalová coughlan coulibaly coulombe coulon counihan
courcey cournane courten courtois courvoisier coutts couvreur covaci covalciuc covalenco covali
covarrubias coviello cowely cowley cox coyle coyne cozma cozzani cozzi cozzolino craciun cragg
crahan crahay craig craine crampsey crampsie crangle cranley cranly crawford crawley crea crean
creciun creedon cregan crehan cremer cremin cremona cremonesi crepaldi crescenzi crespi crespo
cresswell cretton cretu crevar crevatin crevoisier criado cribbons crilly crimi crimmins
criomhthain criostóir criostúir crippa crisafulli crisan criscenti crisci criscione crispi crispino
crist cristea cristescu cristiano cristofaro cristoforetti critelli crivelli crneković crnković
crnogaj croad croal croce crohan croitor croitoru crolly crona cronelly cronin cronjäger cronly
cronnje crosbie crossan crosskofp crota croteau crotty crowe crowley cruces cruciani cruciata
crudden crudu cruickshank cruz cryan cróil csapo csonka csordas cuadrado cubillos cucchiara
cucciniello cuche cucos cucu cuda cuddihy cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia
cuidithe cuillín cuineáin cuirtéis cujba cukon culhane culi culligan cullinan cullinane culloty
culot cumiskey cumisky cummerata cumming cummings cummins cummiskey cummisky cundari cunha cunnane
cunneen cunningham cunny cuomo curatoli curci curcio curdy curiel curnane curneen curnyn curraoin
curreli curry curtin curtis cusack cusano cusimano cusnir cusumano cutrufo cutuli cuvelier cuypers
cuyvers cuzzocrea cuéllar cvenić cvetković cvetljanin cvetnić cvetojević cvetuljski cvijan
cvijanović cvijančević cvijetin cvijetinović cvijetić cvijić cvitan cvjetičanin cvrtila cwalile
cybulski cygan cyprich cyprichová czaja czajka czajkowski czapla czarnecki czech czechowski czekaj
czerniak czerwiński czyż czyżewski cáceres cámara cánovas cárcamo cárdenas câmara céide céitinn
céspedes cíger cígerová cíosóg císař císařová córdoba córdova cózar côté cúndún cúnún cālīte
cālītis cīrule cīrulis d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore
d'andrea d'angeli d'angelo d'anna d'arcy d'argenio d'avino d'elia d'errico d'hondt d'incà
d'ippolito d'onofrio d'orazio d'urso daako dabija dabić dabižljević dabnjak dabo dabović dabukke
dabčević dach dachgelder dachgeldt dachgelt dadić daems dafunić dagane dagović dahl dahlberg
dahlgren dahlin dahlqvist dahlström dahlén dahm dahmane dahmani dahmen daidone daigle daiken daimer
daišević dajić dajlić dakićkožić daleiden dalgaard dalkıran dallaire dallapé dallara dalleaste
dallenbach dallinger dalmasso dalmau daltún dalziel dam damanik damaske damayanti damian damiani
damiano damico damijanić damjanović damljanović damm dan danaher danciu dancák dancáková dandolo
danek daneková danenhauer dangl daniel daniele daniels danielsen danielsone danielsons danielsson
danila danilov danilová daniš danišová danko danková danneberg danner danninger dano danová danso
dante dančiak dančiaková dančák dančáková daněk daoudi daražac dardenne dargan darii darko darmawan
darmody darojat darojković darteh dartey dascalu dasey dasgupta dattilo daub daubner daudrich dauer
daugherty daum dautanec dauth dautović dautzenberg davern david davidović davidovićamić davidová
davids davidsen davidson davidsson davies davila davis davitt davoli davoren davronov davronova
davõdov dawick dawson day dayal daza dačković dačović dağdaş dağlaroğlu daňa daňko daňková daňo
daňová dašić deacy deady deane dease deasy debelić debeljak debenjak debnár debnárová debroux
debruyne dec decamps deceuninck dechamps decker deckers deckert deckow declerck declercq decock
deconinck decoster dedejić dedijer deegadan deehan deeley deely deeney deeny deerberg deery degano
degrassi degroote degryse degueldre dehmel dehon deiana deigan deignan dej deja dejanović dejardin
dejonghe dejová dekeyser dekker dekýš dekýšová delacruz delacrúz deladoëy delaere delafuente
delagarza delahaye delahunty delalić delaney delannoy delao delap delapaz delargy delarosa
delatorre delattre delaunay delazy delcourt delcroix deledda deleu deleón delfino delforge delfosse
delgadillo delgado delhaye delhez delisle dell'amico dellucci delmotte delogu delonge deloughrey
deloughry delporte delrío deltour delvalle delvaux delvigne delwayo delèze deman demanet demaret
dembelé demers demeter demetrová demeulenaere demeyer demeyere demir demirbaş demirel demmendaal
demontis demoulin demurtas demut demuth demuynck demšar denaro denesik dengg dengler denihan denis
denison denissov denk denkel dennehy dennenberg denner denning dennis denti denzinger denzler deol
depero depoorter deprez depuydt dera derbal derežić deriu derkaoui dermody derouiche derr derradji
derrig dersim dertmann derycke desai desbiens descamps deschamps deschênes deshmukh deshpande
deshusses desiderio desio desjardins desmedt desmet desogus desrochers desrosiers dessart dessy
destro detaille dethier dethloff detournay detry detti deuschle deutschmann devald devally devane
devanney devar devaux devedžić devenney dever devereux devetak devečka devečková deville devillers
devilly devitt devkota devolder devos devoy devriendt devrnja devčićkatić dewaele dewez dewilde
dewitte dewulf deák deáková deđanski deģe deģis deže dhadho dhakal dhaliwal dhar dhawan dhillon
dhingra dhlamini dhlomo dhondt dia diaby diack diaconescu diaconu diaf diagne diakhaté diallo
diamanka diamanti diana diao diarra diatta diattara diaw diawara diaz dibbert dibiasi dickens
dickerson dicki dickinson didović dieckmann diederich diedrich diekmann dienel dieng dierckx
dierick dierickx diesbach diesbergen dietl dietrich dietsche dietz dietzsch dieu dieye diez diezel
diffin diffley diggin diggins dignan dijkman dijkstra dijoux dikane dildar dilla dillane
dilmurodyev dilmurodyeva dima dimba dimbane dimbani dimitrijević dimitrić dimitrovski dimić dimkić
dimković dimović dimčević dimčić dimšić dinabantu dinamarca dinan dinangwe dinca dindela dindi
dingarac dingelstedt dingila dingiswayo dini dinneen dinu dinwa diolún diome dione diongue dionisi
dionún diop diouf dioum dippel dippenaar dippl dircken dirgantara dirksen dirnberger dirrane dirven
disdero diskin distefano ditschlerin dittmann dittmar dittmer dittrich dittrichová divald divenney
diviney diviš divišová dix dixit dixon diyorov diyorova dizanov dizdar diène diédhiou diéguez diémé
djebbar djellal djellouli djetka djitté djokoto djoudi djurasek dlaba dlabane dlabazane dladla
dlakadla dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo
dlomo dlouhá dlouhý dludla dludlu dlungwana dmitriev dobbelaere dobbins dobbrunz dobes dobeš
dobešová dobiáš dobiášová dobler dobosz dobre dobrescu dobrilović dobrinković dobrić dobrosavljević
dobrovolná dobrovolný dobrowolski dobrzyński dobšinská dobšinský dochioiu dockx docquier dodaro
dodon dodson doesburg dogaru doghair dogherty doglioni doherty dohnal dohnalová dohring doingeard
dokonal dokoupil dokoupilová dokoza dolaček dolce dolch dolci dold dolejš dolejšová dolejší dolenc
doleček dolečková doležal doležalová doležel doleželová dolinar dolinšek dolić dolničar dolović
domagała domanović domazet domański dombrovska dombrovskis dombrowski domingues dominguez dominiak
dominici dominiković dominković domiševac domjan domljan doménech domínguez domínquez donagher
donaire donald donaldson donarelli donati donato donatoni doncabe donda dondur donegan donević
dongol dongoran donica donie donini donkor donlon donnan donnay donnellan donnelly donoghue donohoe
donohue donoso dony donà dončević dončić doody dooey doogan doohan doolan dooley doorhof doornhem
doorty dopuđa dopša dorcha dordan dorfer dorgan doria dorić dorko dorková dornan dorner dornik doro
doronjski dorontić doronzo dorot dorotová dorová dorsman doshi doskoczynski doskočil doskočilová
dossetti dossi dostert dostál dostálová doubek doubková doubrava doubravová doucet doudigan
dougherty douglas doumont douša doušová dovara dovudov dovudova dowd dower dowerg dowey dowley
dowling downey doyle dočekal dočekalová dočkal dočkalová dočolomanská dočolomanský doğan doža
draaisma drabik dragan draganović draghi draghici dragin dragić dragičević drago dragobratović
dragoi dragojević dragojlov dragomir dragone dragoni dragovićzafred dragu drajna drajnová drake
drakulić drakčić dramlić dramé drandić drač dračić drašković dražić drechsler drees dreher dreier
dreimane dreimanis dreissigacker drenjačević drennan dressler dretvić drewes drews drešević drian
driesen driessen drinić drinjak driscoll drljan drljača drmanac drmanović drmončić drobná drobný
droguett drohan drolet droma droney droppa droppová drotár drotárová drouin droz drozd drozdov
drozdová drozdowski druart drubin drumm drummond drummy druso drvarević drvenica drysdale
drzewiecki drábek drábková dróżdż drča drčelić duah duarte duba dubandlela dubashi dubazane dube
dubey dubiel dubnička dubochet dubois dubovečak dubovská dubovský dubravec dubská dubský dubuis
dubuisson dubuque dubé duca ducci duchesne duchoň duchoňová duchêne ducommun ducret duda dudek
dudeková dudik dudka dudko dudková dudo dudok dudoková dudová dudziak dudzik dudziński dudás dudík
dudíková duez dueñas dufek duffin dufková dufour dufrane dufrasne dufresne dugaja dugal dugar
duggan duguay duhamel duhig duhy duignan duivenvoorden dujardin dujmović dukada dukić dukovac dula
dulbecco dulla dullová dulohery dulová duma dumakude dumanjić dumanlı dumas duminy dumisa
dumitrache dumitrascu dumitrescu dumitriu dumitru dumnić dumont dumortier dumoulin duncan dunford
dungan dunge dunka dunková dunlap dunleavey dunleavy dunne dunning dunny dunphy dunworth duodo
dupan dupont dupré dupuis dupuy duque duquesne durak duran durand durante durdu durdík durdíková
durgan durieux durkan durkin durmaz durnan durnin durning duroux durrihy dury durán duska dusko
dusková dussart duszyński dusík dusíková duta dutka dutkiewicz dutko dutková dutoit dutrieux dutt
dutta dutto duval duvanel duvančić duvivier duvnjakčuljak duyaza duygulu duze duša dušek dušeková
dušička dušičková dušková dušová dvizac dvojak dvokić dvonč dvončová dvoranac dvorská dvorský
dvořák dvořáková dvořáček dvořáčková dwala dwamena dwivedi dwyer dyal dyer dyett dylus dzene dzenis
dziedzic dzirkale dzirkalis dziuba dzokoto dzurjanin dzurjaninová dáibhís dánová dávid dávidová
dávila dächert dème déiseach délèze díaz díez díscín döbel döhn döring dörner dörr dörre dörschner
dúinsméarach dúška dück dünser düşenkalkar dąbek dąbkowski dąbrowski dębowski dębski dědek dědková
dīriķe dīriķis długosz džakmić džakula džal džanija džapo dženopoljac džepina džigumović džigurski
džikić džinić džodanović dương d’alia eberhard eberhardt eberharter eberl eberle ebert eberth ebner
ebubechukwu echevarría echeverría eckbauer ecker eckhardt edberg edlinger edlund edman edmonds
edorh edström edun edvardsen edvardsson edwards eeckhout eelman eerden effertz effler egbochukwu
egea egeli egelja egeljić egerić eggenmueller egger egić egli eglinton eglīte eglītis egorov
ehigiator ehlert ehm ehmann ehrig eibl eich eichberger eichenberger eichhorn eichinger eide eifert
eigenwillig eijkelboom eilfirt einarsson einaudi einert eischen eisenlauer eisl eisner eivers ekai
ekal ekberg ekdahl ekelund ekeno ekholm ekici ekidor ekiru ekitela eklund eklöf ekpo eksteen
ekstrand ekström ekwueme ekşioğlu elbe elbekov elbekova elberts elbertse eldorov eldorova elebiyo
eleyth elgueta elia eliassen eliasson eliaš eligibile elizabeth elizondo eliáš eliášová eliçin
ellingsen elliott ellis elmastaşoğlu elmurodyev elmurodyeva elnurov elnurova elofsson eloranta
elorza els elsemulder elsen elsenaar elss elvina elworthy elyorov elyorova elçiboğa emanuelli
emanuelsson emard embranthiri emert emery emig emilsson emmanuel emmelmann emmen emmerich emuria
enache enachi encina ender endrizzi endziņa endziņš ene engberg engdahl engel engelen engelmann
engen engl englebert englund engman engström engvall eni enright enríquez entringer enzinger
epifani eplinius eraslan erasmus erazo erbay erben erbenová erber erberk erbulak erceg ercegović
ercoli erdman erdmann erdoğan eregae erez erginsoy ergotić erhan erhardt erhart erhout erices
erickson ericsson eriksen eriksson erjavec erkekli erkkilä erlacher erlandsson erlei erler erm
ermini erni ernits ernser ernst eronat eronen erpelding errani errante errera errichiello errico
errigo ertaş ertepınar ertl ertürk erupe ervine erwes erçetin eršek eržen esanu esbensen escalante
escalona escamilla escobar escobedo escolano escribano escrivá escudero esekon esenwein esinyen
eskelinen eskola espada esparza españa español espejo espinal espino espinosa espinoza espitia
esposito esquibel esquivel esser esson estay esteves estevez estey esther estrada estévez eterović
etyang etzebeth etzler etzold eugster evangelista evangelisti evans evensen everaert everde evers
everts evliyaoğlu evola evoy evrard evéquoz ewald ewoi exposito expósito eyanae ezeugo fabbri
fabbricatore fabbro fabian fabiani fabiano fabianová fabijanić fabijanović fabián fabiánová fabjan
fabra fabre fabregat fabris fabrizi fabrizio fabry fabuš fabušová faculjak fadda fadden fadel
fadian fadipe faes fagan fagerström faggiani fagiani fagotto fagunwa faherty fahey fahham fahner
fahriddinov fahriddinova fahy fairhall faivre fajardo fajdetić fajdiga fajimi fajnor fajnorová
fakazi faktor fakude falabi falbo falchi falcioni falco falcone falcão falcó falcón faleti falier
falk falkowski fallaci faller falloppio faloye falter falvey falzone fanara fancello fanelli fanisa
fankhauser fannin fanning fannon fanta fantini fantoni fantová fantozzi fanucci faraci faragó
faranda faraone farber farcas farell farella faresta faria farias farida farin farina farinelli
farkas farkaš farkašovská farkašovský farkašová farland farnan farnese farnon farragher farrell
farrelly farris farrissey farrissy farruhov farruhova farry farré farías farčić fasano fasasi
fasching fasoli fassbender fathina fattori faty fauche fauconnier faugno faulhaber faull faure fava
favara favaro favata favero favre fay faye fayzbekov fayzbekova fazekas fazio fazliddinyev
fazliddinyeva faúndez fašiang fašiangová fealy fearon fearraigh febian febrianti fechant fedele
federici federico fedorov fedorová fedotov feehan feeley feely feeney feenstra feeny feest fegan
fehan fehilly fehr fehrig fehringer fehér feichtenschlager feichter feichtinger feichtner
feiereisen feighery feigl feijoo feil feinen feirtéar fejfar fejfarová fekete fekonja felban felber
feld feldek feldeková felder feleppa felici feliciano feliu feliziani felke feller fellinger
fellner felten feltgen feltz feltzer femina fencl fenclová fenelon fenighty fenlon fennell fennelly
fenner fennessey fenning fenske fenya ferat fercher ferenac ferenc ferencová ferguson ferilli
ferjan ferko ferková ferland ferluga ferm fernanda fernandes fernandez fernández feron ferrabosco
ferracuti ferrada ferragamo ferragni ferraiuolo ferrand ferrando ferrante ferranti ferrara ferrari
ferrarini ferrario ferraris ferraro ferrarotti ferrata ferrazzi ferreira ferrer ferrera ferreras
ferreri ferrero ferretti ferreyra ferri ferrigno ferrini ferriter ferro ferroni ferrucci ferrán
ferrández ferrándiz ferstl festa festuccia feuerbach feyder feys fiala fialová fibonacci fichardt
fichera fichtinger ficino fico ficová fidélis fiebig fiedler fiedlerová fields fieramosca fiere
fierens fierro fietz figl figueiredo figueras figueroa figuerola figura fihlela fijałkowski filali
filangieri filatov filban filbin filc filcová filice filimon filip filipan filipek filipeková
filipiak filipič filipko filipková filipović filipová filipowicz filipowski filippelli filippi
filippini filipponi filippov filipčić fillion filogamo filsinger filzi filípek filípeková fincke
finegan finetti fini fink finka finke finková finneran finnerty finnucane finocchiaro finotti
finotto finstad finucane finzi fiol fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza
fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva firgantoro firmansyah firtéar fisch
fischbach fischer fischerová fischetti fisher fister fitratov fitratova fitschen fittipaldi
fitzgerald fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzsimmons fitzsimons fišbah fišer
fišerová fjeld fjodorov flacco flaherty flahive flaiano flak flaman flament flammang flanagan
flanjak flannagan flannelly flantz flatley flačer flego fleischer fleischhacker fleischmann fleming
fletcher fleury fliegner flink flinn flis floder florczak flore florea florek flores florescu
floridia florio floris florián floriánová floričelović flottmann floyd flórez flückiger foconi
focsa fodor fodulović fofana fofie fogarty fogazzaro fogaça fogaš fogašová foged fogele fogelis
foglia foidl fois fojtík fojtíková fok folan folch foletti foley folivarski folkesson folliero
foltýn foltýnová fomin fonck fonda fondo fonjallaz fonseca fontaine fontana fonti foody foote foran
forconi ford forde forero foretay forgione forgáč forgáčová forjan forkel forkin forlani forman
formanová formica formánek formánková fornaciari fornara fors forsberg forsell forsgren forslund
forsman forst forster forstner forsyth forte fortier fortin fortugno fortunato fortuny fortuyn
foscari foschi foser fossum fosu foti fotihov fotihova foucart foucher fouquet fourie fournier
fousek fousková fowler foyle fořt fořtová fracci fraga fraher frahmeke frami franc francesca
franceschi franceschini francesconi francese francezi franch franchi franchini francillon francis
francišković franco francois francová frandsen franecki franek franeková franey franić franičević
franjić franjićabramić franjićzelić frank franke frankhuizen franklin franková frankowski frano
franová franscini fransen franssen fransson franta frantz franušić franz franzen franzese franzis
franzmann franzoni franzè franzén franěk fras frasca fratello fratila fratti frau frauen frauendorf
frawley frazi frazier fraňa fraňo fraňová fraňvá freaney frederiksen fredes fredriks fredriksen
fredriksson freeley freeman freeney freeth frei freigang freil freimane freimanis freimann freimuth
freis freisen freitag freitas fremie french frenzel frerichs freriks frescobaldi freshour
freudenberger freudenthaler frey freymond frezza friberg frick fricke frid fridrich fridrichová
fried friedek friedenberg friederich friedli friedmann friedrich friehus friel friesen friess
frigan frigerio frigo friis frimer frimerová frisch fritsch friščić frketić frohn frolov frommelt
frosch froschauer frunza frunze frutos frydrych frydrychová frère fréchette frías fröhlich fröschl
frühwirth frąckowiak frączek frątczak ftorek ftoreková ftáčnik ftáčniková fucci fuchs fuchsová
fuente fuentealba fuentes fuenzalida fuertes fuga fuhlbrügge fuhrmann fujiati fuksa fuksová fuli
fumagalli fumarola fundak fundi fung funk funmilayo funnell fuoco furda furey furgala furlan furman
furness furno furrer furtado furtuna fusani fusaro fusco fuseli fusenig fust fuster fuze fuček
fučík fučíková fyfe fábián fábregas förster fülöp füreder fürst fırat g'afforov g'afforova g'afurov
g'afurova g'iyosov g'ulomov gaasch gaba gabadela gabaldón gabba gabbana gabela gabhezi gabhisa
gabháin gabius gabler gabor gabriel gabriele gabrieli gabrielli gabrielová gabrielsson gabrovšek
gabud gacem gachanja gacheri gacheru gachoki gadda gaddini gade gadiaga gadlela gadomski gadschiew
gadžić gaete gaffney gagashe gages gaggini gagić gagliano gagliardi gagnon gagné gagović gagričić
gagro gagys gahan gahleitner gaiatto gaile gailis gailius gaillard gailīte gailītis gaina gaine
gainey gaito gaitán gaičiūnas gaižauskas gajardo gajda gajdoš gajdošová gajec gajewski gajgićmatić
gajski gakii gakstädter gal galander galante galarza galasso galati galaz galdames galdikas galeano
galeati galeazzi galenzone galešić galgallo galgalo galiano galiazzo galijn galik galiková galilei
galinac galindo galić galjak galjen galjer gallagher gallaher galland gallardo gallart galle
gallegos galleguillos gallen galler gallet gallez galli galligan gallivan gallo gallogly galluzzo
galović galošević galtarossa galu galuppi galvan galvez galvis galván galán galík galíková gama
gamba gamberini gambino gamboa gambu gambuse gamede gamez gamlin gamper gamsjäger ganaka gandhi
gandolfo ganea ganesan gangan gangemi gangl gangnus ganguly ganley ganly gantar ganzmann
ganzžuparić gaona garatva garau garavaglia garavan garay garba garcia garcés garcía garde gardner
garety garg gargallo gargan gargiulo garibay garica garifo garmendia garner garnier garobbio
garofalo garonja garozzo garraghy garrahy garrett garrido garriga garrihy garrone gartlan gartland
gartner garza garzoni garzón gasa gascón gasela gashi gasjūne gasjūns gasmi gaspar gaspari
gasparini gasperi gassama gasser gassner gast gastel gastélum gately gathogo gatica gatimu gatsheni
gatta gatti gatto gattringer gatwiri gatzka gauder gaudiano gaudin gaudreault gaughan gauthier
gautier gavaghan gavalier gavalierová gavenda gavendová gavican gavigan gaviria gavorník
gavorníková gavrila gavrilita gavriliuc gavrilov gavrilović gavrić gavrović gaweł gawlik gawron
gawroński gaya gaye gaynard gaytán gazdić gazibara gazivoda gazu gazzola gaćina gaćinović gačanović
gačević gačić gađanski gałka gałązka gašpar gašparovič gašparovičová gašparová gašpić gaži gažiová
gažo gažová gbadamosi gbogboade gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa geany gearty gebashe
gebhardt gebhezi gedeza gedi geens geeraerts geerling geerts geertsen gegić geherty gehre gehrig
gehring gehringer gehrke geier geiger geisendorf geisler geissler geißler gelabert geldens
gelemanović gellemeyer gelli gelling gemen gemito gemma gence genchi gendron geneart genefaas
gengeshe gengler genjega genna gennaro genot genoud genovese gens gentile gentileschi gentili
gentilini geoghegan george georgescu gerace geraci geraghty gerard gerarghty gerassimov gerbennow
gerber gerdel gerhardt gerhold gerlach germani gerrits gerritse gerritsen gerschler gerson gertz
gervasi gerwig gesell geudens geuens gevaert geyer gfeller ghale gharbi gheorghe gheorghita
gheorghiu gherbi gherman ghilardi ghirmai ghita ghoerle ghose ghosh giacalone giaccio giacconi
giachi giacomelli giammusso giampaoli giampaolo gianetti gianinazzi giannelli giannetti gianni
giannini giannone giannotti giannuzzi gianotti giansante gianvecchio giardina giardini gibala gibb
gibbons gibbs gibert gibilisco giblin gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru
giehl gielen gierisch gierschner giesa giesche gieß gigaba giger gigli giglio gigliotti giguère
gikonyo gil gilabert gilardoni gilbane gilbert gilbride gilca gilchrist gilde gildea gilduff
gilgunn gilhooly gill gillain gillan gillard gillen gillet gillic gillick gillies gilligan
gilliland gillièron gilliéron gillooly gilmartin gilroy gilsenan gilson gimenez gimeno giménez
gindl giner ginese ginesio ginevan gineá gingras gininda ginneá ginneádha ginnitty ginnity gintalas
ginty ginzburgas gioacchini gioberti giobún gioia giolitti gionnachtaigh giordani giordano
giorgetti giorgi giorgio giovannelli giovannetti giovannini giovinazzo giovine giradello giraldo
giralt girard girardet girardi giraud giraudo girbu girona girone giroux girschner girvan girón
gisca giselmeyer gislason gitahi gitari githaiga giudice giuffrida giugliano giuliani giuliano
giulietti giunta giunti giurgiu giusti giustra givern glasnović glasson glatting glatz glavan
glavati glavač glavin glavor gleason gleasure gledhill gledić gleeson gleichner gleđa gligora
glineur glintić glionnáin glod gloden glodt gloor glosli gloster glostéir glover glođović gložanski
gluhović glukčević glumac glumpak glück gmeiner gnatz gning gningue gnodde goba gobbi gobert
gobhozi gocník gocníková godana godanj godart godec godefroid goderts godet godfroid godide godin
godinić godlewski godoy godínez goebel goedert goedhart goedicke goel goerens goergen goetzinger
goff goffaux goffin goffinet gogan gogarty goggin goicoechea goje gokhale gola golban goldbeck
goldfuss goldkamp goldkühle goldner goldrick goldstein gole golec golinelli golino golićsamaržija
golla gollan goller golling gollner gollnow gollum golob golomski golubev golubić gombai gombay
gombert gomboc gomes gomez gomila gomis gona goncalves goncear gonta gontšarov gonzales gonzalez
gonzáles gonzález gonçalves goodman goodwin goonam goosen goossens goovaerts goran gorbunov
gorczany gordhan gordillo gordon gorea gorenc gorevan gorey gorham gori goris goričanec gorišek
gorjanski gorjup gorlitz gosch gosselin gosset gossiaux gotić gotsholo gottardi gotthardt gottlieb
gottschalk gottwald gottwaldová gotz goudiaby goudriaan gough goulden goulding goulet gour govaerts
govarts govender govoni govorčinović gowda goy goyal goyette goyvaerts gozzano gozzi goñi gołąb
gołębiewski gołębiowski graber grabež grabher grabić grabner grabovac grabowski grace gracia
graczyk gradenigo gradišar gradištanac gradojević grady gradzki graf graham grahams grahn
graindorge grams gramsci granado granados granat granata granatelli granath granato granberg grande
grandi grandjean grange granlund granström granà gras grasse grasser grassi grassl grasso grattan
gratz gratzer gratzky gratzl grau graudiņa graudiņš graur graves gravina gray graziani graziano
grba grbac grealish greally greaney greb grebenaržarmen greco grecu gredičak greehy greelish greely
green greene greenfelder greenholt greer greger gregersen greggio gregor gregorc gregori gregorič
gregorová gregory gregov greguš gregušová greij greiner greisch greithanner gremese gren grenier
grennan greppi greschner grethen grewal grgić grgič grgurević grgurić grgurovac grialais gribuste
gribusts grieco griego griem griesbacher griese griesser grifeo griffin griffith griffiths grigoras
grigore grigorescu grigoriev grijalva gril grilli grillo grimaldi grimani grimes grimm grinius
grisoni gritsch gritti grkavac grkinić grladinović grm groarke grob grobelaar grochowski groduma
grodums groebli groen groenendaal groenestein grogan grojean gromisch gromov grondel grondin
gronskis groogan groote groothuizen gros grosjean gross grosser grossheim grossi grosskopf grosso
grosu grothaus grothkopp grotke growney groza grozdanović grube gruber grubešićbarbir grubišić
grubnić grubrová grudzień gruijl grundmann grundner grundza grundzová gruning gruppuso gruszczyński
gruszecki gruszka grygar grygarová grzegorczyk grzelak grzesiak grzesik grześkowiak grznár
grznárová grzyb grzybowski grzywacz grönlund grönroos gröss gröttner grötzinger grün grünberger
grüner grünwald grīnberga grīnbergs grňa grňová grūba grūbe gržetić gržinčić gschaider gschwandtner
gstrein gstöhl guajardo gual gualandi gualtieri guarana guarato guardado guardia guardiola
guariento guarino guarneri guarnieri guastella guastone guay gubain gubben guberović gubeshe
gubhela gubhuza gubulundu gubéran gucci gude gudelj guendouz guerfi guerin guerra guerreiro
guerrero guerrieri guerriero guerrini guessoum guevara gueye guggenberger guglielmi gugushe gugán
guha guibert guicciardini guichard guida guidetti guidi guido guidone guidotti guihan guijarro
guilbert guilfoyle guillaume guillen guillet guillon guillot guillou guillén guinan guinand guinane
guinevan guiney guinizzelli guinnane guiot guiry guissé guit guitart gulan gulati gulbrandsen gule
gulgowski gulino guliwe gullberg gullery gullotta gullì gulotta gulyás guma gumbi gumede gummelt
gumprich gunarto gunawan gundersen guneta gunjača gunkel gunnarsson gunning gunpf gunther gupta
gure gurrieri gurule gurung gusan gusev gusikowski gusmeroli gussoni gustafsson gustavsson gutal
gutierrez gutiérrez gutjahr gutknecht gutkowski gutmann gutowicz gutowski gutrovac gutschank gutu
guyo guyon guyot guzik guzina guzman guzmán guzun gučanin gušanović gušatović gušavac guševac gušić
gušović guštin gwacela gwagwa gwala gwamanda gwanyana gwija gwoździk gwóźdź gxabhashe gyamfi gyasi
gyawali gábor gáborová gáineard gál gálik gáliková gálová gálvez gámez gárate gáspár gähwiler
gärtner géaran gélinas gómez góra góral górecki górka górniak górny górski göbel göckeritz göhler
gönültaş göransson görlich görmer göschl götz götzelmann gül güldemeister güler gümüşpala günday
güneş günther günz gürbig gürmen güçlü gąsior gąsiorowski głogowski głowacki głąb haack haaf haag
haapala haapanen haapaniemi haas haase haataja haavisto habeeb habel haberl habha habibi habibov
habibova hablák habláková habpanom habšuda habšudová hache hachemi hack hackbusch hackelbusch
hackett hackl haddad haddouche hadebe haderer hadfield hadjadj hadrović hadwich hadžibeganović
hadžić haengreve haering haferkamp hafner hagara hagarová hagberg hagen hagendoorn hagenes hager
haggerty haglund hagman hagström hahessy hahn haicéad haid haidinger haikal hainaut haindl haines
hainzl haire hajdinjak hajdu hajduk hajek hajnc hajná hajný hakala hakan hakim hakkarainen hakker
hakyemez halake halambek halapir halas hald halda halder haldová hale haley halilyev halilyeva
halim halimah hallahan hallanan hallberg haller halleux hallgren hallik hallin hallinan hallissey
hallmann halloran halme halonen halpen halpin halsdorf haluška halušková halvarsson halvorsen
halvorson halák haláková halász hamadi hamadouche hamal hamann hamdani hamel hames hamidi hamidov
hamidova hamill hamilton hamlaoui hammadi hammar hammarström hammerer hammerl hammes hammond hamon
hamoudi hampl hamplová hampton hamzaoui hamzaoğlu hamzayev hamzayeva hanafin hanak hanaková hanbury
handa handayani handl handoko handžić hane haneberg hanegraaff hanek hanekom haneková hanenberger
haney hangala hango hanifat hanižar hanka hankard hanko hanková hanlon hanly hanncard hannecart
hannecker hannich hannigan hanniske hannon hannula hanousek hanousková hanrahan hanratty hansen
hanson hanssen hanssens hansson hanus hanusek hanuseková hanuska hanusková hanusová hanuš hanuška
hanušková hanušová hanzal hanzalová hanzelová hanzl hanzlová hanzlík hanzlíková hanák hanáková
hanáček hanáčková hançer hanúsek hanúseková hanúska hanúsková hanžek harahoe haraldsson haramija
haran harapin harač harber hardiansyah hardiman hardy haren hargadon hargan hargasser haring harini
hariyah harju harkin harkins harloff harmon harms harnapp harnett haro harper harrer harrihy
harrington harris harrison hart hartati harter hartigan hartikainen harting hartl hartlieb hartman
hartmann hartmanová hartnett hartung hartwig harty hartz harvan harvanová harvey harvánek
harváneková haryanti haryanto hasan hasanah hasanica haschke haselaar haslauer hasler haslinger
hassan hassanah hasse hassett hassfeld hastey hastie hastuti hatfield hathorn hattinger hattingh
hatton hauck hauer hauffer haug haugaard hauge haugen haugh haughey haugland hauke haukelidsæter
haumer haupert haupt hausberger hauser hautala hautamäki havel havelka havelková haverinen haverney
haverty havlová havlík havlíková havlíček havlíčková havojić havran havranka havranko havranková
havranová havránek havránková hawe hawkins hayer hayes haynes hayre hayrioğlu hayworth hazenveld
hazes hađa haňak haňaková haňák haňáková hašek hašková haščák haščáková heaffy healey healy heaney
heaphy hearn hearne heathcote heavey hebenstreit heberstreit hechenberger hechler hecht heck hecker
heckett heczko heczková hedberg hedderman hedegaard hedermann hedigan hediger hedin hedlund hedman
hedström heeb heelan heenan heeney heere heerkens heerschop heffernan hefferon heffron hegarty
hegde hegedüs hegedűs heger hegerová heggarty hegmann hehir hehl heidelmann heidenreich
heiderscheid heidler heidrich heigl heijman heijmans heijmen heikkilä heikkinen heim heindl
heinemann heinen heinig heinke heinonen heinrich heinrichs heinsalu heinsoo heintz heintze heinze
heinzl heirens heiser heiskanen heiss heissenberger heist hejda hejdová hejduk hejduková hejl
hejlová hejna hejnová hekker helenius helery heleta helgesson helland hellberg hellemans heller
hellevoort hellgren hellmann hellström hellwig helm helmerhorst helminen helmke helpling helsen
hely hemetsberger hemmen hemmer hempenstall henao henck henderson hendrickx hendriks hendrikse
hendrych hendrychová henebry heneghan heney hengen hengmith henin henkel hennebry hennelley
hennelly hennes hennezel hennigan henningsson henrard henri henriksen henriksson henrion henriques
henrotte henry henríquez henschel hense hensel hentel hentschel hentschke hepenstall hepperle
heraghty heras heraty herberger herbrand herbst herceg heredia heremans heretik heretiková hereward
hering herity herjavec herlambang herlihy herman hermann hermanová hermans hermansen hermansson
hermawan hermecke hermighausen hermiston hermosilla herms hernandes hernandez hernon hernádez
hernández herold herout herranz herrera herrero herrmann herschmann hertel hertrampf hertzog hervia
hervás herweg herwig herzenberg herzog heser heskin heslin hess hesse hessek hessel hession hessler
hethur hettinger hettner hetzler heuck heuertz heunis heuser heval hewson hexspoor heydemüller
heydrich heylen heymans heyne heyvaert hećimović hečko hečková heřman heřmanová heřmánek heřmánková
hhoyiyane hickle hickman hicks hidalgo hidayanto hidayat hidošanin hiebl hierro hietala hietanen
higgins higueras hikmatov hikmatova hildebrand hildenbrand hilgendorf hilger hill hillard hillen
hiller hilll hillow hilmerová hilpert hilti hiltunen himawan himmelbauer hincu hines hingsen hingst
hinić hinney hinojosa hinrichs hinterberger hinteregger hinterleitner hintz hirnštajn hirsch
hirschberg hirschmann hirt hirthe hirvonen hishon histon hitchinson hjalmarsson hjelm hjort hjorth
hlabangane hlabisa hladká hladký hladík hladíková hlapec hlasni hlatshwayo hlavati hlavatá hlavatý
hlaváč hlaváček hlaváčeková hlaváčik hlaváčiková hlaváčková hlaváčová hlela hlengwa hlinka hlinková
hliník hliníková hlomuka hlongwa hlongwane hlophe hloušek hloušková hlubi hlumakazi hlávka hlávková
hoarau hoare hoareau hoban hochleitner hochreiter hochstrasser hodak hodanovac hodea hodel hodge
hodges hodgson hodkiewicz hodnett hodovanj hodson hodža hodžić hodžová hoedemakers hoeger hoeks
hoekstra hoelen hoes hoey hofbauer hofer hoffman hoffmann hoffmannová hofinger hofman hofmann
hofmanová hofmeister hofstetter hofstätter hogan hohenberger hohl hohn hohnheiser hohošbabić
hojimurodyev hojimurodyeva hokkanen holan holanová holappa holas holasová holcová holdaway holdt
holec holeček holečková holgersson holguín holinski holič holiček holičeková holička holičková
holičová holl holland hollard hollaus hollins holloway holm holmberg holmes holmgren holmqvist
holmström holohan holopainen holoubek holoubková holst holsten holt holtfreter holthuis holub
holubec holubecová holubek holubeková holubka holubko holubková holubová holuby holubyová holvoet
holz holzapfel holzdeppe holzer holzinger holzknecht holzmann holzner holá holík holíková holíček
holíčeková holúbek holúbeková holúbok holý holčík holčíková homa homenick hommel homola homolka
homolková homolová honan hondeveld honegger hong honing honkanen honz hoogers hooper hooss hopkins
hopland hoppe hoppenbrouwer hora horak horan horaček hore horemans horgan horký hormazábal horn
horna horne hornich hornig hornung horník horníková horníček horníčková horová horrocks horská
horský hort horton horvat horvatek horvath horvatinec horvatić horvát horváth horváthová horvátová
horák horáková horáček horáčková horňák horňáková hosae hoskins hosp hossa hosseini hossová hoste
hottinguer hotz houari houben houde houdek houdijk houdková hougaard hougardy hough houle houlihan
hourican hourigan hourihane houston houška houšková hovanjek hovorka hovorková howard howarth howe
howell howley hoyos hoza hozjan hozová hoàng hočevar hořejší hošek hošková hošták hoštáková hošťák
hošťáková hrabal hrabalová hrabar hrabovská hrabovský hradecká hradecký hradil hradilová hranić
hranj hrastinski hraško hrašková hrbek hrbková hrbáček hrbáčková hrdina hrdinová hrdlička
hrdličková hrdá hrdý hren hrešićdubaić hrianka hrianková hribar hribernik hric hricová hrkalović
hrmo hrmová hrnjak hrnčíř hrnčířová hroboň hroboňová hroch hrochová hromádka hromádková hron
hronová hrovat hrubeš hrubešová hrubá hrubý hruška hrušková hrušovská hrušovský hrvatin hrvojić
hršak hrůza hrůzová hrženjak huang huart huba hubbard huber hubert huberts huberty hubin hubmann
hubová hubáček hubáčková huckestein hudak hudcová huddleston hudec hudecová hudeček hudečková
hudson hudáček hudáčeková huebel huel huels huemer huerta huertas huet huff huffman hufnagl hughes
hugo huguenin huguet huhn huhtala hui huijben huijbrechts huijs huijzing huisman huixtlacatl hujo
huka huke huljev huls hulshouts hulskes hulst hult hultgren hultman humbert humbert-droz humblet
humer huml humlová hummel humphreys humphries huneke hunt hunter hunziker huotari huovinen hupka
hupková hurd hurramov hurramova hurst hurtado husakovićhodžić huseby huska husnjak husová hussey
husák husáková husár husárová husťák husťáková hutagalung hutapea hutasoit hutchison huter huth
hutta hutter hutterer huttová huttunen huurdeman huuskonen huwiler huybrechts huyghe huynh huys
huysmans huzanić hučko hučková hušek hušeková huška hušková hušo hušová hušták huštáková hušťák
hušťáková hyatt hynek hynes hynková hynman hyttinen hytönen hyvärinen hyvönen hájek hájková hála
hálová hána hánová häber häfliger häfner hägg hägglund häggström häkkinen hämmerle hämäläinen hänel
hänni hänninen häring härkönen härm häusler håkansson hébert höcke hödl höfer höfig höfler höft
högberg höglinger höglund höhne höller hölzenbecher hölzl hönig höning hördt hörl hörle hörmann
hövel húska húsková húsová húšek húšeková húška hübel hübenbecker hübl hübner hügel hürlimann
hüttcher hütter hýbl hýblová hůlka hůlková iacob iacobucci iacolare iacono iacovelli iacovino
iacovone iadanza iancu iandolo iannaccone iannelli iannello ianni iannone iannotti iannucci
iannuzzi iaria iatco iazzetta ibacache ibarra ibañez ibe ibikunle ibodullohyev ibodullohyeva iborra
ibranović ibrić ibrohimov ibrohimova ibáñez ichim ierardi iezzi iglesia iglesias igličar ignac
ignat ignatjev igoe igov igrić ihalainen ihasz ihejirika ihly ihnačák ihnačáková ihtiyorov
ihtiyorova ikhlef ikonen ikromov ikromova ilančić ilc ilie iliescu ilijić ilin ilinović ilinčić
ilisić ilić iličin iljin illing illés ilori ilupeju ilves ilyosov ilyosova ilıcalı imali imbert
imhof iminza immelman immonen impastato impellizzeri improta imrichová imronov imronova indelicato
infante infantino inglis ingoldsby ingram ingrassia ingrosso ingvarsson iniesta innocenti innseadún
inostroza intaum interiano interminei interminelli inzaghi inzerillo inzunza iodice ion ionescu
ionita ioniță ioppi iordache iorga iorio iosif iotti iovino iovu ippoliti ippolito iqbal irawan
ireri irfandi iriarte irimia irizarry iroha isaac isac isah isak isakov isaksen isaksson
isekenmeier isern isler islomov islomova ismail ismoilov ismoilova isokun ispas israel israelsson
istrate istrati iswahyudi iten itt iturra iuliano ivan ivandić ivankovićbon ivanov ivanova ivanović
ivanovs ivančan ivančič ivarsson ivas ivascu ivask ivaška ivašková ivers iversen ivkovac ivšić
iwanowski iwański iyalla iyanda iyengar iyer izaguirre izdebski izquierdo izzi izzo iñiguez iústás
ičelić işık išpiranović ištoković išvan i̇hsanoğlu i̇nönü jaakkola jaakson jaanson jaatinen
jablanov jabłoński jaceps jackman jackowski jackson jacob jacobi jacobs jacobsen jacobson jacobsson
jacot-descombes jacot-guillarmod jacquemart jacquemin jacquet jacquot jacuzzi jadot jadoul jadro
jagarinec jagečić jaggi jagica jagielski jagiełło jagodziński jagusch jagušić jahn jahnke jahoda
jahodová jailani jaime jaimes jain jaiyeola jakab jakeš jakešová jakl jaklová jakobek jakobs
jakobsen jakobsson jakolić jakopec jakopič jakopović jakoubek jakoubková jakovac jaković jakovlev
jakovljević jakubcová jakubczyk jakubec jakubecová jakubek jakubeková jakubiak jakubko jakubková
jakubová jakubowski jakubík jakubíková jakubček jakubčeková jakubčo jakubčová jakubčík jakubčíková
jakupić jakuš jakušmejarec jakúbek jakúbeková jalakas jali jalolov jalolova jalonen jalovec
jalovecová jamasijadu jambor james jamiu jamnik jamolov jamolova jamrozy jamshidov jamshidova janas
janata janatová janda jander jandl jandová janeković janeková janevski janeček janečeková janečić
janečka janečko janečková janežič jangid janiak janich janicki janik janisch janiszewski jank janka
jankauskas janke jankovitch jankovićbešlić jankovska jankovskis janková jankowiak jankowski janků
janota janotová janoušek janoušková janovská janovský janová janowski janočko janočková janoš
janošek janošeková janoševićfranz janoška janoško janošková janošo janošová jans jansa jansdr janse
jansen jansone jansons jansová jansse janssen janssens jansson jantjies jantošovič jantošovičová
januar janus janusz januszewski januško janák janáková janáček janáčková janík janíková janíček
janíčková janča janček jančeková jančo jančová jančík jančíková janša janů jaramillo jarc jardan
jarets jareš jarešová jarnec jaros jarosz jaroš jarošová jarso jarząbek jasinski jasiński jaskolski
jasper jasprica jasso jast jastrzębski jasuryev jasuryeva jauhiainen jauk jaume javlonov javlonova
javohirov javohirova javornik javůrek javůrková jaworski jayaraman jazbinšek jazvinšak jaén
jaćimović jaćović jaśkiewicz jašarević jašek jašková jdotte jean jeanneret jech jechová jedlička
jedličková jedľovská jedľovský jefferies jefferson jeffries jefimov jeftić jeftović jefwa jeggij
jegorov jehle jeitz jekel jelavić jelačić jelašić jelen jelenová jelica jelimo jelisavac jelita
jelić jellinghaus jellyman jelínek jelínková jemeli jemrić jendek jendeková jenewein jenkač jenkins
jenko jenni jennings jensen jenssen jeníček jeníčková jeorga jepkemboi jepkemei jepkirui jepkogei
jepleting jepngetich jeppesen jeppsson jepsen jerab jeram jerde jereb jereminov jeremić jergić
jerinić jerinkić jerič jerkov jerković jermakov jerschabek jeršov jeseničnik jespersen jess jesus
jeuša jevremov jevremović jevremčević jevrić jevrosimov jevrosimović jevtanović jevtić jevtović
jevđenić jevđenović jevđević jezdimirović jezdić jezierski jeřábek jeřábková jež ježek ježková
ježová jha jhaveri jibela jilani jili jillo jimale jimenez jimoh jiménez jimínez jindra jindrová
jirka jirková jirků jiroušek jiroušková jirsa jirsová jirák jiráková jiránek jiránková jirásek
jirásková jiyan jiyane jiřík jiříková jochems jockel jocković jofré johal johannessen johannesson
johannsen johansen johanson johansson johar john johnová johns johnsen johnson johnsson johnston
jokanović jokela jokin jokinen jokiwe jokić jokičić joković joksimović joly jomini jonas jonasson
jonata jonatová jonckheere jones jonjić jonker jonkman jonsson jonáš jonášová joos joosten jopich
jordaan jordan jordanović jordá jorlink jorquera jorrisen josan josefsson joseph joshi joshua
josipović jossa jost jostiak joubert jovanovac jovanovic jovanović jovanovićfiličić jovančević
jover jovinelli jović jozić jucken juen jugovac juhanson juhart juhkam juhl juhlin juhász jukić
jukuma jukums julien juliá julliard jumba jumiķe jumiķis junas junasová junck juncken juncker junek
jung jungbluth jungfer jungton jungwirth junitz junken junková juntunen junás junásová junáš
junášová juqula jurado jurašić jurašković jurek jureková juretić jurečka jurečková jureško jurina
jurinová jurić jurišević jurišin jurišić jurišićspajić jurjević jurka jurkiewicz jurko jurković
jurkovič jurkovičová jurková jurkowski jurlina jurrijens juráš jurášová jurík juríková jurča
jurčina jurčinová jurčić jurčo jurčová jurčík jurčíková jussila justesen justina juszczak juvara
juvonen juwita juárez juřica juřicová juřík juříková jáno jánová jánoš jánoška jánoško jánošková
jánošová jánošík jánošíková jánská jánský jáquez jáuregui jäger jäggi jähn jäkel jänes jäntsch
jäntti järv järve järvelä järvenpää järvi järvinen jääskeläinen jílek jílková jíra jírová jódar
jónás jóźwiak jóźwik jõesaar jõgi jöbstl jönsson jörgensen jørgensen jürgens jürgenson jürisson
jüttner jēkabsone jēkabsons jędrzejczak jędrzejczyk jędrzejewski kaasik kaberia kabić kablinović
kabui kaburu kabus kabát kabátová kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski
kaczyński kadak kadakia kaddour kaddouri kadenge kadeřábek kadeřábková kadijević kadlec kadlecová
kadnar kadri kadzo kaesmacher kafenda kafendová kafka kafková kafle kageha kagendo kager kagwiria
kahindi kahinu kahl kahlert kahles kahlina kahlmeyer kahr kahveci kahyang kaikkonen kaimenyi kaindl
kaingu kainović kainulainen kainz kairu kairys kaiser kaisrová kaitović kajganić kajuju kakai kakar
kakkar kala kalaba kalabić kalajanović kalajdžić kalajitović kalajić kalama kalamees kalamiza
kalanjoš kalazić kalaš kalašová kalcher kalda kalekye kalendić kaleta kalina kalinová kalinowski
kalinski kaliská kaliský kalisz kalita kalivoda kalivodová kalić kaliňák kaliňáková kaljula
kaljurand kaljuste kaljuvee kallabis kallas kallaste kallensee kallert kallio kallis kalm kalmus
kalna kalniņa kalniņš kalns kalnāja kalnājs kaloki kalous kalousek kalousková kalousová kalová
kaltenbrunner kaltenböck kaltenegger kalume kaluđerski kalvaitis kalvelis kalvėnas kalyan kaláb
kalábová kalēja kalējs kamal kamalanon kamande kamara kamat kamathi kamber kambič kambs kamdar
kamene kamenički kamenov kameník kameníková kaminski kamiński kammerer kamoliddinyev kamoliddinyeva
kamolov kamolova kamp kamper kampf kampschulte kan kanana kananu kanaria kandecki kandji kandé kane
kanea kanerva kang'ethe kangas kangethe kangley kangogo kangro kangur kania kaniak kaniaková
kaniewski kanimal kaniyar kanić kaniški kanižaj kanja kankaanpää kano kantola kantor kantorová
kanté kanyi kanzaki kapadia kapeller kaplan kaplangı kaplanová kapoor kapp kappe kappel kappler
kaproncai kapulica kapur kapusta kara karabulut karaböcek karadamis karadaş karadeniz karaduman
karaer karagić karajčić karakašević karam karaman karamarko karamarković karamata karambu karan
karapetrić karas karasová karatošić karaulac karaulić karavidić karać karađorđević karaś
karašićević karban karbanová karczewski kardoš karel karels karem karen karge kargl karhoff karhu
karhunen karier karika karikari karjalainen karki karlak karlberg karlinski karlić karlović karlová
karlsen karlsone karlsons karlsson karlström karlík karlíková karmelić karner karnik karpe
karpiński karppinen karrass karrer karro karst karsten kartal karttunen karu karuga karul karulová
karuri karus karuza karvinen karvonen karwitha karwowski karz karásek karásková kasak kasal
kasalová kasapoğlu kasavica kasel kaselj kasemaa kasemets kask kasperek kasprzak kasprzyk kass
kassulke kassé kastelic kasten kastner kasyoka kaszuba katarinček kathagen kathambi katherine
kathrada kathure katić katoi katona kattai katulić katzinski kauffmann kaufmann kaul kauliņa
kauliņš kaupas kauppila kauppinen kaur kausemann kautzer kauzlarić kaučič kavaklıoğlu kavaliauskas
kavanagh kavasch kavaschová kavka kavková kavčič kawa kawecki kawira kawohl kaya kayode kayser
kazakov kazda kazdová kazenski kazik kaziková kazlauskas kazmarek kazungu kazík kazíková kačaniklić
kačar kačarević kačavenda kačírek kačírková kałuża kaňa kaňka kaňková kaňová kašanin kašiković
kašpar kašparová kašpárek kašpárková kašterović kašík kašíková kaźmierczak keady keally kealty
keaney keany keapock kearns keating keaveney keaveny kebaili kebir kedzierski keebler keeffe keehan
keeling keenaghan keenahan keeney keer keery keevers kehoe keightley keijser keijzer keil keiner
keinänen keitany keith kekić kelder keleka keleković keleman kelemen kelečić kelić kelleher keller
kelley kellner kello kellová kelly kelm kelo kelová keltenie kelvey kemal kemei kemfelja kemmer
kemp kempe kemper kempis kemppainen kempter kendrová kenga kenis kenlan kenlon kenneally kennedy
kennellan keníž kenížová keogan keogh keoghan keoghane keohan keohane keown keplinger kerekes
kereković kerger kerins kerkhof kerkhofs kerl kerley kerlin kerluke kermody kern kernan kerová kerr
kerrisk kerschbaum kerschbaumer kerschen kertzmann kerville kerwick keränen keseroğlu keskin
keskinen keskitalo kesküla kesselring kesselschläger kessler ketel keter ketola kette kettenis
ketting kettunen keudel keung keutel kevane keville kevo keyes keçeci keïta kešina khaba
khabalidaka khadka khaemba khaldi khalid khambule khan khanna khanyeza khanyile khaphela khare
khathi khathide khathini khatri khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa
kholose khomo khonjwayo khosini khosla khouma khoza khuba khubisa khuboni khukhuza khulu khuluse
khumalo khumalu khumbuza khurana khuyameni khuzwayo khwane khwela kiama kibiwot kibiwott kiboi
kibor kieber kiehn kiema kierane kierans kiessling kiełbasa kigen kihara kihas kihn kiik kiil kiilu
kiio kiiru kiis kiisk kikas kikkas kilawee kilback kilbane kilbride kilcoyne kilday kildea kilduff
kilfoyle kilgallen kilgallon kilhooly kilk kilkenny killeen killilea killooly killoran killoughry
kilmartin kilmore kilonzi kilpeläinen kilroe kim kimachu kimaiyo kimanthi kimaru kimberly kimeli
kimemia kimosop kimotho kimtai kinadeter kinaghan kinahan kindelan kindl kindlová kinet king
king'ori kingori kiniry kinkela kinlan kinlen kinnane kinnear kinnegan kinner kinnerk kinnon
kinnunen kinny kinoti kinsch kinsella kintziger kinzel kinzy kiogora kipkemei kipkogei kipleting
kiptanui kiptui kiptum kipyego kiragu kirch kirchmair kirillov kirimi kirinčić kirke kirlin
kirpenstein kirs kirschner kirsipuu kirss kirst kirsten kirwa kirwan király kis kisabaka kisel
kisela kiselová kiseľ kiseľa kiseľová kisiel kisilu kisman kissane kisseljov kita kitheka kithinji
kithome kiti kitić kitonga kitonjić kitprapa kitsao kitson kittakun kituku kitumaini kitur kitzler
kitzmann kiuru kivelä kivi kivilo kivimäe kivimäki kivinen kiviniemi kivistik kivistö kivuva
kizivat kićanović kićeskulov kićevac kičema kičić kišfalubac kiška kjeldsen kjellberg kjær klaas
klabuhn kladar kladarin klammer klanac klander klapač klapačová klapka klapko klapková klapp
klapper klapáč klapáčová klarin klarić klasanović klasić klasson klauder klaus klausen klausner
klačar klašnja kleeberg kleiber kleibrink kleijse klein kleinert kleininger kleinmann kleinová
kleinsteuber kleiss klement klementová klemenčič klemm klemme klemt klepáč klepáčová klerks kleven
kleybrink klečina klečka klečková kligl klikovac klima klimczak klimek klimeková kliment klimentová
klimeš klimešová klimko klimkovič klimkovičová klimková klimo klimov klimović klimová klimáček
klimáčeková klinac klincov kling klingelhöfer klinger klingler klinić klink klišanin kližan
kližanová klječanin klocker klocko kloiber klokoč klokočová klopačka klopačková kloppert klopsch
klose kloss klotz klouda kloudová klouček kloučková klug kluge klusener kluwe klíma klímová kmet
kmeť kmeťová kmiecik kmieć knabe knap knapik knapová knapp knappe knaus kneafsey knecht kneifel
kneip knetsch knez knezović knežević knies knight kniha knihová knippel knobel knoblich knockaert
knoers knoetze knoll knorr knorscheidt knotek knotková knowles knudsen knuf knut knutsen knutsson
kobal kobela kobelt kober kobia kobielsky kobielská kobielský kobs kobus kocabıyık kocan kocchar
koch kochan kocher kochová kocian kocianová kocijančić kocián kociánová kocjan kocjančič kock kocka
kocková kocman kocmanová kocourek kocourková kocová kocsis kocur koczulla kocák kocáková kocúr
kocúrik kocúriková kocúrová koderisch kodrič koehl koehler koelpin koeman koen koenig koepp koester
kofferschlager kofler kofranek kogan koger kogler kogo kogut koha kohle kohler kohli kohlmann kohn
kohnen kohnle kohout kohoutek kohoutková kohoutová kohrt kohs kohv koirala koistinen koit koitla
koivisto koivula koivunen koj kojčinović kojčić kok koka kokalj kokanov kokanović kokar kokk kokko
kokkonen kokol kokorić koković kokoškov koks kola kolade kolak kolaković kolar kolarac kolarec
kolarević kolarić kolarič kolarov kolasa kolařík kolaříková kolb kolega kolehmainen koleiski kolek
kolen kolenc kolesarić kolesnik kolesár kolesárová kolgjeraj kolić kolk kolková koller kollmann
kolly kollár kollárová kolm kolman kolmanová kolnik kolniková kolník kolníková kolokas kolompar
kolonja kolović kolster kolundžija kolundžić kolundžićradić kolár kolárová koláček koláčková kolář
kolářová komad komadinić komadinović komak komanov komanović komar komarica komarnički komaromy
komarov komarčević komarčić komatina komatinović komatović komazec kombe kombo komen komilov
komilova komljen komljenović komluški komnenić komnenov komnenović komoll komora komorowski
komronov komronova komulainen komárek komárková komínek komínková konaté konda kondratjev konečná
konečný kong kongchayasukawut kongsri konieczna konieczny konig koning konings konopelski konopka
konopková konovalov konow konrad konrádová konsbruck konstantinov kont konta konttinen konté konya
koníček koníčková konôpka konôpková končar koob kool koome koomson koort kopa kopal kopalová
kopanec kopas kopczyński kopecká kopecký koper kopeć kopeček kopečková kopečná kopečný kopf kopjar
koponen kopová kopp koppa koppel koppensteiner koppová koprivec kopřiva kopřivová korbel korbelová
korda kordin kordić kordulup korec korecová koret korhonen korica korichi korkmaz korol koros
korotaj korošec korpal korpaš korpela korpi korsman korstman korta kortajarena kortelainen kortman
korutürk korušac korzeniowski korčák korčáková korša kos kosalec kosanović kosenkow koshy kosi
kosina kosinová kosić kosiński koskei koskela koski koskinen kosoko kosonen kosová kosowski koss
kostadinović kostanić kostecki kostelac kosten koster kostin kostić kostka kostkaová kostková
kostolzin kostrec kostrecová kostrzewa koszewski kosík kosíková kot kotaranin kotaraš kotarlić
kotarčević kotas kotasová kotek kotević kothari kotian kotianová kotkas kotková kotlár kotlárová
kotnik kotov kotowski kotrba kotrbová kotrljanović kotulič kotuličová kouba koubaa koubek koubková
koubová koudela koudelka koudelková koudelová kouidri koukal koukalová koutná koutný kouřil
kouřilová kovacek kovacs koval kovalski kovalčík kovalčíková kovanen kovač kovaček kovačević
kovačić kovačič kovaľ kovaľová kovařík kovaříková kovinjalo kovinčić kovjanić kovljenić kovrlija
kovács kováč kováčik kováčiková kováčová kovář kovářová kovářík kováříková kovčin kowal kowalczuk
kowalczyk kowalewski kowalick kowalik kowalinski kowalski koya koyuncu koza kozak kozakiewicz
kozarac kozarev kozarević kozarski kozel kozey kozieł kozioł kozić kozlica kozlina kozlov
kozlovački kozlová kozma kozmon kozmonová kozová kozák kozáková kozáček kozáčeková kozáčik
kozáčiková kozłowski koç koçoğlu koçyiğit kočevar kočiš kočišová kočka kočko kočková kočová kočí
kołakowski kołodziej kołodziejczyk kołodziejski kořínek kořínková košanin košarac košević košir
koški košničar košničarević košpić koštunica košutarac košutić koščević košťál košťálová koželj
krabbe krack kraft kragl kragulj kraguljac krahovski krainer krainz krainčanić krajcar krajcik
krajewski krajina krajinović krajišnik krajnc krajnović krajíček krajíčeková krajíčková krajči
krajčiová krajčo krajčovič krajčovičová krajčová krajčí krajčíová krajčír krajčírová krakowiak kral
kralj kralja kraljević kraljinović kraljić krall kramar kramarić kramberger kramer krammer kramár
kramárová krance krancis kranjc krantz kranz krasić krasnohorská krasnohorský krasnova krastiņa
krastiņš kratochvíl kratochvílová kratofil kratzer krauel kraule kraulis kraus krause kraushaar
krausová krauspe krauze krawczyk krawiec kraxner kreb krebs krecke kregar kreidl kreiger krein
kreiner kreissig krejčová krejčí krejčík krejčíková krejčíř krejčířová kremanac kremenović kremer
kremser krenn kresoja kresojević kresonja kresse kreusel kreutz kreuzer kreštalica krga krieger
kriegl kriel kriens krier krieva krieviņa krieviņš krievs krige kriisa krilović krinulović krippner
kris krishnamurthy krishnan kristensen kristensson kristiansen kristiansson kristić kristoffersen
kristoffersson krittayanukoon krivaja krivaćević krivda krivec krivokuća krivošija krivošić
krivčević kričak krička kričković krišan krišanov krišanović krištof krištofová križaj križan
križanová križić krkalo krkeljić krkić krkljuš krkobabić krmelj krodinger krogh krohn kroker krol
kron kronberga kronberger kronbergs kronenberg kronsteiner krop kropilák kropiláková kropáček
kropáčková kroták krotáková kroupa kroupová krpan krpović krsmanić krsmanović krsmić krspogačin
krstajić krstanović krstekanić krstin krstinić krstivojević krstić krstičić krstonić krueger krug
kruger kruglov kruk krukowski krull kruns krupa krupička krupičková krupiński krupka krupková
krupová kruschinski kruschwitz kruszewski krušarovski krušković kružević krvavac krysiak krzemiński
krznarić krzyżanowski král králik králiková králová králík králíková králíček králíčková
krásnohorská krásnohorský krátká krátký kráľ kráľovič kráľovičová kráľová krämer kríž krížik
krížiková krížová król królikowski krõlov kröckert kröger kröll krúpa krúpová krügel krüger krčelić
krčevinac krčmar krčmarević krčmář krčmářová krēsliņa krēsliņš kršanac krūmiņa krūmiņš krželj
kshlerin książek kub kuba kubacki kubadov kubadova kubcová kubec kubecová kubek kubeková kubelka
kubelková kubena kubera kubeš kubešová kubheka kubiak kubica kubicki kubicová kubik kubiček
kubičeková kubička kubičko kubičková kubiš kubišová kubko kubková kubli kubo kubová kubánek
kubánková kubát kubátová kubík kubíková kubín kubínová kubíček kubíčeková kubíčková kuc kucera
kucharczyk kucharski kuchař kuchařová kuchta kuchtová kuciński kuczyński kuday kudeljaš kudláček
kudláčková kudrjavtsev kudrna kudrnová kufahl kuffa kuffová kugler kuhar kuhic kuhl kuhlee kuhlman
kuhn kuhnen kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujavec kujawa kujawski kujundžić
kukkonen kukla kuklová kukuljica kukuružnjak kukučka kula kulaksızoğlu kulas kulesza kulhavá
kulhavý kulhánek kulhánková kulig kulik kulikov kulimann kuliński kulkarni kulma kulmala kulmane
kulmanis kumbernuss kumcuoğlu kumer kumi kummer kummle kumpulainen kumsoontorn kuna kunac kunc
kuncová kunda kunde kundová kundu kunen kunene kuneš kunešová kung'u kungu kuningas kunićbukovac
kunka kunková kunová kunt kunter kunz kunze kuosmanen kupa kupcová kupec kupfer kuphal kupka kupko
kupková kupová kupprion kuprion kupsjak kupusinac kuraica kurek kurevija kurg kurgat kurian kuridža
kurija kurilić kurjačić kurjački kurka kurki kurková kurm kurmazović kurniawan kurnicki kurnoga
kurobasa kuronen kurowski kurrat kurschilgen kurt kurtak kurtanjek kurtoić kurtuma kuruc kurucić
kurucová kurui kurutluoğlu kuruvilla kuručev kurvits kurzemniece kurzemnieks kurzmann kurćubić
kurčubić kusanović kusch kuschewitz kuschmann kusi kuska kuske kusková kusmawati kusová kustermann
kusuma kusumo kuswandari kuswoyo kutch kutlay kutlija kutsar kutscherauer kutzner kuus kuuse
kuusela kuusik kuusisto kuusk kuvalis kuveždić kuypers kuzmanić kuzmanićšarac kuzmanovićđorđević
kuzmin kuzmina kuzmić kuznetsov kuzucu kućinac kuča kučara kučera kučerová kučić kučová kuś kuša
kušan kušić kuška kušková kušljević kušljić kušnír kušnírová kušo kušová kuščević kužel kuželj
kuželová kužet kvapil kvapilová kvarme kvasina kvasnička kvasničková kvačanović kvekić kvist kvrgić
kwaadland kwaakye kwadwo kwan kwarteng kwaśniewski kwemoi kweyama kwiatkowski kwiecień kwieciński
kwok kwong kyei kyllönen kyncl kynclová kyne kyra kysel kysela kyselová kyseľ kyseľa kyseľová
kállay kállayová kára kárová kázik káziková káňa káňová käfer kägi kähkönen kähler kälin källström
kämäräinen kärki kärkkäinen kärner käser käsper käster käther käär käärik kébé kôstka kôstková kõiv
köberl köck köhler köhrbrück köhre kölbl köll kölotzei könig köpernick körmükçü köse köseoglu
kössler köster köybaşı köylüoğlu kúbek kúbeková kúhn kúhnert kúska kúsková kúsová kúšová kühn
kühnel kühnemund kühnert kühnke küng küsters küter kütt küçükler kārkliņa kārkliņš kędzierski
kędziora kępa kılıç kılıççı kıraç kısakürek kļaviņa kļaviņš kłos kłosowski křenek křenková křeček
křečková křivánek křivánková kříž křížek křížková křížová laack laakkonen laakso laaksonen laan
laane laanemets laas labadie labado labalo laban labanac labate labaš labbé labelle labinjan
labonté labotić laboy labra labrecque labuda labudová labus laca lacasse lacerda lach lachance
lachapelle lachmann lacina lacinová lacka lackner lacko lacková laco lacombe lacová lacroix ladavac
ladeck ladega ladewig ladner laenen laezza lafferty laffey laffray laflamme lafleur lafontaine
laforza laganà lagarde lagat lagerweij lagler lago lahaye lahey lahiffe lahmar laht lahti lahtinen
lahy lai laib laidhléis laighnigh laiho lailasari laimer laine laing laitinen laitkam laiviņa
laiviņš lajčiak lajčiaková lajčák lajčáková lakatos lakatoš lakatošová lakaza lakehal laketa
laketić lakhal lakhdari lakin lakić lakomy lakošeljac laks laksita laksmiwati laletin laliberté
lalić lall lallemand lalonde lalor laloux lam lama lamacchia lamas lamač lamačová lamb lambe
lambelet lambers lambert lamberti lambić lamborghini lambot lambotte lambrecht lambrechts lambregt
lamesch lammens lammer lammert lammi lamontagne lamore lamos lamotte lamoureux lampert lampinen
lampl lamprecht lamri lamula lamy lana lancisi landa lande landers landi landl landmane landmanis
landmann landon-lane landová landström lane lanfranchi lang langan lange langeni langer langern
langeveldt langevoort langfeld langhirt langlois langosh langová langr langrová langworth lanig
lanigan lanka lankinen lankle lanners lansink lanteri lanz lanza laouar lapierre lapiņa lapiņš
laplante lapointe laporte lappalainen lappin lapsiņa lapsiņš lapčević lara larbi larcher lardinois
largan largey lari laribi larivière larkin laroche larocque larouche larrañaga larsen larson
larsson lasa lasić laskowski lasmane lasmanis lasota lassen lassila lassnig lastra lata lathrope
latier latifat latini latkovska latkovskis latorre latour latreche lattanzi lattuada latupono
latvala lau lauberga laubergs laubscher lauckner lauinger laukkanen launay laur laureano laurenson
laurent laureys lauri lauridsen laurila lauritsen laursen laurén lausecker lauwers laux lauzon
lavallée lavecchia laverty lavery lavigne lavička lavičková lavoie lavrič lawal lawlor lawrence
lawson lax lazanski lazar lazarac lazarev lazarević lazari lazarov lazcano lazendić lazetić lazin
lazinica lazizov lazizova lazić lazo lazuardi lazzari lazzarini lazzaro laćman lačanin lačnjevac
lađevac lađević lađinović lažetić leacy leahu leahy leal leale leannon learmonth leavey leban lebar
lebeau lebeda lebedev lebedová lebel leber leberer leblanc lebon lebreton lebrun lebrón lebsack
lecca lech lechner leclerc leclercq lecocq lecomte leconte lecoq ledda leddin leddon ledent lederer
ledesma ledner ledoux leduc ledwich ledwith lee leeb leemans leene leeney lefebvre lefevre leffler
lefort lefèbvre lefèvre legault legendre leggio legnante legović legrain legrand legros leguit
legzdiņa legzdiņš lehane lehikoinen lehiste lehmann lehner leht lehtimäki lehtinen lehtla lehtmets
lehto lehtola lehtonen leibetseder leibold leide leilani leimbach leino leinonen leipold leist
leite leiter leiteritz leitgeb leitheim leithner leitner leiva leiwesmeier lejeune lejiņa lejiņš
lejniece lejnieks lelas lelei leleu leleux lelijveld lelièvre lelli leloup lelović lemaire lemaić
lemajić lemay lemayian lemaître lembede lember lemieux lemire lemić lemke lemmens lemmer lemoine
lemonnier lempereur lemus lenaerts lenaghan lenart leneghan lenehan lenfers lengauer lengyel
lenhard lenihan lenić lenk lennane lennartsson lenoir lensen lentini lentz lenz lenzen lenzi leo
leonard leonardi leoncavallo leoncini leone leonetti leonhartsberger leoni leontijević leopardi
lepage lepik lepistö lepore leposavić lepović lepp leppik leppänen lepthin lepšanović lepšík
lepšíková lequesne lercari lerch lercher lerma lero leroux leroy lertsattayanusak leruth lesage
lesch leschnik lesendrić lesiak lesjak leskinen leskovar lesmana lesná lesný lessard lestari
leszczyński letelier letellier lether letová letsoalo lettiere lettner letzelter leu leuba
leuenberger leunberger leung leuschke leutarević leutenegger leutgeb levajac levanić levesque
levine levá levý lewa lewandowski lewicki lewin lewis lewke leyckes leydon leye leys leysen leyva
lezzi leão león lečić leśniak leśniewski lešević lešina lešić lešković lešnik leščić lheureux lhoir
liang liber liberati libert liblik librizzi licata liccardo licciardello lichtenegger lichtenfeld
lichtenhagen lichtl licitra licul liddane liddy lidström lidén liebach liebe liebelt liebich
liebold lieder liekens lielmane lielmanis lienshöft liepa liepiņa liepiņš lieshout lievens ligorio
ligtvoet liguori liimatainen liiv liiva liivak liivamägi lijn likar lilić liljegren lill lillemets
lillo lima limbourg limbu limoncuoğlu limón lin linares lind lindahl lindau lindberg lindblad
lindblom lindenberg lindenmayer lindfors lindgren lindh lindholm lindinger lindkvist lindmark
lindner lindorfer lindquist lindqvist lindroos lindsey lindskog lindström lindvall lindén linehan
ling linhart linhartová linke linnane linnenbaum linny linschoten linsey linskey linster lintner
liotta liović lipan lipar lipari lipiński lipka lipko lipková lipová lipp lippe lippens lippi
lippolis lippomano lipponen lips lipske lipski lipták liptáková lipus lira lis lischka lisi lisica
lisická lisický lisiecki lisnic lisowski littel litterio littizzetto litva litvová liu liukkonen
liuzzi livaja livazović liverani liverotti lizama lizana liégeois liénard liška lišková ljevnaić
ljiljan ljubetić ljubić ljubičić ljubojević ljubomirović ljubotina ljubović ljung ljungberg
ljunggren ljungqvist llabrés lladó llamas llanos lledó llobet llopis llorens llorente lloret lloyd
lluch loaiza lobato lobinger lobo loboda lobos locatelli locci lochner lockman loddo lodi lodiņa
lodiņš loep loera loffredo loftus logan logar logina loginov logožar logsch logue lohmann lohre
lohse loi loiacono loibhéad loibl loidl loiseau loja lojek lojeková lojen lojka lojko lojková
lojová lokar lokk lolli lollobrigida lombard lombardi lombardini lombardo lombroso lomeli lomić
lommert lomović lomp lonardi londoño lonen lonergan long longhena longhi longo longobardi longode
longoria lonndún loogen loorits lopes lopez lopresti lorang lorch lordan loredan lorenc lorencin
lorencová lorent lorentzen lorenz lorenzini loreti loreto lori lorreijn lorusso losa losada
losatapornpipit losch losekann loska lotito lott lotter lotti loubser loucif louda loudová loughlin
loughnane loughran loughrey loughry louis loum loup loureiro lourenço lourinho louw louws lovato
lovrić lowe lowney loy loya lozada lozano loča ločs lošićkrizmanić lubbers lubelo lubina lubinová
luboch lubowitz luca lucarelli lucarini lucas lucchese lucchesi lucena lucero lucey luchetti
luchian luchini lucia luciani luciano lucidi lucio lucitt lucić luconi ludban luddy ludolf ludonga
ludovisi ludvík ludvíková lueilwitz luengo luettgen luevano lufft lugli lugo luht lui luibhéad
luise luján luk lukač lukačević lukačin lukenda lukendić lukeš lukešová lukhele lukin lukinić lukić
lukićkovanović lukk lukoschek lukács lukáč lukáčová lukáš lukášek lukášková lukášová lukša lukšić
lukšová lumbasi lumbreras lumiste lumumba luna lund lundberg lundblad lunde lundell lundgren lundh
lundholm lundin lundkvist lundmark lundquist lundqvist lundström lung lungu lunham lunney lunny
luoma luongo lupasco lupascu lupi lupica lupo luppi luppino lupták luptáková lupu luqe luque luria
lussier lussu lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova lutgen lutholoni luthra
luthuli lutje luts luttenberger lutterveld lutz luukkonen luvuno luxardo luyckx luyt luyten luzi
luzzi lučanović lučar lučić lužaić lužar lyden lynch lynchechaun lynchehaun lyng lynskey lyons
lysaght lása lászló látal látalová lâm lähteenmäki lääne lääts léger létourneau lévesque lévy
lévêque líbal líbalová líška líšková lópez lõhmus löchel löffler löfgren lönn löser lövgren löwa
löwer løken lúiséad lúnam lübke lübs lüscher lüthi lāce lācis līce līcis līdaka līdaks lūse lūsis
maak maalim maas maasik maaswinkel mabanga mabaso mabhena mabhida mabhodla mabhoko mabika mabizela
mabrukov mabrukova mabunda mabuya mabuyakhulu mabuza macadoo macaleavy macallen macaloon macaluso
macan macanally macanić macari macart macbreen macbride maccaffrey maccanelli maccann maccartan
maccarthy maccarville macchi macchia macclenaghan maccole maccomisky macconachy macconnaghy maccool
maccormack maccrohan maccurtin macdermott macdevitt macdonagh macdonald macdonnell macdougall
macdwyer macdyer macedo macegan macejkovic macek maceková macele macelgunn macever macevoy
macfadden macfall macfaull macgee macgeehan macgill macgilligan macging macginley macginnitty
macginnity macginty macgloin macglynn macgovern macgreal macgroarty macguinness macgurk macgyver
mach machado machala machale machalová machata machatová machač machačová machenry macher machnáč
machnáčová machová machuca machugh machálek machálková macháč macháček macháčeková macháčková
macháčová macias maciejewski macinerney macingwane macinnes maciąg mack macka macken mackeown
mackesey mackevitt mackiewicz macko mackovič mackovičová macková maclysaght macmahon macmillan
macmonagle macmorrow macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee
macneela macneill macnelis macnulty maco macovei macová macpherson macphilbin macrea macrì macshea
macsweeney mactiernan macura macurová macveagh macveigh macwilliams maczey macák macáková macías
madan madar madara madariaga madarová madej madejová madela mader madera maderna maderno madetzky
madhubuti madiba madide madidov madidova madinane madić madlala madlanduna madlula madondo madonna
madonsela madrid madrigal madsen madu madubuko maduma maduna madunić madunićflauder madziba madžić
maertens maes maestas maestre maffei mafobo maftei mafuleka mafulela magagula magalhães magann
magar magauran magaña magdalenić magdić mageba magee mageean magennis magennity mageto maggi
maggiani maggio maggioli maggiore maghanga magi magill maginn magić maglajić maglio magliocco
magnani magno magnussen magnusson magolwana magombo magononde magoza magrassi magrath magubane
maguidhir magujwa magutshwa magwaza magyar magál magálová mahabeer mahajan mahal mahamba mahamud
mahanov mahanova maharaj maharani mahardika maharjan mahat mahaye mahedy mahendra mahestri
maheswara maheswari mahieu mahlaba mahlalela mahlangu mahlase mahlinza mahlobo mahmoudi mahmudi
mahnet mahon mahoney mahony mahrusov mahrusova mahulube mahy mai maia maidana maidla maiello maier
maierhofer maillard maillet mainardi maio maione mair mairhofer maisch maitha maithya maiyo maj
majača majcen majcher majchrzak majdan majdanová majdenić majdán majdánová majer majerová majerus
majeská majeský majewski majka majkić majnik majoka majola major majović majozi majstorović
majstrenko majumdar mak makarov makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi
makhoba makhubo makhulukhulu makhunga makinde makinwa makkonen makovac makovec makovecová makovica
makovická makovický maková makový makowski maksimov maksimović makuachukwu makungu malacarne
malachovská malachovský malagoli malai malambule malan malaparte malaspina malatesta malavasi
malave malbašik maldonado malec malek malembe malenchini malerba maletić malevu maleček malečić
malečková malešević malfait malherbe malhotra malicki malik malina malinen malinga malinić malinová
malinowski malipiero maliszewski malivuk malizia malićanin malki malkus mallick mallien mallmann
malm malmberg malmgren malmqvist malmström malnar maloba malobabić malojčić malone maloney malowney
maloča maltais maltašić maltese malucha maluki maluleka maluleke malvić malá malík malíková malíšek
malíšeková malõšev malý mamaliga mamani mamić mammen mamojka mamojková mamula manacorda manahan
manastirlić manca mancebo mancilla mancinelli mancini mancino mancuso mandal mandala mandarić
mandasari mander manderscheid mandić mandl mandoković mandrapa manea manetti manfred manfredi manga
mangal mangale mangan mangane mangano mangat mangcamane mangede mangel mangen mangena mangethe
mangione mangunsong manica manicone maniscalco manjak manjenčić manjón mann manna mannan manne
manninen manning mannino mannion manno mannoia manns manolache manole manolesso manqele manrique
manríquez mans mansell mansilla manso mansouri mansur mansurov mansurova mansveld mansvelt mansız
mante mantegazza manti mantovani mantshinga manullang manunta manyoni manz manzanares manzano
manzella manzezulu manzi manzini manzo manço mané maouche maphalala maphanga maphindela maphisa
mapholoba maphumulo maqsudov maqsudova maquet mar maragno marahrens marais marak maraković marambio
maran maranga marangi marangon marangoni marani marano marar marasović marazzi maračić maraš marbun
marcacci marcelli marcello marceron marcet marchal marchand marchant marchesan marchese marchesi
marchesini marchetti marchetto marchewka marchewski marchi marchini marciano marcianò marcinek
marcineková marciniak marcinko marcinková marcinkowski marcinová marcon marconi marcotte marcoux
marcovecchio marcu marcucci marcussen marczak mardari mardešić mardhiyah mardones mardonov
mardonova marechal marega marek mareková marelli marenzio mares maresca maretić mareček marečeková
marečková mareš marešová marfell marginean margiotta margis margitová margić margraf margreiter
mari marian mariani mariano marie marijanović marin marinelli marinescu marinetti maringer marini
marinković marino marinović marinucci marinčić mariotti maripuu marisavljević mariscal maritim
mariucci mariz marián mariánová mariën mariño marić maričević marjanov marjanović markanjević
markelj markham markiewicz markkanen markl marklund markotić markovac marković markovićšarac
markovič markovičová marková markowski markoš markošová markuš markušová marl marlier marmeggi
marnach marnan marner maroa maroević marolt marone marongiu marotta marović marošićević marošová
marpaung marquardt marquart marques marqués marra marras marrazzo marrero marrinan marron marrone
marroquín marschek marsella marsenić marsh marshall marsili marszałek mart martać martel martelli
martellucci marten martens marti martikainen martin martina martinac martincová martineau martinec
martinecová martinek martineková martinelli martines martinez martini martinić martinka martinko
martinkovič martinkovičová martinková martino martinov martinović martinovič martinovičová
martinová martins martinsen martinson martinsson martinák martináková martinček martinčeková
martinčević martić martorana martorell martová marttila marttinen martucci marty martáň martáňová
martínek martínez martínková marunica marušić marvin marx marxen marxer maryadi maryam maryati
maryjane marzano marzec marzi marziali marzocchi marzorati maréchal marí marín marčec marčik
marčinković maršić maršálek maršálková maršík maršíková marťan marťanová maržić masala masango
masarik masariková masaryk masaryková masarík masaríková mascagni mascareñas mascaró mascheroni
mascia masciandaro mascolo maseko masese mashaba mashasha mashimane mashinini mashiya masi masia
masibekela masiero masikane masila masilela masina masinga maslać maslo maslov maslová masná masný
mason masondo masopust masopustová maspero massa massari massaro massart masseron masset massey
massimi massin masson massé mastandrea masterson mastrogiacomo mastroianni mastronardi mastropietro
masucci masuku masár masárik masáriková masárová masłowski mata matagne matahlija matamala matana
matanić matano matara matarazzo mataz mateescu matei mateo mateos matera materne mateu mateša
mathaba mathebela mathebula matheka mathenge mathenjwa mathes mathetha mathiasen mathibela mathies
mathiesen mathieu mathis mathisen mathiszik mathol mathonsi mathot mathula mathunjwa mathwasa mathy
matias matiaško matiašková matijanić matijaš matijašević matijević matikainen matilainen matile
matinawin matisone matisons matić matković matokanović maton matorić matos matouš matoušek
matoušková matoušová matovina matoš matošević matranga matschke matta mattarella mattei matteotti
mattern matteucci matthes matthews matthey matthys matthäi mattia mattila mattioli mattsson matula
matulin matulić matulová maturana matus matusiak matusina matuszak matuszewski matuška matušková
matvejev matys matysiak matysová matyáš matyášová matías matějka matějková matějíček matějíčková
mau maugeri maughan maulana maundu maureira maurer mauri maurizi mauro mauroff mauréry mauréryová
mauti mautner mautone mauzer mavdudyev mavdudyeva mavela mavlonov mavlonova mavra mavrič mavundla
mavuso mawanda maweu mawewe mawia mawira maxa maxim maxová maxwell maya mayaka mayasari maybach
mayer mayerhofer mayerová mayert mayeza mayhoş mayise mayisela mayol mayorga mayowa mayr mayrhofer
maza mazalankosi mazibuko mazilescu mazilu maziya mazjāne mazjānis mazouz mazouzi mazur mazurek
mazurkiewicz mazwi mazza mazzacurati mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini
mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mazánek mazánková maćešić maćkowiak
maček mačeková mačko mačkovič mačkovičová mačková mačo maďar maďara maďarič maďaričová maďarová
maďár maďárová małecki małek maňák maňáková mařík maříková maślanka mašala mašek mašková mašojević
mbaabu mbacké mbae mbaka mballo mbamali mbanjwa mbatha mbatshazwa mbaye mbeje mbekwa mbembe mbende
mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbiti mbodj mbogo mbokazi mboko mbonambi
mbonane mbongwa mbongwe mbotho mboup mbow mboyisa mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa
mbuso mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mbèngue mcadams mcaleavy mcaleenan mcaleer
mcalinney mcalister mcaloon mcalunny mcambe mcambi mcanally mcanco mcandrew mcanulty mcanyana
mcardle mcareavey mcatee mcateer mcauley mcauliffe mcaveigh mcbreen mcbride mcbrien mccadam
mccadden mccafferky mccafferty mccaffrey mccaffry mccahill mccallion mccallum mccann mccardle
mccarney mccarra mccarron mccartan mccarte mccarthy mccarty mccarville mccaughan mccaughey mccaul
mccausland mccay mcclean mcclelland mccloskey mcclure mccluskey mccolgan mccoll mccollam mccomiskey
mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccorkill mccorley mccormick mccorry mccourt
mccoy mccracken mccrann mccrea mccready mccreanor mccrory mccrossan mccrudden mccullagh mccullough
mccumiskey mccumisky mccurdy mccurley mccurtin mccusker mcdade mcdaeid mcdaid mcdaniel mcdermod
mcdermott mcdevitt mcdonagh mcdonald mcdougald mcdowall mcdowell mcdunphy mcdwyer mcdyer mcelduff
mcelgunn mcelhattin mcellistrim mcelnay mcelnea mcelroe mcelroy mcelwaine mcelwee mcenaney
mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen mcfadden mcfall mcfarland
mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgauran mcgaw
mcgeady mcgee mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy
mcgilligan mcgilly mcgilroy mcginley mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy
mcgloin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane
mcgrath mcgreal mcgrenehan mcgroarty mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness
mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchugh mchunu mcildownie mcilroe mcilroy
mcilwee mcineely mcinerney mcinnes mcintyre mcisaac mcivor mckaigue mckee mckeegan mckeever
mckelvey mckendry mckeniry mckenny mckenzie mckeogh mckeon mckeown mckernon mckevitt mckie
mckiernan mckillop mcking mckinney mcknight mclachlan mclaren mclaughlin mclaverty mclean mcleer
mcleese mcleigh mcleod mcloon mcloone mcloughlin mcmacken mcmanaway mcmanus mcmenamin mcmillan
mcmonagle mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe mcnally mcnamara mcnamee mcnaughton
mcnea mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnulty
mcoyi mcpartland mcpartlin mcpartlon mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan
mcquillan mcquillen mcquin mcquinn mcrann mcready mcroarty mcrory mcshane mcsharry mcsheehy
mcteague mcternan mctiernan mctigue mcusi mcveagh mcveigh mcvicker mcvitty mcwalter mcwaye mdaka
mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meads
meadóg meagher meaney mears mebarki mebold mecca mecheri medač meddah medeiros medek medel medeot
medhurst medici medina medić medjahed medková medne mednis medrano medugno medvecká medvecký medved
medvedev medveď medveďová meehan meenaghan meenan meeres meersman meert meeus meeusen meeuwis
meftah megantara megaw megdanac megna mehigan mehl mehlhorn mehloluhlaza mehlorn mehmet mehra
mehrotra meichtry meidhreach meier meiere meiers meijer meili meindl meintjies meireles meis meisch
meissner meister meixner meić mejia mejía mejías mekša mekšs melady melander melandri melani melcer
melcerová meldere melderis mele melendez melero melet melgar meli melican melichar melicharová
melicher melicherová melicherík melicheríková melicherčík melicherčíková melichár melichárek
melicháreková melichárová melillo melin melinda melis melker mellado mellet mellett mellor
melngaile melngailis melnic melnik melo meloni melzer meléndez memela memoli memon mena menard
mencarelli menchaca mencl menclová menconi mende mendes mendez mendizábal mendonça mendoza mendy
mendès menegatti menemencioğlu menendez meneses menga mengolo mengoni menna menne mennea menon
menozzi menrat mensa mensah mensing menthonnex menton mentzel menza menziwa menéndez menšík
menšíková meo merabet merah meraz mercadante mercader mercado mercalli mercantini mercati mercier
mercks mercuri mercurio mereu mereuta mergen merian merila meriläinen merino merisi merkaš merkel
merkx merlak merli merlo mermoud mernagh merola merrigan mersch merseburg merta mertens mertová
mertoğlu mertz merz merzoug merzougui mesa mesarić mesarošbelanji mesbah mescall mesić meskill
mesloh mesquita messana messaoudi messina messner mestdagh meszaroš metcalfe metella methavorakul
mets mettler metz metzger metzler metzner meucci meunier meurant meurisse meusburger mewes meyer
meyers meyiwa meylan meza mezei meziane meziani mezzetta mečiar mečiarová meškūna meškūne meškūns
mfeka mfumu mfusi mgabadeli mgabhi mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhayise
mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu micca micco miccoli
miceli michal michalak michalcová michalczyk michalec michalech michalechová michalek michaleková
michalica michalicová michalik michalka michalko michalková michallek michalová michalski michalík
michalíková michaud michaux michałek michałowski michel michelangeli micheletti michels michelucci
micheni michiels michielsen michna michnová michálech michálechová michálek micháleková michálik
micháliková michálková micillo micu middelkoop middlemiss mielcarek mielczarek mielke mierzejewski
mies miettinen migliaccio miglio migliore mignogna migwi mihai mihaila mihailescu mihailov
mihailova mihailovs mihalache mihalachi mihalcea mihalik mihaliková mihalić mihaljec mihaljević
mihalík mihalíková mihelič mihelčić mihhailov mihić mihoubi mihál mihálik miháliková mihálová
mijaković mijota mijsberg mika mikac mikeš mikešićmerda mikešová mikitenko mikić mikićvučak mikk
mikkelsen mikkola mikkonen miklavčič miklaś miklečić mikloš mikloško miklošková miklošová miklík
miklíková miko mikodanić miková mikołajczak mikołajczyk mikula mikulandra mikulec mikulová mikulski
mikulák mikuláková mikulášek mikulášková mikulík mikulíková mikulčić mikuta mikuš mikušová mikúš
mikúšová milak milan milanesi milani milanković milano milatić milazzo milczarek milde milea
milella miletić milevoj milewski militaru militello miličić milišićkovačević miljanović milla
millar millea miller millican milligan mills millán milmo miloslavić milota milotić milotová
miloudi milovac milroy miltenburg milton mimica mimouni mimun minah minayo minařík minaříková
mindru minelli minet mingarelli miniati minihan minihane minniti minogue mintzlaff mináč mináčová
minář minářová miodrag miotto miočić mirabella miracle miralles miramontes miranda miranov miranova
mirazizov mirazizova mircea mirea mireles mirga mirgová miriti miron mironov mironova mirosavljević
mirt mirza mirziyoyev mirziyoyeva miró miscell mishra misiak misicher misiko miskell missoni
mistretta mistry mistrík mistríková mistéal misztal mital mitanović mitchell mitei mitschke mittal
mitter mitteregger mitterer mitterlehner mittermayr mitu miu mičan mičetić mička mičková miķelsone
miķelsons miśkiewicz mišak miše mišković mišík mišíková mjadu mjoli mjwara mkhabela mkhandlela
mkhathini mkhatshwa mkhithi mkhize mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba
mlakar mlalane mlalazi mlambo mlangatshe mlangeni mlawula mlađenović mlejnek mlejnková mlikota
mlinar mlinarič mlondo mlotshwa mlungwana mlynár mlynárik mlynáriková mlynárová mládek mládková
mlčoch mlčochová mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu
mnguni mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa
mnyamande mnyandu mnyoni moberg mobolaji mocan mocanu moccia mocenigo mockenhaupt modi modiano
modica modig modise modrić modugno modzelewski moe moede moedl moeller moen moenen moens
moensendijk moerman moes mofardin moffa moffatt moffit mofokeng moga mogaka mogbadunade mogeni
mogensen mogere mogherini mogire moguenara mohamed mohammadi mohammedi mohanty mohaupt moher
mohirov mohirova mohnacki mohr mohrhard moilanen moise moisei moisio mojica mojžiš mojžišová mojžíš
mojžíšová mok mokadem mokaya mokhtari mokrane mokrani mokroš mokrošová mokrá mokrý mokua mokwena
mol molano moldovan moldovanu moldoveanu molefe molegraaf molen molenaar molenda moles molesini
molin molina molinari molinaro moliner molins molitor moll moller mollica molloy molnar molnár
molnárová moloi moloney molteni molyneux molzan momberg monaci monaco monaghan monagle monahan
moncada mondaca mondadori mondaini mondise mondragón monduzzi moneta monfort mong'are mongan
mongare monicelli monnard monney monni monnier monod mononen monreal monroy monsalve montag
montagna montagner montalbano montalbán montalcini montalti montalto montalvo montanari
montanariello montanaro montandon montanelli montaña montañez montaño montecchi montecino
montecinos montefusco monteiro monteleone montemayor montemurro montenegro montero monterosso
montes montesano montesinos montez montgomery monti monticelli montoya montéz moody moone moonen
mooney moonsamy moore moormann moors moosa moosbrugger mora morabito moraes moraga morahan morais
moraleda morales moran morand morandi morandini morante morar morara morard morari moraru moras
morata moravcová moravec moravecová moravčík moravčíková morawo morawski morax moraz morcillo
mordenti mordhorst moreau moreels moreira morel morell morellato morelli morello moreno morera
moresi moretti moretto morgagni morgan morgante morgenstern morhelfer mori moriarty moriconi
moricová morillo morin morini morissette moritz morić morkel morlacchi mornane moro moroney moroni
morosini morová moroz morozova morozovs morpurgo morra morreale morri morricone morrin morris
morrison morrissey morrocco morrone morsli mortati mortensen mortier morton morucci morvan morán
morávek morávková mosca moscarda moscato moschino mosciski moseley mosemann moser moses moseti
moslavac mosley mosquera moss mostefaoui mostert mosti mota motalo motaung motchebon motha motisi
motl motloung motlová motta motte mottet mottiez mottola moturi motyka motyková motyčka motyčková
motzenbbäcker moudrá moudrý moulay moulin moura moureau mousel moussaoui moučka moučková moya
moyano moyer moylan močibob močnik mpangazitha mpanza mphahlele mphahlwa mphankomo mphazima mphemba
mphephethwa mpikela mpila mpofana mpumuza mpungose mpunzana mqadi mqungebe mqwebu mrak mraović mraz
mrazek mrazeková mrazko mrazková mrazová mrkvička mrkvičková mroczek mroczkowski mrozek mrugalla
mráz mrázek mrázik mráziková mrázka mrázko mrázková mrázová mráček mráčková mríosáin mróz msamkhulu
msane msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe
msokazi msomi msuthu msuya msweli mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti
mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali mtumaseli mtuswa muange muasya mucalj
mucavac muceniece mucenieks mucha muchai muchangi muchemi mucheru muchira muchoki muchová muchui
muckenthaler mudau mudden mude mudgway mudri mudronja mueller muendo mues mufizov mufizova muga
mugure muhammadov muhammadova muhar muhia muhonen muhonja muhoro muhovic muhr muhsinov muhsinova
muhtorov muhtorova muhumed muigai muijs muilleoir muimi muinat muinde muindi muižniece muižnieks
mukami mukaram mukherjee mukhopadhyay mukiri mukoya muktar mukundi mulas mulcahy mulcair mulder
mulders muldoon muldowney mulei mulet mulgrave mulgrew mulhare mulhern mulinge mulkerrin mullaghan
mullaly mullan mullane mullaney mullany mullarkey mullen muller mullery mullin mullins mullooly
mullooney mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan
mulvany mulvenna mulvey mulvihill mulvin mulvy mulyani mulè mumba mumbe mumbua munari munaro munch
munda mundia munga munguti munguía munifyev munifyeva munk munkaš munnelly munoz munroe munsamy
munshi muntean munteanu munyi munyiva munyua munywoki muoki mura muradbašić murae murage muraguri
murangiri murati muratore muratori muratovic murawski muraya murazik murcia mureithi muresan murgaš
murgašová murgia murialdo murigi murillo murin murinová muriset muriungi murnane murnin muro
murodov murodova murolo murphy murray murri murrihy murru murtagh murtas murthy murty muru murugi
murunga murungi murín murínová musat musatti muschg musella musi musiał musil musili musilová
musimbi musso mustafoyev mustafoyeva mustapha mustapić mustač musteata mustika mustofa mustonen
musulmonov musulmonova musumba musumeci musungu musy musya musyimi muszyński mutahi mutanu mutegi
mutembei mutemi mutethia muteti muthami muthee mutheu muthiani muthike muthini muthomi muthuri muti
mutiat mutindi mutio mutti mutugi mutuma mutune mutungi mutwiri muuo muya muzaffarov muzaffarova
muñiz muñoz mušćet muženjak mužina mužić mužík mužíková mvelase mveni mvubu mvuyana mwadime mwai
mwaka mwakio mwalimu mwamburi mwandla mwania mwathi mwelase mwema mwenda mwendia mwero mwihaki
mwinyi mwinzi mwirigi mwita mwololo mwongela mwongeli myburg myburgh mydlo mydlová myeni myers
myeza myhre myhrer myklebust myllymäki myška myšková mzila mzilankatha mzileni mzimela mzizi mzobe
mzolo mzomba mzoneli mzukase mzulwini mzungu mácha máchová mácka mácková mácová máirtín málek
málková mármol márquez mártan márton máté máček máčeková máčik máčiková mächtig mäder mäenpää
mäeots mäesalu mägi mäkelä mäki mäkinen mälzer mänd mändla männik männiste männistö mäntylä määttä
månsson mårtensson méaláid ménard méndez mészáros míka míková mínguez móricová mõttus möchlichen
möcks mögenburg möhsner mölder möldner möllenbeck möller möllinger mörsch mörth møller múgica múñiz
mühlbacher mühlberger mühlböck mühle mühleis mülichen müller müllerová müllner münch mürk müür
müürsepp młynarczyk műller műllerová nababan nabein nabow nabwire naccari nadal nadeau nader nadig
nadkarni naessens nafuna nagar nagarajan nagel nagele nagl nagle nagode nagy nagyová nagypalfi
nagys naibei naidu naik naili nainggolan nair najduk najman najmanová najmiddinov najmiddinova
najmudin nakhumicha nakić nalbantoğlu nallon nally nalty namaga nambeesan namboothiri namiķe
namiķis nanaić nanda nandisa nandwa nangle nannen nanni napierała napitupulu napoletano napoli
napolitano nappi narain narang naranjo narasimhan narayanan narcisi narciso nardi narimonov
narimonova narpati narula narušis narváez nasambu nascimento naserian nash nashiruddin nasimiyu
nasriddinov nasriddinova nastas nastase nastvogel nasyiah nasyidah natale natali natarajan nathania
natsir natt nau naubert naude nauer naughton naujokas naumann naumov naumovskičizmar nausėda nava
navara navarová navarra navarrete navarria navarro navas navez navone navrátil navrátilová nawrocki
nawrot nayak nayar naylor nazario nazarov nazifov nazifova nazrullohyev nazrullohyeva nazzaro nača
načinović ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele
ndabase ndabezitha ndambuki ndandali ndanu ndao ndaw ndawo ndawonde ndebele ndege ndiaye ndichu
ndiema ndima ndimande ndinda ndinisa ndione ndir ndiritu ndiwa ndiyema ndlala ndlandla
ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndong ndonga ndoro ndosi
ndour ndoye nduati ndukwu nduli ndunda ndwandwe ndwiga neachtain neacsu neagoe neagu neal nealon
neamtu neancól neary nebioğlu nebot necci nechita necula nedbal nedbalová nedelcu nedermeijer nedić
nedjar nedoma nedomová nedvěd nedvědová neehan neelan neelin neenan neerachapong negara negele
negoita negrea negrete negri negru negruta negrón nehru neilian neimke neirynck nejedlá nejedlý nel
neligan nelis nelissen nelson nemcová nemec nemes nemeth nemeș nenadov nenadović nenzi nerger neri
nerius nesladek nesti nesvadba nesvadbová neto nette neubacher neubauer neubauerová neubert
neuendorf neugebauer neuhauser neuhold neulinger neumair neuman neumann neumannová neumanová
neumayer neumayr neumeister neumüller neuner neupert neureiter neureuther neurohr neuschwander
neuschäfer neuteboom neuville neuwirth neuzerling nevado nevala nevalainen neves neveu nevárez
newman newton ney neyens neylon nezaj nečas nečasová nešpor nešporová ne’matullohyev
ne’matullohyeva ngai ngala ngao ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi
ngei ngema ngeno ngetich ngiba ngidi ngige ngina ngobese ngobisi ngom ngomane ngome ngonini ngotho
ngotsha ngozi ngubane ngubeni ngui ngumbao ngungunyana ngunjiri ngure nguyen nguyenová nguyễn nguèr
ngwane ngwazi ngwekazi ngwenya ngô nhlabathi nhlane nhlanhlampofu nhlapho nhlapo nhleko nhlengethwa
niane niang niass niasse nibali nica nicaise nicastro niccolai nicholls nichols nicholson nicoara
nicolae nicolaev nicolas nicolau nicolay nicolescu nicoletti nicolini nicolosi nicolucci nicolò
nicosia nicotra niculae niculescu nieddu niederl niedermeier niedra niedziela niedzielski
niedźwiecki nieklauson nielsen niemczyk niemeier niemelä niemi niemiec nieminen nienow niermann
nieto nieuwstraten nieves nievo niewiadomski nigam nigg niggeler niggli nigro nihoe niiranen niit
nijland nijman nijs nikiforov nikitin niklasson niklaus nikolaev nikolaus nikolić nikolićkovačić
nikula niland nilles nilsen nilsson nimac ninalowo ningrum nipp niquille niroula niscoromni
niskanen nissen nissinen nistor nita nitra nitrová nitti nitto nitu nitzsche nizet nizomiddinov
nizomiddinova nizomov nizomova niño nišević nižetić nižnanská nižnanský nižnánsky nižnánská
nižňanská nižňanský niță njambi njapha njau njihia njiki njinji njoka njoku njomane njuki nkabinde
nkala nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane
nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani noack nobile nobili nobre nocentini
nocera nocerino nodanga nodler nodlomo noel noga nogantshi nogueira noguera nogués nohlmans nojeem
nolan nolcini nollee nolte nolty nombela nombhoco nomndayi nomvethe nomvuma nondaba nondlela
nonduma nongalaza nongalo nonis nonkosi nontanda nontuli nonyana noonan noone noordijk norac
norambuena norberg norbiato nord nordberg nordby nordgren nordin nordio nordlander nordlund
nordqvist nordskaug nordström norgren noriega norlin norling norman normann norramon norris norrman
norry northoff norton norén nosbusch nosek nosiglia nosirjonov nosirjonova nosirov nosirova nosková
nota notarbartolo notaro noto notová nouar noui nousiainen novac novaes novais novak novaro novelli
novello novikov novitasari novoa novosad novosadová novosel novota novotná novotný nová novák
nováková nováček nováčková nový nowacki nowaczyk nowak nowakowski nowanqa nowicki nowiński
nowosadek nozulu nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi
ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali ntshangase
ntshingila ntshiza ntuli nucci nucera nugent nugnes nugraha nugroho nulty numanoğlu nunes nunez
nunne nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova nurk nurlaela nurlanov nurlanova
nurm nurmi nurminen nusratov nusratova nusratullohyev nusratullohyeva nussbaumer nussbeck nusslé
nuut nuutinen nuyts nuzzo nußbaumer nuñez nwachukwu nwogu nwosu nwuzor nxamalala nxasana nxele
nxumalo nyaako nyabuti nyabuto nyagaka nyaguthii nyakio nyale nyamawi nyambane nyambose nyambu
nyame nyamu nyamweya nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa
nyawo nyawokhulu nyawose nyazitla nyberg nyembe nyembezi nygaard nygren nygård nyhan nyide nykänen
nylander nylund nylén nyman nyoike nyokabi nyokayebululu nyongwana nyssen nyström nytra nzai nzama
nzamela nzau nzilani nzima nzimande nzimase nzioki nzisa nzuki nzuza nájera nálepka nálepková näf
nägele näscher näslund næss németh nôta nôtová nõmm nõmme nõmmik nöbauer nöh nørgaard núñez nüsslin
němcová němec němeček němečková o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brown
o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'cassidy o'cleary
o'clery o'connell o'conner o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty
o'donnell o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly
o'flynn o'freil o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan
o'haire o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy
o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'kelly o'kennedy
o'kieve o'kon o'leary o'linn o'loan o'looney o'loughlin o'loughlinn o'mahoney o'mahony o'malley
o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly o'reardon
o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey
o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher oancea
obando obara obare obasanjo obeng oberbrunner oberem obergföll oberhauser oberhofer oberleitner
oberlin obermaier obermayr obermüller oberndorfer oberweis obiageli obianuju obidov obidova obiero
oblak obonyo obradović obratov obrežanac obrien obuya obšut obšutová ocampo ocasio ocaña occhipinti
ochoa ochola ochs ochse oconnell oconnor odehnal odehnalová odera odero oderwald odescalchi odetola
odilyev odilyeva odinga odira odiwuor odobašić odom odonnell odoyo odunayo odunsi oduori oehri
oemencs oennen oeser oestrovsky offredi ofner ofori ofosu ogada ogbuehi ogega ogeto oggiano ogindan
oginga oginni ogola ogolla ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande
ogunwobi ogunyeye ogutu ogweno ohlsson oikarinen oinonen ojala ojanen ojaste ojeda ojiambo ojo ojua
ojukwu ojwang okafor okech okeke okelo okemwa oketch okeyo okinyi okongo okonkwo okoro okpattah
oksanen oktavian oktaviani oktovian okuku okumuş okuneva okunola okur okyere olabode oladeji
oladimeji oladipupo olah olaiya olaoluwa olari olariu olaru olasunkanmi olasunkanmi-fasayo olasupo
olate olausson olave olawale olaya olbina olbrich olczak oleinic olejniczak olejnik olesen olesk
olguín oliboni olimov olimova olinger oliphant oliva olivares olivas oliveira oliver olivera
oliveras oliveri olivetti olivi olivier olivieri oliviero olivo olivová olivárez olivé olla oller
ollikainen ollila ollivier olmedo olmo olmos olofsson olowokeere oloyede olsen olson olsson olstad
olszewski oltean olteanu olthof olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun
olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina
oluwatosin olvera olykan oláh oláhová omadov omadova omani ombasa ombati ombui omidina omma
omobolaji omobolanle omojola omolara omollo omolo omotoso omowale omwenga omweri omwoyo ondari
ondiek onditi ondra ondrašek ondrašík ondrašíková ondrejka ondrejko ondrejkovič ondrejkovičová
ondrejková ondricka ondrová ondrus ondrusek ondruseková ondruš ondrušek ondrušeková ondruška
ondruško ondrušková ondrušová ondráček ondráčková ondráš ondrášek ondrášeková ondrášik ondrášiková
ondrášová ondrúšek ondrúšeková oneill ongeri onio onisto onič onjengenyamazane onnen onoh
onohinosen onose onsongo ontiveros onwuka onyancha onyiego onyinyechukwu ooko oommen ooms oosterhek
oosterhout oosterhuis oosthuizen oostveen oparinde opazo opačić opeyemi ophey opizzi opluštil
opluštilová opmans opoku opondo oppenheimer oppliger oppong oprea opricović opris oprić opsenica
opuić opuku opuvačić oqilyev oqilyeva oquendo orak oraloğlu oraovčić oras orav oravec orašanin
orban orbanić orbay orbán ordóñez orefice orellana orengo orešković orgulan orifov orifova orina
orjuela orlandi orlando orlić orlov orlović orlík orlíková ormeño ormsby orn ornelas oro orosco
orosz orozco orrego orrù orsini orság orságová orsós orta ortega ortenzi ortese orth orthmann ortiz
ortmann ortner ortolani ortuño orwa orzechowski orłowski oršanić oršolić oršoš oršulić osborne
oschkenat oscuro ose osei osenberg oshin oshodi osiemo osinski osis osiński oskarsson osmak
osmanlić osorio osoro ospelt ospina ospino ossandón ossani osses ossipov ossola ossowski ostendarp
osterhoudt ostermann ostervald ostinelli ostrovska ostrovskis ostrowski ostuni ostwald osuagwu
osuna osuntokun otabekov otabekova otartić otero oti otiende otiwa otmani ott ottaviani ottaviano
otte ottino otto ottonello ottosson otuo otáhal otáhalová otčenáš otčenášová ouali ouchene ouellet
ouko ouwel ouwerkerk ovalle overdijk overeem overgaard oversteeg ovčina owais owczarek owen owens
owiti owokoniran owolabi owoyemi owusu oyadiran oyaifo oyarce oyaro oyarzo oyarzún oybekov oybekova
oyebola oyekan oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oyoo oyugi ozansoy ozere ozers
ozimec ozodbekov ozodbekova ozodov ozodova ozola ozoliņa ozoliņš ozols ozuna oñate očenáš očenášová
ožanić paal paananen paap paas paavilainen paavola pabón paccot pacelli pacetti pacheco pacher
pachler pachoud paci pacifici pacifico pacillo pacini pacocha paczkowski padberg padden padilla
padmanabhan padmasari padovan padovano padrón padula paduraru paesler paez paffrath pagac pagan
paganelli pagani pagano pagliai pagliaro pagliuca pagnotto pagès pahanić pahert paier paillet paimo
paiva pajer pajerová pajeska pajkurić pajonk pajtl paju pajula pajunen pajur pająk pajčić
pakalniete pakalnietis pakarinen paksüt pakuła pala palacio palacios palacz paladi paladini palan
palano palastri palavestra palazzi palazzo palazzolo palačković palašti palermo paleček palečková
paligorić palii palija palikuća palić pališaški paljević palka palko palkovič palkovičová palková
palla palladino pallarès pallentin pallesen pallo pallotta pallová palma palman palmer palmeri
palmgren palmieri palmisani palmisano palmqvist palo palomar palomares palombi palombo palomino
palomo palomäki palov palovič palovičová palovová palová palovčík palovčíková paltere palters
paltrinieri palu paluch paluchová palumbo palúch palúchová pamić pammer pamper pana panait panaro
panatta panchal pandey pandit pandolfi pandurić pandya panek panetta panežić pang pangestu pani
paniagua panicker panico panicucci panišić panjak panjević panov pantano pantoja panza panzera
panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone
paonessa paor pap papa papafava papak papaleo papapietro paparić papetti papež papežová papini papp
pappalardo paquay paquet paquette paquin paquot parada paradi paradis paradiso paraschiv paravinja
pardini paredes pareja parejo parekh parente pariggiano parikh parini paris parise parisi parisian
park parker parkin parkkinen parks parlier parmaković parmar parmentier parmer parmitano parnell
parodi parojčić parović parpinel parra parraguez parri parrinello parrino parsons partanen partida
partyka parun paruta parviainen parvu parzer paré pasanen pasat pasca pascal pascale pascali
pascarella pascari pascaru paschke paschoud pascu pascucci pasini pasman pasolini pasqua pasquali
pasquier pasquini passalacqua passarelli passchiers passeri passero passuello pasternak pastine
pastoors pastore pastorelli pastorino pastén pasuk paszkowski patafta pataki patanè patarac patača
patačić patberg patchett patel paten paterson pathak patil patila patiño patko patković patla
patočka patočková patrascu patriarca patrick patrnogić patrone patrun patruno patterson patti
patton pattyn patzwahl pau paucek pauer paukner pauko pauković pauková paul paulauskas paulik
pauliková paulitsch pauliček pauličeková paulovič paulovičová paulová paulse paulsen paulsson
paulus pauly paulík paulíková paulíček paulíčeková paun paunković pausini pauwels pauļuka pauļuks
pavan pavanello pavani pavel pavelek paveleková pavelić pavelka pavelko pavelková pavelová paver
pavez pavešić pavin pavić pavičić pavka pavko pavković pavková pavlas pavlasová pavlačić pavlica
pavlicová pavlik pavlikovská pavlikovský pavliková pavlin pavlič pavliček pavličeková pavličić
pavličko pavlo pavlov pavlović pavlovič pavlovičová pavlovová pavlovska pavlovskis pavlová pavlík
pavlíková pavlíček pavlíčeková pavlíčková pavlů pavolová pavone pavrlišak pavuk pavón pavúk
pavúková pavčić pawelec pawlak pawlicki pawlik pawlikowski pawłowski payet payne paz pazdera
pazderová pazmanj pazos paúk paúková pačanin pačariz pađen paľa paľka paľko paľková paľo paľov
paľovová paľová paľovčík paľovčíková paľuch paľuchová paľúch paľúchová pałka pařízek pařízková
pašagić pašalić pašek pašeková pašić paška paško pašková peano peaquin pearson pece pech pecha
pechel pechová pecháček pecháčková pecka pecková pecora pecoraro pecorella pecotić pederiva
pedersen pedersoli pedišić pedone pedraza pedrazzini pedrero pedroni pedrosa pedrotti pedroza
peeters peham peharda pehkonen peiffer peinado peircín peiró peitrequin peixoto pekař pekařová
pekkala pekkan pekkarinen pektemek pekárek pekárková pelayo pelc pelcová pelikán pelikánová
pelkonen pellecchia pellegrini pellegrino pelletier pelli pellicano pellicanò pellicer pellico
pellitteri peltier peltola peltonen peltoniemi peluso peláez pena pencis pender pendl penezić penić
penjišević penna pennanen pennestrì pennetta pennington penović penttilä penttinen penz penzo
penčić peović pepe pepelčević peral perales peralta peran peranda perano perck perdana perdomo
perea perego pereira perelló perera peres pereyra perez pergande pergolesi perilli perin perini
perić perišić perkins perko perkov perković perlaš permadi permata permchart perna perner pernica
pernicová peroni peronne perotti peroutka peroutková perozzo peroš perra perreault perret perri
perrier perrin perrini perron perrone perrono perrot perrotta perroy perry persico persijn persson
pertile pertini pertiwi pertl perugini peruzzi peruško perälä perčić perša pesaresi pesce peselman
pesendorfer pesonen pession petcu petek peter peterka peterková peterlik peters peterse petersen
peterson petersson petit petitjean petito petr petralia petralli petrarca petrassi petrauskas petre
petrea petrella petrelli petrescu petrijevčanin petrini petrić petričević petriševac petrocelli
petrone petronio petrov petrovac petrovická petrovický petrović petrovič petrovska petrovskis
petrová petrucci petrucelli petruzzi petruška petrušková petrák petráková petráš petrášová petrů
pettai pettersen pettersson petz petzold petřík petříková petříček petříčková peukert pezzali
pezzella pezzi peña peñaloza peñalver peñas pećar pećina pečnik pečur peřina peřinová peša pešek
pešić peška peško pešková pešorda pešta peštová pfannerstill pfeffer pfeifer pfeiffer pfennig
pfersich pfingsten pfister pfleger pflieger pflügner phakathi phakathwayo pham phan phathwayo
phayre phelps phetha phethela phewa phikela philander philban philbin philib philipp philippart
philippe philips phillips phillipsen phingoshe phoseka phoswa phungula phusilarungrueng phuthini
phùng phạm piacentini piaget piana pianduangsri piane pianese pianigiani piasecki piazza piazzi
piazzolla pibiri pica picard picariello piccand picchi piccinini piccinni piccio piccione picco
piccoli piccolo pichardo pichler pichlmaier pichon pichpandecha piché pickering pictet pieber
piechota pieczek piekarski pienaar pierard pierce pieri pierini pierrard pierre pierret pierro
piesker pieters pieterse pietilä pietrangeli pietras pietruszka pietrzak pietrzyk pietsch piette
piga pigafetta piggott pignatelli pignatti pigott piguet piha pihelgas pihl pihlak piho piir
piirainen piirsalu pikatsingkorn pikec pikk piková pilarski pilato pilař pilařová pilch pili piljek
pilla pillai pillay pillitteri pilon pilz pilát pilátová pimentel pinamonte pinardi pincheira
pincherle pinder pineau pineda pinedo pingle pingpank pinheiro pinho pini pinilla pininfarina pinna
pinnock pino pinon pintar pintarić pintarič pintea pintilie pinto pintor pintus pintér pinzari
pinzaru pinzón piogóid piotrowicz piotrowski piovani pipitone pippig piquer pirard piras pirc
pircher piredda pirelli pires pirinen pirker pirlot pirnat piron pirone pirotte pirrello pirrone
pirson pirvu pisacane pisani pisano pisarević pisaroni pischedda pisciotta piscitelli piscopo pison
pistoletto pisu pitanuwat pithey pitinac pitkänen pitschugin pittalis pittard pittman pitts
pitzalis piva pivar pivetta pivoňka pivoňková piwowarczyk pizarro pizzamano pizzetti pizzi
pizzimenti pizziol pizzitola pizzo pizzuti piérard piña piñeiro piñol piórkowski piątek piątkowski
piłat piškorjanac pišút pišútová pješivac pješčić pkemoi placento plachá plachý placinta plakalović
plamadeala plamenac plana planas plank plantak plante plantek plaskur plass platania platini platon
plattner platzer plaucha plauchová plauk plautz plavec plavecová plavucha plavuchová plazonja
plazonjić plaček plačić plačko plačková plaščar plažanin plch plchová plejo plekancová plekanec
plekanecová plemić plesca pleskonjić pletsch pletschette pleša pleše plešivcová plešivec pleška
plomb ploom plotzitzka plourde pluhař pluhařová pluta pléimeann pléimionn plšek plšková poblete
pochet pocius pocrnja podbarac podgórski podhradská podhradský podkonická podkonický podniece
podnieks podpadac podzimek podzimková podziņa podziņš poehn poelmans poels poerio poeschl pogačić
pogačnik poggi poggio pogorzelski pohjola pohl pohland pohle pohlová pointner poirier pokas pokorny
pokorná pokorný pokos polak polanco polani polanská polanský polančec polat polauaypon polese
polesel polet poletti polfliet poli poliak poliaková polidori polifka polimeno polis politi polito
polizzi polić poljak poljakov polla pollak pollet pollich pollina pollmächer pollock pollák
polláková polonijo polović polpo polverino polzer polách poláchová polák poláková poláček poláčková
polášek polášková polívka polívková polšak pomares pombo pometta pomp pompei pompili pompilio ponce
poncelet ponci poncin pongpanitch pongrac ponitzsch ponjavić pons pont pontecorvo ponti poole poom
poon poore poos popa pope popelka popelková popescu popov popova popovici popović poppe popržan
popusoi popčić popławski porcari porcel porcellato porcu porgante porgants poropat porras porsche
portero porth portilla portillo portmann porubjak porubjaková porzio porębski posada posalee posch
poschmann poser poslon pospíchal pospíchalová pospíšil pospíšilová postica postiglione postl postma
postolachi potenza potgieter pothanun pothuvaal potier potočar potočnik pottel potter pottier potts
potvin potůček potůčková poulain poulin pouliot poulsen pour pouros pourová pouye povilonis powell
powlowski poyrazoğlu pozder pozo pozuelo pozzecco pozzi pozzo poçan poška poštić požarac požega
prabhakar prabhu prabowo prachayaroch prachař prachařová prada pradana pradhan pradipta prado praet
praga prager prah prajapat prakalpawong prakasa prakash prakatur prangart prange pranowo prantl
prasasta prasetya prasetyo prashad prastuti pratama pratesi prati praticò pratiwi prato prats pratt
praxmarer prayoga prayoonhong pražák pražáková prchal prchalová prebil prebiračević preciado preda
prediger predin predić predojev predojević predovan predovic predović predragović preiß prelec
preloščan prempeh prencipe prendergast prenner preočanin prepelita prerad preradović pressler prete
pretkalniņa pretkalniņš pretorius preuk preuss prevost prey preziosi prešeren prial pribanić price
pridāne pridāns priedīte priedītis priego priemer prieto primožič prince principato pringle prins
prinsen prinsloo prinz prisacari prisacaru prisco priselac pritchard priuli privitera prkosovački
probst procacci procházka procházková procopio procter prodan prodi prohaska proietti proinnsias
prokeš prokešová prokop prokopová proost prosacco proske protić proulx prouse provazník
provazníková provencher provenzano prošek prošić prošková prpić prskalo prtenjača prus pruschke
pruteanu pruul pruvost pryal przybylski przybysz przybył przybyła prášek prášková prévost pröll
průcha průchová průša průšová ptak ptáček ptáčková puačmatešić puca pucci puccio puchalski pucher
puchner puddu pudjiastuti puente puentes puerta puga puggioni pugh pugliese pugliesi puglisi
puhakka puharić puig puirséal puiu pujadas pujol pukk pukluš puklušová pulci puleo pulgar pulido
puljiz pulk pulkkinen pun pundel puntigam punz pupák pupáková puranen purdy puri purnama
purnawarman purnawati purohit purwadi purwanti pury puscas pusch puspasari puspita putinja
putinčanin putnik putniņa putniņš putra putri putzolu puusepp puustinen puzavac puzigaća puķīte
puķītis puška puškarić puškarčuk pušková puškár puškárová pușcașu pytel python páez páirceir pál
pálka pánek pánková pásztor pátek pátková pärn pärna pärnpuu pärtel pärtzelt pääkkönen pålsson
pérez péter pícha píchová píša píšová póil põder põdra põld põldma põldmaa põllu pöche pöge pölitz
pöll pöllänen pölzl pöschl pühringer püvi pērkona pērkons pētersone pētersons płonka přibyl
přibylová přikryl přikrylová příhoda příhodová pšenička pšeničková qasımova qomazitha quaglia
quaide qualter quaranta quarta quartenoud quartey quartier queally queenane queiroz querini querol
quesada quevedo quezada quigley quigney quijada quillinan quilty quinlivan quinn quinney quinny
quinodoz quinta quintairos quintana quintanilla quintero quinteros quinto quirke quiroga quiros
quiroz quirós quiróz quispe quitzon quiñones quiñónez quliyev qwabe raab raabe raadik raag raamat
raatikainen rabbitte rabenstein rabhi rabitsch rabić rabl rabljenović raca rach rachedi rachmawati
rackham racordon racu raczyński rada radebe radecki radelić rademaker radigović radijevac radin
radinović radisavić radisavljević radisavčević radisch radivojac radivojša radić radišević radl
radlović radman radmanović radoi radojković radolović radomirović radomski radonja radonjanin
radonjić radotić radovac radovanac radovanković radovanlija radovanov radović radová radočaj
radošević radtke radu radulaški radulescu radulić radulj raduljesković raduljević radulović
radusilović radusinović radušić raduški rael raes raeymaekers rafailović raffa rafidyev rafidyeva
raftery raftis raghavan raghna rago ragone ragusa raguž rahal rahardian rahayu rahija rahilly
rahimah rahimov rahimova rahmani rahmawati rahmoune rahmouni rahn raich raidma raifteirí raifyev
raifyeva raight railean raileanu raimondi raimondo rais rajabov rajabova rajagopal rajagopalan
rajala rajasa rajata rajh rajn rajs rajtek raju rajčević rajčić rajš rajšić rak rakanović rakarić
rakas rakela rakovan rakovanová raković raková rakowski rakuljić rakušić ralbovski raljević rallo
ramachandran ramadan ramadhani ramaekers ramaker ramakrishnan ramanathan ramaswamy ramazzotti ramač
rambaldi rambousek rambousková ramdani ramdedovic ramella ramirez ramis ramos rampazzo ramsauer
ramsey ramziddinov ramziddinova ramírez ramón ramšak rana randazzo randhawa randles randmaa randoja
randunković raneri ranftl ranganathan rangel rangelov rangen ranieri raniolo ranta rantala rantanen
ranucci ranz raol rapin rapisarda rapisardi raposo rapovac rapp rappaz rapraz rapuano rascón
rashidov rashidova rasinac rasić raskin rasmussen raspopović raspor raspudić rastelli rastija
rastoder rastogi rata rataj ratajczak ratajová ratemo rath ratke ratkovčić ratniece ratnieks ratta
ratti rau raubuch rauch raud raudsepp raufyev raufyeva rauhala raukuc raurica rausch rauscher rauso
raut rautenkranz rauter rautiainen rautio ravaglioli ravaioli raval ravet ravn ravshanov ravshanova
raxmatullohyev raxmatullohyeva ray raya rayel rayhan raynaud raynor razić razo rađenović rašeta
rašetarević rašetić rašević rašić raška rašková rašović raščanin ražov rea reale reardon reavy
rebane rebić rebolledo rebollo recchia recer recers rechberger recio reckinger redaelli reddin
reddy redi redican reding redl redondo reed reen rees reese reeves regalado rege regge regnier
reguera rehak rehn rehorst rehwagen reiber reichardt reichel reicher reichert reichl reichling
reichmann reid reidy reif reifenrath reig reijers reilly reimann reimes reina reinbacher reinberg
reindl reinelt reinert reinger reinhardt reinikainen reinisch reinke reinprecht reinsalu reinthaler
reis reischl reiser reising reisinger reisner reitbauer reiterer reithofer reitinger reitze remacle
remeta remeš remešová remmel remmers rempel remy renard renaud renault renda rendra rendulić rendón
renehan rengifo renier renk renna renner renovica renovčević rens rensi renson rentería rentz renz
renzi renčar repac repetto repija repiská repiský repo reppin requena resanović resch resković
resnik restivo restle restorff restrepo reséndez retamal retamales rettenbacher retzke reuber
reumann reus reuss reusse reuter revenco revilla rey reyes reymond reyna reynaert reynaud reynders
reynell reynold reynolds reynoldson reynoso rezek rezende rezig rezková rečević reşo rhatigan
rhattigan rheder rhoden rhodes riascos riba ribar ribarić ribas ribaupierre ribeiro ribera ribić
ribićgreganić ribič ribičić rica ricart riccardi riccati ricci ricciardi riccio riccobono rice
richard richardová richards richardson richer richter richtr richtrová richtár richtárová rico
ricolfi ridder ridge ridolfi riedel rieder riediger riedl riedler riedmann rieger riegler riehl
riekmann riekstiņa riekstiņš riem riener rienzo riepl riera riermeier ries rieser riester
riethmüller rietman rietmüller rietscher rietveld riffo rigaux riggi riggio righetti righi rigney
rigoni riha rihová riihimäki riikonen rijcken rijetković rijks rijn rijntjes riley rimai rinaldi
rincón riner riney ringel ringer ringhofer rinn rinne rinner rintala rioba riojas riolo rios riou
rioux riparbelli ripken ripoll rippey rippin riquelme ris risch risek risma rismondo rissanen
risteard ritacca ritchie ritosek ritoša ritschel ritsma ritter rittgasser rittweg ritz rius riva
rivard rivas rivera rivero riveros riviere rivière riyanti rizvonyev rizvonyeva rizza rizzi rizzo
rizzoli ričko riša riška riško rišková rišo rišová roache roarty roba robadey robak robbins robel
roberge roberson robert roberti roberts robertson robertsson robinson robitaille robledo robles
robu roca rocamora rocca roccabonella rocchi rocco roce rocha rochaix rochat roche rocher rockmeier
rodarte rodden rodehau roden rodgers rodigari rodowski rodrigues rodriguez rodriquez rodrígez
rodríguez rodríquez roecker roelandt roels roero roessink rogahn rogala rogalski roger rogers
rogerson roggatz rogge rogiers rogner rogolino rogowski rogošić rogulja rohan rohleder rohländer
rohrer rohrmoser roht rohtla roháč roháček roháčeková roháčik roháčiková roháčová roig rojas rojek
rojeková rojka rojko rojková rojnić rojo rokossa roldán roleder rolfson rolland rollinger rollo
roloff rolón romagnoli romaguera romanciuc romanelli romanens romani romaniello romanini romano
romanovska romanovskis romanowski romančík romančíková rombaut rombouts romeo romero romijn romiti
romo romy romčević ronayne roncalli rondinone rondoni rondović ronkainen ronoh roob roodesteijn
roos roose roosen roosenboom roosileht ropero roque rosa rosado rosales rosandić rosario rosas
rosati rosbach rosca roschinsky rose rosell roselló rosemann rosenauer rosenbauer rosenbaum
rosenberg rosenberger rosengren rosenow rosenqvist rosenthal rosero rosi rosiak rosiello rosinová
rosiński roskoth rosksch rosmini rosner roso rosová ross rossberg rosseel rosselat rosselet
rossellat rosselli rossellini rosselló rosset rossetti rossi rossini rossiter rossler rossmann
rosso rossouw rosu rosén rotari rotaru roth rothenbacher rother rotolo rotondo rottensteiner
rotteveel rottiers rotundo roubal roubalová rougemont roukes roulin roura rous rousová rousseau
rousseaux roussel rousselet rousset rouwenhorst rouwhorst roux rovira rovčanin rowe rowlands rowley
roy roybal royer royo rozas rozenbaha rozenbahs rozgić rozman rozsypal rozsypalová rozīte rozītis
ročkomanović rošević roškić rožac rožič rožkalne rožkalns rožman ruairc ruane ruano rubben rubbia
rubene rubenis ruberto rubeša rubilar rubinić rubino rubio rubík rubíková rucco ruch ruciński
ruckdeschel rudan rudden rudkins rudnicki rudolf rudolfová rudziński rudzki rudzīte rudzītis
ruecker rueda ruelas ruelle ruffini ruggeri ruggieri ruggiero rugut ruijs ruiséal ruiz rukavina
rumenić rumjantsev rumora rumpf runce runcis runolfsdottir runolfsson runte ruotolo ruotsalainen
rupnik rupp ruppersberger ruppert rupprecht rus rusciano rusin rusko rusková rusnac rusnak rusnák
rusnáková rusová russel russell russo russu rustamov rustamova rusticucci rusu rusňak rusňák
rusňáková rutar ruth rutherford rutkowski ruto rutten rutto ruud ruus ruuskanen ruwa ruíz rušanoski
ružička ružičková ryan ryba rybak rybarczyk rybicki rybníček rybníčeková rybová rybár rybárik
rybáriková rybárová rybář rybářová rydén ryjikh rynne rysová rytkönen ryynänen ryzih ryša ryšavá
ryšavý ryška ryško ryšková ryšová rzepka rác rácová rácz rädel rädler räisänen räntsch räsänen
rätsep räty réamonn ríos ródenas rómová różański różycki röck rödiger röhrdanz röhricht römer
rönkkö rörricht röse rössler röthlisberger röttger røed rønning rúfus rúfusová rücker rüdiger rüegg
rüter rüttimann rüütel rýdl rýdlová rýsová růžek růžička růžičková růžková saadiyev saadiyeva saare
saarela saari saarinen saastamoinen saavedra saba sabaly sabater sabatini sabatino sabato sabau
sabbatini sabbe sabdat sabela sabelo sabharwal sabia sabian sabino sabljak sabol sabolski sabolčec
sabotic sacchet sacchetti sacchi sacco saccone sachar sachdev sachdeva sachse saci sack sacristán
sacré sadiki sadio sadović sadowski sadriddinov sadriddinova sadílek sadílková sadıklar sadžak
saefullah saelens saez saffi safiryev safiryeva safitri saflanis safo safoyev safoyeva safronov
sagadi sagafe sager sagese sagmeister sagna sagnelli sagonas sagredo saha saheed sahli sahlin
sahner sahni sahota sahraoui sai saia saidani saidov saidova saile sailer saini sainio sainz
saitoti saiz sakalauskas sakarya sakač sakho saks sakwa sala saladino salahudin salaj salajka
salajková salajová salako salamanca salami salamone salandra salas salata salatiello salazar
salcedo salcher salcido saldaña saldivar saldivia saldías salemi salemme salerno salet salgado
salgari salhi salieri salierno salinas salis sall sallinen salma salmela salmerón salminen salmiņa
salmiņš salo salohov salohova salom salomaa salomone salomonsson salonen salopek salow salsabilla
salu salumets salumäe salvadori salvati salvatore salvatori salvemini salvi salvini salvucci salvà
salz salzano salzer salzmann samancı samandarov samandarova samaniego samb samba sambe sambou samek
samel samele samelová sameya sameľ sameľová samiryev samiryeva samková sammartano sammartino sammer
sammert sammon samoei samohod samohodaj samolov samolovac samosir sampaio sampath samper samson
samsonová samuel samuelová samuelsson samyn sanabria sanadrović sanches sanchez sandalcı sandalj
sandanezwe sandberg sandell sander sanders sanderson sandgren sandhu sandin sandić sando sandor
sandoval sandoz sandström sandu sandvik sanfilippo sanford sangha sanghvi sanguineti sangwani
sangweni sanhueza sanitra sanitrová sankar sankaran sanmartín sanmiguel sanna sannino sansone
sansoni sansonnens santacruz santamaria santamaría santana santander santangelo santarelli
santarossa santarsia santarsiero santi santiago santibáñez santilli santillán santinelli santini
santner santo santoni santori santorio santoro santos santoso santucci sanudo sanusi sanz sané
saors saoudi sapienza saponaro saporito saptono saputra saputri sarabia saraceno saracino saraf
saragat saragih sarah saraiva sarap sarapuu saraswati sarbu sardelić sardella sardina sardorov
sardorova sarkar sarma sarmiento sarna sarnataro sarneel sarpong sarr sarraf sarsfield sarti sartor
sartori saruni sarv sarvari sarvarov sarvarova sarı sarıoğlu sassano sassi sasso sastre sastry
sathe satherley satner satria satriani satta sattelmaier satterfield sattler sauber sauceda saucedo
saudan sauer sauerland sauli sauliete saulietis saumweber saunders saura sauro saussure sauvage
sava savard savary savciuc saveljev savevski savin savini savoca savoia savoie savolainen savorgnan
savu sawayn sawe sawhney sawicki saxena saxo sayah saygıner sa’dullohyev sa’dullohyeva sa’idu
sbarbaro sbrana scaduto scaglione scala scalera scalfaro scalia scalise scallan scallon scally
scalzo scamarcio scandone scanlan scanlon scannell scannláin scano scanu scaramucci scarano
scardino scarfoglio scarlatti scarpa scarpellini scarpetta scarponi scc schaack schaaf schachinger
schachner schacht schaden schaefer schaeffer schaffarzik schaffer schagen schahbasian schakelaar
schalk schaller schamberger schandl schank schantl scharf scharinger scharroo schartner schartz
schatteleijn schatz schatzl schaub schauer schaus schedler scheel scheer scheffers scheibe scheiber
scheidegger scheidl schejbal schejbalová schelk schellekens schellenbeck schelvis schembera schenk
schenkel schepens schepers scherbarth scherer scherini schermann scherms scherr scherrer schersing
scherz scherzer schettino scheucher scheuermann scheurer scheuring scheytt schiavi schiavo schiavon
schiavone schicchi schiefer schielke schieskow schiestl schifano schiffer schilcher schildhauer
schillaci schiller schilling schilt schiltz schima schimmel schimmer schimpl schinagl schindler
schindzielorz schinke schinner schinnerl schintgen schiopu schipper schirmer schirrmeister schirru
schlachter schlager schlangen schlatter schlawitz schlechtweg schleich schlesser schley schlicht
schlitzer schlosser schlögl schmalzle schmeler schmid schmidinger schmidl schmidt schmidtchen
schmidtke schmidtová schmied schmiedecke schmiedt schmit schmitt schmitz schmuhl schmölzer schnabl
schneeberger schneider schneidrová schnelting schnider schnieder schniedermeier schnyder schnürer
schober schoberg schoch schoeman schoen schofield schokman scholl scholten scholtes scholtz scholz
schomber schonberg schondelmaier schoofs schoonbroodt schorderet schorr schott schotte schottin
schottmann schou schouren schouten schowalter schrader schramm schrammel schrant schranz schreck
schreiber schreiner schreiter schrempf schrenk schrepfer schrik schrittwieser schroder schroeder
schroeff schröder schrøder schuchhardt schuermann schuff schuh schuhaj schuldt schuler schulist
schuller schult schulte schulten schultz schultze schulz schulze schumacher schumann schumm
schummer schupp schuppe schuri schuster schutzbach schuurmans schuylenborch schwab schwaiger
schwaighofer schwalm schwanbeck schwandke schwanitz schwarthoff schwartsbach schwartz schwarz
schwarzer schwarzinger schwarzkopf schwarzl schwarzmeier schwarzová schwass schwatlo schweiger
schweighofer schweisfurth schweitz schweizer schwendinger schwennen schwerdtner schwidde
schwirkschlies schwital schwizgebel schwuchow schyns schädler schäfer schäffel schäffer schäning
schär schärer schöberl schöckel schöffmann schöller schön schönauer schönball schönbeck schönberg
schönberger schönebeck schönenberger schönfeld schönherr schönland schönlebe schöpf schötz schüler
schüller schüppel schürch schütz schütze sciacca scialpi scocco scognamiglio scollan scopece scorza
scott scotti scotto scribhín scripnic scriven scrofani scuderi scully scurtu scutaru scuylenborchs
seally sealy searle searlóg searraigh sebastiani secchi secci sechi seck seco secrieru sedano
sedarević seddiki seddio sedillo sedlar sedliak sedliaková sedlák sedláková sedláček sedláčková
sedlář sedlářová seebacher seeger seelig seery segarra segebahn segers segerson segersun segerszoen
seghers segni segovia segrè seguel seguin segunmaru segura seguí sehgal sehls sehnal sehnalová
seibold seidel seiders seidl seidlová seifert seifertová seigel seil seiler seip seiser seitric
seitz seiwald sekanina sekaninová sekera sekerová sekhon sekinat sele selecká selecký sels
sembathwa seme semenov semeraro semerád semerádová semialjac semisch semitecolo semprini senatore
senger senghor sengupta sengwayo seničić senkel senko senková senn senouci senzangakhona seoighe
sepe sepetçi seppä seppälä seppänen sepúlveda serafin serafini serafino serao serban serem seremet
serena serfontein sergejev serghei sergi serhat serlupi sermonti serna serpa serr serra serraglio
serrano serrato servais seršić seržante seržants seshadri sessa sestig sestito sethi setiawan
setrick setty sevcenco sever severa severi severino severová sevi sevilla sevillano sevrin sewald
seydi seye seyidova sezek sezer sezgin sečová sforza sgalambro sgarbi shabalala shabane shabangu
shaffer shaffrey shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova
shahzodov shahzodova shai shailer shakya shamase shamsiddinov shamsiddinova shanahan shand shandu
shangase shange shanker sharaf sharkey sharma sharpe shaughnessy shaw shazi sheahan sheane sheedy
sheehan sheehy sheeran sheerin sheil sheilds shekoni shelembe shelton shengele shenoy sherman
sherpa sherzodov sherzodova sheth shetty shevlin shezi shibase shiel shields shiels shikuku shinga
shiu shoba shodiyorov shodiyorova shohibov shohibova shombela shongwe shortt shoyisa shozi shrestha
shroff shukla shukrulloh shukrulloha shum shupe sibal sibalukhulu sibanda sibaya sibeko sibhene
sibilia sibindi sibisi sibiya sibul siciliano sidhu sidibé sidler sidor sidorov sidorová siebel
siebenaler sieber sieberer siebert siedlecki siegl siegling siegrist siele sielemann siemon siener
sienkiewicz sieradzki siering sierra sietniece sietnieks sievers siewert siffredi sigagu sigegede
sigei sigerson sigl signorelli signorile signorini sigrist sihler sihombing sihotang sihvonen siino
sijadu sikhakhane sikhosana sikhunyana sikirić sikk sikobi sikora sikorová sikorski sikuku sikwayo
silangwe silenzi siliņa siliņš sillah sillanpää sillaots sillaste siller silm silva silveira
silvennoinen silvestri silvestrini silvestro sima simanjuntak simard simbolon simelane simeoli
simeone simeoni simeti simic simijonović simin simion simionescu simić simićević simjanović simmen
simmon simmonds simmons simoens simojlović simola simon simoncelli simone simonen simonet simonetti
simoni simonini simonis simonič simonović simonová simons simonsen simonsson simpson sims simson
simula simulov simunović simurdić simó simões simčič sin sinaga sinanoğlu sinclair sinema singh
singhal singleton sinha sini sinisi sinnhuber sinnott sinopoli sinožić sionainn sipes sipilä sipos
siqueira siracusa siragusa sirait sirbu sireelert siregar sirel sirghi siri siripaiboo sirois
sirojiddinov sirojiddinova sirotić sirviö sirén sisask sischka sishangwe sishi sishiya sismondi
sisneros sitarić sitati sitek sithenjwa sithole sithombo sithuli sitienei sitolotolo sitompul
sitorus sitters sittisaowapak situma situmorang siu sivertsen sivák siváková siwek siwele siyaya
siyeshe sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund sjöstedt sjöstrand sjöström
skala skalická skalický skally skalová skalski skandović skeahan skeffington skehan skeledžija
skelly skenderija skenderovic skiba skibicki skibiński skiles skivington sklenica sklenicová
sklenička skleničková sklenka sklenková sklenár sklenárik sklenáriková sklenárová sklenář
sklenářová sklár sklárová skoczylas skog skoglund skok skokan skokanová skoog skopal skopalová
skorupan skov skowron skowronek skowroński skořepa skořepová skračić skrijelj skroban skrzypczak
skrzypek skudra skupnjak skutecká skutecký skuterud skácel skácelová skála skálová skóra sköld
skřivánek skřivánková slabá slabý sladaković sladek sladić sladká sladký sladoje sladojević
sladonja sladović slaetsdochter slagmolen slam slamarski slamek slamon slanina slaninová
slankamenac slatinac slattery slavković slavík slavíková slavíček slavíčková slašťan slašťanová
slegers slevin slezák slezáková slijepac slijepčević slimani slingerland slivka slivko slivková
sloboda slobodanović slobodjanac slobodník slobodníková slobodová slobođanac slonja slota slotová
slotta slovinec slovinecová slovák slováková slováček slováčková slowey sluka sluková slyne sládek
sládková sláma slámová smail smailbegović smaić smajlović smedsrud smeets smejkal smejkalová smet
smetana smetanová smets smieja smiljan smiljanec smirnoff smirnov smit smith smitham smits smogeli
smoković smola smolić smoliński smoljanec smoljanić smolka smolková smolová smolík smolíková smrek
smreková smrčka smrčková smrž smržová smullen smutná smutný smuģe smuģis smyth smythe smékal
smékalová snauwaert snedden snell snooke snyder snyman soare soares sobarzo sobczak sobczyk sobek
sobieraj sobitov sobitova sobková sobolev sobolewski soboll sobota sobotka sobotková sobowale
sobrero sobrino soccorsi socha sochacki sochirca sochor sochorová socolov sodano sodar soderini
sodhi sodiqov sodiqova soduba soffici soini soininen soita sojka sojková sokač sokhela sokhulu
sokhwebula sokić sokk sokol sokolićmihalak sokolov sokolová sokolowski sokołowski sokół solak
solanki solano solari solberg soldati soldo solej solejová soler solera solga solheim solimena
solinas solis soliz soller solli sollima sollner solmaz solomon solomun solorio solorzano solovjov
solsona soltan soltani soltanov soltanova solé solís somayaji somboni somers somfula sommaruga
sommer sommrová somogyi somoza sompisi somrak somssich sondini sondisa sondore sondors songiya
sonko sonn sonnabend sonnino sonnleitner sonqandile sontuli sood sooksawang soolachán soolaghan
soos soosaar soosalu soots soper soranzo sorattanachai sorbello sorce sordi sorgatz sorger soria
soriano sorić soro sorokin sorrentino sosa sosnowski sosāre sosārs sotelo sothole soto sotobe
sottile souare soucy soudani soukup soukupová soumaré sousa southee soutter souza souček součková
sova sovová sow sowa sowiński sowman soyinka soylu soós sołtys sołtysiak sošić spaan spada
spadafora spadaro spadoni spagnolo spagnuolo spahn spanevello spanhaak spank spano spanu spanò
sparacino sparić sparks spasenić spasenović spasić spasković spasojev spasojević spataro spataru
speijer spelman spelmeyer spencer speranza speri sperl spiegelburg spiegl spielvogel spier spies
spieß spiga spiker spina spindler spinelli spinka spinner spinola spinu spitzer spitzmüller
spizzirri splinter spoerri sporer sporrer spreeuw spreitzer sprenger sprong sproģe sproģis spruit
sprunger spruyt sprūde spurná spurný spáčil spáčilová spörri spöttel squarcione sraffa srakić srb
srbová sridhar srinivas srinivasan srisoontorn srivastava sroka sršen st-jean st-laurent st-onge
st-pierre stabile stac stachowiak stachowicz stachura stachurski stadelmann stadlbauer stadler
staelens staffieri staglieno stahl stahr staicu stalder stamm stamrood stan stanciu stancu
standaert standún stanek stanescu stang stange stanger stangl stanijanović stanijević stanikić
staniszewski stanisławski stanivuković stanić staničić staniša stankevičius stankiewicz
stankovićmarton stanley stanton stanzione stančin staněk stapić stapleton staquet stark starosta
starostová starovlah stará starý starčević starčevićmatijaško stas stasiak stassin staszewski staub
staudacher staude staudinger staudt stauffer staunton stauss stavila stawicki staňková stašćik stec
stecher steckel steding steele steenbakkers steenbeek steenkamp stefan stefanelli stefanescu
stefani stefaniak stefański steffen steffensen steffny steger stegmann stehlík stehlíková stehr
steidl steigauf steiger stein steinacher steinbacher steinbauer steinberger steinböck steindl
steinecke steiner steinerová steinert steininger steinkamp steinkellner steinlechner steinmann
steinmeiern steinmetz steinwender stejskal stejskalová stelkens stella stelmach stelzer stelzl
stenberg stengel stengl stenlund stenson stensrud stenström stenzel stepanić stepanov stepanović
stephan stephens sterckx sterkman stern stettler stettyn steuber steuer steuk steurer stevelić
stevens stevenson stevilović stewart stey steyaert steyn stibor stiborová stichter stiebitz
stiedemann stief stiegler stifel stiffel stifter stigliano stinis stipanović stiperski stirbu
stocker stockhammer stockinger stodola stodolová stoffel stoffelsz stoian stoiber stoica stojanov
stojnić stojčević stokanović stokes stoklasa stoklasová stolarczyk stolarski stoll stolla stolle
stolnik stoltenberg stoltz stolz stolze stondún stone stook stopar stoppani storl storladi storp
storti stoutjesdijk stošić stracke straka straková strandberg strangio strano stranski strasser
stratan stratford stratmann stratulat straub strausa strauss strautiņa strautiņš strautmane
strautmanis strauß strawbridge strazdiņa strazdiņš stražičić streck streese strege streich
streicher streit strejček strejčková streller strepački strickland strid striebitz strieder
striezel strijker strik strikinac strinavić strmota strnad strnadová strnisko strnisková strobl
stroe strogies stroh strohmaier strohmayer strohmeier strohschank stroman stroobants strosin
strouhal strouhalová strunz strutz strydon strzelczyk strzelecki stránská stránský ström strömberg
strøm strýček strýčeková stube stubičan stucchi stuchlík stuchlíková stucki studená studený studer
studnička studničková stuivenberg stummer stumpf stundún stupalo stuparić stupka stupková sturm
stutz styger stárek stárková ståhl stöckert stöckl stöckli stöger stöppler stöwer stückler stürmer
stütz stănescu stępień stępniak suarez suartini suazo subedi subramaniam subramanian sucameli
sucera suchomel suchomelová suchá suchánek suchánková suchý suciu sudiati sudrajat suen suffa
sugrue suhonen suhrobov suhrobova suijker suipéal sujew sujjaboriboon suk sukhenai suková sukute
sukuts sulaimon sulaymonov sulaymonova sule sulg sullivan sultonov sultonova sulzer summerville
sunarić sundaram sundberg sundell sundin sundqvist sundström suomalainen suominen superina suppan
supriyanto surace suraprachit suraprasert surać sureda surian suriano surma suryatmi suryono
susanti suski sussmann suter sutermeister suthar suthe sutinen sutschet sutt sutter sutton sutz
suur suvajac suvajdžić suvajčević suvala suvačarov suvorov suwarno suzović suárez sučević suđić
suša sušac sušnik svahn svanberg svantesson svatoň svatoňová svatoš svatošová svačina svačinová
svendsen svensson svet svetličić svirčev sviták svitáková svoboda svobodová svorcan svozil
svozilová svrakačić svrbík svrbíková svrtan svärd světlík světlíková swaminathan swamy swaniawski
swanson swart sweeney sweeny swennen swift swillims swinnen syahreza sykes sylla sylvester symcox
synek synková synnott syombua syrjälä syrová syrový szabo szabó szafrański szalai szasz szatkowski
szczepaniak szczepanik szczepański szczerba szcześniak szczygieł szczęsna szczęsny sze szekely
szekeres szeląg szendrei szeto szewczyk szikra szilágyi szostak szulc szwarc szwed szydłowski
szymański szymczak szymczyk szymkowiak szyszka székely szücs szőke szűcs sáenz sáez sáirséal sámel
sámelová sámeľ sámeľová sánchez sándor sárközi säde säuberlich sæther sène ségnane séguin söderberg
södergren söderholm söderlund söderman söderqvist söderström söding sölzer sören sörensen sözeri
sööt søndergaard sørensen sørlie süleymanoğlu sürth süßebier sýkora sýkorová sējēja sējējs sīle
sīlis sławiński słowik słowiński tabacu tabaček tabet taboada tabrisov tabrisova tacchini taccola
tacconi taddei tafelmeier taferner tafoya tafuri tagliabue tagliaferri tagliafierro tagore
tahincioğlu tahirova tahirović tahraoui tahri tai taibi taipale taiwo takala takalić takkelenburg
takyi takács talabani talapka talarico talavanić talavera talbi taleb taliani taliercio tallarico
tallone talpa talpaš talpašová talts talwar tam tamang tamarit tamas tamayo tamba tamberg tamborini
tamburello tamburi tamburini tamez tamindžić tammaro tammerijn tammik tamminen tampolja tampubolon
tamsma tamunoemi tamás tan tanacković tanase tanasijević tancoš tancošová tandon taneja tang tangen
tanghe tangney tanguay tanjga tankosić tanner tanrıkulu tansey tanskanen tanui tanurdžić tanzer
tanzi tanzini taormina tapavica tapavički tapia tapp tar taran tarantini tarantino tarassov
tarchetti tardif tarhan tarihoran tarnowski tarpey tarquini tartaglia tartamella tartini tarvainen
tasca tasche taskinen taslak tassi tassinari tasso tassone tassoni tatar tataranni tatarka
tatarková tatarová tataru tate tatiana tatomirov tatár tatárka tatárkaová tatárová tauber taucher
taufratshofer tavani tavares tavčar tawia taylor tazegül taş taşlı taşçı tcacenco tcaci teahan
techer tedde teder tedeschi tedesco teearu teesalu tegethof tehan teichmann teicāne teicāns
teixeira tejada tejeda tejedor tejera tejero tekand tekelioğlu tekin telak telebar telenta telesca
telesio tella tello temitope temmerman tencalla tenorio teodorescu teofilović teokarević teovanović
tepavac tepavčević tepeš tepić teplá teplý tepper tepša tepšić terenzi terer teresi terheiden
terlecki terlević terlizzi terlouw termine ternan terragni terrazas terry terrón teruel tervo terzi
terzija terzin terzić terzo terán tesař tesařová tesi tesla tessier testa teufel teufl teunissen
tevdenić tevetoğlu texier textor tešanović tešija thabekhulu thabethe thabizolo thaker thakkar
thakur thaler thalhammer thaller thaman thamrin thanel thango thantananont thapa theele thein theis
theisen thela thembekwayo thembela thenjwayo theron therrien theunissen theuri theys thiam thiao
thiaw thibodeau thieke thiel thijs thilmany thimm thinnes thiomas thiong'o thiongane thioub thioune
thirion thobeni thoma thomas thomassen thomka thomková thommen thompson thomsen thomson thonon
thorens thoresen thornton thorsen thorén thout thoya thoyana thriene thränhardt thuku thulin
thuliswayo thumbela thumbeza thuranira thurner thusi thusini thust thwala thygesen thys thyssen
théraulaz thériault thöne thöny tiainen tiano tianvarich tiberti tica tichá tichý tidow tiedtke
tiefenbacher tielemans tietze tihhomirov tihomirović tiihonen tiik tiits tijanić tijerina tikas
tikka tikkanen tilgner tilk tillack tillman tillmanno tilotta tiltiņa tiltiņš timarić timek
timeková timka timko timková timlin timmerman timmermann timmermans timofejev timonen timoney
timony timotić tine tinguely tinney tins tintor tintzmann tiozzo tirabassi tirado tirelli tirie
tirkkonen tirop tirpák tirpáková tirri tisaj tischler tischmann tissot titipatrayunyong titov
tittman tivontschik tiwari tkaczyk tlustek toader toal tobar tobler todaro todd todsapornpitakul
tofan tofani toft togher togliatti tognazzi tohall tohirov tohirova toivanen toivonen toić tojić
tokarski tokatlıoğlu tokgöz tolan toldo toledo tolentino tolin tolj tolomeo tolonen tolosa toloza
tolu tolulope tolvanen toma tomala toman tomana tomanek tomanović tomanová tomaník tomaníková
tomaselli tomasello tomasetti tomasi tomasini tomasović tomassoni tomaszewski tomazović tomaň
tomaňová tomaš tomašek tomašeková tomaševićrigo tomaška tomaško tomašková tomažič tomczak tomczyk
tomei tomek tomeková tomescu tomeček tomečeková tomečka tomečko tomečková tomeš tomešová tomingas
tomić tomičić tomka tomko tomková tomlinson tomljanović tommaseo tommasi tomović toms tomson
tomušilović tomys tománek tománeková tománková tomáš tomášek tomášeková tomášik tomášiková tomáško
tomášková tomášová tomčić tomšič tonat tonc tonelli tong toninelli tonini tonisto tonkovac tonn
tonui tončić toolan toole toolin toolis toom tooman toome toomey tooming toomsalu toor toots topal
topalov topalović topaloğlu topalski topisirović topić toplak topolovac topolović topoľská topoľský
topçuoğlu toraman torchia torchio torfs torgersen torlonia tormay tormey tormo tornatore toro
toroitich torp torpey torphy torralba torre torrecilla torrens torres torresi torri torriani
torrijos torrisi torstensson tortora tortorici toscani toscano toselli tosi toso tosto totaro toth
toti totino totić totman toto totwiller touati toubeau touil toumi tournay touré tovar towett towne
townsend toy toyipov toyipova tozzi tozzo tracz traetta traini trainor tralli trampeli tramposch
tran trandafir tranová trantow traoin traore traoré trapanese trapani trapp tratnik trattner
trauner trausch trauth trautmann travaglia travaglini travaglio travan traversa traverso travica
traxler traynor trbović treanor trebbi treboux treccani treff treial treier trejo tremblay tremmel
tremonti trenor trentini treoigh treskavica tresoldi tress tretinjak tretola treutel treves
trevisan trevisani treviño trezzini treó treóigh trgovčić triall triboi tribuljak trierweiler trif
trifan trikasemmart trikić trikošanin trillini trillo trimmel trincavelli trinkl triolo tripathi
triplat tripodi trivedi trivkanović trlík trlíková trnka trnková trnski trobbiani troch trofimov
troisi trojan trojanová trojanowski trombetta trommler tromp troncoso tropea trotta trottier
trovato trtica trub truben trubenová trubin truhlář truhlářová trujillo trummer trupiano trupp
trussardi trutanić truter trzciński trzeciak trávníček trávníčková tréinfhear trépanier tröst trüb
trček trčka trčková trương trần trịnh tsabalala tsamonikian tsang tschentscher tschiers tschirch
tschudi tse tshabalala tsoi tsotetsi tsui tsvetkov tubanski tubridy tucci tuccillo tuch tucholke
tucker tuckett tudela tudić tudor tudorache tudose tudow tufano tufo tuisk tuithof tukane tuksar
tukur tulla tumbarello tumino tunaboylu tungkasethakul tunkova tunç tunçeri tuohey tuohy tuomi
tuominen tuovinen tupá tupý turajlić turan turati turcan turcanu turchetta turchi turci turco
turcotte turcu turek turesson tureček turečková turgeon turina turk turková turley turmes turnadžić
turnbull turner turongkinanon turpeinen turraoin turrini turudić turunen turza turčinov turčok
turčoková tuschmo tustonja tutino tutty tutu tuul tuulik tuwei tuzzolino tuča tuček tučková tučs
tuđa tuğlu tuğluk tušek tuškan tveit tvrdá tvrdík tvrdíková tvrdý twardowski tweneboa twidle twohey
twohig twomey twumasi tyler táborská táborský táilliúir tächl täht tähtinen täsche téllez tóibín
tórrez tóth tóthová tõnisson többen töpfer törnqvist török türk türkdoğan türkyılmaz tütüncü tüzün
tālberga tālbergs tăng tīrele tīrelis tříska třísková tůma tůmová uaithne ubaldi ubavin ubavić
ubavkić ubaydullohyev ubaydullohyeva ubiparip ubiparipović ubner ubović uca uchechi uchqunov
uchqunova udeh udicki udilović udinese udinesi udovičić udovički udovčić udvardi ugarak ugarte ughi
uglješić ugolini ugrinić ugričić ugrčić uher uhlemann uhlig uhlíř uhlířová uhrig uhrová uibel uibo
uittenbosch ukić ukraden uldry ulemek ulibarri uliczka ullmann ulloa ullrich ulrich ulrichová
uluhan umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac
underwood ungaretti unger ungureanu uniacke uniaque unterberger unterpaintner unterweger untila
uotila upadhyay uphaus uphuis uphus uppal upton ural uram uramová urban urbancová urbanec urbanek
urbaniak urbano urbanová urbanowicz urbansky urbany urbańczyk urbański urbina urblík urblíková
urbonas urbánek urbánková ureña urfonov urfonova urhig uriarte uribe urlić urra urrutia ursachi
urso ursu urzúa uría urías usada usai usamah usmonov usmonova utama utami utješanović uusitalo
uustalu uwais uyainah uys uzayrov uzayrova uzelac uzun ušić vaati vabaza vaca vacarciuc vacca
vaccari vaccaro vacek vachon vaci vacková vaculík vaculíková vadlja vaduva vaes vaessen vafoyev
vafoyeva vahala vaher vahlensieck vaht vahter vahtra vaidya vailati vaillancourt vaillant vainio
vaino vaip vaivade vaivads vajcik vajciková vajcík vajcíková vajda vajdička vajdová vajzenbach
vakareskov val vala valach valachovič valachovičová valachová valadez valbuena valcárcel
valdebenito valderrama valdez valdivia valdés valencia valenciano valent valenta valente valenti
valentini valentino valentić valentová valentín valentínová valenza valenzuela valenčićbrkić valeri
valette valeš valešová valge valguarnera valier valić valjetić valk valkama valkonen vall
valladares valle vallejo vallejos vallenduuk valles vallet valletta valli vallin vallone valls
vallée vallélian vallés valmarana valová valsecchi valtere valters valtonen valušek valušeková
valuška valušková valverde valášek valášková valíček valíčeková vanaga vanags vanbrabant vandaele
vandamme vandecasteele vandekerckhove vandenbergh vandenberghe vandenbroeck vandenbroucke
vandenbussche vandendriessche vandeputte vanderheyden vanderlinden vanderstraeten vandervort
vandevelde vandewalle vanegas vanek vaneková vangermain vangisa vanhee vanhoutte vanhove vanneste
vanni vannini vansteenkiste vanvitelli vaníček vaníčková vančura vančurová vaněk vaněček vaněčková
varano varas varela varenina vares varga vargas varghese vargová varik varinac varis varićak varkey
varma varman varmuža varnica varriale varrier vartiainen vartic varty varughese varzić varšava
varžićbiuklia varžićbiuklija vasa vasconcelos vascotto vasile vasilescu vasiliev vasiliu vasils
vaska vasková vasquez vass vassallo vasseur vastenhouw vater vattimo vaughn vavrikov vavrinecová
vavřík vavříková vaz vazquez vaňková vašadi vašek vašeková vaška vaško vašková vašák vašáková
vašíček vašíčková veale veas vecchi vecellio vecoli vecumniece vecumnieks vedvik veenendaal
veenstra vega vegar vegge vegt veiga veilleux veinberga veinbergs veisa veiss veić vejar vejnović
vejvoda vejvodová vekecki vekić vela velaja velanac velandia velasco velasquez velderman veldsman
velez velioğlu vella veloso veltman veltroni velásquez velázquez velďák velďáková vendetti venditti
vendrell venegas venezia veneziano venghaus venier venkataraman venkatesh venter ventimiglia vento
ventura venturelli venturi venturini venäläinen vera verbeeck verbeek verbeke verbiest verbist
verboom verboven verbruggen verbrugghe vercammen vercauteren vercelloni vercesi vercoe vercruysse
verde verdejo verdes verdier verdonck verdone verdugo verduzco verdú vereecke vereecken verelst
veres verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe
verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst verkade
verlinden verma verme vermeersch vermeil vermeir vermeire vermeiren vermeulen vermeylen verner
vernerová verniest veronese verri verschuere verschueren verschut versfeld versluijs verstappen
verstraete verstraeten vertoor vertooren vervaeke vervaet vervoort verwimp verwoert verzi vesel
veselicačatipović veseličić veselová veselá veselý vesin vesić veski vesković vestergaard
vesterinen vesterlund vestin veterník veterníková vethayasas veum veverka veverková vey vezi vezmar
vezzali vezzoli večeřa večeřová viaene viale vianello viberg vicari vicen vicena vicencio vicenová
vicens vicente vichi vicinanza vicini vicol vidaković vidal vidas vidaček videla viderščak vidic
vidmar vidoni vidov vidović vidovič vidranjski vieira viellehner viera vierdag vierin vieru vieweg
vigil vigliotti vigneron vignon vigorelli viik viira viitala viitanen viklund viks vikström vila
vilain vilakazi vilalta vilanova vilaplana vilar vilches vilhelmsson viljanen viljevac viljoen
vilka vilks villa villablanca villadicani villadsen villagra villagrán villagómez villalba
villalobos villalonga villalpando villamil villamizar villani villanueva villar villareal villari
villarosa villarreal villarroel villaseñor villaverde villegas villemson villena villeneuve vilsone
vilsons vilímek vilímková vincent vincenzi vincetić vinci vinck vincze vink vinketa vinogradov
vintere vinters vinther vintila vinyuvanichkul vinš vinšová viola violante violi virgilio virk
virlan virta virtanen virág visagie visan visani visconti viscò visentin visintin visintini vismara
visnapuu visser vissers viswanathan vita vitale vitali vitasović viti vitiello vitman vittadello
vittori vitturi vitásek vitásková vivanco viveros viviani viviers vizcaíno vizitiu vizziello viña
viñas viļuma viļums višekruna višňovská višňovský vižintin vlach vlachovič vlachovičová vlachová
vlad vladislavić vlaeminck vlah vlas vlassov vlasák vlasáková vlašić vleugels vlk vlková vlna vlnka
vlnková vlnová vlček vlčková vobořil vobořilová vodička vodičková vodopivec vodrážka vodrážková
vodák vodáková voelkel voet vogel vogelgsang vogl vogler vogronićopačić vogt vohra voicu voigt
voinea voisin vojković vojta vojtek vojteková vojtka vojtko vojtková vojtová vojtíšek vojtíšková
vojtěch vojtěchová vojáček vojáčková vokoun vokounová vokuhl volarević volarić volcke volek volf
volfová volk volker volkman volkmann volkov volková vollbrecht volle vollis volná volný volpe volpi
volterra von vona vondra vondrová vondrák vondráková vondráček vondráčková vonlanthen vonrueden
vontein voortman vora vorel vorkapić vorlová vorlíček vorlíčková vorobjov voronin voráček voráčková
vos vosilyev vosilyeva vosloo votava votavová votruba votrubová voutilainen vozar vozila vozár
vozárová voříšek voříšková vrabcová vrabec vrabelj vrabie vrablec vrablecová vrancken vranckx
vranić vranjić vranjkoviććenan vranken vračar vračarević vrba vrban vrbanac vrbas vrbaslija vrbová
vrekalović vretenar vrhovec vrugić vrzal vrzalová vrána vránová vsiliauskas vugdelija vugec vuille
vuillermoz vujaković vujeva vukadin vukaljević vukalović vukanović vukasović vukašinac vukelić
vukelja vukeljić vukman vukobradović vukobrat vukobratović vuković vuksanićpuljek vuksanović
vukušić vukčević vukša vukšić vuleta vuletaš vuletin vulić vulićević vulišić vuljak vulović
vulčević vumisa vunak vundla vunisa vunjak vunturišević vuorela vuori vuorinen vučeta vučetić
vučevac vučin vučkovac vučković vučo vučurević vybíral vybíralová vydarená vydarený vydra vydrová
vymazal vymazalová vyskočil vyskočilová vysloužil vysloužilová vácha váchová václavek václavková
václavík václavíková vágner vágnerová válek válková váradi váska vásková vásquez vávra vávrová
vázquez váňa váňová vähi väisänen väli välimäki väyrynen väänänen vélez véliz vézina vícha víchová
vít vítek vítková vítová víšek víšková võsu vörös vāciete vācietis vītiņa vītiņš vītola vītoliņa
vītoliņš vītols vītuma vītums vương waardeloo wable wabomba wabwile wabwire wacana wachenbrunner
wachtel wachter wade wadhwa waelchi wagenaar wagener wagenknecht wagenvoort waghorn wagle wagner
wagnerová wahlberg wahlgren wahlström wahome wahyudin wahyuni waibel waithaka waithera waithira
wakan wakhungu wakio wako walch walcher walczak walder waldmann waldner waldron walia walkowiak
walla wallace wallgren wallin wallner wallstab wallén walser walsh walshe walsteijn walter walters
walther waltl walton waltrová waluyo walz wamaitha wamboi wambura wampach wamuyu wan wandera wandl
wane wang wanga wangai wangare wangechi wangeci wanger wanijiku wanjau wanje wanjira wanjugu
wannapaitoonsri wanner wantz wanyoike wanzala warchoł ward wardana wario warner warnier warren
wartenberg waruguru warui waschbüsch wasendlunkulu washington wasiak wasike wasilewski wasita wasiu
waskita wason wasonga wasser wassilew wassiluk wastuti wasunun waswa waters wathelet watkins
watsica watson watters wattiez watts wauters wauthier wavinya wawira wawire wawrzyniak wayua
wdowiak weaver webb weber webrová webster wechselberger wechuli weeldenburg weerdenburg weever
wegmann wegscheider wehner wehrle wehrli wehrsen weibel weidinger weidlich weidner weigel weigl
weihmann weijland weijters weiler weimann weimer weinand weinberger weinhage weinhold weis weiser
weisgerber weiss weissenböck weissnat weissová weitzel weiß wela welch welf wellens weller wells
welsch welti welz welzel wendt wenger weniger weninger wenk wennberg wensen wentzel wenzl werdes
werle wernecke werner werrmann wershansky wertag weru wesack wesley wesołowski wessel wessels
wessinghage west westberg westerbeek westerberg westerburg westerlund westermann westlund westman
wettstein wever weydert weyel weylant weyrich weza wezel wheeler whelan whelehan white whitehouse
whitty whyte wiafe wiberg wibisono wibowo wicaksono wichmann wicht wickert widhalm widiastuti
widmann widmer widodo widén wiebe wiechmann wieczorek wiedner wiegand wiegelmann wiek wieloch
wierig wierzbicki wiesbauer wiese wieser wiesinger wiesner wiggins wigman wijaya wijayanti wijland
wiklund wikström wilcken wilcox wilczek wilczyński wilderman wildschut wilfinger wilhelm
wilhelmsson wilk wilkerson wilkins wilkinson wilky willaert willame willane willekens willems
willemsen williams williamson willis willms willoughby willwacher wilmart wilmes wilmet wilmont
wilmotte wilms wilmsen wilson wilts wiltzius wimmer wimolnot winandy winarno winarsih winberg
windhager windisch windler winiarski winkelmann winkler winklerová winnrich wintheiser winther
wipstrik wirth wirtz wirz wischek wischer wise wisoky wisozk wissing witczak witek witkowski
wittich witting wittl wittmann wiza wiącek więcek więckowski wiśniewski wnuk wohlgemut wohlmuth
wohlwend wojciechowski wojtas wojtasik wojtczak wojtkowiak wolak wold wolf wolfarth wolfe wolff
wolffel wolfinger wolfová wolfsdr wolfswinkel woliński wollenberg wollmann wolmerans wolny wolski
wolter wolters wolzak wong wood woods wooning wosiyane woudenberg woulfe wouters woutersz
woytkowska woś woźniak wratt wright wrona wroński wróbel wróblewski wuckert wujak wulandari wulff
wunderink wunsch wuraola wurm wurzer wurzinger wutke wuyts wyludda wyman wynants wypych wysocki
wyss wyszyński wähner wéry wójcicki wójcik wójtowicz wögerbauer wöhrer wölpert wöschler wühn
wünsche wüthrich wąsik wąsowski węgrzyn włodarczyk włodarski xaba xacon xala xana xavier xelîl
xenia xhakaza xiana xicoy ximba xolo xulu yaamoa yadav yade yago yahaya yahiaoui yahyoyev yahyoyeva
yalçın yami yan yanes yang yanuar yaqub yates yatich yator yavuz yawson yazıcı ybarra yeboa yeboah
yebra yego yegon yengwa yengwayo yepes yetkiner yeung yeyeye yeşilkaya yildirim yim yin yip
yirenkyi yiu ylinen ylitalo ylönen yoder yohannan yolanda yoqubov yoqubova yorbekov yorbekova
yorulmaz yost young youprasert yousfi yoznurov yoznurova yudas yudhistira yue yuen yulianti
yulianto yuliarti yundt yung yuniar yunta yunusov yunusova yussuf yuste yusufyev yusufyeva yáñez
yüksel yıldırım yıldız yıldızoğlu yılmaz yılmazer zaal zabala zabaleta zabarella zabirov zabirova
zaborowski zabrdac zabłocki zaccagnini zaccardo zaccaria zaccaro zacchia zacco zach zachara
zachariaš zachariašová zachariášová zacharová zachová zaczkiewicz zadnik zadravec zadrić zafarov
zafarova zagaria zago zagoršek zaguri zagórski zaharia zahharov zahn zahradník zahradníková zahrah
zahrádka zahrádková zaitsev zaituc zajac zajacová zajc zajíc zajícová zajíček zajíčková zając
zajączkowski zakinja zakrajšek zakrzewski zalar zalewski zalokar zamarreno zamarripa zambon zamboni
zambrana zambrano zambuto zamengo zamfir zamora zamorani zamorano zampa zampieri zamudio zana
zanatta zanazzo zandt zanella zanelli zanetta zanetti zangerl zani zanichelli zanner zanon zanotti
zanoški zanzi zaoui zapalac zapata zapletal zapletalová zaporojan zappacosta zappalà zappia
zaragoza zarate zaremba zariņa zariņš zarlino zarzycki zaręba zatloukal zatloukalová zauber zauner
zavadil zavadilová zavala zavřel zavřelová zawada zawadzki zayas zaydov zaydova zayniddinov
zayniddinova zbinden zbodulja zboncak zbořil zbořilová zdelar zdenčan zdravčević zdražil zdražilová
zdunek zebec zebić zec zecchini zechmeister zechner zedda zedillo zedník zedníková zeemans
zeffirelli zehetner zehnder zeidler zeidmane zeidmanis zeiler zeilinger zeimes zeimet zeiner zejak
zekan zekl zelaya zeldenrust zelenka zelenková zelená zelený zelinka zelinková zelić zeller zeltiņa
zeltiņš zeman zemanová zemlak zemljič zemánek zemánková zender zengin zeni zennaro zenner zenteno
zenz zepeda zeroual zerrouki zetterberg zetticci zettl zeuch zevenboom zeyen zeyhle zezula zezulová
zgorelec zhang zhao zheng zhou zhu ziane ziani zichichi ziegert ziegler zieliński zielonka ziemann
zieme ziemele ziemelis zigo zigová zijan zijlemans zijlmans zijlstra zikhungwini zikmund zikmundová
zilan zima zimanyi zimka zimková zimmer zimmerman zimmermann zimonja zimonjić zimová zinaić zinajić
zindović zingaretti zingg zinser zintl zipalović zipančić zipp zipse ziramov zirme ziro zirojević
zito zitouni ziyoyev ziyoyeva ziółkowski zięba ziętek zlatanović zlámal zlámalová zmaić zobel
zohidov zohidova zohirov zohirova zollinger zollo zondi zondo zoppetti zoppetto zorbach zordan
zorica zorko zorlu zorman zorrilla zotter zotti zouaoui zoubek zoubková zouhar zouharová zrilić
zrinski zrna zschunke zubairu zubak zubane zubayrov zubayrova zubek zubeková zuber zubka zubko
zubková zubrík zubríková zubčić zucca zuiderveld zuidweg zuijdveld zujev zulaika zulauf zuliani
zulkarnain zullo zulu zuluaga zuma zumbo zunda zungu zuniga zunino zupan zupanc zupančič zurita
zvaigzne zvanić zvejniece zvejnieks zver zviedre zviedrs zvinele zvinelis zvonar zvěřina zvěřinová
zwane zwart zwiener zwijsen zwoliński zych zygmunt záborská záborský zábranská zábranský zálešák
zálešáková zámečník zámečníková zárate záruba zárubová zänker zíka zíková zöchling zöhrer zúbek
zúbeková zúbrik zúbriková zúñiga zümsande zürcher zālīte zālītis zībere zībers ághas águila águilar
álamo álvarez ávalos ávila åberg ågren åkerlund åkerman åkesson åsberg åslund åström çakır çamdalı
çamurcuoğlu çapanoğlu çatalbaş çağıran çelik çetin çetiner çevik çorlu çörekçi écoffey émond ñañez
óbroinín órdenes õispuu õunapuu öberg öcalan öhman öhri önür örge östberg österberg östling östlund
östman östringer öymen özberk özbey özbir özcan özdemir özdenak özdoğan özer özgörkey özkan özkara
özkök öztonga öztuna öztürk ødegård østby østergaard østli überacker ülker ünal ābele āboliņa
āboliņš āboltiņa āboltiņš ćenan ćora ćorak ćorić ćosić ćukalac ćukalović ćukić ćuković ćukteraš
ćulibrk ćurić ćuslović čabaj-adam čabro čada čadová čagalj čajka čajko čaleta čamagić čamdžić
čanaki čandrlić čančar čapek čapka čapko čapkovič čapkovičová čapková čapkunović čapla čaplovič
čaplovičová čaprnjić čapľa čarapina čarapić čaraveša čargonja čarnić čarnogurská čarnogurský
čarović čatalinac čatić čavalić čavaljuga čavdarević čavić čavlina čaće čech čechová čejka čejková
čekovská čekovský čelar čelebija čengija čerkašin čermák čermáková černe černoch černochová
černohorská černohorský černá černík černíková černý červenka červenková červená červený červeň
červeňová červeňák červeňáková červinka červinková česnek česneková čiernaová čiernik čierniková
čierny čierná čihák čiháková činčurak-kovač čipanj čipanj-banja čisar čizmar-tormaš čizmić čičmak
čižmešija čobanović čobrda čobrdová čokov čolak čolaković čolanić čolina čonka čonková čotić čović
črešnik čubrić čudara čudars čudina čudić čukman čulina čuljak čupić čurda čurdová čuček čvagić čáp
čápová čížek čížková ďaďo ďaďová ďorko ďorková ďurek ďureková ďurica ďuricová ďuriš ďurišová ďurka
ďurko ďurkovič ďurkovičová ďurkovská ďurkovský ďuro ďurovič ďurovičová ďurovský ďurovskýová ďurová
ďurča ďurčo ďurčová ďutka ďutková ďuško đedović đekanović đekić đeković đelić đelkapić đelmaš
đelošević đenić đenović đerasimović đerašević đergović đerisilo đerić đinh đoković đolović đoàn
đukelić đumija đunda đurašević đurinić đào đặng ķeizare ķeizars ķēniņa ķēniņš ľupták ľuptáková
łapiński łuczak łukasiewicz łukasik łukaszewski řehoř řehořová řehák řeháková řeháček řeháčková
řezníček řezníčková řezáč řezáčová říha říhová śliwa śliwiński ślusarczyk świderski świerczyński
świątek şafak şahin şama şen şensoy şervan şimşek šadl šafarić šafařík šafaříková šafránek
šafránková šafář šafářová šagodić šajinović šajtoš šakanović šalajka šalajková šalić šamšalović
šanda šandová šantić šantor šargač šarić šarkan šarkanová šarlija šaruga šašek šašková šebek šebela
šebelová šebesta šebestová šebková šebo šebová šeda šedivá šedivý šedová šegavčić šegota šegović
šekularac šelendić šenica šenk šenková šeparović šesta šestak šestan šesták šestáková šetula
ševtšenko ševčík ševčíková šibalić šidlo šidlová šiketanc šileiko šilhavá šilhavý šima šimak šimara
šimatić šimek šimeková šimeček šimečková šimić šimićšebalj šimičić šimka šimko šimková šimlješa
šimo šimon šimonovič šimonovičová šimonová šimončič šimončičová šimová šimunić šimunović šimák
šimáková šimánek šimánková šimáček šimáčková šimík šimíková šimčík šimčíková šimůnek šimůnková
šindelář šindelářová šindler šindlerová šinkovec šinković šipek šipić šiptar široká široký širova
širovs šitum šiška šišková škantár škantárová škara škoda škodová škoviera škovierová škrabal
škrabalová škriniar škriniarová škrlin škrnički škrtić škugor škultéty škultétyová škunca šlahor
šlahorová šlechta šlechtová šlivka šlivková šmajda šmajdová šmejkal šmejkalová šmerda šmerdová šmid
šmite šmitran šmits šmrčak šmíd šmídová šnajdr šnajdrová šobar šobota šokčević šolar šolc šolcová
šolta šoltés šoltésová šoltýs šoltýsová šomođvarac šorgić šormaz šorša šostarec šostarko šotić
šotra šošić šoštarić španiel špaček špačková špernjak špika špilár špilárová špiranec špička
špičková špišić šplíchal šplíchalová špoljarić špoljarićperhat špralja šrámek šrámková štajhofer
štampf štangl štasni štefan štefanec štefanka štefanko štefanková štefanovič štefanovičová
štefanová štefančić štefek štefková štefl šteflová štefović štefunko štefunková štefánek
štefáneková štefánik štefániková šteina šteins štifanić štimac štrba štrbac štrbová štriga štrljić
štrukelj šturlan štěpán štěpánek štěpánková štěpánová štěrba štěrbová štšerbakov šubrt šubrtová
šujdović šukalo šukalović šukara šulc šulcová šulovnjak šuman šundalić šunjić šupraha šuran šurbek
šurina šurka šurková šustr šustrová šutaković šutanovac šuňavcová šuňavec šušak šuštar švab švanda
švandová švarc švarcová švec švecová švehla švehlová švejda švejdová šverko švestka švestková šváb
švábová šváby šálek šálková šíma šímová šíp šípek šípková šípová šír šírová šīrante šīrants šťastná
šťastný ťapák ťapáková ťažká ťažký ūdre ūdris żak żebrowski żmuda żuk żukowski żurawski żurek żyła
žabjačan žagar žagarac žalako žarković železnik železník železníková žemlička žemličková žerajić
žeravica žerjav žeželić žgela žgrabljić žibert žiga žigmundová žigo žigová žiković žipac žirović
živadinović živak živaljević živanac živanović živić živiććojbašić živković žižanović žižek žižka
žižková žmegač žnidaršič žufika žugec žukauskas žukov žuljevićgrafina žunec županić žuravljov
žuvela žužić žák žáková žáček žáčková žídek žídková žďárská žďárský žůrek žůrková əliyev əliyeva
`
    .trim()
    .split(/\s+/u),
);
