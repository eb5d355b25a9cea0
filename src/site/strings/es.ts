// Every word of the interface in Spanish.
import type { RoleGroup } from '../../domain/finding.ts';
import type { RedactionKind } from '../../domain/response.ts';
import type { Role, RoleSource } from '../../domain/role.ts';
import type { Strings } from './en.ts';
import { searchEs } from './search-es.ts';

const format = (n: number): string => n.toLocaleString('es');
const plural = (n: number, one: string, many: string): string =>
  `${format(n)} ${n === 1 ? one : many}`;
const LISTS = new Intl.ListFormat('es', { type: 'conjunction' });
const list = (items: readonly string[]): string => LISTS.format(items);

const roles: Record<Role, string> = {
  parent: 'madre o padre',
  teacher: 'docente',
  student: 'estudiante',
  'school-staff': 'personal escolar',
  employee: 'empleado o empleada',
  other: 'otra función',
};

const roleSources: Record<RoleSource, string> = {
  given: 'según lo indicó',
  'self-described': 'según dice en su respuesta',
  decided: 'según quien leyó la respuesta entera',
};

const groups: Record<RoleGroup, string> = {
  parent: 'Madres y padres',
  teacher: 'Docentes',
  both: 'Madres y padres docentes',
  student: 'Estudiantes',
  'school-staff': 'Personal escolar',
  employee: 'Empleados',
  other: 'Otras funciones',
  'not-stated': 'Función no indicada',
  'not-shown': 'Función no mostrada',
};

const groupsInText: Record<RoleGroup, string> = {
  parent: 'madres y padres',
  teacher: 'docentes',
  both: 'madres y padres docentes',
  student: 'estudiantes',
  'school-staff': 'miembros del personal escolar',
  employee: 'empleados',
  other: 'con otras funciones',
  'not-stated': 'que no lo dijeron',
  'not-shown': 'cuya función no se muestra',
};

const oneOfGroup: Record<RoleGroup, string> = {
  parent: 'madre o padre',
  teacher: 'docente',
  both: 'madre o padre docente',
  student: 'estudiante',
  'school-staff': 'miembro del personal escolar',
  employee: 'empleado',
  other: 'con otra función',
  'not-stated': 'que no lo dijo',
  'not-shown': 'cuya función no se muestra',
};

const redactions: Record<RedactionKind, string> = {
  email: 'correos electrónicos',
  phone: 'números de teléfono',
  address: 'direcciones postales',
  id: 'números de identidad',
  card: 'números de tarjeta',
  ssn: 'números de seguro social',
  birthdate: 'fechas de nacimiento',
  handle: 'nombres de cuenta',
  link: 'enlaces',
  ip: 'direcciones de red',
  name: 'nombres de personas',
  school: 'nombres de escuelas',
};

