// The controls of the shell that change what every page says (who asks, which day) or how it looks
// (language, appearance). The first two are always in sight; on a phone they stand in the menu.

import { NativeSelect, TextInput, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../model/language.ts';
import { useAnswer } from '../data.ts';
import { useReader } from '../reader.ts';

export function ProfileChoice(): ReactNode {
  const { t } = useTranslation();
  const reader = useReader();
  const answer = useAnswer('profiles', { query: { lang: reader.language } });
  const profiles = answer.data?.profiles ?? [];
  const known = profiles.some((profile) => profile.id === reader.profile);
  return (
    <div className="pick">
      <span aria-hidden="true">{t('top.as')}</span>
      <NativeSelect
        variant="unstyled"
        aria-label={t('top.as')}
        value={known ? reader.profile : ''}
        onChange={(event) => reader.setProfile(event.currentTarget.value)}
        data={[
          { value: '', label: t('top.asNone') },
          ...profiles.map((profile) => ({ value: profile.id, label: profile.label })),
        ]}
      />
    </div>
  );
}

export function DayChoice(): ReactNode {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <div className={reader.asOf === undefined ? 'pick' : 'pick past'}>
      <span aria-hidden="true">{t('top.register')}</span>
      {reader.asOf === undefined ? <span className="today">{t('top.today')}</span> : null}
      <TextInput
        type="date"
        variant="unstyled"
        aria-label={t('top.register')}
        value={reader.asOf ?? ''}
        onChange={(event) => reader.setAsOf(event.currentTarget.value)}
      />
    </div>
  );
}

export function LanguageChoice(): ReactNode {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <fieldset className="segments">
      <legend className="hidden">{t('top.language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={language === 'es' ? 'ES, Español' : 'EN, English'}
          aria-pressed={reader.language === language}
          onClick={() => reader.setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

export function AppearanceChoice(): ReactNode {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="xs"
      label={t('top.appearance')}
      value={colorScheme}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        if (chosen === 'auto' || chosen === 'light' || chosen === 'dark') setColorScheme(chosen);
      }}
      data={[
        { value: 'auto', label: t('top.auto') },
        { value: 'light', label: t('top.light') },
        { value: 'dark', label: t('top.dark') },
      ]}
    />
  );
}
