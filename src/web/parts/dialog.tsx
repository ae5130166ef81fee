// A window over the page: it holds the focus, Escape closes it, and it comes and goes without a
// fade, so that nobody reads half-transparent words. Set from Mantine's parts by hand, because its
// ready-made head is a `header`, and a page has only one of those.

import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly wholeScreen?: boolean;
  readonly children: ReactNode;
}

export function Dialog(props: DialogProps): ReactNode {
  const { opened, onClose, title, wholeScreen = false, children } = props;
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      fullScreen={wholeScreen}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay transitionProps={{ duration: 0 }} />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('keys.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
