/**
 * Puts text on the clipboard, also text that is still on its way: the browser gives the clipboard away only while it
 * remembers the click, so the asking must not wait for the server. Rejects when the browser does not allow it or the text
 * does not come.
 */
export async function copy(text: string | Promise<string>): Promise<void> {
  if (!window.isSecureContext) {
    await copyWithoutCertificate(await text);
    return;
  }
  if (typeof text === 'string' || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
    return;
  }
  const item = new ClipboardItem({ 'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })) });
  await navigator.clipboard.write([item]);
}

/** Browsers give the clipboard only to secure origins; an archive in a house network without a certificate still wants to copy. */
function copyWithoutCertificate(text: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      resolve();
    };
    document.addEventListener('copy', put, { once: true });
    // Old, but the only way there is without a secure context.
    if (!document.execCommand('copy')) {
      document.removeEventListener('copy', put);
      reject(new Error('refused'));
    }
  });
}
