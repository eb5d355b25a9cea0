// The floor of the tagger's honesty: what it reads worse than this is not counted on its word alone.

/** A theme whose F1 on the model card is lower is counted on pages only where a person has reviewed it. */
export const F1_FLOOR = 0.6;
