// Starts the workbench: words, theme, questions, pages. The content security policy of the server
// allows no inline style but with the nonce it has put into the page, and no code made from text,
// so the schema library is told not to compile its checks.

import '@mantine/core/styles.layer.css';
import './style/base.css';
import './style/parts.css';
import './style/pages.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { assertDefined } from '../model/assert.ts';
import { queryClient } from './data.ts';
import { preferredLanguage, readerSearch } from './reader.ts';
import { parsePlain, router } from './router.tsx';
import { cssVariablesResolver, theme } from './theme.ts';
import { startWords } from './words/i18n.ts';

z.config({ jitless: true });

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const language = readerSearch(parsePlain(location.search)).lang ?? preferredLanguage();

await startWords(language);
const place = document.getElementById('root') ?? undefined;
createRoot(assertDefined(place, 'the page has no place for the workbench')).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
