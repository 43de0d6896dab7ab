import { paths, pipelineReport } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { ReportSearch } from './report-search.ts';

/** How many cases stood where at an instant; now, where none is named. */
export const pipelineReportQuery = (search: ReportSearch) =>
  queryOptions({
    queryKey: ['reports', 'pipeline', search],
    queryFn: ({ signal }) => api(paths.pipeline, { query: search, schema: pipelineReport, signal }),
  });
