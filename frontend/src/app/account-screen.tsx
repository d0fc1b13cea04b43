import { AccountPage } from '@/features/account/pages/account-page';
import { NoticeSettings } from '@/features/notice/components/notice-settings';

/** The account with how its owner wants to be told: rooms that do not know each other. */
export function AccountScreen() {
  return <AccountPage notices={<NoticeSettings />} />;
}
