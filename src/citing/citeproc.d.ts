// What is used of citeproc-js, which has no types of its own.
declare module 'citeproc' {
  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => Readonly<Record<string, unknown>>;
  }
  interface Cited {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
  }
  class Engine {
    constructor(system: System, style: string, language: string, forced: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
    makeCitationCluster(cited: readonly Cited[]): string;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
