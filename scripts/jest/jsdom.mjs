import { configure } from '@testing-library/dom';
// What browsers have and jsdom lacks, as far as the components we use ask for it.
import '@testing-library/jest-dom/jest-globals';

window.matchMedia ??= (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

window.HTMLElement.prototype.scrollIntoView ??= () => {};
window.scrollTo = () => {};

// Pages are loaded with their routes: on a busy machine that takes longer than the second which is waited by default.
configure({ asyncUtilTimeout: 8_000 });
