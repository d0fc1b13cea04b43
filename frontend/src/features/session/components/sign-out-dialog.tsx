import { useNavigate } from '@tanstack/react-router';
import { Button, Group, Modal } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';

interface Props {
  opened: boolean;
  /** How much would be lost. */
  count: number;
  pending: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Signing out clears the device: what the service has not received would be lost with it. */
export function SignOutDialog({ opened, count, pending, onClose, onConfirm }: Props) {
  const t = useT();
  const navigate = useNavigate();

  function look() {
    onClose();
    void navigate({ to: '/outbox' });
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('offline.signOutTitle', { count })}
      centered
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('offline.signOutText')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={look} data-autofocus>
          {t('offline.signOutStay')}
        </Button>
        <Button color="red.9" loading={pending} onClick={onConfirm}>
          {t('offline.signOutDelete')}
        </Button>
      </Group>
    </Modal>
  );
}
