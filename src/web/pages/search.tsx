// Search, the first page: one box, four fields beside it, and the answer. What the reader sees first
// is one sentence that counts what was found; then the possible matches with their reasons; then,
// apart from them, what only a weak alias brought up and what stayed under the threshold.

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/client.ts';
import { routes } from '../../api/routes.ts';
import type { ScreenAnswer, SearchQuery } from '../../api/screening.ts';
import { parseIsoPartial } from '../../model/partial-date.ts';
import { useAnswer } from '../data.ts';
import { Card, Faults, Loading, Note, Refused, useTitle } from '../parts/blocks.tsx';
import { Key, Verbatim } from '../parts/marks.tsx';
import { useReader } from '../reader.ts';
import { scoreText } from '../words/format.ts';
import { FirstRun } from './first-run.tsx';
import { HitCard } from './hit.tsx';
import { ListAges } from './lists.tsx';
import { NearTable } from './near.tsx';

const kinds = ['Person', 'Organization', 'Company', 'Vessel', 'Airplane', 'CryptoWallet'] as const;

export interface SearchSearch {
  readonly name?: string;
  readonly schema?: string;
  readonly birthDate?: string;
  readonly country?: string;
  readonly id?: string;
}

/** What the address says; what it says wrongly goes to the service, which says so in words. */
export function searchSearch(search: Readonly<Record<string, unknown>>): SearchSearch {
  const text = (key: string) => {
    const value = search[key];
    return typeof value === 'string' && value.trim() !== '' ? { [key]: value.trim() } : {};
  };
  return {
    ...text('name'),
    ...text('schema'),
    ...text('birthDate'),
    ...text('country'),
    ...text('id'),
  };
}

export function SearchPage(): ReactNode {
  const { t } = useTranslation();
  const search: SearchSearch = useSearch({ from: '/' });
  const { asking } = useReader();
  const asks = search.name !== undefined || search.id !== undefined;
  // The address may hold anything: the schemas of the route, not the types, decide what is read.
  const query = { ...search, ...asking } as unknown as SearchQuery;
  const answer = useAnswer('search', { query }, asks);
  useTitle(search.name ?? search.id ?? t('nav.search'));
  const question = JSON.stringify(search);
  useAnswerFocus(question, asks);
  return (
    <>
      <SearchForm key={question} search={search} />
      {/* Stands there before its words come: only then does a screen reader speak them. */}
      <p className="hidden" role="status">
        {answer.data?.sentence}
      </p>
      {!asks ? (
        <FirstRun />
      ) : answer.isPending ? (
        <Loading>{t('search.running')}</Loading>
      ) : answer.isError ? (
        <Refused error={answer.error} again={() => void answer.refetch()} />
      ) : (
        <Results answer={answer.data} json={addressOf(routes.search, {}, query)} />
      )}
    </>
  );
}

/** Each question has a form of its own; the focus of the one before goes on to the answer. */
function useAnswerFocus(question: string, asks: boolean): void {
  const before = useRef(question);
  useEffect(() => {
    if (before.current === question) return;
    before.current = question;
    if (asks) document.getElementById('page')?.focus({ preventScroll: true });
  }, [question, asks]);
}

function SearchForm({ search }: { readonly search: SearchSearch }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const empty = search.name === undefined && search.id === undefined;
  useEffect(() => {
    if (empty) box.current?.focus();
  }, [empty]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    for (const field of ['birthDate', 'country']) checkField(form, field, t);
    if (!form.reportValidity()) return;
    const given = Object.fromEntries(new FormData(form));
    const country = typeof given.country === 'string' ? given.country.toLowerCase() : '';
    void navigate({ to: '/', search: () => searchSearch({ ...given, country }) });
  };
  return (
    <search>
      <form className="search-form" onSubmit={submit} noValidate>
        <TextInput
          ref={box}
          className="big"
          name="name"
          data-search-box
          label={t('search.name')}
          defaultValue={search.name ?? ''}
          maxLength={1000}
          autoComplete="off"
          spellCheck={false}
          rightSection={<Key>/</Key>}
        />
        <Beside search={search} />
        <Button type="submit" rightSection={<Key>↵</Key>}>
          {t('search.submit')}
        </Button>
      </form>
    </search>
  );
}

