// What each regime asks of the profile, one regime after the other, in the order of regimes. The
// head of whatever holds this says "not legal advice"; a day by which something must be done is a
// clock and looks like one.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireDuty } from '../../api/shapes.ts';
import { Chip, RegimeBadge } from './marks.tsx';

export function Duties({ duties }: { readonly duties: readonly WireDuty[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="duties">
      {duties.map((duty) => (
        <li key={`${duty.code} ${duty.title ?? ''} ${duty.sentence}`}>
          <RegimeBadge badge={{ family: duty.family, code: duty.code, state: 'in-force' }} />{' '}
          <b>{t(`reach.${duty.reach}`)}</b>
          <p>
            {duty.title === undefined ? null : <b>{duty.title}. </b>}
            {duty.sentence}
          </p>
          {duty.clock === undefined ? null : <Chip verdict="due">{duty.clock}</Chip>}{' '}
          <span className="caption">
            {[duty.clause, duty.evidence].filter((part) => part !== undefined).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
