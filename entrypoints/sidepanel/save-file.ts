/** Hands a file to the person as a download: no permission is needed, and nothing leaves the browser. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after the click: its address must outlive this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
