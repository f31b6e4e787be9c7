// The nonce that the server wrote into this page: the only one under which an inline style may be added.
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}

/** The library that holds the page still behind a dialog looks for the nonce under this global name. */
export function lendNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
