import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Frame } from '../shell/frame.tsx';

/** The frame around every page. */
export const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Frame });
