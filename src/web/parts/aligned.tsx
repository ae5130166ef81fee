// Two names set against each other, word by word: the subject above, the entry below, a dashed seam
// between, the relation in words under the pair. It is the main gesture of the program. The order
// is the entry's; letters that differ are bold and underlined; a gap is a middle dot.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireExplanation, WireRelation, WireVerdict } from '../../api/explanation.ts';
import { type Letters, markLetters } from '../letters.ts';
import { signs } from './marks.tsx';

const verdictByRelation: Readonly<Record<Exclude<WireRelation, 'light'>, WireVerdict>> = {
  equal: 'equal',
  spelling: 'compatible',
  edit: 'compatible',
  nickname: 'compatible',
  initial: 'compatible',
  abbreviation: 'compatible',
  translation: 'compatible',
  joined: 'compatible',
  acronym: 'compatible',
  extra: 'missing',
  contradicts: 'contradicts',
};

/** Relations where single letters tell something; elsewhere marking them would only be noise. */
const marked: ReadonlySet<WireRelation> = new Set(['spelling', 'edit', 'contradicts']);

type Token = NonNullable<WireExplanation['name']>['tokens'][number];

export function Aligned({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return (
    <ol className="aligned" translate="no">
      {tokens.map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place of a word is its identity here
        <Pair key={`${index} ${token.left} ${token.right}`} token={token} />
      ))}
    </ol>
  );
}

/** A particle or legal form that stands on both sides agrees, however little it weighs. */
function verdictOf({ relation, left, right }: Token): WireVerdict {
  if (relation !== 'light') return verdictByRelation[relation];
  return left !== '' && right !== '' ? 'equal' : 'missing';
}

function Pair({ token }: { readonly token: Token }): ReactNode {
  const { t } = useTranslation();
  const verdict = verdictOf(token);
  const letters =
    marked.has(token.relation) && token.left !== '' && token.right !== ''
      ? markLetters(token.left, token.right)
      : { left: plain(token.left), right: plain(token.right) };
  return (
    <li className={`pair tint-${verdict}`}>
      <Word letters={letters.left} />
      <Word letters={letters.right} />
      <span className="relation" translate="yes">
        {signs[verdict]} {t(`relation.${token.relation}`)}
      </span>
    </li>
  );
}

function plain(text: string): readonly Letters[] {
  return [{ text: text === '' ? '·' : text, differs: false }];
}

function Word({ letters }: { readonly letters: readonly Letters[] }): ReactNode {
  return (
    <span className="word" dir="auto">
      {letters.map((run, index) =>
        run.differs ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
          <em key={index}>{run.text}</em>
        ) : (
          run.text
        ),
      )}
    </span>
  );
}
