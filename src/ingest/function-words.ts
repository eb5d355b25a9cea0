// The small words that every text of a language is full of, by BCP 47 tag; diacritics kept, lower case.

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: list(
    `the and to of a in is it that for on was with as are be this have not but they you we i my our your he she his her
     at from or an by had has do does did don't didn't can't i'm it's that's what when who how why if so just no there
     their them would could should will can been were more about all some too very up out than then because only get got
     me us its into every after before over need want think like know make please thanks thank yes please good great
     teacher teachers parents kids school homework class time work people help`,
  ),
  es: list(
    `el la los las de que y en un una por con para no se su al lo como más pero sus le ya o este sí porque esta entre
     cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno les ni contra otros ese eso ante
     ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco
     ella estar es son fue está están era mi mis hijo hija hijos niños escuela maestra maestro maestros padres gracias
     tengo tiene hacer puede siempre nunca del`,
  ),
  fr: list(
    `le la les de des du un une et est en que qui dans pour pas sur au avec ce il elle je nous vous ils ne se plus par
     son sa ses mon ma mes notre nos leur leurs mais ou où donc sont été être avoir ai a ont fait c'est d'un d'une qu'il
     j'ai l'école cette ces aux comme tout tous très bien même si on enfants école parents professeurs jamais toujours`,
  ),
  pt: list(
    `o a os as de do da dos das em no na nos nas um uma e que para com não por mais como mas ao se seu sua foi são está
     ele ela eles nós você muito também já só pelo pela até isso entre depois sem mesmo quando meu minha filho filha
     escola professores professor professora pais obrigado tem ter ser às aos à é estão nunca sempre meus minhas nossa nosso
     nossos nossas dele dela eu`,
  ),
  it: list(
    `il lo la gli le di del della dei delle e è che in un una per con non si su da dal come più ma anche sono ha ho mio
     mia miei nostro questo questa quello se perché quando molto nel nella al alla ai alle figlio figlia scuola
     insegnanti genitori mai sempre ci io noi loro essere fatto`,
  ),
  de: list(
    `der die das und ist in zu den dem des ein eine einen einem einer nicht mit von für auf es sich auch als an er sie
     wir ich ihr mein meine unser unsere dass aber wenn wie oder nach bei nur noch schon mehr sehr was man hat haben
     sind war wird werden kann kinder schule lehrer eltern immer nie über zum zur aus um kein keine`,
  ),
  nl: list(
    `de het een en van ik te dat die in is niet we wij zijn op aan met als voor er maar om hij zij ze dan zou wat mijn
     ons onze kinderen ouders leraar leraren altijd nooit ook naar heb heeft hebben wordt worden uit bij over door geen
     nog wel meer zo je jullie`,
  ),
  sv: list(
    `och att det i en som är på av för med den till inte om ett han hon de vi jag har var men så från vid kan när nu
     mycket eller skolan föräldrar lärare barn barnen mitt min våra ska också bara alltid aldrig`,
  ),
  da: list(
    `og at det i en som er på af for med den til ikke om et han hun de vi jeg har var men så fra ved kan når nu meget
     eller skolen forældre lærere børn min mit vores skal også kun altid aldrig`,
  ),
  fi: list(
    `ja on ei että se hän en me te he oli ovat mutta kun niin myös vain kuin tai jos mitä koulu opettaja opettajat
     vanhemmat lapset lapseni meidän minun aina ole olla tämä joka`,
  ),
  pl: list(
    `i w na nie że się z do to jest o jak ale za po co tak od dla przez czy już tylko bardzo są był była być mój moja
     nasze szkoła nauczyciel nauczyciele rodzice dzieci dziecko zawsze nigdy my ja oni jego jej`,
  ),
  cs: list(
    `a v na je se že to s z do o i ale jak za po by pro jsou byl byla být není můj moje naše škola učitel učitelé
     rodiče děti vždy nikdy jsem jsme který která také`,
  ),
  ro: list(
    `și de la în a nu cu pe este un o să că din care pentru mai sunt ce am dar ca se el ea noi eu meu mea copii școală
     profesori părinți niciodată întotdeauna foarte au fost`,
  ),
  hu: list(
    `a az és hogy nem is egy van meg ez de csak már mert mint vagy ha volt én mi ő azt ezt gyerek iskola tanár szülők
     mindig soha nagyon kell lesz`,
  ),
  tr: list(
    `ve bir bu da de için ile çok ama ne o var ben biz gibi daha mi mı değil olarak kadar sonra en her şey çocuk okul
     öğretmen veliler benim bizim hiç`,
  ),
  vi: list(
    `là và của có không cho được trong một những với các tôi chúng con người này đã để khi thì cũng như nhiều phải
     trường giáo viên phụ huynh học sinh rất`,
  ),
  tl: list(
    `ang ng sa na at mga ay hindi ko po namin kami si ni may para kung lang din rin ito siya sila natin aking anak
     guro paaralan magulang wala palagi dahil`,
  ),
  id: list(
    `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada mereka kami kita bisa sudah
     anak sekolah guru orang tua sangat selalu`,
  ),
  ht: list(
    `mwen nou yo ak pou nan pa sa ki ou li se yon te gen lekòl timoun paran pwofesè anpil toujou janm men`,
  ),
  so: list(
    `waa iyo in ka ku oo aan ee la uu ay si waxaa leh macallin macalimiinta dugsiga ardayda caruurta waalidka marka
     wax badan ma u`,
  ),
  sw: list(
    `na ya wa kwa ni za katika la kuwa hii yangu yetu watoto mtoto shule mwalimu walimu wazazi sana lakini kama hawa
     ambao hakuna`,
  ),
};

/** A language that one script alone can decide; where several share it, the most written. */
export const SCRIPTS: readonly { readonly tag: string; readonly letters: RegExp }[] = [
  { tag: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { tag: 'zh', letters: /\p{Script=Han}/gu },
  { tag: 'ko', letters: /\p{Script=Hangul}/gu },
  { tag: 'ar', letters: /\p{Script=Arabic}/gu },
  { tag: 'he', letters: /\p{Script=Hebrew}/gu },
  { tag: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { tag: 'el', letters: /\p{Script=Greek}/gu },
  { tag: 'hi', letters: /\p{Script=Devanagari}/gu },
  { tag: 'bn', letters: /\p{Script=Bengali}/gu },
  { tag: 'pa', letters: /\p{Script=Gurmukhi}/gu },
  { tag: 'gu', letters: /\p{Script=Gujarati}/gu },
  { tag: 'ta', letters: /\p{Script=Tamil}/gu },
  { tag: 'th', letters: /\p{Script=Thai}/gu },
  { tag: 'am', letters: /\p{Script=Ethiopic}/gu },
  { tag: 'km', letters: /\p{Script=Khmer}/gu },
  { tag: 'my', letters: /\p{Script=Myanmar}/gu },
  { tag: 'hy', letters: /\p{Script=Armenian}/gu },
];
