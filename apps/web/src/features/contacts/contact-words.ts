import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '@lingui/core';
import type { ContactChannel } from '@sixstep/contract';

const words: Readonly<Record<ContactChannel, MessageDescriptor>> = {
  meeting: msg`Meeting`,
  call: msg`Phone call`,
  videoCall: msg`Video call`,
  mail: msg`Mail`,
  letter: msg`Letter`,
  message: msg`Message`,
  event: msg`Event`,
};

export const channelWords = (channel: ContactChannel): string => i18n._(words[channel]);
