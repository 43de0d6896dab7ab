import { t } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';

/** Says in passing that something has been done; what the person must not miss belongs on the page. */
export const tell = (message: string): void => show(message, 'gray', 6000);

/** Says in passing that something did not work, where no form is open that could say it. */
export const tellOfTrouble = (message: string): void => show(message, 'red', 12_000);

function show(message: string, color: 'gray' | 'red', autoClose: number): void {
  notifications.show({ message, color, autoClose, closeButtonProps: { 'aria-label': t`Close` } });
}
