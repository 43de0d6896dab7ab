import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { paths, type FileView } from '@sixstep/contract';
import { attachments } from './attachments.ts';
import type { HttpClient } from './http-client.ts';
import type { TestApp } from './open-test-app.ts';

export const octets = { 'content-type': 'application/octet-stream' };

/** Says that a file will come; answers with its id. */
export async function announce(
  client: HttpClient,
  name: string,
  content: Buffer,
  more: object = {},
): Promise<string> {
  const answer = await client.post<{ id: string }>(paths.files, {
    body: { name, bytes: content.length, ...more },
  });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body.id;
}

export const put = (client: HttpClient, id: string, content: Buffer) =>
  client.put<FileView & { code: string; params: object }>(paths.file(id), {
    body: new Uint8Array(content),
    headers: octets,
  });

/** Announces a file and sends it. */
export async function upload(
  client: HttpClient,
  name = 'letter.pdf',
  content: Buffer = attachments.pdf,
  more: object = {},
): Promise<string> {
  const id = await announce(client, name, content, more);
  const answer = await put(client, id, content);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return id;
}

/** Every path below the folder of files, relative to it. */
export const storedPaths = (house: TestApp): Promise<string[]> =>
  readdir(join(house.settings.dataFolder, 'files'), { recursive: true });
