// The small parts that carry meaning: regime badge, verdict chip, score, coverage, tag, note. A
// regime is a bar on a neutral box, a verdict is a tint with a sign; no meaning stands by colour
// alone, so each of them reads the same in print, in a screen reader and to a colour-blind eye.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireVerdict } from '../../api/explanation.ts';
import { type Badge, regimeFamilies, type WireFamily } from '../../api/shapes.ts';
import { useReader } from '../reader.ts';
import { dateText, scoreText } from '../words/format.ts';

export function Mark({ size }: { readonly size: number }): ReactNode {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="overhang" d="M2 4.5h5v5H2zM17 14.5h5v5h-5z" />
      <path className="overlap" d="M7 4.5h10v5H7zM7 14.5h10v5H7z" />
    </svg>
  );
}

/** States that say: not in force for this party. Those are dashed; doubt is not, doubt binds. */
const dashed: ReadonlySet<Badge['state']> = new Set([
  'proposed',
  'reported',
  'not-yet',
  'private',
  'not-listed',
  'none-found',
  'not-read',
]);

export function isListed(badge: Badge): boolean {
  return !dashed.has(badge.state);
}

export function RegimeBadge({ badge }: { readonly badge: Badge }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const off = dashed.has(badge.state);
  const date = badge.date === undefined ? undefined : dateText(badge.date, language);
  const silent = badge.state === 'in-force' || badge.state === 'ended';
  const said = silent ? undefined : t(`badge.${badge.state}`);
  return (
    <span
      className={`badge ${off ? 'off' : ''}`}
      data-family={badge.family}
      title={badge.statement}
    >
      <b>{badge.code}</b>
      {date === undefined ? null : badge.state === 'ended' ? (
        <s>{date}</s>
      ) : (
        <time dateTime={badge.date}>{date}</time>
      )}
      {badge.state === 'ended' ? <i>{t('badge.ended')}</i> : null}
      {said === undefined ? null : <i>{said}</i>}
    </span>
  );
}

const familyOrder: ReadonlyMap<WireFamily, number> = new Map(
  regimeFamilies.map((family, index) => [family, index]),
);

/** In the one order of regimes, whatever order they come in; equal families keep theirs. */
export function RegimeBadges({ badges }: { readonly badges: readonly Badge[] }): ReactNode {
  const sorted = badges.toSorted(
    (a, b) => (familyOrder.get(a.family) ?? 99) - (familyOrder.get(b.family) ?? 99),
  );
  return (
    <ul className="badges">
      {sorted.map((badge) => (
        <li key={`${badge.code} ${badge.state} ${badge.date ?? ''}`}>
          <RegimeBadge badge={badge} />
        </li>
      ))}
    </ul>
  );
}

export const signs: Readonly<Record<WireVerdict | 'due', string>> = {
  equal: '=',
  compatible: '≈',
  missing: '?',
  contradicts: '≠',
  due: '!',
};

interface ChipProps {
  readonly verdict: WireVerdict | 'due';
  readonly children: ReactNode;
}

export function Chip({ verdict, children }: ChipProps): ReactNode {
  return (
    <span className={`chip tint-${verdict}`}>
      <span aria-hidden="true">{signs[verdict]}</span>
      {children}
    </span>
  );
}

interface ScoreProps {
  readonly score: number;
  readonly threshold: number;
}

/** A bar of 120 × 6 with the threshold as a tick: the drawing has no text of its own, its label has. */
export function Score({ score, threshold }: ScoreProps): ReactNode {
  const { t } = useTranslation();
  const label = t('hit.scoreOf', {
    score: scoreText(score),
    threshold: scoreText(threshold),
  });
  return (
    <div className="score">
      <span>
        <span className="caption">{t('hit.score')}</span>{' '}
        <b className="figure">{scoreText(score)}</b>
      </span>
      <svg role="img" aria-label={label} width="120" height="14" viewBox="0 0 120 14">
        <rect className="well" x="0.5" y="4.5" width="119" height="5" rx="2" />
        <rect className="fill" x="0" y="4" width={(120 * score) / 10_000} height="6" rx="2" />
        <rect className="tick" x={(120 * threshold) / 10_000 - 1} y="0" width="2" height="14" />
      </svg>
    </div>
  );
}

/** Nothing but the name was compared: whatever the score, nothing could disagree. */
const comparedNameOnly = 1;

interface CoverageProps {
  readonly compared: number;
  readonly of: number;
}

export function Coverage({ compared, of }: CoverageProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="coverage">
      <span>{t('hit.compared', { compared, of })}</span>{' '}
      <span className="boxes" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are a count and have no identity
          <i key={index} className={index < compared ? 'full' : ''} />
        ))}
      </span>
      {compared <= comparedNameOnly ? <div className="caption">{t('hit.nothing')}</div> : null}
    </div>
  );
}

export function Tag({ due = false, children }: { due?: boolean; children: ReactNode }): ReactNode {
  return <span className={due ? 'tag due' : 'tag'}>{children}</span>;
}

/** A name from a list or from the reader: never translated, in its own direction, as text only. */
export function Verbatim({ children }: { readonly children: string }): ReactNode {
  return (
    <span translate="no" dir="auto">
      {children}
    </span>
  );
}

/** A key to press, drawn for the eye only: the control it belongs to has its own name. */
export function Key({ children }: { readonly children: string }): ReactNode {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
