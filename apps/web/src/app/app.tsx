import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { signedOut } from '../features/session/signed-out.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { createAppRouter, type AppRouter } from './router.tsx';
import { styleNonce } from './style-nonce.ts';
import { cssVariablesResolver, theme } from './theme.ts';

/** The whole staff application; a spec may give a router that starts at another address. */
export function App({ start }: { start?: () => AppRouter }) {
  const [router] = useState(
    start ?? (() => createAppRouter({ client: createQueryClient(signedOut.happened) })),
  );
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        getStyleNonce={styleNonce}
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={router.options.context.client}>
          {/* Under dialogs, whose buttons they would hide. */}
          <Notifications position="bottom-right" zIndex={190} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
