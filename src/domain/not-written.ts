// What a gap says that an editor has yet to fill: new sites and new pages are made with it, checks look for it.

/** Stands first in a text that nobody has written yet. */
export const NOT_WRITTEN = 'Not written yet';
