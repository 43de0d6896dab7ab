import { i18n } from '@lingui/core';
import { messages } from './locales/en.po';

/** The staff interface is English; every string of it stands in the catalogue. */
export function speakEnglish(): void {
  i18n.loadAndActivate({ locale: 'en', messages });
}
