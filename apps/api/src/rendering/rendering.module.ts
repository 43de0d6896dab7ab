import { Module } from '@nestjs/common';
import { DocumentRenderer } from './document-renderer.ts';
import { TypstRenderer } from './typst-renderer.ts';

@Module({
  providers: [{ provide: DocumentRenderer, useFactory: () => new TypstRenderer() }],
  exports: [DocumentRenderer],
})
export class RenderingModule {}
