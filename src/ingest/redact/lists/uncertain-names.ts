// First names that are as often a word, a month or a place (Grace, Will, May, Austin) or that are very short (Lan), in
// lower case: taken for a name only where the sentence says so. Generated with given-names.ts.
export const UNCERTAIN_NAMES: ReadonlySet<string> = new Set(
  `
abbas acacia ace acy adelaide adonis ady aerial aide aine al alane alannah alexandria alf alison
aliya ally alma alpha amaryllis amber ambrosia ame ameer amen america ames amethyst ami amia amias
amity ammon amr an angel angelic ants aoi apollo april archer aren ares aria aris arizona arrow art
artis ary ase ash asia aspen atlas auburn august augusta aura aurelia aurora austin autumn ave
avian avion avy awa aws axle ayah ayn ayo azalea azure bailie bambi banks bao barbie baron barrie
basil baxter bear beau beaux beck bennet berlin berry bertha beryl bethany bethel bex bia bill
birdie bishop blade blain blaise blaize blanch blaze blessing bliss blossom blu bo bode bodhi boe
bonita booker boston bowie brain brandy brant bre bri briar brie bristol britain britt brittany
brogan bronx brook brooklyn brooks buck bud buddy buffy bunny burke burl burton buster cade cadence
caesar cain cairo calla calliope cam camden camelia camellia cameo campo candida candie candy
cannon canon canyon caprice carlin carman carmine carol carolina carter carver case cash cassia
catalina cate catlin cattleya caz cedar celestine chace chad chai chance chancellor chancey
chandler channel charisma charity charleston charley charlotte chase chastity che chelsea cher
cherish cherry chevy cheyenne china chip chosen christen christian chuck cicely cinnamon clarence
clay clem clementine cleopatra cleve cleveland cliff clinton clover clovis coco coe cohen coley
collier colt colter contessa cooper coral corban corby cord coy cree creed crew crimson cris
crispin crista cru crue crystal cutter cyd cypress dae daemon dahlia daisy dakota dale dallas
dalton dang darcy daris dash daven davy dawn deacon dean december decker dee del delaine dell delta
denim denver deo derry desi desire destiny dev devon dewitt dex diamond dick diedre diesel dino
divine dixie diya dock dolly don dona dovie dow doy drake dream drew duc duke dusty dynasty ean
earl early earnest easter ebony echo ed eddy eden edy egypt elder ember emerald emery emmet emmy
empress ender era erick eros essence esta eternity eun eve ever evert faith fanny fantasia fawn
felicity fern fia fisher flint flor florence flossie fonda ford forest foster fox foy francisco
frank franklin freedom freeman gae gage gala gale garner garnet garrison gauge gay gene general
genesis geneva genie gentry geo georgette georgia germaine german geronimo ginger ginny gio glen
gloria glory golden gorge grace granger grant gray grey griffin guage gunner guy haily hakim halo
hamza hansel hao hardy harmony harper haven hayle hayward hazel heath heather heaven heavenly hella
henley herb hoa holden holland holly holt honesty honey honor hope hosanna houston hunter hurley
hux iam ibn ife ily imari india indiana indie indigo ireland iris irl israel italia italy ivi ivory
ivy iya jac jackson jade jagger jai jams jan jann january jarred jazz jefferson jep jersey jesus
jet jewel jex jie jihad jin jla joa job joh jones jordan journey joy jru jubilee jud judge julienne
jun june junior juniper justice juul jyl kade kain kaiser kaizen kal kale kamila kandy karma karter
kasha kashmir katana kayle kaz kee keelie kei kem kemper kennedy kent kenya keo khalif khy kiley
king kingston kip kirk kit kix kla knowledge koa koe kohen kohl koi koy kru ky kye kyi kylin kym
kyo kyrie la laird laith lake lakin lambert lance lane lark latina lavender lea ledger legacy
legend leone les lev levy lex lexis liberty lil lily lin lincoln linden link lino lis loc london
long loran loreal lorraine lory lotus love lovely loy loyal loyalty lucky lulu lum lun luna lus luv
lux luz lyam lyric mac mace mack macon madden madge madison madonna magdalen magnolia maha mahogany
maile majesty major malaysia male maple marah marc marcel marge marigold marina mark marlin marly
marques marquise marshal martel marvel mason mats mattie maven maverick may meadow mecca medina mee
mega mel melba melody melton memphis mercy meri merlin merry messiah meta mica mick micky milan
miles min mina mirabelle miracle misty moe moira monroe montana monte monty morgen mose murry nada
nai nala nan nana nannie napoleon nat navy naw nazir nettie nevada neve newell newton nhi nhu nils
nirvana niv noble noel nori nova novella nubia nuh nyssa ocean odessa ohn olive oliver om omega omi
onyx opal orlando orval ory osa ovi page paisley pandora pansy pao paris parker pascual passion pat
patience pau paz pearl penni penny pepper peri perry pharaoh phoenix phu pia pierce piper pooja
poppy porter precious prentice price prince princess princeton promise prudence queen queenie quin
quy rai rain raine raj rami rana rance rand randon rani ransom raven ray rebel ree reed reg reginal
rei reign ren renay reo rhea ria ric rich ridge ridley riggs rima river rivers roan rob robin rock
rocky rod rogers rolf romaine roman rome romeo roque rory rosaria roscoe rose rosemary rosy rowan
rowdy rowen rox royal royalty rubin ruby rush rusty rya ryn ryo sabine sable sade sage sai said
sailor saint sal salem salina sama san sanders sandy santo santos sapphire sari savannah sawyer
sayin scarlet scot scout selah sena seneca september sequoia sera serafin serene serenity serge
seven sha shade shalom shamus shan shanti sharif shay shea shepherd sherry shiv sho sibyl siena
sierra silver sima sincere sir sire siri skip sky slade slater sloan smith sol sony sora sparkle
spring star starr stephane sterling stetson stone stoney storm stormy story sue sultan summer
sunday sunny sunshine sya syd sydney sye sylvan symphony syx tad tae taha tai taj tala talon tam
tanner taurean tawny taz tea teal teddie telly temperance temple tequila terra tesla tex thane
thatcher thy tiara ties tiki tilly timber titan tod tonette toney tory trace travis tray treasure
trenton trevis tri trinity troy true truth tucker tuesday tya tyran tyre ula ulices una unique ura
urban uri valencia valentine van vanity vee veer velvet venice venus verde verity verona veronica
versa vesta victoria victory vienna vina violet virginia vita vue wade wai walker ward warren
webster wednesday wei wellington wells west will williams willow windy winter wisdom wolf woody
wren wyn wynn xai xan xee xen xenia xia xin xoe xue xya yan yarely yee yer young yug yui yul yun
zae zai zaire zay zen zenaida zephyr zeppelin zhi zinnia zion ziv zoa zoi zona zvi zya
`
    .trim()
    .split(/\s+/u),
);
