import { seesContents } from './relations.ts';
import { anyOf, holds, type Rule } from './rule.ts';

/** How the installation works is decided by its administrator. */
export const changesSettings: Rule = holds('administrator');

/** It is known to everybody whose work it settles. */
export const seesSettings: Rule = anyOf<unknown>(seesContents, changesSettings);

/** From where on lights turn is decided by the head, whose office is held to them. */
export const changesLightSettings: Rule = holds('head');
