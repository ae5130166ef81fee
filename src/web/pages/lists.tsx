// The lists in use and how old each is. A fresh list is quiet words; only trouble gets a chip. How
// to import one stands below, because an empty page must say what would be here and how to get it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListState } from '../../api/shapes.ts';
import { useAnswer } from '../data.ts';
import { Card, Command, Loading, Refused, useTitle } from '../parts/blocks.tsx';
import { Chip } from '../parts/marks.tsx';
import { useReader } from '../reader.ts';
import { countText, dateText } from '../words/format.ts';

/** Publishers change their lists several times a month; an older edition deserves a look. */
const staleDays = 30;

export function ListsPage(): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const answer = useAnswer('lists', { query: { lang: language } });
  useTitle(t('lists.title'));
  if (answer.isPending) return <Loading />;
  if (answer.isError) {
    return <Refused error={answer.error} again={() => void answer.refetch()} />;
  }
  const { lists, register } = answer.data;
  return (
    <>
      <h1>{lists.length === 0 ? t('lists.none') : t('lists.title')}</h1>
      {lists.length === 0 ? null : <ListTable lists={lists} />}
      <Card title={t('lists.register')}>
        <p className="pad">
          {t('first.counts', {
            groups: countText(register.groups, language),
            designations: countText(register.designations, language),
            authorities: countText(register.authorities, language),
            sources: countText(register.sources, language),
            readUpTo: dateText(register.readUpTo, language),
          })}
        </p>
      </Card>
      <div>
        <p>{t('lists.howTo')}</p>
        <Command>npm start -- lists import SDN.CSV ALT.CSV ADD.CSV</Command>
      </div>
    </>
  );
}

function ListTable({ lists }: { readonly lists: readonly ListState[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <div className="card scroll">
      <table className="stack">
        <thead>
          <tr>
            <th>{t('lists.source')}</th>
            <th>{t('lists.published')}</th>
            <th>{t('lists.age')}</th>
            <th className="number">{t('lists.entries')}</th>
            <th className="number">{t('lists.names')}</th>
            <th className="number">{t('lists.faults')}</th>
            <th>{t('lists.edition')}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list.edition}>
              <td>
                {list.title} <span className="caption">{list.source}</span>
              </td>
              <td data-label={t('lists.published')}>
                {list.published === undefined
                  ? t('lists.unknownDay')
                  : dateText(list.published, language)}
              </td>
              <td data-label={t('lists.age')}>
                <Age list={list} />
              </td>
              <td className="number" data-label={t('lists.entries')}>
                {countText(list.entries, language)}
              </td>
              <td className="number" data-label={t('lists.names')}>
                {countText(list.names, language)}
              </td>
              <td className="number" data-label={t('lists.faults')}>
                {countText(list.faults, language)}
              </td>
              <td className="mono caption">{list.edition}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Age({ list }: { readonly list: ListState }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const shown = countText(list.ageDays, language);
  const days = t('lists.days', { count: list.ageDays, shown });
  return list.ageDays > staleDays ? (
    <Chip verdict="due">
      {days}, {t('lists.stale')}
    </Chip>
  ) : (
    days
  );
}

/** The lists of an answer in short: name and age, beside a result. */
export function ListAges({ lists }: { readonly lists: readonly ListState[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      <li>{t('lists.register')}</li>
      {lists.map((list) => (
        <li key={list.edition}>
          {list.title} · <Age list={list} />
        </li>
      ))}
      {lists.length === 0 ? <li className="soft">{t('lists.noneInUse')}</li> : null}
    </ul>
  );
}
