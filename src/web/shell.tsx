// The frame around every page: navigation in the order of the work, the bar that says where one is
// and as whom, on which day and in which language, and the keys. It shows only what exists; a page
// gets its entry here when it is built.

import { Button, Switch, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyAction, moveFocus, useKeys } from './keys.ts';
import { Note } from './parts/blocks.tsx';
import { AppearanceChoice, DayChoice, LanguageChoice, ProfileChoice } from './parts/controls.tsx';
import { Dialog } from './parts/dialog.tsx';
import { Icon } from './parts/icons.tsx';
import { Key, Mark } from './parts/marks.tsx';
import { remember, remembered, useReader } from './reader.ts';
import { dateText } from './words/format.ts';

const lettersKey = 'cotejo.single-letter-keys';

export function Shell(): ReactNode {
  const { t, i18n } = useTranslation();
  const reader = useReader();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [menuOpen, menu] = useDisclosure(false);
  const [helpOpen, help] = useDisclosure(false);
  const [letters, setLetters] = useState(() => remembered(lettersKey) !== 'off');
  useKeys(letters, useActions(help.open));
  usePageFocus(path);
  useEffect(() => {
    document.documentElement.lang = reader.language;
    void i18n.changeLanguage(reader.language);
  }, [reader.language, i18n]);
  return (
    <div className="app">
      <a className="skip" href="#page">
        {t('nav.skip')}
      </a>
      <nav className="nav" aria-label={t('nav.main')}>
        <Link to="/" className="brand" aria-label="Cotejo">
          <Mark size={22} />
          <span>Cotejo</span>
        </Link>
        <NavLinks />
        <div className="nav-foot">
          <AppearanceChoice />
          <p>{t('nav.foot')}</p>
        </div>
      </nav>
      <TopBar path={path} onMenu={menu.open} />
      <main id="page" tabIndex={-1}>
        <PastNote />
        <Outlet />
      </main>
      <Dialog opened={menuOpen} onClose={menu.close} title={t('nav.menu')} wholeScreen>
        {/* A choice in the menu leads to a page, and the menu is in its way. */}
        <div className="menu">
          <NavLinks onFollow={menu.close} />
          <ProfileChoice />
          <DayChoice />
          <AppearanceChoice />
        </div>
      </Dialog>
      <KeysHelp
        opened={helpOpen}
        onClose={help.close}
        letters={letters}
        setLetters={(on) => {
          remember(lettersKey, on ? 'on' : 'off');
          setLetters(on);
        }}
      />
    </div>
  );
}

function useActions(openHelp: () => void): (action: KeyAction) => void {
  const navigate = useNavigate();
  const router = useRouter();
  return useCallback(
    (action) => {
      switch (action.kind) {
        case 'focus-search': {
          const box = document.querySelector<HTMLInputElement>('[data-search-box]');
          box?.focus();
          box?.select();
          break;
        }
        case 'move':
          moveFocus(action.by);
          break;
        case 'leave-field':
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          break;
        case 'back':
          if (router.history.canGoBack()) router.history.back();
          break;
        case 'help':
          openHelp();
          break;
        case 'go':
          void navigate({ to: action.to });
          break;
        case 'await-go':
        case 'none':
          break;
      }
    },
    [navigate, router, openHelp],
  );
}

/** After a change of page the keyboard and the screen reader start at the page, not at the nav. */
function usePageFocus(path: string): void {
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for
  useEffect(() => {
    if (!first.current) document.getElementById('page')?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
}

const pages = [
  { to: '/', icon: 'search', word: 'nav.search', section: 'nav.work' },
  { to: '/groups', icon: 'groups', word: 'nav.groups', section: 'nav.register' },
  { to: '/lists', icon: 'lists', word: 'nav.lists', section: undefined },
] as const;

function NavLinks({ onFollow }: { readonly onFollow?: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="nav-links">
      {pages.map((page) => (
        <li key={page.to}>
          {page.section === undefined ? null : <div className="section">{t(page.section)}</div>}
          <Link
            to={page.to}
            title={t(page.word)}
            activeOptions={{ exact: page.to === '/', includeSearch: false }}
            {...(onFollow === undefined ? {} : { onClick: onFollow })}
          >
            <Icon name={page.icon} />
            <span>{t(page.word)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface TopBarProps {
  readonly path: string;
  readonly onMenu: () => void;
}

function TopBar({ path, onMenu }: TopBarProps): ReactNode {
  const { t } = useTranslation();
  const here = path.startsWith('/groups')
    ? t('nav.groups')
    : path.startsWith('/lists')
      ? t('nav.lists')
      : t('nav.search');
  return (
    <header className="top">
      <Link to="/" className="phone brand" aria-label="Cotejo">
        <Mark size={22} />
      </Link>
      <div className="where">{here}</div>
      {path === '/' ? null : <JumpBox />}
      <div className="space" />
      <div className="desk choices">
        <ProfileChoice />
        <DayChoice />
      </div>
      <LanguageChoice />
      <Button className="phone" variant="default" size="xs" onClick={onMenu}>
        {t('nav.menu')}
      </Button>
    </header>
  );
}

function JumpBox(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <search>
      <form
        className="jump desk"
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name');
          if (typeof name === 'string' && name.trim() !== '') {
            void navigate({ to: '/', search: (before) => ({ ...before, name: name.trim() }) });
          }
        }}
      >
        <TextInput
          name="name"
          data-search-box
          aria-label={t('nav.jump')}
          placeholder={t('nav.jumpHint')}
          rightSection={<Key>/</Key>}
          autoComplete="off"
        />
      </form>
    </search>
  );
}

function PastNote(): ReactNode {
  const { t } = useTranslation();
  const { asOf, language, setAsOf } = useReader();
  if (asOf === undefined) return null;
  const today = new Date().toISOString().slice(0, 10);
  if (asOf === today) return null;
  const day = dateText(asOf, language);
  return (
    <Note due>
      {asOf < today ? t('top.past', { day }) : t('top.future', { day })}{' '}
      <button type="button" className="link" onClick={() => setAsOf('')}>
        {t('top.backToToday')}
      </button>
    </Note>
  );
}

interface KeysHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly letters: boolean;
  readonly setLetters: (on: boolean) => void;
}

function KeysHelp({ opened, onClose, letters, setLetters }: KeysHelpProps): ReactNode {
  const { t } = useTranslation();
  const keys = [
    ['/', t('keys.search')],
    ['j', t('keys.next')],
    ['k', t('keys.previous')],
    ['↵', t('keys.open')],
    ['esc', t('keys.back')],
    ['g s', t('keys.goSearch')],
    ['g d', t('keys.goGroups')],
    ['g l', t('keys.goLists')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')}>
      <table className="keys">
        <tbody>
          {keys.map(([key, words]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Switch
        mt="md"
        label={t('keys.on')}
        description={t('keys.onHint')}
        checked={letters}
        onChange={(event) => setLetters(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
