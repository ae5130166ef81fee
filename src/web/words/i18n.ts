// Sets up the two languages. Both are in the bundle: switching is immediate, keeps the address and
// the scroll, and asks nobody. Keys are checked by the compiler against the English words.

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../model/language.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}

export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, es: { translation: es } },
    // React escapes whatever it shows; escaping twice would show `&amp;` to the reader.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
