// One group of the register: first who lists it and who does not, in words and badges; then the
// names as each authority spells them, the designations with their dates apart, relations; beside
// them the duties of the reader's profile and the sources. A date that nobody read says so.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupAnswer, WireDesignation, WireRelationRow, WireSource } from '../../api/pages.ts';
import type { WireName } from '../../api/shapes.ts';
import { useAnswer } from '../data.ts';
import { Card, Loading, Note, Refused, useTitle } from '../parts/blocks.tsx';
import { Duties } from '../parts/duties.tsx';
import { RegimeBadge, RegimeBadges, Tag, Verbatim } from '../parts/marks.tsx';
import { type Reader, useReader } from '../reader.ts';
import { countryText, dateText } from '../words/format.ts';

export function GroupPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const reader = useReader();
  const answer = useAnswer('group', { params: { id }, query: reader.asking });
  useTitle(answer.data?.caption);
  if (answer.isPending) return <Loading />;
  if (answer.isError) {
    return <Refused error={answer.error} again={() => void answer.refetch()} />;
  }
  const group = answer.data;
  return (
    <>
      <GroupHead group={group} />
      <div className="columns">
        <div className="stacked">
          <Names title={t('group.names')} names={group.names} />
          <Designations group={group} />
          <Relations relations={group.relations} />
        </div>
        <aside>
          <ProfileDuties group={group} reader={reader} />
          <Sources sources={group.sources} />
          <Entries listings={group.listings} />
        </aside>
      </div>
    </>
  );
}

