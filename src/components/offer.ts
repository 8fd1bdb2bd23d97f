/** Lets the reader save text as a file of that name and media type. */
export function offer(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Lets the reader save words as a CSV file under a name. */
export function offerCsv(name: string, csv: string): void {
  offer(name, csv, 'text/csv');
}
