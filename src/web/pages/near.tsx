// Entries that are shown and do not alert: a weak alias alone, or a score under the threshold. They
// are rows, not cards, so that nobody takes them for possible matches; the reason stands in words.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hit } from '../../api/screening.ts';
import { isListed, RegimeBadges } from '../parts/marks.tsx';
import { scoreText } from '../words/format.ts';
import { EntryLink } from './hit.tsx';

export function NearTable({ hits }: { readonly hits: readonly Hit[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="card">
      <table className="stack">
        <tbody>
          {hits.map((hit) => (
            <tr key={hit.ref}>
              <td>
                <EntryLink hit={hit} /> <span className="caption">{t(`kind.${hit.kind}`)}</span>
              </td>
              <td>
                <RegimeBadges badges={hit.badges.filter(isListed)} />
              </td>
              <td className="soft">{hit.reason}</td>
              <td className="number">
                <span className="caption">{t('hit.score')}</span> {scoreText(hit.score)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
