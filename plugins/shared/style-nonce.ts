declare global {
  // webpack replaces this name by its own place for the nonce, where styled-components looks for it
  let __webpack_nonce__: string | undefined;
}

/** Lets styled-components make styles under the page's strict policy: the nonce stands in a meta tag of our own pages. */
export function allowStyles(page: Document): void {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.nonce;
  if (nonce !== undefined && nonce !== '') __webpack_nonce__ = nonce;
}
