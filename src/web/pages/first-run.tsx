// What Search shows before a question: that the register answers already, what is in it and up to
// when, how to say who one is and how to get the full lists, and what this program is not.

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListsAnswer } from '../../api/pages.ts';
import { useAnswer } from '../data.ts';
import { Card, Command, Loading, Refused } from '../parts/blocks.tsx';
import { useReader } from '../reader.ts';
import { countText, dateText } from '../words/format.ts';

/** Names of groups that the register holds, to begin with. */
const examples = ['Los Zetas', 'CJNG', 'Cártel del Golfo', 'Viv Ansanm'];

export function FirstRun(): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const answer = useAnswer('lists', { query: { lang: language } });
  if (answer.isPending) return <Loading />;
  if (answer.isError) {
    return <Refused error={answer.error} again={() => void answer.refetch()} />;
  }
  const { lists, register } = answer.data;
  return (
    <div className="first">
      <p className="try">
        {t('search.tryThese')}{' '}
        {examples.map((name, index) => (
          <Fragment key={name}>
            {index === 0 ? null : ' · '}
            <Link to="/" search={(before) => ({ ...before, name })} translate="no">
              {name}
            </Link>
          </Fragment>
        ))}
      </p>
      <h1>
        {t('first.title')}{' '}
        {lists.length === 0
          ? t('first.noLists')
          : lists.length === 1
            ? t('first.withList')
            : t('first.withLists', { count: lists.length })}
      </h1>
      <p className="lead">
        {t('first.counts', {
          groups: countText(register.groups, language),
          designations: countText(register.designations, language),
          authorities: countText(register.authorities, language),
          sources: countText(register.sources, language),
          readUpTo: dateText(register.readUpTo, language),
        })}
      </p>
      <Steps lists={lists} />
      <Card title={t('first.not')}>
        <ul className="plain">
          <li>{t('first.not1')}</li>
          <li>{t('first.not2')}</li>
          <li>{t('first.not3')}</li>
          <li>{t('first.not4')}</li>
        </ul>
      </Card>
    </div>
  );
}

/** Each step vanishes when it is done. */
function Steps({ lists }: Pick<ListsAnswer, 'lists'>): ReactNode {
  const { t } = useTranslation();
  const { language, profile, setProfile } = useReader();
  const profiles = useAnswer('profiles', { query: { lang: language } }).data?.profiles ?? [];
  if (profile !== undefined && lists.length > 0) return null;
  return (
    <div className="steps">
      {profile !== undefined ? null : (
        <Card title={t('first.stepProfile')}>
          <div className="pad">
            <p>{t('first.stepProfileText')}</p>
            <div className="buttons">
              {profiles.map((choice) => (
                <Button key={choice.id} variant="default" onClick={() => setProfile(choice.id)}>
                  {choice.label}
                </Button>
              ))}
            </div>
          </div>
        </Card>
      )}
      {lists.length > 0 ? null : (
        <Card title={t('first.stepLists')}>
          <div className="pad">
            <p>{t('first.stepListsText')}</p>
            <Command>npm start -- lists import SDN.CSV ALT.CSV ADD.CSV</Command>
            <p className="caption">{t('first.stepListsAfter')}</p>
          </div>
        </Card>
      )}
    </div>
  );
}
