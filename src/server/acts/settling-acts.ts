import { nameConvener } from '#acts/name-convener.ts';
import { resolvePlaceholders } from '#acts/resolve-placeholders.ts';
import {
  nameConvenerSchema,
  namedConvenersSchema,
  resolvedSchema,
  resolvePlaceholdersSchema,
} from '#contract/acts/settling.ts';
import { actRoute } from './act-route.ts';

/** The acts that settle what a text leaves open, as they are asked for. */
export const settlingActRoutes = [
  actRoute({
    act: 'name_convener',
    summary: 'Name who brings the others together where a text names no lead (召集单位), or take it back',
    body: nameConvenerSchema,
    result: namedConvenersSchema,
    run: nameConvener,
  }),
  actRoute({
    act: 'resolve_placeholders',
    summary: 'Say whom 等, 有关部门 or 国务院各部门 mean, or that nobody else is meant',
    body: resolvePlaceholdersSchema,
    result: resolvedSchema,
    run: resolvePlaceholders,
  }),
];
