import { draftCopyName } from '@/api/device/draft-copies';
import type { ReportKey } from '../api/types';
import type { Fields } from './fields';
import { subjectOf } from './report-key';

/** What was typed on this device and is not yet with the service. */
export interface DeviceCopy {
  /** The fields as the service held them when typing began. */
  base: Fields;
  mine: Fields;
}

const EMPTY: DeviceCopy = { base: {}, mine: {} };

/** Keeps unsaved typing over a reload, a lost network and an ended session; one copy a person and report. */
export class DeviceStore {
  private readonly name: string;

  constructor(username: string, key: ReportKey) {
    this.name = draftCopyName(username, subjectOf(key));
  }

  read(): DeviceCopy {
    try {
      const stored = localStorage.getItem(this.name);
      if (stored === null) return EMPTY;
      const { base, mine } = JSON.parse(stored) as Partial<DeviceCopy>;
      return { base: base ?? {}, mine: mine ?? {} };
    } catch {
      return EMPTY;
    }
  }

  /** False when the device refuses to keep it (full, or a private window). */
  write(copy: DeviceCopy): boolean {
    try {
      if (Object.keys(copy.mine).length === 0) localStorage.removeItem(this.name);
      else localStorage.setItem(this.name, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }
}
