// Icons of the navigation: 16 × 16, one line weight, never without words beside them (on the narrow
// rail the words are the title and the accessible name).

import type { ReactNode } from 'react';

const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  groups: 'M2.5 2.5h11v11h-11zM2.5 6h11M6 6v7.5M10 6v7.5M2.5 9.8h11',
  lists: 'M2.5 4h11M2.5 8h11M2.5 12h11',
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }): ReactNode {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
