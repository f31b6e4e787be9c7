// Starts the screens in the page.
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { createQueryClient } from './api/queries.ts';
import { EntretienProvider } from './privacy/entretien.tsx';
import { router } from './router.tsx';
import { lendNonce, styleNonce } from './theme/nonce.ts';
import { cssVariables, theme } from './theme/theme.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/tandem.css';

// French words for what a schema refuses; no code made at run time, which the page's policy forbids.
z.config({ ...z.locales.fr(), jitless: true });

lendNonce();

const root = document.getElementById('tandem');
if (root === null) throw new Error('the page has no place for the screens');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      cssVariablesResolver={cssVariables}
    >
      <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={createQueryClient()}>
          <section aria-label="Messages">
            <Notifications position="bottom-right" withinPortal={false} />
          </section>
          <EntretienProvider>
            <RouterProvider router={router} />
          </EntretienProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  </StrictMode>,
);
