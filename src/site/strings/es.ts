// Every word of the interface in Spanish.
import { en, type Strings } from './en.ts';
import { searchEs } from './search-es.ts';

export const es: Strings = { ...en, tag: 'es', locale: 'es', search: searchEs };
