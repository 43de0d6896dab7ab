/** The part of saxen (11.2, which carries no types) that reads our workbooks. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: 'openTag',
      hear: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', hear: (name: string) => void): this;
    on(event: 'text', hear: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', hear: (text: string) => void): this;
    on(event: 'attention', hear: (declaration: string) => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
    write(chunk: string): this;
    end(): Error | undefined;
  }
}
