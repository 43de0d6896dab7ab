import { SetMetadata } from '@nestjs/common';

export const isPublic = 'isPublic';

/** No session is asked on this handler, or on all handlers of this controller. */
export const Public = () => SetMetadata(isPublic, true);
