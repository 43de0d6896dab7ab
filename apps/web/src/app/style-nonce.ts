declare global {
  interface Window {
    __webpack_nonce__?: string | undefined;
  }
}

/** The nonce with which the page's policy lets us add styles; the server writes it into the page. Empty while developing. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Hands the nonce on to the library that keeps the page still under a dialog; it looks for it under this name. */
export function shareStyleNonce(): void {
  window.__webpack_nonce__ = styleNonce() || undefined;
}
