import { Injectable } from '@nestjs/common';
import type { ReceivedContent } from './file-store.ts';
import { FileScanner } from './file-scanner.ts';
import { judgeFile, type JudgedFile } from './judge-file.ts';

/** What has to be known of content before it is kept, whichever way it came. */
@Injectable()
export class ContentJudge {
  constructor(private readonly scanner: FileScanner) {}

  /**
   * Says what the content is, and that nothing harmful was found in it where there is a scanner.
   *
   * @throws Problem 415 as `judgeFile`; 422 when something was found; 503 when the scanner cannot be asked
   */
  async judge(
    { path, bytes }: Pick<ReceivedContent, 'path' | 'bytes'>,
    name: string,
  ): Promise<JudgedFile> {
    const judged = await judgeFile(path, bytes, name);
    await this.scanner.scan(path);
    return judged;
  }
}
