/** The little that tests use of `markdown-it`, which comes without types. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { html?: boolean; linkify?: boolean; typographer?: boolean });
    validateLink: (url: string) => boolean;
    render(markdown: string): string;
  }
}