export const es: Strings = {
  tag: 'es',
  locale: 'es',
  direction: 'ltr',
  list,
  number: format,
  roles,
  roleSources,
  groups,
  groupsInText,
  redactions,

  frame: {
    skip: 'Ir al contenido',
    mainNav: 'Principal',
    nav: {
      themes: 'Temas',
      summaries: 'Resúmenes',
      search: 'Buscar citas',
      methods: 'Métodos',
      data: 'Datos',
    },
    searchLabel: 'Buscar citas',
    searchButton: 'Buscar',
    sample:
      'Datos de muestra. Todas las respuestas se escribieron para mostrar este sitio; nadie dijo estas palabras.',
    internal:
      'Edición interna, solo para el personal. Contiene palabras de quienes aceptaron solo el uso interno. No se publica ni se reenvía.',
    internalShort: 'Edición interna, no publicar',
    official: (body: string): string => `Sitio oficial de ${body}`,
    caveat:
      'Estas páginas muestran lo que nos contó quien quiso responder. No son una encuesta a toda la población.',
    contact: 'Correcciones y retiradas:',
    accessibility: 'Accesibilidad',
    privacy: 'Privacidad',
    feed: 'Canal de nuevos resúmenes',
    version: (version: string, date: string): string => `Versión ${version} del ${date}`,
    footerNav: 'Sobre este sitio',
    pageTitle: (page: string, site: string): string => `${page} – ${site}`,
    draft:
      'Borrador. Las afirmaciones son palabras de quienes respondieron, elegidas por un programa. Nadie ha redactado aún esta página.',
  },

  count: {
    fewerThan: (limit: number): string => `menos de ${String(limit)}`,
    nearlyAll: 'casi todos',
    hidden: 'no se muestra',
    of: (people: string, all: string): string => `${people} de ${all}`,
    unknownTotal: 'no se sabe cuántas personas respondieron',
    people: (n: number): string => plural(n, 'persona', 'personas'),
    respondents: (n: number): string => plural(n, 'participante', 'participantes'),
    quotes: (n: number): string => plural(n, 'cita', 'citas'),
    summaries: (n: number): string => plural(n, 'resumen', 'resúmenes'),
    responses: (n: number): string => plural(n, 'respuesta', 'respuestas'),
    comments: (n: number): string => plural(n, 'comentario', 'comentarios'),
    findings: (n: number): string => plural(n, 'conclusión', 'conclusiones'),
    rows: (n: number): string => plural(n, 'fila', 'filas'),
    bytes: (n: number): string =>
      n < 1000
        ? `${String(n)} bytes`
        : n < 1_000_000
          ? `${(n / 1000).toFixed(1)} kB`
          : `${(n / 1_000_000).toFixed(1)} MB`,
  },

  evidence: {
    line: (people: string, all: string, byRole: string): string =>
      `Lo plantearon ${people} de ${all} participantes${byRole === '' ? '' : `: ${byRole}`}.`,
    lineUnknownTotal: (people: string, byRole: string): string =>
      `Lo plantearon ${people} participantes${byRole === '' ? '' : ` (${byRole})`}; no se sabe cuántas personas respondieron.`,
    quoted: (n: number): string =>
      n === 1 ? 'Aquí se cita a 1 persona.' : `Aquí se cita a ${format(n)} personas.`,
    otherViews: (n: number): string =>
      `${plural(n, 'cita más muestra', 'citas más muestran')} otras opiniones.`,
    inGroup: (people: string, group: string): string => `${people} ${group}`,
    ofGroup: (people: string, all: string, group: string): string => `${people} de ${all} ${group}`,
    onlyOne: (group: RoleGroup): string => `1 de 1 ${oneOfGroup[group]}`,
    noneOfGroup: (all: string, group: string): string => `ninguna persona de ${all} ${group}`,
    noneElsewhere: (groups: number): string =>
      groups === 1 ? 'nadie en el otro grupo' : 'nadie en los demás grupos',
    smallGroups: 'los grupos más pequeños no se muestran',
    raisedBy: 'Quién lo planteó',
    group: 'Participantes',
    raised: 'Lo plantearon',
  },

  dates: {
    notRecorded: 'Fechas no registradas',
    from: (date: string): string => `Desde el ${date}`,
    until: (date: string): string => `Hasta el ${date}`,
  },

  quote: {
    label: (id: string): string => `Cita ${id}`,
    roleNotStated: 'función no indicada',
    roleNotShown: 'función no mostrada',
    nameNotGiven: 'Sin nombre',
    respondent: 'Participante',
    selfDescribed: (role: string): string => `${role}, según su propio texto`,
    staffOnly: 'Solo para el personal',
    alsoQuoted: 'También en:',
  },

  quotePage: {
    title: (id: string): string => `Cita ${id}`,
    permalink: 'Enlace permanente',
    role: 'Función',
    roleHidden:
      'No se muestra, para que contando funciones no se puedan deducir los números de grupos más pequeños',
    roleGiven: 'En sus palabras',
    question: 'Pregunta respondida',
    noQuestion: 'Ninguna en concreto.',
    askedOfAll: 'Qué se preguntó',
    themes: 'Temas',
    noThemes: 'Ninguno de nuestros temas',
    reviewed: 'revisado por una persona',
    suggested: 'sugerido por un programa',
    errors: 'Cuánto acierta el programa',
    confirmed: 'revisado por una persona, que mantuvo la sugerencia del programa',
    added: 'dado por una persona; el programa no lo había sugerido',
    ruledLast: (date: string): string => `última decisión: ${date}`,
    respondent: 'Código de participante',
    date: 'Fecha de la respuesta',
    dateUnknown: 'No registrada',
    consent: 'Consentimiento',
    consents: {
      staff: (): string => 'Solo para uso interno: no se publica',
      public: (named: boolean): string =>
        `Comentario público, mostrado ${named ? 'con el nombre con que se firmó' : 'sin nombre'}; no se volvió a preguntar a quien lo escribió`,
      survey: (named: boolean): string =>
        `Registrado para todo el lote: puede publicarse ${named ? 'con el nombre de pila' : 'sin nombre'}`,
    },
    since: 'Publicada por primera vez',
    notBefore: (date: string): string => `No antes del ${date}, cuando se recibió su lote`,
    lastChanged: 'Cambios',
    neverChanged: 'Nunca. Con otras palabras sería una cita nueva, con otra dirección.',
    ruledOn: (date: string): string =>
      `Sus palabras, nunca. Una persona revisó por última vez su respuesta el ${date}.`,
    chosenBy: 'Elegida por',
    chosenByEditor: 'una persona del equipo',
    chosenBySoftware: 'un programa',
    fullResponse: 'La respuesta completa',
    fullResponseNote:
      'Las palabras citadas están marcadas. Los datos personales se quitaron antes de guardar nada.',
    notPublished: 'La respuesta completa no se publica.',
    notPublishedMissing: 'No forma parte de las páginas públicas.',
    responsePage: 'Esta respuesta en su propia página',
    changed: 'Qué se cambió',
    unchanged: 'Nada. Son las palabras tal como están en la respuesta.',
    cut: (before: number, after: number): string =>
      `Cortada de una respuesta más larga: aquí no se ${before + after === 1 ? 'cita' : 'citan'} ${before === 0 ? '' : `${plural(before, 'palabra', 'palabras')} de antes`}${before > 0 && after > 0 ? ' ni ' : ''}${after === 0 ? '' : `${plural(after, 'palabra', 'palabras')} de después`}. No se cambió ninguna palabra de la cita.`,
    cutChanged: (before: number, after: number): string =>
      `Aquí no se citan ${plural(before, 'palabra', 'palabras')} de antes ni ${plural(after, 'palabra', 'palabras')} de después.`,
    withdraw: '¿Son palabras suyas? Pida que se retiren',
    omission: (n: number): string =>
      n === 1
        ? 'Se omitió 1 palabra donde aparece ….'
        : `Se omitieron ${format(n)} palabras donde aparece ….`,
    insertion: (text: string): string => `Las palabras [${text}] son de la edición.`,
    cite: 'Citar',
    citePlain: 'Referencia',
    citeMemo: 'Para un informe',
    citeData: 'Datos de referencia (CSL-JSON)',
    inPlace: 'Verla en su resumen',
    exactWords: 'Enlace a estas palabras exactas',
    context: 'Dónde figura',
    supports: 'Apoya esta conclusión:',
    otherView: 'Figura como otra opinión junto a esta conclusión:',
    highlight: 'Es la declaración destacada de este resumen.',
    noFinding: 'Ninguna conclusión la usa.',
    previous: 'Cita anterior',
    next: 'Cita siguiente',
    nearby: 'Citas contiguas',
    withdrawnTitle: (id: string): string => `La cita ${id} fue retirada`,
    withdrawnOn: (date: string): string => `Se retiró el ${date}.`,
    withdrawnNote:
      'Sus palabras ya no están en ninguna página, archivo o canal de este sitio. La dirección se conserva para que una referencia siga explicándose.',
    withdrawnReason: 'Motivo',
  },

  responsePage: {
    title: (id: string): string => `Respuesta ${id}`,
    commentTitle: (id: string): string => `Comentario ${id}`,
    text: 'El texto completo',
    note: 'Todo pasaje citado en este sitio está marcado.',
    quotes: 'Citas tomadas de ella',
    themes: 'Temas que recibió',
    noThemes: 'No le corresponde ninguno de nuestros temas.',
    otherLanguage: (language: string): string =>
      `Está en ${language}. Solo buscamos temas en inglés.`,
    why: (words: string): string => `por «${words}»`,
    statuses: {
      suggested: 'sugerido por un programa',
      confirmed: 'confirmado por una persona',
      added: 'añadido por una persona',
    },
    removed: 'Quitado antes de publicar',
  },

  home: {
    latest: 'Último resumen',
    themes: (n: number): string => (n === 4 ? 'Cuatro temas' : `${format(n)} temas`),
    themesNote: 'Cada marca es una persona. Una marca alta planteó el tema, una corta no.',
    themesNoteBars:
      'La barra muestra cuántas personas plantearon el tema; la línea, cuántas respondieron.',
    raisedIn: 'Lo plantearon, en los resúmenes más recientes',
    all: 'Todos los resúmenes',
    reach: 'Hasta dónde llegan estas opiniones',
    reachText: (people: string): string =>
      `${people} quisieron responder. Nadie fue elegido por sorteo, así que los números describen solo a quienes nos escribieron. Una misma persona puede figurar en más de un resumen.`,
    reachLink: 'Cómo trabajamos y cuánto acierta el programa',
    files: 'Canales y datos',
    filesData: 'Descargar todas las citas, conclusiones y cifras',
    filesAtom: 'Canal de resúmenes (Atom)',
    filesJson: 'Canal de resúmenes (JSON)',
    findingsAtom: 'Canal de conclusiones (Atom)',
    findingsJson: 'Canal de conclusiones (JSON)',
    leftOut: (titles: string): string =>
      `No está en esta tabla: ${titles}. Ahí no se sabe cuántas personas respondieron, así que sus números no pueden ir junto a los demás.`,
    empty: 'Aún no se ha publicado ningún resumen.',
    searchHint: 'Una palabra o frase que la gente usó, como «tarea» o «llamar a casa».',
  },

  summaries: {
    title: 'Resúmenes',
    intro: 'Una página por cada consulta: qué preguntamos, quién respondió y qué dijo.',
    draft: 'borrador',
  },

  summary: {
    open: 'Abierta',
    wasOpen: 'Estuvo abierta',
    respondents: 'Participantes',
    reported: (n: number, reported: number): string =>
      `${format(n)} aquí; se comunicaron ${format(reported)}`,
    totalUnknown: (n: number, responses: number): string =>
      `${format(n)}, con ${plural(responses, 'respuesta', 'respuestas')}; no se sabe cuántas personas respondieron en total`,
    roles: 'Funciones',
    rolesUnknown: 'Nadie indicó su función',
    smallGroups: 'los grupos más pequeños no se muestran',
    roleCount: (people: string, group: RoleGroup): string =>
      `${people} ${group === 'both' ? 'ambas cosas' : group === 'not-stated' ? 'sin indicar' : people === '1' ? oneOfGroup[group] : groupsInText[group]}`,
    quoted: 'Citas',
    quotedPeople: (people: number, quotes: number): string =>
      `${plural(people, 'persona', 'personas')}, ${plural(quotes, 'cita', 'citas')}`,
    version: 'Versión',
    versionDate: (version: string, date: string): string => `${version}, ${date}`,
    reach: '¿Hasta dónde se puede llevar esto?',
    reachShort: 'Son las opiniones de quienes respondieron, no de toda la población.',
    reachSelf: (n: string): string => `${n} quisieron responder.`,
    reachReported: (body: string, reported: number, n: string): string =>
      `${body} cuenta ${format(reported)} participantes. Esta página cuenta a los ${n} cuyas palabras contiene; al resto no se le puede seguir el rastro desde aquí.`,
    reachUnknown: 'No se sabe cuántas más hay, así que no se dan proporciones.',
    reachRole: (known: string, all: string): string =>
      `Se conoce la función de ${known} de ${all}.`,
    reachFacts: 'No se ha comprobado si lo que dicen es cierto.',
    reachSmall: (limit: string): string =>
      `«Función no mostrada» y «menos de ${limit}» protegen a las personas de grupos pequeños.`,
    reachFindings: (editors: string): string => `Las conclusiones las escribieron ${editors}.`,
    reachDraft: 'Un programa preparó las conclusiones con palabras de quienes respondieron.',
    reachTags: (reviewed: string, all: string): string =>
      `Un programa sugirió los temas; una persona ha revisado ${reviewed} de ${all} respuestas.`,
    reachMore: 'Cómo trabajamos',
    contents: (n: number): string => `En esta página: ${plural(n, 'parte', 'partes')}`,
    highlight: 'Declaración destacada',
    asked: 'Qué preguntamos',
    noQuestions: 'Las preguntas no se registraron.',
    who: 'Quién respondió',
    whoPoint: (n: string, group: string, notStated: string): string =>
      `${n} son ${group}${notStated === '' ? '' : `; ${notStated} no lo dijeron`}.`,
    whoMostSilent: (people: string): string => `${people} no dijeron quiénes son.`,
    whoEveryone: 'Todas las personas que respondieron, según la función que indicaron.',
    whoComments: (n: string): string => `${n} a este resumen no se cuentan aquí.`,
    role: 'Función',
    people: 'Personas',
    closed: 'Respuestas a las preguntas cerradas',
    explained: (isAskedWhy: boolean): string =>
      isAskedWhy
        ? 'Por qué, en sus propias palabras'
        : 'En sus propias palabras, donde usan las de la pregunta',
    explainedBy: (option: string): string => `De quienes eligieron «${option}»`,
    explainedApart:
      'De las respuestas abiertas a la misma encuesta. Junto a lo que alguien escribió no se dice qué opción eligió.',
    closedAnswered: (people: string): string => `Respondieron ${people}.`,
    option: 'Respuesta',
    themes: 'Temas en las respuestas',
    themesPoint: (theme: string, people: string): string =>
      `${theme} fue lo más frecuente: lo plantearon ${people}.`,
    themesNone: 'Ninguna respuesta recibió uno de nuestros temas.',
    theme: 'Tema',
    raised: 'Personas que lo plantearon',
    checked: 'Etiquetas revisadas por una persona',
    uncovered: (n: string): string => `${n} sin ninguno de estos temas.`,
    from: (editors: string): string => `De ${editors}`,
    findings: 'Conclusiones',
    noFindings: 'No hay conclusiones: nada en estas respuestas puede citarse todavía.',
    claimByRespondents:
      'En palabras de quienes respondieron, hasta que alguien redacte la conclusión.',
    otherViews: 'Otras opiniones',
    carriers: (n: number): string =>
      n === 1 ? 'La respuesta que la apoya' : `Las ${String(n)} respuestas que la apoyan`,
    carriersFile: 'Todas en findings.csv',
    themesNote:
      'Esta tabla cuenta respuestas etiquetadas. Los temas y las personas de cada conclusión los elige quien la edita, así que sus números pueden ser otros.',
    noOtherViews: 'No se encontró ninguna en las respuestas revisadas.',
    saidElse: (n: number, themes: number): string => {
      if (n === 0) return '';
      const raised = themes === 1 ? 'este tema' : 'estos temas';
      return n === 1
        ? `Otra persona planteó ${raised} y dijo otra cosa.`
        : `Otras ${format(n)} personas plantearon ${raised} y dijeron otra cosa.`;
    },
    linkToFinding: (n: number): string => `Enlace a la conclusión ${String(n)}`,
    next: 'Qué pasó después',
    noAction: (date: string): string => `Ninguna medida registrada a fecha de ${date}.`,
    answers: 'Responde a la',
    finding: (n: number): string => `conclusión ${String(n)}`,
    postScript: (editors: string): string => `Posdata de ${editors}`,
    postScriptNote: 'Son palabras de la edición. No son prueba de nada ni se cuentan.',
    comments: 'Comentarios a este resumen',
    commentsCount: (n: number): string =>
      n === 1
        ? '1 comentario, aparte de las respuestas.'
        : `${format(n)} comentarios, aparte de las respuestas.`,
    commentsClosed: (date: string): string => `Los comentarios se cerraron el ${date}.`,
    moderated: 'Los comentarios se leen antes de mostrarse.',
    commentLabel: (n: number): string => `Comentario ${String(n)}`,
    cite: 'Citar y descargar',
    citeText: 'Referencia',
    downloads: 'Archivos',
    downloadQuotes: 'Citas (CSV)',
    downloadFindings: 'Conclusiones (CSV)',
    downloadCounts: 'Cifras (CSV)',
    downloadCitations: 'Datos de referencia (CSL-JSON)',
    source: 'De dónde vienen las respuestas',
    more: 'Más sobre esto',
    topics: 'Asuntos',
    topicAlso: 'También en',
    moreShared: (topics: string): string => `comparte ${topics}`,
    print: 'Imprimir esta página',
  },

  themes: {
    title: 'Temas',
    intro: 'Lo que buscamos en cada respuesta y cuánto encontramos.',
  },

  theme: {
    counts: 'Qué cuenta',
    not: 'Qué no cuenta',
    exampleCounts: 'Por ejemplo',
    exampleNot: 'Por ejemplo, esto no',
    raisedIn: 'Cuántas personas lo plantearon',
    said: 'Qué dijo la gente',
    nothingSaid: 'Ninguna conclusión tiene aún este tema.',
    findingIn: (n: number): string => `Conclusión ${String(n)} de`,
    moreFindings: (n: number): string =>
      n === 1
        ? 'Una conclusión más, con sus citas en su resumen'
        : `${format(n)} conclusiones más, con sus citas en sus resúmenes`,
    compare: 'Familias y docentes, lado a lado',
    comparePoint:
      'Lo que dijo cada grupo, junto a cuántos de él plantearon el tema. Los resúmenes van por separado, y quien dio las dos funciones no está en ninguna de las dos listas.',
    notCompared:
      'Aquí no se ponen lado a lado: uno de los dos grupos no respondió, es demasiado pequeño para mostrarlo o se cita sin función.',
    noQuoteOf: 'Ninguna cita sobre este tema se muestra con esta función.',
    moreOf: (n: number): string => `${plural(n, 'cita más', 'citas más')} en la lista completa`,
    pointByPoint: 'Punto por punto: cuántos de cada grupo respaldan cada conclusión',
    point: 'Conclusión',
    otherGroups: 'Los demás grupos',
    raisedNote:
      'Los números de abajo cuentan personas: quiénes lo plantearon, de todas las que respondieron.',
    with: 'Con otros temas',
    withPoint:
      'Personas cuyas respuestas llevan la etiqueta de este tema y de otro. Los temas que quien edita dio a una conclusión no se cuentan aquí.',
    moreShared: (n: number): string =>
      n === 1
        ? 'en una conclusión con este tema:'
        : `en ${String(n)} conclusiones con este tema, por ejemplo:`,
    all: 'Todas las citas sobre este tema',
    allCount: (n: number): string => `${plural(n, 'cita', 'citas')}, por resumen.`,
    allPaged: (n: number, pages: number): string =>
      `${plural(n, 'cita', 'citas')}, por resumen, en ${pages === 1 ? 'una página propia' : `${plural(pages, 'página', 'páginas')} propias`}.`,
    readAll: (n: number): string => (n === 1 ? 'Leer la cita' : `Leer las ${format(n)} citas`),
    moreOfFinding: (n: number): string =>
      n === 1 ? 'Una cita más, en su resumen' : `${format(n)} citas más, en su resumen`,
    noQuotes: 'Ninguna cita tiene aún este tema.',
    pages: 'Páginas',
    page: (n: number): string => `Página ${String(n)}`,
    pageOf: (n: number, of: number): string => `página ${String(n)} de ${String(of)}`,
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    wholeList: 'La lista completa en un archivo:',
    review: (reviewed: string, suggested: string): string =>
      `Etiquetas en respuestas: ${reviewed} revisadas por una persona, ${suggested} sugeridas solo por un programa.`,
    reviewHidden:
      'Donde se ocultan números pequeños, no se dice cuántas etiquetas revisó una persona.',
    markNote: 'Las palabras que muestran el tema van subrayadas, cuando son pocas.',
  },

  search: searchEs,

  quotes: {
    title: 'Todas las citas',
    intro: (quotes: string): string =>
      `${quotes}, el resumen más reciente primero. Use «buscar en la página» de su navegador para encontrar una palabra.`,
    bySummary: 'Hay demasiadas citas para una página. Elija un resumen:',
  },

  batch: {
    title: 'Lote',
    batchFor: 'Lote para',
    funnel: 'Del archivo a estas páginas',
    funnelPoint: (received: string, published: string): string =>
      `Entraron ${received}; se publican ${published}.`,
    step: 'Paso',
    count: 'Número',
    received: 'Filas del archivo',
    duplicates: 'Repeticiones exactas',
    duplicatesReason: 'la misma fila otra vez',
    rejected: 'Apartadas',
    withheld: 'Retenidas',
    published: 'Filas publicadas',
    responses: 'Respuestas que dieron',
    responsesReason: 'una fila puede contener varias respuestas',
    comments: 'Comentarios que dieron',
    tagged: 'de ellas, con un tema',
    noTheme: 'de ellas, sin tema',
    reviewed: 'Respuestas revisadas por una persona',
    quoted: 'Respuestas citadas',
    notTagged: (language: string): string => `de ellas, en ${language}, donde no buscamos temas`,
    nearDuplicates: 'La misma carta enviada varias veces',
    nearDuplicatesNone: 'Ningún texto llegó más de una vez con casi las mismas palabras.',
    nearDuplicatesText: (groupCount: number, members: number): string =>
      `${format(members)} respuestas forman ${plural(groupCount, 'grupo', 'grupos')} con casi el mismo texto. Cuentan como personas; de cada grupo puede citarse una.`,
    nearDuplicatesUnlisted: (n: number): string =>
      n === 1
        ? 'De 1 grupo no se tomó ninguna cita, así que no tiene página.'
        : `De ${format(n)} grupos no se tomó ninguna cita, así que no tienen página.`,
    answeredNote: (answered: string, parts: string): string =>
      `${answered} cuenta toda fila con una respuesta, también repeticiones y comentarios: ${parts}. El resumen cuenta a cada persona una vez y no a quienes comentan.`,
    source: 'De dónde viene',
    file: 'Archivo',
    format: 'Formato',
    encoding: 'Codificación',
    hash: 'SHA-256 del archivo',
    takenIn: 'Incorporado',
    channel: 'Cómo se preguntó',
    channelUnknown: 'No registrado',
    names: 'Nombres',
    namesFirst: 'Nombres de pila, cuando la persona los publicó',
    namesNone: 'No se publican nombres',
    regime: 'Números pequeños',
    regimePublic: 'Se muestran tal cual: los comentarios ya eran públicos',
    regimeSurvey: 'Los grupos de menos de 10 no se muestran con exactitud',
    total: 'Filas con respuesta',
    totalUnknown: 'No se sabe, así que no se dan proporciones',
    questions: 'Preguntas',
    noQuestions: 'El archivo no dice qué se preguntó.',
    open: 'abierta',
    closed: 'cerrada',
    redacted: 'Datos personales quitados',
    redactedNone: 'No se encontró ninguno.',
    kind: 'Tipo',
    stretches: 'Los días se juntan hasta que cada línea reúne al menos diez respuestas.',
    change: 'Qué cambió este lote',
    changeFirst: 'Es el primer lote: antes no había nada.',
    before: 'Antes',
    after: 'Con él',
    what: 'Cifra',
    peopleWho: 'Personas que escribieron',
    responsesIn: 'Respuestas',
    raised: (theme: string): string => `Personas que mencionaron ${theme}`,
    findingMoved: 'Conclusiones a las que suma personas',
    behind: (before: string, after: string): string =>
      `personas que la apoyan: ${before} antes, ${after} con este lote`,
    newQuotes: (n: number): string =>
      n === 0
        ? 'Ninguna cita de estas páginas viene de él.'
        : `${plural(n, 'cita de estas páginas viene', 'citas de estas páginas vienen')} de él:`,
    changeHidden:
      'Los temas y las conclusiones se omiten: del antes y el después se podría saber qué pocas personas mencionaron algo.',
    arrivals: 'Cuándo llegaron las respuestas',
    day: 'Día',
    software: 'Programa',
    model: (version: string, date: string): string =>
      `Modelo de temas ${version}, entrenado el ${date}`,
    codebook: (hash: string): string => `Lista de temas ${hash}`,
  },

  methods: {
    title: 'Métodos',
    intro:
      'Cómo un archivo de respuestas se convierte en estas páginas, y qué pueden decir los números y qué no.',
    steps: 'De las respuestas a las páginas',
    stepsList: [
      'Una persona del equipo incorpora un archivo de respuestas. Se cuenta cada fila. Las que no entran se anotan con el motivo.',
      'Un programa quita los datos personales antes de guardar nada: direcciones, números, nombres.',
      'Las repeticiones exactas se descartan y se cuentan. Los textos casi iguales se agrupan.',
      'Un programa sugiere temas para cada respuesta, con las palabras que los llevan. Las personas revisan algunos: abajo y en cada resumen se dice cuántos.',
      'Las citas se cortan de las respuestas por su posición. Nunca se teclean, así que no pueden apartarse de la fuente.',
      'Las conclusiones las escribe una persona, o se preparan con palabras de quienes respondieron. Cada una lleva su número.',
    ],
    who: 'Quién puede responder y quién no lo hizo',
    whoText:
      'Puede responder cualquiera que se entere de la pregunta. Quien tiene opiniones firmes responde más. Quien no tiene tiempo, conexión o inglés responde menos. Los números describen a quienes respondieron.',
    tagging: 'Cuánto acierta el programa',
    taggingBlind: {
      none: 'La comprobación a ciegas por personas, en respuestas de este sitio, aún no tiene cifras.',
      some: 'La comprobación a ciegas por personas, en respuestas de este sitio, está más abajo.',
    },
    taggingPoint: (right: string, found: string, f1: string): string =>
      `De 100 etiquetas que pone, unas ${right} son correctas. De 100 que debería poner, halla unas ${found}. Ambas en una cifra (macro-F1, como mucho 1): ${f1}.`,
    taggingMethodPlain: 'Cada texto lo leyó una copia del programa que no había aprendido de él.',
    taggingNone: 'No hay cifras registradas de este modelo.',
    taggingMethod: 'Cómo se midió',
    taggingCoders: 'Quién codificó los textos',
    taggingResponses: 'Textos',
    precision: 'De las que marca, correctas',
    recall: 'De las que debería, halladas',
    f1: 'Ambas en una',
    support: 'Ejemplos codificados',
    highlightFigure: (hit: string, n: string): string =>
      `La frase que elige para citar es una que elegiría una persona en ${hit} de ${n} casos.`,
    roleFigure: (accuracy: string, n: string): string =>
      `Lee bien la función de quien escribe en ${accuracy} de ${n} textos. Una función se publica solo si la persona la dice.`,
    trainedOn: 'De qué aprendió, y cómo lee cada fuente',
    trainedOnSource: 'Archivo de textos',
    trainedOnNote:
      'La cifra dice cómo leyó el programa estos textos cuando aún no había aprendido de ellos.',
    notMeasured: 'sin medir',
    weaknesses: 'En qué se equivoca',
    noWeaknesses: 'No hay nada anotado.',
    checked: 'Lo que hallan las personas al comprobarlo',
    checkedText:
      'Una de cada diez respuestas se elige al azar. Se lee antes de ver lo que propone el programa, así que estas cifras son nuestras propias tasas de error. El programa nunca aprende de esas respuestas.',
    checkedMeans:
      'En el resto del sitio, «revisado por una persona» dice menos: alguien decidió sobre una respuesta viendo lo que proponía el programa.',
    checkedPer: 'Revisadas así hasta ahora:',
    checkedNone: 'Nadie ha leído ninguna todavía, así que no podemos dar una tasa de error propia.',
    checkedCount: (n: string): string => `Leídas hasta ahora: ${n}.`,
    checkedFew:
      'Son muy pocas para decir cuánto se equivoca el programa; léalas como casos sueltos.',
    checkedMissed: 'Solo lo dieron las personas',
    checkedWrong: 'Solo lo dio el programa',
    readers: 'Cuánto coinciden las personas entre sí',
    readersText:
      'Algunas respuestas las leen dos personas que no ven lo que decidió la otra. Kappa y alfa descuentan lo que coincidiría por azar. 1 es acuerdo total, 0 no es más que el azar.',
    readersNone: 'Ninguna respuesta ha sido leída por dos personas todavía.',
    readersCount: (n: string): string => `Pares de lecturas hasta ahora: ${n}.`,
    readersAgree: 'Ambas dijeron lo mismo',
    kappa: 'Kappa de Cohen',
    alpha: 'Alfa de Krippendorff',
    noFigure: 'ninguno: todas las lecturas fueron iguales',
    uncovered: 'Respuestas sin ningún tema',
    uncoveredText:
      'Nuestros temas no abarcan todo lo que la gente escribe. Estas respuestas cuentan en todos los totales, sin tema. Cuando varias personas comparten un asunto, el programa lo nombra aquí con sus palabras, como candidato a tema nuevo; un grupo de menos de tres personas se omite.',
    gap: (phrases: readonly string[], people: string): string =>
      `${people}: ${phrases.map((phrase) => `«${phrase}»`).join(', ')}`,
    choosing: 'Cómo se eligen y editan las citas',
    choosingText: [
      'Las citas se eligen para abarcar lo dicho, repartirse entre personas y funciones, y entenderse por sí solas.',
      'Las palabras nunca se cambian. Lo omitido se muestra como …, lo añadido por la edición va entre [ ].',
      'La ortografía y la gramática quedan como se escribieron. Ninguna cita se señala por sus faltas.',
      'Bajo una conclusión figuran como mucho dos citas de la misma persona.',
    ],
    exampleTitle: 'Un ejemplo',
    exampleSource: 'La respuesta',
    exampleQuote: 'La cita',
    example: {
      source:
        'Llevo nueve años enseñando aquí y, la verdad, mandan el horario nuevo el viernes por la noche, así que nadie puede planear la semana.',
      quote:
        '“Llevo nueve años enseñando aquí y … [la oficina manda] el horario nuevo el viernes por la noche, así que nadie puede planear la semana.”',
    },
    small: 'Números pequeños',
    smallText: [
      'Cuando los comentarios ya eran públicos, las cifras se muestran tal cual.',
      'En las encuestas, un grupo de menos de 10 se muestra como «menos de 10». Puede ocultarse otro número para que el primero no pueda calcularse.',
      'Una proporción que mostraría que casi todo un grupo dijo algo se lee «casi todos».',
    ],
    cannot: 'Qué no pueden decir los números',
    cannotText: [
      'No muestran cuán común es una opinión entre todas las familias, docentes o estudiantes.',
      'Un tema que pocas personas plantean puede importar. Uno que plantean muchas puede ser uno por el que se preguntó.',
      'Los resúmenes no se suman entre páginas como si fueran personas distintas.',
    ],
    moderation: 'Qué se retiene',
    moderationText:
      'Las respuestas se retienen enteras, nunca editadas, cuando son ofensivas, ajenas al asunto, publicitarias, o acusan a alguien identificable. Las páginas de los lotes las cuentan con el motivo.',
    withdrawal: 'Cómo pedir que se retiren sus palabras',
    withdrawalText:
      'Escríbanos con la dirección de la cita. La respuesta entera se quita de todas las páginas, archivos y canales la próxima vez que se genere el sitio. La dirección de la cita dirá entonces que fue retirada.',
    glossary: 'Palabras usadas en este sitio',
    glossaryList: [
      ['Consulta', 'Preguntas hechas al público, abiertas durante un tiempo.'],
      ['Lote', 'Un archivo de respuestas incorporado de una vez.'],
      ['Respuesta', 'Lo que una persona escribió a una pregunta.'],
      ['Participante', 'Una persona que respondió.'],
      ['Tema', 'Un asunto que buscamos en cada respuesta.'],
      ['Cita', 'Palabras cortadas de una respuesta, tal como se escribieron.'],
      [
        'Conclusión',
        'Una afirmación numerada con las citas y el número de personas que la sostienen.',
      ],
      ['Otras opiniones', 'Citas que discrepan de una conclusión o la matizan.'],
      [
        'Regla de conteo',
        'Una fila de marcas. Cada marca es una persona; las altas plantearon el asunto.',
      ],
    ],
    standards: 'Normas de presentación',
    standardsText: 'Dónde se responde cada punto de la lista COREQ para informes cualitativos.',
    standardsItem: 'Punto',
    standardsWhere: 'Se responde en',
    standardsList: [
      [
        '10–12, cómo se encontró a las personas y cuántas',
        'Quién respondió, en cada resumen; la página del lote',
      ],
      ['24, número de codificadores', 'Cuánto acierta el programa'],
      ['25, descripción del árbol de códigos', 'Las páginas de los temas'],
      ['29, citas presentadas e identificadas', 'Cada cita tiene un código y una página'],
      ['30, coherencia entre datos y conclusiones', 'Cada conclusión indica su número y sus citas'],
      ['32, casos diversos y temas menores', 'Otras opiniones, bajo cada conclusión'],
    ],
  },

  data: {
    title: 'Datos',
    intro:
      'Exactamente los números y las palabras de estas páginas, en archivos. Los números pequeños se ocultan igual que en las páginas.',
    checksum: 'SHA-256',
    whole: 'Resúmenes completos',
    wholeText: 'Cada resumen como informe, como tablas o como proyecto para programas de análisis.',
    tooMany: (responses: string, limit: string): string =>
      `Sus ${responses} respuestas están en los archivos de respuestas de arriba, por partes. A partir de ${limit}, un solo archivo con todas es mayor de lo que admiten muchos sitios, así que sus tablas, su JSON y su proyecto para programas de análisis no están aquí. Quien lleva este sitio los genera con`,
    formats: {
      md: 'Informe en Markdown',
      docx: 'Informe para Word, cada cita con su referencia al pie',
      csv: 'Codificación, citas, conclusiones, cifras y libro de códigos en CSV, en un zip, con un diccionario de columnas',
      json: 'Las mismas tablas en un documento JSON',
      qdpx: 'Proyecto para programas de análisis cualitativo (REFI-QDA 1.0)',
      csl: 'Referencias para Zotero y otros programas (CSL-JSON)',
    },
    readme: 'Qué contiene cada archivo, para quien encuentre la carpeta sin esta página',
    updated: (date: string): string => `actualizado el ${date}`,
    themes: 'Citas por tema',
    themeFile: (theme: string): string => `Todas las citas publicadas sobre el tema ${theme}`,
    dictionary: 'Qué significan las columnas',
    safe: 'Los CSV están en UTF-8. Una celda que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante.',
    rights: 'Derechos',
    rightsText:
      'Las palabras son de quienes las escribieron. Puede citarlas con la referencia que da la página de cada cita.',
    files: {
      quotes: 'Todas las citas publicadas con su autoría, temas y dirección',
      findings: 'Todas las conclusiones con su texto, apoyo y línea de prueba',
      counts: 'Personas por tema y función en cada resumen, sin los números pequeños',
      responses:
        'Todas las respuestas publicadas, citadas o no; temas solo si se escribió en público',
      codebook: 'Los temas, con lo que cuenta y lo que no',
      summaries: 'Todos los resúmenes con conclusiones, cifras y códigos de citas',
      citations:
        'Referencias de todos los resúmenes y citas, para Zotero y otros programas (CSL-JSON)',
      staff:
        'Solo para el personal: todas las respuestas con consentimiento, revisión y probabilidades',
    },
    columns: {
      quote: 'Código de la cita; parte de su dirección',
      response: 'Código de la respuesta',
      batch: 'Carpeta de la entrega con la que llegó',
      summary: 'Nombre corto del resumen; parte de su dirección',
      finding: 'Código de la conclusión; parte de su dirección',
      number: 'Número de la conclusión en la página; puede cambiar',
      text: 'Las palabras; en una cita, … donde se omitió algo y [ ] para la edición',
      by: 'Quién lo dijo, tal como se muestra',
      themes: 'Códigos de los temas, separados por espacios',
      reviewed: 'yes si una persona revisó los temas',
      language: 'Idioma de las palabras (BCP 47)',
      date: 'Fecha de la respuesta, vacía si no se registró',
      kind: 'response (respuesta) o comment (comentario)',
      url: 'Dónde está',
      claim: 'La afirmación',
      claimBy: 'editor, o respondents si son palabras de quienes respondieron',
      support: 'Frases de apoyo',
      evidence: 'La línea de prueba, como en la página',
      quotes: 'Códigos de citas, separados por espacios',
      responses: 'Códigos de las respuestas que la apoyan; vacío donde se ocultan números pequeños',
      otherViews: 'Códigos de citas con otras opiniones, separados por espacios',
      theme: 'Código del tema',
      group: 'Grupo por función, o all (todos)',
      raised: 'Personas que plantearon el tema; en palabras si el número se oculta',
      of: 'Personas del grupo; vacío si el total no se registró',
      consent: 'staff, public o survey: lo que permite mostrarla',
      nearDuplicateOf: 'Identificador de la respuesta que casi repite',
      scores: 'Probabilidad de cada tema',
      name: 'Nombre del tema',
      definition: 'Definición',
      include: 'Qué cuenta',
      exclude: 'Qué no cuenta',
    },
  },

  feeds: {
    findings: (site: string): string => `${site}: conclusiones`,
    otherViews: (n: number): string =>
      `${plural(n, 'cita muestra', 'citas muestran')} otra opinión.`,
  },

  /** Of the internal edition alone. */
  staff: {
    title: 'Solo para el personal',
    intro:
      'Lo que la edición pública deja fuera: respuestas de uso interno, quién ha leído qué, cuán seguro está el programa y textos que se repiten.',
    file: 'Todo ello en un archivo (staff.csv)',
    progress: (reviewed: string, all: string): string =>
      `Una persona ha leído ${reviewed} de ${all}.`,
    kept: (n: number): string =>
      n === 0
        ? 'Ninguna respuesta es de uso interno'
        : `${plural(n, 'respuesta', 'respuestas')} de uso interno`,
    groups: (n: number): string =>
      n === 0
        ? 'Ningún texto se repite casi igual'
        : `${plural(n, 'grupo', 'grupos')} de textos casi iguales`,
    unsure: 'Etiquetas de las que el programa está menos seguro',
    review: 'Revisión',
    reviewed: 'Una persona ha decidido sus temas',
    notReviewed: 'Nadie la ha leído aún: sus temas son del programa',
    confidence: 'Probabilidad de que una persona formada dé el tema',
    nearDuplicates: 'Casi el mismo texto',
  },

  privacy: {
    title: 'Privacidad',
    readingText:
      'Este sitio no pone cookies, no mide visitas y no carga nada de otros servidores. Su búsqueda se queda en su navegador.',
    published: 'Qué publicamos de quienes responden',
    publishedText: [
      'Las palabras que nos enviaron, sin los datos personales.',
      'Un nombre de pila, solo si la persona lo publicó.',
      'Una función, solo si la persona la indicó o la dice en su respuesta.',
    ],
    removed: 'Qué se quita',
    removedText: 'Antes de guardar una respuesta, un programa quita:',
    withdraw: 'Retirar sus palabras',
    withdrawText: [
      'Envíenos la dirección de la página que muestra sus palabras. Lleva el código de la cita o de la respuesta, como q3cd956fwg. Si no la encuentra, envíe algunas de las palabras.',
      'No hace falta que dé un motivo.',
      'La respuesta entera se quita entonces de todas las páginas, archivos y canales la próxima vez que se genere este sitio. La dirección de la cita se conserva y dice que fue retirada.',
    ],
    within: (time: string): string => `Respondemos en ${time}.`,
    withinUnknown: 'Aquí no se fija cuánto tarda. Pregúntelo al escribir.',
    writeTo: 'Escriba a',
    index: 'Buscadores',
    indexText:
      'Las páginas de una sola cita o respuesta piden a los buscadores que no las incluyan.',
  },

  accessibility: {
    title: 'Accesibilidad',
    target: 'Este sitio está hecho para cumplir WCAG 2.2, nivel AA.',
    done: 'Qué hacemos',
    doneList: [
      'Todas las páginas se leen e imprimen sin JavaScript.',
      'Todo funciona solo con el teclado.',
      'Los dibujos están junto a una tabla con los mismos números.',
      'Cada tema tiene nombre y un subrayado propio, nunca solo color.',
      'Funcionan el modo oscuro, el alto contraste, el texto grande y las pantallas estrechas.',
    ],
    known: 'Qué sabemos que falta',
    knownText:
      'Las palabras se muestran como se escribieron, así que algunas cuestan de leer. No todos los lectores de pantalla anuncian las palabras marcadas; el tema se nombra siempre también en el texto.',
    tested: 'Cómo se comprueba',
    testedText:
      'Cada tipo de página se comprueba por programa en claro, oscuro y colores forzados y a 320 píxeles cada vez que cambia el sitio. Los lectores de pantalla se prueban a mano con un guion escrito.',
    problem: 'Si algo no le funciona, díganoslo.',
  },

  notFound: {
    title: 'No encontramos esa página',
    text: 'Puede haberse movido, puede que sus palabras se hayan retirado, o que la dirección esté mal escrita.',
    search: 'Busque en las citas o empiece por aquí:',
    below: '¿Busca una parte de un resumen?',
    belowNote:
      'Las conclusiones y las citas cambian de lugar cuando se edita una página. Estos son los resúmenes por su dirección, primero los más recientes, con las conclusiones de hoy.',
  },

  copy: {
    copy: 'Copiar',
    copyQuote: (label: string): string => `Copiar ${label} con su referencia`,
    copied: 'Copiado',
    failed: 'No se copió',
  },
};
