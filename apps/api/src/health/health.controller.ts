import { Controller, Get } from '@nestjs/common';
import { Public } from '../access/public.ts';
import { Problem } from '../errors/problem.ts';
import { Readiness } from './readiness.ts';

@Public()
@Controller('api/health')
export class HealthController {
  readonly #readiness: Readiness;

  constructor(readiness: Readiness) {
    this.#readiness = readiness;
  }

  /** The process lives; never asks the database. */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can do its work. */
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    if (await this.#readiness.isReady()) return { status: 'ready' };
    throw new Problem('unavailable', { headers: { 'retry-after': '2' } });
  }
}
