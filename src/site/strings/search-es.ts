// The words of the search in Spanish.
import type { SearchStrings } from './search-en.ts';

// As Spanish has it: a point from five digits on. Not by Intl, as in English.
const number = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
const quotes = (n: number): string => `${number(n)} ${n === 1 ? 'cita' : 'citas'}`;

export const searchEs: SearchStrings = {
  number,
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
  nearNote: (words) => `Estas citas contienen palabras escritas casi como las suyas: ${words}.`,
  noScript:
    'La búsqueda necesita JavaScript. Sin él, estas páginas contienen todas las citas y su navegador puede buscar una palabra en ellas:',
  allQuotes: 'Todas las citas en una página',
  quotesOn: (theme) => `Todas las citas sobre ${theme}`,
  browse: 'O explore',
  loading: 'Cargando las citas…',
  failed: 'No se pudieron cargar las citas.',
  again: 'Volver a intentarlo',
  searched: (all, summaries) => `La búsqueda abarca ${all} de ${summaries}.`,
  pages: 'Páginas de resultados',
  page: (n) => `Página ${String(n)}`,
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  quote: (id) => `Cita ${id}`,
  found: (n, typed, part) => {
    const what =
      typed === ''
        ? `${quotes(n)} ${n === 1 ? 'pasa' : 'pasan'} los filtros`
        : `${quotes(n)} ${n === 1 ? 'coincide' : 'coinciden'} con ${typed}`;
    return part === null ? `${what}.` : `${what}, ${number(part.n)} de ${part.group}.`;
  },
  all: (n) => `Todas las citas (${number(n)}), primero las del resumen más reciente.`,
  none: (typed) =>
    typed === '' ? 'Ninguna cita pasa estos filtros.' : `Ninguna cita coincide con ${typed}.`,
  noneButNear: (typed, n) =>
    `Ninguna cita coincide con ${typed}, pero ${quotes(n)} ${n === 1 ? 'contiene' : 'contienen'} palabras escritas casi igual.`,
  onPage: (page, of) => `Página ${String(page)} de ${String(of)}.`,
  cut: 'Solo se buscaron las primeras palabras.',
  waysOn: 'Otros caminos',
  onSite: 'Páginas sobre esto',
  moreLikeThis: 'Otras parecidas',
  asWord: (word) => `«${word}»`,
  alike: (words, themes) =>
    themes === '' ? `Ambas dicen ${words}.` : `Ambas dicen ${words}, sobre ${themes}.`,
  withoutFilter: (filter, n) => `Sin el filtro «${filter}»: ${quotes(n)}`,
  withoutWord: (word, n) => `Sin la palabra «${word}»: ${quotes(n)}`,
  slashKey: 'La tecla / lleva al campo de búsqueda',
};
