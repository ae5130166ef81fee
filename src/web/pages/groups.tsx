// Every group of the curated register and who lists it on the day asked about: the list from which
// one group's page is reached.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../data.ts';
import { Loading, Refused, useTitle } from '../parts/blocks.tsx';
import { RegimeBadges, Verbatim } from '../parts/marks.tsx';
import { useReader } from '../reader.ts';
import { countryText } from '../words/format.ts';

export function GroupsPage(): ReactNode {
  const { t } = useTranslation();
  const { asking, language } = useReader();
  const answer = useAnswer('groups', { query: asking });
  useTitle(t('groups.title'));
  if (answer.isPending) return <Loading />;
  if (answer.isError) {
    return <Refused error={answer.error} again={() => void answer.refetch()} />;
  }
  return (
    <>
      <h1>{answer.data.sentence}</h1>
      <div className="card">
        <table className="stack">
          <thead>
            <tr>
              <th>{t('groups.name')}</th>
              <th>{t('groups.country')}</th>
              <th>{t('groups.listedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.data.groups.map((group) => (
              <tr key={group.id}>
                <td className="whole">
                  <Link data-entry to="/groups/$id" params={{ id: group.id }}>
                    <Verbatim>{group.caption}</Verbatim>
                  </Link>
                </td>
                <td className="soft whole">
                  {group.country === undefined ? '' : countryText(group.country, language)}
                </td>
                <td>
                  <RegimeBadges badges={group.badges} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
