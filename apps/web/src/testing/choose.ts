import { waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens a field of choice and takes one of its options. */
export async function choose(user: UserEvent, field: HTMLElement, option: string): Promise<void> {
  await user.click(field);
  const list = await waitFor(() => {
    const id = field.getAttribute('aria-controls');
    const found = id && document.getElementById(id);
    if (!found) throw new Error('The field has no list of options');
    return found;
  });
  // The environment of specs lays nothing out, so the list counts as hidden.
  await user.click(await within(list).findByRole('option', { name: option, hidden: true }));
}
