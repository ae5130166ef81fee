// One entry of an official list as its publisher has it: nothing added, nothing tidied. Names with
// their strength, births, numbers, addresses, programmes and remarks in the publisher's own words;
// beside them what the regimes ask of the reader, and which edition all this comes from.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListingAnswer } from '../../api/pages.ts';
import { useAnswer } from '../data.ts';
import { Card, Loading, Pair, Pairs, Refused, useTitle } from '../parts/blocks.tsx';
import { RegimeBadges, Tag, Verbatim } from '../parts/marks.tsx';
import { useReader } from '../reader.ts';
import { countryText, countText, dateText, fuzzyText } from '../words/format.ts';
import { Names, ProfileDuties } from './group.tsx';

export function ListingPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const reader = useReader();
  const answer = useAnswer('listing', { params: { id }, query: reader.asking });
  useTitle(answer.data?.caption);
  if (answer.isPending) return <Loading />;
  if (answer.isError) {
    return <Refused error={answer.error} again={() => void answer.refetch()} />;
  }
  const listing = answer.data;
  return (
    <>
      <ListingHead listing={listing} />
      <div className="columns">
        <div className="stacked">
          <Names title={t('listing.names')} names={listing.names} />
          <Identity listing={listing} />
          <Identifiers listing={listing} />
          <Addresses listing={listing} />
          <Remarks listing={listing} />
        </div>
        <aside>
          <ProfileDuties group={listing} reader={reader} />
          <EditionCard listing={listing} />
        </aside>
      </div>
    </>
  );
}

interface ListingProps {
  readonly listing: ListingAnswer;
}

function ListingHead({ listing }: ListingProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="entry-head">
      <div>
        <h1>
          <Verbatim>{listing.caption}</Verbatim>
        </h1>{' '}
        <Tag>{t(`kind.${listing.kind}`)}</Tag> <span className="caption">{listing.id}</span>
      </div>
      <p className="lead">{listing.sentence}</p>
      <RegimeBadges badges={listing.badges} />
      {listing.group === undefined ? null : (
        <p>
          {t('listing.group')}:{' '}
          <Link to="/groups/$id" params={{ id: listing.group.id }}>
            <Verbatim>{listing.group.caption}</Verbatim>
          </Link>
        </p>
      )}
    </div>
  );
}

function Identity({ listing }: ListingProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const list = (values: readonly string[]) => values.join(' · ');
  const day = (iso: string | undefined) => (iso === undefined ? '' : dateText(iso, language));
  return (
    <Card title={t('listing.identity')}>
      <Pairs>
        <Pair label={t('listing.births')}>
          {list(listing.births.map((date) => fuzzyText(date, language)))}
        </Pair>
        <Pair label={t('listing.birthPlaces')}>{list(listing.birthPlaces)}</Pair>
        <Pair label={t('listing.deaths')}>
          {list(listing.deaths.map((date) => fuzzyText(date, language)))}
        </Pair>
        <Pair label={t('listing.countries')}>
          {list(listing.countries.map((code) => countryText(code, language)))}
        </Pair>
        <Pair label={t('listing.genders')}>
          {list(listing.genders.map((gender) => t(`gender.${gender}`, gender)))}
        </Pair>
        <Pair label={t('listing.programs')}>{list(listing.programs)}</Pair>
        <Pair label={t('listing.listedOn')}>{day(listing.listedOn)}</Pair>
        <Pair label={t('listing.updatedOn')}>{day(listing.updatedOn)}</Pair>
        <Pair label={t('listing.references')}>{list(listing.references)}</Pair>
        <Pair label={t('listing.links')}>{list(listing.links)}</Pair>
      </Pairs>
    </Card>
  );
}

function Identifiers({ listing }: ListingProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  if (listing.identifiers.length === 0) return null;
  return (
    <Card title={t('listing.identifiers')}>
      <table className="stack">
        <thead>
          <tr>
            <th>{t('listing.scheme')}</th>
            <th>{t('listing.value')}</th>
            <th>{t('listing.country')}</th>
            <th>{t('listing.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {listing.identifiers.map((identifier) => (
            <tr key={`${identifier.scheme} ${identifier.value} ${identifier.country ?? ''}`}>
              <td>{identifier.label ?? identifier.scheme}</td>
              <td className="mono">
                <Verbatim>{identifier.value}</Verbatim>
              </td>
              <td>
                {identifier.country === undefined ? '' : countryText(identifier.country, language)}
              </td>
              <td className="soft">
                {[
                  identifier.issuedOn === undefined
                    ? ''
                    : t('listing.issued', { day: dateText(identifier.issuedOn, language) }),
                  identifier.expiresOn === undefined
                    ? ''
                    : t('listing.expires', { day: dateText(identifier.expiresOn, language) }),
                  identifier.note ?? '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Addresses({ listing }: ListingProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  if (listing.addresses.length === 0) return null;
  return (
    <Card title={t('listing.addresses')}>
      <ul className="plain">
        {listing.addresses.map((address) => (
          <li key={`${address.text} ${address.country ?? ''}`}>
            <Verbatim>{address.text}</Verbatim>{' '}
            {address.country === undefined ? null : (
              <span className="caption">{countryText(address.country, language)}</span>
            )}
            {address.note === undefined ? null : <div className="caption">{address.note}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Remarks({ listing }: ListingProps): ReactNode {
  const { t } = useTranslation();
  if (listing.notes.length === 0) return null;
  return (
    <Card title={t('listing.notes')}>
      <ul className="plain" translate="no">
        {listing.notes.map((note) => (
          <li key={`${note.kind} ${note.text}`}>
            {note.label === undefined ? null : <span className="caption">{note.label}: </span>}
            {note.text}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function EditionCard({ listing }: ListingProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const { list } = listing;
  return (
    <Card title={t('listing.edition')}>
      <Pairs>
        <Pair label={t('listing.list')}>{list.title}</Pair>
        <Pair label={t('listing.published')}>
          {list.published === undefined
            ? t('lists.unknownDay')
            : dateText(list.published, language)}
        </Pair>
        <Pair label={t('listing.read')}>{dateText(list.recordedAt, language)}</Pair>
        <Pair label={t('listing.entries')}>{countText(list.entries, language)}</Pair>
        <Pair label={t('listing.editionId')}>
          <code>{list.edition}</code>
        </Pair>
      </Pairs>
    </Card>
  );
}
