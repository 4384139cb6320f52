/** The one function of `jsonld` that the tests use; it brings no types of its own. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>;
    readonly base?: string;
    /** What can't be expressed is an error instead of being dropped. */
    readonly safe?: boolean;
  }
  const jsonld: { expand(document: object, options: Options): Promise<object[]> };
  export default jsonld;
}
