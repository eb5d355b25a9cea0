// Names that are nobody's private detail: public figures, authors, characters, places, brands, laws. All lower case.

/** Read as word sequences; nothing inside one is a private name. Longer ones may contain shorter ones. */
export const PUBLIC_PHRASES: readonly string[] = `
ruth bader ginsburg|sonia sotomayor|elena kagan|clarence thomas|samuel alito|john roberts|neil gorsuch|brett kavanaugh|amy coney barrett|ketanji brown jackson|thurgood marshall|antonin scalia|sandra day o'connor|anthony kennedy|
elizabeth warren|bernie sanders|alexandria ocasio-cortez|nancy pelosi|mitch mcconnell|chuck schumer|kevin mccarthy|mike johnson|patty murray|lamar alexander|bill cassidy|virginia foxx|bobby scott|ted kennedy|john mccain|mitt romney|mike pence|jd vance|j d vance|dick cheney|al gore|dan quayle|condoleezza rice|colin powell|pete buttigieg|ron desantis|greg abbott|gavin newsom|glenn youngkin|gretchen whitmer|josh shapiro|kathy hochul|tim walz|rishi sunak|boris johnson|theresa may|tony blair|justin trudeau|emmanuel macron|angela merkel|gavin williamson|michael gove|bridget phillipson|
shirley hufstedler|terrel bell|lauro cavazos|richard riley|william bennett|phil rosenfelt|joel klein|eva moskowitz|wendy kopp|mike feinberg|dave levin|marian wright edelman|linda darling-hammond|linda darling hammond|pedro noguera|bettina love|zaretta hammond|robert putnam|raj chetty|james heckman|eric hanushek|peter tyack|david tyack|larry cuban|deborah meier|ted sizer|theodore sizer|e d hirsch|mortimer adler|john holt|ivan illich|neil postman|sugata mitra|salman khan|dan willingham|daniel willingham|barak rosenshine|natalie wexler|mike schmoker|todd whitaker|rick wormeli|robyn jackson|james popham|rick stiggins|howard gardner|albert bandura|urie bronfenbrenner|abraham maslow|jerome bruner|loris malaguzzi|rudolf steiner|friedrich froebel|charlotte mason|emilia ferreiro|
suzanne collins|veronica roth|john green|angie thomas|nic stone|elizabeth acevedo|jandy nelson|sharon draper|sharon creech|christopher paul curtis|mildred taylor|gary soto|pam munoz ryan|pam muñoz ryan|julia alvarez|laurie halse anderson|s e hinton|se hinton|robert cormier|walter dean myers|jerry spinelli|andrew clements|barbara park|mary pope osborne|raina telgemeier|kelly yang|alan gratz|r l stine|rl stine|stephen king|khaled hosseini|chimamanda ngozi adichie|chinua achebe|amanda gorman|ibram x kendi|ta nehisi coates|ta-nehisi coates|isabel wilkerson|michelle alexander|tara westover|trevor noah|octavia butler|ursula le guin|margaret atwood|kazuo ishiguro|art spiegelman|marjane satrapi|tim o'brien|jhumpa lahiri|sherman alexie|tomi adeyemi|patricia polacco|tomie depaola|maurice sendak|margaret wise brown|ezra jack keats|leo lionni|arnold lobel|kevin henkes|jan brett|norman bridwell|h a rey|laura ingalls wilder|louisa may alcott|lucy maud montgomery|frances hodgson burnett|lewis carroll|hans christian andersen|
bill of rights|anne of green gables|jane eyre|david copperfield|oliver twist|silas marner|ethan frome|tom jones|emma woodhouse|elizabeth bennet|victor frankenstein|dorian gray|hester prynne|willy loman|lennie small|george milton|boo radley|matilda|charlie bucket|willy wonka|lemony snicket|ron weasley|hermione granger|albus dumbledore|frodo baggins|bilbo baggins|peter parker|bruce wayne|clark kent|tony stark|charlie and the chocolate factory|rob peter to pay paul|pete's sake|heaven's sake|occam's razor|hobson's choice|pandora's box|achilles heel|schrodinger's cat|pavlov's dog|pascal's triangle|pythagoras|pythagorean|maxwell's demon|karen jokes|debbie downer|nervous nellie|johnny come lately|jekyll and hyde|bonnie and clyde|thelma and louise|grace and frankie|will and grace|barnum and bailey|smith and wesson|proctor and gamble|procter and gamble|rodgers and hammerstein|lewis and clark|smith & wesson|angela's ashes|rosie the riveter|molly of denali|thomas the tank engine|clifford the big red dog|bob the builder|blues clues|daniel tiger|paw patrol|peppa pig|spongebob squarepants|bill nye|
saint paul|saint louis|saint petersburg|saint john|saint thomas|saint cloud|saint joseph|saint augustine|saint charles|rubys bridges|claudette colvin|john lewis|medgar evers|stokely carmichael|angela davis|fannie lou hamer|ella baker|ida b wells|w e b du bois|web du bois|booker t washington|mary mcleod bethune|jackie robinson|muhammad ali|jesse owens|wilma rudolph|kobe bryant|stephen curry|steph curry|colin kaepernick|tom brady|patrick mahomes|megan rapinoe|lionel messi|cristiano ronaldo|beyonce knowles|kendrick lamar|billie eilish|olivia rodrigo|justin bieber|ariana grande|lin manuel miranda|lin-manuel miranda|
bill nye the science guy|mae jemison|sally ride|dorothy vaughan|mary jackson|neil degrasse tyson|carl sagan|ada lovelace|alan turing|grace hopper|tim berners lee|tim berners-lee|linus pauling|temple grandin|sam altman|sundar pichai|satya nadella|tim cook|peter thiel|laurene powell jobs|reed hastings|eli broad|
martin luther king|dr king|george floyd|breonna taylor|trayvon martin|emmett till|dolly parton|jack and the beanstalk|robin hood|king arthur|moby dick|goldilocks|mlk|rosa parks|harriet tubman|frederick douglass|sojourner truth|malcolm x|cesar chavez|césar chávez|dolores huerta|
abraham lincoln|george washington|thomas jefferson|john adams|james madison|alexander hamilton|benjamin franklin|ben franklin|andrew jackson|
theodore roosevelt|teddy roosevelt|franklin roosevelt|eleanor roosevelt|john f kennedy|john kennedy|jfk|lyndon johnson|president johnson|richard nixon|
jimmy carter|ronald reagan|george bush|george w bush|bill clinton|hillary clinton|barack obama|michelle obama|donald trump|joe biden|jill biden|kamala harris|
arne|betsy devos|miguel cardona|john king|linda mcmahon|margaret spellings|rod paige|michelle rhee|diane ravitch|randi weingarten|bill gates|melinda gates|mark zuckerberg|
steve jobs|elon musk|jeff bezos|oprah winfrey|taylor swift|lebron james|michael jordan|serena williams|simone biles|fred rogers|mister rogers|mr rogers|bill nye|sal khan|
william shakespeare|charles dickens|jane austen|mark twain|emily dickinson|robert frost|walt whitman|edgar allan poe|ernest hemingway|john steinbeck|harper lee|
toni morrison|maya angelou|james baldwin|langston hughes|zora neale hurston|alice walker|sandra cisneros|amy tan|jacqueline woodson|jason reynolds|kwame alexander|
judy blume|beverly cleary|roald dahl|shel silverstein|dr seuss|eric carle|mo willems|dav pilkey|jeff kinney|jk rowling|j k rowling|rick riordan|lois lowry|louis sachar|
gary paulsen|kate dicamillo|rj palacio|r j palacio|katherine paterson|e b white|eb white|c s lewis|cs lewis|j r r tolkien|george orwell|aldous huxley|ray bradbury|mary shelley|
virginia woolf|sylvia plath|anne frank|elie wiesel|helen keller|anne sullivan|ruby bridges|amelia earhart|albert einstein|isaac newton|marie curie|charles darwin|galileo galilei|
stephen hawking|neil armstrong|katherine johnson|george washington carver|thomas edison|nikola tesla|rosalind franklin|jane goodall|rachel carson|adam smith|karl marx|
john dewey|maria montessori|jean piaget|lev vygotsky|howard|benjamin bloom|carol dweck|angela duckworth|john hattie|robert marzano|charlotte danielson|grant wiggins|jay mctighe|
lucy calkins|irene fountas|gay su pinnell|marie clay|jo boaler|dylan wiliam|ross greene|brene brown|brené brown|paulo freire|alfie kohn|ken robinson|sir ken robinson|doug lemov|jonathan kozol|
joyce epstein|karen mapp|anne henderson|james comer|geoffrey canada|lisa delpit|gloria ladson billings|jaime escalante|emily hanford|stephen krashen|jim cummins|lee canter|harry wong|ron clark|
nelson mandela|mahatma gandhi|mother teresa|malala yousafzai|greta thunberg|desmond tutu|winston churchill|adolf hitler|joseph stalin|napoleon bonaparte|julius caesar|queen elizabeth|king charles|
christopher columbus|leonardo da vinci|vincent van gogh|frida kahlo|pablo picasso|claude monet|
romeo and juliet|harry potter|percy jackson|huckleberry finn|huck finn|tom sawyer|atticus finch|scout finch|jean louise|jay gatsby|great gatsby|holden caulfield|charlotte's web|stuart little|ramona quimby|
junie b jones|judy moody|nancy drew|hardy boys|amelia bedelia|curious george|winnie the pooh|peter pan|peter rabbit|paddington|mary poppins|alice in wonderland|sherlock holmes|captain underpants|
greg heffley|katniss everdeen|bridge to terabithia|hamlet|macbeth|othello|king lear|julius caesar|oedipus|antigone|lady macbeth|jack and jill|hansel and gretel|snow white|big bird|elmo|dora the explorer|
tom dick and harry|every tom|keeping up with the joneses|uncle sam|uncle tom's cabin|uncle ben's|aunt jemima|jane doe|john doe|joe public|john q public|average joe|joe schmo|plain jane|karen stereotype|johnny appleseed|paul revere|betsy ross|
santa claus|saint nick|st nick|jack frost|jack o lantern|father christmas|mother nature|mother goose|father time|good samaritan|jesus christ|virgin mary|john the baptist|noah's ark|adam and eve|king james|book of job|
charlie brown|bart simpson|homer simpson|ned flanders|ferris bueller|mickey mouse|minnie mouse|donald duck|bugs bunny|buzz lightyear|ms frizzle|miss frizzle|mrs doubtfire|miss honey|miss trunchbull|mr miyagi|ted lasso|forrest gump|
wells fargo|charles schwab|merrill lynch|jp morgan|morgan stanley|johnson and johnson|ben and jerry's|trader joe's|sam's club|papa john's|jimmy john's|little caesars|dr pepper|wendy's|mcdonald's|arby's|denny's|chuck e cheese|victoria's secret|macy's|kohl's|
barnes and noble|houghton mifflin|harcourt|mcgraw hill|scholastic|simon and schuster|harper collins|harpercollins|random house|john wiley|cambridge|oxford|merriam webster|webster's|
johns hopkins|vanderbilt|brigham young|william and mary|george mason|james madison university|carnegie mellon|stanford|harvard|howard university|marquette|
annie e casey|bill and melinda|macarthur|ford foundation|gates foundation|walton family|robert wood johnson|william t grant|spencer foundation|wallace foundation|
pell grant|pell grants|stafford loan|stafford loans|perkins act|perkins loan|perkins v|carl d perkins|fulbright|rhodes scholar|nobel prize|pulitzer|newbery|caldecott|coretta scott king|robert f kennedy|
megan's law|amber alert|erin's law|kari's law|leandra's law|jacob's law|laura's law|marsy's law|jason's law|alyssa's law|nathan's law|murphy's law|moore's law|parkinson's law|godwin's law|newton's laws|newton's|bloom's taxonomy|bloom's|maslow's hierarchy|maslow's|
brown v board|brown vs board|brown v board of education|roe v wade|plessy v ferguson|tinker v des moines|lau v nichols|plyler v doe|endrew f|mills v board|marshall plan|monroe doctrine|smith hughes|morrill act|mckinney vento|mckinney-vento|taft hartley|
hurricane katrina|hurricane harvey|hurricane maria|hurricane ian|hurricane helene|hurricane sandy|hurricane irma|hurricane michael|
down syndrome|down's syndrome|asperger's|asperger|asperger syndrome|tourette's|tourette|tourette syndrome|crohn's|alzheimer's|parkinson's|hodgkin's|marfan|turner syndrome|williams syndrome|angelman syndrome|rett syndrome|
braille|jim crow|juan crow|rosetta stone|alexa|siri|cortana|chatgpt|khan academy|khanmigo|duolingo|classdojo|class dojo|google classroom|google meet|google docs|zoom|remind|seesaw|canvas|schoology|powerschool|infinite campus|skyward|clever|
wilson reading|saxon math|orton gillingham|barton reading|lindamood bell|singapore math|eureka math|everyday mathematics|kahoot|quizlet|nearpod|
renaissance star|star reading|iowa test|stanford binet|woodcock johnson|fountas and pinnell|fountas & pinnell|fountas|pinnell|calkins|teachers college|bank street|
harlem children's zone|harlem|black lives matter|boy scouts|girl scouts|big brothers|ymca|ywca|habitat for humanity|goodwill|st jude|st vincent de paul|lions club|kiwanis|rotary club|
st louis|st paul|st petersburg|st croix|st john|st thomas|st lucia|st patrick's day|st patrick's|saint patrick's day|st valentine's|st nicholas|san francisco|san diego|san jose|san antonio|santa fe|santa cruz|santa ana|santa barbara|santa monica|
los angeles|las vegas|las cruces|el paso|new york|new orleans|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|puerto rico|washington dc|washington d c|district of columbia|
fort worth|fort wayne|fort lauderdale|fort collins|baton rouge|little rock|long beach|virginia beach|corpus christi|colorado springs|jackson hole|martha's vineyard|prince edward|prince george's|prince william|prince georges|
costa rica|el salvador|dominican republic|saudi arabia|hong kong|sri lanka|south africa|south korea|north korea|great britain|northern ireland|new zealand|vietnam|united states|united kingdom|latin america|central america|north america|south america|
christmas carol|christmas eve|new year's eve|jack in the box|jack of all trades|hail mary|bloody mary|proud mary|lazy susan|black eyed susan|peeping tom|doubting thomas|nosy parker|smart alec|smart aleck|even steven|even stevens|good grief|amazing grace|grace period|good faith|bad faith|faith in|saving grace|coup de grace|
norman rockwell|cesar chavez day|columbus day|presidents day|juneteenth|veterans day|kwanzaa|eid|ramadan|diwali|hanukkah|rosh hashanah|yom kippur|cinco de mayo|dia de los muertos|lunar new year|mardi gras|
jeopardy|sesame street|wall street|main street|downing street|bourbon street|pennsylvania avenue|madison avenue|abbott elementary|dear evan hansen|mean girls|dead poets society|freedom writers|stand and deliver|finding nemo|frozen|the simpsons|simpsons
`
  .replaceAll('\n', '')
  .split('|')
  .filter((phrase) => phrase !== '');

