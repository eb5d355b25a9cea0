// The words of the search in Spanish.
import type { SearchStrings } from './search-en.ts';

// As Spanish has it: a point from five digits on. Not by Intl, as in English.
const number = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');

const about = (one: string, many: string, order: string): SearchStrings['inResponses'] => {
  const things = (n: number): string => `${number(n)} ${n === 1 ? one : many}`;
  return {
    loading: `Cargando las ${many}…`,
    failed: `No se pudieron cargar las ${many}. Puede que no haya conexión.`,
    nearNote: (words) => `Estas ${many} contienen palabras escritas casi como las suyas: ${words}.`,
    found: (n, typed, part) => {
      const what =
        typed === ''
          ? `${things(n)} ${n === 1 ? 'pasa' : 'pasan'} los filtros`
          : `${things(n)} ${n === 1 ? 'coincide' : 'coinciden'} con ${typed}`;
      return part === null ? `${what}.` : `${what}, ${number(part.n)} de ${part.group}.`;
    },
    all: (n) => `Todas las ${many} (${number(n)}), ${order}.`,
    none: (typed) =>
      typed === '' ? `Ninguna ${one} pasa estos filtros.` : `Ninguna ${one} coincide con ${typed}.`,
    noneButNear: (typed, n) =>
      `Ninguna ${one} coincide con ${typed}, pero ${things(n)} ${n === 1 ? 'contiene' : 'contienen'} palabras escritas casi igual.`,
    withoutFilter: (filter, n) => `Sin el filtro «${filter}»: ${things(n)}`,
    withoutWord: (word, n) => `Sin la palabra «${word}»: ${things(n)}`,
  };
};

export const searchEs: SearchStrings = {
  number,
  ...about('cita', 'citas', 'primero las del resumen más reciente'),
  inResponses: about('respuesta', 'respuestas', 'primero las del lote más reciente'),
  scope: 'Buscar en',
  scopeQuotes: 'Citas',
  scopeResponses: 'Todas las respuestas',
  lookInResponses: 'Buscar en todas las respuestas',
  response: (id) => `Respuesta ${id}`,
  inData: 'en los archivos de datos',
  title: 'Buscar citas',
  query: 'Palabras que buscar',
  hint: 'Ponga una frase entre comillas. Ponga un signo menos delante de una palabra que no quiera.',
  theme: 'Tema',
  role: 'Papel',
  summary: 'Resumen',
  year: 'Año',
  noYear: 'Año desconocido',
  button: 'Buscar',
  clear: 'Borrar',
  filters: 'Filtros',
  skip: 'Ir a los resultados',
  results: 'Resultados',
  near: 'Grafías parecidas',
  noScript:
    'La búsqueda necesita JavaScript. Sin él, estas páginas contienen todas las citas y su navegador puede buscar una palabra en ellas:',
  allQuotes: 'Todas las citas en una página',
  quotesOn: (theme) => `Todas las citas sobre ${theme}`,
  browse: 'O explore',
  again: 'Volver a intentarlo',
  searched: (all, summaries, responses) =>
    `La búsqueda abarca ${all} de ${summaries}, o cada palabra publicada de ${responses}.`,
  pages: 'Páginas de resultados',
  page: (n) => `Página ${String(n)}`,
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  quote: (id) => `Cita ${id}`,
  onPage: (page, of) => `Página ${String(page)} de ${String(of)}.`,
  cut: 'Solo se buscaron las primeras palabras.',
  waysOn: 'Otros caminos',
  onSite: 'Páginas sobre esto',
  moreLikeThis: 'Otras parecidas',
  asWord: (word) => `«${word}»`,
  alike: (words, themes) =>
    themes === '' ? `Ambas dicen ${words}.` : `Ambas dicen ${words}, sobre ${themes}.`,
  slashKey: 'La tecla / lleva al campo de búsqueda',
};
