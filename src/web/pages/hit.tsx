// One possible match as a card: who it is and why it is here, score and coverage apart, the two
// names set against each other, who lists it and who does not, what that means for the reader, what
// the policy says, and what would settle the question. The fields stand folded beneath.

import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireExplanation } from '../../api/explanation.ts';
import type { Hit } from '../../api/screening.ts';
import { Aligned } from '../parts/aligned.tsx';
import { Pair, Pairs } from '../parts/blocks.tsx';
import { Duties } from '../parts/duties.tsx';
import { Chip, Coverage, isListed, RegimeBadges, Score, Tag, Verbatim } from '../parts/marks.tsx';
import { useReader } from '../reader.ts';
import { countryText } from '../words/format.ts';

export function HitCard({ hit }: { readonly hit: Hit }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const listed = hit.badges.filter(isListed);
  const others = hit.badges.filter((badge) => !isListed(badge));
  const countries = hit.countries.map((code) => countryText(code, language)).join(', ');
  return (
    <article className="card hit">
      <div className="hit-head">
        <div>
          <h2>
            <EntryLink hit={hit} />
          </h2>{' '}
          <Tag>{[t(`kind.${hit.kind}`), countries].filter((part) => part !== '').join(' · ')}</Tag>{' '}
          <span className="caption">
            {hit.listings.map((id, index) => (
              <Fragment key={id}>
                {index === 0 ? null : ' · '}
                <Link to="/listings/$id" params={{ id }}>
                  {id}
                </Link>
              </Fragment>
            ))}
          </span>
          <p>{hit.reason}</p>
        </div>
        <div className="numbers">
          <Score score={hit.score} threshold={hit.threshold} />
          <Coverage {...hit.explanation.coverage} />
        </div>
      </div>
      <Pairs>
        <Pair label={t('hit.matched')}>
          <Matched explanation={hit.explanation} />
        </Pair>
        <Pair label={t('hit.listedBy')}>
          {listed.length === 0 ? t('hit.noRegime') : <RegimeBadges badges={listed} />}
        </Pair>
        <Pair label={t('hit.notListedBy')}>
          {others.length === 0 ? null : <RegimeBadges badges={others} />}
        </Pair>
        <Pair label={t('hit.forYou')}>
          <ForYou hit={hit} />
        </Pair>
        <Pair label={t('hit.policySays')}>{hit.policySays}</Pair>
        <Pair label={t('hit.settle')}>{hit.wouldSettle}</Pair>
      </Pairs>
      <Fields explanation={hit.explanation} />
    </article>
  );
}

export function EntryLink({ hit }: { readonly hit: Hit }): ReactNode {
  if (hit.page === undefined) {
    return (
      // Without a page of its own it is still a stop of j and k.
      <span data-entry tabIndex={-1}>
        <Verbatim>{hit.caption}</Verbatim>
      </span>
    );
  }
  return (
    <Link
      data-entry
      to={hit.page.kind === 'group' ? '/groups/$id' : '/listings/$id'}
      params={{ id: hit.page.id }}
    >
      <Verbatim>{hit.caption}</Verbatim>
    </Link>
  );
}

function Matched({ explanation }: { readonly explanation: WireExplanation }): ReactNode {
  const { t } = useTranslation();
  const name = explanation.name;
  if (name === undefined) return t(`verdict.missing`);
  const weak = name.rightStrength === 'weak';
  return (
    <div className="matched">
      <Aligned tokens={name.tokens} />
      <div>
        <Tag due={weak}>
          {t(`nameKind.${name.rightKind}`)}
          {weak ? ` · ${t('strength.weak')}` : ''}
          {name.rightUsedBy === undefined ? '' : ` · ${name.rightUsedBy}`}
        </Tag>
      </div>
    </div>
  );
}

function ForYou({ hit }: { readonly hit: Hit }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="for-you">
      <span>{hit.forYou}</span> <Tag due>{t('advice')}</Tag>
      {hit.duties.length === 0 ? null : (
        <details>
          <summary>
            {t('hit.duties')} ({hit.duties.length})
          </summary>
          <Duties duties={hit.duties} />
        </details>
      )}
    </div>
  );
}

/** Contradictions first, then agreements, then what is missing: what decides stands on top. */
const verdictOrder = ['contradicts', 'equal', 'compatible', 'missing'] as const;

function Fields({ explanation }: { readonly explanation: WireExplanation }): ReactNode {
  const { t } = useTranslation();
  const fields = explanation.fields.toSorted(
    (a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict),
  );
  return (
    <details className="fields">
      <summary>{t('hit.fields')}</summary>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>{t('hit.field')}</th>
              <th>{t('hit.yours')}</th>
              <th>{t('hit.entry')}</th>
              <th>{t('hit.verdict')}</th>
              <th className="number">{t('hit.points')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.field}>
                <td>{t(`field.${field.field}`)}</td>
                <td className="mono">
                  <Verbatim>{field.left.join(' · ')}</Verbatim>
                </td>
                <td className="mono">
                  <Verbatim>{field.right.join(' · ')}</Verbatim>
                </td>
                <td>
                  <Chip verdict={field.verdict}>{t(`verdict.${field.verdict}`)}</Chip>{' '}
                  <span className="soft">{t(`reason.${field.reason}`)}</span>
                </td>
                <td className="number mono">{signed(field.contribution)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function signed(basisPoints: number): string {
  const points = (Math.abs(basisPoints) / 100).toFixed(1);
  return basisPoints === 0 ? '0' : `${basisPoints < 0 ? '−' : '+'}${points}`;
}