/** What narrows a name down: kind, date, country, a number. */
function Beside({ search }: { readonly search: SearchSearch }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        name="schema"
        label={t('search.kind')}
        defaultValue={search.schema ?? ''}
        data={[
          { value: '', label: t('search.kindAny') },
          ...kinds.map((kind) => ({ value: kind, label: t(`schema.${kind}`) })),
        ]}
      />
      <TextInput
        name="birthDate"
        label={t('search.birth')}
        placeholder={t('search.birthHint')}
        defaultValue={search.birthDate ?? ''}
        onInput={(event) => event.currentTarget.setCustomValidity('')}
        autoComplete="off"
      />
      <TextInput
        name="country"
        label={t('search.country')}
        placeholder={t('search.countryHint')}
        defaultValue={search.country ?? ''}
        onInput={(event) => event.currentTarget.setCustomValidity('')}
        maxLength={2}
        autoComplete="off"
      />
      <TextInput
        name="id"
        label={t('search.number')}
        placeholder={t('search.numberHint')}
        defaultValue={search.id ?? ''}
        maxLength={200}
        autoComplete="off"
      />
    </>
  );
}

type Translate = ReturnType<typeof useTranslation>['t'];

/** Says in the reader's words, at the field, what the service would refuse. */
function checkField(form: HTMLFormElement, name: string, t: Translate): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) return;
  const value = field.value.trim();
  const right =
    value === '' ||
    (name === 'birthDate' ? parseIsoPartial(value) !== undefined : /^[a-z]{2}$/i.test(value));
  const wrong = name === 'birthDate' ? t('search.birthWrong') : t('search.countryWrong');
  field.setCustomValidity(right ? '' : wrong);
}

interface ResultsProps {
  readonly answer: ScreenAnswer;
  readonly json: string;
}

function Results({ answer, json }: ResultsProps): ReactNode {
  const { t } = useTranslation();
  const { hits, notInForce, weak, near } = answer;
  const shown = hits.length + notInForce.length + weak.length + near.length;
  return (
    <>
      <div className="sentence">
        <div>
          <h1>{answer.sentence}</h1>
          <p>{answer.scope}</p>
        </div>
        <a className="caption" href={json} target="_blank" rel="noreferrer">
          {t('search.json')}
        </a>
      </div>
      <Faults faults={answer.faults} />
      <div className="columns">
        <div className="hits">
          {shown === 0 ? <Note>{t('search.clear')}</Note> : null}
          {hits.map((hit) => (
            <HitCard key={hit.ref} hit={hit} />
          ))}
          {notInForce.length === 0 ? null : (
            <>
              <h2 className="divider">{t('search.notInForceTitle')}</h2>
              <NearTable hits={notInForce} />
            </>
          )}
          {weak.length === 0 ? null : (
            <>
              <h2 className="divider">{t('search.weakTitle')}</h2>
              <NearTable hits={weak} />
            </>
          )}
          {near.length === 0 ? null : (
            <>
              <h2 className="divider">
                {t('search.nearTitle', { threshold: scoreText(answer.threshold) })}
              </h2>
              <NearTable hits={near} />
            </>
          )}
        </div>
        <aside>
          {answer.confusions.length === 0 ? null : (
            <Card title={t('search.confused')}>
              <ul className="plain">
                {answer.confusions.map((confusion) => (
                  <li key={confusion.token}>
                    <b className="mono">
                      <Verbatim>{confusion.token}</Verbatim>
                    </b>{' '}
                    {confusion.sentence}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title={t('search.lists')}>
            <ListAges lists={answer.lists} />
          </Card>
        </aside>
      </div>
    </>
  );
}
