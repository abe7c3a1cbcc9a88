import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import ConfigProvider from 'antd/es/config-provider';
import { useEffect, useLayoutEffect } from 'react';
import { ApiProblem } from './api/api-problem.ts';
import { watchSignInNeeded } from './api/sign-in-needed.ts';
import { createPages } from './router.tsx';
import { useSettings, useThemeName, watchSettings } from './settings.ts';
import { antTheme, paletteSheet } from './theme.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
    },
  },
});
const router = createPages(queries);

document.adoptedStyleSheets = [...document.adoptedStyleSheets, paletteSheet()];

// Whoever has to sign in does so on its page, and comes back to the address that they wanted.
watchSignInNeeded(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in' || pathname === '/activate') return;
  void router.navigate({ to: '/sign-in', search: { returnTo: href }, replace: true });
});

// Working days left and a refusal's words depend on both: what is loaded stays in view until the answer comes.
watchSettings((now, before) => {
  if (now.language !== before.language || now.today !== before.today) void queries.invalidateQueries();
});

/** The whole application: data, theme, pages. */
export function App() {
  const themeName = useThemeName();
  const { language } = useSettings();

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = themeName;
  }, [themeName]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider theme={antTheme(themeName)} button={{ autoInsertSpace: false }}>
        <RouterProvider router={router} />
      </ConfigProvider>
    </QueryClientProvider>
  );
}