/** Surnames that stand for one public person or thing wherever they stand alone. */
export const PUBLIC_SURNAMES: ReadonlySet<string> = new Set(
  `shakespeare dickens austen twain orwell tolkien seuss montessori piaget vygotsky dewey bloom maslow dweck freire skinner pavlov freud jung erikson bandura bruner gardner marzano hattie danielson epstein kozol
  einstein newton darwin galileo copernicus curie edison tesla pythagoras euclid archimedes socrates plato aristotle confucius gandhi mandela churchill hitler stalin lenin mao napoleon caesar columbus magellan
  obama biden trump clinton bush reagan nixon kennedy roosevelt truman eisenhower hoover lincoln jefferson hamilton madison monroe devos cardona duncan spellings mcmahon ravitch rhee weingarten kavanaugh ginsburg scalia
  descartes kant hegel nietzsche rousseau voltaire marx engels machiavelli aquinas gauss euler laplace bayes fourier leibniz fermat turing feynman bohr heisenberg planck faraday linnaeus pasteur vivaldi chopin brahms verdi wagner tchaikovsky debussy schubert dali rodin botticelli caravaggio vermeer gauguin cezanne warhol kahlo sappho chaucer keats wordsworth coleridge yeats woolf ibsen chekhov brecht goethe schiller camus sartre foucault derrida bourdieu habermas arendt chomsky pinker gramsci fanon angelou achebe adichie soyinka tagore hafez laozi froebel fröbel pestalozzi malaguzzi bowlby ainsworth bronfenbrenner venn punnett fahrenheit celsius dostoyevsky brontë bronte
  mozart beethoven bach picasso monet rembrandt hemingway faulkner steinbeck frost poe thoreau emerson whitman kafka tolstoy dostoevsky cervantes neruda borges marquez rowling riordan
  google apple amazon microsoft disney netflix nike ford chevrolet honda toyota walmart target kroger costco ikea lego pfizer moderna boeing pearson scholastic harvard yale stanford princeton cornell duke purdue rutgers
  oprah beyonce elmo barbie pokemon minecraft roblox santa jesus allah buddha jehovah yahweh god christ satan`.split(
    /\s+/u,
  ),
);