function GroupHead({ group }: { readonly group: GroupAnswer }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const country = group.country === undefined ? '' : countryText(group.country, language);
  const former = new Map(
    group.names
      .filter((name) => name.kind === 'former')
      .map((name) => [name.text.toLowerCase(), name.text]),
  );
  return (
    <div className="entry-head">
      <div>
        <h1>
          <Verbatim>{group.caption}</Verbatim>
        </h1>{' '}
        <Tag>{[t('kind.organization'), country].filter((part) => part !== '').join(' · ')}</Tag>{' '}
        {former.size === 0 ? null : (
          <span className="caption">
            {t('nameKind.former')}: <Verbatim>{[...former.values()].join(' · ')}</Verbatim>
          </span>
        )}
      </div>
      <p className="lead">{group.sentence}</p>
      <RegimeBadges badges={group.badges} />
      {group.note === undefined ? null : <Note>{group.note}</Note>}
    </div>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly WireName[];
}

/** One row per spelling; what each publication makes of it stands beside, where there are several. */
export function Names({ title, names }: NamesProps): ReactNode {
  const { t } = useTranslation();
  const byText = Map.groupBy(names, (name) => name.text);
  const hasUsers = names.some((name) => name.usedBy !== undefined);
  return (
    <Card title={title} beside={t('group.namesNote')}>
      <table className="stack">
        <thead>
          <tr>
            <th>{t('group.name')}</th>
            <th>{t('group.use')}</th>
            {hasUsers ? <th>{t('group.by')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {[...byText].flatMap(([text, uses]) =>
            uses.map((use, index) => (
              <tr
                key={`${text} ${use.kind} ${use.usedBy ?? ''}`}
                className={index > 0 ? 'more' : ''}
              >
                <td className="mono">{index > 0 ? null : <Verbatim>{text}</Verbatim>}</td>
                <td>
                  <NameUse name={use} />
                </td>
                {hasUsers ? <td className="soft">{use.usedBy ?? ''}</td> : null}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Card>
  );
}

function NameUse({ name }: { readonly name: WireName }): ReactNode {
  const { t } = useTranslation();
  const kind = t(`nameKind.${name.kind}`);
  if (name.kind === 'primary') return <b>{kind}</b>;
  return (
    <>
      {kind}{' '}
      {name.strength === 'weak' ? (
        <Tag due>{t('strength.weak')}</Tag>
      ) : (
        <span className="caption">{t('strength.strong')}</span>
      )}
    </>
  );
}

function Designations({ group }: { readonly group: GroupAnswer }): ReactNode {
  const { t } = useTranslation();
  return (
    <Card title={t('group.designations')} beside={t('group.designationsNote')}>
      <div className="scroll">
        <table className="stack">
          <thead>
            <tr>
              <th>{t('group.authority')}</th>
              <th>{t('group.signed')}</th>
              <th>{t('group.announced')}</th>
              <th>{t('group.inForce')}</th>
              <th>{t('group.effect')}</th>
              <th>{t('group.binds')}</th>
              <th>{t('group.source')}</th>
            </tr>
          </thead>
          <tbody>
            {group.designations.map((designation) => (
              <DesignationRow key={designation.id} row={designation} sources={group.sources} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface DesignationRowProps {
  readonly row: WireDesignation;
  readonly sources: readonly WireSource[];
}

function DesignationRow({ row, sources }: DesignationRowProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  const badge = { family: row.family, code: row.code, state: row.state };
  const cited = sources.filter((source) => row.sources.includes(source.id));
  return (
    <tr>
      <td>
        <RegimeBadge badge={badge} />
        <div className="caption">
          {row.instrument}
          {row.listedAs === undefined ? null : (
            <>
              {' '}
              <span translate="no">{t('group.listedAs', { name: row.listedAs })}</span>
            </>
          )}
        </div>
      </td>
      <td className="whole" data-label={t('group.signed')}>
        {dated(row.signed, language)}
      </td>
      <td className="whole" data-label={t('group.announced')}>
        {dated(row.announced, language)}
      </td>
      <td className="whole" data-label={t('group.inForce')}>
        <InForce row={row} />
      </td>
      <td data-label={t('group.effect')}>{row.effects.join('; ')}</td>
      <td data-label={t('group.binds')}>{row.binds.join('; ')}</td>
      <td className="whole" data-label={t('group.source')}>
        {cited.map((source) => (
          <div key={source.id}>
            <SourceLink source={source} short />
          </div>
        ))}
        {row.confidence === 'high' ? null : <Tag>{t(`confidence.${row.confidence}`)}</Tag>}
      </td>
    </tr>
  );
}

function dated(iso: string | undefined, language: Reader['language']): ReactNode {
  return iso === undefined ? <span className="caption">—</span> : dateText(iso, language);
}

function InForce({ row }: { readonly row: WireDesignation }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <>
      {row.effective === undefined ? (
        <span className="caption">
          {row.seenInForceOn === undefined
            ? t('group.notRead')
            : t('group.seen', { day: dateText(row.seenInForceOn, language) })}
        </span>
      ) : (
        <b>{dateText(row.effective, language)}</b>
      )}
      {row.ended === undefined ? null : (
        <div>
          {t('group.ended')} <s>{dateText(row.ended, language)}</s>
        </div>
      )}
    </>
  );
}

function Relations({ relations }: { readonly relations: readonly WireRelationRow[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <Card title={t('group.relations')} beside={t('group.relationsNote')}>
      <ul className="plain">
        {relations.length === 0 ? <li className="soft">{t('group.noRelations')}</li> : null}
        {relations.map((relation) => (
          <li key={`${relation.words} ${relation.caption}`}>
            {relation.words}{' '}
            {relation.group === undefined ? (
              <Verbatim>{relation.caption}</Verbatim>
            ) : (
              <Link data-entry to="/groups/$id" params={{ id: relation.group }}>
                <Verbatim>{relation.caption}</Verbatim>
              </Link>
            )}{' '}
            <span className="caption">
              {[
                relation.validFrom === undefined
                  ? ''
                  : t('group.from', { day: dateText(relation.validFrom, language) }),
                relation.validTo === undefined
                  ? ''
                  : t('group.to', { day: dateText(relation.validTo, language) }),
                t(`confidence.${relation.confidence}`),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            {relation.note === undefined ? null : <div className="caption">{relation.note}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface ProfileDutiesProps {
  readonly group: Pick<GroupAnswer, 'duties' | 'profile'>;
  readonly reader: Reader;
}

/** "Not legal advice" stands in the head of every block of duties, never in a footer. */
export function ProfileDuties({ group, reader }: ProfileDutiesProps): ReactNode {
  const { t } = useTranslation();
  const chosen = reader.profile !== undefined;
  return (
    <Card
      title={chosen ? t('group.duties', { profile: group.profile.label }) : t('group.dutiesNone')}
      beside={<Tag due>{t('advice')}</Tag>}
    >
      {!chosen ? (
        <p className="pad">{t('group.chooseProfile')}</p>
      ) : group.duties.length === 0 ? (
        <p className="pad">{t('group.noDuties')}</p>
      ) : (
        <Duties duties={group.duties} />
      )}
    </Card>
  );
}

function Sources({ sources }: { readonly sources: readonly WireSource[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <Card title={t('group.sources')} beside={t('group.sourcesNote')}>
      <ul className="plain sources">
        {sources.map((source) => (
          <li key={source.id}>
            <b className="mono">{t(`group.sourceKind.${source.kind}`)}</b>{' '}
            <SourceLink source={source} />
            <span className="caption">
              {' '}
              {source.publisher}
              {source.date === undefined ? '' : `, ${dateText(source.date, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface SourceLinkProps {
  readonly source: WireSource;
  readonly short?: boolean;
}

/** Only web addresses become links, whatever a source file may say; the host learns no referrer. */
function SourceLink({ source, short = false }: SourceLinkProps): ReactNode {
  const text = short ? source.id : source.title;
  return source.url !== undefined && /^https?:\/\//i.test(source.url) ? (
    <a href={source.url} target="_blank" rel="noreferrer noopener" title={source.title}>
      {text}
    </a>
  ) : (
    <span title={source.title}>{text}</span>
  );
}

function Entries({ listings }: Pick<GroupAnswer, 'listings'>): ReactNode {
  const { t } = useTranslation();
  if (listings.length === 0) return null;
  return (
    <Card title={t('group.listings')}>
      <ul className="plain">
        {listings.map((listing) => (
          <li key={listing.id}>
            {listing.held ? (
              <Link to="/listings/$id" params={{ id: listing.id }}>
                {listing.id}
              </Link>
            ) : (
              <>
                {listing.id} <span className="caption">{t('group.notHeld')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
