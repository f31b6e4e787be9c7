// The nonce that the server wrote into this page: the only one under which an inline style may be added.
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}