/** After one of these a name is an institution's, a law's or a place's. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `county parish borough township city village district districts isd usd unified region law laws act amendment bill foundation institute institution university college center centre library museum hospital clinic medical church temple cathedral chapel ministries
  park zoo stadium arena award awards prize medal day week month method reading math phonics curriculum program programme programs press publishing publishers books book bank hall building creek hills heights valley beach island islands lake lakes river rivers mountain mountains mount bridge airport port
  scholarship scholarships scholar scholars fellow fellows fellowship fund trust project initiative test tests inventory scale taxonomy model theory effect principle syndrome disease doctrine plan era loan loans grant grants commission committee report study survey decision ruling case court v vs
  association alliance coalition society union council corps corporation company inc llc group partners family foundation collection series gardens garden springs falls forest desert bay coast canyon street avenue road boulevard drive lane highway parkway square plaza mall market store stores shop cafe restaurant
  county's administration cabinet congress campaign tower house hotel institute lab labs laboratory observatory planetarium technologies systems software academy`.split(
    /\s+/u,
  ),
);

/** US states and some more places, for "Madison, Wisconsin" and "in Georgia". */
export const PLACES: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  al ak az ar ca co ct de fl ga hi id il ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
  canada england scotland wales ireland france germany spain italy portugal greece turkey india china japan korea vietnam australia brazil argentina colombia peru chile cuba haiti jamaica nigeria ghana kenya ethiopia somalia sudan egypt morocco israel palestine lebanon syria jordan iraq iran afghanistan pakistan bangladesh nepal ukraine russia poland
  usa us uk
  albany albuquerque anaheim anchorage arlington atlanta bakersfield baltimore birmingham boise boston buffalo chicago cincinnati columbus denver detroit durham fresno glendale greensboro houston indianapolis irvine jacksonville lexington louisville lubbock memphis mesa miami milwaukee minneapolis nashville newark norfolk oakland omaha orlando philadelphia pittsburgh plano portland raleigh reno richmond sacramento seattle spokane stockton tampa toledo tucson tulsa wichita finland sweden norway denmark singapore switzerland netherlands belgium austria
  berkeley bergamo zurich oxford cambridge cortland trent kingsley`.split(/\s+/u),
);

/** Written with a capital and never a person. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll january february march july september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  english spanish french german chinese mandarin cantonese japanese korean vietnamese arabic somali russian ukrainian portuguese italian polish hindi urdu tagalog haitian creole hmong latin greek hebrew farsi persian dari pashto punjabi bengali nepali swahili amharic asl american americans african asian european mexican mexicans canadian british irish indian native hispanic latino latina latinx black white jewish muslim christian catholic buddhist hindu protestant
  christmas easter thanksgiving halloween hanukkah ramadan eid diwali passover juneteenth lent god lord bible quran torah covid covid-19 internet iep ieps pta pto title grade grades kindergarten school schools class room state states federal department education secretary president congress senate house court board district county city governor mayor superintendent principal math maths science history art music pe gym
  facebook twitter instagram youtube tiktok google moodle sakai perl arial zoom classdojo remind seesaw canvas whatsapp netflix amazon apple microsoft zen nicu tudor haskell python chromebook chromebooks ipad iphone wifi excel word powerpoint teams outlook gmail
  nonna nonno abuela abuelo abuelita oma opa bubbe babushka mom mommy mum dad daddy mother father grandma grandpa grandmother grandfather nana papa auntie uncle aunt sir madam ma'am mr mrs ms miss dr teacher coach parent parents student students teachers`.split(
    /\s+/u,
  ),
);
