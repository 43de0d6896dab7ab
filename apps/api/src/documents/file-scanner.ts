/** Looks for what harms a reader's machine. */
export abstract class FileScanner {
  /**
   * Resolves when nothing was found in the file at that path.
   *
   * @throws Problem 422 `infected` when something was; 503 when the scanner cannot be asked: then nobody knows
   */
  abstract scan(path: string): Promise<void>;
}

/** For an installation without a scanner. */
export class NoScanner extends FileScanner {
  async scan(): Promise<void> {
    // There is nobody to ask.
  }
}
