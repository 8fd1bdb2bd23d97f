/**
 * JSON as a script that hands it to the element that loads it, as its property `loaded`: browsers run
 * scripts from a disk, but fetch nothing from it. It is parsed as JSON, because in a literal of
 * JavaScript `__proto__` is no key like others.
 */
export function handedOver(json: string): string {
  return `document.currentScript.loaded=JSON.parse(${JSON.stringify(json)});\n`;
}
