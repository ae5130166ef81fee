// The larger parts that pages are set from: card, note, key and value, code line, and the states
// that every page has beside its answer: loading, refused, empty. A fault says what happened, what
// was found and what was expected, and stands above results, never instead of them.

import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sayExpected, sayFound, sayPlace } from '../../api/fault-words.ts';
import type { WireFault } from '../../api/shapes.ts';
import { placeText } from '../../model/fault.ts';
import { RefusedError } from '../data.ts';
import { useReader } from '../reader.ts';
import { Chip } from './marks.tsx';

interface CardProps {
  readonly title: ReactNode;
  /** Said in the head, beside the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

export function Card({ title, beside, children, foot }: CardProps): ReactNode {
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
        {beside === undefined ? null : <span className="caption">{beside}</span>}
      </header>
      {children}
      {foot === undefined ? null : <footer>{foot}</footer>}
    </section>
  );
}

export function Note({ due = false, children }: { due?: boolean; children: ReactNode }): ReactNode {
  return <div className={due ? 'note due' : 'note'}>{children}</div>;
}

export function Pairs({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="pairs">{children}</dl>;
}

interface PairProps {
  readonly label: string;
  readonly children?: ReactNode;
}

/** Label and value side by side; nothing at all where there is no value. */
export function Pair({ label, children }: PairProps): ReactNode {
  if (children === undefined || children === null || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A command to copy. */
export function Command({ children }: { readonly children: string }): ReactNode {
  return (
    <pre className="command">
      <code translate="no">{children}</code>
    </pre>
  );
}

export function Loading({ children }: { readonly children?: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {children ?? t('loading')}
    </p>
  );
}

export function Faults({ faults }: { readonly faults: readonly WireFault[] }): ReactNode {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Note>
      <Chip verdict="contradicts">{t('search.fault')}</Chip>
      <ul>
        {faults.map((fault) => (
          <li key={`${placeText(fault.place)} ${fault.found}`}>
            <FaultLine fault={fault} />
          </li>
        ))}
      </ul>
    </Note>
  );
}

function FaultLine({ fault }: { readonly fault: WireFault }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <>
      {t('fault.place')}: {sayPlace(fault.place, language)}
      {fault.found === '' ? null : (
        <>
          {' · '}
          {t('fault.found')}: <code dir="auto">{sayFound(fault, language)}</code>
        </>
      )}
      {' · '}
      {t('fault.expected')}: {sayExpected(fault, language)}
    </>
  );
}

interface RefusedProps {
  readonly error: Error;
  readonly again?: () => void;
}

export function Refused({ error, again }: RefusedProps): ReactNode {
  const { t } = useTranslation();
  const refusal = error instanceof RefusedError ? error.refusal : undefined;
  const status = refusal?.status ?? 0;
  const what =
    status === 404
      ? t('fault.notFound')
      : status >= 500
        ? t('fault.inner')
        : status >= 400
          ? t('fault.given')
          : t('fault.network');
  return (
    <div className="refused" role="alert">
      <h1>{t('fault.title')}</h1>
      <p>
        <Chip verdict="contradicts">{what}</Chip>
      </p>
      {refusal === undefined ? null : (
        <Note>
          <FaultLine fault={refusal.fault} />
        </Note>
      )}
      {again === undefined || status === 404 ? null : (
        <Button variant="default" onClick={again}>
          {t('fault.again')}
        </Button>
      )}
    </div>
  );
}

/** The title of the window names what is looked at, so that tabs and bookmarks can be told apart. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined || title === '' ? 'Cotejo' : `${title} · Cotejo`;
  }, [title]);
}
