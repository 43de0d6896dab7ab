import { beforeEach, describe, expect, test } from '@jest/globals';
import { loadPart, PartMissing } from './load-part.ts';

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

/** A page that counts how often it was loaded again. */
class Page {
  reloads = 0;
  isUp = true;
  name = 'staff-1.js';
  readonly release = () => this.name;
  readonly answers = async () => this.isUp;
  readonly reload = () => {
    this.reloads += 1;
  };
}

/** Lets everything go on that needs no more answers. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a part of the application that has a file of its own', () => {
  let page: Page;
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });

  test('is loaded', async () => {
    expect(await loadPart(async () => 'a page', page)).toBe('a page');
    expect(page.reloads).toBe(0);
  });

  test('is asked for a second time before anything else happens', async () => {
    let attempts = 0;
    const part = await loadPart(async () => {
      attempts += 1;
      return attempts === 1 ? gone() : 'a page';
    }, page);
    expect(part).toBe('a page');
    expect(page.reloads).toBe(0);
  });

  test('loads the page again when a newer release has replaced it, and says nothing meanwhile', async () => {
    let isSettled = false;
    void loadPart(gone, page).finally(() => (isSettled = true));
    await rest();
    expect(page.reloads).toBe(1);
    expect(isSettled).toBe(false);
  });

  test('loads the page again once only, and then says that it is missing', async () => {
    void loadPart(gone, page);
    await rest();
    await expect(loadPart(gone, page)).rejects.toMatchObject({ why: 'replaced' });
    expect(page.reloads).toBe(1);
  });

  test('does not send the reader to and fro between two releases', async () => {
    for (const release of ['staff-1.js', 'staff-2.js', 'staff-1.js', 'staff-2.js']) {
      page.name = release;
      void loadPart(gone, page).catch(() => undefined);
      await rest();
    }
    expect(page.reloads).toBe(2);
  });

  test('keeps the page while the line is down', async () => {
    page.isUp = false;
    await expect(loadPart(gone, page)).rejects.toEqual(new PartMissing('noAnswer'));
    expect(page.reloads).toBe(0);
  });
});
