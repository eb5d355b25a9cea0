// Who is speaking, as far as the person said so.
import { z } from 'zod';

export const ROLES = ['parent', 'teacher', 'student', 'school-staff', 'employee', 'other'] as const;

export const RoleSchema = z.enum(ROLES);

/** A role that a person holds; one person may hold several (a teacher who is also a parent). */
export type Role = z.infer<typeof RoleSchema>;

/** What a text shows of its writer's role; `unknown` is the honest default. */
export type RoleReading = Role | 'unknown';

/** How we know a role: given in a column or byline, stated in the text of the response, or ruled by a person. */
export type RoleSource = 'given' | 'self-described' | 'decided';
