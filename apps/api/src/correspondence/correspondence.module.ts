import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.ts';
import { CorrespondenceController } from './correspondence.controller.ts';
import { Correspondence } from './correspondence.service.ts';
import { MailAttachments } from './mail-attachments.ts';

@Module({
  imports: [DocumentsModule],
  controllers: [CorrespondenceController],
  providers: [Correspondence, MailAttachments],
})
export class CorrespondenceModule {}
