/** The login of the server; it comes back to the address it is given. */
export function loginAddress(back: string): string {
  return `/login?return=${encodeURIComponent(back)}`;
}

export function toLogin(): void {
  location.assign(loginAddress(location.pathname + location.search));
}
