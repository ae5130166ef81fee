// The keys of the pages. What a key means is decided by a pure function, so that a table of cases
// can test it; what it does is a few lines of DOM. Single letters do nothing while somebody types,
// nor with a modifier held, and can be switched off (WCAG 2.2, 2.1.4).

import { useEffect, useRef } from 'react';

export type KeyAction =
  | { readonly kind: 'focus-search' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave-field' }
  | { readonly kind: 'help' }
  | { readonly kind: 'go'; readonly to: '/' | '/groups' | '/lists' }
  | { readonly kind: 'await-go' }
  | { readonly kind: 'none' };

export interface KeyState {
  /** Focus is in a field that takes letters. */
  readonly typing: boolean;
  readonly modifier: boolean;
  readonly lettersOn: boolean;
  /** `g` was the key before. */
  readonly going: boolean;
  /** A window is open over the page: it has its own keys. */
  readonly dialogOpen: boolean;
}

const goPages: ReadonlyMap<string, '/' | '/groups' | '/lists'> = new Map([
  ['s', '/'],
  ['d', '/groups'],
  ['l', '/lists'],
]);

export function keyAction(key: string, state: KeyState): KeyAction {
  if (state.modifier || state.dialogOpen) return { kind: 'none' };
  if (key === 'Escape') return { kind: state.typing ? 'leave-field' : 'back' };
  if (state.typing || !state.lettersOn) return { kind: 'none' };
  const page = state.going ? goPages.get(key) : undefined;
  if (page !== undefined) return { kind: 'go', to: page };
  switch (key) {
    case '/':
      return { kind: 'focus-search' };
    case 'j':
      return { kind: 'move', by: 1 };
    case 'k':
      return { kind: 'move', by: -1 };
    case 'g':
      return { kind: 'await-go' };
    case '?':
      return { kind: 'help' };
    default:
      return { kind: 'none' };
  }
}

/** Entries that j and k walk over carry this attribute on the link that Enter opens. */
export const entryAttribute = 'data-entry';

export function moveFocus(by: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>(`[${entryAttribute}]`)];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (by === 1 ? 0 : entries.length - 1) : at + by;
  const target = entries[Math.max(0, Math.min(entries.length - 1, next))];
  target?.focus();
  target?.closest('article, tr')?.scrollIntoView({ block: 'nearest' });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export function useKeys(lettersOn: boolean, act: (action: KeyAction) => void): void {
  const going = useRef(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = keyAction(event.key, {
        typing: isTyping(event.target),
        modifier: event.ctrlKey || event.metaKey || event.altKey,
        lettersOn,
        going: going.current,
        dialogOpen: document.querySelector('[role="dialog"]') !== null,
      });
      going.current = action.kind === 'await-go';
      if (action.kind === 'none' || action.kind === 'await-go') return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [lettersOn, act]);
}
