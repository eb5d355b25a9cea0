// The engine for a corpus in one file, loaded by the page itself: an answer in the frame of the keystroke, which a
// worker's messages would miss.
export { answer } from '../../search/answer.ts';
export { openOneFile } from '../../search/open-index.ts';
