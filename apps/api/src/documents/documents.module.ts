import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AccessModule } from '../access/access.module.ts';
import { Background } from '../jobs/background.ts';
import { JobsModule } from '../jobs/jobs.module.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { ClamdScanner } from './clamd-scanner.ts';
import { ContentJudge } from './content-judge.ts';
import { contentTypes } from './content-of-request.ts';
import { FileScanner, NoScanner } from './file-scanner.ts';
import { FileStore } from './file-store.ts';
import { FileSweep } from './file-sweep.ts';
import { FileUploadsController } from './file-uploads.controller.ts';
import { FileUploads } from './file-uploads.service.ts';
import { FilesController } from './files.controller.ts';
import { Files } from './files.service.ts';
import { FolderFileStore } from './folder-file-store.ts';
import { JoinedPhotos } from './joined-photos.service.ts';
import { PartialUploads } from './partial-uploads.ts';
import { S3FileStore } from './s3-file-store.ts';

const hour = 3_600;

@Module({
  imports: [AccessModule, JobsModule],
  controllers: [FilesController, FileUploadsController],
  providers: [
    ContentJudge,
    Files,
    FileSweep,
    FileUploads,
    JoinedPhotos,
    PartialUploads,
    {
      provide: FileStore,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        settings.s3 ? new S3FileStore(settings.s3, settings) : new FolderFileStore(settings),
    },
    {
      provide: FileScanner,
      inject: [SETTINGS],
      useFactory: ({ clamd }: Settings) => (clamd ? new ClamdScanner(clamd) : new NoScanner()),
    },
  ],
  exports: [ContentJudge, Files, FileStore],
})
export class DocumentsModule implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly background: Background,
    private readonly sweep: FileSweep,
  ) {}

  onModuleInit(): void {
    this.background.every(hour, 'sweep of files', () => this.sweep.run());
    // Commands run without a server.
    if (this.adapter.httpAdapter?.getType() !== 'fastify') return;
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser([...contentTypes], (_request, content, done) => {
      done(null, content);
    });
  }
}
