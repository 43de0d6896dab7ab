import type { Answers } from './answers.ts';

/** Stands in for the browser's own where uploads use it; answers come from the same place as those to `fetch`. */
export const xhrOf = ({ fetch }: Answers) =>
  class {
    readonly upload: { onprogress?: (event: { loaded: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    status = 0;
    responseText = '';
    #method = '';
    #path = '';

    open(method: string, path: string): void {
      this.#method = method;
      this.#path = path;
    }
    setRequestHeader(): void {
      // Nothing of a spec looks at them.
    }
    abort(): void {
      // What a spec sends has arrived before anybody could stop it.
    }
    send(body: Blob): void {
      this.upload.onprogress?.({ loaded: body.size });
      fetch(this.#path, { method: this.#method, body }).then(
        async (answer) => {
          this.status = answer.status;
          this.responseText = await answer.text();
          this.onload?.();
        },
        () => this.onerror?.(),
      );
    }
  };
