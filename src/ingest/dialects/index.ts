// Survey tools whose tables have habits of their own, asked in this order.
import type { Dialect } from '../raw.ts';

export const DIALECTS: readonly Dialect[] = [];
