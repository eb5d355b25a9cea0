// First names that are as often a word, a month or a place (Grace, Will, May, Austin), in lower case: taken for a
// name only where the sentence says so. Generated with given-names.ts.
export const UNCERTAIN_NAMES: ReadonlySet<string> = new Set(
  `
abbas acacia ace adelaide adonis aerial aide aine al alane alannah alexandria alison aliya ally
alma alpha amaryllis amber ambrosia ameer amen america ames amethyst ami amia amias amity ammon an
angel angelic apollo april archer ares aria aris arizona arrow art artis ash asia aspen atlas
auburn august augusta aura aurelia aurora austin autumn avian avion axle ayah azalea azure bailie
bambi banks barbie baron barrie basil baxter bear beau beaux beck bennet berlin berry bertha beryl
bethany bethel bill birdie bishop blade blain blaise blaize blanch blaze blessing bliss blossom bo
bode bodhi bonita booker boston bowie brain brandy brant briar brie bristol britain britt brittany
brogan bronx brook brooklyn brooks buck bud buddy buffy bunny burke burl burton buster cade
cadence caesar cain cairo calla calliope cam camden camelia camellia cameo candida candie candy
cannon canon canyon caprice carlin carman carmine carol carolina carter carver case cash cassia
catalina cate catlin cattleya cedar celestine chace chad chance chancellor chancey chandler
channel charisma charity charleston charley charlotte chase chastity che chelsea cher cherish
cherry chevy cheyenne china chip chosen christen christian chuck cicely cinnamon clarence clay
clem clementine cleopatra cleve cleveland clinton clover clovis coco cohen coley collier colt
colter contessa cooper coral corban corby cord coy cree creed crew crimson cris crispin crista
crue crystal cutter cypress daemon dahlia daisy dakota dale dallas dalton darcy daris dash daven
davy dawn deacon dean december decker dee del delaine dell delta denim denver derry desi desire
destiny dev devon dewitt diamond dick diedre diesel dino divine dixie diya dock dolly don dona
dovie drake dream drew duke dusty dynasty ean earl early earnest easter ebony echo ed eddy eden
egypt elder ember emerald emery emmet emmy empress ender era erick eros essence eternity eve ever
evert faith fanny fantasia fawn felicity fern fisher flint flor florence flossie fonda ford forest
foster fox francisco frank franklin freedom freeman gage gala gale garner garnet garrison gauge
gay gene general genesis geneva genie gentry georgette georgia germaine german geronimo ginger
ginny glen gloria glory golden gorge grace granger grant gray grey griffin gunner guy haily hakim
halo hamza hansel hardy harmony harper haven hayle hayward hazel heath heather heaven heavenly
henley herb holden holland holly holt honesty honey honor hope hosanna houston hunter hurley imari
india indiana indie indigo ireland iris israel italia italy ivory ivy jackson jade jagger jai jan
jann january jarred jazz jefferson jersey jesus jet jewel jihad jin job jones jordan journey joy
jubilee judge julienne jun june junior juniper justice kade kain kaiser kaizen kale kamila kandy
karma karter kasha kashmir katana kayle keelie kemper kennedy kent kenya khalif kiley king
kingston kip kirk kit knowledge koa kohen kohl ky kye kylin kyrie la laird laith lake lakin
lambert lance lane lark latina lavender lea ledger legacy legend leone les lev levy lex lexis
liberty lily lin lincoln linden link lino london long loran loreal lorraine lory lotus love lovely
loy loyal loyalty lucky lulu luna lux luz lyam lyric mac mace mack macon madden madge madison
madonna magdalen magnolia maha mahogany maile majesty major malaysia male maple marah marc marcel
marge marigold marina mark marlin marly marques marquise marshal martel marvel mason mattie maven
maverick may meadow mecca medina mel melba melody melton memphis mercy meri merlin merry messiah
meta mica mick micky milan miles mina mirabelle miracle misty moira monroe montana monte monty
morgen mose murry nada nala nan nana nannie napoleon navy nazir nettie nevada neve newell newton
nils nirvana noble noel nori nova novella nubia nyssa ocean odessa olive oliver om omega onyx opal
orlando orval page paisley pandora pansy paris parker pascual passion pat patience pearl penni
penny pepper peri perry pharaoh phoenix pia pierce piper pooja poppy porter precious prentice
price prince princess princeton promise prudence queen queenie quin rain raine raj rami rana rance
rand randon rani ransom raven ray rebel reed reginal reign ren renay rhea ria rich ridge ridley
riggs rima river rivers roan rob robin rock rocky rod rogers rolf romaine roman rome romeo roque
rory rosaria roscoe rose rosemary rosy rowan rowdy rowen royal royalty rubin ruby rush rusty rya
sabine sable sade sage sai said sailor saint sal salem salina sama san sanders sandy santo santos
sapphire sari savannah sawyer scarlet scot scout selah sena seneca september sequoia sera serafin
serene serenity serge seven shade shalom shamus shan shanti sharif shay shea shepherd sherry shiv
sibyl siena sierra silver sima sincere sir sire siri skip sky slade slater sloan smith sol sora
sparkle spring star starr stephane sterling stetson stone stoney storm stormy story sue sultan
summer sunday sunny sunshine sydney sylvan symphony taha tai taj tala talon tam tanner taurean
tawny tea teal teddie telly temperance temple tequila terra tesla tex thane thatcher tiara tilly
timber titan tod tonette toney tory trace travis tray treasure trenton trevis trinity troy true
truth tucker tuesday tyran tyre ulices unique urban valencia valentine van vanity veer velvet
venice venus verity verona veronica vesta victoria victory vienna vina violet virginia vita wade
walker ward warren webster wednesday wellington wells west will williams willow windy winter
wisdom wolf woody wren wynn xenia yarely young zaire zenaida zephyr zeppelin zinnia zion zona
`
    .trim()
    .split(/\s+/u),
);
