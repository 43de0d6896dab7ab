import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Background } from '../jobs/background.ts';
import { JobsModule } from '../jobs/jobs.module.ts';
import { contentTypes } from './content-of-request.ts';
import { FileStore } from './file-store.ts';
import { FileSweep } from './file-sweep.ts';
import { FileUploads } from './file-uploads.service.ts';
import { FileUploadsController } from './file-uploads.controller.ts';
import { FilesController } from './files.controller.ts';
import { Files } from './files.service.ts';
import { FolderFileStore } from './folder-file-store.ts';
import { PartialUploads } from './partial-uploads.ts';

const hour = 3_600;

@Module({
  imports: [JobsModule],
  controllers: [FilesController, FileUploadsController],
  providers: [
    Files,
    FileSweep,
    FileUploads,
    PartialUploads,
    { provide: FileStore, useClass: FolderFileStore },
  ],
  exports: [Files, FileStore],
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
